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
    for folder in rules.isEmpty && !paths.isEmpty ? Self.packsNeeded(paths) : PackChoice.folders(rules) {
      packs.append(try PackChoice.files(folder))
      wanted.append(paths.isEmpty ? nil : [])
    }
    for path in paths {
      guard let folder = PackChoice.nearest(to: path) else {
        policies += try Input.files(path)
        continue
      }
      let isWhole = Input.isSame(folder, path)
      if let known = packs.firstIndex(where: { Input.isSame($0.root, folder) }) {
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
    let folders = paths.map { PackChoice.nearest(to: $0) }
    let own = folders.compactMap(\.self)
    if own.contains(where: PackChoice.isStandard) { return [] }
    let isNeeded = folders.contains(nil) || own.contains(where: PackChoice.requiresStandard)
    return isNeeded ? [StandardPack.root] : []
  }

  private mutating func add(_ path: String, _ isWhole: Bool, to index: Int) {
    if isWhole {
      wanted[index] = nil
    } else if wanted[index] != nil {
      wanted[index]?.insert(path)
    }
  }

  /// Whether a path is that of a file, or of a folder above it, however either is written.
  private static func holds(_ wanted: String, _ path: String) -> Bool {
    var part = path
    while true {
      if Input.isSame(wanted, part) { return true }
      guard let slash = part.lastIndex(of: "/"), slash > part.startIndex else { return false }
      part = String(part[..<slash])
    }
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
        let isWanted = wanted[index].map { paths in paths.contains { Self.holds($0, path) } }
        if isWanted ?? true { files.append(read) } else { context.append(read) }
      }
    }
    let names = PolicyNames(pack.vocabulary)
    for path in policies {
      let bytes = try Input.read(path)
      guard let file = LintFile(path: path, bytes: bytes, into: &session.sources) else {
        let id = session.sources.add(path: path, bytes: bytes)
        session.diagnostics += YAMLReader.read(session.sources[id], id: id).diagnostics
        continue
      }
      files.append(file)
      // A file that lends its sections to others is read with them; what is nothing else is taken for a policy, whose reader says
      // what it lacks.
      let isOther = file.kind.map { $0 != .policy } ?? false
      if file.isPolicy || !isOther && file.lendsNothing(pack.vocabulary), let policy = try session.readPolicy(path, names: names) {
        session.diagnostics += AcceptedRiskCheck.check(policy, pack)
      }
    }
    return (files, context)
  }
}
