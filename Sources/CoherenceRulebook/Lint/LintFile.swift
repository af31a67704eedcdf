import CoherenceLanguage
import CoherenceSource

/// A file that is looked at: as text, as a tree, and as what it is.
package struct LintFile {
  /// Its place in the set of sources that it was read into.
  package let id: SourceFile.ID
  /// The path as it is shown.
  package let path: String
  /// What the file holds.
  package let bytes: [UInt8]
  let tree: YAMLTree
  /// What it is; `nil` for none of the kinds that there are.
  package let kind: FileKind?
  /// The rule's id, for a rule of a pack.
  let ruleID: String?

  /// Reads a file; `nil` if it is no YAML that the language reads, which its own reader says.
  package init?(path: String, bytes: [UInt8], ruleID: String? = nil, into sources: inout SourceSet) {
    id = sources.add(path: path, bytes: bytes)
    guard let tree = YAMLReader.read(sources[id], id: id).value, tree.root != nil else { return nil }
    self.path = path
    self.bytes = bytes
    self.tree = tree
    kind = FileKind(tree)
    self.ruleID = ruleID
  }

  /// Whether it is a policy with a name of its own, not a file that lends its sections to others.
  ///
  /// One that misspells the key for its name is meant to have one, and its reader says so.
  package var isPolicy: Bool {
    guard kind == .policy, let root = tree.root else { return false }
    return tree.entries(of: root).contains { Spelling.closest(to: tree.text(of: $0.key), among: ["policy"]) != nil }
  }

  /// Whether it has no section that a policy could take from it.
  package func lendsNothing(_ vocabulary: Vocabulary) -> Bool {
    guard let root = tree.root, tree.kind(of: root) == .mapping else { return true }
    let sections = Set(vocabulary.types.map(\.section) + ["relations"])
    return !tree.entries(of: root).contains { sections.contains(tree.text(of: $0.key)) }
  }

  /// The node under keys of the top level; `nil` if there is none.
  func node(_ keys: String...) -> YAMLTree.Node? {
    guard var node = tree.root else { return nil }
    for key in keys {
      guard let next = tree.value(of: node, forKey: key) else { return nil }
      node = next
    }
    return node
  }

  /// The place of a key of the top level; the file's first entry if it is not there.
  func place(of key: String) -> SourceSpan {
    guard let root = tree.root else { return SourceSpan(file: id, start: 0, end: 0) }
    if let node = tree.keyNode(of: root, forKey: key) { return tree.span(of: node) }
    var entries = tree.entries(of: root)
    return tree.span(of: entries.next()?.key ?? root)
  }

  /// The text under a key of the top level.
  func text(_ key: String) -> String? { node(key).flatMap(scalarText) }

  /// The text of a node, unless it is a collection.
  func scalarText(_ node: YAMLTree.Node) -> String? { tree.kind(of: node) == .scalar ? tree.text(of: node) : nil }

  /// All texts that are values, in the order of the file.
  func scalars() -> [YAMLTree.Node] {
    var result: [YAMLTree.Node] = []
    var open = tree.root.map { [$0] } ?? []
    while let node = open.popLast() {
      switch tree.kind(of: node) {
      case .scalar: result.append(node)
      case .sequence: open += tree.children(of: node).reversed()
      case .mapping: open += tree.entries(of: node).map(\.value).reversed()
      }
    }
    return result
  }

  /// A complaint of a lint rule.
  func complaint(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan, help: String? = nil, replacement: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      code, message, severity: LintRule.of(code)?.severity ?? .warning, at: span, help: help,
      suggestion: replacement.map { Diagnostic.Suggestion(span: span, replacement: $0) })
  }
}
