import CoherenceEngine
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// A pack as it stood at one moment, with everything that is worked out from it at most once.
final class PackSnapshot {
  /// Its folder; empty for the pack inside the program.
  let folder: String
  let sources: SourceSet
  private let packs: [PackFiles]
  let diagnostics: [Diagnostic]
  /// The files by path.
  let files: [String: SourceFile.ID]
  /// The pack of this moment, or else the last one that could be read whole, or else what can be read of it.
  let pack: RulePack
  /// The files of `pack`, if they are not those of this moment.
  private let earlier: SourceSet?
  /// Whether the pack of this moment could be read whole.
  let isWhole: Bool
  lazy var names = VocabularyNames(pack.vocabulary)
  lazy var policyNames = PolicyNames(pack.vocabulary)
  lazy var assessor = Assessor(pack: pack)
  private lazy var shapes = LanguageShapes(pack)
  private var fileShapes: [FileKind: FileShape] = [:]
  private var knownMentions: [Mention]?
  private let mentionMemory: MentionMemory
  private let lintMemory: LintMemory
  private lazy var lint = Lint(pack, asOf: nil)
  private lazy var explainedAcronyms = lintMemory.explained(in: packs)
  /// The frame that gives the names of `pack` their meaning.
  private let epoch: Int
  private var knownExamples: [String: [TestOutcome]] = [:]
  private var knownDrafts: [String: ExampleDraft?] = [:]

  /// - Parameter memories: what earlier snapshots of the folder made of its files.
  init(folder: String, packs: [PackFiles], last: PackSnapshot?, memories: PackMemories) {
    let memory = memories.rules
    self.folder = folder
    mentionMemory = memories.mentions
    lintMemory = memories.lint
    self.packs = packs
    var sources = SourceSet()
    let loaded = RulePackLoader.load(packs, into: &sources, memory: memory)
    self.sources = sources
    diagnostics = loaded.diagnostics
    isWhole = loaded.value != nil
    // A file that is opened with its mistake in it is the one in which names are to be completed.
    let partial = loaded.value == nil && last == nil ? Self.partial(packs) : nil
    pack = loaded.value ?? last?.pack ?? partial?.pack ?? RulePack()
    earlier = loaded.value == nil ? last?.packSources ?? partial?.sources : nil
    epoch = loaded.value == nil ? last?.epoch ?? -1 : memory.epoch
    var files: [String: SourceFile.ID] = [:]
    for index in 0..<sources.count {
      let id = SourceFile.ID(Int32(index))
      files[sources[id].path] = id
    }
    self.files = files
  }

  /// What can be read of the last of several packs, or else of those before it.
  private static func partial(_ packs: [PackFiles]) -> (pack: RulePack, sources: SourceSet)? {
    guard let own = packs.last else { return nil }
    let bases = Array(packs.dropLast())
    if let found = RulePackLoader.readable(own, on: bases) { return found }
    var sources = SourceSet()
    return RulePackLoader.load(bases, into: &sources).value.map { ($0, sources) }
  }

  /// Whether it was read from these very files.
  func isOf(_ packs: [PackFiles]) -> Bool {
    self.packs.elementsEqual(packs) { a, b in
      a.root == b.root && a.files.elementsEqual(b.files) { $0.path == $1.path && $0.bytes == $1.bytes }
    }
  }

  /// Its files, after those of the packs that it requires, with other texts in the place of some, and one moved.
  func packs(with texts: [String: [UInt8]], moved: (old: String, new: String)?) -> [PackFiles] {
    packs.map { pack in
      var pack = pack
      pack.files = pack.files.map { file in
        let path = pack.root + "/" + file.path
        let place = moved?.old == path ? moved?.new.afterPrefix(pack.root + "/") : nil
        return (place ?? file.path, texts[path] ?? file.bytes)
      }
      return pack
    }
  }

  /// The files that the spans of `pack` lie in.
  var packSources: SourceSet { earlier ?? sources }

  /// The shape of a kind of file under this pack.
  func shape(_ kind: FileKind) -> FileShape {
    if let known = fileShapes[kind] { return known }
    let shape = shapes[kind]
    fileShapes[kind] = shape
    return shape
  }

  /// What attributes and relations are, in sentences.
  func describe(_ attribute: Attribute) -> String { shapes.describe(attribute) }
  func describe(_ relation: Relation, isInverse: Bool) -> String { shapes.describe(relation, isInverse: isInverse) }

  /// The rule that a file of this pack holds, if it could be read.
  func rule(at path: String) -> Rule? {
    guard let place = path.afterPrefix(folder + "/"), place.hasSuffix(".yaml") else { return nil }
    let id = String(place.dropLast(5))
    return pack.rules.first { $0.id == id }
  }

  /// What became of the examples of one of its rules.
  func examples(of rule: Rule) -> [TestOutcome] {
    if let known = knownExamples[rule.id] { return known }
    let outcomes = ExampleRunner.run(rule, in: pack)
    knownExamples[rule.id] = outcomes
    return outcomes
  }

  /// What lint finds in a file that the pack judges, as `coherence lint` would; nothing while the pack has errors.
  func lintFindings(_ path: String, _ bytes: [UInt8]) -> LintMemory.Findings {
    guard isWhole else { return ([], SourceSet()) }
    let place = folder.isEmpty ? nil : path.afterPrefix(folder + "/")
    return lintMemory.findings(
      lint, path, bytes, ruleID: place.map { String($0.dropLast(5)) }, explained: explainedAcronyms, epoch: epoch)
  }

  // MARK: Drafts

  /// Whether a rule can be read, or would be with an example.
  func canDraft(at path: String) -> Bool { isWhole ? rule(at: path) != nil : lacksNothingButExamples(path) }

  /// An example that a rule could have; `nil` if none was found.
  func exampleDraft(at path: String) -> ExampleDraft? {
    if let known = knownDrafts[path] { return known }
    let draft = canDraft(at: path) ? ruleToDraft(at: path).flatMap(draft) : nil
    knownDrafts[path] = .some(draft)
    return draft
  }

  private func draft(_ found: (rule: Rule, pack: RulePack)) -> ExampleDraft? {
    StandingExample(found.rule, in: found.pack, names: PolicyNames(found.pack.vocabulary)).draft()
  }

  /// A rule without examples is an error; yet it is there that the first is wanted.
  private func lacksNothingButExamples(_ path: String) -> Bool {
    let errors = diagnostics.filter { $0.severity == .error }
    return errors.allSatisfy { $0.code == .noExample }
      && errors.contains { sources[$0.primary.span.file].path == path }
  }

  private func ruleToDraft(at path: String) -> (rule: Rule, pack: RulePack)? {
    if isWhole { return rule(at: path).map { ($0, pack) } }
    var texts: [String: [UInt8]] = [:]
    for error in diagnostics where error.code == .noExample {
      let file = sources[error.primary.span.file]
      texts[file.path] = file.bytes + Array("\nexamples: [{name: none yet, policy: {}, expect: silent}]\n".utf8)
    }
    var sources = SourceSet()
    guard let place = path.afterPrefix(folder + "/"),
      let pack = RulePackLoader.load(packs(with: texts, moved: nil), into: &sources).value,
      var rule = pack.rules.first(where: { $0.id + ".yaml" == place })
    else { return nil }
    rule.examples = []
    return (rule, pack)
  }

  /// What all files of the pack name, rules by their files included.
  func mentions(_ workspace: Workspace) -> [Mention] {
    if let known = knownMentions { return known }
    var all: [Mention] = []
    for (path, id) in files.sorted(by: { $0.key < $1.key }) {
      guard let kind = workspace.kind(of: path) else { continue }
      all += mentionMemory.mentions(in: sources[id], id, of: epoch) { mentions(in: sources[id], id, of: kind) }
    }
    knownMentions = all
    return all
  }

  /// What a file of the pack names, and the rule that it is.
  private func mentions(in file: SourceFile, _ id: SourceFile.ID, of kind: FileKind) -> [Mention] {
    guard let tree = YAMLReader.read(file, id: id).value else { return [] }
    var all = mentions(in: tree, of: kind, file)
    if kind == .rule, let place = file.path.afterPrefix(folder + "/") {
      let start = tree.root.map { tree.span(of: $0).start } ?? 0
      all.append(
        Mention(
          symbol: Symbol(kind: .rule, name: String(place.dropLast(5))),
          span: SourceSpan(file: id, start: start, end: start), isDefinition: true))
    }
    return all
  }

  /// What one file names.
  func mentions(in tree: YAMLTree, of kind: FileKind, _ file: SourceFile) -> [Mention] {
    MentionFinder.mentions(
      in: tree, of: kind, file, folder: folder, shape: shape(kind), vocabulary: pack.vocabulary, names: names)
  }
}

/// What the states of one pack hand on to each other.
struct PackMemories {
  let rules = PackMemory()
  let mentions = MentionMemory()
  let lint = LintMemory()
}
