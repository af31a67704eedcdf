import CoherenceSource

/// What kind of thing a rule says.
package enum RuleKind: String, CaseIterable, Sendable {
  case tension, synergy, gap, trigger, note

  /// Whether it says that something goes wrong: tensions and gaps, which safeguards can answer.
  package var isHarm: Bool { self == .tension || self == .gap }
}

/// The seven-point interaction scale of Nilsson, Griggs and Visbeck (2016), by name, from worst to best.
package enum Interaction: Int, CaseIterable, Comparable, Sendable {
  case cancelling = -3
  case counteracting, constraining, consistent, enabling, reinforcing, indivisible
  /// The word that rules write for it: `counteracting`.
  package var name: String { "\(self)" }
  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// How well a rule's mechanism is supported; definitions are published with the pack.
package enum Evidence: String, CaseIterable, Sendable { case strong, moderate, limited, contested }

/// Where a rule stands in its life; ids are never reused, withdrawn rules stay visible.
package enum RuleStatus: String, CaseIterable, Sendable { case draft, review, stable, contested, withdrawn }

/// A checked rule: names are ids, values are masks, and every part keeps its place in the file.
package struct Rule: Sendable {
  /// Path below the pack, without suffix: `arms-embargoes/disarms-the-targeted`.
  package var id: String
  /// Id of the pack that holds it.
  package var pack: String
  /// What the rule says, in one sentence without full stop and without placeholders.
  package var title: String
  /// Where it stands in its life; withdrawn rules are not evaluated.
  package var status: RuleStatus
  /// What kind of thing it says: written for gaps and triggers, else it follows from the interaction.
  package var kind: RuleKind
  /// Ordered: the first row whose condition holds; the last has none. Empty for triggers, which have no interaction.
  package var interaction: [(value: Interaction, condition: Condition?)]
  /// What remains of the interaction once a safeguard is in place, above its worst row; `nil` if not said.
  package var withSafeguard: Interaction?
  /// Workstream and objective at the far end.
  package var affects: (workstream: Int, objective: Int)
  /// Workstream at the near end, if the rule names it.
  package var pursues: Int?
  /// How well its mechanism is supported; of a draft, never above `limited`.
  package var evidence: Evidence
  /// Index in `Vocabulary.mechanisms`.
  package var mechanism: Int?
  /// Question and school indices.
  package var school: (question: Int, school: Int)?
  /// All variables of the rule, index = `Variable.index`, whatever block binds them.
  package var variables: [Variable]
  /// Indices of the variables that identify a finding, in the order in which they were written.
  package var given: [Int]
  /// Indices of witnesses.
  package var some: [Int]
  /// Two given variables that play the same part.
  package var unordered: (Int, Int)?
  /// What must hold for a finding.
  package var when: Condition
  /// Any of these, in place, turns a finding into *mitigated*; only tensions and gaps have some.
  package var safeguards: [Safeguard]
  /// The mechanism in a sentence or two.
  package var because: Template
  /// Amendments, in words.
  package var mitigate: [Template]
  /// What must be done once it fires; only triggers have some.
  package var duties: [Duty]
  /// Rules whose findings are folded under this one's for the same entities.
  package var supersedes: [Supersession]
  /// What it rests on, in the order of the file.
  package var sources: [Citation]
  /// Small policies, each with the verdict that it reaches there.
  package var examples: [Example]
  /// By when somebody should look at it again, if the rule says.
  package var reviewBy: CalendarInterval?
  /// What versions of its pack changed about it, oldest first.
  package var history: [Revision]
  /// Changes by later packs, with their reasons, oldest first.
  package var overrides: [RuleOverride]
  /// True if a later pack disabled it.
  package var isDisabled: Bool
  /// Whether it is evaluated: neither withdrawn nor disabled.
  package var isEvaluated: Bool { !isDisabled && status != .withdrawn }
  /// The file that holds it, and nothing else.
  package var file: SourceFile.ID
  /// Where its title stands: the place of what is said of the rule as a whole.
  package var titleSpan: SourceSpan
  /// The whole of it in its file.
  package var span: SourceSpan

  /// One alternative of `unless`.
  package struct Safeguard: Sendable {
    /// What is in place, in a few words: `the targeted group is exempt`.
    package var label: String
    /// What must hold for it to be in place.
    package var condition: Condition
    /// The element of `unless`.
    package var span: SourceSpan
    package init(label: String, condition: Condition, span: SourceSpan) {
      self.label = label
      self.condition = condition
      self.span = span
    }
  }
  /// Something that must be done once a trigger's threshold is met.
  package struct Duty: Sendable {
    /// Who must act.
    package var who: String
    /// What must be done, with places for entities' names.
    package var what: Template
    /// By when, in words: `24 hours`; `nil` if that is not said.
    package var within: String?
    package init(who: String, what: Template, within: String?) {
      self.who = who
      self.what = what
      self.within = within
    }
  }
  /// A rule whose finding is folded under this one's.
  package struct Supersession: Sendable {
    /// Id of the other rule.
    package var rule: String
    /// Pairs of (its variable's name, our variable's index).
    package var binding: [(theirs: String, ours: Int)]
    /// The element of `supersedes`.
    package var span: SourceSpan
    package init(rule: String, binding: [(theirs: String, ours: Int)], span: SourceSpan) {
      self.rule = rule
      self.binding = binding
      self.span = span
    }
  }
  /// What a version of the pack changed about a rule.
  package struct Revision: Sendable {
    /// The version with which the change came.
    package var version: PackVersion
    /// What changed, in words.
    package var change: String
  }
  /// A change that a later pack made.
  package struct RuleOverride: Sendable {
    /// Id of the pack that made the change.
    package var pack: String
    /// What changed, in a few words: `evidence: limited → moderate`, `disabled`.
    package var change: String
    /// Why that pack departs from the other.
    package var reason: String
    package init(pack: String, change: String, reason: String) {
      self.pack = pack
      self.change = change
      self.reason = reason
    }
  }
  /// A small policy with the verdict that the rule reaches on it.
  package struct Example: Sendable {
    /// What it shows, in words, unique within the rule.
    package var name: String
    /// The policy, which states no more than the example needs.
    package var policy: Policy
    /// What the rule says of it, over all its bindings.
    package var expected: ExampleVerdict
    /// The interaction that its worst finding has there, where the example says so.
    package var interaction: Interaction?
    /// Paths (`situation.conflict_phase`) that must be among the hinges.
    package var asks: [String]
    /// The element of `examples`.
    package var span: SourceSpan
    package init(
      name: String, policy: Policy, expected: ExampleVerdict, interaction: Interaction? = nil, asks: [String],
      span: SourceSpan
    ) {
      self.name = name
      self.policy = policy
      self.expected = expected
      self.interaction = interaction
      self.asks = asks
      self.span = span
    }
  }
  /// The strongest verdict over all bindings of a rule.
  package enum ExampleVerdict: String, CaseIterable, Sendable {
    case established, unguarded, possible, mitigated, latent, silent
  }
}

extension Rule {
  /// A rule that says nothing but that a condition holds, for questions about conditions that are no rule's own.
  ///
  /// - Parameter given: the variable for whose entities it is asked; `nil` for what is said of the situation as a whole.
  package init(asking condition: Condition, given: Variable?, id: String, at span: SourceSpan) {
    var variables: [Variable] = given.map { [$0] } ?? []
    // A condition may stand in a formula more than once, and its variables with it.
    condition.forEachVariable { variable in
      if !variables.contains(where: { $0.index == variable.index }) { variables.append(variable) }
    }
    variables.sort { $0.index < $1.index }
    self.init(
      id: id, pack: "", title: id, status: .review, kind: .note, interaction: [], withSafeguard: nil, affects: (0, 0),
      pursues: nil, evidence: .limited, mechanism: nil, school: nil, variables: variables,
      given: given.map { [$0.index] } ?? [], some: [], unordered: nil, when: condition, safeguards: [],
      because: Template(pieces: []), mitigate: [], duties: [], supersedes: [], sources: [], examples: [], reviewBy: nil,
      history: [], overrides: [], isDisabled: false, file: span.file, titleSpan: span, span: span)
  }
}

/// Where and how a source supports a rule.
package struct Citation: Sendable {
  /// Index in `RulePack.bibliography`.
  package var source: Int
  /// Where in the source it stands: a page, paragraph or section (`¶5`); `nil` if that is not said.
  package var locator: String?
  /// What the source does for the rule; `supports` unless the rule says otherwise.
  package var stance: Stance
  /// The element of `sources`.
  package var span: SourceSpan
  package init(source: Int, locator: String?, stance: Stance, span: SourceSpan) {
    self.source = source
    self.locator = locator
    self.stance = stance
    self.span = span
  }
  /// What a source does for the rule that cites it.
  package enum Stance: String, CaseIterable, Sendable { case supports, qualifies, contradicts }
}

/// A sentence with places for entities' names.
package struct Template: Sendable {
  /// A stretch of a template.
  package enum Piece: Sendable {
    case text(String)
    case variable(Int)
  }
  /// The sentence from left to right; `.variable` holds the index of a variable of the rule.
  package var pieces: [Piece]
  package init(pieces: [Piece]) { self.pieces = pieces }
}

/// An entry of the bibliography, in CSL terms.
package struct BibliographyEntry: Sendable {
  /// Its key in `sources.yaml`, unique over all packs.
  package var id: String
  /// What kind of source it is, in the terms of the Citation Style Language: `report`.
  package var type: String
  /// What the source is called.
  package var title: String
  /// Family and given name, or an organisation's name with an empty given name.
  package var authors: [(family: String, given: String)]
  /// Year, or full date as written.
  package var issued: String?
  /// The journal, book or site in which it appeared.
  package var containerTitle: String?
  /// Who published it.
  package var publisher: String?
  /// Where it can be read.
  package var url: String?
  /// The digital object identifier, without the resolver's address.
  package var doi: String?
  /// A remark for readers of the bibliography.
  package var note: String?
  /// How much of it was read by whoever cites it.
  package var read: ReadDepth
  /// Where its key stands.
  package var span: SourceSpan

  /// How much of the source its citing author read.
  package enum ReadDepth: String, CaseIterable, Sendable { case full, abstract, opening, secondary }
}
