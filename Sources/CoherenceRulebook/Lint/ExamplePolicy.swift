import CoherenceSource

/// The statements of an example, to compare it with another.
struct ExamplePolicy: Equatable {
  /// Statements by their path: `actions`, `embargo`, `exempts` and its value as text.
  private var statements: [String: [String: String]] = [:]

  init() {}

  init(_ policy: YAMLTree.Node, in tree: YAMLTree) {
    for section in tree.entries(of: policy) {
      let name = tree.text(of: section.key)
      switch tree.kind(of: section.value) {
      case .scalar: statements[name, default: [:]][""] = tree.text(of: section.value)
      case .sequence:
        // Relations and the like: each element is a statement.
        statements[name, default: [:]] = [:]
        for element in tree.children(of: section.value) {
          statements["\(name) \(Self.text(of: element, in: tree))", default: [:]][""] = ""
        }
      case .mapping:
        for entry in tree.entries(of: section.value) {
          let key = tree.text(of: entry.key)
          guard tree.kind(of: entry.value) == .mapping else {
            statements[name, default: [:]][key] = Self.text(of: entry.value, in: tree)
            continue
          }
          statements["\(name).\(key)", default: [:]] = [:]
          for attribute in tree.entries(of: entry.value) {
            statements["\(name).\(key)", default: [:]][tree.text(of: attribute.key)] = Self.text(
              of: attribute.value, in: tree)
          }
        }
      }
    }
    statements = statements.filter { !$0.value.isEmpty || $0.key.contains(".") }
  }

  /// Whether the two differ in one value, one statement that only one of them makes, one entity, or one relation.
  func isOneStatementAway(from other: ExamplePolicy) -> Bool {
    var differences = 0
    for subject in Set(statements.keys).union(other.statements.keys) {
      guard let ours = statements[subject], let theirs = other.statements[subject] else {
        differences += 1
        continue
      }
      for key in Set(ours.keys).union(theirs.keys) where ours[key] != theirs[key] { differences += 1 }
    }
    return differences == 1
  }

  private static func text(of node: YAMLTree.Node, in tree: YAMLTree) -> String {
    switch tree.kind(of: node) {
    case .scalar: return tree.text(of: node)
    case .sequence: return "[" + tree.children(of: node).map { text(of: $0, in: tree) }.joined(separator: ", ") + "]"
    case .mapping:
      let parts = tree.entries(of: node).map { "\(tree.text(of: $0.key)): \(text(of: $0.value, in: tree))" }
      return "{" + parts.sorted().joined(separator: ", ") + "}"
    }
  }
}
