import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// A rule with one deliberate mistake in it. An example that holds for the rule and fails for the mutant *kills* it.
package struct Mutant: Sendable {
  /// What was done to the rule.
  package enum Operation: String, CaseIterable, Sendable {
    case dropped, negated, widened, narrowed, raised, lowered, turned, unguarded, swapped
  }
  /// What was done to the rule.
  package var operation: Operation
  /// Where; `nil` for the interaction as a whole.
  package var place: ConditionPlace?
  /// What it says in words: `without “group: armed capacity is at most low”`.
  package var sentence: String
  /// Where the rule's author wrote what was changed.
  package var span: SourceSpan
  /// The rule with the mistake in it, under the id of the rule as it was.
  package var rule: Rule

  /// Whether it stands where the rule does and is addressed where the rule is.
  var changesOnlyInteraction: Bool {
    guard let place else { return true }
    if case .row = place.part { return true }
    return false
  }
}

/// Makes the mutants of a rule.
///
/// - *dropped*: a condition is left out where it stands among others, in `when`, a safeguard or a row of the interaction
/// - *negated*: a test, a block that looks for entities, or a count holds where it did not
/// - *widened*, *narrowed*, *raised*, *lowered*, *turned*: a test asks for a little more or less, see `TestMutants`
/// - *raised*, *lowered*: a count is shifted by one
/// - *unguarded*: a safeguard is left out
/// - *swapped*: what worsens now helps as much, and the reverse
package struct MutantMaker {
  private let rule: Rule
  private let vocabulary: Vocabulary
  private let wording: ConditionWording

  package init(_ rule: Rule, _ vocabulary: Vocabulary, _ wording: ConditionWording) {
    self.rule = rule
    self.vocabulary = vocabulary
    self.wording = wording
  }

  /// All mutants, in the order in which the rule was written.
  package func mutants() -> [Mutant] {
    var result: [Mutant] = []
    let places = rule.places
    var counts: [ConditionPlace: Int] = [:]
    for (place, condition) in places {
      switch condition {
      case .all(let parts), .any(let parts): counts[place] = parts.count
      default: break
      }
    }
    for (place, condition) in places {
      let words = wording.sentence(condition)
      let span = span(of: condition, at: place)
      func add(_ operation: Mutant.Operation, _ sentence: String, _ other: Condition?) {
        result.append(
          Mutant(
            operation: operation, place: place, sentence: sentence, span: span,
            rule: rule.replacing(place, with: other)))
      }
      if place.path.isEmpty, case .safeguard(let index) = place.part {
        add(.unguarded, "without the safeguard “\(rule.safeguards[index].label)”", nil)
      }
      if !place.path.isEmpty {
        let parent = ConditionPlace(part: place.part, path: place.path.dropLast())
        if counts[parent, default: 0] > 1 { add(.dropped, "without “\(words)”", nil) }
      }
      switch condition {
      case .all, .any: break
      case .not(let part): add(.negated, "with “\(wording.sentence(part))”", part)
      case .exists: add(.negated, "with “not \(words)”", .not(condition))
      case .count(let count):
        add(.negated, "with “not \(words)”", .not(condition))
        for (operation, other) in shifted(count) { add(operation, "with “\(wording.sentence(other))”", other) }
      case .test(let test):
        add(.negated, "with “not \(words)”", .not(condition))
        for (operation, other) in TestMutants(vocabulary).all(of: test) {
          add(operation, "with “\(wording.sentence(.test(other)))”", .test(other))
        }
      }
    }
    if let swapped = swapped() { result.append(swapped) }
    return result
  }

  // MARK: Counts

  private func shifted(_ count: Count) -> [(Mutant.Operation, Condition)] {
    [(Mutant.Operation.raised, 1), (.lowered, -1)].compactMap { operation, step in
      var other = count
      switch count.comparison {
      case .atLeast(.number(let number)): other.comparison = .atLeast(.number(number + step))
      case .atMost(.number(let number)) where number + step >= 0: other.comparison = .atMost(.number(number + step))
      case .shareAtLeast(.number(let percent), let among) where (1...100).contains(percent + step):
        other.comparison = .shareAtLeast(percent: .number(percent + step), among: among)
      default: return nil
      }
      return (operation, .count(other))
    }
  }

  // MARK: The rule as a whole

  /// What worsens now helps as much, and the reverse. An example sees it where it names the interaction, or where its
  /// verdict is one that only tensions have (*unguarded*).
  private func swapped() -> Mutant? {
    guard rule.kind == .tension || rule.kind == .synergy, rule.interaction.contains(where: { $0.value != .consistent })
    else { return nil }
    var other = rule
    other.kind = rule.kind == .tension ? .synergy : .tension
    for row in rule.interaction.indices {
      other.interaction[row].value = Interaction(rawValue: -rule.interaction[row].value.rawValue) ?? .consistent
    }
    let words = other.interaction.map(\.value.name)
    return Mutant(
      operation: .swapped, place: nil, sentence: "as a \(other.kind.rawValue): \(Phrases.list(words, "or"))",
      span: rule.titleSpan, rule: other)
  }

  private func span(of condition: Condition, at place: ConditionPlace) -> SourceSpan {
    if place.path.isEmpty, case .safeguard(let index) = place.part { return rule.safeguards[index].span }
    return condition.span ?? rule.titleSpan
  }
}

extension Condition {
  /// From the first to the last of its tests, as far as they stand in one file.
  package var span: SourceSpan? {
    var result: SourceSpan?
    if case .count(let count) = self { result = count.span }
    forEachTest { test in result = result.map { $0.through(test.span) } ?? test.span }
    return result
  }
}
