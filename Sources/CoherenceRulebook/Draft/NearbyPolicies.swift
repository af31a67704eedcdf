import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// A policy one step away from another, with the step in words.
struct NearbyPolicy {
  var policy: Policy
  /// `the band's perpetrator status is suspected`.
  var sentence: String
}

/// The policies one step away from an example that could matter to a rule: another value where a test looks, a relation more
/// or less, another order in time, an entity more or less.
struct NearbyPolicies {
  private let rule: Rule
  private let vocabulary: Vocabulary
  private let base: Policy
  private let phrasing: StepPhrases
  /// Of a fixed type, entities of which the example says something are looked at, and this many others.
  private static let otherFixedEntities = 3

  init(_ rule: Rule, _ compiled: CompiledPack, around base: Policy) {
    self.rule = rule
    vocabulary = compiled.pack.vocabulary
    self.base = base
    phrasing = StepPhrases(compiled, base)
  }

  /// All steps, each once, in the order of the rule's conditions.
  func all(_ tests: [Test]) -> [NearbyPolicy] {
    var result: [NearbyPolicy] = []
    var seen: Set<String> = []
    func add(_ policy: Policy, _ sentence: String) {
      if seen.insert(sentence).inserted { result.append(NearbyPolicy(policy: policy, sentence: sentence)) }
    }
    for test in tests { steps(test, add) }
    for variable in rule.variables { population(variable.type, add) }
    return result
  }

  private typealias Add = (Policy, String) -> Void

  private func steps(_ test: Test, _ add: Add) {
    switch test.kind {
    case .value(let attribute, let mask):
      guard let domain = vocabulary.domain(of: attribute) else { return }
      let values = chosen(mask, domain)
      for entity in entities(test.subject) {
        for value in values {
          state(.oneOf(ValueMask(count: domain.values.count, values: [value])), attribute, entity, add)
        }
        unstate(attribute, entity, add)
      }
    case .range(let attribute, let lower, let upper):
      let numbers = [lower.map { $0 - 1 }, lower, upper, upper.map { $0 + 1 }].compactMap { $0 }.filter { $0 >= 0 }
      for entity in entities(test.subject) {
        for number in numbers { state(.range(number, number), attribute, entity, add) }
        unstate(attribute, entity, add)
      }
    case .set(let attribute, _, let mask):
      guard let domain = vocabulary.domain(of: attribute) else { return }
      let count = domain.values.count
      for entity in entities(test.subject) {
        for value in chosen(mask, domain) {
          let only = ValueMask(count: count, values: [value])
          state(.members(surely: only, possibly: only), attribute, entity, add)
        }
        let none = ValueMask(count: count)
        state(.members(surely: none, possibly: none), attribute, entity, add)
        if mask.count > 1 && mask.count <= 4 { state(.members(surely: mask, possibly: mask), attribute, entity, add) }
        unstate(attribute, entity, add)
      }
    case .refersTo(let attribute, _, _, _): reference(attribute, test.subject, add)
    case .referenceSet(let attribute, _, _): references(attribute, test.subject, add)
    case .sameAs(let attribute, let other, let otherAttribute),
      .sharesWith(let attribute, let other, let otherAttribute):
      any(attribute, test.subject, add)
      any(otherAttribute, other, add)
    case .related(let relation, let inverse, let other):
      relate(relation, inverse ? other : test.subject, inverse ? test.subject : other, add)
    case .path(let path, let other, _):
      for relation in path.via { relate(relation, test.subject, other, add) }
    case .time(let relation, let other): order(relation, test.subject, other, add)
    case .otherThan: break
    }
  }

  /// Every value if there are few; of many, those that the test asks for and the ones around them in the vocabulary.
  private func chosen(_ mask: ValueMask, _ domain: ValueDomain) -> [Int] {
    let named = domain.values.indices.filter { !domain.values[$0].isUnlistedMember }
    if named.count <= 10 { return named }
    let near = mask.values.flatMap { [$0 - 1, $0, $0 + 1, $0 + 2] } + [named[named.count - 1]]
    return named.filter { near.contains($0) }
  }

  /// The entities of the example that a term may mean.
  private func entities(_ term: Term) -> [Int] {
    switch term {
    case .entity(_, let entity): return [entity]
    case .variable(let index):
      let type = rule.variables[index].type
      let all = base.entities[type.index].indices
      if vocabulary.types[type.index].multiplicity == .many { return Array(all) }
      let known = Set(
        base.facts.filter { vocabulary.attributes[$0.attribute.index].type == type && !$0.isDefault }.map(\.entity))
      return all.filter { known.contains($0) } + all.filter { !known.contains($0) }.prefix(Self.otherFixedEntities)
    }
  }

  // MARK: Facts

  private func state(_ value: StatedValue, _ attribute: AttributeID, _ entity: Int, _ add: Add) {
    if case .constant = vocabulary.attributes[attribute.index].nature { return }
    // What the vocabulary presumes of its own entities stays as it is.
    let type = vocabulary.types[vocabulary.attributes[attribute.index].type.index]
    if type.multiplicity == .many && entity < type.declaredEntities.count { return }
    let now = base.facts.first { $0.attribute == attribute && $0.entity == entity && !$0.isDefault }
    if now?.value == value { return }
    let policy = base.applying([.set(attribute: attribute, entity: entity, value)], vocabulary)
    add(policy, phrasing.fact(attribute, entity, value))
  }

  private func unstate(_ attribute: AttributeID, _ entity: Int, _ add: Add) {
    guard vocabulary.attributes[attribute.index].defaultValue == nil,
      base.facts.contains(where: { $0.attribute == attribute && $0.entity == entity })
    else { return }
    var policy = base
    policy.facts.removeAll { $0.attribute == attribute && $0.entity == entity }
    add(policy, phrasing.unstated(attribute, entity))
  }

  /// Every value of an attribute that is compared with another one.
  private func any(_ attribute: AttributeID, _ term: Term, _ add: Add) {
    switch vocabulary.attributes[attribute.index].valueType {
    case .reference: reference(attribute, term, add)
    case .references: references(attribute, term, add)
    case .choice(let domain), .level(let domain):
      for entity in entities(term) {
        for value in domain.values.indices where !domain.values[value].isUnlistedMember {
          state(.oneOf(ValueMask(count: domain.values.count, values: [value])), attribute, entity, add)
        }
      }
    case .set(let domain):
      for entity in entities(term) {
        for value in domain.values.indices where !domain.values[value].isUnlistedMember {
          let only = ValueMask(count: domain.values.count, values: [value])
          state(.members(surely: only, possibly: only), attribute, entity, add)
        }
      }
    case .number, .date: break
    }
  }

  private func reference(_ attribute: AttributeID, _ term: Term, _ add: Add) {
    guard case .reference(let type) = vocabulary.attributes[attribute.index].valueType else { return }
    for entity in entities(term) {
      for target in base.entities[type.index].indices {
        state(.referenceOneOf([target], none: false, unlisted: false), attribute, entity, add)
      }
      state(.referenceOneOf([], none: true, unlisted: false), attribute, entity, add)
      state(.referenceOneOf([], none: false, unlisted: true), attribute, entity, add)
      unstate(attribute, entity, add)
    }
  }

  private func references(_ attribute: AttributeID, _ term: Term, _ add: Add) {
    guard case .references(let type) = vocabulary.attributes[attribute.index].valueType else { return }
    for entity in entities(term) {
      let now = base.facts.first { $0.attribute == attribute && $0.entity == entity }
      for target in base.entities[type.index].indices {
        state(.references(surely: [target], possibly: [target], unlisted: .no), attribute, entity, add)
        if case .references(let surely, let possibly, .no)? = now?.value, possibly == surely, !surely.contains(target) {
          let both = (surely + [target]).sorted()
          state(.references(surely: both, possibly: both, unlisted: .no), attribute, entity, add)
        }
      }
      state(.references(surely: [], possibly: [], unlisted: .no), attribute, entity, add)
      unstate(attribute, entity, add)
    }
  }

  // MARK: Relations

  private func relate(_ relation: RelationID, _ from: Term, _ to: Term, _ add: Add) {
    let shape = vocabulary.relations[relation.index]
    // A path may lead over others: then any two entities of its types may be the ends of a step.
    let starts = base.entities[shape.from.index].indices
    let ends = base.entities[shape.to.index].indices
    for start in starts {
      for end in ends where shape.from != shape.to || start != end {
        var policy = base
        policy.relations.removeAll { $0.relation == relation && $0.from == start && $0.to == end }
        let isStated = policy.relations.count < base.relations.count
        if isStated {
          if !policy.mapped.contains(relation) { policy.mapped.append(relation) }
          add(policy, phrasing.relation(relation, start, end, holds: false))
        } else {
          policy.relations.append(
            .init(
              relation: relation, from: start, to: end, certainty: .certain, evidence: FactEvidence(), span: base.span))
          add(policy, phrasing.relation(relation, start, end, holds: true))
        }
      }
    }
  }

  // MARK: Time

  private func order(_ test: TimeTest, _ subject: Term, _ other: Term, _ add: Add) {
    guard case let (.variable(first), .variable(second)) = (subject, other) else { return }
    let (firstType, secondType) = (rule.variables[first].type, rule.variables[second].type)
    func dated(_ early: ClosedRange<Int32>, _ a: Int, _ late: ClosedRange<Int32>, _ b: Int, _ sentence: String) {
      var policy = base
      policy.sequence.removeAll { $0.type == firstType && [a, b].contains($0.later) && [a, b].contains($0.earlier) }
      policy.entities[firstType.index][a].start = .init(firstDay: early.lowerBound, lastDay: early.lowerBound)
      policy.entities[firstType.index][a].end = .init(firstDay: early.upperBound, lastDay: early.upperBound)
      policy.entities[secondType.index][b].start = .init(firstDay: late.lowerBound, lastDay: late.lowerBound)
      policy.entities[secondType.index][b].end = .init(firstDay: late.upperBound, lastDay: late.upperBound)
      add(policy, sentence)
    }
    // 2020-01-01, and spans of about a year from there.
    let day: Int32 = 18262
    for a in base.entities[firstType.index].indices {
      for b in base.entities[secondType.index].indices where firstType != secondType || a != b {
        let names = (phrasing.name(firstType, a), phrasing.name(secondType, b))
        dated(day...day + 365, a, day + 731...day + 1096, b, "\(names.0) ends before the start of \(names.1)")
        dated(
          day...day + 731, a, day + 366...day + 1096, b,
          "\(names.0) starts first and is still under way at the start of \(names.1)")
        dated(day...day + 731, a, day...day + 731, b, "\(names.0) and \(names.1) start on one day")
        if case .startsWithin(let days) = test {
          let limit = Int32(clamping: days)
          dated(day...day + 3000, a, day + limit...day + 3000, b, "\(names.1) starts \(days) days after \(names.0)")
          dated(
            day...day + 3000, a, day + limit + 1...day + 3001, b, "\(names.1) starts \(days + 1) days after \(names.0)")
        }
      }
    }
  }

  // MARK: Entities

  /// The example with one of its entities gone, and with one of them twice.
  private func population(_ type: EntityTypeID, _ add: Add) {
    guard vocabulary.types[type.index].multiplicity == .many else { return }
    let declared = vocabulary.types[type.index].declaredEntities.count
    for entity in base.entities[type.index].indices where entity >= declared {
      add(base.applying([.drop(type: type, entity: entity)], vocabulary), "there is no \(phrasing.noun(type, entity))")
      let twin = base.entities[type.index][entity].id
      let ids = Set(base.entities.joined().map(\.id))
      guard let id = ["second_\(twin)", "third_\(twin)"].first(where: { !ids.contains($0) }) else { continue }
      add(doubled(type, entity, id), "there is a \(Phrases.words(id))")
    }
  }

  /// The example with a second entity of which the same is said.
  private func doubled(_ type: EntityTypeID, _ entity: Int, _ id: String) -> Policy {
    var policy = base
    let twin = policy.entities[type.index].count
    var copy = policy.entities[type.index][entity]
    copy.id = id
    copy.name = id
    policy.entities[type.index].append(copy)
    let own = policy.facts.filter { vocabulary.attributes[$0.attribute.index].type == type && $0.entity == entity }
    for var fact in own {
      fact.entity = twin
      policy.facts.append(fact)
    }
    policy.facts.sort { ($0.attribute.index, $0.entity) < ($1.attribute.index, $1.entity) }
    for fact in base.relations {
      let shape = vocabulary.relations[fact.relation.index]
      var other = fact
      if shape.from == type && fact.from == entity { other.from = twin }
      if shape.to == type && fact.to == entity { other.to = twin }
      if other.from != fact.from || other.to != fact.to { policy.relations.append(other) }
    }
    return policy
  }
}
