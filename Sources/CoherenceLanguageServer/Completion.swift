import CoherenceLanguage
import CoherenceSource

/// What may be written at the cursor.
struct Completion {
  let list: JSONValue

  init?(_ workspace: Workspace, _ parameters: JSONValue) {
    guard let moment = FileMoment(workspace, parameters) else { return nil }
    let probe = CursorProbe(moment.file, at: moment.offset, moment.pack.shape(moment.kind))
    var writer = CompletionWriter(moment: moment, probe: probe)
    for finding in probe.findings() {
      if finding.step.isKey { writer.addKeys(finding) } else { writer.addValues(finding) }
    }
    list = ["isIncomplete": false, "items": .list(writer.items)]
  }
}

/// Collects what may be written, each name once, in the order of the language.
private struct CompletionWriter {
  let moment: FileMoment
  let probe: CursorProbe
  private(set) var items: [JSONValue] = []
  private var seen: Set<String> = []
  private let range: JSONValue

  init(moment: FileMoment, probe: CursorProbe) {
    self.moment = moment
    self.probe = probe
    let span = SourceSpan(
      file: SourceFile.ID(0), start: Int32(probe.word.lowerBound), end: Int32(probe.word.upperBound))
    range = moment.file.range(span)
  }

  /// What a suggestion is, by the numbers of the protocol.
  private enum Kind: Int {
    case value = 12, key = 10, reference = 18, variable = 6
  }

  private mutating func add(_ name: String, _ kind: Kind, _ describes: String, detail: String = "", text: String? = nil)
  {
    guard seen.insert(name).inserted else { return }
    let order = String(items.count)
    var members: [JSONValue.Member] = [
      JSONValue.Member("label", .text(name)), JSONValue.Member("kind", .number(kind.rawValue)),
    ]
    if !detail.isEmpty { members.append(JSONValue.Member("detail", .text(detail))) }
    if !describes.isEmpty {
      members.append(JSONValue.Member("documentation", ["kind": "markdown", "value": .text(describes)]))
    }
    members.append(
      JSONValue.Member("sortText", .text(String(repeating: "0", count: max(0, 5 - order.count)) + order)))
    members.append(JSONValue.Member("textEdit", ["range": range, "newText": .text(text ?? name)]))
    items.append(.object(members))
  }

  // MARK: Keys

  mutating func addKeys(_ finding: CursorProbe.Finding) {
    guard let (parent, present) = parent(of: finding) else { return }
    let suffix = probe.isFollowedByColon ? "" : ": "
    // In a block one speaks first of the variables that it has.
    let isBlock = parent.forms.contains { $0.role == "block" || $0.role == "safeguard" }
    if isBlock {
      for name in finding.subjects.keys.sorted() where !present.contains(name) {
        add(name, .variable, "", detail: finding.subjects[name] ?? "", text: name + suffix)
      }
    }
    for (key, describes, _) in parent.keys where !present.contains(key.name) {
      add(key.name, .key, describes, detail: key.isRequired ? "required" : "", text: key.name + suffix)
    }
  }

  /// The place of the mapping that the probe is a key of, and the keys that it has already.
  private func parent(of finding: CursorProbe.Finding) -> (ShapePlace, Set<String>)? {
    var place = ShapePlace(moment.pack.shape(moment.kind))
    guard var node = finding.tree.root else { return nil }
    for part in finding.step.path.dropLast() {
      switch finding.tree.kind(of: node) {
      case .mapping:
        guard let under = place.under(part, subjects: finding.subjects),
          let next = finding.tree.value(of: node, forKey: part)
        else { return nil }
        (place, node) = (under.place, next)
      case .sequence:
        let children = Array(finding.tree.children(of: node))
        guard let index = Int(part), index < children.count else { return nil }
        (place, node) = (place.element(index), children[index])
      case .scalar: return nil
      }
    }
    let keys = finding.tree.entries(of: node).map { finding.tree.text(of: $0.key) }
    return (place, Set(keys))
  }

  // MARK: Values

  mutating func addValues(_ finding: CursorProbe.Finding) {
    let place = finding.step.place
    if let type = place.entityType { addEntities(of: type, finding) }
    if finding.step.role == "relation" { addWordOfRelation(finding) }
    if place.forms.contains(where: { $0.role == "path" }) { addPaths(finding) }
    for (word, role) in place.words {
      let isReference = ["source-id", "rule-id"].contains(role)
      add(word.id, isReference ? .reference : .value, word.describes)
    }
    if case .vocabulary = moment.kind { addDeclared(finding.step.path) }
  }

  /// Variables and declared entities in a rule, the policy's entities elsewhere.
  private mutating func addEntities(of type: EntityTypeID?, _ finding: CursorProbe.Finding) {
    let vocabulary = moment.pack.pack.vocabulary
    let typeName = type.map { vocabulary.types[$0.index].id }
    let isCondition = finding.step.example == nil && (moment.kind == .rule || moment.kind == .derivation)
    if isCondition {
      for (name, own) in finding.subjects.sorted(by: { $0.key < $1.key }) where typeName == nil || own == typeName {
        add(name, .variable, "", detail: own)
      }
    } else {
      for entity in entities(finding) where typeName == nil || entity.type == typeName {
        add(entity.id, .variable, entity.name, detail: entity.type)
      }
    }
    for (index, declared) in vocabulary.types.enumerated() where type == nil || type?.index == index {
      for entity in declared.declaredEntities { add(entity.id, .variable, entity.name, detail: declared.id) }
    }
  }

  /// The entities of the policy, or of the example, around the cursor.
  private func entities(_ finding: CursorProbe.Finding) -> [(id: String, name: String, type: String)] {
    var tree = finding.tree
    var node = tree.root
    if finding.step.example != nil, let root = node {
      let element = finding.step.path.dropFirst().first.flatMap(Int.init) ?? 0
      let examples = tree.value(of: root, forKey: "examples").map { Array(tree.children(of: $0)) } ?? []
      node = element < examples.count ? tree.value(of: examples[element], forKey: "policy") : nil
    } else if moment.kind == .expectations, let policy = policyOfExpectations(finding) {
      tree = policy
      node = tree.root
    }
    guard let policy = node else { return [] }
    return moment.pack.pack.vocabulary.types.filter { $0.multiplicity == .many }.flatMap { type in
      (tree.value(of: policy, forKey: type.section).map { Array(tree.entries(of: $0)) } ?? []).map { entry in
        let name = tree.value(of: entry.value, forKey: "name").map { tree.text(of: $0) } ?? ""
        return (tree.text(of: entry.key), name, type.id)
      }
    }
  }

  private func policyOfExpectations(_ finding: CursorProbe.Finding) -> YAMLTree? {
    let tree = finding.tree
    guard let relative = tree.root.flatMap({ tree.value(of: $0, forKey: "policy") }) else { return nil }
    let folder = moment.path.lastIndex(of: "/").map { String(moment.path[...$0]) } ?? ""
    let path = folder + tree.text(of: relative)
    return moment.workspace.bytes(path).flatMap {
      YAMLReader.read(SourceFile(path: path, bytes: $0), id: SourceFile.ID(0)).value
    }
  }

  /// `a funds b`: the word in the middle is a relation, the others are entities.
  private mutating func addWordOfRelation(_ finding: CursorProbe.Finding) {
    addEntities(of: nil, finding)
    for definition in moment.pack.shape(.policy).definitions where definition.name == "relation-name" {
      if case .words(let words) = definition.shape { for word in words { add(word.id, .value, word.describes) } }
    }
  }

  /// `situation.conflict_phase`, `embargo.vetting`.
  private mutating func addPaths(_ finding: CursorProbe.Finding) {
    let vocabulary = moment.pack.pack.vocabulary
    for (index, type) in vocabulary.types.enumerated() {
      let owners = type.multiplicity == .once ? [type.id] : entities(finding).filter { $0.type == type.id }.map(\.id)
      for owner in owners {
        for attribute in vocabulary.attributes where attribute.type.index == index {
          add("\(owner).\(attribute.id)", .reference, moment.pack.describe(attribute))
        }
      }
    }
  }

  /// In a vocabulary file: the names of types, taxonomies and scales.
  private mutating func addDeclared(_ path: [String]) {
    let vocabulary = moment.pack.pack.vocabulary
    switch (path.first, path.last) {
    case ("attributes", "to"), ("relations", "from"), ("relations", "to"):
      for type in vocabulary.types { add(type.id, .reference, type.label) }
    case ("attributes", "of"):
      for name in Set(vocabulary.attributes.compactMap { $0.valueType.domain?.name }).sorted() {
        add(name, .reference, "")
      }
    default: break
    }
  }
}
