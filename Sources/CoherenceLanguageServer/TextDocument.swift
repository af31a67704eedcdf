import CoherenceSource

/// A place as the protocol counts it: lines from 0, and UTF-16 code units within a line.
struct TextPosition: Equatable {
  var line: Int
  var character: Int

  init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  init?(_ value: JSONValue?) {
    guard let line = value?["line"]?.number, let character = value?["character"]?.number, line >= 0, character >= 0
    else { return nil }
    self.init(line: line, character: character)
  }

  var json: JSONValue { ["line": .number(line), "character": .number(character)] }
}

extension SourceFile {
  /// The byte offset of a position; one beyond a line's or the text's end is that end.
  func offset(of position: TextPosition) -> Int {
    guard position.line < lineStarts.count else { return bytes.count }
    var offset = Int(lineStarts[position.line])
    let end = position.line + 1 < lineStarts.count ? Int(lineStarts[position.line + 1]) - 1 : bytes.count
    var left = position.character
    while offset < end, left > 0 {
      let length = Self.length(of: bytes[offset])
      // A character beyond the basic plane takes two units, and four bytes.
      left -= length == 4 ? 2 : 1
      if left < 0 { break }
      offset = min(end, offset + length)
    }
    return offset
  }

  /// The position of a byte offset.
  func position(of offset: Int32) -> TextPosition {
    let line = lineIndex(at: offset)
    var character = 0
    var place = Int(lineStarts[line])
    let end = min(Int(offset), bytes.count)
    while place < end {
      let length = Self.length(of: bytes[place])
      character += length == 4 ? 2 : 1
      place += length
    }
    return TextPosition(line: line, character: character)
  }

  /// A span as a range of the protocol.
  func range(_ span: SourceSpan) -> JSONValue {
    ["start": position(of: span.start).json, "end": position(of: span.end).json]
  }

  /// The bytes of a character, by its first; a stray byte counts for one.
  private static func length(of first: UInt8) -> Int {
    first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }
}

/// A file as it stands in the editor.
struct TextDocument {
  var version: Int
  private(set) var file: SourceFile

  init(path: String, version: Int, text: String) {
    self.version = version
    file = SourceFile(path: path, bytes: Array(text.utf8))
  }

  /// Takes over one change: the whole text, or what now stands in the place of a range.
  mutating func apply(_ change: JSONValue) {
    guard let text = change["text"]?.text else { return }
    guard let range = change["range"], let start = TextPosition(range["start"]), let end = TextPosition(range["end"])
    else {
      file = SourceFile(path: file.path, bytes: Array(text.utf8))
      return
    }
    let first = file.offset(of: start)
    var bytes = file.bytes
    bytes.replaceSubrange(first..<max(first, file.offset(of: end)), with: Array(text.utf8))
    file = SourceFile(path: file.path, bytes: bytes)
  }
}
