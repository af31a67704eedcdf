import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Looks at the rules of a pack among themselves; every claim is decided by search and shown on a policy.
package struct PackAnalyst {
  let pack: RulePack
  private let profile: Profile?
  let finder: PolicyFinder
  let grounds: [RuleGround]
  private var analysis: PackAnalysis
  var rules: Range<Int> { grounds.indices }

  /// Analyses a pack under a profile, if one is named.
  package static func analyse(_ pack: RulePack, profile: Profile? = nil) -> PackAnalysis {
    var analyst = PackAnalyst(pack, profile)
    let fires = analyst.findRulesThatNeverFire()
    analyst.findPairs(fires)
    analyst.findIdleParts(fires)
    analyst.analysis.unasked = UnaskedVocabulary.names(in: pack)
    analyst.analysis.knowledgeMap = KnowledgeMap(pack, analyst.grounds)
    analyst.analysis.undecided.sort()
    return analyst.analysis
  }

  init(_ pack: RulePack, _ profile: Profile?) {
    self.pack = pack
    self.profile = profile
    finder = PolicyFinder(pack: pack, profile: profile)
    grounds = finder.compiled.ruleIndices.map { RuleGround(pack.rules[$0]) }
    let nothing = SizeCap(counts: pack.vocabulary.types.map { _ in 0 })
    analysis = PackAnalysis(pack: pack, rulesConsidered: grounds.count, cap: nothing)
  }

  private mutating func decide(_ goal: Goal, by finder: PolicyFinder, _ question: String) -> Existence {
    analysis.cap = analysis.cap.joined(finder.cap(of: goal))
    let existence = finder.decide(goal)
    if existence == .undecided { analysis.undecided.append(question) }
    return existence
  }

  // MARK: Rule by rule

  /// For each rule that can stand, a policy in which it does.
  private mutating func findRulesThatNeverFire() -> [Sketch?] {
    var fires: [Sketch?] = []
    for index in rules {
      let goal = finder.goal(index, .stands)
      fires.append(finder.sketch(goal))
      if fires[index] != nil { continue }
      let existence = decide(goal, by: finder, "whether \(grounds[index].rule.id) can ever stand")
      if existence == .none { analysis.neverFires.append(grounds[index].rule) }
    }
    return fires
  }

  private mutating func findIdleParts(_ fires: [Sketch?]) {
    var extended = pack
    var variants: [RuleVariant] = []
    for index in rules where fires[index] != nil { variants += RuleVariant.all(of: grounds[index].rule) }
    extended.rules = rules.map { grounds[$0].rule } + variants.map(\.changed)
    let finder = PolicyFinder(pack: extended, profile: profile)
    var positions: [String: Int] = [:]
    for index in rules { positions[grounds[index].rule.id] = index }
    for (offset, variant) in variants.enumerated() {
      let (original, changed) = (positions[variant.original.id]!, grounds.count + offset)
      // Without a condition or a safeguard a rule stands more often, without an alternative less.
      let (stands, other) = variant.kind == .alternative ? (original, changed) : (changed, original)
      let goal = finder.goal(stands, .stands, while: other, .doesNotStand)
      let question = "whether a part of \(variant.original.id) makes a difference (\(variant.kind.rawValue))"
      if decide(goal, by: finder, question) == .none {
        analysis.idleParts.append(
          PackAnalysis.IdlePart(rule: variant.original, kind: variant.kind, span: variant.span))
      }
    }
  }

  // MARK: Pairs

  private mutating func findPairs(_ fires: [Sketch?]) {
    let covers = coverings(fires)
    for pair in covers.sorted(by: { ($0[0], $0[1]) < ($1[0], $1[1]) }) {
      let isMutual = covers.contains([pair[1], pair[0]])
      if isMutual && pair[0] > pair[1] { continue }
      let (rule, other) = (pair[0], pair[1])
      analysis.covered.append(
        PackAnalysis.Covered(
          rule: grounds[rule].rule, by: grounds[other].rule, witness: finder.find(finder.goal(rule, .stands)).witness,
          isMutual: isMutual))
    }
    findNearDuplicates(except: covers)
    findMeetings(fires)
  }

  /// Pairs (rule, other) such that the other stands whenever the rule does, and is at least as severe.
  private mutating func coverings(_ fires: [Sketch?]) -> Set<[Int]> {
    var result: Set<[Int]> = []
    for rule in rules {
      guard let sketch = fires[rule] else { continue }
      let ground = grounds[rule]
      var candidates: [Goal.Requirement] = []
      for other in rules where other != rule && grounds[other].side == ground.side {
        if grounds[other].severity < ground.severity || ground.hasPrecedence(grounds[other]) { continue }
        for places in ground.places(for: grounds[other], pack.vocabulary) {
          candidates.append(Goal.Requirement(rule: other, .stands, .subjects(places)))
        }
      }
      // What does not stand in one policy in which the rule does cannot cover it.
      for candidate in finder.whatHolds(in: sketch, of: candidates) {
        var goal = sketch.goal
        goal.requirements.append(Goal.Requirement(rule: candidate.rule, .doesNotStand, candidate.binding))
        let other = grounds[candidate.rule].rule
        if decide(goal, by: finder, "whether \(other.id) covers \(ground.rule.id)") == .none {
          result.insert([rule, candidate.rule])
        }
      }
    }
    return result
  }

  /// One rule for the first entities, another for some of the same.
  func pairGoal(
    _ rule: Int, _ outcome: Goal.Outcome, _ other: Int, _ otherOutcome: Goal.Outcome, _ places: [Int]
  ) -> Goal {
    var goal = finder.goal(rule, outcome)
    goal.requirements.append(Goal.Requirement(rule: other, otherOutcome, .subjects(places)))
    return goal
  }

  private mutating func findNearDuplicates(except covers: Set<[Int]>) {
    let parts = rules.map { index in
      let parts = finder.compiled.parts(ofRule: index)
      return (Set(parts.conditions), Set(parts.safeguards))
    }
    for first in rules {
      for second in (first + 1)..<max(first + 1, rules.upperBound)
      where grounds[first].types == grounds[second].types && grounds[first].side == grounds[second].side {
        guard Self.differInOne(parts[first], parts[second]), !covers.contains([first, second]),
          !covers.contains([second, first]), !grounds[first].hasPrecedence(grounds[second])
        else { continue }
        let places = Array(grounds[first].types.indices)
        analysis.nearDuplicates.append(
          PackAnalysis.NearDuplicate(
            first: grounds[first].rule, second: grounds[second].rule,
            onlyFirst: finder.find(pairGoal(first, .stands, second, .doesNotStand, places)).witness,
            onlySecond: finder.find(pairGoal(second, .stands, first, .doesNotStand, places)).witness))
      }
    }
  }

  /// Whether two rules share at least two conditions, and each has at most one part that the other lacks.
  private static func differInOne(
    _ a: (conditions: Set<Int32>, safeguards: Set<Int32>), _ b: (conditions: Set<Int32>, safeguards: Set<Int32>)
  ) -> Bool {
    let shared = a.conditions.intersection(b.conditions).count
    if shared < 2 { return false }
    let own = a.conditions.count - shared + a.safeguards.subtracting(b.safeguards).count
    let theirs = b.conditions.count - shared + b.safeguards.subtracting(a.safeguards).count
    return own <= 1 && theirs <= 1
  }

  private mutating func findMeetings(_ fires: [Sketch?]) {
    for tension in rules where grounds[tension].side == .harm && fires[tension] != nil {
      for synergy in rules where grounds[synergy].side == .benefit && fires[synergy] != nil {
        if !grounds[tension].hasPrecedence(grounds[synergy]) { findMeeting(tension, synergy) }
      }
    }
    analysis.meetings.sort {
      ($0.isAboutOneObjective ? 0 : 1, $0.tension.id, $0.synergy.id)
        < ($1.isAboutOneObjective ? 0 : 1, $1.tension.id, $1.synergy.id)
    }
  }

  private mutating func findMeeting(_ tension: Int, _ synergy: Int) {
    let (harm, benefit) = (grounds[tension], grounds[synergy])
    if harm.types.isEmpty { return }
    let isHarmWider = harm.types.count >= benefit.types.count
    let (wide, narrow) = isHarmWider ? (tension, synergy) : (synergy, tension)
    for places in grounds[wide].places(for: grounds[narrow], pack.vocabulary)
    where !grounds[wide].contradicts(grounds[narrow], places) {
      let goal = pairGoal(wide, .stands, narrow, .stands, places)
      guard decide(goal, by: finder, "whether \(harm.rule.id) and \(benefit.rule.id) can meet") == .some else {
        continue
      }
      let isOne = harm.rule.affects == benefit.rule.affects
      analysis.meetings.append(
        PackAnalysis.Meeting(
          tension: harm.rule, synergy: benefit.rule, isAboutOneObjective: isOne,
          witness: isOne ? finder.find(goal).witness : nil))
      return
    }
  }
}
