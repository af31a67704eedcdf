import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// What the server knows of files: those open in the editor, and those on disk behind them.
final class Workspace {
  /// The files that are open, by path.
  var documents: [String: TextDocument] = [:]
  /// The folders that the editor has opened.
  var folders: [String] = []
  /// Rises with every change, so that what was read before is known to be old.
  private(set) var generation = 0
  /// Packs that come with the program or were named at its start; the first is the standard pack.
  private let given: [PackFiles]
  private var snapshots: [String: (generation: Int, snapshot: PackSnapshot)] = [:]
  private var memories: [String: PackMemories] = [:]
  /// Per pack, the last state in which it could be read whole, or the first one if there is none yet.
  private var lastGood: [String: PackSnapshot] = [:]
  private var knownStandardFolder: (generation: Int, folder: String)?
  private let disk: Disk

  init(given: [PackFiles], disk: Disk) {
    self.given = given
    self.disk = disk
  }

  /// Something has changed in the editor or on disk.
  func changed() { generation += 1 }

  /// The bytes of a file, as the editor or the disk has them.
  func bytes(_ path: String) -> [UInt8]? { documents[path]?.file.bytes ?? disk.read(path) }

  // MARK: Packs

  /// The folder of the pack that a file belongs to: the nearest above it with a `pack.yaml`.
  func packFolder(of path: String) -> String? {
    var folder = path
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      if documents[folder + "/pack.yaml"] != nil || disk.exists(folder + "/pack.yaml") { return folder }
    }
    return nil
  }

  /// The pack that judges a file: its own, else the standard pack, as a folder of the editor holds it or as the program does.
  func pack(for path: String) -> PackSnapshot {
    if let own = packFolder(of: path) { return pack(in: own) }
    if knownStandardFolder?.generation != generation { knownStandardFolder = (generation, standardFolder() ?? "") }
    return pack(in: knownStandardFolder?.folder ?? "")
  }

  /// A folder of the editor that holds the standard pack itself.
  private func standardFolder() -> String? {
    guard let standard = given.first.flatMap(PackHeading.init)?.id else { return nil }
    for folder in folders {
      for candidate in [folder, folder + "/Rules", folder + "/rules"] {
        guard let bytes = bytes(candidate + "/pack.yaml") else { continue }
        if PackHeading(bytes)?.id == standard { return candidate }
      }
    }
    return nil
  }

  private func pack(in folder: String) -> PackSnapshot {
    // The pack inside the program stays as it is.
    if let known = snapshots[folder], known.generation == generation || folder.isEmpty { return known.snapshot }
    let packs = packs(in: folder)
    if let known = snapshots[folder], known.snapshot.isOf(packs) {
      snapshots[folder] = (generation, known.snapshot)
      return known.snapshot
    }
    let known = memories[folder] ?? PackMemories()
    memories[folder] = known
    let snapshot = PackSnapshot(folder: folder, packs: packs, last: lastGood[folder], memories: known)
    snapshots[folder] = (generation, snapshot)
    if snapshot.isWhole || lastGood[folder] == nil { lastGood[folder] = snapshot }
    return snapshot
  }

  /// The pack of a folder, after those that it requires.
  private func packs(in folder: String) -> [PackFiles] {
    if folder.isEmpty { return given }
    var own = disk.pack(folder)
    for (path, document) in documents {
      guard let relative = path.afterPrefix(folder + "/"), relative.hasSuffix(".yaml") || relative.hasSuffix(".yml")
      else { continue }
      own.files.removeAll { $0.path == relative }
      own.files.append((relative, document.file.bytes))
    }
    own.files.sort { $0.path < $1.path }
    let required = PackHeading(own)?.requires ?? []
    return given.filter { pack in PackHeading(pack).map { required.contains($0.id) } ?? false } + [own]
  }

  // MARK: Kinds of file

  /// What a file is; `nil` for what is none of ours.
  func kind(of path: String) -> FileKind? {
    guard path.hasSuffix(".yaml") else { return nil }
    if let folder = packFolder(of: path), let place = path.afterPrefix(folder + "/") {
      if place == "pack.yaml" { return .pack }
      if place == "sources.yaml" { return .sources }
      if place.hasPrefix("vocabulary/") { return .vocabulary }
      if place.hasPrefix("derivations/") { return .derivation }
      if place.contains("/"), !looksLikePolicy(path) { return .rule }
    }
    if hasLine(path, ["expectations:"]) { return .expectations }
    return looksLikePolicy(path) ? .policy : nil
  }

  /// Whether a section of a policy begins in the first column.
  private func looksLikePolicy(_ path: String) -> Bool {
    hasLine(path, ["policy:", "situation:", "actors:", "actions:", "based_on:"])
      && !hasLine(path, ["because:", "affects:"])
  }

  private func hasLine(_ path: String, _ beginnings: [String]) -> Bool {
    guard let bytes = bytes(path) else { return false }
    let file = SourceFile(path: path, bytes: bytes)
    return file.lineStarts.contains { start in beginnings.contains { bytes[Int(start)...].starts(with: $0.utf8) } }
  }

  /// The policies and expectations below the editor's folders that the same pack judges.
  func cases(of pack: PackSnapshot) -> [String] {
    var paths = Set(documents.keys.filter { [.policy, .expectations].contains(kind(of: $0)) })
    for folder in folders {
      for path in disk.yamlFiles(below: folder) where [.policy, .expectations].contains(kind(of: path)) {
        paths.insert(path)
      }
    }
    return paths.filter { self.pack(for: $0) === pack }.sorted()
  }
}

/// How the server reads files; its own type, so that tests can do without a disk.
package protocol Disk {
  /// The bytes of a file; `nil` if it cannot be read or is larger than any YAML file may be.
  func read(_ path: String) -> [UInt8]?
  /// Whether there is a file or folder of that path.
  func exists(_ path: String) -> Bool
  /// The files of the pack in a folder; none if it cannot be read.
  func pack(_ folder: String) -> PackFiles
  /// The paths of all YAML files below a folder, each beginning with the folder; none if it cannot be read.
  func yamlFiles(below folder: String) -> [String]
}
