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

  /// The classifier of a finding; the facts must be those of its policy.
  func classifier(_ finding: Finding) -> Classifier {
    let slots = UnsafeMutablePointer<Int32>.allocate(capacity: compiled.program.slotCount + 1)
    defer { slots.deallocate() }
    slots.initialize(repeating: 0, count: compiled.program.slotCount + 1)
    for (slot, binding) in finding.bindings.enumerated() { slots[slot] = Int32(binding.entity) }
    let named = compiled.ruleIndices.firstIndex(of: finding.rule) ?? 0
    return judge.classifier(facts, Int32(named), slots)
  }
}

extension ProofStep {
  /// A step that says nothing.
  fileprivate static let nothing = ProofStep(
    kind: .all, sentence: "", truth: .unknown, stated: "", confidence: nil, source: nil, ruleSpan: nil, policySpan: nil,
    steps: [])
}
