import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// One proposal at each stage of a crisis: a line a finding, a column a stage.
package struct StageReport: Report {
  private let strip: Comparison
  private let policy: Policy
  private let table: ComparisonTable

  /// A report on a policy judged at each stage.
  package init(_ strip: Comparison, _ policy: Policy) {
    self.strip = strip
    self.policy = policy
    table = ComparisonTable(strip, showsAll: true)
  }

  package func text(width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    layout.paragraph(title, bold: true)
    layout.paragraph(introduction)
    let columns = strip.options.map { max(Self.widestWord, DiagnosticRenderer.width($0.name)) + 2 }
    let first = max(24, layout.width - columns.reduce(0, +))
    for (heading, rows) in table.groups where !rows.isEmpty {
      layout.blank()
      layout.columns([(heading.uppercased(), first)] + zip(strip.options, columns).map { ($0.name, $1) }, bold: true)
      for line in lines(rows) {
        layout.columns([(line.title, first)] + zip(line.verdicts, columns).map { (Self.word($0), $1) })
      }
    }
    layout.blank()
    for line in [Self.legend] + table.cutNotes { layout.paragraph(line) }
    return layout.text
  }

  package func markdown() -> String {
    var lines = ["# \(MarkdownReport.escaped(title))", "", MarkdownReport.escaped(introduction)]
    for (heading, rows) in table.groups where !rows.isEmpty {
      let names = strip.options.map { MarkdownReport.escaped($0.name) }
      lines += ["", "## \(heading)", "", "| Finding | \(names.joined(separator: " | ")) |"]
      lines.append("|---|" + names.map { _ in "---|" }.joined())
      lines += self.lines(rows).map { line in
        "| \(MarkdownReport.escaped(line.title)) | \(line.verdicts.map(Self.word).joined(separator: " | ")) |"
      }
    }
    for line in [Self.legend] + table.cutNotes { lines += ["", MarkdownReport.escaped(line)] }
    return lines.joined(separator: "\n") + "\n"
  }

  package func json() -> String { table.json(schema: "coherence-stages/1", members: [("policy", policy.id)]) }

  /// Findings of one rule with the same verdicts at every stage, told once.
  private func lines(_ rows: [Comparison.Row]) -> [(title: String, verdicts: [Verdict])] {
    var result: [(rule: Int, verdicts: [Verdict], about: [String])] = []
    for row in rows {
      let about = row.finding.bindings.map(\.name).joined(separator: "; ")
      if let known = result.firstIndex(where: { $0.rule == row.finding.rule && $0.verdicts == row.verdicts }) {
        result[known].about.append(about)
      } else {
        result.append((row.finding.rule, row.verdicts, [about]))
      }
    }
    return result.map { line in
      let rule = strip.options[0].assessment.pack.rules[line.rule]
      let title = "\(rule.title) [\(rule.kind.rawValue)]"
      // Where one rule has several lines, each says what it is about.
      let isAlone = result.count { $0.rule == line.rule } == 1
      let times = line.about.count > 1 ? " (\(line.about.count) times)" : ""
      return (isAlone ? title + times : "\(title): \(line.about.joined(separator: " / "))", line.verdicts)
    }
  }

  private var title: String { "At each stage: \(policy.title.isEmpty ? policy.id : policy.title)" }

  private var introduction: String {
    let vocabulary = strip.options.first?.assessment.pack.vocabulary
    let paths = (vocabulary?.stages ?? []).flatMap(\.facts).map(\.attribute)
    let names = Set(paths).sorted().compactMap { id -> String? in
      guard let vocabulary else { return nil }
      let attribute = vocabulary.attributes[id.index]
      let type = vocabulary.types[attribute.type.index]
      return "“\(Phrases.words(attribute.id))”\(type.multiplicity == .once ? "" : " of every \(type.label)")"
    }
    return
      "The same proposal, judged as if the crisis had reached each stage. A stage takes the place of what the policy states under "
      + Phrases.list(names, "and") + "; all other facts stay as stated."
  }

  private static let widestWord = 9
  private static let legend =
    "stands: on the facts of that stage. unguarded: it stands, and no safeguard is stated. may: it depends on what is not stated. "
    + "addressed: a safeguard answers it. –: it does not arise."

  private static func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .established: "stands"
    case .unguarded: "unguarded"
    case .possible: "may"
    case .mitigated: "addressed"
    case .latent, .silent: "–"
    }
  }
}
