import CoherenceLanguage

/// Actions that safeguards name and that a policy could add: each with exactly what the tests of one safeguard ask of it.
struct Companions {
  let vocabulary: Vocabulary
  let policy: Policy
  private(set) var actions: [PolicyEdit.AddedAction] = []
  /// Entities of the variables of the rule that is looked at.
  private var bound: [Int: Int] = [:]

  init(_ vocabulary: Vocabulary, _ policy: Policy) {
    self.vocabulary = vocabulary
    self.policy = policy
  }

  /// Takes in the actions that the safeguards of a rule name, for the entities of a finding.
  mutating func collect(_ rule: Rule, bound: [Int: Int]) {
    self.bound = bound
    for safeguard in rule.safeguards { visit(safeguard.condition, safeguard.label) }
  }

  private mutating func visit(_ condition: Condition, _ label: String) {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { visit(part, label) }
    case .exists(let variables, let part):
      for variable in variables where vocabulary.types[variable.type.index].designedWhen != nil {
        var values: [PolicyEdit.AddedAction.Value] = []
        collect(part, variable.index, &values)
        if values.isEmpty { continue }
        add(variable, values, variables.count == 1 ? label : "\(label): \(variable.name.replacing("_", with: " "))")
      }
      visit(part, label)
    case .not, .count, .test: break
    }
  }

  private mutating func add(_ variable: Variable, _ values: [PolicyEdit.AddedAction.Value], _ label: String) {
    // Safeguards of several rules that ask for the same are met by one action.
    if actions.contains(where: { $0.type == variable.type && $0.values == values }) { return }
    actions.append(.init(type: variable.type, id: id(of: label), label: label, values: values))
  }

  /// An id that says what the action is for, and that nothing else has.
  private func id(of label: String) -> String {
    let words = label.lowercased().split { !($0.isASCII && $0.isLetter) }.prefix(6).joined(separator: "_")
    let stem = words.isEmpty ? "added" : words
    let taken = Set(policy.entities.joined().map(\.id) + actions.map(\.id))
    if !taken.contains(stem) { return stem }
    var number = 2
    while taken.contains("\(stem)_\(number)") { number += 1 }
    return "\(stem)_\(number)"
  }

  /// What the tests of a block ask of one variable. What they ask of others, or forbid, is for the check of the whole to find.
  private func collect(_ condition: Condition, _ variable: Int, _ values: inout [PolicyEdit.AddedAction.Value]) {
    switch condition {
    case .all(let parts): for part in parts { collect(part, variable, &values) }
    case .test(let test): note(test, variable, passing(test.kind), &values)
    case .any(let parts):
      // One alternative will do; the first that says something of the variable is as good as another.
      let before = values.count
      for part in parts where values.count == before { collect(part, variable, &values) }
    case .not(let part): collectRefused(part, variable, &values)
    case .exists, .count: break
    }
  }

  /// What keeps a block from holding, as far as one variable can: a value that one of its tests refuses.
  private func collectRefused(
    _ condition: Condition, _ variable: Int, _ values: inout [PolicyEdit.AddedAction.Value]
  ) {
    switch condition {
    case .all(let parts):
      let before = values.count
      for part in parts where values.count == before { collectRefused(part, variable, &values) }
    case .any(let parts): for part in parts { collectRefused(part, variable, &values) }
    case .test(let test): note(test, variable, refused(test.kind), &values)
    case .not(let part): collect(part, variable, &values)
    case .exists, .count: break
    }
  }

  private func note(
    _ test: Test, _ variable: Int, _ found: (attribute: AttributeID, value: StatedValue)?,
    _ values: inout [PolicyEdit.AddedAction.Value]
  ) {
    guard test.subject == .variable(variable), let found,
      !values.contains(where: { $0.attribute == found.attribute })
    else { return }
    values.append(.init(attribute: found.attribute, value: found.value))
  }

  /// A value that fails a test: the first listed one, or nobody and nothing; `nil` where there is none.
  private func refused(_ test: TestKind) -> (AttributeID, StatedValue)? {
    switch test {
    case .value(let attribute, let mask):
      let type = vocabulary.attributes[attribute.index].valueType
      let others = (0..<type.valueCount).filter { !mask.contains($0) && !type.isUnlisted($0) }
      guard let value = others.first else { return nil }
      return (attribute, .oneOf(ValueMask(count: type.valueCount, values: [value])))
    case .set(let attribute, .includesAny, _), .set(let attribute, .includesAll, _):
      let nothing = ValueMask(count: vocabulary.attributes[attribute.index].valueType.valueCount)
      return (attribute, .members(surely: nothing, possibly: nothing))
    case .referenceSet(let attribute, .includesAny, _), .referenceSet(let attribute, .includesAll, _):
      return (attribute, .references(surely: [], possibly: [], unlisted: .no))
    case .set, .refersTo, .referenceSet, .range, .sameAs, .sharesWith, .related, .path, .time, .otherThan: return nil
    }
  }

  /// The first value that passes a test, as the rule lists them; `nil` for tests that no single value passes.
  private func passing(_ test: TestKind) -> (AttributeID, StatedValue)? {
    switch test {
    case .value(let attribute, let mask):
      let type = vocabulary.attributes[attribute.index].valueType
      guard let value = mask.values.first(where: { !type.isUnlisted($0) }) ?? mask.values.first else { return nil }
      return (attribute, .oneOf(ValueMask(count: type.valueCount, values: [value])))
    case .set(let attribute, let relation, let mask):
      let count = vocabulary.attributes[attribute.index].valueType.valueCount
      let members: ValueMask
      switch relation {
      case .includesAny: members = ValueMask(count: count, values: mask.values.prefix(1))
      case .includesAll: members = mask
      case .excludesAll, .only: members = ValueMask(count: count)
      }
      return (attribute, .members(surely: members, possibly: members))
    case .refersTo(let attribute, let terms, let none, _):
      let named = terms.compactMap(entity).first
      if named == nil && !none { return nil }
      return (attribute, .referenceOneOf(named.map { [$0] } ?? [], none: named == nil, unlisted: false))
    case .referenceSet(let attribute, let relation, let terms):
      let named = Array(Set(terms.compactMap(entity))).sorted()
      let members: [Int]
      switch relation {
      case .includesAny: members = Array(terms.compactMap(entity).prefix(1))
      case .includesAll: members = named
      case .excludesAll, .only: members = []
      }
      if members.isEmpty && !terms.isEmpty && (relation == .includesAny || relation == .includesAll) { return nil }
      return (attribute, .references(surely: members, possibly: members, unlisted: .no))
    case .range, .sameAs, .sharesWith, .related, .path, .time, .otherThan: return nil
    }
  }

  private func entity(_ term: Term) -> Int? {
    switch term {
    case .entity(_, let entity): return entity
    case .variable(let index): return bound[index]
    }
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
