import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// Which conditions the examples of rules show to matter: as text and as JSON.
package struct CoverageReport: ExampleJudgementReport {
  package let head = [
    (name: "format", value: "coherence-coverage/1"), (name: "criterion", value: "masking MC/DC"),
  ]
  package let purpose = "shows"
  package let results: [CoverageResult]
  package let sources: SourceSet

  package init(_ results: [CoverageResult], sources: SourceSet) {
    self.results = results
    self.sources = sources
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

  /// What is missing; of a single rule every condition with the examples that show it.
  package func lines(of result: CoverageResult) -> [(text: String, indent: Int)] {
    let isAlone = results.count == 1
    let listed = result.conditions.filter { condition in
      switch condition.state {
      case .missing: true
      case .shown, .makesNoDifference: isAlone
      }
    }
    return listed.flatMap { condition in
      let place = condition.safeguard.map { "safeguard “\($0)”: " } ?? ""
      return [("\(place)\(condition.sentence) (\(sources.place(condition.span)))", 2), (words(condition.state), 4)]
    }
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

  package func write(_ result: CoverageResult, _ writer: inout JSONWriter) {
    writer.objects("conditions", result.conditions) { condition, writer in
      writer.member("condition", condition.sentence)
      writer.member("safeguard", condition.safeguard)
      write(condition.span, &writer)
      switch condition.state {
      case .shown(let met, let unmet):
        writer.member("state", "shown")
        writer.member("metIn", met)
        writer.member("notMetIn", unmet)
      case .makesNoDifference: writer.member("state", "makes_no_difference")
      case .missing(let met, let unmet, let drafts):
        writer.member("state", "missing")
        writer.member("lacksMet", met)
        writer.member("lacksNotMet", unmet)
        writer.key("drafts")
        writer.beginArray()
        for draft in drafts { writer.value(draft) }
        writer.endArray()
      }
    }
  }
}
