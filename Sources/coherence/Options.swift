import ArgumentParser
import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceReports
import CoherenceSource

/// When to use colours.
enum ColorWish: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

/// Formats of a report.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable { case text, markdown, json }

/// How wide text is.
struct WidthOption: ParsableArguments {
  @Option(name: .customLong("width"), help: "Columns of text, at least 40; the terminal's, or 100.")
  var wish: Int?

  /// Columns of text for people.
  var columns: Int { wish ?? Output.columns }

  func validate() throws {
    if let wish, wish < 40 { throw ValidationError("--width is at least 40 columns") }
  }
}

/// In which format, and how wide.
struct LayoutOptions: ParsableArguments {
  @Option(help: "The format: text, markdown or json.")
  var format: ReportFormat = .text

  @OptionGroup var width: WidthOption

  /// A run whose mistakes are told in the report's format.
  func session(_ color: ColorWish) -> Session {
    Session(usesColor: Output.usesColor(color, descriptor: 2), writesJSON: format == .json)
  }

  /// Writes a report to standard output.
  func write(_ report: some Report, _ color: ColorWish) {
    switch format {
    case .text:
      Output.write(report.text(width: width.columns, usesColor: Output.usesColor(color)))
    case .markdown: Output.write(report.markdown())
    case .json: Output.write(report.json())
    }
  }
}

/// Where rules come from.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp(
      "A folder with a rule pack, instead of the pack of this folder or the standard pack. Repeat it to read several; `standard` names the built-in one, which a pack that requires it gets unasked.",
      valueName: "folder"), completion: .directory)
  var folders: [String] = []

  @Option(help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var color: ColorWish = .auto
}

/// How the rules are read: from where, under which profile, as of which day.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var rules: RuleOptions

  @Option(help: "A reading of the pack: which schools lead, and what its parameters are.", completion: .profiles)
  var profile: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day at which facts go stale and accepted risks lapse, as YYYY-MM-DD, YYYY-MM or YYYY (then its last day); "
        + "without it nothing does."))
  var asOf: AsOfDate?

  /// The profile that was named.
  func chosenProfile(_ pack: RulePack) throws -> Profile? {
    guard let profile else { return nil }
    if let found = pack.profiles.first(where: { $0.id == profile }) { return found }
    let ids = pack.profiles.map(\.id)
    throw CommandFailure.unknown(
      "there is no profile", profile, among: ids, then: " Profiles: \(ids.joined(separator: ", ")).")
  }

  /// Reads and assesses policies; every file's mistakes are reported before the run ends.
  func assess(
    _ paths: [String], _ session: inout Session, configure: (Assessor) -> Void = { _ in }
  ) throws -> (assessor: Assessor, assessments: [Assessment]) {
    let pack = try session.loadRules(rules.folders)
    let assessor = Assessor(pack: pack, profile: try chosenProfile(pack))
    configure(assessor)
    let names = PolicyNames(pack.vocabulary)
    var assessments: [Assessment] = []
    for path in paths {
      guard let policy = try session.readPolicy(path, names: names, mayWait: true) else { continue }
      session.diagnostics += AcceptedRiskCheck.check(policy, pack)
      let assessed = assessor.assess(policy, asOf: asOf?.day)
      session.diagnostics += assessed.diagnostics
      if let assessment = assessed.value { assessments.append(assessment) }
    }
    if session.diagnostics.contains(where: { $0.severity == .error }) { throw session.invalid() }
    session.reportWarnings()
    return (assessor, assessments)
  }
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
