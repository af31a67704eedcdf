import CoherenceKernel
import CoherenceLanguage

/// What one rule says of a policy as a whole: over all its bindings, latent findings included.
package struct RuleVerdict: Sendable {
  /// The strongest verdict of its findings.
  package var verdict = Verdict.silent
  /// What the interaction of those findings may be, worst first; empty where the rule is silent or has none.
  package var interactions: [Interaction] = []
  /// The paths that its possible findings hinge on; empty unless they were asked for.
  package var hinges: Set<String> = []
}

extension Assessor {
  /// What every compiled rule says of a policy, in the order of `compiled.ruleIndices`; `nil` if time contradicts itself.
  ///
  /// - Parameter wantsHinges: the rules, by their place, whose hinges are to be worked out.
  package func verdicts(
    on policy: Policy, asOf: Int32? = nil, wantsHinges: (Int) -> Bool = { _ in false }
  ) -> [RuleVerdict]? {
    guard PolicyCompiler(compiled, facts).write(policy, asOf: asOf) else { return nil }
    judge.includesLatent = true
    defer { judge.includesLatent = false }
    judge.run(facts)
    var result = Array(repeating: RuleVerdict(), count: compiled.ruleIndices.count)
    for index in 0..<judge.judgements.count {
      let judgement = judge.judgements[index]
      let place = Int(judgement.rule)
      if judgement.verdict.rawValue < result[place].verdict.rawValue { continue }
      if judgement.verdict != result[place].verdict { result[place].interactions = [] }
      result[place].verdict = judgement.verdict
      let rule = compiled.pack.rules[compiled.ruleIndices[place]]
      for interaction in interactions(rule, judgement, place) where !result[place].interactions.contains(interaction) {
        result[place].interactions.append(interaction)
      }
    }
    let writer = HingeWriter(compiled: compiled, policy: policy, facts: facts)
    for index in 0..<judge.judgements.count {
      let judgement = judge.judgements[index]
      guard judgement.verdict == .possible, wantsHinges(Int(judgement.rule)) else { continue }
      let classifier = judge.classifier(facts, judgement)
      for hinge in writer.write(classifier.hinges(), classifier.residual, limit: .max).hinges {
        result[Int(judgement.rule)].hinges.insert(hinge.cell)
      }
    }
    for place in result.indices { result[place].interactions.sort() }
    return result
  }
}
