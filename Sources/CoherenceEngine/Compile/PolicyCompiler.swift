import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Writes a policy into a fact base: one short pass a part, nothing searched.
package struct PolicyCompiler {
  let compiled: CompiledPack
  let facts: FactBase
  private var vocabulary: Vocabulary { compiled.pack.vocabulary }

  /// Takes a compiled pack and a fact base of its program, which each policy in turn is written into.
  package init(_ compiled: CompiledPack, _ facts: FactBase) {
    self.compiled = compiled
    self.facts = facts
  }

  /// Fills the fact base; false if what is stated of time has no solution.
  package func write(_ policy: Policy, asOf: Int32?) -> Bool {
    state(policy, asOf: asOf)
    writeUnstatedChoices(policy)
    for starts in unsequencedStarts(policy) {
      for start in starts.dropFirst() {
        facts.boundProposedOrder(start, starts[0], 0)
        facts.boundProposedOrder(starts[0], start, 0)
      }
    }
    return facts.complete()
  }

  /// Fills the fact base with every choice in `cells` still to be made, and with nothing assumed of order.
  func writeOpen(_ policy: Policy, asOf: Int32?, cells: [(attribute: Int, entity: Int)]) -> Bool {
    state(policy, asOf: asOf)
    writeUnstatedChoices(policy)
    for cell in cells { facts.openAsProposed(cell.attribute, cell.entity) }
    return facts.complete()
  }

  /// What the policy and the vocabulary state.
  private func state(_ policy: Policy, asOf: Int32?) {
    facts.reset(entityCounts: policy.entities.map { Int32($0.count) })
    writeConstants()
    for fact in policy.facts where Suspicion.reason(fact, vocabulary, asOf: asOf) == nil {
      write(fact.value, fact.attribute.index, fact.entity, proposedOnly: false)
      facts.markStated(fact.attribute.index, fact.entity)
    }
    for fact in policy.relations {
      let isSuspected =
        fact.certainty == .suspected || Suspicion.reason(fact, vocabulary, asOf: asOf) != nil
      facts.setEdge(
        fact.relation.index, fact.from, fact.to, sure: !isSuspected && fact.certainty == .certain,
        possible: isSuspected || fact.certainty != .ruledOut)
    }
    for relation in policy.mapped { facts.closeRelation(relation.index) }
    for bound in statedOrder(policy) { facts.boundOrder(Int(bound.point), Int(bound.other), bound.days) }
    facts.beginProposed()
  }

  private func writeConstants() {
    for type in vocabulary.types {
      for (entity, declared) in type.declaredEntities.enumerated() {
        for constant in declared.constants {
          write(constant.value, constant.attribute.index, entity, proposedOnly: false)
          facts.markStated(constant.attribute.index, entity)
        }
      }
    }
  }

  // MARK: Values

  private func write(_ value: StatedValue, _ attribute: Int, _ entity: Int, proposedOnly: Bool) {
    let cell = facts.cell(attribute, entity)
    let may = proposedOnly ? facts.may.1 : facts.may.0
    let must = proposedOnly ? facts.must.1 : facts.must.0
    let words = Int(facts.cellWords[attribute])
    switch value {
    case .oneOf(let mask): for word in 0..<words { may[cell + word] = mask.words[word] }
    case .members(let surely, let possibly):
      for word in 0..<words {
        must[cell + word] = surely.words[word]
        may[cell + word] = possibly.words[word]
      }
    case .range(let lower, let upper):
      let mask = compiled.thresholds[attribute].touching(lower, upper)
      for word in 0..<words { may[cell + word] = mask.words[word] }
    case .referenceOneOf(let entities, let none, let unlisted):
      clear(may, cell, words)
      if none { set(may, cell, Program.noneBit) }
      if unlisted { set(may, cell, Program.unlistedBit) }
      for entity in entities { set(may, cell, Program.firstEntityBit + entity) }
    case .references(let surely, let possibly, let unlisted):
      clear(must, cell, words)
      for entity in surely { set(must, cell, Program.firstEntityBit + entity) }
      if unlisted == .surely { set(must, cell, Program.unlistedBit) }
      if let possibly {
        clear(may, cell, words)
        for entity in possibly { set(may, cell, Program.firstEntityBit + entity) }
      } else {
        may[cell] &= ~(1 << UInt64(Program.unlistedBit))
      }
      for entity in surely { set(may, cell, Program.firstEntityBit + entity) }
      if unlisted != .no { set(may, cell, Program.unlistedBit) }
    }
  }

  private func clear(_ table: Table<UInt64>, _ cell: Int, _ words: Int) {
    for word in 0..<words { table[cell + word] = 0 }
  }

  private func set(_ table: Table<UInt64>, _ cell: Int, _ bit: Int) {
    table[cell + bit >> 6] |= 1 << UInt64(bit & 63)
  }

  // MARK: Design choices

  /// As proposed, a design choice that nobody stated amounts to what its vocabulary says silence amounts to; so it does for
  /// actions in force or of others: that no safeguard is stated is what the page says, and the question is asked.
  private func writeUnstatedChoices(_ policy: Policy) {
    for (index, attribute) in vocabulary.attributes.enumerated() {
      guard case .designChoice(let ifUnstated, _) = attribute.nature else { continue }
      for entity in policy.entities[attribute.type.index].indices where !facts.isStated(index, entity) {
        write(ifUnstated, index, entity, proposedOnly: true)
      }
    }
  }

  /// Whether an entity is ours to shape: surely of the status that its type asks for.
  func isDesigned(_ type: Int, _ entity: Int) -> Bool {
    guard let condition = vocabulary.types[type].designedWhen else { return false }
    let cell = facts.cell(condition.attribute.index, entity)
    for word in condition.values.words.indices
    where facts.may.0[cell + word] & ~condition.values.words[word] != 0 {
      return false
    }
    return true
  }

  // MARK: Time

  /// What the policy states of days and of order.
  func statedOrder(_ policy: Policy) -> [AmendmentOrder.Bound] {
    var result: [AmendmentOrder.Bound] = []
    func add(_ point: Int, _ other: Int, _ days: Int32) {
      result.append(AmendmentOrder.Bound(point: Int32(point), other: Int32(other), days: days))
    }
    for type in vocabulary.types.indices where vocabulary.types[type].isTimed {
      for (index, entity) in policy.entities[type].enumerated() {
        let start = point(type, index, isEnd: false)
        for (point, interval) in [(start, entity.start), (start + 1, entity.end)] {
          guard let interval else { continue }
          add(point, 0, interval.lastDay)
          add(0, point, -interval.firstDay)
        }
      }
    }
    for fact in policy.sequence {
      let earlier = point(fact.type.index, fact.earlier, isEnd: fact.afterEnd)
      add(earlier, point(fact.type.index, fact.later, isEnd: false), -1)
    }
    return result
  }

  /// The starts, type by type, of actions of ours whose order nobody stated: as proposed, they start together.
  func unsequencedStarts(_ policy: Policy) -> [[Int]] {
    vocabulary.types.indices.filter { vocabulary.types[$0].isTimed }.map { type in
      policy.entities[type].indices.filter { index in
        policy.entities[type][index].start == nil && isDesigned(type, index)
          && !policy.sequence.contains { $0.type.index == type && $0.later == index }
      }.map { point(type, $0, isEnd: false) }
    }
  }

  func point(_ type: Int, _ entity: Int, isEnd: Bool) -> Int {
    1 + 2 * (Int(facts.timedStart[type]) + entity) + (isEnd ? 1 : 0)
  }
}
