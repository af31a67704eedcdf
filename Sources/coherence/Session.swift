import CoherenceEngine
import CoherenceLanguage
import CoherenceReports
import CoherenceSource
import CoherenceStandardPack

/// One run: the files read so far, the rules, and what is wrong with either.
struct Session {
  var sources = SourceSet()
  var diagnostics: [Diagnostic] = []
  var usesColor: Bool
  /// Whether diagnostics are written as JSON, as the report would be.
  var writesJSON = false

  /// Loads the packs in the given folders, in order, see `PackChoice`; `standard` names the pack inside the program.
  ///
  /// The examples of the pack inside the program are read only where they are wanted; those of folders always, so that a
  /// mistake in them is seen.
  mutating func loadRules(_ folders: [String], wantsExamples: Bool = false) throws(CommandFailure) -> RulePack {
    var packs: [PackFiles] = []
    for folder in PackChoice.folders(folders) {
      packs.append(try PackChoice.files(folder, omittingExamples: !wantsExamples))
    }
    return try loadPacks(packs)
  }

  /// Loads packs whose files have been read.
  mutating func loadPacks(_ packs: [PackFiles]) throws(CommandFailure) -> RulePack {
    let loaded = RulePackLoader.load(packs, into: &sources)
    diagnostics += loaded.diagnostics
    guard let pack = loaded.value else { throw invalid() }
    return pack
  }

  /// Reads a policy; `-` is standard input.
  ///
  /// - Parameter mayWait: whether the user named this very file, see `Input.read`.
  mutating func readPolicy(
    _ path: String, names: PolicyNames, mayWait: Bool = false
  ) throws(CommandFailure) -> Policy? {
    let bytes = try Input.read(path, mayWait: mayWait)
    let file = sources.add(path: path == "-" ? "<standard input>" : path, bytes: bytes)
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let read = PolicyReader.read(file, in: &sources, names: names) { relative in
      try? Input.read(folder + relative)
    }
    diagnostics += read.diagnostics
    return read.value
  }

  /// What to say when files are invalid.
  func invalid() -> CommandFailure {
    let renderer = DiagnosticRenderer(sources: sources, usesColor: usesColor)
    return CommandFailure(
      code: CommandFailure.invalid, message: writesJSON ? renderer.json(diagnostics) : renderer.render(diagnostics))
  }

  /// Prints warnings and notes; errors have already ended the run.
  func reportWarnings() {
    if diagnostics.isEmpty { return }
    Output.error(DiagnosticRenderer(sources: sources, usesColor: usesColor).render(diagnostics))
  }
}
