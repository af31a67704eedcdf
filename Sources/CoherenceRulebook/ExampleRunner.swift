import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// What became of one example or expectation.
package struct TestOutcome: Sendable {
  /// What was tested: `arms-embargoes/disarms-the-targeted: the embargo binds the targeted too`.
  package var name: String
  /// Why it failed; `nil` if it passed.
  package var failure: String?
  package var span: SourceSpan
}

/// Runs the examples that rules carry: each is a small policy with the verdict its rule must reach on it.
package enum ExampleRunner {
  /// Runs every example of every rule that is neither withdrawn nor disabled, in order.
  package static func run(_ pack: RulePack) -> [TestOutcome] {
    let assessor = Assessor(pack: pack)
    return pack.rules.filter { !$0.isDisabled && $0.status != .withdrawn }.flatMap { rule in
      rule.examples.map { run($0, of: rule, assessor) }
    }
  }

  private static func run(_ example: Rule.Example, of rule: Rule, _ assessor: Assessor) -> TestOutcome {
    var outcome = TestOutcome(name: "\(rule.id): \(example.name)", failure: nil, span: example.span)
    guard let result = assessor.verdict(ofRule: rule.id, on: example.policy) else {
      outcome.failure = "the dates and sequences of the example contradict each other"
      return outcome
    }
    let found = word(result.verdict)
    if found != example.expected {
      outcome.failure = "expected \(example.expected.rawValue), found \(found.rawValue)"
      return outcome
    }
    let missing = example.asks.filter { !result.hinges.contains($0) }
    if !missing.isEmpty {
      let hinges = result.hinges.isEmpty ? "nothing" : result.hinges.sorted().joined(separator: ", ")
      outcome.failure = "it does not hinge on \(missing.joined(separator: ", ")), but on \(hinges)"
    }
    return outcome
  }

  private static func word(_ verdict: Verdict) -> Rule.ExampleVerdict {
    switch verdict {
    case .established: .established
    case .unguarded: .unguarded
    case .possible: .possible
    case .mitigated: .mitigated
    case .latent: .latent
    case .silent: .silent
    }
  }
}
