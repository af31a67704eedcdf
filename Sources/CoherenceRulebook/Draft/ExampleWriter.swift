import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// Writes an example as it stands in a rule file.
package struct ExampleWriter {
  private let vocabulary: Vocabulary
  /// Longer lines are broken: one entity a line.
  private static let lineLimit = 150

  package init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// The element of the list `examples`, with a line break at its end; `nil` if the language has no words for some part of it.
  package func yaml(_ example: Rule.Example, indent: Int) -> String? {
    guard let sections = sections(of: example.policy) else { return nil }
    let margin = String(repeating: " ", count: indent)
    var text = "\(margin)- name: \(Self.scalar(example.name, inFlow: false))\n"
    if sections.isEmpty {
      text += "\(margin)  policy: {}\n"
    } else {
      text += "\(margin)  policy:\n"
      for section in sections { text += section.lines(margin + "    ", limit: Self.lineLimit) }
    }
    text += "\(margin)  expect: \(example.expected.rawValue)\n"
    if let interaction = example.interaction { text += "\(margin)  interaction: \(interaction.name)\n" }
    if !example.asks.isEmpty { text += "\(margin)  asks: [\(example.asks.joined(separator: ", "))]\n" }
    return text
  }

  /// One key of a policy with what stands under it.
  private struct Section {
    var key: String
    var brackets: (String, String)
    var entries: [String]

    func lines(_ margin: String, limit: Int) -> String {
      let line = "\(margin)\(key): \(brackets.0)\(entries.joined(separator: ", "))\(brackets.1)\n"
      if line.count <= limit || entries.count < 2 || brackets.0 == "[" { return line }
      return "\(margin)\(key):\n" + entries.map { "\(margin)  \($0)\n" }.joined()
    }
  }

  private func sections(of policy: Policy) -> [Section]? {
    guard policy.acceptedRisks.isEmpty else { return nil }
    let values = StatedValueWriter(vocabulary, policy.entities)
    var result: [Section] = []
    let related = vocabulary.relations.flatMap { [$0.from.index, $0.to.index] }
    let lastRelated = related.max() ?? -1
    for (index, type) in vocabulary.types.enumerated() {
      var entries: [String] = []
      for (entity, shape) in policy.entities[index].enumerated() {
        guard let body = body(of: entity, EntityTypeID(index), policy, values) else { return nil }
        if type.multiplicity == .once {
          if !body.isEmpty { result.append(Section(key: type.section, brackets: ("{", "}"), entries: body)) }
          continue
        }
        if body.isEmpty && entity < type.declaredEntities.count { continue }
        entries.append("\(shape.id): {\(body.joined(separator: ", "))}")
      }
      if !entries.isEmpty { result.append(Section(key: type.section, brackets: ("{", "}"), entries: entries)) }
      if index == lastRelated {
        guard let lines = relations(of: policy) else { return nil }
        result += lines
      }
    }
    return result
  }

  private func relations(of policy: Policy) -> [Section]? {
    var entries: [String] = []
    for fact in policy.relations {
      let relation = vocabulary.relations[fact.relation.index]
      let from = policy.entities[relation.from.index][fact.from].id
      let to = policy.entities[relation.to.index][fact.to].id
      guard let known = evidence(fact.evidence) else { return nil }
      if fact.certainty == .certain && known.isEmpty {
        entries.append("\(from) \(relation.id) \(to)")
      } else {
        let certainty = fact.certainty == .certain ? [] : ["certainty: \(fact.certainty.rawValue)"]
        let parts = ["from: \(from)", "is: \(relation.id)", "to: \(to)"] + certainty + known
        entries.append("{\(parts.joined(separator: ", "))}")
      }
    }
    var result: [Section] = []
    if !entries.isEmpty { result.append(Section(key: "relations", brackets: ("[", "]"), entries: entries)) }
    let mapped = policy.mapped.map { vocabulary.relations[$0.index].id }
    if !mapped.isEmpty { result.append(Section(key: "mapped", brackets: ("[", "]"), entries: mapped)) }
    return result
  }

  private func body(
    of entity: Int, _ type: EntityTypeID, _ policy: Policy, _ values: StatedValueWriter
  ) -> [String]? {
    var parts: [String] = []
    let shape = policy.entities[type.index][entity]
    let declared = vocabulary.types[type.index].declaredEntities
    let ownName = entity < declared.count ? declared[entity].name : shape.id
    if shape.name != ownName && vocabulary.types[type.index].multiplicity == .many {
      parts.append("name: \(Self.scalar(shape.name))")
    }
    for fact in policy.facts
    where !fact.isDefault && fact.entity == entity && vocabulary.attributes[fact.attribute.index].type == type {
      guard let value = values.yaml(fact.value, fact.attribute), let known = evidence(fact.evidence) else { return nil }
      let id = vocabulary.attributes[fact.attribute.index].id
      parts.append(known.isEmpty ? "\(id): \(value)" : "\(id): {\((["is: \(value)"] + known).joined(separator: ", "))}")
    }
    if let start = shape.start { parts.append("start: \(start.text)") }
    if let end = shape.end { parts.append("end: \(end.text)") }
    for (key, afterEnd) in [("after", true), ("starts_after", false)] {
      let earlier = policy.sequence.filter { $0.type == type && $0.later == entity && $0.afterEnd == afterEnd }
      if earlier.isEmpty { continue }
      let ids = earlier.map { policy.entities[type.index][$0.earlier].id }
      parts.append("\(key): [\(ids.joined(separator: ", "))]")
    }
    return parts
  }

  private func evidence(_ evidence: FactEvidence) -> [String]? {
    var parts: [String] = []
    if let source = evidence.source { parts.append("source: \(Self.scalar(source))") }
    if let asOf = evidence.asOf { parts.append("as_of: \(asOf.text)") }
    if let confidence = evidence.confidence { parts.append("confidence: \(confidence.rawValue)") }
    if let note = evidence.note { parts.append("note: \(Self.scalar(note))") }
    return parts
  }

  /// A text as YAML: bare where that is safe, else between double quotes.
  private static func scalar(_ text: String, inFlow: Bool = true) -> String {
    let isSafe = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || " -.'’()%“”‘–".unicodeScalars.contains(scalar) || scalar == "," && !inFlow
    }
    let isPlain = isSafe && text.unicodeScalars.first?.properties.isAlphabetic == true && text.last != " "
    return isPlain ? text : JSONWriter.quoted(text)
  }
}
