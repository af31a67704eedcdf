/// The part of a residual that one node rests on: worked out once for all questions about that node.
final class Subgraph {
  private let residual: Residual
  /// The node it was worked out for, and the state of the residual at the time.
  private var root: Int32 = Residual.no
  private var generation = -1
  /// The nodes, children before their parents, the root last.
  let members = Table<Int32>()
  /// The last literal of each variable among them, or -1, and for each literal the one before it.
  let firstLiteral = Table<Int32>()
  let nextLiteral = Table<Int32>()
  /// Whether some literal is about order in time.
  @exclusivity(unchecked) private(set) var usesOrder = false
  private let isMember = Table<UInt8>()

  init(_ residual: Residual) { self.residual = residual }

  /// Whether it describes this node as the residual stands now.
  func describes(_ root: Int32) -> Bool { self.root == root && generation == residual.generation }

  /// Works it out for a node.
  func describe(_ root: Int32) {
    self.root = root
    generation = residual.generation
    collect(Int(root))
    linkLiterals()
  }

  private func collect(_ root: Int) {
    isMember.reset(count: root + 1, to: 0)
    isMember[root] = 1
    var count = 0
    var index = root
    while index >= 0 {
      if isMember[index] == 1 {
        count += 1
        let node = residual.nodes[index]
        if node.shape != .literal {
          let stride = node.shape == .atLeast ? 2 : 1
          for child in 0..<Int(node.b) { isMember[Int(residual.children[Int(node.a) + child * stride])] = 1 }
        }
      }
      index -= 1
    }
    members.reserve(count: count)
    var position = 0
    for index in 0...root where isMember[index] == 1 {
      members[position] = Int32(index)
      position += 1
    }
  }

  private func linkLiterals() {
    usesOrder = false
    firstLiteral.reset(count: residual.variables.count, to: -1)
    nextLiteral.reserve(count: Int(root) + 1)
    for position in 0..<members.count {
      let index = Int(members[position])
      let node = residual.nodes[index]
      if node.shape != .literal { continue }
      let variable = Int(node.a)
      nextLiteral[index] = firstLiteral[variable]
      firstLiteral[variable] = Int32(index)
      if residual.variables[variable].kind == .order { usesOrder = true }
    }
  }

  /// What each member is worth when each variable keeps to its domain: 0 (no), 1 (open) or 2 (yes).
  func evaluate(_ domains: Table<UInt64>, into result: Table<UInt8>) {
    if result.count <= Int(root) { result.reset(count: Int(root) + 1, to: 1) }
    let values = result.base
    let nodes = residual.nodes.base
    let children = residual.children.base
    let members = self.members.base
    for position in 0..<self.members.count {
      let index = Int(members[position])
      let node = nodes[index]
      switch node.shape {
      case .literal:
        let domain = domains[Int(node.a)]
        values[index] = domain & ~node.classes == 0 ? 2 : domain & node.classes == 0 ? 0 : 1
      case .and:
        var value: UInt8 = 2
        for child in 0..<Int(node.b) {
          let other = values[Int(children[Int(node.a) + child])]
          if other < value { value = other }
        }
        values[index] = value
      case .or:
        var value: UInt8 = 0
        for child in 0..<Int(node.b) {
          let other = values[Int(children[Int(node.a) + child])]
          if other > value { value = other }
        }
        values[index] = value
      case .atLeast:
        var sure: Int32 = 0
        var possible: Int32 = 0
        for child in 0..<Int(node.b) {
          let other = values[Int(children[Int(node.a) + 2 * child])]
          let weight = children[Int(node.a) + 2 * child + 1]
          if other == 2 { sure += weight }
          if other != 0 { possible += weight }
        }
        values[index] = sure >= node.bound ? 2 : possible < node.bound ? 0 : 1
      }
    }
  }
}
