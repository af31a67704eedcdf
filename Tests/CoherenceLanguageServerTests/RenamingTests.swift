import CoherenceLanguage
import CoherenceSource
import CoherenceStandardPack
import Testing

@testable import CoherenceLanguageServer

/// Renaming whatever can be renamed leaves no pack broken.
struct RenamingTests {
  private let disk: MemoryDisk
  private let workspace: Workspace

  init() throws {
    disk = try MemoryDisk()
    // Most rules of the standard pack have folded sentences.
    let rule = "/home/ada/pack/embargoes/disarms-the-targeted.yaml"
    disk.files[rule] = Array(
      String(decoding: disk.files[rule] ?? [], as: UTF8.self)
        .replacing("because: \"{embargo} binds", with: "because: >\n  {embargo} binds")
        .replacing("it freezes the imbalance and leaves {group} as it is.\"", with: "it freezes\n  the way {group} is.")
        .replacing(
          "[\"Exempt {group}.\"]", with: "\n  - |\n    Exempt {group} from {embargo}.\n  - 'Don''t bind {group}.'"
        )
        .utf8)
    workspace = Workspace(given: [StandardPack.files()], disk: disk)
  }

  @Test func everyNameOfThePackCanBeChangedAndThePackIsStillWhole() throws {
    let pack = workspace.pack(for: "/home/ada/pack/pack.yaml")
    var seen: Set<Symbol> = []
    for mention in pack.mentions(workspace)
    where mention.isDefinition && ![.rule, .type].contains(mention.symbol.kind) && seen.insert(mention.symbol).inserted
    {
      let renamed = try files(renaming: mention, in: pack, to: "renamed_here")
      var sources = SourceSet()
      let loaded = RulePackLoader.load([PackFiles(root: "pack", files: renamed)], into: &sources)
      let errors = loaded.diagnostics.filter { $0.severity == .error }
      #expect(DiagnosticRenderer(sources: sources).render(errors) == "", "\(mention.symbol)")
    }
    #expect(seen.count > 60)
  }

  /// The files of the pack after the edits that a renaming at a mention asks for.
  private func files(
    renaming mention: Mention, in pack: PackSnapshot, to name: String
  ) throws -> [(path: String, bytes: [UInt8])] {
    let file = pack.sources[mention.span.file]
    let place: JSONValue = [
      "textDocument": ["uri": .text(FileAddress.address(file.path))],
      "position": file.position(of: mention.span.start).json,
    ]
    let navigation = try #require(Navigation(workspace, place))
    let edit = try navigation.rename(to: name, canRenameFiles: true).get()
    var files = disk.files
    for change in edit["documentChanges"]?.list ?? [] {
      let path = try #require(change["textDocument"]?["uri"]?.text.flatMap(FileAddress.path))
      var document = TextDocument(path: path, version: 0, text: String(decoding: files[path] ?? [], as: UTF8.self))
      // From the end, so that the places before keep their numbers.
      for edit in (change["edits"]?.list ?? []).reversed() {
        document.apply(["range": edit["range"] ?? .null, "text": edit["newText"] ?? .null])
      }
      files[path] = document.file.bytes
    }
    return files.map { ($0.key.afterPrefix("/home/ada/pack/") ?? $0.key, $0.value) }
  }
}
