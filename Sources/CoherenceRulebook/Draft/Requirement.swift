import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage

/// Something that the examples of a rule are to show: that they tell it from a variant of itself.
struct Requirement: Sendable {
  enum Aim: Sendable {
    /// An example that holds for the rule fails for the variant.
    case kill
    /// An example on which the condition holds (or fails) and decides: the verdict is that of the rule with the condition
    /// always (never) met, and not that of the rule with the condition never (always) met.
    case decide
  }
  var aim: Aim
  /// The rule that must say something else.
  var variant: Rule
  /// Of `decide`: the rule that must say the same.
  var twin: Rule?
  /// Of `decide`: verdicts of which the example's must differ from at least one, if there are any.
  var otherVerdicts: Set<Verdict> = []
  /// The condition that it is about, for the name of an example that is far from any other.
  var sentence: String
  /// The tests that steps begin with, where one step is not enough.
  var tests: [Test]
}

/// Requirements compiled with their rule, to be tried on many policies.
final class RequirementTrial {
  let requirements: [Requirement]
  let trial: RuleTrial
  /// For each requirement, the places of variant and twin among the results.
  private let places: [(variant: Int, twin: Int?)]

  init(_ rule: Rule, _ requirements: [Requirement], in pack: RulePack) {
    self.requirements = requirements
    var variants: [Rule] = []
    var places: [(variant: Int, twin: Int?)] = []
    for requirement in requirements {
      variants.append(requirement.variant)
      let place = variants.count
      if let twin = requirement.twin { variants.append(twin) }
      places.append((place, requirement.twin == nil ? nil : variants.count))
    }
    self.places = places
    trial = RuleTrial(rule, variants: variants, in: pack)
  }

  /// Which requirements an example on a policy would meet, what its rule says there, and whether the example has to name the
  /// interaction for some of them.
  func met(_ policy: Policy, among open: [Int]) -> (own: RuleVerdict, met: [Int], namesInteraction: Bool)? {
    guard let results = trial.run(policy) else { return nil }
    let own = results[0]
    var met: [Int] = []
    var namesInteraction = false
    for index in open {
      let other = results[places[index].variant]
      switch requirements[index].aim {
      case .kill:
        if other.verdict != own.verdict {
          met.append(index)
        } else if let interaction = own.interactions.first, other.interactions.first != interaction {
          met.append(index)
          namesInteraction = true
        }
      case .decide:
        guard let twin = places[index].twin else { continue }
        let verdicts = requirements[index].otherVerdicts
        if own.verdict != other.verdict && own.verdict == results[twin].verdict
          && (verdicts.isEmpty || verdicts.contains { $0 != own.verdict })
        {
          met.append(index)
        }
      }
    }
    return (own, met, namesInteraction)
  }
}
