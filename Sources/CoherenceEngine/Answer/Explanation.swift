import CoherenceKernel
import CoherenceLanguage

/// Why a rule says what it says of a policy, or why it says nothing.
package struct Explanation: Sendable {
  /// The rule that was asked about.
  package var rule: Rule
  /// Its findings on the page.
  package var findings: [Finding]
  /// Where it has none: the binding that comes nearest, and what would have to be different.
  package var miss: Miss?

  /// The entities that come nearest to a finding, and what keeps them from it.
  package struct Miss: Sendable {
    /// The given variables with these entities, in the rule's order.
    package var bindings: [Finding.Binding]
    /// The fewest changes after which the rule could stand, at most `changeLimit`; empty if it can as things are.
    package var changes: [Change]
    /// The rule's conditions for these entities as things are.
    package var proof: ProofStep
  }

  /// One thing that would have to be different.
  package struct Change: Sendable {
    /// `situation.conflict_phase`, `embargo.exempts includes farmers` or `belgrade arms serb_forces`.
    package var path: String
    /// What is so now, in words: `low or moderate`, `not stated`; of what holds or does not, `yes` or `no`.
    package var now: String
    /// What would have to be so, in words.
    package var wouldBe: String
    /// Whether it is for the policy's author to decide rather than to find out.
    package var isDesignChoice: Bool
    /// Who would know; empty if the vocabulary names nobody.
    package var askOf: String
  }

  /// Most bindings looked at, and most changes counted, in search of the nearest.
  package static let bindingLimit = 2000
  /// Most changes counted for one binding.
  package static let changeLimit = 5
}

extension Assessor {
  /// Explains one rule of the pack that was compiled; `nil` if there is none of that id or time contradicts itself.
  package func explain(_ id: String, on policy: Policy, asOf: Int32? = nil) -> Explanation? {
    assess(policy, asOf: asOf).value.flatMap { explain(id, in: $0) }
  }

  /// The same for a policy that has been assessed.
  package func explain(_ id: String, in assessment: Assessment) -> Explanation? {
    let policy = assessment.policy
    guard let named = compiled.ruleIndices.firstIndex(where: { compiled.pack.rules[$0].id == id }),
      PolicyCompiler(compiled, facts).write(policy, asOf: assessment.asOf)
    else { return nil }
    let index = compiled.ruleIndices[named]
    let rule = compiled.pack.rules[index]
    let findings = assessment.findings.filter { $0.rule == index }
    let miss = findings.isEmpty ? nearestMiss(named, policy) : nil
    return Explanation(rule: rule, findings: findings, miss: miss)
  }

  /// Looks at every binding for the one that needs the fewest changes; the facts must be those of the policy.
  private func nearestMiss(_ named: Int, _ policy: Policy) -> Explanation.Miss? {
    let rule = compiled.pack.rules[compiled.ruleIndices[named]]
    let shape = compiled.program.rules[named]
    let open = FactBase(program: compiled.program)
    guard PolicyCompiler(compiled, open).write(policy.withoutItsFacts(compiled.pack.vocabulary), asOf: nil) else {
      return nil
    }
    var best: (entities: [Int32], changes: [NearMiss.Change], residual: Residual)?
    var left = Explanation.bindingLimit
    let slots = UnsafeMutablePointer<Int32>.allocate(capacity: compiled.program.slotCount + 1)
    defer { slots.deallocate() }
    slots.initialize(repeating: 0, count: compiled.program.slotCount + 1)
    forEachBinding(rule, policy) { entities in
      left -= 1
      if left < 0 || best?.changes.count == 1 { return false }
      for (slot, entity) in entities.enumerated() { slots[slot] = entity }
      let residual = Residual(facts: open, worlds: .open, nodeLimit: Judge.defaultResidualBound)
      residual.build(shape, slots)
      let limit = best.map { $0.changes.count - 1 } ?? Explanation.changeLimit
      if let changes = NearMiss(residual, as: facts).smallest(limit: limit) { best = (entities, changes, residual) }
      return true
    }
    guard let best else { return nil }
    let phrases = Phrases(compiled: compiled, policy: policy)
    let writer = HingeWriter(compiled: compiled, policy: policy, facts: facts)
    return Explanation.Miss(
      bindings: bindings(rule, best.entities, policy),
      changes: best.changes.map { writer.change($0, best.residual, phrases) },
      proof: ProofBuilder(compiled, policy, facts, FactLookup(policy), WitnessBudget(), rule: named).proof(
        best.entities))
  }

  /// Every choice of different entities for the given variables, in entity order, until the body says stop.
  func forEachBinding(_ rule: Rule, _ policy: Policy, _ body: ([Int32]) -> Bool) {
    var entities: [Int32] = []
    func bind(_ position: Int) -> Bool {
      if position == rule.given.count { return body(entities) }
      let type = rule.variables[rule.given[position]].type
      for entity in policy.entities[type.index].indices {
        let repeats = (0..<position).contains {
          rule.variables[rule.given[$0]].type == type && entities[$0] == Int32(entity)
        }
        if repeats { continue }
        entities.append(Int32(entity))
        defer { entities.removeLast() }
        if !bind(position + 1) { return false }
      }
      return true
    }
    _ = bind(0)
  }
}

extension Policy {
  /// The same entities with nothing stated of them but what kind of thing they are: the values of taxonomies.
  func withoutItsFacts(_ vocabulary: Vocabulary) -> Policy {
    var policy = self
    policy.facts = facts.compactMap { fact in
      let attribute = vocabulary.attributes[fact.attribute.index]
      switch attribute.valueType {
      case .choice(let domain), .level(let domain), .set(let domain):
        if !domain.classes.isEmpty { return fact }
        // What is stated in place of a derivation is not derived, whatever it were.
        if attribute.derivation == nil { return nil }
        var undecided = fact
        undecided.value = .oneOf(.all(domain.values.count))
        return undecided
      case .number, .date, .reference, .references: return nil
      }
    }
    policy.relations = []
    policy.mapped = []
    policy.sequence = []
    for type in policy.entities.indices {
      for entity in policy.entities[type].indices {
        policy.entities[type][entity].start = nil
        policy.entities[type][entity].end = nil
      }
    }
    return policy
  }
}
