import CoherenceLanguage

/// An example that is ready to be pasted into its rule: read again and run before it is offered.
package struct ExampleDraft: Sendable {
  package var example: Rule.Example
  /// The element of `examples`, as the rule's file would have it, not indented.
  package var yaml: String
}
