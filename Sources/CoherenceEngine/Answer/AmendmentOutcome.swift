import CoherenceKernel
import CoherenceLanguage

extension Amendments {
  /// A set of edits, and what becomes of the policy under it.
  package struct Candidate: Sendable {
    /// What would be changed, all of it together.
    package var edits: [PolicyEdit]
    /// Tensions and gaps that stood or might stand and no longer do.
    package var clears: [Finding]
    /// Tensions and gaps that stand only with it.
    package var raises: [Finding]
    /// Tensions and gaps that may stand only with it, and that one answer, about something else than an action that it adds, would
    /// make stand.
    package var mayRaise: [Finding]
    /// All other tensions and gaps that may stand only with it.
    package var remote: Remote
    /// Synergies that stood and no longer do.
    package var synergiesLost: [Finding]
    /// Synergies that stand only with it.
    package var synergiesGained: [Finding]
  }

  /// Tensions and gaps that are possible but far, and what they depend on.
  package struct Remote: Sendable {
    /// How many there are, those of `others` among them.
    package var count = 0
    /// What the added actions leave open and some of them depend on, with how many do; those that most depend on first.
    package var openOfAdded: [(path: String, count: Int)] = []
    /// Those that depend on nothing of an added action.
    package var others = 0
  }
}

/// The findings of a policy that amendments compare: tensions and gaps on their own, and synergies that stand.
struct Outcome {
  var problems: [Finding]
  var synergies: [Finding]
  /// The identities of the problems, of those folded beneath others too: what comes to light is not newly there.
  private(set) var known: Set<String>

  init(_ findings: [Finding], _ pack: RulePack) {
    let all = findings.filter { finding in
      let kind = pack.rules[finding.rule].kind
      return kind.isHarm && finding.leftOutSection == nil
        && finding.verdict.rawValue >= Verdict.possible.rawValue
    }
    known = Set(all.map(\.identity))
    problems = all.filter { $0.foldedUnder == nil }
    synergies = findings.filter {
      pack.rules[$0.rule].kind == .synergy && $0.verdict.rawValue >= Verdict.unguarded.rawValue
    }
  }

  init(_ assessment: Assessment) { self.init(assessment.findings, assessment.pack) }
}

extension Assessor {
  /// Assesses a policy with a set of edits made, and compares; `nil` if time then contradicts itself.
  func candidate(_ edits: [PolicyEdit], _ before: Outcome, _ assessment: Assessment) -> Amendments.Candidate? {
    let policy = assessment.policy.applying(edits, compiled.pack.vocabulary)
    guard let found = outline(policy, asOf: assessment.asOf) else { return nil }
    let after = Outcome(found, compiled.pack)
    let raised = after.problems.filter { !before.known.contains($0.identity) }
    var result = Amendments.Candidate(
      edits: edits, clears: before.problems.filter { !after.known.contains($0.identity) },
      raises: raised.filter { $0.verdict != .possible }, mayRaise: [], remote: Amendments.Remote(),
      synergiesLost: Self.missing(before.synergies, from: after.synergies),
      synergiesGained: Self.missing(after.synergies, from: before.synergies))
    sift(raised.filter { $0.verdict == .possible }, into: &result, policy, isAdded: Self.added(edits, policy))
    return result
  }

  private static func missing(_ findings: [Finding], from others: [Finding]) -> [Finding] {
    let known = Set(others.map(\.identity))
    return findings.filter { !known.contains($0.identity) }
  }

  private static func added(_ edits: [PolicyEdit], _ policy: Policy) -> (EntityTypeID, Int) -> Bool {
    var ids: Set<String> = []
    for edit in edits { if case .add(let action) = edit { ids.insert(action.id) } }
    return { type, entity in ids.contains(policy.entities[type.index][entity].id) }
  }

  /// Sets what is near apart from what is far; the facts must be those of the policy.
  private func sift(
    _ possible: [Finding], into result: inout Amendments.Candidate, _ policy: Policy,
    isAdded: (EntityTypeID, Int) -> Bool
  ) {
    var counts: [ChoicesAtHand.Cell: Int] = [:]
    var others: [Finding] = []
    for finding in possible {
      let cells = undecided(finding, isAdded: isAdded)
      if cells.isEmpty { others.append(finding) } else { result.remote.count += 1 }
      for cell in cells { counts[cell, default: 0] += 1 }
    }
    sift(others[...], into: &result, &counts, isAdded: isAdded)
    let vocabulary = compiled.pack.vocabulary
    result.remote.openOfAdded = counts.map { cell, count in
      let shape = vocabulary.attributes[cell.attribute]
      return ("\(policy.entities[shape.type.index][cell.entity].id).\(shape.id)", count)
    }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }

  /// What a finding cannot stand without and an action that is added leaves open: then no answer about anything else is enough.
  private func undecided(_ finding: Finding, isAdded: (EntityTypeID, Int) -> Bool) -> Set<ChoicesAtHand.Cell> {
    guard finding.bindings.contains(where: { isAdded($0.type, $0.entity) }),
      let named = compiled.ruleIndices.firstIndex(of: finding.rule)
    else { return [] }
    let rule = compiled.pack.rules[finding.rule]
    let when = compiled.rules[named].when
    let parts = if case .all = when.condition { when.children } else { [when] }
    let slots = UnsafeMutablePointer<Int32>.allocate(capacity: compiled.program.slotCount + 1)
    defer { slots.deallocate() }
    slots.initialize(repeating: 0, count: compiled.program.slotCount + 1)
    for (slot, binding) in finding.bindings.enumerated() { slots[slot] = Int32(binding.entity) }
    let evaluator = Evaluator(facts, .proposed)
    var cells: Set<ChoicesAtHand.Cell> = []
    for part in parts {
      guard case .test(let test) = part.condition, case .variable(let variable) = test.subject,
        let position = rule.given.firstIndex(of: variable), let attribute = Self.attribute(test)
      else { continue }
      let bound = finding.bindings[position]
      if isAdded(bound.type, bound.entity) && evaluator.truth(part.node, slots) == .unknown {
        cells.insert(ChoicesAtHand.Cell(attribute: attribute.index, entity: bound.entity))
      }
    }
    return cells
  }

  /// The attribute whose one cell decides a test.
  private static func attribute(_ test: Test) -> AttributeID? {
    switch test.kind {
    case .value(let attribute, _), .range(let attribute, _, _), .set(let attribute, _, _),
      .refersTo(let attribute, _, _, _), .referenceSet(let attribute, _, _):
      attribute
    case .sameAs, .sharesWith, .related, .path, .time, .otherThan: nil
    }
  }

  /// All on one residual, which shares what they have in common; in halves where that grows too large.
  private func sift(
    _ possible: ArraySlice<Finding>, into result: inout Amendments.Candidate, _ counts: inout [ChoicesAtHand.Cell: Int],
    isAdded: (EntityTypeID, Int) -> Bool
  ) {
    let vocabulary = compiled.pack.vocabulary
    let near = NearFindings(
      facts, rules: Table(possible.map { Int32(compiled.ruleIndices.firstIndex(of: $0.rule) ?? 0) }),
      bindings: Table(possible.flatMap { $0.bindings.map { Int32($0.entity) } }))
    if near.residual.isTooLarge && possible.count > 1 {
      let middle = possible.startIndex + possible.count / 2
      sift(possible[..<middle], into: &result, &counts, isAdded: isAdded)
      sift(possible[middle...], into: &result, &counts, isAdded: isAdded)
      return
    }
    let variables = near.residual.variables
    for (position, finding) in possible.enumerated() {
      let open = near.variables(of: position).filter { index in
        guard variables[index].kind == .cell || variables[index].kind == .member else { return false }
        return isAdded(vocabulary.attributes[Int(variables[index].first)].type, Int(variables[index].second))
      }
      if near.isOneAnswerAway(position, without: open) {
        result.mayRaise.append(finding)
        continue
      }
      result.remote.count += 1
      if open.isEmpty { result.remote.others += 1 }
      let cells = Set(
        open.map { ChoicesAtHand.Cell(attribute: Int(variables[$0].first), entity: Int(variables[$0].second)) })
      for cell in cells { counts[cell, default: 0] += 1 }
    }
  }
}
