import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// What an author could change, and what each change would clear, raise, lose and gain.
package struct AmendmentReport {
  let amendments: Amendments
  let assessment: Assessment
  let outline: ReportOutline
  let writer: EditWriter
  /// The file as it is, and how it would be under some edits.
  let current: String
  let edited: ([PolicyEdit]) -> String?

  /// A report on amendments of an assessed policy.
  ///
  /// - Parameter current: the policy's file as it is.
  /// - Parameter edited: the file with some edits written into it; `nil` if that cannot be done.
  package init(
    _ amendments: Amendments, _ assessment: Assessment, _ writer: EditWriter, current: String,
    edited: @escaping ([PolicyEdit]) -> String?
  ) {
    self.amendments = amendments
    self.assessment = assessment
    self.writer = writer
    self.current = current
    self.edited = edited
    outline = ReportOutline(assessment)
  }

  /// Sets that the text lists for each finding.
  private static let shown = 6

  /// All findings with what would clear each, then what would clear them together.
  package func text(width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    if amendments.targets.isEmpty {
      layout.paragraph("No tension or gap of that kind stands; there is nothing to amend.")
      return layout.text
    }
    layout.paragraph("THE SMALLEST CHANGES FOR EACH", bold: true)
    for target in amendments.targets { write(target, &layout) }
    writeJoint(&layout)
    layout.blank()
    layout.paragraph(Self.method(limit: amendments.limit))
    return layout.text
  }

  // MARK: Each finding

  private func write(_ target: Amendments.Target, _ layout: inout TextLayout) {
    layout.blank()
    let about = outline.about(target.finding)
    layout.paragraph(
      "\(outline.rule(target.finding).title) [\(outline.nature(target.finding))]\(about.isEmpty ? "" : ": \(about)")")
    if let sentence = obstacle(target) { layout.paragraph(sentence, indent: 2) }
    let facts = target.obstacle.map { $0.map(words) } ?? (isHopeless(target) ? grounds(target.finding.proof) : [])
    for fact in facts { layout.paragraph("- \(fact)", indent: 2, hanging: 2) }
    let sets = target.sets
    for set in sets.prefix(Self.shown) { layout.paragraph("- \(words(set))", indent: 2, hanging: 2) }
    if sets.count > Self.shown { layout.paragraph("and \(sets.count - Self.shown) more of that size.", indent: 2) }
    for set in target.givingUp.prefix(Self.shown) {
      layout.paragraph("- \(sets.isEmpty ? "" : "or ")\(words(set))", indent: 2, hanging: 2)
    }
    if target.reachedBound {
      layout.paragraph("The search stopped at its bound: there may be other sets, and smaller ones.", indent: 2)
    }
  }

  /// What to say where no set clears a finding while everything that is proposed stays; `nil` where one does.
  private func obstacle(_ target: Amendments.Target) -> String? {
    if !target.sets.isEmpty || target.reachedBound && target.givingUp.isEmpty { return nil }
    let upTo = "No set of up to \(Self.changes(amendments.limit)) clears it"
    if !target.givingUp.isEmpty {
      return target.isBeyondChoices
        ? "Nothing that was tried clears it while everything that is proposed stays. What would:"
        : "\(upTo) while everything that is proposed stays. What would:"
    }
    if !target.isBeyondChoices { return "\(upTo); more changes at once might." }
    // Of what is proposed every choice is looked at; of what could be added only what the safeguards name.
    let nothing = "Neither another choice for what is proposed nor an added action that was tried clears it"
    guard let facts = target.obstacle else {
      return "\(nothing): each leaves it a ground to stand on. As things are, it rests on these:"
    }
    if facts.isEmpty { return "\(nothing): it follows from what its actors and actions are." }
    return facts.allSatisfy { $0.knowledge != .open }
      ? "\(nothing). Whatever is chosen for what is proposed, it follows from these facts together:"
      : "\(nothing). Whatever is chosen for what is proposed, it follows if these things are so together:"
  }

  private func isHopeless(_ target: Amendments.Target) -> Bool {
    target.sets.isEmpty && target.givingUp.isEmpty && target.isBeyondChoices
  }

  /// What the policy says that meets the conditions of a finding, safeguards apart.
  private func grounds(_ step: ProofStep) -> [String] {
    let own = step.kind == .test && step.truth == .yes && !step.stated.isEmpty ? [step.sentence] : []
    return own + step.steps.filter { $0.kind != .safeguards }.flatMap(grounds)
  }

  // MARK: All together

  private func writeJoint(_ layout: inout TextLayout) {
    if amendments.joint.isEmpty && !amendments.jointReachedBound { return }
    layout.blank()
    layout.paragraph("FOR ALL TOGETHER", bold: true)
    layout.paragraph(jointSummary)
    for (number, candidate) in amendments.joint.enumerated() {
      write(candidate, number + 1, &layout)
    }
  }

  /// How many sets clear all that can be cleared, and how many of them are not shown and why.
  var jointSummary: String {
    guard let size = amendments.joint.first?.edits.count else {
      return
        "The search for sets that clear all of them stopped at its bound. Choose from the sets above, or name fewer findings."
    }
    let all = amendments.joint.count + amendments.jointOmitted
    var text =
      "\(amendments.jointReachedBound ? "At least \(all)" : "\(all)") \(all == 1 ? "set" : "sets") of \(Self.changes(size)) "
      + "\(all == 1 ? "clears" : "clear") all that choices can clear"
    let hidden = all - min(Self.shown, amendments.joint.count)
    let shown = all - hidden
    text +=
      hidden == 0
      ? "; \(all == 1 ? "it" : "each") was assessed whole."
      : shown == 1
        ? "; the cheapest is shown, assessed whole." : "; the cheapest \(shown) are shown, each assessed whole."
    if amendments.jointReachedBound { text += " The search stopped at its bound: there may be others of that size." }
    return text
  }

  private func write(_ candidate: Amendments.Candidate, _ number: Int, _ layout: inout TextLayout) {
    layout.blank()
    let indent = String(number).count + 2
    layout.paragraph("\(number). \(words(candidate.edits))", hanging: indent)
    layout.paragraph("Clears \(candidate.clears.count): \(titles(candidate.clears)).", indent: indent, hanging: 2)
    for (label, findings) in [
      ("Newly raises", candidate.raises), ("May newly raise, one answer away", candidate.mayRaise),
      ("Loses the synergy", candidate.synergiesLost), ("Gains the synergy", candidate.synergiesGained),
    ] where !findings.isEmpty {
      layout.paragraph("\(label): \(titles(findings)).", indent: indent, hanging: 2)
    }
    if let sentence = remote(candidate) { layout.paragraph(sentence, indent: indent, hanging: 2) }
    if let edited = edited(candidate.edits) {
      for line in LineDiff.render(current, edited, context: 0) {
        layout.line(String(repeating: " ", count: indent) + line)
      }
    }
  }

  /// What is new and possible but far, and what it depends on.
  func remote(_ candidate: Amendments.Candidate) -> String? {
    let remote = candidate.remote
    if remote.count == 0 { return nil }
    let number = counted(remote.count, "other")
    if remote.openOfAdded.isEmpty {
      return "\(number) cannot be ruled out, but more than one open thing would have to turn out one way."
    }
    let named = remote.openOfAdded.prefix(2).map { open in
      let share = open.count == remote.count ? remote.count == 1 ? "" : " (all)" : " (\(open.count))"
      return "`\(open.path)`\(share)"
    }.joined(separator: " and ")
    let rest = remote.openOfAdded.count - min(2, remote.openOfAdded.count)
    let more = rest == 0 ? "" : ", and on \(rest) more of its choices"
    return
      "What else it may raise depends on what the safeguard leaves open of the added action: "
      + "\(number) cannot be ruled out until that is said, first of all \(named)\(more)."
  }

  // MARK: Words

  /// What was tried, and within which bounds.
  static func method(limit: Int) -> String {
    "Tried: each choice of a proposed action that these rules ask about, at one value of each class that their tests tell apart; "
      + "an order in time between proposed actions that they compare; actions added with exactly what a safeguard asks; proposed "
      + "actions given up. For each finding, every smallest set of up to \(changes(limit)) is given, cheapest first. Facts are never "
      + "changed. Costs are the vocabulary's words, or those given with --cost. A search that would take more than "
      + "\(AmendmentSearch.defaultBound) steps stops and says so."
  }

  private static func changes(_ count: Int) -> String { counted(count, "change") }

  private func words(_ edits: [PolicyEdit]) -> String {
    edits.map { "\(writer.sentence($0)) [cost \(writer.cost($0).rawValue)]" }.joined(separator: "; and ")
  }

  private func words(_ fact: Amendments.Fact) -> String {
    switch fact.knowledge {
    case .stated: "\(fact.path): \(fact.value)"
    case .silence: "\(fact.path): \(fact.value) (nothing else is said)"
    case .open: "\(fact.path): \(fact.value) (not known)"
    }
  }

  private func titles(_ findings: [Finding]) -> String {
    var seen: [(title: String, count: Int)] = []
    for finding in findings {
      let title = "“\(outline.rule(finding).title)”"
      if let index = seen.firstIndex(where: { $0.title == title }) {
        seen[index].count += 1
      } else {
        seen.append((title, 1))
      }
    }
    return seen.map { $0.count == 1 ? $0.title : "\($0.title) (\($0.count) times)" }.joined(separator: "; ")
  }
}
