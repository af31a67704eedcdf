import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// An assessment as plain text, for a person at a terminal.
package struct TextReport {
  /// Whether each finding shows its proof.
  package var explains: Bool
  private let assessment: Assessment
  private let sources: SourceSet
  private let outline: ReportOutline
  private var layout: TextLayout

  /// A report of a width in columns; `explains` adds the proof of each finding.
  package init(
    _ assessment: Assessment, sources: SourceSet, width: Int = 100, usesColor: Bool = false, explains: Bool = false
  ) {
    self.assessment = assessment
    self.sources = sources
    self.explains = explains
    outline = ReportOutline(assessment)
    layout = TextLayout(width: width, usesColor: usesColor)
  }

  /// The report.
  package func render() -> String {
    var copy = self
    copy.write()
    return copy.layout.text
  }

  private mutating func write() {
    writeHeader()
    writeOverview()
    var number = 1
    for section in outline.sections {
      layout.blank()
      layout.paragraph(section.title.uppercased(), bold: true)
      layout.paragraph(section.explains)
      for cluster in section.clusters {
        layout.blank()
        write(cluster, number)
        number += 1
      }
    }
    writeDisagreements()
    writeNotes()
    writeSources()
  }

  private mutating func writeDisagreements() {
    let disagreements = outline.disagreements()
    if disagreements.isEmpty { return }
    layout.blank()
    layout.paragraph("WHERE EXPERTS PART", bold: true)
    layout.paragraph("Rules of more than one school speak here, on the same facts.")
    for disagreement in disagreements {
      layout.blank()
      layout.paragraph(disagreement.question, hanging: 2)
      for view in disagreement.views {
        layout.paragraph(
          "- \(view.view)\(view.leads ? " (leads in this profile)" : ""): \(view.titles.joined(separator: "; ")).",
          indent: 2, hanging: 2)
      }
    }
  }

  private mutating func writeHeader() {
    let policy = assessment.policy
    layout.paragraph(policy.title.isEmpty ? policy.id : policy.title, bold: true)
    var facts = [policy.id] + (policy.date.map { [$0.text] } ?? [])
    facts += assessment.pack.packs.map { "rules: \($0.id) \($0.version) (\($0.fingerprint.prefix(8)))" }
    if let profile = assessment.profile { facts.append("profile: \(profile.title)") }
    if let day = assessment.asOf { facts.append("as of \(CalendarInterval.text(ofDay: day))") }
    layout.paragraph(facts.joined(separator: " · "))
    layout.blank()
    layout.paragraph(outline.summary)
  }

  /// What matters most on the first screen: one line a finding, numbered as below.
  private mutating func writeOverview() {
    var number = 1
    for section in outline.sections {
      layout.blank()
      layout.paragraph(section.title.uppercased())
      for cluster in section.clusters {
        let finding = cluster.lead
        let more = cluster.others.isEmpty ? "" : " (and \(cluster.others.count) alike)"
        layout.paragraph(
          "\(number). \(outline.rule(finding).title) [\(outline.nature(finding))]\(more)", indent: 2, hanging: 3)
        number += 1
      }
    }
    layout.blank()
    layout.paragraph(String(repeating: "-", count: min(layout.width, 60)))
  }

  // MARK: Findings

  private mutating func write(_ cluster: ReportOutline.Cluster, _ number: Int) {
    let finding = cluster.lead
    let indent = String(number).count + 2
    layout.paragraph("\(number). \(outline.rule(finding).title)", hanging: indent, bold: true)
    layout.paragraph("[\(outline.nature(finding)); \(ReportOutline.words(finding.verdict))]", indent: indent)
    item("About", outline.about(finding), indent)
    item("Works on", outline.affects(finding), indent)
    layout.paragraph(ReportOutline.because(finding), indent: indent)
    writeSafeguards(finding, indent)
    writeHinges(finding, indent)
    for duty in finding.duties { item("Duty", ReportOutline.duty(duty), indent) }
    if finding.verdict != .mitigated { for advice in finding.mitigate { item("Consider", advice, indent) } }
    if let risk = finding.acceptedRisk { item("Accepted risk", words(risk), indent) }
    item(
      "Evidence", "\(outline.evidence(finding)). Confidence in the facts: \(outline.confidence(finding)).", indent)
    item("Contested", outline.school(finding), indent)
    item("Sources", outline.sources(finding).joined(separator: "; "), indent)
    item("Rule", outline.rule(finding).id, indent)
    item("Note", finding.inexactness, indent)
    if explains { writeProof(finding, indent) }
    if !cluster.others.isEmpty {
      layout.paragraph("By the same mechanism:", indent: indent)
      for line in outline.alike(cluster) { layout.paragraph("- \(line)", indent: indent + 2, hanging: 2) }
    }
  }

  private mutating func item(_ label: String, _ text: String, _ indent: Int) {
    if text.isEmpty { return }
    layout.paragraph("\(label): \(text)", indent: indent, hanging: 2)
  }

  private mutating func writeSafeguards(_ finding: Finding, _ indent: Int) {
    if finding.verdict == .mitigated {
      item("Safeguard in place", ReportOutline.safeguardsInPlace(finding), indent)
      return
    }
    let unstated = finding.safeguards.filter(\.isUnstated).map(\.label)
    item("Would be answered if", unstated.joined(separator: "; or "), indent)
  }

  private mutating func writeHinges(_ finding: Finding, _ indent: Int) {
    guard finding.verdict == .possible else { return }
    let most = explains ? finding.hinges.count : 3
    for hinge in finding.hinges.prefix(most) {
      item(hinge.isDesignChoice ? "Decide" : "Find out", hinge.question, indent)
      layout.paragraph("\(capitalised(ReportOutline.effects(hinge.answers))).", indent: indent + 2)
      if !hinge.askOf.isEmpty { layout.paragraph("Ask: \(hinge.askOf).", indent: indent + 2, hanging: 2) }
    }
    let left = finding.hinges.count - min(most, finding.hinges.count) + finding.hingesOmitted
    if left > 0 { layout.paragraph("It also hinges on \(left) more (see --explain).", indent: indent) }
  }

  private func words(_ risk: Finding.AcceptedRiskState) -> String {
    let state = risk.lapsed.map { "LAPSED: \($0)" } ?? "in force until \(risk.until.text)"
    return "\(state). Owner: \(risk.owner). Reason: \(risk.reason)"
  }

  // MARK: Proof

  private mutating func writeProof(_ finding: Finding, _ indent: Int) {
    layout.paragraph("Why:", indent: indent)
    for step in finding.proof.steps { write(step, indent + 2) }
  }

  /// A step of a proof in one line: whether it is met, what is asked, what the policy says and where.
  static func line(_ step: ProofStep, _ sources: SourceSet) -> String {
    let mark = step.truth == .yes ? "✓ met" : step.truth == .no ? "✗ not met" : "? not known"
    var text = "\(mark): \(step.sentence)"
    if !step.stated.isEmpty { text += " — policy: \(step.stated)" }
    var places: [String] = []
    if let span = step.policySpan { places.append(sources.place(span)) }
    if let span = step.ruleSpan { places.append("rule \(sources.place(span))") }
    if let confidence = step.confidence { places.append("confidence \(confidence.rawValue)") }
    if let source = step.source { places.append("source: \(source)") }
    if !places.isEmpty { text += " (\(places.joined(separator: "; ")))" }
    return text
  }

  private mutating func write(_ step: ProofStep, _ indent: Int) {
    layout.paragraph(Self.line(step, sources), indent: indent, hanging: 2)
    for inner in step.steps { write(inner, indent + 2) }
  }

  // MARK: Notes

  private mutating func writeNotes() {
    var notes = outline.remarks()
    notes += outline.foldedNotes()
    notes += assessment.suspected.map { "`\($0.path)` is only suspected: \($0.why) (\(sources.place($0.span)))." }
    notes += assessment.overriddenDerivations.map {
      "`\($0.path)` is stated as \($0.stated); from the facts stated it would be \($0.derived) (\(sources.place($0.span)))."
    }
    if notes.isEmpty { return }
    layout.blank()
    layout.paragraph("ALSO NOTE", bold: true)
    for note in notes { layout.paragraph("- \(note)", hanging: 2) }
  }

  private mutating func writeSources() {
    let entries = outline.bibliography()
    if !entries.isEmpty {
      layout.blank()
      layout.paragraph("SOURCES", bold: true)
      for entry in entries { layout.paragraph("- \(entry.reference)", hanging: 2) }
    }
    layout.blank()
    let meanings = ReportOutline.evidenceMeanings.map { "\($0.0.rawValue): \($0.1)" }.joined(separator: "; ")
    layout.paragraph("Evidence, for a rule's mechanism — \(meanings).")
    layout.paragraph(
      "This report does not decide: it shows where the stated policy meets \(assessment.rulesConsidered) published rules, and why."
        + (explains ? "" : " Add --explain to see each condition with the fact and the line that meets it."))
  }
}
