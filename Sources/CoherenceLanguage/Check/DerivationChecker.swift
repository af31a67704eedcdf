import CoherenceSource

/// Gives attributes their derivations, and makes sure that none depends on itself.
struct DerivationChecker {
  let reading: Reading

  func check(_ derivations: [DerivationSyntax], in vocabulary: inout Vocabulary) {
    let names = VocabularyNames(vocabulary)
    var declared = Declarations(reading: reading, what: "the derivation of")
    for derivation in derivations where declared.add(derivation.target) {
      guard let attribute = target(derivation, vocabulary, names),
        let checked = check(derivation, of: attribute, vocabulary, names)
      else { continue }
      vocabulary.attributes[attribute.index].derivation = checked
    }
    checkCircles(vocabulary)
    checkQuestions(vocabulary, underived: derivations)
  }

  // MARK: What is derived

  private func target(
    _ derivation: DerivationSyntax, _ vocabulary: Vocabulary, _ names: VocabularyNames
  ) -> AttributeID? {
    let path = derivation.target
    guard let (typeName, name) = path.value.splitAtDot else {
      reading.error(
        .derivationTarget, "`\(path.value)` names no attribute", at: path.span, help: "write `derive: type.attribute`")
      return nil
    }
    guard let type = names.types[typeName] else {
      reading.unknownName(
        .unknownType, path, message: "there is no type `\(typeName)`",
        candidates: vocabulary.types.map { "\($0.id).\(name)" })
      return nil
    }
    guard let attribute = names.attribute(name, of: type) else {
      if reading.brokenNames.contains(name) { return nil }
      reading.unknownName(
        .unknownAttribute, path, message: "`\(typeName)` has no attribute `\(name)`",
        candidates: names.memberNames(of: type).map { "\(typeName).\($0)" })
      return nil
    }
    return isDerivable(vocabulary.attributes[attribute.index], path) ? attribute : nil
  }

  private func isDerivable(_ attribute: Attribute, _ path: Located<String>) -> Bool {
    var obstacle: String?
    switch attribute.nature {
    case .fact: break
    case .designChoice: obstacle = "a design choice"
    case .constant: obstacle = "a constant"
    }
    if attribute.defaultValue != nil { obstacle = "given a default" }
    if let obstacle {
      reading.error(
        .derivationOfGiven, "`\(path.value)` is \(obstacle), so it cannot be derived as well", at: path.span,
        help: "delete the derivation, or make the attribute a plain fact", earlier: ("declared here", attribute.span))
      return false
    }
    switch attribute.valueType {
    case .choice, .level: return true
    case .set, .number, .date, .reference, .references:
      reading.error(
        .derivationOfOtherType, "only a choice, a level or a yes/no can be derived", at: path.span,
        earlier: ("declared here", attribute.span))
      return false
    }
  }

  // MARK: The table

  private func check(
    _ derivation: DerivationSyntax, of attribute: AttributeID, _ vocabulary: Vocabulary, _ names: VocabularyNames
  ) -> Derivation? {
    let declared = vocabulary.attributes[attribute.index]
    let type = vocabulary.types[declared.type.index]
    let errorsBefore = reading.errorCount
    var resolver = ConditionResolver(reading: reading, vocabulary: vocabulary, names: names)
    let variable = variable(of: derivation, type, &resolver)
    guard reading.errorCount == errorsBefore else { return nil }
    checkRowOrder(derivation)
    let domain = declared.valueType.domain!
    let rows = derivation.rows.compactMap { row -> (value: ValueMask, condition: Condition, span: SourceSpan)? in
      let condition = row.when.map { resolver.resolve($0) } ?? .all([])
      guard let index = domain.values.firstIndex(where: { $0.id == row.value.value && !$0.isUnlistedMember }) else {
        reading.unknownName(
          .unknownValue, row.value, message: "`\(declared.id)` has no value `\(row.value.value)`",
          candidates: domain.values.filter { !$0.isUnlistedMember }.map(\.id))
        return nil
      }
      return condition.map { (ValueMask(count: domain.values.count, values: [index]), $0, row.span) }
    }
    guard reading.errorCount == errorsBefore, !rows.isEmpty else { return nil }
    return Derivation(variable: variable, rows: rows, span: derivation.span)
  }

  private func variable(
    of derivation: DerivationSyntax, _ type: EntityType, _ resolver: inout ConditionResolver
  ) -> Variable? {
    if type.multiplicity == .once {
      if let given = derivation.given {
        reading.error(
          .derivationGiven, "there is only one `\(type.id)`, so it needs no variable", at: given.span,
          help: "delete `given` and write `\(type.id): {…}`")
      }
      return nil
    }
    guard let given = derivation.given else {
      reading.error(
        .derivationGiven, "the derivation does not say what the entity is called below", at: derivation.target.span,
        help: "add `given: \(type.id)`")
      return nil
    }
    guard reading.checkName(given, of: "a variable") else { return nil }
    return resolver.bind([BindingSyntax(name: given, type: Located(type.id, given.span))]).first
  }

  private func checkRowOrder(_ derivation: DerivationSyntax) {
    for (index, row) in derivation.rows.enumerated() {
      let isLast = index == derivation.rows.count - 1
      if isLast, row.when != nil {
        reading.error(
          .lastRowHasCondition, "the last row of a table has no condition", at: row.span,
          help: "add a last row without `when`, for all other cases")
      }
      if !isLast, row.when == nil {
        reading.error(
          .rowNeverReached, "a row without `when` always holds, so the rows below are never reached", at: row.span,
          help: "give it a condition, or make it the last")
      }
    }
  }

  // MARK: The whole

  private func checkCircles(_ vocabulary: Vocabulary) {
    let uses = vocabulary.attributes.map { attribute in
      (attribute.derivation?.rows ?? []).reduce(into: Set<Int>()) { $0.formUnion($1.condition.attributes) }
        .filter { vocabulary.attributes[$0].derivation != nil }.sorted()
    }
    let remainder = Circle.remainder(count: vocabulary.attributes.count, next: uses)
    guard !remainder.isEmpty else { return }
    let circle = Circle.find(among: remainder, next: { uses[$0] })
    let path = circle.map { index in
      vocabulary.types[vocabulary.attributes[index].type.index].id + "." + vocabulary.attributes[index].id
    }
    reading.error(
      .derivationCircle, "derivations run in a circle: \(Circle.describe(path))",
      at: vocabulary.attributes[circle[0]].derivation!.span,
      help: "take one of these attributes out of the others' tables")
  }

  /// What must be found out needs a question; what is derived, given or meant by silence needs none.
  private func checkQuestions(_ vocabulary: Vocabulary, underived: [DerivationSyntax]) {
    let targets = Set(underived.map(\.target.value))
    for attribute in vocabulary.attributes where attribute.question.isEmpty && attribute.derivation == nil {
      if case .constant = attribute.nature { continue }
      let type = vocabulary.types[attribute.type.index].id
      if attribute.defaultValue != nil || targets.contains("\(type).\(attribute.id)") { continue }
      reading.error(
        .noQuestion, "the attribute `\(attribute.id)` needs a `question`", at: attribute.span,
        help:
          "ask in plain words what settles it; only constants, derived attributes and those with a default need none")
    }
  }
}

extension Condition {
  /// Indices of all attributes that it tests. Nesting is bounded by the depth limit of YAML files.
  var attributes: Set<Int> {
    switch self {
    case .all(let parts), .any(let parts): return parts.reduce(into: []) { $0.formUnion($1.attributes) }
    case .not(let part), .exists(_, let part): return part.attributes
    case .count(let count):
      var found = count.condition.attributes
      if let distinct = count.distinct { found.insert(distinct.attribute.index) }
      if case .shareAtLeast(_, let among) = count.comparison { found.formUnion(among.attributes) }
      return found
    case .test(let test):
      switch test.kind {
      case .value(let attribute, _), .range(let attribute, _, _), .set(let attribute, _, _),
        .refersTo(let attribute, _, _, _), .referenceSet(let attribute, _, _):
        return [attribute.index]
      case .sameAs(let first, _, let second), .sharesWith(let first, _, let second):
        return [first.index, second.index]
      case .related, .path, .time, .otherThan: return []
      }
    }
  }
}
