import ArgumentParser
import CoherenceLanguage
import CoherenceSource

/// `coherence format`: sets files in their one layout.
struct Format: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Sets rules, vocabulary, sources and policies in one layout that keeps comments.",
    discussion: """
      Keys in the order of the language, two blanks a level, lists and mappings in brackets in one line where they fit in \
      \(YAMLLayout.width) columns. The meaning stays: the new text is read again and compared before it is written.

        coherence format Rules Policies          sets every .yaml file below these folders
        coherence format --check Rules           says which are laid out otherwise, and exits with 1
        coherence format - < rule.yaml           standard input to standard output
      """)

  @Argument(
    help: "Files, or folders with .yaml files; `-` reads standard input and writes to standard output.",
    completion: .file())
  var paths: [String]

  @Flag(help: "Change nothing; name the files that are laid out otherwise, and exit with 1 if there are any.")
  var check = false

  @Option(help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var color: ColorWish = .auto

  func run() throws {
    var session = Session(usesColor: Output.usesColor(color, descriptor: 2))
    var others: [String] = []
    for path in try paths.flatMap(Input.files) {
      let bytes = try Input.read(path)
      let file = session.sources.add(path: path == "-" ? "<standard input>" : path, bytes: bytes)
      let laidOut = FileLayout.format(session.sources[file], id: file)
      session.diagnostics += laidOut.diagnostics
      guard let new = laidOut.value else { continue }
      if path == "-" && !check {
        Output.write(String(decoding: new, as: UTF8.self))
      } else if new != bytes {
        others.append(path)
        if !check { try Output.replace(path, with: new) }
      }
    }
    for path in others { Output.write("\(DiagnosticRenderer.visible(path))\n") }
    if session.diagnostics.contains(where: { $0.severity == .error }) { throw session.invalid() }
    session.reportWarnings()
    if check, !others.isEmpty { throw ExitCode(CommandFailure.findings) }
  }
}
