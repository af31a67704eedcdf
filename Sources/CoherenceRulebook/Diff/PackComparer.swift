import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Compares two versions of a pack, rule by rule, by what they say of all policies up to a size.
package struct PackComparer {
  private let old: RulePack
  private let new: RulePack
  private let former: FormerRules
  /// Two versions of a rule are told apart once in a while, so that they are searched for longer than rules among themselves.
  private static let nodeBound = 200_000

  /// Takes two packs, and what the old one says as far as it can be read on the new vocabulary.
  package init(old: RulePack, new: RulePack, former: FormerRules) {
    self.old = old
    self.new = new
    self.former = former
  }

  /// The whole comparison, apart from policies.
  package func compare() -> PackDifference {
    var difference = PackDifference(
      old: old.packs[old.packs.count - 1], new: new.packs[new.packs.count - 1],
      cap: SizeCap(counts: new.vocabulary.types.map { _ in 0 }))
    difference.vocabulary = VocabularyDifference.changes(old.vocabulary, new.vocabulary)
    var both = new
    both.rules = active(new)
    let newCount = both.rules.count
    var positions: [String: Int] = [:]
    for rule in active(old) {
      guard var renamed = former.rules[rule.id] else { continue }
      positions[rule.id] = both.rules.count
      renamed.id = "\(rule.id) as it was"
      // It was read beside the new pack's overrides, and one of them may switch it off.
      renamed.isDisabled = false
      both.rules.append(renamed)
    }
    var derivations = DerivationComparer(old: old, new: new, former: former.derivations)
    both.rules += derivations.questions(from: both.rules.count)
    let finder = PolicyFinder(pack: both)
    finder.nodeBound = Self.nodeBound
    var places: [String: Int] = [:]
    for index in 0..<newCount { places[both.rules[index].id] = index }
    for rule in active(old) {
      guard let place = places[rule.id] else {
        difference.rules.append(.init(id: rule.id, title: rule.title, meaning: .gone, moved: []))
        continue
      }
      var found = PackDifference.RuleDifference(
        id: rule.id, title: both.rules[place].title, meaning: .vocabulary, moved: moved(rule, both.rules[place]))
      if let position = positions[rule.id] { decide(position, place, finder, &found, &difference) }
      found.isUntold = found.meaning.differs && isUntold(both.rules[place])
      if found.meaning == .same && found.moved.isEmpty {
        difference.unchanged += 1
      } else {
        difference.rules.append(found)
      }
    }
    let known = Set(active(old).map(\.id))
    for rule in active(new) where !known.contains(rule.id) {
      difference.rules.append(.init(id: rule.id, title: rule.title, meaning: .new, moved: []))
    }
    difference.rules.sort { $0.id < $1.id }
    difference.derivations = derivations.compare(finder, active(new), &difference.cap)
    return difference
  }

  /// Whether a rule tells its history, and nothing of what came after the old version.
  private func isUntold(_ rule: Rule) -> Bool {
    guard let last = rule.history.last?.version, let known = PackVersion(old.packs[old.packs.count - 1].version) else {
      return false
    }
    return last <= known
  }

  private func active(_ pack: RulePack) -> [Rule] { pack.rules.filter { $0.isEvaluated } }

  private func decide(
    _ old: Int, _ new: Int, _ finder: PolicyFinder, _ found: inout PackDifference.RuleDifference,
    _ difference: inout PackDifference
  ) {
    if finder.subjects(of: old).map(\.type) != finder.subjects(of: new).map(\.type) {
      found.meaning = .aboutOthers
      return
    }
    let shapes = (finder.compiled.program.rules[old], finder.compiled.program.rules[new])
    if shapes.0.when == shapes.1.when && shapes.0.stand == shapes.1.stand {
      found.meaning = .same
      return
    }
    let (gains, losses) = (
      finder.goal(new, .stands, while: old, .doesNotStand), finder.goal(old, .stands, while: new, .doesNotStand)
    )
    difference.cap = difference.cap.joined(finder.cap(of: gains)).joined(finder.cap(of: losses))
    let (gained, lost) = (finder.find(gains), finder.find(losses))
    found.onlyNew = gained.witness
    found.onlyOld = lost.witness
    switch (gained.existence, lost.existence) {
    case (.some, .some): found.meaning = .changed
    case (.some, .none): found.meaning = .stricter
    case (.none, .some): found.meaning = .laxer
    case (.none, .none):
      found.meaning = .rewritten
      let answered = [
        finder.decide(finder.goal(new, .addressed, while: old, .silent)),
        finder.decide(finder.goal(old, .addressed, while: new, .silent)),
      ]
      if answered.contains(where: { $0 != .none }) { found.moved.append("what counts as mitigated") }
    case (.undecided, _), (_, .undecided): found.meaning = .undecided
    }
  }

  // MARK: What is not meaning

  private func moved(_ rule: Rule, _ now: Rule) -> [String] {
    var result: [String] = []
    func note(_ name: String, _ isSame: Bool) { if !isSame { result.append(name) } }
    note("kind", rule.kind == now.kind)
    note(
      "severity",
      rule.interaction.map(\.value) == now.interaction.map(\.value) && rule.withSafeguard == now.withSafeguard)
    note("objective", objective(rule, old) == objective(now, new))
    note("evidence", rule.evidence == now.evidence)
    note("status", rule.status == now.status)
    note("mechanism", mechanism(rule, old) == mechanism(now, new))
    note("school", school(rule, old) == school(now, new))
    note("precedence", precedence(rule) == precedence(now))
    note("sources", sources(rule, old) == sources(now, new))
    note("wording", wording(rule) == wording(now))
    note(
      "examples",
      rule.examples.map(ExampleWriter(old.vocabulary).yaml) == now.examples.map(ExampleWriter(new.vocabulary).yaml))
    return result
  }

  private func objective(_ rule: Rule, _ pack: RulePack) -> String {
    let workstream = pack.vocabulary.workstreams[rule.affects.workstream]
    return "\(workstream.id).\(workstream.objectives[rule.affects.objective].id)"
  }

  private func mechanism(_ rule: Rule, _ pack: RulePack) -> String? {
    rule.mechanism.map { pack.vocabulary.mechanisms[$0].id }
  }

  private func school(_ rule: Rule, _ pack: RulePack) -> String? {
    rule.school.map { school in
      let question = pack.vocabulary.questions[school.question]
      return "\(question.id).\(question.schools[school.school].id)"
    }
  }

  private func sources(_ rule: Rule, _ pack: RulePack) -> [String] {
    rule.sources.map { "\(pack.bibliography[$0.source].id) \($0.locator ?? "") \($0.stance.rawValue)" }
  }

  /// Which rules it leads, and for which of their entities.
  private func precedence(_ rule: Rule) -> [String] {
    rule.supersedes.map { supersession in
      let pairs = supersession.binding.map { "\($0.theirs): \(rule.variables[$0.ours].name)" }.sorted()
      return "\(supersession.rule) \(pairs.joined(separator: ", "))"
    }
  }

  private func wording(_ rule: Rule) -> [String] {
    func text(_ template: Template) -> String {
      template.pieces.map { piece in
        switch piece {
        case .text(let text): text
        case .variable(let index): "{\(rule.variables[index].name)}"
        }
      }.joined()
    }
    return [rule.title, text(rule.because)] + rule.mitigate.map(text)
      + rule.duties.map { "\($0.who) \(text($0.what)) \($0.within ?? "")" } + rule.safeguards.map(\.label)
  }
}
