import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Why a rule speaks of a policy or does not, as text.
package struct ExplanationReport {
  private let explanation: Explanation
  private let policy: Policy
  private let sources: SourceSet
  /// What else is to be said of the rule: that it is disabled, say.
  private let remarks: [String]

  package init(_ explanation: Explanation, _ policy: Policy, sources: SourceSet, remarks: [String] = []) {
    self.explanation = explanation
    self.policy = policy
    self.sources = sources
    self.remarks = remarks
  }

  package func text(width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    layout.paragraph("\(explanation.rule.title) [\(explanation.rule.id)]", bold: true)
    layout.paragraph("In: \(policy.title.isEmpty ? policy.id : policy.title)")
    for remark in remarks { layout.paragraph(remark) }
    layout.blank()
    write(into: &layout)
    return layout.text
  }

  /// Writes the proof of each finding or the nearest miss, without a heading.
  package func write(into layout: inout TextLayout) {
    for (index, finding) in explanation.findings.enumerated() {
      if index > 0 { layout.blank() }
      write(finding, &layout)
    }
    if explanation.findings.isEmpty { write(explanation.miss, &layout) }
  }

  private func write(_ finding: Finding, _ layout: inout TextLayout) {
    let about = finding.bindings.map(\.name).joined(separator: "; ")
    layout.paragraph("\(about.isEmpty ? "Here" : about): \(ReportOutline.words(finding.verdict)).", bold: true)
    if let other = finding.foldedUnder { layout.paragraph("A more specific finding speaks for it: \(other).") }
    if let risk = finding.acceptedRisk {
      layout.paragraph(
        "Accepted by \(risk.owner): \(risk.lapsed.map { "lapsed, \($0)" } ?? "in force until \(risk.until.text)").")
    }
    write(finding.proof.steps, &layout)
    for hinge in finding.hinges {
      layout.paragraph(
        "It hinges on `\(hinge.path)`: \(ReportOutline.effects(hinge.answers)).", indent: 2, hanging: 2)
    }
  }

  private func write(_ miss: Explanation.Miss?, _ layout: inout TextLayout) {
    guard let miss else {
      layout.paragraph(
        "It does not arise, and nothing near it does: more than \(Explanation.changeLimit) things would have to be different, "
          + "or the policy has no entity of a kind that it speaks of.")
      return
    }
    let about = miss.bindings.map { "\($0.variable) = \($0.name)" }.joined(separator: ", ")
    let count = miss.changes.count
    layout.paragraph("It does not arise.", bold: true)
    if count == 0 {
      layout.paragraph(
        "The nearest case\(about.isEmpty ? "" : ", with \(about),") fails only because what is open cannot all be so at once."
      )
    } else {
      layout.paragraph(
        "The nearest miss\(about.isEmpty ? "" : ", with \(about)"): \(count == 1 ? "one thing" : "\(count) things") would have to be different."
      )
    }
    for change in miss.changes {
      layout.paragraph(
        "- `\(change.path)` is \(change.now); it would have to be \(change.wouldBe) (\(change.isDesignChoice ? "a choice" : "a fact\(change.askOf.isEmpty ? "" : "; ask: \(change.askOf)")")).",
        indent: 2, hanging: 2)
    }
    layout.blank()
    layout.paragraph("Its conditions there:")
    write(miss.proof.steps, &layout)
  }

  private func write(_ steps: [ProofStep], _ layout: inout TextLayout, indent: Int = 2) {
    for step in steps {
      layout.paragraph(TextReport.line(step, sources), indent: indent, hanging: 2)
      write(step.steps, &layout, indent: indent + 2)
    }
  }
}
