import CoherenceLanguage
import CoherenceSource

/// What lint found in files, kept from one state of their packs to the next: for editors, where most files stay as they are.
package final class LintMemory {
  /// What was found in a file, with the set in which its places lie.
  package typealias Findings = (found: [Diagnostic], sources: SourceSet)

  private struct Entry {
    var bytes: [UInt8]
    var kind: FileKind?
    var ruleID: String?
    /// The state of vocabulary and bibliography.
    var epoch: Int
    var explained: Set<String>
    var surroundings: LintSurroundings
    var findings: Findings
  }

  private var entries: [String: Entry] = [:]
  private var acronyms: [String: (bytes: [UInt8], explained: Set<String>)] = [:]

  package init() {}

  /// The acronyms that the files of packs spell out.
  package func explained(in packs: [PackFiles]) -> Set<String> {
    var result: Set<String> = []
    for pack in packs {
      for file in pack.files where file.path.hasSuffix(".yaml") {
        let path = pack.root + "/" + file.path
        if let known = acronyms[path], known.bytes == file.bytes {
          result.formUnion(known.explained)
          continue
        }
        let explained = LintAcronyms.explained(in: file.bytes)
        acronyms[path] = (file.bytes, explained)
        result.formUnion(explained)
      }
    }
    return result
  }

  /// What `Lint.run` finds in a file where the files of its packs are the context; nothing in what is no YAML.
  ///
  /// - Parameter ruleID: the rule's id, for a file of the pack.
  /// - Parameter epoch: another number whenever vocabulary or bibliography are others.
  package func findings(
    _ lint: Lint, _ path: String, _ bytes: [UInt8], ruleID: String?, explained: Set<String>, epoch: Int
  ) -> Findings {
    if let known = entries[path], known.bytes == bytes, known.ruleID == ruleID, known.epoch == epoch,
      known.explained == explained, known.surroundings == lint.surroundings(of: known.kind, ruleID: ruleID)
    {
      return known.findings
    }
    var sources = SourceSet()
    guard let file = LintFile(path: path, bytes: bytes, ruleID: ruleID, into: &sources) else { return ([], sources) }
    let findings = (lint.run([file], explained: explained, in: sources).found, sources)
    entries[path] = Entry(
      bytes: bytes, kind: file.kind, ruleID: ruleID, epoch: epoch, explained: explained,
      surroundings: lint.surroundings(of: file.kind, ruleID: ruleID), findings: findings)
    return findings
  }
}

/// What other rules have to do with what is found in a file.
struct LintSurroundings: Equatable {
  /// How far the rules are that a rule supersedes.
  var statuses: [RuleStatus?] = []
  /// What a vocabulary or a bibliography is used for.
  var use: VocabularyUse?
}

extension VocabularyUse: Equatable {
  /// Whether two say the same of one vocabulary.
  package static func == (a: Self, b: Self) -> Bool {
    a.attributes == b.attributes && a.relations == b.relations && a.closures == b.closures
      && a.parameters == b.parameters && a.mechanisms == b.mechanisms && a.schools == b.schools
      && a.objectives == b.objectives && a.sources == b.sources
  }
}
