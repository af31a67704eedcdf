/// What a possible finding hinges on.
extension Classifier {
  /// The verdict that settling one variable at one class would give.
  package struct Answer: BitwiseCopyable {
    /// Index in the residual's variables.
    package var variable: Int32
    /// Which of the variable's classes was settled.
    package var classIndex: Int32
    /// What could then be said of the rule.
    package var verdict: Verdict
  }

  /// For every variable that has a value which changes the verdict: each of its values with the verdict it gives.
  ///
  /// Every world that is found on the way vouches for many values at once: one in which the rule does not stand and one in
  /// which it does, as proposed and as drawn, leave the finding possible. Only the values for which both are lacking are
  /// judged one by one.
  package func hinges() -> [Answer] {
    release()
    let falls = Table<UInt64>()
    let stands = Table<UInt64>()
    falls.reset(count: residual.variables.count, to: 0)
    stands.reset(count: residual.variables.count, to: 0)
    let current = verdict(widening: falls, stands).verdict
    var result: [Answer] = []
    for variable in 0..<residual.variables.count {
      // An order that is settled tells on all others.
      let isFree = residual.variables[variable].kind != .order && residual.variables[variable].kind != .identity
      // A world with a value that is not proposed vouches for nothing where another value is settled.
      let shared = residual.variables[variable].proposed & residual.variables[variable].drawn
      var answers: [Answer] = []
      var changes = false
      for position in 0..<Int(residual.variables[variable].classCount)
      where residual.variables[variable].open >> UInt64(position) & 1 == 1 {
        var settled = Verdict.possible
        if !isFree || (falls[variable] & stands[variable]) >> UInt64(position) & 1 == 0 {
          let isConsistent = settle(variable, position)
          let vouches = isFree && shared >> UInt64(position) & 1 == 1
          if isConsistent { settled = vouches ? verdict(widening: falls, stands).verdict : verdict().verdict }
          release(variable)
          if !isConsistent { continue }
        }
        if settled != current { changes = true }
        answers.append(Answer(variable: Int32(variable), classIndex: Int32(position), verdict: settled))
      }
      if changes { result += answers }
    }
    release()
    return result
  }

  /// The smallest number of settled values that makes the rule stand in every proposed world, at most `limit`; 0 if it
  /// already does, `nil` if more would be needed or the bound was reached.
  package func nearness(limit: Int) -> Int? {
    release()
    let search = NearnessSearch(residual, residual.stand, bound: solver.nodeBound)
    var count = 0
    while count <= limit {
      if search.canStand(settling: count) { return count }
      count += 1
    }
    return nil
  }
}

/// Looks for few values that, once settled, make a node of a residual true whatever else is the case.
final class NearnessSearch {
  private let residual: Residual
  private let root: Int32
  private let domains = Table<UInt64>()
  /// What nodes are worth while so many more values may be settled.
  private var values: [Table<UInt8>] = []
  private let subgraph: Subgraph
  private let bound: Int
  private var left: Int
  /// Variables that are not settled.
  private let excluded: [Int]

  init(_ residual: Residual, _ root: Int32, bound: Int, without excluded: [Int] = []) {
    self.residual = residual
    self.root = root
    self.excluded = excluded
    for index in 0..<residual.variables.count { domains.append(residual.variables[index].proposed) }
    self.bound = bound
    left = bound
    subgraph = Subgraph(residual)
    if root >= 0 { subgraph.describe(root) }
  }

  /// Whether at most so many settled values make the node true.
  func canStand(settling count: Int) -> Bool {
    if root == Residual.yes { return true }
    if root == Residual.no || residual.isTooLarge { return false }
    while values.count <= count { values.append(Table()) }
    left = bound
    subgraph.evaluate(domains, into: values[count])
    return search(settling: count)
  }

  /// The same, the nodes' worth being worked out for this level.
  private func search(settling count: Int) -> Bool {
    left -= 1
    if left < 0 { return false }
    let root = Int(root)
    if values[count][root] == 2 { return true }
    if count == 0 { return false }
    return tryLiterals(below: root, settling: count)
  }

  /// A conjunction needs all its parts, so its first open part is as good a start as any; of others, each part is tried.
  private func tryLiterals(below index: Int, settling count: Int) -> Bool {
    let node = residual.nodes[index]
    switch node.shape {
    case .literal:
      let variable = Int(node.a)
      if excluded.contains(variable) { return false }
      var choices = node.classes & residual.variables[variable].open
      while choices != 0 {
        let choice = choices & (0 &- choices)
        choices &= choices &- 1
        subgraph.evaluate(changing: variable, to: choice, from: values[count], into: values[count - 1])
        if search(settling: count - 1) { return true }
      }
      return false
    case .and:
      for child in 0..<Int(node.b) {
        let next = Int(residual.children[Int(node.a) + child])
        if values[count][next] != 2 { return tryLiterals(below: next, settling: count) }
      }
      return false
    case .or, .atLeast:
      let stride = node.shape == .atLeast ? 2 : 1
      for child in 0..<Int(node.b) {
        let next = Int(residual.children[Int(node.a) + child * stride])
        if values[count][next] != 2 && tryLiterals(below: next, settling: count) { return true }
        if left < 0 { return false }
      }
      return false
    }
  }
}

/// Several findings on one residual: which of them one answer would make stand, and what they rest on.
package final class NearFindings {
  /// The formulas of all findings, each root saying that one of them stands.
  package let residual: Residual
  private let roots = Table<Int32>()

  /// Takes compiled rules with the entities of their given variables, one after the other.
  package init(_ facts: FactBase, rules: Table<Int32>, bindings: Table<Int32>) {
    residual = Residual(facts: facts, nodeLimit: 16 * Judge.defaultResidualBound)
    let slots = UnsafeMutablePointer<Int32>.allocate(capacity: facts.program.slotCount + 1)
    slots.initialize(repeating: 0, count: facts.program.slotCount + 1)
    residual.build(rules, bindings, slots, roots: roots)
    slots.deallocate()
  }

  /// The variables that a finding rests on.
  package func variables(of index: Int) -> [Int] {
    if roots[index] < 0 { return [] }
    let subgraph = Subgraph(residual)
    subgraph.describe(roots[index])
    var result: [Int] = []
    for variable in 0..<subgraph.firstLiteral.count where subgraph.firstLiteral[variable] >= 0 {
      result.append(variable)
    }
    return result
  }

  /// Whether one answer, about anything but the variables that are named, makes a finding stand as proposed.
  package func isOneAnswerAway(_ index: Int, without excluded: [Int]) -> Bool {
    let search = NearnessSearch(residual, roots[index], bound: Judge.defaultNodeBound, without: excluded)
    return search.canStand(settling: 1)
  }
}
