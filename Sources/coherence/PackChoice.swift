import CoherenceLanguage
import CoherenceSource
import CoherenceStandardPack

/// Which packs a command reads: those that were named, and the standard pack where one of them requires it.
enum PackChoice {
  /// The folders in order; without any, the pack of the current folder, or else the pack inside the program.
  static func folders(_ named: [String]) -> [String] {
    let chosen = named.isEmpty ? [manifest(".") == nil ? StandardPack.root : "."] : named
    let isThere = chosen.contains { $0 == StandardPack.root || isStandard($0) }
    return isThere || !chosen.contains(where: requiresStandard) ? chosen : [StandardPack.root] + chosen
  }

  /// Whether the pack of a folder says that it rests on the standard pack.
  static func requiresStandard(_ folder: String) -> Bool {
    guard let tree = manifest(folder), let root = tree.root, let requires = tree.value(of: root, forKey: "requires")
    else { return false }
    return tree.value(of: requires, forKey: StandardPack.root) != nil
  }

  /// Whether a folder holds the standard pack itself.
  private static func isStandard(_ folder: String) -> Bool {
    guard let tree = manifest(folder), let root = tree.root, let name = tree.value(of: root, forKey: "pack") else {
      return false
    }
    return tree.text(of: name) == StandardPack.root
  }

  /// The `pack.yaml` of a folder, if it is one of ours.
  private static func manifest(_ folder: String) -> YAMLTree? {
    guard let bytes = try? Input.read("\(folder)/pack.yaml", limit: YAMLReader.Limits.bytes),
      let tree = YAMLReader.read(SourceFile(path: "", bytes: bytes), id: SourceFile.ID(0)).value, let root = tree.root,
      tree.value(of: root, forKey: "pack") != nil
    else { return nil }
    return tree
  }
}
