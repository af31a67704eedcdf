import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// The questions that a policy leaves open: for a terminal, as Markdown for a telegram, or as data.
package struct InquiryReport: Report {
  private let inquiry: Inquiry
  private let assessment: Assessment
  private let outline: ReportOutline
  /// Questions shown at most.
  private let limit: Int

  /// A report on the questions of an assessment, of each kind at most `limit`.
  package init(_ inquiry: Inquiry, _ assessment: Assessment, limit: Int) {
    self.inquiry = inquiry
    self.assessment = assessment
    self.limit = limit
    outline = ReportOutline(assessment)
  }

  // MARK: Text

  package func text(width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    layout.paragraph("What to find out: \(title)", bold: true)
    layout.paragraph(summary)
    write(Array(inquiry.questions.prefix(limit)), "TO FIND OUT", &layout)
    write(Array(inquiry.decisions.prefix(limit)), "TO DECIDE", &layout)
    layout.blank()
    for line in closing { layout.paragraph(line) }
    return layout.text
  }

  private func write(_ questions: [Inquiry.Question], _ heading: String, _ layout: inout TextLayout) {
    if questions.isEmpty { return }
    layout.blank()
    layout.paragraph(heading, bold: true)
    for (number, question) in questions.enumerated() {
      let indent = String(number + 1).count + 2
      layout.blank()
      layout.paragraph("\(number + 1). \(capitalised(question.question))", hanging: indent)
      layout.paragraph(
        "[\(question.path)]" + (question.askOf.isEmpty ? "" : " Ask: \(question.askOf)."), indent: indent)
      for effect in question.effects { layout.paragraph("- \(sentence(effect))", indent: indent, hanging: 2) }
    }
  }

  // MARK: Markdown

  /// A list that can be sent as it is.
  package func markdown() -> String {
    var lines = ["# What to find out: \(MarkdownReport.escaped(title))", "", MarkdownReport.escaped(summary)]
    for (heading, questions) in [("To find out", inquiry.questions), ("To decide", inquiry.decisions)]
    where !questions.isEmpty {
      lines += ["", "## \(heading)"]
      for (number, question) in questions.prefix(limit).enumerated() {
        lines += [
          "",
          "\(number + 1). **\(MarkdownReport.escaped(capitalised(question.question)))** (`\(question.path)`)",
        ]
        if !question.askOf.isEmpty { lines.append("   Ask: \(MarkdownReport.escaped(question.askOf)).") }
        lines += question.effects.map { "   - \(MarkdownReport.escaped(sentence($0)))" }
      }
    }
    return (lines + [""] + closing.map { MarkdownReport.escaped($0) }).joined(separator: "\n") + "\n"
  }

  // MARK: JSON

  package func json() -> String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("schema", "coherence-inquiry/1")
    writer.member("policy", assessment.policy.id)
    for (key, questions) in [("questions", inquiry.questions), ("decisions", inquiry.decisions)] {
      writer.key(key)
      writer.beginArray()
      for question in questions { add(question, to: &writer) }
      writer.endArray()
    }
    writer.member("pointlessFacts", inquiry.pointless)
    writer.member("rulesOfLeftOutSections", inquiry.leftOut)
    writer.member("cutRules", assessment.cutRules.map { assessment.pack.rules[$0].id })
    writer.endObject()
    return writer.text
  }

  private func add(_ question: Inquiry.Question, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("path", question.path)
    writer.member("question", question.question)
    writer.member("askOf", question.askOf)
    writer.member("severity", question.severity)
    writer.member("settled", question.settled)
    writer.member("settledWhateverTheAnswer", question.settledAnyway)
    writer.key("effects")
    writer.beginArray()
    for effect in question.effects {
      writer.beginObject()
      writer.member("finding", assessment.findings[effect.finding].identity)
      writer.key("answers")
      writer.beginArray()
      for answer in effect.answers {
        writer.beginObject()
        writer.member("values", answer.values)
        writer.member("status", "\(answer.verdict)")
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  // MARK: Words

  private var title: String { assessment.policy.title.isEmpty ? assessment.policy.id : assessment.policy.title }

  private var summary: String {
    let facts = inquiry.questions.count
    let choices = inquiry.decisions.count
    if facts + choices == 0 { return "Nothing that is left open could, alone, change a finding." }
    let what = [(facts, "fact"), (choices, "choice")].filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
      .joined(separator: " and ")
    if facts + choices == 1 { return "\(what) could, alone, change a finding." }
    return
      "\(what) could each, alone, change a finding; the most decisive come first (the gravest finding settled, then how many)."
  }

  private var closing: [String] {
    var lines: [String] = []
    let left = max(0, inquiry.questions.count - limit) + max(0, inquiry.decisions.count - limit)
    if left > 0 { lines.append("\(counted(left, "more is", "more are")) not shown (see --limit).") }
    let those = inquiry.questions.count + inquiry.decisions.count == 1 ? "this is" : "these are"
    let further = counted(
      inquiry.pointless, "further fact that the policy leaves open", "further facts that the policy leaves open")
    if inquiry.questions.isEmpty && inquiry.decisions.isEmpty {
      if inquiry.pointless > 0 {
        lines.append(
          "The policy leaves \(counted(inquiry.pointless, "fact")) open; only several answers together could tell.")
      }
    } else if inquiry.pointless == 0 {
      lines.append("When \(those) answered, stop: no further fact could, alone, change any finding.")
    } else {
      lines.append("When \(those) answered, stop: \(further) could not, alone, change any finding.")
    }
    if inquiry.leftOut > 0 {
      let rules = counted(inquiry.leftOut, "rule")
      lines.append(
        "\(rules) about sections that the policy leaves out whole \(inquiry.leftOut == 1 ? "is" : "are") not asked "
          + "(`coherence check` names \(inquiry.leftOut == 1 ? "it" : "them"))."
      )
    }
    return lines + outline.cutNotes()
  }

  /// `“An embargo …” (the embargo): if yes, it stands; if no, it does not arise.`
  private func sentence(_ effect: Inquiry.Effect) -> String {
    let finding = assessment.findings[effect.finding]
    let about = outline.about(finding)
    let effects = ReportOutline.effects(effect.answers)
    return "“\(outline.rule(finding).title)”\(about.isEmpty ? "" : " (\(about))"): \(effects)."
  }
}
