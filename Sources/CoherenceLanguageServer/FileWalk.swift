import CoherenceLanguage
import CoherenceSource

/// Walks a file's tree and its shape side by side.
struct FileWalk {
  /// A key or a scalar, with what the language makes of its place.
  struct Step {
    var node: YAMLTree.Node
    var text: String
    var isKey: Bool
    /// Keys and elements from the root, the key itself included.
    var path: [String]
    /// The definition that the key, or the scalar's form, belongs to.
    var role: String
    /// What may stand here; of a key, beneath it.
    var place: ShapePlace
    /// What a key holds.
    var describes: String
    /// The example's policy that this belongs to, by its place in the file.
    var example: Int32?
  }

  let tree: YAMLTree
  let shape: FileShape
  /// The type of each variable that the file binds, by name.
  let subjects: [String: String]

  init(_ tree: YAMLTree, _ shape: FileShape) {
    self.tree = tree
    self.shape = shape
    var subjects: [String: String] = [:]
    if let root = tree.root { Self.collect(tree, root, &subjects) }
    self.subjects = subjects
  }

  /// Variables stand under `given`, `some` and `of`, whatever block they belong to.
  private static func collect(_ tree: YAMLTree, _ node: YAMLTree.Node, _ subjects: inout [String: String]) {
    switch tree.kind(of: node) {
    case .scalar: return
    case .sequence: for child in tree.children(of: node) { collect(tree, child, &subjects) }
    case .mapping:
      for entry in tree.entries(of: node) {
        let key = tree.text(of: entry.key)
        if key == "examples" { continue }
        if ["given", "some", "of"].contains(key), tree.kind(of: entry.value) == .mapping {
          for binding in tree.entries(of: entry.value) where tree.kind(of: binding.value) == .scalar {
            subjects[tree.text(of: binding.key)] = tree.text(of: binding.value)
          }
        }
        collect(tree, entry.value, &subjects)
      }
    }
  }

  /// Calls back for every key and scalar that has a place in the language, in the order of the file.
  ///
  /// - Parameter probe: a key to call back for wherever a mapping may stand.
  func forEach(including probe: String? = nil, _ body: (Step) -> Void) {
    guard let root = tree.root else { return }
    visit(root, ShapePlace(shape), [], nil, probe, body)
  }

  private func visit(
    _ node: YAMLTree.Node, _ place: ShapePlace, _ path: [String], _ example: Int32?, _ probe: String?,
    _ body: (Step) -> Void
  ) {
    var example = example
    if path.count == 2, path[0] == "examples", let policy = tree.value(of: node, forKey: "policy") {
      example = tree.span(of: policy).start
    }
    switch tree.kind(of: node) {
    case .scalar:
      body(
        Step(
          node: node, text: tree.text(of: node), isKey: false, path: path, role: role(of: node, place), place: place,
          describes: "", example: example))
    case .sequence:
      for (index, child) in tree.children(of: node).enumerated() {
        visit(child, place.element(index), path + ["\(index)"], example, probe, body)
      }
    case .mapping:
      for entry in tree.entries(of: node) {
        let key = tree.text(of: entry.key)
        let path = path + [key]
        if key == probe {
          body(
            Step(
              node: entry.key, text: key, isKey: true, path: path, role: "", place: place, describes: "",
              example: example))
          continue
        }
        guard let under = place.under(key, subjects: subjects) else { continue }
        body(
          Step(
            node: entry.key, text: key, isKey: true, path: path, role: under.role, place: under.place,
            describes: under.describes, example: example))
        visit(entry.value, under.place, path, example, probe, body)
      }
    }
  }

  /// The definition whose words a scalar is one of; else that of the first form a scalar can have.
  private func role(of node: YAMLTree.Node, _ place: ShapePlace) -> String {
    for form in place.forms {
      if case .words(let words) = form.shape, words.contains(where: { tree.hasText(node, $0.id) }) { return form.role }
    }
    let isScalar = place.forms.first { form in
      switch form.shape {
      case .keys, .list, .tuple, .empty: false
      default: true
      }
    }
    return isScalar?.role ?? ""
  }
}

extension YAMLTree {
  /// The place of a quoted scalar's text without its quotes.
  func textSpan(of node: Node) -> SourceSpan {
    var span = span(of: node)
    if !isPlain(node), span.end - span.start >= 2 {
      span.start += 1
      span.end -= 1
    }
    return span
  }
}
