import ArgumentParser
import CoherenceLanguage
import CoherenceReports

/// `coherence schema`: prints JSON Schemas, of what is written and of what is read.
struct PrintSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints JSON Schemas (draft-07), for editors and for readers of reports.",
    discussion: """
      An editor that knows YAML completes and checks rules and policies with them, without a plugin of ours:

        coherence schema --output Rules/.schema      all schemas for editors, as files
        # yaml-language-server: $schema=../.schema/rule.schema.json      the first line of a rule

      They are drawn up from the vocabulary of the packs; write them anew when it has changed.
      """)

  @Argument(
    help: ArgumentHelp(
      "What to print: assessment (what `check --format json` writes), rule, policy, vocabulary, pack, sources, "
        + "derivation or expectations.", valueName: "kind"))
  var kind: SchemaKind?

  @Option(
    help: ArgumentHelp(
      "Write the schemas of all kinds of file, or the one that is named, into this folder instead, as KIND.schema.json; "
        + "what is there is written anew.", valueName: "folder"))
  var output: String?

  @OptionGroup var rules: RuleOptions

  func run() throws {
    if let output { return try write(to: output) }
    Output.write(try text(kind ?? .assessment))
  }

  private func write(to folder: String) throws {
    let kinds = kind.map { [$0] } ?? FileKind.allCases.map(SchemaKind.file)
    try Output.makeFolder(folder)
    for kind in kinds {
      let path = "\(folder)/\(kind.name).schema.json"
      let text = try text(kind)
      try refuseForeign(path)
      try Output.replace(path, with: Array(text.utf8))
    }
  }

  /// Schemas of ours are written anew; what somebody else put in their place is left alone.
  private func refuseForeign(_ path: String) throws {
    guard let bytes = try? Input.read(path, limit: 1 << 24) else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    let isOurs = text == AssessmentSchema.text || text.contains(FileShape.origin)
    if isOurs { return }
    throw CommandFailure(
      code: CommandFailure.inputOutput,
      message: "coherence: cannot write `\(path)`: it exists and is not a schema of ours; name another folder")
  }

  private func text(_ kind: SchemaKind) throws -> String {
    guard case .file(let file) = kind else { return AssessmentSchema.text }
    var session = Session(usesColor: Output.usesColor(rules.color, descriptor: 2))
    let pack = try session.loadRules(rules.folders)
    session.reportWarnings()
    return LanguageShapes(pack)[file].schema
  }
}

/// What there are schemas of.
enum SchemaKind: ExpressibleByArgument {
  case assessment
  case file(FileKind)

  init?(argument: String) {
    if argument == "assessment" {
      self = .assessment
    } else if let kind = FileKind(rawValue: argument) {
      self = .file(kind)
    } else {
      return nil
    }
  }

  var name: String {
    switch self {
    case .assessment: "assessment"
    case .file(let kind): kind.rawValue
    }
  }

  static var allValueStrings: [String] { ["assessment"] + FileKind.allCases.map(\.rawValue) }
}
