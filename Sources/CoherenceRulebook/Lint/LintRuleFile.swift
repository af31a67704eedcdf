import CoherenceLanguage
import CoherenceSource

/// One rule: its sources, its standing, its examples, what it offers.
struct LintRuleFile {
  let file: LintFile
  let rule: Rule
  let pack: RulePack
  /// The day at which review dates are judged; `nil` for none.
  let asOf: Int32?

  func check() -> [Diagnostic] {
    citedTwice() + standing() + review() + history() + examples() + substance() + name()
  }

  // MARK: Sources and standing

  private func citedTwice() -> [Diagnostic] {
    var seen: Set<String> = []
    return rule.sources.enumerated().compactMap { index, citation in
      let key = "\(citation.source) \(citation.locator ?? "")"
      if seen.insert(key).inserted { return nil }
      let id = pack.bibliography[citation.source].id
      return file.complaint(
        .sourceTwice, "`\(id)` is cited twice at the same place", at: element(index, of: "sources"),
        help: "cite it once, or give the other place")
    }
  }

  private func standing() -> [Diagnostic] {
    var found: [Diagnostic] = []
    let supporting = rule.sources.filter { $0.stance == .supports }
    let isFirm = rule.status == .review || rule.status == .stable
    if isFirm {
      for supersession in rule.supersedes {
        guard let other = pack.rules.first(where: { $0.id == supersession.rule }), other.status == .draft else {
          continue
        }
        found.append(
          file.complaint(
            .draftAsStable, "this rule is in \(rule.status.rawValue) and supersedes the draft `\(other.id)`",
            at: file.place(of: "supersedes"), help: "move the draft on first, or let it stand on its own"))
      }
      if !supporting.isEmpty, supporting.allSatisfy({ pack.bibliography[$0.source].read == .secondary }) {
        found.append(
          file.complaint(
            .onlySecondary, "every source that supports this rule was read in an account of it only",
            at: file.place(of: "sources"), help: "read one of them, or write `status: draft`"))
      }
    }
    if rule.status == .contested || rule.evidence == .contested, rule.sources.allSatisfy({ $0.stance == .supports }) {
      let key = rule.status == .contested ? "status" : "evidence"
      found.append(
        file.complaint(
          .contestedUnsupported, "the rule is contested, but no source qualifies or contradicts it",
          at: file.place(of: key), help: "cite the work that disagrees, with `stance: qualifies` or `contradicts`"))
    }
    if rule.evidence == .strong, Set(supporting.map(\.source)).count < 2 {
      found.append(
        file.complaint(
          .strongAlone, "the evidence is called strong and \(supporting.isEmpty ? "no" : "one") source supports it",
          at: file.place(of: "evidence"), help: "cite another independent study, or write `evidence: moderate`"))
    }
    return found
  }

  private func review() -> [Diagnostic] {
    guard let asOf, let date = rule.reviewBy, date.lastDay < asOf else { return [] }
    return [
      file.complaint(
        .reviewPassed, "the rule was to be looked at again by \(date.text)", at: file.place(of: "review_by"),
        help: "read what is new, change the rule where that is needed, and set the next date")
    ]
  }

  private func history() -> [Diagnostic] {
    guard let own = pack.packs.first(where: { $0.id == rule.pack }), let reached = PackVersion(own.version),
      let last = rule.history.last?.version, last > reached
    else { return [] }
    return [
      file.complaint(
        .historyAhead, "the history tells of version \(last.text), and the pack is at \(reached.text)",
        at: file.place(of: "history"), help: "name the version in which it changed, or raise that of the pack")
    ]
  }

  // MARK: Examples

  private func examples() -> [Diagnostic] {
    if rule.examples.isEmpty { return [] }
    let place = file.place(of: "examples")
    let shown = Set(rule.examples.map(\.expected))
    let stands: Set<Rule.ExampleVerdict> = [.established, .unguarded]
    var found: [Diagnostic] = []
    if shown.isDisjoint(with: stands) {
      found.append(
        file.complaint(
          .neverStands, "no example shows the rule standing", at: place,
          help: "add one with `expect: established` or `expect: unguarded`"))
    }
    if shown.isDisjoint(with: [.possible, .latent]) {
      found.append(
        file.complaint(
          .nothingUnknown, "no example leaves something unknown", at: place,
          help: "leave a fact out of the standing example and expect `possible`, with what it `asks`"))
    }
    if !rule.safeguards.isEmpty, !shown.contains(.mitigated) {
      found.append(
        file.complaint(
          .safeguardNotShown, "no example has a safeguard in place", at: place,
          help: "add the safeguard to the standing example and expect `mitigated`"))
    }
    return found + comparisons(place, stands)
  }

  /// What examples show by comparison with each other.
  private func comparisons(_ place: SourceSpan, _ stands: Set<Rule.ExampleVerdict>) -> [Diagnostic] {
    guard let list = file.node("examples") else { return [] }
    let policies = file.tree.children(of: list).map { node in
      file.tree.value(of: node, forKey: "policy").map { ExamplePolicy($0, in: file.tree) } ?? ExamplePolicy()
    }
    guard policies.count == rule.examples.count else { return [] }
    var found: [Diagnostic] = []
    for second in policies.indices {
      if let first = policies[..<second].firstIndex(of: policies[second]) {
        found.append(
          file.complaint(
            .exampleTwice, "this example has the policy of “\(rule.examples[first].name)”",
            at: element(second, of: "examples"), help: "change one statement in it, or delete it"))
      }
    }
    let standing = rule.examples.indices.filter { stands.contains(rule.examples[$0].expected) }
    let silent = rule.examples.indices.filter { rule.examples[$0].expected == .silent }
    let isNear = standing.contains { one in
      silent.contains { other in policies[one].isOneStatementAway(from: policies[other]) }
    }
    if !standing.isEmpty, !isNear {
      found.append(
        file.complaint(
          .noNearMiss, "no silent example is one statement away from a standing one", at: place,
          help: "copy the standing example, change the one value on which the rule turns, and expect `silent`"))
    }
    return found
  }

  // MARK: Substance and name

  private func substance() -> [Diagnostic] {
    var found: [Diagnostic] = []
    if rule.kind.isHarm, rule.mitigate.isEmpty {
      found.append(
        file.complaint(
          .noMitigation, "this \(rule.kind.rawValue) does not say what could be done", at: rule.titleSpan(in: file),
          help: "add `mitigate:` with an amendment in words"))
    }
    if rule.mechanism == nil, rule.kind.isHarm || rule.kind == .synergy {
      found.append(
        file.complaint(
          .noMechanism, "the rule names no mechanism", at: rule.titleSpan(in: file),
          help: "add `mechanism:`; rules that describe one share it"))
    }
    return found
  }

  private func name() -> [Diagnostic] {
    let parts = rule.id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let isTidy = parts.allSatisfy { part in
      let words = part.split(separator: "-", omittingEmptySubsequences: false)
      return words.allSatisfy { word in
        !word.isEmpty && word.utf8.allSatisfy { $0 >= 97 && $0 <= 122 || $0 >= 48 && $0 <= 57 }
      }
    }
    let words = parts.last.map { $0.split(separator: "-").count } ?? 0
    if isTidy, parts.count == 2, (1...8).contains(words) { return [] }
    let help =
      !isTidy
      ? "name the file and its folder in small letters, with hyphens between words"
      : parts.count != 2
        ? "a rule lies in the folder of its theme, and themes have no folders within"
        : "say in at most eight words what it is about"
    return [file.complaint(.ruleName, "`\(rule.id)` is no name for a rule", at: rule.titleSpan(in: file), help: help)]
  }

  /// The place of an element of a list of the top level: its first line.
  private func element(_ index: Int, of key: String) -> SourceSpan {
    guard let list = file.node(key) else { return file.place(of: key) }
    for (position, node) in file.tree.children(of: list).enumerated() where position == index {
      var entries = file.tree.entries(of: node)
      return entries.next().map { file.tree.span(of: $0.key).through(file.tree.span(of: $0.value)) }
        ?? file.tree.span(of: node)
    }
    return file.place(of: key)
  }
}

extension Rule {
  /// The title in the file that is looked at.
  fileprivate func titleSpan(in file: LintFile) -> SourceSpan {
    file.node("title").map(file.tree.span) ?? file.place(of: "title")
  }
}
