import ArgumentParser
import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook

/// `coherence cover`: shows which conditions of rules their examples show to matter, and drafts what is missing.
struct Cover: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows which conditions of rules their examples show to matter, and drafts what is missing.",
    discussion: """
      The criterion is masking MC/DC (modified condition/decision coverage). A condition is shown to matter by two examples of
      its rule with different verdicts: on one it is met and decides, on the other it is not met and decides. It decides where
      the rule would say something else if the condition came out the other way; other conditions may differ between the two
      examples as long as they do not decide in its place. What is missing is drafted as an example that is ready to be
      pasted; `--write` adds the drafts to the rules' files. Read them before you keep them: a draft says what the rule says,
      and only its author can say whether that is right.

        coherence cover --rules Rules arms-embargoes/disarms-the-targeted
        coherence cover --rules Rules --write

      Exits with 1 if something is missing.
      """)

  @OptionGroup var options: DraftingOptions

  func run() throws {
    var session = Session(
      usesColor: Output.usesColor(options.rules.color, descriptor: 2), writesJSON: options.format == .json)
    let (pack, rules) = try options.load(&session)
    let test = CoverageTest(pack)
    let results = rules.map(test.run)
    let report = CoverageReport(results, sources: session.sources)
    switch options.format {
    case .text:
      Output.write(report.text(width: options.columns, usesColor: Output.usesColor(options.rules.color)))
    case .json: Output.write(report.json)
    }
    if options.write { try options.save(zip(rules, results).map { ($0, $1.drafts) }, session) }
    if results.contains(where: { result in !result.isComplete || !result.failing.isEmpty }) {
      throw ExitCode(CommandFailure.findings)
    }
  }
}
