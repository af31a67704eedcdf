import ArgumentParser
import CoherenceEngine
import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook
import CoherenceSource

/// `coherence test`: runs the examples inside rules and the expectations beside policies.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs the examples that rules carry, and compares real cases with what their judges said.",
    discussion: """
      Every rule shows on small policies when it stands, when it stays silent and what it hinges on; those examples are run. \
      One that fails shows the rule's proof there, or what it lacks. With a folder, every `expectations.yaml` below it is \
      compared with its policy:

        coherence test Policies
        coherence test --rules Rules --filter embargo --watch
      """)

  @Argument(help: "Folders with expectations beside policies.")
  var folders: [String] = []

  @OptionGroup var rules: RuleOptions

  @Option(help: "Run only what has this text in the id of its rule or policy, or in its name.")
  var filter: String?

  @Option(help: "The report's format: text, json or junit.")
  var format: TestFormat = .text

  @Flag(help: "Run again whenever a file changes, and show what became different.")
  var watch = false

  @OptionGroup var width: WidthOption

  /// Formats of the report.
  enum TestFormat: String, ExpressibleByArgument, CaseIterable { case text, json, junit }

  func run() throws {
    if watch { try watchFiles() }
    let (outcomes, session) = try outcomes()
    session.reportWarnings()
    if outcomes.isEmpty, let filter {
      throw CommandFailure(
        code: CommandFailure.usage, message: "coherence: no example or expectation has `\(filter)` in its name.")
    }
    let report = TestReport(outcomes, sources: session.sources)
    switch format {
    case .text: Output.write(report.text(width: width.columns, usesColor: Output.usesColor(rules.color)))
    case .json: Output.write(report.json)
    case .junit: Output.write(report.junit)
    }
    if outcomes.contains(where: { $0.failure != nil }) { throw ExitCode(CommandFailure.findings) }
  }

  /// Reads everything and runs what the filter keeps.
  func outcomes() throws -> ([TestOutcome], Session) {
    var session = Session(usesColor: Output.usesColor(rules.color, descriptor: 2), writesJSON: format == .json)
    let pack = try session.loadRules(rules.folders, wantsExamples: true)
    let filter = TestFilter(filter ?? "")
    var outcomes = ExampleRunner.run(pack, filter: filter)
    for folder in folders { outcomes += try expectations(below: folder, pack, filter, &session) }
    if session.diagnostics.contains(where: { $0.severity == .error }) { throw session.invalid() }
    return (outcomes, session)
  }

  private func expectations(
    below folder: String, _ pack: RulePack, _ filter: TestFilter, _ session: inout Session
  ) throws -> [TestOutcome] {
    let files = try Input.folder(folder).files.filter {
      $0.path == "expectations.yaml" || $0.path.hasSuffix("/expectations.yaml")
    }
    if files.isEmpty {
      let hint = Input.exists("\(folder)/pack.yaml") ? "; the examples of a pack are run with --rules" : ""
      throw CommandFailure(
        code: CommandFailure.usage, message: "coherence: there is no expectations.yaml below `\(folder)`\(hint)")
    }
    let assessor = Assessor(pack: pack)
    let names = PolicyNames(pack.vocabulary)
    var outcomes: [TestOutcome] = []
    for file in files {
      let path = folder + "/" + file.path
      let id = session.sources.add(path: path, bytes: file.bytes)
      let read = ExpectationsReader.read(id, in: session.sources, names: names)
      session.diagnostics += read.diagnostics
      guard let expectations = read.value else { continue }
      let parent = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      guard Input.isFile(parent + expectations.policyPath) else {
        session.diagnostics.append(ExpectationsReader.noPolicy(expectations))
        continue
      }
      guard let policy = try session.readPolicy(parent + expectations.policyPath, names: names) else { continue }
      session.diagnostics += ExpectationsReader.check(expectations, against: policy, in: session.sources)
      session.diagnostics += AcceptedRiskCheck.check(policy, pack)
      let assessed = assessor.assess(policy)
      session.diagnostics += assessed.diagnostics
      if let assessment = assessed.value {
        outcomes += ExpectationRunner.run(expectations, assessment, filter: filter)
      }
    }
    return outcomes
  }
}
