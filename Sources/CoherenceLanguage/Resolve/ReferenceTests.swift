import CoherenceSource

/// Tests of attributes that refer to entities.
extension ConditionResolver {
  /// Whom a test names: entities, none, someone not listed.
  private struct Targets {
    var terms: [Term] = []
    var none = false
    var unlisted = false
  }

  /// A single reference: one of those named, or none of them.
  mutating func referenceTests(
    _ test: TestSyntax, _ attribute: AttributeID, _ type: EntityTypeID, _ leaf: (TestKind) -> Condition
  ) -> [Condition] {
    let name = vocabulary.attributes[attribute.index].id
    func asks(_ targets: Targets) -> Condition {
      leaf(.refersTo(attribute, targets.terms, none: targets.none, unlisted: targets.unlisted))
    }
    guard case .mapping(let entries) = test.value.shape else {
      return targets(test.value, type, as: name).map { [asks($0)] } ?? []
    }
    guard checkReferenceOperators(entries, name, ["none_of", "same_as"], test.value) else { return [] }
    return entries.compactMap { entry in targets(entry.value, type, as: name).map { .not(asks($0)) } }
  }

  /// A set of references, tested as a set of values.
  mutating func referenceSetTests(_ test: TestSyntax, _ attribute: AttributeID, _ type: EntityTypeID) -> [TestKind] {
    let name = vocabulary.attributes[attribute.index].id
    guard case .mapping(let entries) = test.value.shape else {
      guard let targets = targets(test.value, type, as: name), checkListed(targets, name, test.value) else { return [] }
      if targets.none { return targets.terms.isEmpty ? [.referenceSet(attribute, .only, [])] : [] }
      return [.referenceSet(attribute, .includesAny, targets.terms)]
    }
    let tests: [String: SetTest] = ["all_of": .includesAll, "none_of": .excludesAll, "only": .only]
    let allowed = ["all_of", "none_of", "only", "shares_with"]
    guard checkReferenceOperators(entries, name, allowed, test.value) else { return [] }
    return entries.compactMap { entry in
      guard let targets = targets(entry.value, type, as: name), checkListed(targets, name, entry.value),
        let setTest = tests[entry.key.value]
      else { return nil }
      if targets.none {
        reading.error(
          .noneAmongOthers, "`none` cannot stand under `\(entry.key.value)`", at: entry.value.span,
          help: "write `\(name): none` for the empty list")
        return nil
      }
      return .referenceSet(attribute, setTest, targets.terms)
    }
  }

  private func checkReferenceOperators(
    _ entries: [(key: Located<String>, value: Node)], _ attribute: String, _ allowed: [String], _ node: Node
  ) -> Bool {
    if entries.isEmpty {
      reading.error(.emptyValue, "nothing is asked of `\(attribute)`", at: node.span, help: "name an entity")
      return false
    }
    let unknown = entries.filter { !allowed.contains($0.key.value) }
    for entry in unknown { reading.refuseOperator(entry.key, on: attribute, allowed: allowed, isUnordered: true) }
    return unknown.isEmpty
  }

  private mutating func targets(_ node: Node, _ type: EntityTypeID, as attribute: String) -> Targets? {
    guard let words = reading.texts(node, as: "`\(attribute)`") else { return nil }
    let errorsBefore = reading.errorCount
    var targets = Targets()
    var seen: [String: SourceSpan] = [:]
    for word in words {
      if let earlier = seen[word.value] {
        reading.error(
          .listedTwice, "`\(word.value)` is listed twice", at: word.span, help: "delete one of them",
          earlier: ("first listed here", earlier))
      }
      seen[word.value] = word.span
      switch word.value {
      case "none": targets.none = true
      case "someone_not_listed": targets.unlisted = true
      default: term(word, of: type, for: attribute).map { targets.terms.append($0) }
      }
    }
    return reading.errorCount == errorsBefore ? targets : nil
  }

  /// Sets of references are tested for entities that can be named.
  private func checkListed(_ targets: Targets, _ attribute: String, _ node: Node) -> Bool {
    if targets.unlisted {
      reading.error(
        .unlistedInSet, "`someone_not_listed` cannot be asked of the list `\(attribute)`", at: node.span,
        help: "name a variable, `us` or `none`")
      return false
    }
    if targets.none, !targets.terms.isEmpty {
      reading.error(
        .noneAmongOthers, "`none` stands beside other members of `\(attribute)`", at: node.span,
        help: "use `any` with two blocks: one for `none`, one for the others")
      return false
    }
    return true
  }
}
