import ArgumentParser
import CoherenceKernel
import CoherenceLanguage
import CoherenceReports
import CoherenceSource

/// When to use colours.
enum ColorWish: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

/// Formats of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

/// Where rules come from.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "A folder with a rule pack, instead of the standard pack. Repeat it to read several; `standard` names the built-in one.",
      valueName: "folder"))
  var folders: [String] = []

  @Option(help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var color: ColorWish = .auto
}

/// A day, a month or a year on the command line; a longer interval counts as its last day.
struct AsOfDate: ExpressibleByArgument {
  var day: Int32
  init?(argument: String) {
    guard let interval = CalendarInterval(argument) else { return nil }
    day = interval.lastDay
  }
}

/// `--fail-on counteracting:unguarded`: severity and verdict both at least that.
struct FailureThreshold: ExpressibleByArgument {
  /// `nil`: never.
  var threshold: (severity: Interaction, verdict: Verdict)?

  static let never = FailureThreshold(threshold: nil)

  init(threshold: (severity: Interaction, verdict: Verdict)?) { self.threshold = threshold }

  init?(argument: String) {
    if argument == "never" {
      threshold = nil
      return
    }
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let severities: [Interaction] = [.constraining, .counteracting, .cancelling]
    let verdicts: [Verdict] = [.possible, .unguarded, .established]
    guard parts.count == 2, let severity = severities.first(where: { $0.name == parts[0] }),
      let verdict = verdicts.first(where: { "\($0)" == parts[1] })
    else { return nil }
    threshold = (severity, verdict)
  }

  var defaultValueDescription: String { "never" }
}
