import CoherenceEngine
import CoherenceLanguage

/// How many rules speak to each combination of what is done, in which phase, with whom: the map of what a pack knows.
///
/// A rule speaks to a value if what it requires of some variable allows the value and tells it from others; of the phase, also
/// if it asks nothing, for then it speaks of every phase. Rules without an actor speak to no role.
package struct KnowledgeMap: Sendable {
  /// What is done: the attribute of what is ours to shape that rules ask about most.
  package var action: AttributeID
  /// In which phase: the level of what occurs once that rules ask about most.
  package var phase: AttributeID
  /// With whom: the attribute of the other listed entities that rules ask about most.
  package var role: AttributeID
  /// The ids of the three attributes' values; for taxonomies those that are listed, not those that a class lacks.
  package var actions: [String]
  /// The same of the phase, from low to high.
  package var phases: [String]
  /// The same of the role.
  package var roles: [String]
  /// Rules that speak to action and phase: `[action][phase]`.
  package var byPhase: [[Int]]
  /// Rules that speak to the action and ask nothing of the phase.
  package var inAnyPhase: [Int]
  /// Rules that speak to action, phase and role: `[action][phase][role]`.
  package var byRole: [[[Int]]]

  /// The map of the rules that are evaluated; `nil` if the vocabulary has not all three attributes.
  package init?(of pack: RulePack) {
    self.init(pack, pack.rules.filter { $0.isEvaluated }.map { RuleGround($0) })
  }

  /// The map over the attributes that rules ask most of an action, of what occurs once, and of other listed entities.
  init?(_ pack: RulePack, _ grounds: [RuleGround]) {
    let vocabulary = pack.vocabulary
    let asked = Self.timesAsked(grounds, vocabulary)
    func most(_ isFitting: (EntityType) -> Bool, levelsOnly: Bool) -> Int? {
      vocabulary.attributes.indices.filter { index in
        let attribute = vocabulary.attributes[index]
        if !isFitting(vocabulary.types[attribute.type.index]) || attribute.derivation != nil { return false }
        if case .level = attribute.valueType { return true }
        return !levelsOnly && vocabulary.valueCount(of: AttributeID(index)) > 2
      }.max { (asked[$0], $1) < (asked[$1], $0) }
    }
    guard let action = most({ $0.designedWhen != nil }, levelsOnly: false),
      let phase = most({ $0.multiplicity == .once }, levelsOnly: true),
      let role = most({ $0.designedWhen == nil && $0.multiplicity == .many }, levelsOnly: false)
    else { return nil }
    self.action = AttributeID(action)
    self.phase = AttributeID(phase)
    self.role = AttributeID(role)
    let listed = { (index: Int) -> [(bit: Int, id: String)] in
      let domain = Self.domain(vocabulary.attributes[index])
      return domain.values.indices.filter { !domain.values[$0].isUnlistedMember }.map { ($0, domain.values[$0].id) }
    }
    let (actionValues, phaseValues, roleValues) = (listed(action), listed(phase), listed(role))
    actions = actionValues.map(\.id)
    phases = phaseValues.map(\.id)
    roles = roleValues.map(\.id)
    byPhase = actions.map { _ in phaseValues.map { _ in 0 } }
    inAnyPhase = actions.map { _ in 0 }
    byRole = actions.map { _ in phaseValues.map { _ in roleValues.map { _ in 0 } } }
    for ground in grounds {
      let reach = Reach(ground.rule, vocabulary, self.action, self.phase, self.role)
      guard let actionMask = reach.action else { continue }
      for (a, actionValue) in actionValues.enumerated() where actionMask.contains(actionValue.bit) {
        if reach.phase == nil { inAnyPhase[a] += 1 }
        for (p, phaseValue) in phaseValues.enumerated() where reach.phase?.contains(phaseValue.bit) ?? true {
          byPhase[a][p] += 1
          for (r, roleValue) in roleValues.enumerated() where reach.role?.contains(roleValue.bit) ?? false {
            byRole[a][p][r] += 1
          }
        }
      }
    }
  }

  private static func domain(_ attribute: Attribute) -> ValueDomain {
    switch attribute.valueType {
    case .choice(let domain), .level(let domain), .set(let domain): return domain
    case .number, .date, .reference, .references: return ValueDomain(values: [])
    }
  }

  private static func timesAsked(_ grounds: [RuleGround], _ vocabulary: Vocabulary) -> [Int] {
    var result = vocabulary.attributes.map { _ in 0 }
    for ground in grounds {
      ground.rule.when.forEachTest { test in
        switch test.kind {
        case .value(let attribute, _), .set(let attribute, _, _): result[attribute.index] += 1
        default: break
        }
      }
    }
    return result
  }

  /// What a rule's conditions, at their outermost, allow of the three attributes.
  private struct Reach {
    var action: ValueMask?
    var phase: ValueMask?
    var role: ValueMask?

    init(_ rule: Rule, _ vocabulary: Vocabulary, _ actionID: AttributeID, _ phaseID: AttributeID, _ roleID: AttributeID)
    {
      visit(rule.when) { attribute, mask in
        if attribute == actionID { action = action.map { $0.union(mask) } ?? mask }
        if attribute == phaseID { phase = phase.map { $0.intersection(mask) } ?? mask }
        if attribute == roleID { role = role.map { $0.union(mask) } ?? mask }
      }
    }

    private func visit(_ condition: Condition, _ body: (AttributeID, ValueMask) -> Void) {
      switch condition {
      case .all(let parts): for part in parts { visit(part, body) }
      case .test(let test):
        switch test.kind {
        case .value(let attribute, let mask): body(attribute, mask)
        case .set(let attribute, .includesAny, let mask), .set(let attribute, .includesAll, let mask):
          body(attribute, mask)
        default: break
        }
      case .any, .not, .exists, .count: break
      }
    }
  }

  /// Combinations of action and phase to which no rule speaks.
  package var silentPairs: Int { byPhase.reduce(0) { $0 + $1.count { $0 == 0 } } }
  /// Rules that speak to an action and ask for a phase.
  package func naming(_ action: Int, _ phase: Int) -> Int { byPhase[action][phase] - inAnyPhase[action] }

  /// Combinations of action and phase for which no rule asks for the phase.
  package var unnamedPairs: Int {
    actions.indices.reduce(0) { sum, action in sum + phases.indices.count { naming(action, $0) == 0 } }
  }
  /// Combinations of action, phase and role to which no rule speaks.
  package var silentTriples: Int { byRole.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count { $0 == 0 } } } }
  /// Actions to which no rule speaks in any phase.
  package var silentActions: [String] {
    actions.indices.filter { byPhase[$0].allSatisfy { $0 == 0 } }.map { actions[$0] }
  }
  /// Roles to which no rule speaks, whatever is done and whenever.
  package var silentRoles: [String] {
    roles.indices.filter { role in byRole.allSatisfy { $0.allSatisfy { $0[role] == 0 } } }.map { roles[$0] }
  }
}
