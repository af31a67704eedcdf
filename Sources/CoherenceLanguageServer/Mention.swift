import CoherenceLanguage
import CoherenceSource

/// Something that files declare and name.
struct Symbol: Hashable {
  enum Kind: Int {
    case type, attribute, value, relation, mechanism, workstream, objective, question, school, parameter, source, rule
    case entity, variable
  }
  var kind: Kind
  /// With its owner, where names are not unique: `action.instrument`, `instrument/ceasefire`.
  var name: String
  /// The file, or the example, outside of which the name means nothing; empty for the vocabulary's own.
  var scope = ""
}

/// A place that names something.
struct Mention {
  var symbol: Symbol
  var span: SourceSpan
  var isDefinition: Bool
}

/// Finds what a file names.
struct MentionFinder {
  let tree: YAMLTree
  let kind: FileKind
  let file: SourceFile
  private var path: String { file.path }
  /// The folder of the pack.
  let folder: String
  let names: VocabularyNames
  let vocabulary: Vocabulary
  private(set) var mentions: [Mention] = []
  /// The type of each variable, by name.
  private var subjects: [String: String] = [:]
  /// Where the policy lies that a file of expectations is about.
  private var policyPath: String

  /// The mentions of a file, in order.
  static func mentions(
    in tree: YAMLTree, of kind: FileKind, _ file: SourceFile, folder: String, shape: FileShape, vocabulary: Vocabulary,
    names: VocabularyNames
  ) -> [Mention] {
    var finder = MentionFinder(tree, kind, file, folder, names, vocabulary)
    let walk = FileWalk(tree, shape)
    finder.subjects = walk.subjects
    walk.forEach { finder.take($0) }
    return finder.mentions
  }

  private init(
    _ tree: YAMLTree, _ kind: FileKind, _ file: SourceFile, _ folder: String, _ names: VocabularyNames,
    _ vocabulary: Vocabulary
  ) {
    self.tree = tree
    self.kind = kind
    self.file = file
    self.folder = folder
    self.names = names
    self.vocabulary = vocabulary
    policyPath = file.path
    if kind == .expectations, let root = tree.root, let policy = tree.value(of: root, forKey: "policy") {
      let folder = file.path.lastIndex(of: "/").map { String(file.path[...$0]) } ?? ""
      policyPath = folder + tree.text(of: policy)
    }
  }

  mutating func add(
    _ kind: Symbol.Kind, _ name: String, _ step: FileWalk.Step, scope: String = "", isDefinition: Bool = false,
    within part: String? = nil
  ) {
    var span = textSpan(of: step.node)
    // Where the text is folded or has escapes, its bytes in the file are others than its own: the file is searched.
    if let part, let range = file.bytes[span.bytes].range(ofPart: Array(part.utf8)) {
      span = SourceSpan(
        file: span.file, start: Int32(range.lowerBound), end: Int32(range.upperBound))
    }
    mentions.append(
      Mention(symbol: Symbol(kind: kind, name: name, scope: scope), span: span, isDefinition: isDefinition))
  }

  /// The scope of the entities of a policy or of an example.
  private func entityScope(_ step: FileWalk.Step) -> String {
    step.example.map { "\(path)#\($0)" } ?? policyPath
  }

  private mutating func take(_ step: FileWalk.Step) {
    if kind == .vocabulary { return takeDeclaration(step) }
    if step.isKey { takeKey(step) } else { takeScalar(step) }
  }

  private mutating func takeKey(_ step: FileWalk.Step) {
    if let type = step.role.afterPrefix("pattern-") ?? step.role.afterPrefix("entity-") {
      guard let id = names.types[type] else { return }
      switch names.member(step.text, of: id) {
      case .attribute: add(.attribute, "\(type).\(step.text)", step)
      case .relation, .closure: add(.relation, step.text, step)
      case nil: break
      }
      return
    }
    if let type = step.role.afterPrefix("section-") {
      if vocabulary.types.first(where: { $0.id == type })?.multiplicity == .once { return }
      if names.entities[step.text] != nil { return add(.entity, step.text, step) }
      return add(.entity, step.text, step, scope: entityScope(step), isDefinition: true)
    }
    switch step.role {
    case "bindings": add(.variable, step.text, step, scope: path, isDefinition: true)
    case "block", "safeguard":
      if Self.blockWords.contains(step.text) || names.types[step.text] != nil { return }
      addTerm(step.text, step)
    case "sources" where step.path.count == 1: add(.source, step.text, step, isDefinition: true)
    default:
      takeVariableOfOtherRule(step)
      if kind == .pack, step.path.count == 4, step.path[2] == "parameters" { add(.parameter, step.text, step) }
    }
  }

  /// A key under `binding` or `involving` is a variable of the rule that is named beside it.
  private mutating func takeVariableOfOtherRule(_ step: FileWalk.Step) {
    guard step.path.count == 4, ["binding", "involving"].contains(step.path[2]), let index = Int(step.path[1]),
      let list = tree.root.flatMap({ tree.value(of: $0, forKey: step.path[0]) })
    else { return }
    let elements = Array(tree.children(of: list))
    guard index < elements.count, let rule = tree.value(of: elements[index], forKey: "rule") else { return }
    add(.variable, step.text, step, scope: "\(folder)/\(tree.text(of: rule)).yaml")
  }

  private static let blockWords = ["any", "not", "count", "given", "label"]

  /// A variable of the rule, or an entity that the vocabulary declares.
  private mutating func addTerm(_ name: String, _ step: FileWalk.Step, within part: String? = nil) {
    if names.entities[name] != nil {
      add(.entity, name, step, within: part)
    } else {
      add(.variable, name, step, scope: path, within: part)
    }
  }

  private mutating func takeScalar(_ step: FileWalk.Step) {
    if let domain = step.role.afterPrefix("value-") { return add(.value, "\(domain)/\(step.text)", step) }
    if kind == .derivation, step.path.first == "rows", step.path.last == "is", let root = tree.root,
      let target = tree.value(of: root, forKey: "derive")
    {
      return addValue(ofAttribute: tree.text(of: target), step)
    }
    if let key = step.path.last, ["distinct", "same_as", "shares_with"].contains(key), step.example == nil {
      return takeComparison(step)
    }
    if step.role == "count", let parameter = step.text.afterPrefix("$") {
      return add(.parameter, parameter, step, within: parameter)
    }
    switch step.role {
    case "bindings": return add(.type, step.text, step)
    case "source-id": return add(.source, step.text, step)
    case "rule-id": return add(.rule, step.text, step)
    case "mechanism": return add(.mechanism, step.text, step)
    case "objective": return takeObjective(step)
    case "workstream": return add(.workstream, step.text, step)
    case "school": return takeSchool(step)
    case "relation-name": return add(.relation, step.text, step)
    case "attribute-path":
      return add(.attribute, step.text, step, within: step.text.split(separator: ".").last.map(String.init))
    case "path": return takePath(step)
    case "relation": return takeRelation(step)
    default: break
    }
    if step.place.entityType != nil {
      if ["none", "someone_not_listed"].contains(step.text) { return }
      let isCondition = step.example == nil && (kind == .rule || kind == .derivation)
      if isCondition { return addTerm(step.text, step) }
      return addEntity(step.text, step)
    }
    if kind == .derivation, step.path == ["given"] {
      return add(.variable, step.text, step, scope: path, isDefinition: true)
    }
    if kind == .rule, step.example == nil, step.text.utf8.contains(UInt8(ascii: "{")) { takeTemplate(step) }
  }

  private mutating func addEntity(_ id: String, _ step: FileWalk.Step, within part: String? = nil) {
    let isDeclared = names.entities[id] != nil
    add(.entity, id, step, scope: isDeclared ? "" : entityScope(step), within: part)
  }

  /// `other`, or `other.attribute`.
  private mutating func takeComparison(_ step: FileWalk.Step) {
    let parts = step.text.split(separator: ".").map(String.init)
    guard let other = parts.first else { return }
    addTerm(other, step, within: other)
    let owner = names.entities[other].map { vocabulary.types[$0.type.index].id } ?? subjects[other]
    if parts.count == 2, let owner { add(.attribute, "\(owner).\(parts[1])", step, within: parts[1]) }
  }

  /// A value of an attribute that is named as `type.attribute`.
  mutating func addValue(ofAttribute name: String, _ step: FileWalk.Step) {
    let parts = name.split(separator: ".").map(String.init)
    guard parts.count == 2, let type = names.types[parts[0]], let attribute = names.attribute(parts[1], of: type),
      !step.text.isEmpty
    else { return }
    guard let domain = vocabulary.attributes[attribute.index].valueType.domain else {
      if names.entities[step.text] != nil { add(.entity, step.text, step) }
      return
    }
    guard domain.names.contains(step.text) else { return }
    add(.value, "\(domain.name ?? name)/\(step.text)", step)
  }

  /// `question.school`.
  private mutating func takeSchool(_ step: FileWalk.Step) {
    let parts = step.text.split(separator: ".").map(String.init)
    guard parts.count == 2 else { return }
    add(.question, parts[0], step, within: parts[0])
    add(.school, step.text, step, within: parts[1])
  }

  private mutating func takeObjective(_ step: FileWalk.Step) {
    let parts = step.text.split(separator: ".").map(String.init)
    guard parts.count == 2 else { return }
    add(.workstream, parts[0], step, within: parts[0])
    add(.objective, step.text, step, within: parts[1])
  }

  /// `entity.attribute`.
  private mutating func takePath(_ step: FileWalk.Step) {
    let parts = step.text.split(separator: ".").map(String.init)
    guard parts.count == 2 else { return }
    if names.types[parts[0]] == nil { addEntity(parts[0], step, within: parts[0]) }
    let owner = names.entities[parts[0]].map { vocabulary.types[$0.type.index].id } ?? onlyOwner(of: parts[1])
    if let owner { add(.attribute, "\(owner).\(parts[1])", step, within: parts[1]) }
  }

  private func onlyOwner(of attribute: String) -> String? {
    let owners = vocabulary.attributes.filter { $0.id == attribute }
    return owners.count == 1 ? vocabulary.types[owners[0].type.index].id : nil
  }

  /// `a funds b`.
  private mutating func takeRelation(_ step: FileWalk.Step) {
    let words = step.text.split(separator: " ").map(String.init)
    guard words.count == 3, Set(words).count == 3 else { return }
    addEntity(words[0], step, within: words[0])
    add(.relation, words[1], step, within: words[1])
    addEntity(words[2], step, within: words[2])
  }

  /// `{variable}` in a sentence, whose lines may be folded: each is found again as it is written in the file.
  private mutating func takeTemplate(_ step: FileWalk.Step) {
    guard ["because", "mitigate", "duties"].contains(step.path[0]) else { return }
    let span = textSpan(of: step.node)
    var start: Int?
    for offset in span.bytes {
      let byte = file.bytes[offset]
      if byte == UInt8(ascii: "{") { start = offset + 1 }
      if byte == UInt8(ascii: "}"), let first = start {
        let name = String(decoding: file.bytes[first..<offset], as: UTF8.self)
        mentions.append(
          Mention(
            symbol: Symbol(kind: .variable, name: name, scope: path),
            span: SourceSpan(file: span.file, start: Int32(first), end: Int32(offset)), isDefinition: false))
        start = nil
      }
    }
  }

  /// The place of a scalar's text: without its quotes; of a block, without the line that says how it is folded.
  private func textSpan(of node: YAMLTree.Node) -> SourceSpan {
    var span = tree.span(of: node)
    if tree.isPlain(node) || span.bytes.isEmpty { return span }
    let first = file.bytes[Int(span.start)]
    guard first == UInt8(ascii: "|") || first == UInt8(ascii: ">") else { return tree.textSpan(of: node) }
    guard let lineEnd = file.bytes[span.bytes].firstIndex(of: UInt8(ascii: "\n")),
      let start = file.bytes[lineEnd..<Int(span.end)].firstIndex(where: { $0 > 0x20 })
    else { return span }
    span.start = Int32(start)
    while span.end > span.start, file.bytes[Int(span.end) - 1] <= 0x20 { span.end -= 1 }
    return span
  }
}

extension SourceSpan {
  /// The bytes of its file.
  fileprivate var bytes: Range<Int> { Int(start)..<Int(end) }
}

extension String {
  /// What follows a prefix; `nil` if it does not begin with it.
  func afterPrefix(_ prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }

  /// The bytes at which a part of it stands, at the start or the end of words.
  func range(ofPart part: String) -> Range<Int>? { Array(utf8)[...].range(ofPart: Array(part.utf8)) }
}

extension ArraySlice<UInt8> {
  /// Where a part of a text stands, at the start or the end of words.
  func range(ofPart wanted: [UInt8]) -> Range<Int>? {
    guard !wanted.isEmpty, count >= wanted.count else { return nil }
    func isWord(_ byte: UInt8) -> Bool {
      (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte == 95
    }
    for start in startIndex...(endIndex - wanted.count) where self[start..<start + wanted.count].elementsEqual(wanted) {
      let end = start + wanted.count
      if (start == startIndex || !isWord(self[start - 1])) && (end == endIndex || !isWord(self[end])) {
        return start..<end
      }
    }
    return nil
  }
}

/// What the files of a pack name, kept from one of its states to the next: most files stay as they are.
final class MentionMemory {
  private var epoch = 0
  private var entries: [SourceFile.ID: (file: SourceFile, mentions: [Mention])] = [:]

  /// The mentions of a file; found anew if the file, or the frame that gives names their meaning, has changed.
  func mentions(in file: SourceFile, _ id: SourceFile.ID, of epoch: Int, find: () -> [Mention]) -> [Mention] {
    if epoch != self.epoch {
      entries = [:]
      self.epoch = epoch
    }
    if let known = entries[id], known.file.path == file.path, known.file.bytes == file.bytes { return known.mentions }
    let mentions = find()
    entries[id] = (file, mentions)
    return mentions
  }
}
