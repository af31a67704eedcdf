import CoherenceSource

/// A rule as written: every part optional and with its place.
struct RuleSyntax {
  var id: String
  var pack: Int
  var file: SourceFile.ID
  var span: SourceSpan
  var title: Located<String>?
  var status: Located<RuleStatus>?
  var kind: Located<RuleKind>?
  var interaction: [InteractionRowSyntax]
  var interactionSpan: SourceSpan?
  var withSafeguard: Located<Interaction>?
  var affects: Located<String>?
  var pursues: Located<String>?
  var evidence: Located<Evidence>?
  var mechanism: Located<String>?
  var school: Located<String>?
  var given: [BindingSyntax]
  /// Whether `given` could not be read: then nothing is said of the rule's variables.
  var isGivenBroken: Bool
  var some: [BindingSyntax]
  var unordered: Located<[Located<String>]>?
  var when: BlockSyntax?
  var unless: [SafeguardSyntax]
  var unlessKey: SourceSpan?
  var because: Located<String>?
  var mitigate: [Located<String>]
  var duties: [DutySyntax]
  var dutiesKey: SourceSpan?
  var supersedes: [SupersessionSyntax]
  var sources: [CitationSyntax]
  var hasSources: Bool
  var examples: [ExampleSyntax]
  var hasExamples: Bool
  var reviewBy: CalendarInterval?
  var history: [Rule.Revision]
}

/// A row of a decision table over interactions.
struct InteractionRowSyntax {
  var value: Located<Interaction>
  var when: BlockSyntax?
  var span: SourceSpan
}

/// One alternative of `unless`.
struct SafeguardSyntax {
  var label: Located<String>
  var block: BlockSyntax
}

/// A duty of a trigger.
struct DutySyntax {
  var who: Located<String>
  var what: Located<String>
  var within: Located<String>?
}

/// A rule that this one stands above.
struct SupersessionSyntax {
  var rule: Located<String>
  var binding: [(theirs: Located<String>, ours: Located<String>)]
  var span: SourceSpan
}

/// A reference to the bibliography.
struct CitationSyntax {
  var ref: Located<String>
  var locator: Located<String>?
  var stance: Citation.Stance
  var span: SourceSpan
}

/// An example with its policy still unread.
struct ExampleSyntax {
  var name: Located<String>
  var policy: Node
  var expected: Located<Rule.ExampleVerdict>
  var interaction: Located<Interaction>?
  var asks: [Located<String>]
  var span: SourceSpan
}
