import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage

/// One possible world of a policy: every value settled.
struct World {
  /// Value bit by attribute and entity, for single-valued attributes. References: 0 none, 1 unlisted, 2 + entity.
  var values: [[Int]]
  /// Members by attribute and entity, for sets, one bit each. References: bit 1 unlisted, 2 + entity.
  var members: [[Int]]
  /// Related pairs: relation, from, to.
  var edges: Set<[Int]>
  /// Start and end day of each timed entity of the one timed type.
  var starts: [Int]
  var ends: [Int]
  /// Who each unlisted entity is, by attribute and entity of the reference that names it: equal numbers, one and the same.
  var someone: [[Int]: Int] = [:]
  /// Pairs of sets (attribute, entity, attribute, entity) that have an unlisted member in common.
  var unlistedInCommon: Set<[Int]> = []
}

/// The meaning of the language in the plainest words: enumerate every possible world and look. Slow, and meant to be.
///
/// Written against the checked policy and rules only; it shares nothing with the masks that it judges.
struct ReferenceEvaluator {
  let vocabulary: Vocabulary
  let policy: Policy
  let timedType: Int?
  /// Days that starts and ends range over; enough to show every order of the points.
  let days: ClosedRange<Int>
  /// Attributes that some condition compares with another cell; whom the others leave unlisted makes no difference.
  let compared: Set<AttributeID>

  /// Every world, with whether it is as proposed, and as proposed and drawn.
  struct Marked {
    var world: World
    var isProposed: Bool
    var isDrawn: Bool
  }

  // MARK: Worlds

  func worlds(limit: Int) -> [Marked]? {
    let empty = World(
      values: vocabulary.attributes.map { Array(repeating: 0, count: policy.entities[$0.type.index].count) },
      members: vocabulary.attributes.map { Array(repeating: 0, count: policy.entities[$0.type.index].count) },
      edges: [], starts: [], ends: [])
    var result = [empty]
    for (index, attribute) in vocabulary.attributes.enumerated() where attribute.derivation == nil {
      for entity in policy.entities[attribute.type.index].indices {
        let choices = self.choices(index, entity)
        var next: [World] = []
        for world in result {
          for choice in choices {
            var world = world
            if isSet(index) { world.members[index][entity] = choice } else { world.values[index][entity] = choice }
            next.append(world)
          }
        }
        if next.count > limit { return nil }
        result = next
      }
    }
    guard let related = addEdges(to: result, limit: limit) else { return nil }
    guard let timed = addTimes(to: related, limit: limit) else { return nil }
    guard let identified = addIdentities(to: timed, limit: limit) else { return nil }
    return mark(identified.map(derive))
  }

  /// Two references to someone not listed may name one and the same entity or two; so may two sets of references.
  private func addIdentities(to worlds: [World], limit: Int) -> [World]? {
    var result: [World] = []
    for world in worlds {
      var variants = [world]
      for type in vocabulary.types.indices {
        let cells = unlistedCells(world, to: type)
        for (position, cell) in cells.single.enumerated() {
          variants = variants.flatMap { variant in
            let known = cells.single[..<position].map { variant.someone[$0]! }
            return (0...((known.max() ?? -1) + 1)).map { someone in
              var variant = variant
              variant.someone[cell] = someone
              return variant
            }
          }
        }
        for (position, first) in cells.sets.enumerated() {
          for second in cells.sets[(position + 1)...] {
            variants += variants.map { variant in
              var variant = variant
              variant.unlistedInCommon.formUnion([first + second, second + first])
              return variant
            }
          }
        }
      }
      result += variants
      if result.count > limit { return nil }
    }
    return result
  }

  private func unlistedCells(_ world: World, to type: Int) -> (single: [[Int]], sets: [[Int]]) {
    var cells: (single: [[Int]], sets: [[Int]]) = ([], [])
    for (index, attribute) in vocabulary.attributes.enumerated() where compared.contains(AttributeID(index)) {
      for entity in policy.entities[attribute.type.index].indices {
        switch attribute.valueType {
        case .reference(let target) where target.index == type && world.values[index][entity] == 1:
          cells.single.append([index, entity])
        case .references(let target) where target.index == type && world.members[index][entity] & 2 != 0:
          cells.sets.append([index, entity])
        default: break
        }
      }
    }
    return cells
  }

  private func isSet(_ attribute: Int) -> Bool {
    switch vocabulary.attributes[attribute].valueType {
    case .set, .references: return true
    default: return false
    }
  }

  private func fact(_ attribute: Int, _ entity: Int) -> Policy.Fact? {
    policy.facts.first { $0.attribute.index == attribute && $0.entity == entity }
  }

  private func domainCount(_ attribute: Int) -> Int {
    switch vocabulary.attributes[attribute].valueType {
    case .choice(let domain), .level(let domain), .set(let domain): return domain.values.count
    case .number, .date: return 6
    case .reference(let type), .references(let type): return policy.entities[type.index].count + 2
    }
  }

  /// Values (or member sets) that the policy leaves possible for a base cell. Numbers are enumerated from 0 to 5.
  private func choices(_ attribute: Int, _ entity: Int) -> [Int] {
    let value = fact(attribute, entity)?.value
    let count = domainCount(attribute)
    if isSet(attribute) {
      let hasNoneBit: Bool
      if case .references = vocabulary.attributes[attribute].valueType { hasNoneBit = true } else { hasNoneBit = false }
      return (0..<1 << count).filter { set in
        if hasNoneBit && set & 1 != 0 { return false }
        return value.map { allows($0, set, isSet: true) } ?? true
      }
    }
    return (0..<count).filter { candidate in value.map { allows($0, candidate, isSet: false) } ?? true }
  }

  private func allows(_ value: StatedValue, _ candidate: Int, isSet: Bool) -> Bool {
    switch value {
    case .oneOf(let mask): return mask.contains(candidate)
    case .members(let surely, let possibly):
      return surely.values.allSatisfy { candidate >> $0 & 1 == 1 }
        && (0..<63).allSatisfy { candidate >> $0 & 1 == 0 || possibly.contains($0) }
    case .range(let lower, let upper): return candidate >= lower ?? .min && candidate <= upper ?? .max
    case .referenceOneOf(let entities, let none, let unlisted):
      return candidate == 0 ? none : candidate == 1 ? unlisted : entities.contains(candidate - 2)
    case .references(let surely, let possibly, let unlisted):
      let listed = (0..<60).filter { candidate >> ($0 + 2) & 1 == 1 }
      let hasUnlisted = candidate >> 1 & 1 == 1
      return surely.allSatisfy { listed.contains($0) }
        && listed.allSatisfy { surely.contains($0) || (possibly?.contains($0) ?? true) }
        && (unlisted == .possibly || hasUnlisted == (unlisted == .surely))
    }
  }

  private func addEdges(to worlds: [World], limit: Int) -> [World]? {
    var result = worlds
    for (index, relation) in vocabulary.relations.enumerated() {
      for from in policy.entities[relation.from.index].indices {
        for to in policy.entities[relation.to.index].indices where from != to || relation.from != relation.to {
          let stated = policy.relations.first {
            $0.relation.index == index && $0.from == from && $0.to == to
          }
          let isOpen: Bool
          switch stated?.certainty {
          case .certain:
            for position in result.indices { result[position].edges.insert([index, from, to]) }
            isOpen = false
          case .ruledOut: isOpen = false
          case .suspected: isOpen = true
          case nil: isOpen = !policy.mapped.contains(RelationID(index))
          }
          if !isOpen { continue }
          let with = result.map { world in
            var world = world
            world.edges.insert([index, from, to])
            return world
          }
          result += with
          if result.count > limit { return nil }
        }
      }
    }
    return result
  }

  private func addTimes(to worlds: [World], limit: Int) -> [World]? {
    guard let timedType else { return worlds }
    let entities = policy.entities[timedType]
    var orders: [(starts: [Int], ends: [Int])] = [([], [])]
    for entity in entities {
      var next: [(starts: [Int], ends: [Int])] = []
      for order in orders {
        for start in days where entity.start.map({ start >= $0.firstDay && start <= $0.lastDay }) ?? true {
          for end in start...days.upperBound
          where entity.end.map({ end >= $0.firstDay && end <= $0.lastDay }) ?? true {
            next.append((order.starts + [start], order.ends + [end]))
          }
        }
      }
      orders = next
    }
    orders = orders.filter { order in
      policy.sequence.allSatisfy { fact in
        (fact.afterEnd ? order.ends[fact.earlier] : order.starts[fact.earlier]) < order.starts[fact.later]
      }
    }
    if worlds.count * orders.count > limit { return nil }
    return worlds.flatMap { world in
      orders.map { order in
        var world = world
        world.starts = order.starts
        world.ends = order.ends
        return world
      }
    }
  }

  private func derive(_ world: World) -> World {
    var world = world
    for index in vocabulary.attributes.indices { derive(index, &world) }
    return world
  }

  private func derive(_ index: Int, _ world: inout World) {
    guard let derivation = vocabulary.attributes[index].derivation else { return }
    // Attributes that a derivation uses stand before it in the vocabularies that are generated.
    for entity in policy.entities[vocabulary.attributes[index].type.index].indices {
      var binding: [Int: Int] = [:]
      if let variable = derivation.variable { binding[variable.index] = entity }
      let row = derivation.rows.first { holds($0.condition, binding, world) }
      if let value = row?.value.values.first { world.values[index][entity] = value }
      if let stated = fact(index, entity), case .oneOf(let mask) = stated.value, mask.count == 1 {
        world.values[index][entity] = mask.values[0]
      }
    }
  }

  private func mark(_ worlds: [World]) -> [Marked] {
    let together = unsequenced()
    let canStartTogether = worlds.contains { world in
      together.allSatisfy { world.starts[$0] == world.starts[together[0]] }
    }
    return worlds.map { world in
      var isProposed = true
      for (index, attribute) in vocabulary.attributes.enumerated() {
        guard case .designChoice(let silence, _) = attribute.nature else { continue }
        for entity in policy.entities[attribute.type.index].indices
        where fact(index, entity) == nil {
          let value = isSet(index) ? world.members[index][entity] : world.values[index][entity]
          if !allows(silence, value, isSet: isSet(index)) { isProposed = false }
        }
      }
      if canStartTogether && !together.allSatisfy({ world.starts[$0] == world.starts[together[0]] }) {
        isProposed = false
      }
      let isDrawn = world.edges.allSatisfy { edge in
        policy.relations.contains {
          $0.relation.index == edge[0] && $0.from == edge[1] && $0.to == edge[2] && $0.certainty != .ruledOut
        }
      }
      return Marked(world: world, isProposed: isProposed, isDrawn: isProposed && isDrawn)
    }
  }

  private func unsequenced() -> [Int] {
    guard let timedType else { return [] }
    return policy.entities[timedType].indices.filter { index in
      policy.entities[timedType][index].start == nil && isDesigned(timedType, index)
        && !policy.sequence.contains { $0.later == index }
    }
  }

  private func isDesigned(_ type: Int, _ entity: Int) -> Bool {
    guard let condition = vocabulary.types[type].designedWhen else { return false }
    return choices(condition.attribute.index, entity).allSatisfy { condition.values.contains($0) }
  }

  // MARK: Truth in one world

  func holds(_ condition: Condition, _ binding: [Int: Int], _ world: World) -> Bool {
    switch condition {
    case .all(let parts): return parts.allSatisfy { holds($0, binding, world) }
    case .any(let parts): return parts.contains { holds($0, binding, world) }
    case .not(let part): return !holds(part, binding, world)
    case .exists(let variables, let part): return bindings(variables, binding).contains { holds(part, $0, world) }
    case .count(let count): return holds(count, binding, world)
    case .test(let test): return holds(test, binding, world)
    }
  }

  private func bindings(_ variables: [Variable], _ binding: [Int: Int]) -> [[Int: Int]] {
    var result = [binding]
    for variable in variables {
      result = result.flatMap { binding in
        policy.entities[variable.type.index].indices.map { entity in
          var binding = binding
          binding[variable.index] = entity
          return binding
        }
      }
    }
    return result
  }

  private func amount(_ amount: Count.Amount) -> Int {
    switch amount {
    case .number(let number): return number
    case .parameter(let index): return vocabulary.parameters[index].value
    }
  }

  private func holds(_ count: Count, _ binding: [Int: Int], _ world: World) -> Bool {
    let all = bindings(count.variables, binding)
    let passing = all.filter { holds(count.condition, $0, world) }
    var number = passing.count
    if let distinct = count.distinct {
      let values = passing.map { world.values[distinct.attribute.index][$0[distinct.variable]!] }
      if case .reference = vocabulary.attributes[distinct.attribute.index].valueType {
        number = Set(values.filter { $0 >= 2 }).count
      } else {
        number = Set(values).count
      }
    }
    switch count.comparison {
    case .atLeast(let bound): return number >= amount(bound)
    case .atMost(let bound): return number <= amount(bound)
    case .shareAtLeast(let percent, let among):
      let base = all.filter { holds(among, $0, world) }
      let share = base.filter { holds(count.condition, $0, world) }
      return !base.isEmpty && share.count * 100 >= amount(percent) * base.count
    }
  }

  private func entity(_ term: Term, _ binding: [Int: Int]) -> Int {
    switch term {
    case .variable(let index): return binding[index]!
    case .entity(_, let entity): return entity
    }
  }

  private func holds(_ test: Test, _ binding: [Int: Int], _ world: World) -> Bool {
    let subject = entity(test.subject, binding)
    switch test.kind {
    case .value(let attribute, let mask): return mask.contains(world.values[attribute.index][subject])
    case .range(let attribute, let lower, let upper):
      let value = world.values[attribute.index][subject]
      return value >= lower ?? .min && value <= upper ?? .max
    case .set(let attribute, let relation, let mask):
      return compare(world.members[attribute.index][subject], relation, mask.values)
    case .refersTo(let attribute, let terms, let none, let unlisted):
      let value = world.values[attribute.index][subject]
      return value == 0 ? none : value == 1 ? unlisted : terms.contains { entity($0, binding) == value - 2 }
    case .referenceSet(let attribute, let relation, let terms):
      return compare(world.members[attribute.index][subject], relation, terms.map { entity($0, binding) + 2 })
    case .sameAs(let attribute, let other, let otherAttribute):
      let object = entity(other, binding)
      let value = world.values[attribute.index][subject]
      if value != world.values[otherAttribute.index][object] { return false }
      guard case .reference = vocabulary.attributes[attribute.index].valueType, value == 1 else { return true }
      return world.someone[[attribute.index, subject]] == world.someone[[otherAttribute.index, object]]
    case .sharesWith(let attribute, let other, let otherAttribute):
      let object = entity(other, binding)
      let common = world.members[attribute.index][subject] & world.members[otherAttribute.index][object]
      guard case .references = vocabulary.attributes[attribute.index].valueType, common == 2 else { return common != 0 }
      return attribute == otherAttribute && subject == object
        || world.unlistedInCommon.contains([attribute.index, subject, otherAttribute.index, object])
    case .related(let relation, let inverse, let other):
      let object = entity(other, binding)
      return world.edges.contains([relation.index, inverse ? object : subject, inverse ? subject : object])
    case .path(let path, let other, _): return reaches(path, subject, entity(other, binding), world)
    case .time(let relation, let other): return holds(relation, subject, entity(other, binding), world)
    case .otherThan(let others):
      // The generator asks this of entities of one type only.
      return others.allSatisfy { entity($0, binding) != subject }
    }
  }

  private func compare(_ members: Int, _ relation: SetTest, _ asked: [Int]) -> Bool {
    switch relation {
    case .includesAny: return asked.contains { members >> $0 & 1 == 1 }
    case .includesAll: return asked.allSatisfy { members >> $0 & 1 == 1 }
    case .excludesAll: return !asked.contains { members >> $0 & 1 == 1 }
    case .only: return (0..<60).allSatisfy { members >> $0 & 1 == 0 || asked.contains($0) }
    }
  }

  /// Walks of every allowed length; loops are allowed, so a bound on the length is needed only for "any".
  private func reaches(_ path: PathSpecification, _ from: Int, _ to: Int, _ world: World) -> Bool {
    var layer: Set<Int> = [from]
    if path.minimumHops == 0 && from == to { return true }
    let limit = path.maximumHops ?? policy.entities.map(\.count).max()! + path.minimumHops + 1
    for hop in 1...max(1, limit) where hop <= limit {
      var next: Set<Int> = []
      for edge in world.edges where path.via.contains(RelationID(edge[0])) && layer.contains(edge[1]) {
        next.insert(edge[2])
      }
      layer = next
      if hop >= path.minimumHops && layer.contains(to) { return true }
    }
    return false
  }

  private func holds(_ relation: TimeTest, _ a: Int, _ b: Int, _ world: World) -> Bool {
    switch relation {
    case .before: return world.ends[a] < world.starts[b]
    case .startsBefore: return world.starts[a] < world.starts[b]
    case .overlaps: return world.starts[a] <= world.ends[b] && world.starts[b] <= world.ends[a]
    case .startsWithin(let days): return abs(world.starts[a] - world.starts[b]) <= days
    }
  }

  // MARK: Verdicts

  enum Outcome { case stands, addressed, silent }

  func outcome(_ rule: Rule, _ given: [Int: Int], _ world: World) -> Outcome {
    let witnesses = bindings(rule.some.map { rule.variables[$0] }, given).filter { binding in
      rule.some.enumerated().allSatisfy { position, witness in
        (rule.given + rule.some[..<position]).allSatisfy { other in
          rule.variables[other].type != rule.variables[witness].type || binding[other] != binding[witness]
        }
      }
    }
    let meeting = witnesses.filter { holds(rule.when, $0, world) }
    if meeting.isEmpty { return .silent }
    let stands = meeting.contains { binding in
      !rule.safeguards.contains { holds($0.condition, binding, world) }
    }
    return stands ? .stands : .addressed
  }

  func verdict(_ rule: Rule, _ given: [Int: Int], _ worlds: [Marked]) -> Verdict {
    let open = worlds.map { outcome(rule, given, $0.world) }
    if open.allSatisfy({ $0 == .stands }) { return .established }
    let proposed = zip(worlds, open).filter { $0.0.isProposed }.map(\.1)
    if (rule.kind == .tension || rule.kind == .gap) && proposed.allSatisfy({ $0 == .stands }) { return .unguarded }
    let drawn = zip(worlds, open).filter { $0.0.isDrawn }.map(\.1)
    if drawn.contains(.stands) { return .possible }
    if open.contains(.stands) { return .latent }
    return open.allSatisfy { $0 == .addressed } ? .mitigated : .silent
  }

  /// Every verdict but *silent*, by rule and bound entities.
  func verdicts(_ rules: [Rule], _ worlds: [Marked]) -> [[Int]: Verdict] {
    var result: [[Int]: Verdict] = [:]
    for (index, rule) in rules.enumerated() {
      for binding in bindings(rule.given.map { rule.variables[$0] }, [:]) {
        let entities = rule.given.map { binding[$0]! }
        let repeats = rule.given.indices.contains { first in
          rule.given.indices.contains { second in
            first < second && entities[first] == entities[second]
              && rule.variables[rule.given[first]].type == rule.variables[rule.given[second]].type
          }
        }
        if repeats { continue }
        if let pair = rule.unordered, binding[pair.0]! > binding[pair.1]! { continue }
        let verdict = verdict(rule, binding, worlds)
        if verdict != .silent { result[[index] + entities] = verdict }
      }
    }
    return result
  }
}
