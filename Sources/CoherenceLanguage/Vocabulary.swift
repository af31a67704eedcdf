import CoherenceSource

/// Index of an entity type in `Vocabulary.types`.
package struct EntityTypeID: Hashable, Comparable, Sendable {
  /// Position in `Vocabulary.types`, from 0; also in `Policy.entities`.
  package let index: Int
  package init(_ index: Int) { self.index = index }
  package static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// Index of an attribute in `Vocabulary.attributes`; attribute ids are global, each belongs to one type.
package struct AttributeID: Hashable, Comparable, Sendable {
  /// Position in `Vocabulary.attributes`, from 0.
  package let index: Int
  package init(_ index: Int) { self.index = index }
  package static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// Index of a relation in `Vocabulary.relations`.
package struct RelationID: Hashable, Comparable, Sendable {
  /// Position in `Vocabulary.relations`, from 0.
  package let index: Int
  package init(_ index: Int) { self.index = index }
  package static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// Everything that rules and policies may say, resolved and checked: the shared language of one or more packs.
///
/// Valid by construction: every reference between its parts points at something, and taxonomies have no circle.
package struct Vocabulary: Sendable {
  /// Kinds of entity, index = `EntityTypeID.index`, in the order of packs and files.
  package var types: [EntityType] = []
  /// Attributes of all types, index = `AttributeID.index`.
  package var attributes: [Attribute] = []
  /// Relations between types, index = `RelationID.index`.
  package var relations: [Relation] = []
  /// Named paths; conditions name them like relations.
  package var closures: [Closure] = []
  /// Fields of policy, which rules pursue and affect.
  package var workstreams: [Workstream] = []
  /// What several rules describe in common.
  package var mechanisms: [Mechanism] = []
  /// Questions on which experts disagree.
  package var questions: [ContestedQuestion] = []
  /// Numbers that rules name, with the values that hold unless a profile sets others.
  package var parameters: [Parameter] = []
  /// The stages of a crisis, in their order.
  package var stages: [Stage] = []
  package init() {}

  /// An attribute with its type: `action.stance`.
  package func name(of attribute: Attribute) -> String { "\(types[attribute.type.index].id).\(attribute.id)" }
}

/// How many entities of a type a policy has.
package enum Multiplicity: Sendable, Equatable {
  /// Exactly one in every policy, named by its type.
  case once
  /// As many as a policy lists, after the predeclared ones.
  case many
  /// Those that the vocabulary lists, in every policy.
  case fixed
}

/// A kind of entity: the situation, an actor, an action, a risk factor.
package struct EntityType: Sendable {
  /// Its name in packs and policies, unique among types: `actor`.
  package var id: String
  /// What one of them is called in a sentence: `actor`, `risk factor`.
  package var label: String
  /// The key under which a policy lists entities of this type (the id itself for types that occur once).
  package var section: String
  /// How many of them a policy has.
  package var multiplicity: Multiplicity
  /// Whether entities have a start and an end in time.
  package var isTimed: Bool
  /// Entities that exist in every policy: the predeclared ones (`us`), or all of a fixed type. Index = entity index.
  package var declaredEntities: [DeclaredEntity]
  /// Which entities' design choices are ours to make: those whose attribute passes the mask. `nil`: none are.
  package var designedWhen: (attribute: AttributeID, values: ValueMask)?
  /// Where its id is declared.
  package var span: SourceSpan
  package init(
    id: String, label: String, section: String, multiplicity: Multiplicity, isTimed: Bool = false,
    declaredEntities: [DeclaredEntity] = [], designedWhen: (attribute: AttributeID, values: ValueMask)? = nil,
    span: SourceSpan
  ) {
    self.id = id
    self.label = label
    self.section = section
    self.multiplicity = multiplicity
    self.isTimed = isTimed
    self.declaredEntities = declaredEntities
    self.designedWhen = designedWhen
    self.span = span
  }
}

/// An entity that the vocabulary itself declares.
package struct DeclaredEntity: Sendable {
  /// Its name in rules and policies, unique among all declared entities: `us`.
  package var id: String
  /// What it is called in a sentence.
  package var name: String
  /// Values of constant attributes, in attribute order.
  package var constants: [(attribute: AttributeID, value: StatedValue)]
  /// Where its id is declared.
  package var span: SourceSpan
  package init(
    id: String, name: String, constants: [(attribute: AttributeID, value: StatedValue)] = [], span: SourceSpan
  ) {
    self.id = id
    self.name = name
    self.constants = constants
    self.span = span
  }
}

/// A property of entities of one type.
package struct Attribute: Sendable {
  /// Its name, unique among the attributes, relations, inverses and closures of its type.
  package var id: String
  /// Whose attribute it is.
  package var type: EntityTypeID
  /// Which values it takes, and how many at a time.
  package var valueType: ValueType
  /// What it is, in words.
  package var describes: String
  /// The question that establishes it, in plain words.
  package var question: String
  /// Who would know.
  package var askOf: String
  /// Whether it is to be found out, to be decided or given by the vocabulary.
  package var nature: Nature
  /// The value meant by a policy that leaves the attribute out, if any.
  package var defaultValue: StatedValue?
  /// Months after which a dated fact is only suspected.
  package var staleAfterMonths: Int?
  /// How the value follows from others, if it is derived.
  package var derivation: Derivation?
  /// Where its id is declared.
  package var span: SourceSpan
  package init(
    id: String, type: EntityTypeID, valueType: ValueType, describes: String, question: String, askOf: String,
    nature: Nature, defaultValue: StatedValue? = nil, staleAfterMonths: Int? = nil, derivation: Derivation? = nil,
    span: SourceSpan
  ) {
    self.id = id
    self.type = type
    self.valueType = valueType
    self.describes = describes
    self.question = question
    self.askOf = askOf
    self.nature = nature
    self.defaultValue = defaultValue
    self.staleAfterMonths = staleAfterMonths
    self.derivation = derivation
    self.span = span
  }
}

/// Whether an attribute is something to find out, to decide, or given by the vocabulary.
package enum Nature: Sendable {
  case fact
  /// The author of a policy can change it; `ifUnstated` is what silence amounts to.
  case designChoice(ifUnstated: StatedValue, cost: Cost)
  case constant
}

/// What changing a design choice costs, in words.
package enum Cost: String, CaseIterable, Sendable { case low, moderate, high }

/// What values an attribute takes.
package enum ValueType: Sendable {
  /// Exactly one of a domain's values; `yes_no` is a choice over `[no, yes]`.
  case choice(ValueDomain)
  /// Exactly one of a domain whose values are ordered from low to high.
  case level(ValueDomain)
  /// Any number of a domain's values.
  case set(ValueDomain)
  /// A whole number, with its unit.
  case number(unit: String)
  /// A day; a month or a year leaves open which.
  case date
  /// One entity of the type, none, or someone not listed.
  case reference(EntityTypeID)
  /// Any number of entities of the type.
  case references(EntityTypeID)
}

/// A finite list of values with the names that stand for one or several of them.
package struct ValueDomain: Sendable {
  /// The values, index = bit. For levels, from low to high. A class of a taxonomy has one value for its unlisted members.
  package var values: [DomainValue]
  /// Names of taxonomy classes, each with the values below it (its unlisted members included).
  package let classes: [DomainClass]
  /// The classes of several values, those of most values first: where they can be named, their values need not be.
  package let broadClasses: [DomainClass]
  /// The taxonomy or scale it was declared as, for messages; `nil` when declared inline.
  package var name: String?
  /// Takes the values and classes, and finds the broad ones.
  package init(values: [DomainValue], classes: [DomainClass] = [], name: String? = nil) {
    self.values = values
    self.classes = classes
    broadClasses = classes.filter { $0.members.count > 1 }
      .sorted { ($1.members.count, $0.id) < ($0.members.count, $1.id) }
    self.name = name
  }
}

/// One value of a domain.
package struct DomainValue: Sendable {
  /// Its name, unique within the domain; of an unlisted member, that of its class with `…`.
  package var id: String
  /// What it is called in a sentence.
  package var label: String
  /// What it means, if the label does not say it.
  package var describes: String?
  /// True for the value that stands for members of a class that the list lacks.
  package var isUnlistedMember: Bool
  package init(id: String, label: String, describes: String? = nil, isUnlistedMember: Bool = false) {
    self.id = id
    self.label = label
    self.describes = describes
    self.isUnlistedMember = isUnlistedMember
  }
}

/// A class of a taxonomy: a name for several values.
package struct DomainClass: Sendable {
  /// Its name, unique among the members of its taxonomy.
  package var id: String
  /// What it is called in a sentence.
  package var label: String
  /// What it means, if the label does not say it.
  package var describes: String?
  /// The values below it, that of its unlisted members included.
  package var members: ValueMask
  package init(id: String, label: String, describes: String? = nil, members: ValueMask) {
    self.id = id
    self.label = label
    self.describes = describes
    self.members = members
  }
}

/// A set of values of one domain, one bit a value, lowest word first.
package struct ValueMask: Hashable, Sendable {
  /// 64 values a word; bit `v & 63` of word `v >> 6` stands for value `v`.
  package var words: [UInt64]
  /// A mask with room for `count` values, none of them in.
  package init(count: Int) { words = Array(repeating: 0, count: max(1, (count + 63) / 64)) }
  /// A mask with room for `count` values, these in it; each must be below `count`.
  package init(count: Int, values: some Sequence<Int>) {
    self.init(count: count)
    for value in values { insert(value) }
  }
  /// All of `count` values.
  package static func all(_ count: Int) -> ValueMask { ValueMask(count: count, values: 0..<count) }
  /// Puts a value in, which must be below the count that the mask was made for.
  package mutating func insert(_ value: Int) { words[value >> 6] |= 1 << UInt64(value & 63) }
  /// Takes a value out, which must be below the count that the mask was made for.
  package mutating func remove(_ value: Int) { words[value >> 6] &= ~(1 << UInt64(value & 63)) }
  /// Whether a value is in; false for one beyond the mask.
  package func contains(_ value: Int) -> Bool {
    value >> 6 < words.count && words[value >> 6] >> UInt64(value & 63) & 1 == 1
  }
  /// Whether no value is in.
  package var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
  /// How many values are in.
  package var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
  /// The values in the mask, ascending.
  package var values: [Int] { (0..<words.count * 64).filter(contains) }
  /// The values of either mask; both must be of one domain.
  package func union(_ other: ValueMask) -> ValueMask { combined(other, |) }
  /// The values of both masks, which must be of one domain.
  package func intersection(_ other: ValueMask) -> ValueMask { combined(other, &) }
  /// The values that the other mask lacks; both must be of one domain.
  package func subtracting(_ other: ValueMask) -> ValueMask { combined(other) { $0 & ~$1 } }
  private func combined(_ other: ValueMask, _ operation: (UInt64, UInt64) -> UInt64) -> ValueMask {
    precondition(words.count == other.words.count, "masks of different domains")
    var result = self
    for index in words.indices { result.words[index] = operation(words[index], other.words[index]) }
    return result
  }
}

/// A directed relation between entities of two types.
package struct Relation: Sendable {
  /// Its name, unique among relations and inverses: `funds`.
  package var id: String
  /// The type at which it begins.
  package var from: EntityTypeID
  /// The type to which it leads.
  package var to: EntityTypeID
  /// Its name read from the other end, if it has one: `funded_by`.
  package var inverse: String?
  /// A verb phrase that reads between two names.
  package var label: String
  /// What it means, in words; the label where nothing else is said.
  package var describes: String
  /// The question that settles it, in plain words.
  package var question: String
  /// Who would know; empty if nobody is named.
  package var askOf: String
  /// Months after which a dated statement of it is only suspected; `nil`: never.
  package var staleAfterMonths: Int?
  /// Where its id is declared.
  package var span: SourceSpan
  package init(
    id: String, from: EntityTypeID, to: EntityTypeID, inverse: String?, label: String, describes: String,
    question: String, askOf: String, staleAfterMonths: Int?, span: SourceSpan
  ) {
    self.id = id
    self.from = from
    self.to = to
    self.inverse = inverse
    self.label = label
    self.describes = describes
    self.question = question
    self.askOf = askOf
    self.staleAfterMonths = staleAfterMonths
    self.span = span
  }
}

/// A path over relations, of a length within bounds.
package struct PathSpecification: Hashable, Sendable {
  /// The relations a hop may use, sorted; all between the same two types if more than one hop is possible.
  package var via: [RelationID]
  /// Fewest hops; 0 lets the two ends be the same entity.
  package var minimumHops: Int
  /// Most hops; `nil` for any number.
  package var maximumHops: Int?
  package init(via: [RelationID], minimumHops: Int, maximumHops: Int?) {
    self.via = via
    self.minimumHops = minimumHops
    self.maximumHops = maximumHops
  }
}

/// A named path.
package struct Closure: Sendable {
  /// Its name, unique among the attributes, relations, inverses and closures of the type at which it begins.
  package var id: String
  /// A verb phrase that reads between two names.
  package var label: String
  /// The relations and hops that it stands for.
  package var path: PathSpecification
  /// Where its id is declared.
  package var span: SourceSpan
  package init(id: String, label: String, path: PathSpecification, span: SourceSpan) {
    self.id = id
    self.label = label
    self.path = path
    self.span = span
  }
}

/// A field of policy with objectives of its own.
package struct Workstream: Sendable {
  /// Its name, unique among workstreams; rules write `workstream.objective`.
  package var id: String
  /// What it is called in a sentence.
  package var label: String
  /// What it is for, in words.
  package var describes: String
  /// What it strives for: each has an id, unique within the workstream, and a description.
  package var objectives: [(id: String, describes: String)]
  /// Where its id is declared.
  package var span: SourceSpan
  package init(
    id: String, label: String, describes: String, objectives: [(id: String, describes: String)], span: SourceSpan
  ) {
    self.id = id
    self.label = label
    self.describes = describes
    self.objectives = objectives
    self.span = span
  }
}

/// What several rules describe in common, so that one harm is not counted twice.
package struct Mechanism: Sendable {
  /// Its name, unique among mechanisms; rules and expectations refer to it.
  package var id: String
  /// What it means, in words.
  package var describes: String
  /// Where its id is declared.
  package var span: SourceSpan
  package init(id: String, describes: String, span: SourceSpan) {
    self.id = id
    self.describes = describes
    self.span = span
  }
}

/// A question on which experts disagree, with the schools that answer it.
package struct ContestedQuestion: Sendable {
  /// Its name, unique among questions; rules write `question.school`: `Q01.accountability`.
  package var id: String
  /// The question itself, in plain words.
  package var question: String
  /// The schools that answer it: each has an id, unique within the question, and a description.
  package var schools: [(id: String, describes: String)]
  /// Where its id is declared.
  package var span: SourceSpan
  package init(id: String, question: String, schools: [(id: String, describes: String)], span: SourceSpan) {
    self.id = id
    self.question = question
    self.schools = schools
    self.span = span
  }
}

/// A number that rules name and profiles set.
package struct Parameter: Sendable {
  /// Its name, unique among parameters; rules write it with `$` before it.
  package var id: String
  /// What it is unless a profile sets it otherwise; at least 0.
  package var value: Int
  /// What it means, in words.
  package var describes: String
  /// Where its id is declared.
  package var span: SourceSpan
  package init(id: String, value: Int, describes: String, span: SourceSpan) {
    self.id = id
    self.value = value
    self.describes = describes
    self.span = span
  }
}

/// A stage in the life of a crisis: what would be the case then, whatever a policy states of the same attributes.
package struct Stage: Sendable {
  /// Its name, unique among stages.
  package var id: String
  /// What it is called in a report; the id as words where nothing else is said.
  package var label: String
  /// Values of attributes of types that occur once, in attribute order.
  package var facts: [(attribute: AttributeID, value: StatedValue)]
  /// Where its id is declared.
  package var span: SourceSpan
}
