/// Lines and values around the place of a syntax problem; every position is safe to ask about.
extension YAMLSyntaxProblem {
  func make(
    _ code: DiagnosticCode, _ message: String, _ range: Range<Int>, secondary: [Diagnostic.Label] = [],
    help: String, suggestion: Diagnostic.Suggestion? = nil
  ) -> Diagnostic {
    Diagnostic(code, message, at: span(range), secondary: secondary, help: help, suggestion: suggestion)
  }

  /// A span within the file, whole characters only.
  func span(_ range: Range<Int>) -> SourceSpan {
    let start = min(range.lowerBound, source.count)
    var end = min(max(start, range.upperBound), source.count)
    while end < source.count && source[end] & 0xC0 == 0x80 { end += 1 }
    return SourceSpan(file: file, start: Int32(start), end: Int32(end))
  }

  func text(_ range: Range<Int>) -> String {
    let span = span(range)
    return String(decoding: source[Int(span.start)..<Int(span.end)], as: UTF8.self)
  }

  func byte(_ position: Int) -> UInt8? { source.indices.contains(position) ? source[position] : nil }

  func lineStart(_ position: Int) -> Int {
    var start = min(position, source.count)
    while start > 0 && source[start - 1] != 0x0A { start -= 1 }
    // A byte-order mark is no part of the first line.
    return start == 0 && source.starts(with: SourceFile.byteOrderMark) ? min(3, source.count) : start
  }

  /// One past the last visible byte of a line, comments included; never before the position itself.
  func lineEnd(_ position: Int) -> Int {
    let start = min(position, source.count)
    var end = start
    while end < source.count && source[end] != 0x0A { end += 1 }
    while end > start && source[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// One past the last byte of a value that starts at a position: the end of its line or the start of a comment.
  func valueEnd(_ start: Int) -> Int {
    let end = lineEnd(start)
    var position = start
    while position < end && !isComment(at: position) { position += 1 }
    while position > start + 1 && source[position - 1] <= 0x20 { position -= 1 }
    return max(position, min(start + 1, end))
  }

  /// Whether a comment starts at a position, quotes aside.
  func isComment(at position: Int) -> Bool {
    byte(position) == UInt8(ascii: "#") && (position == 0 || source[position - 1] <= 0x20)
  }

  /// The first byte of the file that is neither white space nor comment.
  var firstContent: Int {
    var position = lineStart(0)
    while position < source.count {
      if isComment(at: position) { position = lineEnd(position) } else if source[position] > 0x20 { break }
      position += 1
    }
    return position
  }

  /// The start of the nearest line above that holds more than a comment.
  func lineAbove(_ position: Int) -> Int? {
    var start = lineStart(position)
    while start > 0 {
      let above = lineStart(start - 1)
      if above >= start { return nil }
      if !isBlank(above) { return above }
      start = above
    }
    return nil
  }

  func firstOnLine(_ position: Int) -> Int {
    var first = lineStart(position)
    while let next = byte(first), next == 0x20 { first += 1 }
    return first
  }

  func isBlank(_ position: Int) -> Bool {
    let first = firstOnLine(position)
    return first >= lineEnd(first) || source[first] == UInt8(ascii: "#")
  }

  /// Bytes before a position on its line: of an indentation, its spaces.
  func column(_ position: Int) -> Int { position - lineStart(position) }

  /// The line of a position without its indentation.
  func line(of position: Int) -> Range<Int> {
    let first = firstOnLine(position)
    return first..<lineEnd(first)
  }

  /// A proposal to put a text in double quotes; none if quoting it takes more than quotes.
  func quotedText(_ range: Range<Int>) -> Diagnostic.Suggestion? {
    let plain = text(range)
    if plain.utf8.count > 120 || plain.contains("\"") || plain.contains("\\") { return nil }
    return .init(span: span(range), replacement: "\"\(plain)\"")
  }
}
