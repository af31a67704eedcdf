import CoherenceSource
import Foundation
import Testing

@testable import CoherenceLanguage

/// The policies and expectations on the page that describes the language are read as they stand there.
@Suite struct PolicyPageTests {
  /// The first block of YAML in a section of the page.
  private func block(of heading: String) throws -> String {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Rules/LANGUAGE.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let section = try #require(text.range(of: "\n\(heading)\n"))
    let start = try #require(text.range(of: "```yaml\n", range: section.upperBound..<text.endIndex))
    let end = try #require(text.range(of: "```", range: start.upperBound..<text.endIndex))
    return String(text[start.upperBound..<end.lowerBound])
  }

  @Test func thePolicyIsRead() throws {
    let (result, sources) = PolicyFixture.readFile(
      try block(of: "## 4. Policies"), shared: ["../shared-situation.yaml": "title: Shared\n"])
    #expect(DiagnosticRenderer(sources: sources).render(result.diagnostics) == "")
    let policy = try #require(result.value)
    #expect(policy.id == "an-embargo-on-every-side")
    #expect(policy.entities[1].map(\.id) == ["us", "attackers", "farmers"])
    #expect(policy.facts.count == 10)
    #expect(policy.relations.map(\.certainty) == [.certain, .suspected])
    #expect(policy.mapped == [RelationID(0)])
    #expect(policy.entities[2][0].start?.text == "1993-07")
    #expect(policy.acceptedRisks.map(\.owner) == ["Head of department"])
  }

  @Test func theExpectationsAreRead() throws {
    var sources = SourceSet()
    let bytes = Array(try block(of: "## 10. Expectations").utf8)
    let file = sources.add(path: "expectations.yaml", bytes: bytes)
    let result = ExpectationsReader.read(file, in: sources, names: PolicyFixture.names)
    #expect(DiagnosticRenderer(sources: sources).render(result.diagnostics) == "")
    #expect(result.value?.items.map(\.level) == [.must, .mustNot])
  }
}
