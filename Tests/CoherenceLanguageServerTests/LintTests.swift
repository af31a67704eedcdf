import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource
import CoherenceStandardPack
import Testing

@testable import CoherenceLanguageServer

/// What lint says in an editor is what `coherence lint` says.
struct LintTests {
  @Test func everyOpenFileIsJudgedAsByLint() throws {
    let disk = try MemoryDisk()
    let server = LanguageServer(given: [StandardPack.files()], disk: disk)
    server.handle(["id": 1, "method": "initialize", "params": ["capabilities": .object([])]])
    let paths = disk.files.keys.sorted()
    for path in paths {
      server.workspace.documents[path] = TextDocument(
        path: path, version: 1, text: String(decoding: disk.files[path]!, as: UTF8.self))
    }
    server.publishDiagnostics()
    var loaded = SourceSet()
    let pack = try #require(RulePackLoader.load([disk.pack("/home/ada/pack")], into: &loaded).value)
    var sources = SourceSet()
    let files = paths.compactMap { path in
      let id = path.afterPrefix("/home/ada/pack/").map { String($0.dropLast(5)) }
      return LintFile(path: path, bytes: disk.files[path]!, ruleID: id, into: &sources)
    }
    let found = DiagnosticRenderer(sources: sources).sorted(Lint(pack, asOf: nil).run(files, in: sources).found)
    #expect(found.count > 20)
    let codes = Set(LintRule.all.map(\.code))
    for path in paths {
      let expected = found.filter { sources[$0.primary.span.file].path == path }
      let published = (server.published[path] ?? []).map(\.diagnostic).filter { codes.contains($0.code) }
      #expect(published.map(\.message) == expected.map(\.message), "\(path)")
      #expect(published.map(\.severity) == expected.map(\.severity), "\(path)")
      #expect(published.map(\.primary.span.start) == expected.map(\.primary.span.start), "\(path)")
    }
  }
}
