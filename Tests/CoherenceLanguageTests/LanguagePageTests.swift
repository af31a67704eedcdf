import CoherenceSource
import Foundation
import Testing

@testable import CoherenceLanguage

/// Every block of YAML on the page that describes the language is read, as one pack that the blocks make up together.
@Suite struct LanguagePageTests {
  static func page() throws -> String {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Rules/LANGUAGE.md")
    return try String(contentsOf: page, encoding: .utf8)
  }

  /// The blocks of the page with the headings that they stand under, in order.
  private static func blocks() throws -> [(heading: String, text: String)] {
    var result: [(heading: String, text: String)] = []
    var heading = ""
    var block: String?
    for line in try page().components(separatedBy: "\n") {
      if let open = block {
        if line == "```" {
          result.append((heading, open))
          block = nil
        } else {
          block = open + line + "\n"
        }
      } else if line == "```yaml" {
        block = ""
      } else if line.hasPrefix("#") {
        heading = line.drop { $0 == "#" || $0 == " " }.description
      }
    }
    return result
  }

  static func block(_ heading: String) throws -> String {
    try #require(try blocks().first { $0.heading == heading }).text
  }

  /// What the page's blocks use without declaring it.
  private static let supplement = """
    types:
      indicator:
        occurs: fixed
        section: indicators
        label: indicator
        entities: {arms_stockpiled: {name: Arms are stockpiled, factor: capacity_to_commit}}
    attributes:
      situation:
        conflict_phase: {type: choice, values: {active: War, none: Peace}, describes: Phase, question: Which phase?}
        information_access: {type: choice, values: {open: Open, restricted: Hindered}, describes: Access, question: Which?}
        humanitarian_access: {type: level, values: {denied: A, restricted: B, open: C}, describes: Access, question: Which?}
      actor:
        role: {type: choice, values: {armed_group: A, targeted_group: B, foreign_government: C}, describes: Role, question: Which?}
        armed_capacity: {type: level, of: degree, describes: Arms, question: How many?}
      action:
        status: {type: choice, values: {proposed: A, in_force: B}, describes: Status, default: proposed}
        instrument: {type: choice, of: instrument, describes: Kind, question: Which?}
        applies_to: {type: choice, values: {all_parties: A, one_party: B}, describes: Scope, question: Whom?}
        exempts: {type: references, to: actor, describes: Whom it spares, question: Whom?, design_choice: {if_unstated: none, cost: low}}
        protects: {type: references, to: actor, describes: Whom it protects, question: Whom?}
        monitoring: {type: level, values: {none: A, third_party: B}, describes: Monitoring, question: Which?}
        lead: {type: reference, to: actor, describes: Who leads, question: Who?}
      factor:
        group: {type: choice, values: {common: A, specific: B}, describes: Group, constant: yes}
        level: {type: level, values: {not_seen: A, present: B, acute: C}, describes: Level}
      indicator:
        factor: {type: reference, to: factor, describes: Factor, constant: yes}
        status: {type: level, values: {not_seen: A, present: B, acute: C}, describes: Status, question: Which?}
    relations:
      funds: {from: actor, to: actor, label: funds, question: Who pays whom?}
    """

  /// The page's rule with the keys that its ten lines leave out.
  private static func rule() throws -> String {
    try block("2. A rule in ten lines")
      + """
      status: draft
      evidence: limited
      mechanism: disarms_the_targeted
      sources: [{ref: a-source, at: p. 1}]
      examples: [{name: nothing is known, policy: {}, expect: silent}]

      """
  }

  static func packs() throws -> [PackFiles] {
    let vocabulary =
      try blocks().filter {
        $0.heading.hasPrefix("Types") || $0.heading == "Attributes"
          || $0.heading.hasPrefix("Taxonomies") || $0.heading.hasPrefix("Workstreams")
      }.map(\.text) + [supplement]
    var files = vocabulary.enumerated().map { (path: "vocabulary/part-\($0.offset).yaml", text: $0.element) }
    let conditions = try block("6. Conditions").components(separatedBy: "\n").map { "  " + $0 }.joined(separator: "\n")
    let conditional = try rule().replacingOccurrences(
      of: "when:\n", with: "when:\n\(conditions)\n")
    files += [
      ("pack.yaml", "pack: standard\ntitle: The page\nversion: 0.1.0\nlicence: CC-BY-4.0\nauthors: [The page]\n"),
      ("sources.yaml", "a-source: {type: book, title: A source, issued: 2020, read: full}\n"),
      ("derivations/factor-level.yaml", try block("7. Derivations")),
      ("arms-embargoes/disarms-the-targeted.yaml", try rule()),
      ("arms-embargoes/some-other-rule.yaml", try rule()), ("ceasefires/some-rule.yaml", try rule()),
      ("conditions/of-the-page.yaml", conditional),
    ]
    func pack(_ root: String, _ files: [(path: String, text: String)]) -> PackFiles {
      PackFiles(root: root, files: files.map { ($0.path, Array($0.text.utf8)) })
    }
    return [pack("page", files), pack("department", [("pack.yaml", try block("9. Several packs"))])]
  }

  @Test func vocabularyRulesDerivationAndPacksAreRead() throws {
    var sources = SourceSet()
    let loaded = RulePackLoader.load(try Self.packs(), into: &sources)
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    #expect(DiagnosticRenderer(sources: sources).render(errors) == "")
    let pack = try #require(loaded.value)
    #expect(pack.packs.map(\.id) == ["standard", "our-department"])
    #expect(pack.rules.first { $0.id == "ceasefires/some-rule" }?.isDisabled == true)
    #expect(pack.rules.first { $0.id == "arms-embargoes/some-other-rule" }?.interaction.map(\.value) == [.constraining])
    #expect(pack.profiles.map(\.id) == ["precautionary"])
    #expect(pack.vocabulary.attributes.contains { $0.derivation != nil })
  }

  @Test func thePolicyAndItsExpectationsAreReadAgainstThatPack() throws {
    var sources = SourceSet()
    let pack = try #require(RulePackLoader.load(try Self.packs(), into: &sources).value)
    let names = PolicyNames(pack.vocabulary)
    let file = sources.add(path: "policy.yaml", bytes: Array(try Self.block("4. Policies").utf8))
    let read = PolicyReader.read(file, in: &sources, names: names) { path in
      path == "../shared-situation.yaml" ? Array("title: Shared\n".utf8) : nil
    }
    #expect(DiagnosticRenderer(sources: sources).render(read.diagnostics) == "")
    let policy = try #require(read.value)
    #expect(AcceptedRiskCheck.check(policy, pack).isEmpty)
    let other = sources.add(path: "expectations.yaml", bytes: Array(try Self.block("10. Expectations").utf8))
    let expectations = ExpectationsReader.read(other, in: sources, names: names)
    #expect(DiagnosticRenderer(sources: sources).render(expectations.diagnostics) == "")
    #expect(expectations.value?.items.count == 2)
  }

  @Test func noBlockIsLeftOut() throws {
    let known = [
      "2. A rule in ten lines", "Types of entity", "Attributes", "Taxonomies, scales, relations, closures",
      "Workstreams, mechanisms, questions, parameters, stages", "4. Policies", "6. Conditions", "7. Derivations",
      "9. Several packs", "10. Expectations",
    ]
    #expect(try Self.blocks().map(\.heading) == known)
    // Every fence opens or closes one of these blocks: none is indented, unlabelled or of another language.
    let fences = try Self.page().components(separatedBy: "\n").filter { $0.contains("```") || $0.contains("~~~") }
    #expect(fences == known.flatMap { _ in ["```yaml", "```"] })
  }
}
