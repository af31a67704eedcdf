import ArgumentParser
import CoherenceEngine
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// `coherence test`: runs the examples inside rules and the expectations beside policies.
struct Test: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs the examples that rules carry, and compares real cases with what their judges said.",
    discussion: """
      Every rule shows on small policies when it stands, when it stays silent and what it hinges on; those examples are run.
      With a folder, every `expectations.yaml` below it is compared with its policy:

        coherence test Policies
      """)

  @Argument(help: "Folders with expectations beside policies.")
  var folders: [String] = []

  @OptionGroup var rules: RuleOptions

  func run() throws {
    var session = Session(usesColor: Output.usesColor(rules.color, descriptor: 2))
    let pack = try session.loadRules(rules.folders, wantsExamples: true)
    session.reportWarnings()
    session.diagnostics = []
    var outcomes = ExampleRunner.run(pack)
    let examples = outcomes.count
    for folder in folders { outcomes += try expectations(below: folder, pack, &session) }
    if session.diagnostics.contains(where: { $0.severity == .error }) { throw session.invalid() }
    for outcome in outcomes {
      guard let failure = outcome.failure else { continue }
      Output.write("FAILED \(session.sources.place(outcome.span)): \(outcome.name)\n       \(failure)\n")
    }
    let failures = outcomes.count { $0.failure != nil }
    Output.write(
      "\(examples) examples of \(pack.rules.count) rules, \(outcomes.count - examples) expectations: "
        + (failures == 0 ? "all hold\n" : "\(failures) failed\n"))
    if failures > 0 { throw ExitCode(CommandFailure.findings) }
  }

  private func expectations(
    below folder: String, _ pack: RulePack, _ session: inout Session
  ) throws -> [TestOutcome] {
    let files: PackFiles
    do {
      files = try PackDirectory.read(folder)
    } catch {
      throw CommandFailure(
        code: CommandFailure.inputOutput, message: "coherence: cannot read `\(error.path)`: \(error.reason)")
    }
    let assessor = Assessor(pack: pack)
    let names = PolicyNames(pack.vocabulary)
    var outcomes: [TestOutcome] = []
    for file in files.files where file.path.hasSuffix("expectations.yaml") {
      let path = folder + "/" + file.path
      let id = session.sources.add(path: path, bytes: file.bytes)
      let read = ExpectationsReader.read(id, in: session.sources, names: names)
      session.diagnostics += read.diagnostics
      guard let expectations = read.value else { continue }
      let parent = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      guard let policy = try session.readPolicy(parent + expectations.policyPath, names: names) else { continue }
      session.diagnostics += ExpectationsReader.check(expectations, against: policy, in: session.sources)
      session.diagnostics += AcceptedRiskCheck.check(policy, pack)
      let assessed = assessor.assess(policy)
      session.diagnostics += assessed.diagnostics
      if let assessment = assessed.value { outcomes += ExpectationRunner.run(expectations, assessment) }
    }
    return outcomes
  }
}
