import CoherenceSource

/// The keys of a pattern: attributes by the type of their values, relations, paths and time.
extension ConditionResolver {
  static let patternKeys = ["path", "before", "starts_before", "overlaps", "within", "other_than"]

  /// The conditions that one key of a pattern amounts to; empty after an error.
  mutating func test(_ test: TestSyntax, of subject: Term, _ type: EntityTypeID) -> [Condition] {
    switch test.key.value {
    case "path": return pathTest(test, of: subject, type)
    case "before": return timeTest(test, .before, of: subject, type)
    case "starts_before": return timeTest(test, .startsBefore, of: subject, type)
    case "overlaps": return timeTest(test, .overlaps, of: subject, type)
    case "within": return withinTest(test, of: subject, type)
    case "other_than": return otherThanTest(test, of: subject, type)
    default: break
    }
    switch names.member(test.key.value, of: type) {
    case .attribute(let attribute): return attributeTest(test, attribute, of: subject)
    case .relation(let relation, let inverse): return relationTest(test, relation, inverse: inverse, of: subject)
    case .closure(let closure): return closureTest(test, closure, of: subject)
    case nil:
      reportUnknownMember(test.key, of: type)
      return []
    }
  }

  private func reportUnknownMember(_ key: Located<String>, of type: EntityTypeID) {
    let typeName = vocabulary.types[type.index].id
    let message = "`\(typeName)` has no attribute or relation `\(key.value)`"
    let owners = names.typesWithMember(key.value).map { vocabulary.types[$0.index].id }
    let help = owners.isEmpty ? nil : "`\(key.value)` belongs to \(quoted(owners))"
    guard help == nil || reading.brokenNames.contains(key.value) else {
      reading.error(.attributeOfOtherType, message, at: key.span, help: help)
      return
    }
    let places = ["to": "`to` belongs inside `path: {…}`", "via": "`via` belongs inside `path: {…}`"]
    reading.unknownName(
      .unknownAttribute, key, message: message, candidates: names.memberNames(of: type) + Self.patternKeys,
      help: places[key.value])
  }

  // MARK: Attributes

  private mutating func attributeTest(
    _ test: TestSyntax, _ attribute: AttributeID, of subject: Term
  ) -> [Condition] {
    if let comparison = comparisonTest(test, attribute, of: subject) { return comparison }
    let declared = vocabulary.attributes[attribute.index]
    let leaf = { (kind: TestKind) in Condition.test(Test(subject: subject, kind: kind, span: test.span)) }
    switch declared.valueType {
    case .choice(let domain), .level(let domain):
      let isOrdered = if case .level = declared.valueType { true } else { false }
      let reader = MaskReader(reading: reading, attribute: declared.id, domain: domain, isOrdered: isOrdered)
      return reader.read(test.value).map { [leaf(.value(attribute, in: $0))] } ?? []
    case .set(let domain): return setTests(test, attribute, domain).map(leaf)
    case .number: return bounds(test, attribute, read: { wholeNumberBound($0, declared.id) }).map(leaf)
    case .date: return bounds(test, attribute, read: { dateBound($0, declared.id) }).map(leaf)
    case .reference(let type): return referenceTests(test, attribute, type, leaf)
    case .references(let type): return referenceSetTests(test, attribute, type).map(leaf)
    }
  }

  /// `{same_as: other}` and `{shares_with: other}`; `nil` if the value is neither.
  private mutating func comparisonTest(
    _ test: TestSyntax, _ attribute: AttributeID, of subject: Term
  ) -> [Condition]? {
    guard case .mapping(let entries) = test.value.shape,
      let entry = entries.first(where: { ["same_as", "shares_with"].contains($0.key.value) })
    else { return nil }
    let declared = vocabulary.attributes[attribute.index]
    let isShare = entry.key.value == "shares_with"
    guard entries.count == 1 else {
      reading.error(
        .operatorNotAllowed, "`\(entry.key.value)` stands alone", at: test.value.span,
        help: "put the other operators into a block of their own")
      return []
    }
    guard declared.valueType.isSet == isShare, declared.valueType.isComparable else {
      let help = declared.valueType.isSet ? "for sets write `shares_with`" : "`shares_with` is for sets"
      reading.error(
        .operatorNotAllowed, "`\(entry.key.value)` cannot be asked of `\(declared.id)`", at: entry.key.span,
        help: declared.valueType.isComparable ? help : "numbers and dates are not compared with one another")
      return []
    }
    guard let text = reading.text(entry.value, as: "`\(entry.key.value)`"),
      let (other, otherAttribute) = otherAttribute(text, attribute)
    else { return [] }
    let kind: TestKind =
      isShare ? .sharesWith(attribute, other, otherAttribute) : .sameAs(attribute, other, otherAttribute)
    return [.test(Test(subject: subject, kind: kind, span: test.span))]
  }

  /// `other`, with the attribute of the same name, or `other.attribute`.
  private mutating func otherAttribute(_ text: Located<String>, _ attribute: AttributeID) -> (Term, AttributeID)? {
    let parts = text.value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let declared = vocabulary.attributes[attribute.index]
    guard parts.count <= 2 else {
      reading.error(
        .wrongShape, "`\(text.value)` has too many parts", at: text.span, help: "write `other` or `other.attribute`")
      return nil
    }
    guard let (other, type) = anyTerm(Located(parts[0], text.span)) else { return nil }
    let name = parts.count > 1 ? parts[1] : declared.id
    guard let second = names.attribute(name, of: type) else {
      let typeName = vocabulary.types[type.index].id
      reading.unknownName(
        .unknownAttribute, Located(name, text.span), message: "`\(typeName)` has no attribute `\(name)`",
        candidates: [], help: "compare with another of its attributes: `\(parts[0]).attribute`")
      return nil
    }
    guard declared.valueType.hasSameValues(as: vocabulary.attributes[second.index].valueType) else {
      reading.error(
        .valuesNotComparable, "`\(declared.id)` and `\(name)` do not have the same values", at: text.span,
        help: "compare attributes of one taxonomy, scale or type of entity")
      return nil
    }
    return (other, second)
  }

  private func setTests(_ test: TestSyntax, _ attribute: AttributeID, _ domain: ValueDomain) -> [TestKind] {
    let name = vocabulary.attributes[attribute.index].id
    let reader = MaskReader(reading: reading, attribute: name, domain: domain, isOrdered: false)
    guard case .mapping(let entries) = test.value.shape else {
      return reader.values(test.value, as: "`\(name)`").map { [.set(attribute, .includesAny, $0)] } ?? []
    }
    guard reader.checkOperators(entries, ["all_of", "none_of", "only"], test.value) else { return [] }
    return entries.flatMap { entry -> [TestKind] in
      let what = "`\(entry.key.value)`"
      if entry.key.value == "all_of" {
        // All of several classes: at least one member of each.
        return (reader.masks(entry.value, as: what) ?? []).map { .set(attribute, .includesAny, $0) }
      }
      guard let mask = reader.values(entry.value, as: what) else { return [] }
      guard entry.key.value == "only" else { return [.set(attribute, .excludesAll, mask)] }
      guard mask.count < domain.values.count else {
        reading.error(
          .alwaysTrue, "`only` lists every value of `\(name)`, so it asks nothing", at: entry.value.span,
          help: "delete it, or leave out the values that are not meant")
        return []
      }
      return [.set(attribute, .only, mask)]
    }
  }
}

extension ValueType {
  var isSet: Bool {
    switch self {
    case .set, .references: return true
    case .choice, .level, .number, .date, .reference: return false
    }
  }

  /// Whether values can be asked to equal or meet another attribute's.
  var isComparable: Bool {
    switch self {
    case .number, .date: return false
    case .choice, .level, .set, .reference, .references: return true
    }
  }

  /// Whether a value of the one can be a value of the other.
  func hasSameValues(as other: ValueType) -> Bool {
    switch (self, other) {
    case (.choice(let a), .choice(let b)), (.level(let a), .level(let b)), (.set(let a), .set(let b)):
      return a.name == b.name && a.values.map(\.id) == b.values.map(\.id)
    case (.reference(let a), .reference(let b)), (.references(let a), .references(let b)): return a == b
    default: return false
    }
  }
}
