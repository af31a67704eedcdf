import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// One thing that the rules say about a policy, with everything an official needs to defend it.
package struct Finding: Sendable {
  /// Stable identity: the rule's id and the bound entities' ids, `rule[embargo=embargo, group=farmers]`.
  package var identity: String
  /// Index in `RulePack.rules`.
  package var rule: Int
  /// What may be said of it: *mitigated*, *possible*, *unguarded* or *established*; what is weaker is no finding.
  package var verdict: Verdict
  /// False if the search bound was reached before the verdict was certain: another could perhaps be said.
  package var isExact: Bool
  /// The interactions that are possible for this finding, worst first; one if it is settled, empty for kinds without.
  package var interactions: [Interaction]
  /// The given variables with their entities, in the rule's order.
  package var bindings: [Binding]
  /// The rule's mechanism with the entities' names in place.
  package var because: String
  /// The rule's amendments, in words, with the entities' names in place.
  package var mitigate: [String]
  /// What the rule says must be done, in its order; only triggers have some.
  package var duties: [Duty]
  /// Safeguards and where each stands.
  package var safeguards: [SafeguardState]
  /// Confidence of the weakest fact it rests on; `nil` if it rests on facts whose confidence nobody stated, or on none.
  package var confidence: Confidence?
  /// The rule's conditions and safeguards, each with its truth as proposed and as drawn.
  package var proof: ProofStep
  /// What a possible finding hinges on, facts before choices, then in order of path; capped at `Assessor.hingeLimit`.
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

  /// Most hinges of a finding that are worked out, unless `Assessor.hingeLimit` says otherwise.
  package static let hingeLimit = 12

  /// A given variable of the rule with the entity that it stands for.
  package struct Binding: Sendable {
    /// The variable's name in the rule.
    package var variable: String
    /// The type of both.
    package var type: EntityTypeID
    /// Index in `Policy.entities` of the type.
    package var entity: Int
    /// The entity's id in the policy.
    package var entityID: String
    /// What the policy calls the entity in a sentence.
    package var name: String
  }
  /// Something that must be done, with the entities' names in place.
  package struct Duty: Sendable {
    /// Who must act.
    package var who: String
    /// What must be done, in words.
    package var what: String
    /// By when, in words: `24 hours`; `nil` if the rule does not say.
    package var within: String?
  }
  /// A safeguard of the rule, and whether it is in place for this finding.
  package struct SafeguardState: Sendable {
    /// What the rule calls it, in a few words.
    package var label: String
    /// Whether it is in place, as proposed and as drawn.
    package var state: Truth
    /// True if only a design choice that nobody stated keeps it from being in place or ruled out.
    package var isUnstated: Bool
    /// Where the rule states it: the element of `unless`.
    package var span: SourceSpan
  }
  /// What somebody said in accepting the risk that a finding describes.
  package struct AcceptedRiskState: Sendable {
    /// Why it is accepted, in words.
    package var reason: String
    /// Who accepts it.
    package var owner: String
    /// The term: it lapses after the last day of it.
    package var until: CalendarInterval
    /// Why it no longer holds; `nil` while it does.
    package var lapsed: String?
    /// Where the policy accepts it: the entry under `accepted_risks`.
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
  /// Who would know; empty if the vocabulary names nobody.
  package var askOf: String
  /// Whether it is for the policy's author to decide rather than to find out.
  package var isDesignChoice: Bool
  /// What would have to be stated.
  package var subject: Subject
  /// Each answer with the verdict it gives, in value order; values with one effect are joined.
  package var answers: [Answer]

  /// Values that give one verdict.
  package struct Answer: Sendable {
    /// The values as words; of what holds or does not, `yes` and `no`.
    package var values: [String]
    /// What could then be said of the finding's rule.
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
  /// What a step does with the steps beneath it; a `test` has none, but for the edges of a path.
  package enum Kind: Sendable { case all, any, none, exists, count, test, safeguards }
  /// What it does with the steps beneath it.
  package var kind: Kind
  /// What the rule asks, in words: `Embargo: instrument is arms embargo`.
  package var sentence: String
  /// Whether it holds, as proposed and as drawn.
  package var truth: Truth
  /// What the policy says, in words: `arms embargo`, `not stated`, `low or moderate`; empty for inner steps.
  package var stated: String
  /// Confidence that the policy states of the fact, or of the weakest edge of a path; `nil` if it states none.
  package var confidence: Confidence?
  /// The fact's source as the policy gives it.
  package var source: String?
  /// Where the rule says it; `nil` for steps that only join others.
  package var ruleSpan: SourceSpan?
  /// Where the policy says it; `nil` for what it leaves to defaults, derivations and silence.
  package var policySpan: SourceSpan?
  /// What it rests on, in the rule's order.
  package var steps: [ProofStep]
}

/// Everything that was said of one policy under one reading of the rules. A value: equal inputs give equal assessments.
package struct Assessment: Sendable {
  /// The policy as it was assessed.
  package var policy: Policy
  /// The rules that were considered and those that were not, with all that they name.
  package var pack: RulePack
  /// The reading of the rules; `nil` for parameters as declared and no school before others.
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

  /// A stated fact on which nothing is built.
  package struct SuspectedFact: Sendable {
    /// `situation.conflict_phase` or `belgrade arms serb_forces`.
    package var path: String
    /// Why, as a clause: `it is stated with low confidence`.
    package var why: String
    /// Where the policy states it.
    package var span: SourceSpan
  }
  /// A derived attribute of which the policy states another value.
  package struct OverriddenDerivation: Sendable {
    /// `entity.attribute`, as in files.
    package var path: String
    /// What the policy states, in words.
    package var stated: String
    /// What its other facts would give, in words.
    package var derived: String
    /// Where the policy states it.
    package var span: SourceSpan
  }
}
