/// What a formula node does. Operands are named in `Program.Node`.
package enum Operation: UInt8, BitwiseCopyable {
  case alwaysTrue, alwaysFalse
  /// Conjunction of `lists[a ..< a + b]`.
  case and
  /// Disjunction of `lists[a ..< a + b]`.
  case or
  /// Negation of node `a`.
  case not
  /// Some entity of type `b` in slot `a` makes node `c` true.
  case exists
  /// Single-valued attribute `b` of operand `a` lies in the mask at `masks[c]`.
  case test
  /// Set attribute `b` of operand `a` has a member in the mask at `masks[c]`.
  case includesAny
  /// Set attribute `b` of operand `a` has every member of the mask at `masks[c]`.
  case includesAll
  /// Reference `b` of operand `a` is one of the operands `lists[c ..< c + d]`; see `Program.none` and `.unlisted`.
  case refers
  /// References `b` of operand `a` include one of the operands `lists[c ..< c + d]`.
  case refersAny
  /// References `b` of operand `a` include all of the operands `lists[c ..< c + d]`.
  case refersAll
  /// References `b` of operand `a` include nobody but the operands `lists[c ..< c + d]`.
  case refersOnly
  /// Single-valued attribute `b` of operand `a` equals attribute `d` of operand `c`.
  case same
  /// Set attribute `b` of operand `a` has a member in common with `d` of operand `c`.
  case shares
  /// Relation `a` leads from operand `b` to operand `c`.
  case edge
  /// Path `a` leads from operand `b` to operand `c`.
  case path
  /// Point of operand `a` − point of operand `b` ≤ `c` days; `d` packs the points, see `Program.packedPoints`.
  case difference
  /// Operands `a` and `b` (of one type) are different entities.
  case distinct
  /// A weighted count over bindings reaches `d`; `lists[a]`: slots, then (slot, type) each, items, then (node, weight) each.
  case tally
  /// The number of true nodes among `lists[a ..< a + b]` reaches `d`.
  case tallyOf
}

/// Rules as arrays of integers: attributes, masks, formulas. Compiled once a rule pack, shared by all policies, never changed.
///
/// An *operand* names an entity: `x ≥ 0` is the entity bound in slot `x`, `x < 0` the declared entity `-1 - x`.
package final class Program {
  /// Operand that stands for *none* in `refers`.
  package static let none: Int32 = .min
  /// Operand that stands for *someone not listed*.
  package static let unlisted: Int32 = .min + 1
  /// Bit of *none* in a reference's mask.
  package static let noneBit = 0
  /// Bit of *someone not listed* in a reference's mask, whether single or set.
  package static let unlistedBit = 1
  /// Bit of entity 0 in a reference's mask.
  package static let firstEntityBit = 2

  /// A formula node.
  package struct Node: BitwiseCopyable {
    /// What it does; says what the operands mean.
    package var operation: Operation
    /// First operand; see `Operation`.
    package var a: Int32
    /// Second operand; see `Operation`.
    package var b: Int32
    /// Third operand; see `Operation`.
    package var c: Int32
    /// Fourth operand; see `Operation`.
    package var d: Int32
    package init(_ operation: Operation, _ a: Int32 = 0, _ b: Int32 = 0, _ c: Int32 = 0, _ d: Int32 = 0) {
      self.operation = operation
      self.a = a
      self.b = b
      self.c = c
      self.d = d
    }
  }

  /// The shape of an attribute's cells.
  package struct Attribute: BitwiseCopyable {
    /// Type of the entities that have it.
    package var type: Int32
    /// Whether a cell holds any number of values.
    package var isSet: Bool
    /// Type of the entities it refers to, or -1 for a finite domain.
    package var refersTo: Int32
    /// Number of values of a finite domain.
    package var valueCount: Int32
    /// First row in `derivationRows`, or -1 if not derived.
    package var firstRow: Int32
    /// Rows of its decision table; 0 if not derived.
    package var rowCount: Int32
    package init(
      type: Int32, isSet: Bool, refersTo: Int32, valueCount: Int32, firstRow: Int32 = -1, rowCount: Int32 = 0
    ) {
      self.type = type
      self.isSet = isSet
      self.refersTo = refersTo
      self.valueCount = valueCount
      self.firstRow = firstRow
      self.rowCount = rowCount
    }
  }

  /// A row of a decision table: the entity is in slot 0 of a frame of its own.
  package struct DerivationRow: BitwiseCopyable {
    /// Node that must be true, and that of every earlier row false, for the value to follow.
    package var condition: Int32
    /// The value's bit.
    package var value: Int32
    package init(condition: Int32, value: Int32) {
      self.condition = condition
      self.value = value
    }
  }

  /// A relation between two types.
  package struct Relation: BitwiseCopyable {
    /// Type of the entities at which it begins.
    package var from: Int32
    /// Type of the entities to which it leads.
    package var to: Int32
    package init(from: Int32, to: Int32) {
      self.from = from
      self.to = to
    }
  }

  /// A path: relations `lists[viaStart ..< viaStart + viaCount]`, hops within bounds (-1: any number).
  package struct Path: BitwiseCopyable {
    /// Start of its relations in `lists`.
    package var viaStart: Int32
    /// Number of relations that a hop may use; at least 1.
    package var viaCount: Int32
    /// Fewest hops; at 0 both ends may be one entity.
    package var minimumHops: Int32
    /// Most hops; -1 for any number.
    package var maximumHops: Int32
    package init(viaStart: Int32, viaCount: Int32, minimumHops: Int32, maximumHops: Int32) {
      self.viaStart = viaStart
      self.viaCount = viaCount
      self.minimumHops = minimumHops
      self.maximumHops = maximumHops
    }
  }

  /// A rule: slots `0 ..< givenCount` are bound by enumeration; witnesses are existential in `when` and `stand`.
  package struct Rule: BitwiseCopyable {
    /// Types of the given slots: `lists[typesStart ..< typesStart + givenCount]`.
    package var typesStart: Int32
    /// Number of given slots, which come first.
    package var givenCount: Int32
    /// `when`, witnesses bound.
    package var when: Int32
    /// `when` and no safeguard, witnesses bound.
    package var stand: Int32
    /// Conjuncts of `when` that speak of given slots only, by the last slot they need (0: none or the first):
    /// for each slot `lists[conjunctsStart + 2 * slot]` is a start in `lists` and the next entry a count.
    package var conjunctsStart: Int32
    /// Whether those conjuncts are all that `when` asks: there is no witness.
    package var isConjunctive: Bool
    /// Whether a finding can be unguarded (tensions and gaps).
    package var canBeUnguarded: Bool
    /// Two slots bound once for each unordered pair, or -1.
    package var unorderedFirst: Int32
    /// The other slot of the unordered pair, or -1.
    package var unorderedSecond: Int32
    package init(
      typesStart: Int32, givenCount: Int32, when: Int32, stand: Int32, conjunctsStart: Int32,
      isConjunctive: Bool, canBeUnguarded: Bool,
      unorderedFirst: Int32, unorderedSecond: Int32
    ) {
      self.typesStart = typesStart
      self.givenCount = givenCount
      self.when = when
      self.stand = stand
      self.conjunctsStart = conjunctsStart
      self.isConjunctive = isConjunctive
      self.canBeUnguarded = canBeUnguarded
      self.unorderedFirst = unorderedFirst
      self.unorderedSecond = unorderedSecond
    }
  }

  /// Types of entity; they are numbered from 0.
  package let typeCount: Int
  /// The attributes of all types, in the vocabulary's order.
  package let attributes: Table<Attribute>
  /// The relations, in the vocabulary's order.
  package let relations: Table<Relation>
  /// The paths that nodes name, whether closures or written in place.
  package let paths: Table<Path>
  /// The formulas of all rules and derivations; equal formulas are one node.
  package let nodes: Table<Node>
  /// Numbers that nodes, paths and rules point at: children, operands, relations, types.
  package let lists: Table<Int32>
  /// Masks that nodes point at, lowest word first; each has the words of its attribute's cells.
  package let masks: Table<UInt64>
  /// Decision tables, the rows of one attribute together and in order.
  package let derivationRows: Table<DerivationRow>
  /// Derived attributes, those that others rest on first.
  package let derivedOrder: Table<Int32>
  /// The rules that are judged, in the order in which they were compiled.
  package let rules: Table<Rule>
  /// 1 for each type whose entities lie in time.
  package let isTimed: Table<UInt8>
  /// Most slots that any rule or derivation uses.
  package let slotCount: Int
  /// Whether some test asks if two references name the same entity.
  package let comparesEntities: Bool
  /// For each node that binds one entity, the test by which its candidates are found, or -1.
  let seekers: Table<Int32>
  /// 1 for each attribute by which such a test leads from an entity back to those that name it.
  let isSoughtBack: Table<UInt8>
  /// Which rules each value can wake, built from all the rest.
  package let index: RuleIndex

  /// Takes formulas that fit together: every index they hold must be one of these arrays'.
  package init(
    typeCount: Int, attributes: [Attribute], relations: [Relation], paths: [Path], nodes: [Node], lists: [Int32],
    masks: [UInt64], derivationRows: [DerivationRow], derivedOrder: [Int32], rules: [Rule], isTimed: [UInt8],
    slotCount: Int
  ) {
    self.typeCount = typeCount
    self.attributes = Table(attributes)
    self.relations = Table(relations)
    self.paths = Table(paths)
    self.nodes = Table(nodes)
    self.lists = Table(lists)
    self.masks = Table(masks)
    self.derivationRows = Table(derivationRows)
    self.derivedOrder = Table(derivedOrder)
    self.rules = Table(rules)
    self.isTimed = Table(isTimed)
    self.slotCount = slotCount
    comparesEntities = nodes.contains {
      ($0.operation == .same || $0.operation == .shares) && attributes[Int($0.b)].refersTo >= 0
    }
    let seekers = Self.seekers(nodes, lists)
    self.seekers = Table(seekers)
    isSoughtBack = Table<UInt8>()
    isSoughtBack.reset(count: attributes.count, to: 0)
    for seeker in seekers where seeker >= 0 && nodes[Int(seeker)].operation == .refers {
      isSoughtBack[Int(nodes[Int(seeker)].b)] = 1
    }
    self.index = RuleIndex(
      rules: rules, nodes: nodes, lists: lists, masks: masks, attributes: attributes, typeCount: typeCount)
  }

  /// Packs which point (0 start, 1 end) of an entity of which type each side of a `difference` means.
  package static func packedPoints(firstType: Int32, firstPoint: Int32, secondType: Int32, secondPoint: Int32) -> Int32
  {
    (firstType << 1 | firstPoint) << 16 | (secondType << 1 | secondPoint)
  }
}
