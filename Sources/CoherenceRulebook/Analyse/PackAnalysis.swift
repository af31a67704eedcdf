import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// What was found about the rules of a pack among themselves. Every claim holds for policies of the sizes that `cap` names.
package struct PackAnalysis: Sendable {
  package var pack: RulePack
  /// Rules that were looked at: neither withdrawn nor disabled.
  package var rulesConsidered: Int
  package var cap: SizeCap
  package var neverFires: [Rule] = []
  package var covered: [Covered] = []
  package var nearDuplicates: [NearDuplicate] = []
  package var idleParts: [IdlePart] = []
  package var meetings: [Meeting] = []
  package var unasked: [UnaskedName] = []
  package var knowledgeMap: KnowledgeMap?
  /// What was asked and not decided within the search bound, in words.
  package var undecided: [String] = []

  /// A rule of which another always stands for the same entities, at least as severe.
  package struct Covered: Sendable {
    package var rule: Rule
    package var by: Rule
    /// A policy in which both stand.
    package var witness: Witness?
    /// Whether each covers the other.
    package var isMutual: Bool
  }

  /// Two rules that differ in one condition or safeguard.
  package struct NearDuplicate: Sendable {
    package var first: Rule
    package var second: Rule
    /// A policy in which the first stands and the second does not; `nil` if there is none.
    package var onlyFirst: Witness?
    package var onlySecond: Witness?
  }

  /// A part of a rule without which it would say the same of every policy.
  package struct IdlePart: Sendable {
    package enum Kind: String, Sendable { case condition, alternative, safeguard }
    package var rule: Rule
    package var kind: Kind
    package var span: SourceSpan
  }

  /// A rule of harm and a rule of benefit that stand for the same entities, with nothing that says which leads.
  package struct Meeting: Sendable {
    package var tension: Rule
    package var synergy: Rule
    /// Whether both speak of the same objective.
    package var isAboutOneObjective: Bool
    /// For those about one objective, a policy in which both stand.
    package var witness: Witness?
  }

  /// A name of the vocabulary that no rule and no derivation uses.
  package struct UnaskedName: Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case attribute, value, relation, mechanism, parameter, objective
    }
    package var kind: Kind
    package var name: String
  }

  /// Whether anything was found that somebody should look at.
  package var hasFindings: Bool {
    !neverFires.isEmpty || !covered.isEmpty || !nearDuplicates.isEmpty || !idleParts.isEmpty
      || meetings.contains(where: \.isAboutOneObjective)
  }
}
