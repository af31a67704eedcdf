import CoherenceRulebook
import CoherenceSource

/// What examples do for their rules, rule by rule, as text and as JSON: what is missing, drafts of it, then the numbers.
package protocol ExampleJudgementReport {
  /// What is found for one rule.
  associatedtype Judgement: ExampleJudgement
  /// A report on rules in the given order, whose files are among the sources.
  init(_ results: [Judgement], sources: SourceSet)

  /// What the JSON begins with: its `format` with its version, and by what it judges.
  var head: [(name: String, value: String)] { get }
  /// What an example does here if it does its part: `kills`, `shows`.
  var purpose: String { get }
  /// What was found, a result a rule.
  var results: [Judgement] { get }
  /// The files in which what is told of stands.
  var sources: SourceSet { get }
  /// All results in one line.
  var summary: String { get }
  /// What is to be told of a rule, each line with its indentation.
  func lines(of result: Judgement) -> [(text: String, indent: Int)]
  /// Members of the rule's object between its failing examples and its drafts.
  func write(_ result: Judgement, _ writer: inout JSONWriter)
}

extension ExampleJudgementReport {
  /// What is missing, rule by rule, with drafts ready to be pasted; last the numbers.
  ///
  /// - Parameter width: columns of the terminal.
  /// - Parameter usesColor: whether headings are bold.
  package func text(width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    for result in results {
      let lines = lines(of: result)
      if lines.isEmpty && result.failing.isEmpty { continue }
      layout.paragraph(result.rule, bold: true)
      for name in result.failing {
        layout.paragraph(
          "The example “\(name)” fails as the rule stands, and \(purpose) nothing.", indent: 2, hanging: 2)
      }
      for line in lines { layout.paragraph(line.text, indent: line.indent, hanging: 2) }
      for (index, draft) in result.drafts.enumerated() {
        layout.blank()
        layout.paragraph("Draft \(index + 1), to be judged and pasted below `examples`:", indent: 2)
        for line in draft.yaml.split(separator: "\n") { layout.line("  \(line)") }
      }
      layout.blank()
    }
    layout.paragraph(summary)
    return layout.text
  }

  /// All results as JSON, those of rules with nothing to tell too.
  package var json: String {
    var writer = JSONWriter()
    writer.beginObject()
    for member in head { writer.member(member.name, member.value) }
    writer.member("summary", summary)
    writer.objects("rules", results) { result, writer in
      writer.member("rule", result.rule)
      writer.member("failingExamples", result.failing)
      write(result, &writer)
      writer.objects("drafts", result.drafts) { draft, writer in
        writer.member("name", draft.example.name)
        writer.member("expect", draft.example.expected.rawValue)
        writer.member("interaction", draft.example.interaction?.name)
        writer.member("yaml", draft.yaml)
      }
    }
    writer.endObject()
    return writer.text
  }

  /// The place of what is told of.
  func write(_ span: SourceSpan, _ writer: inout JSONWriter) {
    let file = sources[span.file]
    writer.member("file", file.path)
    writer.member("line", file.lineAndColumn(at: span.start).line)
  }
}
