import CoherenceKernel
import CoherenceLanguage
import Glibc
import Testing

@testable import CoherenceEngine

/// The masks against every possible world, on random vocabularies, rules and policies.
///
/// `COHERENCE_DIFFERENTIAL_PAIRS` sets how many rule–policy pairs are compared, `COHERENCE_DIFFERENTIAL_SEED` where to start.
@Suite struct DifferentialTests {
  static func setting(_ name: String, _ otherwise: Int) -> Int {
    getenv(name).flatMap { Int(String(cString: $0)) } ?? otherwise
  }

  @Test func everyAnswerToAHingeDoesWhatItSays() {
    let pairs = Self.setting("COHERENCE_DIFFERENTIAL_PAIRS", 100_000) / 10
    var tally = HingeTally()
    var seed = Self.setting("COHERENCE_DIFFERENTIAL_SEED", 1)
    while tally.pairs < pairs && tally.mismatches.count < 5 {
      tally.compare(seed: UInt64(seed))
      seed += 1
    }
    print("\(tally.pairs) rule–policy pairs, \(tally.answers) answers to hinges compared")
    #expect(tally.mismatches == [])
    #expect(tally.answers >= pairs / 10)
  }

  @Test func everyVerdictIsWhatThePossibleWorldsSay() {
    let pairs = Self.setting("COHERENCE_DIFFERENTIAL_PAIRS", 100_000)
    let firstSeed = Self.setting("COHERENCE_DIFFERENTIAL_SEED", 1)
    var tally = DifferentialTally()
    var seed = firstSeed
    while tally.pairs < pairs && tally.mismatches.count < 5 {
      tally.compare(seed: UInt64(seed))
      seed += 1
    }
    print(tally.summary)
    #expect(tally.mismatches == [])
    #expect(tally.inexact == 0)
    // What is compared must be worth comparing: every verdict that reaches a page, many times.
    for verdict in [Verdict.latent, .mitigated, .possible, .unguarded, .established] {
      #expect(tally.byVerdict[verdict, default: 0] >= pairs / 500, "\(verdict)")
    }
  }
}

/// What was compared, and where it differed.
struct DifferentialTally {
  var pairs = 0
  var skipped = 0
  var worlds = 0
  var byVerdict: [Verdict: Int] = [:]
  var inexact = 0
  var mismatches: [String] = []

  mutating func compare(seed: UInt64) {
    let random = RandomCase(seed: seed)
    let evaluator = ReferenceEvaluator(
      vocabulary: random.pack.vocabulary, policy: random.policy, timedType: random.timedType, days: -3...5,
      compared: random.compared)
    let limit = random.timedType == nil ? 400 : 2500
    guard let worlds = evaluator.worlds(limit: limit), !worlds.isEmpty else {
      skipped += 1
      return
    }
    self.worlds += worlds.count
    let expected = evaluator.verdicts(random.pack.rules, worlds)
    let compiled = PackCompiler.compile(random.pack)
    let facts = FactBase(program: compiled.program)
    guard PolicyCompiler(compiled, facts).write(random.policy, asOf: nil) else {
      mismatches.append("seed \(seed): the order in time was found to be impossible")
      return
    }
    let judge = Judge(program: compiled.program)
    judge.includesLatent = true
    judge.run(facts)
    var found: [[Int]: Verdict] = [:]
    for index in 0..<judge.judgements.count {
      let judgement = judge.judgements[index]
      let rule = random.pack.rules[Int(judgement.rule)]
      let entities = rule.given.indices.map { Int(judge.bindings[Int(judgement.bindingStart) + $0]) }
      found[[Int(judgement.rule)] + entities] = judgement.verdict
      if !judgement.isExact { inexact += 1 }
      byVerdict[judgement.verdict, default: 0] += 1
    }
    comparePage(compiled, facts, found, seed)
    pairs += random.pack.rules.count
    if found != expected { mismatches.append("seed \(seed): expected \(expected), found \(found)") }
  }

  /// Without latent findings the run prunes earlier; the page must be the same.
  private mutating func comparePage(
    _ compiled: CompiledPack, _ facts: FactBase, _ all: [[Int]: Verdict], _ seed: UInt64
  ) {
    let judge = Judge(program: compiled.program)
    judge.run(facts)
    var page: [[Int]: Verdict] = [:]
    for index in 0..<judge.judgements.count {
      let judgement = judge.judgements[index]
      let count = Int(compiled.program.rules[Int(judgement.rule)].givenCount)
      let entities = (0..<count).map { Int(judge.bindings[Int(judgement.bindingStart) + $0]) }
      page[[Int(judgement.rule)] + entities] = judgement.verdict
    }
    let expected = all.filter { $0.value != .latent }
    if page != expected { mismatches.append("seed \(seed): on the page \(page), expected \(expected)") }
  }

  var summary: String {
    let verdicts = byVerdict.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key) \($0.value)" }
    return "\(pairs) rule–policy pairs, \(worlds) worlds, \(skipped) policies with too many worlds left out; "
      + verdicts.joined(separator: ", ") + "; inexact \(inexact)"
  }
}

/// Hinges against the reference: each answer is stated in the policy, and the reference judges that policy.
struct HingeTally {
  var pairs = 0
  var answers = 0
  var mismatches: [String] = []

  mutating func compare(seed: UInt64) {
    let random = RandomCase(seed: seed)
    guard random.timedType == nil else { return }
    let compiled = PackCompiler.compile(random.pack)
    let facts = FactBase(program: compiled.program)
    guard PolicyCompiler(compiled, facts).write(random.policy, asOf: nil) else { return }
    let judge = Judge(program: compiled.program)
    judge.run(facts)
    pairs += random.pack.rules.count
    for index in 0..<judge.judgements.count where judge.judgements[index].verdict == .possible {
      let judgement = judge.judgements[index]
      let rule = random.pack.rules[Int(judgement.rule)]
      let entities = rule.given.indices.map { Int(judge.bindings[Int(judgement.bindingStart) + $0]) }
      let classifier = judge.classifier(facts, judgement)
      for answer in classifier.hinges() {
        let variable = classifier.residual.variables[Int(answer.variable)]
        guard let policy = stating(variable, Int(answer.classIndex), classifier.residual, random) else { continue }
        let reference = ReferenceEvaluator(
          vocabulary: random.pack.vocabulary, policy: policy, timedType: nil, days: 0...0, compared: random.compared)
        guard let worlds = reference.worlds(limit: 1500), !worlds.isEmpty else { continue }
        let binding = Dictionary(uniqueKeysWithValues: zip(rule.given, entities))
        let expected = reference.verdict(rule, binding, worlds)
        answers += 1
        if expected != answer.verdict {
          mismatches.append(
            "seed \(seed), rule \(judgement.rule) \(entities), \(variable.kind) \(variable.first) \(variable.second): "
              + "said \(answer.verdict), is \(expected)")
        }
      }
    }
  }

  /// What the policy states of a set, with one member settled; `nil` for a choice that the policy leaves unmade, where
  /// stating one member would end the silence about the others.
  private func settingMember(_ variable: Residual.Variable, to isIn: Bool, _ random: RandomCase) -> StatedValue? {
    let (attribute, entity, bit) = (Int(variable.first), Int(variable.second), Int(variable.third))
    let stated = random.policy.facts.first { $0.attribute.index == attribute && $0.entity == entity }?.value
    switch (random.pack.vocabulary.attributes[attribute].valueType, stated) {
    case (.set, .members(var surely, var possibly)):
      if isIn { surely.insert(bit) } else { possibly.words[bit >> 6] &= ~(1 << UInt64(bit & 63)) }
      return .members(surely: surely, possibly: possibly)
    case (.references(let type), .references(let surely, let possibly, let unlisted)):
      if bit == Program.unlistedBit {
        return .references(surely: surely, possibly: possibly, unlisted: isIn ? .surely : .no)
      }
      let member = bit - Program.firstEntityBit
      if isIn { return .references(surely: surely + [member], possibly: possibly, unlisted: unlisted) }
      let all = Array(random.policy.entities[type.index].indices)
      return .references(surely: surely, possibly: (possibly ?? all).filter { $0 != member }, unlisted: unlisted)
    case (.references(let type), nil):
      let all = Array(random.policy.entities[type.index].indices)
      if bit == Program.unlistedBit {
        return .references(surely: [], possibly: nil, unlisted: isIn ? .surely : .no)
      }
      let member = bit - Program.firstEntityBit
      return .references(
        surely: isIn ? [member] : [], possibly: all.filter { isIn || $0 != member }, unlisted: .possibly)
    default: return nil
    }
  }

  /// The policy with one cell or relation settled as the answer says; `nil` for kinds that a policy states otherwise.
  private func stating(
    _ variable: Residual.Variable, _ classIndex: Int, _ residual: Residual, _ random: RandomCase
  ) -> Policy? {
    var policy = random.policy
    let (first, second, third) = (Int(variable.first), Int(variable.second), Int(variable.third))
    switch variable.kind {
    case .cell:
      let word = residual.classMasks[Int(variable.classStart) + classIndex * Int(variable.words)]
      let value: StatedValue
      switch random.pack.vocabulary.attributes[first].valueType {
      case .choice(let domain), .level(let domain):
        var mask = ValueMask(count: domain.values.count)
        mask.words[0] = word
        value = .oneOf(mask)
      case .reference:
        value = .referenceOneOf(
          (0..<60).filter { word >> UInt64($0 + 2) & 1 == 1 }, none: word & 1 == 1, unlisted: word & 2 == 2)
      case .set, .number, .date, .references: return nil
      }
      let settled = Policy.Fact(
        attribute: AttributeID(first), entity: second, value: value, evidence: FactEvidence(), span: policy.span)
      policy.facts.removeAll { $0.attribute.index == first && $0.entity == second }
      policy.facts.append(settled)
    case .edge:
      policy.relations.removeAll { $0.relation.index == first && $0.from == second && $0.to == third }
      policy.relations.append(
        Policy.RelationFact(
          relation: RelationID(first), from: second, to: third, certainty: classIndex == 1 ? .certain : .ruledOut,
          evidence: FactEvidence(), span: policy.span))
    case .member:
      guard let value = settingMember(variable, to: classIndex == 1, random) else { return nil }
      let settled = Policy.Fact(
        attribute: AttributeID(first), entity: second, value: value, evidence: FactEvidence(), span: policy.span)
      policy.facts.removeAll { $0.attribute.index == first && $0.entity == second }
      policy.facts.append(settled)
    case .order, .identity, .overlap, .presence: return nil
    }
    return policy
  }
}
