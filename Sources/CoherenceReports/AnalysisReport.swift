import CoherenceEngine
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// What was found about the rules of a pack among themselves, as text.
package struct AnalysisReport {
  private let analysis: PackAnalysis
  private let sources: SourceSet
  private var layout: TextLayout
  private let showsAll: Bool

  /// A report of a width in columns; `showsAll` lists what is otherwise only counted.
  package init(_ analysis: PackAnalysis, sources: SourceSet, width: Int, usesColor: Bool, showsAll: Bool) {
    self.analysis = analysis
    self.sources = sources
    self.showsAll = showsAll
    layout = TextLayout(width: width, usesColor: usesColor)
  }

  /// Everything that was found, the gravest first.
  package mutating func text() -> String {
    let cap = analysis.cap.text(analysis.pack.vocabulary)
    layout.paragraph("\(analysis.rulesConsidered) rules, among all policies with \(cap)", bold: true)
    neverFires()
    covered()
    nearDuplicates()
    idleParts()
    meetings()
    unasked()
    knowledgeMap()
    undecided()
    return layout.text
  }

  private mutating func heading(_ count: Int, _ title: String) {
    layout.blank()
    layout.paragraph("\(title): \(count == 0 ? "none" : String(count))", bold: true)
  }

  private mutating func witness(_ witness: Witness?, _ introduction: String) {
    guard let witness else { return }
    layout.paragraph(introduction, indent: 4, hanging: 2)
    for line in witness.yaml.split(separator: "\n") { layout.line("      " + line) }
  }

  private func named(_ rule: Rule) -> String { "\(rule.id) (\(rule.title))" }

  private mutating func neverFires() {
    heading(analysis.neverFires.count, "Rules that can never stand")
    for rule in analysis.neverFires { layout.paragraph(named(rule), indent: 2, hanging: 2) }
  }

  private mutating func covered() {
    heading(analysis.covered.count, "Rules that another always covers, for the same entities and at least as severe")
    for pair in analysis.covered {
      let verb = pair.isMutual ? "says the same as" : "says nothing that is not said by"
      layout.paragraph("\(named(pair.rule)) \(verb) \(named(pair.by))", indent: 2, hanging: 2)
      witness(pair.witness, "Both stand in:")
    }
  }

  private mutating func nearDuplicates() {
    heading(analysis.nearDuplicates.count, "Pairs of rules that differ in one condition")
    for pair in analysis.nearDuplicates {
      layout.paragraph("\(named(pair.first)) and \(named(pair.second))", indent: 2, hanging: 2)
      witness(pair.onlyFirst, "Only the first stands in:")
      witness(pair.onlySecond, "Only the second stands in:")
    }
  }

  private mutating func idleParts() {
    heading(analysis.idleParts.count, "Parts of rules that make no difference")
    for part in analysis.idleParts {
      layout.paragraph(
        "\(part.rule.id): \(Self.words(part.kind)) `\(sources.excerpt(part.span))`", indent: 2, hanging: 2)
      layout.paragraph(sources.place(part.span), indent: 4)
    }
  }

  private static func words(_ kind: PackAnalysis.IdlePart.Kind) -> String {
    switch kind {
    case .condition: "the rule stands in the same policies without"
    case .alternative: "the other alternatives suffice without"
    case .safeguard: "no policy is mitigated by this safeguard alone:"
    }
  }

  private mutating func meetings() {
    let listed = analysis.meetings.filter { showsAll || $0.isAboutOneObjective }
    heading(
      analysis.meetings.count { $0.isAboutOneObjective },
      "Pairs of rules that call one action good and bad for one objective, with no word on which leads")
    for pair in listed {
      layout.paragraph("\(named(pair.tension)) and \(named(pair.synergy))", indent: 2, hanging: 2)
      witness(pair.witness, "Both stand in:")
    }
    let others = analysis.meetings.count - listed.count
    if others > 0 {
      layout.paragraph(
        "\(others) further pairs of a tension or gap and a synergy can stand for the same action and speak of different objectives: that is what the rules are there to show. `--all` lists them.",
        indent: 2)
    }
  }

  private mutating func unasked() {
    heading(analysis.unasked.count, "Names of the vocabulary that no rule asks")
    for kind in PackAnalysis.UnaskedName.Kind.allCases {
      let names = analysis.unasked.filter { $0.kind == kind }.map(\.name)
      if names.isEmpty { continue }
      let word = "\(kind.rawValue)s"
      let shown = showsAll ? names : Array(names.prefix(12))
      let rest = names.count - shown.count
      layout.paragraph(
        "\(word) (\(names.count)): \(shown.joined(separator: ", "))\(rest > 0 ? " and \(rest) more" : "")", indent: 2,
        hanging: 2)
    }
  }

  private mutating func knowledgeMap() {
    guard let map = analysis.knowledgeMap else { return }
    layout.blank()
    let vocabulary = analysis.pack.vocabulary
    let names = [map.action, map.phase, map.role].map { vocabulary.attributes[$0.index].id }
    layout.paragraph("What the rules speak to, by \(names[0]), \(names[1]) and \(names[2])", bold: true)
    let pairs = map.actions.count * map.phases.count
    layout.paragraph(
      "\(map.silentPairs) of \(pairs) combinations of \(names[0]) and \(names[1]) have no rule, \(map.silentTriples) of \(pairs * map.roles.count) with \(names[2]) (rules without such an entity speak to none). `--format csv` lists every combination with its number of rules.",
      indent: 2)
    list("Never spoken to, \(names[0])", map.silentActions)
    list("Never spoken to, \(names[2])", map.silentRoles)
    let partly = map.actions.indices.filter { !map.silentActions.contains(map.actions[$0]) }.compactMap { action in
      let silent = map.phases.indices.filter { map.byPhase[action][$0] == 0 }.map { map.phases[$0] }
      return silent.isEmpty ? nil : "\(map.actions[action]) in \(silent.joined(separator: ", "))"
    }
    if showsAll { list("No rule for some \(names[1])", partly) }
  }

  private mutating func list(_ title: String, _ names: [String]) {
    if names.isEmpty { return }
    layout.paragraph("\(title) (\(names.count)): \(names.joined(separator: ", "))", indent: 2, hanging: 2)
  }

  private mutating func undecided() {
    if analysis.undecided.isEmpty { return }
    heading(analysis.undecided.count, "Questions that were not decided within the bound")
    for question in analysis.undecided { layout.paragraph(question, indent: 2, hanging: 2) }
  }
}

extension SourceSet {
  /// The text of a span on one line, cut where it is long.
  func excerpt(_ span: SourceSpan) -> String {
    let bytes = self[span.file].bytes
    let text = String(decoding: bytes[Int(span.start)..<min(Int(span.end), bytes.count)], as: UTF8.self)
    let line = text.split(whereSeparator: { $0 == "\n" || $0 == " " }).joined(separator: " ")
    return line.count <= 100 ? line : line.prefix(99) + "…"
  }
}
