/// What the literals of a residual tell apart, and what its nodes are worth.
extension Residual {
  /// Merges values that no literal tells apart, and notes which classes each world set has.
  func finishClasses() {
    linkLiterals()
    for index in 0..<variables.count {
      switch variables[index].kind {
      case .cell: finishCell(index)
      case .member: if worlds == .open { finishMember(index) }
      case .edge: if worlds == .open { finishEdge(index) }
      case .order, .identity, .overlap, .presence: break
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

  /// Chains the literals of each variable, in the order of the nodes.
  private func linkLiterals() {
    firstLiteral.reset(count: variables.count, to: -1)
    nextLiteral.reserve(count: nodes.count)
    var index = nodes.count
    while index > 0 {
      index -= 1
      let node = nodes[index]
      if node.shape != .literal { continue }
      nextLiteral[index] = firstLiteral[Int(node.a)]
      firstLiteral[Int(node.a)] = Int32(index)
    }
  }

  func finishCell(_ index: Int) {
    let attribute = Int(variables[index].first)
    let cell = facts.cell(attribute, Int(variables[index].second))
    let words = Int(facts.cellWords[attribute])
    let start = classMasks.count
    var count = 1
    for word in 0..<words { classMasks.append(evaluator.may[cell + word]) }
    var literal = firstLiteral[index]
    while true {
      // The last to tell values apart is what the cell may be as proposed.
      let source = literal >= 0 ? rawMasks.base + Int(nodes[Int(literal)].b) : facts.may.1.base + cell
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
          count += 1
        }
        position += 1
      }
      if literal < 0 { break }
      literal = nextLiteral[Int(literal)]
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
}
