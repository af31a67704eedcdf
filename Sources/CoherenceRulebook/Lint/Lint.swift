import CoherenceLanguage
import CoherenceSource

/// Looks at files as a careful editor would.
package struct Lint {
  /// What was found, and what was found and is allowed.
  package struct Outcome: Sendable {
    /// What is to be mended.
    package var found: [Diagnostic] = []
    /// What a comment in the file allows, with its reason.
    package var allowed: [(diagnostic: Diagnostic, reason: String)] = []
  }

  /// The rules, vocabulary and bibliography to which the files belong.
  let pack: RulePack
  /// The day at which review dates are judged; `nil` for none.
  let asOf: Int32?
  private let use: LintedUse
  private let rules: [String: Rule]

  /// Lint against these packs.
  package init(_ pack: RulePack, asOf: Int32?) {
    self.pack = pack
    self.asOf = asOf
    use = LintedUse(pack)
    rules = Dictionary(pack.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Looks at files; `context` are files in which acronyms may be spelt out besides.
  package func run(_ files: [LintFile], context: [LintFile] = [], in sources: SourceSet) -> Outcome {
    let explained = context.reduce(into: Set<String>()) { $0.formUnion(LintAcronyms.explained(in: $1.bytes)) }
    return run(files, explained: explained, in: sources)
  }

  /// The same with the acronyms that other files spell out.
  func run(_ files: [LintFile], explained: Set<String>, in sources: SourceSet) -> Outcome {
    let explained = files.reduce(into: explained) { $0.formUnion(LintAcronyms.explained(in: $1.bytes)) }
    var outcome = Outcome()
    for file in files {
      var allowances = LintAllowances(file, in: sources)
      outcome.found += allowances.complaints
      for diagnostic in complaints(file, explained, sources) {
        if let reason = allowances.reason(for: diagnostic) {
          outcome.allowed.append((diagnostic, reason))
        } else {
          outcome.found.append(diagnostic)
        }
      }
      outcome.found += allowances.unused()
    }
    return outcome
  }

  /// What besides its own text, the vocabulary and the bibliography decides what is found in a file.
  func surroundings(of kind: FileKind?, ruleID: String?) -> LintSurroundings {
    var surroundings = LintSurroundings()
    switch kind {
    case .rule:
      let superseded = ruleID.flatMap { rules[$0] }?.supersedes.map(\.rule) ?? []
      surroundings.statuses = superseded.map { rules[$0]?.status }
    case .vocabulary, .sources: surroundings.use = use.value
    case .policy, .pack, .derivation, .expectations, nil: break
    }
    return surroundings
  }

  private func complaints(_ file: LintFile, _ acronyms: Set<String>, _ sources: SourceSet) -> [Diagnostic] {
    var found = LintWording(file: file, acronyms: acronyms).check()
    found += LintLayout(file: file, source: sources[file.id]).check()
    switch file.kind {
    case .rule:
      if let id = file.ruleID, let rule = rules[id] {
        found += LintRuleFile(file: file, rule: rule, pack: pack, asOf: asOf).check()
      }
    case .vocabulary: found += LintVocabularyFile(file: file, pack: pack, use: use.value).check()
    case .sources: found += LintSourcesFile(file: file, pack: pack, use: use.value).check()
    case .policy: found += LintPolicyFile(file: file).check()
    case .pack, .derivation, .expectations, nil: break
    }
    return found
  }

  /// The text of a file in which everything is mended that can be without a decision.
  package static func mended(_ file: LintFile, _ found: [Diagnostic]) -> [UInt8] {
    var editor = YAMLEditor(file.bytes)
    let repairs = found.filter { $0.primary.span.file == file.id }.compactMap { diagnostic in
      LintRule.of(diagnostic.code)?.isMendable == true ? diagnostic.suggestion : nil
    }
    // From the end to the start, so that places stay true; of two that meet, the first is made and the other left.
    var next = Int32.max
    for repair in repairs.sorted(by: { $0.span > $1.span }) where repair.span.end <= next {
      editor.replace(repair.span, with: repair.replacement)
      next = repair.span.start
    }
    return editor.bytes
  }
}

/// What a vocabulary and a bibliography are used for, worked out when one of them is looked at first.
final class LintedUse {
  private let pack: RulePack
  private(set) lazy var value = VocabularyUse(pack.vocabulary, pack.rules)

  init(_ pack: RulePack) { self.pack = pack }
}
