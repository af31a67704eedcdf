import CoherenceLanguage
import CoherenceSource

/// Which stated facts are only suspected: shown, but nothing is built on them.
enum Suspicion {
  /// Why a fact is only suspected, or `nil` if it counts.
  static func reason(_ fact: Policy.Fact, _ vocabulary: Vocabulary, asOf: Int32?) -> String? {
    reason(fact.evidence, staleAfter: vocabulary.attributes[fact.attribute.index].staleAfterMonths, asOf: asOf)
  }

  /// Why a relation that is stated as certain or ruled out is only suspected, or `nil` if it counts.
  static func reason(_ fact: Policy.RelationFact, _ vocabulary: Vocabulary, asOf: Int32?) -> String? {
    reason(fact.evidence, staleAfter: vocabulary.relations[fact.relation.index].staleAfterMonths, asOf: asOf)
  }

  private static func reason(_ evidence: FactEvidence, staleAfter months: Int?, asOf: Int32?) -> String? {
    if evidence.confidence == .low { return "it is stated with low confidence" }
    guard let months, let asOf, let date = evidence.asOf, date.lastDay(plusMonths: months) < asOf else { return nil }
    return "it dates from \(date.text) and goes stale after \(months) months"
  }
}
