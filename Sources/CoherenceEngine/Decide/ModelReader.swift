import CoherenceKernel
import CoherenceLanguage

/// Reads what a solver's model settles: values, relations and days. What it leaves open is not read.
struct ModelReader {
  private let compiled: CompiledPack
  private let residual: Residual
  private let solver: Solver
  private let facts: FactBase
  /// The day on which a witness's calendar begins; which one it is makes no difference.
  private static let firstDay: Int32 = 20_454

  init(_ compiled: CompiledPack, _ room: PolicyFinder.Room) {
    self.compiled = compiled
    residual = room.residual
    solver = room.solver
    facts = room.facts
  }

  private var vocabulary: Vocabulary { compiled.pack.vocabulary }

  /// The variables that the model narrows, with the classes it leaves them.
  private var settled: [(variable: Residual.Variable, classes: UInt64)] {
    (0..<residual.variables.count).compactMap { index in
      let variable = residual.variables[index]
      return solver.model[index] == variable.open ? nil : (variable, solver.model[index])
    }
  }

  // MARK: Values

  func values() -> [(attribute: Int, entity: Int, value: StatedValue)] {
    var result: [(attribute: Int, entity: Int, value: StatedValue)] = []
    var members: [[Int]: (inside: [Int], outside: [Int])] = [:]
    for (variable, classes) in settled {
      let (attribute, entity) = (Int(variable.first), Int(variable.second))
      switch variable.kind {
      case .cell: result.append((attribute, entity, value(variable, classes)))
      case .member:
        let bit = Int(variable.third)
        if classes == 0b10 {
          members[[attribute, entity], default: ([], [])].inside.append(bit)
        } else {
          members[[attribute, entity], default: ([], [])].outside.append(bit)
        }
      case .edge, .order, .identity, .overlap, .presence: break
      }
    }
    for (cell, bits) in members { result.append((cell[0], cell[1], set(cell[0], bits.inside))) }
    return result.sorted { ($0.attribute, $0.entity) < ($1.attribute, $1.entity) }
  }

  /// The plainest value of the classes that are left: the default if it is among them, else the first that has a name.
  private func value(_ variable: Residual.Variable, _ classes: UInt64) -> StatedValue {
    var mask: [UInt64] = Array(repeating: 0, count: Int(variable.words))
    for position in 0..<Int(variable.classCount) where classes >> UInt64(position) & 1 == 1 {
      let start = Int(variable.classStart) + position * Int(variable.words)
      for word in mask.indices { mask[word] |= residual.classMasks[start + word] }
    }
    let bits = (0..<mask.count * 64).filter { mask[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
    let attribute = vocabulary.attributes[Int(variable.first)]
    switch attribute.valueType {
    case .choice(let domain), .level(let domain), .set(let domain):
      if case .oneOf(let fallback)? = attribute.defaultValue, let bit = fallback.values.first, bits.contains(bit) {
        return .oneOf(fallback)
      }
      let named = bits.first { !domain.values[$0].isUnlistedMember }
      return .oneOf(ValueMask(count: domain.values.count, values: [named ?? bits[0]]))
    case .number, .date:
      let number = compiled.thresholds[Int(variable.first)].representative(bits[0])
      return .range(number, number)
    case .reference, .references:
      let bit = bits.first { $0 != Program.unlistedBit } ?? bits[0]
      return .referenceOneOf(
        bit >= Program.firstEntityBit ? [bit - Program.firstEntityBit] : [], none: bit == Program.noneBit,
        unlisted: bit == Program.unlistedBit)
    }
  }

  private func set(_ attribute: Int, _ inside: [Int]) -> StatedValue {
    switch vocabulary.attributes[attribute].valueType {
    case .choice(let domain), .level(let domain), .set(let domain):
      // A policy cannot name a member that the list of a class lacks.
      let named = inside.filter { !domain.values[$0].isUnlistedMember }
      let mask = ValueMask(count: domain.values.count, values: named)
      return .members(surely: mask, possibly: mask)
    case .number, .date, .reference, .references:
      let entities = inside.filter { $0 >= Program.firstEntityBit }.map { $0 - Program.firstEntityBit }.sorted()
      return .references(
        surely: entities, possibly: entities, unlisted: inside.contains(Program.unlistedBit) ? .surely : .no)
    }
  }

  // MARK: Relations and time

  func edges() -> [(relation: Int, from: Int, to: Int, holds: Bool)] {
    settled.filter { $0.variable.kind == .edge }.map {
      (Int($0.variable.first), Int($0.variable.second), Int($0.variable.third), $0.classes == 0b10)
    }.sorted { ($0.relation, $0.from, $0.to) < ($1.relation, $1.from, $1.to) }
  }

  /// A calendar in the model's order: each point as late as the order allows before the latest ones.
  func days() -> [(type: Int, entity: Int, isEnd: Bool, day: Int32)] {
    let points = facts.pointCount
    guard solver.modelOrder.count == points * points else { return [] }
    var mentioned: Set<Int> = []
    for (variable, _) in settled where variable.kind == .order {
      mentioned.formUnion([Int(variable.first), Int(variable.second)])
    }
    var days: [Int32] = (0..<points).map { point in
      (0..<points).reduce(0) { min($0, solver.modelOrder[point * points + $1]) }
    }
    let earliest = days.dropFirst().min() ?? 0
    for point in days.indices { days[point] += Self.firstDay - earliest }
    var result: [(type: Int, entity: Int, isEnd: Bool, day: Int32)] = []
    for type in vocabulary.types.indices where vocabulary.types[type].isTimed {
      for entity in 0..<Int(facts.entityCounts[type]) {
        let start = 1 + 2 * (Int(facts.timedStart[type]) + entity)
        for isEnd in [false, true] where mentioned.contains(start + (isEnd ? 1 : 0)) {
          result.append((type, entity, isEnd, days[start + (isEnd ? 1 : 0)]))
        }
      }
    }
    return result
  }
}
