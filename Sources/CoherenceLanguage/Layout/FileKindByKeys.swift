import CoherenceSource

extension FileKind {
  /// What a tree holds, judged by its own keys, wherever it lies; `nil` if it is none of these.
  package init?(_ tree: YAMLTree) {
    guard let root = tree.root, tree.kind(of: root) == .mapping else { return nil }
    let keys = Set(tree.entries(of: root).map { tree.text(of: $0.key) })
    if keys.contains("expectations") {
      self = .expectations
    } else if keys.contains("pack") && (keys.contains("version") || keys.contains("licence")) {
      self = .pack
    } else if keys.contains("derive") {
      self = .derivation
    } else if keys.contains("when") || keys.contains("interaction") || keys.contains("because") {
      self = .rule
    } else if keys.contains("policy") || keys.contains("actions") || keys.contains("situation") {
      self = .policy
    } else if !keys.isDisjoint(with: Reading.vocabularySections.filter { $0 != "relations" }) {
      self = .vocabulary
    } else if Self.isBibliography(root, in: tree) {
      self = .sources
    } else if let relations = tree.value(of: root, forKey: "relations"), tree.kind(of: relations) == .mapping {
      self = .vocabulary
    } else {
      self = .policy
    }
  }

  /// Whether a tree says itself that it is a policy, or what is expected of one.
  static func isCase(_ tree: YAMLTree) -> Bool {
    guard let root = tree.root else { return false }
    switch FileKind(tree) {
    case .expectations: return true
    case .policy: return tree.value(of: root, forKey: "policy") != nil
    case .pack, .sources, .vocabulary, .derivation, .rule, nil: return false
    }
  }

  private static func isBibliography(_ root: YAMLTree.Node, in tree: YAMLTree) -> Bool {
    tree.entries(of: root).allSatisfy { entry in
      tree.value(of: entry.value, forKey: "title") != nil && tree.value(of: entry.value, forKey: "type") != nil
    }
  }
}
