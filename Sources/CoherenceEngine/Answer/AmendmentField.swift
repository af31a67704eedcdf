import CoherenceKernel
import CoherenceLanguage

/// A policy's choices laid open for the kernel's search, and its moves put back into edits.
struct AmendmentField {
  let space: AmendmentSpace
  /// The edit that each optional entity of the space is: given up if it is there, added if it is not.
  let optional: [PolicyEdit]
  /// Which of them may be given up.
  let droppable: [Bool]
  /// Pairs of points whose entities may be put in order: start of the later one, start of the earlier one.
  let orders: [(Int32, Int32)]
  /// How things are, with everything that could be added.
  private let actual: FactBase
  /// The policy with everything that could be added.
  let widened: Policy
  /// The entities that could be given up or added.
  let table: Table<OptionalEntity>
  private let vocabulary: Vocabulary
  private let compiled: CompiledPack

  /// `nil` if what the policy states of time contradicts itself.
  init?(_ compiled: CompiledPack, _ policy: Policy, asOf: Int32?, _ findings: [Finding]) {
    let vocabulary = compiled.pack.vocabulary
    var companions = Companions(vocabulary, policy)
    var choices = ChoicesAtHand(vocabulary, policy)
    for finding in findings {
      let rule = compiled.pack.rules[finding.rule]
      let bound = Dictionary(uniqueKeysWithValues: zip(rule.given, finding.bindings.map(\.entity)))
      companions.collect(rule, bound: bound)
      choices.collect(rule, bound: bound)
    }
    let widened = policy.applying(companions.actions.map { .add($0) }, vocabulary)
    let actual = FactBase(program: compiled.program)
    let open = FactBase(program: compiled.program)
    guard PolicyCompiler(compiled, actual).write(widened, asOf: asOf) else { return nil }
    let designed = Self.designed(vocabulary, policy, PolicyCompiler(compiled, actual))
    let cells = Self.cells(vocabulary, designed, choices.cells)
    guard PolicyCompiler(compiled, open).writeOpen(widened, asOf: asOf, cells: cells) else { return nil }

    let table = Table<OptionalEntity>()
    var edits: [PolicyEdit] = []
    var droppable: [Bool] = []
    for (type, entity) in designed {
      table.append(OptionalEntity(type: Int32(type), entity: Int32(entity), isThere: true))
      edits.append(.drop(type: EntityTypeID(type), entity: entity))
      droppable.append(!Self.isNamedAlone(vocabulary, policy, type, entity))
    }
    var added: [Int: Int] = [:]
    for action in companions.actions {
      let entity = policy.entities[action.type.index].count + added[action.type.index, default: 0]
      added[action.type.index, default: 0] += 1
      table.append(OptionalEntity(type: Int32(action.type.index), entity: Int32(entity), isThere: false))
      edits.append(.add(action))
      droppable.append(false)
    }
    self.vocabulary = vocabulary
    self.compiled = compiled
    self.actual = actual
    self.widened = widened
    self.table = table
    self.optional = edits
    self.droppable = droppable
    let residual = Residual(facts: open, worlds: .drawn, nodeLimit: 4 * Judge.defaultResidualBound, optional: table)
    let roots = Table<Int32>()
    Self.build(residual, compiled, findings, roots)
    space = AmendmentSpace(
      residual, roots: roots, as: actual, optional: table,
      order: Self.order(PolicyCompiler(compiled, actual), widened, points: actual.pointCount),
      editable: Table(cells.flatMap { [Int32($0.attribute), Int32($0.entity)] }),
      unwritable: Self.unwritable(vocabulary))
    orders = Self.orders(residual, table, actual)
  }

  // MARK: What may be changed

  /// Entities that are ours to shape, by type.
  private static func designed(
    _ vocabulary: Vocabulary, _ policy: Policy, _ compiler: PolicyCompiler
  ) -> [(type: Int, entity: Int)] {
    vocabulary.types.indices.filter { vocabulary.types[$0].designedWhen != nil }.flatMap { type in
      policy.entities[type].indices.filter { compiler.isDesigned(type, $0) }.map { (type, $0) }
    }
  }

  /// The choices at hand that are theirs, in order.
  private static func cells(
    _ vocabulary: Vocabulary, _ designed: [(type: Int, entity: Int)], _ choices: Set<ChoicesAtHand.Cell>
  ) -> [(attribute: Int, entity: Int)] {
    choices.sorted().filter { cell in
      let attribute = vocabulary.attributes[cell.attribute]
      if case .date = attribute.valueType { return false }
      return attribute.derivation == nil
        && designed.contains { $0.type == attribute.type.index && $0.entity == cell.entity }
    }.map { ($0.attribute, $0.entity) }
  }

  /// Whether a single reference of another entity may name it: then it cannot be given up without saying whom that means.
  private static func isNamedAlone(_ vocabulary: Vocabulary, _ policy: Policy, _ type: Int, _ entity: Int) -> Bool {
    policy.facts.contains { fact in
      let attribute = vocabulary.attributes[fact.attribute.index]
      guard case .reference(let other) = attribute.valueType, other.index == type,
        case .referenceOneOf(let named, _, _) = fact.value
      else { return false }
      return named.contains(entity) && !(attribute.type.index == type && fact.entity == entity)
    }
  }

  private static func unwritable(_ vocabulary: Vocabulary) -> Table<Int32> {
    let table = Table<Int32>()
    for (index, attribute) in vocabulary.attributes.enumerated() {
      for value in 0..<attribute.valueType.valueCount where attribute.valueType.isUnlisted(value) {
        table.append(Int32(index))
        table.append(Int32(value))
      }
    }
    return table
  }

  private static func order(_ compiler: PolicyCompiler, _ policy: Policy, points: Int) -> AmendmentOrder {
    let together = Table<Int32>()
    for starts in compiler.unsequencedStarts(policy) {
      for start in starts { together.append(Int32(start)) }
      together.append(-1)
    }
    return AmendmentOrder(points: points, stated: Table(compiler.statedOrder(policy)), together: together)
  }

  /// Pairs of entities of ours that some test of a rule compares in time, either way round.
  private static func orders(
    _ residual: Residual, _ optional: Table<OptionalEntity>, _ facts: FactBase
  ) -> [(Int32, Int32)] {
    let starts = Set(
      (0..<optional.count).compactMap { index -> Int32? in
        let first = facts.timedStart[Int(optional[index].type)]
        return first < 0 ? nil : 1 + 2 * (first + optional[index].entity)
      })
    var pairs: [(Int32, Int32)] = []
    for index in 0..<residual.variables.count where residual.variables[index].kind == .order {
      let variable = residual.variables[index]
      let (one, other) = ((variable.first - 1) | 1, (variable.second - 1) | 1)
      guard variable.first > 0, variable.second > 0, one != other, starts.contains(one), starts.contains(other) else {
        continue
      }
      for pair in [(one, other), (other, one)] where !pairs.contains(where: { $0 == pair }) { pairs.append(pair) }
    }
    return pairs.sorted { $0 < $1 }
  }

  private static func build(
    _ residual: Residual, _ compiled: CompiledPack, _ findings: [Finding], _ roots: Table<Int32>
  ) {
    let slots = UnsafeMutablePointer<Int32>.allocate(capacity: compiled.program.slotCount + 1)
    defer { slots.deallocate() }
    slots.initialize(repeating: 0, count: compiled.program.slotCount + 1)
    let rules = findings.map { finding in Int32(compiled.ruleIndices.firstIndex(of: finding.rule) ?? 0) }
    let bindings = findings.flatMap { $0.bindings.map { Int32($0.entity) } }
    residual.build(Table(rules), Table(bindings), slots, roots: roots)
  }

  // MARK: Moves as edits

  /// The edits that moves amount to: what is added first, then choices, then order, then what is given up.
  func edits(_ moves: [AmendmentMove]) -> [PolicyEdit] {
    var result: [PolicyEdit] = moves.filter { $0.kind == .add }.map { optional[Int($0.first)] }
    var members: [(attribute: Int, entity: Int, moves: [AmendmentMove])] = []
    for move in moves {
      switch move.kind {
      case .value: result.append(choice(move))
      case .member:
        let variable = space.residual.variables[Int(move.first)]
        let (attribute, entity) = (Int(variable.first), Int(variable.second))
        if let index = members.firstIndex(where: { $0.attribute == attribute && $0.entity == entity }) {
          members[index].moves.append(move)
        } else {
          members.append((attribute, entity, [move]))
        }
      case .order, .add, .drop: break
      }
    }
    result += members.map { .set(attribute: AttributeID($0.attribute), entity: $0.entity, rewritten($0)) }
    for move in moves where move.kind == .order { result.append(order(move)) }
    return result + moves.filter { $0.kind == .drop }.map { optional[Int($0.first)] }
  }

  private func choice(_ move: AmendmentMove) -> PolicyEdit {
    let variable = space.residual.variables[Int(move.first)]
    let attribute = Int(variable.first)
    let bit = space.value(move)
    let value: StatedValue
    switch vocabulary.attributes[attribute].valueType {
    case .reference:
      value = .referenceOneOf(
        bit < Program.firstEntityBit ? [] : [bit - Program.firstEntityBit], none: bit == Program.noneBit,
        unlisted: bit == Program.unlistedBit)
    case .number:
      let number = compiled.thresholds[attribute].representative(bit)
      value = .range(number, number)
    case .choice, .level, .set, .date, .references:
      value = .oneOf(ValueMask(count: vocabulary.attributes[attribute].valueType.valueCount, values: [bit]))
    }
    return .set(attribute: AttributeID(attribute), entity: Int(variable.second), value)
  }

  /// The set as things are, with some members put in or taken out; what was only possibly in it is out.
  private func rewritten(_ change: (attribute: Int, entity: Int, moves: [AmendmentMove])) -> StatedValue {
    let cell = actual.cell(change.attribute, change.entity)
    var members = ValueMask(count: Int(actual.cellWords[change.attribute]) * 64)
    for word in members.words.indices { members.words[word] = actual.must.2[cell + word] }
    for move in change.moves {
      let bit = Int(space.residual.variables[Int(move.first)].third)
      if move.second == 1 { members.insert(bit) } else { members.remove(bit) }
    }
    guard case .references = vocabulary.attributes[change.attribute].valueType else {
      return .members(surely: members, possibly: members)
    }
    let entities = members.values.filter { $0 >= Program.firstEntityBit }.map { $0 - Program.firstEntityBit }
    return .references(
      surely: entities, possibly: entities, unlisted: members.contains(Program.unlistedBit) ? .surely : .no)
  }

  private func order(_ move: AmendmentMove) -> PolicyEdit {
    let (later, earlier) = (entity(at: Int(move.first)), entity(at: Int(move.second)))
    return .order(
      type: EntityTypeID(later.type), later: later.id, earlier: earlier.id, afterEnd: move.second & 1 == 0)
  }

  private func entity(at point: Int) -> (type: Int, id: String) {
    var index = (point - 1) / 2
    for type in vocabulary.types.indices where vocabulary.types[type].isTimed {
      if index < widened.entities[type].count { return (type, widened.entities[type][index].id) }
      index -= widened.entities[type].count
    }
    preconditionFailure("every point but the origin is an entity's")
  }
}
