import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage

/// How two versions of a pack differ: in what their rules mean, not only in their text.
package struct PackDifference: Sendable {
  /// The earlier version.
  package var old: PackIdentity
  /// The later version.
  package var new: PackIdentity
  /// Rules that differ, by id.
  package var rules: [RuleDifference] = []
  /// Rules that are the same in every respect.
  package var unchanged = 0
  /// Derived attributes that follow otherwise, by name.
  package var derivations: [DerivationDifference] = []
  /// Names that differ, by kind and then by name.
  package var vocabulary: [NameChange] = []
  /// Policies that both versions were asked about; empty if there were none.
  package var policies: [PolicyDifference] = []
  /// The sizes of policies for which the claims about meaning hold.
  package var cap: SizeCap

  /// What became of a rule's meaning.
  package enum Meaning: String, CaseIterable, Sendable {
    case gone, new
    /// It stands where it did not, and wherever it did.
    case stricter
    /// It no longer stands where it did, and nowhere else.
    case laxer
    /// It stands in some policies in which it did not, and no longer in others.
    case changed
    /// It is about other entities.
    case aboutOthers = "about_others"
    /// Its text uses names that the new vocabulary lacks, or uses otherwise.
    case vocabulary
    /// Not decided within the search bound.
    case undecided
    /// Its conditions are written otherwise and mean the same.
    case rewritten
    /// Its conditions are the same; something else about it is not.
    case same

    /// Whether a rule of both versions may say something else than it did.
    var differs: Bool {
      switch self {
      case .gone, .new, .rewritten, .same: false
      case .stricter, .laxer, .changed, .aboutOthers, .vocabulary, .undecided: true
      }
    }
  }

  /// A rule of either version, and how it differs from the rule of the same id in the other.
  package struct RuleDifference: Sendable {
    /// The rule's id.
    package var id: String
    /// Its title in the later version; of a rule that is gone, in the earlier.
    package var title: String
    /// What became of its meaning.
    package var meaning: Meaning
    /// A policy in which only the new version stands.
    package var onlyNew: Witness?
    /// A policy in which only the old version stands.
    package var onlyOld: Witness?
    /// What else is different: `severity`, `wording`, `sources`, ….
    package var moved: [String]
    /// Whether its meaning differs and it tells its history, but nothing of this.
    package var isUntold = false
  }

  /// A derived attribute that follows otherwise from what is stated, or that is derived in one version only.
  package struct DerivationDifference: Sendable {
    /// `action.stance`.
    package var name: String
    /// `gone`, `new`, `changed`, `vocabulary`, `undecided` or `rewritten`.
    package var meaning: Meaning
    /// A policy for which the versions derive different values.
    package var witness: Witness?
    /// The values that they derive there; the old one is `nil` where it may be one of several.
    package var values: (old: String?, new: String)?
    /// The rules of the new version that rest on it.
    package var rules: [String]
  }

  /// A name of the vocabulary that came, went, means something else, or is said in other words.
  package struct NameChange: Sendable, Equatable {
    /// What became of a name, in the order in which names are listed; `reworded` ones mean what they did.
    package enum Kind: String, CaseIterable, Sendable { case gone, changed, new, reworded }
    /// What became of it.
    package var kind: Kind
    /// What it is a name of, then the name: `relation funds`, `value action.stance: firm`.
    package var name: String
  }

  /// What the two versions say of one policy.
  package struct PolicyDifference: Sendable {
    /// The path of the policy's file.
    package var path: String
    /// The policy's title; empty if it could not be compared.
    package var title: String
    /// Findings that are not the same, by identity; verdicts and severities in words, `nil` where there is no finding.
    package var findings: [(identity: String, old: String?, new: String?)]
    /// Why it could not be compared.
    package var problem: String?
    package init(
      path: String, title: String, findings: [(identity: String, old: String?, new: String?)], problem: String? = nil
    ) {
      self.path = path
      self.title = title
      self.findings = findings
      self.problem = problem
    }
  }

  // MARK: Versions

  /// How much has changed: major if something that was said no longer is, or a name is gone; minor if something further may
  /// be said; patch if only words and sources differ.
  package var step: PackVersion.Step {
    if vocabulary.contains(where: { $0.kind == .gone || $0.kind == .changed }) { return .major }
    var step = PackVersion.Step.none
    for rule in rules {
      switch rule.meaning {
      case .gone, .laxer, .changed, .aboutOthers, .vocabulary, .undecided: return .major
      case .new, .stricter: step = max(step, .minor)
      case .rewritten, .same: step = max(step, rule.moved.contains(where: Self.shows) ? .minor : .patch)
      }
    }
    for derivation in derivations {
      // What nothing rests on can change no finding.
      if derivation.meaning != .rewritten && !derivation.rules.isEmpty { return .major }
      step = max(step, .patch)
    }
    if vocabulary.contains(where: { $0.kind == .new }) { step = max(step, .minor) }
    return step == .none && old.fingerprint != new.fingerprint ? .patch : step
  }

  /// Whether a page shows that something of a rule beside its conditions and its words is different.
  private static func shows(_ moved: String) -> Bool { ["severity", "precedence"].contains(moved) }

  /// The lowest version that the new pack may call itself.
  package var lowestVersion: PackVersion? { PackVersion(old.version)?.next(step) }

  /// Whether the new pack calls itself by a version that says too little.
  package var isVersionTooLow: Bool {
    guard let lowest = lowestVersion, let declared = PackVersion(new.version) else { return false }
    return declared < lowest
  }
}
