import CoherenceEngine
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// A diagnostic that the client has been sent, with the file that it speaks of.
struct PublishedDiagnostic {
  var diagnostic: Diagnostic
  var sources: SourceSet

  var file: SourceFile { sources[diagnostic.primary.span.file] }

  /// What is to be written instead, where there is something to be read: blanks are only taken out or put in.
  var namedRepair: String? {
    diagnostic.suggestion.map(\.replacement).flatMap { $0.contains { !$0.isWhitespace } ? $0 : nil }
  }

  /// Whether it says that the file has another layout than `coherence format` would give it.
  var isOtherLayout: Bool { diagnostic.code == .otherLayout }

  /// As the protocol has it.
  var json: JSONValue {
    var message = diagnostic.message
    if let namedRepair { message += ". Did you mean `\(namedRepair)`?" }
    if let help = diagnostic.help { message += (message.hasSuffix("?") ? " " : ". ") + "Help: \(help)" }
    let severity: Int =
      switch diagnostic.severity {
      case .error: 1
      case .warning: 2
      case .note: 3
      }
    let related = diagnostic.secondary.filter { sources[$0.span.file].path.hasPrefix("/") }.map { label -> JSONValue in
      let file = sources[label.span.file]
      return [
        "location": ["uri": .text(FileAddress.address(file.path)), "range": file.range(label.span)],
        "message": .text(label.text ?? ""),
      ]
    }
    var members: [JSONValue.Member] = [
      JSONValue.Member("range", file.range(diagnostic.primary.span)),
      JSONValue.Member("severity", .number(severity)),
      JSONValue.Member("code", .text(diagnostic.code.rawValue)),
      JSONValue.Member("source", "coherence"),
      JSONValue.Member("message", .text(message)),
    ]
    if !related.isEmpty { members.append(JSONValue.Member("relatedInformation", .list(related))) }
    return .object(members)
  }
}

extension LanguageServer {
  /// Works out the diagnostics of all open files and of the packs that they belong to, and sends those that are new.
  func publishDiagnostics() {
    var found: [String: [PublishedDiagnostic]] = [:]
    var seen: Set<ObjectIdentifier> = []
    for path in workspace.documents.keys.sorted() {
      guard let kind = workspace.kind(of: path) else { continue }
      let pack = workspace.pack(for: path)
      found[path] = found[path] ?? []
      if !pack.folder.isEmpty, seen.insert(ObjectIdentifier(pack)).inserted {
        add(pack.diagnostics, pack.sources, &found)
      }
      switch kind {
      case .policy:
        let read = CaseReading(workspace, pack, path)
        add(read.diagnostics, read.sources, &found)
      case .expectations: add(expectations(path, pack), &found)
      case .rule: add(failingExamples(path, pack), &found)
      case .vocabulary, .pack, .sources, .derivation: break
      }
      let lint = pack.lintFindings(path, workspace.bytes(path) ?? [])
      add(lint.found, lint.sources, &found)
    }
    for path in Set(found.keys).union(published.keys).sorted() {
      let diagnostics = found[path] ?? []
      let version = workspace.documents[path]?.version
      // An open file is spoken of in every version, others only when there is something new.
      let isNews =
        published[path] == nil || publishedVersions[path] != version
        || published[path]?.map(\.json) != diagnostics.map(\.json)
      if isNews { send(diagnostics, of: path) }
      published[path] = found[path]
      publishedVersions[path] = version
    }
  }

  private func send(_ diagnostics: [PublishedDiagnostic], of path: String) {
    var parameters: [JSONValue.Member] = [JSONValue.Member("uri", .text(FileAddress.address(path)))]
    if let version = workspace.documents[path]?.version {
      parameters.append(JSONValue.Member("version", .number(version)))
    }
    parameters.append(JSONValue.Member("diagnostics", .list(diagnostics.map(\.json))))
    send(notification: "textDocument/publishDiagnostics", .object(parameters))
  }

  /// Adds diagnostics to their files, in reading order and without repeats; those of files inside the program are left out.
  private func add(
    _ diagnostics: [Diagnostic], _ sources: SourceSet, _ found: inout [String: [PublishedDiagnostic]]
  ) {
    add(
      DiagnosticRenderer(sources: sources).sorted(diagnostics).map {
        PublishedDiagnostic(diagnostic: $0, sources: sources)
      }, &found)
  }

  private func add(_ diagnostics: [PublishedDiagnostic], _ found: inout [String: [PublishedDiagnostic]]) {
    for entry in diagnostics where entry.file.path.hasPrefix("/") { found[entry.file.path, default: []].append(entry) }
  }

  private func expectations(_ path: String, _ pack: PackSnapshot) -> [PublishedDiagnostic] {
    var sources = SourceSet()
    let file = sources.add(path: path, bytes: workspace.bytes(path) ?? [])
    let read = ExpectationsReader.read(file, in: sources, names: pack.policyNames)
    return read.diagnostics.map { PublishedDiagnostic(diagnostic: $0, sources: sources) }
  }

  /// Examples of an open rule that do not say what the rule says.
  private func failingExamples(_ path: String, _ pack: PackSnapshot) -> [PublishedDiagnostic] {
    guard pack.isWhole, let rule = pack.rule(at: path) else { return [] }
    return pack.examples(of: rule).compactMap { outcome in
      guard let failure = outcome.failure else { return nil }
      return PublishedDiagnostic(
        diagnostic: Diagnostic(.failingExample, "the example “\(outcome.name)” fails: \(failure)", at: outcome.span),
        sources: pack.sources)
    }
  }
}

extension DiagnosticCode {
  /// An example expects another verdict than its rule reaches.
  static let failingExample = DiagnosticCode("T001")
}

/// A policy, read and assessed as the editor has it.
struct CaseReading {
  var sources = SourceSet()
  var diagnostics: [Diagnostic] = []
  var policy: Policy?
  var assessment: Assessment?

  init(_ workspace: Workspace, _ pack: PackSnapshot, _ path: String) {
    let bytes = workspace.bytes(path) ?? []
    let file = sources.add(path: path, bytes: bytes)
    // A file without `policy:` lends its sections to others; only they can be judged.
    let isShared = YAMLReader.read(sources[file], id: file).value.map { tree in
      tree.root.map { tree.value(of: $0, forKey: "policy") == nil && tree.value(of: $0, forKey: "title") == nil }
        ?? true
    }
    if isShared == true { return }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let read = PolicyReader.read(file, in: &sources, names: pack.policyNames) { workspace.bytes(folder + $0) }
    diagnostics = read.diagnostics
    policy = read.value
    guard let policy = read.value else { return }
    diagnostics += AcceptedRiskCheck.check(policy, pack.pack)
    let assessed = pack.assessor.assess(policy)
    diagnostics += assessed.diagnostics
    assessment = assessed.value
  }
}
