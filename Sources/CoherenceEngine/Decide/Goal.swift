import CoherenceKernel
import CoherenceLanguage

/// What a policy is looked for that settles: for some entities, this rule stands while that one does not.
package struct Goal: Sendable {
  /// What is asked of a rule.
  package enum Outcome: Sendable, Equatable {
    /// Its `when` holds and no safeguard does.
    case stands
    /// Its `when` holds, and so does a safeguard.
    case addressed
    /// Its `when` does not hold.
    case silent
    /// It is addressed or silent.
    case doesNotStand
  }

  /// For which entities a rule is asked.
  package enum Binding: Sendable, Equatable {
    /// For each given variable of the rule, the position of its entity among the goal's subjects.
    case subjects([Int])
    /// For every choice of entities that its given variables may have.
    case everyone
  }

  /// What is asked of one rule, for some entities.
  package struct Requirement: Sendable {
    /// Index of the compiled rule, see `PolicyFinder.index(ofRule:)`.
    package var rule: Int
    /// What the rule is to do.
    package var outcome: Outcome
    /// For whom it is to do so.
    package var binding: Binding
    package init(rule: Int, _ outcome: Outcome, _ binding: Binding) {
      self.rule = rule
      self.outcome = outcome
      self.binding = binding
    }
  }

  /// The entities that the policy is about: each has a type, and a name that becomes its id in the witness.
  package var subjects: [(name: String, type: EntityTypeID)]
  /// What the rules are to do, all of it in one policy.
  package var requirements: [Requirement]

  package init(subjects: [(name: String, type: EntityTypeID)], requirements: [Requirement]) {
    self.subjects = subjects
    self.requirements = requirements
  }
}

/// Whether there is a policy of the kind that is looked for.
package enum Existence: Sendable, Equatable {
  case some
  /// None with up to so many entities of each type.
  case none
  /// The search bound was reached first.
  case undecided
}

/// A policy that shows what it was looked for to show, and nothing besides.
package struct Witness: Sendable {
  /// The policy as the rules judge it.
  package var policy: Policy
  /// The policy as a rule's example would write it, one section a line.
  package var yaml: String
  /// The id of the entity of each subject.
  package var binding: [String]
}

/// A policy that reaches a goal, with more said than need be.
package struct Sketch: Sendable {
  /// What the policy was made for.
  package var goal: Goal
  /// The policy as the rules judge it.
  package var policy: Policy
  /// The entity of each subject of the goal.
  package var entities: [Int32]
}

/// The most entities of each type, declared ones included, among which a policy was looked for.
package struct SizeCap: Sendable, Equatable {
  /// The most entities of each type; index = type.
  package var counts: [Int]
  package init(counts: [Int]) { self.counts = counts }

  /// `up to 2 actors and 1 action`, types that a policy lists only.
  package func text(_ vocabulary: Vocabulary) -> String {
    let parts = vocabulary.types.indices.filter { vocabulary.types[$0].multiplicity == .many && counts[$0] > 0 }.map {
      "\(counts[$0]) \(counts[$0] == 1 ? vocabulary.types[$0].label : vocabulary.types[$0].section)"
    }
    return parts.isEmpty ? "no listed entities" : "up to " + Phrases.list(parts, "and")
  }

  /// At least as many as either of two.
  package func joined(_ other: SizeCap) -> SizeCap { SizeCap(counts: zip(counts, other.counts).map(max)) }
}
