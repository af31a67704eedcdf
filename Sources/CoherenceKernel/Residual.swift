/// What a residual variable stands for.
package enum ResidualKind: UInt8, BitwiseCopyable {
  /// A single-valued cell: `first` attribute, `second` entity.
  case cell
  /// Membership of bit `third` in the set cell (`first` attribute, `second` entity).
  case member
  /// Relation `first` from entity `second` to entity `third`.
  case edge
  /// Point `first` − point `second` ≤ `third` days.
  case order
}

/// A rule's formulas for one binding with everything that is settled folded away: a graph of *and*, *or* and *at least*
/// over literals "this variable has one of these values".
///
/// There is no negation: a negated literal is the complement of its values. That is what makes one search routine enough
/// for every question. Values that no literal tells apart are merged into *classes*, at most 64 a variable.
package final class Residual {
  package static let yes: Int32 = -1
  package static let no: Int32 = -2

  enum Shape: UInt8, BitwiseCopyable { case literal, and, or, atLeast }

  struct Node: BitwiseCopyable {
    var shape: Shape
    /// Literal: variable. Otherwise: start in `children`.
    var a: Int32
    /// Literal: start in `rawMasks`. Otherwise: number of children.
    var b: Int32
    /// `atLeast`: the bound; its children are (node, weight) pairs with positive weights.
    var bound: Int32
    /// Literal: the classes that pass.
    var classes: UInt64
  }

  package struct Variable: BitwiseCopyable {
    package var kind: ResidualKind
    package var first: Int32
    package var second: Int32
    package var third: Int32
    /// Start of its classes' masks in `classMasks`, each of `words` words. Only cells have them.
    package var classStart: Int32
    package var words: Int32
    package var classCount: Int32
    /// The classes possible in each world set.
    package var open: UInt64
    package var proposed: UInt64
    package var drawn: UInt64
  }

  /// A derived cell's test already expanded.
  private struct Expansion: BitwiseCopyable {
    var attribute: Int32
    var entity: Int32
    var mask: Int32
    var positive: Bool
    var node: Int32
  }

  let facts: FactBase
  /// The worlds it speaks of: `open`, with the narrower sets as classes of its variables, or `drawn` alone.
  package let worlds: WorldSet
  let nodes = Table<Node>()
  let children = Table<Int32>()
  let rawMasks = Table<UInt64>()
  package let variables = Table<Variable>()
  package let classMasks = Table<UInt64>()
  /// The four questions, as nodes (or `yes`, `no`): it stands; it does not; `when` holds; it does not.
  package private(set) var stand: Int32 = Residual.no
  package private(set) var notStand: Int32 = Residual.no
  package private(set) var when: Int32 = Residual.no
  package private(set) var notWhen: Int32 = Residual.no
  /// True if it grew past a bound; then only "possible, bound reached" may be said.
  package private(set) var isTooLarge = false
  private let nodeLimit: Int
  private let evaluator: Evaluator
  private let derived = Table<Expansion>()
  private let pending = Table<Int32>()

  package init(facts: FactBase, worlds: WorldSet = .open, nodeLimit: Int) {
    self.facts = facts
    self.worlds = worlds
    self.nodeLimit = nodeLimit
    evaluator = Evaluator(facts, worlds)
  }

  /// Builds the residual of a rule for the entities in the slots.
  package func build(_ rule: Program.Rule, _ slots: UnsafeMutablePointer<Int32>) {
    clear()
    stand = ground(rule.stand, true, slots)
    notStand = ground(rule.stand, false, slots)
    when = ground(rule.when, true, slots)
    notWhen = ground(rule.when, false, slots)
    finishClasses()
  }

  private func clear() {
    nodes.removeAll()
    children.removeAll()
    rawMasks.removeAll()
    variables.removeAll()
    classMasks.removeAll()
    derived.removeAll()
    pending.removeAll()
    isTooLarge = false
  }

  // MARK: Grounding

  /// The residual node of a formula node, or of its negation.
  private func ground(_ index: Int32, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
    if isTooLarge { return Self.no }
    let node = evaluator.nodes[Int(index)]
    let lists = evaluator.lists
    switch node.operation {
    case .alwaysTrue: return positive ? Self.yes : Self.no
    case .alwaysFalse: return positive ? Self.no : Self.yes
    case .not: return ground(node.a, !positive, slots)
    case .and, .or:
      let start = pending.count
      let isAnd = (node.operation == .and) == positive
      for child in Int(node.a)..<Int(node.a + node.b) {
        if !collect(ground(lists[child], positive, slots), isAnd) { return absorbed(start, isAnd) }
      }
      return combine(start, isAnd)
    case .exists:
      let start = pending.count
      for entity in 0..<facts.entityCounts[Int(node.b)] {
        slots[Int(node.a)] = entity
        if !collect(ground(node.c, positive, slots), !positive) { return absorbed(start, !positive) }
      }
      return combine(start, !positive)
    case .tally: return groundTally(node, positive, slots)
    case .tallyOf:
      let start = pending.count
      for child in Int(node.a)..<Int(node.a + node.b) {
        pending.append(ground(lists[child], positive, slots))
        pending.append(1)
      }
      return atLeast(start, positive ? node.d : node.b - node.d + 1)
    case .test: return groundTest(node, positive, slots)
    case .refers: return groundRefers(node, positive, slots)
    case .same: return groundSame(node, positive, slots)
    case .includesAny, .includesAll: return groundMembers(node, positive, slots)
    case .refersAny, .refersAll: return groundReferences(node, positive, slots)
    case .refersOnly: return groundOnly(node, positive, slots)
    case .shares: return groundShares(node, positive, slots)
    case .edge:
      return edge(
        Int(node.a), Evaluator.entity(node.b, slots), Evaluator.entity(node.c, slots), positive)
    case .path: return groundPath(node, positive, slots)
    case .difference: return groundDifference(node, positive, slots)
    case .distinct:
      let differs = Evaluator.entity(node.a, slots) != Evaluator.entity(node.b, slots)
      return differs == positive ? Self.yes : Self.no
    }
  }

  /// Adds a child to the pending group; false if it decides the group.
  private func collect(_ child: Int32, _ isAnd: Bool) -> Bool {
    if child == (isAnd ? Self.no : Self.yes) { return false }
    if child != (isAnd ? Self.yes : Self.no) { pending.append(child) }
    return true
  }

  private func absorbed(_ start: Int, _ isAnd: Bool) -> Int32 {
    pending.truncate(to: start)
    return isAnd ? Self.no : Self.yes
  }

  /// Turns the pending group from `start` on into one node.
  private func combine(_ start: Int, _ isAnd: Bool) -> Int32 {
    let count = pending.count - start
    if count == 0 { return isAnd ? Self.yes : Self.no }
    if count == 1 {
      let only = pending[start]
      pending.truncate(to: start)
      return only
    }
    let first = children.count
    for index in start..<pending.count { children.append(pending[index]) }
    pending.truncate(to: start)
    return add(Node(shape: isAnd ? .and : .or, a: Int32(first), b: Int32(count), bound: 0, classes: 0))
  }

  private func add(_ node: Node) -> Int32 {
    if nodes.count >= nodeLimit || children.count >= 8 * nodeLimit {
      isTooLarge = true
      return Self.no
    }
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  /// Turns pending (node, weight) pairs from `start` on, weights positive, into "at least `bound`".
  private func atLeast(_ start: Int, _ bound: Int32) -> Int32 {
    var bound = bound
    var total: Int32 = 0
    var kept = start
    var index = start
    while index < pending.count {
      let child = pending[index]
      let weight = pending[index + 1]
      if child == Self.yes {
        bound -= weight
      } else if child != Self.no {
        pending[kept] = child
        pending[kept + 1] = weight
        kept += 2
        total += weight
      }
      index += 2
    }
    pending.truncate(to: kept)
    if bound <= 0 || total < bound {
      pending.truncate(to: start)
      return bound <= 0 ? Self.yes : Self.no
    }
    let first = children.count
    for position in start..<kept { children.append(pending[position]) }
    pending.truncate(to: start)
    return add(
      Node(shape: .atLeast, a: Int32(first), b: Int32((kept - start) / 2), bound: bound, classes: 0))
  }

  private func groundTally(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
    let start = pending.count
    let slotCount = Int(evaluator.lists[Int(node.a)])
    // Not (sum ≥ d) is (−sum ≥ 1 − d); a negative weight on x is a positive one on not x, less a constant.
    var bound = positive ? node.d : 1 - node.d
    addTally(Int(node.a), 0, slotCount, positive, slots, &bound)
    return atLeast(start, bound)
  }

  private func addTally(
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
      let child = ground(lists[items + 1 + 2 * item], weight > 0, slots)
      pending.append(child)
      pending.append(weight > 0 ? weight : -weight)
      if weight < 0 { bound -= weight }
    }
  }

  private func groundTest(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
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

  private var program: Program { facts.program }

  /// Inlines a decision table, in a form without negation where the table allows it.
  private func groundDerived(_ attribute: Int, _ entity: Int, _ mask: Int32, _ positive: Bool) -> Int32 {
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

  private func groundRefers(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
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

  private func groundSame(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
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
      let inner = pending.count
      let pair =
        collect(left, positive) && collect(right, positive) ? combine(inner, positive) : absorbed(inner, positive)
      if !collect(pair, !positive) { return absorbed(start, !positive) }
    }
    return combine(start, !positive)
  }

  private func cellValue(_ attribute: Int, _ entity: Int, _ words: Int, _ bit: Int, _ positive: Bool) -> Int32 {
    let start = rawMasks.count
    for word in 0..<words {
      let mask: UInt64 = word == bit >> 6 ? 1 << UInt64(bit & 63) : 0
      rawMasks.append(positive ? mask : ~mask)
    }
    return cellLiteral(attribute, entity, start)
  }

  private func groundMembers(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
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

  private func groundReferences(
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

  private func groundOnly(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
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

  private func groundShares(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
    let first = Evaluator.entity(node.a, slots)
    let second = Evaluator.entity(node.c, slots)
    let start = pending.count
    for bit in 0..<Int(facts.cellWords[Int(node.b)]) * 64 {
      let inner = pending.count
      let left = member(Int(node.b), first, bit, positive)
      let right = member(Int(node.d), second, bit, positive)
      let pair =
        collect(left, positive) && collect(right, positive) ? combine(inner, positive) : absorbed(inner, positive)
      if !collect(pair, !positive) { return absorbed(start, !positive) }
    }
    return combine(start, !positive)
  }

  /// Reachability hop by hop: who can be reached in exactly so many hops, as a formula over edges.
  private func groundPath(_ node: Program.Node, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
    let path = program.paths[Int(node.a)]
    let relation = program.relations[Int(program.lists[Int(path.viaStart)])]
    let from = Evaluator.entity(node.b, slots)
    let to = Evaluator.entity(node.c, slots)
    let value = evaluator.pathTruth(Int(node.a), from, to)
    if value != .unknown { return (value == .yes) == positive ? Self.yes : Self.no }
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

  private func layer(
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

  private func oneHop(_ path: Program.Path, _ from: Int, _ to: Int, _ positive: Bool) -> Int32 {
    let start = pending.count
    for via in 0..<Int(path.viaCount) {
      let relation = Int(program.lists[Int(path.viaStart) + via])
      if !collect(edge(relation, from, to, positive), !positive) { return absorbed(start, !positive) }
    }
    return combine(start, !positive)
  }

  private func groundDifference(
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

  // MARK: Literals

  private func edge(_ relation: Int, _ from: Int, _ to: Int, _ positive: Bool) -> Int32 {
    let row = Int(facts.relationStart[relation]) + from * Int(facts.relationWords[relation]) + to >> 6
    let shift = UInt64(to & 63)
    if evaluator.edgeSure[row] >> shift & 1 == 1 { return positive ? Self.yes : Self.no }
    if evaluator.edgeMay[row] >> shift & 1 == 0 { return positive ? Self.no : Self.yes }
    return booleanLiteral(variable(.edge, Int32(relation), Int32(from), Int32(to)), positive)
  }

  private func member(_ attribute: Int, _ entity: Int, _ bit: Int, _ positive: Bool) -> Int32 {
    let position = facts.cell(attribute, entity) + bit >> 6
    let shift = UInt64(bit & 63)
    if evaluator.must[position] >> shift & 1 == 1 { return positive ? Self.yes : Self.no }
    if evaluator.may[position] >> shift & 1 == 0 { return positive ? Self.no : Self.yes }
    return booleanLiteral(variable(.member, Int32(attribute), Int32(entity), Int32(bit)), positive)
  }

  private func booleanLiteral(_ variable: Int32, _ positive: Bool) -> Int32 {
    add(Node(shape: .literal, a: variable, b: -1, bound: 0, classes: positive ? 0b10 : 0b01))
  }

  /// A literal on a single-valued cell, whose passing values are the raw mask from `start` on.
  private func cellLiteral(_ attribute: Int, _ entity: Int, _ start: Int) -> Int32 {
    let cell = facts.cell(attribute, entity)
    var passes: UInt64 = 0
    var fails: UInt64 = 0
    for word in 0..<Int(facts.cellWords[attribute]) {
      passes |= evaluator.may[cell + word] & rawMasks[start + word]
      fails |= evaluator.may[cell + word] & ~rawMasks[start + word]
    }
    if passes == 0 || fails == 0 {
      rawMasks.truncate(to: start)
      return fails == 0 ? Self.yes : Self.no
    }
    let variable = variable(.cell, Int32(attribute), Int32(entity), 0)
    return add(Node(shape: .literal, a: variable, b: Int32(start), bound: 0, classes: 0))
  }

  private func variable(_ kind: ResidualKind, _ first: Int32, _ second: Int32, _ third: Int32) -> Int32 {
    for index in 0..<variables.count {
      let known = variables[index]
      if known.kind == kind && known.first == first && known.second == second && known.third == third {
        return Int32(index)
      }
    }
    variables.append(
      Variable(
        kind: kind, first: first, second: second, third: third, classStart: 0, words: 0, classCount: 2, open: 0b11,
        proposed: 0b11, drawn: 0b11))
    return Int32(variables.count - 1)
  }

  // MARK: Classes

  /// Merges values that no literal tells apart, and notes which classes each world set has.
  private func finishClasses() {
    for index in 0..<variables.count {
      switch variables[index].kind {
      case .cell: finishCell(index)
      case .member: if worlds == .open { finishMember(index) }
      case .edge: if worlds == .open { finishEdge(index) }
      case .order: break
      }
    }
    for index in 0..<nodes.count where nodes[index].shape == .literal && nodes[index].b >= 0 {
      let variable = variables[Int(nodes[index].a)]
      var classes: UInt64 = 0
      for position in 0..<Int(variable.classCount) {
        let start = Int(variable.classStart) + position * Int(variable.words)
        var passes = false
        for word in 0..<Int(variable.words)
        where classMasks[start + word] & rawMasks[Int(nodes[index].b) + word] != 0 { passes = true }
        if passes { classes |= 1 << UInt64(position) }
      }
      nodes[index].classes = classes
    }
  }

  private func finishCell(_ index: Int) {
    let attribute = Int(variables[index].first)
    let cell = facts.cell(attribute, Int(variables[index].second))
    let words = Int(facts.cellWords[attribute])
    let start = classMasks.count
    var count = 1
    for word in 0..<words { classMasks.append(evaluator.may[cell + word]) }
    let splitters = nodes.count + 1
    for splitter in 0..<splitters {
      // The last splitter is the cell's value as proposed.
      var source: UnsafeMutablePointer<UInt64>
      if splitter == nodes.count {
        source = facts.may.1.base + cell
      } else {
        let node = nodes[splitter]
        if node.shape != .literal || Int(node.a) != index { continue }
        source = rawMasks.base + Int(node.b)
      }
      var position = 0
      let present = count
      while position < present {
        var inside: UInt64 = 0
        var outside: UInt64 = 0
        for word in 0..<words {
          inside |= classMasks[start + position * words + word] & source[word]
          outside |= classMasks[start + position * words + word] & ~source[word]
        }
        if inside != 0 && outside != 0 {
          if count == 64 {
            isTooLarge = true
            return
          }
          for word in 0..<words {
            classMasks.append(classMasks[start + position * words + word] & ~source[word])
            classMasks[start + position * words + word] &= source[word]
          }
          // Appending may have moved the table that `source` points into only if it is another table: it is.
          count += 1
        }
        position += 1
      }
    }
    variables[index].classStart = Int32(start)
    variables[index].words = Int32(words)
    variables[index].classCount = Int32(count)
    variables[index].open = count == 64 ? ~0 : (1 << UInt64(count)) - 1
    var proposed: UInt64 = 0
    for position in 0..<count {
      var touches: UInt64 = 0
      for word in 0..<words { touches |= classMasks[start + position * words + word] & facts.may.1[cell + word] }
      if touches != 0 { proposed |= 1 << UInt64(position) }
    }
    variables[index].proposed = proposed
    variables[index].drawn = proposed
  }

  private func finishMember(_ index: Int) {
    let bit = Int(variables[index].third)
    let position = facts.cell(Int(variables[index].first), Int(variables[index].second)) + bit >> 6
    let shift = UInt64(bit & 63)
    if facts.must.1[position] >> shift & 1 == 1 {
      variables[index].proposed = 0b10
    } else if facts.may.1[position] >> shift & 1 == 0 {
      variables[index].proposed = 0b01
    }
    variables[index].drawn = variables[index].proposed
  }

  private func finishEdge(_ index: Int) {
    let relation = Int(variables[index].first)
    let to = Int(variables[index].third)
    let row =
      Int(facts.relationStart[relation]) + Int(variables[index].second) * Int(facts.relationWords[relation]) + to >> 6
    if facts.edgeDrawn[row] >> UInt64(to & 63) & 1 == 0 { variables[index].drawn = 0b01 }
  }
}
