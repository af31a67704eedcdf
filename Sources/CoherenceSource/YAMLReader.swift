import CLibYAML

/// Reads strict YAML into located trees, with limits that no file can talk its way around.
package struct YAMLReader {
  /// What a file may cost.
  package struct Limits: Sendable {
    package static let bytes = 1 << 20
    package static let nodes = 100_000
    package static let depth = 64
    package static let keyBytes = 256
    package var bytes = Limits.bytes
    package var nodes = Limits.nodes
    package var depth = Limits.depth
    package var keyBytes = Limits.keyBytes
    package init() {}
  }

  /// Reads a file that holds exactly one document.
  ///
  /// The value is `nil` if anything was wrong; everything that could be found wrong in one pass is reported.
  package static func read(_ file: SourceFile, id: SourceFile.ID, limits: Limits = Limits()) -> Diagnosed<YAMLTree> {
    if file.bytes.count > limits.bytes {
      let span = SourceSpan(file: id, start: 0, end: 0)
      return Diagnosed(
        value: nil,
        diagnostics: [
          Diagnostic(
            .tooLarge, "the file has \(file.bytes.count) bytes; at most \(limits.bytes) are read", at: span,
            help: "split it into several files")
        ])
    }
    let (stream, complaints) = YAMLStream.open(file.bytes, id: id, limits: limits)
    guard let stream else { return Diagnosed(value: nil, diagnostics: complaints) }
    guard let tree = stream.next() else {
      if !stream.diagnostics.isEmpty { return Diagnosed(value: nil, diagnostics: stream.diagnostics) }
      let span = SourceSpan(file: id, start: 0, end: 0)
      return Diagnosed(
        value: nil, diagnostics: [Diagnostic(.emptyFile, "the file is empty", at: span, help: "write at least one key")])
    }
    stream.expectEnd()
    let hasErrors = stream.diagnostics.contains { $0.severity == .error }
    return Diagnosed(value: hasErrors ? nil : tree, diagnostics: stream.diagnostics)
  }
}

/// A parser over the documents of one text.
package final class YAMLStream {
  package private(set) var diagnostics: [Diagnostic] = []
  private let file: SourceFile.ID
  private let limits: YAMLReader.Limits
  private let source: [UInt8]
  /// libyaml keeps pointers into itself: it must not move.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  /// Byte offset of each character, for texts that are not ASCII; libyaml counts characters.
  private let byteOffsets: [Int32]
  private let byteOrderMark: Int
  private var isAtEnd = false

  /// Opens a text that is checked for encoding and control characters first.
  package static func open(
    _ bytes: [UInt8], id: SourceFile.ID, limits: YAMLReader.Limits = YAMLReader.Limits()
  ) -> (YAMLStream?, [Diagnostic]) {
    let (complaints, isASCII) = bytes.withUnsafeBufferPointer { TextCheck.check($0, file: id) }
    if !complaints.isEmpty { return (nil, complaints) }
    return (YAMLStream(bytes, id, limits, isASCII), [])
  }

  private init(_ bytes: [UInt8], _ file: SourceFile.ID, _ limits: YAMLReader.Limits, _ isASCII: Bool) {
    self.file = file
    self.limits = limits
    source = bytes
    byteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    input = UnsafeMutableBufferPointer.allocate(capacity: max(1, bytes.count))
    _ = input.initialize(from: bytes)
    var offsets: [Int32] = []
    if !isASCII {
      for position in byteOrderMark..<bytes.count where bytes[position] & 0xC0 != 0x80 { offsets.append(Int32(position)) }
      offsets.append(Int32(bytes.count))
    }
    byteOffsets = offsets
    parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress! + byteOrderMark, bytes.count - byteOrderMark)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next document, or `nil` at the end or after something that cannot be read past.
  package func next() -> YAMLTree? {
    if isAtEnd { return nil }
    var event = yaml_event_t()
    while true {
      guard parse(&event) else { return nil }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_START_EVENT: continue
      case YAML_DOCUMENT_START_EVENT:
        refuseDirectives(event)
        return readDocument()
      default:
        isAtEnd = true
        return nil
      }
    }
  }

  /// Complains if anything follows the document.
  package func expectEnd() {
    if isAtEnd { return }
    var event = yaml_event_t()
    guard parse(&event) else { return }
    defer { yaml_event_delete(&event) }
    if event.type == YAML_DOCUMENT_START_EVENT {
      add(
        Diagnostic(
          .severalDocuments, "a second document starts here", at: span(event.start_mark, event.end_mark),
          help: "one document a file: remove the `---`, or move what follows into a file of its own"))
    }
    isAtEnd = true
  }

  private func add(_ diagnostic: Diagnostic) {
    if diagnostics.count < TextCheck.complaintLimit { diagnostics.append(diagnostic) }
  }

  private func parse(_ event: inout yaml_event_t) -> Bool {
    if yaml_parser_parse(parser, &event) == 1 { return true }
    isAtEnd = true
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? ""
    let context = state.context.map { String(cString: $0) } ?? ""
    var position = offset(state.problem_mark.index)
    if state.error == YAML_READER_ERROR { position = Int32(byteOrderMark + state.problem_offset) }
    let (message, help) = YAMLSyntaxProblem.explain(problem, context: context)
    var secondary: [Diagnostic.Label] = []
    if state.context != nil && state.context_mark.line != state.problem_mark.line && state.error != YAML_READER_ERROR {
      let start = offset(state.context_mark.index)
      secondary = [.init(SourceSpan(file: file, start: start, end: start + 1), "it started here")]
    }
    let end = min(Int32(source.count), position + 1)
    add(
      Diagnostic(
        .syntax, message, at: SourceSpan(file: file, start: min(position, end), end: end), secondary: secondary,
        help: help))
    return false
  }

  // MARK: Places

  private func offset(_ characters: Int) -> Int32 {
    if byteOffsets.isEmpty { return Int32(byteOrderMark + characters) }
    return characters < byteOffsets.count ? byteOffsets[characters] : Int32(source.count)
  }

  private func span(_ start: yaml_mark_t, _ end: yaml_mark_t) -> SourceSpan {
    SourceSpan(file: file, start: offset(start.index), end: offset(end.index))
  }

  /// The place of a node's property, `&name` or `!tag`: from its sign to the next white space.
  private func propertySpan(_ start: yaml_mark_t, _ sign: UInt8) -> SourceSpan {
    var position = Int(offset(start.index))
    while position < source.count && source[position] != sign && source[position] != UInt8(ascii: "\n") { position += 1 }
    var end = position
    while end < source.count && source[end] > 0x20 { end += 1 }
    return SourceSpan(file: file, start: Int32(position), end: Int32(end))
  }

  // MARK: Documents

  private func refuseDirectives(_ event: yaml_event_t) {
    let start = event.data.document_start
    if start.version_directive != nil || start.tag_directives.start != start.tag_directives.end {
      add(
        Diagnostic(
          .directive, "a `%` directive", at: span(event.start_mark, event.end_mark),
          help: "remove the line that starts with `%`"))
    }
  }

  /// A collection that is still open.
  private struct Open {
    var node: Int
    var isMapping: Bool
    var expectsKey: Bool
    var isFlow: Bool
    /// Where its keys start in `keys`.
    var firstKey: Int
    /// Hashes of its keys, once there are many.
    var known: Set<UInt64>?
  }

  private func readDocument() -> YAMLTree? {
    var tree = YAMLTree(file: file, source: source)
    // Most files have a value for every ten bytes or so; the limits bound what a larger one may ask for.
    tree.records.reserveCapacity(source.count / 8 + 8)
    var open: [Open] = []
    var keys: [(hash: UInt64, node: Int32)] = []
    var event = yaml_event_t()
    while true {
      guard parse(&event) else { return nil }
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_DOCUMENT_END_EVENT: return tree
      case YAML_ALIAS_EVENT:
        add(
          Diagnostic(
            .alias, "an alias (`*`) stands for text elsewhere in the file", at: span(event.start_mark, event.end_mark),
            help: "write the text out: a file must read the same from top to bottom"))
        noteChild(&open, &tree, &keys, isCollection: false)
        appendScalar(&tree, event, bytes: UnsafeBufferPointer(start: nil, count: 0), isPlain: true)
        finishKey(&open, &tree, &keys)
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        refuseProperties(event, anchor: scalar.anchor, tag: scalar.tag)
        noteChild(&open, &tree, &keys, isCollection: false)
        let bytes = UnsafeBufferPointer(start: UnsafePointer(scalar.value), count: scalar.length)
        let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        appendScalar(&tree, event, bytes: bytes, isPlain: isPlain)
        if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE { checkEscapes(tree, bytes) }
        finishKey(&open, &tree, &keys)
      case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
        let isMapping = event.type == YAML_MAPPING_START_EVENT
        noteChild(&open, &tree, &keys, isCollection: true)
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

  private func beginCollection(
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

  private func endCollection(
    _ event: yaml_event_t, _ open: inout [Open], _ tree: inout YAMLTree, _ keys: inout [(hash: UInt64, node: Int32)]
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
    finishKey(&open, &tree, &keys)
  }

  /// Counts a node in its parent, and refuses collections as keys.
  private func noteChild(
    _ open: inout [Open], _ tree: inout YAMLTree, _ keys: inout [(hash: UInt64, node: Int32)], isCollection: Bool
  ) {
    guard let last = open.indices.last else { return }
    // Field by field: a copy of the whole would count references.
    let (isMapping, expectsKey) = (open[last].isMapping, open[last].expectsKey)
    if !isMapping || expectsKey { tree.records[open[last].node].count += 1 }
    if isMapping && expectsKey && isCollection {
      add(
        Diagnostic(
          .collectionAsKey, "a key must be a word, not a list or a mapping", at: span(parser.pointee.mark, parser.pointee.mark),
          help: "quote the key if it starts with `[` or `{`"))
    }
  }

  /// After a complete child of a mapping: a key is checked, and what follows it is its value.
  private func finishKey(
    _ open: inout [Open], _ tree: inout YAMLTree, _ keys: inout [(hash: UInt64, node: Int32)]
  ) {
    guard let last = open.indices.last, open[last].isMapping else { return }
    let wasKey = open[last].expectsKey
    open[last].expectsKey = !wasKey
    guard wasKey, tree.records[tree.records.count - 1].kind == .scalar else { return }
    checkKey(&open[last], tree, &keys)
  }

  private func checkKey(_ parent: inout Open, _ tree: YAMLTree, _ keys: inout [(hash: UInt64, node: Int32)]) {
    let node = YAMLTree.Node(Int32(tree.records.count - 1))
    let place = tree.span(of: node)
    // Null and merge keys are short: longer keys need not be compared with them.
    let isShort = tree.count(of: node) <= 4
    if isShort && (tree.isNull(node) || tree.count(of: node) == 0) {
      add(Diagnostic(.emptyKey, "an empty key", at: place, help: "write a name before the colon"))
      return
    }
    if tree.count(of: node) > limits.keyBytes {
      add(
        Diagnostic(
          .keyTooLong, "a key of \(tree.count(of: node)) bytes; at most \(limits.keyBytes) are allowed", at: place,
          help: "a long text belongs after a colon"))
      return
    }
    if isShort && tree.isPlain(node) && tree.hasText(node, "<<") {
      add(
        Diagnostic(
          .mergeKey, "a merge key (`<<`)", at: place, help: "write the entries out, or share them with `based_on`"))
      return
    }
    let hash = tree.withBytes(of: node) { NameTable.hash($0) }
    let mayRepeat = parent.known.map { $0.contains(hash) } ?? true
    if mayRepeat {
      for index in parent.firstKey..<keys.count where keys[index].hash == hash {
        let first = YAMLTree.Node(keys[index].node)
        if tree.hasText(first, tree.text(of: node)) {
          add(
            Diagnostic(
              .duplicateKey, "`\(tree.text(of: node))` is written twice in one mapping", at: place,
              secondary: [.init(tree.span(of: first), "first here")], help: "keep one of the two"))
          return
        }
      }
    }
    keys.append((hash, node.index))
    if parent.known != nil {
      parent.known!.insert(hash)
    } else if keys.count - parent.firstKey > 32 {
      parent.known = Set(keys[parent.firstKey...].map(\.hash))
    }
  }

  private func refuseProperties(
    _ event: yaml_event_t, anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) {
    if anchor != nil {
      add(
        Diagnostic(
          .anchor, "an anchor (`&`) names text for use elsewhere in the file",
          at: propertySpan(event.start_mark, UInt8(ascii: "&")),
          help: "remove it and write repeated text out: a file must read the same from top to bottom"))
    }
    if tag != nil {
      add(
        Diagnostic(
          .tag, "a tag (`!`) gives a value a type", at: propertySpan(event.start_mark, UInt8(ascii: "!")),
          help: "remove it: the vocabulary decides what a value is"))
    }
  }

  private func appendScalar(
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
  private func checkEscapes(_ tree: YAMLTree, _ bytes: UnsafeBufferPointer<UInt8>) {
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
