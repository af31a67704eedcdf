import CoherenceSource

extension PolicyReading {
  /// Reads a key of an entity that is not an attribute.
  mutating func readOwnKey(_ key: EntityKey, _ pair: YAMLView.Pair, _ body: Body, _ tree: YAMLView) {
    let type = Int(body.type)
    let entity = Int(body.entity)
    if key == .name { return readName(pair, type, entity, tree) }
    guard names.vocabulary.types[type].isTimed else { return notTimed(pair, type, tree) }
    switch key {
    case .name: return
    case .start, .end:
      guard let date = problems.date(pair.value, in: tree, of: key.rawValue) else { return }
      guard (key == .start ? entities[type][entity].start : entities[type][entity].end) == nil else {
        return statedTwice(pair, tree)
      }
      if key == .start { entities[type][entity].start = date } else { entities[type][entity].end = date }
      guard let start = entities[type][entity].start, let end = entities[type][entity].end else { return }
      if end.lastDay < start.firstDay {
        problems.add(
          .timeEndBeforeStart, "`\(entities[type][entity].id)` ends before it starts", at: tree.span(pair.value),
          help: "it starts \(start.text) and ends \(end.text): correct one of the two")
        // Nothing that follows from dates that cannot be is worth a report of its own.
        entities[type][entity].start = nil
        entities[type][entity].end = nil
      }
    case .after, .startsAfter:
      if tree.kind(pair.value) == .sequence {
        for item in tree.items(pair.value) { readSequence(key, item, type, entity, tree) }
      } else {
        readSequence(key, pair.value, type, entity, tree)
      }
    }
  }

  private mutating func readName(_ pair: YAMLView.Pair, _ type: Int, _ entity: Int, _ tree: YAMLView) {
    guard names.vocabulary.types[type].multiplicity != .fixed else {
      problems.add(
        .entityNameFixed, "`\(entities[type][entity].id)` has its name from the vocabulary", at: tree.span(pair.key),
        help: "take `name` out")
      return
    }
    guard let name = problems.text(pair.value, in: tree, of: "name") else { return }
    if isNamed.contains(nameKey(type, entity)) { return statedTwice(pair, tree) }
    if outlines.count > 1 { isNamed.insert(nameKey(type, entity)) }
    entities[type][entity].name = name
  }

  private func nameKey(_ type: Int, _ entity: Int) -> Int { type << 32 | entity }

  private mutating func statedTwice(_ pair: YAMLView.Pair, _ tree: YAMLView) {
    problems.add(
      .entityNameTwice, "`\(tree.text(pair.key))` is stated in the policy and in the file that it is based on",
      at: tree.span(from: pair.key, to: pair.value), help: "keep one of the two")
  }

  private mutating func notTimed(_ pair: YAMLView.Pair, _ type: Int, _ tree: YAMLView) {
    let word = tree.text(pair.key)
    problems.add(
      .attributeUnknown,
      "`\(word)` does not suit type \(names.vocabulary.types[type].label), which has no place in time",
      at: tree.span(pair.key), help: "take it out")
  }

  private mutating func readSequence(
    _ key: EntityKey, _ node: YAMLTree.Node, _ type: Int, _ entity: Int, _ tree: YAMLView
  ) {
    let id = EntityTypeID(type)
    guard let match = entityNames.find(tree.bytes(node)), match.type == id else {
      problems.misspelt(
        .timeUnknownEntity, "`\(tree.written(node))` is no \(entityNames.label(of: id)) of this policy",
        tree.written(node), among: entityNames.ids(of: id), at: tree.span(node), listing: "there are")
      return
    }
    let span = tree.span(node)
    guard match.entity != entity else {
      problems.add(
        .timeAfterItself, "`\(tree.text(node))` comes after itself", at: span, help: "take it out of the list")
      return
    }
    guard sequenceKeys.insert(type << 44 | entity << 22 | match.entity).inserted else {
      let earlier = sequence.first { $0.type == id && $0.later == entity && $0.earlier == match.entity }
      problems.add(
        .timeAfterItself, "`\(tree.text(node))` is named twice as coming first", at: span,
        also: earlier.map { ($0.span, "first here") },
        help: "keep one of the two; `after` says more than `starts_after`")
      return
    }
    sequence.append(
      Policy.SequenceFact(
        type: id, later: entity, earlier: match.entity, afterEnd: key == .after, span: span))
  }

  /// Whether order and dates can hold together.
  mutating func checkOrder() {
    guard !sequence.isEmpty else { return }
    for type in entities.indices {
      let id = EntityTypeID(type)
      let statements = sequence.filter { $0.type == id }
      guard !statements.isEmpty else { continue }
      for fault in PolicyOrder(entities: entities[type], facts: statements).faults() {
        switch fault {
        case .circle(let circle): reportCircle(circle, statements, entities[type])
        case .tooEarly(let entity, let isEnd, let cause): reportTooEarly(entity, isEnd, cause, entities[type])
        }
      }
    }
  }

  private mutating func reportCircle(
    _ circle: [Int], _ statements: [Policy.SequenceFact], _ entities: [Policy.Entity]
  ) {
    let chain = (circle + [circle[0]]).map { "`\(entities[$0].id)`" }.joined(separator: " after ")
    let edges = circle.indices.compactMap { index -> Policy.SequenceFact? in
      let next = circle[(index + 1) % circle.count]
      return statements.first { $0.later == circle[index] && $0.earlier == next }
    }
    problems.add(
      .timeCircle, "the order runs in a circle: \(chain)", at: edges[0].span,
      also: edges.count > 1 ? (edges[1].span, "and this leads back") : nil, help: "take one of these out")
  }

  private mutating func reportTooEarly(
    _ entity: Int, _ isEnd: Bool, _ cause: Policy.SequenceFact, _ entities: [Policy.Entity]
  ) {
    let id = entities[entity].id
    let date = (isEnd ? entities[entity].end : entities[entity].start)?.text ?? ""
    let earlier = entities[cause.earlier].id
    problems.add(
      .timeContradiction,
      "`\(id)` \(isEnd ? "ends" : "starts") \(date), too early to \(isEnd ? "start" : "come") after `\(earlier)` has "
        + (cause.afterEnd ? "ended" : "started"), at: cause.span, help: "correct the dates or the order")
  }
}
