import CoherenceSource

extension PolicyReading {
  /// Reads what is said of each entity.
  mutating func readFacts() {
    layOutCells()
    facts.reserveCapacity(bodies.count * 4)
    for index in bodies.indices { readBody(bodies[index]) }
  }

  /// One slot for each attribute of each entity, so that a second statement is found without a search.
  private mutating func layOutCells() {
    var count = 0
    firstCell.reserveCapacity(names.attributeTypes.count)
    for type in names.attributeTypes {
      firstCell.append(count)
      count += entities[Int(type)].count
    }
    cells = Array(repeating: -1, count: count)
  }

  private mutating func readBody(_ body: Body) {
    let tree = outlines[Int(body.outline)].tree
    guard tree.kind(body.value) == .mapping else { return refuseBody(body, tree) }
    let type = names.types[Int(body.type)]
    for pair in tree.pairs(body.value) {
      guard let key = type.keys.id(of: tree.bytes(pair.key)) else {
        unknownAttribute(pair.key, body, tree)
        continue
      }
      if key < EntityKey.count {
        readOwnKey(EntityKey.allCases[key], pair, body, tree)
      } else {
        readFact(type.attributes[key - EntityKey.count], pair, body, tree)
      }
    }
  }

  private mutating func readFact(_ attribute: Int, _ pair: YAMLView.Pair, _ body: Body, _ tree: YAMLView) {
    let cell = firstCell[attribute] + Int(body.entity)
    guard cells[cell] < 0 else { return cellTwice(facts[Int(cells[cell])], pair, body, tree) }
    guard !names.isConstant[attribute] else { return refuseConstant(pair, body, tree) }
    guard tree.kind(pair.value) != .mapping else { return readMapping(attribute, pair, body, tree) }
    guard let value = value(attribute, pair.value, tree) else { return }
    cells[cell] = Int32(facts.count)
    facts.append(
      Policy.Fact(
        attribute: AttributeID(attribute), entity: Int(body.entity), value: value, evidence: FactEvidence(),
        span: tree.span(from: pair.key, to: pair.value)))
  }

  @inline(__always)
  private mutating func value(_ attribute: Int, _ node: YAMLTree.Node, _ tree: YAMLView) -> StatedValue? {
    StatedValueReader.read(
      node, in: tree, as: names.values[attribute], entities: entityNames,
      attribute: names.vocabulary.attributes[attribute].id, problems: &problems)
  }

  /// Reads a fact in long form, or bounds.
  @inline(never)
  private mutating func readMapping(_ attribute: Int, _ pair: YAMLView.Pair, _ body: Body, _ tree: YAMLView) {
    var evidence = FactEvidence()
    var node = pair.value
    switch longForm(pair, tree) {
    case .bounds: break
    case .fact(let value, let stated): (node, evidence) = (value, stated)
    case .faulty: return
    }
    guard let value = value(attribute, node, tree) else { return }
    cells[firstCell[attribute] + Int(body.entity)] = Int32(facts.count)
    facts.append(
      Policy.Fact(
        attribute: AttributeID(attribute), entity: Int(body.entity), value: value, evidence: evidence,
        span: tree.span(from: pair.key, to: pair.value)))
  }

  /// What a mapping under an attribute is.
  private enum Form {
    /// Bounds of the value, without evidence.
    case bounds
    /// A value with its evidence.
    case fact(YAMLTree.Node, FactEvidence)
    case faulty
  }

  private mutating func longForm(_ pair: YAMLView.Pair, _ tree: YAMLView) -> Form {
    var value: YAMLTree.Node?
    var reader = EvidenceReader(tree: tree, date: date)
    var evidenceKey: YAMLTree.Node?
    var otherKey: YAMLTree.Node?
    for entry in tree.pairs(pair.value) {
      guard let key = names.evidenceKeys.id(of: tree.bytes(entry.key)) else {
        otherKey = otherKey ?? entry.key
        continue
      }
      evidenceKey = evidenceKey ?? entry.key
      switch EvidenceKey.allCases[key] {
      case .is: value = entry.value
      case .source: reader.readSource(entry.value, problems: &problems)
      case .asOf: reader.readAsOf(entry.value, problems: &problems)
      case .confidence: reader.readConfidence(entry.value, problems: &problems)
      case .note: reader.readNote(entry.value, problems: &problems)
      }
    }
    guard let evidenceKey else { return .bounds }
    if let otherKey {
      mixedForms(otherKey, beside: evidenceKey, of: pair, tree)
      return .faulty
    }
    guard let value else {
      problems.add(
        .valueLongFormWithoutIs, "`\(tree.text(pair.key))` has evidence, but no value that it is for",
        at: tree.span(pair.key), help: "add `is:` with the value, beside `\(tree.text(evidenceKey))`")
      return .faulty
    }
    return reader.isFaulty ? .faulty : .fact(value, reader.evidence)
  }
}

// MARK: - Mistakes

extension PolicyReading {
  private mutating func mixedForms(
    _ other: YAMLTree.Node, beside evidence: YAMLTree.Node, of pair: YAMLView.Pair, _ tree: YAMLView
  ) {
    let word = tree.text(other)
    let name = tree.text(pair.key)
    guard BoundKey(rawValue: word) == nil else {
      problems.add(
        .valueMixedForms, "`\(word)` stands beside `\(tree.text(evidence))`", at: tree.span(other),
        help: "put the bounds under `is`: `\(name): {is: {\(word): …}, source: …}`")
      return
    }
    problems.misspelt(
      .valueUnknownKey, "`\(word)` is not a key of a fact", word, among: EvidenceKey.allCases.map(\.rawValue),
      at: tree.span(other), listing: "the keys are")
  }

  private mutating func refuseBody(_ body: Body, _ tree: YAMLView) {
    // Nothing at all is known of it: that is a policy's right.
    if tree.kind(body.value) == .scalar, tree.bytes(body.value).isEmpty { return }
    problems.add(
      .entityShape, "`\(tree.text(body.key))` maps attributes to values, and this is not a mapping",
      at: tree.span(body.value), help: "write `\(tree.text(body.key)): {attribute: value}`")
  }

  private mutating func unknownAttribute(_ key: YAMLTree.Node, _ body: Body, _ tree: YAMLView) {
    let word = tree.text(key)
    let type = names.vocabulary.types[Int(body.type)]
    if let other = names.vocabulary.attributes.first(where: { $0.id == word }) {
      let owner = names.vocabulary.types[other.type.index]
      problems.add(
        .attributeUnknown, "`\(word)` is an attribute \(owner.ofIt), not \(type.ofIt)",
        at: tree.span(key), help: "write it under `\(owner.section)`")
      return
    }
    if names.relations.id(of: tree.bytes(key)) != nil {
      problems.add(
        .attributeUnknown, "`\(word)` is a relation, not an attribute", at: tree.span(key),
        help: "write it under `relations`: `- \(tree.text(body.key)) \(word) …`")
      return
    }
    let own = names.types[Int(body.type)].attributes.map { names.vocabulary.attributes[$0].id }
    problems.misspelt(
      .attributeUnknown, "`\(word)` is not an attribute \(type.ofIt)", word,
      among: EntityKey.allCases.map(\.rawValue).filter { type.isTimed || $0 == "name" } + own, at: tree.span(key),
      listing: "there are")
  }

  private mutating func cellTwice(
    _ earlier: Policy.Fact, _ pair: YAMLView.Pair, _ body: Body, _ tree: YAMLView
  ) {
    problems.add(
      .cellTwice, "`\(tree.text(pair.key))` of `\(tree.text(body.key))` is stated twice",
      at: tree.span(from: pair.key, to: pair.value),
      also: (earlier.span, "it is stated here first"), help: "keep one of the two")
  }

  private mutating func refuseConstant(_ pair: YAMLView.Pair, _ body: Body, _ tree: YAMLView) {
    let name = tree.text(pair.key)
    problems.add(
      .constantStated, "`\(name)` of `\(tree.text(body.key))` is given by the vocabulary",
      at: tree.span(from: pair.key, to: pair.value), help: "take it out")
  }
}

extension EntityType {
  /// `of the situation`, `of type actor`.
  var ofIt: String { multiplicity == .once ? "of \(label)" : "of type \(label)" }
}
