import CoherenceKernel
import CoherenceLanguage

/// The edits that the tests of one rule make worth trying for one binding.
struct EditPool {
  let vocabulary: Vocabulary
  let policy: Policy
  let rule: Rule
  /// Entities of the given variables.
  let bound: [Int: Int]
  /// Whether an entity is ours to shape.
  let isDesigned: (EntityTypeID, Int) -> Bool
  private(set) var edits: [PolicyEdit] = []
  /// Entities that an inner variable may stand for: of the kind that its block names, not any that could be made to fit.
  private var fitting: [Int: [Int]] = [:]

  init(
    _ vocabulary: Vocabulary, _ policy: Policy, _ rule: Rule, bound: [Int: Int],
    isDesigned: @escaping (EntityTypeID, Int) -> Bool
  ) {
    self.vocabulary = vocabulary
    self.policy = policy
    self.rule = rule
    self.bound = bound
    self.isDesigned = isDesigned
    visit(rule.when, mayAdd: false)
    for safeguard in rule.safeguards { visit(safeguard.condition, mayAdd: true, label: safeguard.label) }
  }

  /// Giving up each proposed action.
  var drops: [PolicyEdit] {
    vocabulary.types.indices.filter { vocabulary.types[$0].designedWhen != nil }.flatMap { index in
      policy.entities[index].indices.filter { isDesigned(EntityTypeID(index), $0) }
        .map { PolicyEdit.drop(type: EntityTypeID(index), entity: $0) }
    }
  }

  private mutating func add(_ edit: PolicyEdit) { if !edits.contains(edit) { edits.append(edit) } }

  private mutating func visit(_ condition: Condition, mayAdd: Bool, label: String = "") {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { visit(part, mayAdd: mayAdd, label: label) }
    case .not(let part): visit(part, mayAdd: false, label: label)
    case .exists(let variables, let part):
      if mayAdd, variables.count == 1 { addCompanion(variables[0], part, label) }
      for variable in variables { fitting[variable.index] = entities(fitting: variable, part) }
      visit(part, mayAdd: false, label: label)
    case .count(let count): visit(count.condition, mayAdd: false, label: label)
    case .test(let test): visit(test)
    }
  }

  private mutating func visit(_ test: Test) {
    guard let attribute = test.designAttribute(vocabulary) else { return }
    for entity in subjects(test.subject, vocabulary.attributes[attribute.index].type) {
      guard isDesigned(vocabulary.attributes[attribute.index].type, entity) else { continue }
      for value in values(test.kind, attribute, entity) { add(.set(attribute: attribute, entity: entity, value)) }
    }
  }

  private func subjects(_ term: Term, _ type: EntityTypeID) -> [Int] {
    switch term {
    case .entity(_, let entity): return [entity]
    case .variable(let index): return bound[index].map { [$0] } ?? fitting[index] ?? []
    }
  }

  /// Entities of the kind that a block asks for: surely of the classes that its tests of taxonomies name. None if it names none.
  private func entities(fitting variable: Variable, _ block: Condition) -> [Int] {
    var kinds: [(attribute: AttributeID, mask: ValueMask)] = []
    block.forEachTest { test in
      guard test.subject == .variable(variable.index), case .value(let attribute, let mask) = test.kind,
        case .choice(let domain) = vocabulary.attributes[attribute.index].valueType, !domain.classes.isEmpty
      else { return }
      kinds.append((attribute, mask))
    }
    if kinds.isEmpty { return [] }
    return policy.entities[variable.type.index].indices.filter { entity in
      kinds.allSatisfy { kind in
        guard case .oneOf(let value)? = stated(kind.attribute, entity) else { return false }
        return value.subtracting(kind.mask).isEmpty
      }
    }
  }

  private func entity(_ term: Term) -> Int? {
    switch term {
    case .entity(_, let entity): return entity
    case .variable(let index): return bound[index]
    }
  }

  // MARK: Values

  private func stated(_ attribute: AttributeID, _ entity: Int) -> StatedValue? {
    if let fact = policy.facts.first(where: { $0.attribute == attribute && $0.entity == entity }) { return fact.value }
    if case .designChoice(let ifUnstated, _) = vocabulary.attributes[attribute.index].nature { return ifUnstated }
    return nil
  }

  /// One value of each class that a test distinguishes, on either side of it.
  private func values(_ test: TestKind, _ attribute: AttributeID, _ entity: Int) -> [StatedValue] {
    let current = stated(attribute, entity)
    return (passing(test, current) + failing(test, current)).filter { $0 != current }
  }

  private func passing(_ test: TestKind, _ current: StatedValue?) -> [StatedValue] {
    switch test {
    case .value(let attribute, let mask):
      let named = mask.values.first { !vocabulary.attributes[attribute.index].valueType.isUnlisted($0) }
      return (named ?? mask.values.first).map { [Self.only($0, mask)] } ?? []
    case .set(_, let relation, let mask):
      let members = Self.members(current, mask)
      switch relation {
      case .includesAny: return mask.values.map { Self.exactly(members, adding: [$0]) }
      case .includesAll: return [Self.exactly(members, adding: mask.values)]
      case .excludesAll: return [Self.exactly(members.subtracting(mask), adding: [])]
      case .only: return [Self.exactly(members.intersection(mask), adding: [])]
      }
    case .refersTo(_, let terms, let none, _):
      return terms.compactMap(entity).map { .referenceOneOf([$0], none: false, unlisted: false) }
        + (none ? [.referenceOneOf([], none: true, unlisted: false)] : [])
    case .referenceSet(_, let relation, let terms):
      let members = Self.entities(current)
      let named = terms.compactMap(entity)
      switch relation {
      case .includesAny: return named.map { Self.list(members.union([$0])) }
      case .includesAll: return [Self.list(members.union(named))]
      case .excludesAll: return [Self.list(members.subtracting(named))]
      case .only: return [Self.list(members.intersection(named))]
      }
    case .range, .sameAs, .sharesWith, .related, .path, .time, .otherThan: return []
    }
  }

  private func failing(_ test: TestKind, _ current: StatedValue?) -> [StatedValue] {
    switch test {
    case .value(let attribute, let mask):
      let count = vocabulary.attributes[attribute.index].valueType.valueCount
      let others = (0..<count).filter { !mask.contains($0) }
      // The steps next to the tested ones stand for those beyond them; unordered values each stand for themselves.
      let isLevel = if case .level = vocabulary.attributes[attribute.index].valueType { true } else { false }
      guard isLevel, let first = mask.values.first, let last = mask.values.last else {
        return others.map { Self.only($0, mask) }
      }
      return others.filter { $0 == first - 1 || $0 == last + 1 }.map { Self.only($0, mask) }
    case .set(_, let relation, let mask):
      let members = Self.members(current, mask)
      return relation == .includesAny || relation == .includesAll
        ? [Self.exactly(members.subtracting(mask), adding: [])] : []
    case .referenceSet(_, let relation, let terms):
      return relation == .includesAny || relation == .includesAll
        ? [Self.list(Self.entities(current).subtracting(terms.compactMap(entity)))] : []
    case .refersTo, .range, .sameAs, .sharesWith, .related, .path, .time, .otherThan: return []
    }
  }

  private static func only(_ value: Int, _ mask: ValueMask) -> StatedValue {
    .oneOf(ValueMask(count: mask.words.count * 64, values: [value]))
  }

  private static func exactly(_ members: ValueMask, adding values: [Int]) -> StatedValue {
    var members = members
    for value in values { members.insert(value) }
    return .members(surely: members, possibly: members)
  }

  private static func members(_ value: StatedValue?, _ like: ValueMask) -> ValueMask {
    if case .members(let surely, _)? = value { return surely }
    return ValueMask(count: like.words.count * 64)
  }

  private static func entities(_ value: StatedValue?) -> Set<Int> {
    if case .references(let surely, _, _)? = value { return Set(surely) }
    return []
  }

  private static func list(_ entities: Set<Int>) -> StatedValue {
    .references(surely: entities.sorted(), possibly: entities.sorted(), unlisted: .no)
  }

  // MARK: Companions

  /// An action with exactly what the block asks of it; none if the block asks for more than values of one action.
  private mutating func addCompanion(_ variable: Variable, _ block: Condition, _ label: String) {
    guard vocabulary.types[variable.type.index].designedWhen != nil else { return }
    var values: [PolicyEdit.AddedAction.Value] = []
    guard collect(block, variable.index, &values), !values.isEmpty else { return }
    add(.add(.init(type: variable.type, id: id(of: label), label: label, values: values)))
  }

  /// An id that says what the action is for; equal for equal safeguards of different rules.
  private func id(of label: String) -> String {
    let words = label.lowercased().split { !($0.isASCII && $0.isLetter) }.prefix(6).joined(separator: "_")
    let stem = words.isEmpty ? "added" : words
    return policy.entities.joined().contains { $0.id == stem } ? "\(stem)_added" : stem
  }

  private func collect(
    _ condition: Condition, _ variable: Int, _ values: inout [PolicyEdit.AddedAction.Value]
  ) -> Bool {
    switch condition {
    case .all(let parts): return parts.allSatisfy { collect($0, variable, &values) }
    case .test(let test):
      if case .otherThan = test.kind { return true }
      guard test.subject == .variable(variable), let attribute = test.attribute,
        let value = passing(test.kind, nil).first
      else { return false }
      values.append(.init(attribute: attribute, value: value))
      return true
    // What a block forbids is for the check of the whole policy to find.
    case .not: return true
    case .any, .exists, .count: return false
    }
  }
}

extension Test {
  /// The attribute it is about; `nil` for relations, paths and time.
  var attribute: AttributeID? {
    switch kind {
    case .value(let attribute, _), .range(let attribute, _, _), .set(let attribute, _, _),
      .refersTo(let attribute, _, _, _), .referenceSet(let attribute, _, _), .sameAs(let attribute, _, _),
      .sharesWith(let attribute, _, _):
      return attribute
    case .related, .path, .time, .otherThan: return nil
    }
  }

  /// The attribute it is about if it is a design choice.
  func designAttribute(_ vocabulary: Vocabulary) -> AttributeID? {
    guard let attribute, case .designChoice = vocabulary.attributes[attribute.index].nature else { return nil }
    return attribute
  }
}

extension ValueType {
  /// Whether a value stands for members of a class that the list lacks.
  func isUnlisted(_ value: Int) -> Bool {
    switch self {
    case .choice(let domain), .level(let domain), .set(let domain): domain.values[value].isUnlistedMember
    case .number, .date, .reference, .references: false
    }
  }

  /// Number of values of a finite domain; 0 for the others.
  var valueCount: Int {
    switch self {
    case .choice(let domain), .level(let domain), .set(let domain): domain.values.count
    case .number, .date, .reference, .references: 0
    }
  }
}
