import CoherenceLanguage

/// An example that is ready to be pasted into its rule: read again and run before it is offered.
package struct ExampleDraft: Sendable {
  /// The example, which holds for its rule.
  package var example: Rule.Example
  /// The element of `examples`, as the rule's file would have it, not indented.
  package var yaml: String
}

/// What the examples of one rule were found to do or to lack, with drafts that would mend it.
package protocol ExampleJudgement: Sendable {
  /// The rule's id.
  var rule: String { get }
  /// Examples that would add what is missing, each ready to be pasted.
  var drafts: [ExampleDraft] { get }
  /// Examples that fail as the rule stands; they do nothing for it.
  var failing: [String] { get }
  /// Whether nothing is missing that an example could add.
  var isComplete: Bool { get }
}
