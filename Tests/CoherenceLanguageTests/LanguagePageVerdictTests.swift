import CoherenceEngine
import CoherenceKernel
import CoherenceRulebook
import CoherenceSource
import Testing

@testable import CoherenceLanguage

/// What the language page says its blocks mean, asked of the engine: the page's rules judge the page's policy.
@Suite struct LanguagePageVerdictTests {
  private typealias Page = LanguagePageTests

  /// The page's packs with further rules in a pack of their own, ids with their `given` and `when`.
  private static func pack(_ further: [String: String] = [:], _ sources: inout SourceSet) throws -> RulePack {
    var packs = try Page.packs()
    let frame = """
      title: A rule of the test
      status: draft
      interaction: constraining
      affects: atrocity_prevention.protect_populations
      evidence: limited
      because: It is so.
      sources: [{ref: a-source, at: p. 1}]
      examples: [{name: nothing is known, policy: {}, expect: silent}]

      """
    packs[0].files += further.sorted { $0.key < $1.key }.map {
      ("further/\($0.key).yaml", Array((frame + $0.value).utf8))
    }
    let loaded = RulePackLoader.load(packs, into: &sources)
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    #expect(DiagnosticRenderer(sources: sources).render(errors) == "")
    return try #require(loaded.value)
  }

  private static func policy(_ text: String, _ pack: RulePack, _ sources: inout SourceSet) throws -> Policy {
    let file = sources.add(path: "policy.yaml", bytes: Array(text.utf8))
    let read = PolicyReader.read(file, in: &sources, names: PolicyNames(pack.vocabulary)) { _ in
      Array("title: Shared\n".utf8)
    }
    #expect(DiagnosticRenderer(sources: sources).render(read.diagnostics) == "")
    return try #require(read.value)
  }

  /// The page's policy, changed by replacing one text by another.
  private static func assess(_ change: (old: String, new: String)? = nil) throws -> Assessment {
    var sources = SourceSet()
    let pack = try pack([:], &sources)
    var text = try Page.block("4. Policies")
    if let change {
      try #require(text.contains(change.old))
      text = text.replacingOccurrences(of: change.old, with: change.new)
    }
    return try #require(Assessor(pack: pack).assess(try policy(text, pack, &sources)).value)
  }

  private static func finding(_ assessment: Assessment) -> Finding? {
    assessment.findings.first { $0.identity == "arms-embargoes/disarms-the-targeted[embargo=embargo, group=farmers]" }
  }

  private static let phase = "conflict_phase: active  "
  private static func violence(_ value: String) -> (old: String, new: String) {
    (phase, "violence_against_civilians: \(value)\n  " + phase)
  }

  @Test func whatThePolicyLeavesOutIsAsked() throws {
    let finding = try #require(Self.finding(try Self.assess()))
    #expect(finding.verdict == .possible)
    #expect(finding.hinges.map(\.path).contains("situation.violence_against_civilians"))
    #expect(finding.nearness == 1)
  }

  @Test func withoutAStatedSafeguardTheRuleIsUnguarded() throws {
    #expect(Self.finding(try Self.assess(Self.violence("one_sided")))?.verdict == .unguarded)
  }

  @Test func onceTheSafeguardIsStatedTheRuleIsMitigated() throws {
    let old = "start: 1993-07, lead: us"
    var sources = SourceSet()
    let pack = try Self.pack([:], &sources)
    let change = Self.violence("mostly_one_sided")
    let text = try Page.block("4. Policies").replacingOccurrences(of: change.old, with: change.new)
      .replacingOccurrences(of: old, with: old + ", exempts: [farmers]")
    let assessment = try #require(Assessor(pack: pack).assess(try Self.policy(text, pack, &sources)).value)
    #expect(Self.finding(assessment)?.verdict == .mitigated)
  }

  @Test(arguments: ["none", "multi_sided"]) func theRuleIsSilentOneConditionAway(value: String) throws {
    #expect(Self.finding(try Self.assess(Self.violence(value))) == nil)
  }

  @Test func becauseNamesTheEntityOfTheVariable() throws {
    let finding = try #require(Self.finding(try Self.assess(Self.violence("one_sided"))))
    #expect(finding.because == "The embargo binds every side while the violence runs one way.")
  }

  @Test func theAcceptedRiskOfThePolicyCoversItsRule() throws {
    let finding = try #require(Self.finding(try Self.assess(Self.violence("one_sided"))))
    #expect(finding.acceptedRisk?.owner == "Head of department")
  }

  @Test func aRuleDisabledByALaterPackSaysNothing() throws {
    let assessment = try Self.assess(Self.violence("one_sided"))
    let rules = Set(assessment.findings.map { assessment.pack.rules[$0.rule].id })
    #expect(!rules.contains("ceasefires/some-rule"))
    #expect(rules.contains("arms-embargoes/some-other-rule"))
  }

  @Test func theExamplesOfThePagesRulesHold() throws {
    var sources = SourceSet()
    let outcomes = ExampleRunner.run(try Self.pack([:], &sources))
    #expect(outcomes.count == 3)
    #expect(outcomes.compactMap(\.failure) == [])
  }

  @Test func expectationsOfThePageAreCompared() throws {
    var sources = SourceSet()
    let names = PolicyNames(try Self.pack([:], &sources).vocabulary)
    let file = sources.add(path: "expectations.yaml", bytes: Array(try Page.block("10. Expectations").utf8))
    let expectations = try #require(ExpectationsReader.read(file, in: sources, names: names).value)
    let holding = ExpectationRunner.run(expectations, try Self.assess(Self.violence("one_sided")))
    #expect(holding.map(\.failure) == [nil, nil])
    let failing = ExpectationRunner.run(expectations, try Self.assess(Self.violence("none")))
    #expect(failing.map { $0.failure == nil } == [false, true])
  }

  // MARK: The derivation

  @Test(arguments: [
    ("acute", "acute"), ("present", "present"), ("not_seen", "not_seen"),
    ("{at_least: present}", "{at_least: present}"),
  ])
  func theFirstRowThatHoldsGivesTheValue(stated: String, level: String) throws {
    #expect(try Self.verdict(when: "capacity_to_commit: {level: \(level)}", stated) == .established)
  }

  @Test func anUnassessedIndicatorLeavesTheDerivedValueOpen() throws {
    #expect(try Self.verdict(when: "capacity_to_commit: {level: acute}", nil) == .possible)
    #expect(try Self.verdict(when: "capacity_to_commit: {level: not_seen}", nil) == .possible)
  }

  @Test func aValueGivenToADerivedAttributeReplacesTheDerivation() throws {
    let stated = "risk_factors: {capacity_to_commit: {level: acute}}"
    #expect(try Self.verdict(when: "capacity_to_commit: {level: acute}", "not_seen", further: stated) == .established)
  }

  /// The verdict of a rule without variables on a policy that states the page's one indicator.
  private static func verdict(when: String, _ indicator: String?, further: String = "") throws -> Verdict? {
    var sources = SourceSet()
    let pack = try pack(["level": "when: {\(when)}\n"], &sources)
    let stated = indicator.map { "indicators: {arms_stockpiled: {status: \($0)}}\n" } ?? ""
    let text = "policy: p\ntitle: P\ndate: 2020-01-01\n\(stated)\(further)\n"
    let assessment = try #require(Assessor(pack: pack).assess(try policy(text, pack, &sources)).value)
    return assessment.findings.first { pack.rules[$0.rule].id == "further/level" }?.verdict
  }
}

/// The tables of the page: what stands in them as a test or pattern is read as one.
@Suite struct LanguagePageTableTests {
  private typealias Page = LanguagePageTests

  /// The first cells of the rows of the table that follows a line, each with the code spans of all its cells.
  private static func rows(after header: String) throws -> [[[String]]] {
    let lines = try Page.page().components(separatedBy: "\n")
    let start = try #require(lines.firstIndex { $0.hasPrefix(header) })
    return lines[(start + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|").map { cell in
        cell.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter { $0.offset % 2 == 1 }
          .map { String($0.element) }
      }
    }
  }

  /// What loading a pack complains about, if a rule over three actions and two actors asks for a pattern of one of them.
  private static func complaints(_ pattern: String, of subject: String, _ attributes: String = "") throws -> String {
    let words = Set((subject + " " + pattern).split { !$0.isLetter && $0 != "_" }.map(String.init))
    let actions = ["measure", "other", "deal", "x"].filter(words.contains).map { "\($0): action" }
    let actors = ["giver", "group", "militia", "a", "b"].filter(words.contains).map { "\($0): actor" }
    let given = (actions + actors).joined(separator: ", ")
    let vocabulary = """
      attributes:
        action:
          recipient: {type: reference, to: actor, describes: Who gets it, question: Who?}
          target: {type: reference, to: actor, describes: Whom it aims at, question: Whom?}
      \(attributes)
      relations:
        arms: {from: actor, to: actor, label: arms, question: Who arms whom?}

      """
    let rule = """
      title: A rule of the test
      status: draft
      interaction: constraining
      affects: atrocity_prevention.protect_populations
      given: {\(given)}
      when:
        \(subject): \(pattern)
      because: It is so.
      evidence: limited
      sources: [{ref: a-source, at: p. 1}]
      examples: [{name: nothing is known, policy: {}, expect: silent}]

      """
    var packs = try Page.packs()
    packs[0].files += [("vocabulary/tables.yaml", Array(vocabulary.utf8)), ("tables/a-rule.yaml", Array(rule.utf8))]
    var sources = SourceSet()
    let errors = RulePackLoader.load(packs, into: &sources).diagnostics.filter { $0.severity == .error }
    return DiagnosticRenderer(sources: sources).render(errors)
  }

  @Test func everyPatternKeyOfTheTableIsRead() throws {
    let rows = try Self.rows(after: "| pattern key |")
    #expect(rows.count == 9)
    for row in rows {
      // The first cell is a whole pattern; the second may give variants of its value.
      let pattern = row[0][0]
      let subject = pattern.hasPrefix("arms") || pattern.hasPrefix("path") ? "giver" : "measure"
      #expect(try Self.complaints("{\(pattern)}", of: subject) == "", "\(pattern)")
      for variant in row[1] {
        let whole = variant.contains(":") ? variant : "\(pattern.prefix { $0 != ":" }): \(variant)"
        if variant == "other" { continue }
        #expect(try Self.complaints("{\(whole)}", of: subject) == "", "\(whole)")
      }
    }
  }

  @Test func everyTestOfTheTableOfTypesIsRead() throws {
    let rows = try Self.rows(after: "| `type` |")
    // What the placeholders of the table stand for, and how each type is declared.
    let declared = [
      "choice": "values: {u: U, v: V, w: W, x: X}", "level": "values: {u: U, v: V, w: W, x: X}",
      "set": "values: {u: U, v: V, w: W, x: X}", "yes_no": "",
      "number": "unit: people", "date": "", "reference": "to: actor", "references": "to: actor",
    ]
    #expect(Set(rows.map { $0[0][0] }) == Set(declared.keys))
    var tests: [String: [String]] = [:]
    for row in rows { tests[row[0][0]] = row[2] }
    tests["level", default: []] += tests["choice", default: []]
    tests["references", default: []] += tests["set", default: []]
    for (type, spans) in tests {
      let keys = ["type: \(type)", declared[type] ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
      let attribute = "    sample: {\(keys), describes: A sample, question: Which?}"
      for span in spans where !Set(["choice", "set"]).contains(span) {
        var value = span.replacingOccurrences(of: "…", with: type.hasPrefix("reference") ? "a, us" : "v, w")
        value = type == "number" ? value.replacingOccurrences(of: "n}", with: "3}") : value
        value = type == "date" ? value.replacingOccurrences(of: " d}", with: " 1993-07}") : value
        if value == "n" { value = "3" }
        if type.hasPrefix("reference") {
          value = value.replacingOccurrences(of: "[v, w]", with: "[a, us]")
          if value == "v" { value = "a" }
        }
        let words = "{sample: \(value)}"
        #expect(try Self.complaints(words, of: "measure", attribute) == "", "\(type): \(words)")
      }
    }
  }
}
