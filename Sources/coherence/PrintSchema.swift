import ArgumentParser
import CoherenceReports

/// `coherence schema`: prints the JSON Schema of what `check --format json` writes.
struct PrintSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Prints the JSON Schema (draft-07) of `check --format json`.")

  func run() { Output.write(AssessmentSchema.text) }
}
