import ArgumentParser
import CoherenceEngine
import CoherenceLanguage
import CoherenceReports

/// `coherence compare`: options side by side.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sets options side by side: what each raises, and what doing nothing would.",
    discussion: """
      Each option is a policy file; entities with the same id count as the same. The last column is the first option without \
      its proposed actions.

        coherence compare option-a.yaml option-b.yaml
      """)

  @Argument(help: "Policy files, one an option.")
  var policies: [String]

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var layout: LayoutOptions

  @Flag(help: "Show also what is the same in all options.")
  var all = false

  func run() throws {
    var session = layout.session(reading.rules.color)
    let (assessor, assessments) = try reading.assess(policies, &session) { $0.wantsQuestions = false }
    let titles = assessments.map { $0.policy.title.isEmpty ? $0.policy.id : $0.policy.title }
    var options = zip(assessments, titles).map { assessment, title in
      // Variants of one policy are told apart by their files.
      let isTwice = titles.count { $0 == title } > 1
      let name = isTwice ? "\(title) (\(session.sources[assessment.policy.file].path))" : title
      return Comparison.Option(name: name, assessment: assessment)
    }
    if let first = assessments.first {
      let idle = first.policy.withoutProposals(first.pack.vocabulary)
      if let nothing = assessor.assess(idle, asOf: reading.asOf?.day).value {
        options.append(
          Comparison.Option(name: "Doing nothing: the first option without what it proposes", assessment: nothing))
      }
    }
    let report = ComparisonReport(Comparison(options), showsAll: all)
    layout.write(report, reading.rules.color)
  }
}
