import CoherenceKernel
import CoherenceLanguage

/// Which changes in the world would make a finding stand that does not, or cease to: a watch list.
///
/// Only facts change that the vocabulary says go stale, because only they are expected to change; what a proposal chooses and what
/// things are stays. For each rule and binding the sets are the smallest, and each was stated in the policy and judged again.
/// Findings that may stand already are not here: for them there are questions.
package struct Tripwires: Sendable {
  /// A smallest set of changes that tells on one finding.
  package struct Wire: Sendable {
    /// Index in `RulePack.rules`.
    package var rule: Int
    /// The given variables with their entities, in the rule's order.
    package var bindings: [Finding.Binding]
    /// What is said as things are; *silent* where nothing is on the page.
    package var before: Verdict
    /// After the changes.
    package var after: Verdict
    /// In order of path.
    package var changes: [Explanation.Change]
  }

  /// Fewest changes first, then tensions, gaps and thresholds before others, worst first.
  package var wires: [Wire]
  /// Most changes that were tried at once.
  package var limit: Int
  /// Bindings that were not looked at: past the bounds for each rule and for all, or because the rule was cut short.
  package var omitted: Int
  /// Bindings for which there may be more sets than were kept.
  package var cut: Int

  /// Most bindings of a rule looked at, and most sets kept for each.
  package static let bindingLimit = 2000
  /// Nodes of formulas looked at, past which further bindings are left out.
  package static let workLimit = 300_000_000
  /// Most sets kept for each binding.
  package static let setLimit = 24
}

extension Assessor {
  /// Looks for the fewest changes in facts, at most `limit`, that would tell on each finding.
  package func tripwires(_ assessment: Assessment, limit: Int) -> Tripwires {
    let policy = assessment.policy
    let vocabulary = compiled.pack.vocabulary
    var result = Tripwires(wires: [], limit: limit, omitted: 0, cut: 0)
    let open = FactBase(program: compiled.program)
    guard PolicyCompiler(compiled, open).write(policy.withoutItsFacts(vocabulary), asOf: nil),
      PolicyCompiler(compiled, facts).write(policy, asOf: assessment.asOf)
    else { return result }
    let cutRules = Set(assessment.cutRules)
    let standing = Dictionary(assessment.findings.map { ($0.identity, $0.verdict) }) { first, _ in first }
    var search = TripwireSearch(compiled: compiled, policy: policy, facts: facts, open: open, limit: limit)
    var candidates: [TripwireSearch.Candidate] = []
    for (named, index) in compiled.ruleIndices.enumerated() {
      var left = Tripwires.bindingLimit
      forEachBinding(compiled.pack.rules[index], policy) { entities in
        left -= 1
        if left < 0 {
          result.omitted += 1
          return true
        }
        let bound = bindings(compiled.pack.rules[index], entities, policy)
        let known = standing[identity(compiled.pack.rules[index], bound)]
        // Of a rule that was cut short, what was not found is not known to be silent.
        if search.work > Tripwires.workLimit || (known == nil && cutRules.contains(index)) {
          result.omitted += 1
          return true
        }
        let before = known ?? .silent
        if before == .possible { return true }
        let found = search.candidates(named, entities, before: before)
        if found.count == Tripwires.setLimit { result.cut += 1 }
        candidates += found
        return true
      }
    }
    for candidate in candidates {
      let changed = candidate.changes.reduce(policy) { $1.applied(to: $0, vocabulary) }
      let after = verdict(ofRule: candidate.rule, candidate.entities, on: changed, asOf: assessment.asOf)
      let stood = candidate.before.rawValue >= Verdict.unguarded.rawValue
      guard stood != (after.rawValue >= Verdict.unguarded.rawValue), !stood || after != .possible else { continue }
      let index = compiled.ruleIndices[candidate.rule]
      result.wires.append(
        Tripwires.Wire(
          rule: index, bindings: bindings(compiled.pack.rules[index], candidate.entities, policy),
          before: candidate.before, after: after,
          changes: candidate.changes.map(\.words).sorted { ($0.path, $0.wouldBe) < ($1.path, $1.wouldBe) }))
    }
    result.wires = result.wires.enumerated().map { (wire: $1, key: key($1) + [$0]) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.wire)
    return result
  }

  private func key(_ wire: Tripwires.Wire) -> [Int] {
    let rule = compiled.pack.rules[wire.rule]
    let isWelcome = rule.kind == .synergy || rule.kind == .note
    return [wire.changes.count, isWelcome ? 1 : 0, rule.interaction.map(\.value.rawValue).min() ?? -3]
  }

  /// The verdict of one rule for one binding on a policy, as far as it reaches the page; *silent* otherwise.
  private func verdict(ofRule named: Int, _ entities: [Int32], on policy: Policy, asOf: Int32?) -> Verdict {
    guard PolicyCompiler(compiled, facts).write(policy, asOf: asOf) else { return .silent }
    return judge.verdict(facts, rule: named, entities)
  }
}

/// Looks for near misses with what may not change held.
private struct TripwireSearch {
  struct Candidate {
    /// Index of the compiled rule.
    var rule: Int
    var entities: [Int32]
    var before: Verdict
    var changes: [FactChange]
  }

  let compiled: CompiledPack
  let policy: Policy
  let facts: FactBase
  let limit: Int
  /// Nodes of formulas looked at so far.
  private(set) var work = 0
  private let residual: Residual
  private let evaluator: Evaluator
  private let slots: Table<Int32>
  private let held = Table<UInt8>()
  private let writer: HingeWriter
  private let phrases: Phrases

  init(compiled: CompiledPack, policy: Policy, facts: FactBase, open: FactBase, limit: Int) {
    self.compiled = compiled
    self.policy = policy
    self.facts = facts
    self.limit = limit
    residual = Residual(facts: open, worlds: .open, nodeLimit: Judge.defaultResidualBound)
    evaluator = Evaluator(open, .open)
    slots = Table<Int32>()
    slots.reset(count: compiled.program.slotCount + 1, to: 0)
    writer = HingeWriter(compiled: compiled, policy: policy, facts: facts)
    phrases = Phrases(compiled: compiled, policy: policy)
  }

  mutating func candidates(_ named: Int, _ entities: [Int32], before: Verdict) -> [Candidate] {
    let rule = compiled.program.rules[named]
    for (slot, entity) in entities.enumerated() { slots[slot] = entity }
    // Where kinds alone decide, no fact will.
    if evaluator.truth(rule.stand, slots.base) == .no { return [] }
    residual.build(rule, slots.base)
    hold()
    let miss = NearMiss(residual, as: facts, ceasing: before.rawValue >= Verdict.unguarded.rawValue, holding: held)
    let sets = miss.smallestSets(limit: limit, wanted: Tripwires.setLimit)
    work += miss.work
    return sets.compactMap { set in
      let changes = set.compactMap { change in
        FactChange(change, residual, compiled, words: writer.change(change, residual, phrases))
      }
      if set.isEmpty || changes.count < set.count { return nil }
      return Candidate(rule: named, entities: entities, before: before, changes: changes)
    }
  }

  /// Holds everything but facts that go stale and are not ours to choose.
  private func hold() {
    held.reset(count: residual.variables.count, to: 1)
    for index in 0..<residual.variables.count {
      let variable = residual.variables[index]
      switch variable.kind {
      case .cell, .member:
        let attribute = compiled.pack.vocabulary.attributes[Int(variable.first)]
        if attribute.staleAfterMonths != nil, case .fact = attribute.nature { held[index] = 0 }
      case .edge:
        // What the predeclared acting government does is its own choice, not a thing to watch.
        let relation = compiled.pack.vocabulary.relations[Int(variable.first)]
        let isOurs = Int(variable.second) < compiled.pack.vocabulary.types[relation.from.index].declaredEntities.count
        if relation.staleAfterMonths != nil && !isOurs { held[index] = 0 }
      case .order, .identity, .overlap, .presence: break
      }
    }
  }
}
