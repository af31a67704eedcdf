import CoherenceLanguage

/// The tests that an author may have meant instead of one: a little wider or narrower, one step off, or the other way round.
///
/// - *widened*: a value more of the vocabulary counts too; *any of* in the place of *all of*; nobody counts as well as somebody;
///   an earlier start in the place of an earlier end
/// - *narrowed*: *all of* in the place of *any of*; an earlier end in the place of an earlier start
/// - *raised*, *lowered*: a level, a number, a day, or the length of a path is shifted by one
/// - *turned*: a relation, a path or an order in time leads the other way
struct TestMutants {
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  func all(of test: Test) -> [(operation: Mutant.Operation, test: Test)] {
    func with(_ operation: Mutant.Operation, _ kind: TestKind) -> (operation: Mutant.Operation, test: Test) {
      (operation, Test(subject: test.subject, kind: kind, span: test.span))
    }
    func turned(_ other: Term, _ kind: TestKind) -> (operation: Mutant.Operation, test: Test) {
      (.turned, Test(subject: other, kind: kind, span: test.span))
    }
    switch test.kind {
    case .value(let attribute, let mask):
      guard let domain = vocabulary.domain(of: attribute) else { return [] }
      if case .level = vocabulary.attributes[attribute.index].valueType {
        return shifted(mask, domain.values.count).map { with($0, .value(attribute, in: $1)) }
      }
      return widened(mask, domain).map { [with(.widened, .value(attribute, in: $0))] } ?? []
    case .range(let attribute, let lower, let upper):
      return [
        with(.raised, .range(attribute, atLeast: lower.map { $0 + 1 }, atMost: upper.map { $0 + 1 })),
        with(.lowered, .range(attribute, atLeast: lower.map { $0 - 1 }, atMost: upper.map { $0 - 1 })),
      ]
    case .set(let attribute, let relation, let mask):
      guard let domain = vocabulary.domain(of: attribute) else { return [] }
      return (widened(mask, domain).map { [with(.widened, .set(attribute, relation, $0))] } ?? [])
        + requantified(relation, mask.count).map { with($0, .set(attribute, $1, mask)) }
    case .refersTo(let attribute, let terms, let none, let unlisted):
      return none || terms.isEmpty
        ? [] : [with(.widened, .refersTo(attribute, terms, none: true, unlisted: unlisted))]
    case .referenceSet(let attribute, let relation, let terms):
      return requantified(relation, terms.count).map { with($0, .referenceSet(attribute, $1, terms)) }
    case .related(let relation, let inverse, let other):
      let ends = vocabulary.relations[relation.index]
      return ends.from == ends.to && test.subject != other
        ? [with(.turned, .related(relation, inverse: !inverse, other))] : []
    case .path(let path, let other, let closure):
      let ends = vocabulary.relations[path.via[0].index]
      let lengths = relengthened(path).map { with($0, .path($1, other, closure: nil)) }
      return ends.from == ends.to && test.subject != other
        ? lengths + [turned(other, .path(path, test.subject, closure: closure))] : lengths
    case .time(.before, let other):
      return [with(.widened, .time(.startsBefore, other)), turned(other, .time(.before, test.subject))]
    case .time(.startsBefore, let other):
      return [with(.narrowed, .time(.before, other)), turned(other, .time(.startsBefore, test.subject))]
    case .time(.startsWithin(let days), let other):
      return [
        with(.raised, .time(.startsWithin(days: days + 1), other)),
        with(.lowered, .time(.startsWithin(days: days - 1), other)),
      ]
    case .time(.overlaps, _), .sameAs, .sharesWith, .otherThan: return []
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

  /// *All of* for *any of*, and the reverse; of a single member both say the same.
  private func requantified(_ relation: SetTest, _ members: Int) -> [(Mutant.Operation, SetTest)] {
    guard members > 1 else { return [] }
    switch relation {
    case .includesAny: return [(.narrowed, .includesAll)]
    case .includesAll: return [(.widened, .includesAny)]
    case .excludesAll, .only: return []
    }
  }

  /// A path with its bound one hop further and one nearer; one without a bound, over one hop only. One of no hops at least,
  /// over one at least.
  private func relengthened(_ path: PathSpecification) -> [(Mutant.Operation, PathSpecification)] {
    var result: [(Mutant.Operation, PathSpecification)] = []
    func add(_ operation: Mutant.Operation, _ minimum: Int, _ maximum: Int?) {
      if let maximum, maximum < max(minimum, 1) { return }
      result.append((operation, PathSpecification(via: path.via, minimumHops: minimum, maximumHops: maximum)))
    }
    if path.minimumHops == 0 { add(.narrowed, 1, path.maximumHops) }
    if let most = path.maximumHops {
      if path.via.allSatisfy({ vocabulary.relations[$0.index].from == vocabulary.relations[$0.index].to }) {
        add(.raised, path.minimumHops, most + 1)
      }
      add(.lowered, path.minimumHops, most - 1)
    } else {
      add(.lowered, path.minimumHops, 1)
    }
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
