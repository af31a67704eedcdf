/// The facts that make a rule stand whatever is chosen: none of them could be left out.
///
/// It works on a residual in which facts are open as well as choices, and frees one fact after another as long as the rule still
/// stands in every world.
package final class AmendmentObstacle {
  /// A fact of the residual, and the classes that it keeps to.
  package struct Fact: BitwiseCopyable {
    /// Index in the residual's variables.
    package var variable: Int32
    /// The classes that it keeps to, one bit each.
    package var classes: UInt64
    /// Whether it is so as things are; if not, it only may be.
    package var isCertain: Bool
  }

  private let residual: Residual
  private let space: AmendmentSpace
  private let solver: Solver
  private let domains = Table<UInt64>()
  private let free = Table<Int32>()

  /// Takes a residual of nearly open facts, built for one rule and binding, and the space in which nothing cleared it.
  package init(_ residual: Residual, in space: AmendmentSpace, nodeBound: Int = Judge.defaultNodeBound) {
    self.residual = residual
    self.space = space
    solver = Solver(residual, nodeBound: nodeBound)
    let points = residual.facts.pointCount
    free.reset(count: points * points, to: FactBase.unbounded)
    for point in 0..<points { free[point * points + point] = 0 }
  }

  /// The facts, in order of the rule's tests; `nil` if no one set of facts makes the rule stand whatever is chosen.
  package func facts(of target: Int, search: AmendmentSearch, orders: [(Int32, Int32)]) -> [Fact]? {
    guard !residual.isTooLarge, let literals = search.unshakeable(target) else { return nil }
    domains.removeAll()
    for index in 0..<residual.variables.count { domains.append(start(index, literals, orders)) }
    guard stands() else { return nil }
    var kept: [Fact] = []
    for index in 0..<residual.variables.count where domains[index] != residual.variables[index].open {
      let classes = domains[index]
      // That nothing more is added is no fact; that it does not help was found before.
      if residual.variables[index].kind == .presence { continue }
      domains[index] = residual.variables[index].open
      if stands() { continue }
      domains[index] = classes
      let now = NearMiss.current(residual, index, space.actual)
      kept.append(Fact(variable: Int32(index), classes: classes, isCertain: now & ~classes == 0))
    }
    return kept
  }

  private func stands() -> Bool { solver.canBeTrue(residual.notStand, domains, free) == .no }

  /// What a variable keeps to at first: choices are open, facts are as they are and as what keeps the rule standing takes them.
  private func start(
    _ index: Int, _ literals: [AmendmentConflicts.Literal], _ orders: [(Int32, Int32)]
  ) -> UInt64 {
    let variable = residual.variables[index]
    switch variable.kind {
    case .cell, .member: if space.isOurs(variable) { return variable.open }
    case .presence:
      let entity = space.position(of: variable)
      return space.optional[entity].isThere ? 0b10 : 0b01
    case .order:
      let pair = ((variable.first - 1) | 1, (variable.second - 1) | 1)
      for known in orders where known == pair || known == (pair.1, pair.0) { return variable.open }
    case .edge, .identity, .overlap: break
    }
    var result = NearMiss.current(residual, index, space.actual)
    for literal in literals {
      let other = space.residual.variables[Int(literal.variable)]
      guard other.kind == variable.kind, other.first == variable.first, other.second == variable.second,
        other.third == variable.third
      else { continue }
      result &= variable.kind == .cell ? overlapping(variable, other, literal.classes) : literal.classes
    }
    return result
  }

  /// The classes of a cell that have a value in common with some classes of the same cell in the space's residual.
  private func overlapping(
    _ variable: Residual.Variable, _ other: Residual.Variable, _ classes: UInt64
  ) -> UInt64 {
    var result: UInt64 = 0
    for position in 0..<Int(variable.classCount) {
      let start = Int(variable.classStart) + position * Int(variable.words)
      for known in 0..<Int(other.classCount) where classes >> UInt64(known) & 1 == 1 {
        let from = Int(other.classStart) + known * Int(other.words)
        for word in 0..<Int(variable.words)
        where residual.classMasks[start + word] & space.residual.classMasks[from + word] != 0 {
          result |= 1 << UInt64(position)
        }
      }
    }
    return result
  }
}
