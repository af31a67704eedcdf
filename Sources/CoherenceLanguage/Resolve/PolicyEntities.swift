import CoherenceSource

extension PolicyReading {
  /// Finds all entities, so that facts and relations may refer to those that come later in the file.
  mutating func readEntities() {
    // What is shared comes first: where the policy states it again, the policy is what must change.
    for index in outlines.indices.reversed() {
      let outline = outlines[index]
      for type in outline.sections.indices {
        guard let section = outline.sections[type] else { continue }
        let multiplicity = names.vocabulary.types[type].multiplicity
        if multiplicity == .once {
          if entities[type][0].span == nil { entities[type][0].span = outline.tree.span(section.key) }
          bodies.append(
            Body(type: Int32(type), entity: 0, outline: Int32(index), key: section.key, value: section.value))
          continue
        }
        readSection(section, type: type, isFixed: multiplicity == .fixed, outline: index)
      }
    }
  }

  private mutating func readSection(_ section: YAMLView.Pair, type: Int, isFixed: Bool, outline: Int) {
    let tree = outlines[outline].tree
    guard tree.kind(section.value) == .mapping else {
      let word = tree.text(section.key)
      // An empty section is what is left when somebody takes its last entry out.
      if tree.kind(section.value) == .scalar, tree.bytes(section.value).isEmpty { return }
      problems.add(
        .policySectionShape, "`\(word)` maps ids to what is said of them, and this is not a mapping",
        at: tree.span(section.value), help: "write `\(word): {some_id: {…}}`")
      return
    }
    let declaredCount = names.declaredEntities[type].count
    let count = tree.count(section.value)
    let most = names.vocabulary.types[type].isTimed ? Self.mostTimed : Self.mostEntities
    if !isFixed && count > most {
      problems.add(
        .tooManyEntities,
        "`\(tree.text(section.key))` lists \(count), and at most \(most) are judged together",
        at: tree.span(section.key), help: "vet fewer at a time, or name groups in the place of their members")
      return
    }
    bodies.reserveCapacity(bodies.count + count + 8)
    if !isFixed {
      entityNames.reserve(count)
      entities[type].reserveCapacity(entities[type].count + count)
    }
    for pair in tree.pairs(section.value) {
      let bytes = tree.bytes(pair.key)
      var entity: Int
      if isFixed {
        guard let match = entityNames.find(bytes), match.type.index == type else {
          unknownFixed(pair.key, type: type, tree: tree)
          continue
        }
        entity = match.entity
      } else {
        if let problem = badID(bytes) {
          refuse(pair.key, problem, tree: tree)
          // A misspelt id still names its entity, so that whatever refers to it is no second mistake.
          if problem == .empty || problem == .reserved { continue }
        }
        let (index, earlier) = entityNames.insert(bytes, type: EntityTypeID(type))
        entity = index
        if let earlier {
          guard earlier.type.index == type else {
            usedTwice(pair.key, earlier, tree: tree)
            continue
          }
        } else {
          let id = tree.text(pair.key)
          entities[type].append(Policy.Entity(id: id, name: id, span: tree.span(pair.key)))
        }
      }
      if entity < declaredCount, entities[type][entity].span == nil {
        entities[type][entity].span = tree.span(pair.key)
      }
      bodies.append(
        Body(
          type: Int32(type), entity: Int32(entity), outline: Int32(outline), key: pair.key, value: pair.value))
    }
  }

  /// More than a policy has that people wrote; rules look at pairs and triples of them.
  private static let mostEntities = 1_000
  /// The same of what begins and ends: what is said of their order is drawn together in the cube of their number.
  private static let mostTimed = 200

  private enum BadID { case empty, long, letters, reserved }

  /// What is wrong with an id, if anything.
  private func badID(_ id: UnsafeBufferPointer<UInt8>) -> BadID? {
    if id.isEmpty { return .empty }
    if id.count > 64 { return .long }
    for byte in id {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): continue
      default: return .letters
      }
    }
    return names.reserved.id(of: id) == nil ? nil : .reserved
  }

  private mutating func refuse(_ key: YAMLTree.Node, _ problem: BadID, tree: YAMLView) {
    let id = tree.text(key)
    let span = tree.span(key)
    switch problem {
    case .empty: problems.add(.entityBadID, "an entity has an empty id", at: span, help: "give it a short name")
    case .long:
      problems.add(.entityBadID, "the id `\(id)` has more than 64 characters", at: span, help: "shorten it")
    case .letters:
      let repaired = String(
        decoding: id.utf8.map { byte -> UInt8 in
          switch byte {
          case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
          case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
          default: UInt8(ascii: "_")
          }
        }, as: UTF8.self)
      problems.add(
        .entityBadID, "the id `\(id)` has other characters than lower-case letters, digits and underscores", at: span,
        help: "its `name` may say anything", replacement: repaired)
    case .reserved:
      problems.add(
        .entityReservedID, "`\(id)` cannot be the id of an entity: the word means something else", at: span,
        help: "choose another id, such as `\(id)_1`")
    }
  }

  private mutating func unknownFixed(_ key: YAMLTree.Node, type: Int, tree: YAMLView) {
    let type = names.vocabulary.types[type]
    let id = tree.text(key)
    problems.misspelt(
      .entityUnknownFixed, "`\(id)` is not a \(type.label) of the vocabulary", id,
      among: type.declaredEntities.map(\.id),
      at: tree.span(key), listing: "there are")
  }

  private mutating func usedTwice(_ key: YAMLTree.Node, _ earlier: PolicyEntityNames.Match, tree: YAMLView) {
    let id = tree.text(key)
    let place = entities[earlier.type.index][earlier.entity].span
    let label = entityNames.label(of: earlier.type)
    problems.add(
      .entityTwice,
      place == nil
        ? "`\(id)` is already an entity of the vocabulary (\(label))"
        : "`\(id)` is already the id of another entity (\(label))",
      at: tree.span(key), also: place.map { ($0, "`\(id)` stands here first") }, help: "choose another id")
  }
}
