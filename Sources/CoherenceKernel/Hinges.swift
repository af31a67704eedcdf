/// What a possible finding hinges on.
extension Classifier {
  /// The verdict that settling one variable at one class would give.
  package struct Answer: BitwiseCopyable {
    package var variable: Int32
    package var classIndex: Int32
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
          release()
          guard settle(variable, position) else { continue }
          let vouches = isFree && shared >> UInt64(position) & 1 == 1
          settled = vouches ? verdict(widening: falls, stands).verdict : verdict().verdict
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
  /// already does, `nil` if more would be needed or the bound was reached. Variables that are excluded are not settled.
  package func nearness(limit: Int, without excluded: [Int] = []) -> Int? {
    release()
    var count = 0
    while count <= limit {
      let search = NearnessSearch(self, bound: solver.nodeBound, without: excluded)
      if search.canStand(settling: count) { return count }
      count += 1
    }
    return nil
  }

  /// The domains that nearness starts from.
  fileprivate var startingDomains: Table<UInt64> {
    let domains = Table<UInt64>()
    for index in 0..<residual.variables.count { domains.append(residual.variables[index].proposed) }
    return domains
  }
}

/// Looks for few values that, once settled, make a residual's `stand` true whatever else is the case.
private final class NearnessSearch {
  let residual: Residual
  let domains: Table<UInt64>
  let values = Table<UInt8>()
  let subgraph: Subgraph
  var left: Int
  let excluded: [Int]

  init(_ classifier: Classifier, bound: Int, without excluded: [Int]) {
    self.excluded = excluded
    residual = classifier.residual
    domains = classifier.startingDomains
    left = bound
    subgraph = Subgraph(residual)
    if residual.stand >= 0 { subgraph.describe(residual.stand) }
  }

  func canStand(settling count: Int) -> Bool {
    if residual.stand == Residual.yes { return true }
    if residual.stand == Residual.no || residual.isTooLarge { return false }
    left -= 1
    if left < 0 { return false }
    evaluate()
    let root = Int(residual.stand)
    if values[root] == 2 { return true }
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
      let saved = domains[variable]
      var choices = node.classes & residual.variables[variable].open
      while choices != 0 {
        domains[variable] = choices & (0 &- choices)
        choices &= choices &- 1
        if canStand(settling: count - 1) {
          domains[variable] = saved
          return true
        }
        domains[variable] = saved
        evaluate()
      }
      return false
    case .and:
      for child in 0..<Int(node.b) {
        let next = Int(residual.children[Int(node.a) + child])
        if values[next] != 2 { return tryLiterals(below: next, settling: count) }
      }
      return false
    case .or, .atLeast:
      let stride = node.shape == .atLeast ? 2 : 1
      for child in 0..<Int(node.b) {
        let next = Int(residual.children[Int(node.a) + child * stride])
        if values[next] != 2 && tryLiterals(below: next, settling: count) { return true }
        if left < 0 { return false }
      }
      return false
    }
  }

  private func evaluate() { subgraph.evaluate(domains, into: values) }
}
