/// Says of formulas whether they hold in every open world of a fact base: by bounds where these suffice, by search elsewhere.
///
/// Valid while its fact base is not reset.
package final class Certainty {
  private let facts: FactBase
  private let bounds: Evaluator
  private let nodeBound: Int
  private let slots: UnsafeMutablePointer<Int32>
  private var solver: Solver?

  /// Takes a complete fact base, and the search nodes that one formula may take.
  package init(_ facts: FactBase, nodeBound: Int) {
    self.facts = facts
    self.nodeBound = nodeBound
    bounds = Evaluator(facts, .open)
    slots = UnsafeMutablePointer<Int32>.allocate(capacity: facts.program.slotCount + 1)
    slots.initialize(repeating: 0, count: facts.program.slotCount + 1)
  }

  deinit { slots.deallocate() }

  /// Whether a formula, or its negation, holds in every world for the given entities.
  package func holds(_ part: Residual.Part) -> Answer {
    for slot in 0..<part.entities.count { slots[slot] = part.entities[slot] }
    return holdsInSlots(part)
  }

  /// The same with the entities in their slots.
  private func holdsInSlots(_ part: Residual.Part) -> Answer {
    facts.allowSteps()
    let truth = bounds.truth(part.node, slots)
    if truth != .unknown { return (truth == .yes) == part.isTrue ? .yes : .no }
    let node = bounds.nodes[Int(part.node)]
    if isFree(node) { return .no }
    if node.operation != (part.isTrue ? .and : .or) { return search(part) }
    // A conjunction holds in every world exactly if each of its parts does. Those that need no search come first.
    let parts = Int(node.a)..<Int(node.a + node.b)
    for position in parts {
      let child = bounds.lists[position]
      let truth = bounds.truth(child, slots)
      let fails: Truth = part.isTrue ? .no : .yes
      if truth == fails || (truth == .unknown && isFree(bounds.nodes[Int(child)])) { return .no }
    }
    var answer = Answer.yes
    for position in parts {
      switch holdsInSlots(Residual.Part(node: bounds.lists[position], isTrue: part.isTrue, entities: part.entities)) {
      case .yes: break
      case .no: return .no
      case .boundReached: answer = .boundReached
      }
    }
    return answer
  }

  /// Whether a test whose truth is open can come out either way, because all that it asks for is not known.
  private func isFree(_ node: Program.Node) -> Bool {
    switch node.operation {
    case .edge: return true
    case .test, .refers:
      let isDerived = facts.program.attributes[Int(node.b)].firstRow >= 0
      return !isDerived || facts.isStated(Int(node.b), Evaluator.entity(node.a, slots))
    default: return false
    }
  }

  private func search(_ part: Residual.Part) -> Answer {
    let solver = self.solver ?? makeSolver()
    solver.residual.build([Residual.Part(node: part.node, isTrue: !part.isTrue, entities: part.entities)], slots)
    switch solver.answerQuestion() {
    case .yes: return .no
    case .no: return .yes
    case .boundReached: return .boundReached
    }
  }

  private func makeSolver() -> Solver {
    let residual = Residual(facts: facts, worlds: .open, nodeLimit: Judge.defaultResidualBound)
    let solver = Solver(residual, nodeBound: nodeBound)
    self.solver = solver
    return solver
  }
}
