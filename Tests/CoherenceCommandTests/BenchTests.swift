import Foundation
import Testing

/// The researcher's commands, run as researchers run them: new, lint, format, and what other programs read.
@Suite(.serialized) struct BenchTests {
  /// A folder that is empty at the start of a test and gone after it.
  private final class Scratch {
    let folder: URL
    init() throws {
      folder = FileManager.default.temporaryDirectory.appendingPathComponent("coherence-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(at: folder) }

    func run(_ arguments: [String], input: String = "") throws -> CommandTests.Outcome {
      let script = "cd \"$1\" && shift && exec \"$@\""
      return try CommandTests.run(
        ["-c", script, "sh", folder.path, CommandTests.command.path] + arguments, input: input,
        tool: URL(fileURLWithPath: "/bin/sh"))
    }

    func text(_ path: String) throws -> String {
      try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
    }

    func write(_ text: String, to path: String) throws {
      try text.write(to: folder.appendingPathComponent(path), atomically: true, encoding: .utf8)
    }

    /// Fills the blanks of a file as somebody in a hurry would.
    func fill(_ path: String) throws {
      var lines: [String] = []
      for line in try text(path).components(separatedBy: "\n") {
        var line = line
        if let comment = line.range(of: "  # FILL IN") { line = String(line[..<comment.lowerBound]) }
        while let blank = line.range(of: "FILL IN") {
          let end = line[blank.upperBound...].firstIndex(of: "\"") ?? line.endIndex
          line.replaceSubrange(blank.lowerBound..<end, with: "Words \(lines.count) that say what is meant here")
        }
        lines.append(line)
      }
      try write(lines.joined(separator: "\n"), to: path)
    }
  }

  @Test func aPackOfScaffoldsIsCleanOnceItsBlanksAreFilled() throws {
    let scratch = try Scratch()
    #expect(try scratch.run(["new", "pack", "trial"]).code == 0)
    #expect(try scratch.run(["new", "rule", "hosts/consent-withdrawn", "--pack", "trial"]).code == 0)
    #expect(try scratch.run(["new", "policy", "cases/renewal", "--pack", "trial"]).code == 0)
    let rules = ["--rules", "standard", "--rules", "trial"]
    // As they are begun, everything can be read and every blank is named.
    #expect(try scratch.run(["test"] + rules).code == 0)
    let blank = try scratch.run(["lint", "trial", "cases"])
    #expect(blank.code == 1)
    #expect(blank.output.contains("S007"))
    let files = [
      "trial/pack.yaml", "trial/sources.yaml", "trial/first-theme/first-rule.yaml",
      "trial/hosts/consent-withdrawn.yaml", "cases/renewal/policy.yaml",
    ]
    for file in files { try scratch.fill(file) }
    let lint = try scratch.run(["lint", "trial", "cases", "--fail-on", "note"])
    #expect(lint.output == "Nothing found.\n")
    #expect(lint.code == 0)
    #expect(try scratch.run(["format", "--check", "trial", "cases"]).output == "")
    let test = try scratch.run(["test"] + rules)
    #expect(test.code == 0)
    #expect(test.errors == "")
    let check = try scratch.run(["check", "cases/renewal/policy.yaml"] + rules)
    #expect(check.code == 0)
    #expect(check.errors == "")
  }

  @Test func aScaffoldOverwritesNothing() throws {
    let scratch = try Scratch()
    #expect(try scratch.run(["new", "policy", "renewal"]).code == 0)
    try scratch.write("mine", to: "renewal/policy.yaml")
    let again = try scratch.run(["new", "policy", "renewal"])
    #expect(again.code == 4)
    #expect(again.errors.contains("`renewal/policy.yaml`: it exists"))
    #expect(try scratch.text("renewal/policy.yaml") == "mine")
    let rule = try scratch.run(["new", "rule", "hosts/consent"])
    #expect(rule.code == 4)
    #expect(rule.errors.contains("coherence new pack"))
  }

  @Test func formatChangesFilesAndCheckOnlyNamesThem() throws {
    let scratch = try Scratch()
    let text = "title:  A\nstatus: draft   # so far\nwhen: { x: y }\n"
    try scratch.write(text, to: "rule.yaml")
    let check = try scratch.run(["format", "--check", "rule.yaml"])
    #expect(check.code == 1)
    #expect(check.output == "rule.yaml\n")
    #expect(try scratch.text("rule.yaml") == text)
    #expect(try scratch.run(["format", "."]).code == 0)
    #expect(try scratch.text("rule.yaml") == "title: A\nstatus: draft   # so far\nwhen: {x: y}\n")
    #expect(try scratch.run(["format", "--check", "rule.yaml"]).code == 0)
    #expect(try scratch.run(["format", "-"], input: text).output == scratch.text("rule.yaml"))
  }

  @Test func aFileThatCannotBeReadIsLeftAsItIs() throws {
    let scratch = try Scratch()
    try scratch.write("a: {b: 1\n", to: "broken.yaml")
    let outcome = try scratch.run(["format", "broken.yaml"])
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("error[Y004]"))
    #expect(try scratch.text("broken.yaml") == "a: {b: 1\n")
  }

  @Test func lintMendsWhatNeedsNoDecision() throws {
    let scratch = try Scratch()
    try scratch.write("policy: p\ntitle: Talk.  \ndate: 2026-01-01\nactions: {}", to: "p.yaml")
    #expect(try scratch.run(["lint", "p.yaml"]).code == 1)
    #expect(try scratch.run(["lint", "--fix", "p.yaml"]).code == 0)
    #expect(try scratch.text("p.yaml") == "policy: p\ntitle: Talk\ndate: 2026-01-01\nactions: {}\n")
  }

  @Test func theStandardPackIsNotMended() throws {
    let outcome = try CommandTests.run(["lint", "--fix", "--fail-on", "never"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("standard/"))
  }

  // MARK: For other programs

  private func results(_ log: String) throws -> [[String: Any]] {
    let document = try #require(try JSONSerialization.jsonObject(with: Data(log.utf8)) as? [String: Any])
    let run = try #require((document["runs"] as? [[String: Any]])?.first)
    return try #require(run["results"] as? [[String: Any]])
  }

  @Test func sarifSaysFailOfWhatStandsAndOpenOfWhatMayStand() throws {
    let results = try results(try CommandTests.run(["check", CommandTests.bosnia, "--format", "sarif"]).output)
    let embargo = try #require(
      results.first { result in
        result["ruleId"] as? String == "arms-embargoes/disarms-the-targeted" && result["kind"] as? String == "fail"
      })
    #expect(embargo["level"] as? String == "error")
    let locations = try #require(embargo["locations"] as? [[String: Any]])
    let place = try #require(locations[0]["physicalLocation"] as? [String: Any])
    let region = try #require(place["region"] as? [String: Any])
    let line = try #require(region["startLine"] as? Int)
    let text = try String(contentsOf: CommandTests.root.appendingPathComponent(CommandTests.bosnia), encoding: .utf8)
    #expect(text.components(separatedBy: "\n")[line - 1] == "  embargo:")
    for result in results where result["kind"] as? String != "fail" { #expect(result["level"] as? String == "none") }
    #expect(results.contains { $0["kind"] as? String == "open" })
    #expect(results.contains { $0["kind"] as? String == "informational" })
  }

  @Test func anAcceptedRiskIsASuppressionUntilItLapses() throws {
    let policy = try String(contentsOf: CommandTests.root.appendingPathComponent(CommandTests.bosnia), encoding: .utf8)
    let risk = """

      accepted_risks:
        - {rule: arms-embargoes/disarms-the-targeted, reason: Talks are days away, owner: Head, until: 1993-12-31}

      """
    func suppressions(_ day: String) throws -> [[String: Any]] {
      let outcome = try CommandTests.run(["check", "-", "--format", "sarif", "--as-of", day], input: policy + risk)
      return try results(outcome.output).compactMap { ($0["suppressions"] as? [[String: Any]])?.first }
    }
    let accepted = try suppressions("1993-07-01")
    #expect(!accepted.isEmpty)
    for suppression in accepted {
      #expect(suppression["justification"] as? String == "Talks are days away (accepted by Head until 1993-12-31)")
    }
    #expect(try suppressions("1994-01-01").isEmpty)
  }

  @Test func annotationsEscapeWhatWouldEndThem() throws {
    let policy = """
      policy: p
      title: P
      date: 2026-01-01
      situation: {violence_against_civilians: one_sided, atrocity_phase: ongoing}
      actors: {group: {name: "half, 50%: them", role: targeted_group, armed_capacity: low}}
      actions: {embargo: {instrument: arms_embargo, applies_to: all_parties}}
      """
    let outcome = try CommandTests.run(["check", "-", "--format", "github"], input: policy)
    let line = try #require(
      outcome.output.split(separator: "\n").first { $0.contains("[arms-embargoes/disarms-the-targeted, ") })
    #expect(line.hasPrefix("::error file=<standard input>,line=6,endLine=6,col=11,endColumn=18,title=Tension%3A An "))
    #expect(line.contains("half, 50%25: them"))
    #expect(line.contains("%0AWhat could be done: "))
  }

  @Test func aMistakeInAPolicyIsAnAnnotationOfItsLine() throws {
    let policy = "policy: p\ntitle: P\ndate: 2026-01-01\nactions: {a: {instrument: arms_embargoo}}\n"
    let outcome = try CommandTests.run(["check", "-", "--format", "github"], input: policy)
    #expect(outcome.code == 3)
    #expect(outcome.output.hasPrefix("::error file=<standard input>,line=4,endLine=4,col=27,endColumn=40,title=P040::"))
  }

  @Test func aPackThatCannotBeReadIsASarifLogToo() throws {
    let scratch = try Scratch()
    try scratch.write("pack: p\n", to: "pack.yaml")
    let outcome = try scratch.run(["lint", ".", "--format", "sarif"])
    #expect(outcome.code == 3)
    let found = try results(outcome.output)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0["level"] as? String == "error" })
  }

  @Test func shellsCompleteTheIdsOfRules() throws {
    let outcome = try CommandTests.run(["---completion", "rules", "--", "positional@0", "2", "0", "rules", ""])
    #expect(outcome.code == 0)
    #expect(outcome.output.split(separator: "\n").contains("arms-embargoes/disarms-the-targeted"))
  }
}
