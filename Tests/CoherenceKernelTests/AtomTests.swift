import CoherenceKernel
import Testing

/// Every test of one cell, pair or point on every state of knowledge, against its definition in each world.
@Suite struct AtomTests {
  @Test func aValueLiesInAMask() {
    for may in UInt64(1)..<8 {
      for mask in UInt64(0)..<8 {
        let house = SmallHouse([.init(.test, 0, Int32(SmallHouse.single), 0)], masks: [mask])
        house.state(SmallHouse.single, may: may)
        #expect(house.complete())
        #expect(house.truth() == truth(of: bits(may).map { mask >> $0 & 1 == 1 }), "\(may) in \(mask)")
      }
    }
  }

  @Test(arguments: [Operation.includesAny, .includesAll]) func aSetIncludesMembers(operation: Operation) {
    for state in setStates(3) {
      for mask in UInt64(1)..<8 {
        let house = SmallHouse([.init(operation, 0, Int32(SmallHouse.set), 0)], masks: [mask])
        house.state(SmallHouse.set, may: state.may, must: state.must)
        #expect(house.complete())
        let expected = truth(
          of: worlds(state).map { operation == .includesAny ? $0 & mask != 0 : mask & ~$0 == 0 })
        #expect(house.truth() == expected, "\(state) and \(mask)")
      }
    }
  }

  /// The operands that stand for each bit of a reference to two entities: the second entity is the one in slot 1.
  private static let operands: [Int32] = [Program.none, Program.unlisted, -1, 1]

  @Test func aReferenceIsOneOfSomeOperands() {
    for may in UInt64(1)..<16 {
      for chosen in UInt64(1)..<16 {
        // Each operand twice: naming an entity in two ways must not count it twice.
        let operands = bits(chosen).map { Self.operands[Int($0)] }
        let node = Program.Node(.refers, 0, Int32(SmallHouse.reference), 1, Int32(operands.count * 2))
        let house = SmallHouse([node], lists: operands + operands, entities: 2)
        house.state(SmallHouse.reference, may: may)
        #expect(house.complete())
        #expect(
          house.truth([0, 1]) == truth(of: bits(may).map { chosen >> $0 & 1 == 1 }), "\(may) among \(chosen)")
      }
    }
  }

  @Test(arguments: [Operation.refersAny, .refersAll, .refersOnly])
  func aSetOfReferencesIsComparedWithOperands(operation: Operation) {
    for state in setStates(3, from: 1) {
      for chosen in stride(from: UInt64(2), to: 16, by: 2) {
        let operands = bits(chosen).map { Self.operands[Int($0)] }
        let node = Program.Node(operation, 0, Int32(SmallHouse.references), 1, Int32(operands.count))
        let house = SmallHouse([node], lists: operands, entities: 2)
        house.state(SmallHouse.references, may: state.may, must: state.must)
        #expect(house.complete())
        let expected = truth(
          of: worlds(state).map { world in
            switch operation {
            case .refersAny: world & chosen != 0
            case .refersAll: chosen & ~world == 0
            default: world & ~chosen == 0
            }
          })
        #expect(house.truth([0, 1]) == expected, "\(state) and \(chosen)")
      }
    }
  }

  @Test func twoCellsHaveTheSameValue() {
    for first in UInt64(1)..<8 {
      for second in UInt64(1)..<8 {
        let node = Program.Node(.same, 0, Int32(SmallHouse.single), 1, Int32(SmallHouse.otherSingle))
        let house = SmallHouse([node])
        house.state(SmallHouse.single, of: 0, may: first)
        house.state(SmallHouse.otherSingle, of: 1, may: second)
        #expect(house.complete())
        let expected = truth(of: bits(first).flatMap { one in bits(second).map { one == $0 } })
        #expect(house.truth([0, 1]) == expected, "\(first) and \(second)")
      }
    }
  }

  @Test func aCellIsTheSameAsItself() {
    let house = SmallHouse([.init(.same, 0, Int32(SmallHouse.single), 1, Int32(SmallHouse.single))])
    #expect(house.complete())
    #expect(house.truth([1, 1]) == .yes)
    #expect(house.truth([1, 2]) == .unknown)
  }

  @Test func twoSetsHaveAMemberInCommon() {
    let house = SmallHouse([.init(.shares, 0, Int32(SmallHouse.set), 1, Int32(SmallHouse.otherSet))])
    for first in setStates(3) {
      for second in setStates(3) {
        house.facts.reset(entityCounts: [2])
        house.state(SmallHouse.set, of: 0, may: first.may, must: first.must)
        house.state(SmallHouse.otherSet, of: 1, may: second.may, must: second.must)
        #expect(house.complete())
        let expected = truth(of: worlds(first).flatMap { one in worlds(second).map { one & $0 != 0 } })
        #expect(house.truth([0, 1]) == expected, "\(first) and \(second)")
      }
    }
  }

  @Test func entitiesAreDistinctFromAllButThemselves() {
    let house = SmallHouse([.init(.distinct, 0, -2)])
    #expect(house.complete())
    #expect((0..<3).map { house.truth([$0]) } == [.yes, .no, .yes])
  }

  @Test func differencesOfPointsOnEveryPairOfSmallIntervals() {
    let intervals = (Int32(0)...3).flatMap { first in (first...3).map { first...$0 } }
    let points = Program.packedPoints(firstType: 0, firstPoint: 0, secondType: 0, secondPoint: 1)
    for bound in Int32(-3)...3 {
      let house = SmallHouse([.init(.difference, 0, 1, bound, points)])
      for start in intervals {
        for end in intervals {
          house.facts.reset(entityCounts: [2])
          house.state(point: 0, of: 0, days: start)
          house.state(point: 1, of: 1, days: end)
          #expect(house.complete())
          // Nothing is known of the first one's end or the second one's start: they bind nobody.
          let expected = truth(of: start.flatMap { first in end.map { first - $0 <= bound } })
          #expect(house.truth([0, 1]) == expected, "\(start) − \(end) ≤ \(bound)")
        }
      }
    }
  }

  @Test func nothingEndsBeforeItStarts() {
    let points = Program.packedPoints(firstType: 0, firstPoint: 0, secondType: 0, secondPoint: 1)
    let house = SmallHouse([.init(.difference, 0, 0, 0, points), .init(.difference, 0, 0, -1, points)])
    #expect(house.complete())
    #expect(house.truth([1], node: 0) == .yes)
    #expect(house.truth([1], node: 1) == .unknown)
  }

  @Test func anOrderWithoutSolutionIsRefused() {
    let house = SmallHouse([.init(.alwaysTrue)])
    house.state(point: 0, of: 0, days: 10...10)
    house.state(point: 1, of: 0, days: 9...9)
    #expect(!house.complete())
  }
}

/// Relations and paths over three entities, on every state of knowledge of their six pairs.
@Suite struct PathTests {
  private static let pairs = (0..<3).flatMap { from in (0..<3).filter { $0 != from }.map { (from, $0) } }

  /// Whether a walk of a number of hops within bounds leads from one entity to another in a graph of six possible edges.
  private static func leads(_ graph: Int, _ from: Int, _ to: Int, _ hops: (least: Int32, most: Int32)) -> Bool {
    var reached: Set<Int> = [from]
    // In a graph of three, whatever a longer walk reaches is reached by one of at most three hops more than the least.
    let most = hops.most < 0 ? hops.least + 3 : hops.most
    for hop in 0...most {
      if hop >= hops.least && reached.contains(to) { return true }
      let edges = pairs.enumerated().filter { graph >> $0.offset & 1 == 1 && reached.contains($0.element.0) }
      reached = Set(edges.map { $0.element.1 })
    }
    return false
  }

  /// Each pair of masks of edges, surely and possibly there.
  private static let states = setStates(6).map { (sure: Int($0.must), may: Int($0.may)) }

  private func state(_ house: SmallHouse, _ state: (sure: Int, may: Int)) {
    house.facts.reset(entityCounts: [3])
    for (index, pair) in Self.pairs.enumerated() {
      house.facts.setEdge(
        0, pair.0, pair.1, sure: state.sure >> index & 1 == 1, possible: state.may >> index & 1 == 1)
    }
  }

  @Test(arguments: 0..<SmallHouse.hops.count) func aPathIsAWalkOfSoManyHops(path: Int) {
    let house = SmallHouse([.init(.path, Int32(path), 0, 1)])
    let hops = SmallHouse.hops[path]
    for to in 0..<3 {
      let leads = (0..<64).map { Self.leads($0, 0, to, hops) }
      for state in Self.states {
        self.state(house, state)
        #expect(house.complete())
        let expected = truth(
          of: (0..<64).filter { state.sure & ~$0 == 0 && $0 & ~state.may == 0 }.map { leads[$0] })
        if house.truth([0, Int32(to)]) != expected { Issue.record("to \(to) in \(state)") }
      }
    }
  }

  @Test func anEdgeIsSureOpenOrRuledOut() {
    let house = SmallHouse([.init(.edge, 0, 0, 1)])
    house.facts.setEdge(0, 0, 1, sure: true, possible: true)
    house.facts.setEdge(0, 0, 2, sure: false, possible: false)
    #expect(house.complete())
    #expect(house.truth([0, 1]) == .yes)
    #expect(house.truth([0, 2]) == .no)
    #expect(house.truth([1, 0]) == .unknown)
    #expect(house.truth([1, 1]) == .no)
  }

  @Test func aMappedRelationHasNoUnlistedPairs() {
    let house = SmallHouse([.init(.edge, 0, 0, 1)])
    house.facts.setEdge(0, 0, 1, sure: true, possible: true)
    house.facts.setEdge(0, 1, 2, sure: false, possible: true)
    house.facts.closeRelation(0)
    #expect(house.complete())
    #expect(house.truth([0, 1]) == .yes)
    #expect(house.truth([1, 2]) == .unknown)
    #expect(house.truth([1, 0]) == .no)
  }
}

/// Operators that bind entities.
@Suite struct BindingTests {
  private static let value = Program.Node(.test, 0, Int32(SmallHouse.single), 0)
  private static let states: [[UInt64]] = [1, 2, 3].flatMap { a in
    [UInt64(1), 2, 3].flatMap { b in [UInt64(1), 2, 3].map { [a, b, $0] } }
  }

  /// The number of entities whose cell is 0, in every world.
  private func counts(_ state: [UInt64]) -> [Int] {
    state.reduce([0]) { counts, may in counts.flatMap { count in bits(may).map { count + ($0 == 0 ? 1 : 0) } } }
  }

  private func house(_ node: Program.Node, lists: [Int32] = [], _ state: [UInt64]) -> SmallHouse {
    let house = SmallHouse([Self.value, node], lists: lists, masks: [1])
    for (entity, may) in state.enumerated() { house.state(SmallHouse.single, of: entity, may: may) }
    return house
  }

  @Test func someEntityExists() {
    for state in Self.states {
      let house = house(.init(.exists, 0, 0, 0), state)
      #expect(house.complete())
      #expect(house.truth() == truth(of: counts(state).map { $0 > 0 }), "\(state)")
    }
  }

  @Test(arguments: Int32(0)...4) func aCountOfEntitiesReachesABound(bound: Int32) {
    for state in Self.states {
      let house = house(.init(.tally, 1, 0, 0, bound), lists: [1, 0, 0, 1, 0, 1], state)
      #expect(house.complete())
      #expect(house.truth() == truth(of: counts(state).map { $0 >= bound }), "\(state)")
    }
  }

  @Test(arguments: Int32(-3)...1) func aCountOfNegativeWeightsStaysBelowABound(bound: Int32) {
    for state in Self.states {
      let house = house(.init(.tally, 1, 0, 0, bound), lists: [1, 0, 0, 1, 0, -1], state)
      #expect(house.complete())
      #expect(house.truth() == truth(of: counts(state).map { -$0 >= bound }), "\(state)")
    }
  }

  @Test func anEntityThatAReferenceNamesIsSoughtAmongThose() {
    // Some entity in slot 1 is the one that slot 0 refers to, and its cell is 0.
    let nodes: [Program.Node] = [
      .init(.refers, 0, Int32(SmallHouse.reference), 1, 1), .init(.test, 1, Int32(SmallHouse.single), 0),
      .init(.and, 2, 2), .init(.exists, 1, 0, 2),
    ]
    for reference in UInt64(1)..<32 {
      for state in Self.states {
        let house = SmallHouse(nodes, lists: [1, 0, 1], masks: [1])
        house.state(SmallHouse.reference, may: reference)
        for (entity, may) in state.enumerated() { house.state(SmallHouse.single, of: entity, may: may) }
        #expect(house.complete())
        let outcomes = bits(reference).flatMap { bit in
          bit < 2 ? [false] : bits(state[Int(bit) - 2]).map { $0 == 0 }
        }
        let expected = truth(of: outcomes)
        let found = house.truth()
        // An alternative over entities may be too cautious, never wrong.
        #expect(found == expected || found == .unknown, "\(reference) \(state)")
        if bits(reference).count == 1 { #expect(found == expected, "\(reference) \(state)") }
      }
    }
  }
}
