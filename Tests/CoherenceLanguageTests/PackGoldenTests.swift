import CoherenceLanguage
import CoherenceSource
import Foundation
import Testing

/// Broken rules, vocabularies and packs with the exact text that their author gets to read.
///
/// Adding a case needs no Swift: put a file into `Tests/Cases/bad`, run the tests once, and read what was recorded beside
/// it. `COHERENCE_RECORD=1` records all anew. A run that records fails.
@Suite struct PackGoldenTests {
  @Test func thereAreCases() { #expect(PackCases.names.count >= 45) }

  @Test(arguments: PackCases.names) func saysWhatIsWrong(name: String) throws {
    var sources = SourceSet()
    let result = RulePackLoader.load(try PackCases.packs(of: name), into: &sources)
    let rendered = DiagnosticRenderer(sources: sources).render(result.diagnostics)
    #expect(!rendered.isEmpty)
    #expect((result.value == nil) == result.hasErrors)
    let stem = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    let expectedFile = PackCases.folder.appendingPathComponent("bad").appendingPathComponent(stem + ".expected")
    let expected = try? String(contentsOf: expectedFile, encoding: .utf8)
    guard let expected, ProcessInfo.processInfo.environment["COHERENCE_RECORD"] == nil else {
      try rendered.write(to: expectedFile, atomically: true, encoding: .utf8)
      Issue.record("recorded \(expectedFile.lastPathComponent); read it, then run the tests again")
      return
    }
    #expect(rendered == expected)
  }
}
