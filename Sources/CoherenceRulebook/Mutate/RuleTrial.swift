import CoherenceEngine
import CoherenceLanguage

/// A rule and variants of it, compiled together, so that one policy is judged by all of them in one run.
package final class RuleTrial {
  /// The rule as it stands.
  package let rule: Rule
  /// The rule and then its variants, compiled together without regard to their status.
  package let assessor: Assessor

  /// - Parameter variants: the same rule with something changed; whatever their ids say.
  package init(_ rule: Rule, variants: [Rule], in pack: RulePack) {
    self.rule = rule
    var trial = pack
    trial.rules = [rule] + variants
    trial.vocabulary = pack.vocabulary.withoutDerivations(unusedBy: rule)
    for index in trial.rules.indices {
      trial.rules[index].isDisabled = false
      if trial.rules[index].status == .withdrawn { trial.rules[index].status = .review }
    }
    assessor = Assessor(pack: trial)
  }

  /// What the rule says of a policy, then what each variant says; `nil` if time contradicts itself there.
  ///
  /// - Parameter asks: whether hinges are wanted.
  package func run(_ policy: Policy, asks: Bool = false) -> [RuleVerdict]? {
    assessor.verdicts(on: policy) { _ in asks }
  }

  /// What becomes of an example under the rule and under each variant: why it fails there, or `nil`.
  package func failures(_ example: Rule.Example) -> [String?] {
    guard let results = run(example.policy, asks: !example.asks.isEmpty) else {
      return Array(repeating: "the dates and sequences of the example contradict each other", count: variantCount + 1)
    }
    return results.map { ExampleRunner.failure(example, $0) }
  }

  private var variantCount: Int { assessor.compiled.ruleIndices.count - 1 }
}

extension Vocabulary {
  /// The same without the derivations on which nothing that a rule asks for rests: they would be worked out for every policy.
  fileprivate func withoutDerivations(unusedBy rule: Rule) -> Vocabulary {
    let use = VocabularyUse(self, restingOn: rule)
    var result = self
    for index in attributes.indices where !use.attributes.contains(index) { result.attributes[index].derivation = nil }
    return result
  }
}
