import CoherenceSource

/// Reads rule packs: from the bytes of their files to a checked vocabulary, checked rules and a bibliography.
///
/// All mistakes of one run are reported together. What uses a broken part says nothing of its own.
package enum RulePackLoader {
  /// Reads packs in the order in which they are given; later ones may add to earlier ones and change their rules.
  ///
  /// - Parameters:
  ///   - memory: what earlier readings of the same packs, as they were then, made of rules; for editors.
  ///   - omitsPrecedence: whether it is passed over which rules lead which others, for rules that are compared one by one.
  package static func load(
    _ packs: [PackFiles], into sources: inout SourceSet, memory: PackMemory? = nil, omitsPrecedence: Bool = false
  ) -> Diagnosed<RulePack> {
    let reading = Reading()
    memory?.begin(packs)

    // Parse: every file by its place, as far as it can be read.
    var parser = PackParser(reading: reading, memory: memory, omitsPrecedence: omitsPrecedence)
    for (index, files) in packs.enumerated() { parser.read(files, pack: index, into: &sources) }
    let syntax = parser.syntax
    if reading.isVocabularyIncomplete { return reading.refused() }

    // Resolve: first everything that rules may say, then what follows from it.
    var vocabulary = VocabularyResolver.resolve(syntax.vocabulary, reading: reading)
    DerivationChecker(reading: reading).check(syntax.derivations, in: &vocabulary)
    let names = VocabularyNames(vocabulary)
    let isVocabularyBroken = reading.errorCount > parser.errorsOutsideVocabulary
    let bibliography = Bibliography(syntax.bibliography, reading: reading)
    if reading.errorCount > parser.errorsInRules { memory?.forget() }

    // Check: rules one by one, then rules among each other and packs among each other.
    let checker = RuleChecker(
      reading: reading, vocabulary: vocabulary, names: names, bibliography: bibliography,
      examples: ExampleReader(reading: reading, names: PolicyNames(vocabulary), isVocabularyBroken: isVocabularyBroken),
      packs: Dictionary(uniqueKeysWithValues: syntax.manifests.map { ($0.pack, $0.identity.id) }))
    let unique = uniqueRules(syntax.rules, reading: reading)
    let checked = unique.compactMap { rule in
      memory.map { $0.check(rule, reading, checker: checker.check) } ?? checker.check(rule)
    }
    var rules = checked.sorted { $0.id < $1.id }
    SupersessionChecker(reading: reading, ruleFiles: Set(syntax.ruleFiles.map(\.id))).check(unique, in: &rules)
    let packChecker = PackChecker(
      reading: reading, manifests: syntax.manifests, vocabulary: vocabulary, names: names)
    packChecker.checkIdentities()
    packChecker.applyOverrides(to: &rules, ruleFiles: syntax.ruleFiles)

    return reading.diagnosed(
      RulePack(
        packs: syntax.manifests.map(\.identity), vocabulary: vocabulary, rules: rules,
        bibliography: bibliography.entries, profiles: packChecker.profiles()))
  }

  /// A pack without those of its rules and vocabulary files that cannot be read, and the files that its spans lie in; `nil` if
  /// nothing is left of it.
  ///
  /// Which rules lead which others is passed over, since some may be missing.
  package static func readable(_ files: PackFiles, on bases: [PackFiles] = []) -> (pack: RulePack, sources: SourceSet)?
  {
    var files = files
    // What names a part that falls out falls out next, such as a derivation that rests on another.
    while true {
      var sources = SourceSet()
      let loaded = load(bases + [files], into: &sources, omitsPrecedence: true)
      if let pack = loaded.value { return (pack, sources) }
      let faulty = Set(loaded.diagnostics.filter { $0.severity == .error }.map { sources[$0.primary.span.file].path })
      let kept = files.files.filter { !$0.path.contains("/") || !faulty.contains(files.shownPath($0.path)) }
      if kept.count == files.files.count { return nil }
      files.files = kept
    }
  }

  /// Rules without those whose id another pack has used before.
  private static func uniqueRules(_ rules: [RuleSyntax], reading: Reading) -> [RuleSyntax] {
    var first: [String: SourceSpan] = [:]
    return rules.filter { rule in
      let place = rule.title?.span ?? rule.span
      guard let earlier = first[rule.id] else {
        first[rule.id] = place
        return true
      }
      reading.error(
        .ruleTwice, "an earlier pack has a rule `\(rule.id)`", at: place,
        help: "give it another path; to change the other rule, write an override with its reason in `pack.yaml`",
        earlier: ("the other rule", earlier))
      return false
    }
  }
}
