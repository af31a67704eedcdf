import CoherenceEngine
import CoherenceLanguage

/// What the vocabulary offers and no rule and no derivation asks.
enum UnaskedVocabulary {
  static func names(in pack: RulePack) -> [PackAnalysis.UnaskedName] {
    let vocabulary = pack.vocabulary
    let rules = pack.rules.filter { $0.isEvaluated }
    let use = VocabularyUse(vocabulary, rules)
    var result: [PackAnalysis.UnaskedName] = []
    for (index, attribute) in vocabulary.attributes.enumerated() {
      let name = vocabulary.name(of: attribute)
      if !use.attributes.contains(index) {
        result.append(.init(kind: .attribute, name: name))
      } else if let told = use.values[index], let domain = domain(attribute), domain.values.count > 2 {
        for value in domain.values.indices where !told.contains(value) && !domain.values[value].isUnlistedMember {
          result.append(.init(kind: .value, name: "\(name): \(domain.values[value].id)"))
        }
      }
    }
    for (index, relation) in vocabulary.relations.enumerated() where !use.relations.contains(index) {
      result.append(.init(kind: .relation, name: relation.id))
    }
    for (index, mechanism) in vocabulary.mechanisms.enumerated() where !use.mechanisms.contains(index) {
      result.append(.init(kind: .mechanism, name: mechanism.id))
    }
    for (index, parameter) in vocabulary.parameters.enumerated() where !use.parameters.contains(index) {
      result.append(.init(kind: .parameter, name: parameter.id))
    }
    for (index, workstream) in vocabulary.workstreams.enumerated() {
      for (position, objective) in workstream.objectives.enumerated()
      where !use.objectives.contains([index, position]) {
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
}
