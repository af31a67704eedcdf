import CoherenceLanguage

extension Phrases {
  /// A test as a proof says it of entities that were named by somebody else: in words that say nothing of their number.
  func condition(_ test: Test, _ name: (Term) -> String) -> String {
    let subject = name(test.subject)
    func inside(_ term: Term) -> String { Self.midSentence(name(term)) }
    switch test.kind {
    case .value(let attribute, let mask):
      let shape = vocabulary.attributes[attribute.index]
      if shape.isYesOrNo && mask.count == 1 {
        return "\(subject): \(Self.words(shape.id)): \(mask.contains(1) ? "yes" : "no")"
      }
      return "\(subject): \(said(shape, values(attribute, mask)))"
    case .range(let attribute, let lower, let upper):
      let shape = vocabulary.attributes[attribute.index]
      return "\(subject): \(Self.words(shape.id)): \(Self.withoutIs(bounds(attribute, lower, upper)))"
    case .set(let attribute, let relation, let mask):
      return "\(subject): \(included(attribute, relation, members(attribute, mask, relation)))"
    case .refersTo(let attribute, let terms, let none, let unlisted):
      let entities = terms.map(inside) + (none ? ["nobody"] : []) + (unlisted ? ["someone not listed"] : [])
      return "\(subject): \(said(vocabulary.attributes[attribute.index], "is \(Self.list(entities, "or"))"))"
    case .referenceSet(let attribute, let relation, let terms):
      let entities = terms.isEmpty ? "nobody" : Self.list(terms.map(inside), relation == .includesAll ? "and" : "or")
      return "\(subject): \(included(attribute, terms.isEmpty ? .includesAny : relation, entities))"
    case .related(let relation, let inverse, let other):
      let (doer, object) = inverse ? (name(other), subject) : (subject, name(other))
      return ReadingGrammar.related(
        vocabulary.relations[relation.index].label, .init(named: doer), Self.midSentence(object))
    default: return sentence(test, name)
    }
  }

  /// `instrument is X`, `benchmarks met are X`, `applies to X`.
  private func said(_ shape: Attribute, _ value: String) -> String {
    let words = Self.words(shape.id)
    if shape.isNamedByItsVerb {
      return value.hasPrefix("is not ") ? "\(words) any but \(value.dropFirst(7))" : "\(words) \(Self.withoutIs(value))"
    }
    return ReadingGrammar.isPlural(words) && value.hasPrefix("is ")
      ? "\(words) are\(value.dropFirst(2))" : "\(words) \(value)"
  }

  /// `exempts X`, `guarantors include X`, `role does not include X`.
  private func included(_ attribute: AttributeID, _ relation: SetTest, _ members: String) -> String {
    let shape = vocabulary.attributes[attribute.index]
    let words = Self.words(shape.id)
    // `monitored by X`.
    if [" by", " with"].contains(where: words.hasSuffix) {
      switch relation {
      case .includesAny, .includesAll: return "\(words) \(members)"
      case .excludesAll: return "not \(words) \(members)"
      case .only: return "\(words) none but \(members)"
      }
    }
    if shape.isNamedByItsVerb {
      switch relation {
      case .includesAny, .includesAll: return "\(words)\(shape.isNamedByItsObject ? ":" : "") \(members)"
      case .excludesAll:
        let (verb, rest) = ReadingGrammar.firstWord(words)
        return "does not \(ReadingGrammar.plural(verb: verb))\(rest) \(members)"
      case .only: return "\(words) none but \(members)"
      }
    }
    let isPlural = ReadingGrammar.isPlural(words)
    switch relation {
    case .includesAny, .includesAll: return "\(words) \(isPlural ? "include" : "includes") \(members)"
    case .excludesAll: return "\(words) \(isPlural ? "do" : "does") not include \(members)"
    case .only: return "\(words) \(isPlural ? "include" : "includes") nothing but \(members)"
    }
  }

  private static func withoutIs(_ text: String) -> String { text.hasPrefix("is ") ? String(text.dropFirst(3)) : text }
}

extension Attribute {
  /// A choice between `no` and `yes`.
  var isYesOrNo: Bool { valueType.domain?.isYesNo == true }

  /// Whether the name is what the thing does: `exempts`, described as *Whom it exempts*.
  package var isNamedByItsVerb: Bool {
    let first = id.prefix { $0 != "_" }
    guard first.hasSuffix("s"), !first.hasSuffix("ss"), !isYesOrNo else { return false }
    if isNamedByItsObject { return true }
    return ["Whom ", "Where ", "Whose "].contains { describes.hasPrefix($0) }
      || describes.contains(" it \(first)")
  }

  /// Whether the name is what is done and to what: `excludes_crimes`, described as *Which crimes are excluded*.
  var isNamedByItsObject: Bool {
    let words = id.split(separator: "_")
    guard words.count > 1, words[0].hasSuffix("s") else { return false }
    let stem = words[0].dropLast()
    return describes.split(separator: " ").contains { $0 == "\(stem)d" || $0 == "\(stem)ed" }
      && describes.contains(" \(words[1]) ")
  }
}
