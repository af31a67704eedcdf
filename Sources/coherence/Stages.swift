import ArgumentParser
import CoherenceEngine
import CoherenceReports

/// `coherence stages`: one proposal from upstream to aftermath.
struct Stages: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judges the same proposal at each stage of a crisis, from upstream to aftermath.",
    discussion: """
      The stages and what they suppose are part of the vocabulary; everything else stays as the policy states it.

        coherence stages Policies/bosnia-1993-keep-the-embargo/policy.yaml
      """)

  @Argument(help: "A policy file; `-` reads standard input.")
  var policy: String

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var layout: LayoutOptions

  func run() throws {
    var session = layout.session(reading.rules.color)
    let (assessor, assessments) = try reading.assess([policy], &session) { $0.wantsQuestions = false }
    for assessment in assessments {
      let strip = assessor.stages(assessment.policy, asOf: reading.asOf?.day)
      if strip.options.isEmpty {
        throw CommandFailure(code: CommandFailure.invalid, message: "coherence: the vocabulary declares no `stages`.")
      }
      let report = StageReport(strip, assessment.policy)
      layout.write(report, reading.rules.color)
    }
  }
}
