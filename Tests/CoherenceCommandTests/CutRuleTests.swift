import Foundation
import Testing

/// A rule that concerns more combinations than can be judged: every command that shows findings says so.
@Suite(.serialized) struct CutRuleTests {
  private let folder: URL

  /// The mini pack with a rule about any three actors and with a stage, and policies with forty actors and with one.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("coherence-\(UUID().uuidString)")
    let pack = folder.appendingPathComponent("pack")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: CommandTests.root.appendingPathComponent("Tests/Cases/mini-pack"), to: pack)
    let rule = """
      title: Three weak parties
      status: draft
      interaction: constraining
      affects: atrocity_prevention.dissuade_perpetrators
      evidence: limited
      given: {one: actor, two: actor, three: actor}
      when:
        one: {armed_capacity: low}
        two: {armed_capacity: low}
        three: {armed_capacity: low}
      because: All are weak.
      sources: [{ref: power-2002, at: ch. 9}]
      examples: [{name: Nobody is known, policy: {}, expect: silent}]

      """
    try rule.write(to: pack.appendingPathComponent("talks/three.yaml"), atomically: true, encoding: .utf8)
    try "stages: {early: {label: Early, situation: {atrocity_phase: low}}}\n".write(
      to: pack.appendingPathComponent("vocabulary/stages.yaml"), atomically: true, encoding: .utf8)
    let actors = (1...40).map { "  p\($0): {armed_capacity: low}\n" }.joined()
    for (name, text) in [("many", actors), ("few", "  p1: {armed_capacity: low}\n")] {
      try "policy: \(name)\ntitle: \(name)\ndate: 2026-11-02\nactors:\n\(text)".write(
        to: file(name), atomically: true, encoding: .utf8)
    }
  }

  private func file(_ name: String) -> URL { folder.appendingPathComponent("\(name).yaml") }
  private static let note =
    "“Three weak parties” may concern more combinations of actors and actions than are shown: the rest is not ruled out."

  private func output(_ command: [String], _ policies: [String], _ format: String) throws -> String {
    let arguments = command + policies.map { file($0).path } + ["--rules", folder.appendingPathComponent("pack").path]
    let outcome = try CommandTests.run(arguments + ["--format", format])
    #expect(outcome.errors == "")
    return outcome.output
  }

  @Test(arguments: ["check", "ask", "stages"]) func itIsSaidOfOnePolicy(command: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try output([command], ["many"], "markdown").contains(Self.note))
    #expect(try !output([command], ["few"], "markdown").contains(Self.note))
    #expect(try output([command], ["many"], "json").contains("\"cutRules\": [\n"))
  }

  @Test func itIsSaidOfTheOptionConcernedAndNoOptionIsCalledWorse() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let report = try output(["compare"], ["few", "many"], "markdown")
    #expect(report.contains("many: \(Self.note)"))
    #expect(!report.contains("few: \(Self.note)"))
    #expect(!report.contains("raises at least as firmly"))
  }
}
