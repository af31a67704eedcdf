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
  /// For each node a start in `parents`, the next one's start being its end; worked out when first needed.
  private let parentStart = Table<Int32>()
  private let parents = Table<Int32>()
  @exclusivity(unchecked) private var knowsParents = false
  /// 1 for each node of which a part has changed its worth.
  private let isStale = Table<UInt8>()

  init(_ residual: Residual) { self.residual = residual }

  /// Whether it describes this node as the residual stands now.
  func describes(_ root: Int32) -> Bool { self.root == root && generation == residual.generation }

  /// Works it out for a node.
  func describe(_ root: Int32) {
    self.root = root
    generation = residual.generation
    knowsParents = false
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

  // MARK: Worth

  /// What each member is worth when each variable keeps to its domain: 0 (no), 1 (open) or 2 (yes).
  func evaluate(_ domains: Table<UInt64>, into result: Table<UInt8>) {
    if result.count <= Int(root) { result.reset(count: Int(root) + 1, to: 1) }
    let values = result.base
    let nodes = residual.nodes.base
    let members = self.members.base
    for position in 0..<self.members.count {
      let index = Int(members[position])
      values[index] =
        nodes[index].shape == .literal
        ? Self.worth(of: nodes[index], domains[Int(nodes[index].a)]) : worth(of: nodes[index], values)
    }
  }

  /// The same where it was worked out before one variable got another domain: only what rests on it is looked at again.
  func evaluate(changing variable: Int, to domain: UInt64, from before: Table<UInt8>, into result: Table<UInt8>) {
    if !knowsParents { linkParents() }
    result.copy(from: before)
    let values = result.base
    var lowest = Int(root) + 1
    var literal = Int(firstLiteral[variable])
    while literal >= 0 {
      set(literal, Self.worth(of: residual.nodes[literal], domain), values, &lowest)
      literal = Int(nextLiteral[literal])
    }
    // Nodes come after their parts, so that one pass upwards meets each stale one once.
    var index = lowest
    while index <= Int(root) {
      if isStale[index] == 1 {
        isStale[index] = 0
        set(index, worth(of: residual.nodes[index], values), values, &lowest)
      }
      index += 1
    }
  }

  /// Gives a member its worth; what it is a part of is stale if that is another than before.
  @inline(__always)
  private func set(_ index: Int, _ value: UInt8, _ values: UnsafeMutablePointer<UInt8>, _ lowest: inout Int) {
    if values[index] == value { return }
    values[index] = value
    for position in Int(parentStart[index])..<Int(parentStart[index + 1]) {
      let parent = Int(parents[position])
      isStale[parent] = 1
      if parent < lowest { lowest = parent }
    }
  }

  @inline(__always)
  private static func worth(of literal: Residual.Node, _ domain: UInt64) -> UInt8 {
    domain & ~literal.classes == 0 ? 2 : domain & literal.classes == 0 ? 0 : 1
  }

  @inline(__always)
  private func worth(of node: Residual.Node, _ values: UnsafeMutablePointer<UInt8>) -> UInt8 {
    let children = residual.children.base + Int(node.a)
    switch node.shape {
    case .literal: return 1
    case .and:
      var value: UInt8 = 2
      for child in 0..<Int(node.b) {
        let other = values[Int(children[child])]
        if other < value { value = other }
      }
      return value
    case .or:
      var value: UInt8 = 0
      for child in 0..<Int(node.b) {
        let other = values[Int(children[child])]
        if other > value { value = other }
      }
      return value
    case .atLeast:
      var sure: Int32 = 0
      var possible: Int32 = 0
      for child in 0..<Int(node.b) {
        let other = values[Int(children[2 * child])]
        let weight = children[2 * child + 1]
        if other == 2 { sure += weight }
        if other != 0 { possible += weight }
      }
      return sure >= node.bound ? 2 : possible < node.bound ? 0 : 1
    }
  }

  private func linkParents() {
    let count = Int(root) + 1
    parentStart.reset(count: count + 1, to: 0)
    forEachPart { part, _ in parentStart[part + 1] += 1 }
    for index in 0..<count { parentStart[index + 1] += parentStart[index] }
    parents.reserve(count: Int(parentStart[count]))
    // Filling moves each start to its end, which is where the next one's start was.
    forEachPart { part, parent in
      parents[Int(parentStart[part])] = Int32(parent)
      parentStart[part] += 1
    }
    var index = count
    while index > 0 {
      parentStart[index] = parentStart[index - 1]
      index -= 1
    }
    parentStart[0] = 0
    isStale.reset(count: count, to: 0)
    knowsParents = true
  }

  private func forEachPart(_ body: (_ part: Int, _ parent: Int) -> Void) {
    for position in 0..<members.count {
      let index = Int(members[position])
      let node = residual.nodes[index]
      if node.shape == .literal { continue }
      let stride = node.shape == .atLeast ? 2 : 1
      for child in 0..<Int(node.b) { body(Int(residual.children[Int(node.a) + child * stride]), index) }
    }
  }
}
