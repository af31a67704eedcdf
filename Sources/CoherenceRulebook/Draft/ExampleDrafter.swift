import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Finds examples that meet requirements: first one step from those the rule has, then two, then wherever a search of all
/// small policies finds one. Few examples that show much are preferred to many that show little.
struct ExampleDrafter {
  private let rule: Rule
  private let pack: RulePack
  private let names: PolicyNames
  private let trial: RequirementTrial
  /// Policies tried two steps away before the search of all small policies takes over.
  private static let twoStepLimit = 4_000

  init(_ rule: Rule, _ requirements: [Requirement], in pack: RulePack, names: PolicyNames) {
    self.rule = rule
    self.pack = pack
    self.names = names
    trial = RequirementTrial(rule, requirements, in: pack)
  }

  /// A policy that meets some requirements.
  private struct Candidate {
    var policy: Policy
    var sentence: String
    var base: String
    var own: RuleVerdict
    var met: [Int]
    var namesInteraction: Bool
  }

  /// Drafts, each with the requirements that it meets; and requirements that no small policy meets.
  ///
  /// - Parameter decide: searches all small policies for one that meets a requirement; asked where one step is not enough.
  func drafts(
    _ decide: (Int) -> DifferenceDecider.Difference
  ) -> (drafts: [(draft: ExampleDraft, met: [Int])], impossible: [Int], undecided: [Int]) {
    var open = Array(trial.requirements.indices)
    var result: [(draft: ExampleDraft, met: [Int])] = []
    var taken = Set(rule.examples.map(\.name))
    func keepBest(_ pool: [Candidate]) {
      var pool = pool
      while !open.isEmpty {
        for index in pool.indices { pool[index].met.removeAll { !open.contains($0) } }
        pool.removeAll { $0.met.isEmpty }
        guard let best = pool.indices.min(by: { isBetter(pool[$0], pool[$1]) }) else { return }
        let candidate = pool.remove(at: best)
        guard let (draft, met) = draft(candidate, &taken, open) else { continue }
        result.append((draft, met))
        open.removeAll { met.contains($0) }
      }
    }
    keepBest(oneStep(open))
    var impossible: [Int] = []
    var undecided: [Int] = []
    var witnesses: [Int: Policy] = [:]
    for index in open {
      switch decide(index) {
      case .none: impossible.append(index)
      case .policy(let policy): witnesses[index] = policy
      case .undecided: undecided.append(index)
      }
    }
    open.removeAll { impossible.contains($0) }
    if !open.isEmpty { keepBest(twoSteps(open)) }
    for index in witnesses.keys.sorted() where open.contains(index) {
      guard let policy = witnesses[index], let found = trial.met(policy, among: open), !found.met.isEmpty else {
        continue
      }
      keepBest([
        Candidate(
          policy: policy, sentence: trial.requirements[index].sentence, base: "", own: found.own, met: found.met,
          namesInteraction: found.namesInteraction)
      ])
    }
    return (result, impossible, undecided.filter { open.contains($0) })
  }

  private func isBetter(_ first: Candidate, _ second: Candidate) -> Bool {
    rank(first).lexicographicallyPrecedes(rank(second))
  }

  /// What meets most comes first; of equals what is settled, what needs no further word, and what is said shortest.
  private func rank(_ candidate: Candidate) -> [Int] {
    let isSettled: Bool
    switch candidate.own.verdict {
    case .established, .silent, .mitigated: isSettled = true
    case .unguarded, .possible, .latent: isSettled = false
    }
    return [
      -candidate.met.count, candidate.namesInteraction ? 1 : 0, isSettled ? 0 : 1,
      candidate.sentence.contains("is not so that") ? 1 : 0, candidate.sentence.count,
    ]
  }

  // MARK: Steps

  private var tests: [Test] {
    var tests: [Test] = []
    rule.when.forEachTest { tests.append($0) }
    for safeguard in rule.safeguards { safeguard.condition.forEachTest { tests.append($0) } }
    for row in rule.interaction { row.condition?.forEachTest { tests.append($0) } }
    return tests
  }

  private func oneStep(_ open: [Int]) -> [Candidate] {
    var pool: [Candidate] = []
    for example in rule.examples {
      for near in NearbyPolicies(rule, trial.trial.assessor.compiled, around: example.policy).all(tests) {
        if let candidate = candidate(near.policy, near.sentence, example.name, open) { pool.append(candidate) }
      }
    }
    return pool
  }

  private func twoSteps(_ open: [Int]) -> [Candidate] {
    var pool: [Candidate] = []
    var left = Self.twoStepLimit
    let compiled = trial.trial.assessor.compiled
    for example in rule.examples {
      var first: [Test] = []
      for index in open { first += trial.requirements[index].tests }
      for near in NearbyPolicies(rule, compiled, around: example.policy).all(first) {
        for second in NearbyPolicies(rule, compiled, around: near.policy).all(tests) {
          left -= 1
          if left < 0 { return pool }
          let sentence = "\(near.sentence), and \(second.sentence)"
          if let candidate = candidate(second.policy, sentence, example.name, open) { pool.append(candidate) }
        }
      }
    }
    return pool
  }

  private func candidate(
    _ policy: Policy, _ sentence: String, _ base: String, _ open: [Int]
  ) -> Candidate? {
    guard let found = trial.met(policy, among: open), !found.met.isEmpty else { return nil }
    return Candidate(
      policy: policy, sentence: sentence, base: base, own: found.own, met: found.met,
      namesInteraction: found.namesInteraction)
  }

  // MARK: Drafts

  /// Writes a candidate, reads it again and runs it again; `nil` if it is not the same any more.
  private func draft(_ candidate: Candidate, _ taken: inout Set<String>, _ open: [Int]) -> (ExampleDraft, [Int])? {
    let second = candidate.base.isEmpty ? "on another policy" : "otherwise as in “\(candidate.base)”"
    let names =
      [candidate.sentence, "\(candidate.sentence); \(second)"]
      + (3...9).map { "\(candidate.sentence); case \($0)" }
    guard let name = names.first(where: { !taken.contains($0) }), let now = trial.met(candidate.policy, among: open)
    else { return nil }
    var example = Rule.Example(
      name: name, policy: candidate.policy, expected: ExampleRunner.word(now.own.verdict),
      interaction: now.namesInteraction ? now.own.interactions.first : nil, asks: [], span: rule.titleSpan)
    let yaml = ExampleWriter(pack.vocabulary).yaml(example)
    guard let read = ExampleWriter.read(yaml, name, names: self.names), let again = trial.met(read, among: open),
      again.own.verdict == now.own.verdict,
      again.met == now.met
    else { return nil }
    taken.insert(name)
    example.policy = read
    return (ExampleDraft(example: example, yaml: yaml), again.met)
  }
}
