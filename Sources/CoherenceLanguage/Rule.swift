import CoherenceSource

/// What kind of thing a rule says.
package enum RuleKind: String, CaseIterable, Sendable { case tension, synergy, gap, trigger, note }

/// The seven-point interaction scale of Nilsson, Griggs and Visbeck (2016), by name, from worst to best.
package enum Interaction: Int, CaseIterable, Comparable, Sendable {
  case cancelling = -3
  case counteracting, constraining, consistent, enabling, reinforcing, indivisible
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
  package var title: String
  package var status: RuleStatus
  package var kind: RuleKind
  /// Ordered: the first row whose condition holds; the last has none. `nil` for kinds without an interaction.
  package var interaction: [(value: Interaction, condition: Condition?)]
  package var withSafeguard: Interaction?
  /// Workstream and objective at the far end.
  package var affects: (workstream: Int, objective: Int)
  /// Workstream at the near end, if the rule names it.
  package var pursues: Int?
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
  package var when: Condition
  package var safeguards: [Safeguard]
  package var because: Template
  package var mitigate: [Template]
  package var duties: [Duty]
  package var supersedes: [Supersession]
  package var sources: [Citation]
  package var examples: [Example]
  package var reviewBy: CalendarInterval?
  /// What versions of its pack changed about it, oldest first.
  package var history: [Revision]
  /// Changes by later packs, with their reasons, oldest first.
  package var overrides: [RuleOverride]
  /// True if a later pack disabled it.
  package var isDisabled: Bool
  package var file: SourceFile.ID
  package var titleSpan: SourceSpan
  package var span: SourceSpan

  /// One alternative of `unless`.
  package struct Safeguard: Sendable {
    package var label: String
    package var condition: Condition
    package var span: SourceSpan
    package init(label: String, condition: Condition, span: SourceSpan) {
      self.label = label
      self.condition = condition
      self.span = span
    }
  }
  /// Something that must be done once a trigger's threshold is met.
  package struct Duty: Sendable {
    package var who: String
    package var what: Template
    package var within: String?
    package init(who: String, what: Template, within: String?) {
      self.who = who
      self.what = what
      self.within = within
    }
  }
  /// A rule whose finding is folded under this one's.
  package struct Supersession: Sendable {
    package var rule: String
    /// Pairs of (its variable's name, our variable's index).
    package var binding: [(theirs: String, ours: Int)]
    package var span: SourceSpan
    package init(rule: String, binding: [(theirs: String, ours: Int)], span: SourceSpan) {
      self.rule = rule
      self.binding = binding
      self.span = span
    }
  }
  /// What a version of the pack changed about a rule.
  package struct Revision: Sendable {
    package var version: PackVersion
    package var change: String
  }
  /// A change that a later pack made.
  package struct RuleOverride: Sendable {
    package var pack: String
    package var change: String
    package var reason: String
    package init(pack: String, change: String, reason: String) {
      self.pack = pack
      self.change = change
      self.reason = reason
    }
  }
  /// A small policy with the verdict that the rule reaches on it.
  package struct Example: Sendable {
    package var name: String
    package var policy: Policy
    package var expected: ExampleVerdict
    /// The interaction that its worst finding has there, where the example says so.
    package var interaction: Interaction?
    /// Paths (`situation.conflict_phase`) that must be among the hinges.
    package var asks: [String]
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
  package var locator: String?
  package var stance: Stance
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
  package enum Piece: Sendable {
    case text(String)
    case variable(Int)
  }
  package var pieces: [Piece]
  package init(pieces: [Piece]) { self.pieces = pieces }
}

/// An entry of the bibliography, in CSL terms.
package struct BibliographyEntry: Sendable {
  package var id: String
  package var type: String
  package var title: String
  /// Family and given name, or an organisation's name with an empty given name.
  package var authors: [(family: String, given: String)]
  /// Year, or full date as written.
  package var issued: String?
  package var containerTitle: String?
  package var publisher: String?
  package var url: String?
  package var doi: String?
  package var note: String?
  package var read: ReadDepth
  package var span: SourceSpan

  /// How much of the source its citing author read.
  package enum ReadDepth: String, CaseIterable, Sendable { case full, abstract, opening, secondary }
}
