import CoherenceEngine
import CoherenceLanguage

/// Compares the derivations of two versions of a pack by what they derive from all policies up to a size.
///
/// Each is compared by itself: what it rests on is taken as the new version has it. For every value there are two questions,
/// asked as rules are asked: whether the old table gives it, and whether the new one does.
struct DerivationComparer {
  private let old: [String: Attribute]
  private let new: [String: Attribute]
  private let former: [String: Derivation]
  private let vocabulary: Vocabulary
  /// Of attributes derived in both versions, the first of the questions: for each value the old one, then the new one.
  private var firstQuestion: [String: Int] = [:]

  init(old: RulePack, new: RulePack, former: [String: Derivation]) {
    self.old = Self.derived(old.vocabulary)
    self.new = Self.derived(new.vocabulary)
    self.former = former
    vocabulary = new.vocabulary
  }

  private static func derived(_ vocabulary: Vocabulary) -> [String: Attribute] {
    var result: [String: Attribute] = [:]
    for attribute in vocabulary.attributes where attribute.derivation != nil {
      result[vocabulary.name(of: attribute)] = attribute
    }
    return result
  }

  /// The questions, as rules; their numbers begin at `start`.
  mutating func questions(from start: Int) -> [Rule] {
    var result: [Rule] = []
    for (name, attribute) in new.sorted(by: { $0.key < $1.key }) {
      guard let now = attribute.derivation, let before = former[name] else { continue }
      firstQuestion[name] = start + result.count
      for value in values(attribute) {
        for (word, derivation) in [("was", before), ("is", now)] {
          result.append(
            Rule(
              asking: derivation.condition(for: value.index), given: derivation.variable,
              id: "\(name) \(word) \(value.id)", at: derivation.span))
        }
      }
    }
    return result
  }

  private func values(_ attribute: Attribute) -> [(index: Int, id: String)] {
    guard let domain = attribute.valueType.domain else { return [] }
    return domain.values.indices.filter { !domain.values[$0].isUnlistedMember }.map { ($0, domain.values[$0].id) }
  }

  /// What differs, by name; `rules` are those of the new version.
  func compare(_ finder: PolicyFinder, _ rules: [Rule], _ cap: inout SizeCap) -> [PackDifference.DerivationDifference] {
    var result: [PackDifference.DerivationDifference] = []
    for name in Set(old.keys).union(new.keys).sorted() {
      var found = PackDifference.DerivationDifference(name: name, meaning: .vocabulary, rules: [])
      if old[name] == nil {
        found.meaning = .new
      } else if new[name] == nil {
        found.meaning = .gone
      } else if let attribute = new[name], let first = firstQuestion[name] {
        decide(attribute, first, finder, &found, &cap)
        if found.meaning == .same { continue }
      }
      result.append(found)
    }
    if result.isEmpty { return [] }
    var resting: [String: [String]] = [:]
    for rule in rules {
      for attribute in VocabularyUse(vocabulary, restingOn: rule).attributes {
        resting[vocabulary.name(of: vocabulary.attributes[attribute]), default: []].append(rule.id)
      }
    }
    for index in result.indices { result[index].rules = resting[result[index].name, default: []].sorted() }
    return result
  }

  private func decide(
    _ attribute: Attribute, _ first: Int, _ finder: PolicyFinder, _ found: inout PackDifference.DerivationDifference,
    _ cap: inout SizeCap
  ) {
    let values = values(attribute)
    let conditions = finder.compiled.program.rules
    found.meaning = .same
    for (place, value) in values.enumerated() {
      let (was, isNow) = (first + 2 * place, first + 2 * place + 1)
      if conditions[was].when == conditions[isNow].when { continue }
      let goal = finder.goal(isNow, .stands, while: was, .doesNotStand)
      cap = cap.joined(finder.cap(of: goal))
      let answer = finder.find(goal)
      switch answer.existence {
      case .some:
        found.meaning = .changed
        found.witness = answer.witness
        let before = values.indices.filter { holds(first + 2 * $0, answer.witness, finder) }
        found.values = (before.count == 1 ? values[before[0]].id : nil, value.id)
        return
      case .none: if found.meaning == .same { found.meaning = .rewritten }
      case .undecided: found.meaning = .undecided
      }
    }
  }

  /// Whether the question's answer is yes for the subject of a witness.
  private func holds(_ question: Int, _ witness: Witness?, _ finder: PolicyFinder) -> Bool {
    guard let witness else { return false }
    let entities = zip(finder.subjects(of: question), witness.binding).map { subject, id in
      witness.policy.entities[subject.type.index].firstIndex { $0.id == id }!
    }
    return finder.isReached(finder.goal(question, .stands), entities.map(Int32.init), by: witness.policy)
  }
}
