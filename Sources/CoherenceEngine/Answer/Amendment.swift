import CoherenceKernel
import CoherenceLanguage

/// The smallest changes to what a policy's author can choose that clear tensions and gaps.
///
/// An edit is a choice at hand (see `ChoicesAtHand`) of a proposed action at one value of each class that the tests of the chosen
/// findings tell apart, an order in time between two proposed actions that they compare, an action added with exactly what a
/// safeguard asks, or a proposed action given up. For these edits, up to a stated number at once, the sets are complete and minimal: no smaller one
/// clears, every equally small one is there, and none asks for more than another.
package struct Amendments: Sendable {
  /// A finding and the smallest sets that clear it alone.
  package struct Target: Sendable {
    /// The finding, as it is before any change.
    package var finding: Finding
    /// Sets that give nothing up, all of one size, cheapest first.
    package var sets: [[PolicyEdit]]
    /// Sets that give something up, all of one size: one action where other sets keep everything, else as few changes as can be.
    package var givingUp: [[PolicyEdit]]
    /// Whether the search stopped at its bound, so that there may be smaller or other sets.
    package var reachedBound: Bool
    /// Whether no number of changes that give nothing up would clear it.
    package var isBeyondChoices: Bool
    /// Where no set clears it: facts that make it stand whatever is chosen, none of which could be left out; `nil` if which they
    /// are depends on what is chosen, and where some set clears it. Empty if what kind of thing its actors and actions are is enough.
    package var obstacle: [Fact]?
  }

  /// A fact that stands in the way, in words.
  package struct Fact: Sendable {
    /// `situation.conflict_phase` or `belgrade arms serb_forces`.
    package var path: String
    /// What is so, or may be so, in words.
    package var value: String
    /// How it is known.
    package var knowledge: Knowledge

    /// Whether a fact is stated, follows from silence or is open.
    package enum Knowledge: String, Sendable {
      case stated
      /// Nobody says otherwise, and that is what silence amounts to, or what follows from other facts.
      case silence
      /// It may be so.
      case open
    }
  }

  /// The tensions and gaps that were chosen, in the order of the assessment.
  package var targets: [Target]
  /// Sets that clear every target which any set clears, all of one size, cheapest first, each assessed whole.
  package var joint: [Candidate]
  /// Sets of that size beyond those assessed.
  package var jointOmitted: Int
  /// Whether the search for sets that clear all targets stopped at its bound.
  package var jointReachedBound: Bool
  /// Most changes in a set that clears one finding.
  package var limit: Int

  /// Most joint sets that are assessed whole.
  package static let candidateLimit = 6

  static func none(limit: Int) -> Amendments {
    Amendments(targets: [], joint: [], jointOmitted: 0, jointReachedBound: false, limit: limit)
  }
}

extension Assessor {
  /// Looks for the smallest sets of at most `limit` edits that clear the findings that are chosen.
  package func amend(
    _ assessment: Assessment, limit: Int, costs: EditCosts = EditCosts(), _ isChosen: (Finding) -> Bool
  ) -> Amendments {
    let chosen = assessment.findings.filter { isProblem($0) && isChosen($0) }
    guard !chosen.isEmpty, let field = AmendmentField(compiled, assessment.policy, asOf: assessment.asOf, chosen)
    else { return .none(limit: limit) }
    let writer = EditWriter(self, assessment.policy, costs)
    var result = Amendments.none(limit: limit)
    // What all of them rest on may be too much for one residual; then each is looked at by itself.
    if field.space.residual.isTooLarge && chosen.count > 1 {
      for finding in chosen {
        let own = AmendmentField(compiled, assessment.policy, asOf: assessment.asOf, [finding]) ?? field
        result.targets.append(
          target(0, finding, own, AmendmentSearch(own.space), limit, writer, assessment))
      }
      result.jointReachedBound = true
      return result
    }
    let search = AmendmentSearch(field.space)
    result.targets = chosen.indices.map { target($0, chosen[$0], field, search, limit, writer, assessment) }
    addJoint(to: &result, field, search, writer, assessment)
    return result
  }

  /// Whether a finding is one that amendments are for: a tension or a gap that stands or may stand, on its own.
  func isProblem(_ finding: Finding) -> Bool {
    let kind = compiled.pack.rules[finding.rule].kind
    return kind.isHarm && finding.foldedUnder == nil && finding.leftOutSection == nil
      && finding.verdict.rawValue >= Verdict.possible.rawValue
  }

  private func target(
    _ index: Int, _ finding: Finding, _ field: AmendmentField, _ search: AmendmentSearch, _ limit: Int,
    _ writer: EditWriter, _ assessment: Assessment
  ) -> Amendments.Target {
    let nothing = field.droppable.map { _ in false }
    search.run(targets: [index], limit: limit, mayDrop: nothing, orders: field.orders)
    let sets = writer.sorted(search.sets.map(field.edits))
    var reachedBound = search.reachedBound
    let isBeyondChoices = sets.isEmpty && !search.reachedBound && !search.reachedLimit
    search.run(targets: [index], limit: sets.isEmpty ? limit : 1, mayDrop: field.droppable, orders: field.orders)
    let givingUp = writer.sorted(search.sets.map(field.edits)).filter { set in
      set.contains { if case .drop = $0 { true } else { false } }
    }
    reachedBound = reachedBound || search.reachedBound
    let isHopeless = sets.isEmpty && givingUp.isEmpty && !reachedBound
    return Amendments.Target(
      finding: finding, sets: sets, givingUp: givingUp, reachedBound: reachedBound, isBeyondChoices: isBeyondChoices,
      obstacle: isHopeless ? obstacle(of: index, finding, field, search, assessment) : nil)
  }

  /// Adds the sets that clear all targets together; what nothing else clears is cleared by giving something up.
  private func addJoint(
    to result: inout Amendments, _ field: AmendmentField, _ search: AmendmentSearch, _ writer: EditWriter,
    _ assessment: Assessment
  ) {
    let active = result.targets.indices.filter {
      !result.targets[$0].sets.isEmpty || !result.targets[$0].givingUp.isEmpty
    }
    if active.isEmpty { return }
    let dropped = result.targets.filter(\.sets.isEmpty).flatMap(\.givingUp).joined()
    let mayDrop = field.optional.indices.map { field.droppable[$0] && dropped.contains(field.optional[$0]) }
    let most = active.map { index in
      (result.targets[index].sets.first ?? result.targets[index].givingUp[0]).count
    }.reduce(0, +)
    search.run(targets: active, limit: most, mayDrop: mayDrop, orders: field.orders)
    result.jointReachedBound = search.reachedBound
    let sets = writer.sorted(search.sets.map(field.edits))
    result.jointOmitted = max(0, sets.count - Amendments.candidateLimit)
    let before = Outcome(assessment)
    result.joint = sets.prefix(Amendments.candidateLimit).compactMap { candidate($0, before, assessment) }
  }
}
