/// The one layout of a YAML file: two blanks a level, keys in their order, comments kept, meaning unchanged.
package enum YAMLLayout {
  /// A collection in brackets stays in one line up to this width.
  package static let width = 140

  /// The file in its layout.
  ///
  /// What cannot be read is refused with its usual diagnostics. The new text is read again and compared: a text that would
  /// mean anything else is refused too.
  package static func format(
    _ file: SourceFile, id: SourceFile.ID, order: (YAMLTree) -> KeyOrder
  ) -> Diagnosed<[UInt8]> {
    let read = YAMLReader.read(file, id: id)
    guard let tree = read.value, tree.root != nil else { return Diagnosed(value: nil, diagnostics: read.diagnostics) }
    let scan = LayoutScan(tree, source: file.bytes)
    let entries = LayoutEntries(tree, in: file, dashes: scan.dashes)
    var writer = LayoutWriter(
      tree: tree, entries: entries, comments: LayoutComments(scan, entries, tree, source: file.bytes),
      scalars: LayoutScalars(tree: tree, source: file.bytes), width: width)
    let bytes = Array(writer.write(order(tree)).utf8)
    let again = YAMLReader.read(SourceFile(path: file.path, bytes: bytes), id: id)
    guard let copy = again.value, tree.means(copy) else {
      let start = SourceSpan(file: id, start: 0, end: 0)
      return Diagnosed(
        value: nil,
        diagnostics: read.diagnostics + [
          Diagnostic(
            .noLayout, "this file cannot be laid out without a change of its meaning", at: start,
            help: "write its texts of several lines in a simpler way, such as `>` without a number")
        ])
    }
    return Diagnosed(value: bytes, diagnostics: read.diagnostics)
  }
}

extension YAMLTree {
  /// Whether two trees say the same, whatever the order of their keys.
  package func means(_ other: YAMLTree) -> Bool {
    guard let a = root, let b = other.root else { return root == nil && other.root == nil }
    return means(a, other, b)
  }

  private func means(_ a: Node, _ other: YAMLTree, _ b: Node) -> Bool {
    guard kind(of: a) == other.kind(of: b), count(of: a) == other.count(of: b) else { return false }
    switch kind(of: a) {
    case .scalar: return isPlain(a) == other.isPlain(b) && text(of: a) == other.text(of: b)
    case .sequence: return zip(children(of: a), other.children(of: b)).allSatisfy { means($0, other, $1) }
    case .mapping:
      // The order of keys is kept almost everywhere: a table is only made where it is not.
      let pairs = Array(zip(entries(of: a), other.entries(of: b)))
      if pairs.allSatisfy({ text(of: $0.key) == other.text(of: $1.key) }) {
        return pairs.allSatisfy { means($0.value, other, $1.value) }
      }
      var values: [String: Node] = [:]
      for entry in other.entries(of: b) { values[other.text(of: entry.key)] = entry.value }
      return entries(of: a).allSatisfy { entry in
        values[text(of: entry.key)].map { means(entry.value, other, $0) } ?? false
      }
    }
  }
}
