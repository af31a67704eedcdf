import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// Assessments as a SARIF log: rules as rules, findings as results on the lines of the policy that they rest on.
package enum SARIFReport {
  /// One log of all assessments, which were made under one pack.
  package static func render(_ assessments: [Assessment], sources: SourceSet, toolVersion: String) -> String {
    let rules = assessments.first?.pack.rules.indices ?? 0..<0
    // What depends on a section that nobody filled in says nothing of this policy yet.
    let judged = assessments.map { ($0, $0.findings.filter { $0.leftOutSection == nil }) }
    let spoken = Set(judged.flatMap { $0.1.map(\.rule) })
    return SARIFLog(
      rules: rules.filter(spoken.contains).compactMap { index in assessments.first.map { rule(index, in: $0.pack) } },
      results: judged.flatMap { assessment, findings in findings.map { result($0, in: assessment) } },
      notices: Self.notices(assessments), sources: sources, toolVersion: toolVersion
    ).json()
  }

  /// What a log leaves out, and why: rules of which not everything was judged are not ruled out.
  private static func notices(_ assessments: [Assessment]) -> [String] {
    assessments.flatMap { assessment in
      ReportOutline(assessment).cutNotes().map { "\(assessment.policy.id): \($0)" }
    }
  }

  /// How bad an interaction is, in SARIF's words.
  static func level(_ interaction: Interaction?) -> SARIFLog.Level {
    switch interaction {
    case .cancelling: .error
    case .counteracting: .warning
    default: .note
    }
  }

  private static func rule(_ index: Int, in pack: RulePack) -> SARIFLog.Rule {
    let rule = pack.rules[index]
    let because = capitalised(words(rule.because, rule))
    let advice = rule.mitigate.map { words($0, rule) } + rule.duties.map { "\($0.who): \(words($0.what, rule))" }
    let sources = rule.sources.map { citation in
      let reference = pack.bibliography[citation.source].reference
      return reference + (citation.locator.map { ", at \($0)" } ?? "") + " (\(citation.stance.rawValue))"
    }
    let text = ([because] + advice + ["Sources: " + sources.joined(separator: "; ")]).joined(separator: "\n")
    let markdown =
      ([because, ""] + advice.map { "- \($0)" } + [""] + sources.map { "- Source: \($0)" }).joined(separator: "\n")
    let worst = rule.interaction.map(\.value).min()
    let isHarm = rule.kind.isHarm
    return SARIFLog.Rule(
      id: rule.id, short: rule.title, full: because, help: (text, markdown), level: isHarm ? level(worst) : .none,
      properties: [
        ("kind", rule.kind.rawValue), ("interaction", rule.interaction.map(\.value.name).joined(separator: " or ")),
        ("evidence", rule.evidence.rawValue), ("status", rule.status.rawValue),
      ])
  }

  private static func words(_ template: Template, _ rule: Rule) -> String {
    let text = template.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .variable(let index): "the " + rule.variables[index].name.replacing("_", with: " ")
      }
    }.joined()
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func result(_ finding: Finding, in assessment: Assessment) -> SARIFLog.Result {
    let rule = assessment.pack.rules[finding.rule]
    let kind = kind(finding, rule)
    var message = "\(rule.title) (\(ReportOutline.words(finding.verdict))). \(ReportOutline.because(finding))"
    if kind == .open {
      let questions = finding.hinges.prefix(3).map(\.question)
      message += questions.isEmpty ? "" : " It depends on: " + questions.joined(separator: " ")
    } else if !finding.mitigate.isEmpty && kind == .fail {
      message += " What could be done: " + finding.mitigate.joined(separator: " ")
    }
    if !finding.isExact { message += " " + finding.inexactness }
    let place = place(of: finding, in: assessment)
    var properties = [
      ("policy", assessment.policy.id), ("verdict", "\(finding.verdict)"),
      ("evidence", rule.evidence.rawValue), ("confidence", finding.confidence?.rawValue ?? "not stated"),
    ]
    if let above = finding.foldedUnder { properties.append(("foldedUnder", above)) }
    let suppression: (kind: String, justification: String)? = finding.acceptedRisk.flatMap { risk in
      if risk.lapsed != nil { return nil }
      return ("external", "\(risk.reason) (accepted by \(risk.owner) until \(risk.until.text))")
    }
    return SARIFLog.Result(
      ruleID: rule.id, kind: kind, level: level(finding.interactions.first), message: message, place: place,
      related: finding.places.filter { $0 != place }, identity: "\(assessment.policy.id): \(finding.identity)",
      suppression: suppression, properties: properties)
  }

  /// The line of the policy that a finding is about: of the first action it binds, of what else it binds, or of the first
  /// fact that it rests on.
  static func place(of finding: Finding, in assessment: Assessment) -> SourceSpan {
    let types = assessment.pack.vocabulary.types
    let bound = finding.bindings.compactMap { binding -> (isTimed: Bool, span: SourceSpan)? in
      let entity = assessment.policy.entities[binding.type.index][binding.entity]
      return entity.span.map { (types[binding.type.index].isTimed, $0) }
    }
    let place = bound.first(where: \.isTimed) ?? bound.first
    return place?.span ?? finding.places.first ?? assessment.policy.span
  }

  /// What stands is a failure if it harms or triggers duties, what is addressed a pass, what may stand open.
  private static func kind(_ finding: Finding, _ rule: Rule) -> SARIFLog.Kind {
    switch finding.verdict {
    case .possible, .latent: return .open
    case .mitigated: return .pass
    case .established, .unguarded:
      if finding.foldedUnder != nil { return .informational }
      return rule.kind == .synergy || rule.kind == .note ? .informational : .fail
    case .silent: return .pass
    }
  }
}
