import CoherenceSource

extension Reading {
  static let ruleKeys = [
    "title", "status", "kind", "interaction", "with_safeguard", "affects", "pursues", "evidence", "mechanism", "school",
    "given", "unordered", "some", "when", "unless", "because", "mitigate", "duties", "supersedes", "sources",
    "examples", "review_by", "history",
  ]

  private static let ruleKeysElsewhere = [
    "not": "`not` belongs inside `when`", "any": "`any` belongs inside `when`",
    "count": "`count` belongs inside `when`",
    "id": "a rule's id is the path of its file", "then": "what follows is said by `interaction` and `affects`",
    "if": "conditions stand under `when`", "conditions": "conditions stand under `when`",
    "severity": "how bad it is, is said by `interaction`", "safeguards": "safeguards stand under `unless`",
    "confidence": "how well a rule is supported is said by `evidence`",
    "references": "references stand under `sources`", "description": "the mechanism is described under `because`",
  ]

  /// Reads a rule file as far as it can be read.
  func rule(_ root: Node, id: String, pack: Int, file: SourceFile.ID) -> RuleSyntax? {
    guard let keyed = keyed(root, as: "a rule", keys: Self.ruleKeys, elsewhere: Self.ruleKeysElsewhere) else {
      return nil
    }
    let rows = keyed["interaction"].map(interactionRows) ?? []
    let given = keyed["given"].flatMap { bindings($0, as: "`given`") }
    return RuleSyntax(
      id: id, pack: pack, file: file, span: root.span,
      title: requiredText("title", in: keyed), status: requiredWord("status", in: keyed),
      kind: optionalWord("kind", in: keyed), interaction: rows, interactionSpan: keyed["interaction"]?.span,
      withSafeguard: keyed["with_safeguard"].flatMap { interaction($0, as: "`with_safeguard`") },
      affects: requiredText("affects", in: keyed, help: "write `affects: workstream.objective`"),
      pursues: optionalText("pursues", in: keyed), evidence: requiredWord("evidence", in: keyed),
      mechanism: optionalText("mechanism", in: keyed), school: optionalText("school", in: keyed),
      given: given ?? [], isGivenBroken: keyed.isMisspelt("given") || keyed.has("given") && given == nil,
      some: keyed["some"].flatMap { bindings($0, as: "`some`") } ?? [], unordered: unordered(keyed),
      when: required("when", in: keyed).flatMap { block($0, as: "`when`") },
      unless: keyed["unless"].map(safeguards) ?? [], unlessKey: keyed.has("unless") ? keyed.keySpan("unless") : nil,
      because: requiredText("because", in: keyed, help: "say in a sentence or two how the one affects the other"),
      mitigate: keyed["mitigate"].flatMap { texts($0, as: "`mitigate`") } ?? [],
      duties: keyed["duties"].map(duties) ?? [], dutiesKey: keyed.has("duties") ? keyed.keySpan("duties") : nil,
      supersedes: keyed["supersedes"].map(supersessions) ?? [],
      sources: keyed["sources"].map(citations) ?? [], hasSources: keyed.has("sources"),
      examples: keyed["examples"].map(examples) ?? [], hasExamples: keyed.has("examples"),
      reviewBy: keyed["review_by"].flatMap { date($0, as: "`review_by`") },
      history: keyed["history"].map(history) ?? [])
  }

  /// What each version of the pack changed about the rule, as far as its authors say.
  private func history(_ node: Node) -> [Rule.Revision] {
    (mapping(node, as: "`history`") ?? []).compactMap { entry in
      guard let version = checkedVersion(entry.key).flatMap({ PackVersion($0.value) }),
        let change = text(entry.value, as: "the change in \(entry.key.value)")
      else { return nil }
      return Rule.Revision(version: version, change: change.value)
    }
  }

  private func requiredWord<Word: RawRepresentable & CaseIterable & Sendable>(
    _ key: String, in keyed: KeyedNode
  ) -> Located<Word>? where Word.RawValue == String {
    let help = "one of \(quoted(Word.allCases.map(\.rawValue)))"
    guard required(key, in: keyed, help: help) != nil else { return nil }
    return optionalWord(key, in: keyed)
  }

  private func optionalWord<Word: RawRepresentable & CaseIterable & Sendable>(
    _ key: String, in keyed: KeyedNode
  ) -> Located<Word>? where Word.RawValue == String {
    guard let node = keyed[key] else { return nil }
    return word(node, as: "`\(key)`", Word.self).map { Located($0, node.span) }
  }

  func interaction(_ node: Node, as what: String) -> Located<Interaction>? {
    word(node, as: what, Interaction.allCases.reversed().map { ($0.name, $0) }).map { Located($0, node.span) }
  }

  private func interactionRows(_ node: Node) -> [InteractionRowSyntax] {
    if case .text = node.shape {
      return interaction(node, as: "`interaction`").map { [InteractionRowSyntax(value: $0, span: node.span)] } ?? []
    }
    return (list(node, as: "`interaction`") ?? []).compactMap { element in
      guard let row = keyed(element, as: "a row of `interaction`", keys: ["is", "when"]),
        let value = required("is", in: row).flatMap({ interaction($0, as: "`is`") })
      else { return nil }
      return InteractionRowSyntax(
        value: value, when: row["when"].flatMap { block($0, as: "`when`") }, span: element.span)
    }
  }

  private func unordered(_ keyed: KeyedNode) -> Located<[Located<String>]>? {
    keyed["unordered"].flatMap { node in
      texts(node, as: "`unordered`").map { Located($0, node.span) }
    }
  }

  private func safeguards(_ node: Node) -> [SafeguardSyntax] {
    let help = "write each safeguard as an element of a list, with a label: `unless: [{label: …, embargo: {…}}]`"
    return (list(node, as: "`unless`", help: help) ?? []).compactMap { element in
      guard let entries = mapping(element, as: "a safeguard") else { return nil }
      let label = entries.first { $0.key.value == "label" }
      if label == nil {
        error(
          .safeguardWithoutLabel, "a safeguard needs a `label`", at: element.span,
          help: "say in a few words what is in place, such as `label: the targeted group is exempt`")
      }
      let labelText = label.flatMap { text($0.value, as: "`label`") }
      guard let block = block(element, as: "a safeguard", leavingOut: ["label"]), let labelText else { return nil }
      return SafeguardSyntax(label: labelText, block: block)
    }
  }

  private func duties(_ node: Node) -> [DutySyntax] {
    (list(node, as: "`duties`") ?? []).compactMap { element in
      guard let keyed = keyed(element, as: "a duty", keys: ["who", "what", "within"]) else { return nil }
      let who = requiredText("who", in: keyed)
      let what = requiredText("what", in: keyed)
      guard let who, let what else { return nil }
      return DutySyntax(who: who, what: what, within: optionalText("within", in: keyed))
    }
  }

  private func supersessions(_ node: Node) -> [SupersessionSyntax] {
    let help = "write `supersedes: [{rule: theme/rule, binding: {its_variable: our_variable}}]`"
    return (list(node, as: "`supersedes`", help: help) ?? []).compactMap { element in
      guard let keyed = keyed(element, as: "an element of `supersedes`", keys: ["rule", "binding"]),
        let rule = requiredText("rule", in: keyed),
        let binding = required("binding", in: keyed, help: help).flatMap({ mapping($0, as: "`binding`") })
      else { return nil }
      let pairs = binding.compactMap { entry in
        text(entry.value, as: "our variable for `\(entry.key.value)`").map { (theirs: entry.key, ours: $0) }
      }
      return SupersessionSyntax(rule: rule, binding: pairs, span: element.span)
    }
  }

  private func citations(_ node: Node) -> [CitationSyntax] {
    let help = "write `sources: [{ref: id in sources.yaml, at: \"¶5\"}]`"
    return (list(node, as: "`sources`", help: help) ?? []).compactMap { element in
      guard let keyed = keyed(element, as: "a source", keys: ["ref", "at", "stance"]),
        let ref = requiredText("ref", in: keyed, help: help)
      else { return nil }
      if !keyed.has("at") {
        warning(
          .sourceWithoutLocator, "it is not said where in `\(ref.value)` this stands", at: element.span,
          help: "add `at:` with a page, paragraph or section")
      }
      let stance = keyed["stance"].map { word($0, as: "`stance`", Citation.Stance.self) } ?? .supports
      return stance.map {
        CitationSyntax(ref: ref, locator: optionalText("at", in: keyed), stance: $0, span: element.span)
      }
    }
  }

  private func examples(_ node: Node) -> [ExampleSyntax] {
    (list(node, as: "`examples`") ?? []).compactMap { element in
      let keys = ["name", "policy", "expect", "interaction", "asks"]
      guard let keyed = keyed(element, as: "an example", keys: keys) else { return nil }
      let name = requiredText("name", in: keyed)
      let policy = required("policy", in: keyed)
      let verdicts = quoted(Rule.ExampleVerdict.allCases.map(\.rawValue))
      let expected = required("expect", in: keyed, help: "say which verdict the rule reaches: \(verdicts)")
        .flatMap { node in
          word(node, as: "`expect`", Rule.ExampleVerdict.self).map { Located($0, node.span) }
        }
      guard let name, let policy, let expected else { return nil }
      return ExampleSyntax(
        name: name, policy: policy, expected: expected,
        interaction: keyed["interaction"].flatMap { interaction($0, as: "`interaction`") },
        asks: keyed["asks"].flatMap { texts($0, as: "`asks`") } ?? [], span: element.span)
    }
  }
}

/// Names between backticks, separated by commas.
func quoted(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
