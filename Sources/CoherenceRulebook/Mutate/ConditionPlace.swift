import CoherenceLanguage

/// Where a condition stands in a rule.
package struct ConditionPlace: Hashable, Sendable {
  /// The parts of a rule that hold conditions.
  package enum Part: Hashable, Sendable {
    case when
    case safeguard(Int)
    /// A row of the interaction's table.
    case row(Int)
  }
  /// The part of the rule; safeguards and rows are numbered from 0.
  package var part: Part
  /// From the part's condition down: the number of the child at each step.
  package var path: [Int]
}

extension Rule {
  /// Every condition of the rule with its place, each before its own parts, in the order in which they were written.
  var places: [(place: ConditionPlace, condition: Condition)] {
    var result: [(place: ConditionPlace, condition: Condition)] = []
    func visit(_ part: ConditionPlace.Part, _ condition: Condition, _ path: [Int]) {
      result.append((ConditionPlace(part: part, path: path), condition))
      for (index, child) in condition.parts.enumerated() { visit(part, child, path + [index]) }
    }
    visit(.when, when, [])
    for (index, safeguard) in safeguards.enumerated() { visit(.safeguard(index), safeguard.condition, []) }
    for (index, row) in interaction.enumerated() {
      if let condition = row.condition { visit(.row(index), condition, []) }
    }
    return result
  }

  /// The same rule with another condition at a place; without it, if there is none to put there.
  func replacing(_ place: ConditionPlace, with condition: Condition?) -> Rule {
    var rule = self
    let path = place.path[...]
    switch place.part {
    case .when: rule.when = when.replacing(path, with: condition)
    case .safeguard(let index):
      if path.isEmpty && condition == nil {
        rule.safeguards.remove(at: index)
      } else {
        rule.safeguards[index].condition = safeguards[index].condition.replacing(path, with: condition)
      }
    case .row(let index):
      rule.interaction[index].condition = interaction[index].condition?.replacing(path, with: condition)
    }
    return rule
  }
}

extension Condition {
  static let always = Condition.all([])
  static let never = Condition.any([])

  /// The conditions that this one is made of. Of a count: what is counted, then among whom.
  var parts: [Condition] {
    switch self {
    case .all(let parts), .any(let parts): return parts
    case .not(let part), .exists(_, let part): return [part]
    case .count(let count):
      if case .shareAtLeast(_, let among) = count.comparison { return [count.condition, among] }
      return [count.condition]
    case .test: return []
    }
  }

  /// The same with another condition below; what is left out of a conjunction no longer binds, of alternatives no longer helps.
  fileprivate func replacing(_ path: ArraySlice<Int>, with other: Condition?) -> Condition {
    guard let index = path.first else { return other ?? .always }
    let rest = path.dropFirst()
    func replaced(_ parts: [Condition]) -> [Condition] {
      var parts = parts
      if rest.isEmpty && other == nil {
        parts.remove(at: index)
      } else {
        parts[index] = parts[index].replacing(rest, with: other)
      }
      return parts
    }
    switch self {
    case .all(let parts): return .all(replaced(parts))
    case .any(let parts): return .any(replaced(parts))
    case .not(let part): return .not(part.replacing(rest, with: other))
    case .exists(let variables, let part): return .exists(variables, part.replacing(rest, with: other))
    case .count(var count):
      if index == 0 {
        count.condition = count.condition.replacing(rest, with: other)
      } else if case .shareAtLeast(let percent, let among) = count.comparison {
        count.comparison = .shareAtLeast(percent: percent, among: among.replacing(rest, with: other))
      }
      return .count(count)
    case .test: return other ?? .always
    }
  }
}
