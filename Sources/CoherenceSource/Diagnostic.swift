/// How much a diagnostic matters.
package enum DiagnosticSeverity: String, Sendable { case error, warning, note }

/// A stable name for a kind of mistake: wording may change, the code may not.
package struct DiagnosticCode: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String
  package init(_ rawValue: String) { self.rawValue = rawValue }
  package init(stringLiteral value: StaticString) { rawValue = "\(value)" }
  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A complaint about the text of a file, for its author.
package struct Diagnostic: Sendable {
  /// A place with what is to be said of it.
  package struct Label: Sendable {
    package var span: SourceSpan
    package var text: String?
    package init(_ span: SourceSpan, _ text: String? = nil) {
      self.span = span
      self.text = text
    }
  }
  /// A replacement that would mend it.
  package struct Suggestion: Sendable {
    package var span: SourceSpan
    package var replacement: String
    package init(span: SourceSpan, replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  package var code: DiagnosticCode
  package var severity: DiagnosticSeverity
  package var message: String
  package var primary: Label
  package var secondary: [Label]
  package var help: String?
  package var suggestion: Suggestion?

  package init(
    _ code: DiagnosticCode, _ message: String, severity: DiagnosticSeverity = .error, at span: SourceSpan,
    label: String? = nil, secondary: [Label] = [], help: String? = nil, suggestion: Suggestion? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    primary = Label(span, label)
    self.secondary = secondary
    self.help = help
    self.suggestion = suggestion
  }
}

/// What a pass returns: its value, if there is one, and everything it met on the way.
package struct Diagnosed<Value> {
  package var value: Value?
  package var diagnostics: [Diagnostic]
  package init(value: Value?, diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
  /// Whether any diagnostic is an error.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
extension Diagnosed: Sendable where Value: Sendable {}
