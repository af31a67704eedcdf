import CoherenceEngine
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// What became of the examples of rules and the expectations beside policies: for people, for programs, for build servers.
package struct TestReport {
  private let outcomes: [TestOutcome]
  private let sources: SourceSet

  package init(_ outcomes: [TestOutcome], sources: SourceSet) {
    self.outcomes = outcomes
    self.sources = sources
  }

  /// Each failure with its proof or its nearest miss, then a line that counts.
  package func text(width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    for outcome in outcomes where outcome.failure != nil { write(outcome, &layout) }
    layout.paragraph(summary)
    return layout.text
  }

  /// `957 examples of 227 rules, 65 expectations of 18 policies: all hold`.
  package var summary: String {
    let failures = outcomes.count { $0.failure != nil }
    let parts = [(TestOutcome.Kind.example, "rule", "rules"), (.expectation, "policy", "policies")].compactMap {
      kind, singular, plural -> String? in
      let chosen = outcomes.filter { $0.kind == kind }
      if chosen.isEmpty { return nil }
      let suites = Set(chosen.map(\.suite)).count
      let what = chosen.count == 1 ? kind.rawValue : kind.rawValue + "s"
      return "\(chosen.count) \(what) of \(suites) \(suites == 1 ? singular : plural)"
    }
    return parts.joined(separator: ", ") + ": " + (failures == 0 ? "all hold" : "\(failures) failed")
  }

  /// One failure with what explains it.
  package func failure(_ outcome: TestOutcome, width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    write(outcome, &layout)
    return layout.text
  }

  private func write(_ outcome: TestOutcome, _ layout: inout TextLayout) {
    layout.paragraph("FAILED \(sources.place(outcome.span)): \(outcome.title)", hanging: 2, bold: true)
    layout.paragraph(outcome.failure ?? "", indent: 2, hanging: 2)
    if let explanation = outcome.explanation, let policy = outcome.policy {
      var inner = TextLayout(width: max(TextLayout.widths.lowerBound, layout.width - 2), usesColor: layout.usesColor)
      ExplanationReport(explanation, policy, sources: sources).write(into: &inner)
      layout.append(inner, indent: 2)
    }
    layout.blank()
  }

  /// Every outcome, in the order in which they were run.
  package var json: String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("format", "coherence-tests/1")
    writer.member("examples", outcomes.count { $0.kind == .example })
    writer.member("expectations", outcomes.count { $0.kind == .expectation })
    writer.member("failed", outcomes.count { $0.failure != nil })
    writer.key("outcomes")
    writer.beginArray()
    for outcome in outcomes {
      let file = sources[outcome.span.file]
      writer.beginObject()
      writer.member("kind", outcome.kind.rawValue)
      writer.member("suite", outcome.suite)
      writer.member("name", outcome.name)
      writer.member("file", file.path)
      writer.member("line", file.lineAndColumn(at: outcome.span.start).line)
      writer.member("holds", outcome.failure == nil)
      writer.member("failure", outcome.failure)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.text
  }

  /// JUnit's XML, as build servers read it: a suite a rule or policy, in the order in which they were run.
  package var junit: String {
    var suites: [(name: String, outcomes: [TestOutcome])] = []
    for outcome in outcomes {
      if suites.last?.name != outcome.suite { suites.append((outcome.suite, [])) }
      suites[suites.count - 1].outcomes.append(outcome)
    }
    let failures = outcomes.count { $0.failure != nil }
    var lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#]
    lines.append(#"<testsuites name="coherence" tests="\#(outcomes.count)" failures="\#(failures)">"#)
    for suite in suites {
      let failed = suite.outcomes.count { $0.failure != nil }
      let name = XMLText.attribute(suite.name)
      lines.append(#"  <testsuite name="\#(name)" tests="\#(suite.outcomes.count)" failures="\#(failed)">"#)
      for outcome in suite.outcomes { lines += testCase(outcome) }
      lines.append("  </testsuite>")
    }
    return lines.joined(separator: "\n") + "\n</testsuites>\n"
  }

  private func testCase(_ outcome: TestOutcome) -> [String] {
    let file = sources[outcome.span.file]
    let line = file.lineAndColumn(at: outcome.span.start).line
    let start =
      #"    <testcase name="\#(XMLText.attribute(outcome.name))" classname="\#(XMLText.attribute(outcome.suite))""#
      + #" file="\#(XMLText.attribute(file.path))" line="\#(line)""#
    guard let failure = outcome.failure else { return [start + "/>"] }
    let place = "\(file.path):\(line)"
    var text = place
    if let explanation = outcome.explanation, let policy = outcome.policy {
      var layout = TextLayout(width: 100, usesColor: false)
      ExplanationReport(explanation, policy, sources: sources).write(into: &layout)
      text += "\n" + layout.text
    }
    return [
      start + ">",
      #"      <failure message="\#(XMLText.attribute(failure))">\#(XMLText.content(text))</failure>"#,
      "    </testcase>",
    ]
  }
}
