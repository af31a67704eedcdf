import CoherenceLanguage

/// A change of a fact as the condition of a sentence, in the words of the vocabulary: `the militia came to attack the farmers`.
/// The verbs are in the past, where they say nothing of number.
package struct Supposition {
  private let policy: Policy
  private let vocabulary: Vocabulary

  /// Speaks of the entities of a policy, by their names there.
  package init(_ policy: Policy, _ vocabulary: Vocabulary) {
    self.policy = policy
    self.vocabulary = vocabulary
  }

  /// What follows *if*.
  package func words(_ change: Explanation.Change) -> String {
    let path = change.path.split(separator: " ", maxSplits: 2).map(String.init)
    if path.count == 3, !path[0].contains("."), let text = relation(path, isSo: change.wouldBe == "yes") { return text }
    guard let first = path.first, let (type, entity, attribute) = cell(first) else {
      return "“\(change.path)” (now \(change.now)) became \(change.wouldBe)"
    }
    let name = name(type, entity)
    if path.count == 3, path[1] == "includes" {
      return "\(subject(attribute, name)) \(change.wouldBe == "yes" ? "came" : "ceased") to include \(path[2])"
    }
    if attribute.isYesOrNo, attribute.describes.hasPrefix("Whether ") {
      let opening =
        switch (change.now, change.wouldBe) {
        case ("yes", "no"): "it were no longer so that"
        case (_, "no"): "it were not so that"
        case ("no", _): "it came to be so that"
        default: "it were so that"
        }
      return "\(opening) \(clause(attribute, name))"
    }
    return "\(subject(attribute, name)) (now \(change.now)) became \(change.wouldBe)"
  }

  /// `the militia came to attack the farmers`, `the army ceased to be allied with the militia`.
  private func relation(_ path: [String], isSo: Bool) -> String? {
    for relation in vocabulary.relations where relation.id == path[1] {
      guard let from = policy.entities[relation.from.index].firstIndex(where: { $0.id == path[0] }),
        let to = policy.entities[relation.to.index].firstIndex(where: { $0.id == path[2] })
      else { continue }
      let (verb, adverb) = ReadingGrammar.base(relation.label)
      return
        "\(name(relation.from.index, from) ?? "") \(isSo ? "came" : "ceased")\(adverb) to \(verb) \(name(relation.to.index, to) ?? "")"
    }
    return nil
  }

  /// The attribute and its entity: `the armed capacity of the militia`.
  private func subject(_ attribute: Attribute, _ name: String?) -> String {
    guard let name else { return "the \(Phrases.words(attribute.id))" }
    return attribute.isNamedByItsVerb
      ? "what is said of \(name) under “\(Phrases.words(attribute.id))”"
      : "the \(Phrases.words(attribute.id)) of \(name)"
  }

  /// What follows *whether* in the description, about this entity.
  private func clause(_ attribute: Attribute, _ name: String?) -> String {
    let text = String(attribute.describes.dropFirst("Whether ".count))
    guard let name else { return text }
    let clauses = ReadingClauses(vocabulary: vocabulary, variables: [])
    let label = vocabulary.types[attribute.type.index].label
    if let own = clauses.substituted(text, label, .init(named: name)) { return own }
    // Farther on, the entity is an object, whatever its number.
    return text.contains(" the \(label)")
      ? text.replacing(" the \(label)", with: " \(name)", maxReplacements: 1) : "\(text), as regards \(name)"
  }

  private func cell(_ path: String) -> (type: Int, entity: Int, Attribute)? {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else { return nil }
    for type in vocabulary.types.indices {
      if let entity = policy.entities[type].firstIndex(where: { $0.id == parts[0] }),
        let attribute = vocabulary.attributes.first(where: { $0.type.index == type && $0.id == parts[1] })
      {
        return (type, entity, attribute)
      }
    }
    return nil
  }

  /// The name as it stands inside a sentence; `nil` of what occurs once.
  private func name(_ type: Int, _ entity: Int) -> String? {
    if vocabulary.types[type].multiplicity == .once { return nil }
    return Phrases.midSentence(Phrases.called(policy.entities[type][entity], vocabulary.types[type]))
  }
}
