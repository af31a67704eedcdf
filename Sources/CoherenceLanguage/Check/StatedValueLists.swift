import CoherenceSource

extension StatedValueReader {
  /// The members of a list of values.
  struct Members {
    /// The values that are in, whatever the classes mean.
    var surely: ValueMask
    /// All values that a name of the list stands for.
    var all: ValueMask
  }

  /// The members of a list of references.
  struct Targets {
    var entities: [Int] = []
    var none = false
    var unlisted = false
    var count: Int { entities.count + (none ? 1 : 0) + (unlisted ? 1 : 0) }
  }

  /// The values of a list; a single name is a list of one.
  mutating func masks(
    of node: YAMLTree.Node, allowingNone: Bool = false, refusingClasses: Bool = false
  ) -> Members? {
    var members = Members(surely: ValueMask(count: names.count), all: ValueMask(count: names.count))
    var seen: [Int] = []
    var isFaulty = false
    let items = elements(of: node)
    for item in items {
      if allowingNone, isNone(item), names.table.id(of: tree.bytes(item)) == nil {
        if items.count > 1 {
          noneBesideOthers(item)
          isFaulty = true
        }
        continue
      }
      guard let (mask, isClass) = mask(of: item) else {
        isFaulty = true
        continue
      }
      if isClass, refusingClasses, mask.count > 1 {
        problems.add(
          .valueClassIncluded, "`\(tree.text(item))` is a class, and `includes` needs the values that are surely in",
          at: tree.span(item), help: "name one of its members, or leave it out")
        isFaulty = true
        continue
      }
      // A class beside one of its own members is no repetition: it says that there may be more of them.
      if let index = names.table.id(of: tree.bytes(item)) {
        if seen.contains(index) {
          listedTwice(item)
          isFaulty = true
        }
        seen.append(index)
      }
      if !isClass || mask.count == 1 { members.surely = members.surely.union(mask) }
      members.all = members.all.union(mask)
    }
    return isFaulty ? nil : members
  }

  /// The entities of a list; a single one is a list of one.
  mutating func targets(of node: YAMLTree.Node, _ type: EntityTypeID, refusingNone: Bool = false) -> Targets? {
    var targets = Targets()
    var isFaulty = false
    // Lists are short, as a rule; only long ones need a set to find repetitions in time.
    let items = elements(of: node)
    var known: Set<Int>? = items.count > 32 ? [] : nil
    for item in items {
      let before = targets.count
      switch target(item, type) {
      case .entity(let entity)?:
        let isNew = known?.insert(entity).inserted ?? !targets.entities.contains(entity)
        if isNew { targets.entities.append(entity) }
      case .some(.none):
        if refusingNone {
          noneBesideOthers(item)
          isFaulty = true
        }
        targets.none = true
      case .unlisted?: targets.unlisted = true
      case nil:
        isFaulty = true
        continue
      }
      if targets.count == before {
        listedTwice(item)
        isFaulty = true
      }
    }
    targets.entities.sort()
    return isFaulty ? nil : targets
  }

  private func elements(of node: YAMLTree.Node) -> [YAMLTree.Node] {
    tree.kind(node) == .sequence ? Array(tree.items(node)) : [node]
  }

  private mutating func listedTwice(_ item: YAMLTree.Node) {
    problems.add(
      .valueListedTwice, "`\(tree.text(item))` is listed twice in `\(attribute)`", at: tree.span(item),
      help: "take one of the two out")
  }

  private mutating func noneBesideOthers(_ item: YAMLTree.Node) {
    problems.add(
      .valueNoneBesideOthers, "`none` is not a member of `\(attribute)`", at: tree.span(item),
      help: "write `\(attribute): none` if it is empty, or take `none` out of the list")
  }
}
