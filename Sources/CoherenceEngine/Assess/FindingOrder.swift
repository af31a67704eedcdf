import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// The order in which findings are read: what stands, worst first; what may stand, nearest first; what is answered.
enum FindingOrder {
  static func sort(_ findings: inout [Finding], _ pack: RulePack) {
    findings.sort { key($0, pack) < key($1, pack) }
  }

  private struct Key: Comparable {
    var numbers: [Int]
    var identity: String
    static func < (a: Key, b: Key) -> Bool {
      for (first, second) in zip(a.numbers, b.numbers) where first != second { return first < second }
      return a.identity < b.identity
    }
  }

  private static func key(_ finding: Finding, _ pack: RulePack) -> Key {
    let section =
      switch finding.verdict {
      case .established, .unguarded: 0
      case .possible: 1
      case .mitigated: 2
      case .latent, .silent: 3
      }
    let kind = RuleKind.allCases.firstIndex(of: pack.rules[finding.rule].kind)!
    let isWelcome = pack.rules[finding.rule].kind == .synergy || pack.rules[finding.rule].kind == .note
    let strength = finding.interactions.map { abs($0.rawValue) }.max() ?? 0
    let nearness = finding.verdict == .possible ? finding.nearness ?? 9 : 0
    let certainty = finding.verdict == .established ? 0 : 1
    return Key(
      numbers: [section, isWelcome ? 1 : 0, nearness, -strength, certainty, kind], identity: finding.identity)
  }
}

/// Folds general findings under specific ones that their authors named.
enum Supersession {
  static func fold(_ findings: inout [Finding], _ pack: RulePack) {
    for specific in findings {
      for statement in pack.rules[specific.rule].supersedes {
        for index in findings.indices
        where pack.rules[findings[index].rule].id == statement.rule && findings[index].foldedUnder == nil
          && findings[index].identity != specific.identity
          && matches(findings[index], specific, statement, pack) && isAtLeastAsStrong(specific, findings[index])
        {
          findings[index].foldedUnder = specific.identity
        }
      }
    }
  }

  private static func matches(
    _ general: Finding, _ specific: Finding, _ statement: Rule.Supersession, _ pack: RulePack
  ) -> Bool {
    statement.binding.allSatisfy { pair in
      let ours = pack.rules[specific.rule].variables[pair.ours].name
      guard let theirEntity = general.bindings.first(where: { $0.variable == pair.theirs })?.entityID,
        let ourEntity = specific.bindings.first(where: { $0.variable == ours })?.entityID
      else { return false }
      return theirEntity == ourEntity
    }
  }

  /// What stands is never hidden beneath what may stand, nor beneath what is answered.
  private static func isAtLeastAsStrong(_ specific: Finding, _ general: Finding) -> Bool {
    specific.verdict.rawValue >= general.verdict.rawValue
  }
}
