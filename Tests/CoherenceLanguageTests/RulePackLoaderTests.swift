import CoherenceLanguage
import CoherenceSource
import Testing

@Suite struct RulePackLoaderTests {
  /// A pack that must load without a word.
  private func load(_ packs: [PackFiles]) throws -> RulePack {
    var sources = SourceSet()
    let result = RulePackLoader.load(packs, into: &sources)
    guard let pack = result.value, result.diagnostics.isEmpty else {
      throw Unloadable(text: DiagnosticRenderer(sources: sources).render(result.diagnostics))
    }
    return pack
  }

  private struct Unloadable: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
  }

  private func attribute(_ type: String, _ name: String, _ pack: RulePack) throws -> (AttributeID, Attribute) {
    let index = try #require(
      pack.vocabulary.attributes.firstIndex {
        $0.id == name && pack.vocabulary.types[$0.type.index].id == type
      })
    return (AttributeID(index), pack.vocabulary.attributes[index])
  }

  private func rule(_ id: String, _ pack: RulePack) throws -> Rule {
    try #require(pack.rules.first { $0.id == id })
  }

  /// The parts of a conjunction.
  private func parts(_ condition: Condition) -> [Condition] {
    if case .all(let parts) = condition { return parts }
    return []
  }

  private func test(_ condition: Condition) -> CoherenceLanguage.Test? {
    if case .test(let test) = condition { return test }
    return nil
  }

  @Test func policiesAndExpectationsInAPackAreNoRules() throws {
    var sources = SourceSet()
    let cases = second(
      "",
      [
        ("proposals/renewal/policy.yaml", "policy: renewal\ntitle: Renewal\ndate: 2026-01-01\n"),
        ("proposals/renewal/expectations.yaml", "policy: policy.yaml\nexpectations: []\n"),
      ])
    let result = RulePackLoader.load([try PackCases.miniPack(), cases], into: &sources)
    #expect(DiagnosticRenderer(sources: sources).render(result.diagnostics) == "")
    #expect(result.value?.rules.contains { $0.id.hasPrefix("proposals") } == false)
  }

  /// A second pack on top of the mini pack.
  private func second(_ manifest: String, _ files: [(String, String)] = []) -> PackFiles {
    let head = "pack: second\ntitle: Second\nversion: 1.0.0\nlicence: CC0-1.0\nauthors: [Nobody]\n"
    return PackFiles(
      root: "second",
      files: [("pack.yaml", Array((head + manifest).utf8))] + files.map { ($0.0, Array($0.1.utf8)) })
  }

  @Test func miniPackLoads() throws {
    let pack = try load([PackCases.miniPack()])
    #expect(
      pack.rules.map(\.id) == [
        "embargoes/disarms-the-targeted", "embargoes/strengthens-the-strong", "talks/alert",
      ])
    #expect(pack.packs.map(\.id) == ["mini"])
    #expect(pack.bibliography.map(\.id) == ["power-2002", "un-1999"])
    #expect(pack.bibliography[1].authors.map(\.family) == ["United Nations"])
    let profile = try #require(pack.profiles.first)
    #expect(profile.leads.map(\.school) == [1])
    #expect(profile.parameters.map(\.value) == [2])
  }

  @Test func taxonomyBecomesValuesAndClasses() throws {
    let pack = try load([PackCases.miniPack()])
    let (_, instrument) = try attribute("action", "instrument", pack)
    guard case .choice(let domain) = instrument.valueType else {
      Issue.record("no choice")
      return
    }
    #expect(
      domain.values.map(\.id) == [
        "sanctions…", "targeted_sanctions", "arms_embargo", "ceasefire", "protection_force",
      ])
    #expect(domain.values.map(\.isUnlistedMember) == [true, false, false, false, false])
    #expect(domain.classes.map(\.id) == ["sanctions"])
    #expect(domain.classes[0].members.values == [0, 1, 2])
  }

  @Test func aMemberOfTwoClassesIsInBothAndInWhatIsAboveThem() throws {
    let vocabulary = """
      taxonomies:
        good: {things: {label: T}, arms: {label: A, is_a: things}, tools: {label: O, is_a: things},
          machete: {label: M, is_a: [arms, tools]}}
      attributes:
        action: {good: {type: set, of: good, describes: Goods, question: Which goods?}}
      """
    let pack = try load([PackCases.miniPack(), second("", [("vocabulary/goods.yaml", vocabulary)])])
    let (_, good) = try attribute("action", "good", pack)
    let domain = try #require(good.valueType.domain)
    #expect(domain.values.map(\.id) == ["things…", "arms…", "tools…", "machete"])
    #expect(domain.classes.map { $0.members.values } == [[0, 1, 2, 3], [1, 3], [2, 3]])
  }

  @Test func aLaterPackExtendsATaxonomyAndItsClassesGrow() throws {
    let vocabulary = "taxonomies: {instrument: {extend: yes, boycott: {label: Boycott, is_a: sanctions}}}\n"
    let pack = try load([PackCases.miniPack(), second("", [("vocabulary/more.yaml", vocabulary)])])
    let (_, instrument) = try attribute("action", "instrument", pack)
    let domain = try #require(instrument.valueType.domain)
    #expect(domain.classes[0].members.values.map { domain.values[$0].id }.contains("boycott"))
  }

  @Test func valuesThatTheVocabularyGives() throws {
    let pack = try load([PackCases.miniPack()])
    let (status, declared) = try attribute("action", "status", pack)
    #expect(declared.defaultValue == .oneOf(ValueMask(count: 2, values: [0])))
    let action = try #require(pack.vocabulary.types.first { $0.id == "action" })
    #expect(action.designedWhen?.attribute == status)
    #expect(action.designedWhen?.values == ValueMask(count: 2, values: [0]))
    let (_, vetting) = try attribute("action", "vetting", pack)
    guard case .designChoice(let silence, .moderate) = vetting.nature else {
      Issue.record("no design choice of moderate cost")
      return
    }
    #expect(silence == .oneOf(ValueMask(count: 3, values: [0])))
    let indicator = try #require(pack.vocabulary.types.first { $0.id == "indicator" })
    #expect(
      indicator.declaredEntities.map { $0.constants[0].value } == [
        .referenceOneOf([0], none: false, unlisted: false), .referenceOneOf([1], none: false, unlisted: false),
      ])
  }

  @Test func conditionsKeepTheAuthorsOrderAndPlaces() throws {
    let files = try PackCases.miniPack()
    var sources = SourceSet()
    let pack = try #require(RulePackLoader.load([files], into: &sources).value)
    let rule = try rule("embargoes/disarms-the-targeted", pack)
    let tests = parts(rule.when).compactMap(test)
    #expect(
      tests.map { sources[$0.span.file].text($0.span) } == [
        "instrument: arms_embargo", "applies_to: all_parties", "role: targeted_group",
        "armed_capacity: {at_most: low}", "violence_against_civilians: [one_sided, mostly_one_sided]",
      ])
    #expect(
      tests.map(\.subject) == [.variable(0), .variable(0), .variable(1), .variable(1), .entity(EntityTypeID(0), 0)])
    let masks = tests.map { test -> [Int] in
      if case .value(_, let mask) = test.kind { return mask.values }
      return []
    }
    #expect(masks == [[2], [0], [2], [0, 1], [1, 2]])
  }

  @Test func safeguardsBindVariablesOfTheirOwn() throws {
    let rule = try rule("embargoes/disarms-the-targeted", try load([PackCases.miniPack()]))
    #expect(rule.kind == .tension)
    #expect(rule.variables.map(\.name) == ["embargo", "group", "force"])
    #expect(rule.given == [0, 1])
    #expect(rule.safeguards.map(\.label) == ["the targeted group is exempt", "a force protects the group"])
    guard case .exists(let variables, let inner) = rule.safeguards[1].condition else {
      Issue.record("no variable of its own")
      return
    }
    #expect(variables.map(\.index) == [2])
    guard case .referenceSet(_, .includesAny, let terms)? = parts(inner).last.flatMap(test)?.kind else {
      Issue.record("no test of a set of references")
      return
    }
    #expect(terms == [.variable(1)])
    #expect(rule.supersedes.map(\.rule) == ["embargoes/strengthens-the-strong"])
    #expect(rule.supersedes[0].binding.map(\.ours) == [0])
  }

  @Test func derivationsCountAndNameParameters() throws {
    let pack = try load([PackCases.miniPack()])
    let (_, level) = try attribute("factor", "level", pack)
    let derivation = try #require(level.derivation)
    #expect(derivation.rows.map { $0.value.values } == [[3], [1], [0]])
    guard case .count(let count)? = parts(derivation.rows[0].condition).first else {
      Issue.record("no count")
      return
    }
    guard case .atLeast(let amount) = count.comparison else {
      Issue.record("no lower bound")
      return
    }
    #expect(amount == .parameter(0))
    #expect(count.variables.map(\.index) == [1])
  }

  @Test func aTriggerHasWitnessesAndDuties() throws {
    let rule = try rule("talks/alert", try load([PackCases.miniPack()]))
    #expect(rule.kind == .trigger)
    #expect(rule.interaction.isEmpty)
    #expect(rule.some == [1])
    guard case .path(let path, .variable(0), closure: "directs")? = parts(rule.when).last.flatMap(test)?.kind else {
      Issue.record("no named path")
      return
    }
    #expect(path.maximumHops == 3)
    #expect(rule.duties.map(\.within) == ["24 hours"])
  }

  @Test func overridesChangeAndAreRemembered() throws {
    let manifest = """
      requires: {mini: 0.1.0}
      overrides:
        - {rule: talks/alert, disable: yes, reason: Not ours}
        - {rule: embargoes/disarms-the-targeted, evidence: limited, interaction: counteracting, reason: New evidence}
      """
    let pack = try load([PackCases.miniPack(), second(manifest)])
    #expect(try rule("talks/alert", pack).isDisabled)
    let changed = try rule("embargoes/disarms-the-targeted", pack)
    #expect(changed.evidence == .limited)
    #expect(changed.interaction.map(\.value) == [.counteracting])
    #expect(
      changed.overrides.map(\.change) == ["interaction: cancelling → counteracting", "evidence: moderate → limited"])
    #expect(changed.overrides.map(\.reason) == ["New evidence", "New evidence"])
  }

  @Test func orderOfFilesDoesNotMatter() throws {
    let files = try PackCases.miniPack()
    var reversed = files
    reversed.files.reverse()
    let (first, second) = (try load([files]), try load([reversed]))
    #expect(first.packs[0].fingerprint == second.packs[0].fingerprint)
    #expect("\(first.rules)" == "\(second.rules)")
    #expect("\(first.vocabulary)" == "\(second.vocabulary)")
  }

  @Test func fingerprintDependsOnEveryByteAndPath() throws {
    // FNV-1a of nothing is its offset basis.
    #expect(PackFiles(root: "", files: []).fingerprint == "cbf29ce484222325")
    let one = PackFiles(root: "", files: [("a.yaml", [65]), ("b.yaml", [])]).fingerprint
    #expect(one.count == 16)
    #expect(PackFiles(root: "x", files: [("b.yaml", []), ("a.yaml", [65])]).fingerprint == one)
    #expect(PackFiles(root: "", files: [("a.yaml", []), ("b.yaml", [65])]).fingerprint != one)
    #expect(PackFiles(root: "", files: [("a.yaml", [66]), ("b.yaml", [])]).fingerprint != one)
  }
}
