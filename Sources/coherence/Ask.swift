import ArgumentParser
import CoherenceEngine
import CoherenceReports

/// `coherence ask`: what is still worth finding out.
struct Ask: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Asks what is still worth finding out about a policy, most decisive first.",
    discussion: """
      Each question comes with who would know and what each answer would do. What could not change a finding is not asked.

        coherence ask Policies/sahel-2018-counter-terrorism-partners/policy.yaml --format markdown
      """)

  @Argument(help: "A policy file; `-` reads standard input.")
  var policy: String

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var layout: LayoutOptions

  @Option(help: "Questions shown at most, of facts and of choices each.")
  var limit = 12

  @Flag(help: "Ask one question at a time and write the answers into the file.")
  var interview = false

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit is at least 1") }
    if interview && policy == "-" { throw ValidationError("--interview needs a file to write the answers into") }
  }

  func run() throws {
    var session = layout.session(reading.rules.color)
    let (assessor, assessments) = try reading.assess([policy], &session) { $0.hingeLimit = .max }
    if interview, let assessment = assessments.first {
      let bytes = session.sources[assessment.policy.file].bytes
      var interview = Interview(
        path: policy, assessor: assessor, assessment, bytes: bytes, asOf: reading.asOf?.day)
      try interview.run()
      return
    }
    for assessment in assessments {
      let report = InquiryReport(Inquiry(assessment), assessment, limit: limit)
      layout.write(report, reading.rules.color)
    }
  }
}
