import CoherenceLanguage
import CoherenceSource
import CoherenceStandardPack
import Foundation
import Testing

/// What every rule of the standard pack shows of itself.
@Suite struct PackShapeTests {
  static let pack: RulePack = {
    var sources = SourceSet()
    let loaded = RulePackLoader.load([StandardPack.files()], into: &sources)
    precondition(loaded.value != nil, DiagnosticRenderer(sources: sources).render(loaded.diagnostics))
    return loaded.value!
  }()

  @Test func thePackHasNoWarning() {
    var sources = SourceSet()
    let loaded = RulePackLoader.load([StandardPack.files()], into: &sources)
    #expect(DiagnosticRenderer(sources: sources).render(loaded.diagnostics) == "")
  }

  @Test func withoutItsExamplesThePackIsOtherwiseTheSame() throws {
    var sources = SourceSet()
    let cut = try #require(RulePackLoader.load([StandardPack.files(omittingExamples: true)], into: &sources).value)
    #expect(cut.rules.filter { !$0.examples.isEmpty }.isEmpty)
    #expect(cut.packs.map(\.fingerprint) == Self.pack.packs.map(\.fingerprint))
    // The examples come last, so that every place in the file is the same too.
    #expect(cut.rules.map(Self.withoutExamples) == Self.pack.rules.map(Self.withoutExamples))
  }

  private static func withoutExamples(_ rule: Rule) -> String {
    var rule = rule
    rule.examples = []
    rule.span = rule.titleSpan
    return "\(rule)"
  }

  @Test(arguments: PackShapeTests.pack.rules.map(\.id))
  func aRuleShowsItselfInEveryState(id: String) throws {
    let rule = try #require(Self.pack.rules.first { $0.id == id })
    let shown = Set(rule.examples.map(\.expected))
    #expect(shown.contains(.established), "it stands")
    #expect(shown.contains(.silent), "it is silent one condition away")
    #expect(shown.contains(.possible) || shown.contains(.latent), "it depends on something that is not stated")
    if !rule.safeguards.isEmpty { #expect(shown.contains(.mitigated), "a safeguard answers it") }
  }

  @Test func thePackCoversWhatItPromises() {
    let kinds = Dictionary(grouping: Self.pack.rules, by: \.kind).mapValues(\.count)
    #expect(Self.pack.rules.count >= 180)
    #expect(kinds[.gap, default: 0] >= 30)
    #expect(kinds[.synergy, default: 0] >= 45)
    #expect(Self.pack.rules.count { actions($0) >= 2 } >= 45)
    #expect(Self.pack.rules.count { $0.when.asksOfTheNetwork } >= 20)
  }

  @Test func everyTensionAndGapSaysWhatCouldBeDone() {
    for rule in Self.pack.rules where rule.kind == .tension || rule.kind == .gap {
      #expect(!rule.mitigate.isEmpty, "\(rule.id)")
    }
  }

  @Test func theReadmeMapsEveryParagraphToTheRulesThatCiteIt() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appendingPathComponent("Rules/README.md"), encoding: .utf8)
    #expect(readme.contains("\(Self.pack.rules.count) rules"))
    var citing: [Int: Set<String>] = [:]
    for rule in Self.pack.rules {
      for citation in rule.sources where Self.pack.bibliography[citation.source].id == "dalessandra-whidden-2022" {
        for paragraph in paragraphs(citation.locator ?? "") { citing[paragraph, default: []].insert(rule.id) }
      }
    }
    for paragraph in 1...27 {
      let row = try #require(readme.split(separator: "\n").first { $0.hasPrefix("| ¶\(paragraph) |") })
      let named = Set(row.split(separator: "`").map(String.init).filter { $0.contains("/") })
      #expect(named == citing[paragraph, default: []], "¶\(paragraph)")
    }
  }

  /// `¶3, ¶7` and `¶4–5` as numbers.
  private func paragraphs(_ locator: String) -> [Int] {
    locator.split(separator: "¶").filter { $0.first?.isNumber == true }.flatMap { part -> [Int] in
      let bounds = part.prefix { $0.isNumber || $0 == "–" }.split(separator: "–").compactMap { Int($0) }
      return Array(bounds[0]...(bounds.last ?? bounds[0]))
    }
  }

  private func actions(_ rule: Rule) -> Int {
    (rule.given + rule.some).count { Self.pack.vocabulary.types[rule.variables[$0].type.index].id == "action" }
  }

  @Test func aDraftOrAnUnsupportedRuleClaimsNoMoreThanLimitedEvidence() {
    for rule in Self.pack.rules {
      let isSupported = rule.sources.contains { $0.stance == .supports }
      if rule.status == .draft || !isSupported { #expect(rule.evidence == .limited, "\(rule.id)") }
      #expect(rule.status != .stable, "\(rule.id): no rule is stable before its sources were read in full")
    }
  }
}

extension Condition {
  /// Whether some test follows a relation between two entities.
  fileprivate var asksOfTheNetwork: Bool {
    switch self {
    case .all(let parts), .any(let parts): return parts.contains(where: \.asksOfTheNetwork)
    case .not(let part), .exists(_, let part): return part.asksOfTheNetwork
    case .count(let count): return count.condition.asksOfTheNetwork
    case .test(let test):
      switch test.kind {
      case .related, .path: return true
      default: return false
      }
    }
  }
}
