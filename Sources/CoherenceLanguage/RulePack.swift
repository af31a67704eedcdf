import CoherenceSource

/// One or several packs read together: a vocabulary, rules and a bibliography, valid by construction.
package struct RulePack: Sendable {
  /// The packs in the order in which they were given.
  package var packs: [PackIdentity]
  /// What rules and policies may say.
  package var vocabulary: Vocabulary
  /// Sorted by id.
  package var rules: [Rule]
  /// Sorted by id.
  package var bibliography: [BibliographyEntry]
  /// Readings that the packs offer, in the order of packs and files.
  package var profiles: [Profile]
  package init(
    packs: [PackIdentity] = [], vocabulary: Vocabulary = Vocabulary(), rules: [Rule] = [],
    bibliography: [BibliographyEntry] = [], profiles: [Profile] = []
  ) {
    self.packs = packs
    self.vocabulary = vocabulary
    self.rules = rules
    self.bibliography = bibliography
    self.profiles = profiles
  }
}

/// What identifies a pack and its exact content.
package struct PackIdentity: Sendable {
  /// Its own name, unique among the packs that are read together: what later packs require.
  package var id: String
  /// What it is called on a page.
  package var title: String
  /// Three numbers, `1.0.0`; see `PackVersion`.
  package var version: String
  /// When this version was published; `nil` if the pack does not say.
  package var released: CalendarInterval?
  /// Its SPDX id: `CC-BY-4.0`.
  package var licence: String
  /// Who answers for it, in the order of the file; at least one.
  package var authors: [String]
  /// A stable hash over the bytes of its files in path order, 16 hexadecimal digits; detects change, not tampering.
  package var fingerprint: String
  /// What each version changed, in the order in which the pack tells it.
  package var changelog: [(version: String, changes: [String])]
  package init(
    id: String, title: String, version: String, released: CalendarInterval? = nil, licence: String,
    authors: [String], fingerprint: String, changelog: [(version: String, changes: [String])] = []
  ) {
    self.id = id
    self.title = title
    self.version = version
    self.released = released
    self.licence = licence
    self.authors = authors
    self.fingerprint = fingerprint
    self.changelog = changelog
  }
}

/// A reading of the pack: which schools lead the page, and what the parameters are.
package struct Profile: Sendable {
  /// Its name on the command line, unique over all packs.
  package var id: String
  /// What it is called on a page.
  package var title: String
  /// (question, school) indices.
  package var leads: [(question: Int, school: Int)]
  /// (parameter index, value).
  package var parameters: [(parameter: Int, value: Int)]
  package init(
    id: String, title: String, leads: [(question: Int, school: Int)], parameters: [(parameter: Int, value: Int)]
  ) {
    self.id = id
    self.title = title
    self.leads = leads
    self.parameters = parameters
  }
}

/// What judges said of a case, beside its policy.
package struct Expectations: Sendable {
  /// Path of the policy, relative to the file.
  package var policyPath: String
  /// Where it is named.
  package var policySpan: SourceSpan
  /// What each judge expects, in the order of the file.
  package var items: [Item]
  /// The file of expectations.
  package var file: SourceFile.ID
  package init(policyPath: String, policySpan: SourceSpan, items: [Item], file: SourceFile.ID) {
    self.policyPath = policyPath
    self.policySpan = policySpan
    self.items = items
    self.file = file
  }
  /// How binding an expectation is; see section 10 of `Rules/LANGUAGE.md`.
  package enum Level: String, CaseIterable, Sendable {
    case must, may
    case mustNot = "must_not"
  }
  /// One expectation: what is meant, and whose judgement it is.
  package struct Item: Sendable {
    /// Whether such a finding must, may or must not be there.
    package var level: Level
    /// What the report must, may or must not say, in words.
    package var statement: String
    /// Index in `Vocabulary.mechanisms`; `nil` for any mechanism.
    package var mechanism: Int?
    /// The kind of rule that is meant; `nil` for any.
    package var kind: RuleKind?
    /// Entity ids that the finding must involve; none for any finding at all.
    package var involving: [String]
    /// Where each of them is named.
    package var involvingSpans: [SourceSpan]
    /// The least grave interaction that fits; `nil` for any.
    package var severityAtLeast: Interaction?
    /// The gravest interaction that fits; `nil` for any.
    package var severityAtMost: Interaction?
    /// Whose judgement it is.
    package var judgedBy: String
    /// The element of `expectations`.
    package var span: SourceSpan
    package init(
      level: Level, statement: String, mechanism: Int?, kind: RuleKind?, involving: [String],
      involvingSpans: [SourceSpan],
      severityAtLeast: Interaction?, severityAtMost: Interaction?, judgedBy: String, span: SourceSpan
    ) {
      self.level = level
      self.statement = statement
      self.mechanism = mechanism
      self.kind = kind
      self.involving = involving
      self.involvingSpans = involvingSpans
      self.severityAtLeast = severityAtLeast
      self.severityAtMost = severityAtMost
      self.judgedBy = judgedBy
      self.span = span
    }
  }
}
