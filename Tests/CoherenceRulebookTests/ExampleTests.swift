import CoherenceLanguage
import CoherenceRulebook
import Foundation
import Testing

@Suite struct ExampleTests {
  @Test func theExamplesOfTheMiniPackHold() throws {
    let outcomes = ExampleRunner.run(try Fixture().pack)
    #expect(!outcomes.isEmpty)
    #expect(outcomes.compactMap(\.failure) == [])
  }

  @Test func aWrongExampleSaysWhatWasFound() throws {
    let path = "embargoes/disarms-the-targeted.yaml"
    let rule = try String(contentsOf: Fixture.folder.appendingPathComponent("mini-pack/\(path)"), encoding: .utf8)
    try #require(rule.contains("expect: unguarded"))
    let wrong = rule.replacingOccurrences(of: "expect: unguarded", with: "expect: mitigated")
    let failures = ExampleRunner.run(try Fixture([path: wrong]).pack).compactMap(\.failure)
    #expect(failures == ["expected mitigated, found unguarded"])
  }
}
