import CoherenceEngine
import CoherenceLanguage

/// Measures the answers of `ask`, `why`, `tripwires`, `stages` and of an interview, beside their limits, and how they grow.
enum Answering {
  static func run(policies: [String]) {
    var cases = StandardCases()
    let assessor = Assessor(pack: cases.pack)
    assessor.hingeLimit = .max
    var worst: (policy: Policy, seconds: Double)?
    for path in policies {
      let policy = cases.policy(path)
      let text = bytes(of: path)
      let ask = asking(policy, assessor)
      let answer = median(of: 21) { _ = assessor.assess(cases.policy(path, text)) }
      guard let assessment = assessor.assess(policy).value else { continue }
      let rules = cases.pack.rules.map(\.id)
      let why = median(of: 3) { for rule in rules { _ = assessor.explain(rule, in: assessment) } } / Double(rules.count)
      let tripwires = median(of: 3) { _ = assessor.tripwires(assessment, limit: 2) }
      let stages = median(of: 5) { _ = assessor.stages(policy, asOf: nil) }
      print(
        "\(policy.id): ask \(milliseconds(ask)) (limit 20 ms), why \(milliseconds(why)) a rule (limit 20 ms), "
          + "answer to findings \(milliseconds(answer)) (limit 5 ms), tripwires \(milliseconds(tripwires)), "
          + "stages \(milliseconds(stages))")
      if ask > worst?.seconds ?? 0 { worst = (policy, ask) }
    }
    guard let worst else { return }
    print("ask on the slowest again, with fewer of its facts stated; what kind of thing each entity is stays:")
    for share in [100, 75, 50, 25] {
      var policy = worst.policy
      policy.facts = policy.facts.enumerated().filter { offset, fact in
        fact.isDefault || isKind(fact, cases.pack.vocabulary) || offset % 100 * 61 % 100 < share
      }.map(\.element)
      print("\(share) %: \(policy.facts.count) facts, \(milliseconds(asking(policy, assessor, runs: 3)))")
    }
  }

  private static func isKind(_ fact: Policy.Fact, _ vocabulary: Vocabulary) -> Bool {
    guard case .choice(let domain) = vocabulary.attributes[fact.attribute.index].valueType else { return false }
    return !domain.classes.isEmpty
  }

  private static func asking(_ policy: Policy, _ assessor: Assessor, runs: Int = 11) -> Double {
    median(of: runs) {
      if let assessment = assessor.assess(policy).value { _ = Inquiry(assessment) }
    }
  }

  private static func milliseconds(_ seconds: Double) -> String { "\(decimal(seconds * 1000, 1)) ms" }
}
