import CoherenceEngine
import CoherenceLanguage

/// Puts the conditions of one rule into words, with its variables in the place of entities.
package struct ConditionWording {
  private let rule: Rule
  private let phrases: Phrases
  private let vocabulary: Vocabulary

  /// For the conditions of a rule of a compiled pack.
  package init(_ rule: Rule, _ compiled: CompiledPack) {
    self.rule = rule
    phrases = Phrases(compiled: compiled)
    vocabulary = compiled.pack.vocabulary
  }

  /// `group: armed capacity is at most low`; of several, the first and how many more.
  package func sentence(_ condition: Condition) -> String {
    switch condition {
    case .test(let test): return phrases.sentence(test, name)
    case .not(let part): return "not \(sentence(part))"
    case .all(let parts): return joined(parts, "and")
    case .any(let parts): return joined(parts, "or")
    case .exists(let variables, let part):
      let names = variables.map { Phrases.words($0.name) }
      return "there is \(Phrases.list(names, "and")): \(sentence(part))"
    case .count(let count): return self.count(count)
    }
  }

  private func joined(_ parts: [Condition], _ word: String) -> String {
    if parts.isEmpty { return word == "and" ? "anything" : "nothing" }
    return parts.map(sentence).joined(separator: " \(word) ")
  }

  private func count(_ count: Count) -> String {
    let names = Phrases.list(count.variables.map { Phrases.words($0.name) }, "and")
    let unit =
      count.distinct.map { "different \(Phrases.words(vocabulary.attributes[$0.attribute.index].id)) of " } ?? ""
    let what = "\(unit)\(names) with \(sentence(count.condition))"
    switch count.comparison {
    case .atLeast(let amount): return "at least \(self.amount(amount)) \(what)"
    case .atMost(let amount): return "at most \(self.amount(amount)) \(what)"
    case .shareAtLeast(let percent, let among):
      if case .all(let parts) = among, parts.isEmpty { return "at least \(amount(percent)) per cent of \(what)" }
      return "at least \(amount(percent)) per cent of \(what), among those with \(sentence(among))"
    }
  }

  private func amount(_ amount: Count.Amount) -> String {
    switch amount {
    case .number(let number): return String(number)
    case .parameter(let index): return "$\(vocabulary.parameters[index].id)"
    }
  }

  private func name(_ term: Term) -> String {
    switch term {
    case .variable(let index): return Phrases.words(rule.variables[index].name)
    case .entity(let type, let entity):
      let declared = vocabulary.types[type.index].declaredEntities
      return entity < declared.count ? declared[entity].name : vocabulary.types[type.index].label
    }
  }
}
