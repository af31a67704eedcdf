import CoherenceSource

/// The shapes of all kinds of file, drawn up from packs: what may be said under their vocabulary.
package struct LanguageShapes: Sendable {
  let pack: RulePack
  var vocabulary: Vocabulary { pack.vocabulary }

  /// The shapes under the vocabulary, the bibliography and the rules of a pack.
  package init(_ pack: RulePack) { self.pack = pack }

  /// The shape of a kind of file.
  package subscript(kind: FileKind) -> FileShape {
    let (title, root): (String, Shape) =
      switch kind {
      case .rule: ("A rule", .keys(ruleKeys))
      case .policy: ("A policy, or a file that policies are based on", .named("policy"))
      case .vocabulary: ("A file of a pack's vocabulary", .keys(vocabularyKeys))
      case .pack: ("A pack of rules", .keys(packKeys))
      case .sources: ("The bibliography of a pack", .named("sources"))
      case .derivation: ("How an attribute follows from others", .keys(derivationKeys))
      case .expectations: ("What judges expect of a case", .keys(expectationsKeys))
      }
    return FileShape(
      title: title, root: root,
      definitions: idDefinitions + conditionDefinitions + policyDefinitions + domainDefinitions)
  }

  /// What other files declare, by kind.
  private var idDefinitions: [FileShape.Definition] {
    let objectives = vocabulary.workstreams.flatMap { workstream in
      workstream.objectives.map { Shape.Word("\(workstream.id).\($0.id)", "\(workstream.label): \($0.describes)") }
    }
    return [
      FileShape.Definition("sources", .keys([], others: .keys(sourceKeys))),
      FileShape.Definition("source-id", .suggestions(sourceWords)),
      FileShape.Definition("rule-id", .suggestions(pack.rules.map { Shape.Word($0.id, $0.title) })),
      FileShape.Definition("mechanism", .words(vocabulary.mechanisms.map { Shape.Word($0.id, $0.describes) })),
      FileShape.Definition("objective", .words(objectives)),
      FileShape.Definition(
        "workstream", .words(vocabulary.workstreams.map { Shape.Word($0.id, "\($0.label): \($0.describes)") })),
      FileShape.Definition("school", .words(schoolWords)),
      FileShape.Definition("relation-name", .words(relationWords)),
      FileShape.Definition(
        "attribute-path", .words(vocabulary.attributes.map { Shape.Word(vocabulary.name(of: $0), describe($0)) })),
      FileShape.Definition("path", .text),
    ]
  }

  /// The words that may be written for a value of a domain.
  func words(_ domain: ValueDomain) -> [Shape.Word] {
    domain.values.filter { !$0.isUnlistedMember }.map { word($0.id, $0.label, $0.describes) }
      + domain.classes.map { word($0.id, "\($0.label): any", $0.describes) }
  }

  private func word(_ id: String, _ label: String, _ describes: String?) -> Shape.Word {
    Shape.Word(id, describes.map { "\(label). \($0)" } ?? (label == id ? "" : label))
  }

  /// The domains that attributes share or have for themselves, each defined once.
  var domainDefinitions: [FileShape.Definition] {
    var seen: Set<String> = []
    return vocabulary.attributes.compactMap { attribute -> FileShape.Definition? in
      guard let domain = attribute.valueType.domain, !domain.isYesNo,
        seen.insert(domainName(attribute, domain)).inserted
      else { return nil }
      return FileShape.Definition(domainName(attribute, domain), .words(words(domain)))
    }
  }

  /// One value of an attribute's domain.
  func value(_ attribute: Attribute, _ domain: ValueDomain) -> Shape {
    domain.isYesNo ? .yesNo : .named(domainName(attribute, domain))
  }

  private func domainName(_ attribute: Attribute, _ domain: ValueDomain) -> String {
    "value-\(domain.name ?? vocabulary.name(of: attribute))"
  }

  /// What an attribute is: its meaning, its question, who would know, and whether it can be changed.
  package func describe(_ attribute: Attribute) -> String {
    var sentences = [attribute.describes.asSentence]
    if !attribute.question.isEmpty { sentences.append(attribute.question) }
    if !attribute.askOf.isEmpty { sentences.append("Ask \(attribute.askOf).") }
    switch attribute.nature {
    case .fact: if attribute.derivation != nil { sentences.append("Derived from other attributes.") }
    case .designChoice(_, let cost): sentences.append("A design choice; cost of a change: \(cost.rawValue).")
    case .constant: sentences.append("Given by the vocabulary.")
    }
    return sentences.joined(separator: " ")
  }

  /// What a relation is, and what settles it.
  package func describe(_ relation: Relation, isInverse: Bool) -> String {
    let ends = [relation.from, relation.to].map { vocabulary.types[$0.index].label }
    let direction =
      isInverse
      ? "The inverse of \(relation.id): leads from \(ends[1]) to \(ends[0])." : "Leads from \(ends[0]) to \(ends[1])."
    return [relation.describes.asSentence, direction, relation.question].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The types that variables may have.
  var variableTypes: [EntityTypeID] {
    vocabulary.types.indices.filter { vocabulary.types[$0].multiplicity != .once }.map(EntityTypeID.init)
  }

  private var sourceWords: [Shape.Word] {
    pack.bibliography.map { Shape.Word($0.id, [$0.title, $0.issued].compactMap(\.self).joined(separator: ", ")) }
  }
  private var relationWords: [Shape.Word] {
    vocabulary.relations.flatMap { relation in
      [Shape.Word(relation.id, describe(relation, isInverse: false))]
        + (relation.inverse.flatMap { $0 == relation.id ? nil : $0 }.map {
          [Shape.Word($0, describe(relation, isInverse: true))]
        } ?? [])
    }
  }
  private var schoolWords: [Shape.Word] {
    vocabulary.questions.flatMap { question in
      question.schools.map { Shape.Word("\(question.id).\($0.id)", "\(question.question) \($0.describes)") }
    }
  }
}

extension String {
  /// With a full stop, unless it has one.
  package var asSentence: String { isEmpty || hasSuffix(".") || hasSuffix("?") ? self : self + "." }
}
