import CoherenceKernel
import CoherenceLanguage
import CoherenceSource
import Testing

@testable import CoherenceEngine

/// What would tell on a finding: changes in the world, and the stages of a crisis.
@Suite struct WatchTests {
  private static let vocabulary = """
    types:
      situation: {occurs: once, label: the situation}
      actor: {occurs: many, section: actors, label: actor, predeclared: {us: {name: We}}}
      action: {occurs: many, section: actions, label: action, designed_when: {status: proposed}}
    attributes:
      situation:
        phase: {type: level, values: {low: Low, middle: Middle, high: High}, describes: Phase, question: Which?, ask_of: the desk, stale_after: 6 months}
        over: {type: yes_no, describes: Whether it is over, question: Is it over?}
      actor:
        abusive: {type: yes_no, describes: Whether it abuses, question: Does it abuse?, stale_after: 1 year}
      action:
        status: {type: choice, values: {proposed: A, in_force: B}, describes: Status, default: proposed}
        recipient: {type: reference, to: actor, describes: Recipient, question: Who receives it?}
        vetting: {type: level, values: {none: A, full: B}, describes: Vetting, question: Which?, design_choice: {if_unstated: none, cost: low}}
    relations:
      commands: {from: actor, to: actor, label: commands, question: Who commands whom?, stale_after: 1 year}
    workstreams:
      peace: {label: Peace, describes: Peace, objectives: {hold: Hold}}
    stages:
      early: {label: Early, situation: {phase: low, over: no}}
      late: {label: Late, situation: {phase: {at_least: middle}}}
    """

  private static let rule = """
    title: A rule
    status: draft
    interaction: counteracting
    affects: peace.hold
    evidence: limited
    given: {aid: action, partner: actor, militia: actor}
    when:
      situation: {phase: {at_least: middle}}
      aid: {recipient: partner, vetting: none}
      partner: {commands: militia}
      militia: {abusive: yes}
    because: Because.
    sources: [{ref: book, at: p. 1}]
    examples: [{name: nothing is known, policy: {}, expect: silent}]

    """

  private static func assess(_ policy: String) throws -> (Assessor, Assessment) {
    var sources = SourceSet()
    let files: [(path: String, bytes: [UInt8])] = [
      ("pack.yaml", Array("pack: small\ntitle: Small\nversion: 1.0.0\nlicence: CC-BY-4.0\nauthors: [A]\n".utf8)),
      ("vocabulary/all.yaml", Array(vocabulary.utf8)), ("t/a.yaml", Array(rule.utf8)),
      ("sources.yaml", Array("book: {type: book, title: A book, issued: 2020, read: full}\n".utf8)),
    ]
    let loaded = RulePackLoader.load([PackFiles(root: "small", files: files)], into: &sources)
    #expect(DiagnosticRenderer(sources: sources).render(loaded.diagnostics.filter { $0.severity == .error }) == "")
    let pack = try #require(loaded.value)
    let file = sources.add(path: "p.yaml", bytes: Array("policy: p\ntitle: P\ndate: 2026-01-01\n\(policy)".utf8))
    let read = PolicyReader.read(file, in: &sources, names: PolicyNames(pack.vocabulary)) { _ in nil }
    #expect(DiagnosticRenderer(sources: sources).render(read.diagnostics) == "")
    let assessor = Assessor(pack: pack)
    let policy = try #require(read.value)
    return (assessor, try #require(assessor.assess(policy).value))
  }

  private static func policy(phase: String, commands: String = "army commands guard", abusive: String = "yes") -> String
  {
    """
    situation: {phase: \(phase)}
    actors: {army: {abusive: no}, guard: {abusive: \(abusive)}}
    relations: [\(commands)]
    mapped: [commands]
    actions: {aid: {recipient: army, vetting: none}}

    """
  }

  private static func wires(_ policy: String, limit: Int = 2) throws -> [String] {
    let (assessor, assessment) = try assess(policy)
    return assessor.tripwires(assessment, limit: limit).wires.map { wire in
      wire.changes.map { "\($0.path): \($0.now) -> \($0.wouldBe)" }.joined(separator: " & ") + " => \(wire.after)"
    }
  }

  @Test func whatIsOneFactAwayWouldStand() throws {
    #expect(
      try Self.wires(Self.policy(phase: "low"), limit: 1) == ["situation.phase: low -> middle or high => established"])
  }

  @Test func whatStandsWouldCeaseWithAnyFactThatItRestsOn() throws {
    let wires = try Self.wires(Self.policy(phase: "high"), limit: 1)
    #expect(
      wires.sorted() == [
        "army commands guard: yes -> no => silent", "guard.abusive: yes -> no => silent",
        "situation.phase: high -> low => silent",
      ])
  }

  @Test func twoFactsAwayNamesBoth() throws {
    #expect(
      try Self.wires(Self.policy(phase: "low", abusive: "no")) == [
        "guard.abusive: no -> yes & situation.phase: low -> middle or high => established"
      ])
  }

  @Test func choicesAndOurOwnLinksAreNotWatched() throws {
    let wires = try Self.wires(Self.policy(phase: "high"), limit: 3)
    #expect(!wires.contains { $0.contains("vetting") || $0.contains("us commands") })
  }

  @Test func whatMayStandAlreadyIsForQuestions() throws {
    let open = Self.policy(phase: "{at_least: low}")
    #expect(try Self.assess(open).1.findings.map(\.verdict) == [.possible])
    #expect(try Self.wires(open, limit: 1) == [])
  }

  @Test func aStageTakesThePlaceOfWhatThePolicyStates() throws {
    let (assessor, assessment) = try Self.assess(Self.policy(phase: "low"))
    let strip = assessor.stages(assessment.policy, asOf: nil)
    #expect(strip.options.map(\.name) == ["Early", "Late"])
    #expect(strip.rows.map(\.verdicts) == [[.silent, .established]])
  }
}
