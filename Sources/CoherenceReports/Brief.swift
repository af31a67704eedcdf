import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// A submission of one page and an annex: the same parts whatever the format.
package struct Brief {
  /// One point: a heading, what is said of it, and labelled remarks.
  package struct Point {
    /// What the point is, in a few words or a sentence.
    package var title: String
    /// What kind of point it is, shown small beside the title; may be empty.
    package var label: String
    /// What is said of it; may be empty.
    package var text: String
    /// What else is said, in order, each after a word or two that say what it is: `Consider`, `Sources`.
    package var remarks: [(label: String, text: String)]
  }

  /// A heading with the points that stand under it.
  package struct Part {
    /// What its points have in common.
    package var heading: String
    /// A sentence before the points; may be empty.
    package var introduction: String
    /// The points in reading order; may be empty where the introduction says why.
    package var points: [Point]
  }

  /// What is proposed: the policy's title, or its id if it has none.
  package var title: String
  /// Policy, date, packs with versions, profile.
  package var facts: [String]
  /// How many findings of each kind there are, in one sentence.
  package var summary: String
  /// The policy's own summary in one line; may be empty.
  package var issue: String
  /// What is proposed, one line an action.
  package var proposal: [String]
  /// The first page, in order.
  package var parts: [Part]
  /// What follows it.
  package var annex: [Part]
  /// References to what the rules rest on, each once.
  package var sources: [String]
  /// A hash over the whole assessment, to tell whether two briefs rest on the same.
  package var record: String
  /// What the brief does not do, and what else the reader should know.
  package var closing: String

  /// Most tensions and synergies on the first page; the annex holds the rest.
  private static let onFirstPage = 5

  /// The titles of what an answer decides.
  private static func decided(_ question: Inquiry.Question, _ possible: [Finding], _ outline: ReportOutline) -> [String]
  {
    let identities = question.effects.map { outline.assessment.findings[$0.finding].identity }
    var titles: [String] = []
    for finding in possible where identities.contains(finding.identity) {
      let title = outline.rule(finding).title
      if !titles.contains(title) { titles.append(title) }
    }
    return titles
  }

  /// Puts a brief together from an assessment and the answers to its questions.
  package init(
    _ assessment: Assessment, _ inquiry: Inquiry, _ amendments: Amendments, _ writer: EditWriter,
    _ tripwires: Tripwires, sources: SourceSet
  ) {
    let outline = ReportOutline(assessment)
    let policy = assessment.policy
    title = policy.title.isEmpty ? policy.id : policy.title
    facts = [policy.id] + (policy.date.map { [$0.text] } ?? [])
    facts += assessment.pack.packs.map { "rules \($0.id) \($0.version) (\($0.fingerprint))" }
    if let profile = assessment.profile { facts.append("profile: \(profile.title)") }
    if let day = assessment.asOf { facts.append("as of \(CalendarInterval.text(ofDay: day))") }
    summary = outline.summary
    issue = policy.summary.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") } ?? ""
    proposal = Self.proposals(policy, assessment.pack.vocabulary)
    if let first = proposal.first { proposal[0] = capitalised(first) }
    let plain = PlainPaths(policy, assessment.pack.vocabulary).plain
    let shown = assessment.findings.filter { $0.foldedUnder == nil && $0.leftOutSection == nil }
    func kind(_ finding: Finding) -> RuleKind { outline.rule(finding).kind }
    let problems = shown.filter { kind($0).isHarm }
    let standing = problems.filter(ReportOutline.stands)
    let possible = problems.filter { $0.verdict == .possible && $0.nearness != nil }
    let welcome = shown.filter { kind($0) == .synergy && ReportOutline.stands($0) }
    let met = shown.filter { kind($0) == .trigger && ReportOutline.stands($0) }

    parts = []
    let first = standing.prefix(Self.onFirstPage)
    parts.append(
      Part(
        heading: "Tensions and gaps, worst first",
        introduction: standing.isEmpty
          ? "None stands on the facts as stated."
          : standing.count > first.count ? "\(first.count) of \(standing.count); the others are in the annex." : "",
        points: first.map { Self.point($0, outline, isFull: false) }))
    parts.append(
      Part(
        heading: "Thresholds met", introduction: "",
        points: met.map { finding in
          Point(
            title: outline.rule(finding).title, label: outline.nature(finding), text: "",
            remarks: finding.duties.map { ("Duty", ReportOutline.duty($0)) })
        }))
    parts.append(
      Part(
        heading: "Synergies", introduction: "",
        points: welcome.prefix(Self.onFirstPage).map {
          Point(title: outline.rule($0).title, label: outline.about($0), text: "", remarks: [])
        }))
    // What the page says may stand: triggers that are met anyway or far from it are no question for it.
    let deciding = inquiry.questions.filter { question in
      question.effects.contains { effect in
        possible.contains { $0.identity == assessment.findings[effect.finding].identity }
      }
    }
    parts.append(
      Part(
        heading: "To establish",
        introduction: possible.isEmpty
          ? ""
          : "\(possible.count == 1 ? "1 tension or gap" : "\(possible.count) tensions or gaps") may stand; these facts decide most.",
        points: deciding.prefix(3).map { question in
          Point(
            title: capitalised(question.question),
            label: question.askOf.isEmpty ? "" : "ask: \(question.askOf)", text: "",
            remarks: Self.decided(question, possible, outline).map { ("Decides", $0) })
        }))
    parts.append(
      Part(
        heading: "Suggested changes", introduction: "",
        points: Self.changes(amendments, writer, outline, plain)))
    parts.append(
      Part(
        heading: "Accepted risks", introduction: "",
        points: shown.compactMap { finding in
          finding.acceptedRisk.map { risk in
            Point(
              title: outline.rule(finding).title, label: "owner: \(risk.owner)", text: risk.reason,
              remarks: [("Term", risk.lapsed.map { "lapsed: \($0)" } ?? "until \(risk.until.text)")])
          }
        }))
    parts.removeAll { $0.points.isEmpty && $0.introduction.isEmpty }

    annex = [
      Part(
        heading: "Every tension and gap that stands", introduction: "",
        points: standing.map { Self.point($0, outline, isFull: true) }),
      Part(
        heading: "What may stand", introduction: "",
        points: possible.map { Self.point($0, outline, isFull: true) }),
      Part(
        heading: "What is addressed", introduction: "",
        points: shown.filter { $0.verdict == .mitigated }.map { Self.point($0, outline, isFull: false) }),
      Part(
        heading: "What to watch", introduction: "Changes of one fact that would change what stands.",
        points: TripwireReport(tripwires, assessment, shown: Self.onFirstPage).nearest(Self.onFirstPage).map { wire in
          Point(title: plain(wire.condition), label: "", text: wire.watch, remarks: wire.effects.map { ("Then", $0) })
        }),
      Part(
        heading: "Where experts disagree", introduction: "",
        points: outline.disagreements().map { disagreement in
          Point(
            title: disagreement.question, label: "", text: "",
            remarks: disagreement.views.map {
              ("\($0.view)\($0.leads ? " (leads)" : "")", $0.titles.joined(separator: "; "))
            })
        }),
    ].filter { !$0.points.isEmpty }
    self.sources = outline.bibliography().map(\.reference)
    record = Fingerprint.of(JSONReport.render([assessment], sources: sources))
    closing =
      "This brief does not decide: it shows where the stated policy meets \(assessment.rulesConsidered) published rules. "
      + outline.remarks().joined(separator: " ")
  }

  private static func proposals(_ policy: Policy, _ vocabulary: Vocabulary) -> [String] {
    vocabulary.types.indices.flatMap { type -> [String] in
      guard let designed = vocabulary.types[type].designedWhen else { return [] }
      return policy.entities[type].indices.compactMap { entity in
        let fact = policy.facts.first { $0.attribute == designed.attribute && $0.entity == entity }
        guard case .oneOf(let mask)? = fact?.value, mask.subtracting(designed.values).isEmpty else { return nil }
        return policy.entities[type][entity].name
      }
    }
  }

  private static func point(_ finding: Finding, _ outline: ReportOutline, isFull: Bool) -> Point {
    var remarks: [(String, String)] = []
    let unstated = finding.safeguards.filter(\.isUnstated).map(\.label)
    if finding.verdict == .mitigated {
      remarks.append(("Safeguard", ReportOutline.safeguardsInPlace(finding)))
    } else if !unstated.isEmpty {
      remarks.append(("Would be answered if", unstated.joined(separator: "; or ")))
    }
    if !finding.isExact { remarks.append(("Note", finding.inexactness)) }
    if isFull {
      for hinge in finding.hinges.prefix(3) {
        remarks.append(
          ("Hinges on", "\(hinge.question) \(capitalised(ReportOutline.effects(hinge.answers)))."))
      }
      remarks += finding.verdict == .mitigated ? [] : finding.mitigate.map { ("Consider", $0) }
      remarks.append(
        ("Evidence", "\(outline.evidence(finding)); confidence in the facts: \(outline.confidence(finding))"))
      remarks.append(("Sources", outline.sources(finding).joined(separator: "; ")))
    }
    let about = outline.about(finding)
    return Point(
      title: outline.rule(finding).title + (about.isEmpty ? "" : " (\(about))"),
      label: "\(outline.nature(finding)); \(ReportOutline.words(finding.verdict))",
      text: ReportOutline.because(finding),
      remarks: remarks)
  }

  private static func changes(
    _ amendments: Amendments, _ writer: EditWriter, _ outline: ReportOutline, _ plain: (String) -> String
  ) -> [Point] {
    var points: [Point] = []
    for target in amendments.targets where points.count < 3 {
      guard let cheapest = target.sets.min(by: { key($0, writer) < key($1, writer) }) else { continue }
      let title = capitalised(cheapest.map { plain(writer.sentence($0)) }.joined(separator: "; and "))
      if points.contains(where: { $0.title == title }) { continue }
      let cost = cheapest.map { writer.cost($0).rawValue }.joined(separator: " and ")
      let cleared = outline.rule(target.finding).title
      points.append(Point(title: title, label: "cost \(cost)", text: "", remarks: [("Clears", cleared)]))
    }
    return points
  }

  private static func key(_ edits: [PolicyEdit], _ writer: EditWriter) -> String {
    edits.map { "\(Cost.allCases.firstIndex(of: writer.cost($0)) ?? 0)" }.sorted(by: >).joined()
      + edits.map(writer.sentence).joined()
  }
}
