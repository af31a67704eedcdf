import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Which conditions of one rule its examples show to matter.
///
/// The criterion is *masking MC/DC* (modified condition/decision coverage), for each test that stands in `when` or in a
/// safeguard: one example on which the test is met and decides, another on which it is not met and decides, and different
/// verdicts on the two. A test is *met and decides* on an example if the rule says of it what it would say with the test
/// always met, and not what it would say with the test never met; *not met and decides* is the reverse. Other tests may
/// differ between the two examples as long as they do not decide in the place of this one.
package struct CoverageResult: ExampleJudgement {
  package var rule: String
  /// The tests of the rule, in the order in which they were written.
  package var conditions: [CoveredCondition]
  /// Examples that would show what is not shown, each ready to be pasted.
  package var drafts: [ExampleDraft]
  /// Examples that fail as the rule stands; they show nothing.
  package var failing: [String]

  package var isComplete: Bool {
    conditions.allSatisfy { condition in
      if case .missing = condition.state { return false }
      return true
    }
  }
}

/// One test of a rule and what is shown of it.
package struct CoveredCondition: Sendable {
  /// The test in words: `group: armed capacity is at most low`.
  package var sentence: String
  /// Where the rule asks it; the rule's title for what has no place of its own.
  package var span: SourceSpan
  /// The safeguard it stands in, if it stands in one.
  package var safeguard: String?
  /// What the examples show of it.
  package var state: State

  /// What the examples of a rule show of one test.
  package enum State: Sendable {
    /// Shown by these two: on the first it is met, on the second it is not.
    case shown(met: String, unmet: String)
    /// What the examples lack, and the drafts that would add it.
    case missing(met: Bool, unmet: Bool, drafts: [Int])
    /// Met or not, no policy up to the bound of the search is judged otherwise.
    case makesNoDifference
  }
}

/// Finds out which conditions the examples of rules show to matter.
package struct CoverageTest {
  private let pack: RulePack
  private let names: PolicyNames
  private let wantsDrafts: Bool

  /// For rules of a pack; `wantsDrafts` has examples looked for that would show what is not shown.
  package init(_ pack: RulePack, wantsDrafts: Bool = true) {
    self.pack = pack
    names = PolicyNames(pack.vocabulary)
    self.wantsDrafts = wantsDrafts
  }

  /// One test of the rule with the two rules in which it is always and never met, and what the examples show.
  private struct Leaf {
    var place: ConditionPlace
    var condition: Condition
    var always: Rule
    var never: Rule
    var met: [(name: String, verdict: Verdict)] = []
    var unmet: [(name: String, verdict: Verdict)] = []

    /// The first two examples with different verdicts on which it is and is not met.
    var pair: (met: String, unmet: String)? {
      for first in met {
        for second in unmet where first.verdict != second.verdict { return (first.name, second.name) }
      }
      return nil
    }
  }

  /// Runs the examples of a rule with each of its tests always and never met.
  package func run(_ rule: Rule) -> CoverageResult {
    var leaves: [Leaf] = []
    for (place, condition) in rule.places {
      guard case .test = condition else { continue }
      if case .row = place.part { continue }
      leaves.append(
        Leaf(
          place: place, condition: condition, always: rule.replacing(place, with: .always),
          never: rule.replacing(place, with: .never)))
    }
    let trial = RuleTrial(rule, variants: leaves.flatMap { [$0.always, $0.never] }, in: pack)
    var failing: [String] = []
    for example in rule.examples {
      guard let results = trial.run(example.policy, asks: false), results[0].verdict == example.expected.verdict else {
        failing.append(example.name)
        continue
      }
      let own = results[0].verdict
      for index in leaves.indices {
        let (always, never) = (results[1 + 2 * index].verdict, results[2 + 2 * index].verdict)
        if own == always && own != never { leaves[index].met.append((example.name, own)) }
        if own == never && own != always { leaves[index].unmet.append((example.name, own)) }
      }
    }
    let wording = ConditionWording(rule, trial.assessor.compiled)
    var conditions = leaves.map { leaf in
      var safeguard: String?
      if case .safeguard(let index) = leaf.place.part { safeguard = rule.safeguards[index].label }
      let state =
        leaf.pair.map { CoveredCondition.State.shown(met: $0.met, unmet: $0.unmet) }
        ?? .missing(met: leaf.met.isEmpty, unmet: leaf.unmet.isEmpty, drafts: [])
      return CoveredCondition(
        sentence: wording.sentence(leaf.condition), span: leaf.condition.span ?? rule.titleSpan, safeguard: safeguard,
        state: state)
    }
    let drafts = complete(rule, leaves, trial, &conditions)
    return CoverageResult(rule: rule.id, conditions: conditions, drafts: drafts, failing: failing)
  }

  /// Finds out what makes no difference, and drafts what is missing.
  private func complete(
    _ rule: Rule, _ leaves: [Leaf], _ trial: RuleTrial, _ conditions: inout [CoveredCondition]
  ) -> [ExampleDraft] {
    var requirements: [Requirement] = []
    var owners: [(leaf: Int, variant: Int)] = []
    for (index, leaf) in leaves.enumerated() where leaf.pair == nil {
      let tests = rule.tests(at: leaf.place)
      let isHalfShown = !leaf.met.isEmpty && !leaf.unmet.isEmpty
      if leaf.met.isEmpty || isHalfShown {
        requirements.append(
          Requirement(
            aim: .decide, variant: leaf.never, twin: leaf.always, otherVerdicts: Set(leaf.unmet.map(\.verdict)),
            sentence: "it turns on “\(conditions[index].sentence)”", tests: tests))
        owners.append((index, 2 * index + 1))
      }
      if leaf.unmet.isEmpty || isHalfShown {
        requirements.append(
          Requirement(
            aim: .decide, variant: leaf.always, twin: leaf.never, otherVerdicts: Set(leaf.met.map(\.verdict)),
            sentence: "it turns on “\(conditions[index].sentence)”", tests: tests))
        owners.append((index, 2 * index))
      }
    }
    if requirements.isEmpty { return [] }
    let decider = DifferenceDecider(trial)
    if !wantsDrafts {
      for owner in owners {
        if case .none = decider.difference(ofVariant: owner.variant) {
          conditions[owner.leaf].state = .makesNoDifference
        }
      }
      return []
    }
    let found = ExampleDrafter(rule, requirements, in: pack, names: names).drafts {
      decider.difference(ofVariant: owners[$0].variant)
    }
    for requirement in found.impossible { conditions[owners[requirement].leaf].state = .makesNoDifference }
    var drafts: [ExampleDraft] = []
    for (draft, met) in found.drafts {
      var isNeeded = false
      for requirement in met {
        let leaf = owners[requirement].leaf
        guard case .missing(let lacksMet, let lacksUnmet, let numbers) = conditions[leaf].state else { continue }
        conditions[leaf].state = .missing(met: lacksMet, unmet: lacksUnmet, drafts: numbers + [drafts.count])
        isNeeded = true
      }
      if isNeeded { drafts.append(draft) }
    }
    return drafts
  }
}
