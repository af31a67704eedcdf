import CoherenceKernel
import CoherenceLanguage
import Testing

@testable import CoherenceEngine

/// The search for policies against every world of random small packs.
@Suite struct PolicyFinderTests {
  /// Seeds of `RandomCase` that are tried.
  static let seeds = 1...120

  @Test func whatIsFoundIsSoInEveryWorldOfTheWitness() {
    var found = 0
    for seed in Self.seeds {
      let random = RandomCase(seed: UInt64(seed))
      let finder = PolicyFinder(pack: random.pack)
      for rule in random.pack.rules.indices {
        for outcome in [Goal.Outcome.stands, .addressed, .silent] {
          guard let witness = finder.find(finder.goal(rule, outcome)).witness else { continue }
          let reference = ReferenceEvaluator(
            vocabulary: random.pack.vocabulary, policy: witness.policy, timedType: random.timedType,
            days: 20_450...20_460,
            compared: random.compared)
          guard let worlds = reference.worlds(limit: 1500), !worlds.isEmpty else { continue }
          found += 1
          let given = random.pack.rules[rule].given
          let binding = Dictionary(
            uniqueKeysWithValues: zip(given, witness.binding).map { variable, id in
              let type = random.pack.rules[rule].variables[variable].type.index
              return (variable, witness.policy.entities[type].firstIndex { $0.id == id }!)
            })
          let outcomes = worlds.map { reference.outcome(random.pack.rules[rule], binding, $0.world) }
          let expected: ReferenceEvaluator.Outcome =
            outcome == .stands ? .stands : outcome == .addressed ? .addressed : .silent
          #expect(outcomes.allSatisfy { $0 == expected }, "seed \(seed), rule \(rule), \(outcome): \(witness.yaml)")
        }
      }
    }
    print("\(found) witnesses compared with every world")
    #expect(found > 50)
  }

  @Test func whatTheWorldsShowIsFound() {
    var shown = 0
    for seed in Self.seeds {
      let random = RandomCase(seed: UInt64(seed))
      let reference = ReferenceEvaluator(
        vocabulary: random.pack.vocabulary, policy: random.policy, timedType: random.timedType, days: -3...5,
        compared: random.compared)
      guard let worlds = reference.worlds(limit: 600) else { continue }
      let finder = PolicyFinder(pack: random.pack)
      for (index, rule) in random.pack.rules.enumerated() {
        guard let binding = Self.firstEntities(rule, random.policy) else { continue }
        for outcome in [Goal.Outcome.stands, .addressed, .silent] {
          let expected: ReferenceEvaluator.Outcome =
            outcome == .stands ? .stands : outcome == .addressed ? .addressed : .silent
          guard worlds.contains(where: { reference.outcome(rule, binding, $0.world) == expected }) else { continue }
          shown += 1
          let result = finder.find(finder.goal(index, outcome))
          #expect(result.existence == .some, "seed \(seed), rule \(index), \(outcome)")
        }
      }
    }
    print("\(shown) outcomes that some world shows")
    #expect(shown > 50)
  }

  @Test func whatTellsTwoRulesApartIsFound() {
    var shown = 0
    for seed in 1...400 {
      var random = RandomCase(seed: UInt64(seed))
      let rule = random.pack.rules[0]
      guard case .all(let parts) = rule.when, parts.count > 1 else { continue }
      var wider = rule
      wider.id = "wider"
      wider.when = .all(Array(parts.dropLast()))
      random.pack.rules = [rule, wider]
      let finder = PolicyFinder(pack: random.pack)
      #expect(finder.decide(finder.goal(0, .addressed, while: 1, .silent)) != .some, "seed \(seed)")
      let found = finder.find(finder.goal(1, .stands, while: 0, .doesNotStand))
      let reference = ReferenceEvaluator(
        vocabulary: random.pack.vocabulary, policy: random.policy, timedType: random.timedType, days: -3...5,
        compared: random.compared)
      guard let binding = Self.firstEntities(rule, random.policy), let worlds = reference.worlds(limit: 300) else {
        continue
      }
      let differs = worlds.contains {
        reference.outcome(wider, binding, $0.world) == .stands && reference.outcome(rule, binding, $0.world) != .stands
      }
      if !differs { continue }
      shown += 1
      #expect(found.existence == .some, "seed \(seed)")
    }
    print("\(shown) rules that some world tells from what they are without a part")
    #expect(shown > 10)
  }

  @Test func aWitnessNeedsEverythingItStates() throws {
    for seed in Self.seeds {
      let random = RandomCase(seed: UInt64(seed))
      let finder = PolicyFinder(pack: random.pack)
      let goal = finder.goal(0, .stands)
      guard let witness = finder.find(goal).witness else { continue }
      let entities = zip(goal.subjects, witness.binding).map { subject, id in
        Int32(witness.policy.entities[subject.type.index].firstIndex { $0.id == id }!)
      }
      #expect(finder.isReached(goal, entities, by: witness.policy))
      for index in witness.policy.facts.indices {
        var poorer = witness.policy
        poorer.facts.remove(at: index)
        #expect(!finder.isReached(goal, entities, by: poorer), "seed \(seed): \(witness.yaml)")
      }
    }
  }

  @Test func whatIsSaidToHoldIsWhatHoldsInEveryWorld() {
    var tally = [0, 0]
    for seed in 1...600 {
      let random = RandomCase(seed: UInt64(seed))
      let reference = ReferenceEvaluator(
        vocabulary: random.pack.vocabulary, policy: random.policy, timedType: random.timedType, days: -3...5,
        compared: random.compared)
      guard let worlds = reference.worlds(limit: 600), !worlds.isEmpty else { continue }
      let finder = PolicyFinder(pack: random.pack)
      for (index, rule) in random.pack.rules.enumerated() {
        guard let binding = Self.firstEntities(rule, random.policy) else { continue }
        let outcomes = worlds.map { reference.outcome(rule, binding, $0.world) }
        let entities = rule.given.map { Int32(binding[$0]!) }
        for (outcome, expected) in [
          (Goal.Outcome.stands, outcomes.allSatisfy { $0 == .stands }),
          (.doesNotStand, outcomes.allSatisfy { $0 != .stands }),
          (.silent, outcomes.allSatisfy { $0 == .silent }),
          (.addressed, outcomes.allSatisfy { $0 == .addressed }),
        ] {
          tally[expected ? 1 : 0] += 1
          let isReached = finder.isReached(finder.goal(index, outcome), entities, by: random.policy)
          #expect(isReached == expected, "seed \(seed), rule \(index), \(outcome)")
        }
      }
    }
    print("\(tally[1]) outcomes in every world, \(tally[0]) not in every world")
    #expect(tally.allSatisfy { $0 > 100 })
  }

  /// The first entities of each type for the given variables; `nil` if the policy has too few.
  private static func firstEntities(_ rule: Rule, _ policy: Policy) -> [Int: Int]? {
    var binding: [Int: Int] = [:]
    for (position, variable) in rule.given.enumerated() {
      let type = rule.variables[variable].type
      binding[variable] = rule.given[..<position].count { rule.variables[$0].type == type }
      if binding[variable]! >= policy.entities[type.index].count { return nil }
    }
    return binding
  }
}
