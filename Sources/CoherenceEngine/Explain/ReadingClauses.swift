import CoherenceLanguage
import CoherenceSource

/// Puts the tests of a rule into clauses, from the vocabulary's own descriptions.
///
/// A description is an indirect question (`Whom it exempts`); a clause is its answer (`it exempts the group`). Where no
/// answer can be formed safely, the question stands with the value behind a colon.
struct ReadingClauses {
  typealias Subject = ReadingGrammar.Subject
  let vocabulary: Vocabulary
  let variables: [Variable]

  // MARK: Names

  /// `the embargo`; the name that the vocabulary gives to a declared entity.
  func name(_ term: Term) -> String {
    switch term {
    case .variable(let index): return name(variables[index])
    case .entity(let type, let entity):
      let shape = vocabulary.types[type.index]
      if shape.multiplicity == .once { return shape.label }
      let name = shape.declaredEntities[entity].name
      return name.hasPrefix("The ") ? ReadingGrammar.inside(name) : "“\(name)”"
    }
  }

  func name(_ variable: Variable) -> String {
    let label = vocabulary.types[variable.type.index].label
    return variable.name.count < 3 ? "the \(label) \(variable.name)" : "the \(Phrases.words(variable.name))"
  }

  /// `an action, the embargo,`; with a determiner, `one action, the embargo,`.
  func introduced(_ variable: Variable, _ determiner: String? = nil) -> String {
    let label = vocabulary.types[variable.type.index].label
    let kind = determiner.map { "\($0) \(label)" } ?? ReadingGrammar.withArticle(label)
    return variable.name == label ? kind : "\(kind), \(name(variable)),"
  }

  func type(_ term: Term) -> EntityType {
    switch term {
    case .variable(let index): return vocabulary.types[variables[index].type.index]
    case .entity(let type, _): return vocabulary.types[type.index]
    }
  }

  // MARK: Clauses

  /// A test as a clause about a subject, or its denial.
  func clause(_ test: Test, _ subject: Subject, isDenied: Bool = false) -> String {
    switch test.kind {
    case .value(let attribute, let mask):
      let all = ValueMask.all(domain(attribute).values.count)
      return values(attribute, isDenied ? all.subtracting(mask) : mask, test.subject, subject)
    case .range(let attribute, let lower, let upper):
      let text = "\(asked(attribute, test.subject, subject)): \(bounds(attribute, lower, upper))"
      return isDenied ? whole(text) : text
    case .set(let attribute, let relation, let mask):
      return set(attribute, relation, mask, test.subject, subject, isDenied)
    case .refersTo(let attribute, let terms, let none, let unlisted):
      let others = terms.map(name) + (none ? ["nobody"] : []) + (unlisted ? ["someone who is not listed"] : [])
      return reference(attribute, ReadingGrammar.list(others, "or"), test.subject, subject, isDenied)
    case .referenceSet(let attribute, let relation, let terms):
      return references(attribute, relation, terms.map(name), test.subject, subject, isDenied)
    case .sameAs(let attribute, let other, let otherAttribute):
      let same =
        attribute == otherAttribute ? "for \(name(other))" : asked(otherAttribute, other, Subject(named: name(other)))
      let verb = isDenied ? "not the same as" : "the same as"
      return "\(asked(attribute, test.subject, subject)): \(verb) \(same)"
    case .sharesWith(let attribute, let other, let otherAttribute):
      let theirs = asked(otherAttribute, other, Subject(named: name(other)))
      let what = isDenied ? "have no member in common" : "have a member in common"
      return "\(asked(attribute, test.subject, subject)) and \(theirs) \(what)"
    case .related(let relation, let inverse, let other):
      return related(vocabulary.relations[relation.index].label, inverse, subject, name(other), isDenied)
    case .path(let path, let other, let closure): return self.path(path, closure, subject, name(other), isDenied)
    case .time(let relation, let other): return time(relation, subject, name(other), isDenied)
    case .otherThan(let others):
      let list = Phrases.list(others.map(name), "or")
      return "\(subject.text) \(subject.verb("is"))\(isDenied ? "" : " not") \(list)"
    }
  }

  func whole(_ clause: String) -> String { "it is not so that \(clause)" }

  // MARK: Descriptions

  /// An attribute's description as it stands inside a sentence, with the subject in the place of `it` or `the actor`.
  func asked(
    _ attribute: AttributeID, _ term: Term, _ subject: Subject, _ form: (String) -> String = { $0 }
  ) -> String {
    let shape = vocabulary.attributes[attribute.index]
    let describes = form(ReadingGrammar.inside(String(shape.describes.prefix { $0 != ";" })))
    if type(term).multiplicity == .once { return describes }
    if let text = substituted(describes, type(term).label, subject) { return text }
    return isNamed(subject) ? "for \(subject.text), \(describes)" : describes
  }

  func isNamed(_ subject: Subject) -> Bool { subject.text != "it" && subject.text != "they" }

  /// The text with the first mention of the entity replaced by the subject; `nil` if nothing mentions it.
  func substituted(_ text: String, _ label: String, _ subject: Subject) -> String? {
    var words = text.split(separator: " ").map(String.init)
    // Far behind, the pronoun stands for something else that was named before it.
    for index in words.indices.prefix(6) {
      let next = index + 1 < words.count ? words[index + 1] : ""
      switch words[index] {
      case "its": words[index] = subject.possessive
      case "it":
        if isExpletive(words, index) { continue }
        // The verb follows, unless the pronoun is an object.
        let isObject = !next.hasSuffix("s")
        words[index] = isObject ? subject.object : subject.text
        if !isObject { words[index + 1] = subject.verb(next) }
      case "the" where next == label:
        words[index] = subject.text
        words.remove(at: index + 1)
        if index + 1 < words.count { words[index + 1] = subject.verb(words[index + 1]) }
      case "the" where next == "\(label)'s" || next == "\(label)’s":
        words[index] = subject.possessive
        words.remove(at: index + 1)
      default: continue
      }
      return words.joined(separator: " ")
    }
    return nil
  }

  /// `it is agreed who …`: the pronoun stands for the clause behind, not for the entity.
  private func isExpletive(_ words: [String], _ index: Int) -> Bool {
    index + 3 < words.count && words[index + 1] == "is"
      && ["who", "whom", "that", "whether", "what", "how"].contains(words[index + 3])
  }

  // MARK: Single values

  func values(_ attribute: AttributeID, _ mask: ValueMask, _ term: Term, _ subject: Subject) -> String {
    let shape = vocabulary.attributes[attribute.index]
    let domain = domain(attribute)
    let describes = shape.describes
    let isOnce = type(term).multiplicity == .once
    if domain.isYesNo, describes.hasPrefix("Whether ") {
      return yesNo(String(describes.dropFirst(8)), mask.contains(1), term, subject)
    }
    let labels = labels(attribute, mask)
    // Labels such as `It is withdrawn` are the clause.
    if !isOnce && labels.items.allSatisfy({ $0.hasPrefix("It ") }) && labels.prefix.isEmpty {
      let clauses = labels.items.enumerated().map { index, label in
        ReadingGrammar.predicates(
          String(label.dropFirst(3)), of: index == 0 ? subject : Subject(pronounOf: subject))
      }
      return clauses.joined(separator: ", or ")
    }
    if isKind(attribute, term) { return kind(labels, subject) }
    if !isOnce, let predicate = predicate(describes, type(term).label, labels) {
      let value = labels.woven("or")
      if value == "not at all" { return ReadingGrammar.denied(predicate, of: subject) + " at all" }
      return ReadingGrammar.predicate(predicate, of: subject) + " " + value
    }
    return "\(asked(attribute, term, subject)): \(labels.cited("or"))"
  }

  /// `it is of the kind “arms embargo”`: articles cannot be guessed for every label.
  private func kind(_ labels: Labels, _ subject: Subject) -> String {
    let kinds = labels.prefix == "anything but" ? "any kind but" : "the kind"
    let list = Phrases.list(labels.items.map(ReadingGrammar.cited), "or")
    return "\(subject.text) \(subject.verb("is")) of \(kinds) \(list)"
  }

  /// The predicate that a description asks to complete: `Whom it applies to` → `applies to`; `How it is monitored` →
  /// `is monitored`, where every label can follow it.
  private func predicate(_ describes: String, _ label: String, _ labels: Labels) -> String? {
    if describes.hasPrefix("Whether it is ") || describes.hasPrefix("Whether the \(label) is ") { return "is" }
    for start in ["Whom it ", "What it "] where describes.hasPrefix(start) {
      return String(describes.dropFirst(start.count))
    }
    let openings = ["By", "At", "Every", "When", "Within", "Independently", "Not", "In", "Under", "Never", "After"]
    for start in ["How it ", "How often it "] where describes.hasPrefix(start) {
      let fits = labels.items.allSatisfy { label in
        openings.contains(String(label.prefix { $0 != " " && $0 != "," }))
      }
      return fits && labels.prefix != "anything but" ? String(describes.dropFirst(start.count)) : nil
    }
    return nil
  }

  private func yesNo(_ text: String, _ isYes: Bool, _ term: Term, _ subject: Subject) -> String {
    let label = type(term).label
    let isOnce = type(term).multiplicity == .once
    let words = text.split(separator: " ").map(String.init)
    for opening in isOnce ? [] : ["it ", "the \(label) "]
    where text.hasPrefix(opening) && !(opening == "it " && isExpletive(words, 0)) {
      let predicate = String(text.dropFirst(opening.count))
      if isYes { return ReadingGrammar.predicate(predicate, of: subject) }
      // A second verb behind `or` would escape the denial.
      let escapes = predicate.contains(" or is ") || predicate.contains(" or has ")
      return escapes
        ? whole(ReadingGrammar.predicate(predicate, of: subject)) : ReadingGrammar.denied(predicate, of: subject)
    }
    let own = isOnce ? nil : substituted(text, label, subject)
    let clause = isYes ? own ?? text : ReadingGrammar.denied(clause: own ?? text)
    return own == nil && !isOnce && isNamed(subject) ? "with \(subject.text), \(clause)" : clause
  }
}
