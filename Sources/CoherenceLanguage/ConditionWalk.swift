extension Condition {
  /// Calls back with every leaf, in the order in which they were written.
  package func forEachTest(_ body: (Test) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): for part in parts { part.forEachTest(body) }
    case .not(let part), .exists(_, let part): part.forEachTest(body)
    case .count(let count):
      count.condition.forEachTest(body)
      if case .shareAtLeast(_, let among) = count.comparison { among.forEachTest(body) }
    case .test(let test): body(test)
    }
  }

  /// Calls back with every variable that the condition itself binds.
  package func forEachVariable(_ body: (Variable) -> Void) {
    switch self {
    case .all(let parts), .any(let parts): for part in parts { part.forEachVariable(body) }
    case .not(let part): part.forEachVariable(body)
    case .exists(let variables, let part):
      variables.forEach(body)
      part.forEachVariable(body)
    case .count(let count):
      count.variables.forEach(body)
      count.condition.forEachVariable(body)
      if case .shareAtLeast(_, let among) = count.comparison { among.forEachVariable(body) }
    case .test: break
    }
  }

  /// Calls back with every entity or variable that the condition mentions.
  package func forEachTerm(_ body: (Term) -> Void) {
    if case .count(let count) = self, let distinct = count.distinct { body(.variable(distinct.variable)) }
    forEachTest { test in
      body(test.subject)
      switch test.kind {
      case .value, .range, .set: break
      case .refersTo(_, let terms, _, _), .referenceSet(_, _, let terms), .otherThan(let terms): terms.forEach(body)
      case .sameAs(_, let term, _), .sharesWith(_, let term, _), .related(_, _, let term), .path(_, let term, _),
        .time(_, let term):
        body(term)
      }
    }
  }
}

/// The order in which derived attributes can be derived: those that others rest on first.
package enum DerivationOrder {
  /// Indices of the derived attributes, each after those that its table asks for; the language allows no circles.
  package static func order(_ vocabulary: Vocabulary) -> [Int32] {
    var result: [Int32] = []
    var isDone = Array(repeating: false, count: vocabulary.attributes.count)
    func visit(_ index: Int) {
      if isDone[index] { return }
      isDone[index] = true
      guard let derivation = vocabulary.attributes[index].derivation else { return }
      for row in derivation.rows { row.condition.forEachTest { $0.attributes.forEach { visit($0.index) } } }
      result.append(Int32(index))
    }
    for index in vocabulary.attributes.indices { visit(index) }
    return result
  }
}

extension Test {
  /// The attributes that the test reads.
  package var attributes: [AttributeID] {
    switch kind {
    case .value(let attribute, _), .range(let attribute, _, _), .set(let attribute, _, _),
      .refersTo(let attribute, _, _, _), .referenceSet(let attribute, _, _):
      return [attribute]
    case .sameAs(let attribute, _, let other), .sharesWith(let attribute, _, let other): return [attribute, other]
    case .related, .path, .time, .otherThan: return []
    }
  }
}
