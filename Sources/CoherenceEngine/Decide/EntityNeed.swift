import CoherenceKernel
import CoherenceLanguage

/// How many entities of each type, besides those that are bound, may be needed to make a condition true or false.
///
/// What a condition says exists, a small policy must have; what it says does not exist needs nobody. Counted over the whole
/// formula, parts of a conjunction added up, of a disjunction the greatest.
struct EntityNeed {
  private let vocabulary: Vocabulary
  private let parameters: [Int]
  /// What a value of each derived attribute may need.
  private var derived: [[Int]]

  init(_ compiled: CompiledPack) {
    vocabulary = compiled.pack.vocabulary
    parameters = compiled.parameters
    derived = Array(repeating: [], count: vocabulary.attributes.count)
    for index in DerivationOrder.order(vocabulary) {
      guard let derivation = vocabulary.attributes[Int(index)].derivation else { continue }
      var most = nothing
      var failing = nothing
      for row in derivation.rows {
        most = zip(most, sum(failing, need(row.condition, true))).map(max)
        failing = sum(failing, need(row.condition, false))
      }
      derived[Int(index)] = zip(most, failing).map(max)
    }
  }

  private var nothing: [Int] { Array(repeating: 0, count: vocabulary.types.count) }
  private func sum(_ a: [Int], _ b: [Int]) -> [Int] { zip(a, b).map(+) }

  /// What a rule needs besides its given entities to have an outcome.
  func need(_ rule: Rule, _ outcome: Goal.Outcome) -> [Int] {
    var witnesses = nothing
    for index in rule.some { witnesses[rule.variables[index].type.index] += 1 }
    let holds = sum(witnesses, need(rule.when, true))
    let fails = need(rule.when, false)
    let guarded = rule.safeguards.reduce(nothing) { zip($0, need($1.condition, true)).map(max) }
    let unguarded = rule.safeguards.reduce(nothing) { sum($0, need($1.condition, false)) }
    switch outcome {
    case .stands: return sum(holds, unguarded)
    case .addressed: return sum(holds, guarded)
    case .silent: return fails
    case .doesNotStand: return zip(fails, guarded).map(max)
    }
  }

  private func need(_ condition: Condition, _ isTrue: Bool) -> [Int] {
    switch condition {
    case .all(let parts), .any(let parts):
      let needs = parts.map { need($0, isTrue) }
      if case .all = condition, isTrue { return needs.reduce(nothing, sum) }
      if case .any = condition, !isTrue { return needs.reduce(nothing, sum) }
      return needs.reduce(nothing) { zip($0, $1).map(max) }
    case .not(let part): return need(part, !isTrue)
    case .exists(let variables, let part):
      return sum(isTrue ? bound(variables, 1) : nothing, need(part, isTrue))
    case .count(let count): return need(count, isTrue)
    case .test(let test): return need(test, isTrue)
    }
  }

  private func bound(_ variables: [Variable], _ times: Int) -> [Int] {
    var result = nothing
    for variable in variables { result[variable.type.index] += max(0, times) }
    return result
  }

  private func amount(_ amount: Count.Amount) -> Int {
    switch amount {
    case .number(let number): return number
    case .parameter(let index): return parameters[index]
    }
  }

  private func need(_ count: Count, _ isTrue: Bool) -> [Int] {
    let inner = zip(need(count.condition, true), need(count.condition, false)).map(max)
    switch count.comparison {
    case .atLeast(let least): return sum(isTrue ? bound(count.variables, amount(least)) : nothing, inner)
    case .atMost(let most): return sum(isTrue ? nothing : bound(count.variables, amount(most) + 1), inner)
    case .shareAtLeast(_, let among): return sum(bound(count.variables, 1), sum(inner, need(among, true)))
    }
  }

  private func need(_ test: Test, _ isTrue: Bool) -> [Int] {
    var result = nothing
    func target(_ attribute: AttributeID) {
      switch vocabulary.attributes[attribute.index].valueType {
      case .reference(let type), .references(let type): result[type.index] += 1
      case .choice, .level, .set, .number, .date: break
      }
    }
    switch test.kind {
    case .value(let attribute, _): if !derived[attribute.index].isEmpty { result = derived[attribute.index] }
    case .sameAs(let attribute, _, _), .sharesWith(let attribute, _, _): target(attribute)
    case .refersTo(let attribute, _, _, _): if !isTrue { target(attribute) }
    case .referenceSet(let attribute, let relation, _):
      if (relation == .only) != isTrue { target(attribute) }
    case .path(let path, _, _):
      if isTrue, let first = path.via.first {
        result[vocabulary.relations[first.index].to.index] += max(0, path.minimumHops - 1)
      }
    case .range, .set, .related, .time, .otherThan: break
    }
    return result
  }
}
