import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook
import CoherenceSource
import Foundation
import Testing

@Suite struct TestReportTests {
  private static let path = "embargoes/disarms-the-targeted.yaml"

  /// The mini pack with one text of a rule replaced.
  private func fixture(_ old: String, _ new: String) throws -> Fixture {
    let rule = try String(
      contentsOf: Fixture.folder.appendingPathComponent("mini-pack/\(Self.path)"), encoding: .utf8)
    try #require(rule.contains(old))
    return try Fixture([Self.path: rule.replacingOccurrences(of: old, with: new)])
  }

  @Test func aFailureThatStandsShowsItsProof() throws {
    let fixture = try fixture("expect: unguarded", "expect: silent")
    let text = TestReport(ExampleRunner.run(fixture.pack), sources: fixture.sources).text(width: 100, usesColor: false)
    #expect(text.contains("expected silent, found unguarded"))
    #expect(text.contains("embargo; farmers: stands, no safeguard stated."))
    #expect(text.contains("✓ met: farmers: armed capacity is at most low — policy: low"))
    #expect(text.hasSuffix("3 examples of 3 rules: 1 failed\n"))
  }

  @Test func aFailureThatIsSilentShowsWhatItLacks() throws {
    let fixture = try fixture("{violence_against_civilians: one_sided}", "{violence_against_civilians: multi_sided}")
    let text = TestReport(ExampleRunner.run(fixture.pack), sources: fixture.sources).text(width: 100, usesColor: false)
    #expect(text.contains("expected unguarded, found silent"))
    #expect(text.contains("`situation.violence_against_civilians` is multi sided; it would have to be one sided"))
  }

  @Test func aFilterKeepsWhatHasItsTextInTheRuleOrTheName() throws {
    let pack = try Fixture().pack
    #expect(ExampleRunner.run(pack, filter: TestFilter("TALKS/")).map(\.suite) == ["talks/alert"])
    #expect(ExampleRunner.run(pack, filter: TestFilter("binds the farmers")).count == 1)
    #expect(ExampleRunner.run(pack, filter: TestFilter("no such thing")).isEmpty)
  }

  @Test func anExampleMayNameTheInteraction() throws {
    let right = try fixture("expect: unguarded", "expect: unguarded\n    interaction: cancelling")
    #expect(ExampleRunner.run(right.pack).compactMap(\.failure) == [])
    let path = "embargoes/strengthens-the-strong.yaml"
    let rule = try String(contentsOf: Fixture.folder.appendingPathComponent("mini-pack/\(path)"), encoding: .utf8)
    let wrong = rule.replacingOccurrences(
      of: "expect: established", with: "expect: established\n    interaction: constraining")
    // How far atrocities have gone is not stated: it may be the worse of the two.
    #expect(
      ExampleRunner.run(try Fixture([path: wrong]).pack).compactMap(\.failure)
        == ["expected constraining, found counteracting"])
  }

  @Test func junitHasASuiteARule() throws {
    let fixture = try fixture("expect: unguarded", "expect: silent")
    let junit = TestReport(ExampleRunner.run(fixture.pack), sources: fixture.sources).junit
    #expect(junit.contains(#"<testsuites name="coherence" tests="3" failures="1">"#))
    #expect(junit.contains(#"<testsuite name="embargoes/disarms-the-targeted" tests="1" failures="1">"#))
    #expect(junit.contains(#"file="mini-pack/embargoes/disarms-the-targeted.yaml" line="22""#))
    #expect(junit.contains(#"<failure message="expected silent, found unguarded">"#))
  }

  @Test func whatXMLForbidsIsReplacedAndMarkupEscaped() {
    #expect(XMLText.content("a<b> & \u{1}\u{0B}\u{FFFF}\n\"c\"") == "a&lt;b&gt; &amp; \u{FFFD}\u{FFFD}\u{FFFD}\n\"c\"")
    #expect(XMLText.attribute("\"x\"\n\ty\r") == "&quot;x&quot;&#10;&#9;y&#13;")
  }
}
