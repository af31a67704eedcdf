/// An entry of a mapping or an element of a list, with its place in the file.
struct LayoutEntry {
  /// The key; `nil` for an element of a list.
  var key: YAMLTree.Node?
  var value: YAMLTree.Node
  /// Where it starts: its key, or the dash of an element.
  var start: Int32
  /// How far it is indented, in bytes.
  var column: Int
  /// The collection that holds it, if that is written in brackets.
  var flowParent: YAMLTree.Node?
}

/// The entries of a file in the order of the text, and which belong to which collection.
struct LayoutEntries {
  private(set) var all: [LayoutEntry] = []
  /// Whether a collection is written in brackets, by node.
  private(set) var isFlow: [Bool]
  /// Indices in `all` of the entries of a collection, by node.
  private(set) var ofNode: [Int32: [Int]] = [:]

  /// Finds the entries of a tree; `dashes` are the places of the dashes that begin elements of lists.
  init(_ tree: YAMLTree, in file: SourceFile, dashes: [Int32]) {
    let source = file.bytes
    isFlow = Array(repeating: false, count: tree.records.count)
    var cursor = 0
    // Nodes stand in the order of the text, so that parents come first; levels are few (see `YAMLReader.Limits`).
    for index in tree.records.indices {
      let record = tree.records[index]
      guard record.kind != .scalar else { continue }
      let node = YAMLTree.Node(Int32(index))
      let opening = record.start < source.count ? source[Int(record.start)] : 0
      if opening == UInt8(ascii: "{") || opening == UInt8(ascii: "[") { isFlow[index] = true }
      // What stands between brackets is in brackets too: `[a: b]`.
      if isFlow[index] { for inner in index..<Int(record.link) { isFlow[inner] = true } }
    }
    for index in tree.records.indices {
      let node = YAMLTree.Node(Int32(index))
      let parent = isFlow[index] ? node : nil
      switch tree.kind(of: node) {
      case .scalar: continue
      case .mapping:
        for entry in tree.entries(of: node) {
          add(entry.key, entry.value, at: tree.span(of: entry.key).start, in: node, parent, file)
        }
      case .sequence:
        var lower = tree.span(of: node).start
        for child in tree.children(of: node) {
          var start = tree.span(of: child).start
          if parent == nil {
            // The dash is the first one outside texts and comments since the element before.
            while cursor < dashes.count && dashes[cursor] < lower { cursor += 1 }
            var search = cursor
            while search > 0 && dashes[search - 1] >= lower { search -= 1 }
            if search < dashes.count && dashes[search] <= start { start = dashes[search] }
          }
          add(nil, child, at: start, in: node, parent, file)
          lower = max(start + 1, tree.span(of: child).end)
        }
      }
    }
    sortByPlace()
  }

  private mutating func add(
    _ key: YAMLTree.Node?, _ value: YAMLTree.Node, at start: Int32, in node: YAMLTree.Node, _ parent: YAMLTree.Node?,
    _ file: SourceFile
  ) {
    let lineStart = file.lineStarts[file.lineIndex(at: start)]
    ofNode[node.index, default: []].append(all.count)
    all.append(
      LayoutEntry(key: key, value: value, start: start, column: Int(start - lineStart), flowParent: parent))
  }

  private mutating func sortByPlace() {
    let order = all.indices.sorted { (all[$0].start, $0) < (all[$1].start, $1) }
    var place = Array(repeating: 0, count: all.count)
    for (new, old) in order.enumerated() { place[old] = new }
    all = order.map { all[$0] }
    for (node, entries) in ofNode { ofNode[node] = entries.map { place[$0] } }
  }
}
