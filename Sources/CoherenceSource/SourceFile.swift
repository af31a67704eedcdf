/// A file's text with its line table.
package struct SourceFile: Sendable {
  /// Names a file within a `SourceSet`.
  package struct ID: Hashable, Comparable, Sendable {
    package let index: Int32
    package init(_ index: Int32) { self.index = index }
    package static func < (a: Self, b: Self) -> Bool { a.index < b.index }
  }

  /// The path as it is shown to people.
  package let path: String
  package let bytes: [UInt8]
  /// Byte offset of the first byte of each line.
  package let lineStarts: [Int32]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    var starts: [Int32] = [0]
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
          starts.append(Int32(offset + found.trailingZeroBitCount / 8 + 1))
          found &= found - 1
        }
        offset += 8
      }
      for rest in offset..<bytes.count where bytes[rest] == UInt8(ascii: "\n") { starts.append(Int32(rest + 1)) }
    }
    lineStarts = starts
  }

  /// The line (from 1) and the column (from 1, in characters) of a byte offset.
  package func lineAndColumn(at offset: Int32) -> (line: Int, column: Int) {
    let line = lineIndex(at: offset)
    var column = 1
    for position in Int(lineStarts[line])..<min(Int(offset), bytes.count) where bytes[position] & 0xC0 != 0x80 {
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
  package func line(_ index: Int) -> String {
    let start = Int(lineStarts[index])
    var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) - 1 : bytes.count
    if end > start && bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
  }

  /// The text of a span.
  package func text(_ span: SourceSpan) -> String {
    let start = min(max(0, Int(span.start)), bytes.count)
    return String(decoding: bytes[start..<min(max(start, Int(span.end)), bytes.count)], as: UTF8.self)
  }
}

/// A range of bytes in a file.
package struct SourceSpan: Hashable, Comparable, Sendable {
  package var file: SourceFile.ID
  /// First byte, from 0.
  package var start: Int32
  /// One past the last byte.
  package var end: Int32
  @inlinable package init(file: SourceFile.ID, start: Int32, end: Int32) {
    self.file = file
    self.start = start
    self.end = end
  }
  /// The smallest span that holds both; both must be of one file.
  package func through(_ other: SourceSpan) -> SourceSpan {
    SourceSpan(file: file, start: min(start, other.start), end: max(end, other.end))
  }
  package static func < (a: Self, b: Self) -> Bool { (a.file, a.start, a.end) < (b.file, b.start, b.end) }
}

/// The files of one run.
package struct SourceSet: Sendable {
  private var files: [SourceFile] = []
  package init() {}

  /// Adds a file and names it.
  package mutating func add(path: String, bytes: [UInt8]) -> SourceFile.ID {
    files.append(SourceFile(path: path, bytes: bytes))
    return SourceFile.ID(Int32(files.count - 1))
  }

  package subscript(id: SourceFile.ID) -> SourceFile { files[Int(id.index)] }

  /// `path:line` of a span.
  package func place(_ span: SourceSpan) -> String {
    let file = self[span.file]
    return "\(file.path):\(file.lineAndColumn(at: span.start).line)"
  }
}
