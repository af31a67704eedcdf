import CoherenceSource

/// The keys of a mapping that says only part of a value.
enum BoundKey: String, CaseIterable {
  case oneOf = "one_of"
  case noneOf = "none_of"
  case atLeast = "at_least"
  case atMost = "at_most"
  case includes, excludes
}

extension StatedValueNames {
  /// The bounds that values of this shape have.
  var bounds: [BoundKey] {
    switch shape {
    case .choice, .yesNo, .reference: [.oneOf, .noneOf]
    case .level: [.oneOf, .noneOf, .atLeast, .atMost]
    case .set, .references: [.includes, .excludes]
    case .number, .date: [.atLeast, .atMost]
    }
  }
}

extension StatedValueReader {
  /// A mapping of bounds.
  mutating func bounds(_ node: YAMLTree.Node) -> StatedValue? {
    var found: [YAMLTree.Node?] = Array(repeating: nil, count: BoundKey.allCases.count)
    var isFaulty = false
    for pair in tree.pairs(node) {
      let word = tree.text(pair.key)
      guard let key = BoundKey(rawValue: word) else {
        problems.misspelt(
          .valueUnknownKey, "`\(word)` is not a key of a value", word,
          among: names.bounds.map(\.rawValue) + EvidenceKey.allCases.map(\.rawValue), at: tree.span(pair.key),
          listing: "of `\(attribute)` one may say")
        isFaulty = true
        continue
      }
      guard names.bounds.contains(key) else {
        problems.add(
          .valueBoundOfOtherType, "`\(word)` does not suit `\(attribute)`, which \(names.describes)",
          at: tree.span(pair.key), help: "write \(names.bounds.map { "`\($0.rawValue)`" }.joined(separator: " or "))")
        isFaulty = true
        continue
      }
      found[key.index] = pair.value
    }
    if isFaulty { return nil }
    guard found.contains(where: { $0 != nil }) else {
      problems.add(
        .valueMissing, "`\(attribute)` has no value here", at: tree.span(node),
        help: "leave it out: what is left out is unknown")
      return nil
    }
    let value = bounded(Bounds(found), node)
    return value
  }

  /// The nodes of a mapping of bounds.
  struct Bounds {
    let oneOf, noneOf, atLeast, atMost, includes, excludes: YAMLTree.Node?
    init(_ found: [YAMLTree.Node?]) {
      oneOf = found[BoundKey.oneOf.index]
      noneOf = found[BoundKey.noneOf.index]
      atLeast = found[BoundKey.atLeast.index]
      atMost = found[BoundKey.atMost.index]
      includes = found[BoundKey.includes.index]
      excludes = found[BoundKey.excludes.index]
    }
  }

  private mutating func bounded(_ bounds: Bounds, _ node: YAMLTree.Node) -> StatedValue? {
    switch names.shape {
    case .choice, .level, .yesNo: return masked(bounds, node)
    case .set: return membership(bounds)
    case .number:
      return range(
        bounds, node, low: { $0.number($1) }, high: { $0.number($1) })
    case .date:
      return range(
        bounds, node, low: { reader, node in reader.date(node).map { Int($0.firstDay) } },
        high: { reader, node in reader.date(node).map { Int($0.lastDay) } })
    case .reference(let type): return reference(bounds, type, node)
    case .references(let type): return references(bounds, type)
    }
  }

  private mutating func masked(_ bounds: Bounds, _ node: YAMLTree.Node) -> StatedValue? {
    var mask = ValueMask.all(names.count)
    if let list = bounds.oneOf {
      guard let members = masks(of: list) else { return nil }
      mask = members.all
    }
    if let list = bounds.noneOf {
      guard let members = masks(of: list) else { return nil }
      mask = mask.subtracting(members.all)
    }
    if let bound = bounds.atLeast {
      guard let lowest = self.mask(of: bound)?.mask.values.first else { return nil }
      for value in 0..<lowest { mask.remove(value) }
    }
    if let bound = bounds.atMost {
      guard let highest = self.mask(of: bound)?.mask.values.last else { return nil }
      for value in highest + 1..<max(names.count, highest + 1) { mask.remove(value) }
    }
    return mask.isEmpty ? nothingLeft(node) : .oneOf(mask)
  }

  private mutating func nothingLeft(_ node: YAMLTree.Node) -> StatedValue? {
    problems.add(
      .valueNothingLeft, "these bounds leave no value of `\(attribute)` possible", at: tree.span(node),
      help: "keep the bounds that you are sure of")
    return nil
  }

  private mutating func membership(_ bounds: Bounds) -> StatedValue? {
    var surely = ValueMask(count: names.count)
    var possibly = ValueMask.all(names.count)
    if let list = bounds.includes {
      guard let members = masks(of: list, refusingClasses: true) else { return nil }
      surely = members.surely
    }
    if let list = bounds.excludes {
      guard let members = masks(of: list) else { return nil }
      possibly = possibly.subtracting(members.all)
      if !surely.intersection(members.all).isEmpty { return inAndOut(list) }
    }
    return .members(surely: surely, possibly: possibly)
  }

  private mutating func inAndOut(_ list: YAMLTree.Node) -> StatedValue? {
    problems.add(
      .valueBothInAndOut, "`\(attribute)` includes and excludes the same member", at: tree.span(list),
      help: "keep it in one of the two lists")
    return nil
  }

  private mutating func range(
    _ bounds: Bounds, _ node: YAMLTree.Node, low: (inout Self, YAMLTree.Node) -> Int?,
    high: (inout Self, YAMLTree.Node) -> Int?
  ) -> StatedValue? {
    var result: (Int?, Int?) = (nil, nil)
    if let bound = bounds.atLeast {
      guard let value = low(&self, bound) else { return nil }
      result.0 = value
    }
    if let bound = bounds.atMost {
      guard let value = high(&self, bound) else { return nil }
      result.1 = value
    }
    if let low = result.0, let high = result.1, low > high {
      problems.add(
        .valueBoundsReversed, "`\(attribute)` has a lower bound above its upper bound", at: tree.span(node),
        help: "swap `at_least` and `at_most`")
      return nil
    }
    return .range(result.0, result.1)
  }

  private mutating func reference(_ bounds: Bounds, _ type: EntityTypeID, _ node: YAMLTree.Node) -> StatedValue? {
    var left = Targets(entities: Array(0..<entities.counts[type.index]), none: true, unlisted: true)
    if let list = bounds.oneOf {
      guard let targets = targets(of: list, type) else { return nil }
      left = targets
    }
    if let list = bounds.noneOf {
      guard let targets = targets(of: list, type) else { return nil }
      let excluded = Set(targets.entities)
      left.entities.removeAll { excluded.contains($0) }
      left.none = left.none && !targets.none
      left.unlisted = left.unlisted && !targets.unlisted
    }
    if left.count == 0 { return nothingLeft(node) }
    return .referenceOneOf(left.entities, none: left.none, unlisted: left.unlisted)
  }

  private mutating func references(_ bounds: Bounds, _ type: EntityTypeID) -> StatedValue? {
    var surely = Targets()
    var excluded = Targets()
    if let list = bounds.includes {
      guard let targets = targets(of: list, type, refusingNone: true) else { return nil }
      surely = targets
    }
    if let list = bounds.excludes {
      guard let targets = targets(of: list, type, refusingNone: true) else { return nil }
      excluded = targets
      let isShared = !Set(targets.entities).isDisjoint(with: surely.entities)
      if isShared || targets.unlisted && surely.unlisted {
        return inAndOut(list)
      }
    }
    let out = Set(excluded.entities)
    let possibly = out.isEmpty ? nil : (0..<entities.counts[type.index]).filter { !out.contains($0) }
    return .references(
      surely: surely.entities, possibly: possibly,
      unlisted: surely.unlisted ? .surely : excluded.unlisted ? .no : .possibly)
  }
}

extension BoundKey {
  /// Its place among all keys.
  var index: Int {
    switch self {
    case .oneOf: 0
    case .noneOf: 1
    case .atLeast: 2
    case .atMost: 3
    case .includes: 4
    case .excludes: 5
    }
  }
}
