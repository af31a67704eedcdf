import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Compares what the rules say of a real case with what its judges said.
package enum ExpectationRunner {
  /// Checks each *must* and *must not*; what *may* be flagged cannot fail and is left out.
  package static func run(
    _ expectations: Expectations, _ assessment: Assessment, filter: TestFilter = TestFilter()
  ) -> [TestOutcome] {
    expectations.items.filter { $0.level != .may }.compactMap { item in
      let name = "\(item.level == .must ? "must" : "must not"): \(item.statement)"
      guard filter.includes(assessment.policy.id, name) else { return nil }
      return TestOutcome(
        kind: .expectation, suite: assessment.policy.id, name: name, failure: failure(item, assessment),
        span: item.span)
    }
  }

  private static func failure(_ item: Expectations.Item, _ assessment: Assessment) -> String? {
    let related = assessment.findings.filter { finding in
      let rule = assessment.pack.rules[finding.rule]
      return (item.mechanism == nil || rule.mechanism == item.mechanism) && (item.kind == nil || rule.kind == item.kind)
        && item.involving.allSatisfy { id in finding.bindings.contains { $0.entityID == id } }
    }
    let fitting = related.filter { isWithin(item, $0) }
    switch item.level {
    case .may: return nil
    case .must:
      if fitting.contains(where: stands) { return nil }
      if related.isEmpty { return "no finding of this mechanism involves these actions" }
      return "found only: " + related.map(describe).joined(separator: "; ")
    case .mustNot:
      let alarms = fitting.filter { stands($0) || $0.verdict == .possible && $0.nearness == 1 }
      return alarms.isEmpty ? nil : "raised: " + alarms.map(describe).joined(separator: "; ")
    }
  }

  /// Whether a finding's worst interaction lies within the severities that the judges meant.
  private static func isWithin(_ item: Expectations.Item, _ finding: Finding) -> Bool {
    guard let severity = finding.interactions.first else { return true }
    if let least = item.severityAtLeast, severity > least { return false }
    if let most = item.severityAtMost, severity < most { return false }
    return true
  }

  private static func stands(_ finding: Finding) -> Bool {
    finding.verdict.stands
  }

  private static func describe(_ finding: Finding) -> String {
    let severity = finding.interactions.first.map { ", \($0.name)" } ?? ""
    let nearness = finding.nearness.map { ", nearness \($0)" } ?? ""
    return "\(finding.identity) is \(finding.verdict)\(severity)\(nearness)"
  }
}
