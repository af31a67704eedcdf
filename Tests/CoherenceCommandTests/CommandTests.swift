import Foundation
import Testing

/// The built command, run as its users run it.
@Suite(.serialized) struct CommandTests {
  struct Outcome {
    var code: Int32
    var output: String
    var errors: String
  }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The command stands beside the test bundle, wherever that was built.
  static let command: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = bundle.deletingLastPathComponent()
    while folder.path != "/" {
      let candidate = folder.appendingPathComponent("coherence")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      folder.deleteLastPathComponent()
    }
    return root.appendingPathComponent(".build/debug/coherence")
  }()

  static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:], tool: URL = command
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    process.currentDirectoryURL = root
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stderr
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = stdout.fileHandleForReading.readDataToEndOfFile()
    let errors = stderr.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self))
  }

  static let bosnia = "Policies/bosnia-1993-keep-the-embargo/policy.yaml"
  static let libya = "Policies/libya-2011-resolutions-1970-and-1973/policy.yaml"

  @Test func aCheckWithoutThresholdExitsWithZero() throws {
    let outcome = try Self.run(["check", Self.bosnia])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("An embargo on every side leaves the group under attack defenceless"))
    #expect(outcome.errors == "")
  }

  @Test(arguments: [
    ("chek", "coherence: there is no command `chek`. Did you mean `check`? See `coherence --help`.\n"),
    ("policy.yaml", "coherence: there is no command `policy.yaml`. See `coherence --help`.\n"),
  ])
  func aCommandThatIsNotThereIsNamed(word: String, message: String) throws {
    let outcome = try Self.run([word, Self.bosnia])
    #expect(outcome.code == 2)
    #expect(outcome.errors == message)
  }

  @Test func aThresholdThatIsReachedExitsWithOne() throws {
    #expect(try Self.run(["check", Self.bosnia, "--fail-on", "counteracting:unguarded"]).code == 1)
  }

  @Test func aThresholdThatIsNotReachedExitsWithZero() throws {
    let colombia = "Policies/colombia-2016-final-agreement/policy.yaml"
    #expect(try Self.run(["check", colombia, "--fail-on", "counteracting:unguarded"]).code == 0)
  }

  @Test(arguments: [
    ["check"], ["check", "x.yaml", "--fail-on", "bad"], ["nonsense"], ["check", "x.yaml", "--as-of", "soon"],
  ])
  func wrongUsageExitsWithTwo(arguments: [String]) throws {
    let outcome = try Self.run(arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
  }

  @Test func anInvalidPolicyExitsWithThreeAndSaysWhere() throws {
    let policy = "policy: p\ntitle: P\ndate: 2026-01-01\nactions: {a: {instrument: arms_embargoo}}\n"
    let outcome = try Self.run(["check", "-"], input: policy)
    #expect(outcome.code == 3)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("<standard input>:4:27"))
    #expect(outcome.errors.contains("did you mean `arms_embargo`?"))
  }

  @Test func aMissingFileExitsWithFour() throws {
    let outcome = try Self.run(["check", "no-such-file.yaml"])
    #expect(outcome.code == 4)
    #expect(outcome.errors.contains("no-such-file.yaml"))
  }

  @Test func anUnknownProfileGetsASuggestion() throws {
    let outcome = try Self.run(["check", Self.bosnia, "--profile", "precautionery"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("Did you mean `precautionary`?"))
  }

  @Test func theSameInputGivesTheSameBytes() throws {
    let first = try Self.run(["check", Self.bosnia, "--format", "json"])
    let second = try Self.run(
      ["check", Self.bosnia, "--format", "json"], environment: ["LANG": "tr_TR.UTF-8", "TZ": "Asia/Tokyo"])
    #expect(first.output == second.output)
  }

  @Test func coloursComeOnlyWhenAsked() throws {
    #expect(!(try Self.run(["check", Self.bosnia])).output.contains("\u{1B}"))
    #expect(!(try Self.run(["check", Self.bosnia], environment: ["NO_COLOR": "1"])).output.contains("\u{1B}"))
    #expect(try Self.run(["check", Self.bosnia, "--color", "always"]).output.contains("\u{1B}[1m"))
  }

  @Test func linesKeepToTheWidth() throws {
    let outcome = try Self.run(["check", Self.bosnia, "--explain", "--width", "60"])
    let tooLong = outcome.output.split(separator: "\n").filter { $0.count > 60 && $0.contains(" ") }
      .filter { !$0.contains("/") }
    #expect(tooLong == [])
  }

  @Test func theJSONKeepsToItsPublishedSchema() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let schema = folder.appendingPathComponent("schema.json")
    let report = folder.appendingPathComponent("report.json")
    try Self.run(["schema"]).output.write(to: schema, atomically: true, encoding: .utf8)
    let policies = [
      Self.bosnia, "Policies/sierra-leone-1999-lome-agreement/policy.yaml",
      "Policies/sahel-2018-counter-terrorism-partners/policy.yaml",
      "Policies/colombia-2016-final-agreement/policy.yaml",
    ]
    try Self.run(["check", "--format", "json"] + policies).output.write(to: report, atomically: true, encoding: .utf8)
    let script = """
      import json, sys, jsonschema
      schema, report = (json.load(open(path)) for path in sys.argv[1:])
      jsonschema.Draft7Validator.check_schema(schema)
      jsonschema.Draft7Validator(schema).validate(report)
      assert len(report) == 4
      """
    let outcome = try Self.run(
      ["python3", "-c", script, schema.path, report.path], tool: URL(fileURLWithPath: "/usr/bin/env"))
    #expect(outcome.code == 0, "\(outcome.errors)")
  }

  @Test func theShippedCasesAreWhatTheirJudgesSaid() throws {
    let outcome = try Self.run(["test", "Policies"])
    #expect(outcome.output.hasSuffix("all hold\n"))
    #expect(outcome.code == 0)
  }

  @Test func aReaderThatGoesAwayIsNoError() throws {
    let outcome = try Self.run(
      ["-c", "'\(Self.command.path)' vocabulary action | head -1"], tool: URL(fileURLWithPath: "/bin/bash"))
    #expect(outcome.errors == "")
  }

  /// Recording a report fails once, so that a recording is always read: delete the file, run, read, run again.
  @Test(arguments: [
    ("bosnia.txt", ["check", bosnia]), ("bosnia-explained.txt", ["check", bosnia, "--explain"]),
    ("example.md", ["check", "Policies/example-training-support/policy.yaml", "--format", "markdown"]),
    ("sahel.txt", ["check", "Policies/sahel-2018-counter-terrorism-partners/policy.yaml", "--width", "80"]),
    ("ask-example.txt", ["ask", "Policies/example-training-support/policy.yaml", "--limit", "5"]),
    (
      "ask-example.md",
      ["ask", "Policies/example-training-support/policy.yaml", "--limit", "3", "--format", "markdown"]
    ),
    ("why-libya.txt", ["why", libya, "peace-operations/force-that-challenges"]),
    ("why-libya-addressed.txt", ["why", libya, "arms-embargoes/disarms-the-targeted"]),
    ("amend-libya.txt", ["amend", libya]), ("amend-libya.json", ["amend", libya, "--format", "json"]),
    ("amend-mediator.txt", ["amend", "Tests/Cases/amend/mediator-who-condemns.yaml"]),
    ("compare-libya-sahel.txt", ["compare", libya, "Policies/governance-grant-in-a-stable-state/policy.yaml"]),
    ("brief-libya.md", ["brief", libya]), ("stages-libya.txt", ["stages", libya]),
    ("tripwires-libya.txt", ["tripwires", libya]),
  ])
  func theReportIsAsRecorded(name: String, arguments: [String]) throws {
    // The fingerprint changes with every word of a rule; what is recorded is the rest.
    let hasWidth = arguments.contains("--width") || arguments[0] == "brief"
    let outcome = try Self.run(arguments + ["--color", "never"] + (hasWidth ? [] : ["--width", "100"]))
    let text = outcome.output.replacing(/\([0-9a-f]{8,16}\)/, with: "(fingerprint)")
      .replacing(/Record: `[0-9a-f]{16}`/, with: "Record: `fingerprint`")
    let file = Self.root.appendingPathComponent("Tests/Cases/reports/\(name)")
    guard let expected = try? String(contentsOf: file, encoding: .utf8) else {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name): read it, then run again")
      return
    }
    #expect(text == expected)
  }

  @Test func anAmendedPolicyIsANewFileThatAnswersWhatItSays() throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("amended-\(UUID().uuidString).yaml").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let outcome = try Self.run(["amend", Self.libya, "--write", file])
    #expect(outcome.code == 0)
    let after = try Self.run(["check", file, "--width", "200"])
    let (stands, rest) = (after.output.components(separatedBy: "WHAT IS ADDRESSED")[0], after.output)
    #expect(!stands.contains("Force without a political track can widen the war"))
    #expect(rest.contains("Force without a political track can widen the war"))
    let again = try Self.run(["amend", Self.libya, "--write", file])
    #expect(again.code == 4)
    #expect(again.errors.contains("it exists; name another file"))
  }

  @Test func aRuleThatDoesNotExistIsAnsweredWithTheClosest() throws {
    let outcome = try Self.run(["why", Self.libya, "arms-embargoes/disarms-the-target"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("Did you mean `arms-embargoes/disarms-the-targeted`?"))
  }

  @Test func theBriefIsOneFileWithoutScriptOrRequest() throws {
    let page = try Self.run(["brief", Self.bosnia, "--format", "html"]).output
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    for part in ["<script", "http-equiv", "<img", "<link", "url(", "@import"] {
      #expect(!page.contains(part), "\(part)")
    }
    for tag in ["section", "ul", "li", "dl", "main", "header", "footer"] {
      #expect(
        page.components(separatedBy: "<\(tag)").count == page.components(separatedBy: "</\(tag)>").count, "\(tag)")
    }
  }

  @Test func theBookReplacesItselfButNothingElse() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("book-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let mini = ["--rules", "Tests/Cases/mini-pack"]
    #expect(try Self.run(["book", "--output", folder] + mini).code == 0)
    #expect(try Self.run(["book", "--output", folder] + mini).code == 0)
    #expect(FileManager.default.fileExists(atPath: folder + "/rules/talks/alert.html"))
    try "mine".write(toFile: folder + "/notes.txt", atomically: true, encoding: .utf8)
    let refused = try Self.run(["book", "--output", folder] + mini)
    #expect(refused.code == 4)
    #expect(refused.errors.contains("`notes.txt` in it was not written by this command"))
    #expect(try String(contentsOfFile: folder + "/notes.txt", encoding: .utf8) == "mine")
    #expect(!FileManager.default.fileExists(atPath: folder + ".part"))
  }

  /// A copy of a shipped policy, and what the command answers when it is interviewed about it.
  private func interview(_ policy: String, _ lines: [String]) throws -> (before: String, after: String, Outcome) {
    let before = try String(contentsOf: Self.root.appendingPathComponent(policy), encoding: .utf8)
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("interview-\(UUID().uuidString).yaml")
    try before.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let outcome = try Self.run(["ask", file.path, "--interview"], input: lines.joined(separator: "\n") + "\n")
    return (before, try String(contentsOf: file, encoding: .utf8), outcome)
  }

  @Test func anInterviewWritesTheAnswersAndNothingElse() throws {
    let (before, after, outcome) = try interview(Self.libya, ["", "restricted", "A report, p. 3", "2011-03", "q"])
    let fact = "  humanitarian_access: {is: restricted, source: \"A report, p. 3\", as_of: 2011-03}\n"
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("“A population is besieged and relief is denied”: does not arise"))
    #expect(after.contains(fact))
    #expect(after.replacing(fact, with: "") == before)
  }

  @Test func anAnswerThatIsNoneOfThemIsAskedAgain() throws {
    let (_, after, outcome) = try interview(Self.libya, ["", "restrictd", "3", "", "", "q"])
    #expect(outcome.output.contains("`restrictd` is none of the answers. Did you mean `restricted`?"))
    #expect(after.contains("  humanitarian_access: {is: restricted}\n"))
  }

  @Test func anAnswerOfTomorrowIsRefusedAndTheFileStays() throws {
    let (before, after, outcome) = try interview(Self.libya, ["", "restricted", "A report", "2026-01", "q"])
    #expect(outcome.output.contains("This answer cannot be recorded here. Skipped."))
    #expect(outcome.errors.contains("hindsight"))
    #expect(after == before)
  }

  @Test(arguments: [
    ["ask", libya], ["why", libya, "peace-operations/force-that-challenges"], ["stages", libya],
    ["compare", libya, bosnia], ["tripwires", libya],
  ])
  func textMarkdownAndDataTellTheSameStory(arguments: [String]) throws {
    let text = try Self.run(arguments + ["--width", "400", "--color", "never"]).output
    let markdown = try Self.run(arguments + ["--format", "markdown"]).output
    let json = try Self.run(arguments + ["--format", "json"]).output
    let data = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let plain = { (text: String) in text.replacing(/[^\p{L}\p{N}]+/, with: " ") }
    var told = 0
    for (key, field) in [("questions", "question"), ("findings", "title"), ("nearestMiss", "path")] {
      let rows = data[key] as? [[String: Any]] ?? (data[key] as? [String: Any])?["changes"] as? [[String: Any]] ?? []
      for row in rows {
        let words = plain(try #require(row[field] as? String))
        #expect(plain(text).localizedCaseInsensitiveContains(words), "\(words)")
        #expect(plain(markdown).localizedCaseInsensitiveContains(words), "\(words)")
        told += 1
      }
    }
    for wire in data["tripwires"] as? [[String: Any]] ?? [] where (wire["changes"] as? [Any])?.count == 1 {
      let change = try #require((wire["changes"] as? [[String: String]])?.first)
      let path = try #require(change["path"])
      #expect(text.contains(path) == markdown.contains(path))
      told += 1
    }
    #expect(told > 0)
  }

  @Test func severalPacksAddUp() throws {
    let outcome = try Self.run(["rules", "--rules", "standard", "--rules", "Tests/Cases/second-pack"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("An additional rule of a department"))
  }
}
