import CoherenceSource

/// Finds what a name of the vocabulary stands for.
///
/// Attributes, relations, inverses and closures share one namespace a type, entities that the vocabulary declares share
/// one over all types.
package struct VocabularyNames: Sendable {
  /// What a key of a pattern about an entity of some type may name.
  package enum Member: Sendable {
    case attribute(AttributeID)
    case relation(RelationID, inverse: Bool)
    case closure(Int)
  }

  /// The types by their ids.
  package private(set) var types: [String: EntityTypeID] = [:]
  /// The ends of patterns that need no variable: the only entity of a `once` type, fixed and predeclared ones.
  package private(set) var entities: [String: (type: EntityTypeID, entity: Int)] = [:]
  /// Attributes, relations, inverses and closures of each type by name; index = type.
  package private(set) var members: [[String: Member]] = []
  /// The relations by their ids, without their inverses.
  package private(set) var relations: [String: RelationID] = [:]
  /// Index in `Vocabulary.workstreams` of each id.
  package private(set) var workstreams: [String: Int] = [:]
  /// Index in `Vocabulary.mechanisms` of each id.
  package private(set) var mechanisms: [String: Int] = [:]
  /// Index in `Vocabulary.questions` of each id.
  package private(set) var questions: [String: Int] = [:]
  /// Index in `Vocabulary.parameters` of each id, without the `$` that rules write.
  package private(set) var parameters: [String: Int] = [:]

  /// Collects the names of a vocabulary in which no name is declared twice.
  package init(_ vocabulary: Vocabulary) {
    members = Array(repeating: [:], count: vocabulary.types.count)
    for (index, type) in vocabulary.types.enumerated() {
      types[type.id] = EntityTypeID(index)
      if type.multiplicity == .once { entities[type.id] = (EntityTypeID(index), 0) }
      for (entity, declared) in type.declaredEntities.enumerated() {
        entities[declared.id] = (EntityTypeID(index), entity)
      }
    }
    for (index, attribute) in vocabulary.attributes.enumerated() {
      members[attribute.type.index][attribute.id] = .attribute(AttributeID(index))
    }
    for (index, relation) in vocabulary.relations.enumerated() {
      relations[relation.id] = RelationID(index)
      members[relation.from.index][relation.id] = .relation(RelationID(index), inverse: false)
      if let inverse = relation.inverse {
        members[relation.to.index][inverse] = .relation(RelationID(index), inverse: true)
      }
    }
    for (index, closure) in vocabulary.closures.enumerated() {
      let start = vocabulary.relations[closure.path.via[0].index].from
      members[start.index][closure.id] = .closure(index)
    }
    func index(_ ids: [String]) -> [String: Int] {
      Dictionary(ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }
    workstreams = index(vocabulary.workstreams.map(\.id))
    mechanisms = index(vocabulary.mechanisms.map(\.id))
    questions = index(vocabulary.questions.map(\.id))
    parameters = index(vocabulary.parameters.map(\.id))
  }

  /// What a name means on entities of the type.
  package func member(_ name: String, of type: EntityTypeID) -> Member? { members[type.index][name] }

  /// The attribute of that name on entities of the type.
  package func attribute(_ name: String, of type: EntityTypeID) -> AttributeID? {
    if case .attribute(let attribute) = members[type.index][name] { return attribute }
    return nil
  }

  /// The names of the attributes, relations and closures of a type, sorted.
  package func memberNames(of type: EntityTypeID) -> [String] { members[type.index].keys.sorted() }

  /// The types, in order, on which a name means something.
  package func typesWithMember(_ name: String) -> [EntityTypeID] {
    members.indices.filter { members[$0][name] != nil }.map(EntityTypeID.init)
  }
}

extension ValueDomain {
  /// The values that a name stands for: one value, or all below a class.
  package func mask(named name: String) -> ValueMask? {
    if let index = values.firstIndex(where: { $0.id == name && !$0.isUnlistedMember }) {
      return ValueMask(count: values.count, values: [index])
    }
    return classes.first { $0.id == name }?.members
  }

  /// Everything that may be written as a value, in the order of the vocabulary.
  package var names: [String] { values.filter { !$0.isUnlistedMember }.map(\.id) + classes.map(\.id) }

  /// `yes_no` is a choice over these two, in this order.
  package static let yesNo = ValueDomain(
    values: [DomainValue(id: "no", label: "no"), DomainValue(id: "yes", label: "yes")])

  /// Whether it is the domain of `yes_no`.
  package var isYesNo: Bool { name == nil && values.map(\.id) == ["no", "yes"] }
}

extension ValueType {
  /// The finite domain of a choice, level or set.
  package var domain: ValueDomain? {
    switch self {
    case .choice(let domain), .level(let domain), .set(let domain): return domain
    case .number, .date, .reference, .references: return nil
    }
  }
}
