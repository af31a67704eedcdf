import CoherenceSource

/// Conditions: blocks, patterns and tests.
extension LanguageShapes {
  var conditionDefinitions: [FileShape.Definition] {
    var definitions = [
      FileShape.Definition("block", .keys(blockKeys, others: .named("pattern"))),
      FileShape.Definition("safeguard", safeguard),
      FileShape.Definition("count", .keys(countKeys)),
      FileShape.Definition("bindings", bindings),
    ]
    for index in vocabulary.types.indices {
      let type = EntityTypeID(index)
      definitions.append(FileShape.Definition("pattern-\(vocabulary.types[index].id)", .keys(patternKeys(of: type))))
    }
    definitions.append(FileShape.Definition("pattern", .keys(unionOfPatterns)))
    definitions += vocabulary.attributes.map {
      FileShape.Definition("test-\(vocabulary.name(of: $0))", test($0), describes: describe($0))
    }
    return definitions
  }

  /// `{embargo: action, group: actor}`.
  private var bindings: Shape {
    .keys([], others: .words(variableTypes.map { word(type: $0) }))
  }

  private func word(type: EntityTypeID) -> Shape.Word {
    let type = vocabulary.types[type.index]
    return Shape.Word(type.id, type.label)
  }

  private var safeguard: Shape {
    .keys(
      [Shape.Key("label", "What is in place, in a few words.", .text, isRequired: true)] + blockKeys,
      others: .named("pattern"))
  }

  private var blockKeys: [Shape.Key] {
    let words = [
      Shape.Key("any", "At least one of these blocks holds.", .list(.named("block"))),
      Shape.Key("not", "None of these blocks holds.", .list(.named("block"))),
      Shape.Key("count", "How many entities satisfy a condition.", .oneOrMore(.named("count"))),
      Shape.Key("given", "Variables of this block's own: there is a …", .named("bindings")),
    ]
    return words
      + vocabulary.types.flatMap { type -> [Shape.Key] in
        let shape = Shape.named("pattern-\(type.id)")
        if type.multiplicity == .once { return [Shape.Key(type.id, type.label.asSentence, shape)] }
        return type.declaredEntities.map { Shape.Key($0.id, "\($0.name), a \(type.label).", shape) }
      }
  }

  private var countKeys: [Shape.Key] {
    let number = Shape.either([
      .number(atLeast: 0), .words(vocabulary.parameters.map { Shape.Word("$\($0.id)", $0.describes) }),
    ])
    return [
      Shape.Key("of", "The variables that are counted over.", .named("bindings"), isRequired: true),
      Shape.Key("where", "What must hold of those counted.", .named("block"), isRequired: true),
      Shape.Key("at_least", "The fewest.", number), Shape.Key("at_most", "The most.", number),
      Shape.Key("share_at_least", "At least so many per cent.", number),
      Shape.Key("among", "Of which the share is taken.", .named("block")),
      Shape.Key("distinct", "Counts different values of an attribute: `i.factor`.", .text),
    ]
  }

  /// Everything that may be asked of an entity of a type.
  private func patternKeys(of type: EntityTypeID) -> [Shape.Key] {
    let attributes = vocabulary.attributes.filter { $0.type == type }.map {
      Shape.Key($0.id, "", .named("test-\(vocabulary.name(of: $0))"))
    }
    return attributes + relationKeys(from: type) + generalKeys(of: type)
  }

  private func relationKeys(from type: EntityTypeID) -> [Shape.Key] {
    var keys: [Shape.Key] = []
    for relation in vocabulary.relations {
      if relation.from == type {
        keys.append(Shape.Key(relation.id, describe(relation, isInverse: false), .oneOrMore(end(relation.to))))
      }
      if let inverse = relation.inverse, relation.to == type {
        keys.append(Shape.Key(inverse, describe(relation, isInverse: true), .oneOrMore(end(relation.from))))
      }
    }
    for closure in vocabulary.closures {
      let first = vocabulary.relations[closure.path.via[0].index]
      guard first.from == type else { continue }
      let via = closure.path.via.map { vocabulary.relations[$0.index].id }.joined(separator: ", ")
      keys.append(Shape.Key(closure.id, "\(closure.label), over \(via).", .oneOrMore(end(first.to))))
    }
    return keys
  }

  private func end(_ type: EntityTypeID) -> Shape { .entity(type, others: []) }

  private func generalKeys(of type: EntityTypeID) -> [Shape.Key] {
    var keys: [Shape.Key] = []
    if vocabulary.relations.contains(where: { $0.from == type }) {
      keys.append(Shape.Key("path", "A path over several relations.", .keys(pathKeys)))
    }
    if vocabulary.types[type.index].isTimed {
      keys += [
        Shape.Key("before", "It ends before the other starts.", end(type)),
        Shape.Key("starts_before", "It starts before the other starts.", end(type)),
        Shape.Key("overlaps", "There is a day on which both are under way.", end(type)),
        Shape.Key(
          "within", "It starts within so many months of the other's start, either way.",
          .keys([
            Shape.Key("months", "How many months.", .number(atLeast: 1), isRequired: true),
            Shape.Key("of", "The other.", end(type), isRequired: true),
          ])),
      ]
    }
    if vocabulary.types[type.index].multiplicity != .once {
      keys.append(Shape.Key("other_than", "It is none of these.", .oneOrMore(end(type))))
    }
    return keys
  }

  var pathKeys: [Shape.Key] {
    [
      Shape.Key(
        "via", "The relations that a hop may use.",
        .oneOrMore(.named("relation-name")),
        isRequired: true),
      Shape.Key("hops", "The fewest and the most hops.", Self.hops, isRequired: true),
      Shape.Key("to", "Where it leads.", .entity(nil, others: []), isRequired: true),
    ]
  }

  static let hops = Shape.tuple([
    .number(atLeast: 0), .either([.number(atLeast: 1), .words([Shape.Word("any", "Any number of hops")])]),
  ])

  /// What may be asked of a variable whose type a schema cannot know: that of any type.
  private var unionOfPatterns: [Shape.Key] {
    var keys: [Shape.Key] = []
    var places: [String: Int] = [:]
    var shapes: [[Shape]] = []
    for type in variableTypes {
      for key in patternKeys(of: type) {
        if let place = places[key.name] {
          if Self.isGeneral(key.name) { continue }
          if keys[place].describes != key.describes { keys[place].describes += " Or: \(key.describes)" }
          shapes[place].append(key.shape)
        } else {
          places[key.name] = keys.count
          keys.append(key)
          shapes.append([key.shape])
        }
      }
    }
    for place in keys.indices where shapes[place].count > 1 { keys[place].shape = .either(shapes[place]) }
    return keys
  }

  private static func isGeneral(_ key: String) -> Bool { ConditionResolver.patternKeys.contains(key) }

  /// What may be asked of an attribute.
  private func test(_ attribute: Attribute) -> Shape {
    func operators(_ keys: [(name: String, describes: String, shape: Shape)]) -> Shape {
      .keys(keys.map { Shape.Key($0.name, $0.describes, $0.shape) })
    }
    let sameAs = ("same_as", "Equals the same attribute of the other, or a named one.", Shape.text)
    let sharesWith = ("shares_with", "Has a member in common with the same attribute of the other.", Shape.text)
    switch attribute.valueType {
    case .choice(let domain), .level(let domain):
      let value = value(attribute, domain)
      if domain.isYesNo { return .either([value, operators([sameAs])]) }
      let isOrdered = if case .level = attribute.valueType { true } else { false }
      let bounds = [
        ("at_least", "This value or a higher one.", value), ("at_most", "This value or a lower one.", value),
      ]
      return .either([
        .oneOrMore(value),
        operators((isOrdered ? bounds : []) + [("none_of", "None of these.", .oneOrMore(value)), sameAs]),
      ])
    case .set(let domain): return setTest(.oneOrMore(value(attribute, domain)), operators, sharesWith)
    case .number:
      let number = Shape.number(atLeast: nil)
      return .either([number, operators([("at_least", "The least.", number), ("at_most", "The most.", number)])])
    case .date: return operators([("at_least", "Not earlier.", .date), ("at_most", "Not later.", .date)])
    case .reference(let type):
      let target = Shape.oneOrMore(.entity(type, others: Self.noEntity))
      return .either([target, operators([("none_of", "None of these.", target), sameAs])])
    case .references(let type):
      return setTest(.oneOrMore(.entity(type, others: [Self.noEntity[0]])), operators, sharesWith)
    }
  }

  private func setTest(
    _ members: Shape, _ operators: ([(name: String, describes: String, shape: Shape)]) -> Shape,
    _ sharesWith: (String, String, Shape)
  ) -> Shape {
    .either([
      members,
      operators([
        ("all_of", "It has all of these.", members), ("none_of", "It has none of these.", members),
        ("only", "It has no other than these.", members), sharesWith,
      ]),
    ])
  }

  /// The words that stand where an entity could.
  static let noEntity = [
    Shape.Word("none", "Nobody"), Shape.Word("someone_not_listed", "Somebody whom the policy does not list"),
  ]
}
