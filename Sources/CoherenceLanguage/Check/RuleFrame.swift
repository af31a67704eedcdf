import CoherenceSource

/// Checks that kind, interaction, safeguards and duties of a rule go together.
struct RuleFrame {
  let reading: Reading

  /// What the rule is.
  func check(_ syntax: RuleSyntax) -> (kind: RuleKind, isWritten: Bool)? {
    let errorsBefore = reading.errorCount
    let kind = kind(syntax)
    if let kind {
      checkRows(syntax)
      checkDuties(syntax, kind)
      checkSafeguards(syntax, kind)
    }
    guard reading.errorCount == errorsBefore else { return nil }
    return kind.map { ($0, syntax.kind != nil) }
  }

  // MARK: Kind

  private func kind(_ syntax: RuleSyntax) -> RuleKind? {
    if let written = syntax.kind, written.value == .trigger { return trigger(syntax) }
    guard !syntax.interaction.isEmpty else {
      // An interaction that could not be read has been reported.
      if syntax.interactionSpan == nil {
        reading.error(
          .noInteraction, "the rule does not say its `interaction`", at: syntax.title?.span ?? syntax.span,
          help: "one of \(quoted(Interaction.allCases.map(\.name)))")
      }
      return nil
    }
    guard let derived = derivedKind(syntax) else { return nil }
    guard let written = syntax.kind else { return derived }
    if written.value == derived { return derived }
    if written.value == .gap, derived == .tension { return .gap }
    let help =
      written.value == .gap
      ? "a gap is something bad: its interaction is `constraining`, `counteracting` or `cancelling`"
      : "delete `kind`; it follows from `interaction`"
    reading.error(
      .kindContradictsInteraction,
      "`kind: \(written.value.rawValue)` contradicts the interaction, which makes it a \(derived.rawValue)",
      at: written.span, help: help, earlier: syntax.interactionSpan.map { ("the interaction", $0) })
    return nil
  }

  private func derivedKind(_ syntax: RuleSyntax) -> RuleKind? {
    func kind(_ interaction: Interaction) -> RuleKind {
      interaction < .consistent ? .tension : interaction == .consistent ? .note : .synergy
    }
    let first = syntax.interaction[0]
    for row in syntax.interaction.dropFirst() where kind(row.value.value) != kind(first.value.value) {
      reading.error(
        .mixedInteractions,
        "`\(row.value.value.name)` makes the rule a \(kind(row.value.value).rawValue), but "
          + "`\(first.value.value.name)` a \(kind(first.value.value).rawValue)", at: row.value.span,
        help: "write two rules", earlier: ("the first row", first.value.span))
      return nil
    }
    return kind(first.value.value)
  }

  private func trigger(_ syntax: RuleSyntax) -> RuleKind? {
    guard let span = syntax.interactionSpan else { return .trigger }
    reading.error(
      .kindContradictsInteraction, "a trigger has no `interaction`: duties follow from it", at: span,
      help: "delete it, or delete `kind: trigger`")
    return nil
  }

  // MARK: What goes with it

  /// All rows of a table but the last have a condition.
  private func checkRows(_ syntax: RuleSyntax) {
    for (index, row) in syntax.interaction.enumerated() {
      let isLast = index == syntax.interaction.count - 1
      if isLast, row.when != nil {
        reading.error(
          .lastRowHasCondition, "the last row of a table has no condition", at: row.span,
          help: "add a last row without `when`, for all other cases")
      }
      if !isLast, row.when == nil {
        reading.error(
          .rowNeverReached, "a row without `when` always holds, so the rows below are never reached", at: row.span,
          help: "give it a condition, or make it the last")
      }
    }
  }

  private func checkDuties(_ syntax: RuleSyntax, _ kind: RuleKind) {
    if kind == .trigger, syntax.dutiesKey == nil {
      reading.error(
        .triggerWithoutDuties, "a trigger needs `duties`", at: syntax.kind?.span ?? syntax.span,
        help: "say who must do what: `duties: [{who: …, what: …, within: 24 hours}]`")
    }
    if kind != .trigger, let span = syntax.dutiesKey {
      reading.error(
        .dutiesWithoutTrigger, "only a trigger has `duties`, and this is a \(kind.rawValue)", at: span,
        help: "say what to do under `mitigate`, or write `kind: trigger`")
    }
  }

  private func checkSafeguards(_ syntax: RuleSyntax, _ kind: RuleKind) {
    let takesSafeguards = kind.isHarm
    if !takesSafeguards {
      if let span = syntax.unlessKey {
        reading.error(
          .safeguardsOnOtherKind, "`unless` is for tensions and gaps, and this is a \(kind.rawValue)", at: span,
          help: "put what must not hold under `not` inside `when`")
      }
      if let value = syntax.withSafeguard {
        reading.error(
          .safeguardsOnOtherKind, "`with_safeguard` is for tensions and gaps, and this is a \(kind.rawValue)",
          at: value.span, help: "delete it")
      }
      return
    }
    guard let value = syntax.withSafeguard else { return }
    if syntax.unlessKey == nil {
      reading.error(
        .withSafeguardWithoutSafeguard, "`with_safeguard` says what a safeguard leaves, but the rule has none",
        at: value.span, help: "name a safeguard under `unless`, or delete `with_safeguard`")
    }
    if let worst = syntax.interaction.map(\.value.value).min(), value.value <= worst {
      reading.error(
        .safeguardDoesNotHelp, "with a safeguard the interaction would still be `\(value.value.name)`", at: value.span,
        help: "a safeguard leaves something better than `\(worst.name)`",
        earlier: syntax.interactionSpan.map { ("the interaction", $0) })
    }
  }
}
