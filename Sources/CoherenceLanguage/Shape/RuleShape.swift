import CoherenceSource

/// Rules and derivations.
extension LanguageShapes {
  var ruleKeys: [Shape.Key] {
    return [
      Shape.Key("title", "What the rule says, in one sentence without full stop.", .text, isRequired: true),
      Shape.Key("status", "Where the rule stands in its life.", .cases(RuleStatus.self), isRequired: true),
      Shape.Key(
        "kind", "Follows from `interaction`; written for a gap (something is missing) and a trigger (duties follow).",
        .cases(RuleKind.self)),
      Shape.Key(
        "interaction", "How the one affects the other, on the seven-point scale; or an ordered table of rows.",
        .either([Self.interactions, .list(.keys(rowKeys(Self.interactions)))])),
      Shape.Key("with_safeguard", "What remains of the interaction once a safeguard is in place.", Self.interactions),
      Shape.Key("affects", "The workstream and objective at the far end.", .named("objective"), isRequired: true),
      Shape.Key(
        "pursues", "The workstream at the near end, if not the first action's own.",
        .named("workstream")),
      Shape.Key("evidence", "How well the mechanism is supported.", .cases(Evidence.self), isRequired: true),
      Shape.Key("mechanism", "What several rules describe in common.", .named("mechanism")),
      Shape.Key("school", "The school that the rule belongs to, where experts disagree.", .named("school")),
      Shape.Key("given", "The variables that identify a finding: `{embargo: action}`.", .named("bindings")),
      Shape.Key("unordered", "Two variables that play the same part.", .tuple([.variable, .variable])),
      Shape.Key("some", "Witnesses that are shown but do not identify the finding.", .named("bindings")),
      Shape.Key("when", "What must hold.", .named("block"), isRequired: true),
      Shape.Key("unless", "Safeguards: any of them turns the finding into *mitigated*.", .list(.named("safeguard"))),
      Shape.Key(
        "because", "The mechanism in a sentence or two; `{variable}` stands for an entity's name.", .text,
        isRequired: true),
      Shape.Key("mitigate", "Amendments, in words.", .oneOrMore(.text)),
      Shape.Key(
        "duties", "What must be done once the trigger's threshold is met.",
        .list(
          .keys([
            Shape.Key("who", "Who must act.", .text, isRequired: true),
            Shape.Key("what", "What must be done.", .text, isRequired: true),
            Shape.Key("within", "By when: `24 hours`.", .text),
          ]))),
      Shape.Key(
        "supersedes", "Rules whose finding is folded under this one's.",
        .list(
          .keys([
            Shape.Key("rule", "The other rule.", .named("rule-id"), isRequired: true),
            Shape.Key("binding", "Its variables, each with ours.", .keys([], others: .variable), isRequired: true),
          ]))),
      Shape.Key(
        "sources", "What the rule rests on.",
        .list(
          .keys([
            Shape.Key("ref", "An id of `sources.yaml`.", .named("source-id"), isRequired: true),
            Shape.Key("at", "Where in it: a page, paragraph or section.", .text),
            Shape.Key("stance", "What the source does for the rule.", .cases(Citation.Stance.self)),
          ])), isRequired: true),
      Shape.Key("review_by", "By when somebody should look at the rule again.", .date),
      Shape.Key("history", "What each version of the pack changed about the rule.", .keys([], others: .text)),
      Shape.Key(
        "examples", "Small policies, each with the verdict that the rule reaches.", .list(.keys(exampleKeys)),
        isRequired: true),
    ]
  }

  private var exampleKeys: [Shape.Key] {
    let verdicts: [Shape.Word] = [
      Shape.Word("established", "It stands in every world"),
      Shape.Word("unguarded", "The facts are settled, and no safeguard is stated"),
      Shape.Word("possible", "It stands in some world as proposed and as drawn, but not in all"),
      Shape.Word("mitigated", "A safeguard holds in every world"),
      Shape.Word("latent", "It stands only in worlds that go beyond the proposal or the map"),
      Shape.Word("silent", "It stands in no world"),
    ]
    return [
      Shape.Key("name", "What the example shows.", .text, isRequired: true),
      Shape.Key("policy", "A policy without title and date.", .named("example-policy"), isRequired: true),
      Shape.Key("expect", "The verdict that the rule reaches.", .words(verdicts), isRequired: true),
      Shape.Key("interaction", "The worst that the finding may have there.", Self.interactions),
      Shape.Key("asks", "What the verdict must hinge on: `situation.conflict_phase`.", .oneOrMore(.named("path"))),
    ]
  }

  /// The seven-point scale, from worst to best.
  static let interactions = Shape.words([
    Shape.Word("cancelling", "Makes it impossible to reach the other objective"),
    Shape.Word("counteracting", "Clashes with the other objective"),
    Shape.Word("constraining", "Limits options on the other objective"),
    Shape.Word("consistent", "No significant positive or negative interaction"),
    Shape.Word("enabling", "Creates conditions that further the other objective"),
    Shape.Word("reinforcing", "Aids the achievement of the other objective"),
    Shape.Word("indivisible", "Inextricably linked to the other objective"),
  ])

  private func rowKeys(_ value: Shape) -> [Shape.Key] {
    [
      Shape.Key("is", "The value, where the condition holds.", value, isRequired: true),
      Shape.Key("when", "What must hold; left out in the last row.", .named("block")),
    ]
  }

  var derivationKeys: [Shape.Key] {
    [
      Shape.Key("derive", "The attribute: `type.attribute`.", .named("attribute-path"), isRequired: true),
      Shape.Key("given", "What the entity is called below; not needed for types that occur once.", .text),
      Shape.Key(
        "rows", "The first row that holds gives the value.", .list(.keys(rowKeys(.text))), isRequired: true),
    ]
  }
}
