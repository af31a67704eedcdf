import Foundation
import Testing

/// `test`, `cover` and `mutate`, run as a rule's author runs them.
@Suite(.serialized) struct RulebookCommandTests {
  private static let rule = "embargoes/disarms-the-targeted.yaml"

  /// A copy of the mini pack that a test may change.
  private func pack() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    let mini = CommandTests.root.appendingPathComponent("Tests/Cases/mini-pack")
    try FileManager.default.copyItem(at: mini, to: folder)
    return folder
  }

  private func replace(_ old: String, with new: String, in file: URL) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(old))
    try text.replacingOccurrences(of: old, with: new).write(to: file, atomically: true, encoding: .utf8)
  }

  @Test func junitIsReadByAnXMLParser() throws {
    let folder = try pack()
    defer { try? FileManager.default.removeItem(at: folder) }
    try replace("expect: unguarded", with: "expect: silent", in: folder.appendingPathComponent(Self.rule))
    try replace(
      "name: The embargo binds the farmers too", with: #"name: "A <name> & \"quotes\"""#,
      in: folder.appendingPathComponent(Self.rule))
    let outcome = try CommandTests.run(["test", "--rules", folder.path, "--format", "junit"])
    #expect(outcome.code == 1)
    let script = """
      import sys, xml.etree.ElementTree as tree
      root = tree.fromstring(sys.stdin.buffer.read())
      case = root.find(".//testcase[failure]")
      print(root.get("tests"), root.get("failures"), case.get("name").count("<name>"), case.get("line"))
      """
    let parsed = try CommandTests.run(
      ["python3", "-c", script], input: outcome.output, tool: URL(fileURLWithPath: "/usr/bin/env"))
    #expect(parsed.output == "3 1 1 22\n", "\(parsed.errors)")
  }

  @Test func aFilterThatKeepsNothingIsAMistake() throws {
    let outcome = try CommandTests.run(["test", "--filter", "no such example"])
    #expect(outcome.code == 2)
    #expect(outcome.errors == "coherence: no example or expectation has `no such example` in its name.\n")
  }

  @Test func watchingNeedsAFolder() throws {
    let outcome = try CommandTests.run(["test", "--watch"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("there is nothing to watch"))
  }

  @Test func watchingShowsWhatBecomesDifferent() throws {
    let folder = try pack()
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = CommandTests.command
    process.arguments = ["test", "--rules", folder.path, "--watch", "--width", "400"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    // A process that a test starts may inherit that it is deaf to all milder signals.
    let stop = { @Sendable [identifier = process.processIdentifier] in _ = kill(identifier, SIGKILL) }
    defer { stop() }
    // Whatever happens, the command ends, and what it did not write is missed below.
    DispatchQueue.global().asyncAfter(deadline: .now() + 60) { if process.isRunning { stop() } }
    var seen = ""
    /// Reads what is written until it ends in a text; the command writes promptly, and ends with the test.
    func wait(for text: String) {
      while !seen.hasSuffix(text) {
        let data = pipe.fileHandleForReading.availableData
        if data.isEmpty { break }
        seen += String(decoding: data, as: UTF8.self)
      }
    }
    wait(for: "3 examples of 3 rules: all hold; waiting for changes\n")
    try replace("expect: unguarded", with: "expect: silent", in: folder.appendingPathComponent(Self.rule))
    wait(for: "3 examples of 3 rules: 1 failed\n")
    #expect(seen.contains("expected silent, found unguarded"))
    try replace("expect: silent", with: "expect: unguarded", in: folder.appendingPathComponent(Self.rule))
    wait(for: "3 examples of 3 rules: all hold\n")
    #expect(seen.contains("HOLDS AGAIN"))
    #expect(seen.components(separatedBy: "FAILED").count == 2)
  }

  @Test func draftsAreWrittenIntoTheRuleAndThenNothingIsMissing() throws {
    let folder = try pack()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(Self.rule)
    let before = try String(contentsOf: file, encoding: .utf8)
    let id = "embargoes/disarms-the-targeted"
    #expect(try CommandTests.run(["cover", "--rules", folder.path, id]).code == 1)
    #expect(try String(contentsOf: file, encoding: .utf8) == before)
    let written = try CommandTests.run(["cover", "--rules", folder.path, id, "--write"])
    #expect(written.errors.contains("examples added to 1 file"))
    #expect(try CommandTests.run(["mutate", "--rules", folder.path, id, "--write"]).code == 1)
    #expect(try String(contentsOf: file, encoding: .utf8).hasPrefix(before))
    #expect(try CommandTests.run(["cover", "--rules", folder.path, id]).code == 0)
    let clean = try CommandTests.run(["mutate", "--rules", folder.path, id])
    #expect(clean.code == 0)
    #expect(clean.output.hasSuffix("none survives\n"))
    #expect(try CommandTests.run(["test", "--rules", folder.path]).code == 0)
  }

  @Test func draftsAreNotWrittenIntoThePackInsideTheProgram() throws {
    let outcome = try CommandTests.run(["cover", "--write"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("name a folder of rules with `--rules`"))
  }

  @Test func aMisspeltRuleGetsASuggestion() throws {
    let outcome = try CommandTests.run(["mutate", "arms-embargoes/disarms-the-targetted"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("Did you mean `arms-embargoes/disarms-the-targeted`?"))
  }
}
