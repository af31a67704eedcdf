/// Finds what an author probably meant.
package enum Spelling {
  /// The closest candidate within a third of the word's length (at least 1, at most 4 edits); ties go to the first in order.
  package static func closest(to word: String, among candidates: some Sequence<String>) -> String? {
    closest(to: word, among: candidates, limit: 1).first
  }

  /// Up to `limit` close candidates, closest first, ties in alphabetical order.
  package static func closest(to word: String, among candidates: some Sequence<String>, limit: Int) -> [String] {
    let letters = Array(word.utf8.prefix(64)).map(lowercased)
    let most = min(4, max(1, letters.count / 3))
    var found: [(distance: Int, candidate: String)] = []
    for candidate in candidates {
      let other = Array(candidate.utf8.prefix(64)).map(lowercased)
      if abs(other.count - letters.count) <= most {
        let distance = distance(letters, other)
        if distance <= most { found.append((distance, candidate)) }
      } else if other.count > letters.count && letters.count >= 5 && isPart(letters, of: other) {
        // A shortened name: `embargo` for `arms_embargo`. Behind all true misspellings.
        found.append((most + 1, candidate))
      }
    }
    found.sort { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
    var result: [String] = []
    for entry in found where !result.contains(entry.candidate) && result.count < limit {
      result.append(entry.candidate)
    }
    return result
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    byte >= 65 && byte <= 90 ? byte + 32 : byte == UInt8(ascii: "-") ? UInt8(ascii: "_") : byte
  }

  private static func isPart(_ word: [UInt8], of other: [UInt8]) -> Bool {
    (0...(other.count - word.count)).contains { other[$0..<$0 + word.count].elementsEqual(word) }
  }

  /// Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, substitutions, swaps of neighbours.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforePrevious = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    var current = previous
    for row in 0..<a.count {
      current[0] = row + 1
      for column in 0..<b.count {
        let cost = a[row] == b[column] ? 0 : 1
        current[column + 1] = min(previous[column + 1] + 1, current[column] + 1, previous[column] + cost)
        if row > 0 && column > 0 && a[row] == b[column - 1] && a[row - 1] == b[column] {
          current[column + 1] = min(current[column + 1], beforePrevious[column - 1] + 1)
        }
      }
      (beforePrevious, previous, current) = (previous, current, beforePrevious)
    }
    return previous[b.count]
  }
}
