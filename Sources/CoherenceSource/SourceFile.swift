/// A file's text with its line table.
package struct SourceFile: Sendable {
  /// Names a file within a `SourceSet`.
  package struct ID: Hashable, Comparable, Sendable {
    /// Its number within the set, from 0.
    package let index: Int32
    /// Names a file by its number.
    package init(_ index: Int32) { self.index = index }
    /// Orders files as they were added.
    package static func < (a: Self, b: Self) -> Bool { a.index < b.index }
  }

  /// The path as it is shown to people.
  package let path: String
  /// The file as it is.
  package let bytes: [UInt8]
  /// Byte offset of the first byte of each line; a byte-order mark is no part of the first line.
  package let lineStarts: [Int32]

  /// What some editors write before a text, to say that it is UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Finds the lines of a text, which may hold any bytes. Places reach as far as 2 GiB.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts: [Int32] = [bytes.starts(with: Self.byteOrderMark) ? 3 : 0]
    starts.reserveCapacity(bytes.count / 20 + 1)
    bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      // Eight bytes at a time: a byte of the mask is set exactly where the byte of the text is a line break.
      let sevens: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
      while offset + 8 <= bytes.count {
        let word = UnsafeRawPointer(bytes.baseAddress! + offset).loadUnaligned(as: UInt64.self)
        let other = UInt64(littleEndian: word) ^ 0x0A0A_0A0A_0A0A_0A0A
        var found = ~(((other & sevens) &+ sevens) | other | sevens)
        while found != 0 {
          starts.append(Int32(clamping: offset + found.trailingZeroBitCount / 8 + 1))
          found &= found - 1
        }
        offset += 8
      }
      for rest in offset..<bytes.count where bytes[rest] == UInt8(ascii: "\n") {
        starts.append(Int32(clamping: rest + 1))
      }
    }
    lineStarts = starts
  }

  /// The line (from 1) and the column (from 1, in characters) of a byte offset.
  package func lineAndColumn(at offset: Int32) -> (line: Int, column: Int) {
    let line = lineIndex(at: offset)
    var column = 1
    let start = Int(lineStarts[line])
    for position in start..<max(start, min(Int(offset), bytes.count)) where bytes[position] & 0xC0 != 0x80 {
      column += 1
    }
    return (line + 1, column)
  }

  /// The index (from 0) of the line that holds a byte offset.
  package func lineIndex(at offset: Int32) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The text of a line (index from 0) without its line break.
  package func line(_ index: Int) -> String { String(decoding: bytes[lineRange(index)], as: UTF8.self) }

  /// The byte offsets of a line (index from 0) without its line break.
  func lineRange(_ index: Int) -> Range<Int> {
    let start = Int(lineStarts[index])
    var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) - 1 : bytes.count
    if end > start && bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<max(start, end)
  }

  /// The text of a span.
  package func text(_ span: SourceSpan) -> String {
    let start = min(max(0, Int(span.start)), bytes.count)
    return String(decoding: bytes[start..<min(max(start, Int(span.end)), bytes.count)], as: UTF8.self)
  }
}

/// A range of bytes in a file.
package struct SourceSpan: Hashable, Comparable, Sendable {
  /// The file it lies in.
  package var file: SourceFile.ID
  /// First byte, from 0.
  package var start: Int32
  /// One past the last byte.
  package var end: Int32
  /// The bytes from `start` up to, but not including, `end`.
  @inlinable package init(file: SourceFile.ID, start: Int32, end: Int32) {
    self.file = file
    self.start = start
    self.end = end
  }
  /// The smallest span that holds both; both must be of one file.
  package func through(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(file: file, start: min(start, other.start), end: max(end, other.end))
  }
  /// Orders spans by file, start and end.
  package static func < (a: Self, b: Self) -> Bool { (a.file, a.start, a.end) < (b.file, b.start, b.end) }
}

/// The files of one run.
package struct SourceSet: Sendable {
  private var files: [SourceFile] = []
  /// A set without files.
  package init() {}

  /// How many files there are; their names are the numbers below.
  package var count: Int { files.count }

  /// Adds a file and names it.
  package mutating func add(path: String, bytes: [UInt8]) -> SourceFile.ID {
    files.append(SourceFile(path: path, bytes: bytes))
    return SourceFile.ID(Int32(files.count - 1))
  }

  /// The file of a name that this set handed out.
  package subscript(id: SourceFile.ID) -> SourceFile { files[Int(id.index)] }

  /// `path:line` of a span.
  package func place(_ span: SourceSpan) -> String {
    let file = self[span.file]
    return "\(file.path):\(file.lineAndColumn(at: span.start).line)"
  }
}

extension SourceFile {
  /// The text of a range of which at most a screenful of characters is shown: its start, or its end.
  ///
  /// What is cut is still longer than what a line of a rendered diagnostic holds, so that the reader sees that it goes on.
  func clip(_ range: Range<Int>, keepsEnd: Bool = false) -> String {
    let most = DiagnosticRenderer.lineLimit * 8
    if range.count <= most { return String(decoding: bytes[range], as: UTF8.self) }
    if keepsEnd {
      var start = range.upperBound - most
      while start < range.upperBound && bytes[start] & 0xC0 == 0x80 { start += 1 }
      return String(decoding: bytes[start..<range.upperBound], as: UTF8.self)
    }
    var end = range.lowerBound + most
    while end > range.lowerBound && bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
  }
}
