import CoherenceKernel
import CoherenceLanguage

/// The smallest changes to what a policy's author can choose that clear tensions and gaps.
///
/// An edit is a design choice of a proposed action at one value of each class that the rules' tests distinguish, or an action added
/// with exactly what a safeguard asks; giving up a proposed action is tried by itself, and joined to others only where nothing else helps. For these edits, up to a stated number at once, the sets found
/// are complete and none is larger than needed: every set of that size was tried that contains no smaller one.
package struct Amendments: Sendable {
  /// A set of edits, and what becomes of the policy under it.
  package struct Candidate: Sendable {
    package var edits: [PolicyEdit]
    /// Tensions and gaps that stood or might stand and no longer do.
    package var clears: [Finding]
    /// Tensions and gaps that stand only with it.
    package var raises: [Finding]
    /// Tensions and gaps that may stand only with it: what they hinge on is not decided yet.
    package var mayRaise: [Finding]
    package var synergiesLost: [Finding]
    package var synergiesGained: [Finding]
  }

  /// A finding and the smallest sets that clear it alone.
  package struct Target: Sendable {
    package var finding: Finding
    /// Sets that give nothing up.
    package var sets: [[PolicyEdit]]
    /// Proposed actions each of which, given up, clears it alone.
    package var drops: [PolicyEdit]
  }

  package var targets: [Target]
  /// Sets that clear every target which any set clears, all of one size, each assessed whole.
  package var joint: [Candidate]
  /// Joint sets beyond those assessed.
  package var jointOmitted: Int
  /// Most edits tried at once.
  package var limit: Int

  package static let candidateLimit = 12
}

extension Assessor {
  /// Looks for the smallest sets of at most `limit` edits that clear the findings that are chosen.
  package func amend(
    _ assessment: Assessment, limit: Int, _ isChosen: (Finding) -> Bool
  ) -> Amendments {
    let policy = assessment.policy
    let chosen = assessment.findings.filter { finding in
      let kind = assessment.pack.rules[finding.rule].kind
      return (kind == .tension || kind == .gap) && finding.foldedUnder == nil && finding.leftOutSection == nil
        && isChosen(finding)
    }
    guard !chosen.isEmpty, PolicyCompiler(compiled, facts).write(policy, asOf: assessment.asOf) else {
      return Amendments(targets: [], joint: [], jointOmitted: 0, limit: limit)
    }
    let designed = compiled.pack.vocabulary.types.indices.map { type in
      policy.entities[type].indices.map { PolicyCompiler(compiled, facts).isDesigned(type, $0) }
    }
    let drops = EditPool(
      compiled.pack.vocabulary, policy, compiled.pack.rules[chosen[0].rule], bound: [:],
      isDesigned: { designed[$0.index][$1] }
    ).drops
    let pools = chosen.map { finding in
      EditPool(
        compiled.pack.vocabulary, policy, compiled.pack.rules[finding.rule],
        bound: Dictionary(
          uniqueKeysWithValues: zip(compiled.pack.rules[finding.rule].given, finding.bindings.map(\.entity))),
        isDesigned: { designed[$0.index][$1] }
      ).edits
    }
    // A value that one rule's tests distinguish may be the one that answers another rule as well.
    let all = pools.flatMap { $0 }.reduce(into: [PolicyEdit]()) { if !$0.contains($1) { $0.append($1) } }
    let targets = zip(chosen, pools).map { finding, pool in
      let related = all.filter { edit in pool.contains(edit) || pool.contains { $0.isOfTheSameCell(as: edit) } }
      return Amendments.Target(
        finding: finding, sets: smallestSets(for: finding, assessment, related, limit),
        drops: drops.filter { clears([$0], finding, assessment) })
    }
    // What nothing else clears is cleared by giving something up, if anything clears it.
    let ways = targets.map { $0.sets.isEmpty ? $0.drops.map { [$0] } : $0.sets }
    var unions = Self.unions(ways.filter { !$0.isEmpty }, limit: targets.count * limit)
    let smallest = unions.map(\.count).min() ?? 0
    unions = unions.filter { $0.count == smallest }
    let wanted = Set(targets.filter { !$0.sets.isEmpty || !$0.drops.isEmpty }.map(\.finding.identity))
    let candidates = unions.prefix(Amendments.candidateLimit).map { candidate($0, assessment) }
      .filter { wanted.isSubset(of: $0.clears.map(\.identity)) }
    return Amendments(
      targets: targets, joint: candidates, jointOmitted: max(0, unions.count - Amendments.candidateLimit), limit: limit)
  }

  /// The sets of at most `limit` edits that clear a finding and contain no smaller one that does; the smallest size only.
  private func smallestSets(
    for finding: Finding, _ assessment: Assessment, _ edits: [PolicyEdit], _ limit: Int
  ) -> [[PolicyEdit]] {
    for size in 1...max(1, limit) {
      var found: [[PolicyEdit]] = []
      forEachSubset(of: edits, size: size) { subset in
        if clears(subset, finding, assessment) { found.append(subset) }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  private func forEachSubset(of edits: [PolicyEdit], size: Int, _ body: ([PolicyEdit]) -> Void) {
    func choose(_ from: Int, _ chosen: [PolicyEdit]) {
      if chosen.count == size {
        body(chosen)
        return
      }
      for index in from..<edits.count where !chosen.contains(where: { $0.excludes(edits[index]) }) {
        choose(index + 1, chosen + [edits[index]])
      }
    }
    choose(0, [])
  }

  /// Whether a finding neither stands nor may stand once some edits are made.
  private func clears(_ edits: [PolicyEdit], _ finding: Finding, _ assessment: Assessment) -> Bool {
    let policy = assessment.policy.applying(edits, compiled.pack.vocabulary)
    guard let named = compiled.ruleIndices.firstIndex(of: finding.rule),
      let left = identities(ofRule: named, on: policy, asOf: assessment.asOf)
    else { return false }
    return !left.contains(finding.identity)
  }

  private func candidate(_ edits: [PolicyEdit], _ assessment: Assessment) -> Amendments.Candidate {
    let policy = assessment.policy.applying(edits, compiled.pack.vocabulary)
    let after = assess(policy, asOf: assessment.asOf).value?.findings ?? []
    func problems(_ findings: [Finding]) -> [Finding] {
      findings.filter { finding in
        let kind = assessment.pack.rules[finding.rule].kind
        return (kind == .tension || kind == .gap) && finding.foldedUnder == nil && finding.leftOutSection == nil
          && finding.verdict.rawValue >= Verdict.possible.rawValue
      }
    }
    func synergies(_ findings: [Finding]) -> [Finding] {
      findings.filter {
        assessment.pack.rules[$0.rule].kind == .synergy && $0.verdict.rawValue >= Verdict.unguarded.rawValue
      }
    }
    func missing(_ findings: [Finding], from others: [Finding]) -> [Finding] {
      let known = Set(others.map(\.identity))
      return findings.filter { !known.contains($0.identity) }
    }
    let new = missing(problems(after), from: problems(assessment.findings))
    return Amendments.Candidate(
      edits: edits, clears: missing(problems(assessment.findings), from: problems(after)),
      raises: new.filter { $0.verdict != .possible }, mayRaise: new.filter { $0.verdict == .possible },
      synergiesLost: missing(synergies(assessment.findings), from: synergies(after)),
      synergiesGained: missing(synergies(after), from: synergies(assessment.findings)))
  }

  /// All ways to take one set for each target, without those that contain another.
  private static func unions(_ choices: [[[PolicyEdit]]], limit: Int) -> [[PolicyEdit]] {
    var result: [[PolicyEdit]] = [[]]
    for sets in choices {
      var next: [[PolicyEdit]] = []
      for union in result {
        // A set that is contained already needs nothing more.
        if sets.contains(where: { $0.allSatisfy(union.contains) }) {
          if !next.contains(where: { $0.isTheSameSet(as: union) }) { next.append(union) }
          continue
        }
        for set in sets {
          let more = set.filter { !union.contains($0) }
          if more.contains(where: { edit in union.contains { $0.excludes(edit) } }) { continue }
          let wider = union + more
          if wider.count <= limit && !next.contains(where: { $0.isTheSameSet(as: wider) }) { next.append(wider) }
        }
      }
      next.sort { $0.count < $1.count }
      result = Array(next.prefix(200))
    }
    return result.filter { !$0.isEmpty }
  }
}

extension PolicyEdit {
  /// Whether both change one choice, or one changes what the other gives up.
  func excludes(_ other: PolicyEdit) -> Bool {
    switch (self, other) {
    case (.set(let a, let x, _), .set(let b, let y, _)): return a == b && x == y
    case (.set(_, let x, _), .drop(_, let y)), (.drop(_, let x), .set(_, let y, _)): return x == y
    case (.drop(_, let x), .drop(_, let y)): return x == y
    case (.add(let a), .add(let b)): return a.id == b.id
    default: return false
    }
  }

  /// Whether both are about one design choice of one action.
  func isOfTheSameCell(as other: PolicyEdit) -> Bool {
    guard case .set(let a, let x, _) = self, case .set(let b, let y, _) = other else { return false }
    return a == b && x == y
  }
}

extension [PolicyEdit] {
  fileprivate func isTheSameSet(as other: [PolicyEdit]) -> Bool {
    count == other.count && allSatisfy(other.contains)
  }
}
