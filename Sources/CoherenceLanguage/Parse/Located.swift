import CoherenceSource

/// A value with the place that says it.
package struct Located<Value: Sendable>: Sendable {
  package var value: Value
  package var span: SourceSpan
  package init(_ value: Value, _ span: SourceSpan) {
    self.value = value
    self.span = span
  }
}
