import CoherenceEngine
import CoherenceLanguage

/// What of a vocabulary some rules and derivations make use of.
package struct VocabularyUse {
  /// Attributes that conditions ask, by index.
  package private(set) var attributes: Set<Int> = []
  /// Values that tests name, of attributes of which tests name values.
  package private(set) var values: [Int: ValueMask] = [:]
  /// Relations that conditions ask, by index.
  package private(set) var relations: Set<Int> = []
  private(set) var closures: Set<String> = []
  private(set) var parameters: Set<Int> = []
  /// Mechanisms that rules describe, by index.
  package private(set) var mechanisms: Set<Int> = []
  /// `Q01.accountability`, by index.
  private(set) var schools: Set<[Int]> = []
  /// Workstream and objective.
  package private(set) var objectives: Set<[Int]> = []
  private(set) var sources: Set<Int> = []
  private let vocabulary: Vocabulary

  /// All that these rules and every derivation use. What decides whose action it is needs no rule to ask it.
  init(_ vocabulary: Vocabulary, _ rules: [Rule]) {
    self.vocabulary = vocabulary
    for type in vocabulary.types { type.designedWhen.map { _ = attributes.insert($0.attribute.index) } }
    for attribute in vocabulary.attributes { attribute.derivation.map { add($0) } }
    for rule in rules { add(rule) }
  }

  /// What one rule uses, and what the derivations use on which it rests.
  package init(_ vocabulary: Vocabulary, restingOn rule: Rule) {
    self.vocabulary = vocabulary
    add(rule)
    var open = Array(attributes)
    var seen = attributes
    while let attribute = open.popLast() {
      guard let derivation = vocabulary.attributes[attribute].derivation else { continue }
      add(derivation)
      open += attributes.subtracting(seen)
      seen = attributes
    }
  }

  private mutating func add(_ rule: Rule) {
    for row in rule.interaction { row.condition.map { add($0) } }
    add(rule.when)
    for safeguard in rule.safeguards { add(safeguard.condition) }
    rule.mechanism.map { _ = mechanisms.insert($0) }
    rule.school.map { _ = schools.insert([$0.question, $0.school]) }
    objectives.insert([rule.affects.workstream, rule.affects.objective])
    for citation in rule.sources { sources.insert(citation.source) }
  }

  private mutating func add(_ derivation: Derivation) { for row in derivation.rows { add(row.condition) } }

  private mutating func add(_ condition: Condition) {
    condition.forEachTest { test in
      for attribute in test.attributes { attributes.insert(attribute.index) }
      switch test.kind {
      case .value(let attribute, let mask), .set(let attribute, _, let mask): addValues(attribute, mask)
      case .related(let relation, _, _): relations.insert(relation.index)
      case .path(let path, _, let closure):
        closure.map { _ = closures.insert($0) }
        for relation in path.via { relations.insert(relation.index) }
      case .range, .refersTo, .referenceSet, .sameAs, .sharesWith, .time, .otherThan: break
      }
    }
    addCounts(condition)
  }

  /// A test that names most values means the others.
  private mutating func addValues(_ attribute: AttributeID, _ mask: ValueMask) {
    let count = vocabulary.valueCount(of: attribute)
    let named = mask.count * 2 > count ? ValueMask.all(count).subtracting(mask) : mask
    values[attribute.index] = values[attribute.index].map { $0.union(named) } ?? named
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
