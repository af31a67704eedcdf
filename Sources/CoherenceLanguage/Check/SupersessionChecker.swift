import CoherenceSource

/// Resolves which rules stand above which, once all are known.
struct SupersessionChecker {
  let reading: Reading
  /// Ids of all rule files: a broken rule is no unknown rule.
  let ruleFiles: Set<String>

  func check(_ syntax: [RuleSyntax], in rules: inout [Rule]) {
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($0.element.id, $0.offset) })
    for written in syntax {
      guard let index = indices[written.id], rules[index].file == written.file else { continue }
      rules[index].supersedes = written.supersedes.compactMap { supersession in
        guard let other = indices[supersession.rule.value] else {
          reportUnknown(supersession.rule)
          return nil
        }
        return check(supersession, of: rules[index], above: rules[other])
      }
    }
    checkCircles(rules, indices)
  }

  private func reportUnknown(_ rule: Located<String>) {
    if ruleFiles.contains(rule.value) { return }
    reading.unknownName(
      .unknownRule, rule, message: "there is no rule `\(rule.value)`", candidates: ruleFiles.sorted(),
      help: Spelling.closest(to: rule.value, among: ruleFiles.sorted()) == nil
        ? "a rule's id is its path without suffix, `theme/rule`" : nil)
  }

  private func check(_ written: SupersessionSyntax, of rule: Rule, above other: Rule) -> Rule.Supersession? {
    let errorsBefore = reading.errorCount
    if other.id == rule.id {
      reading.error(
        .supersedesCircle, "the rule supersedes itself", at: written.rule.span, help: "name the more general rule")
      return nil
    }
    let pairs = written.binding.compactMap { pair -> (theirs: String, ours: Int)? in
      guard let theirs = variable(pair.theirs, of: other), let ours = variable(pair.ours, of: rule) else { return nil }
      if theirs.type != ours.type {
        reading.error(
          .supersedesTypes, "`\(theirs.name)` of `\(other.id)` and `\(ours.name)` here are of different types",
          at: pair.ours.span, help: "bind variables of one type to each other")
      }
      return (theirs.name, ours.index)
    }
    guard reading.errorCount == errorsBefore else { return nil }
    return Rule.Supersession(rule: other.id, binding: pairs, span: written.span)
  }

  private func variable(_ name: Located<String>, of rule: Rule) -> Variable? {
    let given = rule.given.map { rule.variables[$0] }
    if let variable = given.first(where: { $0.name == name.value }) { return variable }
    reading.unknownName(
      .unboundVariable, name, message: "`\(rule.id)` binds no `\(name.value)` under `given`",
      candidates: given.map(\.name))
    return nil
  }

  private func checkCircles(_ rules: [Rule], _ indices: [String: Int]) {
    let next = rules.map { rule in rule.supersedes.compactMap { indices[$0.rule] } }
    let remainder = Circle.remainder(count: rules.count, next: next)
    guard !remainder.isEmpty else { return }
    let circle = Circle.find(among: remainder, next: { next[$0] })
    let path = Circle.describe(circle.map { rules[$0].id })
    reading.error(
      .supersedesCircle, "rules supersede each other in a circle: \(path)",
      at: rules[circle[0]].supersedes[0].span, help: "only the more special rule names the other")
  }
}
