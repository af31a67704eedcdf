import CoherenceSource

/// Reads what somebody states of one attribute: a name, a list, or bounds.
///
/// Used for facts of policies, and for `default`, `if_unstated` and constants of the vocabulary.
package struct StatedValueReader {
  /// Where the value stands.
  let tree: YAMLView
  /// What may be written.
  let names: StatedValueNames
  /// The entities that a reference may mean.
  let entities: PolicyEntityNames
  /// The attribute, for messages.
  let attribute: String
  /// What has been found wrong.
  var problems = PolicyProblems()

  /// Reads a value without evidence, for whoever has a tree and reads few: the vocabulary's defaults and constants.
  package static func read(
    _ node: YAMLTree.Node, in tree: YAMLTree, as names: StatedValueNames, entities: PolicyEntityNames,
    attribute: String
  ) -> Diagnosed<StatedValue> {
    var problems = PolicyProblems()
    let value = tree.withView {
      read(node, in: $0, as: names, entities: entities, attribute: attribute, problems: &problems)
    }
    return Diagnosed(value: value, diagnostics: problems.diagnostics)
  }

  /// Reads a value without evidence; `nil` after a mistake, which `problems` then holds.
  @inline(__always)
  static func read(
    _ node: YAMLTree.Node, in tree: YAMLView, as names: StatedValueNames, entities: PolicyEntityNames,
    attribute: String, problems: inout PolicyProblems
  ) -> StatedValue? {
    // The most frequent cases by far: one name of a finite value, one entity, a list of values.
    switch tree.kind(node) {
    case .scalar:
      if let index = names.table.id(of: tree.bytes(node)) { return names.alone[index] }
      if case .reference(let type) = names.shape, let match = entities.find(tree.bytes(node)), match.type == type {
        return .referenceOneOf([match.entity], none: false, unlisted: false)
      }
    case .sequence:
      if names.shape == .set, let members = plainMembers(node, in: tree, names: names) {
        return .members(surely: members, possibly: members)
      }
    case .mapping: break
    }
    return readAny(node, in: tree, as: names, entities: entities, attribute: attribute, problems: &problems)
  }

  /// The members of a list of different single values; `nil` if there is anything else in it.
  private static func plainMembers(
    _ node: YAMLTree.Node, in tree: YAMLView, names: StatedValueNames
  ) -> ValueMask? {
    var mask = ValueMask(count: names.count)
    for item in tree.items(node) {
      guard tree.kind(item) == .scalar, let index = names.table.id(of: tree.bytes(item)), index < names.firstClass
      else { return nil }
      let bit = names.bits[index]
      if mask.contains(bit) { return nil }
      mask.insert(bit)
    }
    return mask
  }

  @inline(never)
  private static func readAny(
    _ node: YAMLTree.Node, in tree: YAMLView, as names: StatedValueNames, entities: PolicyEntityNames,
    attribute: String, problems: inout PolicyProblems
  ) -> StatedValue? {
    var reader = StatedValueReader(tree: tree, names: names, entities: entities, attribute: attribute)
    // One list for all, so that its limit holds; swapped, so that it is not copied.
    swap(&reader.problems, &problems)
    defer { swap(&reader.problems, &problems) }
    switch tree.kind(node) {
    case .scalar: return reader.alone(node)
    case .sequence: return reader.list(node)
    case .mapping: return reader.bounds(node)
    }
  }

  /// A single name, number, day or entity.
  private mutating func alone(_ node: YAMLTree.Node) -> StatedValue? {
    switch names.shape {
    case .choice, .level, .yesNo: return mask(of: node).map { .oneOf($0.mask) }
    case .set:
      // Names of values have been looked up before.
      if isNone(node) { return names.nothing }
      guard word(node) != nil else { return nil }
      unknownName(node)
      return nil
    case .number: return number(node).map { .range($0, $0) }
    case .date: return date(node).map { .range(Int($0.firstDay), Int($0.lastDay)) }
    case .reference(let type):
      guard let target = target(node, type) else { return nil }
      switch target {
      case .entity(let entity): return .referenceOneOf([entity], none: false, unlisted: false)
      case .none: return .referenceOneOf([], none: true, unlisted: false)
      case .unlisted: return .referenceOneOf([], none: false, unlisted: true)
      }
    case .references(let type):
      guard let target = target(node, type) else { return nil }
      switch target {
      case .entity(let entity): return .references(surely: [entity], possibly: [entity], unlisted: .no)
      case .none: return .references(surely: [], possibly: [], unlisted: .no)
      case .unlisted: return .references(surely: [], possibly: [], unlisted: .surely)
      }
    }
  }

  /// A plain list: complete for sets, a mistake for single values.
  private mutating func list(_ node: YAMLTree.Node) -> StatedValue? {
    switch names.shape {
    case .set:
      guard let members = masks(of: node, allowingNone: true) else { return nil }
      return .members(surely: members.surely, possibly: members.all)
    case .references(let type):
      guard let members = targets(of: node, type) else { return nil }
      if members.none, members.count > 1 {
        problems.add(
          .valueNoneBesideOthers, "`none` stands beside other members of `\(attribute)`", at: tree.span(node),
          help: "write `none` alone, or leave it out of the list")
        return nil
      }
      return .references(
        surely: members.entities, possibly: members.entities, unlisted: members.unlisted ? .surely : .no)
    case .choice, .level, .yesNo, .reference:
      problems.add(
        .valueListForSingle, "`\(attribute)` has one value, and this is a list", at: tree.span(node),
        help: "if it is one of these and nobody knows which, write `{one_of: \(tree.written(node))}`")
      return nil
    case .number, .date:
      problems.add(
        .valueListForSingle, "`\(attribute)` has one value, and this is a list", at: tree.span(node),
        help: "if it lies between two of these, write `{at_least: …, at_most: …}`")
      return nil
    }
  }
}

// MARK: - Names, numbers, days and entities

extension StatedValueReader {
  /// What a reference points at.
  enum Target {
    case entity(Int)
    case none, unlisted
  }

  /// The values that a name stands for; whether it is a class.
  mutating func mask(of node: YAMLTree.Node) -> (mask: ValueMask, isClass: Bool)? {
    guard let word = word(node) else { return nil }
    if let index = names.table.id(of: word) { return (names.masks[index], index >= names.firstClass) }
    unknownName(node)
    return nil
  }

  /// The bytes of a name; a list, a mapping or nothing at all is a mistake.
  mutating func word(_ node: YAMLTree.Node) -> UnsafeBufferPointer<UInt8>? {
    guard tree.kind(node) == .scalar else {
      problems.add(
        .valueShape,
        "a value of `\(attribute)` is a single \(names.noun), and this is a "
          + (tree.kind(node) == .sequence ? "list" : "mapping"), at: tree.span(node))
      return nil
    }
    let word = tree.bytes(node)
    guard !word.isEmpty else {
      problems.add(
        .valueMissing, "`\(attribute)` has no value here", at: tree.span(node),
        help: "leave it out: what is left out is unknown")
      return nil
    }
    return word
  }

  /// Whether the word is `none`, where no value bears that name.
  func isNone(_ node: YAMLTree.Node) -> Bool {
    tree.kind(node) == .scalar && tree.bytes(node).elementsEqual("none".utf8)
  }

  private mutating func unknownName(_ node: YAMLTree.Node) {
    let word = tree.text(node)
    if refuseUnknown(node) { return }
    if names.shape == .yesNo {
      let guess: String? =
        switch word.lowercased() {
        case "yes", "y", "true", "on", "1": "yes"
        case "no", "n", "false", "off", "0": "no"
        default: nil
        }
      problems.add(
        .valueNotYesNo, "`\(attribute)` is `yes` or `no`, and this is `\(word)`", at: tree.span(node),
        help: guess == nil ? "write `yes` or `no`, or leave it out: what is left out is unknown" : nil,
        replacement: guess)
      return
    }
    problems.misspelt(
      .valueUnknownName, "`\(word)` is not a value of `\(attribute)`", word, among: names.spellings,
      at: tree.span(node), listing: "the values are")
  }

  /// Says that `unknown` is no value, if that is what is written.
  private mutating func refuseUnknown(_ node: YAMLTree.Node) -> Bool {
    guard tree.bytes(node).elementsEqual("unknown".utf8) else { return false }
    problems.add(
      .valueWrittenUnknown, "`\(attribute)` is written as `unknown`", at: tree.span(node),
      help: "leave it out: what is left out is unknown")
    return true
  }

  /// A whole number, written in digits.
  mutating func number(_ node: YAMLTree.Node) -> Int? {
    guard let word = word(node) else { return nil }
    if let number = Int(wholeNumber: word) { return number }
    if !refuseUnknown(node) {
      problems.add(
        .valueNotWholeNumber, "`\(attribute)` is a whole number, and this is `\(tree.text(node))`", at: tree.span(node),
        help: "write digits only, such as `12`")
    }
    return nil
  }

  /// A day, a month or a year.
  mutating func date(_ node: YAMLTree.Node) -> CalendarInterval? {
    guard let word = word(node) else { return nil }
    if let date = CalendarInterval(word) { return date }
    if !refuseUnknown(node) { problems.badDate(tree.text(node), of: attribute, at: tree.span(node)) }
    return nil
  }

  /// An entity of the type, `none` or `someone_not_listed`.
  mutating func target(_ node: YAMLTree.Node, _ type: EntityTypeID) -> Target? {
    guard let word = word(node) else { return nil }
    if let match = entities.find(word) {
      if match.type == type { return .entity(match.entity) }
      problems.add(
        .valueEntityOfOtherType,
        "`\(attribute)` refers to an entity of type \(entities.label(of: type)), and `\(tree.text(node))` is of type "
          + entities.label(of: match.type), at: tree.span(node))
      return nil
    }
    if word.elementsEqual("none".utf8) { return Target.none }
    if word.elementsEqual("someone_not_listed".utf8) { return .unlisted }
    if refuseUnknown(node) { return nil }
    problems.misspelt(
      .valueUnknownEntity, "`\(tree.text(node))` is not listed in this policy", tree.text(node),
      among: entities.ids(of: type) + ["none", "someone_not_listed"], at: tree.span(node), listing: "there are")
    return nil
  }
}
