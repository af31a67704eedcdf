import CoherenceLanguage
import CoherenceSource

/// A small vocabulary with one attribute of every kind, and short ways to read policies against it.
enum PolicyFixture {
  static let names = PolicyNames(vocabulary)

  static let situation = EntityTypeID(0)
  static let actor = EntityTypeID(1)
  static let action = EntityTypeID(2)
  static let factor = EntityTypeID(3)

  static let vocabulary: Vocabulary = {
    var result = Vocabulary()
    result.types = [
      EntityType(id: "situation", label: "the situation", section: "situation", multiplicity: .once, span: nowhere),
      EntityType(
        id: "actor", label: "actor", section: "actors", multiplicity: .many,
        declaredEntities: [DeclaredEntity(id: "us", name: "The acting government", span: nowhere)], span: nowhere),
      EntityType(
        id: "action", label: "action", section: "actions", multiplicity: .many, isTimed: true, span: nowhere),
      EntityType(
        id: "factor", label: "risk factor", section: "risk_factors", multiplicity: .fixed,
        declaredEntities: [
          DeclaredEntity(id: "capacity_to_commit", name: "Capacity to commit atrocity crimes", span: nowhere),
          DeclaredEntity(id: "triggering_factors", name: "Triggering factors", span: nowhere),
        ], span: nowhere),
    ]
    let degree = plain(["none", "low", "moderate", "high"])
    let instrument = ValueDomain(
      values: [
        DomainValue(id: "sanctions…", label: "Sanctions (another one)", isUnlistedMember: true),
        DomainValue(id: "targeted_sanctions", label: "Targeted sanctions"),
        DomainValue(id: "arms_embargo", label: "Arms embargo"), DomainValue(id: "ceasefire", label: "Ceasefire"),
      ], classes: [DomainClass(id: "sanctions", label: "Sanctions", members: ValueMask(count: 4, values: [0, 1, 2]))],
      name: "instrument")
    let attributes: [(String, EntityTypeID, ValueType, Nature, StatedValue?)] = [
      ("conflict_phase", situation, .choice(plain(["none", "escalating", "active", "frozen"])), .fact, nil),
      ("information_access", situation, .level(plain(["denied", "restricted", "free"])), .fact, nil),
      ("humanitarian_access", situation, .choice(plain(["open", "restricted", "denied"])), .fact, nil),
      ("siege", situation, .choice(plain(["no", "yes"])), .fact, nil),
      ("displaced", situation, .number(unit: "persons"), .fact, nil),
      ("election", situation, .date, .fact, nil),
      ("role", actor, .choice(plain(["armed_group", "targeted_group", "militia", "other"])), .fact, nil),
      ("armed_capacity", actor, .level(degree), .fact, nil),
      ("patron", actor, .reference(actor), .fact, nil),
      ("instrument", action, .choice(instrument), .fact, nil),
      (
        "status", action, .choice(plain(["proposed", "in_force", "ended"])), .fact,
        .oneOf(ValueMask(count: 3, values: [0]))
      ),
      ("applies_to", action, .choice(plain(["all_parties", "one_party"])), .fact, nil),
      ("lead", action, .reference(actor), .fact, nil),
      ("exempts", action, .references(actor), .fact, nil),
      ("carve_outs", action, .set(plain(["humanitarian", "medical", "remittances"])), .fact, nil),
      ("tools", action, .set(instrument), .fact, nil),
      (
        "vetting", action, .level(plain(["none", "individual", "command_chain"])),
        .designChoice(ifUnstated: .oneOf(ValueMask(count: 3, values: [0])), cost: .moderate), nil
      ),
      ("level", factor, .level(plain(["not_seen", "present", "acute"])), .fact, nil),
      ("group", factor, .choice(plain(["common", "specific"])), .constant, nil),
    ]
    result.attributes = attributes.map { id, type, valueType, nature, defaultValue in
      Attribute(
        id: id, type: type, valueType: valueType, describes: id, question: id, askOf: id, nature: nature,
        defaultValue: defaultValue, span: nowhere)
    }
    result.relations = [
      relation("commands", actor, actor, inverse: "commanded_by"), relation("funds", actor, actor, inverse: nil),
      relation("runs", actor, action, inverse: "run_by"),
    ]
    result.closures = [
      Closure(
        id: "directs", label: "directs",
        path: PathSpecification(via: [RelationID(0)], minimumHops: 1, maximumHops: 3), span: nowhere)
    ]
    result.mechanisms = [
      Mechanism(id: "disarms_the_targeted", describes: "", span: nowhere),
      Mechanism(id: "rewards_violence", describes: "", span: nowhere),
    ]
    return result
  }()

  static let nowhere = SourceSpan(file: SourceFile.ID(0), start: 0, end: 0)

  private static func plain(_ ids: [String]) -> ValueDomain {
    ValueDomain(values: ids.map { DomainValue(id: $0, label: $0) })
  }

  private static func relation(
    _ id: String, _ from: EntityTypeID, _ to: EntityTypeID, inverse: String?
  ) -> Relation {
    Relation(
      id: id, from: from, to: to, inverse: inverse, label: id, describes: "", question: "", askOf: "",
      staleAfterMonths: nil, span: nowhere)
  }

  /// Three lines that every policy file begins with.
  static let header = "policy: test\ntitle: A test\ndate: 1993-06-29\n"

  /// What comes of a policy with the usual header.
  static func read(_ body: String, shared: [String: String] = [:]) -> (Diagnosed<Policy>, SourceSet) {
    readFile(header + body, shared: shared)
  }

  /// What comes of a whole file.
  static func readFile(
    _ text: String, path: String = "cases/policy.yaml", shared: [String: String] = [:]
  ) -> (Diagnosed<Policy>, SourceSet) {
    var sources = SourceSet()
    let file = sources.add(path: path, bytes: Array(text.utf8))
    let result = PolicyReader.read(file, in: &sources, names: names) { path in shared[path].map { Array($0.utf8) } }
    return (result, sources)
  }

  /// A policy that must be right.
  static func policy(_ body: String, shared: [String: String] = [:]) throws -> Policy {
    let (result, sources) = read(body, shared: shared)
    guard let policy = result.value else {
      throw Unexpected(text: DiagnosticRenderer(sources: sources).render(result.diagnostics))
    }
    return policy
  }

  /// The codes of what is wrong, each with the text that it underlines.
  static func mistakes(_ body: String, shared: [String: String] = [:]) -> [String] {
    let (result, sources) = read(body, shared: shared)
    return result.diagnostics.map { diagnostic in
      let span = diagnostic.primary.span
      return "\(diagnostic.code.rawValue) \(sources[span.file].text(span))"
    }
  }

  static func attribute(_ id: String) -> AttributeID {
    AttributeID(vocabulary.attributes.firstIndex { $0.id == id }!)
  }

  /// What a policy says of one attribute of one entity.
  static func fact(_ id: String, of entity: String, in policy: Policy) -> Policy.Fact? {
    let attribute = attribute(id)
    let type = vocabulary.attributes[attribute.index].type.index
    guard let index = policy.entities[type].firstIndex(where: { $0.id == entity }) else { return nil }
    return policy.facts.first { $0.attribute == attribute && $0.entity == index }
  }

  struct Unexpected: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
  }
}
