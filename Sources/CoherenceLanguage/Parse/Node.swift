import CoherenceSource

/// A node together with its tree, as the readers of rules and vocabulary pass it on.
struct Node: Sendable {
  let tree: YAMLTree
  let id: YAMLTree.Node

  var span: SourceSpan { tree.span(of: id) }

  /// What the author wrote, as far as YAML tells.
  var shape: Shape {
    switch tree.kind(of: id) {
    case .scalar:
      if tree.isNull(id) { return .empty }
      return .text(tree.text(of: id), isPlain: tree.isPlain(id))
    case .sequence: return .list(tree.children(of: id).map { Node(tree: tree, id: $0) })
    case .mapping:
      return .mapping(
        tree.entries(of: id).map { entry in
          (Located(tree.text(of: entry.key), tree.span(of: entry.key)), Node(tree: tree, id: entry.value))
        })
    }
  }

  enum Shape {
    case empty
    case text(String, isPlain: Bool)
    case list([Node])
    case mapping([(key: Located<String>, value: Node)])

    /// For messages: `a list`.
    var describes: String {
      switch self {
      case .empty: return "nothing"
      case .text: return "a text"
      case .list: return "a list"
      case .mapping: return "a mapping"
      }
    }
  }
}
