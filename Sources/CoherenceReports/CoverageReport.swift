import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// Which conditions the examples of rules show to matter: as text and as JSON.
package struct CoverageReport {
  private let results: [CoverageResult]
  private let sources: SourceSet

  package init(_ results: [CoverageResult], sources: SourceSet) {
    self.results = results
    self.sources = sources
  }

  /// What is missing by rule, with drafts; of a single rule every condition with the examples that show it.
  package func text(width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    for result in results { write(result, isAlone: results.count == 1, &layout) }
    layout.paragraph(summary)
    return layout.text
  }

  /// `1,402 conditions of 227 rules: 1,398 shown to matter, 4 make no difference, none is missing`.
  package var summary: String {
    let states = results.flatMap { $0.conditions.map(\.state) }
    var shown = 0
    var idle = 0
    var missing = 0
    for state in states {
      switch state {
      case .shown: shown += 1
      case .makesNoDifference: idle += 1
      case .missing: missing += 1
      }
    }
    var parts = ["\(shown) shown to matter"]
    if idle > 0 { parts.append(idle == 1 ? "1 makes no difference" : "\(idle) make no difference") }
    parts.append(missing == 0 ? "none is missing" : "\(missing) not shown")
    let rules = "\(results.count) \(results.count == 1 ? "rule" : "rules")"
    return "\(states.count) conditions of \(rules): \(parts.joined(separator: ", "))"
  }

  private func write(_ result: CoverageResult, isAlone: Bool, _ layout: inout TextLayout) {
    let listed = result.conditions.filter { condition in
      switch condition.state {
      case .missing: true
      case .shown, .makesNoDifference: isAlone
      }
    }
    if listed.isEmpty && result.failing.isEmpty { return }
    layout.paragraph(result.rule, bold: true)
    for name in result.failing {
      layout.paragraph("The example “\(name)” fails as the rule stands, and shows nothing.", indent: 2, hanging: 2)
    }
    for condition in listed {
      let place = condition.safeguard.map { "safeguard “\($0)”: " } ?? ""
      layout.paragraph("\(place)\(condition.sentence) (\(sources.place(condition.span)))", indent: 2, hanging: 2)
      layout.paragraph(words(condition.state), indent: 4, hanging: 2)
    }
    DraftListing.write(result.drafts, &layout)
    layout.blank()
  }

  private func words(_ state: CoveredCondition.State) -> String {
    switch state {
    case .shown(let met, let unmet): return "shown: met in “\(met)”, not met in “\(unmet)”"
    case .makesNoDifference: return "makes no difference on any policy that was searched"
    case .missing(let met, let unmet, let drafts):
      let lacks =
        met && unmet
        ? "an example in which it is met and one in which it is not"
        : met
          ? "an example in which it is met and decides"
          : unmet ? "an example in which it is not met and decides" : "two examples with different verdicts"
      let numbers = drafts.map { String($0 + 1) }.joined(separator: ", ")
      return "not shown: \(lacks)\(drafts.isEmpty ? "" : " – draft \(numbers)")"
    }
  }

  /// Every condition with what is shown of it, and every draft.
  package var json: String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", "coherence-coverage/1")
    writer.member("criterion", "masking MC/DC")
    writer.member("summary", summary)
    writer.key("rules")
    writer.beginArray()
    for result in results {
      writer.beginObject()
      writer.member("rule", result.rule)
      writer.member("failing_examples", result.failing)
      writer.key("conditions")
      writer.beginArray()
      for condition in result.conditions {
        let file = sources[condition.span.file]
        writer.beginObject()
        writer.member("condition", condition.sentence)
        writer.member("safeguard", condition.safeguard)
        writer.member("file", file.path)
        writer.member("line", file.lineAndColumn(at: condition.span.start).line)
        switch condition.state {
        case .shown(let met, let unmet):
          writer.member("state", "shown")
          writer.member("met_in", met)
          writer.member("not_met_in", unmet)
        case .makesNoDifference: writer.member("state", "makes_no_difference")
        case .missing(let met, let unmet, let drafts):
          writer.member("state", "missing")
          writer.member("lacks_met", met)
          writer.member("lacks_not_met", unmet)
          writer.key("drafts")
          writer.beginArray()
          for draft in drafts { writer.value(draft) }
          writer.endArray()
        }
        writer.endObject()
      }
      writer.endArray()
      DraftListing.write(result.drafts, &writer)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.text
  }
}
