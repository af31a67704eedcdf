/// Why a colon stands where YAML takes none: the most frequent mistake, with four different causes.
struct YAMLColonProblem {
  private let place: YAMLSyntaxProblem
  /// Where the colon stands.
  private let colon: Int

  init(_ place: YAMLSyntaxProblem) {
    self.place = place
    colon = place.position
  }

  func diagnostic() -> Diagnostic {
    let first = place.firstOnLine(colon)
    if let value = valueStart(from: first) { return colonInText(value) }
    if colon - first > YAMLReader.Limits.keyBytes {
      return place.make(
        .keyTooLong, "a key of \(colon - first) bytes; at most \(YAMLReader.Limits.keyBytes) are allowed",
        first..<colon,
        help: "a long text belongs after a colon")
    }
    guard let line = place.lineAbove(colon).map({ place.line(of: $0) }) else {
      return place.make(
        .syntax, "a colon where YAML expects plain text", colon..<colon + 1,
        help: "a text that contains `: ` must be in double quotes")
    }
    if place.column(first) > place.column(line.lowerBound), valueStart(from: line.lowerBound, through: true) != nil {
      return place.make(
        .syntax, "this line is indented below a key that already has a value", first..<colon,
        secondary: [.init(place.span(line), "its value is on this line")],
        help: "indent both lines alike, or move the value of the line above")
    }
    return place.missingColon(at: line.lowerBound)
  }

  /// A text with a second `: ` in it.
  private func colonInText(_ value: Int) -> Diagnostic {
    let end = place.valueEnd(value)
    return place.make(
      .syntax, "a text with a colon in it needs quotes", colon..<colon + 1,
      help: "put the text in double quotes", suggestion: place.quotedText(value..<end))
  }

  /// Where the value of the first key of a line starts, if that is before the colon (or anywhere on the line).
  private func valueStart(from first: Int, through wholeLine: Bool = false) -> Int? {
    let end = wholeLine ? place.lineEnd(first) : min(colon, place.source.count)
    var position = first
    while position + 1 < end {
      if place.source[position] == UInt8(ascii: ":") && place.source[position + 1] == 0x20 {
        var value = position + 1
        while value < end && place.source[value] == 0x20 { value += 1 }
        return value < end && !place.isComment(at: value) ? value : nil
      }
      position += 1
    }
    return nil
  }
}
