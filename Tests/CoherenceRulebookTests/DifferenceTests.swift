import CoherenceEngine
import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook
import CoherenceSource
import Foundation
import Testing

/// Two versions of the mini pack.
@Suite struct DifferenceTests {
  private static func files(_ changes: [String: (String) -> String?] = [:]) throws -> PackFiles {
    var files = try PackDirectory.read(Fixture.folder.appendingPathComponent("mini-pack").path)
    files.root = "mini-pack"
    files.files = files.files.compactMap { file in
      guard let change = changes[file.path] else { return file }
      return change(String(decoding: file.bytes, as: UTF8.self)).map { (file.path, Array($0.utf8)) }
    }
    return files
  }

  private static func load(_ files: PackFiles) throws -> RulePack {
    var sources = SourceSet()
    let loaded = RulePackLoader.load([files], into: &sources)
    #expect(DiagnosticRenderer(sources: sources).render(loaded.diagnostics.filter { $0.severity == .error }) == "")
    return try #require(loaded.value)
  }

  private static func compare(_ changes: [String: (String) -> String?]) throws -> PackDifference {
    let (old, new) = (try files(), try files(changes))
    return PackComparer(
      old: try load(old), new: try load(new), former: FormerRules(old, onto: new)
    ).compare()
  }

  private static let disarms = "embargoes/disarms-the-targeted.yaml"
  private static let strengthens = "embargoes/strengthens-the-strong.yaml"

  private static func replacing(_ text: String, _ other: String) -> (String) -> String? {
    { file in
      #expect(file.contains(text))
      return file.replacingOccurrences(of: text, with: other)
    }
  }

  @Test func aPackIsTheSameAsItself() throws {
    let difference = try Self.compare([:])
    #expect(difference.rules.isEmpty)
    #expect(difference.step == .none)
    #expect(!difference.isVersionTooLow)
  }

  @Test func aWiderConditionIsStricter() throws {
    let difference = try Self.compare([
      Self.disarms: Self.replacing("armed_capacity: {at_most: low}", "armed_capacity: {at_most: moderate}")
    ])
    #expect(difference.rules.map(\.meaning) == [.stricter])
    #expect(difference.rules[0].onlyNew?.yaml.contains("armed_capacity: moderate") == true)
    #expect(difference.rules[0].onlyOld == nil)
    #expect(difference.step == .minor)
  }

  @Test func aFurtherSafeguardIsLaxer() throws {
    let difference = try Self.compare([
      Self.disarms: Self.replacing(
        "unless:", "unless:\n  - {label: those who benefit are vetted, embargo: {vetting: individual}}")
    ])
    #expect(difference.rules.map(\.meaning) == [.laxer])
    #expect(difference.rules[0].onlyOld?.yaml.contains("vetting: individual") == true)
    #expect(difference.step == .major)
  }

  @Test func aHistoryThatSaysNothingOfAChangeIsNamed() throws {
    let wider = Self.replacing("armed_capacity: {at_most: low}", "armed_capacity: {at_most: moderate}")
    let untold = try Self.compare([Self.disarms: wider])
    #expect(untold.rules.map(\.isUntold) == [true])
    let line = "Changed in meaning, and their `history` says nothing of it: embargoes/disarms-the-targeted."
    let vocabulary = try Self.load(Self.files()).vocabulary
    #expect(DifferenceReport(untold, vocabulary).markdown().contains(line))
    let history = Self.replacing("history: {0.1.0:", "history: {0.3.0: Speaks of moderate arms, 0.1.0:")
    let told = try Self.compare([Self.disarms: { wider($0).flatMap(history) }])
    #expect(told.rules.map(\.isUntold) == [false])
    #expect(!DifferenceReport(told, vocabulary).markdown().contains("says nothing of it"))
  }

  @Test func aRuleThatIsSwitchedOffIsGoneAndNothingElseDiffers() throws {
    let off = "overrides: [{rule: embargoes/strengthens-the-strong, disable: yes, reason: Not ours}]\n"
    var (old, new) = (try Self.files(), try Self.files())
    // A pack may only switch off rules of an earlier one.
    let base = old
    let head = "pack: ours\ntitle: Ours\nversion: 1.0.0\nlicence: CC0-1.0\nauthors: [Us]\n"
    old = PackFiles(root: "ours", files: [("pack.yaml", Array(head.utf8))])
    new = PackFiles(root: "ours", files: [("pack.yaml", Array((head + off).utf8))])
    var sources = SourceSet()
    let before = try #require(RulePackLoader.load([base, old], into: &sources).value)
    let after = try #require(RulePackLoader.load([base, new], into: &sources).value)
    let difference = PackComparer(
      old: before, new: after, former: FormerRules(old, onto: new, on: [base])
    ).compare()
    #expect(difference.rules.map { "\($0.id) \($0.meaning)" } == ["embargoes/strengthens-the-strong gone"])
    #expect(difference.derivations.isEmpty)
  }

  @Test func whoIsShownBeneathWhomIsADifference() throws {
    let difference = try Self.compare([
      Self.disarms: Self.replacing(
        "supersedes: [{rule: embargoes/strengthens-the-strong, binding: {measure: embargo}}]\n", "")
    ])
    #expect(difference.rules.map(\.moved) == [["precedence"]])
    #expect(difference.step == .minor)
    let (before, after) = (
      try Self.load(Self.files()),
      try Self.load(
        Self.files([
          Self.disarms: Self.replacing(
            "supersedes: [{rule: embargoes/strengthens-the-strong, binding: {measure: embargo}}]\n", "")
        ]))
    )
    var sources = SourceSet()
    let text = """
      policy: p
      title: T
      date: 1993-06-29
      situation: {violence_against_civilians: one_sided}
      actors: {farmers: {role: targeted_group, armed_capacity: low}}
      actions: {embargo: {instrument: arms_embargo, applies_to: all_parties, exempts: none}}
      """
    let id = sources.add(path: "p.yaml", bytes: Array(text.utf8))
    func assess(_ pack: RulePack) throws -> Assessment {
      let policy = try #require(
        PolicyReader.read(id, in: &sources, names: PolicyNames(pack.vocabulary)) { _ in nil }.value)
      return try #require(Assessor(pack: pack).assess(policy).value)
    }
    let shown = PackDifference.PolicyDifference(path: "p.yaml", try assess(before), try assess(after)).findings
    #expect(shown.contains { $0.old?.contains("beneath embargoes/disarms-the-targeted") == true })
  }

  @Test func anotherOrderOfConditionsMeansTheSame() throws {
    let difference = try Self.compare([
      Self.strengthens: Self.replacing(
        "when:\n  measure: {instrument: sanctions, applies_to: all_parties}",
        "when:\n  not: [{measure: {applies_to: one_party}}]\n  measure: {instrument: sanctions}")
    ])
    #expect(difference.rules.map(\.meaning) == [.rewritten])
    #expect(difference.step == .patch)
  }

  @Test func wordsAloneAreAPatchAndSeverityIsNot() throws {
    let worded = try Self.compare([Self.strengthens: Self.replacing("binds all sides alike", "binds everybody alike")])
    #expect(worded.rules.map(\.moved) == [["wording"]])
    #expect(worded.step == .patch)
    let severe = try Self.compare([
      Self.disarms: Self.replacing("interaction: cancelling", "interaction: counteracting")
    ])
    #expect(severe.rules.map(\.moved) == [["severity"]])
    #expect(severe.step == .minor)
  }

  @Test func aRuleThatIsGoneAsksForAMajorVersion() throws {
    let difference = try Self.compare(["talks/alert.yaml": { _ in nil }])
    #expect(difference.rules.map(\.meaning) == [.gone])
    #expect(difference.isVersionTooLow)
  }

  @Test func aRuleOnANameThatIsGoneIsReportedWithTheName() throws {
    let difference = try Self.compare([
      "vocabulary/attributes.yaml": Self.replacing("applies_to:", "reach:"),
      Self.disarms: { $0.replacingOccurrences(of: "applies_to:", with: "reach:") },
      Self.strengthens: { $0.replacingOccurrences(of: "applies_to:", with: "reach:") },
    ])
    #expect(difference.rules.map(\.meaning) == [.vocabulary, .vocabulary])
    let names = difference.vocabulary.map { "\($0.kind.rawValue) \($0.name)" }
    #expect(names.contains("gone attribute action.applies_to"))
    #expect(names.contains("new attribute action.reach"))
  }

  @Test func aNameInOtherWordsIsNamedAndAPatch() throws {
    let difference = try Self.compare([
      "vocabulary/attributes.yaml": Self.replacing("How well it is armed", "How well it is supplied with arms")
    ])
    #expect(
      difference.vocabulary.map { "\($0.kind.rawValue) \($0.name)" } == ["reworded attribute actor.armed_capacity"])
    #expect(difference.step == .patch)
  }

  @Test func aRuleIsComparedThoughTheOneItLeadsCannotBeRead() throws {
    let difference = try Self.compare([
      "vocabulary/attributes.yaml": Self.replacing("atrocity_phase:", "phase:"),
      Self.strengthens: { $0.replacingOccurrences(of: "atrocity_phase:", with: "phase:") },
    ])
    #expect(difference.rules.map { "\($0.id) \($0.meaning)" } == ["embargoes/strengthens-the-strong vocabulary"])
  }

  private static let level = "derivations/factor-level.yaml"

  @Test func aDerivationThatFollowsOtherwiseIsShownWithItsValuesAndTheRulesThatRestOnIt() throws {
    let difference = try Self.compare([
      Self.level: Self.replacing("status: {at_least: low}", "status: {at_least: moderate}")
    ])
    #expect(difference.rules.isEmpty)
    let derivation = try #require(difference.derivations.first)
    #expect(difference.derivations.count == 1)
    #expect(derivation.name == "factor.level")
    #expect(derivation.meaning == .changed)
    #expect(derivation.values?.old == "low")
    #expect(derivation.values?.new == "none")
    #expect(derivation.witness?.yaml.contains("status: low") == true)
    #expect(derivation.rules == ["talks/alert"])
    #expect(difference.step == .major)
  }

  @Test func aDerivationInOtherWordsMeansTheSame() throws {
    let difference = try Self.compare([
      "derivations/declaration.yaml": Self.replacing(
        "{is: high, when: {genocide_intent: {level: high}}}",
        "{is: high, when: {not: [{genocide_intent: {level: {at_most: moderate}}}]}}")
    ])
    #expect(difference.derivations.map(\.meaning) == [.rewritten])
    #expect(difference.step == .patch)
  }

  @Test func aDerivationThatIsGoneAsksForAMajorVersion() throws {
    let difference = try Self.compare([
      "derivations/declaration.yaml": { _ in nil },
      "vocabulary/attributes.yaml": Self.replacing(
        "What the warning protocol declares", "What the warning protocol declares, question: What does it declare?"),
    ])
    #expect(difference.derivations.map(\.meaning) == [.gone])
    #expect(difference.derivations.first?.rules == ["talks/alert"])
    #expect(difference.step == .major)
  }

  @Test func anExampleWithAnotherPolicyIsNotTheSame() throws {
    let difference = try Self.compare([
      Self.strengthens: Self.replacing("instrument: targeted_sanctions", "instrument: arms_embargo")
    ])
    #expect(difference.rules.map(\.moved) == [["examples"]])
  }

  @Test func theReportReadsAsItShould() throws {
    let old = try Self.files()
    let new = try Self.files([
      Self.disarms: Self.replacing("armed_capacity: {at_most: low}", "armed_capacity: {at_most: moderate}"),
      Self.strengthens: Self.replacing("binds all sides alike", "binds everybody alike"),
      "talks/alert.yaml": { _ in nil },
      Self.level: Self.replacing("status: {at_least: low}", "status: {at_least: moderate}"),
    ])
    let after = try Self.load(new)
    let difference = PackComparer(
      old: try Self.load(old), new: after, former: FormerRules(old, onto: new)
    ).compare()
    try Golden.expect(DifferenceReport(difference, after.vocabulary).markdown(), "diff-mini.md")
  }

  @Test func versionsBeforeTheFirstRaiseTheSecondNumberForWhatIsMajor() throws {
    let version = try #require(PackVersion("0.2.1"))
    #expect(version.next(.major).text == "0.3.0")
    #expect(version.next(.minor).text == "0.2.2")
    #expect(try #require(PackVersion("1.2.3")).next(.minor).text == "1.3.0")
    #expect(try #require(PackVersion("1.2.3")).next(.major).text == "2.0.0")
  }
}
