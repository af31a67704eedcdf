import CoherenceKernel
import Testing

/// Every operator on every combination of truth values, against its definition by worlds.
@Suite struct TruthTableTests {
  /// A program with one type, one entity and three cells of two values each; test `i` asks whether cell `i` is 1.
  private func program(_ nodes: [Program.Node], lists: [Int32]) -> Program {
    let attribute = Program.Attribute(type: 0, isSet: false, refersTo: -1, valueCount: 2)
    let tests = (0..<3).map { Program.Node(.test, -1, Int32($0), 0) }
    return Program(
      typeCount: 1, attributes: [attribute, attribute, attribute], relations: [], paths: [], nodes: tests + nodes,
      lists: lists, masks: [0b10], derivationRows: [], derivedOrder: [], rules: [], isTimed: [0], slotCount: 4)
  }

  /// Facts in which cell `i` is 0 (no), 1 (yes), or open (unknown).
  private func facts(_ program: Program, _ values: [Truth]) -> FactBase {
    let facts = FactBase(program: program)
    facts.reset(entityCounts: [1])
    for (index, value) in values.enumerated() {
      facts.may.0[facts.cell(index, 0)] = value == .yes ? 0b10 : value == .no ? 0b01 : 0b11
    }
    facts.beginProposed()
    #expect(facts.complete())
    return facts
  }

  private static let all: [Truth] = [.no, .unknown, .yes]
  private static let triples = all.flatMap { a in all.flatMap { b in all.map { [a, b, $0] } } }

  /// What the worlds say: each unknown is once true and once false, independently.
  private func expected(_ values: [Truth], _ definition: ([Bool]) -> Bool) -> Truth {
    var worlds: [[Bool]] = [[]]
    for value in values {
      worlds = worlds.flatMap { world in
        (value == .unknown ? [false, true] : [value == .yes]).map { world + [$0] }
      }
    }
    let outcomes = Set(worlds.map(definition))
    return outcomes == [true] ? .yes : outcomes == [false] ? .no : .unknown
  }

  private func check(
    _ nodes: [Program.Node], lists: [Int32] = [0, 1, 2], _ definition: ([Bool]) -> Bool,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let program = program(nodes, lists: lists)
    let slots = UnsafeMutablePointer<Int32>.allocate(capacity: 4)
    slots.initialize(repeating: 0, count: 4)
    defer { slots.deallocate() }
    for values in Self.triples {
      let found = Evaluator(facts(program, values), .open).truth(Int32(program.nodes.count - 1), slots)
      #expect(found == expected(values, definition), "\(values.map(\.rawValue))", sourceLocation: sourceLocation)
    }
  }

  @Test func conjunction() { check([.init(.and, 0, 3)]) { $0.allSatisfy { $0 } } }
  @Test func disjunction() { check([.init(.or, 0, 3)]) { $0.contains(true) } }
  @Test func negation() { check([.init(.not, 0)]) { !$0[0] } }
  @Test func nestedConjunctionAndDisjunction() {
    check([.init(.or, 1, 2), .init(.and, 3, 2)], lists: [0, 1, 2, 0, 3]) { $0[0] && ($0[1] || $0[2]) }
  }
  @Test(arguments: 0...4) func atLeastSoMany(bound: Int) {
    check([.init(.tallyOf, 0, 3, 0, Int32(bound))]) { $0.count { $0 } >= bound }
  }
  @Test func constants() {
    check([.init(.alwaysTrue)]) { _ in true }
    check([.init(.alwaysFalse)]) { _ in false }
  }

  @Test func aWeightedCountOfPositiveAndNegativeWeights() {
    // 2·a − b ≥ 1, counted over no slots.
    check([.init(.tally, 0, 0, 0, 1)], lists: [0, 2, 0, 2, 1, -1]) { 2 * ($0[0] ? 1 : 0) - ($0[1] ? 1 : 0) >= 1 }
  }
}

/// Where three-valued logic cannot tell, the search can.
@Suite struct ExactnessTests {
  /// One actor-like entity, one open cell of three values, and a rule over the given nodes.
  private func verdict(_ nodes: [Program.Node], lists: [Int32], masks: [UInt64]) -> Judgement? {
    let attribute = Program.Attribute(type: 0, isSet: false, refersTo: -1, valueCount: 3)
    let root = Int32(nodes.count - 1)
    let conjunctsStart = Int32(lists.count)
    let rule = Program.Rule(
      typesStart: conjunctsStart + 2, givenCount: 1, when: root, stand: root, conjunctsStart: conjunctsStart,
      isConjunctive: true, canBeUnguarded: true, unorderedFirst: -1, unorderedSecond: -1)
    let program = Program(
      typeCount: 1, attributes: [attribute], relations: [], paths: [], nodes: nodes, lists: lists + [0, 0, 0],
      masks: masks, derivationRows: [], derivedOrder: [], rules: [rule], isTimed: [0], slotCount: 2)
    let facts = FactBase(program: program)
    facts.reset(entityCounts: [1])
    facts.beginProposed()
    #expect(facts.complete())
    let judge = Judge(program: program)
    judge.run(facts)
    return judge.judgements.count == 0 ? nil : judge.judgements[0]
  }

  @Test func anExhaustiveChoiceOverOneOpenCellIsEstablished() {
    let nodes: [Program.Node] = [.init(.test, 0, 0, 0), .init(.test, 0, 0, 1), .init(.or, 0, 2)]
    let judgement = verdict(nodes, lists: [0, 1], masks: [0b001, 0b110])
    #expect(judgement?.verdict == .established)
    #expect(judgement?.isExact == true)
  }

  @Test func aContradictionOverOneOpenCellIsSilent() {
    let nodes: [Program.Node] = [.init(.test, 0, 0, 0), .init(.test, 0, 0, 1), .init(.and, 0, 2)]
    #expect(verdict(nodes, lists: [0, 1], masks: [0b001, 0b110]) == nil)
  }

  @Test func anOpenTestIsPossible() {
    #expect(verdict([.init(.test, 0, 0, 0)], lists: [], masks: [0b001])?.verdict == .possible)
  }
}
