/// Which rules a value can wake: for each cell that rules test, a row of bits over the rules for every value.
///
/// A policy is matched against all rules at once by and-ing the rows of its values. The index only ever drops rules and
/// candidates that fail one of their own conjuncts; what it keeps is decided by the evaluator.
package final class RuleIndex {
  /// What a row answers for: a test of one attribute of a declared entity (`slot` -1) or of a given slot.
  struct Feature: BitwiseCopyable {
    var slot: Int32
    /// The declared entity, for `slot` -1.
    var entity: Int32
    var attribute: Int32
    var kind: Kind
    /// First row; one row of `wordCount` words for each value.
    var rowStart: Int32
  }
  enum Kind: UInt8, BitwiseCopyable {
    /// Rules that a single value passes.
    case value
    /// Rules that survive the sure presence of a member.
    case excludes
    /// Rules that the possible presence of a member satisfies; those that do not ask have every bit set.
    case includes
  }

  let wordCount: Int
  let ruleCount: Int
  let slotCount: Int
  let typeCount: Int
  /// Sorted by slot, then type: those of one (slot, type) are neighbours.
  let features: Table<Feature>
  /// For each slot and type: first feature and count.
  let groups: Table<Int32>
  let globalCount: Int
  let rows: Table<UInt64>
  /// For each slot and type: the rules whose slot has that type; then, for each slot, the rules without that slot.
  let slotTypeRows: Table<UInt64>
  let lacksSlotRows: Table<UInt64>
  /// 1 for each slot and type that some rule binds.
  let isUsed: Table<UInt8>
  /// For each rule and slot a start and a count in `rest`: the conjuncts that rows do not decide even for settled cells.
  let restHeader: Table<Int32>
  let rest: Table<Int32>
  /// 1 for each rule that stands as soon as its conjuncts hold.
  let isPlain: Table<UInt8>
  /// Number of values of each attribute.
  let valueCounts: Table<Int32>

  init(
    rules: [Program.Rule], nodes: [Program.Node], lists: [Int32], masks: [UInt64], attributes: [Program.Attribute],
    typeCount: Int
  ) {
    var builder = Builder(
      rules: rules, nodes: nodes, lists: lists, masks: masks, attributes: attributes, typeCount: typeCount)
    builder.build()
    wordCount = builder.wordCount
    ruleCount = rules.count
    slotCount = builder.slotCount
    self.typeCount = typeCount
    features = Table(builder.features)
    groups = Table(builder.groups)
    globalCount = builder.globalCount
    rows = Table(builder.rows)
    slotTypeRows = Table(builder.slotTypeRows)
    lacksSlotRows = Table(builder.lacksSlotRows)
    isUsed = Table(builder.isUsed)
    restHeader = Table(builder.restHeader)
    rest = Table(builder.rest)
    isPlain = Table(rules.map { $0.isConjunctive && $0.stand == $0.when ? 1 : 0 })
    valueCounts = Table(attributes.map { $0.valueCount })
  }

  private struct Builder {
    let rules: [Program.Rule]
    let nodes: [Program.Node]
    let lists: [Int32]
    let masks: [UInt64]
    let attributes: [Program.Attribute]
    let typeCount: Int
    var wordCount = 0
    var slotCount = 0
    var features: [Feature] = []
    var groups: [Int32] = []
    var globalCount = 0
    var rows: [UInt64] = []
    var slotTypeRows: [UInt64] = []
    var lacksSlotRows: [UInt64] = []
    var isUsed: [UInt8] = []
    var restHeader: [Int32] = []
    var rest: [Int32] = []

    mutating func build() {
      wordCount = (rules.count + 63) / 64
      for rule in rules where Int(rule.givenCount) > slotCount { slotCount = Int(rule.givenCount) }
      for rule in 0..<rules.count { visit(rule) { $0.addFeature($1, $2, $3) } }
      sortFeatures()
      var start: Int32 = 0
      for position in features.indices {
        features[position].rowStart = start
        start += Int32(values(of: features[position]) * wordCount)
      }
      rows = Array(repeating: ~0, count: Int(start))
      for position in features.indices where features[position].kind == .includes { beginIncludes(position) }
      for rule in 0..<rules.count { visit(rule) { $0.fill(rule, $1, $2, $3) } }
      group()
      fillSlots()
      for rule in rules { collectRest(rule) }
    }

    /// Notes which conjuncts of a rule must be evaluated even when the index was asked with settled cells.
    private mutating func collectRest(_ rule: Program.Rule) {
      for slot in 0..<max(1, slotCount) {
        let first = rest.count
        if slot < max(1, Int(rule.givenCount)) {
          let start = Int(lists[Int(rule.conjunctsStart) + 2 * slot])
          for position in start..<start + Int(lists[Int(rule.conjunctsStart) + 2 * slot + 1])
          where !isDecidedByRow(nodes[Int(lists[position])]) {
            rest.append(lists[position])
          }
        }
        restHeader.append(Int32(first))
        restHeader.append(Int32(rest.count - first))
      }
    }

    private func isDecidedByRow(_ node: Program.Node) -> Bool {
      let isExclusion = node.operation == .not && nodes[Int(node.a)].operation == .includesAny
      let inner = isExclusion ? nodes[Int(node.a)] : node
      return (isExclusion || node.operation == .test) && attributes[Int(inner.b)].refersTo < 0
    }

    /// Calls back with (slot or -1, node, negated) for each conjunct that a row can answer.
    private mutating func visit(_ rule: Int, _ body: (inout Builder, Int32, Program.Node, Bool) -> Void) {
      let shape = rules[rule]
      var slot = 0
      while slot < max(1, Int(shape.givenCount)) {
        let start = Int(lists[Int(shape.conjunctsStart) + 2 * slot])
        let count = Int(lists[Int(shape.conjunctsStart) + 2 * slot + 1])
        for position in start..<start + count {
          var node = nodes[Int(lists[position])]
          let isNegated = node.operation == .not
          if isNegated { node = nodes[Int(node.a)] }
          let isAnswerable =
            node.operation == .test && !isNegated || node.operation == .includesAny
          if isAnswerable && attributes[Int(node.b)].refersTo < 0 {
            body(&self, node.a >= 0 ? node.a : -1, node, isNegated)
          }
        }
        slot += 1
      }
    }

    private func kind(_ node: Program.Node, _ isNegated: Bool) -> Kind {
      node.operation == .test ? .value : isNegated ? .excludes : .includes
    }

    private func find(_ slot: Int32, _ node: Program.Node, _ isNegated: Bool) -> Int? {
      let entity = slot < 0 ? -1 - node.a : 0
      var position = 0
      while position < features.count {
        let feature = features[position]
        if feature.slot == slot && feature.entity == entity && feature.attribute == node.b
          && feature.kind == kind(node, isNegated)
        {
          return position
        }
        position += 1
      }
      return nil
    }

    private mutating func addFeature(_ slot: Int32, _ node: Program.Node, _ isNegated: Bool) {
      if find(slot, node, isNegated) != nil { return }
      features.append(
        Feature(
          slot: slot, entity: slot < 0 ? -1 - node.a : 0, attribute: node.b, kind: kind(node, isNegated), rowStart: 0))
    }

    private func values(of feature: Feature) -> Int { Int(attributes[Int(feature.attribute)].valueCount) }

    private func groupIndex(_ feature: Feature) -> Int {
      feature.slot < 0 ? -1 : Int(feature.slot) * typeCount + Int(attributes[Int(feature.attribute)].type)
    }

    /// Insertion sort: there are few features, and the kernel brings its own tools.
    private mutating func sortFeatures() {
      var position = 1
      while position < features.count {
        var other = position
        while other > 0 && groupIndex(features[other - 1]) > groupIndex(features[other]) {
          features.swapAt(other - 1, other)
          other -= 1
        }
        position += 1
      }
    }

    /// A rule that asks for a member is woken by its members only: clear its bits, then set those of its mask.
    private mutating func beginIncludes(_ position: Int) {
      let feature = features[position]
      for rule in 0..<rules.count {
        var asks = false
        visit(rule) { builder, slot, node, isNegated in
          let entity = slot < 0 ? -1 - node.a : 0
          if builder.kind(node, isNegated) == .includes && slot == feature.slot && entity == feature.entity
            && node.b == feature.attribute
          {
            asks = true
          }
        }
        if !asks { continue }
        for value in 0..<values(of: feature) {
          rows[Int(feature.rowStart) + value * wordCount + rule / 64] &= ~(1 << UInt64(rule % 64))
        }
      }
    }

    private mutating func fill(_ rule: Int, _ slot: Int32, _ node: Program.Node, _ isNegated: Bool) {
      guard let position = find(slot, node, isNegated) else { return }
      let feature = features[position]
      let bit: UInt64 = 1 << UInt64(rule % 64)
      for value in 0..<values(of: feature) {
        let word = Int(feature.rowStart) + value * wordCount + rule / 64
        let isIn = masks[Int(node.c) + value / 64] >> UInt64(value % 64) & 1 == 1
        switch feature.kind {
        case .value: if !isIn { rows[word] &= ~bit }
        case .excludes: if isIn { rows[word] &= ~bit }
        case .includes: if isIn { rows[word] |= bit }
        }
      }
    }

    private mutating func group() {
      groups = Array(repeating: 0, count: 2 * slotCount * typeCount)
      for position in features.indices {
        let index = groupIndex(features[position])
        if index < 0 {
          globalCount += 1
        } else {
          if groups[2 * index + 1] == 0 { groups[2 * index] = Int32(position) }
          groups[2 * index + 1] += 1
        }
      }
    }

    private mutating func fillSlots() {
      slotTypeRows = Array(repeating: 0, count: slotCount * typeCount * wordCount)
      isUsed = Array(repeating: 0, count: slotCount * typeCount)
      lacksSlotRows = Array(repeating: 0, count: slotCount * wordCount)
      for rule in rules.indices {
        let bit: UInt64 = 1 << UInt64(rule % 64)
        for slot in 0..<slotCount {
          if slot < Int(rules[rule].givenCount) {
            let type = Int(lists[Int(rules[rule].typesStart) + slot])
            slotTypeRows[(slot * typeCount + type) * wordCount + rule / 64] |= bit
            isUsed[slot * typeCount + type] = 1
          } else {
            lacksSlotRows[slot * wordCount + rule / 64] |= bit
          }
        }
      }
    }
  }

  /// One policy matched against the index: which rules are alive, and which entities are candidates for their slots.
  final class Scan {
    let index: RuleIndex
    var wordCount: Int { index.wordCount }
    /// One bit a rule.
    let alive = Table<UInt64>()
    /// For each slot, type and entity a row of bits over rules.
    private let candidates = Table<UInt64>()
    private let candidateStart = Table<Int32>()
    private let found = Table<UInt64>()

    init(_ index: RuleIndex) { self.index = index }

    /// Whether the index leaves the entity as a candidate for the slot of the rule.
    @inline(__always)
    func isCandidate(rule: Int, slot: Int, entity: Int, type: Int) -> Bool {
      let start = Int(candidateStart[slot * index.typeCount + type]) + entity * index.wordCount
      return candidates[start + rule >> 6] >> UInt64(rule & 63) & 1 == 1
    }

    /// Matches a policy: fills `alive` and the candidates.
    func findCandidates(_ facts: FactBase, includesLatent: Bool) {
      let may = includesLatent ? facts.may.0.base : facts.may.2.base
      let must = includesLatent ? facts.must.0.base : facts.must.2.base
      let words = index.wordCount
      alive.reset(count: words, to: ~0)
      if index.ruleCount % 64 != 0 { alive[words - 1] = (1 << UInt64(index.ruleCount % 64)) - 1 }
      for position in 0..<index.globalCount {
        let feature = index.features[position]
        narrow(alive.base, feature, facts, Int(feature.entity), may, must)
      }
      layOutCandidates(facts)
      found.reset(count: words, to: 0)
      for slot in 0..<index.slotCount {
        for word in 0..<words { found[word] = index.lacksSlotRows[slot * words + word] }
        for type in 0..<index.typeCount where index.isUsed[slot * index.typeCount + type] == 1 {
          match(slot, type, facts, may, must)
        }
        for word in 0..<words { alive[word] &= found[word] }
      }
    }

    private func layOutCandidates(_ facts: FactBase) {
      candidateStart.removeAll()
      var rows = 0
      for group in 0..<index.slotCount * index.typeCount {
        candidateStart.append(Int32(rows * index.wordCount))
        if index.isUsed[group] == 1 { rows += Int(facts.entityCounts[group % index.typeCount]) }
      }
      candidates.reserve(count: rows * index.wordCount)
    }

    private func match(
      _ slot: Int, _ type: Int, _ facts: FactBase, _ may: UnsafeMutablePointer<UInt64>,
      _ must: UnsafeMutablePointer<UInt64>
    ) {
      let words = index.wordCount
      let group = slot * index.typeCount + type
      let typeRow = index.slotTypeRows.base + group * words
      let aliveRow = alive.base
      let foundRow = found.base
      let first = Int(index.groups[2 * group])
      let last = first + Int(index.groups[2 * group + 1])
      for entity in 0..<Int(facts.entityCounts[type]) {
        let row = candidates.base + Int(candidateStart[group]) + entity * words
        for word in 0..<words { row[word] = typeRow[word] & aliveRow[word] }
        var position = first
        while position < last {
          narrow(row, index.features[position], facts, entity, may, must)
          position += 1
        }
        for word in 0..<words { foundRow[word] |= row[word] }
      }
    }

    /// Ands a row with what a feature's cell allows.
    @inline(__always)
    private func narrow(
      _ row: UnsafeMutablePointer<UInt64>, _ feature: Feature, _ facts: FactBase, _ entity: Int,
      _ may: UnsafeMutablePointer<UInt64>, _ must: UnsafeMutablePointer<UInt64>
    ) {
      let words = index.wordCount
      let rows = index.rows.base + Int(feature.rowStart)
      let cell = facts.cell(Int(feature.attribute), entity)
      let cellWords = Int(facts.cellWords[Int(feature.attribute)])
      if feature.kind == .excludes {
        for cellWord in 0..<cellWords {
          var members = must[cell + cellWord]
          while members != 0 {
            let value = cellWord * 64 + members.trailingZeroBitCount
            members &= members &- 1
            for word in 0..<words { row[word] &= rows[value * words + word] }
          }
        }
        return
      }
      if cellWords == 1 && feature.kind == .value {
        let possible = may[cell]
        if possible & (possible &- 1) == 0 && possible != 0 {
          let values = rows + possible.trailingZeroBitCount * words
          for word in 0..<words { row[word] &= values[word] }
          return
        }
      }
      var only = -1
      var possible = 0
      for cellWord in 0..<cellWords where may[cell + cellWord] != 0 {
        possible += may[cell + cellWord].nonzeroBitCount
        only = cellWord * 64 + may[cell + cellWord].trailingZeroBitCount
      }
      if feature.kind == .value && possible == 1 {
        for word in 0..<words { row[word] &= rows[only * words + word] }
        return
      }
      narrowToUnion(row, rows, feature, cell, may)
    }

    private func narrowToUnion(
      _ row: UnsafeMutablePointer<UInt64>, _ rows: UnsafeMutablePointer<UInt64>, _ feature: Feature, _ cell: Int,
      _ may: UnsafeMutablePointer<UInt64>
    ) {
      let words = index.wordCount
      let values = Int(index.valueCounts[Int(feature.attribute)])
      for word in 0..<words {
        // Rules that do not ask have every bit set: their share of the union is what all values agree on.
        var union: UInt64 = 0
        var agreed: UInt64 = ~0
        for value in 0..<values {
          agreed &= rows[value * words + word]
          if may[cell + value >> 6] >> UInt64(value & 63) & 1 == 1 { union |= rows[value * words + word] }
        }
        row[word] &= union | agreed
      }
    }
  }
}
