import ArgumentParser
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource
import CoherenceStandardPack

/// `coherence new`: files to begin with.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Begins a rule, a policy or a pack: files that can be read at once, with every blank marked.",
    discussion: """
      Nothing that exists is overwritten. Blanks are marked FILL IN; `coherence lint` names those that are left.

        coherence new pack our-department
        cd our-department && coherence new rule peace-operations/host-consent-withdrawn
        coherence new policy proposals/renew-the-mandate
      """, subcommands: [NewRule.self, NewPolicy.self, NewPack.self])
}

/// `coherence new rule THEME/NAME`.
struct NewRule: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rule", abstract: "Begins a rule with five examples, in the folder of its theme.")

  @Argument(
    help: ArgumentHelp("The rule's id, such as peace-operations/host-consent-withdrawn.", valueName: "theme/name"))
  var id: String

  @Option(help: ArgumentHelp("The pack that it belongs to.", valueName: "folder"), completion: .directory)
  var pack = "."

  func validate() throws {
    if !Scaffold.isName(id, parts: 2...2) {
      throw ValidationError("`\(id)` is no id of a rule: write THEME/NAME in small letters, with hyphens between words")
    }
  }

  func run() throws {
    guard let manifest = try? Input.read("\(pack)/pack.yaml", limit: YAMLReader.Limits.bytes) else {
      throw CommandFailure(
        code: CommandFailure.inputOutput,
        message: "coherence: there is no pack in `\(pack)`; name its folder with --pack, or begin one with "
          + "`coherence new pack`")
    }
    let version = PackHeading(manifest)?.version?.text ?? "0.1.0"
    try Scaffold.rule(id, citing: firstSource() ?? "first-source", version: version).put(below: pack)
  }

  /// The first source of the pack, to be cited until its author names another.
  private func firstSource() -> String? {
    guard let bytes = try? Input.read("\(pack)/sources.yaml", limit: YAMLReader.Limits.bytes) else { return nil }
    let tree = YAMLReader.read(SourceFile(path: "", bytes: bytes), id: SourceFile.ID(0)).value
    guard let tree, let root = tree.root else { return nil }
    return tree.entries(of: root).first { _ in true }.map { tree.text(of: $0.key) }
  }
}

/// `coherence new policy NAME`.
struct NewPolicy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Begins a policy in a folder of its name.")

  @Argument(help: "The policy's id, or a folder with it, such as proposals/renew-the-mandate.")
  var name: String

  @Option(
    help: ArgumentHelp("The pack whose schemas complete it in an editor.", valueName: "folder"),
    completion: .directory)
  var pack: String?

  func validate() throws {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    if !Scaffold.isName(last, parts: 1...1) {
      throw ValidationError("`\(name)` is no name of a policy: write small letters, with hyphens between words")
    }
  }

  func run() throws {
    let depth = name.split(separator: "/").count
    let schema = pack.map { folder in
      let path = "\(folder)/.schema/policy.schema.json"
      return folder.hasPrefix("/") ? path : String(repeating: "../", count: depth) + path
    }
    try Scaffold.policy(name, schema: schema).put(below: ".")
  }
}

/// `coherence new pack NAME`.
struct NewPack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Begins a pack that adds to the standard one: its papers, a first rule, hooks, checks.")

  @Argument(help: "The pack's id, or a folder with it.")
  var name: String

  func validate() throws {
    if !Scaffold.isName(name, parts: 1...8) {
      throw ValidationError("`\(name)` is no name of a pack: write small letters, with hyphens between words")
    }
  }

  func run() throws {
    var session = Session(usesColor: false)
    let standard = try session.loadRules([StandardPack.root])
    session = Session(usesColor: false)
    try Scaffold.pack(name, standard: standard.packs[0].version).put(below: name)
    // The schemas of both packs together, so that an editor completes the new one's own sources too.
    let shapes = LanguageShapes(try session.loadRules([StandardPack.root, name], wantsExamples: true))
    try Output.makeFolder("\(name)/.schema")
    for kind in FileKind.allCases {
      try Output.save(Array(shapes[kind].schema.utf8), to: "\(name)/.schema/\(kind.rawValue).schema.json")
    }
  }
}

extension Scaffold {
  /// Writes all files, or none if any of them exists, and says what there is to do.
  func put(below folder: String) throws {
    let prefix = folder == "." ? "" : folder + "/"
    for file in files where Input.exists(prefix + file.path) {
      throw CommandFailure(
        code: CommandFailure.inputOutput,
        message: "coherence: cannot write `\(prefix)\(file.path)`: it exists; choose another name")
    }
    for file in files {
      let path = prefix + file.path
      if let slash = path.lastIndex(of: "/") { try Output.makeFolder(String(path[..<slash])) }
      try Output.save(Array(file.text.utf8), to: path)
      Output.write("\(path)\n")
    }
    let blanks = blankCount == 1 ? "1 blank" : "\(blankCount) blanks"
    let others = files.filter { !$0.path.hasSuffix(".yaml") && $0.text.contains("FILL IN") }.map { prefix + $0.path }
    Output.write("\(blanks) to fill in, marked FILL IN; `coherence lint` names those that are left in YAML files.\n")
    if !others.isEmpty { Output.write("Look also into \(others.joined(separator: " and ")).\n") }
  }
}
