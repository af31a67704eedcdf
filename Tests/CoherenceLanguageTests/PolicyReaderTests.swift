import CoherenceSource
import Testing

@testable import CoherenceLanguage

/// What a right policy means.
@Suite struct PolicyReaderTests {
  @Test func readsTheHeader() throws {
    let policy = try PolicyFixture.policy("summary: What it is about\n")
    #expect(policy.id == "test")
    #expect(policy.title == "A test")
    #expect(policy.summary == "What it is about")
    #expect(policy.date?.text == "1993-06-29")
  }

  @Test func declaredEntitiesComeFirst() throws {
    let policy = try PolicyFixture.policy("actors:\n  farmers: {name: The farmers}\n  herders: {}\n")
    #expect(policy.entities[1].map(\.id) == ["us", "farmers", "herders"])
    #expect(policy.entities[1].map(\.name) == ["The acting government", "The farmers", "herders"])
    #expect(policy.entities[0].map(\.id) == ["situation"])
    #expect(policy.entities[3].count == 2)
    #expect(policy.entities[1][0].span == nil)
    #expect(policy.entities[1][1].span != nil)
  }

  @Test func saysThingsOfDeclaredEntities() throws {
    let policy = try PolicyFixture.policy(
      "actors: {us: {name: The Netherlands, role: other}}\nrisk_factors: {triggering_factors: {level: acute}}\n")
    #expect(policy.entities[1].map(\.name) == ["The Netherlands"])
    #expect(PolicyFixture.fact("role", of: "us", in: policy) != nil)
    #expect(
      PolicyFixture.fact("level", of: "triggering_factors", in: policy)?.value
        == .oneOf(ValueMask(count: 3, values: [2])))
  }

  @Test func sortsFactsByAttributeThenEntity() throws {
    let policy = try PolicyFixture.policy(
      """
      actors:
        z: {armed_capacity: low, role: militia}
        a: {role: other, armed_capacity: high}
      situation: {siege: no, conflict_phase: active}

      """)
    let keys = policy.facts.map { [$0.attribute.index, $0.entity] }
    #expect(keys == [[0, 0], [3, 0], [6, 1], [6, 2], [7, 1], [7, 2]])
    #expect(PolicyFixture.fact("role", of: "a", in: policy)?.value == .oneOf(ValueMask(count: 4, values: [3])))
    #expect(
      PolicyFixture.fact("armed_capacity", of: "a", in: policy)?.value == .oneOf(ValueMask(count: 4, values: [3])))
  }

  @Test func longFormKeepsEvidence() throws {
    let policy = try PolicyFixture.policy(
      """
      situation:
        information_access: {is: restricted, source: "A report, p. 3", as_of: 1993-06, confidence: low, note: Disputed}
        humanitarian_access: {is: {one_of: [restricted, denied]}, source: NO}

      """)
    let fact = try #require(PolicyFixture.fact("information_access", of: "situation", in: policy))
    #expect(fact.value == .oneOf(ValueMask(count: 3, values: [1])))
    #expect(fact.evidence.source == "A report, p. 3")
    #expect(fact.evidence.asOf?.text == "1993-06")
    #expect(fact.evidence.confidence == .low)
    #expect(fact.evidence.note == "Disputed")
    #expect(!fact.isDefault)
    let bounded = try #require(PolicyFixture.fact("humanitarian_access", of: "situation", in: policy))
    #expect(bounded.value == .oneOf(ValueMask(count: 3, values: [1, 2])))
    #expect(bounded.evidence.source == "NO")
  }

  @Test func evidenceOfTheMonthOfThePolicyIsNoHindsight() {
    #expect(PolicyFixture.mistakes("situation: {siege: {is: yes, as_of: 1993}}\n") == [])
    #expect(
      PolicyFixture.mistakes("situation: {siege: {is: yes, as_of: 1993-06-30}}\n") == ["P057 1993-06-30"])
  }

  @Test func factSpansReachFromKeyToValue() throws {
    let (result, sources) = PolicyFixture.read("situation:\n  humanitarian_access: {one_of: [open, denied]}\n")
    let policy = try #require(result.value)
    #expect(sources[policy.file].text(policy.facts[0].span) == "humanitarian_access: {one_of: [open, denied]}")
  }

  @Test func defaultsStandInForWhatIsLeftOut() throws {
    let policy = try PolicyFixture.policy("actions:\n  embargo: {status: in_force}\n  talks: {}\n")
    let stated = try #require(PolicyFixture.fact("status", of: "embargo", in: policy))
    let meant = try #require(PolicyFixture.fact("status", of: "talks", in: policy))
    #expect(stated.value == .oneOf(ValueMask(count: 3, values: [1])))
    #expect(!stated.isDefault)
    #expect(meant.value == .oneOf(ValueMask(count: 3, values: [0])))
    #expect(meant.isDefault)
    #expect(meant.evidence.source == nil)
    #expect(meant.span == policy.entities[2][1].span)
  }

  @Test func emptySectionsAndEntitiesSayNothing() throws {
    let policy = try PolicyFixture.policy("situation:\nactors:\n  farmers:\nrelations:\nmapped: []\naccepted_risks:\n")
    #expect(policy.facts.isEmpty)
    #expect(policy.entities[1].map(\.id) == ["us", "farmers"])
    #expect(policy.relations.isEmpty && policy.mapped.isEmpty && policy.acceptedRisks.isEmpty)
  }

  @Test func sharedFilesLendTheirSections() throws {
    let shared = [
      "../shared.yaml":
        "title: Shared\nsituation: {siege: yes}\nactors: {farmers: {role: targeted_group}}\nrelations: [us funds farmers]\nmapped: [funds]\n"
    ]
    let (result, sources) = PolicyFixture.read(
      "based_on: ../shared.yaml\nsituation: {conflict_phase: active}\nactors: {farmers: {name: The farmers}, herders: {}}\n",
      shared: shared)
    let policy = try #require(result.value)
    #expect(policy.facts.count == 3)
    #expect(policy.entities[1].map(\.name) == ["The acting government", "The farmers", "herders"])
    #expect(policy.relations.count == 1)
    #expect(policy.mapped == [RelationID(1)])
    let siege = try #require(PolicyFixture.fact("siege", of: "situation", in: policy))
    #expect(sources[siege.span.file].path == "shared.yaml")
  }

  @Test func aNameInBothFilesIsAMistake() {
    let mistakes = PolicyFixture.mistakes(
      "based_on: a.yaml\nactors: {farmers: {name: B}}\n", shared: ["a.yaml": "actors: {farmers: {name: A}}\n"])
    #expect(mistakes == ["P027 name: B"])
  }

  @Test func aBaseThatIsWrongIsReportedInItsOwnFile() {
    #expect(
      PolicyFixture.mistakes("based_on: a.yaml\n", shared: ["a.yaml": "situation: {siege: maybe}\n"])
        == ["P042 maybe"])
    #expect(PolicyFixture.mistakes("based_on: a.yaml\n", shared: ["a.yaml": ""]) == ["Y018 "])
  }

  @Test func examplesNeedNeitherIdNorTitleNorDate() throws {
    var sources = SourceSet()
    let file = sources.add(path: "rule.yaml", bytes: Array("example: {situation: {siege: yes}}\n".utf8))
    let tree = try #require(YAMLReader.read(sources[file], id: file).value)
    let node = try #require(tree.value(of: tree.root!, forKey: "example"))
    let result = PolicyReader.read(node, in: tree, named: "it fires", names: PolicyFixture.names)
    let policy = try #require(result.value)
    #expect(policy.id == "it fires")
    #expect(policy.date == nil)
    #expect(policy.facts.count == 1)
  }

  @Test func oneRunSaysEverything() {
    #expect(
      PolicyFixture.mistakes(
        "situation: {siege: maybe, displaced: x}\nactors: {Us: {}}\nrelations: [us fundz us]\nmapped: [x]\n")
        == ["P020 Us", "P042 maybe", "P048 x", "P071 fundz", "P071 x"])
  }

  @Test func largePoliciesKeepTheirNamesApart() throws {
    let ids = (0..<500).map { "actor_\($0)" }
    let policy = try PolicyFixture.policy(
      "actors:\n" + ids.map { "  \($0): {patron: \($0)}\n" }.joined())
    #expect(policy.entities[1].dropFirst().map(\.id) == ids)
    #expect(policy.facts.map(\.value) == (1...500).map { .referenceOneOf([$0], none: false, unlisted: false) })
  }

  @Test func thousandsOfMistakesAreCutShort() {
    let lines = (0..<1000).map { "  a\($0): {patron: b\($0)}\n" }
    let (result, _) = PolicyFixture.read("actors:\n" + lines.joined())
    #expect(result.value == nil)
    #expect(result.diagnostics.count == PolicyProblems.limit + 1)
    #expect(result.diagnostics.last?.code == .policyManyMistakes)
  }

  @Test func aSectionListsNoMoreThanIsJudgedTogether() {
    let lines = (0...1000).map { "  a\($0): {}\n" }
    let (result, _) = PolicyFixture.read("actors:\n" + lines.joined())
    #expect(result.diagnostics.map(\.code) == [.tooManyEntities])
  }

  @Test func aBadIDIsOneMistake() {
    #expect(
      PolicyFixture.mistakes("actors: {Northern-Forces: {role: militia}}\nrelations: [us funds Northern-Forces]\n")
        == ["P020 Northern-Forces"])
  }
}
