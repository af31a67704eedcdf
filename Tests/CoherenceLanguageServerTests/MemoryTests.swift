import CoherenceSource
import CoherenceStandardPack
import Foundation
import Testing

@testable import CoherenceLanguageServer

/// A server that has seen a pack change, beside one that sees its last state first.
@Suite struct MemoryTests {
  private static let vocabulary = "/home/ada/pack/vocabulary/attributes.yaml"
  private static let rule = "/home/ada/pack/embargoes/disarms-the-targeted.yaml"

  /// One replacement after another; some leave a file, or the whole vocabulary, that cannot be read.
  private static let edits: [(file: String, text: String, other: String)] = [
    (rule, "armed_capacity: {at_most: low}", "armed_capacity: {at_most: lo"),
    (vocabulary, "armed_capacity:", "capacity:"),
    (rule, "armed_capacity: {at_most: lo", "capacity: {at_most: low}"),
    (rule, "armed_capacity: low", "capacity: low"),
    (vocabulary, "capacity:", "capacity"),
    (vocabulary, "capacity", "capacity:"),
    (rule, "\nunless:", "\nunless:\n  - {label: it is weak, group: {capacity: none}}"),
    // What lint says of one file hangs on others: an acronym that is spelt out there, an attribute that is asked for there.
    (rule, "label: it is weak", "label: the UCDP calls it weak"),
    (vocabulary, "How far the conflict has gone", "As the Uppsala Conflict Data Program (UCDP) sees it"),
    (
      rule, "situation: {violence_against_civilians:", "situation: {conflict_phase: active, violence_against_civilians:"
    ),
  ]

  @Test func whatIsRememberedIsWhatANewServerFinds() throws {
    let disk = try MemoryDisk()
    let server = Self.server(disk)
    var texts = [Self.vocabulary, Self.rule].reduce(into: [String: String]()) { texts, path in
      texts[path] = String(decoding: disk.files[path]!, as: UTF8.self)
    }
    for (path, text) in texts { Self.open(path, text, server) }
    _ = Self.references(server, texts)
    for (version, edit) in Self.edits.enumerated() {
      let text = try #require(texts[edit.file])
      #expect(text.contains(edit.text))
      let range = try #require(text.range(of: edit.text))
      texts[edit.file] = text.replacingCharacters(in: range, with: edit.other)
      server.handle([
        "method": "textDocument/didChange",
        "params": [
          "textDocument": ["uri": .text("file://" + edit.file), "version": .number(version + 2)],
          "contentChanges": [["text": .text(texts[edit.file]!)]],
        ],
      ])
      server.whenIdle()
      let fresh = Self.server(disk)
      for (path, text) in texts.sorted(by: { $0.key < $1.key }) { Self.open(path, text, fresh) }
      for path in texts.keys {
        let (known, new) = (server.published[path] ?? [], fresh.published[path] ?? [])
        #expect(known.map(\.json) == new.map(\.json), "\(path) after edit \(version + 1)")
      }
      if version == 3 || version == 6 || version == Self.edits.count - 1 {
        let found = Self.references(server, texts)
        #expect(found == Self.references(fresh, texts), "after edit \(version + 1)")
        #expect(found.count > 2)
      }
    }
  }

  private static func server(_ disk: MemoryDisk) -> LanguageServer {
    let server = LanguageServer(given: [StandardPack.files()], disk: disk)
    server.handle([
      "id": 1, "method": "initialize",
      "params": ["capabilities": .object([]), "workspaceFolders": [["uri": "file:///home/ada", "name": "work"]]],
    ])
    server.handle(["method": "initialized", "params": .object([])])
    return server
  }

  private static func open(_ path: String, _ text: String, _ server: LanguageServer) {
    server.handle([
      "method": "textDocument/didOpen",
      "params": [
        "textDocument": ["uri": .text("file://" + path), "languageId": "yaml", "version": 1, "text": .text(text)]
      ],
    ])
    server.whenIdle()
  }

  /// Where the capacity is spoken of, asked at its declaration.
  private static func references(_ server: LanguageServer, _ texts: [String: String]) -> [String] {
    _ = server.takeOutgoing()
    let lines = texts[vocabulary]!.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.contains("capacity:") } ?? 0
    let column = lines[line].range(of: "capacity")!.lowerBound
    server.handle([
      "id": 7, "method": "textDocument/references",
      "params": [
        "textDocument": ["uri": .text("file://" + vocabulary)],
        "position": [
          "line": .number(line),
          "character": .number(lines[line].distance(from: lines[line].startIndex, to: column)),
        ],
        "context": ["includeDeclaration": true],
      ],
    ])
    let answer = server.takeOutgoing().last { $0["id"]?.number == 7 }
    return (answer?["result"]?.list ?? []).map { "\($0)" }.sorted()
  }
}
