/// Changes values in a YAML file and leaves every other byte as it was: comments, order, layout.
package struct YAMLEditor {
  /// The file as edited so far.
  package private(set) var bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Puts a value, written as YAML in one line, under a path of keys; what is missing of the path is added. False if the
  /// file cannot be read or something on the way is no mapping.
  package mutating func set(_ path: [String], to value: String) -> Bool {
    let source = SourceFile(path: "", bytes: bytes)
    guard let tree = YAMLReader.read(source, id: SourceFile.ID(0)).value, var node = tree.root else { return false }
    for (depth, key) in path.enumerated() {
      guard tree.kind(of: node) == .mapping else { return false }
      guard let next = tree.value(of: node, forKey: key) else {
        insert(Self.nested(path[depth...], value), into: node, tree)
        return true
      }
      node = next
    }
    let span = tree.span(of: node)
    bytes.replaceSubrange(Int(span.start)..<Int(span.end), with: Array(value.utf8))
    return true
  }

  /// Adds an element, written as YAML in one line, to the list under a key of the top level; the list is begun if there is none.
  /// False if something else stands there.
  package mutating func append(_ element: String, to key: String) -> Bool {
    let source = SourceFile(path: "", bytes: bytes)
    guard let tree = YAMLReader.read(source, id: SourceFile.ID(0)).value, let root = tree.root else { return false }
    guard let list = tree.value(of: root, forKey: key) else { return set([key], to: "[\(element)]") }
    guard tree.kind(of: list) == .sequence else { return false }
    let span = tree.span(of: list)
    if bytes[Int(span.start)] == UInt8(ascii: "[") {
      let separator = tree.count(of: list) == 0 ? "" : ", "
      bytes.insert(contentsOf: Array("\(separator)\(element)".utf8), at: Int(span.end) - 1)
      return true
    }
    var column = 0
    while Int(span.start) - column > 0, bytes[Int(span.start) - column - 1] != UInt8(ascii: "\n") { column += 1 }
    let indent = String(repeating: " ", count: column)
    bytes.insert(contentsOf: Array("- \(element)\n\(indent)".utf8), at: Int(span.start))
    return true
  }

  /// Adds elements, each written as a block that begins with a dash and ends with a line break, at the end of the block list
  /// under a key of the top level, indented as it is. False if no such list stands there.
  package mutating func appendBlocks(_ elements: [String], to key: String) -> Bool {
    let source = SourceFile(path: "", bytes: bytes)
    guard let tree = YAMLReader.read(source, id: SourceFile.ID(0)).value, let root = tree.root,
      let list = tree.value(of: root, forKey: key), tree.kind(of: list) == .sequence, tree.count(of: list) > 0
    else { return false }
    let start = Int(tree.span(of: list).start)
    if bytes[start] != UInt8(ascii: "-") { return false }
    var column = 0
    while start - column > 0, bytes[start - column - 1] != UInt8(ascii: "\n") { column += 1 }
    var end = lastByte(of: list, tree)
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    let isBroken = end < bytes.count
    let indent = String(repeating: " ", count: column)
    var text = isBroken ? "" : "\n"
    for element in elements {
      for line in element.split(separator: "\n") { text += "\(indent)\(line)\n" }
    }
    bytes.insert(contentsOf: Array(text.utf8), at: isBroken ? end + 1 : end)
    return true
  }

  /// Where the last thing that is written in a node ends: a block reaches as far as what follows it.
  private func lastByte(of node: YAMLTree.Node, _ tree: YAMLTree) -> Int {
    let span = tree.span(of: node)
    let isFlow = bytes[Int(span.start)] == UInt8(ascii: "{") || bytes[Int(span.start)] == UInt8(ascii: "[")
    if isFlow || tree.kind(of: node) == .scalar { return lastWritten(before: Int(span.end)) }
    var last: YAMLTree.Node?
    for child in tree.children(of: node) { last = child }
    return last.map { lastByte(of: $0, tree) } ?? lastWritten(before: Int(span.end))
  }

  /// The end of what is not blank before an offset.
  private func lastWritten(before end: Int) -> Int {
    var end = end
    while end > 0, Self.blanks.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// Puts other text in the place of a stretch of the file.
  package mutating func replace(_ span: SourceSpan, with text: String) {
    bytes.replaceSubrange(Int(span.start)..<Int(span.end), with: Array(text.utf8))
  }

  /// Takes an entry out, with the line it stands on if it stands on lines of its own. False if there is none.
  package mutating func remove(_ path: [String]) -> Bool {
    let source = SourceFile(path: "", bytes: bytes)
    guard let tree = YAMLReader.read(source, id: SourceFile.ID(0)).value, var parent = tree.root, let last = path.last
    else { return false }
    for key in path.dropLast() {
      guard let next = tree.value(of: parent, forKey: key) else { return false }
      parent = next
    }
    guard let key = tree.keyNode(of: parent, forKey: last), let value = tree.value(of: parent, forKey: last) else {
      return false
    }
    var start = Int(tree.span(of: key).start)
    var end = Int(tree.span(of: value).end)
    if isFlow(parent, tree) {
      // A comma goes with it: the one after it, or, for the last entry, the one before.
      var after = end
      while after < bytes.count, Self.blanks.contains(bytes[after]) { after += 1 }
      if after < bytes.count, bytes[after] == UInt8(ascii: ",") {
        end = after + 1
        while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
      } else {
        var before = start
        while before > 0, Self.blanks.contains(bytes[before - 1]) { before -= 1 }
        if before > 0, bytes[before - 1] == UInt8(ascii: ",") { start = before - 1 }
      }
    } else {
      while start > 0, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      if end < bytes.count { end += 1 }
    }
    bytes.removeSubrange(start..<end)
    return true
  }

  private static let blanks: [UInt8] = Array(" \t\r\n".utf8)

  private static func nested(_ keys: ArraySlice<String>, _ value: String) -> String {
    guard let first = keys.first else { return value }
    let rest = keys.dropFirst()
    return rest.isEmpty ? "\(first): \(value)" : "\(first): {\(nested(rest, value))}"
  }

  private func isFlow(_ node: YAMLTree.Node, _ tree: YAMLTree) -> Bool {
    bytes[Int(tree.span(of: node).start)] == UInt8(ascii: "{")
  }

  private mutating func insert(_ entry: String, into node: YAMLTree.Node, _ tree: YAMLTree) {
    let span = tree.span(of: node)
    if isFlow(node, tree) {
      let separator = tree.count(of: node) == 0 ? "" : ", "
      bytes.insert(contentsOf: Array("\(separator)\(entry)".utf8), at: Int(span.end) - 1)
      return
    }
    if span.start == tree.root.map({ tree.span(of: $0).start }) {
      // At the top level a new section goes to the end.
      if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
      bytes += Array("\(entry)\n".utf8)
      return
    }
    var column = 0
    while Int(span.start) - column > 0, bytes[Int(span.start) - column - 1] != UInt8(ascii: "\n") { column += 1 }
    let indent = String(repeating: " ", count: column)
    bytes.insert(contentsOf: Array("\(entry)\n\(indent)".utf8), at: Int(span.start))
  }
}
