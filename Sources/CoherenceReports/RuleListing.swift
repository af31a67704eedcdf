import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// The rules, as text to read through.
package struct RuleListing {
  private let pack: RulePack
  private let sources: SourceSet
  private let width: Int
  private let usesColor: Bool

  package init(_ pack: RulePack, sources: SourceSet, width: Int, usesColor: Bool) {
    self.pack = pack
    self.sources = sources
    self.width = width
    self.usesColor = usesColor
  }

  /// One line a rule, by theme.
  package func overview() -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    var theme = ""
    for rule in pack.rules {
      let folder = rule.id.split(separator: "/").dropLast().joined(separator: "/")
      if folder != theme {
        layout.blank()
        layout.paragraph(folder, bold: true)
        theme = folder
      }
      let name = rule.id.split(separator: "/").last.map(String.init) ?? rule.id
      layout.paragraph("\(name): \(rule.title) (\(nature(rule)))", indent: 2, hanging: 4)
    }
    layout.blank()
    layout.paragraph("\(counted(pack.rules.count, "rule")). For one of them: coherence rules THEME/NAME.")
    return layout.text
  }

  private func nature(_ rule: Rule) -> String {
    var interaction: [String] = []
    for row in rule.interaction where !interaction.contains(row.value.name) { interaction.append(row.value.name) }
    var parts = [rule.kind.rawValue] + (interaction.isEmpty ? [] : [interaction.joined(separator: " or ")])
    parts += ["evidence \(rule.evidence.rawValue)", rule.status.rawValue]
    if rule.isDisabled { parts.append("disabled") }
    return parts.joined(separator: ", ")
  }

  /// One rule, whole: its reasons and sources, then its file as it is written.
  package func entry(_ rule: Rule) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    layout.paragraph(rule.title, bold: true)
    layout.paragraph("\(rule.id) (\(nature(rule)))")
    for change in rule.overrides {
      layout.paragraph("Changed by \(change.pack): \(change.change). Reason: \(change.reason)")
    }
    layout.blank()
    for line in RuleReading(rule, in: pack).lines {
      layout.paragraph(line.text, indent: 2 * line.depth, hanging: line.depth == 0 ? 0 : 2)
    }
    layout.blank()
    for citation in rule.sources {
      let entry = pack.bibliography[citation.source]
      let place = citation.locator.map { ", at \($0)" } ?? ""
      layout.paragraph("\(entry.reference) (\(citation.stance.rawValue)\(place))", indent: 2, hanging: 2)
    }
    layout.blank()
    let file = sources[rule.file]
    return layout.text + String(decoding: file.bytes, as: UTF8.self)
  }
}
