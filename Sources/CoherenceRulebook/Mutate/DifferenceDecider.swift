import CoherenceEngine
import CoherenceLanguage

/// Decides whether some policy is judged otherwise by a variant of a rule.
struct DifferenceDecider {
  /// What is known of a variant.
  enum Difference {
    case none
    case policy(Policy)
    case undecided
  }

  private let rule: Rule
  private let pack: RulePack

  init(_ rule: Rule, in pack: RulePack) {
    self.rule = rule
    self.pack = pack
  }

  func difference(from variant: Rule) -> Difference { .undecided }
}
