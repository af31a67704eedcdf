import CoherenceSource

/// Every name that a policy may use, ready to be found by its bytes.
///
/// Built once for a vocabulary and shared by all policies that are read against it.
package struct PolicyNames: Sendable {
  /// What the names belong to.
  package let vocabulary: Vocabulary
  /// Finds a top-level key: those of `PolicyKey`, then the section of each type.
  let keys: NameTable
  /// The attributes of each type.
  let types: [EntityTypeNames]
  /// The type of each attribute.
  let attributeTypes: [Int32]
  /// Whether each attribute is given by the vocabulary alone.
  let isConstant: [Bool]
  /// The names of each attribute's values.
  package let values: [StatedValueNames]
  /// Finds a relation or an inverse: an index in `directions`.
  let relations: NameTable
  /// What each name of `relations` means.
  let directions: [(relation: RelationID, isInverse: Bool)]
  /// Finds a key of a fact in long form: an index in `EvidenceKey.allCases`.
  let evidenceKeys: NameTable
  /// Finds a key of a relation in long form: an index in `RelationKey.allCases`.
  let relationKeys: NameTable
  /// Words that cannot be the id of an entity.
  let reserved: NameTable
  /// The entities that the vocabulary declares.
  package let declared: PolicyEntityNames
  /// The same as a policy holds them, by type.
  let declaredEntities: [[Policy.Entity]]
  /// Attributes with a default, ascending.
  let defaults: [(attribute: Int, value: StatedValue)]

  /// Prepares the names of a vocabulary.
  package init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    keys = NameTable(names: PolicyKey.allCases.map(\.rawValue) + vocabulary.types.map(\.section))
    var attributes: [[Int]] = Array(repeating: [], count: vocabulary.types.count)
    for (index, attribute) in vocabulary.attributes.enumerated() { attributes[attribute.type.index].append(index) }
    types = attributes.map { EntityTypeNames($0, in: vocabulary) }
    values = vocabulary.attributes.map { StatedValueNames($0.valueType) }
    attributeTypes = vocabulary.attributes.map { Int32($0.type.index) }
    isConstant = vocabulary.attributes.map { if case .constant = $0.nature { true } else { false } }
    var names: [String] = []
    var directions: [(relation: RelationID, isInverse: Bool)] = []
    for (index, relation) in vocabulary.relations.enumerated() {
      names.append(relation.id)
      directions.append((RelationID(index), false))
      guard let inverse = relation.inverse, inverse != relation.id else { continue }
      names.append(inverse)
      directions.append((RelationID(index), true))
    }
    relations = NameTable(names: names)
    self.directions = directions
    evidenceKeys = NameTable(names: EvidenceKey.allCases.map(\.rawValue))
    relationKeys = NameTable(names: RelationKey.allCases.map(\.rawValue))
    reserved = NameTable(names: ["none", "someone_not_listed"] + vocabulary.types.map(\.id))
    declared = PolicyEntityNames(types: vocabulary.types)
    declaredEntities = vocabulary.types.map { type in
      if type.multiplicity == .once, type.declaredEntities.isEmpty {
        return [Policy.Entity(id: type.id, name: type.label, span: nil)]
      }
      return type.declaredEntities.map { Policy.Entity(id: $0.id, name: $0.name, span: nil) }
    }
    defaults = vocabulary.attributes.enumerated().compactMap { index, attribute in
      attribute.defaultValue.map { (index, $0) }
    }
  }

  /// All names of relations, inverses included.
  var relationNames: [String] {
    vocabulary.relations.flatMap { relation in [relation.id] + (relation.inverse.map { [$0] } ?? []) }
  }
}

/// The names that may be keys of one type's entities.
final class EntityTypeNames: Sendable {
  /// Finds a key: those of `EntityKey`, then `attributes`.
  let keys: NameTable
  /// The attributes of the type, ascending.
  let attributes: [Int]

  init(_ attributes: [Int], in vocabulary: Vocabulary) {
    self.attributes = attributes
    keys = NameTable(names: EntityKey.allCases.map(\.rawValue) + attributes.map { vocabulary.attributes[$0].id })
  }
}

/// The keys of a policy that are not sections of entities.
enum PolicyKey: String, CaseIterable {
  case policy, title, date, summary
  case basedOn = "based_on"
  case relations, mapped
  case acceptedRisks = "accepted_risks"
}

/// The keys of an entity that are not attributes.
enum EntityKey: String, CaseIterable {
  case name, start, end, after
  case startsAfter = "starts_after"

  /// How many there are.
  static let count = 5
}

/// The keys of a fact in long form; `BoundKey` has those of bounds.
enum EvidenceKey: String, CaseIterable {
  case `is`, source
  case asOf = "as_of"
  case confidence, note
}

/// The keys of a relation in long form.
enum RelationKey: String, CaseIterable {
  case from, `is`, to, certainty, source
  case asOf = "as_of"
  case confidence, note
}
