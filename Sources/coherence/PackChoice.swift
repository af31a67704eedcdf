import CoherenceLanguage
import CoherenceSource
import CoherenceStandardPack

/// Which packs a command reads: those that were named, and the standard pack where one of them requires it.
enum PackChoice {
  /// The folders in order; without any, the pack of the current folder, or else the pack inside the program.
  static func folders(_ named: [String]) -> [String] {
    let chosen = named.isEmpty ? [name(".") == nil ? StandardPack.root : "."] : named
    return chosen.contains(where: requiresStandard) && !chosen.contains(where: isStandard)
      ? [StandardPack.root] + chosen : chosen
  }

  /// Whether a folder holds the standard pack, or is the word for the one inside the program.
  static func isStandard(_ folder: String) -> Bool {
    folder == StandardPack.root || name(folder)?.id == StandardPack.root
  }

  /// Whether the pack of a folder says that it rests on the standard pack.
  static func requiresStandard(_ folder: String) -> Bool {
    name(folder)?.requires.contains(StandardPack.root) == true
  }

  /// The files of the pack in a folder, or of the one inside the program.
  ///
  /// - Parameter omittingExamples: whether those of the pack inside the program are left out; those of folders are read, so that a
  ///   mistake in them is seen.
  static func files(_ folder: String, omittingExamples: Bool = false) throws(CommandFailure) -> PackFiles {
    if folder == StandardPack.root { return StandardPack.files(omittingExamples: omittingExamples) }
    return try Input.folder(folder)
  }

  private static func name(_ folder: String) -> PackHeading? {
    (try? Input.read("\(folder)/pack.yaml", limit: YAMLReader.Limits.bytes)).flatMap(PackHeading.init)
  }
}
