/// How each kind of test and count becomes literals, for the given entities.
extension Residual {
  func groundTally(
    _ index: Int32, _ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    let start = pending.count
    let slotCount = Int(evaluator.lists[Int(node.a)])
    // Not (sum ≥ d) is (−sum ≥ 1 − d); a negative weight on x is a positive one on not x, less a constant.
    var bound = positive ? node.d : 1 - node.d
    if program.seekers[Int(index)] >= 0 {
      // For all others the formula fails, which adds nothing to a sum.
      let slot = evaluator.lists[Int(node.a) + 1]
      let type = Int(evaluator.lists[Int(node.a) + 2])
      var candidates = evaluator.candidates(index, slot: slot, type: type, slots)
      var entity = candidates.next()
      while entity >= 0 {
        slots[Int(slot)] = entity
        addTally(Int(node.a), 1, 1, positive, slots, &bound)
        entity = candidates.next()
      }
    } else {
      addTally(Int(node.a), 0, slotCount, positive, slots, &bound)
    }
    return atLeast(start, bound)
  }

  func addTally(
    _ start: Int, _ depth: Int, _ slotCount: Int, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>,
    _ bound: inout Int32
  ) {
    let lists = evaluator.lists
    if depth < slotCount {
      let slot = Int(lists[start + 1 + 2 * depth])
      let type = Int(lists[start + 2 + 2 * depth])
      for entity in 0..<facts.entityCounts[type] {
        slots[slot] = entity
        addTally(start, depth + 1, slotCount, positive, slots, &bound)
      }
      return
    }
    let items = start + 1 + 2 * slotCount
    for item in 0..<Int(lists[items]) {
      let weight = positive ? lists[items + 2 + 2 * item] : -lists[items + 2 + 2 * item]
      var child = ground(lists[items + 1 + 2 * item], weight > 0, slots)
      if optional != nil {
        for depth in 0..<slotCount {
          let type = Int(lists[start + 2 + 2 * depth])
          child = whilePresent(child, type, Int(slots[Int(lists[start + 1 + 2 * depth])]), weight > 0)
        }
      }
      pending.append(child)
      pending.append(weight > 0 ? weight : -weight)
      if weight < 0 { bound -= weight }
    }
  }

  func groundTest(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
    let attribute = Int(node.b)
    let entity = Evaluator.entity(node.a, slots)
    if program.attributes[attribute].firstRow >= 0 && !facts.isStated(attribute, entity) {
      return groundDerived(attribute, entity, node.c, positive)
    }
    let start = rawMasks.count
    for word in 0..<Int(facts.cellWords[attribute]) {
      let passing = evaluator.masks[Int(node.c) + word]
      rawMasks.append(positive ? passing : ~passing)
    }
    return cellLiteral(attribute, entity, start)
  }

  var program: Program { facts.program }

  /// Inlines a decision table, in a form without negation where the table allows it.
  func groundDerived(_ attribute: Int, _ entity: Int, _ mask: Int32, _ positive: Bool) -> Int32 {
    for index in 0..<derived.count {
      let known = derived[index]
      if known.attribute == attribute && known.entity == entity && known.mask == mask && known.positive == positive {
        return known.node
      }
    }
    let shape = program.attributes[attribute]
    var result = positive ? Self.no : Self.yes
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: program.slotCount + 1) { frame in
      let slots = frame.baseAddress!
      var row = Int(shape.firstRow + shape.rowCount) - 1
      while row >= Int(shape.firstRow) {
        let line = program.derivationRows[row]
        let bit = evaluator.masks[Int(mask) + Int(line.value) >> 6] >> UInt64(line.value & 63) & 1 == 1
        // The row gives a passing value: it, or what follows. Otherwise: not it, and what follows.
        let passes = bit == positive
        slots[0] = Int32(entity)
        let start = pending.count
        let condition = ground(line.condition, passes, slots)
        if collect(condition, !passes) && collect(result, !passes) {
          result = combine(start, !passes)
        } else {
          result = absorbed(start, !passes)
        }
        row -= 1
      }
    }
    derived.append(
      Expansion(attribute: Int32(attribute), entity: Int32(entity), mask: mask, positive: positive, node: result))
    return result
  }

  func groundRefers(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
    let attribute = Int(node.b)
    let start = rawMasks.count
    for _ in 0..<Int(facts.cellWords[attribute]) { rawMasks.append(positive ? 0 : ~0) }
    for index in Int(node.c)..<Int(node.c + node.d) {
      let bit = Evaluator.bit(evaluator.lists[index], slots)
      let mask: UInt64 = 1 << UInt64(bit & 63)
      rawMasks[start + bit >> 6] = positive ? rawMasks[start + bit >> 6] | mask : rawMasks[start + bit >> 6] & ~mask
    }
    return cellLiteral(attribute, Evaluator.entity(node.a, slots), start)
  }

  func groundSame(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
    let first = Evaluator.entity(node.a, slots)
    let second = Evaluator.entity(node.c, slots)
    if first == second && node.b == node.d { return positive ? Self.yes : Self.no }
    let firstCell = facts.cell(Int(node.b), first)
    let secondCell = facts.cell(Int(node.d), second)
    let words = Int(facts.cellWords[Int(node.b)])
    let start = pending.count
    for bit in 0..<words * 64 {
      let common = evaluator.may[firstCell + bit >> 6] & evaluator.may[secondCell + bit >> 6]
      if common >> UInt64(bit & 63) & 1 == 0 { continue }
      // Equal: some value is both. Different: no value is both.
      let left = cellValue(Int(node.b), first, words, bit, positive)
      let right = cellValue(Int(node.d), second, words, bit, positive)
      let isOne = bit == Program.unlistedBit ? oneUnlisted(node, .identity, firstCell, secondCell, positive) : nil
      let pair = both(left, right, isOne, positive)
      if !collect(pair, !positive) { return absorbed(start, !positive) }
    }
    return combine(start, !positive)
  }

  func cellValue(_ attribute: Int, _ entity: Int, _ words: Int, _ bit: Int, _ positive: Bool) -> Int32 {
    let start = rawMasks.count
    for word in 0..<words {
      let mask: UInt64 = word == bit >> 6 ? 1 << UInt64(bit & 63) : 0
      rawMasks.append(positive ? mask : ~mask)
    }
    return cellLiteral(attribute, entity, start)
  }

  func groundMembers(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
    let attribute = Int(node.b)
    let entity = Evaluator.entity(node.a, slots)
    let isAnd = (node.operation == .includesAll) == positive
    let start = pending.count
    for bit in 0..<Int(facts.cellWords[attribute]) * 64
    where evaluator.masks[Int(node.c) + bit >> 6] >> UInt64(bit & 63) & 1 == 1 {
      if !collect(member(attribute, entity, bit, positive), isAnd) { return absorbed(start, isAnd) }
    }
    return combine(start, isAnd)
  }

  func groundReferences(
    _ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    let isAnd = (node.operation == .refersAll) == positive
    let start = pending.count
    for index in Int(node.c)..<Int(node.c + node.d) {
      let bit = Evaluator.bit(evaluator.lists[index], slots)
      let child = member(Int(node.b), Evaluator.entity(node.a, slots), bit, positive)
      if !collect(child, isAnd) { return absorbed(start, isAnd) }
    }
    return combine(start, isAnd)
  }

  func groundOnly(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
    let attribute = Int(node.b)
    let entity = Evaluator.entity(node.a, slots)
    let start = pending.count
    for bit in 0..<Int(facts.cellWords[attribute]) * 64 {
      var isListed = false
      for index in Int(node.c)..<Int(node.c + node.d) where Evaluator.bit(evaluator.lists[index], slots) == bit {
        isListed = true
      }
      if isListed { continue }
      // Only these: no other is a member. Not only these: some other is.
      if !collect(member(attribute, entity, bit, !positive), positive) { return absorbed(start, positive) }
    }
    return combine(start, positive)
  }

  func groundShares(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
    let first = Evaluator.entity(node.a, slots)
    let second = Evaluator.entity(node.c, slots)
    let firstCell = facts.cell(Int(node.b), first)
    let secondCell = facts.cell(Int(node.d), second)
    let start = pending.count
    for bit in 0..<Int(facts.cellWords[Int(node.b)]) * 64 {
      let left = member(Int(node.b), first, bit, positive)
      let right = member(Int(node.d), second, bit, positive)
      let isOne = bit == Program.unlistedBit ? oneUnlisted(node, .overlap, firstCell, secondCell, positive) : nil
      let pair = both(left, right, isOne, positive)
      if !collect(pair, !positive) { return absorbed(start, !positive) }
    }
    return combine(start, !positive)
  }

  /// That two cells which name someone not listed name the same; `nil` where values, not entities, are compared, and where
  /// a cell is compared with itself.
  private func oneUnlisted(
    _ node: Program.Node, _ kind: ResidualKind, _ first: Int, _ second: Int, _ positive: Bool
  ) -> Int32? {
    if !evaluator.namesEntities(node) || first == second { return nil }
    let variable = self.variable(kind, Int32(min(first, second)), Int32(max(first, second)), 0)
    return booleanLiteral(variable, positive)
  }

  /// Two or three nodes joined: all of them, or, for the negation, any.
  private func both(_ left: Int32, _ right: Int32, _ third: Int32?, _ positive: Bool) -> Int32 {
    let start = pending.count
    guard collect(left, positive), collect(right, positive), collect(third ?? (positive ? Self.yes : Self.no), positive)
    else { return absorbed(start, positive) }
    return combine(start, positive)
  }

  /// Reachability hop by hop: who can be reached in exactly so many hops, as a formula over edges.
  func groundPath(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
    let path = program.paths[Int(node.a)]
    let relation = program.relations[Int(program.lists[Int(path.viaStart)])]
    let from = Evaluator.entity(node.b, slots)
    let to = Evaluator.entity(node.c, slots)
    let value = evaluator.pathTruth(Int(node.a), from, to)
    let isCertain = value != .yes || !mayLackEntities(relation) || (from == to && path.minimumHops == 0)
    if value != .unknown && isCertain { return (value == .yes) == positive ? Self.yes : Self.no }
    if relation.from != relation.to { return oneHop(path, from, to, positive) }
    let count = Int(facts.entityCounts[Int(relation.to)])
    let limit = path.maximumHops < 0 ? count + Int(path.minimumHops) : Int(path.maximumHops)
    let start = pending.count
    var isDecided = false
    // A layer holds, for each entity, the node that says it is (or, negatively, is not) reached in this many hops.
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * count) { layers in
      for entity in 0..<count { layers[entity] = (entity == from) == positive ? Self.yes : Self.no }
      var hop = 1
      while hop <= limit && !isDecided && !isTooLarge {
        for entity in 0..<count {
          layers[count + entity] = layer(path, layers.baseAddress!, count, entity, positive)
        }
        for entity in 0..<count { layers[entity] = layers[count + entity] }
        if hop >= Int(path.minimumHops) { isDecided = !collect(layers[to], !positive) }
        hop += 1
      }
    }
    return isDecided ? absorbed(start, !positive) : combine(start, !positive)
  }

  /// Whether an end of a relation's pairs may be absent, so that what leads through it may not.
  private func mayLackEntities(_ relation: Program.Relation) -> Bool {
    guard let optional else { return false }
    for index in 0..<optional.count
    where optional[index].type == relation.from || optional[index].type == relation.to { return true }
    return false
  }

  func layer(
    _ path: Program.Path, _ previous: UnsafeMutablePointer<Int32>, _ count: Int, _ entity: Int, _ positive: Bool
  ) -> Int32 {
    let start = pending.count
    for middle in 0..<count where previous[middle] != (positive ? Self.no : Self.yes) {
      for via in 0..<Int(path.viaCount) {
        let relation = Int(program.lists[Int(path.viaStart) + via])
        let step = edge(relation, middle, entity, positive)
        let inner = pending.count
        let hop =
          collect(previous[middle], positive) && collect(step, positive)
          ? combine(inner, positive) : absorbed(inner, positive)
        if !collect(hop, !positive) { return absorbed(start, !positive) }
      }
    }
    return combine(start, !positive)
  }

  func oneHop(_ path: Program.Path, _ from: Int, _ to: Int, _ positive: Bool) -> Int32 {
    let start = pending.count
    for via in 0..<Int(path.viaCount) {
      let relation = Int(program.lists[Int(path.viaStart) + via])
      if !collect(edge(relation, from, to, positive), !positive) { return absorbed(start, !positive) }
    }
    return combine(start, !positive)
  }

  func groundDifference(
    _ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    let (first, second) = evaluator.points(node, slots)
    if first == second { return (node.c >= 0) == positive ? Self.yes : Self.no }
    let count = facts.pointCount
    if evaluator.order[first * count + second] <= node.c { return positive ? Self.yes : Self.no }
    if evaluator.order[second * count + first] <= -node.c - 1 { return positive ? Self.no : Self.yes }
    // One variable for an order and for its negation: a − b ≤ c is not (b − a ≤ −c − 1).
    let isCanonical = first < second
    let variable =
      isCanonical
      ? self.variable(.order, Int32(first), Int32(second), node.c)
      : self.variable(.order, Int32(second), Int32(first), -node.c - 1)
    return booleanLiteral(variable, isCanonical == positive)
  }
}
