import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook
import Foundation
import Testing

@Suite struct CoverageTests {
  private static let path = "embargoes/disarms-the-targeted.yaml"

  private func result(_ pack: RulePack) throws -> CoverageResult {
    CoverageTest(pack).run(try #require(pack.rules.first { $0.id == "embargoes/disarms-the-targeted" }))
  }

  @Test func aSingleExampleShowsNothing() throws {
    let result = try result(try Fixture().pack)
    #expect(!result.isComplete)
    #expect(
      result.conditions.map(\.sentence) == [
        "embargo: instrument is arms embargo", "embargo: applies to is all parties", "group: role is targeted group",
        "group: armed capacity is at most low",
        "the situation: violence against civilians is one sided or mostly one sided", "embargo: exempts includes group",
        "force: instrument is protection force", "force: targets includes group",
      ])
  }

  @Test func theDraftsShowEverything() throws {
    let fixture = try Fixture()
    let first = try result(fixture.pack)
    let rule = try #require(fixture.pack.rules.first { $0.id == first.rule })
    let bytes = try #require(DraftWriter.adding(first.drafts, to: fixture.sources[rule.file].bytes))
    let again = try Fixture([Self.path: String(decoding: bytes, as: UTF8.self)])
    #expect(ExampleRunner.run(again.pack).compactMap(\.failure) == [])
    let second = try result(again.pack)
    #expect(second.isComplete)
    for condition in second.conditions {
      guard case .shown(let met, let unmet) = condition.state else {
        Issue.record("\(condition.sentence) is not shown")
        continue
      }
      #expect(met != unmet)
    }
  }

  @Test func aConditionThatMakesNoDifferenceIsCalledSo() throws {
    let text = try String(
      contentsOf: Fixture.folder.appendingPathComponent("mini-pack/\(Self.path)"), encoding: .utf8)
    let doubled = text.replacingOccurrences(
      of: "{role: targeted_group,", with: "{role: {none_of: [militia]},"
    ).replacingOccurrences(
      of: "unless:", with: "  not: [{group: {role: militia}}]\nunless:")
    let result = try result(try Fixture([Self.path: doubled]).pack)
    let idle = result.conditions.filter { condition in
      if case .makesNoDifference = condition.state { return true }
      return false
    }
    #expect(idle.map(\.sentence) == ["group: role is not militia", "group: role is militia"])
  }

  @Test func theReportOfOneRuleNamesThePairOfExamples() throws {
    let fixture = try Fixture()
    let report = CoverageReport([try result(fixture.pack)], sources: fixture.sources)
    #expect(
      report.text(width: 100, usesColor: false).hasPrefix(
        "embargoes/disarms-the-targeted\n  embargo: instrument is arms embargo"))
    let parsed = try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any]
    #expect(parsed?["criterion"] as? String == "masking MC/DC")
  }
}
