import ArgumentParser
import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook
import CoherenceSource

/// `coherence analyse`: what the rules of a pack say about each other.
struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Looks at the rules among themselves: which never stand, overlap, contradict or say too much.",
    discussion: """
      Every claim is decided for all policies up to the size that is printed, and shown on a policy that can be run.

        coherence analyse
        coherence analyse arms-embargoes/disarms-the-targeted      what one rule overlaps
        coherence analyse --rules Rules --rules our-pack --fail-on-findings
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Argument(help: "The id of a rule, to see what it overlaps; without one, all are looked at.")
  var rule: String?

  @OptionGroup var rules: RuleOptions

  @Option(help: "The format: text, json, or csv (the map of what the rules speak to).")
  var format: Format = .text

  @Flag(help: "List also pairs about different objectives, and every name that no rule asks.")
  var all = false

  @Flag(help: "Exit with 1 if there are rules that never stand, are covered or contradict each other, or idle parts.")
  var failOnFindings = false

  @OptionGroup var width: WidthOption

  func validate() throws {
    if rule != nil && format == .csv {
      throw ValidationError("--format csv is the map of all rules; what one rule overlaps is text or json")
    }
  }

  func run() throws {
    var session = Session(usesColor: Output.usesColor(rules.color, descriptor: 2), writesJSON: format == .json)
    let pack = try session.loadRules(rules.folders)
    session.reportWarnings()
    if let rule {
      try showOverlaps(of: rule, pack)
      return
    }
    let analysis = PackAnalyst.analyse(pack)
    switch format {
    case .json: Output.write(AnalysisJSON.text(analysis, sources: session.sources))
    case .csv: Output.write(AnalysisJSON.csv(analysis))
    case .text:
      var report = AnalysisReport(
        analysis, sources: session.sources, width: width.columns,
        usesColor: Output.usesColor(rules.color), showsAll: all)
      Output.write(report.text())
    }
    if failOnFindings && analysis.hasFindings { throw ExitCode(CommandFailure.findings) }
  }

  private func showOverlaps(of id: String, _ pack: RulePack) throws {
    guard let overlaps = PackAnalyst.overlaps(of: id, in: pack) else {
      throw CommandFailure.unknown("there is no rule in force of the name", id, among: pack.rules.map(\.id))
    }
    let report = OverlapReport(overlaps, pack.vocabulary)
    Output.write(
      format == .json
        ? report.json()
        : report.text(width: width.columns, usesColor: Output.usesColor(rules.color)))
  }
}
