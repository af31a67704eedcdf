import CoherenceSource

extension Reading {
  private static let multiplicities: [(name: String, value: Multiplicity)] = [
    ("once", .once), ("many", .many), ("fixed", .fixed),
  ]

  func entityType(_ name: Located<String>, _ node: Node) -> TypeSyntax? {
    let keys = ["occurs", "section", "label", "timed", "predeclared", "entities", "designed_when"]
    guard let keyed = keyed(node, as: "the type `\(name.value)`", keys: keys) else { return nil }
    let occurs = required("occurs", in: keyed, help: "write `once`, `many` or `fixed`")
    let multiplicity = occurs.flatMap { word($0, as: "`occurs`", Self.multiplicities) }
    let label = requiredText("label", in: keyed)
    guard let multiplicity, let label else { return nil }
    guard let section = section(keyed, name: name, multiplicity) else { return nil }
    checkKeysFit(keyed, multiplicity)
    let entities =
      multiplicity == .fixed ? required("entities", in: keyed).map { declaredEntities($0, as: "`entities`") } ?? [] : []
    return TypeSyntax(
      name: name, multiplicity: multiplicity, label: label.value, section: section,
      isTimed: keyed["timed"].flatMap { yesNo($0, as: "`timed`") } ?? false,
      predeclared: keyed["predeclared"].map { declaredEntities($0, as: "`predeclared`") } ?? [],
      entities: entities, designedWhen: keyed["designed_when"].flatMap(designedWhen), span: name.span)
  }

  private func section(_ keyed: KeyedNode, name: Located<String>, _ multiplicity: Multiplicity) -> Located<String>? {
    if multiplicity == .once { return name }
    let help = "name the key under which a policy lists them, such as `section: actors`"
    guard let section = requiredText("section", in: keyed, help: help), checkName(section, of: "a section") else {
      return nil
    }
    return section
  }

  /// Some keys only make sense for some multiplicities.
  private func checkKeysFit(_ keyed: KeyedNode, _ multiplicity: Multiplicity) {
    let fits: [(key: String, multiplicity: [Multiplicity], help: String)] = [
      ("section", [.many, .fixed], "a type that occurs once is named by its own id in a policy"),
      ("predeclared", [.many], "only types that occur `many` times have predeclared entities"),
      ("entities", [.fixed], "only types that are `fixed` list their entities"),
      ("timed", [.many], "only entities that a policy lists have a start and an end"),
    ]
    for fit in fits where keyed.has(fit.key) && !fit.multiplicity.contains(multiplicity) {
      error(
        .keyDoesNotFit, "`\(fit.key)` does not go with `occurs: \(multiplicity)`", at: keyed.keySpan(fit.key),
        help: fit.help)
    }
  }

  /// Entities with a name and values; where only a name is given, it may stand alone.
  private func declaredEntities(_ node: Node, as what: String) -> [DeclaredEntitySyntax] {
    (mapping(node, as: what) ?? []).compactMap { entry -> DeclaredEntitySyntax? in
      guard checkName(entry.key, of: "an entity") else { return nil }
      if entry.value.tree.kind(of: entry.value.id) == .scalar {
        return text(entry.value, as: "the name of `\(entry.key.value)`").map {
          DeclaredEntitySyntax(name: entry.key, label: $0.value, constants: [], span: entry.key.span)
        }
      }
      guard let entries = mapping(entry.value, as: "the entity `\(entry.key.value)`") else { return nil }
      guard let name = entries.first(where: { $0.key.value == "name" }) else {
        error(.missingKey, "the entity `\(entry.key.value)` needs `name`", at: entry.key.span)
        return nil
      }
      return text(name.value, as: "`name`").map {
        DeclaredEntitySyntax(
          name: entry.key, label: $0.value, constants: entries.filter { $0.key.value != "name" }, span: entry.key.span)
      }
    }
  }

  private func designedWhen(_ node: Node) -> Located<[TestSyntax]>? {
    guard let entries = mapping(node, as: "`designed_when`") else { return nil }
    return Located(entries.map { TestSyntax(key: $0.key, value: $0.value) }, node.span)
  }

  // MARK: Attributes

  func attributes(_ file: KeyedNode) -> [AttributeSyntax] {
    guard let node = file["attributes"] else { return [] }
    guard let owners = mapping(node, as: "`attributes`") else {
      isVocabularyIncomplete = true
      return []
    }
    return owners.flatMap { owner -> [AttributeSyntax] in
      guard let entries = mapping(owner.value, as: "the attributes of `\(owner.key.value)`") else {
        isVocabularyIncomplete = true
        return []
      }
      return entries.compactMap { entry in
        if checkName(entry.key, of: "an attribute"), let read = attribute(owner.key, entry.key, entry.value) {
          return read
        }
        brokenNames.insert(entry.key.value)
        return nil
      }
    }
  }

  private func attribute(_ owner: Located<String>, _ name: Located<String>, _ node: Node) -> AttributeSyntax? {
    let keys = [
      "type", "values", "of", "unit", "to", "describes", "question", "ask_of", "stale_after", "design_choice",
      "constant", "default",
    ]
    let elsewhere = ["if_unstated": "it belongs into `design_choice: {if_unstated: …, cost: …}`"]
    guard let keyed = keyed(node, as: "the attribute `\(name.value)`", keys: keys, elsewhere: elsewhere) else {
      return nil
    }
    let kindHelp = "one of \(quoted(AttributeSyntax.Kind.allCases.map(\.rawValue)))"
    let kind = required("type", in: keyed, help: kindHelp)
      .flatMap { word($0, as: "`type`", AttributeSyntax.Kind.self) }
    let describes = requiredText("describes", in: keyed)
    let errorsBefore = errorCount
    let values = keyed["values"].flatMap { self.values($0, of: name.value) }
    let designChoice = keyed["design_choice"].flatMap(designChoice)
    guard let kind, let describes, errorCount == errorsBefore else { return nil }
    guard checkKeysFit(keyed, kind) else { return nil }
    return AttributeSyntax(
      owner: owner, name: name, kind: kind, values: values, of: optionalText("of", in: keyed),
      unit: optionalText("unit", in: keyed), to: optionalText("to", in: keyed), describes: describes.value,
      question: optionalText("question", in: keyed)?.value, askOf: optionalText("ask_of", in: keyed)?.value ?? "",
      staleAfterMonths: keyed["stale_after"].flatMap { months($0, as: "`stale_after`") }, designChoice: designChoice,
      isConstant: keyed["constant"].flatMap { yesNo($0, as: "`constant`") } ?? false, defaultValue: keyed["default"],
      span: name.span)
  }

  private func designChoice(_ node: Node) -> Located<(ifUnstated: Node, cost: Cost)>? {
    guard let keyed = keyed(node, as: "a design choice", keys: ["if_unstated", "cost"]) else { return nil }
    let ifUnstated = required("if_unstated", in: keyed, help: "say what silence amounts to, such as `none` or `no`")
    let cost = required("cost", in: keyed, help: "write `low`, `moderate` or `high`")
      .flatMap { word($0, as: "`cost`", Cost.self) }
    guard let ifUnstated, let cost else { return nil }
    return Located((ifUnstated, cost), node.span)
  }

  /// Each kind of attribute says in its own way which values there are.
  private func checkKeysFit(_ keyed: KeyedNode, _ kind: AttributeSyntax.Kind) -> Bool {
    let fitting: [String]
    switch kind {
    case .choice, .level, .set: fitting = ["values", "of"]
    case .number: fitting = ["unit"]
    case .reference, .references: fitting = ["to"]
    case .yesNo, .date: fitting = []
    }
    let errorsBefore = errorCount
    for key in ["values", "of", "unit", "to"] where keyed.has(key) && !fitting.contains(key) {
      let help = fitting.isEmpty ? "leave it out" : "it goes with \(quoted(fitting))"
      error(
        .keyDoesNotFit, "`\(key)` does not go with `type: \(kind.rawValue)`", at: keyed.keySpan(key), help: help)
    }
    let stated = fitting.filter(keyed.has)
    if stated.count > 1 {
      error(
        .valuesTwice, "`values` and `of` say the same thing twice", at: keyed.keySpan("of"), help: "keep one of them")
    }
    if stated.isEmpty && !fitting.isEmpty {
      let keys = fitting.map { "`\($0)`" }.joined(separator: " or ")
      error(.missingKey, "\(keyed.what) needs \(keys)", at: keyed.span)
    }
    return errorCount == errorsBefore
  }
}
