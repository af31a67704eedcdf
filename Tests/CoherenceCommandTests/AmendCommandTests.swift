import Foundation
import Testing

/// `coherence amend` as its users run it.
@Suite(.serialized) struct AmendCommandTests {
  static let mediator = "Tests/Cases/amend/mediator-who-condemns.yaml"
  static let rule = "ceasefires-and-mediation/mediator-condemns"

  private func amend(_ arguments: [String]) throws -> CommandTests.Outcome {
    try CommandTests.run(["amend", "--color", "never", "--width", "100"] + arguments)
  }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try amend(arguments + ["--format", "json"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    return try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  private func edits(_ report: [String: Any]) -> [[[String: Any]]] {
    let targets = report["targets"] as? [[String: Any]] ?? []
    return targets.flatMap { $0["sets"] as? [[[String: Any]]] ?? [] }
  }

  @Test func anOrderInTimeIsWrittenIntoThePolicy() throws {
    let sets = edits(try json([Self.mediator]))
    let place = try #require(sets.firstIndex { $0.contains { $0["edit"] as? String == "order" } })
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("order-\(UUID().uuidString).yaml").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let outcome = try amend([Self.mediator, "--write", file, "--choose", "\(place + 1)"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("after: ["))
    #expect(text.contains("# nobody has asked"))
    let after = try CommandTests.run(["check", file, "--format", "json"]).output
    #expect(!after.contains("\(Self.rule)["))
  }

  @Test func aFindingIsNamedByItsIdentity() throws {
    let identity = "\(Self.rule)[statement=statement, talks=talks]"
    let named = try json([Self.mediator, "--finding", identity])
    let targets = try #require(named["targets"] as? [[String: Any]])
    #expect(targets.map { $0["finding"] as? String } == [identity])
  }

  @Test func aFindingThatThePolicyLacksIsAnsweredWithThoseItHas() throws {
    let outcome = try amend([Self.mediator, "--finding", "\(Self.rule)[statement=talks, talks=statement]"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("The rule has: \(Self.rule)[statement=statement, talks=talks]."))
  }

  @Test func costsOrderTheSetsInWords() throws {
    let usual = edits(try json([Self.mediator]))
    let cheapOrder = edits(
      try json([Self.mediator, "--cost", "order=low", "--cost", "talks.agreed_division_of_roles=high"]))
    #expect(usual.first?.first?["path"] as? String == "talks.agreed_division_of_roles")
    #expect(cheapOrder.first?.first?["edit"] as? String == "order")
    #expect(cheapOrder.last?.first?["cost"] as? String == "high")
    #expect(usual.count == cheapOrder.count)
  }

  @Test(arguments: ["talks.agreed_division_of_role=low", "talk=low"]) func aCostOfNoChoiceIsRefused(cost: String) throws
  {
    let outcome = try amend([Self.mediator, "--cost", cost])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("--cost: there is no choice"))
  }

  @Test func theTextAndTheJSONTellTheSameStory() throws {
    let text = try amend([CommandTests.libya]).output.replacing(/\s+/, with: " ")
    let report = try json([CommandTests.libya])
    for target in try #require(report["targets"] as? [[String: Any]]) {
      #expect(text.contains(try #require(target["title"] as? String)))
      for edit in (target["sets"] as? [[[String: Any]]] ?? []).joined() {
        #expect(text.contains(try #require(edit["sentence"] as? String)))
      }
      for fact in target["obstacle"] as? [[String: Any]] ?? [] {
        #expect(text.contains("- \(try #require(fact["path"] as? String)): "))
      }
    }
  }

  @Test func aSetThatIsNotThereCannotBeWritten() throws {
    let outcome = try amend([Self.mediator, "--write", "never.yaml", "--choose", "99"])
    #expect(outcome.code == 2)
    #expect(outcome.errors.contains("there is no set 99 to write"))
  }
}
