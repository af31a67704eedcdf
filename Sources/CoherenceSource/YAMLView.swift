/// A tree as borrowed memory, for readers that run thousands of times a second: nothing is copied, counted or checked twice.
///
/// Valid only within the call of `YAMLTree.withView` that hands it out.
package struct YAMLView {
  @usableFromInline let file: SourceFile.ID
  @usableFromInline let records: UnsafePointer<YAMLTree.Record>
  @usableFromInline let source: UnsafePointer<UInt8>
  @usableFromInline let buffer: UnsafePointer<UInt8>

  /// An entry of a mapping.
  package struct Pair {
    /// A scalar.
    package let key: YAMLTree.Node
    /// What stands under it.
    package let value: YAMLTree.Node
    @inlinable init(key: YAMLTree.Node, value: YAMLTree.Node) {
      self.key = key
      self.value = value
    }
  }

  init(
    file: SourceFile.ID, records: UnsafePointer<YAMLTree.Record>, source: UnsafePointer<UInt8>,
    buffer: UnsafePointer<UInt8>
  ) {
    self.file = file
    self.records = records
    self.source = source
    self.buffer = buffer
  }

  /// What a node is.
  @inlinable package func kind(_ node: YAMLTree.Node) -> YAMLTree.Kind { records[Int(node.index)].kind }

  /// A scalar's bytes; none for a collection.
  @inlinable package func bytes(_ node: YAMLTree.Node) -> UnsafeBufferPointer<UInt8> {
    let record = records[Int(node.index)]
    guard record.kind == .scalar else { return UnsafeBufferPointer(start: source, count: 0) }
    let start = record.link >= 0 ? source + Int(record.link) : buffer + Int(-1 - record.link)
    return UnsafeBufferPointer(start: start, count: Int(record.count))
  }

  /// A scalar's text.
  package func text(_ node: YAMLTree.Node) -> String { String(decoding: bytes(node), as: UTF8.self) }

  /// A node as it stands in the file, quotes and brackets included.
  package func written(_ node: YAMLTree.Node) -> String {
    let record = records[Int(node.index)]
    return String(
      decoding: UnsafeBufferPointer(start: source + Int(record.start), count: Int(record.end - record.start)),
      as: UTF8.self)
  }

  /// Whether a scalar is empty and unquoted, `~` or `null`.
  package func isNull(_ node: YAMLTree.Node) -> Bool {
    guard kind(node) == .scalar, records[Int(node.index)].isPlain else { return false }
    let bytes = bytes(node)
    return bytes.isEmpty || bytes.elementsEqual("~".utf8) || bytes.elementsEqual("null".utf8)
  }

  /// Where a node stands.
  @inlinable package func span(_ node: YAMLTree.Node) -> SourceSpan { span(from: node, to: node) }

  /// From the start of one node to the end of a later one.
  @inlinable package func span(from first: YAMLTree.Node, to last: YAMLTree.Node) -> SourceSpan {
    SourceSpan(file: file, start: records[Int(first.index)].start, end: records[Int(last.index)].end)
  }

  /// The first key of a mapping, or the node itself: a place short enough to underline.
  package func start(of node: YAMLTree.Node) -> SourceSpan {
    var pairs = pairs(node)
    return span(pairs.next()?.key ?? node)
  }

  /// Elements of a sequence, entries of a mapping, bytes of a scalar.
  @inlinable package func count(_ node: YAMLTree.Node) -> Int { Int(records[Int(node.index)].count) }

  /// The entries of a mapping, in order; none for anything else.
  @inlinable package func pairs(_ node: YAMLTree.Node) -> Pairs {
    let record = records[Int(node.index)]
    return Pairs(records: records, index: node.index + 1, end: record.kind == .mapping ? record.link : 0)
  }

  /// The elements of a sequence, in order; none for anything else.
  @inlinable package func items(_ node: YAMLTree.Node) -> Items {
    let record = records[Int(node.index)]
    return Items(records: records, index: node.index + 1, end: record.kind == .sequence ? record.link : 0)
  }

  /// The entries of a mapping.
  package struct Pairs: Sequence, IteratorProtocol {
    @usableFromInline let records: UnsafePointer<YAMLTree.Record>
    @usableFromInline var index: Int32
    @usableFromInline let end: Int32

    @inlinable init(records: UnsafePointer<YAMLTree.Record>, index: Int32, end: Int32) {
      self.records = records
      self.index = index
      self.end = end
    }

    /// The next entry; `nil` after the last.
    @inlinable package mutating func next() -> Pair? {
      if index >= end { return nil }
      let value = index + 1
      let record = records[Int(value)]
      let key = index
      index = record.kind == .scalar ? value + 1 : record.link
      return Pair(key: YAMLTree.Node(key), value: YAMLTree.Node(value))
    }
  }

  /// The elements of a sequence.
  package struct Items: Sequence, IteratorProtocol {
    @usableFromInline let records: UnsafePointer<YAMLTree.Record>
    @usableFromInline var index: Int32
    @usableFromInline let end: Int32

    @inlinable init(records: UnsafePointer<YAMLTree.Record>, index: Int32, end: Int32) {
      self.records = records
      self.index = index
      self.end = end
    }

    /// The next element; `nil` after the last.
    @inlinable package mutating func next() -> YAMLTree.Node? {
      if index >= end { return nil }
      let record = records[Int(index)]
      defer { index = record.kind == .scalar ? index + 1 : record.link }
      return YAMLTree.Node(index)
    }
  }
}

extension YAMLTree {
  /// Lends the tree's memory.
  package func withView<Result>(_ body: (YAMLView) -> Result) -> Result {
    records.withUnsafeBufferPointer { records in
      source.withUnsafeBufferPointer { source in
        buffer.withUnsafeBufferPointer { buffer in
          // An array without elements may have no memory; nothing is then read through the pointer.
          let nowhere = UnsafeRawPointer(bitPattern: 16)!
          return body(
            YAMLView(
              file: file, records: records.baseAddress ?? nowhere.assumingMemoryBound(to: Record.self),
              source: source.baseAddress ?? nowhere.assumingMemoryBound(to: UInt8.self),
              buffer: buffer.baseAddress ?? nowhere.assumingMemoryBound(to: UInt8.self)))
        }
      }
    }
  }
}
