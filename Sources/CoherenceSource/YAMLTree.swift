/// A strict YAML document as flat arrays: every node knows its place, nothing is typed yet.
///
/// Nodes stand in document order, each followed by its descendants; a mapping's children alternate keys and values, and
/// keys are scalars. `NO`, `on`, `12:30` and `010` are text until a vocabulary's type says otherwise.
package struct YAMLTree: Sendable {
  /// A node of one tree.
  package struct Node: Hashable, Sendable {
    /// Its number in document order, from 0.
    package let index: Int32
    /// The node of a number that the same tree gave.
    @inlinable package init(_ index: Int32) { self.index = index }
  }

  /// What a node is.
  package enum Kind: UInt8, BitwiseCopyable, Sendable { case scalar, sequence, mapping }

  @usableFromInline struct Record: BitwiseCopyable {
    @usableFromInline var kind: Kind
    @usableFromInline var isPlain: Bool
    @usableFromInline var start: Int32
    @usableFromInline var end: Int32
    /// Scalars: where the text starts, in the source (≥ 0) or in the buffer (`-1 - offset`). Collections: one past the last descendant.
    @usableFromInline var link: Int32
    /// Scalars: length of the text in bytes. Mappings: entries. Sequences: elements.
    @usableFromInline var count: Int32
  }

  /// The file it was read from.
  package let file: SourceFile.ID
  let source: [UInt8]
  var records: [Record] = []
  var buffer: [UInt8] = []

  init(file: SourceFile.ID, source: [UInt8]) {
    self.file = file
    self.source = source
  }

  /// The document's node; `nil` for an empty file.
  package var root: Node? { records.isEmpty ? nil : Node(0) }

  /// What a node is.
  package func kind(of node: Node) -> Kind { records[Int(node.index)].kind }

  /// Whether a scalar was written without quotes, in one line or several.
  package func isPlain(_ node: Node) -> Bool { records[Int(node.index)].isPlain }

  /// Where a node stands: a scalar with its quotes, a block without the white space after it.
  package func span(of node: Node) -> SourceSpan {
    let record = records[Int(node.index)]
    return SourceSpan(file: file, start: record.start, end: record.end)
  }

  /// Elements of a sequence, entries of a mapping, bytes of a scalar.
  package func count(of node: Node) -> Int { Int(records[Int(node.index)].count) }

  /// The elements of a sequence, in order.
  package func children(of node: Node) -> Children { Children(tree: self, parent: node, stride: 1) }

  /// The entries of a mapping, in order.
  package func entries(of node: Node) -> Entries { Entries(children: Children(tree: self, parent: node, stride: 2)) }

  /// The value under a key of a mapping; `nil` if there is none or the node is no mapping.
  package func value(of node: Node, forKey key: String) -> Node? {
    guard kind(of: node) == .mapping else { return nil }
    for entry in entries(of: node) where hasText(entry.key, key) { return entry.value }
    return nil
  }

  /// The key node of an entry of a mapping.
  package func keyNode(of node: Node, forKey key: String) -> Node? {
    guard kind(of: node) == .mapping else { return nil }
    for entry in entries(of: node) where hasText(entry.key, key) { return entry.key }
    return nil
  }

  /// A scalar's text.
  package func text(of node: Node) -> String { withBytes(of: node) { String(decoding: $0, as: UTF8.self) } }

  /// Whether a scalar's text is exactly this.
  package func hasText(_ node: Node, _ text: String) -> Bool {
    var text = text
    return text.withUTF8 { expected in
      withBytes(of: node) { $0.count == expected.count && $0.elementsEqual(expected) }
    }
  }

  /// Calls back with a scalar's bytes, without a copy. A collection has none.
  package func withBytes<Result>(of node: Node, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let record = records[Int(node.index)]
    guard record.kind == .scalar else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let start = record.link >= 0 ? Int(record.link) : Int(-1 - record.link)
    let bytes = record.link >= 0 ? source : buffer
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<start + Int(record.count)])) }
  }

  /// Whether a scalar is empty and unquoted, `~` or `null`.
  package func isNull(_ node: Node) -> Bool {
    guard kind(of: node) == .scalar, isPlain(node) else { return false }
    return count(of: node) == 0 || hasText(node, "~") || hasText(node, "null")
  }

  /// A plain scalar's decimal number; `nil` for any other text, underscores and leading zeros included.
  package func integer(of node: Node) -> Int? {
    guard kind(of: node) == .scalar, isPlain(node) else { return nil }
    return withBytes(of: node) { bytes in
      let digits = bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes[...]
      guard (1...15).contains(digits.count), digits.allSatisfy({ $0 >= 48 && $0 <= 57 }) else { return nil }
      if digits.count > 1 && digits.first == UInt8(ascii: "0") { return nil }
      var value = 0
      for digit in digits { value = value * 10 + Int(digit - 48) }
      return digits.count == bytes.count ? value : -value
    }
  }

  /// A plain scalar's truth value; `nil` for any text but `true` and `false`, so that `NO` and `on` stay words.
  package func boolean(of node: Node) -> Bool? {
    guard kind(of: node) == .scalar, isPlain(node) else { return nil }
    return hasText(node, "true") ? true : hasText(node, "false") ? false : nil
  }

  /// A scalar's date: a day, a month or a year.
  package func date(of node: Node) -> CalendarInterval? {
    guard kind(of: node) == .scalar else { return nil }
    return withBytes(of: node) { $0.count > 10 ? nil : CalendarInterval(Array($0)) }
  }

  /// The index after a node and all its descendants.
  @inline(__always)
  func next(after index: Int32) -> Int32 {
    let record = records[Int(index)]
    return record.kind == .scalar ? index + 1 : record.link
  }

  /// The direct children of a collection.
  package struct Children: Sequence, IteratorProtocol {
    let tree: YAMLTree
    var index: Int32
    let end: Int32

    init(tree: YAMLTree, parent: Node, stride: Int) {
      self.tree = tree
      let record = tree.records[Int(parent.index)]
      let isCollection = stride == 2 ? record.kind == .mapping : record.kind == .sequence
      index = parent.index + 1
      end = isCollection ? record.link : index
    }

    /// The next element; `nil` after the last.
    package mutating func next() -> Node? {
      if index >= end { return nil }
      defer { index = tree.next(after: index) }
      return Node(index)
    }
  }

  /// The entries of a mapping.
  package struct Entries: Sequence, IteratorProtocol {
    var children: Children

    /// The next entry; `nil` after the last.
    package mutating func next() -> (key: Node, value: Node)? {
      guard let key = children.next(), let value = children.next() else { return nil }
      return (key, value)
    }
  }
}
