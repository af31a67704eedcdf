import CoherenceLanguage
import CoherenceSource
import Foundation
import Testing

/// Wrong policies with the exact text that their author gets to read: `Tests/Cases/bad/*.policy.yaml`.
///
/// They are read against `PolicyFixture.vocabulary`. Adding a case needs no Swift: run once with `COHERENCE_RECORD=1`,
/// then read what was written with your own eyes.
@Suite struct PolicyGoldenTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Cases/bad")

  static let cases: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".policy.yaml") || $0.hasSuffix(".expectations.yaml") }.sorted()
  }()

  @Test func thereAreCases() { #expect(Self.cases.count >= 30) }

  @Test(arguments: cases) func saysWhatIsWrong(name: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    var sources = SourceSet()
    let file = sources.add(path: name, bytes: bytes)
    let diagnostics: [Diagnostic]
    if name.hasSuffix(".policy.yaml") {
      let result = PolicyReader.read(file, in: &sources, names: PolicyFixture.names) { path in
        (try? Data(contentsOf: Self.folder.appendingPathComponent(path))).map { Array($0) }
      }
      #expect(result.value == nil)
      diagnostics = result.diagnostics
    } else {
      let result = ExpectationsReader.read(file, in: sources, names: PolicyFixture.names)
      #expect(result.value == nil)
      diagnostics = result.diagnostics
    }
    #expect(!diagnostics.isEmpty)
    let rendered = DiagnosticRenderer(sources: sources).render(diagnostics)
    let stem = name.replacingOccurrences(of: ".yaml", with: "")
    let expectedFile = Self.folder.appendingPathComponent(stem + ".expected")
    if ProcessInfo.processInfo.environment["COHERENCE_RECORD"] != nil {
      try rendered.write(to: expectedFile, atomically: true, encoding: .utf8)
    }
    let expected = (try? String(contentsOf: expectedFile, encoding: .utf8)) ?? ""
    #expect(rendered == expected)
  }
}
