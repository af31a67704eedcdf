import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// What may be said, as text to read through.
package struct VocabularyListing {
  private let pack: RulePack
  private let vocabulary: Vocabulary
  private let width: Int
  private let usesColor: Bool

  /// A listing of what the policies and rules of a pack may say, for so many columns.
  package init(_ pack: RulePack, width: Int, usesColor: Bool) {
    self.pack = pack
    vocabulary = pack.vocabulary
    self.width = width
    self.usesColor = usesColor
  }

  /// Every name that `entry` knows, sorted.
  package var names: [String] {
    let values = vocabulary.attributes.flatMap { attribute in
      domain(attribute).map { $0.values.map(\.id) + $0.classes.map(\.id) } ?? []
    }
    let all =
      vocabulary.types.map(\.id) + vocabulary.attributes.map(\.id) + vocabulary.relations.map(\.id)
      + vocabulary.closures.map(\.id) + vocabulary.workstreams.map(\.id) + vocabulary.mechanisms.map(\.id) + values
    return Array(Set(all)).sorted()
  }

  /// Types with the names of their attributes, relations, workstreams.
  package func overview() -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    for (index, type) in vocabulary.types.enumerated() {
      layout.blank()
      layout.paragraph("\(type.section): \(type.label)", bold: true)
      let attributes = vocabulary.attributes.filter { $0.type.index == index }.map(\.id).sorted()
      layout.paragraph(attributes.joined(separator: ", "), indent: 2)
    }
    layout.blank()
    layout.paragraph("relations", bold: true)
    for relation in vocabulary.relations.sorted(by: { $0.id < $1.id }) {
      let ends = "\(vocabulary.types[relation.from.index].id) → \(vocabulary.types[relation.to.index].id)"
      layout.paragraph(
        "\(relation.id) (\(ends)): \(relation.describes.isEmpty ? relation.label : relation.describes)", indent: 2,
        hanging: 2)
    }
    layout.blank()
    layout.paragraph("workstreams", bold: true)
    for workstream in vocabulary.workstreams.sorted(by: { $0.id < $1.id }) {
      layout.paragraph("\(workstream.id): \(workstream.label)", indent: 2, hanging: 2)
    }
    layout.blank()
    layout.paragraph("mechanisms (what a rule may name, `coherence vocabulary mechanisms` says each)", bold: true)
    layout.paragraph(vocabulary.mechanisms.map(\.id).sorted().joined(separator: ", "), indent: 2)
    layout.blank()
    layout.paragraph("For more: coherence vocabulary NAME, such as `coherence vocabulary instrument`.")
    return layout.text
  }

  /// Everything about a name, in each of its meanings; `nil` if it has none.
  package func entry(_ name: String) -> String? {
    var layout = TextLayout(width: width, usesColor: usesColor)
    var isFound = false
    for (index, type) in vocabulary.types.enumerated() where type.id == name || type.section == name {
      isFound = true
      layout.blank()
      layout.paragraph("\(type.id): \(type.label)", bold: true)
      for entity in type.declaredEntities { layout.paragraph("\(entity.id): \(entity.name)", indent: 2, hanging: 2) }
      for attribute in vocabulary.attributes where attribute.type.index == index { write(attribute, &layout) }
    }
    for attribute in vocabulary.attributes where attribute.id == name || vocabulary.name(of: attribute) == name {
      isFound = true
      write(attribute, &layout)
      let index = vocabulary.attributes.firstIndex { $0.id == attribute.id && $0.type == attribute.type }
      writeUse(&layout) { use in index.map(use.attributes.contains) ?? false }
    }
    for relation in vocabulary.relations where relation.id == name || relation.inverse == name {
      isFound = true
      layout.blank()
      layout.paragraph("\(relation.id): “… \(relation.label) …”", bold: true)
      layout.paragraph(relation.describes, indent: 2)
      layout.paragraph("Question: \(relation.question)", indent: 2, hanging: 2)
      let index = vocabulary.relations.firstIndex { $0.id == relation.id }
      writeUse(&layout) { use in index.map(use.relations.contains) ?? false }
    }
    isFound = writeOthers(name, &layout) || isFound
    return isFound ? layout.text : nil
  }

  private func writeOthers(_ name: String, _ layout: inout TextLayout) -> Bool {
    var isFound = false
    if name == "mechanism" || name == "mechanisms" {
      isFound = true
      for mechanism in vocabulary.mechanisms.sorted(by: { $0.id < $1.id }) {
        layout.paragraph("\(mechanism.id): \(mechanism.describes)", hanging: 2)
      }
    }
    for workstream in vocabulary.workstreams where workstream.id == name {
      isFound = true
      layout.paragraph("\(workstream.id): \(workstream.label)", bold: true)
      for objective in workstream.objectives {
        layout.paragraph("\(objective.id): \(objective.describes)", indent: 2, hanging: 2)
      }
    }
    for (index, mechanism) in vocabulary.mechanisms.enumerated() where mechanism.id == name {
      isFound = true
      layout.paragraph("\(mechanism.id): \(mechanism.describes)")
      writeUse(&layout) { $0.mechanisms.contains(index) }
    }
    for (index, workstream) in vocabulary.workstreams.enumerated() {
      for (place, objective) in workstream.objectives.enumerated() where "\(workstream.id).\(objective.id)" == name {
        isFound = true
        layout.paragraph("\(name): \(objective.describes)")
        writeUse(&layout) { $0.objectives.contains([index, place]) }
      }
    }
    for (index, attribute) in vocabulary.attributes.enumerated() {
      guard let domain = domain(attribute) else { continue }
      let path = vocabulary.name(of: attribute)
      for (place, value) in domain.values.enumerated() where value.id == name {
        isFound = true
        layout.paragraph("\(name), a value of \(path): \(value.label)", hanging: 2)
        writeClasses(of: place, domain, &layout)
        writeUse(&layout) { $0.values[index]?.contains(place) == true }
      }
      for group in domain.classes where group.id == name {
        isFound = true
        layout.paragraph("\(name), a class of values of \(path): \(group.label)", hanging: 2)
        let members = domain.values.indices.filter { group.members.contains($0) && !domain.values[$0].isUnlistedMember }
        layout.paragraph("It holds \(members.map { domain.values[$0].id }.joined(separator: ", ")).", indent: 2)
        writeUse(&layout) { use in use.values[index].map { !$0.intersection(group.members).isEmpty } ?? false }
      }
    }
    return isFound
  }

  private func writeClasses(of value: Int, _ domain: ValueDomain, _ layout: inout TextLayout) {
    let classes = domain.classes.filter { $0.members.contains(value) }.map(\.id)
    if !classes.isEmpty { layout.paragraph("It is one of \(classes.joined(separator: ", ")).", indent: 2) }
  }

  /// Which rules ask something, themselves or through what they rest on.
  private func writeUse(_ layout: inout TextLayout, _ isAsked: (VocabularyUse) -> Bool) {
    let ids = pack.rules.filter { $0.isEvaluated && isAsked(VocabularyUse(vocabulary, restingOn: $0)) }.map(\.id)
    let count = ids.count == 1 ? "1 rule asks it" : "\(ids.count) rules ask it"
    layout.paragraph(ids.isEmpty ? "No rule asks it." : "\(count): \(ids.joined(separator: ", ")).", indent: 2)
  }

  private func domain(_ attribute: Attribute) -> ValueDomain? {
    switch attribute.valueType {
    case .choice(let domain), .level(let domain), .set(let domain): return domain
    case .number, .date, .reference, .references: return nil
    }
  }

  private func write(_ attribute: Attribute, _ layout: inout TextLayout) {
    layout.blank()
    layout.paragraph(
      "\(vocabulary.types[attribute.type.index].id).\(attribute.id) (\(kind(attribute)))", indent: 2, bold: true)
    layout.paragraph(attribute.describes, indent: 4)
    if let domain = domain(attribute) {
      for value in domain.values where !value.isUnlistedMember {
        layout.paragraph(value.label == value.id ? value.id : "\(value.id): \(value.label)", indent: 6, hanging: 2)
      }
      for group in domain.classes { layout.paragraph("\(group.id) (any): \(group.label)", indent: 6, hanging: 2) }
    }
    if !attribute.question.isEmpty { layout.paragraph("Question: \(attribute.question)", indent: 4, hanging: 2) }
    if !attribute.askOf.isEmpty { layout.paragraph("Ask: \(attribute.askOf)", indent: 4, hanging: 2) }
  }

  private func kind(_ attribute: Attribute) -> String {
    let type =
      switch attribute.valueType {
      case .choice: "one of"
      case .level: "one of, from low to high"
      case .set: "any number of"
      case .number(let unit): "a whole number, \(unit)"
      case .date: "a date"
      case .reference(let type): "one \(vocabulary.types[type.index].id), none, or someone_not_listed"
      case .references(let type): "any number of \(vocabulary.types[type.index].section)"
      }
    if attribute.derivation != nil { return "\(type); derived" }
    switch attribute.nature {
    case .fact: return "\(type); a fact"
    case .designChoice(_, let cost): return "\(type); a design choice, cost of change \(cost.rawValue)"
    case .constant: return "\(type); given by the vocabulary"
    }
  }
}
