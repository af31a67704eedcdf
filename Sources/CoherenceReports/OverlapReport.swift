import CoherenceEngine
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// What one rule overlaps, as text or as data.
package struct OverlapReport {
  private let overlaps: RuleOverlaps
  private let vocabulary: Vocabulary

  package init(_ overlaps: RuleOverlaps, _ vocabulary: Vocabulary) {
    self.overlaps = overlaps
    self.vocabulary = vocabulary
  }

  /// The rules that overlap, each with a policy in which both stand.
  ///
  /// - Parameter width: columns of the terminal.
  /// - Parameter usesColor: whether headings are bold.
  package func text(width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    layout.paragraph("\(overlaps.rule.title) [\(overlaps.rule.id)]", bold: true)
    layout.paragraph(
      overlaps.overlaps.isEmpty
        ? "No other rule of its mechanism or objective can stand for the same entities."
        : overlaps.overlaps.count == 1
          ? "1 other rule of its mechanism or objective can stand for the same entities."
          : "\(overlaps.overlaps.count) other rules of its mechanism or objective can stand for the same entities.")
    for overlap in overlaps.overlaps {
      layout.blank()
      layout.paragraph("\(overlap.other.id) (\(overlap.other.title)): \(Self.relation(overlap)).", hanging: 2)
      guard let witness = overlap.witness else { continue }
      layout.paragraph("Both stand in:", indent: 2)
      for line in witness.yaml.split(separator: "\n") { layout.line("    " + line) }
    }
    layout.blank()
    if overlaps.cap.counts.contains(where: { $0 > 0 }) {
      layout.paragraph("Decided for all policies with \(overlaps.cap.text(vocabulary)).")
    }
    if !overlaps.undecided.isEmpty {
      layout.paragraph("The search reached its bound for: \(overlaps.undecided.joined(separator: ", ")).")
    }
    return layout.text
  }

  /// The same as JSON of the schema `coherence-overlaps/1`.
  package func json() -> String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("schema", "coherence-overlaps/1")
    writer.member("rule", overlaps.rule.id)
    writer.member("decidedFor", overlaps.cap.text(vocabulary))
    writer.key("overlaps")
    writer.beginArray()
    for overlap in overlaps.overlaps {
      writer.beginObject()
      writer.member("rule", overlap.other.id)
      writer.member("sharesMechanism", overlap.sharesMechanism)
      writer.member("isOpposed", overlap.isOpposed)
      writer.member("hasPrecedence", overlap.hasPrecedence)
      writer.member("bothStandIn", overlap.witness?.yaml)
      writer.endObject()
    }
    writer.endArray()
    writer.member("undecided", overlaps.undecided)
    writer.endObject()
    return writer.text
  }

  private static func relation(_ overlap: RuleOverlaps.Overlap) -> String {
    let ground =
      overlap.sharesMechanism
      ? "the same mechanism" : overlap.isOpposed ? "the same objective, the other way" : "the same objective"
    return overlap.hasPrecedence
      ? "\(ground); it is said which leads" : "\(ground); `supersedes` would say which leads"
  }
}
