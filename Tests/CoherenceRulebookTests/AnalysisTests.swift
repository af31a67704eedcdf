import CoherenceEngine
import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook
import Foundation
import Testing

/// The mini pack with rules that nobody should write.
@Suite struct AnalysisTests {
  private static func rule(
    _ title: String, _ interaction: String, _ body: String, affects: String = "atrocity_prevention.protect_populations"
  ) -> String {
    """
    title: \(title)
    status: draft
    interaction: \(interaction)
    affects: \(affects)
    evidence: limited
    \(body)
    because: It is so.
    sources: [{ref: un-1999, at: "¶490"}]
    examples:
      - {name: Nothing is said, expect: possible, policy: {actions: {measure: {}}, actors: {group: {}}}}

    """
  }

  private static let badRules = [
    "talks/contradicts-itself.yaml": rule(
      "Fighting goes on and does not", "counteracting",
      """
      given: {measure: action}
      when:
        measure: {instrument: ceasefire}
        situation: {conflict_phase: active}
        not: [{situation: {conflict_phase: [escalating, active]}}]
      """),
    "embargoes/said-already.yaml": rule(
      "Arms embargoes that bind all sides", "constraining",
      """
      given: {measure: action}
      when: {measure: {instrument: arms_embargo, applies_to: all_parties, vetting: none}}
      """),
    "embargoes/nearly-the-same.yaml": rule(
      "An embargo on every side while several attack", "cancelling",
      """
      given: {embargo: action, group: actor}
      when:
        embargo: {instrument: arms_embargo, applies_to: all_parties}
        group: {role: targeted_group, armed_capacity: {at_most: low}}
        situation: {violence_against_civilians: multi_sided}
      unless:
        - {label: the targeted group is exempt, embargo: {exempts: group}}
        - {label: a force protects the group, given: {force: action}, force: {instrument: protection_force, targets: group}}
      """),
    "talks/idle.yaml": rule(
      "A truce in a siege", "constraining",
      """
      given: {truce: action}
      when:
        truce: {instrument: ceasefire}
        situation: {siege: yes}
        not: [{truce: {instrument: arms_embargo}}]
      """),
    "embargoes/praised.yaml": rule(
      "Sanctions on all sides dissuade", "enabling",
      """
      given: {measure: action}
      when: {measure: {instrument: targeted_sanctions}}
      """, affects: "atrocity_prevention.dissuade_perpetrators"),
  ]

  @Test func aRuleOverlapsOneThatSpeaksOfAFurtherAction() throws {
    let pack = try Fixture([
      "talks/one-action.yaml": Self.rule(
        "An embargo on all sides", "constraining",
        "given: {measure: action}\nwhen: {measure: {instrument: arms_embargo, applies_to: all_parties}}"),
      "talks/two-actions.yaml": Self.rule(
        "An embargo beside a ceasefire", "constraining",
        "given: {measure: action, truce: action}\n"
          + "when: {measure: {instrument: arms_embargo}, truce: {instrument: ceasefire}}"),
    ]).pack
    for (own, other) in [("one-action", "two-actions"), ("two-actions", "one-action")] {
      let overlaps = try #require(PackAnalyst.overlaps(of: "talks/\(own)", in: pack)).overlaps
      #expect(overlaps.map(\.other.id).contains("talks/\(other)"), "\(own)")
    }
  }

  @Test func aRuleThatContradictsItselfCanNeverStand() throws {
    let analysis = PackAnalyst.analyse(try Fixture(Self.badRules).pack)
    #expect(analysis.neverFires.map(\.id) == ["talks/contradicts-itself"])
  }

  @Test func aNarrowerAndMilderRuleIsCovered() throws {
    let analysis = PackAnalyst.analyse(try Fixture(Self.badRules).pack)
    let pairs = analysis.covered.map { [$0.rule.id, $0.by.id] }
    #expect(pairs == [["embargoes/said-already", "embargoes/strengthens-the-strong"]])
  }

  @Test func rulesThatDifferInOneConditionAreShownApart() throws {
    let analysis = PackAnalyst.analyse(try Fixture(Self.badRules).pack)
    let pairs = analysis.nearDuplicates.map { [$0.first.id, $0.second.id] }
    #expect(pairs == [["embargoes/disarms-the-targeted", "embargoes/nearly-the-same"]])
    #expect(analysis.nearDuplicates[0].onlyFirst?.yaml.contains("one_sided") == true)
    #expect(analysis.nearDuplicates[0].onlySecond?.yaml.contains("multi_sided") == true)
  }

  @Test func aConditionThatOthersImplyIsIdle() throws {
    let analysis = PackAnalyst.analyse(try Fixture(Self.badRules).pack)
    #expect(analysis.idleParts.map { "\($0.rule.id) \($0.kind.rawValue)" } == ["talks/idle condition"])
  }

  @Test func aTensionAndASynergyOfOneObjectiveMeet() throws {
    let analysis = PackAnalyst.analyse(try Fixture(Self.badRules).pack)
    let pairs = analysis.meetings.filter(\.isAboutOneObjective)
    #expect(
      pairs.map { [$0.tension.id, $0.synergy.id] } == [["embargoes/strengthens-the-strong", "embargoes/praised"]])
    #expect(pairs[0].witness?.yaml == "actions: {measure: {instrument: targeted_sanctions, applies_to: all_parties}}\n")
  }

  @Test func theMiniPackItselfHasNothingToFind() throws {
    let analysis = PackAnalyst.analyse(try Fixture().pack)
    #expect(!analysis.hasFindings)
    #expect(analysis.undecided == [])
  }

  @Test func theReportReadsAsItShould() throws {
    let fixture = try Fixture(Self.badRules)
    let analysis = PackAnalyst.analyse(fixture.pack)
    var report = AnalysisReport(analysis, sources: fixture.sources, width: 100, usesColor: false, showsAll: false)
    try Golden.expect(report.text(), "analyse-mini.txt")
  }
}

/// Reports beside what they should read, in `Tests/Cases/reports`; set `COHERENCE_RECORD` to write them anew.
enum Golden {
  static func expect(_ text: String, _ name: String) throws {
    let url = Fixture.folder.appendingPathComponent("reports/\(name)")
    if ProcessInfo.processInfo.environment["COHERENCE_RECORD"] != nil {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(try text == String(contentsOf: url, encoding: .utf8))
  }
}
