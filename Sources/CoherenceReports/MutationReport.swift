import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// What the examples of rules make of the rules' mutants: as text and as JSON.
package struct MutationReport {
  private let results: [MutationResult]
  private let sources: SourceSet

  package init(_ results: [MutationResult], sources: SourceSet) {
    self.results = results
    self.sources = sources
  }

  /// Survivors by rule with the examples that would kill them, then the numbers.
  package func text(width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    for result in results { write(result, &layout) }
    layout.paragraph(summary)
    return layout.text
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

  private func write(_ result: MutationResult, _ layout: inout TextLayout) {
    let listed = result.mutants.filter { entry in
      switch entry.fate {
      case .survived, .undecided: true
      case .killed, .equivalent: false
      }
    }
    if listed.isEmpty && result.failing.isEmpty { return }
    layout.paragraph(result.rule, bold: true)
    for name in result.failing {
      layout.paragraph("The example “\(name)” fails as the rule stands, and kills nothing.", indent: 2, hanging: 2)
    }
    for entry in listed {
      var line = "survives: \(entry.mutant.sentence) (\(sources.place(entry.mutant.span)))"
      switch entry.fate {
      case .survived(let draft): if let draft { line += " – killed by draft \(draft + 1)" }
      case .undecided: line = "undecided: \(entry.mutant.sentence) (\(sources.place(entry.mutant.span)))"
      case .killed, .equivalent: break
      }
      layout.paragraph(line, indent: 2, hanging: 2)
    }
    DraftListing.write(result.drafts, &layout)
    layout.blank()
  }

  /// Every mutant with its fate, and every draft.
  package var json: String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", "coherence-mutants/1")
    writer.member("summary", summary)
    writer.key("rules")
    writer.beginArray()
    for result in results {
      writer.beginObject()
      writer.member("rule", result.rule)
      writer.member("failing_examples", result.failing)
      writer.key("mutants")
      writer.beginArray()
      for entry in result.mutants {
        let file = sources[entry.mutant.span.file]
        writer.beginObject()
        writer.member("operation", entry.mutant.operation.rawValue)
        writer.member("mutant", entry.mutant.sentence)
        writer.member("file", file.path)
        writer.member("line", file.lineAndColumn(at: entry.mutant.span.start).line)
        switch entry.fate {
        case .killed(let name):
          writer.member("fate", "killed")
          writer.member("killed_by", name)
        case .equivalent: writer.member("fate", "equivalent")
        case .undecided: writer.member("fate", "undecided")
        case .survived(let draft):
          writer.member("fate", "survived")
          writer.member("draft", draft)
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

/// Drafted examples in reports.
enum DraftListing {
  static func write(_ drafts: [ExampleDraft], _ layout: inout TextLayout) {
    for (index, draft) in drafts.enumerated() {
      layout.blank()
      layout.paragraph("Draft \(index + 1), to be judged and pasted below `examples`:", indent: 2)
      for line in draft.yaml.split(separator: "\n") { layout.line("  \(line)") }
    }
  }

  static func write(_ drafts: [ExampleDraft], _ writer: inout JSONWriter) {
    writer.key("drafts")
    writer.beginArray()
    for draft in drafts {
      writer.beginObject()
      writer.member("name", draft.example.name)
      writer.member("expect", draft.example.expected.rawValue)
      writer.member("interaction", draft.example.interaction?.name)
      writer.member("yaml", draft.yaml)
      writer.endObject()
    }
    writer.endArray()
  }
}
