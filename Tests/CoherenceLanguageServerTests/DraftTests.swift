import CoherenceSource
import CoherenceStandardPack
import Testing

@testable import CoherenceLanguageServer

/// Examples that the editor drafts hold.
struct DraftTests {
  /// What a rule's example shows already is not drafted again.
  @Test(arguments: [
    ("embargoes/disarms-the-targeted", 2), ("embargoes/strengthens-the-strong", 0), ("talks/alert", 1),
  ])
  func aDraftedExamplePassesAndAnotherIsNotTheSame(rule: String, count: Int) throws {
    let path = "/home/ada/pack/\(rule).yaml"
    let disk = try MemoryDisk()
    let server = LanguageServer(given: [StandardPack.files()], disk: disk)
    server.handle(["id": 1, "method": "initialize", "params": ["capabilities": .object([])]])
    server.workspace.documents[path] = TextDocument(
      path: path, version: 1, text: String(decoding: try #require(disk.files[path]), as: UTF8.self))
    var drafted = 0
    while let edit = draft(server, path) {
      server.workspace.documents[path]?.apply(["range": edit["range"] ?? .null, "text": edit["newText"] ?? .null])
      server.workspace.changed()
      drafted += 1
      let pack = server.workspace.pack(for: path)
      #expect(pack.isWhole)
      let outcomes = pack.examples(of: try #require(pack.rule(at: path)))
      #expect(outcomes.count == drafted + 1)
      #expect(outcomes.compactMap(\.failure) == [])
      #expect(edit["newText"]?.text?.contains("name: all conditions hold") == true)
      try #require(drafted < 4)
    }
    #expect(drafted == count)
  }

  private func draft(_ server: LanguageServer, _ path: String) -> JSONValue? {
    let start: JSONValue = ["line": 0, "character": 0]
    let actions = server.codeActions([
      "textDocument": ["uri": .text("file://" + path)], "range": ["start": start, "end": start],
      "context": ["diagnostics": []],
    ])
    let action = actions.list?.first { $0["title"]?.text?.hasPrefix("Add an example") == true }
    return action?["edit"]?["changes"]?["file://" + path]?.list?.first
  }
}
