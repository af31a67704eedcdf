import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// A solver's model on the way to a policy: one fact for each thing that the model settles, each of which may turn out to
/// be needless.
struct WitnessDraft {
  private struct Item {
    enum Content {
      case value(attribute: Int, entity: Int, StatedValue)
      case edge(relation: Int, from: Int, to: Int, holds: Bool)
      case mapped(Int)
      case day(type: Int, entity: Int, isEnd: Bool, Int32)
    }
    var content: Content
    var isKept = true
  }

  private let vocabulary: Vocabulary
  private var base: Policy
  private var items: [Item] = []

  init(_ finder: PolicyFinder, _ goal: Goal, _ room: PolicyFinder.Room, _ entities: [Int32]) {
    vocabulary = finder.vocabulary
    base = room.policy
    nameEntities(finder, goal, entities)
    let reader = ModelReader(finder.compiled, room)
    items = reader.values().map { Item(content: .value(attribute: $0.attribute, entity: $0.entity, $0.value)) }
    let edges = reader.edges()
    items += edges.filter(\.holds).map {
      Item(content: .edge(relation: $0.relation, from: $0.from, to: $0.to, holds: true))
    }
    // A relation that was mapped fully says at once what does not hold.
    for relation in Set(edges.filter { !$0.holds }.map(\.relation)).sorted() {
      items.append(Item(content: .mapped(relation)))
    }
    items += reader.days().map {
      Item(content: .day(type: $0.type, entity: $0.entity, isEnd: $0.isEnd, $0.day))
    }
  }

  /// Subjects are called as the goal calls them, others as the rules call entities of their type.
  private mutating func nameEntities(_ finder: PolicyFinder, _ goal: Goal, _ entities: [Int32]) {
    var taken = Set(vocabulary.types.map(\.id) + ["none", "someone_not_listed"])
    for type in vocabulary.types { taken.formUnion(type.declaredEntities.map(\.id)) }
    func free(_ name: String) -> String {
      if !taken.contains(name) { return name }
      var number = 2
      while taken.contains("\(name)_\(number)") { number += 1 }
      return "\(name)_\(number)"
    }
    func name(_ type: Int, _ entity: Int, _ name: String) {
      let id = free(name)
      taken.insert(id)
      base.entities[type][entity].id = id
      base.entities[type][entity].name = id
    }
    let declared = vocabulary.types.map { $0.multiplicity == .once ? 1 : $0.declaredEntities.count }
    for (subject, entity) in zip(goal.subjects, entities) where Int(entity) >= declared[subject.type.index] {
      name(subject.type.index, Int(entity), subject.name)
    }
    let variables = goal.requirements.flatMap { requirement in
      let rule = finder.rule(requirement.rule)
      return rule.variables.filter { !rule.given.contains($0.index) }
    }
    for type in base.entities.indices {
      let own = variables.filter { $0.type.index == type }.map(\.name).filter { name in
        !goal.subjects.contains { $0.name == name }
      }
      var position = 0
      for entity in base.entities[type].indices.dropFirst(declared[type])
      where !zip(goal.subjects, entities).contains(where: { $0.type.index == type && Int($1) == entity }) {
        name(type, entity, position < own.count ? own[position] : vocabulary.types[type].id + "_1")
        position += 1
      }
    }
  }

  /// Leaves out, one by one, what the policy does not need to pass.
  mutating func shorten(_ passes: (Policy) -> Bool) {
    for index in items.indices {
      items[index].isKept = false
      if passes(policy()) { continue }
      items[index].isKept = true
      guard case .value(let attribute, let entity, let all) = items[index].content else { continue }
      var value = all
      for member in all.surelyIn {
        let shorter = value.without(member)
        items[index].content = .value(attribute: attribute, entity: entity, shorter)
        if passes(policy()) { value = shorter }
      }
      items[index].content = .value(attribute: attribute, entity: entity, value)
    }
  }

  /// The policy that states what is kept, with the vocabulary's defaults where it states nothing.
  func policy() -> Policy {
    var policy = base
    for item in items where item.isKept {
      switch item.content {
      case .value(let attribute, let entity, let value):
        policy.facts.append(
          Policy.Fact(
            attribute: AttributeID(attribute), entity: entity, value: value, evidence: FactEvidence(), span: base.span))
      case .edge(let relation, let from, let to, let holds):
        policy.relations.append(
          Policy.RelationFact(
            relation: RelationID(relation), from: from, to: to, certainty: holds ? .certain : .ruledOut,
            evidence: FactEvidence(), span: base.span))
      case .mapped(let relation): policy.mapped.append(RelationID(relation))
      case .day(let type, let entity, let isEnd, let day):
        let interval = CalendarInterval(firstDay: day, lastDay: day)
        if isEnd {
          policy.entities[type][entity].end = interval
        } else {
          policy.entities[type][entity].start = interval
        }
      }
    }
    addDefaults(&policy)
    return policy
  }

  private func addDefaults(_ policy: inout Policy) {
    for (index, attribute) in vocabulary.attributes.enumerated() {
      guard let fallback = attribute.defaultValue else { continue }
      for entity in policy.entities[attribute.type.index].indices
      where !policy.facts.contains(where: { $0.attribute.index == index && $0.entity == entity }) {
        policy.facts.append(
          Policy.Fact(
            attribute: AttributeID(index), entity: entity, value: fallback, evidence: FactEvidence(), isDefault: true,
            span: base.span))
      }
    }
    policy.facts.sort { ($0.attribute.index, $0.entity) < ($1.attribute.index, $1.entity) }
  }
}

extension StatedValue {
  /// What a complete list holds, apart from someone not listed.
  fileprivate var surelyIn: [Int] {
    switch self {
    case .members(let surely, _): return surely.values
    case .references(let surely, _, _): return surely
    case .oneOf, .range, .referenceOneOf: return []
    }
  }

  /// The complete list without one of its members.
  fileprivate func without(_ member: Int) -> StatedValue {
    switch self {
    case .members(var surely, _):
      surely.remove(member)
      return .members(surely: surely, possibly: surely)
    case .references(let surely, _, let unlisted):
      let left = surely.filter { $0 != member }
      return .references(surely: left, possibly: left, unlisted: unlisted)
    case .oneOf, .range, .referenceOneOf: return self
    }
  }
}
