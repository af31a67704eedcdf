/// What stands above, beside and below entries besides their content.
struct LayoutComments {
  /// A line of its own between entries.
  enum Line: Equatable {
    case blank
    case comment(String)
  }

  /// A comment behind content, with the blanks that its author put before it.
  struct Beside {
    var text: String
    var gap: Int
  }

  /// Above the first entry; it stays at the top whatever becomes of the entries.
  private(set) var header: [Line] = []
  /// Below everything.
  private(set) var footer: [Line] = []
  /// Above an entry.
  private(set) var above: [Int: [Line]] = [:]
  /// Behind an entry, on its last line or on the line of its key.
  private(set) var beside: [Int: Beside] = [:]
  /// Below an entry and as far indented.
  private(set) var below: [Int: [Line]] = [:]
  /// Collections in brackets with a comment inside: they cannot stand in one line.
  private(set) var mustBreak: Set<Int32> = []

  private let tree: YAMLTree
  private let entries: LayoutEntries
  private let source: [UInt8]

  /// Hands out what a scan of the file found.
  init(_ scan: LayoutScan, _ entries: LayoutEntries, _ tree: YAMLTree, source: [UInt8]) {
    self.tree = tree
    self.entries = entries
    self.source = source
    for mark in scan.marks { place(mark) }
  }

  private mutating func place(_ mark: LayoutScan.Mark) {
    let next = firstEntry(after: mark.start)
    guard next > 0, let root = tree.root else {
      let isBelow = entries.all.isEmpty && tree.root.map { tree.span(of: $0).start < mark.start } ?? false
      if isBelow { footer.append(mark.line) } else { header.append(mark.line) }
      return
    }
    let flow = innermostFlow(around: mark.start)
    if flow != nil, mark.isComment { breakAll(around: mark.start) }
    if !mark.isOwnLine {
      placeBeside(mark, before: next)
    } else if let flow {
      guard mark.isComment else { return }
      if next < entries.all.count, tree.span(of: flow).end > entries.all[next].start {
        above[next, default: []].append(mark.line)
      } else if let last = entries.ofNode[flow.index]?.last {
        below[last, default: []].append(mark.line)
      } else {
        above[next - 1, default: []].append(mark.line)
      }
    } else if next == entries.all.count {
      let isDeep = mark.column > 0 && mark.isComment && mark.start > tree.span(of: root).start
      if isDeep, let owner = deeper(than: -1, than: mark.column, before: next) {
        below[owner, default: []].append(mark.line)
      } else {
        footer.append(mark.line)
      }
    } else if mark.isComment, mark.column > entries.all[next].column,
      let owner = deeper(than: entries.all[next].column, than: mark.column, before: next)
    {
      below[owner, default: []] += above.removeValue(forKey: next) ?? []
      below[owner, default: []].append(mark.line)
    } else {
      above[next, default: []].append(mark.line)
    }
  }

  private mutating func placeBeside(_ mark: LayoutScan.Mark, before next: Int) {
    var owner = next - 1
    while owner > 0, let parent = entries.all[owner].flowParent, !contains(parent, mark.start) { owner -= 1 }
    let entry = entries.all[owner]
    let span = tree.span(of: entry.value)
    let isBlock = tree.kind(of: entry.value) != .scalar && !entries.isFlow[Int(entry.value.index)]
    let isBeforeValue = mark.start < span.start && tree.count(of: entry.value) > 0
    if entry.key == nil && (isBlock || mustBreak.contains(entry.value.index)) || isBeforeValue && !isBlock {
      above[owner, default: []].append(mark.line)
    } else if beside[owner] == nil {
      beside[owner] = Beside(text: mark.text, gap: mark.gap)
    } else {
      below[owner, default: []].append(mark.line)
    }
  }

  /// The number of entries that start before a place.
  private func firstEntry(after offset: Int32) -> Int {
    var low = 0
    var high = entries.all.count
    while low < high {
      let middle = (low + high) / 2
      if entries.all[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func contains(_ node: YAMLTree.Node, _ offset: Int32) -> Bool {
    let span = tree.span(of: node)
    return span.start < offset && offset < span.end
  }

  private func innermostFlow(around offset: Int32) -> YAMLTree.Node? {
    flows(around: offset).last
  }

  private mutating func breakAll(around offset: Int32) {
    for flow in flows(around: offset) { mustBreak.insert(flow.index) }
  }

  /// The collections in brackets that hold a place, outermost first.
  private func flows(around offset: Int32) -> [YAMLTree.Node] {
    var result: [YAMLTree.Node] = []
    guard var node = tree.root else { return [] }
    while true {
      if entries.isFlow[Int(node.index)] && tree.kind(of: node) != .scalar && contains(node, offset) {
        result.append(node)
      }
      let children = entries.ofNode[node.index] ?? []
      // The last child that starts before the place is the only one that can hold it.
      var low = 0
      var high = children.count
      while low < high {
        let middle = (low + high) / 2
        if entries.all[children[middle]].start <= offset { low = middle + 1 } else { high = middle }
      }
      guard low > 0 else { return result }
      node = entries.all[children[low - 1]].value
    }
  }

  /// The entry to whose end a comment belongs that is indented further than what follows.
  private func deeper(than least: Int, than most: Int, before next: Int) -> Int? {
    var index = next - 1
    // Nobody indents a thousand lines further than a comment; a file that does must not cost the square of its length.
    let first = max(0, index - 1_000)
    while index >= first, entries.all[index].flowParent != nil || entries.all[index].column > least {
      if entries.all[index].flowParent == nil && entries.all[index].column <= most { return index }
      index -= 1
    }
    return nil
  }
}
