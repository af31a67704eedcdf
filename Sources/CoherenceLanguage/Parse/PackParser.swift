import CoherenceSource

/// Reads the files of packs, each by its place.
struct PackParser {
  let reading: Reading
  private(set) var syntax = PackSyntax()
  /// Errors in files that hold neither vocabulary nor derivations.
  private(set) var errorsOutsideVocabulary = 0
  /// Those of them that stand in the files of rules.
  private(set) var errorsInRules = 0
  private let memory: PackMemory?
  private let omitsPrecedence: Bool

  init(reading: Reading, memory: PackMemory? = nil, omitsPrecedence: Bool = false) {
    self.reading = reading
    self.omitsPrecedence = omitsPrecedence
    self.memory = memory
  }

  /// Whether a file's place makes it a rule.
  static func isRule(_ path: String) -> Bool { kind(of: path)?.isRule == true }

  /// Reads all files of a pack; `pack` is its place among the packs.
  mutating func read(_ files: PackFiles, pack: Int, into sources: inout SourceSet) {
    var manifest: ManifestSyntax?
    var hasManifest = false
    var firstFile: SourceFile.ID?
    for file in files.files.sorted(by: { $0.path < $1.path }) {
      guard let kind = Self.kind(of: file.path) else { continue }
      let isCut = files.omitsExamples && kind.isRule
      let bytes = isCut ? PackFiles.withoutExamples(file.bytes) : file.bytes
      let id = sources.add(path: files.shownPath(file.path), bytes: bytes)
      firstFile = firstFile ?? id
      reading.fileBytes[id] = bytes
      if kind == .manifest { hasManifest = true }
      if case .rule(let rule) = kind {
        syntax.ruleFiles.append((rule, pack))
        read(rule, sources[id], id, pack, isCut: isCut)
        continue
      }
      let errorsBefore = reading.errorCount
      defer { if !kind.isVocabulary { errorsOutsideVocabulary += reading.errorCount - errorsBefore } }
      if reportMisplaced(kind, file.path, id) { continue }
      let document = YAMLReader.read(sources[id], id: id)
      reading.take(document.diagnostics)
      guard let tree = document.value, let root = tree.root else {
        if kind == .vocabulary { reading.isVocabularyIncomplete = true }
        if kind == .bibliography { reading.isBibliographyIncomplete = true }
        continue
      }
      let node = Node(tree: tree, id: root)
      switch kind {
      case .manifest: manifest = reading.manifest(node, pack: pack, fingerprint: files.fingerprint)
      case .vocabulary: reading.vocabulary(node, into: &syntax.vocabulary)
      case .derivation: reading.derivation(node).map { syntax.derivations.append($0) }
      case .bibliography: syntax.bibliography += reading.bibliography(node)
      case .rule, .misplaced, .wrongSuffix: break
      }
    }
    if let manifest { syntax.manifests.append(manifest) }
    if !hasManifest {
      reportMissingManifest(files, at: firstFile, into: &sources)
      errorsOutsideVocabulary += 1
    }
  }

  /// Reads a rule file, or remembers what an earlier reading made of it.
  private mutating func read(_ rule: String, _ file: SourceFile, _ id: SourceFile.ID, _ pack: Int, isCut: Bool) {
    let errorsBefore = reading.errorCount
    func read() -> RuleSyntax? {
      // Ids are quoted in submissions and typed by others: what looks alike must be the same.
      if !rule.utf8.allSatisfy({ $0 > 32 && $0 < 127 }) {
        reading.error(
          .rulePathLetters, "`\(rule)` is no id of a rule", at: SourceSpan(file: id, start: 0, end: 0),
          help: "rename the file and its folder with small letters, digits and hyphens")
      }
      let document = YAMLReader.read(file, id: id)
      reading.take(document.diagnostics)
      // A pack may hold the policies that it was written for.
      if let tree = document.value, FileKind.isCase(tree) { return nil }
      guard let tree = document.value, let root = tree.root,
        var read = reading.rule(Node(tree: tree, id: root), id: rule, pack: pack, file: id)
      else { return nil }
      if isCut { read.hasExamples = true }
      if omitsPrecedence { read.supersedes = [] }
      return read
    }
    let result = memory.map { $0.read(file, id, reading, reader: read) } ?? read()
    if let result { syntax.rules.append(result) }
    errorsInRules += reading.errorCount - errorsBefore
    errorsOutsideVocabulary += reading.errorCount - errorsBefore
  }

  private enum Kind: Equatable {
    case manifest, vocabulary, derivation, bibliography, misplaced, wrongSuffix
    case rule(String)

    var isVocabulary: Bool { self == .vocabulary || self == .derivation }
    var isRule: Bool { if case .rule = self { true } else { false } }
  }

  /// What a file is, by its path alone; `nil` for files that are not YAML.
  private static func kind(of path: String) -> Kind? {
    if path.hasSuffix(".yml") { return .wrongSuffix }
    guard path.hasSuffix(".yaml") else { return nil }
    if path == "pack.yaml" { return .manifest }
    if path == "sources.yaml" { return .bibliography }
    if path.hasPrefix("vocabulary/") { return .vocabulary }
    if path.hasPrefix("derivations/") { return .derivation }
    return path.contains("/") ? .rule(String(path.dropLast(5))) : .misplaced
  }

  private func reportMisplaced(_ kind: Kind, _ path: String, _ file: SourceFile.ID) -> Bool {
    let start = SourceSpan(file: file, start: 0, end: 0)
    switch kind {
    case .wrongSuffix:
      reading.error(
        .wrongSuffix, "`\(path)` ends in `.yml`, so it would not be read", at: start,
        help: "rename it to `\(path.dropLast(4)).yaml`")
      return true
    case .misplaced:
      reading.error(
        .misplacedFile, "`\(path)` lies beside `pack.yaml`, where only `sources.yaml` has a meaning", at: start,
        help: "a rule lies in the folder of its theme, a vocabulary file in `vocabulary`")
      return true
    case .manifest, .vocabulary, .derivation, .bibliography, .rule: return false
    }
  }

  private func reportMissingManifest(_ files: PackFiles, at file: SourceFile.ID?, into sources: inout SourceSet) {
    let place = file ?? sources.add(path: files.shownPath("pack.yaml"), bytes: [])
    reading.error(
      .noManifest, "the pack `\(files.root)` has no `pack.yaml`", at: SourceSpan(file: place, start: 0, end: 0),
      help: "add one with `pack`, `title`, `version`, `licence` and `authors`")
  }
}
