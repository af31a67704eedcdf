import CoherenceEngine
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// How two versions of a pack differ: as text, as Markdown for a changelog or a pull request, or as data.
package struct DifferenceReport: Report {
  private let difference: PackDifference
  private let vocabulary: Vocabulary

  package init(_ difference: PackDifference, _ vocabulary: Vocabulary) {
    self.difference = difference
    self.vocabulary = vocabulary
  }

  // MARK: Words

  private var title: String {
    "\(difference.new.id): \(difference.old.version) and \(difference.new.version)"
  }

  private var summary: String {
    let counts = PackDifference.Meaning.allCases.compactMap { meaning -> String? in
      let count = difference.rules.count { $0.meaning == meaning }
      return count == 0 ? nil : "\(count) \(Self.short(meaning))"
    }
    let others = "\(difference.unchanged) unchanged"
    return "Rules: \((counts + [others]).joined(separator: ", "))."
  }

  private static func short(_ meaning: PackDifference.Meaning) -> String {
    switch meaning {
    case .gone: "gone"
    case .new: "new"
    case .stricter: "stricter"
    case .laxer: "laxer"
    case .changed: "changed both ways"
    case .aboutOthers: "about other entities"
    case .vocabulary: "on changed vocabulary"
    case .undecided: "not decided"
    case .rewritten: "rewritten with the same meaning"
    case .same: "with the same conditions, otherwise changed"
    }
  }

  /// Rules of which a policy shows the difference, or whose difference is their own.
  private var singled: [PackDifference.RuleDifference] { difference.rules.filter { Self.group($0) == nil } }

  /// Rules of which the same can be said in a line, under what is said, in the order of `Meaning`.
  private var grouped: [(heading: String, lines: [String])] {
    PackDifference.Meaning.allCases.flatMap { meaning in
      let rules = difference.rules.filter { $0.meaning == meaning }
      let groups = Dictionary(grouping: rules) { Self.group($0) }
      return groups.keys.compactMap(\.self).sorted().map { heading in
        let members = groups[heading] ?? []
        return ("\(heading) (\(members.count))", members.map { "\($0.id): \($0.title)" })
      }
    }
  }

  private static func group(_ rule: PackDifference.RuleDifference) -> String? {
    switch rule.meaning {
    case .gone: "Gone"
    case .new: "New"
    case .same: "Same meaning; different: \(rule.moved.joined(separator: ", "))"
    case .rewritten where rule.moved.isEmpty: "Conditions written otherwise that mean the same"
    case .stricter, .laxer, .changed, .aboutOthers, .vocabulary, .undecided, .rewritten: nil
    }
  }

  private static func sentence(_ derivation: PackDifference.DerivationDifference) -> String {
    let rules =
      derivation.rules.isEmpty
      ? "No rule rests on it."
      : "\(derivation.rules.count == 1 ? "1 rule rests" : "\(derivation.rules.count) rules rest") on it: "
        + derivation.rules.joined(separator: ", ") + "."
    switch derivation.meaning {
    case .gone: return "No longer derived: it is what a policy states, or unknown. \(rules)"
    case .new: return "Newly derived where a policy does not state it. \(rules)"
    case .rewritten, .same: return "Its table is written otherwise and means the same. \(rules)"
    case .vocabulary: return "Its former table cannot be read on the new vocabulary. \(rules)"
    case .undecided: return "Whether it derives the same was not decided within the bound. \(rules)"
    case .stricter, .laxer, .changed, .aboutOthers:
      return "In some policies another value follows than before. \(rules)"
    }
  }

  /// What precedes a policy for which two tables derive different values.
  private static func introduction(_ derivation: PackDifference.DerivationDifference) -> String {
    guard let values = derivation.values else { return "" }
    return "Here it was \(values.old.map { "`\($0)`" } ?? "another") and is `\(values.new)`:"
  }

  private static func sentence(_ rule: PackDifference.RuleDifference) -> String {
    let moved = rule.moved.isEmpty ? "" : " Also different: \(rule.moved.joined(separator: ", "))."
    switch rule.meaning {
    case .gone: return "Gone: what it said is no longer said."
    case .new: return "New."
    case .stricter: return "Stricter: it stands wherever it stood, and in further policies.\(moved)"
    case .laxer: return "Laxer: it no longer stands in some policies, and in no further ones.\(moved)"
    case .changed: return "Changed both ways: it stands in further policies, and no longer in others.\(moved)"
    case .aboutOthers: return "About other entities than before, so that findings are not comparable.\(moved)"
    case .vocabulary: return "Its former text cannot be read on the new vocabulary.\(moved)"
    case .undecided: return "Whether its meaning differs was not decided within the bound.\(moved)"
    case .rewritten: return "Its conditions are written otherwise and mean the same.\(moved)"
    case .same: return "Same meaning. Different: \(rule.moved.joined(separator: ", "))."
    }
  }

  /// Which rules tell their history and leave out what this comparison finds; empty if none does.
  private var untold: String {
    let ids = difference.rules.filter(\.isUntold).map(\.id)
    return ids.isEmpty
      ? "" : "Changed in meaning, and their `history` says nothing of it: \(ids.joined(separator: ", "))."
  }

  private func names(_ kind: PackDifference.NameChange.Kind) -> [String] {
    difference.vocabulary.filter { $0.kind == kind }.map(\.name)
  }

  private var version: String {
    guard let lowest = difference.lowestVersion else { return "" }
    switch difference.step {
    case .none: return "The packs are the same; the version may stay \(difference.old.version)."
    case .patch, .minor, .major:
      let verdict =
        difference.isVersionTooLow
        ? "\(difference.new.version) is too low" : "\(difference.new.version), as declared, says so"
      let early =
        lowest.numbers[0] == 0
        ? " Before 1.0.0 the second number rises for a major change, the third for all others." : ""
      return
        "This is a \(difference.step.rawValue) change: the version must be at least \(lowest.text); \(verdict).\(early)"
    }
  }

  private func shown(_ finding: (identity: String, old: String?, new: String?)) -> String {
    "\(finding.identity): \(finding.old ?? "nothing") → \(finding.new ?? "nothing")"
  }

  private var scope: String {
    if difference.rules.contains(where: { $0.meaning == .vocabulary }) && difference.cap.counts.allSatisfy({ $0 == 0 })
    {
      return "Rules whose names have changed were not compared; no conditions of the others differ."
    }
    if difference.cap.counts.allSatisfy({ $0 == 0 }) { return "No conditions of a rule or a derivation differ." }
    return "Meaning was compared on all policies with \(difference.cap.text(vocabulary))."
  }

  // MARK: Text

  package func text(width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    layout.paragraph(title, bold: true)
    layout.paragraph(summary)
    layout.paragraph(scope)
    layout.paragraph(version)
    if !untold.isEmpty { layout.paragraph(untold) }
    for derivation in difference.derivations {
      layout.blank()
      layout.paragraph("The derivation of \(derivation.name)", bold: true)
      layout.paragraph(Self.sentence(derivation), indent: 2, hanging: 2)
      add(derivation.witness, Self.introduction(derivation), &layout)
    }
    for rule in singled {
      layout.blank()
      layout.paragraph("\(rule.id): \(rule.title)", hanging: 2, bold: true)
      layout.paragraph(Self.sentence(rule), indent: 2, hanging: 2)
      add(rule.onlyNew, "Stands in the new version only:", &layout)
      add(rule.onlyOld, "Stands in the old version only:", &layout)
    }
    for group in grouped {
      layout.blank()
      layout.paragraph(group.heading, bold: true)
      for line in group.lines { layout.paragraph(line, indent: 2, hanging: 2) }
    }
    for kind in PackDifference.NameChange.Kind.allCases where !names(kind).isEmpty {
      layout.blank()
      layout.paragraph("Vocabulary, \(kind.rawValue) (\(names(kind).count))", bold: true)
      layout.paragraph(names(kind).joined(separator: ", "), indent: 2, hanging: 2)
    }
    for policy in difference.policies where policy.problem != nil || !policy.findings.isEmpty {
      layout.blank()
      layout.paragraph("\(policy.path): \(policy.title)", hanging: 2, bold: true)
      if let problem = policy.problem { layout.paragraph(problem, indent: 2, hanging: 2) }
      for finding in policy.findings { layout.paragraph(shown(finding), indent: 2, hanging: 4) }
    }
    if !difference.policies.isEmpty {
      layout.blank()
      layout.paragraph(policySummary)
    }
    return layout.text
  }

  private func add(_ witness: Witness?, _ introduction: String, _ layout: inout TextLayout) {
    guard let witness else { return }
    layout.paragraph(introduction, indent: 2)
    for line in witness.yaml.split(separator: "\n") { layout.line("    " + line) }
  }

  private var policySummary: String {
    let read = difference.policies.filter { $0.problem == nil }
    let changed = read.count { !$0.findings.isEmpty }
    let unread = difference.policies.count - read.count
    return "\(changed) of \(read.count) policies that both versions can read come out differently"
      + (unread == 0 ? "." : "; \(unread) cannot be read by both.")
  }

  // MARK: Markdown

  package func markdown() -> String {
    var lines = ["# \(MarkdownReport.escaped(title))", "", summary, scope, version] + (untold.isEmpty ? [] : [untold])
    for derivation in difference.derivations {
      lines += ["", "## The derivation of \(derivation.name)", "", Self.sentence(derivation)]
      lines += block(derivation.witness, Self.introduction(derivation))
    }
    for rule in singled {
      lines += ["", "## \(MarkdownReport.escaped("\(rule.id): \(rule.title)"))", "", Self.sentence(rule)]
      lines += block(rule.onlyNew, "Stands in the new version only:")
      lines += block(rule.onlyOld, "Stands in the old version only:")
    }
    for group in grouped {
      lines += ["", "## \(group.heading)", ""] + group.lines.map { "- \(MarkdownReport.escaped($0))" }
    }
    for kind in PackDifference.NameChange.Kind.allCases where !names(kind).isEmpty {
      lines += ["", "## Vocabulary, \(kind.rawValue)", ""]
      lines += names(kind).map { "- \(MarkdownReport.escaped($0))" }
    }
    if !difference.policies.isEmpty { lines += ["", "## Policies", "", policySummary] }
    for policy in difference.policies where policy.problem != nil || !policy.findings.isEmpty {
      lines += ["", "### \(MarkdownReport.escaped("\(policy.path): \(policy.title)"))", ""]
      if let problem = policy.problem { lines.append(MarkdownReport.escaped(problem)) }
      lines += policy.findings.map { "- \(MarkdownReport.escaped(shown($0)))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func block(_ witness: Witness?, _ introduction: String) -> [String] {
    guard let witness else { return [] }
    return ["", introduction, "", "```yaml", String(witness.yaml.dropLast()), "```"]
  }

  // MARK: JSON

  package func json() -> String {
    var json = JSONWriter()
    json.beginObject()
    for (name, identity) in [("old", difference.old), ("new", difference.new)] {
      json.key(name)
      json.beginObject()
      json.member("id", identity.id)
      json.member("version", identity.version)
      json.member("fingerprint", identity.fingerprint)
      json.endObject()
    }
    json.member("policiesWith", difference.cap.text(vocabulary))
    json.member("change", difference.step.rawValue)
    json.member("lowestVersion", difference.lowestVersion?.text)
    json.member("versionTooLow", difference.isVersionTooLow)
    json.member("unchanged", difference.unchanged)
    json.objects("rules", difference.rules) { rule, json in
      json.member("id", rule.id)
      json.member("meaning", rule.meaning.rawValue)
      json.member("moved", rule.moved)
      json.member("untold", rule.isUntold)
      json.member("standsInNewOnly", rule.onlyNew?.yaml)
      json.member("standsInOldOnly", rule.onlyOld?.yaml)
    }
    json.objects("derivations", difference.derivations) { derivation, json in
      json.member("name", derivation.name)
      json.member("meaning", derivation.meaning.rawValue)
      json.member("old", derivation.values?.old)
      json.member("new", derivation.values?.new)
      json.member("policy", derivation.witness?.yaml)
      json.member("rules", derivation.rules)
    }
    json.key("vocabulary")
    json.beginObject()
    for kind in PackDifference.NameChange.Kind.allCases { json.member(kind.rawValue, names(kind)) }
    json.endObject()
    json.objects("policies", difference.policies) { policy, json in
      json.member("path", policy.path)
      json.member("problem", policy.problem)
      json.objects("findings", policy.findings) { finding, json in
        json.member("identity", finding.identity)
        json.member("old", finding.old)
        json.member("new", finding.new)
      }
    }
    json.endObject()
    return json.text
  }
}
