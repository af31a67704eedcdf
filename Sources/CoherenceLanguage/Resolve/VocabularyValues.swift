import CoherenceSource

/// Reads the values that a vocabulary itself gives: constants, defaults, what silence amounts to, what we design.
struct VocabularyValues {
  let reading: Reading
  let syntax: VocabularySyntax
  let attributes: [(syntax: AttributeSyntax, id: AttributeID)]

  func resolve(into vocabulary: inout Vocabulary) {
    let names = VocabularyNames(vocabulary)
    let entities = PolicyEntityNames(types: vocabulary.types)
    for type in syntax.types {
      guard let id = names.types[type.name.value], vocabulary.types[id.index].span == type.span else { continue }
      vocabulary.types[id.index].designedWhen = type.designedWhen.flatMap { designedWhen($0, id, names, vocabulary) }
      resolveConstants(of: type, id, names, entities, &vocabulary)
    }
    for attribute in attributes { resolveNature(of: attribute.syntax, attribute.id, entities, &vocabulary) }
    var declared = Declarations(reading: reading, what: "the stage")
    for stage in syntax.stages where declared.add(stage.name) {
      vocabulary.stages.append(self.stage(stage, names, entities, vocabulary))
    }
  }

  // MARK: Stages

  private func stage(
    _ syntax: StageSyntax, _ names: VocabularyNames, _ entities: PolicyEntityNames, _ vocabulary: Vocabulary
  ) -> Stage {
    var facts: [(attribute: AttributeID, value: StatedValue)] = []
    for section in syntax.sections {
      guard let type = names.types[section.type.value], vocabulary.types[type.index].multiplicity == .once else {
        reading.unknownName(
          .unknownType, section.type, message: "there is no type `\(section.type.value)` that occurs once",
          candidates: vocabulary.types.filter { $0.multiplicity == .once }.map(\.id) + ["label"])
        continue
      }
      for (key, node) in section.values {
        guard let attribute = names.attribute(key.value, of: type) else {
          reading.unknownName(
            .unknownAttribute, key, message: "`\(section.type.value)` has no attribute `\(key.value)`",
            candidates: names.memberNames(of: type))
          continue
        }
        stated(node, attribute, vocabulary, entities).map { facts.append((attribute, $0)) }
      }
    }
    return Stage(
      id: syntax.name.value, label: syntax.label, facts: facts.sorted { $0.attribute < $1.attribute },
      span: syntax.span)
  }

  private func stated(
    _ node: Node, _ attribute: AttributeID, _ vocabulary: Vocabulary, _ entities: PolicyEntityNames
  ) -> StatedValue? {
    var problems = PolicyProblems()
    let declared = vocabulary.attributes[attribute.index]
    let value = node.tree.withView { view in
      StatedValueReader.read(
        node.id, in: view, as: StatedValueNames(declared.valueType), entities: entities, attribute: declared.id,
        problems: &problems)
    }
    reading.take(problems.diagnostics)
    return value
  }

  // MARK: Types

  private func designedWhen(
    _ tests: Located<[TestSyntax]>, _ type: EntityTypeID, _ names: VocabularyNames, _ vocabulary: Vocabulary
  ) -> (attribute: AttributeID, values: ValueMask)? {
    guard tests.value.count == 1, let test = tests.value.first else {
      reading.error(
        .designedWhen, "`designed_when` tests one attribute", at: tests.span,
        help: "write `designed_when: {status: proposed}`")
      return nil
    }
    let typeName = vocabulary.types[type.index].id
    guard let attribute = names.attribute(test.key.value, of: type) else {
      reading.unknownName(
        .unknownAttribute, test.key, message: "`\(typeName)` has no attribute `\(test.key.value)`",
        candidates: names.memberNames(of: type))
      return nil
    }
    switch vocabulary.attributes[attribute.index].valueType {
    case .choice(let domain), .level(let domain):
      let isOrdered = if case .level = vocabulary.attributes[attribute.index].valueType { true } else { false }
      let reader = MaskReader(reading: reading, attribute: test.key.value, domain: domain, isOrdered: isOrdered)
      return reader.read(test.value).map { (attribute, $0) }
    case .set, .number, .date, .reference, .references:
      reading.error(
        .designedWhen, "`designed_when` needs a choice, a level or a yes/no, and `\(test.key.value)` is none of these",
        at: test.key.span)
      return nil
    }
  }

  private func resolveConstants(
    of type: TypeSyntax, _ id: EntityTypeID, _ names: VocabularyNames, _ entities: PolicyEntityNames,
    _ vocabulary: inout Vocabulary
  ) {
    let expected = vocabulary.attributes.indices.map(AttributeID.init).filter {
      let attribute = vocabulary.attributes[$0.index]
      if case .constant = attribute.nature { return attribute.type == id }
      return false
    }
    for entity in type.predeclared + type.entities {
      guard let index = vocabulary.types[id.index].declaredEntities.firstIndex(where: { $0.span == entity.span }) else {
        continue
      }
      var constants: [(attribute: AttributeID, value: StatedValue)] = []
      for constant in entity.constants {
        guard let attribute = constantAttribute(constant.key, id, names, vocabulary) else { continue }
        stated(constant.value, attribute, vocabulary, entities).map { constants.append((attribute, $0)) }
      }
      let given = entity.constants.map { names.attribute($0.key.value, of: id) }
      // A constant under a misspelt name is not missing; predeclared entities of other types have none.
      let isComplete = type.multiplicity != .fixed || given.contains(nil)
      for attribute in expected where !isComplete && !given.contains(attribute) {
        let name = vocabulary.attributes[attribute.index].id
        reading.error(
          .missingConstant, "`\(entity.name.value)` gives no value to `\(name)`", at: entity.span,
          help: "every entity of `\(type.name.value)` needs its constants")
      }
      vocabulary.types[id.index].declaredEntities[index].constants = constants.sorted { $0.attribute < $1.attribute }
    }
  }

  private func constantAttribute(
    _ key: Located<String>, _ type: EntityTypeID, _ names: VocabularyNames, _ vocabulary: Vocabulary
  ) -> AttributeID? {
    guard let attribute = names.attribute(key.value, of: type) else {
      reading.unknownName(
        .unknownAttribute, key, message: "`\(vocabulary.types[type.index].id)` has no attribute `\(key.value)`",
        candidates: names.memberNames(of: type) + ["name"])
      return nil
    }
    if case .constant = vocabulary.attributes[attribute.index].nature { return attribute }
    // A predeclared entity is the same in every policy, and so may be what is said of it.
    if vocabulary.types[type.index].multiplicity == .many { return attribute }
    reading.error(
      .notAConstant, "`\(key.value)` is not a constant, so only a policy can give it a value", at: key.span,
      help: "take it away, or write `constant: yes` where the attribute is declared",
      earlier: ("declared here", vocabulary.attributes[attribute.index].span))
    return nil
  }

  // MARK: Attributes

  private func resolveNature(
    of attribute: AttributeSyntax, _ id: AttributeID, _ entities: PolicyEntityNames, _ vocabulary: inout Vocabulary
  ) {
    let owner = vocabulary.types[vocabulary.attributes[id.index].type.index]
    if attribute.isConstant { checkConstant(attribute, owner) }
    if let choice = attribute.designChoice {
      if owner.designedWhen == nil, !isDesignedInSyntax(owner) {
        reading.error(
          .designChoiceWithoutDesigner,
          "`\(attribute.name.value)` is a design choice, but the type `\(owner.id)` does not say which of its entities "
            + "are ours to design", at: choice.span,
          help: "add `designed_when` to the type, or make the attribute a fact", earlier: ("the type", owner.span))
      }
      if let value = stated(choice.value.ifUnstated, id, vocabulary, entities) {
        vocabulary.attributes[id.index].nature = .designChoice(ifUnstated: value, cost: choice.value.cost)
      }
    }
    if let node = attribute.defaultValue {
      if attribute.designChoice != nil {
        reading.error(
          .contradictoryNature, "`\(attribute.name.value)` has a default and is a design choice", at: node.span,
          help: "what silence amounts to is said by `if_unstated`; delete `default`")
      }
      vocabulary.attributes[id.index].defaultValue = stated(node, id, vocabulary, entities)
    }
  }

  /// Whether the type says `designed_when`, if perhaps wrongly: that has been reported.
  private func isDesignedInSyntax(_ type: EntityType) -> Bool {
    syntax.types.contains { $0.span == type.span && $0.designedWhen != nil }
  }

  private func checkConstant(_ attribute: AttributeSyntax, _ owner: EntityType) {
    if owner.multiplicity != .fixed {
      reading.error(
        .constantOfUnfixedType, "`\(attribute.name.value)` is constant, but `\(owner.id)` is not a fixed type",
        at: attribute.span, help: "only entities that the vocabulary lists can be given values by it")
    }
    if let choice = attribute.designChoice {
      reading.error(
        .contradictoryNature, "`\(attribute.name.value)` is constant and a design choice", at: choice.span,
        help: "delete one of the two")
    }
    if let node = attribute.defaultValue {
      reading.error(
        .contradictoryNature, "`\(attribute.name.value)` is constant and has a default", at: node.span,
        help: "delete one of the two")
    }
  }
}
