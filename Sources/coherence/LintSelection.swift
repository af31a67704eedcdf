import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource
import CoherenceStandardPack

/// What `coherence lint` was asked to look at: packs, files of packs, policies.
struct LintSelection {
  /// The packs that must be read, in order.
  private(set) var packs: [PackFiles] = []
  /// For each of them the paths that are looked at; `nil` for all.
  private var wanted: [Set<String>?] = []
  private var policies: [String] = []

  init(_ paths: [String], rules: [String]) throws {
    for folder in rules.isEmpty ? Self.packsNeeded(paths) : rules {
      packs.append(try PackChoice.files(folder))
      wanted.append(paths.isEmpty ? nil : [])
    }
    for path in paths {
      guard let folder = Self.packFolder(of: path) else {
        policies += try Input.files(path)
        continue
      }
      let isWhole = Self.isSame(folder, path)
      if let known = packs.firstIndex(where: { Self.isSame($0.root, folder) }) {
        add(path, isWhole, to: known)
      } else {
        packs.append(try PackChoice.files(folder))
        wanted.append(isWhole ? nil : [path])
      }
    }
  }

  /// The packs that are read besides those of the paths: the standard pack, where something is of no pack or requires it and none
  /// of the paths is of the standard pack itself.
  private static func packsNeeded(_ paths: [String]) -> [String] {
    let folders = paths.map { packFolder(of: $0) }
    let own = folders.compactMap(\.self)
    if own.contains(where: PackChoice.isStandard) { return [] }
    let isNeeded = folders.isEmpty || folders.contains(nil) || own.contains(where: PackChoice.requiresStandard)
    return isNeeded ? [StandardPack.root] : []
  }

  private mutating func add(_ path: String, _ isWhole: Bool, to index: Int) {
    if isWhole {
      wanted[index] = nil
    } else if wanted[index] != nil {
      wanted[index]?.insert(path)
    }
  }

  /// The folder of the pack that a path belongs to: the nearest above it with a `pack.yaml`.
  private static func packFolder(of path: String) -> String? {
    var folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    while true {
      if Input.exists(folder + "/pack.yaml") { return folder }
      guard let slash = folder.lastIndex(of: "/") else {
        return folder != "." && Input.exists("./pack.yaml") ? "." : nil
      }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
      if folder == "/" { return nil }
    }
  }

  private static func isSame(_ a: String, _ b: String) -> Bool {
    func plain(_ path: String) -> Substring {
      var path = path[...]
      while path.count > 1, path.hasSuffix("/") { path.removeLast() }
      while path.hasPrefix("./") { path.removeFirst(2) }
      return path
    }
    return plain(a) == plain(b)
  }

  /// Reads the files: those that are looked at, and those in which something may be explained.
  func read(_ pack: RulePack, _ session: inout Session) throws -> (files: [LintFile], context: [LintFile]) {
    var files: [LintFile] = []
    var context: [LintFile] = []
    for (index, part) in packs.enumerated() {
      for file in part.files where file.path.hasSuffix(".yaml") {
        let path = part.root.isEmpty ? file.path : part.root + "/" + file.path
        let id = String(file.path.dropLast(5))
        guard let read = LintFile(path: path, bytes: file.bytes, ruleID: id, into: &session.sources) else { continue }
        let isWanted = wanted[index].map { paths in
          paths.contains { Self.isSame($0, path) || path.hasPrefix($0.hasSuffix("/") ? $0 : $0 + "/") }
        }
        if isWanted ?? true { files.append(read) } else { context.append(read) }
      }
    }
    let names = PolicyNames(pack.vocabulary)
    for path in policies {
      let bytes = try Input.read(path, limit: YAMLReader.Limits.bytes)
      guard let file = LintFile(path: path, bytes: bytes, into: &session.sources) else {
        let id = session.sources.add(path: path, bytes: bytes)
        session.diagnostics += YAMLReader.read(session.sources[id], id: id).diagnostics
        continue
      }
      files.append(file)
      // A file that lends its sections to others is read with them.
      if file.isPolicy, let policy = try session.readPolicy(path, names: names) {
        session.diagnostics += AcceptedRiskCheck.check(policy, pack)
      }
    }
    return (files, context)
  }
}
