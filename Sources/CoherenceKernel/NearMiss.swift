/// The smallest changes of what is stated that would let a rule stand for one binding, or let it cease to.
///
/// It works on a residual in which next to everything is open, and on the fact base that says how things are.
package final class NearMiss {
  /// A variable of the residual and the classes it would have to keep to.
  package struct Change: BitwiseCopyable {
    /// Index in the residual's variables.
    package var variable: Int32
    /// The classes that it would keep to, one bit each.
    package var classes: UInt64

    package init(variable: Int32, classes: UInt64) {
      self.variable = variable
      self.classes = classes
    }
  }

  private let residual: Residual
  private let solver: Solver
  private let subgraph: Subgraph
  private let domains = Table<UInt64>()
  /// What nodes are worth while so many more changes may be made.
  private var values: [Table<UInt8>] = []
  private let order: Table<Int32>
  /// What is to become true.
  private let goal: Int32
  /// 1 for each variable that may not change; empty if all may.
  private let held: Table<UInt8>
  private var changes: [Change] = []
  private var found: [[Change]] = []
  /// How many sets are wanted.
  private var wanted = 1
  private var left: Int
  private let bound: Int

  /// Takes a residual of nearly open facts, and how things are; `ceasing` asks for the rule not to stand.
  package init(
    _ residual: Residual, as actual: FactBase, ceasing: Bool = false, holding held: Table<UInt8> = Table(),
    bound: Int = Judge.defaultNodeBound
  ) {
    self.residual = residual
    self.held = held
    goal = ceasing ? residual.notStand : residual.stand
    solver = Solver(residual, nodeBound: bound)
    subgraph = Subgraph(residual)
    order = actual.orderProposed
    left = bound
    self.bound = bound
    for index in 0..<residual.variables.count { domains.append(Self.current(residual, index, actual)) }
    if goal >= 0 { subgraph.describe(goal) }
  }

  /// Nodes of the formula looked at so far, at most.
  package var work: Int { (bound - max(0, left)) * subgraph.members.count }

  /// The fewest changes, at most `limit`, after which the goal can be; empty if it can as things are, `nil` if more would
  /// be needed or the bound was reached first.
  package func smallest(limit: Int) -> [Change]? { smallestSets(limit: limit, wanted: 1).first }

  /// All sets of the fewest changes, at most `limit`, after which the goal can be, up to a number of sets; none if more
  /// changes would be needed or the bound was reached first. Each set is in order of its variables.
  package func smallestSets(limit: Int, wanted: Int) -> [[Change]] {
    self.wanted = wanted
    found.removeAll()
    if residual.isTooLarge || goal == Residual.no { return [] }
    if goal == Residual.yes { return [[]] }
    var count = 0
    while count <= limit && found.isEmpty && left >= 0 {
      changes.removeAll()
      while values.count <= count { values.append(Table()) }
      subgraph.evaluate(domains, into: values[count])
      _ = search(count)
      count += 1
    }
    return found
  }

  /// Remembers the present changes; true if enough sets are known.
  private func keep() -> Bool {
    var sorted = changes
    // Few at most: an insertion sort.
    for end in 1..<max(1, sorted.count) {
      var position = end
      while position > 0 && sorted[position].variable < sorted[position - 1].variable {
        sorted.swapAt(position, position - 1)
        position -= 1
      }
    }
    for known in found where Self.areEqual(known, sorted) { return false }
    found.append(sorted)
    return found.count >= wanted
  }

  private static func areEqual(_ first: [Change], _ second: [Change]) -> Bool {
    if first.count != second.count { return false }
    for index in 0..<first.count
    where first[index].variable != second[index].variable || first[index].classes != second[index].classes {
      return false
    }
    return true
  }

  /// The classes of a variable that are possible as things are proposed and drawn.
  static func current(_ residual: Residual, _ index: Int, _ actual: FactBase) -> UInt64 {
    let variable = residual.variables[index]
    let (first, second, third) = (Int(variable.first), Int(variable.second), Int(variable.third))
    switch variable.kind {
    case .cell:
      let cell = actual.cell(first, second)
      var result: UInt64 = 0
      for position in 0..<Int(variable.classCount) {
        let start = Int(variable.classStart) + position * Int(variable.words)
        for word in 0..<Int(variable.words) where residual.classMasks[start + word] & actual.may.2[cell + word] != 0 {
          result |= 1 << UInt64(position)
        }
      }
      return result
    case .member:
      let position = actual.cell(first, second) + third >> 6
      let shift = UInt64(third & 63)
      let isSure = actual.must.2[position] >> shift & 1 == 1
      let isPossible = actual.may.2[position] >> shift & 1 == 1
      return isSure ? 0b10 : isPossible ? 0b11 : 0b01
    case .edge:
      let row = Int(actual.relationStart[first]) + second * Int(actual.relationWords[first]) + third >> 6
      let shift = UInt64(third & 63)
      let isSure = actual.edgeSure[row] >> shift & 1 == 1
      let isPossible = actual.edgeDrawn[row] >> shift & 1 == 1
      return isSure ? 0b10 : isPossible ? 0b11 : 0b01
    case .order:
      let count = actual.pointCount
      if actual.orderProposed[first * count + second] <= variable.third { return 0b10 }
      return actual.orderProposed[second * count + first] <= -variable.third - 1 ? 0b01 : 0b11
    case .identity, .overlap, .presence: return 0b11
    }
  }

  /// Whether enough sets are known, after looking for those of so many changes more; what nodes are worth is known for this level.
  private func search(_ count: Int) -> Bool {
    left -= 1
    if left < 0 { return false }
    let root = Int(goal)
    if values[count][root] != 0 && solver.canBeTrue(goal, domains, freeOrder) == .yes { return keep() }
    if count == 0 { return false }
    return change(below: root, count)
  }

  /// What is false as a conjunction needs each false part changed, so the first will do; of others, each part is tried.
  private func change(below index: Int, _ count: Int) -> Bool {
    let node = residual.nodes[index]
    switch node.shape {
    case .literal:
      let variable = Int(node.a)
      if variable < held.count && held[variable] == 1 { return false }
      // A literal that can be true as things are is no cause; and no variable is changed twice.
      if changes.contains(where: { $0.variable == node.a }) { return false }
      let classes = node.classes & residual.variables[variable].open
      if classes == 0 || domains[variable] & classes == domains[variable] { return false }
      let saved = domains[variable]
      domains[variable] = classes
      subgraph.evaluate(changing: variable, to: classes, from: values[count], into: values[count - 1])
      changes.append(Change(variable: node.a, classes: classes))
      if search(count - 1) { return true }
      changes.removeLast()
      domains[variable] = saved
      return false
    case .and:
      for pass in 0..<2 {
        for child in 0..<Int(node.b) {
          let next = Int(residual.children[Int(node.a) + child])
          // False parts first; where none is false, parts that are open stand in each other's way.
          if values[count][next] == (pass == 0 ? 0 : 1) {
            if change(below: next, count) { return true }
            if pass == 0 || left < 0 { return false }
          }
        }
      }
      return false
    case .or, .atLeast:
      let stride = node.shape == .atLeast ? 2 : 1
      for child in 0..<Int(node.b) {
        let next = Int(residual.children[Int(node.a) + child * stride])
        if values[count][next] != 2 && change(below: next, count) { return true }
        if left < 0 { return false }
      }
      return false
    }
  }

  /// What is stated of time may be what has to change; what is assumed of it stands.
  private lazy var freeOrder: Table<Int32> = {
    let free = Table<Int32>()
    free.reset(count: order.count, to: FactBase.unbounded)
    let points = residual.facts.pointCount
    for point in 0..<points { free[point * points + point] = 0 }
    return free
  }()
}
