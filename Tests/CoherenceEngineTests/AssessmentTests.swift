import CoherenceKernel
import CoherenceLanguage
import CoherenceSource
import Testing

@testable import CoherenceEngine

/// What the engine makes of the kernel's judgements, on a small pack in YAML.
@Suite struct AssessmentTests {
  static let vocabulary = """
    types:
      situation: {occurs: once, label: the situation}
      actor: {occurs: many, section: actors, label: actor}
      action: {occurs: many, section: actions, label: action, designed_when: {status: proposed}}
    attributes:
      situation:
        phase: {type: level, values: {low: Low, high: High}, describes: Phase, question: Which?, ask_of: the desk, stale_after: 6 months}
        alarm: {type: yes_no, describes: Whether the phase is high}
      actor:
        role: {type: choice, values: {group: A, other: B}, describes: Role, question: Which?}
      action:
        status: {type: choice, values: {proposed: A, in_force: B}, describes: Status, default: proposed}
        kind: {type: choice, values: {embargo: A, talks: B}, describes: Kind, question: Which?}
        lead: {type: reference, to: actor, describes: Lead, question: Who leads?}
        vetting: {type: level, values: {none: A, full: B}, describes: Vetting, question: Which?, design_choice: {if_unstated: none, cost: low}}
    workstreams:
      peace: {label: Peace, describes: Peace, objectives: {hold: Hold}}
    """

  static func rule(_ lines: String, kind: String = "interaction: counteracting") -> String {
    """
    title: A rule
    status: draft
    \(kind)
    affects: peace.hold
    evidence: limited
    sources: [{ref: book, at: p. 1}]
    examples: [{name: nothing is known, policy: {}, expect: silent}]
    \(lines)

    """
  }

  static func pack(_ rules: [String: String], sources: inout SourceSet) throws -> RulePack {
    var files: [(path: String, bytes: [UInt8])] = [
      ("pack.yaml", Array("pack: small\ntitle: Small\nversion: 1.0.0\nlicence: CC-BY-4.0\nauthors: [A]\n".utf8)),
      ("vocabulary/all.yaml", Array(vocabulary.utf8)),
      ("sources.yaml", Array("book: {type: book, title: A book, issued: 2020, read: full}\n".utf8)),
      (
        "derivations/alarm.yaml",
        Array("derive: situation.alarm\nrows:\n  - {is: yes, when: {situation: {phase: high}}}\n  - {is: no}\n".utf8)
      ),
    ]
    files += rules.sorted { $0.key < $1.key }.map { ("t/\($0.key).yaml", Array($0.value.utf8)) }
    let loaded = RulePackLoader.load([PackFiles(root: "small", files: files)], into: &sources)
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    #expect(DiagnosticRenderer(sources: sources).render(errors) == "")
    return try #require(loaded.value)
  }

  static func assess(_ rules: [String: String], _ policy: String, asOf: String? = nil) throws -> Assessment {
    var sources = SourceSet()
    let pack = try pack(rules, sources: &sources)
    let text = "policy: p\ntitle: P\ndate: 2026-01-01\n" + policy
    let file = sources.add(path: "p.yaml", bytes: Array(text.utf8))
    let read = PolicyReader.read(file, in: &sources, names: PolicyNames(pack.vocabulary)) { _ in nil }
    #expect(DiagnosticRenderer(sources: sources).render(read.diagnostics) == "")
    let day = asOf.flatMap { CalendarInterval($0)?.lastDay }
    let checked = try #require(read.value)
    return try #require(Assessor(pack: pack).assess(checked, asOf: day).value)
  }

  static let simple = rule(
    "given: {measure: action}\nwhen:\n  measure: {kind: embargo}\n  situation: {phase: high}\nbecause: '{measure} harms.'"
  )

  @Test func twoLeadsNotListedMayBeOneOrTwo() throws {
    let rule = Self.rule(
      "given: {a: action, b: action}\nunordered: [a, b]\nwhen: {a: {lead: {same_as: b}}}\nbecause: '{a} and {b}.'")
    let unlisted = "actions:\n  x: {lead: someone_not_listed}\n  y: {lead: someone_not_listed}\n"
    let finding = try #require(try Self.assess(["a": rule], unlisted).findings.first)
    #expect(finding.verdict == .possible)
    let hinge = try #require(finding.hinges.first)
    #expect(hinge.path == "x.lead is the same as y.lead")
    #expect(hinge.answers.map(\.verdict) == [.silent, .established])
    let listed = "actors: {us: {role: other}}\nactions:\n  x: {lead: us}\n  y: {lead: us}\n"
    #expect(try Self.assess(["a": rule], listed).findings.first?.verdict == .established)
  }

  @Test func aFindingNamesItsEntitiesAndPlaces() throws {
    let assessment = try Self.assess(
      ["a": Self.simple], "situation: {phase: high}\nactions: {x: {name: the ban, kind: embargo}}\n")
    let finding = try #require(assessment.findings.first)
    #expect(finding.identity == "t/a[measure=x]")
    #expect(finding.verdict == .established)
    #expect(finding.because == "The ban harms.")
    #expect(finding.places.count == 2)
  }

  @Test func aFactOfLowConfidenceIsOnlySuspected() throws {
    let assessment = try Self.assess(
      ["a": Self.simple], "situation: {phase: {is: high, confidence: low}}\nactions: {x: {kind: embargo}}\n")
    #expect(assessment.findings.map(\.verdict) == [.possible])
    #expect(assessment.suspected.map(\.path) == ["situation.phase"])
    #expect(assessment.findings[0].hinges.map(\.path) == ["situation.phase"])
    #expect(assessment.findings[0].nearness == 1)
  }

  @Test(arguments: [("2026-06-01", Verdict.established), ("2026-12-01", Verdict.possible)])
  func aFactGoesStaleAtTheGivenDay(day: String, verdict: Verdict) throws {
    let assessment = try Self.assess(
      ["a": Self.simple], "situation: {phase: {is: high, as_of: 2026-01}}\nactions: {x: {kind: embargo}}\n", asOf: day)
    #expect(assessment.findings.map(\.verdict) == [verdict])
  }

  @Test func aStatedDerivedValueReplacesTheDerivationAndIsReported() throws {
    let rule = Self.rule(
      "given: {measure: action}\nwhen:\n  measure: {kind: embargo}\n  situation: {alarm: yes}\nbecause: Because.")
    let assessment = try Self.assess(
      ["a": rule], "situation: {phase: low, alarm: yes}\nactions: {x: {kind: embargo}}\n")
    #expect(assessment.findings.map(\.verdict) == [.established])
    #expect(assessment.overriddenDerivations.map(\.derived) == ["no"])
  }

  @Test func anUnorderedPairIsFoundOnce() throws {
    let rule = Self.rule(
      "given: {one: action, two: action}\nunordered: [one, two]\nwhen:\n  one: {kind: embargo}\n  two: {kind: embargo}\nbecause: Because."
    )
    let assessment = try Self.assess(
      ["a": rule], "actions: {z: {kind: embargo}, y: {kind: embargo}, x: {kind: talks}}\n")
    #expect(assessment.findings.map(\.identity) == ["t/a[one=z, two=y]"])
  }

  @Test func aSpecificFindingFoldsTheGeneralOneItSupersedes() throws {
    let specific = Self.rule(
      "given: {ban: action}\nwhen:\n  ban: {kind: embargo, vetting: none}\n  situation: {phase: high}\nbecause: Because.\nsupersedes: [{rule: t/a, binding: {measure: ban}}]"
    )
    let assessment = try Self.assess(
      ["a": Self.simple, "b": specific], "situation: {phase: high}\nactions: {x: {kind: embargo, vetting: none}}\n")
    let general = try #require(assessment.findings.first { $0.identity == "t/a[measure=x]" })
    #expect(general.foldedUnder == "t/b[ban=x]")
    #expect(general.verdict == .established)
  }

  @Test func whatStandsIsNotFoldedUnderWhatIsAnswered() throws {
    let specific = Self.rule(
      "given: {ban: action}\nwhen:\n  ban: {kind: embargo}\nunless: [{label: those who benefit are vetted, ban: {vetting: full}}]\nbecause: Because.\nsupersedes: [{rule: t/a, binding: {measure: ban}}]",
      kind: "interaction: counteracting\nwith_safeguard: consistent")
    let assessment = try Self.assess(
      ["a": Self.rule("given: {measure: action}\nwhen: {measure: {kind: embargo}}\nbecause: Because."), "b": specific],
      "actions: {x: {kind: embargo, vetting: full}}\n")
    #expect(assessment.findings.map(\.verdict) == [.established, .mitigated])
    #expect(assessment.findings.allSatisfy { $0.foldedUnder == nil })
  }

  @Test func blocksWithinBlocksEndAndRuleNothingOut() throws {
    var block = "x0: {lead: a9}"
    for depth in (0..<10).reversed() {
      let inner = depth == 9 ? "a9: {role: other}" : block
      block = "given: {a\(depth): actor}, a\(depth): {role: group}, not: [{\(inner)}]"
    }
    let rule = Self.rule("given: {x0: action}\nwhen:\n  x0: {kind: embargo}\n  not: [{\(block)}]\nbecause: Because.")
    let actors = (1...12).map { "p\($0): {}" }.joined(separator: ", ")
    let assessment = try Self.assess(["a": rule], "actors: {\(actors)}\nactions: {x: {kind: embargo}}\n")
    #expect(assessment.findings.map(\.verdict) == [.possible])
  }

  @Test func aRuleOfTooManyCombinationsIsCutAndSaysSo() throws {
    let rule = Self.rule(
      "given: {one: actor, two: actor, three: actor}\nwhen:\n  one: {role: group}\n  two: {role: group}\n  three: {role: group}\nbecause: Because."
    )
    let actors = (1...40).map { "p\($0): {role: group}" }.joined(separator: ", ")
    let assessment = try Self.assess(["a": rule], "actors: {\(actors)}\n")
    #expect(assessment.findings.count == Judge.judgementBound)
    #expect(assessment.cutRules.map { assessment.pack.rules[$0].id } == ["t/a"])
  }

  @Test func amongManyOpenFindingsThoseThatStandAreStillFound() throws {
    let rule = Self.rule(
      "given: {one: actor, two: actor}\nwhen:\n  one: {role: group}\n  two: {role: group}\nbecause: Because.")
    let actors = (1...20).map { "p\($0): {}" } + ["q1: {role: group}", "q2: {role: group}"]
    let assessment = try Self.assess(["a": rule], "actors: {\(actors.joined(separator: ", "))}\n")
    let standing = assessment.findings.filter { $0.verdict == .established }
    #expect(standing.map(\.identity) == ["t/a[one=q1, two=q2]", "t/a[one=q2, two=q1]"])
    #expect(assessment.findings.count { $0.verdict == .possible } == Judge.openBound)
    #expect(assessment.cutRules.map { assessment.pack.rules[$0].id } == ["t/a"])
  }

  @Test(arguments: [("2026-05-01", nil as String?), ("2026-07-01", "its term ended on 2026-06-30")])
  func anAcceptedRiskLapsesWithItsTerm(day: String, lapsed: String?) throws {
    let policy = """
      situation: {phase: high}
      actions: {x: {kind: embargo}}
      accepted_risks: [{rule: t/a, reason: Talks are near, owner: Head, until: 2026-06-30}]

      """
    let assessment = try Self.assess(["a": Self.simple], policy, asOf: day)
    let finding = try #require(assessment.findings.first)
    #expect(finding.acceptedRisk?.owner == "Head")
    #expect(finding.acceptedRisk?.lapsed == lapsed)
  }

  @Test(arguments: [
    ("[situation.phase]", "phase: high", nil as String?), ("{situation.phase: high}", "phase: high", nil),
    (
      "{situation.phase: low}", "phase: high",
      "it relies on `situation.phase` being low, which is now stated as high"
    ),
    ("[situation.alarm]", "phase: high", "it relies on `situation.alarm`, which is no longer stated"),
    (
      "[situation.phase]", "phase: {is: high, confidence: low}",
      "it relies on `situation.phase`, which is only suspected: it is stated with low confidence"
    ),
  ])
  func anAcceptedRiskLapsesWithAFactThatItReliesOn(reliesOn: String, facts: String, lapsed: String?) throws {
    let policy = """
      situation: {\(facts)}
      actions: {x: {kind: embargo}}
      accepted_risks: [{rule: t/a, reason: Talks are near, owner: Head, until: 2026-06-30, relies_on: \(reliesOn)}]

      """
    let finding = try #require(try Self.assess(["a": Self.simple], policy).findings.first)
    #expect(finding.acceptedRisk != nil)
    #expect(finding.acceptedRisk?.lapsed == lapsed)
  }

  @Test func aSafeguardThatNobodyStatedLeavesTheFindingUnguarded() throws {
    let rule = Self.rule(
      "given: {measure: action}\nwhen: {measure: {kind: embargo}}\nunless: [{label: it is vetted, measure: {vetting: full}}]\nbecause: Because."
    )
    let unstated = try Self.assess(["a": rule], "actions: {x: {kind: embargo}}\n")
    #expect(unstated.findings.map(\.verdict) == [.unguarded])
    #expect(unstated.findings[0].safeguards.map(\.isUnstated) == [true])
    let refused = try Self.assess(["a": rule], "actions: {x: {kind: embargo, vetting: none}}\n")
    #expect(refused.findings.map(\.verdict) == [.established])
    let stated = try Self.assess(["a": rule], "actions: {x: {kind: embargo, vetting: full}}\n")
    #expect(stated.findings.map(\.verdict) == [.mitigated])
  }

  @Test func anInteractionTableShowsEveryRowThatMayHold() throws {
    let rule = Self.rule(
      "given: {measure: action}\nwhen: {measure: {kind: embargo}}\nbecause: Because.",
      kind: "interaction: [{is: cancelling, when: {situation: {phase: high}}}, {is: constraining}]")
    #expect(
      try Self.assess(["a": rule], "actions: {x: {kind: embargo}}\n").findings[0].interactions == [
        .cancelling, .constraining,
      ])
    let settled = try Self.assess(["a": rule], "situation: {phase: low}\nactions: {x: {kind: embargo}}\n")
    #expect(settled.findings[0].interactions == [.constraining])
  }

  @Test func theOrderOfKeysAndFilesChangesNothing() throws {
    let other = Self.rule("given: {group: actor}\nwhen: {group: {role: group}}\nbecause: '{group} matters.'")
    let first = try Self.assess(
      ["a": Self.simple, "b": other],
      "situation: {phase: high}\nactors: {g: {role: group}}\nactions: {x: {kind: embargo}}\n")
    let second = try Self.assess(
      ["b": other, "a": Self.simple],
      "actions: {x: {kind: embargo}}\nactors: {g: {role: group}}\nsituation: {phase: high}\n")
    #expect(first.findings.map(\.identity) == second.findings.map(\.identity))
    #expect(first.findings.map(\.verdict) == second.findings.map(\.verdict))
  }
}
