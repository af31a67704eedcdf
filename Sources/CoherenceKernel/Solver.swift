/// Whether a residual formula can be true: yes, no, or the bound was reached first.
package enum Answer: UInt8, BitwiseCopyable { case no, yes, boundReached }

/// Searches the worlds of a residual. One routine for every question: is there a world in which this node is true?
///
/// A value that passes every literal another value passes may replace it without loss; so only variables without such a
/// best value are split. Formulas in which each cell matters one way are therefore decided without search.
package final class Solver {
  let residual: Residual
  /// Search nodes visited for the current question, and the most that may be.
  package private(set) var visited = 0
  /// Nodes of formulas looked at so far, for all questions.
  @exclusivity(unchecked) var work = 0
  /// Most search nodes of one question.
  package let nodeBound: Int
  /// The classes left to each variable in the worlds that made the latest answer *yes*, any choice among which will do, and the
  /// order in time of those worlds, closed, where the question is about order; kept only where they are wanted.
  package let model = Table<UInt64>()
  /// The order in time of those worlds, closed; empty where the question is not about order.
  package let modelOrder = Table<Int32>()
  /// Whether `model` and `modelOrder` are wanted.
  @exclusivity(unchecked) package var keepsModel = false
  let openClasses = Table<UInt64>()
  private let values = Table<UInt8>()
  private let domains = Table<UInt64>()
  private let order = Table<Int32>()
  /// What the latest questions were about: a verdict asks about four nodes, and hinges ask about the same four again.
  private let subgraphs: [Subgraph]
  @exclusivity(unchecked) private var oldest = 0
  private let needed = Table<UInt8>()
  private let linked = Table<Int32>()
  private let chain = Table<Int32>()
  private let points: Int

  /// Takes a residual, which may be built anew between questions.
  package init(_ residual: Residual, nodeBound: Int) {
    self.residual = residual
    self.nodeBound = nodeBound
    points = residual.facts.pointCount
    subgraphs = [Subgraph(residual), Subgraph(residual), Subgraph(residual), Subgraph(residual)]
  }

  /// Whether some world makes the node true, each variable keeping to its given classes and time to the given order.
  package func canBeTrue(_ root: Int32, _ classes: Table<UInt64>, _ bounds: Table<Int32>) -> Answer {
    if root == Residual.yes { model.copy(from: classes) }
    if root < 0 { return root == Residual.yes ? .yes : .no }
    visited = 0
    modelOrder.removeAll()
    let subgraph = subgraph(of: root)
    domains.copy(from: classes)
    if subgraph.usesOrder { order.copy(from: bounds) }
    keepBestValues(subgraph)
    return search(Int(root), subgraph)
  }

  /// Widens what is known to leave a node true, right after `canBeTrue` said yes to it: for each variable, the classes with
  /// which some world found so far remains one, whatever the variable's own domain was.
  ///
  /// It follows one true part of each alternative down from the node; variables that this leaves out may have any value.
  package func widen(_ leeway: Table<UInt64>, of root: Int32) {
    if root == Residual.yes {
      leeway.reset(count: residual.variables.count, to: .max)
      return
    }
    let subgraph = subgraph(of: root)
    needed.reset(count: Int(root) + 1, to: 0)
    needed[Int(root)] = 1
    domains.reset(count: residual.variables.count, to: .max)
    var position = subgraph.members.count - 1
    while position >= 0 {
      let index = Int(subgraph.members[position])
      position -= 1
      if needed[index] == 0 { continue }
      let node = residual.nodes[index]
      if node.shape == .literal { domains[Int(node.a)] &= node.classes } else { needTrueParts(of: node) }
    }
    for variable in 0..<residual.variables.count { leeway[variable] |= domains[variable] }
  }

  /// Marks parts that suffice to make a true node true: all of a conjunction, few of the others.
  private func needTrueParts(of node: Residual.Node) {
    let stride = node.shape == .atLeast ? 2 : 1
    var weight: Int32 = 0
    for child in 0..<Int(node.b) {
      let part = Int(residual.children[Int(node.a) + child * stride])
      if values[part] != 2 { continue }
      needed[part] = 1
      if node.shape == .or { return }
      if node.shape == .atLeast {
        weight += residual.children[Int(node.a) + child * stride + 1]
        if weight >= node.bound { return }
      }
    }
  }

  private func subgraph(of root: Int32) -> Subgraph {
    for known in subgraphs where known.describes(root) { return known }
    let subgraph = subgraphs[oldest]
    oldest = (oldest + 1) % subgraphs.count
    subgraph.describe(root)
    return subgraph
  }

  /// Drops values that another value of the same variable can replace in every literal that matters.
  private func keepBestValues(_ subgraph: Subgraph) {
    let firstLiteral = subgraph.firstLiteral
    for variable in 0..<residual.variables.count {
      // Orders and identities are not free to choose: their values bind those of others.
      let kind = residual.variables[variable].kind
      if kind == .order || kind == .identity || firstLiteral[variable] < 0 { continue }
      var kept = domains[variable]
      var value: UInt64 = domains[variable]
      while value != 0 {
        let bit = value & (0 &- value)
        value &= value &- 1
        // What can replace this value: everything that passes all literals it passes.
        var replacements = kept & ~bit
        var literal = Int(firstLiteral[variable])
        while literal >= 0 && replacements != 0 {
          let classes = residual.nodes[literal].classes
          if classes & bit != 0 { replacements &= classes }
          literal = Int(subgraph.nextLiteral[literal])
        }
        if replacements != 0 { kept &= ~bit }
      }
      domains[variable] = kept
    }
  }

  private func search(_ root: Int, _ subgraph: Subgraph) -> Answer {
    visited += 1
    if visited > nodeBound { return .boundReached }
    work += subgraph.members.count
    subgraph.evaluate(domains, into: values)
    if values[root] == 2 {
      if keepsModel {
        model.copy(from: domains)
        if subgraph.usesOrder { modelOrder.copy(from: order) } else { modelOrder.removeAll() }
      }
      return .yes
    }
    if values[root] == 0 { return .no }
    let variable = nextVariable(root)
    let saved = domains[variable]
    var remaining = saved
    while remaining != 0 {
      let bit = remaining & (0 &- remaining)
      remaining &= remaining &- 1
      domains[variable] = bit
      var branch = Answer.no
      switch residual.variables[variable].kind {
      case .order: branch = searchOrder(root, subgraph, variable, bit)
      case .identity: branch = identitiesAgree() ? search(root, subgraph) : .no
      case .cell, .member, .edge, .overlap, .presence: branch = search(root, subgraph)
      }
      if branch != .no {
        domains[variable] = saved
        return branch
      }
    }
    domains[variable] = saved
    return .no
  }

  /// Whether the identities assumed so far are those of one world: who is the same as the same is the same.
  private func identitiesAgree() -> Bool {
    let variables = residual.variables
    linked.removeAll()
    for index in 0..<variables.count where variables[index].kind == .identity && domains[index] == 0b10 {
      linked.append(Int32(index))
    }
    for index in 0..<variables.count where variables[index].kind == .identity && domains[index] == 0b01 {
      if isLinked(variables[index].first, variables[index].second) { return false }
    }
    return true
  }

  /// Whether a chain of identities leads from one cell to another.
  private func isLinked(_ first: Int32, _ second: Int32) -> Bool {
    chain.removeAll()
    chain.append(first)
    var position = 0
    while position < chain.count {
      let cell = chain[position]
      position += 1
      if cell == second { return true }
      for index in 0..<linked.count {
        let link = residual.variables[Int(linked[index])]
        if link.first == cell && !isInChain(link.second) { chain.append(link.second) }
        if link.second == cell && !isInChain(link.first) { chain.append(link.first) }
      }
    }
    return false
  }

  private func isInChain(_ cell: Int32) -> Bool {
    for index in 0..<chain.count where chain[index] == cell { return true }
    return false
  }

  /// Splits on an order: the constraint must be consistent with what is already stated or assumed.
  private func searchOrder(_ root: Int, _ subgraph: Subgraph, _ variable: Int, _ bit: UInt64) -> Answer {
    let saved = Table<Int32>()
    saved.copy(from: order)
    defer { order.copy(from: saved) }
    guard assume(variable, bit) else { return .no }
    return search(root, subgraph)
  }

  /// Adds an order variable's constraint (or its negation) to the closed system; false if they contradict.
  private func assume(_ variable: Int, _ bit: UInt64) -> Bool {
    let fact = residual.variables[variable]
    if bit == 0b10 { return Self.add(order, points, Int(fact.first), Int(fact.second), fact.third) }
    return Self.add(order, points, Int(fact.second), Int(fact.first), -fact.third - 1)
  }

  /// Adds "point − other ≤ days" to a closed system and closes it again; false if that makes a negative circle.
  static func add(_ order: Table<Int32>, _ points: Int, _ point: Int, _ other: Int, _ days: Int32) -> Bool {
    let bounds = order.base
    let back = bounds[other * points + point]
    if back < FactBase.unbounded && back + days < 0 { return false }
    if bounds[point * points + other] <= days { return true }
    for row in 0..<points {
      let head = bounds[row * points + point]
      if head >= FactBase.unbounded { continue }
      for column in 0..<points {
        let tail = bounds[other * points + column]
        if tail >= FactBase.unbounded { continue }
        let sum = head + days + tail
        if sum < bounds[row * points + column] { bounds[row * points + column] = sum }
      }
    }
    return true
  }

  /// The first unsettled variable of a literal that still matters, following unsettled nodes down from the root.
  private func nextVariable(_ root: Int) -> Int {
    var index = root
    while true {
      let node = residual.nodes[index]
      if node.shape == .literal { return Int(node.a) }
      let stride = node.shape == .atLeast ? 2 : 1
      var next = -1
      for child in 0..<Int(node.b) {
        let candidate = Int(residual.children[Int(node.a) + child * stride])
        if values[candidate] == 1 {
          next = candidate
          break
        }
      }
      index = next
    }
  }
}
