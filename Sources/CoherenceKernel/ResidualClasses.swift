/// What the literals of a residual tell apart, and what its nodes are worth.
extension Residual {
  /// Merges values that no literal tells apart, and notes which classes each world set has.
  func finishClasses() {
    for index in 0..<variables.count {
      switch variables[index].kind {
      case .cell: finishCell(index)
      case .member: if worlds == .open { finishMember(index) }
      case .edge: if worlds == .open { finishEdge(index) }
      case .order, .identity, .overlap: break
      }
    }
    for index in 0..<nodes.count where nodes[index].shape == .literal && nodes[index].b >= 0 {
      let variable = variables[Int(nodes[index].a)]
      var classes: UInt64 = 0
      for position in 0..<Int(variable.classCount) {
        let start = Int(variable.classStart) + position * Int(variable.words)
        var passes = false
        for word in 0..<Int(variable.words)
        where classMasks[start + word] & rawMasks[Int(nodes[index].b) + word] != 0 { passes = true }
        if passes { classes |= 1 << UInt64(position) }
      }
      nodes[index].classes = classes
    }
  }

  func finishCell(_ index: Int) {
    let attribute = Int(variables[index].first)
    let cell = facts.cell(attribute, Int(variables[index].second))
    let words = Int(facts.cellWords[attribute])
    let start = classMasks.count
    var count = 1
    for word in 0..<words { classMasks.append(evaluator.may[cell + word]) }
    let splitters = nodes.count + 1
    for splitter in 0..<splitters {
      // The last splitter is the cell's value as proposed.
      var source: UnsafeMutablePointer<UInt64>
      if splitter == nodes.count {
        source = facts.may.1.base + cell
      } else {
        let node = nodes[splitter]
        if node.shape != .literal || Int(node.a) != index { continue }
        source = rawMasks.base + Int(node.b)
      }
      var position = 0
      let present = count
      while position < present {
        var inside: UInt64 = 0
        var outside: UInt64 = 0
        for word in 0..<words {
          inside |= classMasks[start + position * words + word] & source[word]
          outside |= classMasks[start + position * words + word] & ~source[word]
        }
        if inside != 0 && outside != 0 {
          if count == 64 {
            isTooLarge = true
            return
          }
          for word in 0..<words {
            classMasks.append(classMasks[start + position * words + word] & ~source[word])
            classMasks[start + position * words + word] &= source[word]
          }
          // Appending may have moved the table that `source` points into only if it is another table: it is.
          count += 1
        }
        position += 1
      }
    }
    variables[index].classStart = Int32(start)
    variables[index].words = Int32(words)
    variables[index].classCount = Int32(count)
    variables[index].open = count == 64 ? ~0 : (1 << UInt64(count)) - 1
    var proposed: UInt64 = 0
    for position in 0..<count {
      var touches: UInt64 = 0
      for word in 0..<words { touches |= classMasks[start + position * words + word] & facts.may.1[cell + word] }
      if touches != 0 { proposed |= 1 << UInt64(position) }
    }
    variables[index].proposed = proposed
    variables[index].drawn = proposed
  }

  func finishMember(_ index: Int) {
    let bit = Int(variables[index].third)
    let position = facts.cell(Int(variables[index].first), Int(variables[index].second)) + bit >> 6
    let shift = UInt64(bit & 63)
    if facts.must.1[position] >> shift & 1 == 1 {
      variables[index].proposed = 0b10
    } else if facts.may.1[position] >> shift & 1 == 0 {
      variables[index].proposed = 0b01
    }
    variables[index].drawn = variables[index].proposed
  }

  func finishEdge(_ index: Int) {
    let relation = Int(variables[index].first)
    let to = Int(variables[index].third)
    let row =
      Int(facts.relationStart[relation]) + Int(variables[index].second) * Int(facts.relationWords[relation]) + to >> 6
    if facts.edgeDrawn[row] >> UInt64(to & 63) & 1 == 0 { variables[index].drawn = 0b01 }
  }

  /// Evaluates the graph up to a root bottom-up, each variable keeping to its domain: children stand before their parents.
  ///
  /// `values` gets 0 (no), 1 (open) or 2 (yes) for every node that `isReachable` marks.
  func evaluate(
    upTo root: Int, _ domains: Table<UInt64>, where isReachable: Table<UInt8>, into values: Table<UInt8>
  ) {
    if values.count <= root { values.reset(count: root + 1, to: 1) }
    let values = values.base
    let nodes = self.nodes.base
    let children = self.children.base
    for index in 0...root where isReachable[index] == 1 {
      let node = nodes[index]
      switch node.shape {
      case .literal:
        let domain = domains[Int(node.a)]
        values[index] = domain & ~node.classes == 0 ? 2 : domain & node.classes == 0 ? 0 : 1
      case .and:
        var result: UInt8 = 2
        for child in 0..<Int(node.b) {
          let value = values[Int(children[Int(node.a) + child])]
          if value < result { result = value }
        }
        values[index] = result
      case .or:
        var result: UInt8 = 0
        for child in 0..<Int(node.b) {
          let value = values[Int(children[Int(node.a) + child])]
          if value > result { result = value }
        }
        values[index] = result
      case .atLeast:
        var sure: Int32 = 0
        var possible: Int32 = 0
        for child in 0..<Int(node.b) {
          let value = values[Int(children[Int(node.a) + 2 * child])]
          let weight = children[Int(node.a) + 2 * child + 1]
          if value == 2 { sure += weight }
          if value != 0 { possible += weight }
        }
        values[index] = sure >= node.bound ? 2 : possible < node.bound ? 0 : 1
      }
    }
  }

  /// Marks the nodes that a root rests on.
  func markReachable(from root: Int, in isReachable: Table<UInt8>) {
    isReachable.reset(count: root + 1, to: 0)
    isReachable[root] = 1
    var index = root
    while index >= 0 {
      let node = nodes[index]
      if isReachable[index] == 1 && node.shape != .literal {
        let stride = node.shape == .atLeast ? 2 : 1
        for child in 0..<Int(node.b) { isReachable[Int(children[Int(node.a) + child * stride])] = 1 }
      }
      index -= 1
    }
  }
}
