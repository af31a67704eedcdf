import CoherenceSource

/// One run of reading packs: what was found wrong so far.
///
/// Readers report here and go on, so that one run says everything. A declaration that cannot be used leaves its name in
/// `brokenNames`: whatever uses that name fails without a word, because the cause has been said.
final class Reading {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var errorCount = 0
  var brokenNames: Set<String> = []
  /// Whether so much of the vocabulary could not be read that most names would be unknown.
  var isVocabularyIncomplete = false
  /// Whether a bibliography could not be read, so that its sources would be unknown.
  var isBibliographyIncomplete = false
  /// What the files hold, to find a word's place within a text.
  var fileBytes: [SourceFile.ID: [UInt8]] = [:]

  /// At most so many known names are listed when no spelling comes close.
  private static let listedNames = 12

  func error(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan, help: String? = nil, suggestion: String? = nil,
    earlier: (text: String, span: SourceSpan)? = nil
  ) {
    errorCount += 1
    diagnostics.append(
      Diagnostic(
        code, message, at: span, secondary: earlier.map { [Diagnostic.Label($0.span, $0.text)] } ?? [], help: help,
        suggestion: suggestion.map { Diagnostic.Suggestion(span: span, replacement: $0) }))
  }

  func warning(
    _ code: DiagnosticCode, _ message: String, at span: SourceSpan, help: String? = nil,
    earlier: (text: String, span: SourceSpan)? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        code, message, severity: .warning, at: span,
        secondary: earlier.map { [Diagnostic.Label($0.span, $0.text)] } ?? [], help: help))
  }

  /// Reports a name that means nothing here, with the closest name that does, or with the list of those there are.
  func unknownName(
    _ code: DiagnosticCode, _ name: Located<String>, message: String, candidates: [String], help: String? = nil
  ) {
    guard !brokenNames.contains(name.value) else {
      errorCount += 1
      return
    }
    let closest = Spelling.closest(to: name.value, among: candidates)
    var help = help
    if help == nil, closest == nil, !candidates.isEmpty, candidates.count <= Self.listedNames {
      help = "there is \(quoted(candidates))"
    }
    error(code, message, at: name.span, help: help, suggestion: closest)
  }

  /// The place of a text within a span, or the span itself if the source writes it otherwise.
  func find(_ text: String, in span: SourceSpan) -> SourceSpan {
    guard let bytes = fileBytes[span.file] else { return span }
    let wanted = Array(text.utf8)
    let (start, end) = (Int(span.start), min(Int(span.end), bytes.count))
    guard !wanted.isEmpty, end - start >= wanted.count else { return span }
    for offset in start...(end - wanted.count) where bytes[offset..<offset + wanted.count].elementsEqual(wanted) {
      return SourceSpan(file: span.file, start: Int32(offset), end: Int32(offset + wanted.count))
    }
    return span
  }

  /// Adds what another reader found.
  func take(_ diagnostics: [Diagnostic]) {
    self.diagnostics += diagnostics
    errorCount += diagnostics.count { $0.severity == .error }
  }

  /// The outcome of a step, with what it found wrong.
  func watching<Value>(_ step: () -> Value) -> (value: Value, diagnostics: [Diagnostic]) {
    let before = diagnostics.count
    let value = step()
    return (value, Array(diagnostics[before...]))
  }

  /// The outcome of a run that ends early.
  func refused<Value>() -> Diagnosed<Value> { Diagnosed(value: nil, diagnostics: diagnostics) }

  /// The outcome of the run: the value only if there was no error.
  func diagnosed<Value>(_ value: Value) -> Diagnosed<Value> {
    Diagnosed(value: errorCount == 0 ? value : nil, diagnostics: diagnostics)
  }
}
