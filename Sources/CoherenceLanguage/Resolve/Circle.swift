/// Circles in graphs of names, found without recursion.
enum Circle {
  /// A circle among nodes of which each lies on one or leads to one by `next`; starts at its smallest node.
  static func find(among nodes: [Int], next: (Int) -> [Int]) -> [Int] {
    let candidates = Set(nodes)
    var path: [Int] = []
    var position: [Int: Int] = [:]
    // Each candidate has a successor among the candidates, so the walk must meet itself.
    var node = nodes[0]
    while position[node] == nil {
      position[node] = path.count
      path.append(node)
      guard let successor = next(node).first(where: candidates.contains) else { return [node] }
      node = successor
    }
    let circle = Array(path[position[node]!...])
    let start = circle.indices.min { circle[$0] < circle[$1] }!
    return Array(circle[start...] + circle[..<start])
  }

  /// `a → b → a`, with backticks.
  static func describe(_ names: [String]) -> String {
    (names + names.prefix(1)).map { "`\($0)`" }.joined(separator: " → ")
  }

  /// The nodes that lie on a circle or between circles, after all without a successor were taken away again and again.
  static func remainder(count: Int, next: [[Int]]) -> [Int] {
    var successors = next.map { Set($0).count }
    var predecessors: [[Int]] = Array(repeating: [], count: count)
    for node in 0..<count { for successor in Set(next[node]) { predecessors[successor].append(node) } }
    var free = (0..<count).filter { successors[$0] == 0 }
    while let node = free.popLast() {
      for predecessor in predecessors[node] {
        successors[predecessor] -= 1
        if successors[predecessor] == 0 { free.append(predecessor) }
      }
    }
    return (0..<count).filter { successors[$0] > 0 }
  }
}
