import CoherenceReports
import CoherenceRulebook
import CoherenceSource

/// What lint found as a SARIF log; what a comment allows is there too, with its reason.
enum LintSARIF {
  static func render(
    _ found: [Diagnostic], allowed: [(diagnostic: Diagnostic, reason: String)], sources: SourceSet
  ) -> String {
    var rules = LintRule.all.map { rule in
      let mends = rule.isMendable ? " `coherence lint --fix` mends it." : ""
      return SARIFLog.Rule(
        id: rule.code.rawValue, short: rule.finds, full: "\(rule.finds) \(rule.why)",
        help: ("\(rule.why)\(mends)", "\(rule.why)\(mends)"), level: level(rule.severity))
    }
    // Mistakes of the language have codes without a page of their own.
    for code in Set(found.map(\.code)).subtracting(LintRule.all.map(\.code)).sorted() {
      let text = "A rule or policy that the tool cannot read, or reads with doubt."
      rules.append(SARIFLog.Rule(id: code.rawValue, short: text, full: text, help: (text, text), level: .error))
    }
    var seen: [String: Int] = [:]
    func result(_ diagnostic: Diagnostic, _ reason: String?) -> SARIFLog.Result {
      // The text that is complained about moves with it; a repeat of it counts up.
      let file = sources[diagnostic.primary.span.file]
      let key = "\(diagnostic.code.rawValue) \(file.path) \(diagnostic.message)"
      seen[key, default: 0] += 1
      return SARIFLog.Result(
        ruleID: diagnostic.code.rawValue, level: level(diagnostic.severity),
        message: diagnostic.message + (diagnostic.help.map { "; \($0)" } ?? ""), place: diagnostic.primary.span,
        identity: "\(key) \(seen[key] ?? 1)", suppression: reason.map { ("inSource", $0) },
        repair: diagnostic.suggestion)
    }
    let results = found.map { result($0, nil) } + allowed.map { result($0.diagnostic, $0.reason) }
    return SARIFLog(
      rules: rules, results: results, sources: sources, toolVersion: Coherence.version
    ).json()
  }

  private static func level(_ severity: DiagnosticSeverity) -> SARIFLog.Level {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
