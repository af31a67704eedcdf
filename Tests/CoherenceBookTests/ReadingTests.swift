import CoherenceEngine
import CoherenceLanguage
import CoherenceSource
import CoherenceStandardPack
import Foundation
import Testing

/// Rules read aloud: as recorded, and construct by construct.
@Suite struct ReadingTests {
  static let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Cases")

  static let standard: RulePack = {
    var sources = SourceSet()
    return RulePackLoader.load([StandardPack.files(omittingExamples: true)], into: &sources).value!
  }()

  private static func text(_ reading: RuleReading) -> String {
    reading.lines.map { String(repeating: "  ", count: $0.depth) + $0.text }.joined(separator: "\n")
  }

  /// A dozen rules of every kind, with counts, paths, tables, duties, schools and precedence.
  @Test func readingsAreAsRecorded() throws {
    let ids = [
      "accountability/covers-core-crimes", "actor-networks/ally-is-the-patron", "actor-networks/several-sponsors",
      "actor-networks/voice-without-command", "arms-embargoes/disarms-the-targeted",
      "ceasefires-and-mediation/guarantor-of-its-own-client", "ceasefires-and-mediation/mediator-condemns",
      "ceasefires-and-mediation/signing-date", "ddr-and-ssr/disarming-a-threatened-population",
      "humanitarian-access/pause-used-to-rearm", "organised-crime/follow-the-money",
      "warning-and-coordination/imminent-risk",
    ]
    let rules = ids.compactMap { id in Self.standard.rules.first { $0.id == id } }
    #expect(rules.map(\.id) == ids)
    let derived = Self.standard.vocabulary.attributes.indices.filter {
      ["declaration", "covers_core_crimes"].contains(Self.standard.vocabulary.attributes[$0].id)
    }
    let tables = derived.compactMap { index in
      RuleReading(derivationOf: AttributeID(index), in: Self.standard.vocabulary).map {
        "## \(Self.standard.vocabulary.attributes[index].id)\n\(Self.text($0))"
      }
    }
    let text =
      (rules.map { "## \($0.title)\n\(Self.text(RuleReading($0, in: Self.standard)))" } + tables)
      .joined(separator: "\n\n") + "\n"
    let file = Self.cases.appendingPathComponent("readings.txt")
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded readings.txt: read it, then run again")
      return
    }
    #expect(text == expected)
  }

  /// Reads one rule of the mini pack with the given conditions.
  private func reading(_ body: String) throws -> [String] {
    var sources = SourceSet()
    var mini = try PackDirectory.read(Self.cases.appendingPathComponent("mini-pack").path)
    let rule = """
      title: A rule to be read
      status: draft
      interaction: constraining
      affects: atrocity_prevention.protect_populations
      evidence: limited
      \(body)
      because: It is only read.
      sources: [{ref: power-2002, at: p. 1}]
      examples: [{name: nothing is known, policy: {}, expect: silent}]
      """
    mini.files.append(("talks/to-be-read.yaml", Array(rule.utf8)))
    let loaded = RulePackLoader.load([mini], into: &sources)
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    #expect(DiagnosticRenderer(sources: sources).render(errors) == "")
    let pack = try #require(loaded.value)
    let read = try #require(pack.rules.first { $0.id == "talks/to-be-read" })
    return RuleReading(read, in: pack).lines.map(\.text)
  }

  @Test(arguments: [
    ("truce: {before: deal}", "When the truce ends before the deal starts."),
    ("truce: {starts_before: deal}", "When the truce starts before the deal starts."),
    ("truce: {overlaps: deal}", "When there is a day on which both the truce and the deal are under way."),
    (
      "truce: {within: {months: 12, of: deal}}",
      "When the truce starts within 12 months of the start of the deal, before or after."
    ),
    (
      "truce: {targets: {shares_with: deal}}",
      "When whom the truce targets and whom the deal targets have a member in common."
    ),
    ("truce: {instrument: {same_as: deal}}", "When what kind of measure the truce is: the same as for the deal."),
    (
      "truce: {vetting: {at_most: individual}}\n  deal: {carve_outs: {only: [medical]}}",
      "- What the deal leaves free includes nothing but “medical goods”."
    ),
    (
      "count: {of: {sign: indicator}, where: {sign: {status: high}}, share_at_least: 50}\n  truce: {overlaps: deal}",
      "- At least 50 per cent of indicators, each called the sign, are such that how far the sign is seen: “high”."
    ),
    (
      "given: {force: actor}\n  force: {path: {via: [commands, funds], hops: [1, any], to: us}}\n  truce: {overlaps: deal}",
      "When there is an actor, the force, such that all of these hold:"
    ),
    (
      "situation: {election: {at_least: 2020-01-01, at_most: 2021-06-30}}\n  truce: {overlaps: deal}",
      "- The day of the next election: 2020-01-01 to 2021-06-30."
    ),
    ("not:\n    - {truce: {targets: none}}\n  deal: {instrument: ceasefire}", "- The truce targets somebody."),
  ])
  func aConstructIsRead(body: String, sentence: String) throws {
    let lines = try reading("given: {truce: action, deal: action}\nwhen:\n  \(body)")
    #expect(lines.contains(sentence), "\(lines)")
  }

  /// No reading leaves an id, a placeholder or an empty sentence behind.
  @Test func everyReadingOfTheStandardPackIsMadeOfSentences() {
    for rule in Self.standard.rules {
      for line in RuleReading(rule, in: Self.standard).lines {
        #expect(!line.text.contains("_") && !line.text.contains("{"), "\(rule.id): \(line.text)")
        #expect(!line.text.contains("  ") && !line.text.contains(" ,"), "\(rule.id): \(line.text)")
        #expect(
          [".", ":", "?"].contains { line.text.hasSuffix($0) } || line.text == "Also", "\(rule.id): \(line.text)")
      }
    }
  }
}
