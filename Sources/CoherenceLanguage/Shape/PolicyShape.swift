import CoherenceSource

/// Policies: sections, entities, facts and relations.
extension LanguageShapes {
  var policyDefinitions: [FileShape.Definition] {
    var definitions = [
      FileShape.Definition("policy", .keys(policyKeys(isExample: false))),
      FileShape.Definition("example-policy", .keys(policyKeys(isExample: true))),
      FileShape.Definition("relation", relation),
    ]
    for type in vocabulary.types {
      definitions.append(FileShape.Definition("section-\(type.id)", entities(type)))
      definitions.append(FileShape.Definition("entity-\(type.id)", .either([.keys(entityKeys(type)), .empty])))
    }
    for attribute in vocabulary.attributes where !isConstant(attribute) {
      definitions.append(
        FileShape.Definition("fact-\(vocabulary.name(of: attribute))", fact(attribute), describes: describe(attribute)))
      definitions.append(FileShape.Definition("stated-\(vocabulary.name(of: attribute))", stated(attribute)))
    }
    return definitions
  }

  private func isConstant(_ attribute: Attribute) -> Bool {
    if case .constant = attribute.nature { true } else { false }
  }

  private func policyKeys(isExample: Bool) -> [Shape.Key] {
    var keys = [
      Shape.Key("policy", "Its id.", .text), Shape.Key("title", "What is proposed.", .text),
      Shape.Key("date", "The day from which it looks at the world: later facts are hindsight.", .date),
      Shape.Key("summary", "The proposal in a few sentences.", .text),
    ]
    if !isExample {
      keys.append(Shape.Key("based_on", "A file with sections that several policies share.", .text))
    }
    for type in vocabulary.types { keys.append(section(type)) }
    return keys + [
      Shape.Key(
        "relations", "Who is related to whom: `us funds attackers`.", .either([.list(.named("relation")), .empty])),
      Shape.Key(
        "mapped", "Relations that were mapped fully: what is unlisted does not hold.",
        .either([.oneOrMore(.named("relation-name")), .empty])),
      Shape.Key("accepted_risks", "Findings that somebody has accepted.", .either([.list(.keys(riskKeys)), .empty])),
    ]
  }

  private func section(_ type: EntityType) -> Shape.Key {
    let describes =
      switch type.multiplicity {
      case .once: type.label.asSentence
      case .fixed: "What is known of each \(type.label)."
      case .many: "Each \(type.label) under an id of your choice."
      }
    return Shape.Key(type.section, describes, .named("section-\(type.id)"))
  }

  /// What stands under the section of a type.
  private func entities(_ type: EntityType) -> Shape {
    let entity = Shape.named("entity-\(type.id)")
    if type.multiplicity == .once { return entity }
    let keys = type.declaredEntities.map { Shape.Key($0.id, $0.name.asSentence, entity) }
    return .either([.keys(keys, others: type.multiplicity == .many ? entity : nil), .empty])
  }

  private func entityKeys(_ type: EntityType) -> [Shape.Key] {
    var keys: [Shape.Key] = []
    if type.multiplicity != .fixed {
      keys.append(Shape.Key("name", "What it is called in a sentence.", .text))
    }
    if type.isTimed, let index = vocabulary.types.firstIndex(where: { $0.id == type.id }) {
      let others = Shape.oneOrMore(.entity(EntityTypeID(index), others: []))
      keys += [
        Shape.Key("start", "When it starts: a day, a month or a year.", .date),
        Shape.Key("end", "When it ends: a day, a month or a year.", .date),
        Shape.Key("after", "It starts when these have ended.", others),
        Shape.Key("starts_after", "It starts when these have started.", others),
      ]
    }
    for attribute in vocabulary.attributes
    where vocabulary.types[attribute.type.index].id == type.id && !isConstant(attribute) {
      keys.append(Shape.Key(attribute.id, "", .named("fact-\(vocabulary.name(of: attribute))")))
    }
    return keys
  }

  /// A fact: its value, or the value with its evidence.
  private func fact(_ attribute: Attribute) -> Shape {
    let stated = Shape.named("stated-\(vocabulary.name(of: attribute))")
    return .either([stated, .keys([Shape.Key("is", "The value.", stated, isRequired: true)] + evidenceKeys)])
  }

  private var evidenceKeys: [Shape.Key] {
    [
      Shape.Key("source", "Who says so.", .text),
      Shape.Key("as_of", "The day, month or year of which it speaks.", .date),
      Shape.Key("confidence", "How sure it is; of low confidence it is only suspected.", .cases(Confidence.self)),
      Shape.Key("note", "A remark.", .text),
    ]
  }

  /// A value as far as it is known.
  private func stated(_ attribute: Attribute) -> Shape {
    let names = StatedValueNames(attribute.valueType)
    let alone: Shape
    var several: Shape
    switch attribute.valueType {
    case .choice(let domain), .level(let domain):
      alone = value(attribute, domain)
      several = .oneOrMore(alone)
    case .set(let domain):
      alone = .either([value(attribute, domain), .words([Shape.Word("none", "None of these")])])
      several = .oneOrMore(value(attribute, domain))
    case .number:
      alone = .number(atLeast: nil)
      several = alone
    case .date:
      alone = .date
      several = alone
    case .reference(let type), .references(let type):
      alone = .entity(type, others: Self.noEntity)
      several = .oneOrMore(alone)
    }
    let bounds = names.bounds.map { bound -> Shape.Key in
      switch bound {
      case .oneOf: Shape.Key("one_of", "It is one of these.", several)
      case .noneOf: Shape.Key("none_of", "It is none of these.", several)
      case .atLeast: Shape.Key("at_least", "It is at least this.", alone)
      case .atMost: Shape.Key("at_most", "It is at most this.", alone)
      case .includes: Shape.Key("includes", "These are in; there may be others.", several)
      case .excludes: Shape.Key("excludes", "These are not in.", several)
      }
    }
    let isSet = names.bounds.contains(.includes)
    let further: [Shape] = isSet ? [.list(alone, atLeast: 0), .keys(bounds)] : [.keys(bounds)]
    return .either([alone] + further)
  }

  private var relation: Shape {
    let names = vocabulary.relations.flatMap { [$0.id] + ($0.inverse.map { [$0] } ?? []) }
    return .either([
      .pattern("^\\s*\\S+\\s+(\(names.joined(separator: "|")))\\s+\\S+\\s*$"),
      .keys(
        [
          Shape.Key("from", "Where it begins.", .entity(nil, others: []), isRequired: true),
          Shape.Key("is", "The relation.", .named("relation-name"), isRequired: true),
          Shape.Key("to", "Where it leads.", .entity(nil, others: []), isRequired: true),
          Shape.Key("certainty", "Whether it is known, suspected or ruled out.", .cases(Policy.Certainty.self)),
        ] + evidenceKeys),
    ])
  }

  private var riskKeys: [Shape.Key] {
    [
      Shape.Key("rule", "The rule whose finding is accepted.", .named("rule-id"), isRequired: true),
      Shape.Key(
        "involving", "The rule's variables, each with an entity: narrows the risk to some findings.",
        .keys([], others: .entity(nil, others: []))),
      Shape.Key("reason", "Why it is accepted.", .text, isRequired: true),
      Shape.Key("owner", "Who accepts it.", .text, isRequired: true),
      Shape.Key("until", "The day on which it lapses.", .date, isRequired: true),
      Shape.Key("relies_on", "Facts with which it lapses: `situation.conflict_phase`.", .oneOrMore(.named("path"))),
    ]
  }

  var expectationsKeys: [Shape.Key] {
    let steps = Self.interactions
    return [
      Shape.Key("policy", "The policy's file, from this folder.", .text, isRequired: true),
      Shape.Key(
        "expectations", "What a report must, may or must not say.",
        .list(
          .keys([
            Shape.Key("must", "A finding is established or unguarded.", .text),
            Shape.Key("must_not", "No finding is, and none is possible at nearness 1.", .text),
            Shape.Key("may", "Either is acceptable.", .text),
            Shape.Key("mechanism", "The mechanism that is meant.", .named("mechanism")),
            Shape.Key("kind", "Every mechanism of this kind.", .cases(RuleKind.self)),
            Shape.Key("involving", "Entities that the finding involves.", .oneOrMore(.entity(nil, others: []))),
            Shape.Key(
              "severity", "How grave the finding is.",
              .either([
                steps,
                .keys([
                  Shape.Key("at_least", "At least so grave.", steps), Shape.Key("at_most", "At most so grave.", steps),
                ]),
              ])),
            Shape.Key("judged_by", "Whose judgement it is.", .text, isRequired: true),
          ])), isRequired: true),
    ]
  }
}
