import CoherenceLanguage

extension Policy {
  /// The policy without some entities of a type, and without what is said of them.
  ///
  /// A list that named them is shorter; a single reference that meant one of them is no longer stated.
  package func dropping(_ dropped: Set<Int>, of type: EntityTypeID, _ vocabulary: Vocabulary) -> Policy {
    var policy = self
    var index: [Int?] = []
    var next = 0
    for entity in entities[type.index].indices {
      index.append(dropped.contains(entity) ? nil : next)
      if !dropped.contains(entity) { next += 1 }
    }
    policy.entities[type.index] = entities[type.index].enumerated().filter { !dropped.contains($0.offset) }.map(
      \.element)
    policy.facts = facts.compactMap { fact in
      let attribute = vocabulary.attributes[fact.attribute.index]
      var fact = fact
      if attribute.type == type {
        guard let moved = index[fact.entity] else { return nil }
        fact.entity = moved
      }
      switch attribute.valueType {
      case .reference(type), .references(type):
        guard let value = fact.value.renumbered(index) else { return nil }
        fact.value = value
      default: break
      }
      return fact
    }
    policy.relations = relations.compactMap { relation in
      var moved = relation
      let ends = vocabulary.relations[relation.relation.index]
      if ends.from == type {
        guard let from = index[relation.from] else { return nil }
        moved.from = from
      }
      if ends.to == type {
        guard let to = index[relation.to] else { return nil }
        moved.to = to
      }
      return moved
    }
    policy.sequence = sequence.compactMap { fact in
      guard fact.type == type else { return fact }
      guard let later = index[fact.later], let earlier = index[fact.earlier] else { return nil }
      var moved = fact
      moved.later = later
      moved.earlier = earlier
      return moved
    }
    policy.acceptedRisks = []
    return policy
  }

  /// The same situation with none of the actions that are proposed: those that are ours to shape.
  package func withoutProposals(_ vocabulary: Vocabulary) -> Policy {
    var policy = self
    for (index, type) in vocabulary.types.enumerated() {
      guard let designed = type.designedWhen else { continue }
      let proposed = entities[index].indices.filter { entity in
        let fact = facts.first { $0.attribute == designed.attribute && $0.entity == entity }
        guard case .oneOf(let mask)? = fact?.value else { return false }
        return mask.subtracting(designed.values).isEmpty
      }
      policy = policy.dropping(Set(proposed), of: EntityTypeID(index), vocabulary)
    }
    return policy
  }
}

extension StatedValue {
  /// A reference with its entities' new numbers; `nil` if it says nothing any more.
  fileprivate func renumbered(_ index: [Int?]) -> StatedValue? {
    switch self {
    case .referenceOneOf(let entities, let none, let unlisted):
      let left = entities.compactMap { index[$0] }
      return left.count < entities.count ? nil : .referenceOneOf(left, none: none, unlisted: unlisted)
    case .references(let surely, let possibly, let unlisted):
      return .references(
        surely: surely.compactMap { index[$0] }, possibly: possibly?.compactMap { index[$0] }, unlisted: unlisted)
    case .oneOf, .members, .range: return self
    }
  }
}
