import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook
import CoherenceSource
import Foundation
import Testing

@Suite struct MutationTests {
  private static let head = """
    status: draft
    affects: atrocity_prevention.protect_populations
    evidence: limited
    because: It is so.
    sources: [{ref: un-1999, at: p. 1}]

    """

  /// A rule of the mini pack with this condition and these examples.
  private func rule(_ body: String, _ examples: String) throws -> (Fixture, Rule) {
    let fixture = try Fixture(["embargoes/tried.yaml": "title: A rule that is tried\n" + Self.head + body + examples])
    return (fixture, try #require(fixture.pack.rules.first { $0.id == "embargoes/tried" }))
  }

  private static let body = """
    interaction: counteracting
    given: {embargo: action, group: actor}
    when:
      embargo: {instrument: arms_embargo}
      group: {armed_capacity: {at_most: low}}
    unless:
      - {label: the group is exempt, embargo: {exempts: group}}

    """

  private static let oneExample = """
    examples:
      - name: the farmers are weak
        policy:
          actors: {farmers: {armed_capacity: low}}
          actions: {embargo: {instrument: arms_embargo}}
        expect: unguarded

    """

  @Test func everyOperatorIsApplied() throws {
    let (fixture, rule) = try rule(Self.body, Self.oneExample)
    let result = MutationTest(fixture.pack).run(rule)
    #expect(
      result.mutants.map { "\($0.mutant.operation.rawValue) \($0.mutant.sentence)" } == [
        "dropped without “embargo: instrument is arms embargo”",
        "negated with “not embargo: instrument is arms embargo”",
        "widened with “embargo: instrument is arms embargo or ceasefire”",
        "dropped without “group: armed capacity is at most low”",
        "negated with “not group: armed capacity is at most low”",
        "raised with “group: armed capacity is at most moderate”",
        "lowered with “group: armed capacity is none”",
        "unguarded without the safeguard “the group is exempt”",
        "negated with “not embargo: exempts includes group”",
        "swapped as a synergy: reinforcing",
      ])
  }

  @Test func aMutantIsKilledByAnExampleThatFailsForIt() throws {
    let (fixture, rule) = try rule(Self.body, Self.oneExample)
    let result = MutationTest(fixture.pack).run(rule)
    let killed = result.mutants.filter { entry in
      if case .killed(let name) = entry.fate { return name == "the farmers are weak" }
      return false
    }
    #expect(
      killed.map(\.mutant.operation) == [.negated, .negated, .lowered, .unguarded, .negated, .swapped])
    #expect(result.survivors.contains { $0.sentence == "without “group: armed capacity is at most low”" })
  }

  @Test func withTheDraftsNothingSurvives() throws {
    let (fixture, rule) = try rule(Self.body, Self.oneExample)
    let result = MutationTest(fixture.pack).run(rule)
    #expect(!result.drafts.isEmpty)
    let file = fixture.sources[rule.file]
    let bytes = try #require(DraftWriter.adding(result.drafts, to: file.bytes))
    let again = try Fixture(["embargoes/tried.yaml": String(decoding: bytes, as: UTF8.self)])
    let complete = try #require(again.pack.rules.first { $0.id == rule.id })
    #expect(complete.examples.count == 1 + result.drafts.count)
    #expect(ExampleRunner.run(again.pack).compactMap(\.failure) == [])
    let second = MutationTest(again.pack).run(complete)
    #expect(second.survivors.map(\.sentence) == [])
    #expect(second.drafts.isEmpty)
  }

  @Test func aConditionThatFollowsFromAnotherMakesAnEquivalentMutant() throws {
    let body = Self.body.replacingOccurrences(
      of: "{instrument: arms_embargo}",
      with: "{instrument: [arms_embargo]}\n  not: [{embargo: {instrument: ceasefire}}]")
    let (fixture, rule) = try rule(body, Self.oneExample)
    let equivalent = MutationTest(fixture.pack).run(rule).mutants.filter { entry in
      if case .equivalent = entry.fate { return true }
      return false
    }
    #expect(equivalent.map(\.mutant.sentence).contains("without “not embargo: instrument is ceasefire”"))
  }

  @Test func anExampleThatFailsKillsNothing() throws {
    let (fixture, rule) = try rule(
      Self.body, Self.oneExample.replacingOccurrences(of: "expect: unguarded", with: "expect: established"))
    let result = MutationTest(fixture.pack, wantsDrafts: false).run(rule)
    #expect(result.failing == ["the farmers are weak"])
    #expect(
      result.mutants.allSatisfy { entry in
        if case .killed = entry.fate { return false }
        return true
      })
  }

  @Test func theReportListsSurvivorsWithDraftsThatCanBePasted() throws {
    let (fixture, rule) = try rule(Self.body, Self.oneExample)
    let results = [MutationTest(fixture.pack).run(rule)]
    let text = MutationReport(results, sources: fixture.sources).text(width: 100, usesColor: false)
    #expect(text.hasPrefix("embargoes/tried\n  survives: without “embargo: instrument is arms embargo”"))
    #expect(text.contains("\n  Draft 1, to be judged and pasted below `examples`:\n  - name: "))
    let json = MutationReport(results, sources: fixture.sources).json
    let parsed = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(parsed?["format"] as? String == "coherence-mutants/1")
  }
}
