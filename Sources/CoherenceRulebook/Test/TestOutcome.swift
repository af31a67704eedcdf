import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// What became of one example or expectation.
package struct TestOutcome: Sendable {
  /// What was tested.
  package enum Kind: String, Sendable { case example, expectation }

  /// What was tested.
  package var kind: Kind
  /// The rule of an example, or the policy of an expectation.
  package var suite: String
  /// What its author calls it.
  package var name: String
  /// Why it failed; `nil` if it holds.
  package var failure: String?
  /// What the rule says of the failed example: its proof, or what it lacks.
  package var explanation: Explanation?
  /// The policy of a failed example.
  package var policy: Policy?
  /// Where the example or expectation stands.
  package var span: SourceSpan

  /// `arms-embargoes/disarms-the-targeted: the embargo binds the targeted too`.
  package var title: String { "\(suite): \(name)" }

  package init(
    kind: Kind, suite: String, name: String, failure: String? = nil, explanation: Explanation? = nil,
    policy: Policy? = nil, span: SourceSpan
  ) {
    self.kind = kind
    self.suite = suite
    self.name = name
    self.failure = failure
    self.explanation = explanation
    self.policy = policy
    self.span = span
  }
}

/// Which examples and expectations are run: those whose rule or name holds a text, whatever its capitals.
package struct TestFilter: Sendable {
  private let text: String

  /// Runs what holds this text; an empty one runs everything.
  package init(_ text: String = "") { self.text = text.lowercased() }

  /// Whether something of that suite and name is run.
  package func includes(_ suite: String, _ name: String) -> Bool {
    if text.isEmpty { return true }
    let title = "\(suite): \(name)".lowercased()
    return title.contains(text)
  }
}
