import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// What is shown of the place under the pointer.
struct Hover {
  let answer: JSONValue

  init?(_ workspace: Workspace, _ parameters: JSONValue) {
    guard let moment = FileMoment(workspace, parameters), let tree = moment.tree else { return nil }
    let walk = FileWalk(tree, moment.pack.shape(moment.kind))
    var step: FileWalk.Step?
    walk.forEach { if moment.isAt(tree.span(of: $0.node)) { step = $0 } }
    guard let step else { return nil }
    let writer = HoverWriter(moment: moment, subjects: walk.subjects)
    let mention = moment.mention(in: tree)
    guard let text = writer.text(step, mention) else { return nil }
    answer = [
      "contents": ["kind": "markdown", "value": .text(text)],
      "range": moment.file.range(mention?.span ?? tree.span(of: step.node)),
    ]
  }
}

/// Words for what a file names.
struct HoverWriter {
  let moment: FileMoment
  let subjects: [String: String]
  private var vocabulary: Vocabulary { moment.pack.pack.vocabulary }

  init(moment: FileMoment, subjects: [String: String]) {
    self.moment = moment
    self.subjects = subjects
  }

  func text(_ step: FileWalk.Step, _ mention: Mention?) -> String? {
    if moment.kind == .rule, step.path == ["title"] || step.path == ["when"] && step.isKey {
      if let rule = moment.pack.rule(at: moment.path) { return describe(rule) }
    }
    if let mention, let text = describe(mention.symbol) { return text }
    if !step.isKey, let word = step.place.words.first(where: { $0.word.id == step.text })?.word {
      return word.describes.isEmpty ? nil : "`\(word.id)`: \(word.describes)"
    }
    return step.isKey && !step.describes.isEmpty ? "`\(step.text)`: \(step.describes)" : nil
  }

  /// What a symbol is; `nil` if the pack does not know it.
  func describe(_ symbol: Symbol) -> String? {
    let parts = symbol.name.split(separator: ".").map(String.init)
    switch symbol.kind {
    case .type: return vocabulary.types.first { $0.id == symbol.name }.map { "`\($0.id)`: \($0.label)" }
    case .attribute: return attribute(parts).map(describe)
    case .value: return value(symbol.name)
    case .relation: return relation(symbol.name)
    case .mechanism: return named(vocabulary.mechanisms.first { $0.id == symbol.name }.map { ($0.id, $0.describes) })
    case .workstream:
      return vocabulary.workstreams.first { $0.id == symbol.name }.map { "**\($0.label)**: \($0.describes)" }
    case .objective:
      let objective = vocabulary.workstreams.first { $0.id == parts.first }?.objectives.first { $0.id == parts.last }
      return named(objective.map { ($0.id, $0.describes) })
    case .question: return named(vocabulary.questions.first { $0.id == symbol.name }.map { ($0.id, $0.question) })
    case .school:
      guard let question = vocabulary.questions.first(where: { $0.id == parts.first }),
        let school = question.schools.first(where: { $0.id == parts.last })
      else { return nil }
      return "**\(question.question)**\n\n`\(school.id)`: \(school.describes)"
    case .parameter:
      return vocabulary.parameters.first { $0.id == symbol.name }.map { "`\($0.id)` is \($0.value): \($0.describes)" }
    case .source: return moment.pack.pack.bibliography.first { $0.id == symbol.name }.map(describe)
    case .rule: return moment.pack.pack.rules.first { $0.id == symbol.name }.map(describe)
    case .entity: return entity(symbol.name)
    case .variable: return variable(symbol.name)
    }
  }

  private func named(_ entry: (id: String, describes: String)?) -> String? {
    entry.map { "`\($0.id)`: \($0.describes)" }
  }

  private func attribute(_ parts: [String]) -> Attribute? {
    guard parts.count == 2, let type = moment.pack.names.types[parts[0]],
      let attribute = moment.pack.names.attribute(parts[1], of: type)
    else { return nil }
    return vocabulary.attributes[attribute.index]
  }

  /// An attribute with its question and its values.
  func describe(_ attribute: Attribute) -> String {
    let type = vocabulary.types[attribute.type.index].id
    var text = "**\(type).\(attribute.id)**\n\n\(moment.pack.describe(attribute))"
    if let domain = attribute.valueType.domain, !domain.isYesNo {
      let isOrdered = if case .level = attribute.valueType { true } else { false }
      text += isOrdered ? "\n\nFrom low to high:\n" : "\n"
      let values = domain.values.filter { !$0.isUnlistedMember }
      for value in values.prefix(Self.mostValues) { text += "\n- `\(value.id)`: \(value.label)" }
      if values.count > Self.mostValues { text += "\n- and \(values.count - Self.mostValues) more" }
    }
    return text
  }

  private static let mostValues = 12

  private func value(_ name: String) -> String? {
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count == 2 else { return nil }
    for attribute in vocabulary.attributes {
      guard let domain = attribute.valueType.domain else { continue }
      let own = vocabulary.name(of: attribute)
      guard (domain.name ?? own) == parts[0] else { continue }
      if let value = domain.values.first(where: { $0.id == parts[1] }) {
        return "`\(value.id)`: \([value.label, value.describes].compactMap(\.self).joined(separator: ". "))"
      }
      if let group = domain.classes.first(where: { $0.id == parts[1] }) {
        let members = group.members.values.map { domain.values[$0] }.filter { !$0.isUnlistedMember }.map(\.id)
        let text = [group.label, group.describes].compactMap(\.self).joined(separator: ". ")
        return "`\(group.id)`: \(text)\n\nStands for \(members.map { "`\($0)`" }.joined(separator: ", "))"
          + " and others of the kind."
      }
    }
    return nil
  }

  private func relation(_ name: String) -> String? {
    for relation in vocabulary.relations {
      if relation.id == name { return "`\(name)`: \(moment.pack.describe(relation, isInverse: false))" }
      if relation.inverse == name { return "`\(name)`: \(moment.pack.describe(relation, isInverse: true))" }
    }
    return vocabulary.closures.first { $0.id == name }.map { closure in
      let via = closure.path.via.map { "`\(vocabulary.relations[$0.index].id)`" }.joined(separator: ", ")
      return "`\(name)`: \(closure.label), over \(via)"
    }
  }

  /// A source as it is cited, and how much of it was read.
  private func describe(_ source: BibliographyEntry) -> String {
    let read =
      switch source.read {
      case .full: "read in full"
      case .abstract: "its abstract was read"
      case .opening: "its opening pages were read"
      case .secondary: "known from what others say of it"
      }
    return "\(source.reference)\n\n\(source.type), \(read)" + (source.note.map { "\n\n\($0)" } ?? "")
  }

  /// A rule: its title, what it is, and what it says, read aloud.
  private func describe(_ rule: Rule) -> String {
    let interactions = rule.interaction.map(\.value.name)
    let nature = [rule.kind.rawValue] + interactions + ["evidence \(rule.evidence.rawValue)", rule.status.rawValue]
    let reading = RuleReading(rule, in: moment.pack.pack).parts.map { part in
      let points = part.points.flatMap { lines($0, depth: 0) }
      return (["*\(part.heading)* \(part.text)"] + points).joined(separator: "\n")
    }
    return (["**\(rule.title)**", "`\(rule.id)` (\(nature.joined(separator: ", ")))"] + reading).joined(
      separator: "\n\n")
  }

  private func lines(_ point: RuleReading.Point, depth: Int) -> [String] {
    [String(repeating: "  ", count: depth) + "- " + point.text] + point.points.flatMap { lines($0, depth: depth + 1) }
  }

  private func variable(_ name: String) -> String? {
    guard let type = subjects[name] else { return nil }
    let label = vocabulary.types.first { $0.id == type }?.label ?? type
    return "`\(name)`: a variable of type \(label)"
  }

  /// An entity that the vocabulary declares, or one of the policy under the pointer.
  private func entity(_ id: String) -> String? {
    if let declared = moment.pack.names.entities[id] {
      let type = vocabulary.types[declared.type.index]
      let name = type.multiplicity == .once ? type.label : type.declaredEntities[declared.entity].name
      return "`\(id)`: \(name), \(type.label)"
    }
    guard moment.kind == .policy, let policy = CaseReading(moment.workspace, moment.pack, moment.path).policy else {
      return nil
    }
    for (type, entities) in zip(vocabulary.types, policy.entities) {
      if let entity = entities.first(where: { $0.id == id }) { return "`\(id)`: \(entity.name), \(type.label)" }
    }
    return nil
  }
}
