import CoherenceKernel
import CoherenceLanguage

extension Assessor {
  /// The findings of a policy without their proofs, questions and safeguards: what stands, and what may. `nil` if time
  /// contradicts itself.
  func outline(_ policy: Policy, asOf: Int32?) -> [Finding]? {
    guard PolicyCompiler(compiled, facts).write(policy, asOf: asOf) else { return nil }
    judge.run(facts)
    let leftOut = LeftOutSections(policy, compiled.pack.vocabulary)
    var findings = (0..<judge.judgements.count).map { outline(judge.judgements[$0], policy, leftOut) }
    FindingOrder.sort(&findings, compiled.pack)
    Supersession.fold(&findings, compiled.pack)
    return findings
  }

  private func outline(_ judgement: Judgement, _ policy: Policy, _ leftOut: LeftOutSections) -> Finding {
    let index = compiled.ruleIndices[Int(judgement.rule)]
    let rule = compiled.pack.rules[index]
    let entities = rule.given.indices.map { judge.bindings[Int(judgement.bindingStart) + $0] }
    let bindings = bindings(rule, entities, policy)
    let dependsOn =
      rule.given.isEmpty && judgement.verdict == .possible
      ? leftOut.section(of: judge.classifier(facts, judgement).residual, compiled.pack.vocabulary) : nil
    return Finding(
      identity: identity(rule, bindings), rule: index, verdict: judgement.verdict, isExact: judgement.isExact,
      interactions: interactions(rule, judgement, Int(judgement.rule)), bindings: bindings, because: "", mitigate: [],
      duties: [], safeguards: [], confidence: nil, proof: .nothing, hinges: [], hingesOmitted: 0,
      leftOutSection: dependsOn, nearness: nil, places: [], foldedUnder: nil, acceptedRisk: nil)
  }
}

extension ProofStep {
  /// A step that says nothing.
  fileprivate static let nothing = ProofStep(
    kind: .all, sentence: "", truth: .unknown, stated: "", confidence: nil, source: nil, ruleSpan: nil, policySpan: nil,
    steps: [])
}
