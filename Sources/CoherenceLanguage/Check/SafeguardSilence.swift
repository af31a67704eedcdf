import CoherenceSource

/// Finds safeguards that a policy would meet by saying nothing: what silence amounts to must not protect anybody.
struct SafeguardSilence {
  let reading: Reading
  let vocabulary: Vocabulary

  func check(_ safeguards: [Rule.Safeguard]) {
    for safeguard in safeguards {
      let tests = required(safeguard.condition)
      let choices = tests.filter { passesInSilence($0) != nil }
      // A safeguard that also asks for something that somebody has to decide is not met by silence.
      guard !choices.isEmpty, choices.allSatisfy({ passesInSilence($0) == true }) else { continue }
      reading.warning(
        .safeguardMetBySilence,
        "the safeguard `\(safeguard.label)` is met by a policy that does not mention `\(name(choices[0]))`",
        at: choices[0].span, help: "ask for a value that somebody has to decide on, other than `if_unstated`")
    }
  }

  /// The tests that must hold, outside alternatives and negations. Entities that must exist are found elsewhere.
  private func required(_ condition: Condition) -> [Test] {
    switch condition {
    case .all(let parts): return parts.flatMap(required)
    case .test(let test): return [test]
    case .any, .not, .exists, .count: return []
    }
  }

  /// Whether what silence amounts to passes a test of a design choice; `nil` for tests of anything else.
  private func passesInSilence(_ test: Test) -> Bool? {
    switch test.kind {
    case .value(let attribute, let mask):
      guard case .oneOf(let silence)? = silence(attribute) else { return nil }
      return silence.subtracting(mask).isEmpty
    case .set(let attribute, let kind, let mask):
      guard case .members(let surely, let possibly)? = silence(attribute) else { return nil }
      switch kind {
      case .includesAny: return !surely.intersection(mask).isEmpty
      case .includesAll: return mask.subtracting(surely).isEmpty
      case .excludesAll: return possibly.intersection(mask).isEmpty
      case .only: return possibly.subtracting(mask).isEmpty
      }
    case .referenceSet(let attribute, let kind, _):
      guard case .references(_, let possibly, let unlisted)? = silence(attribute) else { return nil }
      let isEmpty = possibly?.isEmpty == true && unlisted == .no
      return isEmpty && (kind == .excludesAll || kind == .only)
    case .refersTo(let attribute, _, let none, let unlisted):
      guard case .referenceOneOf(let entities, let mayBeNone, let mayBeUnlisted)? = silence(attribute) else {
        return nil
      }
      return entities.isEmpty && (!mayBeNone || none) && (!mayBeUnlisted || unlisted)
    case .range(let attribute, let low, let high):
      guard case .range(let least?, let most?)? = silence(attribute) else { return nil }
      return least >= low ?? least && most <= high ?? most
    case .sameAs, .sharesWith, .related, .path, .time, .otherThan: return nil
    }
  }

  private func silence(_ attribute: AttributeID) -> StatedValue? {
    guard case .designChoice(let value, _) = vocabulary.attributes[attribute.index].nature else { return nil }
    return value
  }

  private func name(_ test: Test) -> String {
    test.kind.attribute.map { vocabulary.attributes[$0.index].id } ?? ""
  }
}

extension TestKind {
  /// The attribute of the subject that is tested, if any.
  var attribute: AttributeID? {
    switch self {
    case .value(let attribute, _), .range(let attribute, _, _), .set(let attribute, _, _),
      .refersTo(let attribute, _, _, _), .referenceSet(let attribute, _, _), .sameAs(let attribute, _, _),
      .sharesWith(let attribute, _, _):
      return attribute
    case .related, .path, .time, .otherThan: return nil
    }
  }
}
