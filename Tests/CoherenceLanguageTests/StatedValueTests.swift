import CoherenceSource
import Testing

@testable import CoherenceLanguage

/// What is written, and what is still possible then.
@Suite struct StatedValueTests {
  private func value(_ attribute: String, _ text: String) throws -> StatedValue? {
    let policy = try PolicyFixture.policy(
      """
      actors: {a: {}, b: {}}
      \(attribute.isEmpty ? "" : section(attribute, text))

      """)
    let id = PolicyFixture.attribute(attribute)
    return policy.facts.first { $0.attribute == id && !$0.isDefault }?.value
  }

  private func section(_ attribute: String, _ text: String) -> String {
    let type = PolicyFixture.vocabulary.attributes[PolicyFixture.attribute(attribute).index].type
    return type == PolicyFixture.situation
      ? "situation: {\(attribute): \(text)}" : "actions: {x: {\(attribute): \(text)}}"
  }

  private func mask(_ count: Int, _ values: Int...) -> ValueMask { ValueMask(count: count, values: values) }

  @Test func choices() throws {
    #expect(try value("conflict_phase", "active") == .oneOf(mask(4, 2)))
    #expect(try value("conflict_phase", "\"none\"") == .oneOf(mask(4, 0)))
    #expect(try value("conflict_phase", "{one_of: [active, frozen]}") == .oneOf(mask(4, 2, 3)))
    #expect(try value("conflict_phase", "{none_of: [none]}") == .oneOf(mask(4, 1, 2, 3)))
    #expect(try value("conflict_phase", "{none_of: none}") == .oneOf(mask(4, 1, 2, 3)))
    #expect(try value("siege", "no") == .oneOf(mask(2, 0)))
    #expect(try value("siege", "yes") == .oneOf(mask(2, 1)))
  }

  @Test func levels() throws {
    #expect(try value("information_access", "restricted") == .oneOf(mask(3, 1)))
    #expect(try value("information_access", "{at_least: restricted}") == .oneOf(mask(3, 1, 2)))
    #expect(try value("information_access", "{at_most: restricted}") == .oneOf(mask(3, 0, 1)))
    #expect(try value("information_access", "{at_most: free}") == .oneOf(mask(3, 0, 1, 2)))
    #expect(try value("information_access", "{at_least: denied, none_of: [restricted]}") == .oneOf(mask(3, 0, 2)))
  }

  @Test func classesMeanAnyMemberBelow() throws {
    #expect(try value("instrument", "arms_embargo") == .oneOf(mask(4, 2)))
    #expect(try value("instrument", "sanctions") == .oneOf(mask(4, 0, 1, 2)))
    #expect(try value("instrument", "{none_of: [sanctions]}") == .oneOf(mask(4, 3)))
    #expect(try value("tools", "[sanctions]") == .members(surely: mask(4), possibly: mask(4, 0, 1, 2)))
    #expect(
      try value("tools", "[sanctions, arms_embargo]") == .members(surely: mask(4, 2), possibly: mask(4, 0, 1, 2)))
    #expect(try value("tools", "sanctions") == .members(surely: mask(4), possibly: mask(4, 0, 1, 2)))
    #expect(try value("tools", "{excludes: [sanctions]}") == .members(surely: mask(4), possibly: mask(4, 3)))
  }

  @Test func unlistedMembersHaveNoNameOfTheirOwn() {
    #expect(PolicyFixture.mistakes("actions: {x: {instrument: sanctions…}}\n") == ["P040 sanctions…"])
  }

  @Test func sets() throws {
    #expect(try value("carve_outs", "[medical]") == .members(surely: mask(3, 1), possibly: mask(3, 1)))
    #expect(try value("carve_outs", "medical") == .members(surely: mask(3, 1), possibly: mask(3, 1)))
    #expect(try value("carve_outs", "none") == .members(surely: mask(3), possibly: mask(3)))
    #expect(try value("carve_outs", "[]") == .members(surely: mask(3), possibly: mask(3)))
    #expect(try value("carve_outs", "[none]") == .members(surely: mask(3), possibly: mask(3)))
    #expect(
      try value("carve_outs", "{includes: [medical], excludes: [humanitarian]}")
        == .members(surely: mask(3, 1), possibly: mask(3, 1, 2)))
    #expect(try value("carve_outs", "{includes: medical}") == .members(surely: mask(3, 1), possibly: mask(3, 0, 1, 2)))
  }

  @Test func numbersAndDates() throws {
    #expect(try value("displaced", "12") == .range(12, 12))
    #expect(try value("displaced", "{at_least: 3}") == .range(3, nil))
    #expect(try value("displaced", "{at_most: -3}") == .range(nil, -3))
    #expect(try value("election", "1970-01-02") == .range(1, 1))
    #expect(try value("election", "1970-02") == .range(31, 58))
    #expect(try value("election", "1970") == .range(0, 364))
    #expect(try value("election", "{at_least: 1970-02, at_most: 1970-02}") == .range(31, 58))
    for wrong in ["010", "1_000", "1e3", "-", "99999999999"] {
      #expect(PolicyFixture.mistakes("situation: {displaced: \(wrong)}\n") == ["P048 \(wrong)"])
    }
    for wrong in ["1993-2", "1993-02-29", "199", "1993/02", "0000", "1993-02-03T00:00", "1993-00"] {
      #expect(PolicyFixture.mistakes("situation: {election: \(wrong)}\n") == ["P005 \(wrong)"])
    }
  }

  @Test func references() throws {
    #expect(try value("lead", "us") == .referenceOneOf([0], none: false, unlisted: false))
    #expect(try value("lead", "b") == .referenceOneOf([2], none: false, unlisted: false))
    #expect(try value("lead", "none") == .referenceOneOf([], none: true, unlisted: false))
    #expect(try value("lead", "someone_not_listed") == .referenceOneOf([], none: false, unlisted: true))
    #expect(try value("lead", "{one_of: [b, us, none]}") == .referenceOneOf([0, 2], none: true, unlisted: false))
    #expect(try value("lead", "{none_of: [us, none]}") == .referenceOneOf([1, 2], none: false, unlisted: true))
  }

  @Test func setsOfReferences() throws {
    #expect(try value("exempts", "[b, a]") == .references(surely: [1, 2], possibly: [1, 2], unlisted: .no))
    #expect(try value("exempts", "a") == .references(surely: [1], possibly: [1], unlisted: .no))
    #expect(try value("exempts", "none") == .references(surely: [], possibly: [], unlisted: .no))
    #expect(try value("exempts", "[]") == .references(surely: [], possibly: [], unlisted: .no))
    #expect(
      try value("exempts", "[a, someone_not_listed]") == .references(surely: [1], possibly: [1], unlisted: .surely))
    #expect(try value("exempts", "{includes: [a]}") == .references(surely: [1], possibly: nil, unlisted: .possibly))
    #expect(
      try value("exempts", "{includes: [a], excludes: [us, someone_not_listed]}")
        == .references(surely: [1], possibly: [1, 2], unlisted: .no))
  }

  @Test func referencesMayPointForward() throws {
    let policy = try PolicyFixture.policy("actions: {x: {lead: later}}\nactors: {later: {}}\n")
    #expect(
      PolicyFixture.fact("lead", of: "x", in: policy)?.value == .referenceOneOf([1], none: false, unlisted: false))
  }

  @Test func standsAloneForTheVocabulary() throws {
    var sources = SourceSet()
    let file = sources.add(path: "v.yaml", bytes: Array("[low, {at_least: moderate}, nonsense]".utf8))
    let tree = try #require(YAMLReader.read(sources[file], id: file).value)
    let type = PolicyFixture.vocabulary.attributes[PolicyFixture.attribute("armed_capacity").index].valueType
    let results = tree.children(of: tree.root!).map {
      StatedValueReader.read(
        $0, in: tree, as: StatedValueNames(type), entities: PolicyFixture.names.declared, attribute: "x")
    }
    #expect(results[0].value == .oneOf(mask(4, 1)))
    #expect(results[1].value == .oneOf(mask(4, 2, 3)))
    #expect(results[2].value == nil)
    #expect(results[2].diagnostics.map(\.code) == [.valueUnknownName])
  }
}
