import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Assesses policies under one reading of a rule pack. Build it once; it keeps its memory from policy to policy.
///
/// The path of a policy: write it into the fact base, run the kernel, put what it found into findings.
package final class Assessor {
  /// The rules as masks, with the pack and the profile that they come from.
  package let compiled: CompiledPack
  /// How many hinges of a finding are worked out into questions.
  package var hingeLimit = Finding.hingeLimit
  /// Whether it is worked out what findings that may stand hinge on. A table of verdicts does not say it.
  package var wantsQuestions = true
  let facts: FactBase
  let judge: Judge

  /// Compiles a pack, under a profile if one is named.
  package init(pack: RulePack, profile: Profile? = nil) {
    compiled = PackCompiler.compile(pack, profile: profile)
    facts = FactBase(program: compiled.program)
    judge = Judge(program: compiled.program)
  }

  /// Assesses a policy as of a day, if one is given.
  ///
  /// Fails, with a diagnostic at the policy, only if the dates and sequences that it states contradict each other.
  package func assess(_ policy: Policy, asOf: Int32? = nil) -> Diagnosed<Assessment> {
    guard PolicyCompiler(compiled, facts).write(policy, asOf: asOf) else {
      return Diagnosed(value: nil, diagnostics: [.impossibleOrder(policy)])
    }
    judge.run(facts)
    let cut = (0..<judge.cutRules.count).map { judge.cutRules[$0] }
    let lookup = FactLookup(policy)
    let leftOut = LeftOutSections(policy, compiled.pack.vocabulary)
    let budget = WitnessBudget()
    var findings = (0..<judge.judgements.count).map { finding(judge.judgements[$0], policy, lookup, leftOut, budget) }
    FindingOrder.sort(&findings, compiled.pack)
    Supersession.fold(&findings, compiled.pack)
    AcceptedRisks(policy: policy, compiled: compiled, lookup: lookup, asOf: asOf).attach(to: &findings)
    return Diagnosed(
      value: Assessment(
        policy: policy, pack: compiled.pack, profile: compiled.profile, asOf: asOf, findings: findings,
        suspected: suspected(policy, asOf: asOf), overriddenDerivations: overridden(policy),
        rulesConsidered: compiled.ruleIndices.count,
        cutRules: cut.map { compiled.ruleIndices[Int($0)] }))
  }

  // MARK: Findings

  private func finding(
    _ judgement: Judgement, _ policy: Policy, _ lookup: FactLookup, _ leftOut: LeftOutSections,
    _ budget: WitnessBudget
  ) -> Finding {
    let compiledIndex = Int(judgement.rule)
    let index = compiled.ruleIndices[compiledIndex]
    let rule = compiled.pack.rules[index]
    let phrases = Phrases(compiled: compiled, policy: policy)
    let entities = rule.given.indices.map { judge.bindings[Int(judgement.bindingStart) + $0] }
    let bindings = bindings(rule, entities, policy)
    let builder = ProofBuilder(compiled, policy, facts, lookup, budget, rule: compiledIndex)
    let proof = builder.proof(entities)
    var spokenOf: Set<Int> = []
    let name = { (variable: Int) -> String in
      if let position = rule.given.firstIndex(of: variable) { return bindings[position].name }
      if let witness = builder.witnesses[variable] {
        return phrases.name(rule.variables[variable].type.index, witness)
      }
      let isFirst = spokenOf.insert(variable).inserted
      return phrases.anyone(rule.variables[variable], isFirst: isFirst)
    }
    let possible = judgement.verdict == .possible ? possibility(judgement, policy, leftOut) : nil
    return Finding(
      identity: identity(rule, bindings), rule: index, verdict: judgement.verdict, isExact: judgement.isExact,
      interactions: interactions(rule, judgement, compiledIndex), bindings: bindings,
      because: phrases.fill(rule.because, name), mitigate: rule.mitigate.map { phrases.fill($0, name) },
      duties: rule.duties.map { .init(who: $0.who, what: phrases.fill($0.what, name), within: $0.within) },
      safeguards: safeguards(rule, judgement, compiledIndex), confidence: proof.weakestConfidence, proof: proof,
      hinges: possible?.hinges ?? [], hingesOmitted: possible?.hingesOmitted ?? 0,
      leftOutSection: possible?.leftOutSection, nearness: possible?.nearness,
      places: Array(Set(proof.places)).sorted(), foldedUnder: nil, acceptedRisk: nil)
  }

  /// The given variables with their entities.
  func bindings(_ rule: Rule, _ entities: [Int32], _ policy: Policy) -> [Finding.Binding] {
    zip(rule.given, entities).map { given, entity in
      let variable = rule.variables[given]
      let bound = policy.entities[variable.type.index][Int(entity)]
      return Finding.Binding(
        variable: variable.name, type: variable.type, entity: Int(entity), entityID: bound.id,
        name: Phrases.called(bound, compiled.pack.vocabulary.types[variable.type.index]))
    }
  }

  func identity(_ rule: Rule, _ bindings: [Finding.Binding]) -> String {
    if bindings.isEmpty { return rule.id }
    return "\(rule.id)[\(bindings.map { "\($0.variable)=\($0.entityID)" }.joined(separator: ", "))]"
  }

  private struct Possibility {
    var hinges: [Hinge] = []
    var hingesOmitted = 0
    var nearness: Int?
    var leftOutSection: EntityTypeID?
  }

  private func possibility(_ judgement: Judgement, _ policy: Policy, _ leftOut: LeftOutSections) -> Possibility {
    let classifier = judge.classifier(facts, judgement)
    if compiled.pack.rules[compiled.ruleIndices[Int(judgement.rule)]].given.isEmpty,
      let section = leftOut.section(of: classifier.residual, compiled.pack.vocabulary)
    {
      return Possibility(leftOutSection: section)
    }
    var result = Possibility(nearness: classifier.nearness(limit: 3))
    if wantsQuestions {
      let writer = HingeWriter(compiled: compiled, policy: policy, facts: facts)
      (result.hinges, result.hingesOmitted) = writer.write(
        classifier.hinges(), classifier.residual, limit: hingeLimit)
    }
    return result
  }

  /// The rows of the interaction's table that may be the first to hold, worst first.
  func interactions(_ rule: Rule, _ judgement: Judgement, _ compiledIndex: Int) -> [Interaction] {
    var result: [Interaction] = []
    for (row, node) in zip(rule.interaction, compiled.rules[compiledIndex].interaction) {
      let truth = node.map { judge.truth(facts, judgement, node: $0, .drawn) } ?? .yes
      if truth != .no && !result.contains(row.value) { result.append(row.value) }
      if truth == .yes { break }
    }
    return result.sorted()
  }

  private func safeguards(_ rule: Rule, _ judgement: Judgement, _ compiledIndex: Int) -> [Finding.SafeguardState] {
    zip(rule.safeguards, compiled.rules[compiledIndex].safeguards).map { safeguard, part in
      let drawn = judge.truth(facts, judgement, node: part.node, .drawn)
      let open = judge.truth(facts, judgement, node: part.node, .open)
      return Finding.SafeguardState(
        label: safeguard.label, state: drawn, isUnstated: drawn == .no && open == .unknown, span: safeguard.span)
    }
  }

  // MARK: Notes

  private func suspected(_ policy: Policy, asOf: Int32?) -> [Assessment.SuspectedFact] {
    let vocabulary = compiled.pack.vocabulary
    let phrases = Phrases(compiled: compiled, policy: policy)
    let cells = policy.facts.compactMap { fact in
      Suspicion.reason(fact, vocabulary, asOf: asOf).map {
        Assessment.SuspectedFact(path: phrases.path(fact.attribute.index, fact.entity), why: $0, span: fact.span)
      }
    }
    let pairs = policy.relations.compactMap { fact -> Assessment.SuspectedFact? in
      guard let why = Suspicion.reason(fact, vocabulary, asOf: asOf) else { return nil }
      let relation = vocabulary.relations[fact.relation.index]
      let path =
        "\(policy.entities[relation.from.index][fact.from].id) \(relation.id) \(policy.entities[relation.to.index][fact.to].id)"
      return Assessment.SuspectedFact(path: path, why: why, span: fact.span)
    }
    return (cells + pairs).sorted { ($0.span, $0.path) < ($1.span, $1.path) }
  }

  /// Derived attributes that the policy states: what would its own facts give?
  private func overridden(_ policy: Policy) -> [Assessment.OverriddenDerivation] {
    let phrases = Phrases(compiled: compiled, policy: policy)
    let evaluator = Evaluator(facts, .drawn)
    return policy.facts.compactMap { fact in
      let attribute = fact.attribute.index
      guard compiled.pack.vocabulary.attributes[attribute].derivation != nil, !fact.isDefault,
        facts.isStated(attribute, fact.entity), case .oneOf(let stated) = fact.value
      else { return nil }
      var derived = ValueMask(count: stated.words.count * 64)
      for (index, word) in evaluator.derived(attribute, fact.entity).enumerated() { derived.words[index] = word }
      if derived.subtracting(stated).isEmpty && stated.subtracting(derived).isEmpty { return nil }
      return Assessment.OverriddenDerivation(
        path: phrases.path(attribute, fact.entity), stated: phrases.stated(fact.value, attribute),
        derived: Phrases.list(phrases.names(attribute, derived), "or"), span: fact.span)
    }
  }
}

extension DiagnosticCode {
  /// Dates and sequences of a policy that no calendar satisfies.
  package static let impossibleOrder: DiagnosticCode = "E001"
}

extension Diagnostic {
  fileprivate static func impossibleOrder(_ policy: Policy) -> Diagnostic {
    Diagnostic(
      .impossibleOrder, "the dates and sequences that this policy states contradict each other", at: policy.span,
      help: "compare every `start`, `end`, `after` and `starts_after`: no calendar satisfies them all")
  }
}

extension ProofStep {
  /// The confidence of the weakest fact that makes a step true; `nil` if none states its confidence.
  var weakestConfidence: Confidence? {
    let own = kind == .test && truth == .yes ? confidence : nil
    return ([own] + steps.map(\.weakestConfidence)).compactMap { $0 }.min()
  }

  /// Where the policy says what the step rests on.
  var places: [SourceSpan] { (policySpan.map { [$0] } ?? []) + steps.flatMap(\.places) }
}
