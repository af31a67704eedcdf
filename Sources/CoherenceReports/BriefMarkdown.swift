/// A brief as Markdown.
extension Brief {
  /// The whole brief; text of the policy and the rules is escaped.
  package func markdown() -> String {
    func e(_ text: String) -> String { MarkdownReport.escaped(text) }
    var lines = ["# \(e(title))", "", e(facts.joined(separator: " · ")), "", "**\(e(summary))**"]
    if !issue.isEmpty { lines += ["", "**Issue.** \(e(issue))"] }
    if !proposal.isEmpty { lines += ["", "**Proposal.** \(e(proposal.joined(separator: "; ")))."] }
    for part in parts { lines += markdown(part, "##") }
    if !annex.isEmpty { lines += ["", "---", "", "# Annex"] }
    for part in annex { lines += markdown(part, "##") }
    if !sources.isEmpty { lines += ["", "## Sources", ""] + sources.map { "- \(e($0))" } }
    lines += ["", "---", "", e(closing), "", "Record: `\(record)`"]
    return lines.joined(separator: "\n") + "\n"
  }

  private func markdown(_ part: Part, _ mark: String) -> [String] {
    func e(_ text: String) -> String { MarkdownReport.escaped(text) }
    var lines = ["", "\(mark) \(e(part.heading))"]
    if !part.introduction.isEmpty { lines += ["", e(part.introduction)] }
    lines.append("")
    for point in part.points {
      lines.append("- **\(e(point.title))**" + (point.label.isEmpty ? "" : " *(\(e(point.label)))*"))
      if !point.text.isEmpty { lines.append("  \(e(point.text))") }
      lines += point.remarks.map { "  - \(e($0.label)): \(e($0.text))" }
    }
    return lines
  }
}
