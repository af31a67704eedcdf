import CoherenceSource

/// The files of one pack as values, so that a pack may come from a folder or be part of the program.
package struct PackFiles: Sendable {
  /// What is shown before the paths of its files, such as the folder's path; may be empty.
  package var root: String
  /// Paths relative to the pack's root, with `/` between their parts, and what the files hold.
  package var files: [(path: String, bytes: [UInt8])]
  /// Whether the examples, two thirds of the text, are passed over: for a pack whose tests have passed and whose rule files
  /// end with them, where nobody will run them.
  package var omitsExamples: Bool

  package init(root: String, files: [(path: String, bytes: [UInt8])], omitsExamples: Bool = false) {
    self.root = root
    self.files = files
    self.omitsExamples = omitsExamples
  }

  /// What comes before the last part of a rule file, its examples.
  static func withoutExamples(_ bytes: [UInt8]) -> [UInt8] {
    let key = Array("\nexamples:".utf8)
    let starts = bytes.indices.filter { bytes[$0] == key[0] && bytes[$0...].starts(with: key) }
    return starts.first.map { Array(bytes[...$0]) } ?? bytes
  }

  /// A hash over paths and contents of the files that belong to the pack, whatever their order: 16 hexadecimal digits.
  package var fingerprint: String {
    var hash = FowlerNollVoHash()
    for file in files.sorted(by: { $0.path < $1.path }) where file.path.hasSuffix(".yaml") {
      hash.add(file.path.utf8)
      hash.add(0)
      hash.add(file.bytes)
      hash.add(0)
    }
    return hash.hexadecimal
  }

  /// The rules of these files on the vocabulary and derivations of another pack, without their examples.
  package func onVocabulary(of other: PackFiles) -> PackFiles {
    PackFiles(
      root: root,
      files: other.files.filter { Self.isFrame($0.path) || Self.isDerivation($0.path) }
        + files.filter { !Self.isFrame($0.path) && !Self.isDerivation($0.path) },
      omitsExamples: true)
  }

  /// The derivations of these files on the vocabulary of another pack, without any rules.
  package func derivations(onVocabularyOf other: PackFiles) -> PackFiles {
    PackFiles(
      root: root,
      files: other.files.filter { Self.isFrame($0.path) } + files.filter { Self.isDerivation($0.path) })
  }

  private static func isFrame(_ path: String) -> Bool { path == "pack.yaml" || path.hasPrefix("vocabulary/") }
  private static func isDerivation(_ path: String) -> Bool { path.hasPrefix("derivations/") }

  /// A file's path as people see it.
  func shownPath(_ path: String) -> String { root.isEmpty ? path : root + "/" + path }
}

/// Fingerprints of texts: they tell whether two are the same, not whether somebody changed one on purpose.
package enum Fingerprint {
  /// 16 hexadecimal digits for a text.
  package static func of(_ text: String) -> String {
    var hash = FowlerNollVoHash()
    hash.add(text.utf8)
    return hash.hexadecimal
  }
}

/// The 64-bit hash FNV-1a: it detects change, not tampering.
struct FowlerNollVoHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// 16 digits, leading zeros included.
  var hexadecimal: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
