/// Texts as their authors wrote them, set to another indentation.
struct LayoutScalars {
  let tree: YAMLTree
  let source: [UInt8]

  /// A text as it stands in the file, quotes included; of several lines, all.
  func written(_ node: YAMLTree.Node) -> String {
    let span = tree.span(of: node)
    let bytes = source[Int(span.start)..<Int(span.end)].filter { $0 != UInt8(ascii: "\r") }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A text in one line; `nil` if only several lines can say it.
  func inline(_ node: YAMLTree.Node) -> String? {
    let text = written(node)
    if !text.utf8.contains(UInt8(ascii: "\n")) { return isBlock(node) ? nil : text }
    if isBlock(node) { return nil }
    var parts: [Substring] = []
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let trimmed = Self.trimmed(part)
      // A blank line is a line break of the text, and a backslash at the end joins lines without a blank.
      if trimmed.isEmpty || trimmed.utf8.last == UInt8(ascii: "\\") { return nil }
      parts.append(trimmed)
    }
    return parts.joined(separator: " ")
  }

  /// The lines of a text in an entry that is indented so far; the first stands behind the key.
  func lines(_ node: YAMLTree.Node, of entry: LayoutEntry, indent: Int) -> [String] {
    let lines = written(node).split(separator: "\n", omittingEmptySubsequences: false)
    if lines.count == 1 { return [String(lines[0])] }
    let margin = String(repeating: " ", count: indent + 2)
    if !isBlock(node) {
      return lines.enumerated().map { index, line in
        var text = Self.withoutLeadingBlanks(line)
        if index < lines.count - 1, !text.hasSuffix("\\ ") { text = Self.withoutTrailingBlanks(text) }
        return index == 0 ? String(text) : text.isEmpty ? "" : margin + text
      }
    }
    var header = String(Self.withoutTrailingBlanks(lines[0]))
    let indicator = lines[0].prefix(3).first { $0.isWholeNumber }?.wholeNumberValue
    let old = indicator.map { entry.column + $0 } ?? Self.indentation(of: lines.dropFirst())
    let new = indicator.map { indent + $0 } ?? indent + 2
    let isUnfinished = Int(tree.span(of: node).end) == source.count && source.last != UInt8(ascii: "\n")
    // Without a line break at the file's end the text has none either; the new file ends in one.
    if isUnfinished, !header.prefix(3).contains("-") {
      header.removeAll { $0 == "+" }
      header.insert("-", at: header.index(after: header.startIndex))
    }
    return [header]
      + lines.dropFirst().map { line in
        let rest = line.dropFirst(old)
        return rest.isEmpty ? "" : String(repeating: " ", count: new) + rest
      }
  }

  /// How many blank lines at its end are part of a text that keeps them (`|+`).
  func blanksKept(after node: YAMLTree.Node) -> Int {
    guard isBlock(node) else { return 0 }
    let span = tree.span(of: node)
    let header = source[Int(span.start)..<min(Int(span.end), Int(span.start) + 3)]
    guard header.contains(UInt8(ascii: "+")) else { return 0 }
    var count = 0
    var position = Int(span.end)
    while position < source.count, source[position] <= 0x20 {
      if source[position] == UInt8(ascii: "\n") { count += 1 }
      position += 1
    }
    return count
  }

  private func isBlock(_ node: YAMLTree.Node) -> Bool {
    let start = Int(tree.span(of: node).start)
    guard !tree.isPlain(node), start < source.count else { return false }
    return source[start] == UInt8(ascii: "|") || source[start] == UInt8(ascii: ">")
  }

  private static func indentation(of lines: ArraySlice<Substring>) -> Int {
    for line in lines {
      let blanks = line.prefix { $0 == " " }.count
      if blanks < line.count { return blanks }
    }
    return 0
  }

  private static func trimmed(_ text: Substring) -> Substring { withoutTrailingBlanks(withoutLeadingBlanks(text)) }

  private static func withoutLeadingBlanks(_ text: Substring) -> Substring {
    text.drop { $0 == " " || $0 == "\t" }
  }

  private static func withoutTrailingBlanks(_ text: Substring) -> Substring {
    var text = text
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
