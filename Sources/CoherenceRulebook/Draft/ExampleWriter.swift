import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

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

  /// The policy of an element of `examples`, as a rule's file would have it; `nil` if it cannot be read.
  static func read(_ yaml: String, _ name: String, names: PolicyNames) -> Policy? {
    let source = SourceFile(path: "", bytes: Array(yaml.utf8))
    guard let tree = YAMLReader.read(source, id: SourceFile.ID(0)).value, let root = tree.root,
      let item = tree.children(of: root).first(where: { _ in true }),
      let policy = tree.value(of: item, forKey: "policy")
    else { return nil }
    let read = PolicyReader.read(policy, in: tree, named: name, names: names)
    return read.hasErrors ? nil : read.value
  }
}
