import CoherenceLanguage
import CoherenceSource

/// What an old version of a pack says, read on the vocabulary of a new one, as far as it can be.
package struct FormerRules: Sendable {
  /// Old rules, by id, on the new vocabulary and the new derivations.
  package private(set) var rules: [String: Rule] = [:]
  /// Old derivations on the new vocabulary, by the name of their attribute: `action.stance`.
  package private(set) var derivations: [String: Derivation] = [:]

  /// Reads the rules and derivations of old files on the vocabulary of new ones, and of packs on which both rest.
  package init(_ old: PackFiles, onto new: PackFiles, on bases: [PackFiles] = []) {
    for rule in Self.readable(bases, old.onVocabulary(of: new))?.rules ?? [] { rules[rule.id] = rule }
    guard let pack = Self.readable(bases, old.derivations(onVocabularyOf: new)) else { return }
    for attribute in pack.vocabulary.attributes {
      if let derivation = attribute.derivation { derivations[pack.vocabulary.name(of: attribute)] = derivation }
    }
  }

  /// The last pack without those of its files that cannot be read here.
  private static func readable(_ bases: [PackFiles], _ files: PackFiles) -> RulePack? {
    var files = files
    // What names a part that falls out falls out next, such as a derivation that rests on another; hence the rounds.
    for _ in 0..<4 {
      var sources = SourceSet()
      let loaded = RulePackLoader.load(bases + [files], into: &sources, omitsPrecedence: true)
      if let pack = loaded.value { return pack }
      let faulty = Set(loaded.diagnostics.filter { $0.severity == .error }.map { sources[$0.primary.span.file].path })
      let before = files.files.count
      files.files.removeAll { file in
        file.path.contains("/") && faulty.contains(files.root.isEmpty ? file.path : files.root + "/" + file.path)
      }
      if files.files.count == before { break }
    }
    return nil
  }
}
