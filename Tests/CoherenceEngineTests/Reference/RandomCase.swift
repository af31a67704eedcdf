@testable import CoherenceLanguage
import CoherenceSource

/// A generator of numbers that is the same everywhere (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }
  mutating func pick(_ range: Range<Int>) -> Int { Int.random(in: range, using: &self) }
}

/// A random vocabulary, rules and policy, small enough that every possible world can be looked at.
struct RandomCase {
  var pack: RulePack
  var policy: Policy
  var timedType: Int? = 2
  /// Attributes that a condition compares with another entity's.
  private(set) var compared: Set<AttributeID> = []

  private static let span = SourceSpan(file: SourceFile.ID(0), start: 0, end: 0)
  private static let situation = EntityTypeID(0)
  private static let actor = EntityTypeID(1)
  private static let action = EntityTypeID(2)

  private var random: SeededGenerator
  private var variables: [Variable] = []
  private var usesTime = false

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    pack = RulePack()
    policy = Policy(
      id: "p", title: "p", date: nil, summary: nil, entities: [], facts: [], relations: [], mapped: [], sequence: [],
      acceptedRisks: [], file: SourceFile.ID(0), span: Self.span)
    usesTime = random.chance(25)
    makeVocabulary()
    makePolicy()
    for index in 0..<random.pick(1..<3) { pack.rules.append(makeRule(index)) }
  }

  // MARK: Vocabulary

  private static func domain(_ count: Int) -> ValueDomain {
    ValueDomain(values: (0..<count).map { DomainValue(id: "v\($0)", label: "v\($0)") })
  }

  private mutating func attribute(
    _ id: String, _ type: EntityTypeID, _ valueType: ValueType, nature: Nature = .fact, derivation: Derivation? = nil
  ) {
    pack.vocabulary.attributes.append(
      Attribute(
        id: id, type: type, valueType: valueType, describes: id, question: id, askOf: id, nature: nature,
        derivation: derivation, span: Self.span))
  }

  private mutating func makeVocabulary() {
    func type(_ id: String, _ multiplicity: Multiplicity, timed: Bool = false) -> EntityType {
      EntityType(id: id, label: id, section: id, multiplicity: multiplicity, isTimed: timed, span: Self.span)
    }
    pack.vocabulary.types = [
      type("situation", .once), type("actor", .many), type("action", .many, timed: usesTime),
    ]
    timedType = usesTime ? 2 : nil
    attribute("s_choice", Self.situation, .choice(Self.domain(3)))
    attribute("s_level", Self.situation, .level(Self.domain(3)))
    attribute("s_number", Self.situation, .number(unit: "n"))
    attribute("a_role", Self.actor, .choice(Self.domain(3)))
    attribute("a_tags", Self.actor, .set(Self.domain(2)))
    attribute("a_ally", Self.actor, .reference(Self.actor))
    attribute("x_status", Self.action, .choice(Self.domain(2)))
    attribute(
      "x_design", Self.action, .level(Self.domain(3)),
      nature: .designChoice(ifUnstated: .oneOf(ValueMask(count: 3, values: [0])), cost: .low))
    attribute(
      "x_carve", Self.action, .set(Self.domain(2)),
      nature: .designChoice(
        ifUnstated: .members(surely: ValueMask(count: 2), possibly: ValueMask(count: 2)), cost: .low))
    attribute("x_targets", Self.action, .references(Self.actor))
    attribute("x_lead", Self.action, .reference(Self.actor))
    pack.vocabulary.types[2].designedWhen = (AttributeID(6), ValueMask(count: 2, values: [0]))
    for id in ["commands", "funds"] {
      pack.vocabulary.relations.append(
        Relation(
          id: id, from: Self.actor, to: Self.actor, inverse: nil, label: id, describes: id, question: id, askOf: id,
          staleAfterMonths: nil, span: Self.span))
    }
    pack.vocabulary.parameters = [Parameter(id: "quorum", value: 2, describes: "", span: Self.span)]
    addDerived("a_threat", Self.actor)
    addDerived("s_alarm", Self.situation)
  }

  private mutating func addDerived(_ id: String, _ type: EntityTypeID) {
    let subject = type == Self.situation ? nil : Variable(index: 0, name: "e", type: type, span: Self.span)
    variables = subject.map { [$0] } ?? []
    var rows: [(value: ValueMask, condition: Condition, span: SourceSpan)] = []
    for _ in 0..<random.pick(1..<3) {
      let condition = makeCondition(depth: 2, scope: subject == nil ? [] : [0])
      rows.append((ValueMask(count: 3, values: [random.pick(0..<3)]), condition, Self.span))
    }
    rows.append((ValueMask(count: 3, values: [random.pick(0..<3)]), .all([]), Self.span))
    attribute(
      id, type, .choice(Self.domain(3)), derivation: Derivation(variable: subject, rows: rows, span: Self.span))
  }

  // MARK: Policy

  private mutating func makePolicy() {
    let actors = random.pick(1..<4)
    let actions = random.pick(1..<3)
    func entity(_ id: String) -> Policy.Entity { Policy.Entity(id: id, name: id, span: Self.span) }
    policy.entities = [
      [entity("situation")], (0..<actors).map { entity("a\($0)") }, (0..<actions).map { entity("x\($0)") },
    ]
    let unknown = random.pick(8..<30)
    for index in pack.vocabulary.attributes.indices {
      let attribute = pack.vocabulary.attributes[index]
      if attribute.derivation != nil && !random.chance(5) { continue }
      for entity in policy.entities[attribute.type.index].indices {
        if attribute.id == "x_status" {
          state(index, entity, .oneOf(ValueMask(count: 2, values: [random.chance(75) ? 0 : 1])))
        } else if !random.chance(unknown) {
          state(index, entity, value(attribute, isDerived: attribute.derivation != nil))
        }
      }
    }
    makeRelations(actors)
    if usesTime { makeTimes(actions) }
  }

  private mutating func state(_ attribute: Int, _ entity: Int, _ value: StatedValue) {
    policy.facts.append(
      Policy.Fact(
        attribute: AttributeID(attribute), entity: entity, value: value, evidence: FactEvidence(), span: Self.span))
  }

  private mutating func mask(_ count: Int, atLeastOne: Bool) -> ValueMask {
    var mask = ValueMask(count: count)
    for value in 0..<count where random.chance(45) { mask.insert(value) }
    if atLeastOne && mask.isEmpty { mask.insert(random.pick(0..<count)) }
    return mask
  }

  private mutating func value(_ attribute: Attribute, isDerived: Bool) -> StatedValue {
    let actors = policy.entities[1].count
    let isPartial = random.chance(20) && !isDerived
    switch attribute.valueType {
    case .choice(let domain), .level(let domain):
      if isPartial { return .oneOf(mask(domain.values.count, atLeastOne: true)) }
      return .oneOf(ValueMask(count: domain.values.count, values: [random.pick(0..<domain.values.count)]))
    case .set(let domain):
      let surely = mask(domain.values.count, atLeastOne: false)
      return .members(
        surely: surely, possibly: isPartial ? surely.union(mask(domain.values.count, atLeastOne: false)) : surely)
    case .number, .date:
      let low = random.pick(0..<6)
      return .range(low, isPartial ? random.pick(low..<6) : low)
    case .reference:
      if isPartial {
        return .referenceOneOf([random.pick(0..<actors)], none: random.chance(50), unlisted: random.chance(50))
      }
      let choice = random.pick(0..<actors + 2)
      return .referenceOneOf(choice < 2 ? [] : [choice - 2], none: choice == 0, unlisted: choice == 1)
    case .references:
      let surely = mask(actors, atLeastOne: false).values
      if isPartial { return .references(surely: surely, possibly: nil, unlisted: .possibly) }
      return .references(surely: surely, possibly: surely, unlisted: random.chance(15) ? .surely : .no)
    }
  }

  private mutating func makeRelations(_ actors: Int) {
    for relation in pack.vocabulary.relations.indices {
      if random.chance(60) { policy.mapped.append(RelationID(relation)) }
      for from in 0..<actors {
        for to in 0..<actors where from != to && random.chance(40) {
          let certainty: Policy.Certainty = random.chance(60) ? .certain : random.chance(60) ? .suspected : .ruledOut
          policy.relations.append(
            Policy.RelationFact(
              relation: RelationID(relation), from: from, to: to, certainty: certainty, evidence: FactEvidence(),
              span: Self.span))
        }
      }
    }
  }

  private mutating func makeTimes(_ actions: Int) {
    for action in 0..<actions where random.chance(35) {
      let day = Int32(random.pick(0..<2))
      policy.entities[2][action].start = CalendarInterval(firstDay: day, lastDay: random.chance(60) ? day : day + 1)
    }
    if actions == 2 && random.chance(35) && policy.entities[2].allSatisfy({ $0.start == nil }) {
      policy.sequence.append(
        Policy.SequenceFact(
          type: Self.action, later: 1, earlier: 0, afterEnd: random.chance(50), span: Self.span))
    }
  }

  // MARK: Rules

  private mutating func makeRule(_ index: Int) -> Rule {
    variables = []
    var given: [Int] = []
    for _ in 0..<random.pick(1..<3) { given.append(bind(random.chance(50) ? Self.action : Self.actor)) }
    let some = random.chance(15) ? [bind(Self.actor)] : []
    let when = Condition.all((0..<random.pick(1..<4)).map { _ in makeCondition(depth: 2, scope: given + some) })
    let isPair = given.count == 2 && variables[given[0]].type == variables[given[1]].type
    let unordered = isPair && random.chance(20) ? (given[0], given[1]) : nil
    let kind: RuleKind = random.chance(70) ? .tension : random.chance(50) ? .gap : .synergy
    var safeguards: [Rule.Safeguard] = []
    if kind != .synergy {
      for _ in 0..<random.pick(0..<3) {
        safeguards.append(
          Rule.Safeguard(label: "s", condition: makeCondition(depth: 1, scope: given + some), span: Self.span))
      }
    }
    return Rule(
      id: "r\(index)", pack: "p", title: "r", status: .stable, kind: kind, interaction: [(.counteracting, nil)],
      withSafeguard: nil, affects: (0, 0), pursues: nil, evidence: .limited, mechanism: nil, school: nil,
      variables: variables, given: given, some: some, unordered: unordered, when: when, safeguards: safeguards,
      because: Template(pieces: []), mitigate: [], duties: [], supersedes: [], sources: [], examples: [],
      reviewBy: nil, history: [], overrides: [], isDisabled: false, file: SourceFile.ID(0), titleSpan: Self.span,
      span: Self.span)
  }

  private mutating func bind(_ type: EntityTypeID) -> Int {
    variables.append(Variable(index: variables.count, name: "v\(variables.count)", type: type, span: Self.span))
    return variables.count - 1
  }

  private mutating func makeCondition(depth: Int, scope: [Int]) -> Condition {
    let kind = depth == 0 ? 100 : random.pick(0..<100)
    switch kind {
    case 0..<12: return .any((0..<2).map { _ in makeCondition(depth: depth - 1, scope: scope) })
    case 12..<20: return .all((0..<2).map { _ in makeCondition(depth: depth - 1, scope: scope) })
    case 20..<30: return .not(makeCondition(depth: depth - 1, scope: scope))
    case 30..<40:
      let variable = bind(random.chance(60) ? Self.actor : Self.action)
      let part = makeCondition(depth: depth - 1, scope: scope + [variable])
      return .exists([variables[variable]], part)
    case 40..<48: return makeCount(depth: depth - 1, scope: scope)
    default: return .test(makeTest(scope))
    }
  }

  private mutating func makeCount(depth: Int, scope: [Int]) -> Condition {
    let variable = bind(random.chance(70) ? Self.actor : Self.action)
    let condition = makeCondition(depth: depth, scope: scope + [variable])
    let isActor = variables[variable].type == Self.actor
    let comparison: Count.Comparison
    var distinct: (variable: Int, attribute: AttributeID)?
    switch random.pick(0..<4) {
    case 0: comparison = .atMost(.number(random.pick(0..<2)))
    case 1:
      comparison = .shareAtLeast(
        percent: .number([34, 50, 100][random.pick(0..<3)]), among: makeCondition(depth: 0, scope: scope + [variable]))
    default:
      comparison = .atLeast(random.chance(20) ? .parameter(0) : .number(random.pick(1..<3)))
      if random.chance(30) { distinct = (variable, AttributeID(isActor ? (random.chance(50) ? 3 : 5) : 10)) }
    }
    return .count(
      Count(
        variables: [variables[variable]], condition: condition, distinct: distinct, comparison: comparison,
        span: Self.span))
  }

  private mutating func makeTest(_ scope: [Int]) -> Test {
    if scope.isEmpty || random.chance(25) {
      return Test(subject: .entity(Self.situation, 0), kind: valueTest(of: Self.situation, []), span: Self.span)
    }
    let subject = scope[random.pick(0..<scope.count)]
    let type = variables[subject].type
    let peers = scope.filter { $0 != subject && variables[$0].type == type }
    let actors = scope.filter { variables[$0].type == Self.actor }
    let kind = random.pick(0..<100)
    if let peer = peers.first, kind < 8 {
      return Test(subject: .variable(subject), kind: .otherThan([.variable(peer)]), span: Self.span)
    }
    if let peer = peers.first, kind < 30 {
      return Test(subject: .variable(subject), kind: joint(type, .variable(peer)), span: Self.span)
    }
    if type == Self.actor, kind < 30 {
      // An entity joined with itself is a legitimate, if odd, question.
      return Test(subject: .variable(subject), kind: joint(type, .variable(subject)), span: Self.span)
    }
    return Test(subject: .variable(subject), kind: valueTest(of: type, actors), span: Self.span)
  }

  private mutating func joint(_ type: EntityTypeID, _ other: Term) -> TestKind {
    if type == Self.action {
      if usesTime && random.chance(60) {
        let all: [TimeTest] = [.before, .startsBefore, .overlaps, .startsWithin(days: random.pick(0..<3))]
        return .time(all[random.pick(0..<4)], other)
      }
      switch random.pick(0..<3) {
      case 0: return .sameAs(compare(AttributeID(10)), other, AttributeID(10))
      case 1: return .sharesWith(compare(AttributeID(9)), other, AttributeID(9))
      default: return .sameAs(AttributeID(7), other, AttributeID(7))
      }
    }
    switch random.pick(0..<4) {
    case 0: return .related(RelationID(random.pick(0..<2)), inverse: random.chance(40), other)
    case 1:
      let bounds: [(Int, Int?)] = [(1, 2), (0, 2), (2, 2), (1, nil), (0, nil)]
      let (least, most) = bounds[random.pick(0..<bounds.count)]
      let via = random.chance(50) ? [RelationID(0), RelationID(1)] : [RelationID(random.pick(0..<2))]
      return .path(PathSpecification(via: via, minimumHops: least, maximumHops: most), other, closure: nil)
    case 2:
      let attribute = compare(AttributeID(random.chance(50) ? 3 : 5))
      return .sameAs(attribute, other, attribute)
    default: return .refersTo(AttributeID(5), [other], none: random.chance(20), unlisted: random.chance(20))
    }
  }

  private mutating func compare(_ attribute: AttributeID) -> AttributeID {
    compared.insert(attribute)
    return attribute
  }

  private mutating func valueTest(of type: EntityTypeID, _ actors: [Int]) -> TestKind {
    let candidates = pack.vocabulary.attributes.indices.filter { pack.vocabulary.attributes[$0].type == type }
    let index = candidates[random.pick(0..<candidates.count)]
    let attribute = AttributeID(index)
    let relations: [SetTest] = [.includesAny, .includesAll, .excludesAll, .only]
    switch pack.vocabulary.attributes[index].valueType {
    case .choice(let domain), .level(let domain):
      return .value(attribute, in: mask(domain.values.count, atLeastOne: true))
    case .set(let domain):
      return .set(attribute, relations[random.pick(0..<4)], mask(domain.values.count, atLeastOne: true))
    case .number, .date:
      // Every test leaves numbers on both sides of it within 0 to 5, which is all that the reference looks at.
      let bound = random.pick(1..<6)
      return random.chance(50)
        ? .range(attribute, atLeast: bound, atMost: nil) : .range(attribute, atLeast: nil, atMost: bound - 1)
    case .reference:
      let terms = actors.isEmpty ? [] : [Term.variable(actors[random.pick(0..<actors.count)])]
      return .refersTo(attribute, terms, none: terms.isEmpty || random.chance(20), unlisted: random.chance(20))
    case .references:
      let terms = actors.map { Term.variable($0) }
      return .referenceSet(attribute, relations[random.pick(0..<4)], terms)
    }
  }
}
