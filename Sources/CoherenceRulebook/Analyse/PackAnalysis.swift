import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// What was found about the rules of a pack among themselves. Every claim holds for policies of the sizes that `cap` names.
package struct PackAnalysis: Sendable {
  /// The pack whose rules were looked at.
  package var pack: RulePack
  /// Rules that were looked at: neither withdrawn nor disabled.
  package var rulesConsidered: Int
  /// The largest sizes of policies among which something was looked for.
  package var cap: SizeCap
  /// Rules that stand in no policy.
  package var neverFires: [Rule] = []
  /// Rules of which another always stands, at least as severe, in the order of the pack.
  package var covered: [Covered] = []
  /// Pairs of rules that may have been meant as one, in the order of the pack.
  package var nearDuplicates: [NearDuplicate] = []
  /// Parts of rules that make no difference.
  package var idleParts: [IdlePart] = []
  /// Rules of harm that meet rules of benefit; those about one objective first, then by id.
  package var meetings: [Meeting] = []
  /// Names that nothing uses, by kind and then by name.
  package var unasked: [UnaskedName] = []
  /// How many rules speak to what; `nil` if the vocabulary lacks an attribute that it needs.
  package var knowledgeMap: KnowledgeMap?
  /// What was asked and not decided within the search bound, in words.
  package var undecided: [String] = []

  /// A rule of which another always stands for the same entities, at least as severe.
  package struct Covered: Sendable {
    /// The rule that adds nothing.
    package var rule: Rule
    /// The rule that always stands where it does.
    package var by: Rule
    /// A policy in which both stand.
    package var witness: Witness?
    /// Whether each covers the other.
    package var isMutual: Bool
  }

  /// Two rules that differ in one condition or safeguard.
  package struct NearDuplicate: Sendable {
    /// The rule that comes first in the pack.
    package var first: Rule
    /// The rule that comes later.
    package var second: Rule
    /// A policy in which the first stands and the second does not; `nil` if none was found.
    package var onlyFirst: Witness?
    /// A policy in which the second stands and the first does not; `nil` if none was found.
    package var onlySecond: Witness?
  }

  /// A part of a rule without which it would say the same of every policy.
  package struct IdlePart: Sendable {
    /// Whether it is a conjunct, one of several alternatives or a whole safeguard.
    package enum Kind: String, Sendable { case condition, alternative, safeguard }
    /// The rule that has it.
    package var rule: Rule
    /// What it is in the rule.
    package var kind: Kind
    /// Where its author wrote it.
    package var span: SourceSpan
  }

  /// A rule of harm and a rule of benefit that stand for the same entities, with nothing that says which leads.
  package struct Meeting: Sendable {
    /// The rule of harm: a tension or a gap.
    package var tension: Rule
    /// The rule of benefit.
    package var synergy: Rule
    /// Whether both speak of the same objective.
    package var isAboutOneObjective: Bool
    /// For those about one objective, a policy in which both stand.
    package var witness: Witness?
  }

  /// A name of the vocabulary that no rule and no derivation uses.
  package struct UnaskedName: Sendable {
    /// Kinds of names, in the order in which they are listed.
    package enum Kind: String, CaseIterable, Sendable {
      case attribute, value, relation, mechanism, parameter, objective
    }
    /// What it is a name of.
    package var kind: Kind
    /// The name with what it belongs to: `action.stance`, `action.instrument: ceasefire`.
    package var name: String
  }

  /// Whether anything was found that somebody should look at.
  package var hasFindings: Bool {
    !neverFires.isEmpty || !covered.isEmpty || !nearDuplicates.isEmpty || !idleParts.isEmpty
      || meetings.contains(where: \.isAboutOneObjective)
  }
}
