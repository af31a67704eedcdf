import CoherenceKernel
import CoherenceLanguage

extension Amendments {
  /// A set of edits, and what becomes of the policy under it.
  package struct Candidate: Sendable {
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
    package var synergiesLost: [Finding]
    package var synergiesGained: [Finding]
  }

  /// Tensions and gaps that are possible but far, and what they depend on.
  package struct Remote: Sendable {
    package var count = 0
    /// What the added actions leave open and some of them depend on, with how many do; those that most depend on first.
    package var openOfAdded: [(path: String, describes: String, count: Int)] = []
    /// Those that depend on nothing of an added action.
    package var others = 0
  }
}

/// The findings of a policy that amendments compare: tensions and gaps on their own, and synergies that stand.
struct Outcome {
  var problems: [Finding]
  var synergies: [Finding]

  init(_ findings: [Finding], _ pack: RulePack) {
    problems = findings.filter { finding in
      let kind = pack.rules[finding.rule].kind
      return (kind == .tension || kind == .gap) && finding.foldedUnder == nil && finding.leftOutSection == nil
        && finding.verdict.rawValue >= Verdict.possible.rawValue
    }
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
    let raised = Self.missing(after.problems, from: before.problems)
    var result = Amendments.Candidate(
      edits: edits, clears: Self.missing(before.problems, from: after.problems),
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
    let vocabulary = compiled.pack.vocabulary
    var counts: [AttributeID: [Int: Int]] = [:]
    for finding in possible {
      let classifier = classifier(finding)
      let variables = classifier.residual.variables
      let open = (0..<variables.count).filter { index in
        guard variables[index].kind == .cell || variables[index].kind == .member else { return false }
        return isAdded(vocabulary.attributes[Int(variables[index].first)].type, Int(variables[index].second))
      }
      if classifier.nearness(limit: 1, without: open) == 1 {
        result.mayRaise.append(finding)
        continue
      }
      result.remote.count += 1
      if open.isEmpty { result.remote.others += 1 }
      let cells = Set(open.map { [Int(variables[$0].first), Int(variables[$0].second)] })
      for cell in cells { counts[AttributeID(cell[0]), default: [:]][cell[1], default: 0] += 1 }
    }
    result.remote.openOfAdded = counts.flatMap { attribute, entities in
      entities.map { entity, count in
        let shape = vocabulary.attributes[attribute.index]
        return ("\(policy.entities[shape.type.index][entity].id).\(shape.id)", shape.describes, count)
      }
    }.sorted { ($1.2, $0.0) < ($0.2, $1.0) }
  }
}
