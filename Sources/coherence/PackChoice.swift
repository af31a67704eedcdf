import CoherenceLanguage
import CoherenceSource
import CoherenceStandardPack

/// Which packs a command reads: those that were named, and the standard pack where one of them requires it.
enum PackChoice {
  /// The folders in order; without any, the pack that the current folder lies in, or else the pack inside the program.
  static func folders(_ named: [String]) -> [String] {
    let chosen = named.isEmpty ? [surrounding ?? StandardPack.root] : named
    return chosen.contains(where: requiresStandard) && !chosen.contains(where: isStandard)
      ? [StandardPack.root] + chosen : chosen
  }

  /// The pack that the current folder lies in; a `pack.yaml` of somebody else's, which names no pack, is none.
  private static var surrounding: String? {
    guard let folder = nearest(to: "."), name(folder) != nil else { return nil }
    return folder
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

  /// The folder of the pack that a file or folder lies in: the nearest above it with a `pack.yaml`, as the path was written.
  static func nearest(to path: String) -> String? {
    var folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    while true {
      if Input.exists(folder + "/pack.yaml") { return folder }
      let name = folder.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
      if name == "." || name == ".." {
        // Above the current folder the path grows, until it is that of the root.
        let above = folder == "." ? ".." : folder + "/.."
        if Input.isSame(folder, above) { return nil }
        folder = above
      } else if let slash = folder.lastIndex(of: "/") {
        if slash == folder.startIndex { return Input.exists("/pack.yaml") ? "/" : nil }
        folder = String(folder[..<slash])
      } else {
        folder = "."
      }
    }
  }

  private static func name(_ folder: String) -> PackHeading? {
    (try? Input.read("\(folder)/pack.yaml")).flatMap(PackHeading.init)
  }
}
