import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// What the examples of one rule make of its mutants.
package struct MutationResult: ExampleJudgement {
  package var rule: String
  /// The mutants, in the order in which the rule was written, with what became of each.
  package var mutants: [(mutant: Mutant, fate: MutantFate)]
  /// Examples that would kill survivors, each ready to be pasted.
  package var drafts: [ExampleDraft]
  /// Examples that fail as the rule stands; they kill nothing.
  package var failing: [String]

  /// Mutants of which some policy is judged otherwise, and which no example kills.
  package var survivors: [Mutant] { mutants.filter { $0.fate.isSurvivor }.map(\.mutant) }
  package var isComplete: Bool { survivors.isEmpty }
}

/// What became of a mutant.
package enum MutantFate: Sendable {
  /// An example of that name fails for it.
  case killed(by: String)
  /// No policy with so many entities a type as the search allows is judged otherwise.
  case equivalent
  /// Some policy is judged otherwise; the draft of that number shows it.
  case survived(draft: Int?)
  /// The search reached its bound before it found a policy or knew that there is none.
  case undecided

  /// Whether some policy is judged otherwise and no example shows it.
  package var isSurvivor: Bool {
    if case .survived = self { return true }
    return false
  }
}

/// Runs the examples of rules on mutants of the rules.
package struct MutationTest {
  private let pack: RulePack
  private let names: PolicyNames
  private let wantsDrafts: Bool

  /// - Parameter wantsDrafts: whether examples that would kill survivors are looked for.
  package init(_ pack: RulePack, wantsDrafts: Bool = true) {
    self.pack = pack
    names = PolicyNames(pack.vocabulary)
    self.wantsDrafts = wantsDrafts
  }

  /// Runs the examples of a rule on all its mutants, and looks for policies that those which pass judge otherwise.
  package func run(_ rule: Rule) -> MutationResult {
    let plain = RuleTrial(rule, variants: [], in: pack)
    let wording = ConditionWording(rule, plain.assessor.compiled)
    let mutants = MutantMaker(rule, pack.vocabulary, wording).mutants()
    let trial = RuleTrial(rule, variants: mutants.map(\.rule), in: pack)
    var killers: [String?] = Array(repeating: nil, count: mutants.count)
    var failing: [String] = []
    for example in rule.examples {
      let failures = trial.failures(example)
      if failures[0] != nil {
        failing.append(example.name)
        continue
      }
      for index in mutants.indices where killers[index] == nil && failures[index + 1] != nil {
        killers[index] = example.name
      }
    }
    var fates = killers.map { $0.map(MutantFate.killed) }
    let open = mutants.indices.filter { fates[$0] == nil }
    let decider = DifferenceDecider(trial)
    func decide(_ index: Int) -> DifferenceDecider.Difference {
      // What differs in the interaction alone is seen wherever the rule stands, if the example names the interaction.
      if !mutants[index].changesOnlyInteraction { return decider.difference(ofVariant: index) }
      let other = mutants[index].rule
      return other.interaction.count > 1 || rule.interaction.count > 1
        ? DifferenceDecider.interactionDifference(rule, other, in: pack) : decider.policyOnWhichItStands()
    }
    var drafts: [ExampleDraft] = []
    if wantsDrafts && !open.isEmpty {
      let requirements = open.map { index in
        Requirement(
          aim: .kill, variant: mutants[index].rule, twin: nil,
          sentence: mutants[index].place.flatMap { rule.condition(at: $0) }.map {
            "it turns on “\(wording.sentence($0))”"
          } ?? "it stands",
          tests: mutants[index].place.map { rule.tests(at: $0) } ?? [])
      }
      let found = ExampleDrafter(rule, requirements, in: pack, names: names).drafts { decide(open[$0]) }
      for (draft, met) in found.drafts {
        drafts.append(draft)
        for requirement in met { fates[open[requirement]] = .survived(draft: drafts.count - 1) }
      }
      for requirement in found.impossible { fates[open[requirement]] = .equivalent }
      for requirement in found.undecided { fates[open[requirement]] = .undecided }
    }
    for index in open where fates[index] == nil {
      switch decide(index) {
      case .none: fates[index] = .equivalent
      case .undecided: fates[index] = .undecided
      case .policy(let policy):
        let results = trial.run(policy) ?? []
        let isTold =
          mutants[index].changesOnlyInteraction || !results.isEmpty && results[index + 1].verdict != results[0].verdict
        fates[index] = isTold ? .survived(draft: nil) : .undecided
      }
    }
    return MutationResult(
      rule: rule.id, mutants: zip(mutants, fates).map { ($0, $1 ?? .undecided) }, drafts: drafts, failing: failing)
  }
}

extension Rule {
  /// The condition at a place.
  func condition(at place: ConditionPlace) -> Condition? { places.first { $0.place == place }?.condition }

  /// The tests of the condition at a place.
  func tests(at place: ConditionPlace) -> [Test] {
    var result: [Test] = []
    condition(at: place)?.forEachTest { result.append($0) }
    return result
  }
}
