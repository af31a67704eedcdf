import CoherenceSource

/// Collects what is found wrong, with the repair that is most likely meant.
package struct PolicyProblems: Sendable {
  /// What has been found so far.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Nothing wrong yet.
  package init() {}

  /// Whether anything found is an error.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Adds what another reader found.
  mutating func take(_ other: PolicyProblems) {
    if !other.diagnostics.isEmpty { take(other.diagnostics) }
  }

  /// Adds what another room found.
  mutating func take(_ other: [Diagnostic]) {
    for diagnostic in other {
      guard diagnostics.count < Self.limit else { return noteLimit(diagnostic.primary.span) }
      diagnostics.append(diagnostic)
    }
  }

  /// Adds a mistake; `replacement` is text for the very span.
  mutating func add(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan, also: (span: SourceSpan, text: String)? = nil,
    help: String? = nil, replacement: String? = nil
  ) {
    guard diagnostics.count < Self.limit else { return noteLimit(span) }
    diagnostics.append(
      Diagnostic(
        code, message, at: span, secondary: also.map { [Diagnostic.Label($0.span, $0.text)] } ?? [], help: help,
        suggestion: replacement.map { Diagnostic.Suggestion(span: span, replacement: $0) }))
  }

  /// Adds a name that nobody knows, with the one that was probably meant, or else with those that there are.
  mutating func misspelt(
    _ code: DiagnosticCode, _ message: String, _ word: String, among names: @autoclosure () -> [String],
    at span: SourceSpan, listing: String
  ) {
    // Looking for what was meant among thousands of names, thousands of times, would take minutes.
    guard diagnostics.count < Self.limit else { return noteLimit(span) }
    let candidates = names()
    if let closest = Spelling.closest(to: word, among: candidates) {
      add(code, message, at: span, replacement: closest)
      return
    }
    let listed = candidates.prefix(Self.listedNames).map { "`\($0)`" }.joined(separator: ", ")
    let others = candidates.count - Self.listedNames
    let rest = others > 0 ? " and \(others) other\(others == 1 ? "" : "s")" : ""
    add(code, message, at: span, help: candidates.isEmpty ? nil : "\(listing) \(listed)\(rest)")
  }

  /// At most so many mistakes of one file are worth reading.
  static let limit = 100

  private mutating func noteLimit(_ span: SourceSpan) {
    guard diagnostics.count == Self.limit else { return }
    diagnostics.append(
      Diagnostic(
        .policyManyMistakes, "there are more mistakes from here on; the first \(Self.limit) are shown", severity: .note,
        at: span, help: "mend these, then check again"))
  }

  /// At most so many names are listed when no spelling comes close.
  private static let listedNames = 12
}

// MARK: - Simple values

extension PolicyProblems {
  /// A text that says something; `nil` after a mistake.
  mutating func text(_ node: YAMLTree.Node, in tree: YAMLView, of key: String) -> String? {
    guard tree.kind(node) == .scalar else {
      add(
        .policyNotText, "`\(key)` is a text, and this is a \(tree.kind(node) == .sequence ? "list" : "mapping")",
        at: tree.span(node), help: "put the text in double quotes if it contains `: `, or begins with `[` or `{`")
      return nil
    }
    let bytes = tree.bytes(node)
    guard !tree.isNull(node), bytes.contains(where: { $0 > 0x20 }) else {
      add(.policyEmptyText, "`\(key)` is empty", at: tree.span(node), help: "write it, or leave the key out")
      return nil
    }
    return tree.text(node)
  }

  /// A day, a month or a year; `nil` after a mistake.
  mutating func date(_ node: YAMLTree.Node, in tree: YAMLView, of key: String) -> CalendarInterval? {
    if tree.kind(node) == .scalar {
      if let date = CalendarInterval(tree.bytes(node)) { return date }
      badDate(tree.text(node), of: key, at: tree.span(node))
    } else {
      add(
        .policyBadDate, "`\(key)` is a date, and this is a \(tree.kind(node) == .sequence ? "list" : "mapping")",
        at: tree.span(node), help: "write a day (`1993-06-29`), a month (`1993-06`) or a year (`1993`)")
    }
    return nil
  }

  /// Says that a text is no date.
  mutating func badDate(_ text: String, of key: String, at span: SourceSpan) {
    add(
      .policyBadDate, text.isEmpty ? "`\(key)` has no date" : "`\(text)` is not a date that exists", at: span,
      help: "write a day (`1993-06-29`), a month (`1993-06`) or a year (`1993`)")
  }
}

/// Names in backticks, as a sentence lists them.
func inWords(_ names: [String]) -> String {
  let quoted = names.map { "`\($0)`" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " and " + last
}

extension Int {
  /// Reads a whole number that is written in digits, without a leading zero, small enough for any 32-bit sum.
  init?(wholeNumber text: UnsafeBufferPointer<UInt8>) {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = text[(isNegative ? 1 : 0)...]
    guard (1...10).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    if digits.count > 1, digits.first == 48 { return nil }
    let value = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    guard value <= 1_000_000_000 else { return nil }
    self = isNegative ? -value : value
  }
}
