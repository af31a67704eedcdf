import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Measures `amend`: on each case beside its limit, and as the number of choices grows.
enum Amending {
  /// What the README promises: up to three changes, on a real case, with the full pack.
  private static let limit = 0.2

  static func run(policies: [String]) {
    var cases = StandardCases()
    let assessor = Assessor(pack: cases.pack)
    var worst: (policy: Policy, seconds: Double)?
    for path in policies {
      let policy = cases.policy(path)
      let seconds = measure(policy, assessor, runs: 7, name: policy.id)
      if seconds > worst?.seconds ?? 0 { worst = (policy, seconds) }
    }
    guard let worst else { return }
    print("the slowest again, with what it proposes so many times over:")
    for times in [1, 2, 4, 8] {
      measure(repeated(worst.policy, times, cases.pack.vocabulary), assessor, runs: 3, name: "× \(times)")
    }
  }

  @discardableResult
  private static func measure(_ policy: Policy, _ assessor: Assessor, runs: Int, name: String) -> Double {
    guard let assessment = assessor.assess(policy).value else { return 0 }
    var amendments: Amendments?
    let seconds = median(of: runs) {
      amendments = assessor.amend(assessment, limit: 3) { finding in
        finding.verdict.rawValue >= Verdict.unguarded.rawValue && finding.interactions.contains { $0 <= .counteracting }
      }
    }
    guard let amendments else { return seconds }
    let bounded = amendments.targets.filter(\.reachedBound).count + (amendments.jointReachedBound ? 1 : 0)
    let sets = amendments.targets.map { $0.sets.count + $0.givingUp.count }.reduce(0, +)
    print(
      "\(name): \(decimal(seconds * 1000, 1)) ms (limit \(decimal(limit * 1000, 0)) ms); \(choices(policy, assessor)) choices, "
        + "\(amendments.targets.count) findings, \(sets) sets, \(amendments.joint.count) for all together; bound reached \(bounded) times"
    )
    return seconds
  }

  private static func choices(_ policy: Policy, _ assessor: Assessor) -> Int {
    let vocabulary = assessor.compiled.pack.vocabulary
    return vocabulary.attributes.map { attribute in
      guard case .designChoice = attribute.nature,
        let designed = vocabulary.types[attribute.type.index].designedWhen
      else { return 0 }
      return policy.entities[attribute.type.index].indices.filter { entity in
        policy.facts.contains {
          guard $0.attribute == designed.attribute, $0.entity == entity, case .oneOf(let mask) = $0.value else {
            return false
          }
          return mask.subtracting(designed.values).isEmpty
        }
      }.count
    }.reduce(0, +)
  }

  /// The policy with everything of the types that are designed so many times over, under new names.
  private static func repeated(_ policy: Policy, _ times: Int, _ vocabulary: Vocabulary) -> Policy {
    var result = policy
    for type in vocabulary.types.indices where vocabulary.types[type].designedWhen != nil {
      let count = policy.entities[type].count
      for copy in 1..<max(1, times) {
        for entity in policy.entities[type] {
          var other = entity
          other.id += "_\(copy)"
          result.entities[type].append(other)
        }
        for fact in policy.facts where vocabulary.attributes[fact.attribute.index].type.index == type {
          var other = fact
          other.entity += copy * count
          result.facts.append(other)
        }
      }
    }
    result.facts.sort { ($0.attribute.index, $0.entity) < ($1.attribute.index, $1.entity) }
    return result
  }
}
