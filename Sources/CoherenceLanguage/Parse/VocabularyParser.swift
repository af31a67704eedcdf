import CoherenceSource

extension Reading {
  /// Longest way that a path may insist on; a longest way may be any.
  private static let mostRequiredHops = 16

  static let vocabularySections = [
    "types", "attributes", "taxonomies", "scales", "relations", "closures", "workstreams", "mechanisms", "questions",
    "parameters", "stages",
  ]

  /// Reads one vocabulary file into what was read before.
  func vocabulary(_ root: Node, into syntax: inout VocabularySyntax) {
    let errorsBefore = errorCount
    let file = keyed(root, as: "a vocabulary file", keys: Self.vocabularySections)
    if errorCount > errorsBefore { isVocabularyIncomplete = true }
    guard let file else { return }
    syntax.types += declarations(file, "types", of: "a type", entityType)
    syntax.attributes += attributes(file)
    syntax.taxonomies += declarations(file, "taxonomies", of: "a taxonomy", taxonomy)
    syntax.scales += declarations(file, "scales", of: "a scale") { name, node in
      self.values(node, of: name.value).map { ScaleSyntax(name: name, values: $0) }
    }
    syntax.relations += declarations(file, "relations", of: "a relation", relation)
    syntax.closures += declarations(file, "closures", of: "a closure", closure)
    syntax.workstreams += declarations(file, "workstreams", of: "a workstream", workstream)
    syntax.mechanisms += declarations(file, "mechanisms", of: "a mechanism") { name, node in
      self.text(node, as: "the mechanism `\(name.value)`").map { NamedText(name: name, text: $0) }
    }
    syntax.questions += declarations(file, "questions", of: "a question", question)
    syntax.parameters += declarations(file, "parameters", of: "a parameter", parameter)
    syntax.stages += declarations(file, "stages", of: "a stage", stage)
  }

  /// Reads the entries of a section; one that cannot be read is remembered as broken, so that its users say nothing.
  private func declarations<Declaration>(
    _ file: KeyedNode, _ section: String, of what: String,
    _ read: (Located<String>, Node) -> Declaration?
  ) -> [Declaration] {
    guard let node = file[section] else { return [] }
    guard let entries = mapping(node, as: "`\(section)`") else {
      isVocabularyIncomplete = true
      return []
    }
    return entries.compactMap { entry in
      let isNamed = section == "questions" || checkName(entry.key, of: what)
      if isNamed, let declaration = read(entry.key, entry.value) { return declaration }
      brokenNames.insert(entry.key.value)
      // With a type its entities and everything about them would be unknown.
      if section == "types" { isVocabularyIncomplete = true }
      return nil
    }
  }

  /// A mapping from values to labels.
  func values(_ node: Node, of name: String) -> [NamedText]? {
    namedTexts(node, as: "the values of `\(name)`", each: "a value")
  }

  func namedTexts(_ node: Node, as what: String, each: String) -> [NamedText]? {
    guard let entries = mapping(node, as: what) else { return nil }
    let errorsBefore = errorCount
    let texts: [NamedText] = entries.compactMap { entry in
      guard checkName(entry.key, of: each) else { return nil }
      return text(entry.value, as: "the label of `\(entry.key.value)`").map { NamedText(name: entry.key, text: $0) }
    }
    return errorCount == errorsBefore ? texts : nil
  }

  private func taxonomy(_ name: Located<String>, _ node: Node) -> TaxonomySyntax? {
    guard let entries = mapping(node, as: "the taxonomy `\(name.value)`") else { return nil }
    var taxonomy = TaxonomySyntax(name: name, extends: false, members: [])
    let errorsBefore = errorCount
    for entry in entries {
      if entry.key.value == "extend" {
        taxonomy.extends = yesNo(entry.value, as: "`extend`") ?? false
      } else if checkName(entry.key, of: "a member of a taxonomy") {
        taxonomyMember(entry.key, entry.value).map { taxonomy.members.append($0) }
      }
    }
    return errorCount == errorsBefore ? taxonomy : nil
  }

  private func taxonomyMember(_ name: Located<String>, _ node: Node) -> TaxonomyMemberSyntax? {
    guard let keyed = keyed(node, as: "`\(name.value)`", keys: ["label", "is_a", "describes"]),
      let label = requiredText("label", in: keyed)
    else { return nil }
    let parents = keyed["is_a"].map { texts($0, as: "`is_a`") } ?? []
    return parents.map {
      TaxonomyMemberSyntax(
        name: name, label: label.value, describes: optionalText("describes", in: keyed)?.value, parents: $0)
    }
  }

  private func relation(_ name: Located<String>, _ node: Node) -> RelationSyntax? {
    let keys = ["from", "to", "inverse", "label", "describes", "question", "ask_of", "stale_after"]
    guard let keyed = keyed(node, as: "the relation `\(name.value)`", keys: keys) else { return nil }
    let from = requiredText("from", in: keyed, help: "name the type at which it begins")
    let to = requiredText("to", in: keyed, help: "name the type to which it leads")
    let question = requiredText("question", in: keyed, help: "ask in plain words what settles it")
    let inverse = optionalText("inverse", in: keyed)
    if let inverse, !checkName(inverse, of: "a relation") { return nil }
    guard let from, let to, let question else { return nil }
    let label = optionalText("label", in: keyed)?.value ?? name.value.replacingUnderscores
    return RelationSyntax(
      name: name, from: from, to: to, inverse: inverse, label: label,
      describes: optionalText("describes", in: keyed)?.value ?? label, question: question.value,
      askOf: optionalText("ask_of", in: keyed)?.value ?? "",
      staleAfterMonths: keyed["stale_after"].flatMap { months($0, as: "`stale_after`") }, span: name.span)
  }

  private func closure(_ name: Located<String>, _ node: Node) -> ClosureSyntax? {
    guard let keyed = keyed(node, as: "the closure `\(name.value)`", keys: ["via", "hops", "label"]),
      let path = path(keyed)
    else { return nil }
    let label = optionalText("label", in: keyed)?.value ?? name.value.replacingUnderscores
    return ClosureSyntax(name: name, label: label, path: path, span: name.span)
  }

  /// The `via` and `hops` of a closure or an inline path.
  func path(_ keyed: KeyedNode) -> PathSyntax? {
    let via = required("via", in: keyed, help: "list the relations that a hop may use").flatMap {
      texts($0, as: "`via`")
    }
    let hopsHelp = "write the fewest and the most hops, such as `hops: [1, 3]` or `hops: [1, any]`"
    guard let hops = required("hops", in: keyed, help: hopsHelp), let via else { return nil }
    guard case .list(let ends) = hops.shape, ends.count == 2 else {
      error(.invalidHops, "`hops` has two ends", at: hops.span, help: hopsHelp)
      return nil
    }
    guard let minimum = wholeNumber(ends[0], as: "the fewest hops", atLeast: 0) else { return nil }
    if minimum > Self.mostRequiredHops {
      error(
        .invalidHops, "a path of at least \(minimum) hops is not followed", at: hops.span,
        help: "at most \(Self.mostRequiredHops) may be required; name those in between as variables")
      return nil
    }
    if case .text("any", _) = ends[1].shape {
      return PathSyntax(via: via, minimumHops: minimum, maximumHops: nil, span: keyed.span)
    }
    guard let maximum = wholeNumber(ends[1], as: "the most hops", atLeast: 0) else { return nil }
    guard minimum <= maximum, maximum >= 1 else {
      let message = maximum < 1 ? "a path of no hops leads nowhere" : "the fewest hops are more than the most"
      error(.invalidHops, message, at: hops.span, help: hopsHelp)
      return nil
    }
    return PathSyntax(via: via, minimumHops: minimum, maximumHops: maximum, span: keyed.span)
  }

  private func workstream(_ name: Located<String>, _ node: Node) -> WorkstreamSyntax? {
    let keys = ["label", "describes", "objectives"]
    guard let keyed = keyed(node, as: "the workstream `\(name.value)`", keys: keys) else { return nil }
    let label = requiredText("label", in: keyed)
    let describes = requiredText("describes", in: keyed)
    let objectives = required("objectives", in: keyed)
      .flatMap { namedTexts($0, as: "`objectives`", each: "an objective") }
    guard let label, let describes, let objectives else { return nil }
    return WorkstreamSyntax(
      name: name, label: label.value, describes: describes.value, objectives: objectives, span: name.span)
  }

  private func question(_ name: Located<String>, _ node: Node) -> QuestionSyntax? {
    guard let keyed = keyed(node, as: "the question `\(name.value)`", keys: ["question", "schools"]) else { return nil }
    let question = requiredText("question", in: keyed)
    let schools = required("schools", in: keyed).flatMap { namedTexts($0, as: "`schools`", each: "a school") }
    guard let question, let schools else { return nil }
    return QuestionSyntax(name: name, question: question.value, schools: schools, span: name.span)
  }

  private func parameter(_ name: Located<String>, _ node: Node) -> ParameterSyntax? {
    guard let keyed = keyed(node, as: "the parameter `\(name.value)`", keys: ["value", "describes"]) else { return nil }
    let value = required("value", in: keyed).flatMap { wholeNumber($0, as: "`value`", atLeast: 0) }
    let describes = requiredText("describes", in: keyed)
    guard let value, let describes else { return nil }
    return ParameterSyntax(name: name, value: value, describes: describes.value, span: name.span)
  }

  /// A label, and beside it the values of each type that occurs once, as a policy states them.
  private func stage(_ name: Located<String>, _ node: Node) -> StageSyntax? {
    guard let entries = mapping(node, as: "the stage `\(name.value)`") else { return nil }
    var stage = StageSyntax(name: name, label: name.value.replacingUnderscores, sections: [], span: name.span)
    for entry in entries {
      if entry.key.value == "label" {
        text(entry.value, as: "`label`").map { stage.label = $0.value }
      } else if let values = mapping(entry.value, as: "`\(entry.key.value)` at the stage `\(name.value)`") {
        stage.sections.append((entry.key, values.map { ($0.key, $0.value) }))
      }
    }
    return stage
  }
}

extension String {
  /// A name as words.
  var replacingUnderscores: String { String(map { $0 == "_" ? " " : $0 }) }
}
