import CoherenceEngine
import CoherenceLanguage

/// A rule beside those that can stand with it for the same entities and speak of the same mechanism or objective.
package struct RuleOverlaps: Sendable {
  /// Another rule, and how the two relate.
  package struct Overlap: Sendable {
    /// The rule that can stand with the one that was asked about.
    package var other: Rule
    /// Whether both describe one mechanism, so that they count as one harm.
    package var sharesMechanism: Bool
    /// Whether one speaks of harm and the other of benefit.
    package var isOpposed: Bool
    /// Whether the authors have said which leads: one supersedes the other, or they are of different schools.
    package var hasPrecedence: Bool
    /// A policy in which both stand.
    package var witness: Witness?
  }

  /// The rule that was asked about.
  package var rule: Rule
  /// Those of one mechanism first, then by id.
  package var overlaps: [Overlap]
  /// Rules for which the search reached its bound.
  package var undecided: [String]
  /// The size of policies up to which the answer is exact.
  package var cap: SizeCap
}

extension PackAnalyst {
  /// Looks for what one rule overlaps; `nil` if there is none of that id, or it is withdrawn or disabled.
  package static func overlaps(of id: String, in pack: RulePack, profile: Profile? = nil) -> RuleOverlaps? {
    let analyst = PackAnalyst(pack, profile)
    return analyst.grounds.firstIndex { $0.rule.id == id }.map { analyst.overlaps(of: $0) }
  }

  private func overlaps(of own: Int) -> RuleOverlaps {
    let ground = grounds[own]
    let nothing = SizeCap(counts: pack.vocabulary.types.map { _ in 0 })
    var result = RuleOverlaps(rule: ground.rule, overlaps: [], undecided: [], cap: nothing)
    for index in rules where index != own {
      let other = grounds[index]
      // What works the other way counts as much as what works alike; triggers and notes work neither way.
      let isOneSide = other.side == ground.side
      if !isOneSide && (other.side == .other || ground.side == .other) { continue }
      let isOneHarm = isOneSide && ground.rule.mechanism != nil && ground.rule.mechanism == other.rule.mechanism
      guard isOneHarm || ground.rule.affects == other.rule.affects else { continue }
      switch meeting(own, index, &result.cap) {
      case .some(let goal):
        result.overlaps.append(
          RuleOverlaps.Overlap(
            other: other.rule, sharesMechanism: isOneHarm, isOpposed: !isOneSide,
            hasPrecedence: ground.hasPrecedence(other),
            witness: finder.find(goal).witness))
      case .none: break
      case .undecided: result.undecided.append(other.rule.id)
      }
    }
    result.overlaps.sort { ($0.sharesMechanism ? 0 : 1, $0.other.id) < ($1.sharesMechanism ? 0 : 1, $1.other.id) }
    return result
  }

  private enum Meeting {
    case some(Goal)
    case none, undecided
  }

  /// Whether two rules can stand for the same entities, the one with fewer taking some of the other's.
  private func meeting(_ first: Int, _ second: Int, _ cap: inout SizeCap) -> Meeting {
    let isFirstWider = grounds[first].types.count >= grounds[second].types.count
    let (wide, narrow) = isFirstWider ? (first, second) : (second, first)
    var isOpen = false
    for places in grounds[wide].places(for: grounds[narrow], pack.vocabulary, everyAction: false)
    where !grounds[wide].contradicts(grounds[narrow], places) {
      let goal = pairGoal(wide, .stands, narrow, .stands, places)
      cap = cap.joined(finder.cap(of: goal))
      switch finder.decide(goal) {
      case .some: return .some(goal)
      case .undecided: isOpen = true
      case .none: break
      }
    }
    return isOpen ? .undecided : .none
  }
}
