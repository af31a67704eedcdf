import CoherenceLanguage

/// One change that the author of a policy can make: to a choice, by another action, or by giving one up.
package enum PolicyEdit: Sendable, Equatable {
  /// A design choice of an action that is proposed gets another value.
  case set(attribute: AttributeID, entity: Int, StatedValue)
  /// A proposed action is given up.
  case drop(type: EntityTypeID, entity: Int)
  /// An action is added, with exactly what a safeguard asks of it.
  case add(AddedAction)
  /// An action starts only when another has ended, or has started; both are named by their ids, for either may be added.
  case order(type: EntityTypeID, later: String, earlier: String, afterEnd: Bool)

  /// An entity that an edit would put into a policy.
  package struct AddedAction: Sendable, Equatable {
    /// Its type, whose entities are ours to shape.
    package var type: EntityTypeID
    /// The id that it would get, which the policy does not use yet.
    package var id: String
    /// What the safeguard calls it.
    package var label: String
    /// What would be stated of it; the vocabulary's defaults stand in for the rest.
    package var values: [Value]

    /// A value of one of its attributes.
    package struct Value: Sendable, Equatable {
      /// An attribute of the action's type.
      package var attribute: AttributeID
      /// What would be stated of it.
      package var value: StatedValue
    }
  }
}

extension Policy {
  /// The policy with some edits made, as if its author had written them.
  package func applying(_ edits: [PolicyEdit], _ vocabulary: Vocabulary) -> Policy {
    var policy = self
    var dropped: [Int: Set<Int>] = [:]
    for edit in edits {
      switch edit {
      case .set(let attribute, let entity, let value): policy.state(value, attribute, entity)
      case .drop(let type, let entity): dropped[type.index, default: []].insert(entity)
      case .add(let action):
        let entity = policy.entities[action.type.index].count
        policy.entities[action.type.index].append(Entity(id: action.id, name: action.label, span: nil))
        for value in action.values { policy.state(value.value, value.attribute, entity) }
        for (index, attribute) in vocabulary.attributes.enumerated() where attribute.type == action.type {
          guard let fallback = attribute.defaultValue, !action.values.contains(where: { $0.attribute.index == index })
          else { continue }
          policy.state(fallback, AttributeID(index), entity)
        }
      case .order(let type, let later, let earlier, let afterEnd):
        let ids = policy.entities[type.index].map(\.id)
        guard let later = ids.firstIndex(of: later), let earlier = ids.firstIndex(of: earlier) else { continue }
        policy.sequence.append(
          SequenceFact(type: type, later: later, earlier: earlier, afterEnd: afterEnd, span: span))
      }
    }
    for (type, entities) in dropped { policy = policy.dropping(entities, of: EntityTypeID(type), vocabulary) }
    return policy
  }

  /// States a value, in the place that the order of facts gives it.
  mutating func state(_ value: StatedValue, _ attribute: AttributeID, _ entity: Int) {
    let position =
      facts.firstIndex { ($0.attribute.index, $0.entity) >= (attribute.index, entity) } ?? facts.count
    let fact = Fact(attribute: attribute, entity: entity, value: value, evidence: FactEvidence(), span: span)
    if position < facts.count && facts[position].attribute == attribute && facts[position].entity == entity {
      facts[position] = fact
    } else {
      facts.insert(fact, at: position)
    }
  }
}
