import CoherenceLanguage
import CoherenceSource

/// Attaches accepted risks to the findings they cover, and says when they no longer hold.
///
/// The one place where a risk lapses, whatever the command: on its day, or with a fact that it relies on.
struct AcceptedRisks {
  let policy: Policy
  let compiled: CompiledPack
  let lookup: FactLookup
  let asOf: Int32?

  func attach(to findings: inout [Finding]) {
    for risk in policy.acceptedRisks {
      for index in findings.indices where covers(risk, findings[index]) {
        findings[index].acceptedRisk = Finding.AcceptedRiskState(
          reason: risk.reason, owner: risk.owner, until: risk.until, lapsed: lapse(risk), span: risk.span)
      }
    }
  }

  private func covers(_ risk: Policy.AcceptedRisk, _ finding: Finding) -> Bool {
    compiled.pack.rules[finding.rule].id == risk.rule
      && risk.involving.allSatisfy { pair in
        finding.bindings.contains { $0.variable == pair.variable && $0.entityID == pair.entity }
      }
  }

  /// Why it no longer holds; `nil` while it does.
  private func lapse(_ risk: Policy.AcceptedRisk) -> String? {
    if let asOf, risk.until.lastDay < asOf {
      return "its term ended on \(CalendarInterval.text(ofDay: risk.until.lastDay))"
    }
    return risk.reliesOn.lazy.compactMap(change).first
  }

  /// What has become of a fact that the risk relies on; `nil` if it is as it was.
  private func change(_ relied: Policy.ReliedFact) -> String? {
    let attribute = compiled.pack.vocabulary.attributes[relied.attribute.index]
    let path = "`\(policy.entities[attribute.type.index][relied.entity].id).\(attribute.id)`"
    guard let fact = lookup.fact(relied.attribute, relied.entity) else {
      return "it relies on \(path), which is no longer stated"
    }
    if let why = Suspicion.reason(fact, compiled.pack.vocabulary, asOf: asOf) {
      return "it relies on \(path), which is only suspected: \(why)"
    }
    guard let value = relied.value, !fact.value.isWithin(value) else { return nil }
    let phrases = Phrases(compiled: compiled, policy: policy)
    let then = phrases.stated(value, relied.attribute.index)
    return
      "it relies on \(path) being \(then), which is now stated as \(phrases.stated(fact.value, relied.attribute.index))"
  }
}

extension StatedValue {
  /// Whether everything that is still possible was possible under another statement of the same attribute.
  fileprivate func isWithin(_ other: StatedValue) -> Bool {
    switch (self, other) {
    case (.oneOf(let mine), .oneOf(let theirs)): return mine.subtracting(theirs).isEmpty
    case (.range(let low, let high), .range(let least, let most)):
      return (least.map { bound in low.map { $0 >= bound } ?? false } ?? true)
        && (most.map { bound in high.map { $0 <= bound } ?? false } ?? true)
    case (.referenceOneOf(let mine, let none, let unlisted), .referenceOneOf(let theirs, let orNone, let orUnlisted)):
      return mine.allSatisfy(theirs.contains) && (!none || orNone) && (!unlisted || orUnlisted)
    default: return self == other
    }
  }
}
