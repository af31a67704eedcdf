import CoherenceKernel
import CoherenceLanguage

extension Assessor {
  /// The facts that make a finding stand whatever is chosen, in words; `nil` if which they are depends on what is chosen.
  func obstacle(
    of index: Int, _ finding: Finding, _ field: AmendmentField, _ search: AmendmentSearch, _ assessment: Assessment
  ) -> [Amendments.Fact]? {
    let vocabulary = compiled.pack.vocabulary
    let open = FactBase(program: compiled.program)
    guard let named = compiled.ruleIndices.firstIndex(of: finding.rule),
      PolicyCompiler(compiled, open).write(field.widened.withoutItsFacts(vocabulary), asOf: nil),
      PolicyCompiler(compiled, facts).write(field.widened, asOf: assessment.asOf)
    else { return nil }
    let residual = Residual(facts: open, nodeLimit: Judge.defaultResidualBound, optional: field.table)
    let slots = UnsafeMutablePointer<Int32>.allocate(capacity: compiled.program.slotCount + 1)
    defer { slots.deallocate() }
    slots.initialize(repeating: 0, count: compiled.program.slotCount + 1)
    for (slot, binding) in finding.bindings.enumerated() { slots[slot] = Int32(binding.entity) }
    residual.build(compiled.program.rules[named], slots)
    let obstacle = AmendmentObstacle(residual, in: field.space)
    guard let found = obstacle.facts(of: index, search: search, orders: field.orders) else { return nil }
    let writer = HingeWriter(compiled: compiled, policy: field.widened, facts: open)
    let phrases = Phrases(compiled: compiled, policy: field.widened)
    return found.map { fact in
      let others = residual.variables[Int(fact.variable)].open & ~fact.classes
      let held = writer.change(.init(variable: fact.variable, classes: fact.classes), residual, phrases)
      let change = writer.change(.init(variable: fact.variable, classes: others), residual, phrases)
      let variable = residual.variables[Int(fact.variable)]
      let isSilent =
        variable.kind == .cell && !facts.isStated(Int(variable.first), Int(variable.second)) && fact.isCertain
      return Amendments.Fact(
        path: change.path, value: fact.isCertain && !isSilent ? change.now : held.wouldBe,
        knowledge: isSilent ? .silence : fact.isCertain ? .stated : .open)
    }
  }
}
