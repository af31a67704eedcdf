import CoherenceKernel
import Testing

/// Blocks that bind an entity look only where a test in them may hold; what they find is what looking everywhere finds.
@Suite struct CandidateTests {
  /// Ways in which the entity in slot 0 and the one that is sought, in slot 1, may be joined; operand lists start at 1.
  enum Join: CaseIterable {
    case referenceThere, referenceBack, edgeThere, edgeBack, pathThere

    var node: Program.Node {
      switch self {
      case .referenceThere: Program.Node(.refers, 0, Int32(SmallHouse.reference), 2, 1)
      case .referenceBack: Program.Node(.refers, 1, Int32(SmallHouse.reference), 1, 1)
      case .edgeThere: Program.Node(.edge, 0, 0, 1)
      case .edgeBack: Program.Node(.edge, 0, 1, 0)
      case .pathThere: Program.Node(.path, 1, 0, 1)
      }
    }
  }

  /// Facts in which little is stated of few entities, half of it in several ways.
  private func facts(_ house: SmallHouse, _ entities: Int) {
    var random = SystemOfSteps(state: UInt64(entities))
    for entity in 0..<entities {
      let named = (0..<2).map { _ in random.next(below: entities) + Program.firstEntityBit }
      let cell = house.facts.cell(SmallHouse.reference, entity)
      let words = Int(house.facts.cellWords[SmallHouse.reference])
      if entity % 5 != 0 { for word in 0..<words { house.facts.may.0[cell + word] = 0 } }
      for bit in named.prefix(entity % 2 + 1) { house.facts.may.0[cell + bit >> 6] |= 1 << UInt64(bit & 63) }
      house.state(SmallHouse.single, of: entity, may: [0b010, 0b011, 0b100][random.next(below: 3)])
    }
    house.facts.closeRelation(0)
    for entity in 0..<entities {
      for _ in 0..<2 {
        house.facts.setEdge(0, entity, random.next(below: entities), sure: random.next(below: 2) == 0, possible: true)
      }
    }
  }

  /// A small generator, so that the facts are the same in every run.
  private struct SystemOfSteps {
    var state: UInt64
    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  @Test(arguments: Join.allCases, [5, 62, 64, 150])
  func lookingWhereATestMayHoldFindsWhatLookingEverywhereDoes(join: Join, entities: Int) {
    // 0: joined, 1: has the value, 2: both, 3: of somebody, 4: of at least two
    let house = SmallHouse(
      [
        join.node, Program.Node(.test, 1, Int32(SmallHouse.single), 0), Program.Node(.and, 3, 2),
        Program.Node(.exists, 1, 0, 2), Program.Node(.tally, 5, 0, 0, 2),
      ],
      lists: [0, 1, 0, 1, 1, 1, 0, 1, 2, 1], masks: [0b010], entities: Int32(entities))
    facts(house, entities)
    #expect(house.complete())
    var seen = [0, 0, 0]
    for first in 0..<Int32(entities) {
      let each = (0..<Int32(entities)).map { house.truth([first, $0, 0, 0], node: 2) }
      let (surely, possibly) = (each.count { $0 == .yes }, each.count { $0 != .no })
      for truth in each { seen[Int(truth.rawValue)] += 1 }
      let somebody = truth(surely: surely >= 1, possibly: possibly >= 1)
      let several = truth(surely: surely >= 2, possibly: possibly >= 2)
      #expect(house.truth([first, 0, 0, 0], node: 3) == somebody, "\(first)")
      #expect(house.truth([first, 0, 0, 0], node: 4) == several, "\(first)")
    }
    #expect(seen.allSatisfy { $0 > 0 })
  }

  private func truth(surely: Bool, possibly: Bool) -> Truth { surely ? .yes : possibly ? .unknown : .no }
}
