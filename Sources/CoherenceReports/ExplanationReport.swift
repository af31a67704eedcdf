import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Why a rule speaks of a policy or does not.
package struct ExplanationReport: Report {
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
    layout.paragraph(heading(finding), bold: true)
    for line in circumstances(finding) { layout.paragraph(line) }
    write(finding.proof.steps, &layout)
    for line in hinges(finding) { layout.paragraph(line, indent: 2, hanging: 2) }
  }

  private func write(_ miss: Explanation.Miss?, _ layout: inout TextLayout) {
    layout.paragraph("It does not arise.", bold: true)
    layout.paragraph(introduction(miss))
    guard let miss else { return }
    for change in miss.changes { layout.paragraph("- \(sentence(change))", indent: 2, hanging: 2) }
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

  // MARK: Markdown

  package func markdown() -> String {
    let e = { (text: String) in MarkdownReport.escaped(text) }
    let name = policy.title.isEmpty ? policy.id : policy.title
    var lines = ["# \(e(explanation.rule.title))", "", "Rule `\(explanation.rule.id)`, in: \(e(name))"]
    for remark in remarks { lines += ["", e(remark)] }
    for finding in explanation.findings {
      lines += ["", "## \(e(heading(finding)))", ""]
      lines += circumstances(finding).flatMap { [e($0), ""] }
      lines += list(finding.proof.steps) + hinges(finding).map { "- \(e($0))" }
    }
    if explanation.findings.isEmpty {
      lines += ["", "## It does not arise", "", e(introduction(explanation.miss))]
      if let miss = explanation.miss {
        lines += [""] + miss.changes.map { "- \(e(sentence($0)))" } + ["", "Its conditions there:", ""]
        lines += list(miss.proof.steps)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func list(_ steps: [ProofStep], indent: String = "") -> [String] {
    steps.flatMap { step in
      ["\(indent)- \(MarkdownReport.escaped(TextReport.line(step, sources)))"] + list(step.steps, indent: indent + "  ")
    }
  }

  // MARK: JSON

  package func json() -> String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("schema", "coherence-explanation/1")
    writer.member("policy", policy.id)
    writer.member("rule", explanation.rule.id)
    writer.member("title", explanation.rule.title)
    writer.member("remarks", remarks)
    writer.key("findings")
    writer.beginArray()
    for finding in explanation.findings {
      writer.beginObject()
      writer.member("finding", finding.identity)
      writer.member("status", "\(finding.verdict)")
      writer.member("circumstances", circumstances(finding))
      writer.member("hinges", hinges(finding))
      writer.key("proof")
      writer.proof(finding.proof, sources)
      writer.endObject()
    }
    writer.endArray()
    writer.key("nearestMiss")
    if let miss = explanation.miss {
      writer.beginObject()
      writer.key("bindings")
      writer.beginObject()
      for binding in miss.bindings { writer.member(binding.variable, binding.entityID) }
      writer.endObject()
      writer.objects("changes", miss.changes) { change, writer in
        writer.member("path", change.path)
        writer.member("now", change.now)
        writer.member("wouldBe", change.wouldBe)
        writer.member("isDesignChoice", change.isDesignChoice)
        writer.member("askOf", change.askOf)
      }
      writer.key("proof")
      writer.proof(miss.proof, sources)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.endObject()
    return writer.text
  }

  // MARK: Words

  private func heading(_ finding: Finding) -> String {
    let about = finding.bindings.map(\.name).joined(separator: "; ")
    return "\(about.isEmpty ? "Here" : about): \(ReportOutline.words(finding.verdict))."
  }

  /// What else bears on a finding: that another speaks for it, that its risk is accepted.
  private func circumstances(_ finding: Finding) -> [String] {
    let folded = finding.foldedUnder.map { "A more specific finding speaks for it: \($0)." }
    let accepted = finding.acceptedRisk.map { risk in
      "Accepted by \(risk.owner): \(risk.lapsed.map { "lapsed, \($0)" } ?? "in force until \(risk.until.text)")."
    }
    return [folded, accepted].compactMap { $0 }
  }

  private func hinges(_ finding: Finding) -> [String] {
    finding.hinges.map { "It hinges on `\($0.path)`: \(ReportOutline.effects($0.answers))." }
  }

  private func introduction(_ miss: Explanation.Miss?) -> String {
    guard let miss else {
      return
        "Nothing near it arises either: more than \(Explanation.changeLimit) things would have to be different, or the policy has "
        + "no entity of a kind that it speaks of."
    }
    let about = miss.bindings.map { "\($0.variable) = \($0.name)" }.joined(separator: ", ")
    let count = miss.changes.count
    if count == 0 {
      return
        "The nearest case\(about.isEmpty ? "" : ", with \(about),") fails only because what is open cannot all be so at once."
    }
    return
      "The nearest miss\(about.isEmpty ? "" : ", with \(about)"): \(count == 1 ? "one thing" : "\(count) things") would have to be different."
  }

  private func sentence(_ change: Explanation.Change) -> String {
    let nature = change.isDesignChoice ? "a choice" : change.askOf.isEmpty ? "a fact" : "a fact; ask: \(change.askOf)"
    return "`\(change.path)` is \(change.now); it would have to be \(change.wouldBe) (\(nature))."
  }
}
