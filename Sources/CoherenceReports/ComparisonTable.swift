import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// The rows of a comparison as every format shows them.
struct ComparisonTable {
  private let comparison: Comparison
  private let outline: ReportOutline?
  /// The rows that are shown, problems apart from what is welcome.
  let groups: [(heading: String, rows: [Comparison.Row])]

  /// Takes a comparison; rows on which all options agree are left out unless `showsAll`.
  init(_ comparison: Comparison, showsAll: Bool) {
    self.comparison = comparison
    outline = comparison.options.first.map { ReportOutline($0.assessment) }
    let shown = comparison.rows.filter { showsAll || $0.differs }
    groups = [
      ("Tensions and gaps", shown.filter(comparison.isProblem)),
      ("Synergies, thresholds and notes", shown.filter { !comparison.isProblem($0) }),
    ]
  }

  /// `An embargo on every side … [tension, cancelling]: the embargo; the farmers`.
  func title(_ row: Comparison.Row) -> String {
    guard let outline else { return "" }
    let about = outline.about(row.finding)
    return "\(outline.rule(row.finding).title) [\(outline.nature(row.finding))]\(about.isEmpty ? "" : ": \(about)")"
  }

  /// For each option, rules of which not every combination was judged, each in a sentence.
  var cutNotes: [String] {
    comparison.options.flatMap { option in
      ReportOutline(option.assessment).cutNotes().map { "\(option.name): \($0)" }
    }
  }

  func json(schema: String, members: [(key: String, value: String)]) -> String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("schema", schema)
    for member in members { writer.member(member.key, member.value) }
    writer.key("options")
    writer.beginArray()
    for (index, option) in comparison.options.enumerated() {
      writer.beginObject()
      writer.member("name", option.name)
      writer.member("policy", option.assessment.policy.id)
      writer.key("standing")
      writer.beginObject()
      for (severity, count) in comparison.standing(index) { writer.member(severity.name, count) }
      writer.endObject()
      writer.member("cutRules", option.assessment.cutRules.map { option.assessment.pack.rules[$0].id })
      writer.endObject()
    }
    writer.endArray()
    writer.key("findings")
    writer.beginArray()
    for row in groups.flatMap(\.rows) {
      writer.beginObject()
      writer.member("finding", row.finding.identity)
      writer.member("title", outline?.rule(row.finding).title)
      writer.member("kind", outline?.rule(row.finding).kind.rawValue)
      writer.member("interactions", row.finding.interactions.map(\.name))
      writer.member("statuses", row.verdicts.map { "\($0)" })
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.text
  }
}
