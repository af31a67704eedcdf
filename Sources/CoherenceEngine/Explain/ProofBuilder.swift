import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Builds the proof of one finding: the rule's conditions in its author's order, each with its truth and its fact.
final class ProofBuilder {
  private let compiled: CompiledPack
  private let policy: Policy
  private let facts: FactBase
  private let phrases: Phrases
  private let factsByCell: FactLookup
  private let evaluator: Evaluator
  private let slots: UnsafeMutablePointer<Int32>
  private let budget: WitnessBudget
  private var rule: Rule
  private var parts: CompiledRule
  /// The entities of the rule's witnesses, by variable, where the last proof settles them.
  private(set) var witnesses: [Int: Int] = [:]

  init(
    _ compiled: CompiledPack, _ policy: Policy, _ facts: FactBase, _ lookup: FactLookup, _ budget: WitnessBudget,
    rule: Int
  ) {
    self.compiled = compiled
    self.policy = policy
    self.facts = facts
    phrases = Phrases(compiled: compiled, policy: policy)
    factsByCell = lookup
    self.budget = budget
    evaluator = Evaluator(facts, .drawn)
    slots = UnsafeMutablePointer<Int32>.allocate(capacity: compiled.program.slotCount + 1)
    slots.initialize(repeating: 0, count: compiled.program.slotCount + 1)
    self.rule = compiled.pack.rules[compiled.ruleIndices[rule]]
    parts = compiled.rules[rule]
  }

  deinit { slots.deallocate() }

  /// The proof for the given entities: what the rule asks, then its safeguards.
  func proof(_ entities: [Int32]) -> ProofStep {
    for (slot, entity) in entities.enumerated() { slots[slot] = entity }
    facts.allowSteps()
    defer { budget.left -= FactBase.stepBound - facts.stepsLeft.pointee }
    bindWitnesses(rule.some[...])
    let isMet = evaluator.truth(parts.when.node, slots) == .yes
    witnesses = [:]
    for witness in rule.some where isMet { witnesses[witness] = Int(slots[Int(slot(witness))]) }
    var steps = step(parts.when).steps
    if !parts.safeguards.isEmpty {
      steps.append(
        ProofStep(
          kind: .safeguards, sentence: "Safeguards", truth: safeguardTruth(), stated: "", confidence: nil, source: nil,
          ruleSpan: nil, policySpan: nil,
          steps: zip(rule.safeguards, parts.safeguards).map { safeguard, part in
            var inner = step(part)
            inner.sentence = safeguard.label
            inner.ruleSpan = safeguard.span
            return inner
          }))
    }
    return ProofStep(
      kind: .all, sentence: rule.title, truth: evaluator.truth(parts.when.node, slots), stated: "", confidence: nil,
      source: nil, ruleSpan: rule.titleSpan, policySpan: nil, steps: steps)
  }

  private func safeguardTruth() -> Truth {
    parts.safeguards.map { evaluator.truth($0.node, slots) }.max() ?? .no
  }

  /// Binds each witness to the entity for which the condition comes out best; the first of equals.
  private func bindWitnesses(_ remaining: ArraySlice<Int>) {
    guard let witness = remaining.first else { return }
    let slot = Int(parts.slots[witness])
    choose(slot, rule.variables[witness].type.index) {
      self.bindWitnesses(remaining.dropFirst())
      return self.evaluator.truth(self.parts.when.node, self.slots)
    }
    bindWitnesses(remaining.dropFirst())
  }

  /// Sets a slot to the entity for which a question comes out best.
  private func choose(_ slot: Int, _ type: Int, _ question: () -> Truth) {
    var best: (truth: Truth, entity: Int32)?
    for entity in 0..<facts.entityCounts[type] {
      facts.stepsLeft.pointee -= 1
      if best != nil && FactBase.stepBound - facts.stepsLeft.pointee > budget.ofOne { break }
      slots[slot] = entity
      let truth = question()
      if best == nil || best!.truth < truth { best = (truth, entity) }
    }
    slots[slot] = best?.entity ?? 0
  }

  // MARK: Steps

  private func step(_ part: CompiledCondition) -> ProofStep {
    let truth = evaluator.truth(part.node, slots)
    switch part.condition {
    case .all: return inner(.all, "All of these hold", truth, part.children.map(step))
    case .any: return inner(.any, "At least one of these holds", truth, part.children.map(unwrapped))
    case .not:
      let outcome =
        switch truth {
        case .yes: "and it is not"
        case .no: "but it is"
        default: "and it is not known whether it is"
        }
      return inner(.none, "This must not be so, \(outcome)", truth, part.children.map(unwrapped))
    case .exists(let variables, _):
      if variables.contains(where: { facts.entityCounts[$0.type.index] == 0 }) {
        return inner(.exists, absence(variables), truth, [])
      }
      bind(variables[...], part.children[0].node)
      let names = variables.map { phrases.name($0.type.index, Int(slots[Int(slot($0.index))])) }
      let named = Phrases.list(names.map(Phrases.midSentence), "with")
      let sentence =
        switch truth {
        case .yes: "There is one: \(named)"
        case .no: "There is none; the nearest: \(named)"
        default: "There may be one: \(named)"
        }
      return inner(.exists, sentence, truth, [unwrapped(part.children[0])])
    case .count(let count): return countStep(count, part, truth)
    case .test(let test): return leaf(test, truth)
    }
  }

  /// A step, without the frame around a single condition.
  private func unwrapped(_ part: CompiledCondition) -> ProofStep {
    if case .all = part.condition, part.children.count == 1 { return step(part.children[0]) }
    return step(part)
  }

  private func absence(_ variables: [Variable]) -> String {
    let labels = variables.map { compiled.pack.vocabulary.types[$0.type.index].label }
    return "There is no \(Phrases.list(labels, "or")) in the policy"
  }

  private func inner(_ kind: ProofStep.Kind, _ sentence: String, _ truth: Truth, _ steps: [ProofStep]) -> ProofStep {
    ProofStep(
      kind: kind, sentence: sentence, truth: truth, stated: "", confidence: nil, source: nil, ruleSpan: nil,
      policySpan: nil, steps: steps)
  }

  private func bind(_ variables: ArraySlice<Variable>, _ node: Int32) {
    guard let variable = variables.first else { return }
    choose(Int(slot(variable.index)), variable.type.index) {
      self.bind(variables.dropFirst(), node)
      return self.evaluator.truth(node, self.slots)
    }
    bind(variables.dropFirst(), node)
  }

  private func slot(_ variable: Int) -> Int32 { parts.slots[variable] }

  /// A count shows how many surely and possibly count, and those that surely do.
  private func countStep(_ count: Count, _ part: CompiledCondition, _ truth: Truth) -> ProofStep {
    var sure: [String] = []
    var possible = 0
    let most = facts.stepsLeft.pointee - budget.ofOne
    func visit(_ variables: ArraySlice<Variable>) {
      guard let variable = variables.first else {
        let value = evaluator.truth(part.children[0].node, slots)
        if value != .no { possible += 1 }
        if value == .yes {
          sure.append(
            count.variables.map { phrases.name($0.type.index, Int(slots[Int(slot($0.index))])) }
              .joined(separator: " and "))
        }
        return
      }
      for entity in 0..<facts.entityCounts[variable.type.index] where facts.stepsLeft.pointee > most {
        facts.stepsLeft.pointee -= 1
        slots[Int(slot(variable.index))] = entity
        visit(variables.dropFirst())
      }
    }
    visit(count.variables[...])
    let named = sure.isEmpty ? "" : ": " + sure.prefix(5).joined(separator: ", ")
    let found = facts.stepsLeft.pointee > most ? "\(sure.count) found" : "at least \(sure.count) found"
    let range = possible == sure.count ? found : "\(found), up to \(possible) possible"
    return inner(.count, "\(range)\(named)", truth, [])
  }

  // MARK: Leaves

  private func leaf(_ test: Test, _ truth: Truth) -> ProofStep {
    let sentence = phrases.condition(test, name)
    var step = ProofStep(
      kind: .test, sentence: sentence, truth: truth, stated: "", confidence: nil, source: nil, ruleSpan: test.span,
      policySpan: nil, steps: [])
    switch test.kind {
    case .related(let relation, let inverse, let other):
      let (from, to) = (entity(test.subject), entity(other))
      describe(relation: relation, inverse ? to : from, inverse ? from : to, &step)
    case .path(let path, let other, _):
      step.stated =
        truth == .yes ? "a path is on the map" : truth == .unknown ? "only a suspected path" : "no path on the map"
      step.steps = edges(path, entity(test.subject), entity(other))
      if let weakest = step.steps.compactMap(\.confidence).min() { step.confidence = weakest }
    case .time: step.stated = truth == .unknown ? "the order is not stated" : ""
    case .otherThan(let others): step.sentence = different(test.subject, others)
    default:
      if let attribute = test.attributes.first { describe(cell: attribute, entity(test.subject), &step) }
    }
    return step
  }

  /// That one thing is not another: where there is only one of its kind, the sentence says so.
  private func different(_ subject: Term, _ others: [Term]) -> String {
    let type = type(subject)
    let label = compiled.pack.vocabulary.types[type].label
    if facts.entityCounts[type] < 2 { return "There is no other \(label)" }
    let list = Phrases.list(others.map { Phrases.midSentence(name($0)) }, "or")
    return "\(name(subject)): this is another \(label) than \(list)"
  }

  private func type(_ term: Term) -> Int {
    switch term {
    case .variable(let index): return rule.variables[index].type.index
    case .entity(let type, _): return type.index
    }
  }

  private func entity(_ term: Term) -> Int {
    switch term {
    case .variable(let index): return Int(slots[Int(slot(index))])
    case .entity(_, let entity): return entity
    }
  }

  private func name(_ term: Term) -> String {
    switch term {
    case .variable(let index): return phrases.name(rule.variables[index].type.index, entity(term))
    case .entity(let type, let entity): return phrases.name(type.index, entity)
    }
  }

  private func describe(cell attribute: AttributeID, _ entity: Int, _ step: inout ProofStep) {
    let shape = compiled.pack.vocabulary.attributes[attribute.index]
    if let fact = factsByCell.fact(attribute, entity) {
      step.stated = phrases.stated(fact.value, attribute.index)
      step.confidence = fact.evidence.confidence
      step.source = fact.evidence.source
      step.policySpan = fact.isDefault ? nil : fact.span
      if !facts.isStated(attribute.index, entity) { step.stated += ", which is only suspected" }
    } else if shape.derivation != nil {
      let cell = facts.cell(attribute.index, entity)
      let bits = (0..<Int(facts.cellWords[attribute.index])).map { facts.may.2[cell + $0] }
      step.stated = "derived: " + Phrases.list(phrases.values(attribute.index, words: bits).map(Phrases.spoken), "or")
    } else if facts.isStated(attribute.index, entity) {
      step.stated = "given by the vocabulary"
    } else if case .designChoice(let silence, _) = shape.nature {
      step.stated = "not stated; as proposed: \(phrases.stated(silence, attribute.index))"
    } else {
      step.stated = "not stated"
    }
  }

  private func describe(relation: RelationID, _ from: Int, _ to: Int, _ step: inout ProofStep) {
    guard let fact = factsByCell.relation(relation, from, to) else {
      step.stated = policy.mapped.contains(relation) ? "not on the map, which is complete" : "not on the map as drawn"
      return
    }
    step.stated =
      switch fact.certainty {
      case .certain: "stated"
      case .suspected: "suspected"
      case .ruledOut: "ruled out"
      }
    step.confidence = fact.evidence.confidence
    step.source = fact.evidence.source
    step.policySpan = fact.span
  }

  /// The edges of a shortest path on the map, as steps; nothing if there is none.
  private func edges(_ path: PathSpecification, _ from: Int, _ to: Int) -> [ProofStep] {
    var previous: [Int: Policy.RelationFact] = [:]
    var layer = [from]
    var seen: Set<Int> = [from]
    while !layer.isEmpty && previous[to] == nil {
      var next: [Int] = []
      for entity in layer {
        for fact in policy.relations
        where path.via.contains(fact.relation) && fact.from == entity && fact.certainty != .ruledOut
          && seen.insert(fact.to).inserted
        {
          previous[fact.to] = fact
          next.append(fact.to)
        }
      }
      layer = next
    }
    var result: [ProofStep] = []
    var position = to
    while position != from, let fact = previous[position] {
      let relation = compiled.pack.vocabulary.relations[fact.relation.index]
      let sentence = ReadingGrammar.related(
        relation.label, .init(named: phrases.name(relation.from.index, fact.from)),
        Phrases.midSentence(phrases.name(relation.to.index, fact.to)))
      let truth: Truth = fact.certainty == .certain ? .yes : .unknown
      var step = inner(.test, sentence, truth, [])
      describe(relation: fact.relation, fact.from, fact.to, &step)
      result.insert(step, at: 0)
      position = fact.from
    }
    return result
  }
}

/// How many choices of witnesses the proofs of one assessment may compare; past it the best so far is shown, which is as true and
/// perhaps not as near.
final class WitnessBudget {
  /// What is left for all of them.
  var left = 1_000_000
  /// What one proof may take.
  var ofOne: Int { min(50_000, left) }
}

/// Finds what a policy says of a cell or a pair.
struct FactLookup {
  private var cells: [Int: Policy.Fact] = [:]
  private var pairs: [[Int]: Policy.RelationFact] = [:]

  init(_ policy: Policy) {
    for fact in policy.facts { cells[fact.attribute.index << 32 | fact.entity] = fact }
    for fact in policy.relations { pairs[[fact.relation.index, fact.from, fact.to]] = fact }
  }

  func fact(_ attribute: AttributeID, _ entity: Int) -> Policy.Fact? { cells[attribute.index << 32 | entity] }
  func relation(_ relation: RelationID, _ from: Int, _ to: Int) -> Policy.RelationFact? {
    pairs[[relation.index, from, to]]
  }
}
