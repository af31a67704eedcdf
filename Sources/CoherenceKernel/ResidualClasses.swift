/// What the literals of a residual tell apart, and what its nodes are worth.
extension Residual {
  /// Merges values that no literal tells apart, and notes which classes each world set has.
  func finishClasses() {
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
}
