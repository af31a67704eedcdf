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
    if id.hasPrefix("vocabulary/") || id.hasPrefix("derivations/") {
      throw ValidationError(
        "`\(id)` would be no rule: the folders `vocabulary` and `derivations` hold what rules speak of")
    }
  }

  func run() throws {
    guard let manifest = try? Input.read("\(pack)/pack.yaml") else {
      throw CommandFailure(
        code: CommandFailure.inputOutput,
        message: "coherence: there is no pack in `\(pack)`; name its folder with --pack, or begin one with "
          + "`coherence new pack`")
    }
    let heading = PackHeading(manifest)
    if heading?.requires.contains(StandardPack.root) == true,
      StandardPack.files().files.contains(where: { $0.path == "\(id).yaml" })
    {
      throw CommandFailure(
        code: CommandFailure.usage,
        message:
          "coherence: the standard pack has a rule `\(id)`; choose another name, or change that rule with an override in "
          + "`pack.yaml`")
    }
    let version = heading?.version?.text ?? "0.1.0"
    try Scaffold.rule(id, citing: firstSource() ?? "first-source", version: version).put(below: pack)
  }

  /// The first source of the pack, to be cited until its author names another.
  private func firstSource() -> String? {
    guard let bytes = try? Input.read("\(pack)/sources.yaml") else { return nil }
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
    try Scaffold.policy(name, schema: schema).put(below: ".")
  }

  /// The path of the policy schema from the policy's folder: that of the pack that was named, or else of the pack that it lies in;
  /// `nil` if there is none.
  private var schema: String? {
    let steps = name.split(separator: "/")
    guard let folder = pack ?? PackChoice.nearest(to: "."), pack != nil || Input.exists("\(folder)/\(Self.file)") else {
      return nil
    }
    let path = folder == "." ? Self.file : "\(folder)/\(Self.file)"
    if path.hasPrefix("/") { return path }
    // From a folder elsewhere there may be no way back that can be read off its name.
    if name.hasPrefix("/") || steps.contains("..") { return Input.fullPath(folder).map { "\($0)/\(Self.file)" } }
    return String(repeating: "../", count: steps.count { $0 != "." }) + path
  }

  private static let file = ".schema/policy.schema.json"
}

/// `coherence new pack NAME`.
struct NewPack: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pack",
    abstract: "Begins a pack that adds to the standard one: its papers, a first rule, hooks, checks.")

  @Argument(help: "The pack's id, or a folder with it.")
  var name: String

  func validate() throws {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    if !Scaffold.isName(last, parts: 1...1) {
      throw ValidationError("`\(name)` is no name of a pack: write small letters, with hyphens between words")
    }
    if last == StandardPack.root { throw ValidationError("`\(last)` is the name of the standard pack: choose another") }
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
