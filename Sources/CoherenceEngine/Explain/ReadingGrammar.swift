import CoherenceSource

/// The little English that readings need: verbs that agree, negation, lists.
enum ReadingGrammar {
  /// Whom a clause is about: by name, or by pronoun once it was named.
  struct Subject {
    var text: String
    var possessive: String
    var isPlural: Bool

    /// `the embargo`, `the talks`.
    init(named name: String) {
      text = name
      isPlural = ReadingGrammar.isPlural(name)
      possessive = name + (ReadingGrammar.endsAsPlural(name) ? "’" : "’s")
    }

    /// `it` or `they`, for a subject that was named.
    init(pronounOf other: Subject) {
      isPlural = other.isPlural
      text = isPlural ? "they" : "it"
      possessive = isPlural ? "their" : "its"
    }

    /// The same as an object: `it`, `them`, or the name.
    var object: String { text == "they" ? "them" : text }

    /// The verb in the form that agrees, from its third person singular.
    func verb(_ singular: String) -> String { isPlural ? ReadingGrammar.plural(verb: singular) : singular }
  }

  /// Whether a name takes *are*, by its head: `the forces of the state`, `the communities attacked in the north`.
  static func isPlural(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let head = words.prefix { !links.contains($0) }
    guard var noun = head.last, !name.hasPrefix("“") else { return false }
    if noun.hasSuffix("ed"), head.count > 1 { noun = head[head.count - 2] }
    if noun.hasSuffix("Nations") || noun.hasSuffix("States"), head.contains("United") { return false }
    // A proper name of one word, such as Hamas.
    if words.count == 1, noun.first?.isUppercase == true { return false }
    if let place = head.firstIndex(of: "and"), place + 1 < head.count {
      if head[place + 1] == "the" || isPluralNoun(head[place - 1]) { return true }
    }
    return isPluralNoun(noun)
  }

  private static func isPluralNoun(_ noun: Substring) -> Bool {
    ["people", "police", "children", "women", "men"].contains(noun)
      || endsAsPlural(noun)
  }

  fileprivate static func endsAsPlural(_ text: some StringProtocol) -> Bool {
    text.hasSuffix("s") && !["ss", "us", "is"].contains { text.hasSuffix($0) }
  }

  private static let links: Set<Substring> = [
    "of", "against", "between", "for", "to", "in", "with", "by", "from", "on", "at", "under", "through", "that", "who",
    "which", "whose",
  ]

  /// `exempts` → `exempt`, `carries` → `carry`, `is` → `are`.
  static func plural(verb: String) -> String {
    switch verb {
    case "is": return "are"
    case "has": return "have"
    case "does": return "do"
    case "was": return "were"
    default: break
    }
    if verb.hasSuffix("ies") { return verb.dropLast(3) + "y" }
    if ["sses", "shes", "ches", "xes", "zes", "oes"].contains(where: verb.hasSuffix) {
      return String(verb.dropLast(2))
    }
    return verb.hasSuffix("s") && !verb.hasSuffix("ss") ? String(verb.dropLast()) : verb
  }

  /// `a` or `an`, with the noun.
  static func withArticle(_ noun: String) -> String {
    "aeiou".contains(noun.prefix(1).lowercased()) ? "an \(noun)" : "a \(noun)"
  }

  /// A label or sentence as it stands inside a sentence: its first letter small, unless it begins an acronym or a name
  /// of two capitals.
  static func inside(_ text: String) -> String {
    let second = text.dropFirst().first
    if let second, second.isUppercase || second.isNumber { return text }
    let words = text.split(separator: " ").prefix(2)
    if words.count == 2, words[1].first?.isUppercase == true { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// A label as it is cited: `“by a third party”`.
  static func cited(_ label: String) -> String { "“\(inside(label))”" }

  /// Items as a list; items that contain commas are set apart by semicolons.
  static func list(_ items: [String], _ word: String) -> String {
    guard items.contains(where: { $0.contains(",") }) else { return Phrases.list(items, word) }
    return items.count < 2
      ? items.first ?? "" : items.dropLast().joined(separator: "; ") + "; \(word) " + items[items.count - 1]
  }

  /// A predicate that begins with a verb in the third person, said of a subject.
  static func predicate(_ predicate: String, of subject: Subject) -> String {
    let (verb, rest) = firstWord(predicate)
    return "\(subject.text) \(subject.verb(verb))\(rest)"
  }

  /// The same for a predicate of several verbs: `is aimed at or binds`, `commands, controls in fact or arms`.
  static func predicates(_ predicate: String, of subject: Subject) -> String {
    guard subject.isPlural else { return self.predicate(predicate, of: subject) }
    var isVerb = true
    let words = predicate.split(separator: " ").map { word -> String in
      defer { isVerb = word == "or" || word.hasSuffix(",") }
      if !isVerb { return String(word) }
      return word.hasSuffix(",") ? plural(verb: String(word.dropLast())) + "," : plural(verb: String(word))
    }
    return "\(subject.text) \(words.joined(separator: " "))"
  }

  /// The same, denied.
  static func denied(_ predicate: String, of subject: Subject) -> String {
    let (verb, rest) = firstWord(predicate)
    if ["is", "was", "can"].contains(verb) {
      return "\(subject.text) \(verb == "can" ? "cannot" : subject.verb(verb) + " not")\(rest)"
    }
    if verb == "has", isParticiple(firstWord(String(rest.drop { $0 == " " })).word) {
      return "\(subject.text) \(subject.verb(verb)) not\(rest)"
    }
    return "\(subject.text) \(subject.verb("does")) not \(plural(verb: verb))\(rest)"
  }

  /// A relation between two: `the army in fact controls the militia`.
  static func related(_ label: String, _ subject: Subject, _ object: String, isDenied: Bool = false) -> String {
    let (core, adverb) = adverb(label)
    if adverb.isEmpty { return (isDenied ? denied(core, of: subject) : predicates(core, of: subject)) + " " + object }
    return isDenied
      ? "\(subject.text) \(subject.verb("does")) not\(adverb) \(plural(verb: core)) \(object)"
      : "\(subject.text)\(adverb) \(subject.verb(core)) \(object)"
  }

  /// The same as a question: `Is the army allied with the militia?`, `Does the army command the militia?`
  static func question(_ label: String, _ subject: Subject, _ object: String) -> String {
    let (core, adverb) = adverb(label)
    let (verb, rest) = firstWord(core)
    if ["is", "was", "can"].contains(verb) || verb == "has" && isParticiple(firstWord(String(rest.dropFirst())).word) {
      return "\(capitalised(subject.verb(verb))) \(subject.text)\(rest) \(object)?"
    }
    return "\(subject.isPlural ? "Do" : "Does") \(subject.text)\(adverb) \(plural(verb: verb))\(rest) \(object)?"
  }

  /// The plain form of a relation: `attack`, `be allied with`, `have leverage over`; and what goes before it: ` in fact`.
  static func base(_ label: String) -> (verb: String, adverb: String) {
    let (core, adverb) = adverb(label)
    if core.hasPrefix("has been ") { return ("be " + core.dropFirst("has been ".count), adverb) }
    let (verb, rest) = firstWord(core)
    return ((verb == "is" ? "be" : plural(verb: verb)) + rest, adverb)
  }

  /// `controls in fact` → `controls` and ` in fact`.
  private static func adverb(_ label: String) -> (core: String, adverb: String) {
    label.hasSuffix(" in fact") ? (String(label.dropLast(" in fact".count)), " in fact") : (label, "")
  }

  /// A whole clause, denied: at its auxiliary where it has a single plain one, else as a whole.
  static func denied(clause: String) -> String {
    let words = clause.split(separator: " ").map(String.init)
    let auxiliaries: Set = ["is", "are", "was", "were", "can", "has", "have"]
    let places = words.indices.filter { auxiliaries.contains(words[$0]) }
    guard let place = places.first, words.count > place + 1,
      places.count == 1 || !words[place...].contains("or"),
      !words[..<place].contains(where: { ["who", "that", "which"].contains($0) }) || places.count == 1
    else { return "it is not so that \(clause)" }
    var result = words
    switch words[place] {
    case "can": result[place] = "cannot"
    case "has", "have":
      guard isParticiple(words[place + 1]) else { return "it is not so that \(clause)" }
      result[place] += " not"
    default:
      let isThere = place == 1 && words[0] == "there" && ["a", "an"].contains(words[2])
      if isThere { result[2] = "no" } else { result[place] += " not" }
    }
    return result.joined(separator: " ")
  }

  private static func isParticiple(_ word: String) -> Bool {
    ["ed", "en", "wn", "un", "id"].contains { word.hasSuffix($0) }
  }

  static func firstWord(_ text: String) -> (word: String, rest: String) {
    let word = text.prefix { $0 != " " }
    return (String(word), String(text.dropFirst(word.count)))
  }
}
