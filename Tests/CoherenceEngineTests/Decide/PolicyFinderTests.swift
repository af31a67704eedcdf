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
        let binding = Dictionary(
          uniqueKeysWithValues: rule.given.enumerated().map { position, variable in
            let type = rule.variables[variable].type
            let earlier = rule.given[..<position].count { rule.variables[$0].type == type }
            return (variable, earlier)
          })
        let fits = rule.given.allSatisfy { binding[$0]! < random.policy.entities[rule.variables[$0].type.index].count }
        if !fits { continue }
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
}
