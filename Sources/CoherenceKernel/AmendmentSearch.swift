/// Looks for the smallest sets of moves that clear some targets: by what keeps each of them standing, one conflict after another.
///
/// Each set that clears the targets must end every conflict. So the search takes one that still holds and tries each move that
/// ends it, one change more than before; no set of up to so many changes is missed, and each is reached once.
package final class AmendmentSearch {
  /// Most sets of moves looked at, and most sets reported, in one search.
  package static let defaultBound = 20_000
  /// Sets found at which a search stops.
  package static let resultLimit = 200

  /// Sets that clear all the targets, each of `size` changes; none of them contains another.
  package private(set) var sets: [[AmendmentMove]] = []
  /// Changes in each set that was found; after a search in vain, the most that were tried.
  package private(set) var size = 0
  /// Whether the search stopped before it was complete.
  package private(set) var reachedBound = false
  /// Whether some way was left because it needs more changes than were allowed; if none was, more of them cannot help either.
  package private(set) var reachedLimit = false

  private let space: AmendmentSpace
  private let conflicts: AmendmentConflicts
  private var targets: [Int] = []
  /// Whether each optional entity may be given up.
  private var mayDrop: [Bool] = []
  /// Pairs of points whose entities may be put in order: start of the later one, start of the earlier one.
  private var orders: [(Int32, Int32)] = []
  private var moves: [AmendmentMove] = []
  private var excluded: [AmendmentMove] = []
  private var left = 0

  /// Takes a space in which some rules stand, and the search nodes that one question may take.
  package init(_ space: AmendmentSpace, nodeBound: Int = Judge.defaultNodeBound) {
    self.space = space
    conflicts = AmendmentConflicts(space, nodeBound: nodeBound)
  }

  /// Searches sets of up to `limit` changes; results stand in `sets` until the next search.
  package func run(
    targets: [Int], limit: Int, mayDrop: [Bool], orders: [(Int32, Int32)], bound: Int = defaultBound
  ) {
    self.targets = targets
    self.mayDrop = mayDrop
    self.orders = orders
    sets = []
    reachedBound = false
    left = bound
    size = 0
    while sets.isEmpty && !reachedBound {
      reachedLimit = false
      moves = []
      excluded = []
      descend(cost: 0)
      if !sets.isEmpty || !reachedLimit || size == limit { break }
      size += 1
    }
    if conflicts.reachedBound { reachedBound = true }
    keepSmallest()
  }

  private func descend(cost: Int) {
    left -= 1
    if left < 0 || sets.count >= Self.resultLimit {
      reachedBound = true
      return
    }
    guard space.load(moves) else { return }
    guard let branches = branches(cost) else { return }
    if branches.isEmpty { return }
    let excludedBefore = excluded.count
    for move in branches {
      let next = cost + (isFree(move) ? 0 : 1)
      if next > size {
        reachedLimit = true
        continue
      }
      moves.append(move)
      descend(cost: next)
      moves.removeLast()
      if reachedBound { break }
      // What follows need not contain it: the sets that do have been looked at.
      excluded.append(move)
    }
    excluded.removeLast(excluded.count - excludedBefore)
  }

  /// The moves that end the conflict with the fewest of them; `nil` if there is no conflict, or more than can be ended.
  private func branches(_ cost: Int) -> [AmendmentMove]? {
    var ways: [[AmendmentMove]] = []
    var known: [Bool] = []
    for _ in 0..<space.roots.count { known.append(false) }
    for index in 0..<conflicts.conflicts.count {
      let conflict = conflicts.conflicts[index]
      guard targets.contains(Int(conflict.target)), conflicts.holds(conflict) else { continue }
      known[Int(conflict.target)] = true
      let own = openMoves(against: conflict)
      if own.isEmpty { return [] }
      ways.append(own)
    }
    if isTooMany(ways, cost) { return nil }
    for target in targets where !known[target] {
      guard let conflict = conflicts.conflict(for: target) else { continue }
      let own = openMoves(against: conflict)
      if own.isEmpty { return [] }
      ways.append(own)
    }
    if ways.isEmpty {
      note()
      return nil
    }
    if isTooMany(ways, cost) { return nil }
    var best = ways[0]
    for own in ways where own.count < best.count { best = own }
    return best
  }

  private func openMoves(against conflict: AmendmentConflicts.Conflict) -> [AmendmentMove] {
    moves(against: conflict).filter { !excluded.contains($0) }
  }

  /// Whether more changes are needed than are left: conflicts that no change could end together need one each.
  private func isTooMany(_ ways: [[AmendmentMove]], _ cost: Int) -> Bool {
    var used: [Int32] = []
    var needed = 0
    var length = 1
    var longest = 1
    // Conflicts with few ways out first: they leave more room for others beside them.
    while length <= longest {
      for own in ways {
        if own.count > longest { longest = own.count }
        if own.count != length { continue }
        var isApart = true
        for move in own where isFree(move) || used.contains(unit(move)) { isApart = false }
        if !isApart { continue }
        needed += 1
        for move in own { used.append(unit(move)) }
      }
      length += 1
    }
    if cost + needed > size {
      reachedLimit = true
      return true
    }
    return false
  }

  private func note() {
    let set = canonical(moves)
    if !sets.contains(set) { sets.append(set) }
  }

  /// What keeps a target standing as things are, if no single move ends that; `nil` if one does.
  func unshakeable(_ target: Int) -> [AmendmentConflicts.Literal]? {
    moves = []
    excluded = []
    targets = [target]
    guard space.load([]), conflicts.conflict(for: target) != nil else { return nil }
    for index in 0..<conflicts.conflicts.count {
      let conflict = conflicts.conflicts[index]
      guard Int(conflict.target) == target, conflicts.holds(conflict), moves(against: conflict).isEmpty else {
        continue
      }
      return (Int(conflict.start)..<Int(conflict.start + conflict.count)).map { conflicts.literals[$0] }
    }
    return nil
  }

  // MARK: Moves

  /// Every move that ends a conflict, or that one which ends it rests on.
  private func moves(against conflict: AmendmentConflicts.Conflict) -> [AmendmentMove] {
    var result: [AmendmentMove] = []
    func add(_ move: AmendmentMove) { if !result.contains(move) { result.append(move) } }
    for index in Int(conflict.start)..<Int(conflict.start + conflict.count) {
      let literal = conflicts.literals[index]
      let variable = space.residual.variables[Int(literal.variable)]
      switch variable.kind {
      case .cell:
        if space.isEditable(Int(literal.variable)) && !isSettled(literal.variable) {
          addValues(literal.variable, ~literal.classes & variable.open, add)
        }
        for entity in 0..<space.optional.count where mayDrop[entity] && space.isPresent(entity) {
          if space.refersOnly(to: entity, variable, literal.classes) { add(AmendmentMove(.drop, Int32(entity))) }
        }
      case .member: addMember(literal, variable, add)
      case .presence: addPresence(literal, variable, add)
      case .edge, .order, .identity, .overlap: break
      }
    }
    if conflict.usesOrder {
      for pair in orders {
        for point in [pair.1, pair.1 + 1] {
          let move = AmendmentMove(.order, pair.0, point)
          if !moves.contains(move) && !space.order.implies(AmendmentSpace.bound(move)) && isOfThosePresent(move) {
            add(move)
          }
        }
      }
      // Where starts cannot all fall on one day, fewer of them might.
      if space.order.isLoose {
        for entity in 0..<space.optional.count where mayDrop[entity] && space.isPresent(entity) {
          add(AmendmentMove(.drop, Int32(entity)))
        }
      }
    }
    return result
  }

  private func isOfThosePresent(_ move: AmendmentMove) -> Bool {
    !space.isAbsent(point: Int(move.first)) && !space.isAbsent(point: Int(move.second))
  }

  private func isSettled(_ variable: Int32) -> Bool {
    for move in moves where (move.kind == .value || move.kind == .member) && move.first == variable { return true }
    return false
  }

  /// One value of each group of classes that no target's test tells apart.
  private func addValues(_ variable: Int32, _ classes: UInt64, _ add: (AmendmentMove) -> Void) {
    var left = classes
    while left != 0 {
      let first = left.trailingZeroBitCount
      var group: UInt64 = 0
      for position in first..<64 where left >> UInt64(position) & 1 == 1 {
        var differs = false
        for target in targets where conflicts.tellsApart(Int(variable), first, position, for: target) { differs = true }
        if !differs { group |= 1 << UInt64(position) }
      }
      left &= ~group
      if let value = space.value(Int(variable), among: group) {
        add(AmendmentMove(.value, variable, Int32(value.classIndex)))
      }
    }
  }

  private func addMember(
    _ literal: AmendmentConflicts.Literal, _ variable: Residual.Variable, _ add: (AmendmentMove) -> Void
  ) {
    let isIn: Int32 = literal.classes == 0b10 ? 0 : 1
    let entity = space.optional(in: variable)
    if let entity {
      // Choices are among what the policy has: an added entity does not become part of another's list.
      if isIn == 1 && !(space.isPresent(entity) && space.optional[entity].isThere) { return }
      if isIn == 0 && mayDrop[entity] && space.isPresent(entity) { add(AmendmentMove(.drop, Int32(entity))) }
    }
    guard space.isEditable(Int(literal.variable)), !isSettled(literal.variable) else { return }
    if isIn == 1 && space.isUnlisted(variable) { return }
    add(AmendmentMove(.member, literal.variable, isIn))
  }

  private func addPresence(
    _ literal: AmendmentConflicts.Literal, _ variable: Residual.Variable, _ add: (AmendmentMove) -> Void
  ) {
    let entity = space.position(of: variable)
    if literal.classes == 0b10 {
      if space.optional[entity].isThere && mayDrop[entity] { add(AmendmentMove(.drop, Int32(entity))) }
    } else if !space.optional[entity].isThere {
      add(AmendmentMove(.add, Int32(entity)))
    }
  }

  // MARK: Changes

  /// Whether a move belongs to a change that is made already: another member of the same set.
  private func isFree(_ move: AmendmentMove) -> Bool {
    if move.kind != .member { return false }
    for other in moves where other.kind == .member && unit(other) == unit(move) { return true }
    return false
  }

  /// What one change is made to: a cell, the order in time, an entity that comes or goes.
  private func unit(_ move: AmendmentMove) -> Int32 {
    switch move.kind {
    case .value, .member:
      let variable = space.residual.variables[Int(move.first)]
      return Int32(space.actual.cell(Int(variable.first), Int(variable.second)))
    case .order: return -1
    case .add, .drop: return -2 - move.first
    }
  }

  /// The moves in one order, without members that are what they would be if nothing were said of them.
  private func canonical(_ moves: [AmendmentMove]) -> [AmendmentMove] {
    var result: [AmendmentMove] = []
    for move in moves {
      if move.kind == .member && space.isDefault(move) {
        let isAlone = !moves.contains { $0.kind == .member && unit($0) == unit(move) && !space.isDefault($0) }
        let isFirst = isAlone && !result.contains { $0.kind == .member && unit($0) == unit(move) }
        if !isFirst { continue }
      }
      result.append(move)
    }
    var position = 1
    while position < result.count {
      var place = position
      while place > 0 && Self.precedes(result[place], result[place - 1]) {
        let move = result[place]
        result[place] = result[place - 1]
        result[place - 1] = move
        place -= 1
      }
      position += 1
    }
    return result
  }

  private static func precedes(_ one: AmendmentMove, _ other: AmendmentMove) -> Bool {
    if one.kind != other.kind { return one.kind.rawValue < other.kind.rawValue }
    return one.first != other.first ? one.first < other.first : one.second < other.second
  }

  /// Drops sets that ask for more than another one does: more members, or an end where a start is enough.
  private func keepSmallest() {
    var kept: [[AmendmentMove]] = []
    for (index, set) in sets.enumerated() {
      var isNeeded = true
      for (other, smaller) in sets.enumerated() where other != index && asksLess(smaller, than: set) {
        isNeeded = false
      }
      if isNeeded { kept.append(set) }
    }
    sets = kept
  }

  private func asksLess(_ smaller: [AmendmentMove], than set: [AmendmentMove]) -> Bool {
    var isStrict = smaller.count < set.count
    for move in smaller {
      if set.contains(move) { continue }
      let later = AmendmentMove(.order, move.first, move.second + 1)
      guard move.kind == .order, move.second & 1 == 1, set.contains(later) else { return false }
      isStrict = true
    }
    return isStrict
  }
}
