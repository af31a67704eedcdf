import CoherenceLanguage

/// The choices that are worth changing for some findings: those that a test of their rules asks about.
///
/// Of an action that a finding is about, every choice that a test asks of it. Of others, a choice only where the block that asks
/// for it names a kind of action that this one surely is, or where the policy states that choice: nobody wants to be told to
/// give an embargo a force that protects.
struct ChoicesAtHand {
  private let vocabulary: Vocabulary
  private let policy: Policy
  private(set) var cells: Set<Cell> = []
  /// Entities of the variables of the condition that is looked at.
  private var bound: [Int: Int] = [:]
  /// Entities of the kinds that the blocks of inner variables name.
  private var fitting: [Int: [Int]] = [:]

  struct Cell: Hashable, Comparable {
    var attribute: Int
    var entity: Int
    static func < (a: Self, b: Self) -> Bool { (a.attribute, a.entity) < (b.attribute, b.entity) }
  }

  init(_ vocabulary: Vocabulary, _ policy: Policy) {
    self.vocabulary = vocabulary
    self.policy = policy
  }

  /// Takes in the choices that a rule asks about for the entities of a finding.
  mutating func collect(_ rule: Rule, bound: [Int: Int]) {
    self.bound = bound
    fitting = [:]
    for witness in rule.some { fit(rule.variables[witness], rule.when) }
    visit(rule.when)
    for safeguard in rule.safeguards { visit(safeguard.condition) }
  }

  private mutating func visit(_ condition: Condition) {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { visit(part) }
    case .not(let part): visit(part)
    case .exists(let variables, let part):
      for variable in variables { fit(variable, part) }
      visit(part)
    case .count(let count):
      for variable in count.variables { fit(variable, count.condition) }
      visit(count.condition)
      if let distinct = count.distinct { add(distinct.attribute, .variable(distinct.variable)) }
      if case .shareAtLeast(_, let among) = count.comparison { visit(among) }
    case .test(let test): visit(test)
    }
  }

  private mutating func visit(_ test: Test) {
    switch test.kind {
    case .value(let attribute, _), .range(let attribute, _, _), .set(let attribute, _, _),
      .refersTo(let attribute, _, _, _), .referenceSet(let attribute, _, _):
      add(attribute, test.subject)
    case .sameAs(let attribute, let other, let second), .sharesWith(let attribute, let other, let second):
      add(attribute, test.subject)
      add(second, other)
    case .related, .path, .time, .otherThan: break
    }
  }

  private mutating func add(_ attribute: AttributeID, _ term: Term) {
    let shape = vocabulary.attributes[attribute.index]
    for entity in entities(term, attribute) {
      if case .designChoice = shape.nature { cells.insert(Cell(attribute: attribute.index, entity: entity)) }
      if let derivation = shape.derivation { follow(derivation, entity) }
    }
  }

  /// What an attribute is derived from is asked about as well.
  private mutating func follow(_ derivation: Derivation, _ entity: Int) {
    let (outer, fits) = (bound, fitting)
    bound = derivation.variable.map { [$0.index: entity] } ?? [:]
    fitting = [:]
    for row in derivation.rows { visit(row.condition) }
    (bound, fitting) = (outer, fits)
  }

  private func entities(_ term: Term, _ attribute: AttributeID) -> [Int] {
    switch term {
    case .entity(_, let entity): return [entity]
    case .variable(let index):
      if let entity = bound[index] { return [entity] }
      let stated = policy.facts.filter { $0.attribute == attribute && !$0.isDefault }.map(\.entity)
      return Array(Set((fitting[index] ?? []) + stated)).sorted()
    }
  }

  /// Notes which entities are surely of the kinds that a block names for a variable; none if it names none.
  private mutating func fit(_ variable: Variable, _ block: Condition) {
    var kinds: [(attribute: AttributeID, mask: ValueMask)] = []
    block.forEachTest { test in
      guard test.subject == .variable(variable.index), case .value(let attribute, let mask) = test.kind,
        case .choice(let domain) = vocabulary.attributes[attribute.index].valueType, !domain.classes.isEmpty
      else { return }
      kinds.append((attribute, mask))
    }
    fitting[variable.index] =
      kinds.isEmpty
      ? []
      : policy.entities[variable.type.index].indices.filter { entity in
        kinds.allSatisfy { kind in
          let fact = policy.facts.first { $0.attribute == kind.attribute && $0.entity == entity }
          guard case .oneOf(let value)? = fact?.value else { return false }
          return value.subtracting(kind.mask).isEmpty
        }
      }
  }
}
