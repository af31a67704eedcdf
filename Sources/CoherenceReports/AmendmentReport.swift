import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage

/// What an author could change, and what each change would clear, raise, lose and gain.
package struct AmendmentReport {
  private let amendments: Amendments
  private let outline: ReportOutline
  private let writer: EditWriter
  /// The file as it is, and how it would be under some edits.
  private let current: String
  private let edited: ([PolicyEdit]) -> String?

  package init(
    _ amendments: Amendments, _ assessment: Assessment, _ writer: EditWriter, current: String,
    edited: @escaping ([PolicyEdit]) -> String?
  ) {
    self.amendments = amendments
    self.writer = writer
    self.current = current
    self.edited = edited
    outline = ReportOutline(assessment)
  }

  package func text(width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    if amendments.targets.isEmpty {
      layout.paragraph("No tension or gap of that kind stands; there is nothing to amend.")
      return layout.text
    }
    layout.paragraph("THE SMALLEST CHANGES FOR EACH", bold: true)
    for target in amendments.targets { write(target, &layout) }
    if !amendments.joint.isEmpty {
      layout.blank()
      layout.paragraph("FOR ALL TOGETHER", bold: true)
      let size = amendments.joint[0].edits.count
      layout.paragraph(
        "\(amendments.joint.count + amendments.jointOmitted) \(amendments.joint.count + amendments.jointOmitted == 1 ? "set" : "sets") of "
          + "\(size) \(size == 1 ? "change" : "changes") clear\(amendments.joint.count + amendments.jointOmitted == 1 ? "s" : "") all that choices can clear; each was assessed whole."
      )
      for (number, candidate) in amendments.joint.enumerated() { write(candidate, number + 1, &layout) }
      if amendments.jointOmitted > 0 {
        layout.paragraph("\(amendments.jointOmitted) more sets of that size are not shown.")
      }
    }
    layout.blank()
    layout.paragraph(
      "Tried: choices of proposed actions at one value of each class that the rules tell apart, proposed actions given up, actions added "
        + "as a safeguard asks; up to \(amendments.limit) at once for each finding. Facts are never changed. Costs are the vocabulary's words."
    )
    return layout.text
  }

  private func write(_ target: Amendments.Target, _ layout: inout TextLayout) {
    layout.blank()
    let about = outline.about(target.finding)
    layout.paragraph(
      "\(outline.rule(target.finding).title) [\(outline.nature(target.finding))]\(about.isEmpty ? "" : ": \(about)")")
    defer {
      for drop in target.drops { layout.paragraph("- or \(writer.sentence(drop)).", indent: 2, hanging: 2) }
    }
    if target.sets.isEmpty && !target.drops.isEmpty {
      layout.paragraph(
        "No \(amendments.limit) changes or fewer clear it while everything that is proposed stays.", indent: 2)
      return
    }
    if target.sets.isEmpty {
      layout.paragraph(
        "No \(amendments.limit) changes or fewer clear it: it rests on facts. They are:", indent: 2)
      for fact in facts(target.finding.proof).prefix(6) { layout.paragraph("- \(fact)", indent: 2, hanging: 2) }
      return
    }
    let sets = target.sets.sorted { key($0) < key($1) }
    for set in sets.prefix(6) { layout.paragraph("- \(words(set))", indent: 2, hanging: 2) }
    if sets.count > 6 { layout.paragraph("and \(sets.count - 6) more of that size.", indent: 2) }
  }

  private func write(_ candidate: Amendments.Candidate, _ number: Int, _ layout: inout TextLayout) {
    layout.blank()
    let indent = String(number).count + 2
    layout.paragraph("\(number). \(words(candidate.edits))", hanging: indent)
    layout.paragraph("Clears \(candidate.clears.count): \(titles(candidate.clears)).", indent: indent, hanging: 2)
    for (label, findings) in [
      ("Newly raises", candidate.raises), ("Loses the synergy", candidate.synergiesLost),
      ("Gains the synergy", candidate.synergiesGained),
    ] where !findings.isEmpty {
      layout.paragraph("\(label): \(titles(findings)).", indent: indent, hanging: 2)
    }
    if !candidate.mayRaise.isEmpty {
      let count = candidate.mayRaise.count
      layout.paragraph(
        "May raise \(count) more, depending on what is not decided yet (`coherence check` of the amended file lists them).",
        indent: indent, hanging: 2)
    }
    if let edited = edited(candidate.edits) {
      for line in LineDiff.render(current, edited, context: 0) {
        layout.line(String(repeating: " ", count: indent) + line)
      }
    }
  }

  // MARK: Words

  private func words(_ edits: [PolicyEdit]) -> String {
    edits.map { "\(writer.sentence($0)) [cost \(writer.cost($0).rawValue)]" }.joined(separator: "; and ")
  }

  private func titles(_ findings: [Finding]) -> String {
    var seen: [String] = []
    for finding in findings where !seen.contains("“\(outline.rule(finding).title)”") {
      seen.append("“\(outline.rule(finding).title)”")
    }
    return seen.joined(separator: "; ")
  }

  /// Cheaper sets first, then by their words, so that the order never depends on the search.
  private func key(_ edits: [PolicyEdit]) -> String {
    let costs = edits.map { edit in Cost.allCases.firstIndex(of: writer.cost(edit)) ?? 0 }.sorted(by: >)
    return costs.map(String.init).joined() + words(edits)
  }

  private func facts(_ step: ProofStep) -> [String] {
    let own = step.kind == .test && step.truth == .yes && !step.stated.isEmpty ? [step.sentence] : []
    return own + step.steps.filter { $0.kind != .safeguards }.flatMap(facts)
  }
}
