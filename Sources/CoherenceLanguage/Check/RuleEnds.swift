import CoherenceSource

/// Resolves what a rule names in the vocabulary apart from its conditions.
struct RuleEnds {
  let reading: Reading
  let vocabulary: Vocabulary
  let names: VocabularyNames

  /// `workstream.objective`.
  func objective(_ path: Located<String>) -> (workstream: Int, objective: Int)? {
    guard let (first, second) = path.value.splitAtDot else {
      reading.error(
        .objectivePath, "`\(path.value)` names no objective", at: path.span, help: "write `workstream.objective`")
      return nil
    }
    guard let workstream = workstream(Located(first, path.span)) else { return nil }
    let objectives = vocabulary.workstreams[workstream].objectives.map(\.id)
    if let index = objectives.firstIndex(of: second) { return (workstream, index) }
    reading.unknownName(
      .unknownObjective, path, message: "the workstream `\(first)` has no objective `\(second)`",
      candidates: objectives.map { "\(first).\($0)" })
    return nil
  }

  func workstream(_ name: Located<String>) -> Int? {
    if let index = names.workstreams[name.value] { return index }
    reading.unknownName(
      .unknownWorkstream, name, message: "there is no workstream `\(name.value)`",
      candidates: vocabulary.workstreams.map(\.id))
    return nil
  }

  func mechanism(_ name: Located<String>) -> Int? {
    if let index = names.mechanisms[name.value] { return index }
    reading.unknownName(
      .unknownMechanism, name, message: "there is no mechanism `\(name.value)`",
      candidates: vocabulary.mechanisms.map(\.id))
    return nil
  }

  /// `Q01.accountability`.
  func school(_ path: Located<String>) -> (question: Int, school: Int)? {
    let all = vocabulary.questions.flatMap { question in question.schools.map { "\(question.id).\($0.id)" } }
    if let (first, second) = path.value.splitAtDot, let question = names.questions[first],
      let school = vocabulary.questions[question].schools.firstIndex(where: { $0.id == second })
    {
      return (question, school)
    }
    reading.unknownName(
      .unknownSchool, path, message: "there is no school `\(path.value)`", candidates: all,
      help: all.isEmpty ? "declare it under `questions`" : nil)
    return nil
  }
}

extension String {
  /// The two parts of `first.second`.
  var splitAtDot: (first: String, second: String)? {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return (String(parts[0]), String(parts[1]))
  }
}
