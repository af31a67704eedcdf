/// Why rules stand: sets of literals each of which is enough, collected while amendments are searched.
///
/// A conflict holds as long as each of its variables may still have one of its classes and its literals of order agree with the
/// calendar; whatever clears the rule must end it. So one conflict answers for every set of moves that leaves it be.
final class AmendmentConflicts {
  struct Literal: BitwiseCopyable {
    var variable: Int32
    var classes: UInt64
  }
  struct Conflict: BitwiseCopyable {
    var target: Int32
    var start: Int32
    var count: Int32
    var usesOrder: Bool
  }

  let conflicts = Table<Conflict>()
  let literals = Table<Literal>()
  private let space: AmendmentSpace
  private let solver: Solver
  private let values = Table<UInt8>()
  private let costs = Table<Int32>()
  private let isChosen = Table<UInt8>()
  private let order = Table<Int32>()
  private let subgraphs: [Subgraph]
  /// Whether the solver gave up on some question.
  private(set) var reachedBound = false

  init(_ space: AmendmentSpace, nodeBound: Int) {
    self.space = space
    solver = Solver(space.residual, nodeBound: nodeBound)
    solver.keepsModel = true
    var subgraphs: [Subgraph] = []
    for target in 0..<space.roots.count {
      let subgraph = Subgraph(space.residual)
      if space.roots[target] >= 0 { subgraph.describe(space.roots[target]) }
      subgraphs.append(subgraph)
    }
    self.subgraphs = subgraphs
  }

  /// The answer for one target under the moves that were loaded last: `nil` if it is cleared, else the conflict that keeps it.
  ///
  /// A target that stands whatever its cells are has a conflict without literals; so has one for which the solver gave up.
  func conflict(for target: Int) -> Conflict? {
    let root = space.roots[target]
    if space.residual.isTooLarge {
      reachedBound = true
      return unexplained(target)
    }
    if root == Residual.no { return nil }
    for index in 0..<conflicts.count where Int(conflicts[index].target) == target && holds(conflicts[index]) {
      return conflicts[index]
    }
    if root == Residual.yes { return unexplained(target) }
    switch solver.canBeTrue(root, space.domains, space.order.bounds) {
    case .no: return nil
    case .yes: return explain(target, Int(root))
    case .boundReached:
      reachedBound = true
      return unexplained(target)
    }
  }

  /// Whether a conflict is still one under the moves that were loaded last.
  func holds(_ conflict: Conflict) -> Bool {
    for index in Int(conflict.start)..<Int(conflict.start + conflict.count)
    where space.domains[Int(literals[index].variable)] & literals[index].classes == 0 { return false }
    if !conflict.usesOrder { return true }
    let points = space.order.points
    order.copy(from: space.order.bounds)
    for index in Int(conflict.start)..<Int(conflict.start + conflict.count) {
      let fact = space.residual.variables[Int(literals[index].variable)]
      if fact.kind != .order { continue }
      let isTrue = literals[index].classes == 0b10
      let first = Int(isTrue ? fact.first : fact.second)
      let second = Int(isTrue ? fact.second : fact.first)
      if !Solver.add(order, points, first, second, isTrue ? fact.third : -fact.third - 1) { return false }
    }
    return true
  }

  /// Whether some test of a target tells two classes of a variable apart.
  func tellsApart(_ variable: Int, _ one: Int, _ other: Int, for target: Int) -> Bool {
    if space.roots[target] < 0 || subgraphs[target].firstLiteral.count <= variable { return false }
    var literal = Int(subgraphs[target].firstLiteral[variable])
    while literal >= 0 {
      let classes = space.residual.nodes[literal].classes
      if classes >> UInt64(one) & 1 != classes >> UInt64(other) & 1 { return true }
      literal = Int(subgraphs[target].nextLiteral[literal])
    }
    return false
  }

  private func unexplained(_ target: Int) -> Conflict {
    Conflict(target: Int32(target), start: Int32(literals.count), count: 0, usesOrder: false)
  }

  /// Reads from the world that the solver found why the target stands in it, through as few choices as it can.
  private func explain(_ target: Int, _ root: Int) -> Conflict {
    let subgraph = subgraphs[target]
    subgraph.evaluate(solver.model, into: values)
    weigh(subgraph, root)
    isChosen.reset(count: root + 1, to: 0)
    isChosen[root] = 1
    let start = literals.count
    var usesOrder = false
    var position = subgraph.members.count - 1
    while position >= 0 {
      let index = Int(subgraph.members[position])
      position -= 1
      if isChosen[index] == 0 { continue }
      let node = space.residual.nodes[index]
      switch node.shape {
      case .literal:
        note(node.a, node.classes, since: start)
        if space.residual.variables[Int(node.a)].kind == .order { usesOrder = true }
      case .and: for child in 0..<Int(node.b) { isChosen[Int(space.residual.children[Int(node.a) + child])] = 1 }
      case .or: isChosen[cheapest(node, stride: 1)] = 1
      case .atLeast: chooseEnough(node)
      }
    }
    let conflict = Conflict(
      target: Int32(target), start: Int32(start), count: Int32(literals.count - start), usesOrder: usesOrder)
    conflicts.append(conflict)
    return conflict
  }

  private func note(_ variable: Int32, _ classes: UInt64, since start: Int) {
    for index in start..<literals.count where literals[index].variable == variable {
      literals[index].classes &= classes
      return
    }
    literals.append(Literal(variable: variable, classes: classes))
  }

  // MARK: Few choices

  private static let never: Int32 = .max / 4

  /// For each node that is true in the witness, about how many choices its truth rests on.
  private func weigh(_ subgraph: Subgraph, _ root: Int) {
    costs.reset(count: root + 1, to: Self.never)
    for position in 0..<subgraph.members.count {
      let index = Int(subgraph.members[position])
      if values[index] != 2 { continue }
      let node = space.residual.nodes[index]
      switch node.shape {
      case .literal:
        let kind = space.residual.variables[Int(node.a)].kind
        costs[index] = space.isEditable(Int(node.a)) || kind == .presence || kind == .order ? 16 : 1
      case .and:
        var sum: Int32 = 0
        for child in 0..<Int(node.b) {
          sum = min(Self.never - 1, sum + costs[Int(space.residual.children[Int(node.a) + child])])
        }
        costs[index] = sum
      case .or: costs[index] = costs[cheapest(node, stride: 1)]
      case .atLeast:
        var sum: Int32 = 0
        for child in 0..<Int(node.b) {
          let other = Int(space.residual.children[Int(node.a) + 2 * child])
          if values[other] == 2 { sum = min(Self.never - 1, sum + costs[other]) }
        }
        costs[index] = sum
      }
    }
  }

  private func cheapest(_ node: Residual.Node, stride: Int) -> Int {
    var best = -1
    for child in 0..<Int(node.b) {
      let other = Int(space.residual.children[Int(node.a) + stride * child])
      if values[other] == 2 && (best < 0 || costs[other] < costs[best]) { best = other }
    }
    return best
  }

  /// Chooses true parts of a count, cheapest first, until they reach its bound.
  private func chooseEnough(_ node: Residual.Node) {
    var reached: Int32 = 0
    var limit: Int32 = 0
    while reached < node.bound && limit < Self.never {
      var next: Int32 = Self.never
      for child in 0..<Int(node.b) {
        let other = Int(space.residual.children[Int(node.a) + 2 * child])
        if values[other] != 2 { continue }
        if costs[other] == limit && reached < node.bound {
          isChosen[other] = 1
          reached += space.residual.children[Int(node.a) + 2 * child + 1]
        } else if costs[other] > limit && costs[other] < next {
          next = costs[other]
        }
      }
      limit = next
    }
  }
}
