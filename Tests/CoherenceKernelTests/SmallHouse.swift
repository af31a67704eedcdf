import CoherenceKernel

/// A program with one timed type, one attribute of each kind, a relation and some paths, for nodes made by hand.
struct SmallHouse {
  static let single = 0
  static let otherSingle = 1
  static let set = 2
  static let otherSet = 3
  static let reference = 4
  static let references = 5
  static let hops: [(least: Int32, most: Int32)] = [(1, 1), (1, 2), (0, 2), (2, 2), (1, -1), (2, -1)]

  var program: Program
  var facts: FactBase

  /// The last node is the one that `truth` asks; lists start with the relation that the paths go along.
  init(
    _ nodes: [Program.Node], lists: [Int32] = [], masks: [UInt64] = [], rules: [Program.Rule] = [], entities: Int32 = 3
  ) {
    let finite = { Program.Attribute(type: 0, isSet: $0, refersTo: -1, valueCount: 3) }
    let toEntities = { Program.Attribute(type: 0, isSet: $0, refersTo: 0, valueCount: 0) }
    program = Program(
      typeCount: 1,
      attributes: [finite(false), finite(false), finite(true), finite(true), toEntities(false), toEntities(true)],
      relations: [Program.Relation(from: 0, to: 0)],
      paths: Self.hops.map { .init(viaStart: 0, viaCount: 1, minimumHops: $0.least, maximumHops: $0.most) },
      nodes: nodes, lists: [0] + lists, masks: masks, derivationRows: [], derivedOrder: [], rules: rules, isTimed: [1],
      slotCount: 4)
    facts = FactBase(program: program)
    facts.reset(entityCounts: [entities])
  }

  /// States which values a cell may have and, for sets, which it surely has.
  func state(_ attribute: Int, of entity: Int = 0, may: UInt64, must: UInt64 = 0) {
    facts.may.0[facts.cell(attribute, entity)] = may
    facts.must.0[facts.cell(attribute, entity)] = must
  }

  /// States the first and last day on which the start (0) or end (1) of an entity may lie.
  func state(point: Int, of entity: Int, days: ClosedRange<Int32>) {
    let index = 1 + 2 * entity + point
    facts.boundOrder(index, 0, days.upperBound)
    facts.boundOrder(0, index, -days.lowerBound)
  }

  /// Completes the facts; false if they contradict each other.
  func complete() -> Bool {
    facts.beginProposed()
    return facts.complete()
  }

  /// The truth of a node, by default the last, with entities in the slots.
  func truth(_ entities: [Int32] = [0, 0, 0, 0], node: Int? = nil) -> Truth {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 5) { slots in
      slots.initialize(repeating: 0)
      for (index, entity) in entities.enumerated() { slots[index] = entity }
      return Evaluator(facts, .open).truth(Int32(node ?? program.nodes.count - 1), slots.baseAddress!)
    }
  }
}

/// What the worlds say: yes if all, no if none, unknown if some.
func truth(of outcomes: [Bool]) -> Truth {
  outcomes.allSatisfy { $0 } ? .yes : outcomes.contains(true) ? .unknown : .no
}

/// The bits of a mask.
func bits(_ mask: UInt64) -> [UInt64] { (0..<64).filter { mask >> $0 & 1 == 1 } }

/// Every pair of members surely in and members possibly in, over so many bits from a first one.
func setStates(_ count: Int, from first: UInt64 = 0) -> [(must: UInt64, may: UInt64)] {
  let all = UInt64(0)..<(1 << UInt64(count))
  return all.flatMap { may in all.filter { $0 & ~may == 0 }.map { ($0 << first, may << first) } }
}

/// Every set that such a pair allows.
func worlds(_ state: (must: UInt64, may: UInt64)) -> [UInt64] {
  (0...state.may).filter { state.must & ~$0 == 0 && $0 & ~state.may == 0 }
}
