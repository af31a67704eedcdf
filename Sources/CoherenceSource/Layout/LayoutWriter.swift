/// Writes a tree in its one layout, with the comments where they belong.
struct LayoutWriter {
  let tree: YAMLTree
  let entries: LayoutEntries
  let comments: LayoutComments
  let scalars: LayoutScalars
  let width: Int
  private(set) var output: String = ""
  /// The line that is being written.
  private var line = ""
  /// Blank lines that are part of the text on the line that is being written.
  private var ownBlanks = 0
  /// Whether the text written last ends in blank lines that are part of it.
  private var endsInOwnBlanks = false

  init(
    tree: YAMLTree, entries: LayoutEntries, comments: LayoutComments, scalars: LayoutScalars, width: Int
  ) {
    self.tree = tree
    self.entries = entries
    self.comments = comments
    self.scalars = scalars
    self.width = width
  }

  /// The whole file.
  mutating func write(_ order: KeyOrder) -> String {
    guard let root = tree.root else { return "" }
    write(comments.header, indent: 0, isFirst: true)
    if tree.kind(of: root) == .scalar || isInline(root, after: 0) {
      line += inlineText(root) ?? scalars.written(root)
      endLine()
    } else {
      writeBlock(root, indent: 0, order, isStarted: false)
    }
    write(comments.footer, indent: 0, isFirst: false)
    while output.hasSuffix("\n\n") && !endsInOwnBlanks { output.removeLast() }
    return output
  }

  // MARK: Blocks

  /// The entries of a collection, each on lines of its own; of a started one the first stands behind a dash.
  private mutating func writeBlock(_ node: YAMLTree.Node, indent: Int, _ order: KeyOrder, isStarted: Bool) {
    let inOrder = ordered(node, order)
    for (position, index) in inOrder.enumerated() {
      let entry = entries.all[index]
      if !(position == 0 && isStarted) {
        let isFirst = position == 0 && (output.isEmpty || indent > 0)
        write(comments.above[index] ?? [], indent: indent, isFirst: isFirst)
        line = String(repeating: " ", count: indent)
      }
      if let key = entry.key {
        line += scalars.inline(key) ?? scalars.written(key)
        line += ":"
        writeValue(of: index, indent: indent, order.below(tree.text(of: key)))
      } else {
        writeElement(index, indent: indent, order.element)
      }
      write(comments.below[index] ?? [], indent: indent, isFirst: false)
    }
  }

  private func ordered(_ node: YAMLTree.Node, _ order: KeyOrder) -> [Int] {
    let indices = entries.ofNode[node.index] ?? []
    guard tree.kind(of: node) == .mapping else { return indices }
    return order.sorted(indices.map { entries.all[$0].key.map(tree.text) ?? "" }).map { indices[$0] }
  }

  private mutating func writeValue(of index: Int, indent: Int, _ order: KeyOrder) {
    let value = entries.all[index].value
    if tree.kind(of: value) == .scalar {
      if tree.span(of: value).end > tree.span(of: value).start {
        line += " "
        writeScalar(value, entry: index, indent: indent)
      }
    } else if isInline(value, after: DiagnosticRenderer.width(line) + 1) {
      line += " " + (inlineText(value) ?? "")
    } else if isListOfWords(value) {
      line += " "
      writeWords(value, indent: indent)
    } else {
      writeBeside(index)
      endLine()
      writeBlock(value, indent: indent + 2, order, isStarted: false)
      return
    }
    writeBeside(index)
    endLine()
  }

  private mutating func writeElement(_ index: Int, indent: Int, _ order: KeyOrder) {
    let value = entries.all[index].value
    line += "-"
    if tree.kind(of: value) == .scalar {
      if tree.span(of: value).end > tree.span(of: value).start {
        line += " "
        writeScalar(value, entry: index, indent: indent)
      }
    } else if isInline(value, after: indent + 2) {
      line += " " + (inlineText(value) ?? "")
    } else if isListOfWords(value) {
      line += " "
      writeWords(value, indent: indent)
    } else {
      // What stands above the first entry, and beside the dash, goes above the dash.
      let started = line
      line = ""
      if let beside = comments.beside[index] { write([.comment(beside.text)], indent: indent, isFirst: false) }
      var node = value
      var below = order
      while let first = ordered(node, below).first {
        let lines = (comments.above[first] ?? []).filter { $0 != .blank }
        write(lines, indent: indent, isFirst: false)
        guard entries.all[first].key == nil else { break }
        node = entries.all[first].value
        below = below.element
        if tree.kind(of: node) == .scalar || isInline(node, after: indent + 2) || isListOfWords(node) { break }
      }
      line = started + " "
      writeBlock(value, indent: indent + 2, order, isStarted: true)
      return
    }
    writeBeside(index)
    endLine()
  }

  private mutating func writeScalar(_ node: YAMLTree.Node, entry: Int, indent: Int) {
    let lines = scalars.lines(node, of: entries.all[entry], indent: indent)
    for text in lines.dropLast() {
      line += text
      endLine()
    }
    line += lines.last ?? ""
    ownBlanks = max(0, scalars.blanksKept(after: node) - 1)
  }

  // MARK: Brackets

  /// Whether a collection stands in one line: its author wrote it so, and it fits.
  private func isInline(_ node: YAMLTree.Node, after column: Int) -> Bool {
    if tree.count(of: node) == 0 { return true }
    guard entries.isFlow[Int(node.index)], !comments.mustBreak.contains(node.index) else { return false }
    // No text shrinks by more than half when it is set in one line; what is far too long is not even tried.
    let span = tree.span(of: node)
    if tree.count(of: node) > width || Int(span.end - span.start) > width * 64 { return false }
    return inlineText(node).map { column + DiagnosticRenderer.width($0) <= width } ?? false
  }

  /// A node in one line; `nil` if a text in it cannot stand in one.
  private func inlineText(_ node: YAMLTree.Node) -> String? {
    switch tree.kind(of: node) {
    case .scalar: return scalars.inline(node)
    case .sequence:
      var parts: [String] = []
      for child in tree.children(of: node) {
        guard let text = inlineText(child) else { return nil }
        parts.append(text)
      }
      return "[" + parts.joined(separator: ", ") + "]"
    case .mapping:
      var parts: [String] = []
      for entry in tree.entries(of: node) {
        guard let key = scalars.inline(entry.key), let value = inlineText(entry.value) else { return nil }
        parts.append(value.isEmpty ? key : "\(key): \(value)")
      }
      return "{" + parts.joined(separator: ", ") + "}"
    }
  }

  /// Whether a list in brackets holds nothing but words, so that it may go on over several lines.
  private func isListOfWords(_ node: YAMLTree.Node) -> Bool {
    guard tree.kind(of: node) == .sequence, entries.isFlow[Int(node.index)],
      !comments.mustBreak.contains(node.index)
    else { return false }
    return tree.children(of: node).allSatisfy { child in
      tree.kind(of: child) == .scalar && scalars.inline(child).map { !$0.isEmpty } ?? false
    }
  }

  private mutating func writeWords(_ node: YAMLTree.Node, indent: Int) {
    line += "["
    var isFirst = true
    for child in tree.children(of: node) {
      let word = scalars.inline(child) ?? ""
      if !isFirst {
        line += ","
        if DiagnosticRenderer.width(line) + DiagnosticRenderer.width(word) + 2 > width {
          endLine()
          line = String(repeating: " ", count: indent + 4)
        } else {
          line += " "
        }
      }
      line += word
      isFirst = false
    }
    line += "]"
  }

  // MARK: Lines

  private mutating func writeBeside(_ index: Int) {
    guard let comment = comments.beside[index] else { return }
    line += String(repeating: " ", count: max(2, min(comment.gap, width))) + comment.text
  }

  private mutating func write(_ lines: [LayoutComments.Line], indent: Int, isFirst: Bool) {
    var skipsBlank = isFirst || endsInOwnBlanks
    for item in lines {
      switch item {
      case .blank:
        if !skipsBlank && !output.hasSuffix("\n\n") { output += "\n" }
      case .comment(let text):
        output += String(repeating: " ", count: indent) + text + "\n"
        endsInOwnBlanks = false
      }
      skipsBlank = false
    }
  }

  private mutating func endLine() {
    output += line + "\n" + String(repeating: "\n", count: ownBlanks)
    line = ""
    endsInOwnBlanks = ownBlanks > 0
    ownBlanks = 0
  }
}
