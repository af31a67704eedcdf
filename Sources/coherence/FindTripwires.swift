import ArgumentParser
import CoherenceEngine
import CoherenceReports

/// `coherence tripwires`: a watch list for early warning.
struct FindTripwires: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tripwires",
    abstract: "Lists what to watch: changes in the world that would make a finding stand, or cease to.",
    discussion: """
      Only facts that go stale are changed, never choices; the fewest at once come first.

        coherence tripwires Policies/libya-2011-resolutions-1970-and-1973/policy.yaml
      """)

  @Argument(help: "A policy file; `-` reads standard input.")
  var policy: String

  @OptionGroup var reading: ReadingOptions

  @Option(help: "Most facts changed at once, 1 to 3.")
  var within = 2

  @Option(help: "Entries shown at most, of one change, of two and of three each.")
  var limit = 12

  @OptionGroup var layout: LayoutOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit is at least 1") }
    if !(1...3).contains(within) { throw ValidationError("--within is 1 to 3") }
  }

  func run() throws {
    var session = layout.session(reading.rules.color)
    let (assessor, assessments) = try reading.assess([policy], &session)
    for assessment in assessments {
      let report = TripwireReport(
        assessor.tripwires(assessment, limit: within), assessment, shown: limit)
      layout.write(report, reading.rules.color)
    }
  }
}
