import CoherenceLanguage
import CoherenceSource

extension ReadingClauses {
  // MARK: Sets

  func set(
    _ attribute: AttributeID, _ relation: SetTest, _ mask: ValueMask, _ term: Term, _ subject: Subject,
    _ isDenied: Bool
  ) -> String {
    if case (.includesAny, false) = (relation, isDenied) { return includes(attribute, [mask], term, subject) }
    let cited = names(attribute, mask).map(ReadingGrammar.cited)
    let or = Phrases.list(cited, "or")
    if isKind(attribute, term), relation == .includesAny || relation == .excludesAll && !isDenied {
      return "\(subject.text) \(subject.verb("is")) not of the kind \(or)"
    }
    let question = listed(attribute, term, subject)
    let (includes, doesNot) = verbs(attribute)
    if mask.isEmpty { return "\(question): \(isDenied ? "something" : "nothing")" }
    switch relation {
    case .includesAll:
      return "\(question) \(isDenied ? doesNot : includes) \(Phrases.list(cited, "and"))"
    case .includesAny: return "\(question) \(doesNot) \(or)"
    case .excludesAll: return "\(question) \(isDenied ? includes : doesNot) \(or)"
    case .only: return "\(question) \(includes) \(isDenied ? "something other than" : "nothing but") \(or)"
    }
  }

  /// One member at least of each mask.
  func includes(_ attribute: AttributeID, _ masks: [ValueMask], _ term: Term, _ subject: Subject) -> String {
    let each = masks.map { Phrases.list(names(attribute, $0).map(ReadingGrammar.cited), "or") }
    let list = masks.allSatisfy { $0.count == 1 } ? Phrases.list(each, "and") : each.joined(separator: " and also ")
    if isKind(attribute, term) { return "\(subject.text) \(subject.verb("is")) of the kind \(list)" }
    return "\(listed(attribute, term, subject)) \(verbs(attribute).does) \(list)"
  }

  /// `includes`, or `include` behind a description that begins with a plural: `Terms that the public line uses`.
  private func verbs(_ attribute: AttributeID) -> (does: String, doesNot: String) {
    let describes = vocabulary.attributes[attribute.index].describes
    let noun = Self.noun(describes).map { String($0.dropFirst("the ".count)) } ?? describes
    let first = noun.prefix { $0 != " " }
    return ReadingGrammar.isPlural(first.lowercased())
      ? ("include", "do not include") : ("includes", "does not include")
  }

  /// A description that asks which members there are, as what they are members of: `the crimes that are excluded`.
  private func listed(_ attribute: AttributeID, _ term: Term, _ subject: Subject) -> String {
    asked(attribute, term, subject) { Self.noun($0) ?? $0 }
  }

  /// `Which crimes are excluded` → `the crimes that are excluded`; `nil` for what is no question of this form.
  private static func noun(_ describes: String) -> String? {
    let words = describes.split(separator: " ")
    let first = words.first?.lowercased()
    let count = first == "which" ? 2 : first == "what" && words.dropFirst().prefix(2) == ["kinds", "of"] ? 4 : 0
    guard count > 0, words.count > count, words[1].hasSuffix("s") else { return nil }
    return "the \(words[1..<count].joined(separator: " ")) that \(words[count...].joined(separator: " "))"
  }

  func isKind(_ attribute: AttributeID, _ term: Term) -> Bool {
    type(term).multiplicity != .once && vocabulary.attributes[attribute.index].describes.hasPrefix("What kind of ")
  }

  // MARK: References

  func references(
    _ attribute: AttributeID, _ relation: SetTest, _ others: [String], _ term: Term, _ subject: Subject,
    _ isDenied: Bool
  ) -> String {
    if others.isEmpty { return reference(attribute, isDenied ? "somebody" : "nobody", term, subject, false) }
    switch relation {
    case .includesAny: return reference(attribute, ReadingGrammar.list(others, "or"), term, subject, isDenied)
    case .includesAll: return reference(attribute, ReadingGrammar.list(others, "and"), term, subject, isDenied)
    case .excludesAll: return reference(attribute, ReadingGrammar.list(others, "or"), term, subject, !isDenied)
    case .only:
      let whom = isDenied ? "somebody other than" : "nobody but"
      return reference(attribute, "\(whom) \(ReadingGrammar.list(others, "or"))", term, subject, false)
    }
  }

  /// The answer to a description that asks for entities.
  func reference(
    _ attribute: AttributeID, _ others: String, _ term: Term, _ subject: Subject, _ isDenied: Bool
  ) -> String {
    let describes = vocabulary.attributes[attribute.index].describes
    func said(_ predicate: String, _ end: String) -> String {
      (isDenied ? ReadingGrammar.denied(predicate, of: subject) : ReadingGrammar.predicates(predicate, of: subject))
        + end
    }
    func after(_ start: String) -> String? {
      describes.hasPrefix(start) ? String(describes.dropFirst(start.count)) : nil
    }
    if type(term).multiplicity != .once {
      if let predicate = after("Whom it ") { return said(predicate, " \(others)") }
      if let predicate = after("Where it ") { return said(predicate, " in \(others)") }
      if let predicate = after("Against whom it ") { return said(predicate, " against \(others)") }
      for (start, end) in [(" with which it ", " with"), (" to which it ", " to"), (" that it ", "")] {
        if let place = describes.firstRange(of: start) {
          return said(String(describes[place.upperBound...]), "\(end) \(others)")
        }
      }
      if let rest = after("Which group or party concerned it ") { return said(rest, " \(others)") }
      if let rest = after("Whose "), let place = rest.firstRange(of: " it ") {
        let owner = Subject(named: others).possessive
        let noun = String(rest[..<place.lowerBound])
        guard noun.hasSuffix(" to") else { return said(String(rest[place.upperBound...]), " \(owner) \(noun)") }
        let text = "\(owner) \(substituted(rest, type(term).label, subject) ?? rest)"
        return isDenied ? whole(text) : text
      }
      if let rest = after("Who ") {
        let predicate = rest.replacing("else ", with: "")
        let own = substituted(predicate, type(term).label, subject)
        let them = Subject(named: others)
        let text =
          isDenied
          ? ReadingGrammar.denied(own ?? predicate, of: them) : ReadingGrammar.predicate(own ?? predicate, of: them)
        return own == nil && isNamed(subject) ? "with \(subject.text), \(text)" : text
      }
    }
    return "\(asked(attribute, term, subject)): \(isDenied ? "not " : "")\(others)"
  }

  // MARK: Relations and time

  func related(
    _ label: String, _ inverse: Bool, _ subject: Subject, _ other: String, _ isDenied: Bool
  ) -> String {
    let (doer, object) = inverse ? (Subject(named: other), subject.object) : (subject, other)
    return ReadingGrammar.related(label, doer, object, isDenied: isDenied)
  }

  func path(
    _ path: PathSpecification, _ closure: String?, _ subject: Subject, _ other: String, _ isDenied: Bool
  ) -> String {
    let labels = path.via.map { vocabulary.relations[$0.index].label }
    var predicate = ReadingGrammar.list(labels, "or")
    var end = " " + other + distance(path)
    if path.minimumHops == 0 { predicate = "is \(other) or " + predicate }
    if let closure, let named = vocabulary.closures.first(where: { $0.id == closure }) {
      (predicate, end) = (named.label, " " + other)
      if let place = named.label.firstRange(of: " directly") {
        predicate = String(named.label[..<place.lowerBound])
        end += "," + named.label[place.lowerBound...]
      }
    }
    let text = ReadingGrammar.predicates(predicate, of: subject) + end
    return isDenied ? whole(text) : text
  }

  /// How many others may stand between the two ends.
  private func distance(_ path: PathSpecification) -> String {
    let least = max(path.minimumHops, 1)
    guard let most = path.maximumHops else {
      return least == 1 ? ", directly or through others" : ", through at least \(Self.count(least - 1, "other"))"
    }
    if most == 1 { return "" }
    if least == most { return ", through \(Self.count(least - 1, "other"))" }
    let through = "through \(most == 2 ? "one other" : "at most \(Self.count(most - 1, "other"))")"
    return least == 1
      ? ", directly or \(through)" : ", through \(least - 1) to \(Self.count(most - 1, "other"))"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "one \(noun)" : "\(number) \(noun)s"
  }

  func time(_ relation: TimeTest, _ subject: Subject, _ other: String, _ isDenied: Bool) -> String {
    let starts = ReadingGrammar.predicate("starts", of: Subject(named: other))
    let text: String
    switch relation {
    case .before: text = ReadingGrammar.predicate("ends before", of: subject) + " \(starts)"
    case .startsBefore: text = ReadingGrammar.predicate("starts before", of: subject) + " \(starts)"
    case .overlaps: text = "there is a day on which both \(subject.text) and \(other) are under way"
    case .startsWithin(let days):
      text =
        ReadingGrammar.predicate("starts within", of: subject)
        + " \(Self.span(days)) of the start of \(other), before or after"
    }
    return isDenied ? whole(text) : text
  }

  /// Days as months where they are whole months.
  private static func span(_ days: Int) -> String {
    for months in 1...120 where months * 304 / 10 == days { return count(months, "month") }
    return count(days, "day")
  }

  // MARK: Values in words

  /// The labels that stand for a mask, with what precedes them.
  struct Labels {
    /// `at least`, `at most`, `anything but` or nothing.
    var prefix: String
    var items: [String]
    /// As cited: `at least “by a third party”`, `“none” or “low”`.
    func cited(_ word: String) -> String {
      let list = Phrases.list(items.map(ReadingGrammar.cited), word)
      return prefix.isEmpty ? list : "\(prefix) \(list)"
    }
    /// As part of the sentence: `by a third party or independently`.
    func woven(_ word: String) -> String {
      let list = ReadingGrammar.list(items.map(ReadingGrammar.inside), word)
      return prefix.isEmpty ? list : "\(prefix) \(list)"
    }
  }

  func domain(_ attribute: AttributeID) -> ValueDomain {
    switch vocabulary.attributes[attribute.index].valueType {
    case .choice(let domain), .level(let domain), .set(let domain): return domain
    case .number, .date, .reference, .references: return ValueDomain(values: [])
    }
  }

  /// A mask in labels: listed if they are few, as a bound of a level, or by what is left out.
  func labels(_ attribute: AttributeID, _ mask: ValueMask) -> Labels {
    let domain = domain(attribute)
    let count = domain.values.count
    let values = mask.values
    if case .level = vocabulary.attributes[attribute.index].valueType, values.count > 2, let first = values.first,
      let last = values.last
    {
      if last == count - 1 && values.count == count - first {
        return Labels(prefix: "at least", items: [domain.values[first].label])
      }
      if first == 0 && values.count == last + 1 {
        return Labels(prefix: "at most", items: [domain.values[last].label])
      }
    }
    let items = names(attribute, mask)
    let others = names(attribute, ValueMask.all(count).subtracting(mask))
    if !others.isEmpty && others.count * 2 < items.count { return Labels(prefix: "anything but", items: others) }
    return Labels(prefix: "", items: items)
  }

  /// The labels of the values in a mask; classes whose members are all in stand for them.
  func names(_ attribute: AttributeID, _ mask: ValueMask) -> [String] {
    let domain = domain(attribute)
    var left = mask
    var result: [String] = []
    for group in domain.broadClasses where group.members.subtracting(left).isEmpty {
      result.append(group.label)
      left = left.subtracting(group.members)
    }
    return result
      + left.values.map { value in
        let item = domain.values[value]
        guard item.isUnlistedMember, let place = item.label.firstRange(of: " (") else { return item.label }
        return "Another " + ReadingGrammar.inside(String(item.label[..<place.lowerBound]))
      }
  }

  /// `at least 12 months`, `2 to 4`.
  func bounds(_ attribute: AttributeID, _ lower: Int?, _ upper: Int?) -> String {
    func text(_ number: Int) -> String {
      switch vocabulary.attributes[attribute.index].valueType {
      case .number(let unit): return unit.isEmpty ? String(number) : "\(number) \(unit)"
      case .date: return CalendarInterval.text(ofDay: Int32(clamping: number))
      default: return String(number)
      }
    }
    let isDate = if case .date = vocabulary.attributes[attribute.index].valueType { true } else { false }
    if let lower, let upper {
      return lower == upper ? text(lower) : "\(isDate ? text(lower) : String(lower)) to \(text(upper))"
    }
    if let lower { return (isDate ? "not before " : "at least ") + text(lower) }
    return upper.map { (isDate ? "not after " : "at most ") + text($0) } ?? "anything"
  }
}
