import CoherenceSource

/// Whether what a policy says of order and dates can hold together, for the timed entities of one type.
///
/// Every statement bounds a start from below by an earlier start or end, so the componentwise earliest schedule decides:
/// if it keeps to every stated date, the policy can be carried out; if it does not, nothing can.
struct PolicyOrder {
  /// What is wrong with an order.
  enum Fault {
    /// Each entity of the list comes later than the next, and the last later than the first.
    case circle([Int])
    /// The entity cannot start (or end) by its stated date; `because` is the statement that pushes it furthest.
    case tooEarly(entity: Int, isEnd: Bool, because: Policy.SequenceFact)
  }

  private let entities: [Policy.Entity]
  private let facts: [Policy.SequenceFact]
  /// Statements about each entity as the later one: `facts[order[first[e]..<first[e + 1]]]`.
  private var first: [Int]
  private var order: [Int]

  /// Groups the statements by the entity that comes later.
  init(entities: [Policy.Entity], facts: [Policy.SequenceFact]) {
    self.entities = entities
    self.facts = facts
    first = Array(repeating: 0, count: entities.count + 1)
    for fact in facts { first[fact.later + 1] += 1 }
    for index in 1..<first.count { first[index] += first[index - 1] }
    order = Array(repeating: 0, count: facts.count)
    var next = first
    for (index, fact) in facts.enumerated() {
      order[next[fact.later]] = index
      next[fact.later] += 1
    }
  }

  /// The first circle, or else every entity whose dates its predecessors push out of reach.
  func faults() -> [Fault] {
    switch sorted() {
    case .circle(let circle): return [.circle(circle)]
    case .order(let sequence): return lateness(sequence)
    }
  }

  private enum Sorted {
    case circle([Int])
    /// Earlier entities first.
    case order([Int])
  }

  /// Depth first with a stack of its own: an order may be as long as the file allows.
  private func sorted() -> Sorted {
    enum Mark { case new, open, done }
    var marks = Array(repeating: Mark.new, count: entities.count)
    var result: [Int] = []
    result.reserveCapacity(entities.count)
    var stack: [(entity: Int, next: Int)] = []
    for root in entities.indices where marks[root] == .new {
      marks[root] = .open
      stack.append((root, first[root]))
      while let top = stack.last {
        guard top.next < first[top.entity + 1] else {
          marks[top.entity] = .done
          result.append(top.entity)
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].next += 1
        let earlier = facts[order[top.next]].earlier
        switch marks[earlier] {
        case .done: break
        case .new:
          marks[earlier] = .open
          stack.append((earlier, first[earlier]))
        case .open:
          let start = stack.firstIndex { $0.entity == earlier }!
          return .circle(stack[start...].map(\.entity))
        }
      }
    }
    return .order(result)
  }

  private func lateness(_ sequence: [Int]) -> [Fault] {
    var faults: [Fault] = []
    // The earliest day on which each entity can start and end; `nil` while nothing bounds it.
    var starts: [Int?] = entities.map { $0.start.map { Int($0.firstDay) } }
    var ends: [Int?] = entities.map { $0.end.map { Int($0.firstDay) } }
    for entity in sequence {
      var cause: Policy.SequenceFact?
      for index in first[entity]..<first[entity + 1] {
        let fact = facts[order[index]]
        guard let bound = fact.afterEnd ? ends[fact.earlier] : starts[fact.earlier] else { continue }
        if bound + 1 > starts[entity] ?? Int.min {
          starts[entity] = bound + 1
          cause = fact
        }
      }
      if let start = starts[entity], start > ends[entity] ?? Int.min { ends[entity] = start }
      guard let cause else { continue }
      // One report an entity, and its own dates stand for what follows: a second report downstream would be a cascade.
      if let stated = entities[entity].start, let start = starts[entity], start > Int(stated.lastDay) {
        faults.append(.tooEarly(entity: entity, isEnd: false, because: cause))
        starts[entity] = Int(stated.firstDay)
        ends[entity] = Int(max(stated.firstDay, entities[entity].end?.firstDay ?? stated.firstDay))
      } else if let stated = entities[entity].end, let end = ends[entity], end > Int(stated.lastDay) {
        faults.append(.tooEarly(entity: entity, isEnd: true, because: cause))
        ends[entity] = Int(stated.firstDay)
      }
    }
    return faults
  }
}
