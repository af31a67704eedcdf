import CoherenceSource

/// Checks that two variables said to be `unordered` play the same part: exchanging them changes no condition.
struct UnorderedPair {
  let reading: Reading
  let body: RuleBody

  func check(_ pair: Located<[Located<String>]>) -> (Int, Int)? {
    let errorsBefore = reading.errorCount
    let variables = pair.value.compactMap(given)
    guard reading.errorCount == errorsBefore else { return nil }
    guard variables.count == 2, variables[0].index != variables[1].index else {
      reading.error(
        .unorderedPair, "`unordered` names two different variables", at: pair.span, help: "write `[first, second]`")
      return nil
    }
    let (first, second) = (variables[0], variables[1])
    guard first.type == second.type, isSymmetric(first.index, second.index) else {
      let help = first.type == second.type ? "ask the same of both, or delete `unordered`" : "they have different types"
      reading.error(
        .notSymmetric, "`\(first.name)` and `\(second.name)` do not play the same part", at: pair.span, help: help)
      return nil
    }
    return (min(first.index, second.index), max(first.index, second.index))
  }

  private func given(_ name: Located<String>) -> Variable? {
    if let variable = body.given.first(where: { $0.name == name.value }) { return variable }
    reading.unknownName(
      .unboundVariable, name, message: "`\(name.value)` is not bound under `given`", candidates: body.given.map(\.name))
    return nil
  }

  private func isSymmetric(_ first: Int, _ second: Int) -> Bool {
    var exchanged = ConditionForm()
    exchanged.rename(first, to: second)
    exchanged.rename(second, to: first)
    let plain = ConditionForm()
    func form(_ form: ConditionForm) -> [String] {
      [body.when.map(form.text) ?? ""]
        + body.interaction.map { $0.condition.map(form.text) ?? "" }
        + body.safeguards.map { form.text($0.condition) }.sorted()
    }
    return form(plain) == form(exchanged)
  }
}

/// A text that is equal for conditions that are equal but for the order of their parts and the names of inner variables.
struct ConditionForm {
  private var renamed: [Int: String] = [:]
  private var depth = 0

  mutating func rename(_ variable: Int, to other: Int) { renamed[variable] = "v\(other)" }

  /// Nesting is bounded by the depth limit of YAML files.
  func text(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): return "all(\(sorted(parts)))"
    case .any(let parts): return "any(\(sorted(parts)))"
    case .not(let part): return "not(\(text(part)))"
    case .exists(let variables, let part):
      let inner = entering(variables)
      return "exists(\(variables.map { "\($0.type.index)" }.joined(separator: ",")):\(inner.text(part)))"
    case .count(let count): return text(count)
    case .test(let test): return text(test)
    }
  }

  private func sorted(_ parts: [Condition]) -> String { parts.map(text).sorted().joined(separator: ",") }

  /// Inner variables are called by depth and place, whatever their names.
  private func entering(_ variables: [Variable]) -> ConditionForm {
    var inner = self
    inner.depth += 1
    for (place, variable) in variables.enumerated() { inner.renamed[variable.index] = "b\(inner.depth).\(place)" }
    return inner
  }

  private func text(_ count: Count) -> String {
    let inner = entering(count.variables)
    let distinct = count.distinct.map { "\(inner.term(.variable($0.variable))).\($0.attribute.index)" } ?? ""
    let comparison: String
    switch count.comparison {
    case .atLeast(let amount): comparison = ">=\(amount)"
    case .atMost(let amount): comparison = "<=\(amount)"
    case .shareAtLeast(let percent, let among): comparison = "share\(percent) of \(inner.text(among))"
    }
    let types = count.variables.map { "\($0.type.index)" }.joined(separator: ",")
    return "count(\(types):\(inner.text(count.condition));\(distinct);\(comparison))"
  }

  private func term(_ term: Term) -> String {
    switch term {
    case .variable(let index): return renamed[index] ?? "v\(index)"
    case .entity(let type, let entity): return "e\(type.index).\(entity)"
    }
  }

  private func text(_ test: Test) -> String {
    let subject = term(test.subject)
    func pair(_ other: Term, _ isSymmetric: Bool) -> String {
      let ends = [subject, term(other)]
      return (isSymmetric ? ends.sorted() : ends).joined(separator: "~")
    }
    switch test.kind {
    case .value(let attribute, let mask): return "\(subject).\(attribute.index) in \(mask.words)"
    case .range(let attribute, let low, let high):
      return "\(subject).\(attribute.index) from \(low.map(String.init) ?? "") to \(high.map(String.init) ?? "")"
    case .set(let attribute, let kind, let mask): return "\(subject).\(attribute.index) \(kind) \(mask.words)"
    case .refersTo(let attribute, let terms, let none, let unlisted):
      return "\(subject).\(attribute.index) refers \(terms.map(term).sorted()) \(none) \(unlisted)"
    case .referenceSet(let attribute, let kind, let terms):
      return "\(subject).\(attribute.index) \(kind) \(terms.map(term).sorted())"
    case .sameAs(let first, let other, let second):
      return "same \(pair(other, first == second)) \(first.index) \(second.index)"
    case .sharesWith(let first, let other, let second):
      return "shares \(pair(other, first == second)) \(first.index) \(second.index)"
    case .related(let relation, let inverse, let other):
      let ends = inverse ? [term(other), subject] : [subject, term(other)]
      return "related \(relation.index) \(ends)"
    case .path(let path, let other, _):
      return "path \(path.via.map(\.index)) \(path.minimumHops) \(path.maximumHops ?? -1) \(pair(other, false))"
    case .time(let time, let other):
      switch time {
      case .before, .startsBefore: return "\(time) \(pair(other, false))"
      case .overlaps, .startsWithin: return "\(time) \(pair(other, true))"
      }
    case .otherThan(let terms):
      return terms.map { "other \(pair($0, true))" }.sorted().joined(separator: ",")
    }
  }
}
