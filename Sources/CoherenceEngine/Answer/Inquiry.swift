import CoherenceKernel
import CoherenceLanguage

/// What is still worth finding out, and worth deciding, about a policy: most decisive first.
///
/// A question is here only if one of its answers, alone, changes the verdict of a finding. The answers are those of the
/// kernel's hinges: exact, unless a finding says that its search bound was reached.
package struct Inquiry: Sendable {
  /// An attribute or relation with everything that its answers would do.
  package struct Question: Sendable {
    /// What it asks about: see `Hinge.path`.
    package var path: String
    /// The question that settles it, with the entity's name.
    package var question: String
    /// Who would know; empty if the vocabulary names nobody.
    package var askOf: String
    /// What would have to be stated.
    package var subject: Hinge.Subject
    /// What its answers do, in the order of the findings.
    package var effects: [Effect]

    /// How grave the gravest finding is that some answer settles: 0 (a synergy) to 3 (cancelling, or a trigger).
    package var severity: Int
    /// Findings that some answer settles.
    package var settled: Int
    /// Findings that every answer settles.
    package var settledAnyway: Int
  }

  /// What each answer does to one finding.
  package struct Effect: Sendable {
    /// Index in `Assessment.findings`.
    package var finding: Int
    /// Each answer with the verdict it gives; see `Hinge.answers`.
    package var answers: [Hinge.Answer]
  }

  /// Facts to find out.
  package var questions: [Question]
  /// Choices to make.
  package var decisions: [Question]
  /// Facts that the policy leaves open and that cannot, alone, change any finding.
  package var pointless: Int
  /// Findings of rules that were not asked, because the policy leaves a whole section out.
  package var leftOut: Int

  /// Gathers the hinges of all findings that are not folded beneath others.
  package init(_ assessment: Assessment) {
    var order: [String] = []
    var found: [String: (hinge: Hinge, effects: [Effect])] = [:]
    for (index, finding) in assessment.findings.enumerated() where finding.foldedUnder == nil {
      for hinge in finding.hinges {
        if found[hinge.path] == nil {
          order.append(hinge.path)
          found[hinge.path] = (hinge, [])
        }
        found[hinge.path]!.effects.append(Effect(finding: index, answers: hinge.answers))
      }
    }
    let all = order.map { path -> (Question, Bool) in
      let (hinge, effects) = found[path]!
      return (Self.question(hinge, effects, assessment), hinge.isDesignChoice)
    }
    questions = all.filter { !$0.1 }.map(\.0).sorted(by: Self.isMoreDecisive)
    decisions = all.filter(\.1).map(\.0).sorted(by: Self.isMoreDecisive)
    leftOut = assessment.findings.count { $0.leftOutSection != nil }
    let asked = Set(found.values.filter { !$0.hinge.isDesignChoice }.map(\.hinge.cell))
    pointless = max(0, Self.openFacts(assessment).subtracting(asked).count)
  }

  private static func question(_ hinge: Hinge, _ effects: [Effect], _ assessment: Assessment) -> Question {
    let settling = effects.filter { effect in effect.answers.contains { $0.verdict != .possible } }
    return Question(
      path: hinge.path, question: hinge.question, askOf: hinge.askOf, subject: hinge.subject,
      effects: effects.sorted { $0.finding < $1.finding },
      severity: settling.map { severity(assessment.findings[$0.finding], assessment) }.max() ?? 0,
      settled: settling.count,
      settledAnyway: effects.count { effect in effect.answers.allSatisfy { $0.verdict != .possible } })
  }

  private static func severity(_ finding: Finding, _ assessment: Assessment) -> Int {
    switch assessment.pack.rules[finding.rule].kind {
    case .tension, .gap: finding.interactions.map { abs($0.rawValue) }.max() ?? 0
    case .trigger: 3
    case .synergy, .note: 0
    }
  }

  private static func isMoreDecisive(_ first: Question, _ second: Question) -> Bool {
    let (a, b) = (first, second)
    return (-a.severity, -a.settled, -a.settledAnyway, a.path) < (-b.severity, -b.settled, -b.settledAnyway, b.path)
  }

  /// Facts that somebody could find out and that the policy does not state, in sections that it does not leave out.
  private static func openFacts(_ assessment: Assessment) -> Set<String> {
    let vocabulary = assessment.pack.vocabulary
    let policy = assessment.policy
    let stated = Set(policy.facts.map { [$0.attribute.index, $0.entity] })
    let spoken = Set(policy.facts.filter { !$0.isDefault }.map { vocabulary.attributes[$0.attribute.index].type })
    var open: Set<String> = []
    for (index, attribute) in vocabulary.attributes.enumerated() {
      guard case .fact = attribute.nature, attribute.derivation == nil, spoken.contains(attribute.type) else {
        continue
      }
      for (entity, named) in policy.entities[attribute.type.index].enumerated() where !stated.contains([index, entity])
      {
        open.insert("\(named.id).\(attribute.id)")
      }
    }
    return open
  }
}
