import ArgumentParser
import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook
import CoherenceSource

/// `coherence lint`: looks at rules and policies as a careful editor would.
struct LintFiles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Looks at rules and policies as a careful editor would; mends what needs no decision with --fix.",
    discussion: """
        coherence lint my-pack                      a pack: every file, and the files among each other
        coherence lint my-pack --rules standard     a pack that adds to another
        coherence lint my-pack/talks/some-rule.yaml   one file of a pack
        coherence lint Policies                     policies, in the words of the standard pack
        coherence lint --codes                      what is looked at, and why

      To allow something, say so where it stands, with a reason: `# lint: allow S004 because it is a quotation`, behind a line \
      or above an entry; `# lint: allow in file S004 because …` for a whole file. An allowance that allows nothing is itself \
      reported. Exit codes: 1 something at or above --fail-on; 3 a file is invalid.
      """)

  /// From what weight on the command fails.
  enum Threshold: String, ExpressibleByArgument, CaseIterable { case note, warning, error, never }

  /// Formats of what is found.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, sarif, github }

  @Argument(
    help: ArgumentHelp(
      "Packs, policies, files of either, or folders of policies; without any, the packs of --rules, or that of this "
        + "folder."),
    completion: .file())
  var paths: [String] = []

  @OptionGroup var rules: RuleOptions

  @Option(
    name: .customLong("as-of"), help: "The day at which review dates have passed, as YYYY-MM-DD, YYYY-MM or YYYY.")
  var asOf: AsOfDate?

  @Option(name: .customLong("fail-on"), help: "Exit with 1 at this weight or above: note, warning, error or never.")
  var failOn: Threshold = .warning

  @Option(help: "The format: text, json, sarif (2.1.0) or github (annotations).")
  var format: Format = .text

  @Flag(help: "Mend what needs no decision; every other byte of the files stays.")
  var fix = false

  @Flag(help: "List the codes: what is looked at, why, and what --fix mends.")
  var codes = false

  func validate() throws {
    if paths.contains("-") { throw ValidationError("lint reads files, not standard input") }
  }

  func run() throws {
    if codes { return Output.write(LintRule.list()) }
    var session = Session(usesColor: Output.usesColor(rules.color, descriptor: 2), writesJSON: format == .json)
    var outcome = try look(&session)
    if fix, try mend(outcome.files, outcome.lint.found) {
      session = Session(usesColor: session.usesColor, writesJSON: session.writesJSON)
      outcome = try look(&session)
    }
    let found = DiagnosticRenderer(sources: session.sources).sorted(session.diagnostics + outcome.lint.found)
    write(found, outcome.lint.allowed, session)
    if found.contains(where: { $0.severity == .error }) { throw ExitCode(CommandFailure.invalid) }
    if found.contains(where: reachesThreshold) { throw ExitCode(CommandFailure.findings) }
  }

  private func look(_ session: inout Session) throws -> (files: [LintFile], lint: Lint.Outcome) {
    let selection = try LintSelection(paths, rules: rules.folders)
    guard let pack = try? session.loadPacks(selection.packs) else {
      if format != .sarif && format != .github { throw session.invalid() }
      // Who reads these formats reads no other: mistakes of the language are written in them too.
      write(DiagnosticRenderer(sources: session.sources).sorted(session.diagnostics), [], session)
      throw ExitCode(CommandFailure.invalid)
    }
    let read = try selection.read(pack, &session)
    // What is wrong with files that were not asked for is for whoever looks after them.
    let paths = Set(read.files.map(\.path))
    session.diagnostics.removeAll { diagnostic in
      diagnostic.severity != .error && !paths.contains(session.sources[diagnostic.primary.span.file].path)
    }
    let lint = Lint(pack, asOf: asOf?.day).run(read.files, context: read.context, in: session.sources)
    return (read.files, lint)
  }

  /// Writes the files in which something can be mended; whether there were any.
  private func mend(_ files: [LintFile], _ found: [Diagnostic]) throws -> Bool {
    var isChanged = false
    for file in files {
      let bytes = Lint.mended(file, found)
      if bytes == file.bytes { continue }
      guard Input.exists(file.path) else {
        throw CommandFailure(
          code: CommandFailure.usage,
          message: "coherence: the standard pack is part of the program and cannot be mended; name its folder")
      }
      try Output.replace(file.path, with: bytes)
      isChanged = true
    }
    return isChanged
  }

  private func write(_ found: [Diagnostic], _ allowed: [(diagnostic: Diagnostic, reason: String)], _ session: Session) {
    let renderer = DiagnosticRenderer(sources: session.sources, usesColor: Output.usesColor(rules.color))
    switch format {
    case .text:
      Output.write(found.isEmpty ? "Nothing found.\n" : renderer.render(found, limit: .max))
    case .json: Output.write(renderer.json(found))
    case .github: Output.write(GitHubReport.render(found, sources: session.sources))
    case .sarif: Output.write(LintSARIF.render(found, allowed: allowed, sources: session.sources))
    }
  }

  private func reachesThreshold(_ diagnostic: Diagnostic) -> Bool {
    switch failOn {
    case .never: false
    case .error: diagnostic.severity == .error
    case .warning: diagnostic.severity != .note
    case .note: true
    }
  }
}
