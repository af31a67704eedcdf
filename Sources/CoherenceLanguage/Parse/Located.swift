import CoherenceSource

/// A value with the place that says it.
package struct Located<Value: Sendable>: Sendable {
  /// What is said.
  package var value: Value
  /// Where it is said.
  package var span: SourceSpan
  package init(_ value: Value, _ span: SourceSpan) {
    self.value = value
    self.span = span
  }
}
