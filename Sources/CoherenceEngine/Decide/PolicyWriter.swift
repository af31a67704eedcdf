import CoherenceLanguage
import CoherenceSource

/// Writes a policy as a rule's example would: one section a line, only what is stated.
package struct PolicyWriter {
  private let vocabulary: Vocabulary

  package init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The text; `{}` for a policy that states nothing.
  package func text(_ policy: Policy) -> String {
    var lines: [String] = []
    for (index, type) in vocabulary.types.enumerated() {
      if type.multiplicity == .once {
        let body = pairs(policy, index, 0)
        if !body.isEmpty { lines.append("\(type.id): {\(body.joined(separator: ", "))}") }
        continue
      }
      let entities = policy.entities[index].indices.compactMap { entity -> String? in
        let body = pairs(policy, index, entity)
        if body.isEmpty && entity < type.declaredEntities.count { return nil }
        return "\(policy.entities[index][entity].id): {\(body.joined(separator: ", "))}"
      }
      if !entities.isEmpty { lines.append("\(type.section): {\(entities.joined(separator: ", "))}") }
    }
    let relations = policy.relations.map { relation(policy, $0) }
    if !relations.isEmpty { lines.append("relations: [\(relations.joined(separator: ", "))]") }
    let mapped = policy.mapped.map { vocabulary.relations[$0.index].id }
    if !mapped.isEmpty { lines.append("mapped: [\(mapped.joined(separator: ", "))]") }
    return lines.isEmpty ? "{}\n" : lines.joined(separator: "\n") + "\n"
  }

  private func pairs(_ policy: Policy, _ type: Int, _ entity: Int) -> [String] {
    var result = policy.facts.filter { fact in
      fact.entity == entity && !fact.isDefault && vocabulary.attributes[fact.attribute.index].type.index == type
    }.map { "\(vocabulary.attributes[$0.attribute.index].id): \(value($0.value, $0.attribute, policy))" }
    let own = policy.entities[type][entity]
    if let start = own.start { result.append("start: \(start.text)") }
    if let end = own.end { result.append("end: \(end.text)") }
    return result
  }

  private func relation(_ policy: Policy, _ fact: Policy.RelationFact) -> String {
    let shape = vocabulary.relations[fact.relation.index]
    let from = policy.entities[shape.from.index][fact.from].id
    let to = policy.entities[shape.to.index][fact.to].id
    if fact.certainty == .certain { return "\(from) \(shape.id) \(to)" }
    return "{from: \(from), is: \(shape.id), to: \(to), certainty: \(fact.certainty.rawValue)}"
  }

  /// A value in the language's terms.
  package func value(_ value: StatedValue, _ attribute: AttributeID, _ policy: Policy) -> String {
    let shape = vocabulary.attributes[attribute.index].valueType
    switch (value, shape) {
    case (.oneOf(let mask), .choice(let domain)), (.oneOf(let mask), .level(let domain)):
      let names = names(mask, domain)
      return mask.count == 1 || names.count == 1 ? names[0] : "{one_of: [\(names.joined(separator: ", "))]}"
    case (.members(let surely, let possibly), .set(let domain)):
      let inside = surely.values.map { domain.values[$0].id }
      if surely == possibly { return list(inside) }
      let outside = ValueMask.all(domain.values.count).subtracting(possibly).values.map { domain.values[$0].id }
      return bounds(inside, outside)
    case (.range(let lower, let upper), .number): return range(lower, upper) { String($0) }
    case (.range(let lower, let upper), .date):
      return range(lower, upper) { CalendarInterval.text(ofDay: Int32(clamping: $0)) }
    case (.referenceOneOf(let entities, let none, let unlisted), .reference(let type)):
      let names =
        entities.map { policy.entities[type.index][$0].id } + (none ? ["none"] : [])
        + (unlisted ? ["someone_not_listed"] : [])
      return names.count == 1 ? names[0] : "{one_of: [\(names.joined(separator: ", "))]}"
    case (.references(let surely, let possibly, let unlisted), .references(let type)):
      let all = policy.entities[type.index]
      let inside = surely.map { all[$0].id } + (unlisted == .surely ? ["someone_not_listed"] : [])
      if possibly?.count == surely.count && unlisted != .possibly { return list(inside) }
      var outside: [String] = []
      if let possibly { outside = all.indices.filter { !possibly.contains($0) }.map { all[$0].id } }
      return bounds(inside, outside)
    default: return "none"
    }
  }

  /// Names of values; the value for unlisted members of a class is written as the class.
  private func names(_ mask: ValueMask, _ domain: ValueDomain) -> [String] {
    if mask.count == 1, domain.values[mask.values[0]].isUnlistedMember {
      let group = domain.classes.filter { $0.members.contains(mask.values[0]) }.min {
        $0.members.count < $1.members.count
      }
      if let group { return [group.id] }
    }
    return mask.values.map { domain.values[$0].id }
  }

  private func list(_ ids: [String]) -> String { ids.isEmpty ? "none" : "[\(ids.joined(separator: ", "))]" }

  private func bounds(_ inside: [String], _ outside: [String]) -> String {
    var parts: [String] = []
    if !inside.isEmpty { parts.append("includes: [\(inside.joined(separator: ", "))]") }
    if !outside.isEmpty { parts.append("excludes: [\(outside.joined(separator: ", "))]") }
    return "{\(parts.joined(separator: ", "))}"
  }

  private func range(_ lower: Int?, _ upper: Int?, _ text: (Int) -> String) -> String {
    if let lower, lower == upper { return text(lower) }
    var parts: [String] = []
    if let lower { parts.append("at_least: \(text(lower))") }
    if let upper { parts.append("at_most: \(text(upper))") }
    return "{\(parts.joined(separator: ", "))}"
  }
}
