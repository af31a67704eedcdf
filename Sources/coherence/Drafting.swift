import ArgumentParser
import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook
import CoherenceSource
import CoherenceStandardPack

/// What `cover` and `mutate` have in common: which rules, which format, and drafts written into the rules' files.
struct DraftingOptions: ParsableArguments {
  @Argument(help: "Ids of rules, or of themes (the part before the stroke); all rules, if none is named.")
  var ids: [String] = []

  @OptionGroup var rules: RuleOptions

  @Option(help: "The report's format: text or json.")
  var format: DraftingFormat = .text

  @Flag(help: "Add the drafts to the files of the rules; everything else in them stays as it is.")
  var write = false

  @OptionGroup var width: WidthOption

  /// Formats of the reports.
  enum DraftingFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

  /// Judges the rules that were named, reports, and keeps the drafts if that is wanted; exits with 1 if something is missing.
  func run<Report: ExampleJudgementReport>(
    _ report: Report.Type, judge: (RulePack) -> (Rule) -> Report.Judgement
  ) throws {
    var session = Session(usesColor: Output.usesColor(rules.color, descriptor: 2), writesJSON: format == .json)
    let (pack, rules) = try load(&session)
    let results = rules.map(judge(pack))
    let report = Report(results, sources: session.sources)
    switch format {
    case .text:
      Output.write(
        report.text(width: width.columns, usesColor: Output.usesColor(self.rules.color)))
    case .json: Output.write(report.json)
    }
    if write { try save(zip(rules, results).map { ($0, $1.drafts) }, session) }
    if results.contains(where: { !$0.isComplete || !$0.failing.isEmpty }) { throw ExitCode(CommandFailure.findings) }
  }

  /// Reads the pack with its examples, and keeps the rules that were named.
  private func load(_ session: inout Session) throws -> (pack: RulePack, rules: [Rule]) {
    if write && !PackChoice.folders(rules.folders).contains(where: { $0 != StandardPack.root }) {
      throw CommandFailure(
        code: CommandFailure.usage,
        message: "coherence: the pack inside the program cannot be written to: name a folder of rules with `--rules`.")
    }
    let pack = try session.loadRules(rules.folders, wantsExamples: true)
    session.reportWarnings()
    session.diagnostics = []
    let active = pack.rules.filter { $0.isEvaluated }
    if ids.isEmpty { return (pack, active) }
    let themes = Set(active.map { $0.id.split(separator: "/").first.map(String.init) ?? $0.id })
    for id in ids where !themes.contains(id) && !active.contains(where: { $0.id == id }) {
      throw CommandFailure.unknown("there is no rule or theme", id, among: active.map(\.id) + themes.sorted())
    }
    return (pack, active.filter { rule in ids.contains { $0 == rule.id || rule.id.hasPrefix($0 + "/") } })
  }

  /// Adds drafts to the files of their rules. A file is written only if it reads as before with the new examples, and if all
  /// of them hold.
  private func save(_ drafts: [(rule: Rule, drafts: [ExampleDraft])], _ session: Session) throws {
    var written = 0
    var files = 0
    for (rule, drafts) in drafts where !drafts.isEmpty {
      let file = session.sources[rule.file]
      if !PackChoice.folders(rules.folders).contains(where: { $0 != StandardPack.root && file.path.hasPrefix($0) }) {
        throw CommandFailure(
          code: CommandFailure.usage,
          message: "coherence: `\(rule.id)` is of the pack inside the program: name a folder of rules with `--rules`.")
      }
      guard let bytes = DraftWriter.adding(drafts, to: file.bytes) else {
        throw CommandFailure(
          code: CommandFailure.inputOutput,
          message:
            "coherence: cannot add examples to `\(file.path)`: write its `examples` as a list, an example a line or more."
        )
      }
      let now = try Input.read(file.path)
      if now != file.bytes {
        throw CommandFailure(
          code: CommandFailure.inputOutput,
          message: "coherence: `\(file.path)` has changed meanwhile; run the command again.")
      }
      try Output.replace(file.path, with: bytes)
      written += drafts.count
      files += 1
    }
    Output.error(
      "\(written) \(written == 1 ? "example" : "examples") added to \(files) \(files == 1 ? "file" : "files")")
  }
}
