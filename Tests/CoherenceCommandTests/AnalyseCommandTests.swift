import Foundation
import Testing

/// `coherence analyse` and `coherence diff` as their users run them.
@Suite(.serialized) struct AnalyseCommandTests {
  private static let miniPack = "Tests/Cases/mini-pack"

  /// A copy of the mini pack with one file changed.
  private static func copy(_ path: String, _ change: (String) -> String) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("coherence-\(UUID().uuidString)")
    try FileManager.default.copyItem(at: CommandTests.root.appendingPathComponent(miniPack), to: folder)
    let file = folder.appendingPathComponent(path)
    let text = try String(contentsOf: file, encoding: .utf8)
    try change(text).write(to: file, atomically: true, encoding: .utf8)
    return folder
  }

  @Test func anAnalysisWithoutFindingsExitsWithZero() throws {
    let outcome = try CommandTests.run(["analyse", "--rules", Self.miniPack, "--fail-on-findings"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Rules that can never stand: none"))
    #expect(outcome.errors == "")
  }

  @Test func anAnalysisAsDataIsJSON() throws {
    let outcome = try CommandTests.run(["analyse", "--rules", Self.miniPack, "--format", "json"])
    let data = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(data["rules"] as? Int == 3)
    #expect((data["neverFires"] as? [String])?.isEmpty == true)
  }

  @Test func theMapIsATableOfEveryCombination() throws {
    let outcome = try CommandTests.run(["analyse", "--rules", Self.miniPack, "--format", "csv"])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first == "instrument,atrocity_phase,role,rules")
    #expect(lines.contains("arms_embargo,high,,2"))
    #expect(lines.contains("arms_embargo,high,targeted_group,1"))
  }

  @Test func aVersionThatSaysTooLittleExitsWithOne() throws {
    let changed = try Self.copy("embargoes/disarms-the-targeted.yaml") {
      $0.replacingOccurrences(of: "armed_capacity: {at_most: low}", with: "armed_capacity: none")
    }
    defer { try? FileManager.default.removeItem(at: changed) }
    let outcome = try CommandTests.run(["diff", Self.miniPack, changed.path])
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("Laxer: it no longer stands in some policies"))
    #expect(outcome.output.contains("at least 0.3.0; 0.2.0 is too low"))
  }

  @Test func aRuleShowsWhatItOverlapsAndAPolicyInWhichBothStand() throws {
    let outcome = try CommandTests.run(["analyse", "arms-embargoes/disarms-the-targeted", "--format", "json"])
    let data = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let overlaps = try #require(data["overlaps"] as? [[String: Any]])
    #expect(!overlaps.isEmpty)
    for overlap in overlaps { #expect(overlap["bothStandIn"] is String, "\(overlap["rule"] ?? "")") }
    let misspelt = try CommandTests.run(["analyse", "arms-embargoes/disarms-the-target"])
    #expect(misspelt.code == 2)
    #expect(misspelt.errors.contains("Did you mean `arms-embargoes/disarms-the-targeted`?"))
  }

  @Test func aPackThatIsNotThereIsNamed() throws {
    let outcome = try CommandTests.run(["diff", Self.miniPack, "nowhere"])
    #expect(outcome.code == 4)
    #expect(outcome.errors.contains("nowhere"))
  }
}
