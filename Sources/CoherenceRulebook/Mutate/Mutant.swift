import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// A rule with one deliberate mistake in it. An example that holds for the rule and fails for the mutant *kills* it.
package struct Mutant: Sendable {
  /// What was done to the rule.
  package enum Operation: String, CaseIterable, Sendable {
    case dropped, negated, widened, raised, lowered, unguarded, swapped
  }
  package var operation: Operation
  /// Where; `nil` for the interaction as a whole.
  package var place: ConditionPlace?
  /// What it says in words: `without “group: armed capacity is at most low”`.
  package var sentence: String
  /// Where the rule's author wrote what was changed.
  package var span: SourceSpan
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
/// - *widened*: a test of a value lets the next value of the vocabulary in too; of a set, the next member counts too
/// - *raised*, *lowered*: a level, a number, a day or a count is shifted by one
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
        for (operation, kind) in changed(test) {
          var other = test
          other.kind = kind
          add(operation, "with “\(wording.sentence(.test(other)))”", .test(other))
        }
      }
    }
    if let swapped = swapped() { result.append(swapped) }
    return result
  }

  // MARK: Tests

  /// The tests that ask for one value more, or one step to either side.
  private func changed(_ test: Test) -> [(Mutant.Operation, TestKind)] {
    switch test.kind {
    case .value(let attribute, let mask):
      guard let domain = vocabulary.domain(of: attribute) else { return [] }
      let count = domain.values.count
      guard case .level = vocabulary.attributes[attribute.index].valueType else {
        return widened(mask, domain).map { [(.widened, .value(attribute, in: $0))] } ?? []
      }
      return shifted(mask, count).map { ($0, .value(attribute, in: $1)) }
    case .range(let attribute, let lower, let upper):
      return [
        (.raised, .range(attribute, atLeast: lower.map { $0 + 1 }, atMost: upper.map { $0 + 1 })),
        (.lowered, .range(attribute, atLeast: lower.map { $0 - 1 }, atMost: upper.map { $0 - 1 })),
      ]
    case .set(let attribute, let relation, let mask):
      guard let domain = vocabulary.domain(of: attribute) else { return [] }
      return widened(mask, domain).map { [(.widened, .set(attribute, relation, $0))] } ?? []
    case .refersTo, .referenceSet, .sameAs, .sharesWith, .related, .path, .time, .otherThan: return []
    }
  }

  /// The mask with the value that follows its first one in the vocabulary and is not in it yet; a class of a taxonomy has
  /// its neighbour in the list, so that the value is as near as the vocabulary knows. `nil` if the mask would hold them all.
  private func widened(_ mask: ValueMask, _ domain: ValueDomain) -> ValueMask? {
    let count = domain.values.count
    guard let first = mask.values.first else { return nil }
    for step in 1..<max(2, count) {
      let value = (first + step) % count
      if mask.contains(value) || domain.values[value].isUnlistedMember { continue }
      var wider = mask
      wider.insert(value)
      return wider.count == count ? nil : wider
    }
    return nil
  }

  /// A run of levels, one step up and one step down. Only the end that the test names moves: `at_least` and `at_most` have one.
  private func shifted(_ mask: ValueMask, _ count: Int) -> [(Mutant.Operation, ValueMask)] {
    let values = mask.values
    guard let first = values.first, let last = values.last, values.count == last - first + 1 else { return [] }
    return [(Mutant.Operation.raised, 1), (.lowered, -1)].compactMap { operation, step in
      let low = first == 0 ? 0 : first + step
      let high = last == count - 1 ? last : last + step
      guard low >= 0, high < count, low <= high, !(low == 0 && high == count - 1) else { return nil }
      return (operation, ValueMask(count: count, values: low...high))
    }
  }

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

extension Vocabulary {
  /// The values of a finite attribute.
  package func domain(of attribute: AttributeID) -> ValueDomain? {
    switch attributes[attribute.index].valueType {
    case .choice(let domain), .level(let domain), .set(let domain): return domain
    case .number, .date, .reference, .references: return nil
    }
  }
}
