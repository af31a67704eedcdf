import CoherenceSource

/// Turns the vocabulary files of all packs into one checked vocabulary.
///
/// Each step uses only what earlier steps have made: domains, types, attributes, relations, closures, then the values that
/// the vocabulary itself gives. Derivations come later, because they may use everything here.
struct VocabularyResolver {
  let reading: Reading
  let syntax: VocabularySyntax
  private(set) var vocabulary = Vocabulary()
  private var taxonomies: [String: ValueDomain] = [:]
  private var scales: [String: ValueDomain] = [:]
  private var types: [String: EntityTypeID] = [:]
  private var attributes: [(syntax: AttributeSyntax, id: AttributeID)] = []
  /// One namespace a type for attributes, relations, inverses and closures.
  private var namespaces: [Declarations] = []

  init(reading: Reading, syntax: VocabularySyntax) {
    self.reading = reading
    self.syntax = syntax
  }

  static func resolve(_ syntax: VocabularySyntax, reading: Reading) -> Vocabulary {
    var resolver = VocabularyResolver(reading: reading, syntax: syntax)
    resolver.resolveDomains()
    resolver.resolveTypes()
    resolver.resolveAttributes()
    resolver.resolveRelations()
    resolver.resolveClosures()
    resolver.resolvePlainLists()
    VocabularyValues(reading: reading, syntax: syntax, attributes: resolver.attributes)
      .resolve(into: &resolver.vocabulary)
    return resolver.vocabulary
  }

  // MARK: Domains

  private mutating func resolveDomains() {
    taxonomies = TaxonomyResolver(reading: reading).resolve(syntax.taxonomies)
    var declared = Declarations(reading: reading, what: "the scale")
    for scale in syntax.scales where declared.add(scale.name) {
      if let earlier = taxonomies[scale.name.value] {
        reading.error(
          .declaredTwice, "`\(earlier.name ?? "")` is the name of a taxonomy and of a scale", at: scale.name.span,
          help: "give the scale another name")
        continue
      }
      scales[scale.name.value] = domain(scale.values, of: scale.name, named: scale.name.value)
    }
  }

  private func domain(_ values: [NamedText], of name: Located<String>, named: String?) -> ValueDomain? {
    guard values.count > 1 else {
      reading.error(
        .singleValue, "`\(name.value)` has a single value, so it says nothing", at: name.span,
        help: "give it at least two values, or make it `type: yes_no`")
      reading.brokenNames.insert(name.value)
      return nil
    }
    for value in values where value.name.value == "unknown" {
      reading.warning(
        .valueUnknown, "`unknown` is not a value: what a policy leaves out is unknown", at: value.name.span,
        help: "take the value away; for a list that is not exhaustive add `other`")
    }
    return ValueDomain(
      values: values.map { DomainValue(id: $0.name.value, label: $0.text.value) }, name: named)
  }

  // MARK: Types

  private mutating func resolveTypes() {
    var declared = Declarations(reading: reading, what: "the type")
    var sections = Declarations(reading: reading, what: "the section")
    var entities = Declarations(reading: reading, what: "the entity")
    for section in Self.policyKeys { sections.reserve(section) }
    for type in syntax.types where declared.add(type.name) {
      guard sections.add(type.section) else {
        reading.brokenNames.insert(type.name.value)
        continue
      }
      // A type that occurs once is an entity too: both are named where a pattern needs a subject.
      if type.multiplicity == .once { _ = entities.add(type.name) }
      let own = (type.predeclared + type.entities).filter { entity in
        checkNotReserved(entity.name) && entities.add(entity.name)
      }
      types[type.name.value] = EntityTypeID(vocabulary.types.count)
      vocabulary.types.append(
        EntityType(
          id: type.name.value, label: type.label, section: type.section.value, multiplicity: type.multiplicity,
          isTimed: type.isTimed,
          declaredEntities: own.map { DeclaredEntity(id: $0.name.value, name: $0.label, span: $0.span) },
          span: type.span))
      namespaces.append(Declarations(reading: reading, what: "on `\(type.name.value)` the name"))
      for word in Self.patternWords { namespaces[namespaces.count - 1].reserve(word) }
    }
  }

  /// Keys of a policy that no section may take.
  private static let policyKeys = [
    "policy", "title", "date", "summary", "based_on", "relations", "mapped", "accepted_risks",
  ]
  /// Keys of a pattern or an entity that no attribute or relation may take.
  private static let patternWords = [
    "path", "before", "starts_before", "overlaps", "within", "other_than", "name", "start", "end", "after",
    "starts_after",
  ]
  /// Words that mean something else where an entity or a variable is named.
  static let reservedEntityNames = [
    "any", "not", "count", "given", "label", "none", "someone_not_listed", "unknown", "yes", "no",
  ]

  private func checkNotReserved(_ name: Located<String>) -> Bool {
    guard Self.reservedEntityNames.contains(name.value) else { return true }
    reading.error(
      .reservedName, "`\(name.value)` is a word of the language", at: name.span, help: "choose another name")
    return false
  }

  func type(_ name: Located<String>) -> EntityTypeID? {
    if let type = types[name.value] { return type }
    reading.unknownName(
      .unknownType, name, message: "there is no type `\(name.value)`", candidates: vocabulary.types.map(\.id))
    // Once is enough: whatever else names the type fails for the same reason.
    reading.brokenNames.insert(name.value)
    return nil
  }

  // MARK: Attributes

  private mutating func resolveAttributes() {
    var reported: Set<String> = []
    for attribute in syntax.attributes {
      guard let owner = types[attribute.owner.value] else {
        if reported.insert(attribute.owner.value).inserted { _ = type(attribute.owner) }
        reading.brokenNames.insert(attribute.name.value)
        continue
      }
      guard namespaces[owner.index].add(attribute.name) else { continue }
      guard let valueType = valueType(attribute) else {
        reading.brokenNames.insert(attribute.name.value)
        continue
      }
      attributes.append((attribute, AttributeID(vocabulary.attributes.count)))
      vocabulary.attributes.append(
        Attribute(
          id: attribute.name.value, type: owner, valueType: valueType, describes: attribute.describes,
          question: attribute.question ?? "", askOf: attribute.askOf, nature: attribute.isConstant ? .constant : .fact,
          staleAfterMonths: attribute.staleAfterMonths, span: attribute.span))
    }
  }

  private func valueType(_ attribute: AttributeSyntax) -> ValueType? {
    switch attribute.kind {
    case .yesNo: return .choice(.yesNo)
    case .date: return .date
    case .number: return .number(unit: attribute.unit?.value ?? "")
    case .reference: return attribute.to.flatMap(type).map { .reference($0) }
    case .references: return attribute.to.flatMap(type).map { .references($0) }
    case .choice: return finiteDomain(attribute, from: taxonomies).map { .choice($0) }
    case .level: return finiteDomain(attribute, from: scales).map { .level($0) }
    case .set: return finiteDomain(attribute, from: taxonomies).map { .set($0) }
    }
  }

  private func finiteDomain(_ attribute: AttributeSyntax, from named: [String: ValueDomain]) -> ValueDomain? {
    guard let name = attribute.of else {
      return attribute.values.flatMap { domain($0, of: attribute.name, named: nil) }
    }
    if let domain = named[name.value] { return domain }
    if taxonomies[name.value] != nil || scales[name.value] != nil {
      let isScale = scales[name.value] != nil
      reading.error(
        .wrongKindOfList, "`\(name.value)` is a \(isScale ? "scale" : "taxonomy")", at: name.span,
        help: isScale
          ? "its values are ordered: write `type: level`" : "its values are not ordered: write `type: choice`")
      return nil
    }
    let what = attribute.kind == .level ? "scale" : "taxonomy"
    reading.unknownName(
      .unknownList, name, message: "there is no \(what) `\(name.value)`", candidates: named.keys.sorted())
    return nil
  }

  // MARK: Relations and closures

  private mutating func resolveRelations() {
    var declared = Declarations(reading: reading, what: "the relation")
    for relation in syntax.relations where declared.add(relation.name) {
      let from = type(relation.from)
      let to = type(relation.to)
      guard let from, let to else {
        reading.brokenNames.insert(relation.name.value)
        relation.inverse.map { _ = reading.brokenNames.insert($0.value) }
        continue
      }
      guard namespaces[from.index].add(relation.name) else { continue }
      if let inverse = relation.inverse {
        guard inverse.value != relation.name.value else {
          reading.error(
            .ownInverse, "`\(inverse.value)` is its own inverse", at: inverse.span,
            help: "leave `inverse` out; a policy states the relation in both directions")
          continue
        }
        guard declared.add(inverse), namespaces[to.index].add(inverse) else { continue }
      }
      vocabulary.relations.append(
        Relation(
          id: relation.name.value, from: from, to: to, inverse: relation.inverse?.value, label: relation.label,
          describes: relation.describes, question: relation.question, askOf: relation.askOf,
          staleAfterMonths: relation.staleAfterMonths, span: relation.span))
    }
  }

  private mutating func resolveClosures() {
    let paths = PathResolver(reading: reading, vocabulary: vocabulary)
    var closures: [Closure] = []
    for closure in syntax.closures {
      guard let path = paths.resolve(closure.path) else {
        reading.brokenNames.insert(closure.name.value)
        continue
      }
      guard namespaces[vocabulary.relations[path.via[0].index].from.index].add(closure.name) else { continue }
      closures.append(Closure(id: closure.name.value, label: closure.label, path: path, span: closure.span))
    }
    vocabulary.closures = closures
  }

  // MARK: Lists without cross-references

  private mutating func resolvePlainLists() {
    vocabulary.workstreams = unique(syntax.workstreams, "the workstream", \.name).map { workstream in
      Workstream(
        id: workstream.name.value, label: workstream.label, describes: workstream.describes,
        objectives: workstream.objectives.map { ($0.name.value, $0.text.value) }, span: workstream.span)
    }
    vocabulary.mechanisms = unique(syntax.mechanisms, "the mechanism", \.name).map {
      Mechanism(id: $0.name.value, describes: $0.text.value, span: $0.name.span)
    }
    vocabulary.questions = unique(syntax.questions, "the question", \.name).map { question in
      ContestedQuestion(
        id: question.name.value, question: question.question,
        schools: question.schools.map { ($0.name.value, $0.text.value) }, span: question.span)
    }
    vocabulary.parameters = unique(syntax.parameters, "the parameter", \.name).map {
      Parameter(id: $0.name.value, value: $0.value, describes: $0.describes, span: $0.span)
    }
  }

  private func unique<Item>(_ items: [Item], _ what: String, _ name: (Item) -> Located<String>) -> [Item] {
    var declared = Declarations(reading: reading, what: what)
    return items.filter { declared.add(name($0)) }
  }
}
