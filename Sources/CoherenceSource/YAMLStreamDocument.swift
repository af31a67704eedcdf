import CLibYAML

/// From events to a tree, in one loop: a file decides neither the depth of our stack nor the size of our memory.
extension YAMLStream {
  /// A key of a collection that is still open.
  struct Key {
    var hash: UInt64
    var node: Int32
  }

  /// A collection that is still open.
  struct Open {
    var node: Int
    var isMapping: Bool
    var expectsKey: Bool
    var isFlow: Bool
    /// Where its keys start in `keys`.
    var firstKey: Int
    /// The first key of each hash, once there are many; hashed with a secret, so that no file can make them all collide.
    var known: [Int: Int32]?
  }

  func readDocument() -> YAMLTree? {
    var tree = YAMLTree(file: file, source: source)
    tree.records.reserveCapacity(expectedNodes)
    var open: [Open] = []
    var keys: [Key] = []
    var event = yaml_event_t()
    while true {
      guard parse(&event) else { return nil }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_DOCUMENT_END_EVENT:
        expectedNodes = tree.records.count
        return tree
      case YAML_ALIAS_EVENT:
        add(
          Diagnostic(
            .alias, "an alias (`*`) stands for text elsewhere in the file", at: span(event.start_mark, event.end_mark),
            help: "write the text out; put a text that starts with `*` in double quotes"))
        noteChild(open, &tree)
        appendScalar(&tree, event, bytes: UnsafeBufferPointer(start: nil, count: 0), isPlain: true)
        // An alias as a key is complained about once, not as an empty key too.
        if let last = open.indices.last { open[last].expectsKey.toggle() }
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        refuseProperties(event, anchor: scalar.anchor, tag: scalar.tag)
        noteChild(open, &tree)
        let bytes = UnsafeBufferPointer(start: UnsafePointer(scalar.value), count: scalar.length)
        let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        appendScalar(&tree, event, bytes: bytes, isPlain: isPlain)
        if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE { checkEscapes(tree, bytes) }
        finishChild(tree.records.count - 1, &open, &tree, &keys)
      case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
        let isMapping = event.type == YAML_MAPPING_START_EVENT
        noteChild(open, &tree)
        if !beginCollection(event, isMapping, &open, &tree, keys.count) { return nil }
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
        endCollection(event, &open, &tree, &keys)
      default: return nil
      }
      if tree.records.count > limits.nodes {
        isAtEnd = true
        add(
          Diagnostic(
            .tooManyNodes, "more than \(limits.nodes) values in one file", at: span(event.start_mark, event.end_mark),
            help: "split it into several files"))
        return nil
      }
    }
  }

  func beginCollection(
    _ event: yaml_event_t, _ isMapping: Bool, _ open: inout [Open], _ tree: inout YAMLTree, _ firstKey: Int
  ) -> Bool {
    if isMapping {
      refuseProperties(event, anchor: event.data.mapping_start.anchor, tag: event.data.mapping_start.tag)
    } else {
      refuseProperties(event, anchor: event.data.sequence_start.anchor, tag: event.data.sequence_start.tag)
    }
    if open.count >= limits.depth {
      isAtEnd = true
      add(
        Diagnostic(
          .tooDeep, "nested more than \(limits.depth) levels deep", at: span(event.start_mark, event.end_mark),
          help: "no rule or policy needs this; check for brackets that are opened and never closed"))
      return false
    }
    let isFlow =
      isMapping
      ? event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      : event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    open.append(
      Open(node: tree.records.count, isMapping: isMapping, expectsKey: true, isFlow: isFlow, firstKey: firstKey))
    tree.records.append(
      YAMLTree.Record(
        kind: isMapping ? .mapping : .sequence, isPlain: false, start: offset(event.start_mark.index),
        end: offset(event.end_mark.index), link: 0, count: 0))
    return true
  }

  func endCollection(
    _ event: yaml_event_t, _ open: inout [Open], _ tree: inout YAMLTree, _ keys: inout [Key]
  ) {
    let closed = open.removeLast()
    keys.removeLast(keys.count - closed.firstKey)
    tree.records[closed.node].link = Int32(tree.records.count)
    if closed.isFlow {
      tree.records[closed.node].end = offset(event.end_mark.index)
    } else if let last = tree.records.last, tree.records.count - 1 > closed.node {
      // A block ends where its last value ends, not where the next token starts.
      tree.records[closed.node].end = max(tree.records[closed.node].start, last.end)
      var child = closed.node + 1
      while child < tree.records.count {
        tree.records[closed.node].end = max(tree.records[closed.node].end, tree.records[child].end)
        child = Int(tree.next(after: Int32(child)))
      }
    }
    finishChild(closed.node, &open, &tree, &keys)
  }

  func appendScalar(
    _ tree: inout YAMLTree, _ event: yaml_event_t, bytes: UnsafeBufferPointer<UInt8>, isPlain: Bool
  ) {
    let start = offset(event.start_mark.index)
    var end = offset(event.end_mark.index)
    while end > start && source[Int(end) - 1] <= 0x20 { end -= 1 }
    // A text that stands in the file as it is needs no copy; quotes are skipped.
    let textStart = isPlain ? Int(start) : Int(start) + 1
    let isVerbatim =
      textStart + bytes.count <= source.count
      && (bytes.isEmpty || NameTable.areEqual(input.baseAddress! + textStart, bytes.baseAddress!, count: bytes.count))
    var link = Int32(textStart)
    if !isVerbatim {
      link = Int32(-1 - tree.buffer.count)
      tree.buffer.append(contentsOf: bytes)
    }
    tree.records.append(
      YAMLTree.Record(kind: .scalar, isPlain: isPlain, start: start, end: end, link: link, count: Int32(bytes.count)))
  }

  /// Escapes can write what the text check refused: `"\u202E"`.
  func checkEscapes(_ tree: YAMLTree, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard let record = tree.records.last, record.link < 0 else { return }
    var position = 0
    while position < bytes.count {
      guard let (scalar, length) = TextCheck.decode(bytes, position) else { break }
      if let complaint = TextCheck.complaint(
        about: scalar, at: Int(record.start), length: Int(record.end - record.start), file)
      {
        add(complaint)
        return
      }
      position += length
    }
  }
}
