import CoherenceLanguage
import CoherenceSource

/// The sentences of a file, each with what it is there for.
struct LintText {
  enum Role { case title, because, sentence, label }

  var node: YAMLTree.Node
  var role: Role

  /// All sentences of a file that readers see, in the order of the text.
  static func all(of file: LintFile) -> [LintText] {
    guard let kind = file.kind else { return [] }
    var texts: [LintText] = []
    func add(_ node: YAMLTree.Node?, _ role: Role) {
      if let node, file.tree.kind(of: node) == .scalar { texts.append(LintText(node: node, role: role)) }
    }
    func each(_ key: String, _ body: (YAMLTree.Node) -> Void) {
      if let list = file.node(key) { for element in file.tree.children(of: list) { body(element) } }
    }
    func under(_ node: YAMLTree.Node, _ key: String) -> YAMLTree.Node? { file.tree.value(of: node, forKey: key) }
    switch kind {
    case .rule:
      add(file.node("title"), .title)
      add(file.node("because"), .because)
      each("unless") { add(under($0, "label"), .label) }
      each("mitigate") { add($0, .sentence) }
      each("duties") {
        add(under($0, "who"), .label)
        add(under($0, "what"), .sentence)
      }
      if let history = file.node("history") {
        for revision in file.tree.entries(of: history) { add(revision.value, .sentence) }
      }
      each("examples") { add(under($0, "name"), .label) }
    case .policy:
      add(file.node("title"), .title)
      add(file.node("summary"), .sentence)
      each("accepted_risks") { add(under($0, "reason"), .sentence) }
    case .pack:
      add(file.node("title"), .title)
      each("overrides") { add(under($0, "reason"), .sentence) }
    case .vocabulary:
      if let root = file.tree.root { vocabularyTexts(root, file.tree, isLabelled: false, &texts) }
    case .derivation, .sources, .expectations: break
    }
    return texts.sorted { $0.node.index < $1.node.index }
  }

  /// Descriptions, questions and labels: what stands under those keys, and the labels of values, schools and objectives.
  private static func vocabularyTexts(
    _ node: YAMLTree.Node, _ tree: YAMLTree, isLabelled: Bool, _ texts: inout [LintText]
  ) {
    for entry in tree.entries(of: node) {
      let key = tree.text(of: entry.key)
      if tree.kind(of: entry.value) == .mapping {
        let holdsLabels = ["values", "schools", "objectives", "mechanisms", "scales"].contains(key)
        vocabularyTexts(entry.value, tree, isLabelled: isLabelled && key != "attributes" || holdsLabels, &texts)
      } else if tree.kind(of: entry.value) == .scalar {
        let isSentence = ["describes", "question"].contains(key)
        if isSentence || isLabelled || ["label", "name", "ask_of"].contains(key) {
          texts.append(LintText(node: entry.value, role: isSentence ? .sentence : .label))
        }
      }
    }
  }
}

/// The words of a text with their places in the file.
struct LintWords {
  struct Word {
    var text: String
    var span: SourceSpan
    /// Whether only white space lies between it and the word before.
    var followsWord: Bool
  }

  /// The words of a node as it is written.
  static func of(_ node: YAMLTree.Node, in file: LintFile) -> [Word] {
    let span = file.tree.span(of: node)
    var words: [Word] = []
    var start: Int?
    var isJoined = false
    for position in Int(span.start)...Int(span.end) {
      let byte = position < Int(span.end) ? file.bytes[position] : UInt8(ascii: " ")
      if isLetter(byte) {
        if start == nil { start = position }
        continue
      }
      if let first = start {
        words.append(
          Word(
            text: String(decoding: file.bytes[first..<position], as: UTF8.self),
            span: SourceSpan(file: file.id, start: Int32(first), end: Int32(position)), followsWord: isJoined))
        start = nil
        isJoined = true
      }
      if byte > 0x20 { isJoined = false }
    }
    return words
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 65 && byte <= 90 || byte >= 97 && byte <= 122 || byte >= 48 && byte <= 57 || byte >= 0x80
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }
}
