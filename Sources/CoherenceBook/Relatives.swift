import CoherenceLanguage
import CoherenceRulebook

/// The rules that stand beside one: by precedence, mechanism, ground and school.
struct Relatives {
  var supersedes: [Int]
  var supersededBy: [Int]
  var sameMechanism: [Int]
  /// Same objective, an instrument in common, and a phase in common for every phase attribute.
  var sameGround: [Int]
  var otherSchools: [Int]
  /// Proved: wherever this one stands, these stand too, at least as severe.
  var coveredBy: [Int]
  /// Proved: wherever these stand, this one stands too, at least as severe.
  var covers: [Int]
  /// Rules that differ from it in one condition or safeguard.
  var nearDuplicates: [Int]
  /// Rules of the other polarity on the same objective that can stand for the same entities, without precedence.
  var meets: [Int]

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
    let analysis = shelf.analysis
    func places(_ found: [Rule]) -> [Int] { Set(found.compactMap { shelf.place(of: $0.id) }).sorted() }
    coveredBy = places((analysis?.covered ?? []).filter { $0.rule.id == rule.id }.map(\.by))
    covers = places((analysis?.covered ?? []).filter { $0.by.id == rule.id }.map(\.rule))
    let pairs = (analysis?.nearDuplicates ?? []).map { ($0.first, $0.second) }
    nearDuplicates = places(Self.partners(rule, pairs))
    meets = places(
      Self.partners(rule, (analysis?.meetings ?? []).filter(\.isAboutOneObjective).map { ($0.tension, $0.synergy) }))
  }

  private static func partners(_ rule: Rule, _ pairs: [(Rule, Rule)]) -> [Rule] {
    pairs.compactMap { $0.0.id == rule.id ? $0.1 : $0.1.id == rule.id ? $0.0 : nil }
  }

  var isEmpty: Bool {
    [
      supersedes, supersededBy, sameMechanism, sameGround, otherSchools, coveredBy, covers, nearDuplicates, meets,
    ].allSatisfy(\.isEmpty)
  }
}
