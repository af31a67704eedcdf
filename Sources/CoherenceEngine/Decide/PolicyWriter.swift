import CoherenceLanguage
import CoherenceSource

/// Writes a policy as a rule's example would: one section a line, only what is stated.
package struct PolicyWriter {
  private let vocabulary: Vocabulary

  package init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The text; `{}` for a policy that states nothing.
  package func text(_ policy: Policy) -> String {
    let sections = sections(of: policy)
    return sections.isEmpty ? "{}\n" : sections.map(\.line).joined(separator: "\n") + "\n"
  }

  /// A key of the policy with what stands under it.
  package struct Section: Sendable {
    /// The key as it is written: a type's id or section, `relations` or `mapped`.
    package var key: String
    /// Whether it is a mapping, which may also be written an entry a line.
    package var isMapping: Bool
    /// What stands under the key, each entry as YAML in one line.
    package var entries: [String]

    /// All of it in one line.
    package var line: String {
      let inside = entries.joined(separator: ", ")
      return isMapping ? "\(key): {\(inside)}" : "\(key): [\(inside)]"
    }
  }

  /// What the policy states, types of entity in the vocabulary's order and relations after those that they relate.
  package func sections(of policy: Policy) -> [Section] {
    var sections: [Section] = []
    let lastRelated = vocabulary.relations.flatMap { [$0.from.index, $0.to.index] }.max()
    for (index, type) in vocabulary.types.enumerated() {
      if type.multiplicity == .once {
        let body = pairs(policy, index, 0)
        if !body.isEmpty { sections.append(Section(key: type.id, isMapping: true, entries: body)) }
      } else {
        let entities = policy.entities[index].indices.compactMap { entity -> String? in
          let body = pairs(policy, index, entity)
          if body.isEmpty && entity < type.declaredEntities.count { return nil }
          return "\(policy.entities[index][entity].id): {\(body.joined(separator: ", "))}"
        }
        if !entities.isEmpty { sections.append(Section(key: type.section, isMapping: true, entries: entities)) }
      }
      if index != lastRelated { continue }
      let relations = policy.relations.map { relation(policy, $0) }
      if !relations.isEmpty { sections.append(Section(key: "relations", isMapping: false, entries: relations)) }
      let mapped = policy.mapped.map { vocabulary.relations[$0.index].id }
      if !mapped.isEmpty { sections.append(Section(key: "mapped", isMapping: false, entries: mapped)) }
    }
    return sections
  }

  private func pairs(_ policy: Policy, _ type: Int, _ entity: Int) -> [String] {
    let own = policy.entities[type][entity]
    let declared = vocabulary.types[type].declaredEntities
    var result: [String] = []
    if vocabulary.types[type].multiplicity == .many,
      own.name != (entity < declared.count ? declared[entity].name : own.id)
    {
      result.append("name: \(Self.scalar(own.name))")
    }
    result += policy.facts.filter { fact in
      fact.entity == entity && !fact.isDefault && vocabulary.attributes[fact.attribute.index].type.index == type
    }.map { fact in
      let value = value(fact.value, fact.attribute, policy)
      let known = evidence(fact.evidence)
      let stated = known.isEmpty ? value : "{\((["is: \(value)"] + known).joined(separator: ", "))}"
      return "\(vocabulary.attributes[fact.attribute.index].id): \(stated)"
    }
    if let start = own.start { result.append("start: \(start.text)") }
    if let end = own.end { result.append("end: \(end.text)") }
    for (key, afterEnd) in [("after", true), ("starts_after", false)] {
      let earlier = policy.sequence.filter { $0.type.index == type && $0.later == entity && $0.afterEnd == afterEnd }
      if earlier.isEmpty { continue }
      result.append("\(key): [\(earlier.map { policy.entities[type][$0.earlier].id }.joined(separator: ", "))]")
    }
    return result
  }

  private func evidence(_ evidence: FactEvidence) -> [String] {
    var parts: [String] = []
    if let source = evidence.source { parts.append("source: \(Self.scalar(source))") }
    if let asOf = evidence.asOf { parts.append("as_of: \(asOf.text)") }
    if let confidence = evidence.confidence { parts.append("confidence: \(confidence.rawValue)") }
    if let note = evidence.note { parts.append("note: \(Self.scalar(note))") }
    return parts
  }

  /// A text in one line: bare where that is safe, else between double quotes.
  package static func scalar(_ text: String, inFlow: Bool = true) -> String {
    let isSafe = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " -.'’()%“”‘–;".unicodeScalars.contains(scalar) || scalar == "," && !inFlow
    }
    let isPlain = isSafe && text.unicodeScalars.first?.properties.isAlphabetic == true && text.last != " "
    return isPlain ? text : JSONWriter.quoted(text)
  }

  private func relation(_ policy: Policy, _ fact: Policy.RelationFact) -> String {
    let shape = vocabulary.relations[fact.relation.index]
    let from = policy.entities[shape.from.index][fact.from].id
    let to = policy.entities[shape.to.index][fact.to].id
    let known = (fact.certainty == .certain ? [] : ["certainty: \(fact.certainty.rawValue)"]) + evidence(fact.evidence)
    if known.isEmpty { return "\(from) \(shape.id) \(to)" }
    return "{\((["from: \(from)", "is: \(shape.id)", "to: \(to)"] + known).joined(separator: ", "))}"
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
      if surely == possibly { return inside.count == 1 ? inside[0] : list(inside) }
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
