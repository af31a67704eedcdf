import ArgumentParser
import CoherenceLanguage
import CoherenceSource

/// What a shell offers when the tab key is pressed; `coherence --generate-completion-script SHELL` prints its script.
extension CompletionKind {
  /// Files that may be policies.
  static let policies: CompletionKind = .file(extensions: ["yaml"])

  /// The ids of the rules of the packs that the line names, or of the standard pack.
  static let ruleIDs: CompletionKind = .custom { arguments, _, _ in
    packs(arguments).map { pack in pack.rules.map(\.id) } ?? []
  }

  /// The profiles of those packs.
  static let profiles: CompletionKind = .custom { arguments, _, _ in
    packs(arguments).map { pack in pack.profiles.map(\.id) } ?? []
  }

  /// The packs named by `--rules` on a line that is not finished yet; `nil` if they cannot be read, which is no time to say so.
  private static func packs(_ arguments: [String]) -> RulePack? {
    var folders: [String] = []
    for (option, value) in zip(arguments, arguments.dropFirst()) where option == "--rules" { folders.append(value) }
    var session = Session(usesColor: false)
    return try? session.loadRules(folders)
  }
}
