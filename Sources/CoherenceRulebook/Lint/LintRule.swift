import CoherenceSource

/// A thing that a careful editor would mend although the tool can read it: its code, its weight and its reason.
package struct LintRule: Sendable {
  /// What comments name to allow it: `S007`.
  package let code: DiagnosticCode
  /// How much what it finds matters.
  package let severity: DiagnosticSeverity
  /// What is found, in a sentence.
  package let finds: String
  /// Why it matters to somebody.
  package let why: String
  /// Whether `--fix` mends it.
  package let isMendable: Bool

  private init(
    _ code: DiagnosticCode, _ finds: String, why: String, severity: DiagnosticSeverity = .warning,
    isMendable: Bool = false
  ) {
    self.code = code
    self.severity = severity
    self.finds = finds
    self.why = why
    self.isMendable = isMendable
  }

  /// All rules, by code.
  package static let all: [LintRule] = [
    wording, sources, life, examples, substance, vocabulary, names, layout,
  ].flatMap { $0 }

  /// All rules as text: code, weight, what is found, why.
  package static func list() -> String {
    all.map { rule in
      let mends = rule.isMendable ? ", mended by --fix" : ""
      return "\(rule.code.rawValue)  \(rule.finds)\n      \(rule.why) (\(rule.severity.rawValue)\(mends))\n"
    }.joined()
  }

  /// The rule of a code.
  package static func of(_ code: DiagnosticCode) -> LintRule? { all.first { $0.code == code } }

  private static let wording: [LintRule] = [
    LintRule(
      .titleNotOneSentence, "A title is not one sentence that begins with a capital letter.",
      why: "Titles stand one below the other on every page; a reader must get the point from one breath."),
    LintRule(
      .policyTitleForm, "The title of a policy or a pack ends in a full stop.",
      why: "It is set as a heading.", isMendable: true),
    LintRule(
      .becauseLength, "`because` is shorter than 40 or longer than 500 characters.",
      why: "A mechanism takes a sentence or two: less explains nothing, more cannot be pasted into a submission."),
    LintRule(
      .bannedWord, "A word is absolute, flippant or takes sides.",
      why: "Every sentence of a rule must be fit for a submission that both sides of a dispute may read."),
    LintRule(
      .acronym, "An acronym is spelt out nowhere in the pack or the policy.",
      why: "A reader from another department cannot look it up."),
    LintRule(
      .spelling, "A word has its American spelling.", why: "One pack has one spelling, here the British.",
      isMendable: true),
    LintRule(
      .blank, "A blank of a scaffold is not filled in.", why: "It would be shown to readers as if it were a statement."),
  ]

  private static let sources: [LintRule] = [
    LintRule(
      .sourceUncited, "A source is cited by no rule.",
      why: "It makes a bibliography look better supported than the rules are."),
    LintRule(
      .sourceNotFindable,
      "It is not said where a source can be found: no address, DOI, number, publisher or container.",
      why: "Nobody can find it to check what is said to stand in it."),
    LintRule(
      .sourceUndated, "A source has no date of issue.",
      why: "A reader cannot tell whether the evidence is of this decade.", severity: .note),
    LintRule(
      .sourceTwice, "A rule cites the same place of a source twice.", why: "It counts as one source, and reads as two."),
  ]

  private static let life: [LintRule] = [
    LintRule(
      .reviewPassed, "The review date of a rule has passed on the day given by `--as-of`.",
      why: "Its author said that the world would have moved by then."),
    LintRule(
      .draftAsStable, "A rule in review or stable supersedes a draft, or stands in for one.",
      why: "What the draft finds would reach the page under a firmer name than it has."),
    LintRule(
      .contestedUnsupported, "A rule is contested, but cites no source that qualifies or contradicts it.",
      why: "Readers are told that experts disagree, and not which."),
    LintRule(
      .strongAlone, "Evidence is called strong and fewer than two sources support it.",
      why: "Strong means that several independent studies or inquiries agree."),
    LintRule(
      .onlySecondary, "Every source that supports a rule in review or stable was read in somebody else's account.",
      why: "An account may leave out the very condition on which the rule turns."),
    LintRule(
      .historyAhead, "The history of a rule tells of a version that its pack has not reached.",
      why: "Its page would say when it changed, and be wrong."),
  ]

  private static let examples: [LintRule] = [
    LintRule(
      .neverStands, "No example shows the rule standing.", why: "Nobody has seen that it can."),
    LintRule(
      .noNearMiss, "No silent example is one statement away from one in which the rule stands.",
      why: "Only a near miss shows that a condition matters; a distant one would pass with half the conditions gone."),
    LintRule(
      .nothingUnknown, "No example leaves something unknown.",
      why: "Most policies do, and what the rule then asks is what an official sees."),
    LintRule(
      .safeguardNotShown, "A rule has safeguards, and no example in which one is in place.",
      why: "Nobody has seen that a safeguard answers it."),
    LintRule(
      .exampleTwice, "Two examples have the same policy.", why: "The second tests nothing."),
  ]

  private static let substance: [LintRule] = [
    LintRule(
      .noMitigation, "A tension or gap has no `mitigate`.",
      why: "An official is told of a harm and not what could be done."),
    LintRule(
      .noMechanism, "A rule names no `mechanism`.",
      why: "Rules of one mechanism are folded together; without it one harm may be counted twice."),
    LintRule(
      .factWithoutSource, "A fact is held with high confidence and has no source.",
      why: "Nobody who doubts it can check it."),
  ]

  private static let vocabulary: [LintRule] = [
    LintRule(
      .attributeUnused, "No rule and no derivation asks for an attribute.",
      why: "Authors of policies would find out and state what nothing depends on."),
    LintRule(
      .relationUnused, "No rule and no derivation follows a relation or closure.",
      why: "Authors of policies would draw a map that nothing reads."),
    LintRule(.mechanismUnused, "No rule has a mechanism.", why: "The list promises what the pack does not hold."),
    LintRule(
      .schoolUnused, "No rule speaks for a school.",
      why: "A contested question with one side shows no disagreement.", severity: .note),
    LintRule(.parameterUnused, "Nothing reads a parameter.", why: "A profile that sets it changes nothing."),
    LintRule(
      .nobodyToAsk, "A fact has a question, and nobody who would know (`ask_of`).",
      why: "The question reaches the page without an address.", severity: .note),
    LintRule(
      .objectiveUnused, "No rule affects an objective.", why: "The pack has nothing to say of it, for or against.",
      severity: .note),
  ]

  private static let names: [LintRule] = [
    LintRule(
      .ruleName, "A rule's id is not one to eight lower-case words joined by hyphens, in a theme named likewise.",
      why: "Ids are cited, typed and kept for good."),
    LintRule(
      .policyName, "The id of a policy differs from the folder that holds it.",
      why: "Who reads a report could not find the file."),
    LintRule(
      .nameTooLong, "A name of the vocabulary has more than 40 characters.",
      why: "It is written out in every policy and every rule that uses it."),
  ]

  private static let layout: [LintRule] = [
    LintRule(
      .trailingBlanks, "A line ends in blanks.", why: "Changes that nobody can see get in the way of reviews.",
      isMendable: true),
    LintRule(
      .endOfFile, "A file does not end in exactly one line break.", why: "As for blanks at the end of a line.",
      isMendable: true),
    LintRule(
      .otherLayout, "`coherence format` would lay a file out otherwise.",
      why: "One layout keeps reviews to what was changed.", severity: .note),
    LintRule(
      .allowanceUnreadable, "A `lint:` comment cannot be read, or names a code that does not exist.",
      why: "Its author believes that something is allowed."),
    LintRule(
      .allowanceWithoutReason, "A `lint: allow` comment gives no reason.",
      why: "The next editor cannot tell whether it still holds."),
    LintRule(
      .allowanceUnused, "A `lint: allow` comment allows nothing that is found.",
      why: "It would hide the next mistake of its kind."),
  ]
}
