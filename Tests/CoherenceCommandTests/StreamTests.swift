import Foundation
import Testing

/// What goes to which stream, with which exit code, whatever stands at the other end.
@Suite(.serialized) struct StreamTests {
  private typealias Command = CommandTests

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Command.root.appendingPathComponent(path), encoding: .utf8)
  }

  private static func shell(_ line: String, _ environment: [String: String] = [:]) throws -> Command.Outcome {
    try Command.run(
      ["-c", line.replacingOccurrences(of: "coherence ", with: "'\(Command.command.path)' ")],
      environment: environment, tool: URL(fileURLWithPath: "/bin/bash"))
  }

  @Test func aDashReadsStandardInput() throws {
    let fromFile = try Command.run(["check", Command.bosnia, "--format", "json"])
    let fromInput = try Command.run(["check", "-", "--format", "json"], input: try Self.text(Command.bosnia))
    #expect(fromInput.code == 0)
    #expect(
      fromInput.output
        == fromFile.output.replacingOccurrences(of: Command.bosnia, with: "<standard input>"))
  }

  @Test func emptyStandardInputIsAnInvalidPolicy() throws {
    let outcome = try Command.run(["check", "-"])
    #expect(outcome.code == 3)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("error[Y018]"))
  }

  @Test func endlessStandardInputIsRefusedAtTheLimit() throws {
    let outcome = try Self.shell("yes 'a: b' | coherence check -")
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("error[Y016]"))
  }

  @Test(arguments: [
    ["check", "no-such-file.yaml"], ["check", "Policies"], ["check", "-", "--rules", "no-such-folder"],
    ["test", "no-such-folder"],
  ])
  func whatCannotBeReadExitsWithFourOnStandardErrorOnly(arguments: [String]) throws {
    let outcome = try Command.run(arguments)
    #expect(outcome.code == 4)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("coherence: cannot read "))
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }

  @Test func aFullDiskExitsWithFour() throws {
    let outcome = try Self.shell("coherence vocabulary > /dev/full")
    #expect(outcome.code == 4)
    #expect(outcome.errors.hasPrefix("coherence: cannot write to standard output"))
  }

  @Test func oneInvalidPolicyOfSeveralPrintsNoReport() throws {
    let outcome = try Command.run(["check", Command.bosnia, "-"], input: "policy: p\n")
    #expect(outcome.code == 3)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains("<standard input>"))
  }

  @Test func anInvalidPolicyIsReportedAsJSONWhenJSONIsAskedFor() throws {
    let outcome = try Command.run(["check", "-", "--format", "json"], input: "a: &x 1\n")
    #expect(outcome.code == 3)
    #expect(outcome.output == "")
    let list = try JSONSerialization.jsonObject(with: Data(outcome.errors.utf8)) as? [[String: Any]]
    #expect(list?.first?["code"] as? String == "Y005")
  }

  @Test func findingsAtTheThresholdStillPrintTheReport() throws {
    let plain = try Command.run(["check", Command.bosnia])
    let failing = try Command.run(["check", Command.bosnia, "--fail-on", "constraining:possible"])
    #expect(failing.code == 1)
    #expect(failing.output == plain.output)
    #expect(failing.errors == "")
  }

  @Test(arguments: [["--help"], ["check", "--help"], ["--version"], ["help", "test"]])
  func helpGoesToStandardOutputAndExitsWithZero(arguments: [String]) throws {
    let outcome = try Command.run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.output.hasSuffix("\n"))
    #expect(outcome.errors == "")
  }

  @Test func everyCommandThatHelpNamesExists() throws {
    let help = try Command.run(["--help"]).output
    for name in ["check", "test", "vocabulary", "rules", "schema"] {
      #expect(help.contains("  \(name) "), "\(name)")
      #expect(try Command.run([name, "--help"]).code == 0, "\(name)")
    }
  }

  @Test(arguments: ["check \(CommandTests.bosnia) --explain", "vocabulary", "schema"])
  func aReaderThatClosesThePipeAtOnceEndsTheCommandQuietly(arguments: String) throws {
    // The sleep lets the reader go away first: the write is then sure to fail.
    let outcome = try Self.shell(
      "{ sleep 0.3; coherence \(arguments); echo \"code $?\" >&2; } | true; exit ${PIPESTATUS[0]}")
    #expect(outcome.errors == "code 0\n")
  }

  @Test func theFirstLineCanBeHadAlone() throws {
    let whole = try Command.run(["vocabulary"]).output
    let first = try Self.shell("set -o pipefail; coherence vocabulary | head -1")
    #expect(first.output == whole.prefix { $0 != "\n" } + "\n")
    #expect(first.errors == "")
  }

  // MARK: Colours

  @Test(arguments: [
    ["check", CommandTests.bosnia], ["check", CommandTests.bosnia, "--explain"], ["vocabulary"], ["rules"],
  ])
  func coloursAreAllThatColorAlwaysAdds(arguments: [String]) throws {
    let plain = try Command.run(arguments)
    let coloured = try Command.run(arguments + ["--color", "always"], environment: ["NO_COLOR": "1"])
    #expect(coloured.output.contains("\u{1B}["))
    #expect(coloured.output.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain.output)
  }

  @Test func withoutATerminalNoColourIsTheSameBytes() throws {
    let arguments = ["check", Command.bosnia, "--explain"]
    let plain = try Command.run(arguments)
    #expect(try Command.run(arguments, environment: ["NO_COLOR": "1"]).output == plain.output)
    #expect(try Command.run(arguments, environment: ["TERM": "xterm-256color"]).output == plain.output)
    #expect(try Command.run(arguments + ["--color", "never"]).output == plain.output)
  }

  @Test func errorsAreColouredOnlyWhenAsked() throws {
    #expect(!(try Command.run(["check", "-"], input: "a: &x 1\n")).errors.contains("\u{1B}"))
    #expect(try Command.run(["check", "-", "--color", "always"], input: "a: &x 1\n").errors.contains("\u{1B}["))
  }

  @Test func markdownAndJSONAreNeverColoured() throws {
    for format in ["markdown", "json"] {
      let outcome = try Command.run(["check", Command.bosnia, "--format", format, "--color", "always"])
      #expect(!outcome.output.contains("\u{1B}"), "\(format)")
    }
  }

  // MARK: Files

  private static func folder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  @Test func aFileIsWrittenThroughItsLinkWithItsRightsAndNothingBesideItIsTouched() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try Self.shell(
      """
      cd '\(folder.path)'
      printf 'title: T\\npolicy: p\\ndate: 2020\\n' > real.yaml; chmod 600 real.yaml; ln -s real.yaml p.yaml
      echo precious > precious; ln -s precious p.yaml.part; ln -s precious real.yaml.part
      coherence format p.yaml
      head -1 real.yaml; cat precious; stat -c %a real.yaml; readlink p.yaml; ls | wc -l
      """)
    #expect(outcome.output == "p.yaml\npolicy: p\nprecious\n600\nreal.yaml\n5\n")
  }

  @Test(arguments: [
    "check p.yaml --rules pack", "lint pack", "lint folder", "format folder",
    "test cases --rules '\(Command.root.path)/Tests/Cases/mini-pack'",
  ])
  func aPipeThatNobodyNamedIsNotWaitedFor(line: String) throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try Self.shell(
      """
      cd '\(folder.path)'
      mkdir pack folder cases; mkfifo pack/pack.yaml folder/x.yaml cases/policy.yaml
      printf 'policy: p\\ntitle: T\\ndate: 2020\\n' > p.yaml
      printf 'policy: policy.yaml\\nexpectations: []\\n' > cases/expectations.yaml
      timeout 20 coherence \(line)
      """)
    #expect(outcome.code == 3 || outcome.code == 4, "\(outcome.code) \(outcome.errors)")
    #expect(!outcome.errors.isEmpty)
  }

  @Test func thePackAroundTheCurrentFolderIsRead() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let outcome = try Self.shell(
      """
      cp -r '\(Command.root.path)/Tests/Cases/mini-pack' '\(folder.path)/mini'; cd '\(folder.path)/mini/talks'
      sed -i 's/^interaction:/interactoin:/' ../embargoes/disarms-the-targeted.yaml
      coherence rules >/dev/null; cd ../embargoes; coherence lint disarms-the-targeted.yaml
      """)
    #expect(outcome.code == 3)
    #expect(outcome.output.contains("interactoin") || outcome.errors.contains("interactoin"))
  }

  @Test func aFileDeeperThanIsReadIsNotPassedOver() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let deep = (1...18).map { "d\($0)" }.joined(separator: "/")
    let outcome = try Self.shell(
      """
      cp -r '\(Command.root.path)/Tests/Cases/mini-pack' '\(folder.path)/mini'; cd '\(folder.path)'
      mkdir -p mini/\(deep); echo 'garbage: [' > mini/\(deep)/x.yaml
      coherence rules --rules mini
      """)
    #expect(outcome.code == 4)
    #expect(outcome.errors.contains("more than 16 folders deep"))
  }

  @Test(arguments: ["[a, list]", "null", "12", "роlicy: p"]) func whatIsNoPolicyIsNotPassedOverByLint(text: String)
    throws
  {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try (text + "\n").write(to: folder.appendingPathComponent("p.yaml"), atomically: true, encoding: .utf8)
    let outcome = try Command.run(["lint", folder.appendingPathComponent("p.yaml").path])
    #expect(outcome.code == 3)
  }

  // MARK: Suggestions

  @Test(arguments: [
    (["rules", "arms-embargoes/disarms-the-target"], "Did you mean `arms-embargoes/disarms-the-targeted`?"),
    (["vocabulary", "arms_embargoe"], "Did you mean `arms_embargo`?"),
  ])
  func anUnknownNameGetsASuggestion(arguments: [String], hint: String) throws {
    let outcome = try Command.run(arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(outcome.errors.contains(hint))
  }

  @Test(arguments: [Int.min, -5, 0, 1, 39]) func aWidthTooSmallToReadIsRefused(width: Int) throws {
    let outcome = try Command.run(["check", Command.bosnia, "--width=\(width)"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("--width is at least 40 columns"))
  }

  // MARK: The schema

  /// Validates a report, changed by a statement of Python, against the schema; `true` if it is valid.
  private static func isValid(_ change: String, _ policies: [String]) throws -> Bool {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let schema = folder.appendingPathComponent("schema.json")
    let report = folder.appendingPathComponent("report.json")
    try Command.run(["schema"]).output.write(to: schema, atomically: true, encoding: .utf8)
    try Command.run(["check", "--format", "json"] + policies).output.write(
      to: report, atomically: true, encoding: .utf8)
    let script = """
      import json, sys, jsonschema
      schema, report = (json.load(open(path)) for path in sys.argv[1:])
      first = report[0] if isinstance(report, list) else report
      \(change)
      errors = list(jsonschema.Draft7Validator(schema).iter_errors(report))
      print("valid" if not errors else "invalid")
      """
    let outcome = try Command.run(
      ["python3", "-c", script, schema.path, report.path], tool: URL(fileURLWithPath: "/usr/bin/env"))
    #expect(outcome.code == 0, "python3 with jsonschema is needed: \(outcome.errors)")
    return outcome.output == "valid\n"
  }

  @Test func aSingleReportAndAnExampleKeepToTheSchema() throws {
    #expect(try Self.isValid("", [Command.bosnia]))
    #expect(try Self.isValid("", ["Policies/example-training-support/policy.yaml"]))
  }

  @Test(arguments: [
    "first['surprise'] = 1", "first['findings'][0]['status'] = 'perhaps'", "first['findings'][0].pop('status')",
    "first['findings'][0]['surprise'] = 1", "first.pop('findings')",
  ])
  func theSchemaRefusesWhatNoReportSays(change: String) throws {
    #expect(try !Self.isValid(change, [Command.bosnia]))
  }
}
