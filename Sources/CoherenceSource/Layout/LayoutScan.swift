/// What stands in a file outside its texts: comments, blank lines, dashes.
package struct LayoutScan {
  /// A comment or a blank line.
  package struct Mark: Sendable {
    /// Where it begins in the file, in bytes; for a blank line the start of the line.
    package var start: Int32
    /// The comment with its `#`; empty for a blank line.
    package var text: String
    /// Whether nothing else stands on its line.
    package var isOwnLine: Bool
    /// How far it is indented, in bytes.
    package var column: Int
    /// Blanks before a comment behind content.
    var gap: Int

    /// Whether it is a comment rather than a blank line.
    package var isComment: Bool { !text.isEmpty }
    var line: LayoutComments.Line { isComment ? .comment(text) : .blank }
  }

  /// The comments and blank lines, in order; several blank lines in a row count as one.
  package private(set) var marks: [Mark] = []
  /// Places of the dashes that begin elements of lists.
  private(set) var dashes: [Int32] = []
  private let source: [UInt8]
  private var lineStart = 0
  private var isContentOnLine = false
  /// How far nothing but blanks has been found since the last mark.
  private var blankUntil = 0

  /// Scans a file whose texts are known from its tree.
  package init(_ tree: YAMLTree, source: [UInt8]) {
    self.source = source
    var position = source.starts(with: SourceFile.byteOrderMark) ? 3 : 0
    lineStart = position
    for index in tree.records.indices where tree.records[index].kind == .scalar {
      let record = tree.records[index]
      guard record.end > record.start, Int(record.start) >= position else { continue }
      scan(from: position, to: Int(record.start))
      position = Int(record.end)
      isContentOnLine = true
      if source[Int(record.start)..<position].contains(UInt8(ascii: "\n")) {
        var start = position
        while source[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        lineStart = start
      }
    }
    scan(from: position, to: source.count)
  }

  private mutating func scan(from start: Int, to end: Int) {
    var position = start
    while position < end {
      switch source[position] {
      case UInt8(ascii: "\n"):
        if !isContentOnLine { add(Mark(start: Int32(lineStart), text: "", isOwnLine: true, column: 0, gap: 0)) }
        lineStart = position + 1
        isContentOnLine = false
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      case UInt8(ascii: "#"):
        position = comment(at: position) - 1
      case UInt8(ascii: "-"):
        if position == lineStart, source[position...].starts(with: "---".utf8) {
          // The mark of a document's start is no content.
          position += 2
          continue
        }
        dashes.append(Int32(position))
        isContentOnLine = true
      case UInt8(ascii: "."):
        break
      default: isContentOnLine = true
      }
      position += 1
    }
  }

  /// Notes a comment and returns where its line ends.
  private mutating func comment(at start: Int) -> Int {
    var end = start
    while end < source.count, source[end] != UInt8(ascii: "\n") { end += 1 }
    var last = end
    while last > start, source[last - 1] <= 0x20 { last -= 1 }
    var gap = 0
    while start - gap > lineStart, source[start - gap - 1] == UInt8(ascii: " ") { gap += 1 }
    add(
      Mark(
        start: Int32(start), text: String(decoding: source[start..<last], as: UTF8.self), isOwnLine: !isContentOnLine,
        column: start - lineStart, gap: gap))
    isContentOnLine = true
    return end
  }

  private mutating func add(_ mark: Mark) {
    // Several blank lines count as one; what lies before `blankUntil` is known to be blank since the last one noted.
    if !mark.isComment, let last = marks.last, !last.isComment,
      isBlank(from: max(blankUntil, Int(last.start)), to: Int(mark.start))
    {
      blankUntil = Int(mark.start)
      return
    }
    blankUntil = Int(mark.start)
    marks.append(mark)
  }

  private func isBlank(from start: Int, to end: Int) -> Bool { source[start..<end].allSatisfy { $0 <= 0x20 } }
}
