/// How much a diagnostic matters.
package enum DiagnosticSeverity: String, Sendable { case error, warning, note }

/// A stable name for a kind of mistake: wording may change, the code may not.
package struct DiagnosticCode: Hashable, Comparable, Sendable, ExpressibleByStringLiteral {
  /// Such as `Y003`: a letter for the room, then three digits.
  package let rawValue: String
  /// A code as it is written.
  package init(_ rawValue: String) { self.rawValue = rawValue }
  /// A code as it is written.
  package init(stringLiteral value: StaticString) { rawValue = "\(value)" }
  /// Orders codes by letter and number.
  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// A complaint about the text of a file, for its author.
package struct Diagnostic: Sendable {
  /// A place with what is to be said of it.
  package struct Label: Sendable {
    /// What is underlined.
    package var span: SourceSpan
    /// What stands beside the underline.
    package var text: String?
    /// A place, and what is to be said of it.
    package init(_ span: SourceSpan, _ text: String? = nil) {
      self.span = span
      self.text = text
    }
  }
  /// A replacement that would mend it.
  package struct Suggestion: Sendable {
    /// What would be replaced.
    package var span: SourceSpan
    /// What would stand there instead.
    package var replacement: String
    /// A replacement of a span.
    package init(span: SourceSpan, replacement: String) {
      self.span = span
      self.replacement = replacement
    }
  }

  /// The kind of mistake.
  package var code: DiagnosticCode
  /// How much it matters.
  package var severity: DiagnosticSeverity
  /// What is wrong, as a sentence without capital and full stop.
  package var message: String
  /// Where.
  package var primary: Label
  /// Other places that one needs to see to understand.
  package var secondary: [Label]
  /// How to mend it.
  package var help: String?
  /// A text that was probably meant.
  package var suggestion: Suggestion?

  /// A complaint about a span.
  package init(
    _ code: DiagnosticCode, _ message: String, severity: DiagnosticSeverity = .error, at span: SourceSpan,
    label: String? = nil, secondary: [Label] = [], help: String? = nil, suggestion: Suggestion? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = Self.clipped(message)
    primary = Label(span, label)
    self.secondary = secondary
    self.help = help.map(Self.clipped)
    self.suggestion = suggestion
  }

  /// A sentence in which nothing that the file's author wrote takes more than a line, and which itself takes few.
  private static func clipped(_ text: String) -> String {
    let (mostOfQuote, mostOfAll) = (80, 1_000)
    if text.utf8.count <= mostOfQuote { return text }
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { place, part in
      place % 2 == 1 ? Self.clipped(part, to: mostOfQuote) : String(part)
    }
    return Self.clipped(parts.joined(separator: "`")[...], to: mostOfAll)
  }

  /// The beginning of a text that is longer than so many scalars; one character may be made up of any number of them.
  private static func clipped(_ text: Substring, to count: Int) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > count else { return String(text) }
    return String(scalars.prefix(count - 1)) + "…"
  }
}

/// What a pass returns: its value, if there is one, and everything it met on the way.
package struct Diagnosed<Value> {
  /// The result; `nil` if there is none that can be relied on.
  package var value: Value?
  /// What was met, in no particular order.
  package var diagnostics: [Diagnostic]
  /// A value, and what was met on the way to it.
  package init(value: Value?, diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }
  /// Whether any diagnostic is an error.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
extension Diagnosed: Sendable where Value: Sendable {}
