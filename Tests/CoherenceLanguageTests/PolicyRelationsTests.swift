import CoherenceSource
import Testing

@testable import CoherenceLanguage

/// Relations, order in time, accepted risks and expectations.
@Suite struct PolicyRelationsTests {
  private static let actors = "actors: {a: {}, b: {}}\nactions: {x: {}}\n"

  private func relations(_ lines: String...) throws -> [String] {
    let policy = try PolicyFixture.policy(Self.actors + "relations:\n" + lines.map { "  - \($0)\n" }.joined())
    return policy.relations.map {
      "\(PolicyFixture.vocabulary.relations[$0.relation.index].id) \($0.from) \($0.to) \($0.certainty.rawValue)"
    }
  }

  @Test func shortForm() throws {
    #expect(try relations("a funds b") == ["funds 1 2 certain"])
    #expect(try relations("a   funds\n      b") == ["funds 1 2 certain"])
    #expect(try relations("\"a funds b\"") == ["funds 1 2 certain"])
  }

  @Test func inversesTurnAround() throws {
    #expect(try relations("b commanded_by a") == ["commands 1 2 certain"])
    #expect(try relations("x run_by a") == ["runs 1 0 certain"])
    #expect(try relations("{from: b, is: commanded_by, to: a}") == ["commands 1 2 certain"])
  }

  @Test func longForm() throws {
    let policy = try PolicyFixture.policy(
      Self.actors
        + "relations: [{from: a, is: funds, to: b, certainty: suspected, source: S, as_of: 1993-05, confidence: high, note: N}]\n"
    )
    let fact = policy.relations[0]
    #expect(fact.certainty == .suspected)
    #expect(fact.evidence.source == "S")
    #expect(fact.evidence.asOf?.text == "1993-05")
    #expect(fact.evidence.confidence == .high)
    #expect(fact.evidence.note == "N")
  }

  @Test func bothDirectionsAreTwoRelations() throws {
    #expect(try relations("a funds b", "b funds a").count == 2)
  }

  @Test func mistakesUnderlineTheWord() {
    let body = Self.actors + "relations:\n  - a  funds   c\n  - a \n    fundz b\n"
    // Over a line break the words do not stand where they were read: the whole text is underlined.
    #expect(PolicyFixture.mistakes(body) == ["P072 c", "P071 a \n    fundz b"])
  }

  @Test func inverseCountsAsMapped() throws {
    #expect(try PolicyFixture.policy("mapped: [funds, commanded_by]\n").mapped == [RelationID(0), RelationID(1)])
  }

  @Test func timesAndOrder() throws {
    let policy = try PolicyFixture.policy(
      "actions:\n  talks: {start: 1993-07, end: 1993}\n  truce: {after: [talks]}\n  force: {starts_after: truce}\n")
    #expect(policy.entities[2][0].start?.text == "1993-07")
    #expect(policy.entities[2][0].end?.text == "1993")
    #expect(policy.sequence.map { [$0.later, $0.earlier, $0.afterEnd ? 1 : 0] } == [[1, 0, 1], [2, 1, 0]])
    #expect(policy.sequence.allSatisfy { $0.type == PolicyFixture.action })
  }

  @Test func orderAndDatesMayJustMeet() {
    #expect(
      PolicyFixture.mistakes("actions:\n  a: {end: 1993-07}\n  b: {start: 1993-07-02, after: [a]}\n") == [])
    #expect(
      PolicyFixture.mistakes("actions:\n  a: {end: 1993-07}\n  b: {start: 1993-07-01, after: [a]}\n") == ["P031 a"])
    #expect(
      PolicyFixture.mistakes("actions:\n  a: {start: 1993-07-02}\n  b: {start: 1993-07-02, starts_after: [a]}\n")
        == ["P031 a"])
  }

  @Test func datesPushThroughOthers() {
    // b has no dates of its own, but cannot start before a has ended, and c comes after that.
    #expect(
      PolicyFixture.mistakes(
        "actions:\n  a: {end: 1993-08}\n  b: {after: [a]}\n  c: {end: 1993-07, after: [b]}\n") == ["P031 b"])
  }

  @Test func longOrdersNeedNoDeepStack() throws {
    let lines = (0..<200).map { $0 == 0 ? "  x0: {}\n" : "  x\($0): {after: x\($0 - 1)}\n" }
    #expect(try PolicyFixture.policy("actions:\n" + lines.joined()).sequence.count == 199)
  }

  @Test func moreActionsThanCanBePutInOrderAreRefused() {
    let lines = (0..<201).map { "  x\($0): {}\n" }
    #expect(PolicyFixture.mistakes("actions:\n" + lines.joined()) == ["P013 actions"])
  }

  @Test func acceptedRisks() throws {
    let (result, sources) = PolicyFixture.read(
      Self.actors
        + """
        accepted_risks:
          - rule: arms-embargoes/disarms-the-targeted
            involving: {embargo: x}
            reason: Talks are days away
            owner: Head of department
            until: 1993-12-31
            relies_on: [situation.conflict_phase, b.role]

        """)
    let risk = try #require(result.value?.acceptedRisks.first)
    #expect(risk.rule == "arms-embargoes/disarms-the-targeted")
    #expect(sources[risk.ruleSpan.file].text(risk.ruleSpan) == risk.rule)
    #expect(risk.involving.map(\.variable) == ["embargo"])
    #expect(risk.involving.map(\.entity) == ["x"])
    #expect(risk.variableSpans.map { sources[$0.file].text($0) } == ["embargo"])
    #expect(risk.until.text == "1993-12-31")
    #expect(
      risk.reliesOn.map(\.attribute) == [PolicyFixture.attribute("conflict_phase"), PolicyFixture.attribute("role")])
    #expect(risk.reliesOn.map(\.entity) == [0, 2])
  }

  @Test func expectations() throws {
    var sources = SourceSet()
    let file = sources.add(
      path: "expectations.yaml",
      bytes: Array(
        """
        policy: policy.yaml
        expectations:
          - must: It weakens the side under attack
            mechanism: disarms_the_targeted
            involving: [x, y]
            severity: {at_least: counteracting}
            judged_by: "A/54/549"
          - must_not: It does not
            mechanism: rewards_violence
            involving: [x]
            judged_by: The case file

        """.utf8))
    let result = ExpectationsReader.read(file, in: sources, names: PolicyFixture.names)
    let expectations = try #require(result.value)
    #expect(expectations.policyPath == "policy.yaml")
    #expect(expectations.items.map(\.level) == [.must, .mustNot])
    #expect(expectations.items.map(\.mechanism) == [0, 1])
    #expect(expectations.items[0].severityAtLeast == .counteracting)
    #expect(expectations.items[0].severityAtMost == nil)
    #expect(expectations.items[1].judgedBy == "The case file")
    let policy = try PolicyFixture.policy(Self.actors)
    let wrong = ExpectationsReader.check(expectations, against: policy, in: sources)
    #expect(wrong.map { sources[$0.primary.span.file].text($0.primary.span) } == ["y"])
  }
}
