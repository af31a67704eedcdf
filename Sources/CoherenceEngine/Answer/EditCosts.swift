import CoherenceLanguage

/// What changes cost, in words: the vocabulary's, unless a reader says otherwise.
package struct EditCosts: Sendable {
  /// By `entity.attribute`, by `attribute`, or by one of `kinds`.
  private var overrides: [String: Cost] = [:]

  /// Keys for changes that are to no attribute.
  static let kinds = ["add", "order", "give_up"]

  package init() {}

  /// Everything whose cost can be given for a policy.
  package static func keys(_ policy: Policy, _ vocabulary: Vocabulary) -> Set<String> {
    var result = Set(kinds)
    for attribute in vocabulary.attributes {
      guard case .designChoice = attribute.nature else { continue }
      result.insert(attribute.id)
      for entity in policy.entities[attribute.type.index] { result.insert("\(entity.id).\(attribute.id)") }
    }
    return result
  }

  /// Says what a change costs.
  package mutating func set(_ key: String, to cost: Cost) { overrides[key] = cost }

  /// What an edit costs. Where nobody says otherwise, an action added or given up is high, and an order in time moderate.
  func cost(_ edit: PolicyEdit, _ policy: Policy, _ vocabulary: Vocabulary) -> Cost {
    switch edit {
    case .set(let attribute, let entity, _):
      let shape = vocabulary.attributes[attribute.index]
      let path = "\(policy.entities[shape.type.index][entity].id).\(shape.id)"
      if let own = overrides[path] ?? overrides[shape.id] { return own }
      guard case .designChoice(_, let cost) = shape.nature else { return .high }
      return cost
    case .add: return overrides["add"] ?? .high
    case .drop: return overrides["give_up"] ?? .high
    case .order: return overrides["order"] ?? .moderate
    }
  }
}

extension Cost {
  /// From 0 for low.
  var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
