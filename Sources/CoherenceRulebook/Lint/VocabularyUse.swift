import CoherenceEngine
import CoherenceLanguage

/// What of a vocabulary the rules and derivations of a pack make use of.
struct VocabularyUse {
  private(set) var attributes: Set<Int> = []
  private(set) var relations: Set<Int> = []
  private(set) var closures: Set<String> = []
  private(set) var parameters: Set<Int> = []
  private(set) var mechanisms: Set<Int> = []
  /// `Q01.accountability`, by index.
  private(set) var schools: Set<[Int]> = []
  /// Workstream and objective.
  private(set) var objectives: Set<[Int]> = []
  private(set) var sources: Set<Int> = []

  init(_ pack: RulePack) {
    for type in pack.vocabulary.types { type.designedWhen.map { _ = attributes.insert($0.attribute.index) } }
    for attribute in pack.vocabulary.attributes {
      for row in attribute.derivation?.rows ?? [] { add(row.condition) }
    }
    for rule in pack.rules {
      for row in rule.interaction { row.condition.map { add($0) } }
      add(rule.when)
      for safeguard in rule.safeguards { add(safeguard.condition) }
      rule.mechanism.map { _ = mechanisms.insert($0) }
      rule.school.map { _ = schools.insert([$0.question, $0.school]) }
      objectives.insert([rule.affects.workstream, rule.affects.objective])
      for citation in rule.sources { sources.insert(citation.source) }
    }
  }

  private mutating func add(_ condition: Condition) {
    condition.forEachTest { test in
      for attribute in test.attributes { attributes.insert(attribute.index) }
      switch test.kind {
      case .related(let relation, _, _): relations.insert(relation.index)
      case .path(let path, _, let closure):
        closure.map { _ = closures.insert($0) }
        for relation in path.via { relations.insert(relation.index) }
      default: break
      }
    }
    addCounts(condition)
  }

  private mutating func addCounts(_ condition: Condition) {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { addCounts(part) }
    case .not(let part), .exists(_, let part): addCounts(part)
    case .count(let count):
      addCounts(count.condition)
      count.distinct.map { _ = attributes.insert($0.attribute.index) }
      switch count.comparison {
      case .atLeast(let amount), .atMost(let amount): add(amount)
      case .shareAtLeast(let amount, let among):
        add(amount)
        addCounts(among)
      }
    case .test: break
    }
  }

  private mutating func add(_ amount: Count.Amount) {
    if case .parameter(let index) = amount { parameters.insert(index) }
  }
}
