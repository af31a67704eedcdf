import CoherenceKernel
import CoherenceLanguage

/// Compiles a checked rule pack to masks. Total: what could go wrong was refused before.
package enum PackCompiler {
  /// Compiles the rules that are neither withdrawn nor disabled, with the parameters of the profile.
  package static func compile(_ pack: RulePack, profile: Profile? = nil) -> CompiledPack {
    let vocabulary = pack.vocabulary
    var parameters = vocabulary.parameters.map(\.value)
    for setting in profile?.parameters ?? [] { parameters[setting.parameter] = setting.value }
    let active = pack.rules.indices.filter { pack.rules[$0].isEvaluated }
    let thresholds = thresholds(of: pack, active)
    var builder = NodeBuilder()
    var derivationRows: [Program.DerivationRow] = []
    var attributes: [Program.Attribute] = []
    for attribute in vocabulary.attributes {
      var shape = shape(attribute, thresholds[attributes.count])
      if let derivation = attribute.derivation {
        shape.firstRow = Int32(derivationRows.count)
        shape.rowCount = Int32(derivation.rows.count)
        derivationRows += rows(derivation, vocabulary, thresholds, parameters, &builder)
      }
      attributes.append(shape)
    }
    var compiled: [CompiledRule] = []
    var rules: [Program.Rule] = []
    for index in active {
      let (rule, parts) = compile(pack.rules[index], vocabulary, thresholds, parameters, &builder)
      rules.append(rule)
      compiled.append(parts)
    }
    let program = Program(
      typeCount: vocabulary.types.count, attributes: attributes,
      relations: vocabulary.relations.map { .init(from: Int32($0.from.index), to: Int32($0.to.index)) },
      paths: builder.paths, nodes: builder.nodes, lists: builder.lists, masks: builder.masks,
      derivationRows: derivationRows, derivedOrder: DerivationOrder.order(vocabulary), rules: rules,
      isTimed: vocabulary.types.map { $0.isTimed ? 1 : 0 }, slotCount: builder.slotCount)
    return CompiledPack(
      pack: pack, profile: profile, program: program, ruleIndices: active, rules: compiled, thresholds: thresholds,
      parameters: parameters)
  }

  private static func shape(_ attribute: Attribute, _ thresholds: Thresholds) -> Program.Attribute {
    let type = Int32(attribute.type.index)
    switch attribute.valueType {
    case .choice(let domain), .level(let domain):
      return .init(type: type, isSet: false, refersTo: -1, valueCount: Int32(domain.values.count))
    case .set(let domain):
      return .init(type: type, isSet: true, refersTo: -1, valueCount: Int32(domain.values.count))
    case .number, .date:
      return .init(type: type, isSet: false, refersTo: -1, valueCount: Int32(thresholds.classCount))
    case .reference(let other): return .init(type: type, isSet: false, refersTo: Int32(other.index), valueCount: 0)
    case .references(let other): return .init(type: type, isSet: true, refersTo: Int32(other.index), valueCount: 0)
    }
  }

  private static func thresholds(of pack: RulePack, _ active: [Int]) -> [Thresholds] {
    var result = Array(repeating: Thresholds(), count: pack.vocabulary.attributes.count)
    func visit(_ condition: Condition) {
      condition.forEachTest { test in
        if case .range(let attribute, let atLeast, let atMost) = test.kind {
          result[attribute.index].cut(atLeast: atLeast, atMost: atMost)
        }
      }
    }
    for index in active {
      let rule = pack.rules[index]
      visit(rule.when)
      for safeguard in rule.safeguards { visit(safeguard.condition) }
      for row in rule.interaction { if let condition = row.condition { visit(condition) } }
    }
    for attribute in pack.vocabulary.attributes {
      for row in attribute.derivation?.rows ?? [] { visit(row.condition) }
    }
    for index in result.indices { result[index].finish() }
    return result
  }

  private static func rows(
    _ derivation: Derivation, _ vocabulary: Vocabulary, _ thresholds: [Thresholds], _ parameters: [Int],
    _ builder: inout NodeBuilder
  ) -> [Program.DerivationRow] {
    var variables: [Int: Int] = [:]
    if let variable = derivation.variable { variables[variable.index] = variable.type.index }
    for row in derivation.rows { row.condition.forEachVariable { variables[$0.index] = $0.type.index } }
    let count = (variables.keys.max() ?? -1) + 1
    let compiler = ConditionCompiler(
      vocabulary: vocabulary, thresholds: thresholds, parameters: parameters, slots: (0..<count).map(Int32.init),
      freeSlot: Int32(max(1, count)), variableTypes: (0..<count).map { variables[$0] ?? 0 })
    builder.reserve(slot: Int32(count))
    return derivation.rows.map { row in
      Program.DerivationRow(
        condition: compiler.compile(row.condition, into: &builder).node, value: Int32(row.value.values.first ?? 0))
    }
  }

  // MARK: Rules

  private static func compile(
    _ rule: Rule, _ vocabulary: Vocabulary, _ thresholds: [Thresholds], _ parameters: [Int],
    _ builder: inout NodeBuilder
  ) -> (Program.Rule, CompiledRule) {
    var slots = Array(repeating: Int32(-1), count: rule.variables.count)
    for (slot, variable) in rule.given.enumerated() { slots[variable] = Int32(slot) }
    var next = Int32(rule.given.count)
    for variable in rule.variables.indices where slots[variable] < 0 {
      slots[variable] = next
      next += 1
    }
    let compiler = ConditionCompiler(
      vocabulary: vocabulary, thresholds: thresholds, parameters: parameters, slots: slots, freeSlot: next,
      variableTypes: rule.variables.map(\.type.index))
    builder.reserve(slot: next)
    let when = compiler.compile(rule.when, into: &builder)
    let safeguards = rule.safeguards.map { compiler.compile($0.condition, into: &builder) }
    let witnesses = rule.some.map { rule.variables[$0] }
    let apart = differences(rule, compiler, &builder)
    let whenNode = compiler.exists(witnesses, builder.all([when.node] + apart), into: &builder)
    var standNode = whenNode
    if !safeguards.isEmpty {
      let guarded = builder.any(safeguards.map(\.node))
      let standing = builder.all([when.node] + apart + [builder.not(guarded)])
      standNode = compiler.exists(witnesses, standing, into: &builder)
    }
    let interaction = rule.interaction.map { row in
      row.condition.map {
        compiler.exists(witnesses, builder.all([when.node, compiler.compile($0, into: &builder).node]), into: &builder)
      }
    }
    let unordered = rule.unordered.map { (slots[$0.0], slots[$0.1]) } ?? (-1, -1)
    let program = Program.Rule(
      typesStart: builder.list(rule.given.map { Int32(rule.variables[$0].type.index) }),
      givenCount: Int32(rule.given.count), when: whenNode, stand: standNode,
      conjunctsStart: conjuncts(rule, when, slots, &builder), isConjunctive: rule.some.isEmpty,
      canBeUnguarded: rule.kind.isHarm, unorderedFirst: unordered.0,
      unorderedSecond: unordered.1)
    return (program, CompiledRule(slots: slots, when: when, safeguards: safeguards, interaction: interaction))
  }

  /// Witnesses differ from the given entities of their type and from each other.
  private static func differences(
    _ rule: Rule, _ compiler: ConditionCompiler, _ builder: inout NodeBuilder
  ) -> [Int32] {
    var result: [Int32] = []
    for (position, witness) in rule.some.enumerated() {
      for other in rule.given + rule.some[..<position]
      where rule.variables[other].type == rule.variables[witness].type {
        result.append(builder.add(.distinct, compiler.slots[other], compiler.slots[witness]))
      }
    }
    return result
  }

  /// The conjuncts of `when` that need given variables only, by the last slot they need.
  private static func conjuncts(
    _ rule: Rule, _ when: CompiledCondition, _ slots: [Int32], _ builder: inout NodeBuilder
  ) -> Int32 {
    let count = max(1, rule.given.count)
    var bySlot = Array(repeating: [Int32](), count: count)
    func visit(_ part: CompiledCondition) {
      if case .all = part.condition {
        for child in part.children { visit(child) }
        return
      }
      var last: Int32 = 0
      var bound: Set<Int> = []
      part.condition.forEachVariable { bound.insert($0.index) }
      var usesWitness = false
      part.condition.forEachTerm { term in
        guard case .variable(let index) = term, !bound.contains(index) else { return }
        if Int(slots[index]) >= rule.given.count { usesWitness = true }
        last = max(last, slots[index])
      }
      if !usesWitness { bySlot[Int(last)].append(part.node) }
    }
    visit(when)
    var header: [Int32] = []
    for nodes in bySlot {
      header.append(builder.list(nodes))
      header.append(Int32(nodes.count))
    }
    return builder.list(header)
  }
}
