/// What may be said of a rule for one binding, from the weakest to the strongest. Definitions: section 8 of the language reference.
package enum Verdict: UInt8, BitwiseCopyable, Sendable {
  case silent, latent, mitigated, possible, unguarded, established

  /// Whether the rule stands on the facts as stated, answered by no safeguard.
  package var stands: Bool { self == .established || self == .unguarded }
}

/// A verdict that reached the page, with the entities it is about.
package struct Judgement: BitwiseCopyable {
  /// Index in `Program.rules`.
  package var rule: Int32
  /// What may be said of it.
  package var verdict: Verdict
  /// False if the search bound was reached before the verdict, *possible*, *unguarded* or *latent*, was certain.
  package var isExact: Bool
  /// Start of the bound entities, in slot order, in the bindings of the same judge.
  package var bindingStart: Int32
}

/// Decides verdicts on one residual, also under assumptions.
package final class Classifier {
  /// The formulas of one rule for one binding.
  package let residual: Residual
  let solver: Solver
  let canBeUnguarded: Bool
  private let open = Table<UInt64>()
  private let proposed = Table<UInt64>()
  private let drawn = Table<UInt64>()
  private let orderOpen = Table<Int32>()
  private let orderProposed = Table<Int32>()
  private let points: Int

  /// Takes a residual, and the search nodes that one question may take.
  package init(_ residual: Residual, canBeUnguarded: Bool, nodeBound: Int) {
    self.residual = residual
    self.canBeUnguarded = canBeUnguarded
    solver = Solver(residual, nodeBound: nodeBound)
    points = residual.facts.pointCount
    release()
  }

  /// Forgets all assumptions.
  package func release() {
    open.removeAll()
    proposed.removeAll()
    drawn.removeAll()
    for index in 0..<residual.variables.count {
      open.append(residual.variables[index].open)
      proposed.append(residual.variables[index].proposed)
      drawn.append(residual.variables[index].drawn)
    }
    orderOpen.copy(from: residual.facts.orderOpen)
    orderProposed.copy(from: residual.facts.orderProposed)
  }

  /// Forgets what was assumed of one variable, nothing being assumed of others.
  func release(_ variable: Int) {
    open[variable] = residual.variables[variable].open
    proposed[variable] = residual.variables[variable].proposed
    drawn[variable] = residual.variables[variable].drawn
    if residual.variables[variable].kind != .order { return }
    orderOpen.copy(from: residual.facts.orderOpen)
    orderProposed.copy(from: residual.facts.orderProposed)
  }

  /// Settles a variable at one class, as if the policy stated it; false if that contradicts the stated order in time.
  package func settle(_ variable: Int, _ classIndex: Int) -> Bool {
    open[variable] = 1 << UInt64(classIndex)
    proposed[variable] = open[variable]
    drawn[variable] = open[variable]
    let fact = residual.variables[variable]
    if fact.kind != .order { return true }
    let isTrue = classIndex == 1
    let first = Int(isTrue ? fact.first : fact.second)
    let second = Int(isTrue ? fact.second : fact.first)
    let days = isTrue ? fact.third : -fact.third - 1
    if !Solver.add(orderOpen, points, first, second, days) { return false }
    // Stating an order replaces the assumption that unsequenced proposals start together.
    if !Solver.add(orderProposed, points, first, second, days) { orderProposed.copy(from: orderOpen) }
    return true
  }

  /// The verdict under the current assumptions, and whether it is exact.
  ///
  /// Two tables, if given, collect the values of each variable that worlds found on the way vouch for: as proposed it does
  /// not stand, and as proposed and as drawn it does.
  package func verdict(
    widening falls: Table<UInt64>? = nil, _ stands: Table<UInt64>? = nil
  ) -> (verdict: Verdict, isExact: Bool) {
    if residual.isTooLarge { return (.possible, false) }
    var isExact = true
    switch solver.canBeTrue(residual.notStand, open, orderOpen) {
    case .no: return (.established, true)
    case .yes: if !canBeUnguarded, let falls { solver.widen(falls, of: residual.notStand) }
    case .boundReached: isExact = false
    }
    if canBeUnguarded {
      switch solver.canBeTrue(residual.notStand, proposed, orderProposed) {
      case .no: return (.unguarded, isExact)
      case .yes: if let falls { solver.widen(falls, of: residual.notStand) }
      case .boundReached: isExact = false
      }
    }
    switch solver.canBeTrue(residual.stand, drawn, orderProposed) {
    case .yes:
      if let stands { solver.widen(stands, of: residual.stand) }
      return (.possible, isExact)
    case .boundReached: return (.possible, false)
    case .no: break
    }
    // It does not stand as proposed and as drawn: what is left cannot be established or unguarded.
    let standsSomewhere = solver.canBeTrue(residual.stand, open, orderOpen)
    if standsSomewhere == .yes { return (.latent, true) }
    if standsSomewhere == .boundReached { return (.latent, false) }
    return (solver.canBeTrue(residual.notWhen, open, orderOpen) == .no ? .mitigated : .silent, true)
  }
}
