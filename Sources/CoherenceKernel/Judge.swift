/// Judges all rules on one fact base: enumerates bindings, decides the plain ones by Kleene's bounds and the rest exactly.
///
/// Reused from policy to policy. Results stand in `judgements` and `bindings` until the next run.
package final class Judge {
  /// Search nodes a question, and residual nodes a finding, before a verdict is called inexact.
  package static let defaultNodeBound = 4096
  /// Most nodes of the residual of one finding, before its verdict is called inexact.
  package static let defaultResidualBound = 65536

  /// The rules that are judged.
  package let program: Program
  /// What was found, rule by rule, and within a rule by the entities of its slots in order.
  package let judgements = Table<Judgement>()
  /// The entities of all judgements, slot by slot; see `Judgement.bindingStart`.
  package let bindings = Table<Int32>()
  /// Rules of which not every binding was judged or recorded, because there are too many; the rest of them is not ruled out.
  package let cutRules = Table<Int32>()
  /// Most judgements of one rule: what nobody would read any more.
  package static let judgementBound = 1_000
  /// Most judgements of one rule that leave it open whether it stands, each of which would have its questions.
  package static let openBound = 40
  /// Most work on the bindings of one rule, and of all rules of a run: a candidate counts one, a binding that is decided by search
  /// `searchWork` and what it took.
  private static let workBound = 16_000_000
  private static let runBound = 128_000_000
  private static let searchWork = 400
  @exclusivity(unchecked) private var work = 0
  /// Work at which the rule that is judged now is cut short.
  @exclusivity(unchecked) private var mostWork = 0
  /// Judgements of the rule that is judged now that leave it open.
  @exclusivity(unchecked) private var openCount = 0
  /// Whether latent findings are wanted, at the price of looking beyond the map.
  package var includesLatent = false
  /// Most search nodes of one question, before a verdict is called inexact.
  package var nodeBound = Judge.defaultNodeBound
  private let slots: UnsafeMutablePointer<Int32>
  private let scan: RuleIndex.Scan
  /// The search among the worlds as proposed and as drawn of the current fact base, made when a rule first needs it: where
  /// there is one world only, none does.
  private var drawnSearch: DrawnSearch?

  /// Makes room for judging the rules of a program on any number of fact bases.
  package init(program: Program) {
    self.program = program
    slots = UnsafeMutablePointer<Int32>.allocate(capacity: program.slotCount + 1)
    slots.initialize(repeating: 0, count: program.slotCount + 1)
    scan = RuleIndex.Scan(program.index)
  }

  deinit { slots.deallocate() }

  /// Runs every rule, or the one that is named. The fact base must be complete.
  package func run(_ facts: FactBase, only named: Int? = nil) {
    judgements.removeAll()
    bindings.removeAll()
    cutRules.removeAll()
    drawnSearch = nil
    work = 0
    let run = Run(judge: self, facts: facts)
    scan.findCandidates(facts, includesLatent: includesLatent)
    for word in 0..<scan.wordCount {
      var alive = scan.alive[word]
      while alive != 0 {
        let rule = word * 64 + alive.trailingZeroBitCount
        alive &= alive &- 1
        if named != nil && rule != named { continue }
        facts.allowSteps()
        mostWork = min(work + Self.workBound, Self.runBound)
        openCount = 0
        let isWhole = run.bind(Int32(rule), slot: 0, since: judgements.count)
        if !isWhole || openCount > Self.openBound { cutRules.append(Int32(rule)) }
      }
    }
  }

  /// One pass over one fact base: evaluators on hand, addresses fixed.
  private struct Run {
    let judge: Judge
    let facts: FactBase
    let program: Program
    let slots: UnsafeMutablePointer<Int32>
    /// The widest worlds that can reach the page: what fails here is dropped at once.
    let page: Evaluator
    let open: Evaluator
    /// Whether there is one world only: then rows decide their conjuncts, and a plain rule stands when the rest holds.
    let isSettled: Bool

    init(judge: Judge, facts: FactBase) {
      self.judge = judge
      self.facts = facts
      program = judge.program
      slots = judge.slots
      open = Evaluator(facts, .open)
      isSettled = facts.isSettled
      page = judge.includesLatent ? open : Evaluator(facts, .drawn)
    }

    /// Binds the given slots from `slot` on, dropping bindings as soon as a conjunct fails; false if there are too many.
    ///
    /// - Parameter start: how many judgements there were before the rule.
    func bind(_ index: Int32, slot: Int, since start: Int) -> Bool {
      let rule = program.rules[Int(index)]
      if slot == Int(rule.givenCount) {
        if slot == 0 && !conjunctsHold(index, rule, 0) { return true }
        if isSettled && program.index.isPlain[Int(index)] == 1 {
          record(index, rule, .established, true)
        } else {
          decide(index, rule)
          judge.work += Judge.searchWork
        }
        return judge.judgements.count - start < Judge.judgementBound
      }
      let type = Int(program.lists[Int(rule.typesStart) + slot])
      for entity in 0..<facts.entityCounts[type]
      where judge.scan.isCandidate(rule: Int(index), slot: slot, entity: Int(entity), type: type) {
        if repeatsEarlier(rule, slot, type, entity) { continue }
        judge.work += 1
        if judge.work > judge.mostWork { return false }
        slots[slot] = entity
        if conjunctsHold(index, rule, slot), !bind(index, slot: slot + 1, since: start) { return false }
      }
      return true
    }

    /// Different given variables bind different entities; an unordered pair is bound once, in entity order.
    private func repeatsEarlier(_ rule: Program.Rule, _ slot: Int, _ type: Int, _ entity: Int32) -> Bool {
      for earlier in 0..<slot where Int(program.lists[Int(rule.typesStart) + earlier]) == type {
        if slots[earlier] == entity { return true }
      }
      if slot == Int(rule.unorderedSecond) && rule.unorderedFirst < rule.unorderedSecond {
        return slots[Int(rule.unorderedFirst)] > entity
      }
      if slot == Int(rule.unorderedFirst) && rule.unorderedSecond < rule.unorderedFirst && rule.unorderedSecond >= 0 {
        return slots[Int(rule.unorderedSecond)] > entity
      }
      return false
    }

    private func conjunctsHold(_ index: Int32, _ rule: Program.Rule, _ slot: Int) -> Bool {
      if isSettled {
        let header = 2 * (Int(index) * max(1, program.index.slotCount) + slot)
        let start = Int(program.index.restHeader[header])
        let end = start + Int(program.index.restHeader[header + 1])
        for position in start..<end where page.truth(program.index.rest[position], slots) == .no { return false }
        return true
      }
      let start = Int(program.lists[Int(rule.conjunctsStart) + 2 * slot])
      let count = Int(program.lists[Int(rule.conjunctsStart) + 2 * slot + 1])
      for position in start..<start + count where page.truth(program.lists[position], slots) == .no { return false }
      return true
    }

    private func decide(_ index: Int32, _ rule: Program.Rule) {
      let stand = open.truth(rule.stand, slots)
      if stand == .yes {
        record(index, rule, .established, true)
        return
      }
      let when = open.truth(rule.when, slots)
      if when == .no { return }
      if stand == .no && when == .yes {
        record(index, rule, .mitigated, true)
        return
      }
      // As proposed and as drawn the condition fails: at most latent.
      if !judge.includesLatent && page.truth(rule.when, slots) == .no { return }
      if !judge.includesLatent && isDecidedAsDrawn(index, rule) { return }
      let classifier = judge.classifier(facts, index, slots)
      let (verdict, isExact) = classifier.verdict()
      judge.work += classifier.residual.steps + classifier.solver.work
      if verdict != .silent && (verdict != .latent || judge.includesLatent) { record(index, rule, verdict, isExact) }
    }

    /// Decides a finding from the worlds as proposed and as drawn alone, where they suffice: if it stands in some of them and
    /// not in others it is possible and nothing more; if it stands in none and its condition fails in some it is not on the page.
    ///
    /// These worlds leave no unlisted relation open, so that their residuals stay small even where the map is open.
    private func isDecidedAsDrawn(_ index: Int32, _ rule: Program.Rule) -> Bool {
      let stand = page.truth(rule.stand, slots)
      if stand == .yes { return false }
      let search = judge.drawnSearch(facts)
      defer { judge.work += search.takeWork() }
      guard search.build(rule, slots) else { return false }
      let residual = search.residual
      if stand == .unknown {
        switch search.canBeTrue(residual.stand) {
        case .boundReached: return false
        case .no: break
        case .yes:
          guard search.canBeTrue(residual.notStand) == .yes else { return false }
          record(index, rule, .possible, true)
          return true
        }
      }
      return search.canBeTrue(residual.notWhen) == .yes
    }

    private func record(_ index: Int32, _ rule: Program.Rule, _ verdict: Verdict, _ isExact: Bool) {
      if verdict == .possible || verdict == .latent {
        judge.openCount += 1
        // What stands is still looked for.
        if judge.openCount > Judge.openBound { return }
      }
      judge.judgements.append(
        Judgement(
          rule: index, verdict: verdict, isExact: isExact, bindingStart: Int32(judge.bindings.count)))
      for slot in 0..<Int(rule.givenCount) { judge.bindings.append(slots[slot]) }
    }
  }

  private func drawnSearch(_ facts: FactBase) -> DrawnSearch {
    if let drawnSearch { return drawnSearch }
    let search = DrawnSearch(facts, nodeBound: nodeBound)
    drawnSearch = search
    return search
  }

  /// The worlds as proposed and as drawn of one fact base, to be searched for one rule and binding after the other.
  private final class DrawnSearch {
    let residual: Residual
    private let solver: Solver
    private let classes = Table<UInt64>()

    init(_ facts: FactBase, nodeBound: Int) {
      residual = Residual(facts: facts, worlds: .drawn, nodeLimit: Judge.defaultResidualBound)
      solver = Solver(residual, nodeBound: nodeBound)
    }

    /// Takes up a rule and binding; false if there is too much to search.
    func build(_ rule: Program.Rule, _ slots: UnsafeMutablePointer<Int32>) -> Bool {
      residual.build(rule, slots)
      if residual.isTooLarge { return false }
      classes.removeAll()
      for variable in 0..<residual.variables.count { classes.append(residual.variables[variable].open) }
      return true
    }

    /// The work since it was last asked.
    func takeWork() -> Int {
      defer { solver.work = 0 }
      return residual.steps + solver.work
    }

    func canBeTrue(_ root: Int32) -> Answer { solver.canBeTrue(root, classes, residual.facts.orderProposed) }
  }

  /// The classifier of one rule for the entities in the slots, for hinges and nearness of a recorded judgement.
  package func classifier(_ facts: FactBase, _ rule: Int32, _ entities: UnsafeMutablePointer<Int32>) -> Classifier {
    let residual = Residual(facts: facts, nodeLimit: Self.defaultResidualBound)
    let shape = program.rules[Int(rule)]
    residual.build(shape, entities)
    return Classifier(residual, canBeUnguarded: shape.canBeUnguarded, nodeBound: nodeBound)
  }

  /// The classifier of a recorded judgement.
  package func classifier(_ facts: FactBase, _ judgement: Judgement) -> Classifier {
    load(judgement)
    return classifier(facts, judgement.rule, slots)
  }

  /// The truth of one node for the binding of a judgement, in the given worlds.
  package func truth(_ facts: FactBase, _ judgement: Judgement, node: Int32, _ worlds: WorldSet) -> Truth {
    load(judgement)
    facts.allowSteps()
    return Evaluator(facts, worlds).truth(node, slots)
  }

  /// The verdict of one rule for given entities, as far as it reaches the page; *silent* otherwise.
  package func verdict(_ facts: FactBase, rule: Int, _ entities: [Int32]) -> Verdict {
    run(facts, only: rule)
    for index in 0..<judgements.count {
      let start = Int(judgements[index].bindingStart)
      var isSame = true
      for slot in 0..<entities.count where bindings[start + slot] != entities[slot] { isSame = false }
      if isSame { return judgements[index].verdict }
    }
    // Of a rule that was cut short, what was not judged is not ruled out.
    return cutRules.count > 0 ? .possible : .silent
  }

  private func load(_ judgement: Judgement) {
    let count = Int(program.rules[Int(judgement.rule)].givenCount)
    for slot in 0..<count { slots[slot] = bindings[Int(judgement.bindingStart) + slot] }
  }
}
