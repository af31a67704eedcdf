import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Puts tests, values and entities into words.
package struct Phrases {
  let compiled: CompiledPack
  let policy: Policy
  var vocabulary: Vocabulary { compiled.pack.vocabulary }

  /// For sentences about a policy's entities.
  package init(compiled: CompiledPack, policy: Policy) {
    self.compiled = compiled
    self.policy = policy
  }

  /// For sentences about a rule's variables, with no policy in sight.
  package init(compiled: CompiledPack) {
    self.init(
      compiled: compiled,
      policy: Policy(
        id: "", title: "", date: nil, summary: nil, entities: [], facts: [], relations: [], mapped: [], sequence: [],
        acceptedRisks: [], file: SourceFile.ID(0), span: SourceSpan(file: SourceFile.ID(0), start: 0, end: 0)))
  }

  /// An id as words: `at_least_one` → `at least one`.
  package static func words(_ id: String) -> String { String(id.map { $0 == "_" ? " " : $0 }) }

  /// Items as a list: `a`, `a or b`, `a, b or c`.
  package static func list(_ items: [String], _ word: String) -> String {
    if items.count < 2 { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + items[items.count - 1]
  }

  /// An id as words in a sentence, with what is known as an acronym in capitals: `un_peacekeeping` → `UN peacekeeping`.
  static func spoken(_ id: String) -> String {
    words(id).split(separator: " ").map { acronyms.contains($0) ? $0.uppercased() : String($0) }.joined(separator: " ")
  }

  private static let acronyms: Set<Substring> = ["au", "ddr", "eu", "icc", "idp", "nato", "ngo", "ssr", "un"]

  func name(_ type: Int, _ entity: Int) -> String {
    Self.called(policy.entities[type][entity], vocabulary.types[type])
  }

  /// What an entity is called: what has no name goes by its id, an action with an article, `the embargo`.
  package static func called(_ entity: Policy.Entity, _ type: EntityType) -> String {
    guard entity.name == entity.id else { return entity.name }
    let words = words(entity.id)
    let hasArticle = ["a", "an", "another", "the"].contains(words.prefix { $0 != " " })
    return hasArticle || !type.isTimed ? words : "the " + words
  }

  /// A name as it stands inside a sentence: `The farmers` → `the farmers`.
  package static func midSentence(_ name: String) -> String {
    if name.hasPrefix("The Hague") || name.hasPrefix("The Gambia") { return name }
    return ["The ", "A ", "An "].contains(where: name.hasPrefix) ? name.prefix(1).lowercased() + name.dropFirst() : name
  }

  /// A variable for which no entity is settled: `an attacker`, and `the attacker` once it was spoken of.
  func anyone(_ variable: Variable, isFirst: Bool) -> String {
    let noun = variable.name.count < 3 ? vocabulary.types[variable.type.index].label : Self.words(variable.name)
    if !isFirst { return "the \(noun)" }
    return ReadingGrammar.isPlural(noun) ? noun : ReadingGrammar.withArticle(noun)
  }

  /// How a cell is named in files: `situation.conflict_phase`, `embargo.exempts`.
  func path(_ attribute: Int, _ entity: Int) -> String {
    let shape = vocabulary.attributes[attribute]
    return policy.entities[shape.type.index][entity].id + "." + shape.id
  }

  // MARK: Tests

  /// A test with its entities in place: `Arms embargo: applies to is all parties`.
  package func sentence(_ test: Test, _ name: (Term) -> String) -> String {
    let subject = name(test.subject)
    switch test.kind {
    case .value(let attribute, let mask): return "\(subject): \(words(attribute)) \(values(attribute, mask))"
    case .range(let attribute, let lower, let upper):
      return "\(subject): \(words(attribute)) \(bounds(attribute, lower, upper))"
    case .set(let attribute, let relation, let mask):
      return "\(subject): \(words(attribute)) \(verb(relation)) \(members(attribute, mask, relation))"
    case .refersTo(let attribute, let terms, let none, let unlisted):
      let entities = terms.map(name) + (none ? ["none"] : []) + (unlisted ? ["someone not listed"] : [])
      return "\(subject): \(words(attribute)) is \(Self.list(entities, "or"))"
    case .referenceSet(let attribute, let relation, let terms):
      let entities = terms.isEmpty ? "nobody" : Self.list(terms.map(name), relation == .includesAll ? "and" : "or")
      return "\(subject): \(words(attribute)) \(verb(relation)) \(entities)"
    case .sameAs(let attribute, let other, let otherAttribute):
      return "\(subject): \(words(attribute)) is the same as \(words(otherAttribute)) of \(name(other))"
    case .sharesWith(let attribute, let other, let otherAttribute):
      return "\(subject): \(words(attribute)) has something in common with \(words(otherAttribute)) of \(name(other))"
    case .related(let relation, let inverse, let other):
      let label = vocabulary.relations[relation.index].label
      return inverse ? "\(name(other)) \(label) \(subject)" : "\(subject) \(label) \(name(other))"
    case .path(let path, let other, let closure):
      return "\(subject) \(self.path(path, closure)) \(name(other))"
    case .time(let relation, let other): return "\(subject) \(time(relation)) \(name(other))"
    case .otherThan(let others): return "\(subject) is not \(Self.list(others.map(name), "or"))"
    }
  }

  private func words(_ attribute: AttributeID) -> String { Self.words(vocabulary.attributes[attribute.index].id) }

  private func path(_ path: PathSpecification, _ closure: String?) -> String {
    if let closure, let named = vocabulary.closures.first(where: { $0.id == closure }) { return named.label }
    let labels = path.via.map { vocabulary.relations[$0.index].label }
    let most = path.maximumHops.map { $0 == 1 ? "one step" : "at most \($0) steps" } ?? "any number of steps"
    return "\(Self.list(labels, "or")), in \(most),"
  }

  private func time(_ relation: TimeTest) -> String {
    switch relation {
    case .before: return "ends before the start of"
    case .startsBefore: return "starts before the start of"
    case .overlaps: return "is under way at the same time as"
    case .startsWithin(let days): return "starts within \(days) days of the start of"
    }
  }

  private func verb(_ relation: SetTest) -> String {
    switch relation {
    case .includesAny, .includesAll: return "includes"
    case .excludesAll: return "does not include"
    case .only: return "includes nothing but"
    }
  }

  func members(_ attribute: AttributeID, _ mask: ValueMask, _ relation: SetTest) -> String {
    if mask.isEmpty { return "anything" }
    return Self.list(spoken(attribute.index, mask), relation == .includesAll ? "and" : "or")
  }

  /// What a mask asks of a value: `is a`, `is at least b`, `is c or d`, `is not e`.
  package func values(_ attribute: AttributeID, _ mask: ValueMask) -> String {
    guard let domain = domain(attribute.index) else { return "is as asked" }
    let count = domain.values.count
    if case .level = vocabulary.attributes[attribute.index].valueType, mask.count > 1 {
      let values = mask.values
      if values[values.count - 1] == count - 1 && values.count == count - values[0] {
        return "is at least \(Self.spoken(domain.values[values[0]].id))"
      }
      if values[0] == 0 && values.count == values[values.count - 1] + 1 {
        return "is at most \(Self.spoken(domain.values[values.count - 1].id))"
      }
    }
    let others = ValueMask.all(count).subtracting(mask)
    if others.count > 0 && others.count * 2 < count && domain.classes.allSatisfy({ $0.members != mask }) {
      return "is not \(Self.list(spoken(attribute.index, others), "or"))"
    }
    return "is \(Self.list(spoken(attribute.index, mask), "or"))"
  }

  func bounds(_ attribute: AttributeID, _ lower: Int?, _ upper: Int?) -> String {
    let text = self.text(attribute.index)
    if let lower, let upper {
      return lower == upper ? "is \(text(lower))" : "is between \(text(lower)) and \(text(upper))"
    }
    if let lower { return "is at least \(text(lower))" }
    if let upper { return "is at most \(text(upper))" }
    return "is anything"
  }

  // MARK: Values

  private func domain(_ attribute: Int) -> ValueDomain? {
    switch vocabulary.attributes[attribute].valueType {
    case .choice(let domain), .level(let domain), .set(let domain): return domain
    case .number, .date, .reference, .references: return nil
    }
  }

  /// A number with its unit, or a day.
  private func text(_ attribute: Int) -> (Int) -> String {
    switch vocabulary.attributes[attribute].valueType {
    case .number(let unit): return { unit.isEmpty ? String($0) : "\($0) \(unit)" }
    case .date: return { CalendarInterval.text(ofDay: Int32(clamping: $0)) }
    default: return { String($0) }
    }
  }

  /// The names of the values in a mask; classes whose members are all in stand for them.
  func names(_ attribute: Int, _ mask: ValueMask) -> [String] {
    guard let domain = domain(attribute) else { return [] }
    var left = mask
    var result: [String] = []
    for group in domain.broadClasses where group.members.subtracting(left).isEmpty {
      result.append(Self.words(group.id))
      left = left.subtracting(group.members)
    }
    return result
      + left.values.map { value in
        let item = domain.values[value]
        return item.isUnlistedMember ? item.label : Self.words(item.id)
      }
  }

  /// The same as they are said in a sentence.
  private func spoken(_ attribute: Int, _ mask: ValueMask) -> [String] { names(attribute, mask).map(Self.spoken) }

  /// The values of some classes of a residual's cell, in words; of numbers and days, neighbouring ranges are one.
  func values(_ attribute: Int, words bits: [UInt64]) -> [String] {
    let shape = vocabulary.attributes[attribute]
    switch shape.valueType {
    case .choice(let domain), .level(let domain), .set(let domain):
      var mask = ValueMask(count: domain.values.count)
      for word in mask.words.indices { mask.words[word] = bits[word] }
      return names(attribute, mask)
    case .number, .date:
      let count = compiled.thresholds[attribute].classCount
      let classes = (0..<count).filter { bits[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
      let ends = classes.filter { !classes.contains($0 + 1) }
      return zip(classes.filter { !classes.contains($0 - 1) }, ends).map { range(attribute, $0, $1) }
    case .reference(let type), .references(let type):
      return (0..<bits.count * 64).filter { bits[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
        .map { referenceName(type.index, $0) }
    }
  }

  /// A run of classes of numbers or days: `at most 30 days`, `3 to 11`, `at least 12`, `before 2021-06-30`.
  private func range(_ attribute: Int, _ first: Int, _ last: Int) -> String {
    let boundaries = compiled.thresholds[attribute].boundaries
    let text = self.text(attribute)
    let isDate = if case .date = vocabulary.attributes[attribute].valueType { true } else { false }
    let lower = first == 0 ? nil : boundaries[first - 1]
    let upper = last == boundaries.count ? nil : boundaries[last] - 1
    if let lower, let upper { return lower == upper ? text(lower) : "\(text(lower)) to \(text(upper))" }
    if let lower { return (isDate ? "not before " : "at least ") + text(lower) }
    return upper.map { isDate ? "before \(text($0 + 1))" : "at most \(text($0))" } ?? "any"
  }

  /// The name of a bit of a reference's mask.
  func referenceName(_ type: Int, _ bit: Int) -> String {
    switch bit {
    case Program.noneBit: return "none"
    case Program.unlistedBit: return "someone not listed"
    default: return Self.midSentence(name(type, bit - Program.firstEntityBit))
    }
  }

  /// A stated value in words.
  package func stated(_ value: StatedValue, _ attribute: Int) -> String {
    switch value {
    case .oneOf(let mask): return Self.list(spoken(attribute, mask), "or")
    case .members(let surely, let possibly):
      if possibly.isEmpty { return "none" }
      let open = possibly.subtracting(surely)
      let sure = Self.list(spoken(attribute, surely), "and")
      if open.isEmpty { return sure }
      let perhaps = "perhaps " + Self.list(spoken(attribute, open), "and")
      return surely.isEmpty ? perhaps : "\(sure); \(perhaps)"
    case .range(let lower, let upper):
      let text = self.text(attribute)
      if let lower, let upper { return lower == upper ? text(lower) : "\(text(lower)) to \(text(upper))" }
      return lower.map { "at least " + text($0) } ?? upper.map { "at most " + text($0) } ?? "anything"
    case .referenceOneOf(let entities, let none, let unlisted):
      let names =
        entities.map { entityName(attribute, $0) } + (none ? ["none"] : []) + (unlisted ? ["someone not listed"] : [])
      return Self.list(names, "or")
    case .references(let surely, let possibly, let unlisted):
      var names = surely.map { entityName(attribute, $0) }
      if unlisted == .surely { names.append("someone not listed") }
      let isOpen = possibly == nil || unlisted == .possibly || (possibly ?? []).contains { !surely.contains($0) }
      if names.isEmpty { return isOpen ? "not known completely" : "none" }
      return Self.list(names, "and") + (isOpen ? "; perhaps others" : "")
    }
  }

  private func entityName(_ attribute: Int, _ entity: Int) -> String {
    switch vocabulary.attributes[attribute].valueType {
    case .reference(let type), .references(let type): return Self.midSentence(name(type.index, entity))
    default: return ""
    }
  }

  // MARK: Templates

  /// A sentence with the names of the bound entities in place; a name that begins a sentence gets a capital, and an article
  /// inside it a small letter.
  func fill(_ template: Template, _ name: (Int) -> String) -> String {
    var text = ""
    for piece in template.pieces {
      switch piece {
      case .text(let words): text += words
      case .variable(let index):
        let beginsSentence = text.isEmpty || text.hasSuffix(". ") || text.hasSuffix(".\n")
        text += beginsSentence ? capitalised(name(index)) : Self.midSentence(name(index))
      }
    }
    // A folded block of YAML ends with a line break that is no part of the sentence.
    while let last = text.last, last == " " || last == "\n" { text.removeLast() }
    return text
  }

}
