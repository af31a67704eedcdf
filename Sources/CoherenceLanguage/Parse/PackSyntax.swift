import CoherenceSource

/// What packs hold, as written: the outcome of reading all their files.
struct PackSyntax {
  var manifests: [ManifestSyntax] = []
  var vocabulary = VocabularySyntax()
  var derivations: [DerivationSyntax] = []
  var bibliography: [BibliographySyntax] = []
  var rules: [RuleSyntax] = []
  /// Ids of all rules there are files for, with the pack: also of those that could not be read.
  var ruleFiles: [(id: String, pack: Int)] = []
}

/// A `pack.yaml` as written.
struct ManifestSyntax {
  var pack: Int
  var identity: PackIdentity
  var idSpan: SourceSpan
  var requires: [(pack: Located<String>, version: Located<String>)]
  var overrides: [OverrideSyntax]
  var profiles: [ProfileSyntax]
}

/// A change to a rule of an earlier pack as written.
struct OverrideSyntax {
  var rule: Located<String>
  var disable: Bool
  var evidence: Located<Evidence>?
  var interaction: Located<Interaction>?
  var reason: String
  var span: SourceSpan
}

/// A profile as written.
struct ProfileSyntax {
  var name: Located<String>
  var title: String
  var leads: [Located<String>]
  var parameters: [(name: Located<String>, value: Int)]
}

/// A decision table as written.
struct DerivationSyntax {
  /// `type.attribute`.
  var target: Located<String>
  var given: Located<String>?
  var rows: [(value: Located<String>, when: BlockSyntax?, span: SourceSpan)]
  var span: SourceSpan
}

/// An entry of the bibliography as written.
struct BibliographySyntax {
  var name: Located<String>
  var entry: BibliographyEntry
}
