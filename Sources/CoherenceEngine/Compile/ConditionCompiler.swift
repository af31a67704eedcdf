import CoherenceKernel
import CoherenceLanguage

/// Lowers the conditions of one rule or derivation to nodes.
struct ConditionCompiler {
  let vocabulary: Vocabulary
  let thresholds: [Thresholds]
  let parameters: [Int]
  /// Kernel slot of each variable.
  var slots: [Int32]
  /// The first slot that no variable uses.
  var freeSlot: Int32

  func compile(_ condition: Condition, into builder: inout NodeBuilder) -> CompiledCondition {
    switch condition {
    case .all(let parts):
      let children = parts.map { compile($0, into: &builder) }
      return CompiledCondition(node: builder.all(children.map(\.node)), condition: condition, children: children)
    case .any(let parts):
      let children = parts.map { compile($0, into: &builder) }
      return CompiledCondition(node: builder.any(children.map(\.node)), condition: condition, children: children)
    case .not(let part):
      let child = compile(part, into: &builder)
      return CompiledCondition(node: builder.not(child.node), condition: condition, children: [child])
    case .exists(let variables, let part):
      let child = compile(part, into: &builder)
      return CompiledCondition(
        node: exists(variables, child, into: &builder), condition: condition, children: [child])
    case .count(let count):
      let child = compile(count.condition, into: &builder)
      return CompiledCondition(
        node: compile(count, child.node, into: &builder), condition: condition, children: [child])
    case .test(let test):
      return CompiledCondition(node: compile(test, into: &builder), condition: condition, children: [])
    }
  }

  /// Binds the variables of a block, each part of it as far out as its variables allow: a part that fails ends the search early.
  private func exists(_ variables: [Variable], _ block: CompiledCondition, into builder: inout NodeBuilder) -> Int32 {
    guard case .all = block.condition, variables.count > 1 else { return exists(variables, block.node, into: &builder) }
    var parts = Array(repeating: [Int32](), count: variables.count)
    for part in block.children {
      var last = 0
      part.condition.forEachTerm { term in
        guard case .variable(let index) = term else { return }
        if let position = variables.firstIndex(where: { $0.index == index }) { last = max(last, position) }
      }
      parts[last].append(part.node)
    }
    var node: Int32?
    for (variable, own) in zip(variables, parts).reversed() {
      let inner = builder.all(own + (node.map { [$0] } ?? []))
      node = exists([variable], inner, into: &builder)
    }
    return node!
  }

  /// Binds variables existentially, the first outermost.
  func exists(_ variables: [Variable], _ node: Int32, into builder: inout NodeBuilder) -> Int32 {
    var node = node
    for variable in variables.reversed() {
      let slot = slots[variable.index]
      builder.reserve(slot: slot)
      node = builder.add(.exists, slot, Int32(variable.type.index), node)
    }
    return node
  }

  func operand(_ term: Term) -> Int32 {
    switch term {
    case .variable(let index): return slots[index]
    case .entity(_, let entity): return -1 - Int32(entity)
    }
  }

  // MARK: Counts

  private func amount(_ amount: Count.Amount) -> Int32 {
    switch amount {
    case .number(let number): return Int32(clamping: number)
    case .parameter(let index): return Int32(clamping: parameters[index])
    }
  }

  private func compile(_ count: Count, _ node: Int32, into builder: inout NodeBuilder) -> Int32 {
    switch count.comparison {
    case .atLeast(let bound): return atLeast(amount(bound), count, node, into: &builder)
    case .atMost(let bound): return builder.not(atLeast(amount(bound) + 1, count, node, into: &builder))
    case .shareAtLeast(let percent, let among):
      let amongNode = compile(among, into: &builder).node
      let both = builder.all([amongNode, node])
      // 100 × those that pass − percent × those among whom: at least nothing is left over.
      let share = tally(count.variables, [(both, 100), (amongNode, -amount(percent))], 0, into: &builder)
      return builder.all([exists(count.variables, amongNode, into: &builder), share])
    }
  }

  private func atLeast(_ bound: Int32, _ count: Count, _ node: Int32, into builder: inout NodeBuilder) -> Int32 {
    guard let distinct = count.distinct else { return tally(count.variables, [(node, 1)], bound, into: &builder) }
    let subject = slots[distinct.variable]
    let attribute = Int32(distinct.attribute.index)
    switch vocabulary.attributes[distinct.attribute.index].valueType {
    case .reference(let type):
      let value = builder.takeSlot(atLeast: freeSlot)
      let refers = builder.add(.refers, subject, attribute, builder.list([value]), 1)
      let some = exists(count.variables, builder.all([node, refers]), into: &builder)
      return builder.add(
        .tally, builder.list([1, value, Int32(type.index), 1, some, 1]), 0, 0, bound)
    case .choice(let domain), .level(let domain):
      let some = domain.values.indices.map { value in
        let mask = builder.mask(ValueMask(count: domain.values.count, values: [value]))
        let isValue = builder.add(.test, subject, attribute, mask)
        return exists(count.variables, builder.all([node, isValue]), into: &builder)
      }
      return builder.add(.tallyOf, builder.list(some), Int32(some.count), 0, bound)
    case .set, .number, .date, .references:
      // The checks before the engine let only single-valued finite attributes be counted.
      preconditionFailure("distinct counts are checked before they are compiled")
    }
  }

  private func tally(
    _ variables: [Variable], _ items: [(node: Int32, weight: Int32)], _ bound: Int32, into builder: inout NodeBuilder
  ) -> Int32 {
    var list = [Int32(variables.count)]
    for variable in variables {
      builder.reserve(slot: slots[variable.index])
      list += [slots[variable.index], Int32(variable.type.index)]
    }
    list.append(Int32(items.count))
    for item in items { list += [item.node, item.weight] }
    return builder.add(.tally, builder.list(list), 0, 0, bound)
  }

  // MARK: Tests

  private func compile(_ test: Test, into builder: inout NodeBuilder) -> Int32 {
    let subject = operand(test.subject)
    switch test.kind {
    case .value(let attribute, let mask):
      return builder.add(.test, subject, Int32(attribute.index), builder.mask(mask))
    case .range(let attribute, let atLeast, let atMost):
      let mask = thresholds[attribute.index].passing(atLeast: atLeast, atMost: atMost)
      return builder.add(.test, subject, Int32(attribute.index), builder.mask(mask))
    case .set(let attribute, let relation, let mask):
      return set(subject, attribute, relation, mask, into: &builder)
    case .refersTo(let attribute, let terms, let none, let unlisted):
      var operands = terms.map(operand)
      if none { operands.append(Program.none) }
      if unlisted { operands.append(Program.unlisted) }
      return builder.add(
        .refers, subject, Int32(attribute.index), builder.list(operands), Int32(operands.count))
    case .referenceSet(let attribute, let relation, let terms):
      return references(subject, attribute, relation, terms, into: &builder)
    case .sameAs(let attribute, let other, let otherAttribute):
      return builder.add(
        .same, subject, Int32(attribute.index), operand(other), Int32(otherAttribute.index))
    case .sharesWith(let attribute, let other, let otherAttribute):
      return builder.add(
        .shares, subject, Int32(attribute.index), operand(other), Int32(otherAttribute.index))
    case .related(let relation, let inverse, let other):
      return builder.add(
        .edge, Int32(relation.index), inverse ? operand(other) : subject, inverse ? subject : operand(other))
    case .path(let specification, let other, _):
      return builder.add(.path, builder.path(specification), subject, operand(other))
    case .time(let relation, let other):
      return time(relation, test.subject, other, into: &builder)
    case .otherThan(let others):
      let type = type(of: test.subject)
      let same = others.filter { self.type(of: $0) == type }
      return builder.all(same.map { builder.add(.distinct, subject, operand($0)) })
    }
  }

  private func set(
    _ subject: Int32, _ attribute: AttributeID, _ relation: SetTest, _ mask: ValueMask, into builder: inout NodeBuilder
  ) -> Int32 {
    let index = Int32(attribute.index)
    switch relation {
    case .includesAny: return builder.add(.includesAny, subject, index, builder.mask(mask))
    case .includesAll: return builder.add(.includesAll, subject, index, builder.mask(mask))
    case .excludesAll: return builder.not(builder.add(.includesAny, subject, index, builder.mask(mask)))
    case .only:
      let others = ValueMask.all(vocabulary.valueCount(of: attribute)).subtracting(mask)
      return builder.not(builder.add(.includesAny, subject, index, builder.mask(others)))
    }
  }

  private func references(
    _ subject: Int32, _ attribute: AttributeID, _ relation: SetTest, _ terms: [Term], into builder: inout NodeBuilder
  ) -> Int32 {
    let operands = terms.map(operand)
    let list = builder.list(operands)
    let (index, count) = (Int32(attribute.index), Int32(operands.count))
    switch relation {
    case .includesAny: return builder.add(.refersAny, subject, index, list, count)
    case .includesAll: return builder.add(.refersAll, subject, index, list, count)
    case .excludesAll: return builder.not(builder.add(.refersAny, subject, index, list, count))
    case .only: return builder.add(.refersOnly, subject, index, list, count)
    }
  }

  private func type(of term: Term) -> Int {
    switch term {
    case .variable(let index): return variableTypes[index]
    case .entity(let type, _): return type.index
    }
  }

  /// Type index of each variable.
  var variableTypes: [Int]

  // MARK: Time

  private func time(_ relation: TimeTest, _ subject: Term, _ other: Term, into builder: inout NodeBuilder) -> Int32 {
    let (start, end): (Int32, Int32) = (0, 1)
    switch relation {
    case .before: return atMost(-1, subject, end, other, start, into: &builder)
    case .startsBefore: return atMost(-1, subject, start, other, start, into: &builder)
    case .overlaps:
      return builder.all([
        atMost(0, subject, start, other, end, into: &builder), atMost(0, other, start, subject, end, into: &builder),
      ])
    case .startsWithin(let days):
      return builder.all([
        atMost(Int32(days), subject, start, other, start, into: &builder),
        atMost(Int32(days), other, start, subject, start, into: &builder),
      ])
    }
  }

  /// First point − second point ≤ days.
  private func atMost(
    _ days: Int32, _ first: Term, _ firstPoint: Int32, _ second: Term, _ secondPoint: Int32,
    into builder: inout NodeBuilder
  ) -> Int32 {
    let points = Program.packedPoints(
      firstType: Int32(type(of: first)), firstPoint: firstPoint, secondType: Int32(type(of: second)),
      secondPoint: secondPoint)
    return builder.add(.difference, operand(first), operand(second), days, points)
  }
}

extension Vocabulary {
  /// Number of values of a finite attribute; 0 for numbers, dates and references, which a pack or policy decides.
  package func valueCount(of attribute: AttributeID) -> Int {
    switch attributes[attribute.index].valueType {
    case .choice(let domain), .level(let domain), .set(let domain): return domain.values.count
    case .number, .date, .reference, .references: return 0
    }
  }
}
