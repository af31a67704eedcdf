import ArgumentParser

/// The command. Each subcommand is a file of its own; what they do is done in the rooms below.
@main
struct Coherence: ParsableCommand {
  /// The version of the command, as its reports and logs name it.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "coherence",
    abstract: "Shows where one well-meant policy works against another, and why.",
    discussion: """
      Vet a proposal:            coherence check proposal.yaml
      See every reason:          coherence check proposal.yaml --explain
      Paste into a submission:   coherence check proposal.yaml --format markdown
      What may a policy say?     coherence vocabulary
      Which rules are there?     coherence rules

      Nothing leaves this computer. Exit codes: 0 nothing at or above --fail-on; 1 findings at or above it; \
      2 wrong usage; 3 a rule or policy file is invalid; 4 a file cannot be read or written.
      """,
    version: "coherence \(version)",
    subcommands: [
      Check.self, Ask.self, Why.self, Amend.self, Compare.self, Stages.self, FindTripwires.self, WriteBrief.self,
      Test.self, Cover.self, Mutate.self, LintFiles.self, Format.self, Analyse.self, Diff.self, New.self,
      PrintSchema.self, ServeLanguage.self, WriteBook.self, ListVocabulary.self, ListRules.self,
    ])

  /// Runs the command; wrong usage exits with 2, as the exit codes above say.
  static func main() {
    Output.ignoreBrokenPipes()
    do {
      try refuseUnknownCommand(CommandLine.arguments.dropFirst().first)
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      Output.error(failure.message)
      Output.exit(failure.code)
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code.isSuccess {
        Output.write(message.hasSuffix("\n") ? message : message + "\n")
        Output.exit(0)
      }
      if !message.isEmpty { Output.error(message) }
      Output.exit(code == .validationFailure ? CommandFailure.usage : code.rawValue)
    }
  }

  /// A first word that is no command gets the nearest one named, which the parser of arguments does for options only.
  private static func refuseUnknownCommand(_ word: String?) throws {
    guard let word, !word.isEmpty, !word.hasPrefix("-") else { return }
    let known = configuration.subcommands.map { $0._commandName } + ["help"]
    if known.contains(word) { return }
    throw CommandFailure.unknown("there is no command", word, among: known, then: " See `coherence --help`.")
  }
}
