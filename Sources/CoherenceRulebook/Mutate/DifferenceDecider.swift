import CoherenceEngine
import CoherenceLanguage

/// Decides whether some small policy is judged otherwise by a variant of a rule, and finds one.
///
/// Two rules agree on every policy if, for all entities alike, both stand, both are addressed or both are silent in every
/// world. How many entities of a type are looked at follows from what the two rules ask for (`PolicyFinder.cap`).
struct DifferenceDecider {
  /// What is known of a variant.
  enum Difference {
    /// No policy within the bound is judged otherwise.
    case none
    /// This one is.
    case policy(Policy)
    /// The search reached its bound, or what it found for some entities is hidden by what holds for others.
    case undecided
  }

  private let finder: PolicyFinder
  private let own = 0
  /// Search nodes for all variants of a rule together; past it what is left stays undecided.
  private static let nodeBound = 60_000

  /// Takes a rule and its variants, compiled together.
  init(_ trial: RuleTrial) { finder = PolicyFinder(trial.assessor.compiled) }

  /// Whether the variant of that number, counted from 0, differs.
  func difference(ofVariant number: Int) -> Difference {
    let other = number + 1
    let goals = [
      finder.goal(own, .stands, while: other, .doesNotStand), finder.goal(other, .stands, while: own, .doesNotStand),
      finder.goal(own, .addressed, while: other, .silent), finder.goal(other, .addressed, while: own, .silent),
    ]
    var isOpen = false
    for goal in goals {
      if finder.visited > Self.nodeBound { return .undecided }
      let found = finder.find(goal)
      if let witness = found.witness { return .policy(witness.policy) }
      if found.existence != .none { isOpen = true }
    }
    return isOpen ? .undecided : .none
  }

  /// Whether some policy on which both stand is given another interaction by a rule with another table.
  static func interactionDifference(_ rule: Rule, _ other: Rule, in pack: RulePack) -> Difference {
    var isOpen = false
    var seen: [Interaction] = []
    for value in (rule.interaction + other.interaction).map(\.value) where !seen.contains(value) {
      seen.append(value)
      let trial = RuleTrial(rule.standing(at: value), variants: [other.standing(at: value)], in: pack)
      switch DifferenceDecider(trial).difference(ofVariant: 0) {
      case .policy(let policy): return .policy(policy)
      case .undecided: isOpen = true
      case .none: break
      }
    }
    return isOpen ? .undecided : .none
  }

  /// A policy on which the rule stands, for variants that differ in what they say then.
  func policyOnWhichItStands() -> Difference {
    let found = finder.find(finder.goal(own, .stands))
    if let witness = found.witness { return .policy(witness.policy) }
    return found.existence == .none ? .none : .undecided
  }
}

extension Rule {
  /// A rule that stands where this one does with that interaction, whatever safeguards there are.
  fileprivate func standing(at value: Interaction) -> Rule {
    var earlier: [Condition] = []
    var ways: [Condition] = []
    for row in interaction {
      let here = row.condition ?? .all([])
      if row.value == value { ways.append(.all([here] + earlier.map { .not($0) })) }
      earlier.append(here)
    }
    var rule = self
    rule.when = .all([when, .any(ways)])
    rule.safeguards = []
    rule.interaction = [(value, nil)]
    return rule
  }
}
