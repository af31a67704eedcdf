import CoherenceLanguage

/// The rules that stand beside one: by precedence, mechanism, ground and school.
struct Relatives {
  var supersedes: [Int]
  var supersededBy: [Int]
  var sameMechanism: [Int]
  /// Same objective, an instrument in common, and a phase in common for every phase attribute.
  var sameGround: [Int]
  var otherSchools: [Int]

  init(of index: Int, _ shelf: Shelf) {
    let rules = shelf.pack.rules
    let rule = rules[index]
    let others = rules.indices.filter { $0 != index }
    supersedes = rule.supersedes.compactMap { shelf.place(of: $0.rule) }
    supersededBy = others.filter { rules[$0].supersedes.contains { $0.rule == rule.id } }
    sameMechanism = rule.mechanism == nil ? [] : others.filter { rules[$0].mechanism == rule.mechanism }
    let reach = shelf.reach
    let same = Set(sameMechanism)
    sameGround = others.filter { other in
      guard !same.contains(other), rules[other].affects == rule.affects, let own = reach[index].instruments,
        let theirs = reach[other].instruments, !own.intersection(theirs).isEmpty
      else { return false }
      return zip(reach[index].phases, reach[other].phases).allSatisfy { !$0.intersection($1).isEmpty }
    }
    otherSchools = others.filter { other in
      guard let own = rule.school, let theirs = rules[other].school else { return false }
      return own.question == theirs.question && own.school != theirs.school
    }
  }

  var isEmpty: Bool {
    [supersedes, supersededBy, sameMechanism, sameGround, otherSchools].allSatisfy(\.isEmpty)
  }
}
