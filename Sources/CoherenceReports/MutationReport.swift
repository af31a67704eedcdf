import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// What the examples of rules make of the rules' mutants: as text and as JSON.
package struct MutationReport: ExampleJudgementReport {
  package let head = [(name: "format", value: "coherence-mutants/1")]
  package let purpose = "kills"
  package let results: [MutationResult]
  package let sources: SourceSet

  package init(_ results: [MutationResult], sources: SourceSet) {
    self.results = results
    self.sources = sources
  }

  /// `5,120 mutants of 227 rules: 5,102 killed, 18 equivalent, none survives`.
  package var summary: String {
    let fates = results.flatMap { $0.mutants.map(\.fate) }
    var killed = 0
    var equivalent = 0
    var undecided = 0
    var survived = 0
    for fate in fates {
      switch fate {
      case .killed: killed += 1
      case .equivalent: equivalent += 1
      case .survived: survived += 1
      case .undecided: undecided += 1
      }
    }
    let rules = "\(results.count) \(results.count == 1 ? "rule" : "rules")"
    var parts = ["\(killed) killed"]
    if equivalent > 0 { parts.append("\(equivalent) equivalent") }
    if undecided > 0 { parts.append("\(undecided) undecided") }
    parts.append(survived == 0 ? "none survives" : survived == 1 ? "1 survives" : "\(survived) survive")
    return "\(fates.count) mutants of \(rules): \(parts.joined(separator: ", "))"
  }

  package func lines(of result: MutationResult) -> [(text: String, indent: Int)] {
    result.mutants.compactMap { entry in
      let place = "\(entry.mutant.sentence) (\(sources.place(entry.mutant.span)))"
      switch entry.fate {
      case .survived(let draft):
        return ("survives: \(place)" + (draft.map { " – killed by draft \($0 + 1)" } ?? ""), 2)
      case .undecided: return ("undecided: \(place)", 2)
      case .killed, .equivalent: return nil
      }
    }
  }

  package func write(_ result: MutationResult, _ writer: inout JSONWriter) {
    writer.objects("mutants", result.mutants) { entry, writer in
      writer.member("operation", entry.mutant.operation.rawValue)
      writer.member("mutant", entry.mutant.sentence)
      write(entry.mutant.span, &writer)
      switch entry.fate {
      case .killed(let name):
        writer.member("fate", "killed")
        writer.member("killedBy", name)
      case .equivalent: writer.member("fate", "equivalent")
      case .undecided: writer.member("fate", "undecided")
      case .survived(let draft):
        writer.member("fate", "survived")
        writer.member("draft", draft)
      }
    }
  }
}
