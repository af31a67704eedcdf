import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage

/// Drafts the example with which a rule begins: a small policy on which it stands.
package struct StandingExample {
  private let rule: Rule
  private let pack: RulePack
  private let names: PolicyNames
  private let trial: RuleTrial

  /// For a rule of a pack, whatever its status; `names` are those of the pack's vocabulary.
  package init(_ rule: Rule, in pack: RulePack, names: PolicyNames) {
    self.rule = rule
    self.pack = pack
    self.names = names
    trial = RuleTrial(rule, variants: [], in: pack)
  }

  /// A draft whose policy no example has yet, with the verdict that the rule reaches on it; `nil` if none was found.
  ///
  /// A policy that says nothing of safeguards comes first: it is the one that most policies are like.
  package func draft() -> ExampleDraft? {
    var bare = rule
    bare.safeguards = []
    let rules = rule.safeguards.isEmpty ? [rule] : [bare, rule]
    return rules.lazy.compactMap(draft).first
  }

  private func draft(on variant: Rule) -> ExampleDraft? {
    let decider = DifferenceDecider(RuleTrial(variant, variants: [], in: pack))
    guard case .policy(let policy) = decider.policyOnWhichItStands(), !isShown(policy),
      let verdict = standing(on: policy)
    else { return nil }
    let name = freeName(verdict)
    var example = Rule.Example(
      name: name, policy: policy, expected: ExampleRunner.word(verdict), interaction: nil, asks: [],
      span: rule.titleSpan)
    let yaml = ExampleWriter(pack.vocabulary).yaml(example)
    guard let read = ExampleWriter.read(yaml, name, names: names), standing(on: read) == verdict else { return nil }
    example.policy = read
    return ExampleDraft(example: example, yaml: yaml)
  }

  /// The verdict on a policy, if it is one by which the rule stands.
  private func standing(on policy: Policy) -> Verdict? {
    guard let verdict = trial.run(policy)?.first?.verdict, [.established, .unguarded].contains(verdict) else {
      return nil
    }
    return verdict
  }

  private func isShown(_ policy: Policy) -> Bool {
    func text(_ policy: Policy) -> [String] { PolicyWriter(pack.vocabulary).sections(of: policy).map(\.line) }
    let own = text(policy)
    return rule.examples.contains { text($0.policy) == own }
  }

  private func freeName(_ verdict: Verdict) -> String {
    let safeguards =
      rule.safeguards.isEmpty ? "" : verdict == .unguarded ? ", no safeguard is stated" : ", no safeguard is in place"
    let name = "all conditions hold\(safeguards)"
    let taken = Set(rule.examples.map(\.name))
    // One more name than there are examples: one of them is free.
    let numbered = (0...taken.count).map { $0 == 0 ? name : "\(name); case \($0 + 1)" }
    return numbered.first { !taken.contains($0) } ?? name
  }
}
