import Foundation
import Testing

@testable import CoherenceLanguageServer

/// Sessions as they were recorded: `Tests/Cases/sessions`. A new one needs no Swift: write its commands, run once with
/// `COHERENCE_RECORD=1`, and read the answers.
struct SessionTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Cases/sessions")

  private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test func thereAreRecordedSessions() { #expect(Self.names.count >= 6) }

  @Test(arguments: names)
  func aSessionGoesAsRecorded(name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let recorded = try String(contentsOf: file, encoding: .utf8)
    let policy = """
      policy: the-valley
      title: Keep the embargo on every side
      date: 2020-05-01
      situation: {violence_against_civilians: one_sided}
      actors:
        farmers: {name: the farmers, role: targeted_group, armed_capacity: low}
        raiders: {name: the raiders, role: armed_group}
      relations:
        - us funds raiders
      actions:
        embargo: {name: the embargo, instrument: arms_embargo, applies_to: all_parties}

      """
    let expectations = """
      policy: the-valley.yaml
      expectations:
        - must: The embargo binds the weaker side
          mechanism: disarms_the_targeted
          involving: [embargo]
          judged_by: The case file

      """
    let disk = try MemoryDisk([
      "/home/ada/cases/the-valley.yaml": policy, "/home/ada/cases/expectations.yaml": expectations,
    ])
    let today = ScriptedClient.replay(recorded, disk: disk)
    if ProcessInfo.processInfo.environment["COHERENCE_RECORD"] != nil {
      try today.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(today == recorded)
  }
}
