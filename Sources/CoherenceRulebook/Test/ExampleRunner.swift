import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Runs the examples that rules carry: each is a small policy with the verdict its rule must reach on it.
package enum ExampleRunner {
  /// Runs every example of every rule that is neither withdrawn nor disabled, in order; a filter keeps some of them.
  package static func run(_ pack: RulePack, filter: TestFilter = TestFilter()) -> [TestOutcome] {
    pack.rules.flatMap { run($0, in: pack, filter: filter) }
  }

  /// Runs the examples of one rule; none of a rule that is withdrawn or disabled.
  package static func run(_ rule: Rule, in pack: RulePack, filter: TestFilter = TestFilter()) -> [TestOutcome] {
    let examples = rule.examples.filter { filter.includes(rule.id, $0.name) }
    if !rule.isEvaluated || examples.isEmpty { return [] }
    // By itself, a rule needs few derivations; to work out all of them for each example would take most of the time.
    let assessor = RuleTrial(rule, variants: [], in: pack).assessor
    return examples.map { run($0, of: rule, assessor) }
  }

  /// The verdict that each example of a rule reaches now; `nil` where its dates and sequences contradict each other, and for all
  /// of a rule that is withdrawn or disabled.
  package static func verdicts(of rule: Rule, in pack: RulePack) -> [Rule.ExampleVerdict?] {
    if !rule.isEvaluated { return rule.examples.map { _ in nil } }
    let trial = RuleTrial(rule, variants: [], in: pack)
    return rule.examples.map { trial.run($0.policy)?.first.map { word($0.verdict) } }
  }

  private static func run(_ example: Rule.Example, of rule: Rule, _ assessor: Assessor) -> TestOutcome {
    var outcome = TestOutcome(kind: .example, suite: rule.id, name: example.name, span: example.span)
    let results = assessor.verdicts(on: example.policy) { _ in !example.asks.isEmpty }
    guard let result = results?.first else {
      outcome.failure = "the dates and sequences of the example contradict each other"
      return outcome
    }
    outcome.failure = failure(example, result)
    if outcome.failure != nil {
      outcome.explanation = assessor.explain(rule.id, on: example.policy)
      outcome.policy = example.policy
    }
    return outcome
  }

  /// Why an example does not hold, given what its rule says; `nil` if it does.
  package static func failure(_ example: Rule.Example, _ result: RuleVerdict) -> String? {
    let found = word(result.verdict)
    if found != example.expected { return "expected \(example.expected.rawValue), found \(found.rawValue)" }
    if let expected = example.interaction, result.interactions.first != expected {
      return "expected \(expected.name), found \(result.interactions.first?.name ?? "no interaction")"
    }
    let missing = example.asks.filter { !result.hinges.contains($0) }
    if missing.isEmpty { return nil }
    let hinges = result.hinges.isEmpty ? "nothing" : result.hinges.sorted().joined(separator: ", ")
    return "it does not hinge on \(missing.joined(separator: ", ")), but on \(hinges)"
  }

  /// The word by which examples expect a verdict.
  package static func word(_ verdict: Verdict) -> Rule.ExampleVerdict {
    Rule.ExampleVerdict.allCases.first { $0.verdict == verdict } ?? .silent
  }
}

extension Rule.ExampleVerdict {
  /// The verdict that the word expects.
  package var verdict: Verdict {
    switch self {
    case .established: .established
    case .unguarded: .unguarded
    case .possible: .possible
    case .mitigated: .mitigated
    case .latent: .latent
    case .silent: .silent
    }
  }
}
