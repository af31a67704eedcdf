import CoherenceSource

/// What a `pack.yaml` says of itself, read without the rest of its pack and without a word on mistakes: to know what to read.
package struct PackHeading: Sendable {
  /// The pack's own name, as its `pack` key says; not checked.
  package var id: String
  /// The version that it has; `nil` if it says none or none that can be read.
  package var version: PackVersion?
  /// Ids of the packs that must come before it.
  package var requires: [String]

  /// Reads the bytes of a `pack.yaml`; `nil` if they name no pack.
  package init?(_ bytes: [UInt8]) {
    guard let tree = YAMLReader.read(SourceFile(path: "", bytes: bytes), id: SourceFile.ID(0)).value,
      let root = tree.root, let name = tree.value(of: root, forKey: "pack")
    else { return nil }
    id = tree.text(of: name)
    version = tree.value(of: root, forKey: "version").flatMap { PackVersion(tree.text(of: $0)) }
    requires = tree.value(of: root, forKey: "requires").map { tree.entries(of: $0).map { tree.text(of: $0.key) } } ?? []
  }

  /// The same of a pack whose files have been read.
  package init?(_ pack: PackFiles) {
    guard let file = pack.files.first(where: { $0.path == "pack.yaml" }) else { return nil }
    self.init(file.bytes)
  }
}
