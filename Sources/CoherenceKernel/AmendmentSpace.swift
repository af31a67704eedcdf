/// One elementary change to a policy; several members of one set belong to one change.
package struct AmendmentMove: BitwiseCopyable, Equatable {
  /// What a move does; says what `first` and `second` mean.
  package enum Kind: UInt8, BitwiseCopyable {
    /// Cell variable `first` gets the class `second`.
    case value
    /// Member variable `first` is out (`second` 0) or in (1).
    case member
    /// The entity whose start is point `first` starts only after point `second`.
    case order
    /// Optional entity `first` is added.
    case add
    /// Optional entity `first` is given up.
    case drop
  }
  /// What it does.
  package var kind: Kind
  /// Index of a variable of the residual, a point in time or index of an optional entity, as the kind says.
  package var first: Int32
  /// A class of the variable or a point in time, as the kind says; 0 where it says nothing.
  package var second: Int32

  package init(_ kind: Kind, _ first: Int32, _ second: Int32 = 0) {
    self.kind = kind
    self.first = first
    self.second = second
  }
}

/// A policy with its choices open: what each of them is now, what it could be, and what holds once some moves are made.
///
/// It rests on two fact bases over the same entities, those that could be added included: one in which the choices that may be
/// edited are open, and one that says how things are.
package final class AmendmentSpace {
  /// The formulas of all targets, on facts in which what may be edited is open.
  package let residual: Residual
  /// For each rule and binding that is to be cleared, the node that says it stands.
  package let roots: Table<Int32>
  let actual: FactBase
  let optional: Table<OptionalEntity>
  let order: AmendmentOrder
  /// What may be edited: attribute and entity, in pairs.
  private let editable: Table<Int32>
  /// Values that nobody writes: attribute and bit, in pairs.
  private let unwritable: Table<Int32>
  /// Classes of each variable as things are, absent entities aside; and, of a member, once its set is written anew.
  private let now = Table<UInt64>()
  private let rewritten = Table<UInt64>()
  private let isEditable = Table<UInt8>()
  /// What holds under the moves that were loaded last.
  let domains = Table<UInt64>()
  private let isThere = Table<UInt8>()
  private let absentPoints = Table<UInt8>()
  private(set) var bounds: [AmendmentOrder.Bound] = []
  private let usesOrder: Bool

  /// Takes a residual in which the targets stand, the facts as things are, and what may be edited.
  ///
  /// - Parameter editable: attribute and entity of each cell that may be edited, in pairs.
  /// - Parameter unwritable: attribute and bit of each value that nobody writes, in pairs.
  package init(
    _ residual: Residual, roots: Table<Int32>, as actual: FactBase, optional: Table<OptionalEntity>,
    order: AmendmentOrder, editable: Table<Int32>, unwritable: Table<Int32>
  ) {
    self.residual = residual
    self.roots = roots
    self.actual = actual
    self.optional = optional
    self.order = order
    self.editable = editable
    self.unwritable = unwritable
    var usesOrder = false
    for index in 0..<residual.variables.count where residual.variables[index].kind == .order { usesOrder = true }
    self.usesOrder = usesOrder
    for index in 0..<residual.variables.count {
      isEditable.append(isOurs(residual.variables[index]) ? 1 : 0)
      let (classes, member) = asThingsAre(residual.variables[index])
      now.append(classes)
      rewritten.append(member)
    }
    absentPoints.reset(count: order.points, to: 0)
  }

  // MARK: What holds

  /// Works out what each variable may be once some moves are made; false if no calendar satisfies their order.
  func load(_ moves: [AmendmentMove]) -> Bool {
    isThere.removeAll()
    for index in 0..<optional.count { isThere.append(optional[index].isThere ? 1 : 0) }
    bounds.removeAll(keepingCapacity: true)
    for move in moves {
      switch move.kind {
      case .add: isThere[Int(move.first)] = 1
      case .drop: isThere[Int(move.first)] = 0
      case .order: bounds.append(Self.bound(move))
      case .value, .member: break
      }
    }
    domains.copy(from: now)
    for index in 0..<domains.count {
      let variable = residual.variables[index]
      switch variable.kind {
      case .presence: domains[index] = isThere[position(of: variable)] == 1 ? 0b10 : 0b01
      case .member where isRewritten(variable, moves): domains[index] = rewritten[index]
      default: break
      }
    }
    for index in 0..<optional.count where isThere[index] == 0 { withdraw(optional[index]) }
    for move in moves where move.kind == .value || move.kind == .member {
      domains[Int(move.first)] = 1 << UInt64(move.second)
    }
    return !usesOrder || closeOrder()
  }

  /// Whether nothing refers to an entity that is not there.
  private func withdraw(_ entity: OptionalEntity) {
    let bit = Program.firstEntityBit + Int(entity.entity)
    for index in 0..<domains.count {
      let variable = residual.variables[index]
      guard variable.kind == .cell || variable.kind == .member,
        residual.program.attributes[Int(variable.first)].refersTo == entity.type
      else { continue }
      if variable.kind == .member {
        if variable.third == bit { domains[index] = 0b01 }
        continue
      }
      for position in 0..<Int(variable.classCount) where isOnly(bit, variable, position) {
        domains[index] &= ~(1 << UInt64(position))
      }
    }
  }

  private func isOnly(_ bit: Int, _ variable: Residual.Variable, _ position: Int) -> Bool {
    let start = Int(variable.classStart) + position * Int(variable.words)
    for word in 0..<Int(variable.words)
    where residual.classMasks[start + word] != (word == bit >> 6 ? 1 << UInt64(bit & 63) : 0) { return false }
    return true
  }

  private func closeOrder() -> Bool {
    absentPoints.reset(count: order.points, to: 0)
    for index in 0..<optional.count where isThere[index] == 0 {
      let start = Int(actual.timedStart[Int(optional[index].type)])
      if start < 0 { continue }
      let point = 1 + 2 * (start + Int(optional[index].entity))
      absentPoints[point] = 1
      absentPoints[point + 1] = 1
    }
    return order.close(adding: bounds, without: absentPoints)
  }

  static func bound(_ move: AmendmentMove) -> AmendmentOrder.Bound {
    AmendmentOrder.Bound(point: move.second, other: move.first, days: -1)
  }

  func isPresent(_ index: Int) -> Bool { isThere[index] == 1 }

  func isAbsent(point: Int) -> Bool { absentPoints[point] == 1 }

  /// The optional entity that a member of a set of references is, if it is one.
  func optional(in variable: Residual.Variable) -> Int? {
    let refersTo = residual.program.attributes[Int(variable.first)].refersTo
    for index in 0..<optional.count
    where optional[index].type == refersTo && optional[index].entity + Int32(Program.firstEntityBit) == variable.third {
      return index
    }
    return nil
  }

  /// Whether a member stands for those not listed.
  func isUnlisted(_ variable: Residual.Variable) -> Bool {
    residual.program.attributes[Int(variable.first)].refersTo >= 0 && Int(variable.third) == Program.unlistedBit
  }

  /// Whether some of the classes of a reference mean nobody but an optional entity.
  func refersOnly(to index: Int, _ variable: Residual.Variable, _ classes: UInt64) -> Bool {
    guard residual.program.attributes[Int(variable.first)].refersTo == optional[index].type else { return false }
    let bit = Program.firstEntityBit + Int(optional[index].entity)
    for position in 0..<Int(variable.classCount)
    where classes >> UInt64(position) & 1 == 1 && isOnly(bit, variable, position) { return true }
    return false
  }

  func position(of variable: Residual.Variable) -> Int {
    for index in 0..<optional.count
    where optional[index].type == variable.first && optional[index].entity == variable.second { return index }
    return 0
  }

  private func isRewritten(_ variable: Residual.Variable, _ moves: [AmendmentMove]) -> Bool {
    for move in moves where move.kind == .member {
      let other = residual.variables[Int(move.first)]
      if other.first == variable.first && other.second == variable.second { return true }
    }
    return false
  }

  // MARK: How things are

  private func asThingsAre(_ variable: Residual.Variable) -> (now: UInt64, rewritten: UInt64) {
    switch variable.kind {
    case .cell:
      let cell = actual.cell(Int(variable.first), Int(variable.second))
      var result: UInt64 = 0
      for position in 0..<Int(variable.classCount) {
        let start = Int(variable.classStart) + position * Int(variable.words)
        for word in 0..<Int(variable.words) where residual.classMasks[start + word] & actual.may.2[cell + word] != 0 {
          result |= 1 << UInt64(position)
        }
      }
      return (result, 0)
    case .member:
      let bit = Int(variable.third)
      let position = actual.cell(Int(variable.first), Int(variable.second)) + bit >> 6
      let isSure = actual.must.2[position] >> UInt64(bit & 63) & 1 == 1
      let isPossible = actual.may.2[position] >> UInt64(bit & 63) & 1 == 1
      return (isSure ? 0b10 : isPossible ? 0b11 : 0b01, isSure ? 0b10 : 0b01)
    case .edge, .order, .identity, .overlap, .presence: return (variable.open, 0)
    }
  }

  func isOurs(_ variable: Residual.Variable) -> Bool {
    guard variable.kind == .cell || variable.kind == .member else { return false }
    var index = 0
    while index < editable.count {
      if editable[index] == variable.first && editable[index + 1] == variable.second { return true }
      index += 2
    }
    return false
  }

  func isEditable(_ variable: Int) -> Bool { isEditable[variable] == 1 }

  /// Whether a member is what it is once its set is written anew and nothing is said of it.
  func isDefault(_ move: AmendmentMove) -> Bool { rewritten[Int(move.first)] == 1 << UInt64(move.second) }

  // MARK: Values

  /// The value to write for one of some classes of a cell: the nearest to what it is now; `nil` if none of them can be written.
  func value(_ variable: Int, among classes: UInt64) -> (classIndex: Int, bit: Int)? {
    let shape = residual.variables[variable]
    let cell = actual.cell(Int(shape.first), Int(shape.second))
    var current = -1
    for bit in 0..<Int(shape.words) * 64 where current < 0 {
      if actual.may.2[cell + bit >> 6] >> UInt64(bit & 63) & 1 == 1 { current = bit }
    }
    var best: (classIndex: Int, bit: Int)?
    for position in 0..<Int(shape.classCount) where classes >> UInt64(position) & 1 == 1 {
      let start = Int(shape.classStart) + position * Int(shape.words)
      for bit in 0..<Int(shape.words) * 64 where residual.classMasks[start + bit >> 6] >> UInt64(bit & 63) & 1 == 1 {
        if isUnwritable(shape, bit) { continue }
        guard let known = best else {
          best = (position, bit)
          continue
        }
        if distance(bit, current) < distance(known.bit, current) { best = (position, bit) }
      }
    }
    return best
  }

  /// The value that is written for a class of a cell.
  package func value(_ move: AmendmentMove) -> Int {
    value(Int(move.first), among: 1 << UInt64(move.second))?.bit ?? 0
  }

  private func distance(_ bit: Int, _ current: Int) -> Int { bit < current ? current - bit : bit - current }

  private func isUnwritable(_ variable: Residual.Variable, _ bit: Int) -> Bool {
    let refersTo = residual.program.attributes[Int(variable.first)].refersTo
    if refersTo >= 0 {
      if bit == Program.unlistedBit { return true }
      for index in 0..<optional.count
      where optional[index].type == refersTo && Int(optional[index].entity) + Program.firstEntityBit == bit {
        if !optional[index].isThere || isThere[index] == 0 { return true }
      }
    }
    var index = 0
    while index < unwritable.count {
      if unwritable[index] == variable.first && Int(unwritable[index + 1]) == bit { return true }
      index += 2
    }
    return false
  }
}
