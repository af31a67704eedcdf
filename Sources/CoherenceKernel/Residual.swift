/// What a residual variable stands for.
package enum ResidualKind: UInt8, BitwiseCopyable {
  /// A single-valued cell: `first` attribute, `second` entity.
  case cell
  /// Membership of bit `third` in the set cell (`first` attribute, `second` entity).
  case member
  /// Relation `first` from entity `second` to entity `third`.
  case edge
  /// Point `first` − point `second` ≤ `third` days.
  case order
  /// Those not listed that the reference cells at positions `first` < `second` name: one and the same entity.
  case identity
  /// Those not listed that the sets of references at positions `first` < `second` name: some entity in common.
  case overlap
  /// Whether entity `second` of type `first`, which edits may add or take out, is there.
  case presence
}

/// An entity that edits may add to a policy or take out of it.
package struct OptionalEntity: BitwiseCopyable {
  /// Its type.
  package var type: Int32
  /// Its number among the entities of the type.
  package var entity: Int32
  /// Whether it is there as things are.
  package var isThere: Bool

  package init(type: Int32, entity: Int32, isThere: Bool) {
    self.type = type
    self.entity = entity
    self.isThere = isThere
  }
}

/// A rule's formulas for one binding with everything that is settled folded away: a graph of *and*, *or* and *at least*
/// over literals "this variable has one of these values".
///
/// There is no negation: a negated literal is the complement of its values. That is what makes one search routine enough
/// for every question. Values that no literal tells apart are merged into *classes*, at most 64 a variable.
package final class Residual {
  /// Stands in the place of a node: true in every world.
  package static let yes: Int32 = -1
  /// Stands in the place of a node: false in every world.
  package static let no: Int32 = -2

  enum Shape: UInt8, BitwiseCopyable { case literal, and, or, atLeast }

  struct Node: BitwiseCopyable {
    var shape: Shape
    /// Literal: variable. Otherwise: start in `children`.
    var a: Int32
    /// Literal: start in `rawMasks`. Otherwise: number of children.
    var b: Int32
    /// `atLeast`: the bound; its children are (node, weight) pairs with positive weights.
    var bound: Int32
    /// Literal: the classes that pass.
    var classes: UInt64
  }

  /// Something open on which the formulas depend.
  package struct Variable: BitwiseCopyable {
    /// What it stands for; says what `first`, `second` and `third` mean.
    package var kind: ResidualKind
    /// An attribute, relation, point, cell or type, as the kind says.
    package var first: Int32
    /// An entity, point or cell, as the kind says.
    package var second: Int32
    /// A bit, an entity or a number of days, as the kind says; 0 where it says nothing.
    package var third: Int32
    /// Start of its classes' masks in `classMasks`, each of `words` words. Only cells have them.
    package var classStart: Int32
    /// Words of each class's mask; 0 for all but cells.
    package var words: Int32
    /// Number of classes, at most 64; of all but cells 2, *no* and *yes*.
    package var classCount: Int32
    /// The classes possible in each world set.
    package var open: UInt64
    /// The classes possible as proposed.
    package var proposed: UInt64
    /// The classes possible as proposed and as drawn.
    package var drawn: UInt64
  }

  /// A derived cell's test already expanded.
  struct Expansion: BitwiseCopyable {
    var attribute: Int32
    var entity: Int32
    var mask: Int32
    var positive: Bool
    var node: Int32
  }

  let facts: FactBase
  /// Entities whose presence is a question of its own; `nil`: all are there.
  let optional: Table<OptionalEntity>?
  /// The worlds it speaks of: `open`, with the narrower sets as classes of its variables, or `drawn` alone.
  package let worlds: WorldSet
  let nodes = Table<Node>()
  let children = Table<Int32>()
  let rawMasks = Table<UInt64>()
  /// What the literals speak of, each once, in the order in which grounding met them.
  package let variables = Table<Variable>()
  /// Masks of the classes of cells; see `Variable.classStart`.
  package let classMasks = Table<UInt64>()
  /// The four questions, as nodes (or `yes`, `no`): it stands; it does not; `when` holds; it does not.
  @exclusivity(unchecked) package fileprivate(set) var stand: Int32 = Residual.no
  /// It does not stand.
  @exclusivity(unchecked) package fileprivate(set) var notStand: Int32 = Residual.no
  /// `when` holds.
  @exclusivity(unchecked) package fileprivate(set) var when: Int32 = Residual.no
  /// `when` does not hold.
  @exclusivity(unchecked) package fileprivate(set) var notWhen: Int32 = Residual.no
  /// The question that was put together from several formulas, if one was.
  @exclusivity(unchecked) package internal(set) var question: Int32 = Residual.no
  /// True if it grew past a bound; then only "possible, bound reached" may be said.
  @exclusivity(unchecked) package internal(set) var isTooLarge = false
  /// Rises with each rebuild, so that what was worked out for an earlier one is not taken for this one.
  @exclusivity(unchecked) private(set) var generation = 0
  /// Steps that the latest rebuild took.
  @exclusivity(unchecked) private(set) var steps = 0
  let nodeLimit: Int
  let evaluator: Evaluator
  let derived = Table<Expansion>()
  /// The variables by what they stand for: at the place that `place(of:)` names, or after it, the index of each, else -1.
  private let places = Table<Int32>()
  let pending = Table<Int32>()
  /// The first literal of each variable, or -1, and for each literal the next.
  let firstLiteral = Table<Int32>()
  let nextLiteral = Table<Int32>()

  /// Makes room for residuals over a fact base, one at a time.
  ///
  /// - Parameter nodeLimit: most nodes, before `isTooLarge`.
  /// - Parameter optional: entities that may be absent; `nil` if all are there.
  package init(
    facts: FactBase, worlds: WorldSet = .open, nodeLimit: Int, optional: Table<OptionalEntity>? = nil
  ) {
    self.facts = facts
    self.optional = optional
    self.worlds = worlds
    self.nodeLimit = nodeLimit
    evaluator = Evaluator(facts, worlds)
  }

  /// Builds the residual of a rule for the entities in the slots.
  package func build(_ rule: Program.Rule, _ slots: UnsafeMutablePointer<Int32>) {
    clear()
    stand = ground(rule.stand, true, slots)
    notStand = ground(rule.stand, false, slots)
    when = ground(rule.when, true, slots)
    notWhen = ground(rule.when, false, slots)
    finishClasses()
    steps = FactBase.groundingBound - facts.stepsLeft.pointee
  }

  /// Builds one residual in which several rules stand, each for its own entities: `roots` gets a node for each.
  package func build(
    _ rules: Table<Int32>, _ bindings: Table<Int32>, _ slots: UnsafeMutablePointer<Int32>, roots: Table<Int32>
  ) {
    clear()
    roots.removeAll()
    var position = 0
    for index in 0..<rules.count {
      let rule = program.rules[Int(rules[index])]
      for slot in 0..<Int(rule.givenCount) { slots[slot] = bindings[position + slot] }
      var root = ground(rule.stand, true, slots)
      for slot in 0..<Int(rule.givenCount) {
        let type = Int(program.lists[Int(rule.typesStart) + slot])
        root = whilePresent(root, type, Int(bindings[position + slot]), true)
      }
      roots.append(root)
      position += Int(rule.givenCount)
    }
    finishClasses()
  }

  func clear() {
    generation += 1
    nodes.removeAll()
    children.removeAll()
    rawMasks.removeAll()
    variables.removeAll()
    places.reset(count: Self.fewestPlaces, to: -1)
    classMasks.removeAll()
    derived.removeAll()
    pending.removeAll()
    isTooLarge = false
    facts.allowSteps(FactBase.groundingBound)
  }

  // MARK: Grounding

  /// The residual node of a formula node, or of its negation.
  func ground(_ index: Int32, _ positive: Bool, _ slots: UnsafeMutablePointer<Int32>) -> Int32 {
    if isTooLarge { return Self.no }
    facts.stepsLeft.pointee -= 1
    if facts.stepsLeft.pointee <= 0 {
      isTooLarge = true
      return Self.no
    }
    let node = evaluator.nodes[Int(index)]
    let lists = evaluator.lists
    switch node.operation {
    case .alwaysTrue: return positive ? Self.yes : Self.no
    case .alwaysFalse: return positive ? Self.no : Self.yes
    case .not: return ground(node.a, !positive, slots)
    case .and, .or:
      let start = pending.count
      let isAnd = (node.operation == .and) == positive
      for child in Int(node.a)..<Int(node.a + node.b) {
        if !collect(ground(lists[child], positive, slots), isAnd) { return absorbed(start, isAnd) }
      }
      return combine(start, isAnd)
    case .exists:
      let start = pending.count
      // For all others the block does not hold, which adds nothing either way.
      var candidates = evaluator.candidates(index, slot: node.a, type: Int(node.b), slots)
      var entity = candidates.next()
      while entity >= 0 {
        slots[Int(node.a)] = entity
        let part = whilePresent(ground(node.c, positive, slots), Int(node.b), Int(entity), positive)
        if !collect(part, !positive) { return absorbed(start, !positive) }
        entity = candidates.next()
      }
      return combine(start, !positive)
    case .tally: return groundTally(index, node, positive, slots)
    case .tallyOf:
      let start = pending.count
      for child in Int(node.a)..<Int(node.a + node.b) {
        pending.append(ground(lists[child], positive, slots))
        pending.append(1)
      }
      return atLeast(start, positive ? node.d : node.b - node.d + 1)
    case .test: return groundTest(node, positive, slots)
    case .refers: return groundRefers(node, positive, slots)
    case .same: return groundSame(node, positive, slots)
    case .includesAny, .includesAll: return groundMembers(node, positive, slots)
    case .refersAny, .refersAll: return groundReferences(node, positive, slots)
    case .refersOnly: return groundOnly(node, positive, slots)
    case .shares: return groundShares(node, positive, slots)
    case .edge:
      return edge(
        Int(node.a), Evaluator.entity(node.b, slots), Evaluator.entity(node.c, slots), positive)
    case .path: return groundPath(node, positive, slots)
    case .difference: return groundDifference(node, positive, slots)
    case .distinct:
      let differs = Evaluator.entity(node.a, slots) != Evaluator.entity(node.b, slots)
      return differs == positive ? Self.yes : Self.no
    }
  }

  /// Adds a child to the pending group; false if it decides the group.
  func collect(_ child: Int32, _ isAnd: Bool) -> Bool {
    if child == (isAnd ? Self.no : Self.yes) { return false }
    if child != (isAnd ? Self.yes : Self.no) { pending.append(child) }
    return true
  }

  func absorbed(_ start: Int, _ isAnd: Bool) -> Int32 {
    pending.truncate(to: start)
    return isAnd ? Self.no : Self.yes
  }

  /// Turns the pending group from `start` on into one node.
  func combine(_ start: Int, _ isAnd: Bool) -> Int32 {
    let count = pending.count - start
    if count == 0 { return isAnd ? Self.yes : Self.no }
    if count == 1 {
      let only = pending[start]
      pending.truncate(to: start)
      return only
    }
    let first = children.count
    for index in start..<pending.count { children.append(pending[index]) }
    pending.truncate(to: start)
    return add(Node(shape: isAnd ? .and : .or, a: Int32(first), b: Int32(count), bound: 0, classes: 0))
  }

  func add(_ node: Node) -> Int32 {
    if nodes.count >= nodeLimit || children.count >= 8 * nodeLimit {
      isTooLarge = true
      return Self.no
    }
    nodes.append(node)
    return Int32(nodes.count - 1)
  }

  /// Turns pending (node, weight) pairs from `start` on, weights positive, into "at least `bound`".
  func atLeast(_ start: Int, _ bound: Int32) -> Int32 {
    var bound = bound
    var total: Int32 = 0
    var kept = start
    var index = start
    while index < pending.count {
      let child = pending[index]
      let weight = pending[index + 1]
      if child == Self.yes {
        bound -= weight
      } else if child != Self.no {
        pending[kept] = child
        pending[kept + 1] = weight
        kept += 2
        total += weight
      }
      index += 2
    }
    pending.truncate(to: kept)
    if bound <= 0 || total < bound {
      pending.truncate(to: start)
      return bound <= 0 ? Self.yes : Self.no
    }
    let first = children.count
    for position in start..<kept { children.append(pending[position]) }
    pending.truncate(to: start)
    return add(
      Node(shape: .atLeast, a: Int32(first), b: Int32((kept - start) / 2), bound: bound, classes: 0))
  }

  // MARK: Literals

  func edge(_ relation: Int, _ from: Int, _ to: Int, _ positive: Bool) -> Int32 {
    let literal = edgeLiteral(relation, from, to, positive)
    if optional == nil { return literal }
    let ends = program.relations[relation]
    return whilePresent(whilePresent(literal, Int(ends.from), from, positive), Int(ends.to), to, positive)
  }

  /// A node that counts only while an entity is there: it and the entity, or, negated, it or no such entity.
  func whilePresent(_ node: Int32, _ type: Int, _ entity: Int, _ positive: Bool) -> Int32 {
    guard let optional, node != (positive ? Self.no : Self.yes) else { return node }
    for index in 0..<optional.count where optional[index].type == type && optional[index].entity == entity {
      let literal = booleanLiteral(variable(.presence, Int32(type), Int32(entity), 0), positive)
      let start = pending.count
      guard collect(node, positive), collect(literal, positive) else { return absorbed(start, positive) }
      return combine(start, positive)
    }
    return node
  }

  private func edgeLiteral(_ relation: Int, _ from: Int, _ to: Int, _ positive: Bool) -> Int32 {
    let row = Int(facts.relationStart[relation]) + from * Int(facts.relationWords[relation]) + to >> 6
    let shift = UInt64(to & 63)
    if evaluator.edgeSure[row] >> shift & 1 == 1 { return positive ? Self.yes : Self.no }
    if evaluator.edgeMay[row] >> shift & 1 == 0 { return positive ? Self.no : Self.yes }
    return booleanLiteral(variable(.edge, Int32(relation), Int32(from), Int32(to)), positive)
  }

  func member(_ attribute: Int, _ entity: Int, _ bit: Int, _ positive: Bool) -> Int32 {
    let position = facts.cell(attribute, entity) + bit >> 6
    let shift = UInt64(bit & 63)
    if evaluator.must[position] >> shift & 1 == 1 { return positive ? Self.yes : Self.no }
    if evaluator.may[position] >> shift & 1 == 0 { return positive ? Self.no : Self.yes }
    return booleanLiteral(variable(.member, Int32(attribute), Int32(entity), Int32(bit)), positive)
  }

  func booleanLiteral(_ variable: Int32, _ positive: Bool) -> Int32 {
    add(Node(shape: .literal, a: variable, b: -1, bound: 0, classes: positive ? 0b10 : 0b01))
  }

  /// A literal on a single-valued cell, whose passing values are the raw mask from `start` on.
  func cellLiteral(_ attribute: Int, _ entity: Int, _ start: Int) -> Int32 {
    let cell = facts.cell(attribute, entity)
    var passes: UInt64 = 0
    var fails: UInt64 = 0
    for word in 0..<Int(facts.cellWords[attribute]) {
      passes |= evaluator.may[cell + word] & rawMasks[start + word]
      fails |= evaluator.may[cell + word] & ~rawMasks[start + word]
    }
    if passes == 0 || fails == 0 {
      rawMasks.truncate(to: start)
      return fails == 0 ? Self.yes : Self.no
    }
    let variable = variable(.cell, Int32(attribute), Int32(entity), 0)
    return add(Node(shape: .literal, a: variable, b: Int32(start), bound: 0, classes: 0))
  }

  func variable(_ kind: ResidualKind, _ first: Int32, _ second: Int32, _ third: Int32) -> Int32 {
    if 2 * variables.count >= places.count { addPlaces() }
    var place = place(kind, first, second, third)
    while places[place] >= 0 {
      let known = variables[Int(places[place])]
      if known.kind == kind && known.first == first && known.second == second && known.third == third {
        return places[place]
      }
      place = (place + 1) & (places.count - 1)
    }
    places[place] = Int32(variables.count)
    variables.append(
      Variable(
        kind: kind, first: first, second: second, third: third, classStart: 0, words: 0, classCount: 2, open: 0b11,
        proposed: 0b11, drawn: 0b11))
    return Int32(variables.count - 1)
  }

  private static let fewestPlaces = 64

  /// Where to look first for a variable; the number of places is a power of two.
  private func place(_ kind: ResidualKind, _ first: Int32, _ second: Int32, _ third: Int32) -> Int {
    // Multiplying by a large odd number carries every bit upwards, where the place is read.
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var hash = UInt64(kind.rawValue) << 32 | UInt64(UInt32(bitPattern: first))
    hash = (hash &* factor) ^ (UInt64(UInt32(bitPattern: second)) << 32 | UInt64(UInt32(bitPattern: third)))
    return Int(truncatingIfNeeded: (hash &* factor) >> 40) & (places.count - 1)
  }

  private func addPlaces() {
    places.reset(count: 2 * places.count, to: -1)
    for index in 0..<variables.count {
      let variable = variables[index]
      var place = place(variable.kind, variable.first, variable.second, variable.third)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(index)
    }
  }
}
