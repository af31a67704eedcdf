import CoherenceLanguage
import CoherenceSource

/// From a name to where it is declared, to everywhere it stands, and to another name.
struct Navigation {
  private let moment: FileMoment
  private let mention: Mention
  /// Every place that names the symbol, in files that can be opened.
  private let places: [Place]

  /// A mention with its file.
  private struct Place {
    var file: SourceFile
    var mention: Mention

    var location: JSONValue {
      ["uri": .text(FileAddress.address(file.path)), "range": file.range(mention.span)]
    }
  }

  /// Why a name cannot be changed.
  struct Refusal: Error {
    var reason: String
  }

  /// `nil` where nothing is named.
  init?(_ workspace: Workspace, _ parameters: JSONValue) {
    guard let moment = FileMoment(workspace, parameters), let tree = moment.tree,
      let mention = moment.mention(in: tree)
    else { return nil }
    self.moment = moment
    self.mention = mention
    places = Self.places(of: mention.symbol, moment)
  }

  var definitions: JSONValue { .list(places.filter(\.mention.isDefinition).map(\.location)) }

  func references(_ withDeclaration: Bool) -> JSONValue {
    .list(places.filter { withDeclaration || !$0.mention.isDefinition }.map(\.location))
  }

  /// The range of the name under the cursor, for the editor to ask for another.
  var nameToChange: Result<JSONValue, Refusal> {
    obstacle.map { .failure(Refusal(reason: $0)) } ?? .success(moment.file.range(mention.span))
  }

  /// Why the symbol cannot have another name at all.
  private var obstacle: String? {
    if mention.symbol.kind == .type {
      return "types of entity keep their names: sections, paths and rules are built on them"
    }
    if places.contains(where: { $0.mention.isDefinition }) { return nil }
    return "`\(mention.symbol.name)` is declared by the program, so it cannot be renamed here"
  }

  private static func places(of symbol: Symbol, _ moment: FileMoment) -> [Place] {
    let pack = moment.pack
    var result: [Place] = []
    // What a rule calls its entities other rules and policies name too; what a policy lists, its expectations do.
    let isOfPack = symbol.scope.isEmpty || symbol.kind == .variable
    if isOfPack {
      for mention in pack.mentions(moment.workspace) where mention.symbol == symbol {
        let file = pack.sources[mention.span.file]
        if file.path.hasPrefix("/") { result.append(Place(file: file, mention: mention)) }
      }
    }
    var others = moment.workspace.cases(of: pack)
    if !isOfPack {
      let own = String(symbol.scope.prefix { $0 != "#" })
      others = [own] + others.filter { $0 != own && moment.workspace.kind(of: $0) == .expectations }
    }
    for path in others {
      guard let kind = moment.workspace.kind(of: path), let bytes = moment.workspace.bytes(path) else { continue }
      let file = SourceFile(path: path, bytes: bytes)
      guard let tree = YAMLReader.read(file, id: SourceFile.ID(0)).value else { continue }
      result += pack.mentions(in: tree, of: kind, file).filter { $0.symbol == symbol }.map {
        Place(file: file, mention: $0)
      }
    }
    return result
  }

  // MARK: Renaming

  /// The edits that give everything of this name another one.
  func rename(to name: String, canRenameFiles: Bool) -> Result<JSONValue, Refusal> {
    if let reason = obstacle ?? RenameCheck(moment, mention.symbol).objection(to: name) {
      return .failure(Refusal(reason: reason))
    }
    if mention.symbol.kind == .rule, !canRenameFiles {
      return .failure(Refusal(reason: "a rule's id is the path of its file, and this editor cannot rename files"))
    }
    var texts: [String: [UInt8]] = [:]
    var changes: [JSONValue] = []
    for (path, group) in Dictionary(grouping: places, by: \.file.path).sorted(by: { $0.key < $1.key }) {
      let spans = Set(group.map(\.mention.span)).filter { $0.start < $0.end }.sorted()
      if spans.isEmpty { continue }
      let file = group[0].file
      let edits = spans.map { span -> JSONValue in ["range": file.range(span), "newText": .text(name)] }
      var editor = YAMLEditor(file.bytes)
      for span in spans.reversed() { editor.replace(span, with: name) }
      texts[path] = editor.bytes
      let version: JSONValue = moment.workspace.documents[path].map { .number($0.version) } ?? .null
      changes.append(
        ["textDocument": ["uri": .text(FileAddress.address(path)), "version": version], "edits": .list(edits)])
    }
    var moved: (old: String, new: String)?
    if mention.symbol.kind == .rule {
      let folder = moment.pack.folder
      let (old, new) = ("\(folder)/\(mention.symbol.name).yaml", "\(folder)/\(name).yaml")
      changes.append([
        "kind": "rename", "oldUri": .text(FileAddress.address(old)), "newUri": .text(FileAddress.address(new)),
      ])
      moved = (old, new)
    }
    if let mistake = RenameTrial(moment, texts, moved).mistake {
      return .failure(Refusal(reason: "`\(name)` cannot be the name here: \(mistake)"))
    }
    return .success(["documentChanges": .list(changes)])
  }
}
