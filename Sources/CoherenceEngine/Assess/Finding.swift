import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// One thing that the rules say about a policy, with everything an official needs to defend it.
package struct Finding: Sendable {
  /// Stable identity: the rule's id and the bound entities' ids, `rule[embargo=embargo, group=farmers]`.
  package var identity: String
  /// Index in `RulePack.rules`.
  package var rule: Int
  package var verdict: Verdict
  /// False if the search bound was reached: then more than *possible* could perhaps be said.
  package var isExact: Bool
  /// The interactions that are possible for this finding, worst first; one if it is settled, empty for kinds without.
  package var interactions: [Interaction]
  /// The given variables with their entities, in the rule's order.
  package var bindings: [Binding]
  /// The rule's mechanism with the entities' names in place.
  package var because: String
  package var mitigate: [String]
  package var duties: [Duty]
  /// Safeguards and where each stands.
  package var safeguards: [SafeguardState]
  /// Confidence of the weakest fact it rests on; `nil` if it rests on facts whose confidence nobody stated, or on none.
  package var confidence: Confidence?
  package var proof: ProofStep
  /// What a possible finding hinges on, in order of cell; capped at `Finding.hingeLimit`.
  package var hinges: [Hinge]
  /// Hinges left out by the cap.
  package var hingesOmitted: Int
  /// The section of which the policy says nothing at all, for a finding about no entity of the policy that depends on it:
  /// such a rule was not judged so much as not asked, and no hinges are worked out.
  package var leftOutSection: EntityTypeID?
  /// Smallest number of settled values that would make it stand, for possible findings; `nil` if more than 3.
  package var nearness: Int?
  /// Where the policy says what the finding rests on, in file order, without repeats.
  package var places: [SourceSpan]
  /// Identity of the finding under which this one is folded, if a rule supersedes it.
  package var foldedUnder: String?
  /// The accepted risk that covers it, and whether it has lapsed.
  package var acceptedRisk: AcceptedRiskState?

  package static let hingeLimit = 12

  package struct Binding: Sendable {
    package var variable: String
    package var type: EntityTypeID
    package var entity: Int
    package var entityID: String
    package var name: String
  }
  package struct Duty: Sendable {
    package var who: String
    package var what: String
    package var within: String?
  }
  package struct SafeguardState: Sendable {
    package var label: String
    /// Whether it is in place, as proposed and as drawn.
    package var state: Truth
    /// True if only a design choice that nobody stated keeps it from being in place or ruled out.
    package var isUnstated: Bool
    package var span: SourceSpan
  }
  package struct AcceptedRiskState: Sendable {
    package var reason: String
    package var owner: String
    package var until: CalendarInterval
    /// Why it no longer holds; `nil` while it does.
    package var lapsed: String?
    package var span: SourceSpan
  }
}

/// An attribute or relation a single settled value of which would change a verdict.
package struct Hinge: Sendable {
  /// `situation.conflict_phase`, `embargo.exempts includes farmers` or `belgrade arms serb_forces`.
  package var path: String
  /// The same without the member of a set: `embargo.exempts`.
  package var cell: String
  /// The question that settles it, with the entity's name.
  package var question: String
  package var askOf: String
  package var isDesignChoice: Bool
  package var subject: Subject
  /// Each answer with the verdict it gives, in value order; values with one effect are joined.
  package var answers: [Answer]

  package struct Answer: Sendable {
    package var values: [String]
    package var verdict: Verdict
  }

  /// What it is about, for those who would state it.
  package enum Subject: Sendable {
    /// A single-valued attribute of an entity.
    case cell(AttributeID, entity: Int)
    /// Whether something belongs to a set.
    case member
    case relation(RelationID, from: Int, to: Int)
    /// Order in time, or who two unlisted entities are.
    case other
  }
}

/// A step of a proof: a sentence, its truth, and where the rule and the policy say so.
package struct ProofStep: Sendable {
  package enum Kind: Sendable { case all, any, none, exists, count, test, safeguards }
  package var kind: Kind
  /// What the rule asks, in words: `Embargo: instrument is arms embargo`.
  package var sentence: String
  package var truth: Truth
  /// What the policy says, in words: `arms embargo`, `not stated`, `low or moderate`; empty for inner steps.
  package var stated: String
  package var confidence: Confidence?
  /// The fact's source as the policy gives it.
  package var source: String?
  package var ruleSpan: SourceSpan?
  package var policySpan: SourceSpan?
  package var steps: [ProofStep]
}

/// Everything that was said of one policy under one reading of the rules. A value: equal inputs give equal assessments.
package struct Assessment: Sendable {
  package var policy: Policy
  package var pack: RulePack
  package var profile: Profile?
  /// Day at which facts are judged stale and accepted risks lapsed; `nil` if none was given.
  package var asOf: Int32?
  /// On the page, in reading order: what stands first, worst first, then possible by nearness, then mitigated.
  package var findings: [Finding]
  /// Facts that are stated but only suspected, with why.
  package var suspected: [SuspectedFact]
  /// Derived attributes that the policy states otherwise than its facts would give.
  package var overriddenDerivations: [OverriddenDerivation]
  /// Rules that were considered (withdrawn and disabled ones are not).
  package var rulesConsidered: Int
  /// Rules of which not all combinations of entities were judged, because there are too many; what is missing of them is not
  /// ruled out.
  package var cutRules: [Int]

  package struct SuspectedFact: Sendable {
    package var path: String
    package var why: String
    package var span: SourceSpan
  }
  package struct OverriddenDerivation: Sendable {
    package var path: String
    package var stated: String
    package var derived: String
    package var span: SourceSpan
  }
}
