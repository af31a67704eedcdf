/// Kleene evaluation of formula nodes on a fact base: sound in both directions, exact unless one open cell matters twice.
///
/// Holds addresses only; valid while its fact base is not reset. Recursion follows the formula, whose depth the rule
/// language bounds.
package struct Evaluator {
  let facts: FactBase
  let program: Program
  let nodes: UnsafeMutablePointer<Program.Node>
  let lists: UnsafeMutablePointer<Int32>
  let masks: UnsafeMutablePointer<UInt64>
  let may: UnsafeMutablePointer<UInt64>
  let must: UnsafeMutablePointer<UInt64>
  let edgeSure: UnsafeMutablePointer<UInt64>
  let edgeMay: UnsafeMutablePointer<UInt64>
  let pathSure: UnsafeMutablePointer<UInt64>
  let pathMay: UnsafeMutablePointer<UInt64>
  let order: UnsafeMutablePointer<Int32>
  let cellStart: UnsafeMutablePointer<Int32>
  let cellWords: UnsafeMutablePointer<Int32>
  let entityCounts: UnsafeMutablePointer<Int32>
  let stepsLeft: UnsafeMutablePointer<Int>

  /// Reads a fact base as one set of worlds sees it.
  package init(_ facts: FactBase, _ worlds: WorldSet) {
    self.facts = facts
    program = facts.program
    nodes = program.nodes.base
    lists = program.lists.base
    masks = program.masks.base
    switch worlds {
    case .open: (may, must) = (facts.may.0.base, facts.must.0.base)
    case .proposed: (may, must) = (facts.may.1.base, facts.must.1.base)
    case .drawn: (may, must) = (facts.may.2.base, facts.must.2.base)
    }
    edgeSure = facts.edgeSure.base
    edgeMay = worlds == .drawn ? facts.edgeDrawn.base : facts.edgeMay.base
    pathSure = facts.pathSure.base
    pathMay = worlds == .drawn ? facts.pathDrawn.base : facts.pathMay.base
    cellStart = facts.cellStart.base
    cellWords = facts.cellWords.base
    entityCounts = facts.entityCounts.base
    stepsLeft = facts.stepsLeft
    order = worlds == .open ? facts.orderOpen.base : facts.orderProposed.base
  }

  /// Position of a cell's first word.
  @inline(__always)
  private func cell(_ attribute: Int, _ entity: Int) -> Int {
    Int(cellStart[attribute]) + entity * Int(cellWords[attribute])
  }

  /// The entity that an operand names.
  @inline(__always)
  static func entity(_ operand: Int32, _ slots: UnsafeMutablePointer<Int32>) -> Int {
    operand >= 0 ? Int(slots[Int(operand)]) : Int(-1 - operand)
  }

  /// The truth of a node with the given entities in the slots. Inner variables use slots of their own.
  package func truth(_ index: Int32, _ slots: UnsafeMutablePointer<Int32>) -> Truth {
    let node = nodes[Int(index)]
    switch node.operation {
    case .alwaysTrue: return .yes
    case .alwaysFalse: return .no
    case .and:
      var result = Truth.yes
      for child in Int(node.a)..<Int(node.a + node.b) {
        let value = truth(lists[child], slots)
        if value == .no { return .no }
        if value < result { result = value }
      }
      return result
    case .or:
      var result = Truth.no
      for child in Int(node.a)..<Int(node.a + node.b) {
        let value = truth(lists[child], slots)
        if value == .yes { return .yes }
        if result < value { result = value }
      }
      return result
    case .not: return truth(node.a, slots).negated
    case .exists: return existence(index, node, slots)
    case .tally: return tally(index, node, slots)
    case .tallyOf: return tallyOf(node, slots)
    default: return atom(node, slots)
    }
  }

  @inline(__always)
  private func atom(_ node: Program.Node, _ slots: UnsafeMutablePointer<Int32>) -> Truth {
    switch node.operation {
    case .test:
      let cell = self.cell(Int(node.b), Self.entity(node.a, slots))
      let words = Int(cellWords[Int(node.b)])
      if words == 1 {
        let possible = may[cell]
        let passing = masks[Int(node.c)]
        return Truth(surely: possible & ~passing == 0, possibly: possible & passing != 0)
      }
      var fails: UInt64 = 0
      var passes: UInt64 = 0
      for word in 0..<words {
        fails |= may[cell + word] & ~masks[Int(node.c) + word]
        passes |= may[cell + word] & masks[Int(node.c) + word]
      }
      return Truth(surely: fails == 0, possibly: passes != 0)
    case .includesAny:
      let cell = self.cell(Int(node.b), Self.entity(node.a, slots))
      var sure: UInt64 = 0
      var possible: UInt64 = 0
      for word in 0..<Int(cellWords[Int(node.b)]) {
        sure |= must[cell + word] & masks[Int(node.c) + word]
        possible |= may[cell + word] & masks[Int(node.c) + word]
      }
      return Truth(surely: sure != 0, possibly: possible != 0)
    case .includesAll:
      let cell = self.cell(Int(node.b), Self.entity(node.a, slots))
      var notSure: UInt64 = 0
      var impossible: UInt64 = 0
      for word in 0..<Int(cellWords[Int(node.b)]) {
        notSure |= masks[Int(node.c) + word] & ~must[cell + word]
        impossible |= masks[Int(node.c) + word] & ~may[cell + word]
      }
      return Truth(surely: notSure == 0, possibly: impossible == 0)
    case .refers: return refers(node, slots)
    case .refersAny, .refersAll, .refersOnly: return refersSet(node, slots)
    case .same: return same(node, slots)
    case .shares: return shares(node, slots)
    case .edge:
      let from = Self.entity(node.b, slots)
      let to = Self.entity(node.c, slots)
      let row = Int(facts.relationStart[Int(node.a)]) + from * Int(facts.relationWords[Int(node.a)]) + to >> 6
      let shift = UInt64(to & 63)
      return Truth(surely: edgeSure[row] >> shift & 1 == 1, possibly: edgeMay[row] >> shift & 1 == 1)
    case .path: return pathTruth(Int(node.a), Self.entity(node.b, slots), Self.entity(node.c, slots))
    case .difference:
      let (first, second) = points(node, slots)
      let count = facts.pointCount
      return Truth(
        surely: order[first * count + second] <= node.c, possibly: order[second * count + first] > -node.c - 1)
    case .distinct:
      return Self.entity(node.a, slots) != Self.entity(node.b, slots) ? .yes : .no
    default: return .unknown
    }
  }

  /// Whether a path leads from one entity to another.
  func pathTruth(_ path: Int, _ from: Int, _ to: Int) -> Truth {
    let row = Int(facts.pathStart[path]) + from * Int(facts.pathWords[path]) + to >> 6
    let shift = UInt64(to & 63)
    return Truth(surely: pathSure[row] >> shift & 1 == 1, possibly: pathMay[row] >> shift & 1 == 1)
  }

  /// The two points of a `difference` node.
  func points(_ node: Program.Node, _ slots: UnsafeMutablePointer<Int32>) -> (Int, Int) {
    let first = Int(node.d >> 16)
    let second = Int(node.d & 0xffff)
    return (
      1 + 2 * (Int(facts.timedStart[first >> 1]) + Self.entity(node.a, slots)) + first & 1,
      1 + 2 * (Int(facts.timedStart[second >> 1]) + Self.entity(node.b, slots)) + second & 1
    )
  }

  /// The bit in a reference's mask that an operand of `refers…` names.
  @inline(__always)
  static func bit(_ operand: Int32, _ slots: UnsafeMutablePointer<Int32>) -> Int {
    if operand == Program.none { return Program.noneBit }
    if operand == Program.unlisted { return Program.unlistedBit }
    return Program.firstEntityBit + entity(operand, slots)
  }

  private func refers(_ node: Program.Node, _ slots: UnsafeMutablePointer<Int32>) -> Truth {
    let cell = self.cell(Int(node.b), Self.entity(node.a, slots))
    let words = Int(cellWords[Int(node.b)])
    if words == 1 && node.d == 1 {
      let bit: UInt64 = 1 << UInt64(Self.bit(lists[Int(node.c)], slots))
      return Truth(surely: may[cell] == bit, possibly: may[cell] & bit != 0)
    }
    // Values that pass are the operands' bits; what remains of the cell without them fails.
    var passes = 0
    for index in Int(node.c)..<Int(node.c + node.d) {
      let bit = Self.bit(lists[index], slots)
      if may[cell + bit >> 6] >> UInt64(bit & 63) & 1 == 1 && !repeats(index, node, bit, slots) { passes += 1 }
    }
    if passes == 0 { return .no }
    var possible = 0
    for word in 0..<words { possible += may[cell + word].nonzeroBitCount }
    return possible == passes ? .yes : .unknown
  }

  /// Whether an earlier operand of the node names the same bit.
  private func repeats(_ index: Int, _ node: Program.Node, _ bit: Int, _ slots: UnsafeMutablePointer<Int32>) -> Bool {
    var earlier = Int(node.c)
    while earlier < index {
      if Self.bit(lists[earlier], slots) == bit { return true }
      earlier += 1
    }
    return false
  }

  private func refersSet(_ node: Program.Node, _ slots: UnsafeMutablePointer<Int32>) -> Truth {
    let cell = self.cell(Int(node.b), Self.entity(node.a, slots))
    var any = Truth.no
    var all = Truth.yes
    var sure = 0
    var possible = 0
    for index in Int(node.c)..<Int(node.c + node.d) {
      let bit = Self.bit(lists[index], slots)
      let isSure = must[cell + bit >> 6] >> UInt64(bit & 63) & 1 == 1
      let isPossible = may[cell + bit >> 6] >> UInt64(bit & 63) & 1 == 1
      let member = Truth(surely: isSure, possibly: isPossible)
      if any < member { any = member }
      if member < all { all = member }
      if node.operation == .refersOnly && !repeats(index, node, bit, slots) {
        if isSure { sure += 1 }
        if isPossible { possible += 1 }
      }
    }
    if node.operation == .refersAny { return any }
    if node.operation == .refersAll { return all }
    var allSure = 0
    var allPossible = 0
    for word in 0..<Int(cellWords[Int(node.b)]) {
      allSure += must[cell + word].nonzeroBitCount
      allPossible += may[cell + word].nonzeroBitCount
    }
    return Truth(surely: allPossible == possible, possibly: allSure == sure)
  }

  private func same(_ node: Program.Node, _ slots: UnsafeMutablePointer<Int32>) -> Truth {
    let first = cell(Int(node.b), Self.entity(node.a, slots))
    let second = cell(Int(node.d), Self.entity(node.c, slots))
    if first == second && node.b == node.d { return .yes }
    var common: UInt64 = 0
    var firstCount = 0
    var secondCount = 0
    for word in 0..<Int(cellWords[Int(node.b)]) {
      common |= may[first + word] & may[second + word]
      firstCount += may[first + word].nonzeroBitCount
      secondCount += may[second + word].nonzeroBitCount
    }
    let isSettled = firstCount == 1 && secondCount == 1
    // Two references to someone not listed may name one entity or two.
    let isSomeone = namesEntities(node) && may[first] & Self.unlisted != 0
    return Truth(surely: common != 0 && isSettled && !isSomeone, possibly: common != 0)
  }

  private static let unlisted: UInt64 = 1 << UInt64(Program.unlistedBit)

  /// Whether a comparison of two cells is one of references, not of values.
  func namesEntities(_ node: Program.Node) -> Bool { program.attributes[Int(node.b)].refersTo >= 0 }

  private func shares(_ node: Program.Node, _ slots: UnsafeMutablePointer<Int32>) -> Truth {
    let first = cell(Int(node.b), Self.entity(node.a, slots))
    let second = cell(Int(node.d), Self.entity(node.c, slots))
    var sure: UInt64 = 0
    var possible: UInt64 = 0
    // Members not listed may be others in the one set than in the other, unless it is one and the same set.
    let unsure = namesEntities(node) && !(first == second && node.b == node.d) ? Self.unlisted : 0
    for word in 0..<Int(cellWords[Int(node.b)]) {
      sure |= must[first + word] & must[second + word] & (word == 0 ? ~unsure : ~0)
      possible |= may[first + word] & may[second + word]
    }
    return Truth(surely: sure != 0, possibly: possible != 0)
  }

  /// Takes a step; whether there is none left. What is cut short is unknown, which is always sound.
  @inline(__always)
  private func isOutOfSteps() -> Bool {
    stepsLeft.pointee -= 1
    return stepsLeft.pointee <= 0
  }

  private func existence(_ index: Int32, _ node: Program.Node, _ slots: UnsafeMutablePointer<Int32>) -> Truth {
    var result = Truth.no
    let slot = Int(node.a)
    var candidates = candidates(index, slot: node.a, type: Int(node.b), slots)
    var entity = candidates.next()
    while entity >= 0 {
      if isOutOfSteps() { return .unknown }
      slots[slot] = entity
      let value = truth(node.c, slots)
      if value == .yes { return .yes }
      if result < value { result = value }
      entity = candidates.next()
    }
    return result
  }

  private func tally(_ index: Int32, _ node: Program.Node, _ slots: UnsafeMutablePointer<Int32>) -> Truth {
    let start = Int(node.a)
    let slotCount = Int(lists[start])
    var lower: Int32 = 0
    var upper: Int32 = 0
    if program.seekers[Int(index)] >= 0 {
      let slot = lists[start + 1]
      var candidates = candidates(index, slot: slot, type: Int(lists[start + 2]), slots)
      var entity = candidates.next()
      while entity >= 0 && !isOutOfSteps() {
        slots[Int(slot)] = entity
        addTally(start, 1, 1, slots, &lower, &upper)
        entity = candidates.next()
      }
    } else {
      addTally(start, 0, slotCount, slots, &lower, &upper)
    }
    if stepsLeft.pointee <= 0 { return .unknown }
    return Truth(surely: lower >= node.d, possibly: upper >= node.d)
  }

  private func addTally(
    _ start: Int, _ depth: Int, _ slotCount: Int, _ slots: UnsafeMutablePointer<Int32>, _ lower: inout Int32,
    _ upper: inout Int32
  ) {
    if depth < slotCount {
      let slot = Int(lists[start + 1 + 2 * depth])
      let type = Int(lists[start + 2 + 2 * depth])
      for entity in 0..<entityCounts[type] {
        if isOutOfSteps() { return }
        slots[slot] = entity
        addTally(start, depth + 1, slotCount, slots, &lower, &upper)
      }
      return
    }
    let items = start + 1 + 2 * slotCount
    for item in 0..<Int(lists[items]) {
      let value = truth(lists[items + 1 + 2 * item], slots)
      let weight = lists[items + 2 + 2 * item]
      if weight > 0 {
        if value == .yes { lower += weight }
        if value != .no { upper += weight }
      } else {
        if value != .no { lower += weight }
        if value == .yes { upper += weight }
      }
    }
  }

  private func tallyOf(_ node: Program.Node, _ slots: UnsafeMutablePointer<Int32>) -> Truth {
    var lower: Int32 = 0
    var upper: Int32 = 0
    for child in Int(node.a)..<Int(node.a + node.b) {
      let value = truth(lists[child], slots)
      if value == .yes { lower += 1 }
      if value != .no { upper += 1 }
    }
    return Truth(surely: lower >= node.d, possibly: upper >= node.d)
  }

  /// Writes the values that a derived cell may have: those of the rows that may be the first to hold.
  func derive(_ attribute: Int, _ entity: Int, into table: Table<UInt64>) {
    let cell = self.cell(attribute, entity)
    for word in 0..<Int(cellWords[attribute]) { table[cell + word] = 0 }
    forEachDerivedValue(attribute, entity) { value in table[cell + value >> 6] |= 1 << UInt64(value & 63) }
  }

  /// The values that a derived cell's facts would give, whatever the policy states of the cell itself.
  package func derived(_ attribute: Int, _ entity: Int) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: Int(cellWords[attribute]))
    forEachDerivedValue(attribute, entity) { value in words[value >> 6] |= 1 << UInt64(value & 63) }
    return words
  }

  private func forEachDerivedValue(_ attribute: Int, _ entity: Int, _ body: (Int) -> Void) {
    let shape = program.attributes[attribute]
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: program.slotCount + 1) { frame in
      let slots = frame.baseAddress!
      slots[0] = Int32(entity)
      for row in Int(shape.firstRow)..<Int(shape.firstRow + shape.rowCount) {
        let line = program.derivationRows[row]
        let value = truth(line.condition, slots)
        if value != .no { body(Int(line.value)) }
        if value == .yes { return }
      }
    }
  }
}
