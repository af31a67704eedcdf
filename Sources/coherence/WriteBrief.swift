import ArgumentParser
import CoherenceEngine
import CoherenceKernel
import CoherenceReports

/// `coherence brief`: one page for a submission, with an annex.
struct WriteBrief: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "Writes a brief of one page and an annex, as Markdown or as a page to print.",
    discussion: """
      The page holds the tensions worst first with their safeguards, thresholds met, synergies, the facts to establish, suggested \
      changes and accepted risks; the annex everything else with its sources.

        coherence brief Policies/bosnia-1993-keep-the-embargo/policy.yaml --format html > brief.html
      """)

  @Argument(help: "A policy file; `-` reads standard input.")
  var policy: String

  @OptionGroup var reading: ReadingOptions

  @Option(help: "The format: markdown or html (one file, no script, no request).")
  var format: BriefFormat = .markdown

  enum BriefFormat: String, ExpressibleByArgument, CaseIterable { case markdown, html }

  func run() throws {
    var session = Session(usesColor: Output.usesColor(reading.rules.color, descriptor: 2))
    let (assessor, assessments) = try reading.assess([policy], &session)
    for assessment in assessments {
      let amendments = assessor.amend(assessment, limit: 2) {
        ReportOutline.stands($0) && $0.interactions.contains { $0 <= .counteracting }
      }
      let brief = Brief(
        assessment, Inquiry(assessment), amendments, EditWriter(assessor, assessment.policy),
        assessor.tripwires(assessment, limit: 1), sources: session.sources)
      Output.write(format == .html ? brief.html() : brief.markdown())
    }
  }
}
