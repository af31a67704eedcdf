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
    for rule in RulePackLoader.readable(old.onVocabulary(of: new), on: bases)?.pack.rules ?? [] {
      rules[rule.id] = rule
    }
    guard let pack = RulePackLoader.readable(old.derivations(onVocabularyOf: new), on: bases)?.pack else { return }
    for attribute in pack.vocabulary.attributes {
      if let derivation = attribute.derivation { derivations[pack.vocabulary.name(of: attribute)] = derivation }
    }
  }
}
