import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// What a report says, in which order, whatever its format: so that every format tells the same story.
package struct ReportOutline {
  /// Findings of one section that describe one mechanism: the first speaks, the others are named.
  package struct Cluster {
    /// The finding that is told in full: the first of the section to describe the mechanism.
    package var lead: Finding
    /// Findings that are only named, in reading order.
    package var others: [Finding]
  }

  /// A heading with the findings that stand under it.
  package struct Section {
    /// Its heading: `What stands`.
    package var title: String
    /// One sentence that says what the section holds.
    package var explains: String
    /// Its findings in reading order, those of one mechanism together; never empty.
    package var clusters: [Cluster]
  }

  /// The sections that have findings, in reading order.
  package var sections: [Section]
  /// Sections of which the policy says nothing, each with the number of rules that could for that reason not be judged.
  package var leftOut: [(section: EntityType, rules: Int)]
  /// Possible findings that need more than three settled values: counted, not shown.
  package var farCount: Int
  /// Findings that a more specific rule speaks for.
  package var folded: [Finding]
  /// How many findings of each kind there are, in one sentence.
  package var summary: String
  let assessment: Assessment

  /// Sorts the findings of an assessment into sections.
  package init(_ assessment: Assessment) {
    self.assessment = assessment
    let judged = assessment.findings.filter { $0.leftOutSection == nil }
    let shown = judged.filter { $0.foldedUnder == nil && !Self.isFar($0) }
    folded = judged.filter { $0.foldedUnder != nil }
    farCount = judged.count { $0.foldedUnder == nil && Self.isFar($0) }
    let types = assessment.pack.vocabulary.types
    leftOut = types.indices.compactMap { index in
      let count = assessment.findings.count { $0.leftOutSection?.index == index }
      return count == 0 ? nil : (types[index], count)
    }
    var sections: [Section] = []
    let rules = assessment.pack.rules
    func add(_ title: String, _ explains: String, _ keep: (Finding) -> Bool) {
      let clusters = Self.clusters(shown.filter(keep), rules)
      if !clusters.isEmpty { sections.append(Section(title: title, explains: explains, clusters: clusters)) }
    }
    func kind(_ finding: Finding) -> RuleKind { rules[finding.rule].kind }
    func isProblem(_ finding: Finding) -> Bool { kind(finding).isHarm }
    add("What stands", "On the facts as stated, these tensions and gaps are present.") {
      isProblem($0) && Self.stands($0)
    }
    add("Thresholds met", "The facts as stated meet these thresholds; duties follow.") {
      kind($0) == .trigger && Self.stands($0)
    }
    add("What may stand", "These depend on facts or choices that the policy does not state; the nearest come first.") {
      isProblem($0) && $0.verdict == .possible
    }
    add("What is addressed", "A stated safeguard answers these; check that it will hold in practice.") {
      $0.verdict == .mitigated
    }
    add("Synergies", "On the facts as stated, these actions help each other or more than one agenda.") {
      kind($0) == .synergy && Self.stands($0)
    }
    add("Possible synergies", "These would follow if the facts or choices named below were settled so.") {
      kind($0) == .synergy && $0.verdict == .possible
    }
    add("Thresholds that cannot be ruled out", "Signs that nobody has assessed could meet these.") {
      kind($0) == .trigger && $0.verdict == .possible
    }
    add("Notes", "Worth knowing; neither a tension nor a synergy.") { kind($0) == .note }
    self.sections = sections
    summary = ""
    summary = makeSummary(shown)
  }

  /// Whether a finding stands on the facts as stated.
  package static func stands(_ finding: Finding) -> Bool {
    finding.verdict.stands
  }

  private static func isFar(_ finding: Finding) -> Bool { finding.verdict == .possible && finding.nearness == nil }

  private static func clusters(_ findings: [Finding], _ rules: [Rule]) -> [Cluster] {
    var result: [Cluster] = []
    var positions: [Int: Int] = [:]
    for finding in findings {
      if let mechanism = rules[finding.rule].mechanism, let position = positions[mechanism] {
        result[position].others.append(finding)
      } else {
        if let mechanism = rules[finding.rule].mechanism { positions[mechanism] = result.count }
        result.append(Cluster(lead: finding, others: []))
      }
    }
    return result
  }

  /// A contested question on which rules of more than one school speak about this policy.
  package struct Disagreement {
    /// The question, in plain words.
    package var question: String
    /// Each school's view with the titles of its rules that speak here, the profile's lead first.
    package var views: [(view: String, titles: [String], leads: Bool)]
  }

  /// Where schools part over this policy, in order of the questions.
  package func disagreements() -> [Disagreement] {
    let questions = assessment.pack.vocabulary.questions
    let shown = sections.flatMap(\.clusters).flatMap { [$0.lead] + $0.others }
    return questions.indices.compactMap { index in
      let lead = assessment.profile?.leads.first { $0.question == index }?.school
      let views = questions[index].schools.indices.compactMap { school -> (String, [String], Bool)? in
        let rules = Set(shown.map(\.rule)).map { assessment.pack.rules[$0] }
          .filter { $0.school.map { $0 == (index, school) } == true }
        if rules.isEmpty { return nil }
        return (questions[index].schools[school].describes, rules.map(\.title).sorted(), school == lead)
      }
      if views.count < 2 { return nil }
      return Disagreement(question: questions[index].question, views: views.filter(\.2) + views.filter { !$0.2 })
    }
  }

  /// What the reader should also know, as sentences: what is not shown and why.
  package func remarks() -> [String] {
    var result: [String] = []
    if farCount > 0 {
      result.append(
        farCount == 1
          ? "1 further finding would need more than three facts or choices to be settled; it is not shown."
          : "\(farCount) further findings would need more than three facts or choices to be settled; they are not shown."
      )
    }
    result += cutNotes()
    for (section, rules) in leftOut {
      let name = section.multiplicity == .once ? section.label : "\(section.label)s"
      let those = rules == 1 ? "1 rule that depends on them was" : "\(rules) rules that depend on them were"
      result.append(
        "The policy says nothing of \(name): \(those.replacing("them", with: section.multiplicity == .once ? "it" : "them"))"
          + " not judged. Add a section `\(section.section):` to have \(rules == 1 ? "it" : "them") judged.")
    }
    for rule in assessment.pack.rules {
      for change in rule.overrides {
        result.append(
          "`\(change.pack)` changes “\(rule.title)” (\(rule.id)): \(change.change). Reason: \(change.reason)")
      }
    }
    return result
  }

  /// Rules of which not every combination was judged or is shown, each in a sentence.
  package func cutNotes() -> [String] {
    assessment.cutRules.map { rule in
      "“\(assessment.pack.rules[rule].title)” may concern more combinations of actors and actions than are shown: the rest is"
        + " not ruled out. State more of them, or vet fewer at a time."
    }
  }

  // MARK: Words

  /// The rule that a finding is of.
  package func rule(_ finding: Finding) -> Rule { assessment.pack.rules[finding.rule] }

  /// What the finding is, in a word or two: `cancelling tension`, `gap`, `trigger`.
  package func nature(_ finding: Finding) -> String {
    let rule = rule(finding)
    var names = finding.interactions.map(\.name)
    if finding.verdict == .mitigated, let left = rule.withSafeguard { names = ["\(left.name) with its safeguard"] }
    return names.isEmpty ? rule.kind.rawValue : "\(rule.kind.rawValue), \(names.joined(separator: " or "))"
  }

  /// The verdict in words.
  package static func words(_ verdict: Verdict) -> String { verdict.words }

  /// Who and what the finding is about: `Arms embargo; Bosniak civilians`.
  package func about(_ finding: Finding) -> String {
    finding.bindings.map(\.name).joined(separator: "; ")
  }

  /// The other findings of a cluster, one line for each rule and verdict: who and what they are about.
  package func alike(_ cluster: Cluster) -> [String] {
    var lines: [(key: String, about: [String])] = []
    for finding in cluster.others {
      let key = "\(rule(finding).title) [\(nature(finding)); \(Self.words(finding.verdict))]"
      let about = about(finding)
      if let index = lines.firstIndex(where: { $0.key == key }) {
        lines[index].about.append(about)
      } else {
        lines.append((key, [about]))
      }
    }
    let own = "\(rule(cluster.lead).title) [\(nature(cluster.lead)); \(Self.words(cluster.lead.verdict))]"
    return lines.map { line in
      let subjects = line.about.filter { !$0.isEmpty }.joined(separator: " / ")
      return line.key == own ? "the same for \(subjects)" : subjects.isEmpty ? line.key : "\(line.key): \(subjects)"
    }
  }

  /// The contested question that a finding's rule takes a side on, and whether the profile leads with that side.
  package func school(_ finding: Finding) -> String {
    guard let place = rule(finding).school else { return "" }
    let question = assessment.pack.vocabulary.questions[place.question]
    let view = "\(question.question) This rule follows the view: \(question.schools[place.school].describes)."
    guard let lead = assessment.profile?.leads.first(where: { $0.question == place.question }) else { return view }
    if lead.school == place.school { return view + " The profile leads with it." }
    return view + " The profile leads with another: \(question.schools[lead.school].describes)."
  }

  /// A duty with its term: `Focal point, within 24 hours: notify the minister`.
  package static func duty(_ duty: Finding.Duty) -> String {
    "\(duty.who)\(duty.within.map { ", within \($0)" } ?? ""): \(duty.what)"
  }

  /// Why it matters, as far as it may be said.
  package static func because(_ finding: Finding) -> String { finding.saying }

  /// The safeguards that answer a finding, in words.
  package static func safeguardsInPlace(_ finding: Finding) -> String {
    let labels = finding.safeguards.filter { $0.state == .yes }.map(\.label)
    return labels.isEmpty ? "one of those of the rule" : labels.joined(separator: "; ")
  }

  /// Findings that a more specific one speaks for, each rule in one sentence.
  package func foldedNotes() -> [String] {
    var lines: [(title: String, about: [String])] = []
    for finding in folded {
      let title = rule(finding).title
      let about = about(finding)
      if let index = lines.firstIndex(where: { $0.title == title }) {
        lines[index].about.append(about)
      } else {
        lines.append((title, [about]))
      }
    }
    return lines.map { line in
      let subjects = line.about.filter { !$0.isEmpty }.joined(separator: " / ")
      let whom = subjects.isEmpty ? "" : " (\(subjects))"
      return "“\(line.title)”\(whom) also applies and is covered by a more specific finding above."
    }
  }

  /// The far end: `Atrocity prevention: keep the people under threat alive`.
  package func affects(_ finding: Finding) -> String {
    let end = rule(finding).affects
    let workstream = assessment.pack.vocabulary.workstreams[end.workstream]
    return "\(workstream.label): \(workstream.objectives[end.objective].describes)"
  }

  /// Every degree of evidence with what it means, strongest first.
  package static let evidenceMeanings = Evidence.allCases.map { ($0, $0.meaning) }

  /// How well the rule of a finding is supported, and its status unless it is stable.
  package func evidence(_ finding: Finding) -> String {
    let rule = rule(finding)
    let status =
      switch rule.status {
      case .stable: ""
      case .draft: " (rule status: draft; it awaits review)"
      case .review, .contested, .withdrawn: " (rule status: \(rule.status.rawValue))"
      }
    return rule.evidence.rawValue + status
  }

  /// The confidence of the weakest fact that a finding rests on, in a word or two.
  package func confidence(_ finding: Finding) -> String { finding.confidence?.rawValue ?? "not stated" }

  /// The sources of a finding's rule, each with its locator.
  package func sources(_ finding: Finding) -> [String] {
    rule(finding).sources.map { citation in
      let entry = assessment.pack.bibliography[citation.source]
      let stance = citation.stance == .supports ? "" : " (\(citation.stance.rawValue))"
      return [entry.shortName, citation.locator].compactMap { $0 }.joined(separator: ", ") + stance
    }
  }

  /// The sources that the shown findings cite, in the order of their references.
  package func bibliography() -> [BibliographyEntry] {
    var used: Set<Int> = []
    for section in sections {
      for cluster in section.clusters {
        for finding in [cluster.lead] + cluster.others { used.formUnion(rule(finding).sources.map(\.source)) }
      }
    }
    return used.map { assessment.pack.bibliography[$0] }.sorted { ($0.reference, $0.id) < ($1.reference, $1.id) }
  }

  /// What an answer would do: `if yes, it stands; if no, it does not arise`.
  package static func effects(_ answers: [Hinge.Answer]) -> String {
    // An answer that leaves the finding possible says nothing new.
    answers.filter { $0.verdict != .possible }.map { answer in
      let values =
        answer.values.count > 4
        ? answer.values.prefix(3) + ["another of \(answer.values.count - 3)"] : answer.values[...]
      return "if \(values.joined(separator: " or ")), it \(words(answer.verdict))"
    }.joined(separator: "; ")
  }

  private func makeSummary(_ shown: [Finding]) -> String {
    func count(_ number: Int, _ one: String, _ many: String) -> String? {
      number == 0 ? nil : number == 1 ? "1 \(one)" : "\(number) \(many)"
    }
    func those(_ kind: RuleKind, _ keep: (Finding) -> Bool) -> Int {
      shown.count { rule($0).kind == kind && keep($0) }
    }
    let parts = [
      count(those(.tension, Self.stands), "tension stands", "tensions stand"),
      count(those(.gap, Self.stands), "gap stands", "gaps stand"),
      count(those(.trigger, Self.stands), "threshold is met", "thresholds are met"),
      count(
        shown.count { $0.verdict == .possible && rule($0).kind.isHarm },
        "tension or gap may stand", "tensions or gaps may stand"),
      count(shown.count { $0.verdict == .mitigated }, "is addressed by a safeguard", "are addressed by safeguards"),
      count(those(.synergy, Self.stands), "synergy is present", "synergies are present"),
      count(those(.synergy) { $0.verdict == .possible }, "synergy is possible", "synergies are possible"),
    ].compactMap { $0 }
    return parts.isEmpty
      ? "No rule speaks to this policy as stated." : capitalised(parts.joined(separator: "; ")) + "."
  }

}
