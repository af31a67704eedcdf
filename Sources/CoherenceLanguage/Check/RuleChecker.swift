import CoherenceSource

/// Turns a rule as written into a checked rule, or says why it is none.
struct RuleChecker {
  let reading: Reading
  let vocabulary: Vocabulary
  let names: VocabularyNames
  let bibliography: Bibliography
  let examples: ExampleReader
  /// Ids of the packs, by their place.
  let packs: [Int: String]

  func check(_ syntax: RuleSyntax) -> Rule? {
    let errorsBefore = reading.errorCount
    checkTitle(syntax)
    let frame = RuleFrame(reading: reading).check(syntax)
    let ends = RuleEnds(reading: reading, vocabulary: vocabulary, names: names)
    let affects = syntax.affects.flatMap(ends.objective)
    let pursues = syntax.pursues.flatMap(ends.workstream)
    let mechanism = syntax.mechanism.flatMap(ends.mechanism)
    let school = syntax.school.flatMap { ends.school($0) }
    let body = RuleBody.resolve(syntax, reading: reading, vocabulary: vocabulary, names: names)
    let templates = TemplateReader(
      reading: reading, body: body,
      written: Set((syntax.given + syntax.some).map(\.name.value)), isSilent: syntax.isGivenBroken)
    let because = syntax.because.map(templates.read)
    let mitigate = syntax.mitigate.map(templates.read)
    let duties = syntax.duties.map {
      Rule.Duty(who: $0.who.value, what: templates.read($0.what), within: $0.within?.value)
    }
    let sources = bibliography.citations(of: syntax)
    let ruleExamples = checkedExamples(syntax)
    guard reading.errorCount == errorsBefore, let title = syntax.title, let status = syntax.status,
      let evidence = syntax.evidence, let frame, let affects, let when = body.when, let because
    else { return nil }
    return Rule(
      id: syntax.id, pack: packs[syntax.pack] ?? "", title: title.value, status: status.value, kind: frame.kind,
      interaction: body.interaction, withSafeguard: syntax.withSafeguard?.value, affects: affects, pursues: pursues,
      evidence: evidence.value, mechanism: mechanism, school: school, variables: body.variables,
      given: body.given.map(\.index), some: body.some.map(\.index), unordered: body.unordered, when: when,
      safeguards: body.safeguards, because: because, mitigate: mitigate, duties: duties, supersedes: [],
      sources: sources, examples: ruleExamples, reviewBy: syntax.reviewBy,
      history: syntax.history.sorted { $0.version < $1.version }, overrides: [], isDisabled: false, file: syntax.file,
      titleSpan: title.span, span: syntax.span)
  }

  // MARK: Title, evidence

  private static let longestTitle = 120

  private func checkTitle(_ syntax: RuleSyntax) {
    if let title = syntax.title {
      if title.value.hasSuffix(".") {
        reading.warning(.titleFullStop, "the title ends in a full stop", at: title.span, help: "delete it")
      }
      if title.value.count > Self.longestTitle {
        reading.warning(
          .titleTooLong, "the title has \(title.value.count) characters", at: title.span,
          help: "at most \(Self.longestTitle) fit a line; say the rest under `because`")
      }
      if title.value.contains("{") {
        reading.error(
          .placeholderInTitle, "a title has no placeholders", at: title.span,
          help: "name the kind of entity in words; entities are named under `because`")
      }
    }
    if let evidence = syntax.evidence, syntax.status?.value == .draft,
      evidence.value == .strong || evidence.value == .moderate
    {
      reading.error(
        .draftEvidence, "a draft is never above `limited`, and here is `\(evidence.value.rawValue)`", at: evidence.span,
        help: "write `evidence: limited`, or move the rule on to `status: review`",
        earlier: syntax.status.map { ("the status", $0.span) })
    }
  }

  // MARK: Examples

  private func checkedExamples(_ syntax: RuleSyntax) -> [Rule.Example] {
    if !syntax.hasExamples {
      reading.error(
        .noExample, "the rule has no `examples`", at: syntax.title?.span ?? syntax.span,
        help: "show it firing and silent: `examples: [{name: …, policy: {…}, expect: established}, …]`")
    }
    var declared = Declarations(reading: reading, what: "the example")
    return syntax.examples.compactMap { example in
      guard declared.add(example.name) else { return nil }
      if example.expected.value == .mitigated, syntax.unless.isEmpty, syntax.unlessKey == nil {
        reading.error(
          .expectedWithoutSafeguard, "`mitigated` is expected of a rule without safeguards", at: example.expected.span,
          help: "name a safeguard under `unless`, or expect another verdict")
        return nil
      }
      if let interaction = example.interaction,
        !syntax.interaction.contains(where: { $0.value.value == interaction.value })
      {
        let own = syntax.interaction.map(\.value.value.name)
        reading.error(
          .expectedInteraction, "the rule never says `\(interaction.value.name)`", at: interaction.span,
          help: own.isEmpty ? "it has no interaction: take this out" : "it says \(quoted(own))")
        return nil
      }
      return examples.read(example, file: syntax.file)
    }
  }
}
