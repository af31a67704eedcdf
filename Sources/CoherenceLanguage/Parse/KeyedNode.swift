import CoherenceSource

/// A mapping whose keys are known beforehand; the others have been reported.
struct KeyedNode {
  /// What the mapping is, for messages: `a rule`.
  let what: String
  let span: SourceSpan
  private let values: [String: Node]
  private let keySpans: [String: SourceSpan]
  /// Keys that were probably meant by unknown ones: that they are missing has been said.
  fileprivate let misspelt: Set<String>

  fileprivate init(
    what: String, span: SourceSpan, entries: [(key: Located<String>, value: Node)], misspelt: Set<String>
  ) {
    self.misspelt = misspelt
    self.what = what
    self.span = span
    values = Dictionary(entries.map { ($0.key.value, $0.value) }, uniquingKeysWith: { first, _ in first })
    keySpans = Dictionary(entries.map { ($0.key.value, $0.key.span) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(key: String) -> Node? { values[key] }
  func has(_ key: String) -> Bool { values[key] != nil }
  /// Whether another key was probably meant to be this one.
  func isMisspelt(_ key: String) -> Bool { misspelt.contains(key) }
  /// The place of the key itself.
  func keySpan(_ key: String) -> SourceSpan { keySpans[key] ?? span }
}

extension Reading {
  /// Reads a mapping and reports keys that it doesn't know.
  ///
  /// - Parameter elsewhere: for keys that belong to another place, a sentence that says where.
  func keyed(_ node: Node, as what: String, keys: [String], elsewhere: [String: String] = [:]) -> KeyedNode? {
    guard let entries = mapping(node, as: what) else { return nil }
    var misspelt: Set<String> = []
    for entry in entries where !keys.contains(entry.key.value) {
      Spelling.closest(to: entry.key.value, among: keys).map { _ = misspelt.insert($0) }
      if let help = elsewhere[entry.key.value] {
        error(.unknownKey, "\(what) has no key `\(entry.key.value)`", at: entry.key.span, help: help)
      } else {
        unknownName(.unknownKey, entry.key, message: "\(what) has no key `\(entry.key.value)`", candidates: keys)
      }
    }
    return KeyedNode(
      what: what, span: node.span, entries: entries.filter { keys.contains($0.key.value) },
      misspelt: misspelt)
  }

  /// The value of a key that must be there.
  func required(_ key: String, in keyed: KeyedNode, help: String? = nil) -> Node? {
    if let node = keyed[key] { return node }
    guard !keyed.misspelt.contains(key) else { return nil }
    error(.missingKey, "\(keyed.what) needs `\(key)`", at: keyed.span, help: help)
    return nil
  }

  /// The text of a key that must be there.
  func requiredText(_ key: String, in keyed: KeyedNode, help: String? = nil) -> Located<String>? {
    required(key, in: keyed, help: help).flatMap { text($0, as: "`\(key)`") }
  }

  /// The text of a key that may be left out.
  func optionalText(_ key: String, in keyed: KeyedNode) -> Located<String>? {
    keyed[key].flatMap { text($0, as: "`\(key)`") }
  }
}
