/// What a policy states of order in time, kept so that it can be closed again with other statements or without some entities.
package final class AmendmentOrder {
  /// A point minus another is at most so many days.
  package struct Bound: BitwiseCopyable {
    /// A point in time: 0 is the origin of days, then come a start and an end for each timed entity.
    package var point: Int32
    /// The point that is subtracted from it, numbered likewise.
    package var other: Int32
    /// The most days by which it may come after the other; negative if it must come before.
    package var days: Int32

    package init(point: Int32, other: Int32, days: Int32) {
      self.point = point
      self.other = other
      self.days = days
    }
  }

  let points: Int
  private let stated: Table<Bound>
  /// Starts that are taken to fall on one day, because nobody said more of them; -1 ends a group.
  private let together: Table<Int32>
  /// The order as proposed, closed, of the latest `close`.
  let bounds = Table<Int32>()
  private let open = Table<Int32>()
  /// Whether the starts of `together` could not all fall on one day.
  @exclusivity(unchecked) private(set) var isLoose = false

  /// Takes bounds over `points` points, and groups of starts that fall on one day unless more is said of them.
  package init(points: Int, stated: Table<Bound>, together: Table<Int32>) {
    self.points = points
    self.stated = stated
    self.together = together
  }

  /// Closes what is stated, with more statements and without some points; false if no calendar satisfies it.
  func close(adding more: [Bound], without absent: Table<UInt8>) -> Bool {
    open.reset(count: points * points, to: FactBase.unbounded)
    for point in 0..<points { open[point * points + point] = 0 }
    var start = 1
    while start + 1 < points {
      add(Bound(point: Int32(start), other: Int32(start + 1), days: 0), absent, open)
      start += 2
    }
    for index in 0..<stated.count { add(stated[index], absent, open) }
    for bound in more { add(bound, absent, open) }
    guard FactBase.close(open, points) else { return false }
    bounds.copy(from: open)
    var first: Int32 = -1
    for index in 0..<together.count {
      let start = together[index]
      if start < 0 {
        first = -1
        continue
      }
      // Whoever is said to start after another is not taken to start with the rest.
      if absent[Int(start)] == 1 || more.contains(where: { $0.other == start }) { continue }
      if first < 0 {
        first = start
        continue
      }
      add(Bound(point: start, other: first, days: 0), absent, bounds)
      add(Bound(point: first, other: start, days: 0), absent, bounds)
    }
    isLoose = !FactBase.close(bounds, points)
    if isLoose { bounds.copy(from: open) }
    return true
  }

  /// Whether the order that was closed last already says so of two points.
  func implies(_ bound: Bound) -> Bool { open[Int(bound.point) * points + Int(bound.other)] <= bound.days }

  private func add(_ bound: Bound, _ absent: Table<UInt8>, _ table: Table<Int32>) {
    if absent[Int(bound.point)] == 1 || absent[Int(bound.other)] == 1 { return }
    let position = Int(bound.point) * points + Int(bound.other)
    if bound.days < table[position] { table[position] = bound.days }
  }
}
