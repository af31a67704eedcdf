import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// What the server does on demand, from a lens above a rule or a policy.
enum Command: String, CaseIterable {
  case runExamples = "coherence.runExamples"
  case checkAgainst = "coherence.checkAgainst"
  case showFindings = "coherence.showFindings"
}

extension LanguageServer {
  /// Lenses: what the examples of a rule say, a check of the rule on a policy, the findings of a policy.
  func codeLenses(_ parameters: JSONValue) -> JSONValue {
    guard let moment = FileMoment(workspace, parameters), let tree = moment.tree, let root = tree.root else {
      return .list([])
    }
    func lens(_ key: String, _ title: String, _ command: Command) -> JSONValue {
      let span =
        tree.keyNode(of: root, forKey: key).map { tree.span(of: $0) } ?? SourceSpan(file: tree.file, start: 0, end: 0)
      return [
        "range": moment.file.range(span),
        "command": [
          "title": .text(title), "command": .text(command.rawValue),
          "arguments": .list([.text(FileAddress.address(moment.path))]),
        ],
      ]
    }
    switch moment.kind {
    case .rule:
      guard moment.pack.isWhole, let rule = moment.pack.rule(at: moment.path) else { return .list([]) }
      return .list([
        lens("title", "Check against a policy …", .checkAgainst),
        lens("examples", Self.summary(moment.pack.examples(of: rule)), .runExamples),
      ])
    case .policy:
      guard let assessment = CaseReading(workspace, moment.pack, moment.path).assessment else { return .list([]) }
      return .list([lens("policy", Self.summary(assessment), .showFindings)])
    case .vocabulary, .pack, .sources, .derivation, .expectations: return .list([])
    }
  }

  private static func summary(_ examples: [TestOutcome]) -> String {
    "\(examples.count { $0.failure == nil }) of \(examples.count) examples hold"
  }

  /// Counts by verdict, the gravest first; findings folded under others are not counted.
  private static func summary(_ assessment: Assessment) -> String {
    let verdicts: [Verdict] = [.established, .unguarded, .possible, .mitigated]
    let shown = assessment.findings.filter { $0.foldedUnder == nil }
    let counts = verdicts.compactMap { verdict -> String? in
      let count = shown.count { $0.verdict == verdict }
      return count == 0 ? nil : "\(count) \(verdict)"
    }
    return counts.isEmpty ? "No findings" : "Findings: \(counts.joined(separator: ", "))"
  }

  // MARK: Commands

  func execute(_ parameters: JSONValue, _ id: JSONValue) {
    let name = parameters["command"]?.text ?? ""
    guard let command = Command(rawValue: name) else {
      return send(error: -32602, "there is no command `\(name)`", to: id)
    }
    let arguments = parameters["arguments"]?.list ?? []
    let document: JSONValue = ["textDocument": ["uri": arguments.first ?? .null]]
    guard let moment = FileMoment(workspace, document) else {
      return send(error: -32602, "`\(name)` needs the address of a rule or policy of a pack", to: id)
    }
    switch command {
    case .runExamples: send(result: runExamples(moment), to: id)
    case .showFindings: send(result: showFindings(moment), to: id)
    case .checkAgainst:
      if let policy = arguments.dropFirst().first?.text.flatMap(FileAddress.path) {
        return send(result: check(moment, against: policy), to: id)
      }
      send(result: .null, to: id)
      askForPolicy(moment)
    }
  }

  private func show(_ text: String) -> JSONValue {
    send(notification: "window/showMessage", ["type": 3, "message": .text(text)])
    return .text(text)
  }

  private func runExamples(_ moment: FileMoment) -> JSONValue {
    guard let rule = moment.pack.rule(at: moment.path), moment.pack.isWhole else {
      return show("The examples cannot be run while the pack has errors.")
    }
    let examples = moment.pack.examples(of: rule)
    let failures = examples.compactMap { outcome in outcome.failure.map { "\(outcome.name): \($0)" } }
    return show(([Self.summary(examples) + "."] + failures).joined(separator: "\n"))
  }

  private func showFindings(_ moment: FileMoment) -> JSONValue {
    guard let assessment = CaseReading(workspace, moment.pack, moment.path).assessment else {
      return show("The policy cannot be assessed while it has errors.")
    }
    let shown = assessment.findings.filter { $0.foldedUnder == nil && $0.verdict != .latent && $0.verdict != .silent }
    let lines = shown.prefix(Self.mostFindings).map(Self.line)
    let rest = shown.count > Self.mostFindings ? ["and \(shown.count - Self.mostFindings) more"] : []
    return show(([Self.summary(assessment) + "."] + lines + rest).joined(separator: "\n"))
  }

  /// A finding in a line, as far as it may be said.
  private static func line(_ finding: Finding) -> String {
    ["\(finding.verdict.words): \(finding.saying)", finding.inexactness].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let mostFindings = 20
  private static let mostPolicies = 30

  /// Lets the author choose among the policies that are open or lie below the editor's folders.
  private func askForPolicy(_ moment: FileMoment) {
    let policies = workspace.cases(of: moment.pack).filter { workspace.kind(of: $0) == .policy }
    guard !policies.isEmpty else {
      _ = show("There is no policy below the folders that are open; open one, and try again.")
      return
    }
    let folders = workspace.folders
    let titles = policies.prefix(Self.mostPolicies).map { path in
      folders.lazy.compactMap { path.afterPrefix($0 + "/") }.first ?? path
    }
    ask(
      "window/showMessageRequest",
      [
        "type": 3, "message": .text("Which policy?"),
        "actions": .list(titles.map { ["title": .text($0)] }),
      ]
    ) { [weak self] answer in
      guard let self, let title = answer["title"]?.text, let index = titles.firstIndex(of: title) else { return }
      _ = self.check(moment, against: policies[index])
    }
  }

  /// What one rule says of one policy.
  private func check(_ moment: FileMoment, against path: String) -> JSONValue {
    let pack = workspace.pack(for: moment.path)
    guard pack.isWhole, let rule = pack.rule(at: moment.path) else {
      return show("The rule cannot be applied while the pack has errors.")
    }
    let reading = CaseReading(workspace, pack, path)
    guard let policy = reading.policy, let assessment = reading.assessment else {
      return show("The policy cannot be assessed while it has errors.")
    }
    let findings = assessment.findings.filter { pack.pack.rules[$0.rule].id == rule.id }
    if findings.isEmpty { return show("“\(rule.title)” is silent on “\(policy.title)”.") }
    let lines = findings.map(Self.line)
    return show((["“\(rule.title)” on “\(policy.title)”:"] + lines).joined(separator: "\n"))
  }
}
