/// Questions put together from several formulas: is there a world in which all of them hold?
extension Residual {
  /// A formula, or its negation, for the entities in its first slots.
  package struct Part {
    /// The formula: a node of the program.
    package var node: Int32
    /// Whether it is to hold, or not to.
    package var isTrue: Bool
    /// Whom it is asked for: slot 0 first.
    package var entities: [Int32]
    package init(node: Int32, isTrue: Bool, entities: [Int32]) {
      self.node = node
      self.isTrue = isTrue
      self.entities = entities
    }
  }

  /// Builds the question whether all parts can hold at once; it stands in `question`.
  package func build(_ parts: [Part], _ slots: UnsafeMutablePointer<Int32>) {
    clear()
    let start = pending.count
    var isDecided = false
    for part in parts where !isDecided {
      for slot in 0..<part.entities.count { slots[slot] = part.entities[slot] }
      isDecided = !collect(ground(part.node, part.isTrue, slots), true)
    }
    question = isDecided ? absorbed(start, true) : combine(start, true)
    finishClasses()
  }
}

extension Solver {
  /// Whether some open world makes the residual's question true; the model then says which.
  package func answerQuestion() -> Answer {
    if residual.isTooLarge { return .boundReached }
    keepsModel = true
    openClasses.removeAll()
    for index in 0..<residual.variables.count { openClasses.append(residual.variables[index].open) }
    return canBeTrue(residual.question, openClasses, residual.facts.orderOpen)
  }
}

extension FactBase {
  /// Leaves *someone not listed* out of every reference of an attribute: for questions in which whoever matters is listed.
  package func ruleOutUnlisted(_ attribute: Int) {
    let shape = program.attributes[attribute]
    if shape.refersTo < 0 { return }
    for entity in 0..<Int(entityCounts[Int(shape.type)]) {
      let bit: UInt64 = 1 << UInt64(Program.unlistedBit)
      may.0[cell(attribute, entity)] &= ~bit
      may.1[cell(attribute, entity)] &= ~bit
      may.2[cell(attribute, entity)] &= ~bit
    }
  }
}
