import CoherenceLanguage
import CoherenceSource
import Testing

/// Conditions as they are written and what they become, one rule each on top of the mini pack.
@Suite struct RuleConditionTests {
  /// A rule with these lines, loaded with the mini pack; its diagnostics if it does not load.
  private func read(_ given: String, _ when: String, _ more: String = "") throws -> (rule: Rule?, messages: [String]) {
    let text = """
      title: A rule
      status: review
      interaction: counteracting
      affects: peacebuilding.reach_agreement
      evidence: limited
      given: \(given)
      when: \(when)
      because: Because.
      sources: [{ref: power-2002, at: p. 1}]
      examples: [{name: Nothing, policy: {situation: {siege: no}}, expect: silent}]
      \(more)
      """
    var pack = try PackCases.miniPack()
    pack.files.append(("test/rule.yaml", Array(text.utf8)))
    var sources = SourceSet()
    let result = RulePackLoader.load([pack], into: &sources)
    return (result.value?.rules.first { $0.id == "test/rule" }, result.diagnostics.map(\.message))
  }

  /// What the conditions of `when` are, in a short form.
  private func kinds(_ given: String, _ when: String) throws -> [String] {
    let (rule, messages) = try read(given, when)
    guard let rule, case .all(let parts) = rule.when else { return messages }
    return parts.map(describe)
  }

  private func describe(_ condition: Condition) -> String {
    switch condition {
    case .all(let parts): return "all(\(parts.map(describe).joined(separator: ", ")))"
    case .any(let parts): return "any(\(parts.map(describe).joined(separator: ", ")))"
    case .not(let part): return "not(\(describe(part)))"
    case .exists(let variables, let part): return "exists(\(variables.map(\.index)): \(describe(part)))"
    case .count(let count): return "count(\(count.variables.map(\.index)): \(describe(count.condition)))"
    case .test(let test):
      switch test.kind {
      case .value(_, let mask): return "value \(mask.values)"
      case .range(_, let low, let high): return "range \(low.map(String.init) ?? "…") \(high.map(String.init) ?? "…")"
      case .set(_, let kind, let mask): return "\(kind) \(mask.values)"
      case .refersTo(_, let terms, let none, let unlisted): return "refers \(terms.count) \(none) \(unlisted)"
      case .referenceSet(_, let kind, let terms): return "\(kind) \(terms.count)"
      case .sameAs: return "same"
      case .sharesWith: return "shares"
      case .related(_, let inverse, _): return inverse ? "related from" : "related to"
      case .path(let path, _, let closure): return "path \(path.minimumHops) \(closure ?? "inline")"
      case .time(let time, _): return "\(time)"
      case .otherThan(let terms): return "other than \(terms.count)"
      }
    }
  }

  @Test func operatorsOfOneAttributeFoldIntoOneMask() throws {
    #expect(
      try kinds("{a: actor}", "{a: {armed_capacity: {at_least: low, at_most: high, none_of: [moderate]}}}") == [
        "value [1, 3]"
      ])
    #expect(try kinds("{a: action}", "{a: {instrument: {none_of: [sanctions]}}}") == ["value [3, 4]"])
    #expect(try kinds("{a: action}", "{a: {instrument: [sanctions, ceasefire]}}") == ["value [0, 1, 2, 3]"])
    #expect(try kinds("{a: actor}", "{a: {role: militia}, situation: {siege: no}}") == ["value [1]", "value [0]"])
  }

  @Test func setsAreTestedByOperator() throws {
    #expect(
      try kinds(
        "{a: action}",
        "{a: {carve_outs: {all_of: [humanitarian, medical], none_of: [remittances], only: [humanitarian, medical]}}}")
        == ["includesAny [0]", "includesAny [1]", "excludesAll [2]", "only [0, 1]"])
  }

  @Test func numbersAndDatesAreBounds() throws {
    #expect(
      try kinds(
        "{a: actor}", "{a: {role: militia}, situation: {displaced: {at_least: 10}, election: {at_most: 1970-01}}}")
        == ["value [1]", "range 10 …", "range … 30"])
    #expect(
      try kinds("{a: actor}", "{a: {role: militia}, situation: {displaced: 7, election: {at_least: 1970-02}}}")
        == ["value [1]", "range 7 7", "range 31 …"])
  }

  @Test func referencesNameVariablesEntitiesAndNone() throws {
    #expect(try kinds("{a: actor, b: actor}", "{a: {patron: [b, us, none]}}") == ["refers 2 true false"])
    #expect(
      try kinds("{a: actor, b: actor}", "{a: {patron: {none_of: [b, someone_not_listed]}}}") == [
        "not(refers 1 false true)"
      ])
    #expect(try kinds("{a: action}", "{a: {exempts: none}}") == ["only 0"])
    #expect(
      try kinds("{a: action, b: actor}", "{a: {targets: {all_of: [b, us]}, exempts: {shares_with: a.targets}}}") == [
        "includesAll 2", "shares",
      ])
  }

  @Test func relationsPathsAndTime() throws {
    #expect(
      try kinds(
        "{a: actor, b: actor, c: action, d: action}",
        """
        {a: {commands: [b, us], commanded_by: b, directs: b, path: {via: [funds, commands], hops: [0, any], to: b},
         other_than: [b]}, c: {before: d, within: {months: 12, of: d}}}
        """) == [
          "any(related to, related to)", "related from", "path 1 directs", "path 0 inline", "other than 1", "before",
          "startsWithin(days: 364)",
        ])
  }

  @Test func blocksNest() throws {
    #expect(
      try kinds(
        "{a: actor}",
        """
        {a: {role: militia}, any: [{situation: {siege: yes}}, {given: {b: actor}, b: {commands: a}}],
         not: [{given: {c: action}, c: {targets: a}}]}
        """) == [
          "value [1]", "any(all(value [1]), exists([1]: all(related to)))", "not(exists([2]: all(includesAny 1)))",
        ])
  }

  @Test func unorderedPairsMayUseVariablesOfTheirOwn() throws {
    let when = """
      {first: {role: militia, other_than: [second]}, second: {role: militia},
       any: [{given: {x: action}, x: {targets: first}}, {given: {y: action}, y: {targets: second}}]}
      """
    let (rule, messages) = try read("{first: actor, second: actor}", when, "unordered: [second, first]")
    #expect(messages == [])
    #expect(rule?.unordered.map { [$0.0, $0.1] } == [0, 1])
  }

  @Test func unorderedPairsMustBeSymmetric() throws {
    let when = "{first: {commands: second}, second: {role: militia}}"
    let (rule, messages) = try read("{first: actor, second: actor}", when, "unordered: [first, second]")
    #expect(rule == nil)
    #expect(messages == ["`first` and `second` do not play the same part"])
  }

  @Test(arguments: [(7, 0, 0, 0), (1, 16, 0, 0), (1, 0, 501, 0), (1, 0, 0, 33)])
  func aRuleThatSpeaksOfMoreThanCanBeDecidedIsRefused(given: Int, inner: Int, tests: Int, safeguards: Int) throws {
    let names = (0..<given).map { "g\($0)" }
    let variables = names.map { "\($0): actor" }.joined(separator: ", ")
    let asked = names.map { "\($0): {role: militia}" }
    let bound = (0..<inner).map { "{given: {i\($0): actor}, i\($0): {role: militia}}" }
    let alternatives = bound + (0..<tests).map { _ in "{g0: {role: militia}}" }
    let any = alternatives.isEmpty ? [] : ["any: [\(alternatives.joined(separator: ", "))]"]
    let unless = (0..<safeguards).map { "{label: s\($0), given: {a: action}, a: {instrument: ceasefire}}" }
    let (_, messages) = try read(
      "{\(variables)}", "{\((asked + any).joined(separator: ", "))}",
      unless.isEmpty ? "" : "unless: [\(unless.joined(separator: ", "))]")
    #expect(messages.contains { $0.hasSuffix("are decided together") }, "\(messages)")
  }
}
