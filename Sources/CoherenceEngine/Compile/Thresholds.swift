import CoherenceLanguage

/// How numbers and dates become finite: cut at every point that a loaded rule mentions, for one attribute.
///
/// Class `i` holds the numbers from boundary `i - 1` (included) to boundary `i` (excluded); no rule tells them apart.
package struct Thresholds: Sendable {
  /// Ascending, without repeats.
  package private(set) var boundaries: [Int] = []

  /// Makes sure that a test of these bounds falls between classes.
  mutating func cut(atLeast: Int?, atMost: Int?) {
    if let atLeast { boundaries.append(atLeast) }
    if let atMost { boundaries.append(atMost + 1) }
  }

  mutating func finish() { boundaries = Array(Set(boundaries)).sorted() }

  /// How many classes there are: one more than boundaries.
  package var classCount: Int { boundaries.count + 1 }

  /// The classes that lie within the bounds of a test.
  func passing(atLeast: Int?, atMost: Int?) -> ValueMask { touching(atLeast, atMost) }

  /// The classes that a stated range touches. For the bounds of a test that was cut in, they lie wholly within.
  func touching(_ lower: Int?, _ upper: Int?) -> ValueMask {
    var mask = ValueMask(count: classCount)
    for index in 0..<classCount {
      let startsAt = index == 0 ? nil : boundaries[index - 1]
      let endsBefore = index == boundaries.count ? nil : boundaries[index]
      if let lower, let endsBefore, endsBefore <= lower { continue }
      if let upper, let startsAt, startsAt > upper { continue }
      mask.insert(index)
    }
    return mask
  }

  /// A number of a class, next to where it is cut.
  func representative(_ index: Int) -> Int {
    if boundaries.isEmpty { return 0 }
    return index == 0 ? boundaries[0] - 1 : boundaries[index - 1]
  }

  /// A class in words: `under 3`, `3 to 11`, `12 or more`; dates through `text`.
  func label(_ index: Int, _ text: (Int) -> String) -> String {
    if boundaries.isEmpty { return "any" }
    if index == 0 { return "before " + text(boundaries[0]) }
    if index == boundaries.count { return text(boundaries[index - 1]) + " or more" }
    let first = boundaries[index - 1]
    let last = boundaries[index] - 1
    return first == last ? text(first) : text(first) + " to " + text(last)
  }
}
