import CoherenceLanguage

extension Assessor {
  /// The same proposal at each stage of a crisis that the vocabulary declares, side by side.
  ///
  /// What a stage says takes the place of what the policy states of the same attributes; all else stays as it is.
  package func stages(_ policy: Policy, asOf: Int32?) -> Comparison {
    let wantedQuestions = wantsQuestions
    wantsQuestions = false
    defer { wantsQuestions = wantedQuestions }
    return Comparison(
      compiled.pack.vocabulary.stages.compactMap { stage in
        var staged = policy
        for fact in stage.facts { staged.state(fact.value, fact.attribute, 0) }
        return assess(staged, asOf: asOf).value.map { Comparison.Option(name: stage.label, assessment: $0) }
      })
  }
}
