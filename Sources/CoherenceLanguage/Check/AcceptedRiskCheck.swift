import CoherenceSource

/// Checks that the rules and variables that accepted risks name exist.
package enum AcceptedRiskCheck {
  /// An error for each rule that a risk names and the pack lacks, and for each variable that its rule does not give.
  package static func check(_ policy: Policy, _ pack: RulePack) -> [Diagnostic] {
    var problems = PolicyProblems()
    for risk in policy.acceptedRisks {
      guard let rule = pack.rules.first(where: { $0.id == risk.rule }) else {
        problems.misspelt(
          .riskUnknownRule, "there is no rule `\(risk.rule)`", risk.rule, among: pack.rules.map(\.id),
          at: risk.ruleSpan, listing: "the rules are")
        continue
      }
      let variables = rule.given.map { rule.variables[$0].name }
      for (pair, span) in zip(risk.involving, risk.variableSpans) where !variables.contains(pair.variable) {
        problems.misspelt(
          .riskUnknownVariable, "`\(pair.variable)` is not given by `\(rule.id)`", pair.variable, among: variables,
          at: span, listing: "it gives")
      }
    }
    return problems.diagnostics
  }
}
