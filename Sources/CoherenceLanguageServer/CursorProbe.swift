import CoherenceLanguage
import CoherenceSource

/// Finds out what stands at the cursor of a file that is being written, and so is seldom whole.
///
/// A word that nobody writes is put in the place of the one at the cursor, as a value and as a key, before what follows and
/// instead of it, until the file can be read; where the word then is, is where the cursor is.
struct CursorProbe {
  /// What is known of the cursor's place.
  struct Finding {
    var tree: YAMLTree
    /// The probe as a key or a scalar.
    var step: FileWalk.Step
    var subjects: [String: String]
  }

  private static let probe = "zzz_here_zzz"
  /// The bytes of the word at the cursor.
  let word: Range<Int>
  private let bytes: [UInt8]
  private let shape: FileShape

  init(_ file: SourceFile, at offset: Int, _ shape: FileShape) {
    bytes = file.bytes
    self.shape = shape
    var start = min(offset, bytes.count)
    while start > 0, Self.isPartOfWord(bytes[start - 1]) { start -= 1 }
    var end = min(offset, bytes.count)
    while end < bytes.count, Self.isPartOfWord(bytes[end]) { end += 1 }
    word = start..<end
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || "_-./$".utf8.contains(byte)
  }

  /// Whether a colon follows the word, so that it is a key.
  var isFollowedByColon: Bool { word.upperBound < bytes.count && bytes[word.upperBound] == UInt8(ascii: ":") }

  /// What the word may be: a key, a value, or both, in a text that could go on either way.
  func findings() -> [Finding] {
    let before = Array(bytes[..<word.lowerBound])
    let after = Array(bytes[word.upperBound...])
    let closers = Self.closers(before)
    let lineEnd = after.firstIndex(of: UInt8(ascii: "\n")) ?? after.count
    var found: [Finding] = []
    for isKey in isFollowedByColon ? [true] : [false, true] {
      let probe = Array((isKey && !isFollowedByColon ? "\(Self.probe): x" : Self.probe).utf8)
      let alone = Array((isKey ? "\(Self.probe): x" : Self.probe).utf8)
      let attempts = [
        before + probe + after, before + alone + closers + after[lineEnd...], before + alone + closers,
      ]
      if let finding = attempts.lazy.compactMap(read).first, finding.step.isKey == isKey { found.append(finding) }
    }
    return found
  }

  private func read(_ bytes: [UInt8]) -> Finding? {
    let file = SourceFile(path: "", bytes: bytes)
    guard let tree = YAMLReader.read(file, id: SourceFile.ID(0)).value else { return nil }
    let walk = FileWalk(tree, shape)
    var found: FileWalk.Step?
    walk.forEach(including: Self.probe) { step in
      // In `a funds b` the probe is part of a text.
      if step.text == Self.probe || !step.isKey && step.text.range(ofPart: Self.probe) != nil { found = step }
    }
    return found.map { Finding(tree: tree, step: $0, subjects: walk.subjects) }
  }

  /// The brackets that are open at the end of a text, closed in order. Only the last entry of the top level is looked at.
  private static func closers(_ bytes: [UInt8]) -> [UInt8] {
    var start = bytes.count
    while start > 0 {
      var line = start - 1
      while line > 0, bytes[line - 1] != UInt8(ascii: "\n") { line -= 1 }
      start = line
      if line < bytes.count, !" \n\r#".utf8.contains(bytes[line]) { break }
    }
    var open: [UInt8] = []
    var quote: UInt8?
    for byte in bytes[start...] {
      if let mark = quote {
        if byte == mark { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "{"): open.append(UInt8(ascii: "}"))
      case UInt8(ascii: "["): open.append(UInt8(ascii: "]"))
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = open.popLast()
      case UInt8(ascii: "\""): quote = byte
      default: break
      }
    }
    return (quote.map { [$0] } ?? []) + open.reversed()
  }
}
