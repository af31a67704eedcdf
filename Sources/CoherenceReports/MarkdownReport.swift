import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// An assessment as Markdown, to paste into a submission.
package struct MarkdownReport {
  private let assessment: Assessment
  private let outline: ReportOutline
  private let explains: Bool
  private let sources: SourceSet

  /// A report on an assessment; `explains` adds the proof of each finding.
  package init(_ assessment: Assessment, sources: SourceSet, explains: Bool = false) {
    self.assessment = assessment
    self.sources = sources
    self.explains = explains
    outline = ReportOutline(assessment)
  }

  /// The report.
  package func render() -> String {
    var lines = header()
    for section in outline.sections {
      lines += ["", "## \(section.title)", "", section.explains]
      if section.clusters.count > 1 { lines += [""] + table(section) }
      for cluster in section.clusters { lines += finding(cluster) }
    }
    lines += disagreements()
    lines += notes()
    let entries = outline.bibliography()
    if !entries.isEmpty {
      lines += ["", "## Sources", ""] + entries.map { "- \(Self.escaped($0.reference))" }
    }
    lines += ["", "---", "", closing()]
    return lines.joined(separator: "\n") + "\n"
  }

  private func header() -> [String] {
    let policy = assessment.policy
    var facts = ["policy `\(policy.id)`"] + (policy.date.map { [$0.text] } ?? [])
    facts += assessment.pack.packs.map { "rules \($0.id) \($0.version) (\($0.fingerprint.prefix(8)))" }
    if let profile = assessment.profile { facts.append("profile: \(Self.escaped(profile.title))") }
    if let day = assessment.asOf { facts.append("as of \(CalendarInterval.text(ofDay: day))") }
    let title = policy.title.isEmpty ? policy.id : policy.title
    return ["# \(Self.escaped(title))", "", facts.joined(separator: " · "), "", "**\(outline.summary)**"]
  }

  private func table(_ section: ReportOutline.Section) -> [String] {
    var lines = ["| Finding | About | Interaction | Evidence |", "|---|---|---|---|"]
    for cluster in section.clusters {
      let finding = cluster.lead
      let cells = [
        outline.rule(finding).title, outline.about(finding), outline.nature(finding), outline.evidence(finding),
      ]
      lines.append("| " + cells.map { Self.escaped($0) }.joined(separator: " | ") + " |")
    }
    return lines
  }

  private func finding(_ cluster: ReportOutline.Cluster) -> [String] {
    let finding = cluster.lead
    var lines = ["", "### \(Self.escaped(outline.rule(finding).title))", ""]
    lines.append("*\(outline.nature(finding)); \(ReportOutline.words(finding.verdict))*")
    lines += ["", Self.escaped(ReportOutline.because(finding)), ""]
    func item(_ label: String, _ text: String) {
      if !text.isEmpty { lines.append("- **\(label):** \(Self.escaped(text))") }
    }
    item("About", outline.about(finding))
    item("Works on", outline.affects(finding))
    if finding.verdict == .mitigated {
      item("Safeguard in place", ReportOutline.safeguardsInPlace(finding))
    } else {
      item("Would be answered if", finding.safeguards.filter(\.isUnstated).map(\.label).joined(separator: "; or "))
    }
    for hinge in finding.hinges {
      let ask = hinge.askOf.isEmpty ? "" : " Ask: \(hinge.askOf)."
      item(
        hinge.isDesignChoice ? "Decide" : "Find out",
        "\(hinge.question) \(capitalised(ReportOutline.effects(hinge.answers))).\(ask)")
    }
    if finding.hingesOmitted > 0 { lines.append("- It also hinges on \(finding.hingesOmitted) more.") }
    for duty in finding.duties { item("Duty", ReportOutline.duty(duty)) }
    if finding.verdict != .mitigated { for advice in finding.mitigate { item("Consider", advice) } }
    if let risk = finding.acceptedRisk {
      item(
        "Accepted risk",
        (risk.lapsed.map { "lapsed: \($0)" } ?? "in force until \(risk.until.text)")
          + ". Owner: \(risk.owner). Reason: \(risk.reason)")
    }
    item("Evidence", "\(outline.evidence(finding)); confidence in the facts: \(outline.confidence(finding))")
    item("Contested", outline.school(finding))
    item("Sources", outline.sources(finding).joined(separator: "; "))
    item("Note", finding.inexactness)
    lines.append("- **Rule:** `\(outline.rule(finding).id)`")
    for line in outline.alike(cluster) { item("By the same mechanism", line) }
    if explains { lines += [""] + finding.proof.steps.flatMap { proof($0, 0) } }
    return lines
  }

  private func proof(_ step: ProofStep, _ depth: Int) -> [String] {
    let mark = step.truth == .yes ? "met" : step.truth == .no ? "not met" : "not known"
    var text = "\(mark): \(step.sentence)"
    if !step.stated.isEmpty { text += " — policy: \(step.stated)" }
    if let span = step.policySpan { text += " (\(sources.place(span)))" }
    let line = String(repeating: "  ", count: depth) + "- " + Self.escaped(text)
    return [line] + step.steps.flatMap { proof($0, depth + 1) }
  }

  private func disagreements() -> [String] {
    let disagreements = outline.disagreements()
    if disagreements.isEmpty { return [] }
    return ["", "## Where experts disagree", "", "Rules of more than one school speak here, on the same facts."]
      + disagreements.flatMap { disagreement in
        ["", "**\(Self.escaped(disagreement.question))**", ""]
          + disagreement.views.map { view in
            "- *\(Self.escaped(view.view))\(view.leads ? " (leads in this profile)" : ""):* "
              + view.titles.map { Self.escaped($0) }.joined(separator: "; ")
          }
      }
  }

  private func notes() -> [String] {
    var notes = outline.remarks()
    notes += outline.foldedNotes().map { Self.escaped($0) }
    notes += assessment.suspected.map { "`\($0.path)` is only suspected: \(Self.escaped($0.why))." }
    notes += assessment.overriddenDerivations.map {
      "`\($0.path)` is stated as \(Self.escaped($0.stated)); from the facts stated it would be \(Self.escaped($0.derived))."
    }
    return notes.isEmpty ? [] : ["", "## Also note", ""] + notes.map { "- \($0)" }
  }

  private func closing() -> String {
    let meanings = ReportOutline.evidenceMeanings.map { "\($0.0.rawValue): \($0.1)" }.joined(separator: "; ")
    return
      "Evidence, for a rule's mechanism — \(meanings). This report does not decide: it shows where the stated policy meets \(assessment.rulesConsidered) published rules, and why."
  }

  /// Text in which nothing is taken for Markdown or HTML but names of the language between backticks.
  package static func escaped(_ text: String) -> String {
    let parts = DiagnosticRenderer.visible(text).split(separator: "`", omittingEmptySubsequences: false)
    var result = ""
    var position = 0
    while position < parts.count {
      if position > 0 && position + 1 < parts.count && isName(parts[position]) {
        result += "`\(parts[position])`" + literal(parts[position + 1])
        position += 2
      } else {
        result += (position > 0 ? "\\`" : "") + literal(parts[position])
        position += 1
      }
    }
    return result
  }

  /// `situation.conflict_phase` or `belgrade arms serb_forces`: nothing that could end a code span or begin markup.
  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"): true
        default: false
        }
      }
  }

  private static func literal(_ text: Substring) -> String {
    var result = ""
    for character in text {
      if "\\*_[]<>|#&~".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
