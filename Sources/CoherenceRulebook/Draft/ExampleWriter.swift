import CoherenceEngine
import CoherenceLanguage

/// Writes an example as it stands in a rule file.
package struct ExampleWriter {
  private let vocabulary: Vocabulary
  /// Longer lines are broken: one entity a line.
  private static let lineLimit = 150

  package init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The element of the list `examples`, not indented, with a line break at its end.
  package func yaml(_ example: Rule.Example) -> String {
    var lines = ["- name: \(PolicyWriter.scalar(example.name, inFlow: false))"]
    let sections = PolicyWriter(vocabulary).sections(of: example.policy)
    lines.append(sections.isEmpty ? "  policy: {}" : "  policy:")
    for section in sections {
      let line = "    \(section.line)"
      if line.count <= Self.lineLimit || section.entries.count < 2 || !section.isMapping {
        lines.append(line)
      } else {
        lines.append("    \(section.key):")
        lines += section.entries.map { "      \($0)" }
      }
    }
    lines.append("  expect: \(example.expected.rawValue)")
    if let interaction = example.interaction { lines.append("  interaction: \(interaction.name)") }
    if !example.asks.isEmpty { lines.append("  asks: [\(example.asks.joined(separator: ", "))]") }
    return lines.joined(separator: "\n") + "\n"
  }
}
