import CoherenceEngine
import CoherenceLanguage

/// Names for drafted examples: what is so in them, as a sentence about the example's own entities.
struct StepPhrases {
  private let vocabulary: Vocabulary
  private let phrases: Phrases
  private let policy: Policy

  init(_ compiled: CompiledPack, _ policy: Policy) {
    vocabulary = compiled.pack.vocabulary
    phrases = Phrases(compiled: compiled, policy: policy)
    self.policy = policy
  }

  /// `band`, from the id that the example's author chose.
  func noun(_ type: EntityTypeID, _ entity: Int) -> String { Phrases.words(policy.entities[type.index][entity].id) }

  /// `the band`; entities of the vocabulary go by their own names.
  func name(_ type: EntityTypeID, _ entity: Int) -> String {
    let shape = vocabulary.types[type.index]
    if shape.multiplicity == .once { return shape.label }
    if entity < shape.declaredEntities.count {
      let words = shape.declaredEntities[entity].name
      return words.prefix(1).lowercased() + words.dropFirst()
    }
    // `militia_x` is militia X, not the one militia there is.
    let noun = noun(type, entity)
    if let letter = noun.split(separator: " ").last, letter.count == 1, noun.count > 1 {
      return noun.dropLast() + letter.uppercased()
    }
    return "the \(noun)"
  }

  /// `the band’s`, `the talks’`; nothing for what occurs once.
  private func possessive(_ type: EntityTypeID, _ entity: Int) -> String {
    if vocabulary.types[type.index].multiplicity == .once { return "the" }
    let name = name(type, entity)
    return name.hasSuffix("s") ? name + "’" : name + "’s"
  }

  /// `the band’s strength`, `the conflict phase`, `host consent`.
  private func owned(_ shape: Attribute, _ entity: Int, _ words: String) -> String {
    let isOnce = vocabulary.types[shape.type.index].multiplicity == .once
    if isOnce, let last = words.split(separator: " ").last, Self.uncountable.contains(last) { return words }
    return "\(possessive(shape.type, entity)) \(words)"
  }

  // MARK: Facts

  /// `the band's perpetrator status is only suspected`, `an import ban, not targeted sanctions`, `the embargo exempts nobody`,
  /// `the step does not depend on …`.
  func fact(_ attribute: AttributeID, _ entity: Int, _ value: StatedValue) -> String {
    let shape = vocabulary.attributes[attribute.index]
    let subject = name(shape.type, entity)
    switch (value, shape.valueType) {
    case (.oneOf(let mask), .choice(let domain)) where domain.isYesNo:
      return clause(shape, entity, holds: mask.contains(1))
    case (.oneOf(let mask), .choice(let domain)), (.oneOf(let mask), .level(let domain)):
      return single(shape, entity, domain, mask.values[0], now: stated(attribute, entity))
    case (.members(let surely, _), .set(let domain)):
      let words = Phrases.words(shape.id)
      let verb = verb(shape)
      if surely.isEmpty {
        if shape.describes.hasPrefix("What kind") { return Self.agreeing(subject, "is of no listed kind") }
        return Self.agreeing(
          subject, verb.map { "\($0.word) \($0.object.map { "no " + $0 } ?? "nothing")" } ?? "has no \(words)")
      }
      if shape.describes.hasPrefix("What kind") {
        let kinds = surely.values.map { Self.article(domain.values[$0].label) }
        return Self.agreeing(subject, "is \(Phrases.list(kinds, "and"))")
      }
      let items = surely.values.map {
        domain.values[$0].isUnlistedMember ? domain.values[$0].label : Phrases.words(domain.values[$0].id)
      }
      if let verb { return Self.agreeing(subject, "\(verb.word) \(Phrases.list(items, "and"))") }
      return
        "\(owned(shape, entity, words)) \(isPlural(words) ? "are" : "is") \(Phrases.list(items, "and"))"
    case (.referenceOneOf(let entities, let none, _), .reference(let type)):
      let who = entities.first.map { name(type, $0) } ?? (none ? "nobody" : "someone not listed")
      return refers(shape, entity, [who])
    case (.references(let surely, _, _), .references(let type)):
      return refers(
        shape, entity, surely.map { name(type, $0) },
        none: shape.describes.hasPrefix("Who") ? "nobody" : "no \(vocabulary.types[type.index].label)")
    default:
      var words = Phrases.words(shape.id)
      if case .number(let unit) = shape.valueType, words.hasSuffix(" \(unit)") { words.removeLast(unit.count + 1) }
      let verb = isPlural(words) ? "are" : "is"
      return "\(owned(shape, entity, words)) \(verb) \(phrases.stated(value, attribute.index))"
    }
  }

  /// `the vetting of the arming is not stated` of choices, `is not known` of facts.
  func unstated(_ attribute: AttributeID, _ entity: Int) -> String {
    let shape = vocabulary.attributes[attribute.index]
    let words = Phrases.words(shape.id)
    let copula = isPlural(words) ? "are" : "is"
    var known = "known"
    if case .designChoice = shape.nature { known = "stated" }
    if let clause = whether(shape, entity) { return "it is not \(known) whether \(clause)" }
    if isVerb(shape) { return "it is not \(known) whom \(name(shape.type, entity)) \(words)" }
    if let verb = verb(shape) {
      let what = verb.object.map { "which \($0)" } ?? "what"
      return "it is not \(known) \(what) \(Self.agreeing(name(shape.type, entity), verb.word))"
    }
    return "\(owned(shape, entity, words)) \(copula) not \(known)"
  }

  /// The one value that the example's author stated, if there is one.
  private func stated(_ attribute: AttributeID, _ entity: Int) -> Int? {
    let fact = policy.facts.first { $0.attribute == attribute && $0.entity == entity && !$0.isDefault }
    guard case .oneOf(let mask)? = fact?.value, mask.count == 1 else { return nil }
    return mask.values[0]
  }

  private func single(_ shape: Attribute, _ entity: Int, _ domain: ValueDomain, _ index: Int, now: Int?) -> String {
    let words = Phrases.words(shape.id)
    let value = domain.values[index]
    // Of a taxonomy a value is what the thing is.
    if !domain.classes.isEmpty {
      guard let now else { return Self.agreeing(name(shape.type, entity), "is \(Self.article(value.label))") }
      return "\(Self.article(value.label)), not \(Self.article(domain.values[now].label))"
    }
    // `none` says little; its label says what is missing.
    if value.id == "none", value.label.hasPrefix("No ") {
      let label = "no " + value.label.dropFirst(3)
      return vocabulary.types[shape.type.index].multiplicity == .once
        ? "there is \(label)" : "there is \(label) for \(name(shape.type, entity))"
    }
    if value.id == "none" {
      return vocabulary.types[shape.type.index].multiplicity == .once
        ? "there is no \(words)" : Self.agreeing(name(shape.type, entity), "has no \(words)")
    }
    // `It is reduced` is a sentence about it already.
    if value.label.hasPrefix("It "), vocabulary.types[shape.type.index].multiplicity != .once {
      return Self.agreeing(name(shape.type, entity), String(value.label.dropFirst("It ".count)))
    }
    // `applies to` and the like take what the value is called.
    if isVerb(shape) {
      let label = value.label.prefix(1).lowercased() + value.label.dropFirst()
      return Self.agreeing(name(shape.type, entity), "\(words) \(label)")
    }
    // `excludes core crimes` is what a clause does.
    if ["excludes", "includes", "covers", "defers", "leaves"].contains(value.id.prefix { $0 != "_" }) {
      return "\(owned(shape, entity, words)) \(Phrases.words(value.id))"
    }
    var isLess = false
    if case .level = shape.valueType, let now { isLess = index < now }
    let verb = (isPlural(words) ? "are" : "is") + (isLess ? " only" : "")
    return "\(owned(shape, entity, words)) \(verb) \(Phrases.words(value.id))"
  }

  /// Nouns that take no article here, besides plurals.
  private static let uncountable: Set<Substring> = [
    "access", "accountability", "aid", "assistance", "asylum", "attribution", "capture", "consent", "control",
    "cooperation",
    "coordination", "counter-speech", "diplomacy", "disarmament", "disruption", "documentation", "enforcement",
    "engagement", "fact-finding", "finance", "force", "integration", "investment", "justice", "management", "mapping",
    "mediation", "memorialisation", "monitoring", "normalisation", "peacekeeping", "planning", "power-sharing",
    "pressure", "prevention", "protection", "recognition", "reconciliation", "reconstruction", "reduction", "reform",
    "reintegration", "relief", "reparation", "resettlement", "screening", "sharing", "speech", "support", "training",
    "vetting", "work",
  ]

  /// A label as the name of one such thing: `an import ban`, `targeted sanctions`, `mediation`.
  static func article(_ label: String) -> String {
    let words = label.split(separator: " ")
    guard let first = words.first else { return label }
    // `UN peacekeeping` keeps its capitals.
    let isName = label.dropFirst().contains { $0.isUppercase }
    let noun = isName ? label : label.prefix(1).lowercased() + label.dropFirst()
    let links: Set<Substring> = [
      "of", "or", "and", "through", "against", "for", "to", "in", "with", "by", "between", "from", "on", "at",
    ]
    guard let head = words.prefix(while: { !links.contains($0) }).last?.lowercased() else { return noun }
    if ["the", "a", "an", "another", "other"].contains(first.lowercased()) || uncountable.contains(head[...])
      || head.hasSuffix("s") && !head.hasSuffix("ss") && !head.hasSuffix("us") && !head.hasSuffix("is")
    {
      return noun
    }
    let sound = noun.lowercased()
    let isVowel = "aeiou".contains(sound.prefix(1)) && !sound.hasPrefix("uni") || sound.hasPrefix("hono")
    return (isVowel ? "an " : "a ") + noun
  }

  // MARK: Yes and no

  /// What follows *whether* in the description of a yes-or-no attribute, about this entity.
  private func whether(_ shape: Attribute, _ entity: Int) -> String? {
    guard shape.describes.hasPrefix("Whether ") else { return nil }
    var clause = String(shape.describes.dropFirst("Whether ".count))
    let type = vocabulary.types[shape.type.index]
    if type.multiplicity == .once { return clause }
    let subject = name(shape.type, entity)
    if clause.hasPrefix("it is agreed ") { return clause }
    if clause.hasPrefix("it ") {
      clause = subject + clause.dropFirst(2)
    } else if clause.hasPrefix("its ") {
      clause = possessive(shape.type, entity) + clause.dropFirst(3)
    } else {
      // Once: what comes after is a second mention.
      for words in ["the \(type.id)'s", "the \(type.label)'s"] where clause.contains(words) {
        return clause.replacing(words, with: possessive(shape.type, entity), maxReplacements: 1)
      }
      for words in ["the \(type.id)", "the \(type.label)"] where clause.contains(words) {
        return clause.replacing(words, with: subject, maxReplacements: 1)
      }
      // A clause about something else of this entity: say of which entity it speaks.
      if policy.entities[shape.type.index].count > type.declaredEntities.count + 1 { clause += ", for \(subject)" }
    }
    return clause
  }

  private func clause(_ shape: Attribute, _ entity: Int, holds: Bool) -> String {
    guard let clause = whether(shape, entity) else {
      let words = Phrases.words(shape.id)
      return "\(owned(shape, entity, words)): \(holds ? "yes" : "no")"
    }
    return holds ? clause : Self.negated(clause, subject: name(shape.type, entity))
  }

  private static let auxiliaries: Set<Substring> = [
    "is", "are", "was", "were", "has", "have", "can", "may", "will", "would", "does", "do",
  ]

  /// A clause with its verb negated: after an auxiliary, or, right after its subject, with *does not*.
  static func negated(_ clause: String, subject: String) -> String {
    var words = clause.split(separator: " ")
    if clause.hasPrefix(subject + " ") {
      let position = subject.split(separator: " ").count
      if words.count > position, !auxiliaries.contains(words[position]), let verb = plural(String(words[position])) {
        words[position] = "does not \(verb)"
        return words.joined(separator: " ")
      }
    }
    let lead = subject.split(separator: " ").count
    if words.count > lead + 1, clause.hasPrefix("\(subject)’"), words[lead].hasSuffix("s"),
      !auxiliaries.contains(words[lead + 1])
    {
      words.insert("do not", at: lead + 1)
      return words.joined(separator: " ")
    }
    if words.count > 3, words[0] == "the", !words[1].hasSuffix("s"), !auxiliaries.contains(words[2]),
      let verb = plural(String(words[2]))
    {
      words[2] = "does not \(verb)"
      return words.joined(separator: " ")
    }
    if let position = words.indices.dropFirst().first(where: { auxiliaries.contains(words[$0]) }), position <= 6 {
      if ["has", "have"].contains(words[position]), lacks(&words, position) { return words.joined(separator: " ") }
      words.insert("not", at: position + 1)
      return words.joined(separator: " ")
    }
    return "it is not so that \(clause)"
  }

  /// Negates *has* where it is no auxiliary: `has no plan`, `have no agreed consequences`, `does not have the means`.
  private static func lacks(_ words: inout [Substring], _ position: Int) -> Bool {
    guard position + 1 < words.count else { return false }
    let next = words[position + 1]
    // `has been attacked`, `has issued a warrant`: a participle, unless it qualifies a noun that follows at once.
    let isParticiple = ["ed", "en", "wn", "un", "id", "rn"].contains { next.hasSuffix($0) }
    let qualifies =
      ["agreed", "named", "stated", "written"].contains(next) && position + 2 < words.count
      && isPluralNoun(words[position + 2])
    if isParticiple && !qualifies { return false }
    if ["a", "an"].contains(next) {
      words[position + 1] = "no"
    } else if ["the", "its", "their", "both", "all"].contains(next) {
      words[position] = words[position] == "has" ? "does not have" : "do not have"
    } else {
      words.insert("no", at: position + 1)
    }
    return true
  }

  private static func isPluralNoun(_ word: Substring) -> Bool {
    word.hasSuffix("s") && !["ss", "us", "is", "as", "its"].contains { word.hasSuffix($0) }
  }

  /// A verb in the third person as it stands after *does not*; `nil` for what is no such verb.
  static func plural(_ verb: String) -> String? {
    if verb.hasSuffix("ies") && verb.count > 4 { return verb.dropLast(3) + "y" }
    for ending in ["sses", "shes", "ches", "xes", "zes"] where verb.hasSuffix(ending) {
      return String(verb.dropLast(2))
    }
    if verb == "goes" { return "go" }
    guard verb.hasSuffix("s"), !verb.hasSuffix("ss"), !verb.hasSuffix("'s"), !verb.hasSuffix("’s") else { return nil }
    return String(verb.dropLast())
  }

  /// A subject with what is said of one thing in the third person: `the talks oppose those who attack civilians`.
  static func agreeing(_ subject: String, _ predicate: String) -> String {
    guard let noun = subject.split(separator: " ").last, noun.hasSuffix("s"), !noun.hasSuffix("ss"),
      !noun.hasSuffix("us")
    else { return "\(subject) \(predicate)" }
    var words = predicate.split(separator: " ").map(String.init)
    if let verb = words.first {
      words[0] = verb == "is" ? "are" : verb == "has" ? "have" : verb == "does" ? "do" : plural(verb) ?? verb
    }
    return "\(subject) \(words.joined(separator: " "))"
  }

  /// Whether a name takes *are*: `carve outs`, `indicators used`.
  private func isPlural(_ words: String) -> Bool {
    // Of `balance of arms` the first noun counts.
    let links: Set<Substring> = ["of", "against", "between", "for", "to", "in", "with", "by"]
    let parts = words.split(separator: " ").prefix { !links.contains($0) }
    guard var noun = parts.last else { return false }
    if noun.hasSuffix("ed"), parts.count > 1 { noun = parts[parts.count - 2] }
    return noun.hasSuffix("s") && !noun.hasSuffix("ss") && !noun.hasSuffix("us") && !noun.hasSuffix("is")
  }

  // MARK: References and relations

  /// Whether an attribute's name is a verb: `exempts`, described as *Whom it exempts*.
  private func isVerb(_ shape: Attribute) -> Bool {
    let asks = ["Whom ", "Where "].contains { shape.describes.hasPrefix($0) }
    return asks && Phrases.words(shape.id).split(separator: " ").first?.hasSuffix("s") == true
  }

  /// The verb that the name of a set of values is or begins with, and what follows it: `grants`, `excludes crimes`.
  private func verb(_ shape: Attribute) -> (word: String, object: String?)? {
    guard case .set = shape.valueType else { return nil }
    let words = Phrases.words(shape.id).split(separator: " ").map(String.init)
    guard let stem = Self.plural(words[0]) else { return nil }
    if words.count == 1 { return shape.describes.hasPrefix("What ") ? (words[0], nil) : nil }
    let isVerb = shape.describes.split(separator: " ").contains { $0 == "\(stem)d" || $0 == "\(stem)ed" }
    return isVerb ? (words[0], words.dropFirst().joined(separator: " ")) : nil
  }

  private func refers(_ shape: Attribute, _ entity: Int, _ targets: [String], none: String = "nobody") -> String {
    let words = Phrases.words(shape.id)
    let others = targets.isEmpty ? none : Phrases.list(targets, "and")
    let subject = name(shape.type, entity)
    if isVerb(shape) { return Self.agreeing(subject, "\(words) \(others)") }
    // `Whose consent it depends on`.
    if shape.describes.hasPrefix("Whose "), let place = shape.describes.firstRange(of: " it ") {
      let noun = shape.describes[..<place.lowerBound].dropFirst("Whose ".count)
      let predicate = shape.describes[place.upperBound...]
      let whose = targets.isEmpty || targets == ["nobody"] ? "nobody’s \(noun)" : "the \(noun) of \(others)"
      if !noun.hasSuffix(" to") { return Self.agreeing(subject, "\(predicate) \(whose)") }
    }
    if words.hasPrefix("needs ") { return Self.agreeing(subject, "\(words) \(others)") }
    if words.hasSuffix(" by") || words.hasSuffix(" with") { return Self.agreeing(subject, "is \(words) \(others)") }
    if targets.isEmpty || targets == ["nobody"] { return Self.agreeing(subject, "has no \(words)") }
    return "\(owned(shape, entity, words)) \(isPlural(words) || targets.count > 1 ? "are" : "is") \(others)"
  }

  /// `the ministry arms the band`, `the ministry does not arm the band`.
  func relation(_ relation: RelationID, _ from: Int, _ to: Int, holds: Bool) -> String {
    let shape = vocabulary.relations[relation.index]
    let subject = name(shape.from, from)
    let clause = "\(subject) \(shape.label) \(name(shape.to, to))"
    return holds ? clause : Self.negated(clause, subject: subject)
  }
}
