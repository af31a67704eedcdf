import CoherenceEngine
import CoherenceLanguage
import CoherenceSource
import Testing

@testable import CoherenceRulebook

@Suite struct DraftTests {
  @Test(arguments: [
    ("the ministry arms the band", "the ministry", "the ministry does not arm the band"),
    ("the talks have begun", "the talks", "the talks have not begun"),
    ("the patron supplies technology to the army", "the patron", "the patron does not supply technology to the army"),
    ("the front is allied with the army", "the front", "the front is not allied with the army"),
    ("a city is besieged", "the situation", "a city is not besieged"),
    ("the envoy reaches the leader", "the envoy", "the envoy does not reach the leader"),
    ("breaches have agreed consequences", "the deal", "breaches have no agreed consequences"),
    ("a court has issued a warrant", "the band", "a court has not issued a warrant"),
    ("the band has the means", "the band", "the band does not have the means"),
    ("the post has a named coordinator", "the post", "the post has no named coordinator"),
    ("security services lead it", "the ban", "it is not so that security services lead it"),
  ])
  func aClauseIsNegatedAsPeopleWould(clause: String, subject: String, negation: String) {
    #expect(StepPhrases.negated(clause, subject: subject) == negation)
  }

  @Test(arguments: [
    ("Import ban", "an import ban"), ("Targeted sanctions", "targeted sanctions"), ("Mediation", "mediation"),
    ("UN peacekeeping", "UN peacekeeping"), ("United Nations peace operation", "a United Nations peace operation"),
    ("The acting government", "the acting government"),
    ("Halt of hostilities", "a halt of hostilities"), ("Another role", "another role"), ("Militia", "a militia"),
  ])
  func aKindIsCalledAsOneSuchThing(label: String, name: String) { #expect(StepPhrases.article(label) == name) }

  @Test func draftsGoToTheEndOfTheExamplesAndNothingElseChanges() throws {
    let rule = """
      title: T # a remark
      examples:
        - name: one
          policy: {a: {b: c}}   # as it was
          expect: silent

      # the end

      """
    let added = try #require(
      DraftWriter.adding([draft("- name: two\n  policy: {}\n  expect: silent\n")], to: Array(rule.utf8)))
    let expected = rule.replacing(
      "expect: silent\n", with: "expect: silent\n  - name: two\n    policy: {}\n    expect: silent\n")
    #expect(String(decoding: added, as: UTF8.self) == expected)
  }

  @Test func aListWithoutALastLineBreakGetsOne() throws {
    let added = try #require(
      DraftWriter.adding(
        [draft("- name: b\n  expect: silent\n")], to: Array("examples:\n- name: a\n  expect: silent".utf8)))
    #expect(
      String(decoding: added, as: UTF8.self) == "examples:\n- name: a\n  expect: silent\n- name: b\n  expect: silent\n")
  }

  @Test func aListInBracketsIsLeftAlone() {
    #expect(DraftWriter.adding([draft("- name: b\n")], to: Array("examples: [{name: a}]\n".utf8)) == nil)
  }

  private func draft(_ yaml: String) -> ExampleDraft {
    let span = SourceSpan(file: SourceFile.ID(0), start: 0, end: 0)
    let policy = Policy(
      id: "", title: "", date: nil, summary: nil, entities: [], facts: [], relations: [], mapped: [], sequence: [],
      acceptedRisks: [], file: SourceFile.ID(0), span: span)
    return ExampleDraft(
      example: Rule.Example(name: "", policy: policy, expected: .silent, asks: [], span: span), yaml: yaml)
  }
}
