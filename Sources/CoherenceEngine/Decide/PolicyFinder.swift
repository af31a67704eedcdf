import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Decides whether there is a policy in which rules do what a goal says, and finds the smallest.
///
/// Exact for policies with up to so many entities a type (see `cap(of:)`), declared entities and constants as the vocabulary
/// gives them, and everybody who matters listed. A policy may state a derived attribute; so *none* means that none does the
/// trick even by stating some, while a witness states them only where nothing else was found quickly.
package final class PolicyFinder {
  /// The rules that goals speak of.
  package let compiled: CompiledPack
  /// Search nodes a question.
  package var nodeBound = 20_000
  /// The same for a first attempt with all derived attributes derived.
  package var derivedNodeBound = 400
  /// Most entities of a type looked for beyond those a goal names.
  package var extraLimit = 3
  /// Search nodes visited so far, for measurements.
  package private(set) var visited = 0

  let facts: FactBase
  let need: EntityNeed
  private let judge: Judge
  private let names: PolicyNames
  private let slots: UnsafeMutablePointer<Int32>
  private var rooms: [RoomKey: Room] = [:]

  /// What is taken of derived attributes.
  package enum Derivations: Sendable { case asDerived, asStated }

  private struct RoomKey: Hashable {
    var counts: [Int]
    var isDerived: Bool
  }

  /// An open policy of one size, with the tables that questions about it reuse.
  struct Room {
    var policy: Policy
    var facts: FactBase
    var residual: Residual
    var solver: Solver
  }

  /// Takes a compiled pack; rules that are to be compared must be compiled together.
  package init(_ compiled: CompiledPack) {
    self.compiled = compiled
    facts = FactBase(program: compiled.program)
    need = EntityNeed(compiled)
    judge = Judge(program: compiled.program)
    judge.includesLatent = true
    names = PolicyNames(compiled.pack.vocabulary)
    slots = UnsafeMutablePointer<Int32>.allocate(capacity: compiled.program.slotCount + 1)
    slots.initialize(repeating: 0, count: compiled.program.slotCount + 1)
  }

  /// Compiles a pack and takes it.
  package convenience init(pack: RulePack, profile: Profile? = nil) {
    self.init(PackCompiler.compile(pack, profile: profile))
  }

  deinit { slots.deallocate() }

  var vocabulary: Vocabulary { compiled.pack.vocabulary }

  /// The index of a compiled rule; `nil` for a rule that is withdrawn, disabled or not there.
  package func index(ofRule id: String) -> Int? {
    compiled.ruleIndices.firstIndex { compiled.pack.rules[$0].id == id }
  }

  /// The rule of a compiled index.
  package func rule(_ index: Int) -> Rule { compiled.pack.rules[compiled.ruleIndices[index]] }

  /// The given variables of a rule, as subjects of a goal.
  package func subjects(of rule: Int) -> [(name: String, type: EntityTypeID)] {
    let rule = self.rule(rule)
    return rule.given.map { (rule.variables[$0].name, rule.variables[$0].type) }
  }

  /// The goal that a rule has an outcome for the first entities there are.
  package func goal(_ rule: Int, _ outcome: Goal.Outcome) -> Goal {
    let subjects = subjects(of: rule)
    return Goal(
      subjects: subjects,
      requirements: [Goal.Requirement(rule: rule, outcome, .subjects(Array(subjects.indices)))])
  }

  /// The goal that two rules with the same given variables, in order, have these outcomes for the same entities.
  package func goal(_ rule: Int, _ outcome: Goal.Outcome, while other: Int, _ otherOutcome: Goal.Outcome) -> Goal {
    var goal = goal(rule, outcome)
    goal.requirements.append(
      Goal.Requirement(rule: other, otherOutcome, .subjects(Array(goal.subjects.indices))))
    return goal
  }

  // MARK: Search

  /// Finds a policy that reaches the goal, as small as there is; one that states no derived attribute, if one is found soon.
  package func find(_ goal: Goal) -> (existence: Existence, witness: Witness?) {
    let derived = find(goal, .asDerived)
    return derived.witness == nil ? find(goal, .asStated) : derived
  }

  /// The same with derived attributes always derived, or always stated.
  package func find(_ goal: Goal, _ derivations: Derivations) -> (existence: Existence, witness: Witness?) {
    var existence = Existence.none
    var witness: Witness?
    search(goal, derivations) { room, entities, answer in
      if answer == .boundReached { existence = .undecided }
      if answer != .yes { return true }
      witness = self.witness(goal, room, entities)
      existence = witness == nil ? .undecided : .some
      return witness == nil
    }
    return (existence, witness)
  }

  /// Whether there is a policy that reaches the goal, if need be by stating derived attributes.
  package func decide(_ goal: Goal, _ derivations: Derivations = .asStated) -> Existence {
    var existence = Existence.none
    search(goal, derivations) { _, _, answer in
      if answer == .boundReached { existence = .undecided }
      if answer == .yes { existence = .some }
      return answer != .yes
    }
    return existence
  }

  /// A policy that reaches the goal, with more said than need be: quickly made, for looking at what else holds in it.
  package func sketch(_ goal: Goal) -> Sketch? {
    var sketch: Sketch?
    search(goal, .asStated) { room, entities, answer in
      if answer == .yes {
        let policy = WitnessDraft(self, goal, room, entities).policy()
        sketch = Sketch(goal: goal, policy: policy, entities: entities)
      }
      return answer != .yes
    }
    return sketch
  }

  /// What, of all that is asked of rules for a sketch's subjects, is so in every world of the sketch as far as is known:
  /// without what fails in a world in which the sketch's own goal is reached.
  package func whatHolds(in sketch: Sketch, of asked: [Goal.Requirement]) -> [Goal.Requirement] {
    // In a sketch that does not reach its goal everywhere, what fails may fail only where the goal does.
    guard isReached(sketch.goal, sketch.entities, by: sketch.policy) else { return asked }
    let certainty = Certainty(facts, nodeBound: nodeBound)
    let counts = sketch.policy.entities.map(\.count)
    return asked.filter { requirement in
      let goal = Goal(subjects: sketch.goal.subjects, requirements: [requirement])
      return parts(goal, sketch.entities, counts).allSatisfy { certainty.holds($0) != .no }
    }
  }

  /// The most entities of each type among which the goal is looked for.
  package func cap(of goal: Goal) -> SizeCap {
    let extra = extra(goal)
    let counts = vocabulary.types.indices.map { type in
      declared(type) + goal.subjects.count { $0.type.index == type } + extra[type]
    }
    return SizeCap(counts: counts)
  }

  private func declared(_ type: Int) -> Int {
    vocabulary.types[type].multiplicity == .once ? 1 : vocabulary.types[type].declaredEntities.count
  }

  /// Entities of listed types beyond the subjects, at most.
  private func extra(_ goal: Goal) -> [Int] {
    var result = Array(repeating: 0, count: vocabulary.types.count)
    for requirement in goal.requirements {
      let own = need.need(rule(requirement.rule), requirement.outcome)
      for type in result.indices where vocabulary.types[type].multiplicity == .many { result[type] += own[type] }
    }
    return result.map { min($0, extraLimit) }
  }

  /// Calls back with every size and binding and what the solver says of it, small ones first, until told to stop.
  private func search(_ goal: Goal, _ derivations: Derivations, _ body: (Room, [Int32], Answer) -> Bool) {
    let extra = extra(goal)
    for more in Self.sizes(extra) {
      for binding in bindings(goal) {
        var counts = vocabulary.types.indices.map { declared($0) + more[$0] }
        for (subject, entity) in zip(goal.subjects, binding) where entity == nil { counts[subject.type.index] += 1 }
        guard let room = room(counts, derivations) else { continue }
        var next = vocabulary.types.indices.map(declared)
        let entities = zip(goal.subjects, binding).map { subject, entity -> Int32 in
          if let entity { return Int32(entity) }
          next[subject.type.index] += 1
          return Int32(next[subject.type.index] - 1)
        }
        room.residual.build(parts(goal, entities, counts), slots)
        let answer = room.solver.answerQuestion()
        visited += room.solver.visited
        if !body(room, entities, answer) { return }
      }
    }
  }

  /// All ways to have at most so many, the fewest first.
  private static func sizes(_ extra: [Int]) -> [[Int]] {
    var result: [[Int]] = [[]]
    for most in extra { result = result.flatMap { prefix in (0...most).map { prefix + [$0] } } }
    return result.sorted { a, b in
      let (first, second) = (a.reduce(0, +), b.reduce(0, +))
      return first != second ? first < second : a.lexicographicallyPrecedes(b)
    }
  }

  /// For each subject a declared entity, or `nil` for one that the policy lists; all listed come first.
  private func bindings(_ goal: Goal) -> [[Int?]] {
    var result: [[Int?]] = [[]]
    for (position, subject) in goal.subjects.enumerated() {
      let type = subject.type.index
      var choices: [Int?] = (0..<declared(type)).map { $0 }
      if vocabulary.types[type].multiplicity == .many { choices.insert(nil, at: 0) }
      result = result.flatMap { prefix in
        choices.filter { choice in
          choice == nil || !(0..<position).contains { goal.subjects[$0].type == subject.type && prefix[$0] == choice }
        }.map { prefix + [$0] }
      }
    }
    return result
  }

  private func room(_ counts: [Int], _ derivations: Derivations) -> Room? {
    let key = RoomKey(counts: counts, isDerived: derivations == .asDerived)
    if let known = rooms[key] { return known }
    let policy = openPolicy(counts)
    let facts = FactBase(program: compiled.program)
    var written = policy
    if derivations == .asStated { written.facts = undecidedDerivations(counts) }
    guard PolicyCompiler(compiled, facts).write(written, asOf: nil) else { return nil }
    for attribute in comparedReferences { facts.ruleOutUnlisted(attribute) }
    let isDerived = derivations == .asDerived
    let residual = Residual(
      facts: facts, worlds: .open, nodeLimit: isDerived ? 4096 : Judge.defaultResidualBound)
    let solver = Solver(residual, nodeBound: isDerived ? derivedNodeBound : nodeBound)
    let room = Room(policy: policy, facts: facts, residual: residual, solver: solver)
    rooms[key] = room
    return room
  }

  /// Statements of all derived attributes that leave every value possible: what is stated is not derived.
  private func undecidedDerivations(_ counts: [Int]) -> [Policy.Fact] {
    let span = SourceSpan(file: SourceFile.ID(0), start: 0, end: 0)
    return vocabulary.attributes.enumerated().flatMap { index, attribute -> [Policy.Fact] in
      guard attribute.derivation != nil else { return [] }
      let count = vocabulary.valueCount(of: AttributeID(index))
      return (0..<counts[attribute.type.index]).map { entity in
        Policy.Fact(
          attribute: AttributeID(index), entity: entity, value: .oneOf(.all(count)), evidence: FactEvidence(),
          span: span)
      }
    }
  }

  /// References of which some rule asks whether two name the same: a policy cannot say so of someone not listed.
  private lazy var comparedReferences: [Int] = {
    var result: Set<Int> = []
    let nodes = compiled.program.nodes
    for index in 0..<nodes.count where nodes[index].operation == .same || nodes[index].operation == .shares {
      result.insert(Int(nodes[index].b))
      result.insert(Int(nodes[index].d))
    }
    return result.sorted()
  }()

  /// A policy of so many entities a type that states nothing.
  private func openPolicy(_ counts: [Int]) -> Policy {
    var policy = Policy(
      id: "witness", title: "witness", date: nil, summary: nil, entities: [], facts: [], relations: [], mapped: [],
      sequence: [], acceptedRisks: [], file: SourceFile.ID(0),
      span: SourceSpan(file: SourceFile.ID(0), start: 0, end: 0))
    for (index, type) in vocabulary.types.enumerated() {
      var entities = type.declaredEntities.map { Policy.Entity(id: $0.id, name: $0.name, span: nil) }
      while entities.count < counts[index] {
        let id = type.multiplicity == .once ? type.id : "\(type.id)_\(entities.count + 1)"
        entities.append(Policy.Entity(id: id, name: id, span: nil))
      }
      policy.entities.append(entities)
    }
    return policy
  }

  // MARK: Formulas

  /// The formulas that must hold for a goal to be reached for these entities.
  func parts(_ goal: Goal, _ entities: [Int32], _ counts: [Int]) -> [Residual.Part] {
    goal.requirements.flatMap { requirement -> [Residual.Part] in
      switch requirement.binding {
      case .subjects(let positions): return parts(requirement, positions.map { entities[$0] })
      case .everyone: return everyBinding(requirement.rule, counts).flatMap { parts(requirement, $0) }
      }
    }
  }

  private func parts(_ requirement: Goal.Requirement, _ entities: [Int32]) -> [Residual.Part] {
    let shape = compiled.program.rules[requirement.rule]
    func part(_ node: Int32, _ isTrue: Bool) -> Residual.Part {
      Residual.Part(node: node, isTrue: isTrue, entities: entities)
    }
    switch requirement.outcome {
    case .stands: return [part(shape.stand, true)]
    case .addressed: return [part(shape.when, true), part(shape.stand, false)]
    case .silent: return [part(shape.when, false)]
    case .doesNotStand: return [part(shape.stand, false)]
    }
  }

  /// Every choice of different entities for the given variables of a rule.
  private func everyBinding(_ index: Int, _ counts: [Int]) -> [[Int32]] {
    let types = subjects(of: index).map(\.type.index)
    var result: [[Int32]] = [[]]
    for (position, type) in types.enumerated() {
      result = result.flatMap { prefix in
        (0..<Int32(counts[type])).filter { entity in
          !(0..<position).contains { types[$0] == type && prefix[$0] == entity }
        }.map { prefix + [$0] }
      }
    }
    return result
  }

  /// Whether a policy reaches the goal in every world that it leaves open.
  package func isReached(_ goal: Goal, _ entities: [Int32], by policy: Policy) -> Bool {
    guard PolicyCompiler(compiled, facts).write(policy, asOf: nil) else { return false }
    let certainty = Certainty(facts, nodeBound: nodeBound)
    return parts(goal, entities, policy.entities.map(\.count)).allSatisfy { certainty.holds($0) == .yes }
  }

  // MARK: Witnesses

  private func witness(_ goal: Goal, _ room: Room, _ entities: [Int32]) -> Witness? {
    var draft = WitnessDraft(self, goal, room, entities)
    guard isReached(goal, entities, by: draft.policy()) else { return nil }
    draft.shorten { isReached(goal, entities, by: $0) }
    let yaml = PolicyWriter(vocabulary).text(draft.policy())
    guard let policy = read(yaml), confirms(goal, entities, policy) else { return nil }
    let binding = zip(goal.subjects, entities).map { policy.entities[$0.type.index][Int($1)].id }
    return Witness(policy: policy, yaml: yaml, binding: binding)
  }

  /// The policy as anybody would read it from its text.
  private func read(_ yaml: String) -> Policy? {
    var sources = SourceSet()
    let file = sources.add(path: "witness", bytes: Array(yaml.utf8))
    guard let tree = YAMLReader.read(sources[file], id: file).value, let root = tree.root else { return nil }
    return PolicyReader.read(root, in: tree, named: "witness", names: names).value
  }

  /// Whether the ordinary assessment of a policy says what the goal asks for.
  private func confirms(_ goal: Goal, _ entities: [Int32], _ policy: Policy) -> Bool {
    guard PolicyCompiler(compiled, facts).write(policy, asOf: nil) else { return false }
    for requirement in goal.requirements {
      judge.run(facts, only: requirement.rule)
      switch requirement.binding {
      case .subjects(let positions):
        let wanted = ordered(positions.map { entities[$0] }, requirement.rule)
        if !Self.fits(verdict(for: wanted), requirement.outcome) { return false }
      case .everyone:
        for index in 0..<judge.judgements.count
        where !Self.fits(judge.judgements[index].verdict, requirement.outcome) { return false }
      }
    }
    return true
  }

  /// An unordered pair is judged once, in the order of its entities.
  private func ordered(_ entities: [Int32], _ index: Int) -> [Int32] {
    let shape = compiled.program.rules[index]
    guard shape.unorderedFirst >= 0 else { return entities }
    let (first, second) = (Int(shape.unorderedFirst), Int(shape.unorderedSecond))
    var result = entities
    if result[first] > result[second] { result.swapAt(first, second) }
    return result
  }

  private func verdict(for entities: [Int32]) -> Verdict {
    for position in 0..<judge.judgements.count {
      let start = Int(judge.judgements[position].bindingStart)
      if entities.indices.allSatisfy({ judge.bindings[start + $0] == entities[$0] }) {
        return judge.judgements[position].verdict
      }
    }
    return .silent
  }

  private static func fits(_ verdict: Verdict, _ outcome: Goal.Outcome) -> Bool {
    switch outcome {
    case .stands: return verdict == .established
    case .addressed: return verdict == .mitigated
    case .silent: return verdict == .silent
    case .doesNotStand: return verdict == .silent || verdict == .mitigated
    }
  }
}
