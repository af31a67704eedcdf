import CoherenceLanguage
import CoherenceSource

extension LanguageServer {
  /// The outline of a file: its keys, three levels deep, and the elements of lists by their name.
  func symbols(_ parameters: JSONValue) -> JSONValue {
    guard let moment = FileMoment(workspace, parameters), let tree = moment.tree, let root = tree.root else {
      return .list([])
    }
    return .list(Outline(tree: tree, file: moment.file).entries(of: root, depth: 0))
  }
}

private struct Outline {
  let tree: YAMLTree
  let file: SourceFile

  private static let deepest = 3

  func entries(of node: YAMLTree.Node, depth: Int) -> [JSONValue] {
    guard depth < Self.deepest else { return [] }
    switch tree.kind(of: node) {
    case .scalar: return []
    case .mapping:
      return tree.entries(of: node).map { entry in
        let span = tree.span(of: entry.key).through(tree.span(of: entry.value))
        let name = tree.text(of: entry.key)
        return symbol(
          name.isEmpty ? "(empty)" : name, detail: detail(entry.value), span, tree.span(of: entry.key),
          isGroup: tree.kind(of: entry.value) != .scalar, entries(of: entry.value, depth: depth + 1))
      }
    case .sequence:
      return tree.children(of: node).compactMap { child in
        guard let title = title(of: child) else { return nil }
        return symbol(
          tree.text(of: title), detail: "", tree.span(of: child), tree.span(of: title), isGroup: true, [])
      }
    }
  }

  /// What an element of a list is called.
  private func title(of node: YAMLTree.Node) -> YAMLTree.Node? {
    guard tree.kind(of: node) == .mapping else { return nil }
    for key in ["name", "label", "must", "must_not", "may", "rule", "ref", "is", "who"] {
      if let value = tree.value(of: node, forKey: key), tree.kind(of: value) == .scalar, tree.count(of: value) > 0 {
        return value
      }
    }
    return nil
  }

  /// A short value, or the name of an entity.
  private func detail(_ value: YAMLTree.Node) -> String {
    switch tree.kind(of: value) {
    case .scalar: return String(tree.text(of: value).prefix(80))
    case .mapping: return tree.value(of: value, forKey: "name").map { tree.text(of: $0) } ?? ""
    case .sequence: return ""
    }
  }

  private func symbol(
    _ name: String, detail: String, _ span: SourceSpan, _ selection: SourceSpan, isGroup: Bool, _ children: [JSONValue]
  ) -> JSONValue {
    // The protocol's kinds: 19 is an object, 15 a string.
    [
      "name": .text(name), "detail": .text(detail), "kind": .number(isGroup ? 19 : 15), "range": file.range(span),
      "selectionRange": file.range(selection), "children": .list(children),
    ]
  }
}
