import CoherenceKernel
import Testing

/// Attributes whose value follows from others by the first row that holds.
@Suite struct DerivationTests {
  private static let base = 0
  private static let derived = 1

  /// Value 0 where the base is 0, else value 1 where it is 0 or 1, else value 2; a rule asks whether it lies in a mask.
  private static func program(asking mask: UInt64) -> Program {
    let nodes: [Program.Node] = [
      .init(.test, 0, Int32(base), 0), .init(.test, 0, Int32(base), 1), .init(.alwaysTrue),
      .init(.test, -1, Int32(derived), 2),
    ]
    let rule = Program.Rule(
      typesStart: 0, givenCount: 0, when: 3, stand: 3, conjunctsStart: 0, isConjunctive: true, canBeUnguarded: false,
      unorderedFirst: -1, unorderedSecond: -1)
    return Program(
      typeCount: 1,
      attributes: [
        .init(type: 0, isSet: false, refersTo: -1, valueCount: 3),
        .init(type: 0, isSet: false, refersTo: -1, valueCount: 3, firstRow: 0, rowCount: 3),
      ],
      relations: [], paths: [], nodes: nodes, lists: [2, 1, 3], masks: [0b001, 0b011, mask],
      derivationRows: [.init(condition: 0, value: 0), .init(condition: 1, value: 1), .init(condition: 2, value: 2)],
      derivedOrder: [Int32(derived)], rules: [rule], isTimed: [0], slotCount: 1)
  }

  private static func facts(_ program: Program, base may: UInt64, stated: UInt64? = nil) -> FactBase {
    let facts = FactBase(program: program)
    facts.reset(entityCounts: [1])
    facts.may.0[facts.cell(base, 0)] = may
    if let stated {
      facts.may.0[facts.cell(derived, 0)] = stated
      facts.markStated(derived, 0)
    }
    facts.beginProposed()
    #expect(facts.complete())
    return facts
  }

  private static func verdict(_ facts: FactBase) -> (verdict: Verdict, isExact: Bool) {
    let judge = Judge(program: facts.program)
    judge.run(facts)
    return judge.judgements.count == 0 ? (.silent, true) : (judge.judgements[0].verdict, judge.judgements[0].isExact)
  }

  @Test func whatIsDerivedFromASettledFactIsSettled() {
    for value in UInt64(0)..<3 {
      let facts = Self.facts(Self.program(asking: 1), base: 1 << value)
      #expect(facts.may.0[facts.cell(Self.derived, 0)] == 1 << value)
    }
  }

  @Test func verdictsThroughADerivationAreThoseOfAllWorlds() {
    for may in UInt64(1)..<8 {
      for mask in UInt64(1)..<8 {
        // In each world the derived value happens to be the base's own.
        let outcome = truth(of: bits(may).map { mask >> $0 & 1 == 1 })
        let expected: Verdict = outcome == .yes ? .established : outcome == .no ? .silent : .possible
        let found = Self.verdict(Self.facts(Self.program(asking: mask), base: may))
        #expect(found.verdict == expected, "\(may) asked for \(mask)")
        #expect(found.isExact, "\(may) asked for \(mask)")
      }
    }
  }

  @Test func theRangeOfADerivedCellLeavesOutNoPossibleValue() {
    for may in UInt64(1)..<8 {
      let facts = Self.facts(Self.program(asking: 1), base: may)
      #expect(may & ~facts.may.0[facts.cell(Self.derived, 0)] == 0, "\(may)")
    }
  }

  @Test func aStatedValueReplacesTheDerivation() {
    #expect(Self.verdict(Self.facts(Self.program(asking: 0b100), base: 0b001, stated: 0b100)).verdict == .established)
  }

  @Test func whatTheFactsWouldGiveCanStillBeAsked() {
    let facts = Self.facts(Self.program(asking: 1), base: 0b001, stated: 0b100)
    #expect(Evaluator(facts, .open).derived(Self.derived, 0) == [0b001])
  }
}
