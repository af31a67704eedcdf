import CoherenceSource

/// Tests that lead from one entity to another: relations, paths, time, being another.
extension ConditionResolver {
  mutating func relationTest(
    _ test: TestSyntax, _ relation: RelationID, inverse: Bool, of subject: Term
  ) -> [Condition] {
    let declared = vocabulary.relations[relation.index]
    return alternatives(test, to: inverse ? declared.from : declared.to, subject) {
      .related(relation, inverse: inverse, $0)
    }
  }

  mutating func closureTest(_ test: TestSyntax, _ closure: Int, of subject: Term) -> [Condition] {
    let declared = vocabulary.closures[closure]
    return alternatives(test, to: vocabulary.relations[declared.path.via[0].index].to, subject) {
      .path(declared.path, $0, closure: declared.id)
    }
  }

  /// One end, or a list of ends of which any will do.
  private mutating func alternatives(
    _ test: TestSyntax, to type: EntityTypeID, _ subject: Term, _ kind: (Term) -> TestKind
  ) -> [Condition] {
    let key = test.key.value
    if case .mapping = test.value.shape {
      reading.error(
        .operatorNotAllowed, "`\(key)` is a relation and takes no operators", at: test.value.span,
        help: "name the entity to which it leads; to deny it, put it into a block under `not`")
      return []
    }
    guard let ends = reading.texts(test.value, as: "`\(key)`") else { return [] }
    if let none = ends.first(where: { $0.value == "none" }) {
      reading.error(
        .noneAmongOthers, "`\(key)` is a relation, and `none` is no entity", at: none.span,
        help: "deny it under `not`, such as `not: [{given: {x: \(vocabulary.types[type.index].id)}, …: {\(key): x}}]`")
      return []
    }
    let errorsBefore = reading.errorCount
    let tests: [Condition] = ends.compactMap { end in
      term(end, of: type, for: key).map { .test(Test(subject: subject, kind: kind($0), span: test.span)) }
    }
    guard reading.errorCount == errorsBefore, tests.count == ends.count else { return [] }
    return tests.count == 1 ? tests : [.any(tests)]
  }

  mutating func pathTest(_ test: TestSyntax, of subject: Term, _ type: EntityTypeID) -> [Condition] {
    guard let keyed = reading.keyed(test.value, as: "a path", keys: ["via", "hops", "to"]),
      let syntax = reading.path(keyed), let end = reading.requiredText("to", in: keyed),
      let path = PathResolver(reading: reading, vocabulary: vocabulary).resolve(syntax)
    else { return [] }
    let first = vocabulary.relations[path.via[0].index]
    guard first.from == type else {
      let types = vocabulary.types
      reading.error(
        .wrongTypeOfEnd,
        "`\(first.id)` begins at an entity of type `\(types[first.from.index].id)`, but this pattern is about one of type "
          + "`\(types[type.index].id)`", at: test.span)
      return []
    }
    return term(end, of: first.to, for: "path").map {
      [.test(Test(subject: subject, kind: .path(path, $0, closure: nil), span: test.span))]
    } ?? []
  }

  // MARK: Time

  mutating func timeTest(_ test: TestSyntax, _ time: TimeTest, of subject: Term, _ type: EntityTypeID) -> [Condition] {
    guard checkTimed(type, test.key), let name = reading.text(test.value, as: "`\(test.key.value)`") else { return [] }
    return timed(name, test.key).map { [.test(Test(subject: subject, kind: .time(time, $0), span: test.span))] } ?? []
  }

  mutating func withinTest(_ test: TestSyntax, of subject: Term, _ type: EntityTypeID) -> [Condition] {
    guard checkTimed(type, test.key),
      let keyed = reading.keyed(test.value, as: "`within`", keys: ["months", "of"]),
      let number = reading.required("months", in: keyed), !refuseParameter(number),
      let months = reading.wholeNumber(number, as: "`months`", atLeast: 1),
      let name = reading.requiredText("of", in: keyed)
    else { return [] }
    guard months <= 1200 else {
      reading.error(.notAWholeNumber, "`months` must be at most 1200", at: number.span)
      return []
    }
    return timed(name, test.key).map {
      [.test(Test(subject: subject, kind: .time(.startsWithin(days: months * 304 / 10), $0), span: test.span))]
    } ?? []
  }

  private mutating func timed(_ name: Located<String>, _ key: Located<String>) -> Term? {
    guard let (term, type) = anyTerm(name), checkTimed(type, Located(key.value, name.span)) else { return nil }
    return term
  }

  private func checkTimed(_ type: EntityTypeID, _ key: Located<String>) -> Bool {
    guard !vocabulary.types[type.index].isTimed else { return true }
    let timed = vocabulary.types.filter(\.isTimed).map(\.id)
    reading.error(
      .notTimed, "`\(key.value)` compares times, and `\(vocabulary.types[type.index].id)` has no start and no end",
      at: key.span,
      help: timed.isEmpty ? "no type is `timed`" : "entities with a start and an end are of type \(quoted(timed))")
    return false
  }

  // MARK: Being another

  mutating func otherThanTest(_ test: TestSyntax, of subject: Term, _ type: EntityTypeID) -> [Condition] {
    guard let others = reading.texts(test.value, as: "`other_than`") else { return [] }
    let errorsBefore = reading.errorCount
    let terms = others.compactMap { term($0, of: type, for: "other_than") }
    if terms.contains(subject) {
      reading.error(
        .neverTrue, "nothing is other than itself", at: test.span, help: "name the entity from which it differs")
    }
    guard reading.errorCount == errorsBefore, terms.count == others.count else { return [] }
    return [.test(Test(subject: subject, kind: .otherThan(terms), span: test.span))]
  }
}
