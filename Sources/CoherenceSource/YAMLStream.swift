import CLibYAML

/// A parser over the documents of one text; it goes from one to the next and never back.
package final class YAMLStream {
  /// What was found wrong so far; at most as many as anybody would read.
  package private(set) var diagnostics: [Diagnostic] = []
  /// How often something was found wrong, unread complaints included.
  private(set) var complaintCount = 0
  let file: SourceFile.ID
  let limits: YAMLReader.Limits
  let source: [UInt8]
  /// libyaml keeps pointers into itself: it must not move.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  let input: UnsafeMutableBufferPointer<UInt8>
  /// Byte offset of each character, for texts that are not ASCII; libyaml counts characters.
  private let byteOffsets: [Int32]
  private let byteOrderMark: Int
  var isAtEnd = false

  /// How many values the last document had: the next one is probably of that size.
  var expectedNodes: Int

  /// Opens a text that is checked for size, encoding and control characters first; no stream if any is wrong.
  package static func open(
    _ bytes: [UInt8], id: SourceFile.ID, limits: YAMLReader.Limits = YAMLReader.Limits()
  ) -> (YAMLStream?, [Diagnostic]) {
    // Places are 32-bit numbers, whatever the limits say.
    let most = min(limits.bytes, Int(Int32.max) - 1)
    if bytes.count > most { return (nil, [YAMLReader.tooLarge(most, id: id)]) }
    let (complaints, isASCII) = bytes.withUnsafeBufferPointer { TextCheck.check($0, file: id) }
    if !complaints.isEmpty { return (nil, complaints) }
    return (YAMLStream(bytes, id, limits, isASCII), [])
  }

  private init(_ bytes: [UInt8], _ file: SourceFile.ID, _ limits: YAMLReader.Limits, _ isASCII: Bool) {
    self.file = file
    self.limits = limits
    source = bytes
    byteOrderMark = bytes.starts(with: SourceFile.byteOrderMark) ? 3 : 0
    // Most files have a value for every ten bytes or so. Memory that is asked for but not used costs nothing.
    expectedNodes = bytes.count / 8 + 8
    input = UnsafeMutableBufferPointer.allocate(capacity: max(1, bytes.count))
    _ = input.initialize(from: bytes)
    var offsets: [Int32] = []
    if !isASCII {
      for position in byteOrderMark..<bytes.count where bytes[position] & 0xC0 != 0x80 {
        offsets.append(Int32(position))
      }
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

  func add(_ diagnostic: Diagnostic) {
    complaintCount += 1
    if diagnostics.count < TextCheck.complaintLimit { diagnostics.append(diagnostic) }
  }

  func parse(_ event: inout yaml_event_t) -> Bool {
    if yaml_parser_parse(parser, &event) == 1 { return true }
    isAtEnd = true
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? ""
    let context = state.context.map { String(cString: $0) } ?? ""
    var position = offset(state.problem_mark.index)
    if state.error == YAML_READER_ERROR { position = Int32(byteOrderMark + state.problem_offset) }
    let hasContext = state.context != nil && state.error != YAML_READER_ERROR
    let syntax = YAMLSyntaxProblem(
      file: file, source: source, problem: problem, context: context, position: Int(position),
      contextPosition: hasContext ? Int(offset(state.context_mark.index)) : nil)
    add(syntax.diagnostic())
    return false
  }

  // MARK: Places

  func offset(_ characters: Int) -> Int32 {
    if byteOffsets.isEmpty { return Int32(byteOrderMark + characters) }
    return characters < byteOffsets.count ? byteOffsets[characters] : Int32(source.count)
  }

  func span(_ start: yaml_mark_t, _ end: yaml_mark_t) -> SourceSpan {
    SourceSpan(file: file, start: offset(start.index), end: offset(end.index))
  }

  /// The place of a node's property, `&name` or `!tag`: from its sign to the next white space.
  func propertySpan(_ start: yaml_mark_t, _ sign: UInt8) -> SourceSpan {
    var position = Int(offset(start.index))
    while position < source.count && source[position] != sign && source[position] != UInt8(ascii: "\n") {
      position += 1
    }
    var end = position
    while end < source.count && source[end] > 0x20 { end += 1 }
    return SourceSpan(file: file, start: Int32(position), end: Int32(end))
  }
}
