/// Which worlds a question is asked of.
package enum WorldSet: Int, BitwiseCopyable {
  /// All worlds that the policy leaves open.
  case open = 0
  /// Those in which unstated design choices stay unmade.
  case proposed = 1
  /// Those *as proposed and as drawn*: also without relations beyond the map.
  case drawn = 2
}

/// A policy as masks: for each cell the values still possible, for each relation who is surely and possibly related.
///
/// Reused from policy to policy: `reset` keeps the memory. Fill it, then call `complete`.
package final class FactBase {
  /// Upper bound that stands for no bound in the order of points.
  package static let unbounded: Int32 = .max / 4

  /// What attributes, relations and paths there are.
  package let program: Program
  /// Entities of each type, index = type.
  package let entityCounts: Table<Int32>
  /// Offset of an attribute's first cell, and words a cell.
  package let cellStart = Table<Int32>()
  /// Words of each of an attribute's cells: one bit a value.
  package let cellWords = Table<Int32>()
  /// Values still possible (sets: members possibly in), one table for each `WorldSet`.
  package let may: (Table<UInt64>, Table<UInt64>, Table<UInt64>) = (Table(), Table(), Table())
  /// Members surely in; only sets use it.
  package let must: (Table<UInt64>, Table<UInt64>, Table<UInt64>) = (Table(), Table(), Table())
  /// 1 at the first word of each cell that the policy or the vocabulary states.
  private let statedCells = Table<UInt8>()
  /// Offset of a relation's first row in the tables of edges; a row for each entity at which it may begin.
  package let relationStart = Table<Int32>()
  /// Words of each of a relation's rows: one bit for each entity to which it may lead.
  package let relationWords = Table<Int32>()
  /// Pairs that are surely related.
  package let edgeSure = Table<UInt64>()
  /// Pairs that may be related, on the map or not.
  package let edgeMay = Table<UInt64>()
  /// Pairs on the map that may be related: those that the policy states as certain or suspected.
  package let edgeDrawn = Table<UInt64>()
  /// Offset of a path's first row in the tables of paths; a row for each entity at which it may begin.
  package let pathStart = Table<Int32>()
  /// Words of each of a path's rows: one bit for each entity to which it may lead.
  package let pathWords = Table<Int32>()
  /// Pairs that a path of sure edges joins.
  package let pathSure = Table<UInt64>()
  /// Pairs that a path of possible edges joins.
  package let pathMay = Table<UInt64>()
  /// Pairs that a path of edges on the map joins.
  package let pathDrawn = Table<UInt64>()
  /// Index of the first entity of a timed type among all timed entities.
  package let timedStart = Table<Int32>()
  /// Entities of all timed types together.
  @exclusivity(unchecked) package private(set) var timedCount = 0
  /// Whether nothing is open: one world, in which every test is decided by its own cell.
  @exclusivity(unchecked) package private(set) var isSettled = false
  /// Upper bounds on differences of points, closed; row-major, point 0 is the origin of days.
  package let orderOpen = Table<Int32>()
  /// The same bounds in the worlds as proposed, and as proposed and as drawn.
  package let orderProposed = Table<Int32>()
  /// Offset of a reference's first row in `referrers`, -1 where none is wanted; a row for each value of its cells.
  let referrerStart = Table<Int32>()
  /// The entities whose reference may have a value, one bit each.
  let referrers = Table<UInt64>()
  private let reached = Table<UInt64>()
  private let frontier = Table<UInt64>()

  /// Entities and bindings that may still be looked at before a question is left open, see `allowSteps`.
  package let stepsLeft: UnsafeMutablePointer<Int>

  /// Steps for one rule, some hundredths of a second, and for grounding one binding of it.
  package static let stepBound = 4_000_000
  static let groundingBound = 200_000

  /// Begins a question anew. Blocks within blocks multiply; past the bound what they would find is unknown.
  @inline(__always)
  package func allowSteps(_ bound: Int = FactBase.stepBound) { stepsLeft.pointee = bound }

  deinit { stepsLeft.deallocate() }

  /// Makes room for policies of a program; `reset` begins the first.
  package init(program: Program) {
    self.program = program
    stepsLeft = UnsafeMutablePointer<Int>.allocate(capacity: 1)
    stepsLeft.initialize(to: Self.stepBound)
    entityCounts = Table()
    entityCounts.reset(count: program.typeCount, to: 0)
  }

  /// Starts a new policy with so many entities of each type: everything unknown, no relation drawn.
  package func reset(entityCounts counts: [Int32]) {
    for type in 0..<program.typeCount { entityCounts[type] = counts[type] }
    layOutCells()
    layOutRelations()
    timedStart.reset(count: program.typeCount, to: -1)
    timedCount = 0
    for type in 0..<program.typeCount where program.isTimed[type] == 1 {
      timedStart[type] = Int32(timedCount)
      timedCount += Int(counts[type])
    }
    let points = pointCount
    orderOpen.reset(count: points * points, to: Self.unbounded)
    orderProposed.removeAll()
    for point in 0..<points { orderOpen[point * points + point] = 0 }
    for entity in 0..<timedCount { boundOrder(1 + 2 * entity, 2 + 2 * entity, 0) }
  }

  /// Points in time: the origin, and a start and an end for each timed entity.
  package var pointCount: Int { 1 + 2 * timedCount }

  /// Position of a cell's first word.
  @inline(__always)
  package func cell(_ attribute: Int, _ entity: Int) -> Int {
    Int(cellStart[attribute]) + entity * Int(cellWords[attribute])
  }

  /// The attribute and the entity whose cell starts at a position.
  package func owner(ofCellAt position: Int) -> (attribute: Int, entity: Int) {
    // Attributes without entities share their start with the next one: the last that starts no later is the owner.
    var attribute = 0
    for index in 0..<cellStart.count where Int(cellStart[index]) <= position { attribute = index }
    return (attribute, (position - Int(cellStart[attribute])) / Int(cellWords[attribute]))
  }

  /// Notes that a cell is stated: a stated derived cell is not derived, a stated choice is not unmade.
  package func markStated(_ attribute: Int, _ entity: Int) { statedCells[cell(attribute, entity)] = 1 }

  /// Whether a cell was stated.
  package func isStated(_ attribute: Int, _ entity: Int) -> Bool { statedCells[cell(attribute, entity)] == 1 }

  /// States that a point minus another is at most so many days.
  package func boundOrder(_ point: Int, _ other: Int, _ days: Int32) {
    let position = point * pointCount + other
    if days < orderOpen[position] { orderOpen[position] = days }
  }

  private func layOutCells() {
    let attributes = program.attributes
    cellStart.removeAll()
    cellWords.removeAll()
    var offset = 0
    for index in 0..<attributes.count {
      let attribute = attributes[index]
      let values = valueCount(of: attribute)
      let words = (values + 63) / 64
      cellStart.append(Int32(offset))
      cellWords.append(Int32(words))
      offset += words * Int(entityCounts[Int(attribute.type)])
    }
    may.0.reset(count: offset, to: 0)
    must.0.reset(count: offset, to: 0)
    statedCells.reset(count: offset, to: 0)
    for index in 0..<attributes.count {
      let attribute = attributes[index]
      for entity in 0..<Int(entityCounts[Int(attribute.type)]) { fillOpen(attribute, cell(index, entity), may.0) }
    }
  }

  /// Makes every value of a cell possible as proposed, whatever was stated or assumed of it. Call before `complete`.
  package func openAsProposed(_ attribute: Int, _ entity: Int) {
    let position = cell(attribute, entity)
    for word in 0..<Int(cellWords[attribute]) { must.1[position + word] = 0 }
    fillOpen(program.attributes[attribute], position, may.1)
  }

  /// Number of values of an attribute's cells in this policy.
  package func valueCount(of attribute: Program.Attribute) -> Int {
    attribute.refersTo < 0
      ? Int(attribute.valueCount)
      : Int(entityCounts[Int(attribute.refersTo)]) + Program.firstEntityBit
  }

  private func fillOpen(_ attribute: Program.Attribute, _ position: Int, _ table: Table<UInt64>) {
    let values = valueCount(of: attribute)
    var word = 0
    while word * 64 < values {
      let left = values - word * 64
      table[position + word] = left >= 64 ? ~0 : (1 << UInt64(left)) - 1
      word += 1
    }
    // A set of references has no member *none*: the empty set says that.
    if attribute.isSet && attribute.refersTo >= 0 { table[position] &= ~(1 << UInt64(Program.noneBit)) }
  }

  private func layOutRelations() {
    let relations = program.relations
    relationStart.removeAll()
    relationWords.removeAll()
    var offset = 0
    for index in 0..<relations.count {
      let words = (Int(entityCounts[Int(relations[index].to)]) + 63) / 64
      relationStart.append(Int32(offset))
      relationWords.append(Int32(words))
      offset += words * Int(entityCounts[Int(relations[index].from)])
    }
    edgeSure.reset(count: offset, to: 0)
    edgeMay.reset(count: offset, to: 0)
    edgeDrawn.reset(count: offset, to: 0)
    for index in 0..<relations.count { openRelation(index) }
  }

  /// Makes every unlisted pair of a relation possible, though not drawn.
  private func openRelation(_ index: Int) {
    let relation = program.relations[index]
    let words = Int(relationWords[index])
    let columns = Int(entityCounts[Int(relation.to)])
    for row in 0..<Int(entityCounts[Int(relation.from)]) {
      let start = Int(relationStart[index]) + row * words
      for word in 0..<words {
        let left = columns - word * 64
        edgeMay[start + word] = left >= 64 ? ~0 : (1 << UInt64(left)) - 1
      }
      // Nothing is related to itself.
      if relation.from == relation.to { edgeMay[start + row >> 6] &= ~(1 << UInt64(row & 63)) }
    }
  }

  /// States that only the pairs stated otherwise are related: the relation was mapped fully.
  package func closeRelation(_ index: Int) {
    let relation = program.relations[index]
    let start = Int(relationStart[index])
    let end = start + Int(relationWords[index]) * Int(entityCounts[Int(relation.from)])
    for position in start..<end { edgeMay[position] = edgeDrawn[position] }
  }

  /// States a pair of a relation. A pair that is neither sure nor possible is ruled out.
  package func setEdge(_ relation: Int, _ from: Int, _ to: Int, sure: Bool, possible: Bool) {
    let position = Int(relationStart[relation]) + from * Int(relationWords[relation]) + to >> 6
    let bit: UInt64 = 1 << UInt64(to & 63)
    edgeSure[position] = sure ? edgeSure[position] | bit : edgeSure[position] & ~bit
    edgeMay[position] = possible ? edgeMay[position] | bit : edgeMay[position] & ~bit
    edgeDrawn[position] = possible ? edgeDrawn[position] | bit : edgeDrawn[position] & ~bit
  }

  /// Copies the open worlds' cells and order into the proposed worlds; state design defaults there afterwards.
  package func beginProposed() {
    may.1.copy(from: may.0)
    must.1.copy(from: must.0)
    orderProposed.copy(from: orderOpen)
  }

  /// States, for the proposed worlds only, that a point minus another is at most so many days.
  package func boundProposedOrder(_ point: Int, _ other: Int, _ days: Int32) {
    let position = point * pointCount + other
    if days < orderProposed[position] { orderProposed[position] = days }
  }

  /// Closes order and paths and derives attributes. Call once, after everything is stated.
  ///
  /// Returns false if the stated order in time has no solution; the checks before the kernel rule that out.
  package func complete() -> Bool {
    allowSteps()
    may.2.copy(from: may.1)
    must.2.copy(from: must.1)
    guard Self.close(orderOpen, pointCount) else { return false }
    // Unsequenced proposals cannot always start together; where they cannot, their order stays open.
    if !Self.close(orderProposed, pointCount) { orderProposed.copy(from: orderOpen) }
    closePaths()
    collectReferrers()
    deriveAttributes()
    isSettled = hasOneWorld()
    return true
  }

  private func deriveAttributes() {
    var order = 0
    let evaluator = (Evaluator(self, .open), Evaluator(self, .proposed), Evaluator(self, .drawn))
    while order < program.derivedOrder.count {
      let attribute = Int(program.derivedOrder[order])
      for entity in 0..<Int(entityCounts[Int(program.attributes[attribute].type)])
      where !isStated(attribute, entity) {
        evaluator.0.derive(attribute, entity, into: may.0)
        evaluator.1.derive(attribute, entity, into: may.1)
        evaluator.2.derive(attribute, entity, into: may.2)
      }
      order += 1
    }
  }

  /// Whether every cell has one value, every set is complete and every pair decided. Policies with time are never called so,
  /// nor those that name someone not listed where a rule asks whether two references name the same.
  private func hasOneWorld() -> Bool {
    if timedCount > 0 { return false }
    for position in 0..<edgeSure.count where edgeSure[position] != edgeMay[position] { return false }
    for index in 0..<program.attributes.count {
      let attribute = program.attributes[index]
      for entity in 0..<Int(entityCounts[Int(attribute.type)]) {
        let start = cell(index, entity)
        var values = 0
        if attribute.refersTo >= 0 && program.comparesEntities && may.0[start] >> UInt64(Program.unlistedBit) & 1 == 1 {
          return false
        }
        for position in start..<start + Int(cellWords[index]) {
          if attribute.isSet && must.0[position] != may.0[position] { return false }
          values += may.0[position].nonzeroBitCount
        }
        if !attribute.isSet && values != 1 { return false }
      }
    }
    return true
  }

  /// Shortest-path closure of a difference system (Floyd–Warshall); false on a negative circle.
  static func close(_ order: Table<Int32>, _ points: Int) -> Bool {
    let bounds = order.base
    for middle in 0..<points {
      for row in 0..<points {
        let first = bounds[row * points + middle]
        if first >= Self.unbounded { continue }
        for column in 0..<points {
          let second = bounds[middle * points + column]
          if second < Self.unbounded && first + second < bounds[row * points + column] {
            bounds[row * points + column] = first + second
          }
        }
      }
    }
    for point in 0..<points where bounds[point * points + point] < 0 { return false }
    return true
  }

  private func closePaths() {
    pathStart.removeAll()
    pathWords.removeAll()
    var offset = 0
    for index in 0..<program.paths.count {
      let relation = program.relations[Int(program.lists[Int(program.paths[index].viaStart)])]
      let words = (Int(entityCounts[Int(relation.to)]) + 63) / 64
      pathStart.append(Int32(offset))
      pathWords.append(Int32(words))
      offset += words * Int(entityCounts[Int(relation.from)])
    }
    pathSure.reset(count: offset, to: 0)
    pathMay.reset(count: offset, to: 0)
    pathDrawn.reset(count: offset, to: 0)
    close(edgeSure, into: pathSure)
    // Where nothing is suspected and the map is complete, the three maps are one.
    if equal(edgeDrawn, edgeSure) { pathDrawn.copy(from: pathSure) } else { close(edgeDrawn, into: pathDrawn) }
    if equal(edgeMay, edgeDrawn) { pathMay.copy(from: pathDrawn) } else { close(edgeMay, into: pathMay) }
  }

  private func equal(_ first: Table<UInt64>, _ second: Table<UInt64>) -> Bool {
    for index in 0..<first.count where first[index] != second[index] { return false }
    return true
  }

  private func close(_ edges: Table<UInt64>, into result: Table<UInt64>) {
    for index in 0..<program.paths.count { close(path: index, edges: edges, into: result) }
  }

  /// Breadth-first search from each entity, hop by hop, until the bound or until nothing new can come.
  private func close(path index: Int, edges: Table<UInt64>, into result: Table<UInt64>) {
    let path = program.paths[index]
    let relation = program.relations[Int(program.lists[Int(path.viaStart)])]
    let words = Int(pathWords[index])
    let rows = Int(entityCounts[Int(relation.from)])
    let limit = path.maximumHops < 0 ? Int32(rows) + path.minimumHops : path.maximumHops
    for row in 0..<rows {
      let target = Int(pathStart[index]) + row * words
      frontier.reset(count: words, to: 0)
      if relation.from == relation.to { frontier[row >> 6] |= 1 << UInt64(row & 63) }
      if path.minimumHops == 0 { for word in 0..<words { result[target + word] |= frontier[word] } }
      var hop: Int32 = 1
      while hop <= limit {
        reached.reset(count: words, to: 0)
        if hop == 1 {
          step(from: row, path, edges)
        } else {
          for middle in 0..<rows where frontier[middle >> 6] >> UInt64(middle & 63) & 1 == 1 {
            step(from: middle, path, edges)
          }
        }
        var isNew = hop < path.minimumHops
        for word in 0..<words {
          if reached[word] & ~result[target + word] != 0 { isNew = true }
          frontier[word] = reached[word]
          if hop >= path.minimumHops { result[target + word] |= reached[word] }
        }
        // Once shorter walks count and every walk of this length ends where one of them has, longer ones add nothing.
        if !isNew { break }
        hop += 1
      }
    }
  }

  private func step(from entity: Int, _ path: Program.Path, _ edges: Table<UInt64>) {
    for via in 0..<Int(path.viaCount) {
      let relation = Int(program.lists[Int(path.viaStart) + via])
      let words = Int(relationWords[relation])
      let start = Int(relationStart[relation]) + entity * words
      for word in 0..<words { reached[word] |= edges[start + word] }
    }
  }
}
