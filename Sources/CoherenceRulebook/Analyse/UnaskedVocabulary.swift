import CoherenceEngine
import CoherenceLanguage

/// What the vocabulary offers and no rule and no derivation asks.
enum UnaskedVocabulary {
  static func names(in pack: RulePack) -> [PackAnalysis.UnaskedName] {
    let vocabulary = pack.vocabulary
    var use = Use(vocabulary)
    let rules = pack.rules.filter { !$0.isDisabled && $0.status != .withdrawn }
    for rule in rules {
      use.note(rule.when)
      for safeguard in rule.safeguards { use.note(safeguard.condition) }
      for row in rule.interaction { if let condition = row.condition { use.note(condition) } }
    }
    for attribute in vocabulary.attributes {
      for row in attribute.derivation?.rows ?? [] { use.note(row.condition) }
    }
    // What decides whose action it is needs no rule to ask it.
    for type in vocabulary.types {
      if let designed = type.designedWhen { use.attributes[designed.attribute.index] = true }
    }
    var result: [PackAnalysis.UnaskedName] = []
    for (index, attribute) in vocabulary.attributes.enumerated() {
      let name = "\(vocabulary.types[attribute.type.index].id).\(attribute.id)"
      if !use.attributes[index] {
        result.append(.init(kind: .attribute, name: name))
      } else if let told = use.values[index], let domain = domain(attribute), domain.values.count > 2 {
        for value in domain.values.indices where !told.contains(value) && !domain.values[value].isUnlistedMember {
          result.append(.init(kind: .value, name: "\(name): \(domain.values[value].id)"))
        }
      }
    }
    for (index, relation) in vocabulary.relations.enumerated() where !use.relations[index] {
      result.append(.init(kind: .relation, name: relation.id))
    }
    let mechanisms = Set(rules.compactMap(\.mechanism))
    for (index, mechanism) in vocabulary.mechanisms.enumerated() where !mechanisms.contains(index) {
      result.append(.init(kind: .mechanism, name: mechanism.id))
    }
    for (index, parameter) in vocabulary.parameters.enumerated() where !use.parameters[index] {
      result.append(.init(kind: .parameter, name: parameter.id))
    }
    for (index, workstream) in vocabulary.workstreams.enumerated() {
      for (position, objective) in workstream.objectives.enumerated()
      where !rules.contains(where: { $0.affects == (index, position) }) {
        result.append(.init(kind: .objective, name: "\(workstream.id).\(objective.id)"))
      }
    }
    let kinds = PackAnalysis.UnaskedName.Kind.allCases
    return result.sorted {
      (kinds.firstIndex(of: $0.kind)!, $0.name) < (kinds.firstIndex(of: $1.kind)!, $1.name)
    }
  }

  private static func domain(_ attribute: Attribute) -> ValueDomain? {
    switch attribute.valueType {
    case .choice(let domain), .set(let domain): return domain
    // The values of a level are told apart by bounds; none of them is named for its own sake.
    case .level, .number, .date, .reference, .references: return nil
    }
  }

  private struct Use {
    var attributes: [Bool]
    var relations: [Bool]
    var parameters: [Bool]
    /// Values that some test names, of attributes of which tests name values.
    var values: [Int: ValueMask] = [:]
    private let vocabulary: Vocabulary

    init(_ vocabulary: Vocabulary) {
      self.vocabulary = vocabulary
      attributes = vocabulary.attributes.map { _ in false }
      relations = vocabulary.relations.map { _ in false }
      parameters = vocabulary.parameters.map { _ in false }
    }

    mutating func note(_ condition: Condition) {
      noteCounts(condition)
      condition.forEachTest { test in
        switch test.kind {
        case .value(let attribute, let mask), .set(let attribute, _, let mask): note(attribute, mask)
        case .range(let attribute, _, _), .refersTo(let attribute, _, _, _), .referenceSet(let attribute, _, _):
          attributes[attribute.index] = true
        case .sameAs(let attribute, _, let other), .sharesWith(let attribute, _, let other):
          attributes[attribute.index] = true
          attributes[other.index] = true
        case .related(let relation, _, _): relations[relation.index] = true
        case .path(let path, _, _): for relation in path.via { relations[relation.index] = true }
        case .time, .otherThan: break
        }
      }
    }

    /// A test that names most values means the others.
    private mutating func note(_ attribute: AttributeID, _ mask: ValueMask) {
      attributes[attribute.index] = true
      let count = vocabulary.valueCount(of: attribute)
      let others = ValueMask.all(count).subtracting(mask)
      let named = mask.count * 2 > count ? others : mask
      values[attribute.index] = values[attribute.index].map { $0.union(named) } ?? named
    }

    private mutating func noteCounts(_ condition: Condition) {
      switch condition {
      case .all(let parts), .any(let parts): for part in parts { noteCounts(part) }
      case .not(let part), .exists(_, let part): noteCounts(part)
      case .count(let count):
        if let distinct = count.distinct { attributes[distinct.attribute.index] = true }
        switch count.comparison {
        case .atLeast(let amount), .atMost(let amount): note(amount)
        case .shareAtLeast(let amount, let among):
          note(amount)
          noteCounts(among)
        }
        noteCounts(count.condition)
      case .test: break
      }
    }

    private mutating func note(_ amount: Count.Amount) {
      if case .parameter(let index) = amount { parameters[index] = true }
    }
  }
}
