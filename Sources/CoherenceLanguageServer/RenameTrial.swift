import CoherenceLanguage
import CoherenceSource

/// Reads a pack and the cases beside it as a renaming would leave them, so that none is offered that breaks a file.
struct RenameTrial {
  /// The first error that was not there before.
  let mistake: String?

  /// - Parameter texts: what the files that change would hold, by path.
  /// - Parameter moved: the file that would have another path.
  init(_ moment: FileMoment, _ texts: [String: [UInt8]], _ moved: (old: String, new: String)?) {
    var names = moment.pack.policyNames
    if moved != nil || texts.keys.contains(where: { moment.pack.files[$0] != nil }) {
      var sources = SourceSet()
      let loaded = RulePackLoader.load(moment.pack.packs(with: texts, moved: moved), into: &sources)
      if let mistake = Self.news(loaded.diagnostics, since: moment.pack.diagnostics) {
        self.mistake = mistake
        return
      }
      if let pack = loaded.value { names = PolicyNames(pack.vocabulary) }
    }
    func bytes(_ path: String) -> [UInt8]? { texts[path] ?? moment.workspace.bytes(path) }
    func read(_ path: String, _ names: PolicyNames, _ bytes: (String) -> [UInt8]?) -> [Diagnostic] {
      var sources = SourceSet()
      let file = sources.add(path: path, bytes: bytes(path) ?? [])
      if moment.workspace.kind(of: path) == .expectations {
        return ExpectationsReader.read(file, in: sources, names: names).diagnostics
      }
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      return PolicyReader.read(file, in: &sources, names: names) { bytes(folder + $0) }.diagnostics
    }
    let cases = texts.keys.filter { [.policy, .expectations].contains(moment.workspace.kind(of: $0)) }.sorted()
    mistake =
      cases.lazy.compactMap { path in
        Self.news(
          read(path, names, bytes), since: read(path, moment.pack.policyNames) { moment.workspace.bytes($0) })
      }.first
  }

  /// The first of more errors than there were.
  private static func news(_ now: [Diagnostic], since before: [Diagnostic]) -> String? {
    let known = before.filter { $0.severity == .error }
    let errors = now.filter { $0.severity == .error }
    guard errors.count > known.count else { return nil }
    return errors.first { error in !known.contains { $0.message == error.message } }?.message ?? errors[0].message
  }
}
