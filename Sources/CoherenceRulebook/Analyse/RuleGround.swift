import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage

/// What a rule is about: its given entities, and the values without which it does not hold.
struct RuleGround {
  struct Cell: Hashable {
    var term: Term
    var attribute: Int
  }

  let rule: Rule
  /// Types of the given variables.
  let types: [Int]
  /// The values that single-valued attributes must have; terms are positions among the given, or declared entities.
  private(set) var required: [Cell: ValueMask] = [:]

  init(_ rule: Rule) {
    self.rule = rule
    types = rule.given.map { rule.variables[$0].type.index }
    require(rule.when)
  }

  private mutating func require(_ condition: Condition) {
    switch condition {
    case .all(let parts): for part in parts { require(part) }
    case .test(let test):
      guard case .value(let attribute, let mask) = test.kind else { return }
      var term = test.subject
      if case .variable(let index) = term {
        guard let position = rule.given.firstIndex(of: index) else { return }
        term = .variable(position)
      }
      let cell = Cell(term: term, attribute: attribute.index)
      required[cell] = required[cell].map { $0.intersection(mask) } ?? mask
    case .any, .not, .exists, .count: break
    }
  }

  /// Whether what two rules require contradicts each other, the other's given variables being these of ours.
  func contradicts(_ other: RuleGround, _ places: [Int]) -> Bool {
    other.required.contains { cell, mask in
      var cell = cell
      if case .variable(let position) = cell.term { cell.term = .variable(places[position]) }
      return required[cell].map { $0.intersection(mask).isEmpty } ?? false
    }
  }

  /// The ways in which all given variables of another rule can be given variables of this one.
  ///
  /// - Parameter everyAction: whether each of our actions must be one of the other's, so that both speak of the same steps.
  func places(for other: RuleGround, _ vocabulary: Vocabulary, everyAction: Bool = true) -> [[Int]] {
    func designed(_ types: [Int]) -> Int { types.count { vocabulary.types[$0].designedWhen != nil } }
    if everyAction && designed(types) != designed(other.types) || other.types.isEmpty != types.isEmpty { return [] }
    var result: [[Int]] = [[]]
    for type in other.types {
      result = result.flatMap { prefix in
        types.indices.filter { types[$0] == type && !prefix.contains($0) }.map { prefix + [$0] }
      }
    }
    return result
  }

  // MARK: What is said

  enum Side { case harm, benefit, other }

  var side: Side {
    switch rule.kind {
    case .tension, .gap: .harm
    case .synergy: .benefit
    case .trigger, .note: .other
    }
  }

  /// How strong its strongest interaction is.
  var severity: Int { rule.interaction.map { abs($0.value.rawValue) }.max() ?? 0 }

  /// Whether the authors have said how two rules stand to each other: one supersedes the other, or they are different schools.
  func hasPrecedence(_ other: RuleGround) -> Bool {
    if rule.supersedes.contains(where: { $0.rule == other.rule.id }) { return true }
    if other.rule.supersedes.contains(where: { $0.rule == rule.id }) { return true }
    guard let own = rule.school, let theirs = other.rule.school else { return false }
    return own.question == theirs.question && own.school != theirs.school
  }
}
