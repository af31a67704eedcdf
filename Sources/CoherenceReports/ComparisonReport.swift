import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage

/// An options paper: what each option raises, in the same rows.
package struct ComparisonReport: Report {
  private let comparison: Comparison
  private let table: ComparisonTable
  /// Whether rows on which the options agree are shown too.
  private let showsAll: Bool

  /// A report on options; `showsAll` keeps the rows on which they agree.
  package init(_ comparison: Comparison, showsAll: Bool) {
    self.comparison = comparison
    self.showsAll = showsAll
    table = ComparisonTable(comparison, showsAll: showsAll)
  }

  package func text(width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    layout.paragraph("Options side by side", bold: true)
    for (index, option) in comparison.options.enumerated() {
      layout.paragraph("\(letter(index)): \(option.name). \(counts(index))", hanging: 3)
    }
    for sentence in dominance { layout.paragraph(sentence) }
    for (heading, rows) in table.groups where !rows.isEmpty {
      layout.blank()
      layout.paragraph(heading.uppercased(), bold: true)
      for row in rows {
        layout.blank()
        layout.paragraph(table.title(row))
        layout.paragraph(
          row.verdicts.enumerated().map { "\(letter($0.offset)): \(ReportOutline.words($0.element))" }
            .joined(separator: " · "), indent: 2, hanging: 3)
      }
    }
    layout.blank()
    for line in [closing] + table.cutNotes { layout.paragraph(line) }
    return layout.text
  }

  package func markdown() -> String {
    var lines = ["# Options side by side", ""]
    lines += comparison.options.indices.map { index in
      "- **\(letter(index))**: \(MarkdownReport.escaped(comparison.options[index].name)). \(counts(index))"
    }
    if !dominance.isEmpty { lines += [""] + dominance.map { MarkdownReport.escaped($0) } }
    for (heading, rows) in table.groups where !rows.isEmpty {
      let letters = comparison.options.indices.map(letter)
      lines += ["", "## \(heading)", "", "| Finding | \(letters.joined(separator: " | ")) |"]
      lines.append("|---|" + letters.map { _ in "---|" }.joined())
      for row in rows {
        let cells = row.verdicts.map { ReportOutline.words($0) }
        lines.append("| \(MarkdownReport.escaped(table.title(row))) | \(cells.joined(separator: " | ")) |")
      }
    }
    for line in [closing] + table.cutNotes { lines += ["", MarkdownReport.escaped(line)] }
    return lines.joined(separator: "\n") + "\n"
  }

  package func json() -> String {
    table.json(
      schema: "coherence-comparison/1",
      members: dominance.isEmpty ? [] : [("dominance", dominance.joined(separator: " "))])
  }

  // MARK: Words

  private func letter(_ index: Int) -> String { index < 26 ? String(UnicodeScalar(UInt8(65 + index))) : "\(index + 1)" }

  private func counts(_ option: Int) -> String {
    let standing = comparison.standing(option).filter { $0.count > 0 }
    if standing.isEmpty { return "No tension or gap stands." }
    return "What stands: " + standing.map { "\($0.count) \($0.severity.name)" }.joined(separator: ", ") + "."
  }

  /// Only what can be shown: the one raises everything that the other raises, at least as firmly.
  private var dominance: [String] {
    let indices = comparison.options.indices
    return indices.flatMap { better in
      indices.compactMap { worse in
        guard better != worse, comparison.isDominated(worse, by: better) else { return nil }
        return
          "Every tension and gap that \(letter(better)) raises, \(letter(worse)) raises at least as firmly, and at least one more firmly."
      }
    }
  }

  private var closing: String {
    let same = comparison.rows.count { !$0.differs }
    let those = same == 1 ? "1 finding is" : "\(same) findings are"
    let rest = showsAll || same == 0 ? "" : " \(those) the same in all and not shown (see --all)."
    return "Counts are given by class and are not added up: which class outweighs which is for the reader.\(rest)"
  }
}
