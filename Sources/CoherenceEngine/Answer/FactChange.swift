import CoherenceKernel
import CoherenceLanguage

/// A change of one fact, in words and as a policy would state it.
struct FactChange {
  var words: Explanation.Change
  private var statement: Statement

  private enum Statement {
    case cell(AttributeID, entity: Int, StatedValue)
    case member(AttributeID, entity: Int, bit: Int, isIn: Bool)
    case relation(RelationID, from: Int, to: Int, holds: Bool)
  }

  /// `nil` for what is no single fact: order in time, and who those are that nobody listed.
  init?(_ change: NearMiss.Change, _ residual: Residual, _ compiled: CompiledPack, words: Explanation.Change) {
    self.words = words
    let variable = residual.variables[Int(change.variable)]
    let (first, second, third) = (Int(variable.first), Int(variable.second), Int(variable.third))
    let holds = change.classes == 0b10
    switch variable.kind {
    case .cell:
      guard let value = Self.value(change.classes, variable, residual, compiled) else { return nil }
      statement = .cell(AttributeID(first), entity: second, value)
    case .member: statement = .member(AttributeID(first), entity: second, bit: third, isIn: holds)
    case .edge: statement = .relation(RelationID(first), from: second, to: third, holds: holds)
    case .order, .identity, .overlap, .presence: return nil
    }
  }

  /// The values of the classes of a single-valued cell; `nil` if they cannot be stated as one value.
  private static func value(
    _ classes: UInt64, _ variable: Residual.Variable, _ residual: Residual, _ compiled: CompiledPack
  ) -> StatedValue? {
    let attribute = Int(variable.first)
    var words = [UInt64](repeating: 0, count: Int(variable.words))
    for position in 0..<Int(variable.classCount) where classes >> UInt64(position) & 1 == 1 {
      let start = Int(variable.classStart) + position * words.count
      for word in words.indices { words[word] |= residual.classMasks[start + word] }
    }
    let bits = (0..<words.count * 64).filter { words[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
    switch compiled.pack.vocabulary.attributes[attribute].valueType {
    case .choice(let domain), .level(let domain), .set(let domain):
      return .oneOf(ValueMask(count: domain.values.count, values: bits))
    case .number, .date:
      guard let low = bits.first, let high = bits.last, high - low == bits.count - 1 else { return nil }
      let boundaries = compiled.thresholds[attribute].boundaries
      return .range(low == 0 ? nil : boundaries[low - 1], high == boundaries.count ? nil : boundaries[high] - 1)
    case .reference, .references:
      return .referenceOneOf(
        bits.filter { $0 >= Program.firstEntityBit }.map { $0 - Program.firstEntityBit },
        none: bits.contains(Program.noneBit), unlisted: bits.contains(Program.unlistedBit))
    }
  }

  /// The policy with the fact as changed.
  func applied(to policy: Policy, _ vocabulary: Vocabulary) -> Policy {
    var policy = policy
    switch statement {
    case .cell(let attribute, let entity, let value): policy.state(value, attribute, entity)
    case .member(let attribute, let entity, let bit, let isIn):
      let known = policy.facts.first { $0.attribute == attribute && $0.entity == entity }?.value
      let type = vocabulary.attributes[attribute.index].valueType
      let count = if case .references(let other) = type { policy.entities[other.index].count } else { 0 }
      policy.state(Self.membership(known, type, bit, isIn, of: count), attribute, entity)
    case .relation(let relation, let from, let to, let holds):
      policy.relations.removeAll { $0.relation == relation && $0.from == from && $0.to == to }
      policy.relations.append(
        Policy.RelationFact(
          relation: relation, from: from, to: to, certainty: holds ? .certain : .ruledOut, evidence: FactEvidence(),
          span: policy.span))
    }
    return policy
  }

  /// A set with one member put in or taken out, as far as the rest is known.
  private static func membership(
    _ known: StatedValue?, _ type: ValueType, _ bit: Int, _ isIn: Bool, of count: Int
  ) -> StatedValue {
    switch type {
    case .references:
      var surely: Set<Int> = []
      var possibly = Set(0..<count)
      var unlisted = Membership.possibly
      if case .references(let sure, let possible, let others)? = known {
        (surely, possibly, unlisted) = (Set(sure), possible.map { Set($0) } ?? possibly, others)
      }
      let entity = bit - Program.firstEntityBit
      if bit == Program.unlistedBit {
        unlisted = isIn ? .surely : .no
      } else if isIn {
        surely.insert(entity)
        possibly.insert(entity)
      } else {
        surely.remove(entity)
        possibly.remove(entity)
      }
      return .references(surely: surely.sorted(), possibly: possibly.sorted(), unlisted: unlisted)
    case .choice(let domain), .level(let domain), .set(let domain):
      var surely = ValueMask(count: domain.values.count)
      var possibly = ValueMask.all(domain.values.count)
      if case .members(let sure, let possible)? = known { (surely, possibly) = (sure, possible) }
      if isIn {
        surely.insert(bit)
        possibly.insert(bit)
      } else {
        surely.remove(bit)
        possibly.remove(bit)
      }
      return .members(surely: surely, possibly: possibly)
    case .number, .date, .reference: return known ?? .oneOf(ValueMask(count: 1))
    }
  }
}
