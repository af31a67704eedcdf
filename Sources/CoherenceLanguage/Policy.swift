import CoherenceSource

/// A checked policy: entities, facts, relations and actions, each with its place.
package struct Policy: Sendable {
  /// Its own name: lower-case letters, digits, `-` and `_`; of an example, the name under which the rule tells it.
  package var id: String
  /// What is proposed, in a few words.
  package var title: String
  /// The day from which it looks at the world: what is dated later is hindsight. `nil` for examples without one.
  package var date: CalendarInterval?
  /// The proposal in a few sentences, if there are any.
  package var summary: String?
  /// Entities of each type: index = type index, then entity index; declared ones (`us`, fixed, once) come first.
  package var entities: [[Entity]]
  /// Stated facts, at most one for each cell, sorted by attribute then entity.
  package var facts: [Fact]
  /// What is said of relations, pair by pair, as it is written.
  package var relations: [RelationFact]
  /// Relations that were mapped fully.
  package var mapped: [RelationID]
  /// Stated order between timed entities.
  package var sequence: [SequenceFact]
  /// Findings that somebody has accepted, in the order of the file.
  package var acceptedRisks: [AcceptedRisk]
  /// The file that was read; sections may come from files that it is based on.
  package var file: SourceFile.ID
  /// The whole of it in that file, for what is said of no single place.
  package var span: SourceSpan
  package init(
    id: String, title: String, date: CalendarInterval?, summary: String?, entities: [[Entity]], facts: [Fact],
    relations: [RelationFact], mapped: [RelationID], sequence: [SequenceFact], acceptedRisks: [AcceptedRisk],
    file: SourceFile.ID, span: SourceSpan
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.summary = summary
    self.entities = entities
    self.facts = facts
    self.relations = relations
    self.mapped = mapped
    self.sequence = sequence
    self.acceptedRisks = acceptedRisks
    self.file = file
    self.span = span
  }

  /// Something that the policy is about: an actor, an action, the situation itself.
  package struct Entity: Sendable {
    /// Its name in the policy, unique over all types: `embargo`.
    package var id: String
    /// What it is called in a sentence; its id where nothing else is said.
    package var name: String
    /// When it starts and ends, for timed types; `nil` if not stated.
    package var start: CalendarInterval?
    /// When it ends, for timed types; `nil` if not stated.
    package var end: CalendarInterval?
    /// `nil` for entities that only the vocabulary declares.
    package var span: SourceSpan?
    package init(
      id: String, name: String, start: CalendarInterval? = nil, end: CalendarInterval? = nil, span: SourceSpan?
    ) {
      self.id = id
      self.name = name
      self.start = start
      self.end = end
      self.span = span
    }
  }

  /// What the policy says of one attribute of one entity.
  package struct Fact: Sendable {
    /// Whose value it is, together with `entity`.
    package var attribute: AttributeID
    /// Index in `Policy.entities` of the attribute's type.
    package var entity: Int
    /// What is still possible of it.
    package var value: StatedValue
    /// How it is known; empty for what is stated without more, and for defaults.
    package var evidence: FactEvidence
    /// Whether the policy left the attribute out and the vocabulary's `default` stands in for it.
    package var isDefault: Bool
    /// The value with its key; of a default, the entity's name (the policy's own for entities it does not mention).
    package var span: SourceSpan
    package init(
      attribute: AttributeID, entity: Int, value: StatedValue, evidence: FactEvidence, isDefault: Bool = false,
      span: SourceSpan
    ) {
      self.attribute = attribute
      self.entity = entity
      self.value = value
      self.evidence = evidence
      self.isDefault = isDefault
      self.span = span
    }
  }

  /// What the policy says of one relation between two entities.
  package struct RelationFact: Sendable {
    /// Which relation is spoken of, in its own direction: an inverse is turned round.
    package var relation: RelationID
    /// Where it begins: index in `Policy.entities` of the relation's `from` type.
    package var from: Int
    /// Where it leads: index in `Policy.entities` of the relation's `to` type; another entity than `from`.
    package var to: Int
    /// Whether it is known, suspected or ruled out.
    package var certainty: Certainty
    /// How that is known.
    package var evidence: FactEvidence
    /// The entry under `relations`.
    package var span: SourceSpan
    package init(
      relation: RelationID, from: Int, to: Int, certainty: Certainty, evidence: FactEvidence, span: SourceSpan
    ) {
      self.relation = relation
      self.from = from
      self.to = to
      self.certainty = certainty
      self.evidence = evidence
      self.span = span
    }
  }

  /// Whether a relation is known to hold, may hold, or is known not to.
  package enum Certainty: String, CaseIterable, Sendable {
    case certain, suspected
    case ruledOut = "ruled_out"
  }

  /// One entity starts only when another has ended, or has started.
  package struct SequenceFact: Sendable {
    /// The timed type of both entities.
    package var type: EntityTypeID
    /// The entity that comes later: index in `Policy.entities` of the type.
    package var later: Int
    /// The entity that comes first: index in `Policy.entities` of the type; another than `later`.
    package var earlier: Int
    /// True: the earlier one has ended by then; false: it has started (strictly earlier).
    package var afterEnd: Bool
    /// Where the earlier entity is named.
    package var span: SourceSpan
    package init(type: EntityTypeID, later: Int, earlier: Int, afterEnd: Bool, span: SourceSpan) {
      self.type = type
      self.later = later
      self.earlier = earlier
      self.afterEnd = afterEnd
      self.span = span
    }
  }

  /// A risk that somebody has accepted, with reason and term.
  package struct AcceptedRisk: Sendable {
    /// Id of the rule whose findings are accepted.
    package var rule: String
    /// Where the rule is named, for a caller who knows which rules there are.
    package var ruleSpan: SourceSpan
    /// (variable name, entity id) pairs that narrow it to some findings; empty for all of the rule.
    package var involving: [(variable: String, entity: String)]
    /// Where each variable of `involving` is named.
    package var variableSpans: [SourceSpan]
    /// Why it is accepted, in words.
    package var reason: String
    /// Who accepts it.
    package var owner: String
    /// The term: it lapses after the last day of it.
    package var until: CalendarInterval
    /// Facts with which it lapses before its term.
    package var reliesOn: [ReliedFact]
    /// The entry under `accepted_risks`.
    package var span: SourceSpan
    package init(
      rule: String, ruleSpan: SourceSpan, involving: [(variable: String, entity: String)], variableSpans: [SourceSpan],
      reason: String, owner: String, until: CalendarInterval, reliesOn: [ReliedFact],
      span: SourceSpan
    ) {
      self.rule = rule
      self.ruleSpan = ruleSpan
      self.involving = involving
      self.variableSpans = variableSpans
      self.reason = reason
      self.owner = owner
      self.until = until
      self.reliesOn = reliesOn
      self.span = span
    }
  }

  /// A fact that an accepted risk rests on: the risk is accepted no longer once the fact is not so.
  package struct ReliedFact: Sendable {
    /// Whose value the risk rests on, together with `entity`.
    package var attribute: AttributeID
    /// Index in `Policy.entities` of the attribute's type.
    package var entity: Int
    /// What the fact was when the risk was accepted; `nil` if it is enough that the policy states it.
    package var value: StatedValue?
  }
}

/// How a fact is known.
package struct FactEvidence: Sendable {
  /// Who says so, in the policy's words.
  package var source: String?
  /// The day, month or year of which the source speaks; from it facts go stale.
  package var asOf: CalendarInterval?
  /// `nil` if not stated (read as moderate, and reported as not stated).
  package var confidence: Confidence?
  /// A remark of the author's.
  package var note: String?
  package init(
    source: String? = nil, asOf: CalendarInterval? = nil, confidence: Confidence? = nil, note: String? = nil
  ) {
    self.source = source
    self.asOf = asOf
    self.confidence = confidence
    self.note = note
  }
}

/// How sure the author is of a fact; kept apart from severity.
package enum Confidence: String, CaseIterable, Comparable, Sendable {
  case low, moderate, high
  package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  private var rank: Int { Self.allCases.firstIndex(of: self)! }
}

/// A value as far as it is stated: what is still possible.
package enum StatedValue: Sendable, Equatable {
  /// Single-valued finite attributes: the values still possible, never empty.
  case oneOf(ValueMask)
  /// Sets of domain values: surely in, possibly in (`surely ⊆ possibly`).
  case members(surely: ValueMask, possibly: ValueMask)
  /// Whole numbers and days (since 1970-01-01): bounds, both included; `nil` is unbounded.
  case range(Int?, Int?)
  /// A single reference: the entities still possible, and whether none or someone not listed still is.
  case referenceOneOf([Int], none: Bool, unlisted: Bool)
  /// A set of references: surely in; possibly in (`nil`: any entity); whether someone not listed is in.
  case references(surely: [Int], possibly: [Int]?, unlisted: Membership)
}

/// Whether something belongs to a set, as far as it is stated.
package enum Membership: Sendable { case no, possibly, surely }
