import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// Annotations that GitHub shows beside lines of a change: `::warning file=…,line=…,title=…::message`.
package enum GitHubReport {
  /// What stands, harms before synergies as in the report, and what may stand with one more fact or choice; accepted risks
  /// and findings folded under others are left out.
  package static func render(_ assessments: [Assessment], sources: SourceSet) -> String {
    var text = ""
    for assessment in assessments {
      for finding in assessment.findings where isShown(finding) {
        let rule = assessment.pack.rules[finding.rule]
        let isHarm = rule.kind.isHarm
        let stands = ReportOutline.stands(finding)
        let level = stands && isHarm ? SARIFReport.level(finding.interactions.first) : .note
        var message =
          "\(rule.title) [\(rule.id), \(ReportOutline.words(finding.verdict))]. \(ReportOutline.because(finding))"
        if !finding.isExact { message += " " + finding.inexactness }
        if !stands, let hinge = finding.hinges.first { message += "\n\(hinge.question)" }
        if stands, isHarm, let advice = finding.mitigate.first { message += "\nWhat could be done: \(advice)" }
        let title = "\(capitalised(rule.kind.rawValue)): \(rule.title)"
        text += line(level, title: title, message, at: SARIFReport.place(of: finding, in: assessment), in: sources)
      }
      for note in ReportOutline(assessment).cutNotes() {
        text += line(.note, title: "Not judged to the end", note, at: assessment.policy.span, in: sources)
      }
    }
    return text
  }

  /// Diagnostics, in the order given.
  package static func render(_ diagnostics: [Diagnostic], sources: SourceSet) -> String {
    diagnostics.map { diagnostic in
      let level: SARIFLog.Level =
        diagnostic.severity == .error ? .error : diagnostic.severity == .warning ? .warning : .note
      var message = diagnostic.message
      if let suggestion = diagnostic.suggestion, !suggestion.replacement.allSatisfy(\.isWhitespace) {
        message += "\nInstead: `\(suggestion.replacement)`"
      }
      if let help = diagnostic.help { message += "\n\(help)" }
      return line(level, title: diagnostic.code.rawValue, message, at: diagnostic.primary.span, in: sources)
    }.joined()
  }

  private static func isShown(_ finding: Finding) -> Bool {
    if finding.foldedUnder != nil { return false }
    if let risk = finding.acceptedRisk, risk.lapsed == nil { return false }
    return ReportOutline.stands(finding) || finding.verdict == .possible && finding.nearness == 1
  }

  private static func line(
    _ level: SARIFLog.Level, title: String, _ message: String, at span: SourceSpan, in sources: SourceSet
  ) -> String {
    let file = sources[span.file]
    let (line, column) = file.lineAndColumn(at: span.start)
    let (endLine, endColumn) = file.lineAndColumn(at: span.end)
    let command = level == .error ? "error" : level == .warning ? "warning" : "notice"
    var properties = "file=\(property(file.path)),line=\(line),endLine=\(endLine)"
    // Columns are for one line only.
    if line == endLine { properties += ",col=\(column),endColumn=\(max(column, endColumn))" }
    return "::\(command) \(properties),title=\(property(title))::\(data(message))\n"
  }

  /// A message with what would end or change the command written as `%0A`.
  static func data(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The value of a property, in which colons and commas mean something too.
  static func property(_ text: String) -> String {
    var result = ""
    for scalar in data(text).unicodeScalars {
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
