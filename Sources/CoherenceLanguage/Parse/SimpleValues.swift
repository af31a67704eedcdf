import CoherenceSource

/// Readers of simple values: each reports what is wrong and returns `nil`, so that a caller can go on.
extension Reading {
  /// A text that is not empty.
  func text(_ node: Node, as what: String) -> Located<String>? {
    switch node.shape {
    case .text(let text, _) where !text.isBlank: return Located(text, node.span)
    case .text, .empty: error(.emptyValue, "\(what) is empty", at: node.span)
    case .list, .mapping: wrongShape(node, as: what, expected: "a text")
    }
    return nil
  }

  func mapping(_ node: Node, as what: String) -> [(key: Located<String>, value: Node)]? {
    switch node.shape {
    case .mapping(let entries): return entries
    case .empty: error(.emptyValue, "\(what) is empty", at: node.span)
    case .text, .list: wrongShape(node, as: what, expected: "keys with values")
    }
    return nil
  }

  /// A list with at least one element.
  func list(_ node: Node, as what: String, help: String? = nil) -> [Node]? {
    switch node.shape {
    case .list(let elements) where !elements.isEmpty: return elements
    case .list: error(.emptyList, "\(what) is an empty list", at: node.span, help: help ?? "write at least one element")
    case .empty: error(.emptyValue, "\(what) is empty", at: node.span)
    case .text, .mapping: wrongShape(node, as: what, expected: "a list", help: help)
    }
    return nil
  }

  /// A text or a list of texts; `nil` if any of them cannot be read, so that there is always one.
  func texts(_ node: Node, as what: String) -> [Located<String>]? {
    if case .text = node.shape { return text(node, as: what).map { [$0] } }
    guard let elements = list(node, as: what) else { return nil }
    let texts = elements.compactMap { text($0, as: "an element of \(what)") }
    return texts.count == elements.count ? texts : nil
  }

  /// `yes` or `no`, unquoted.
  func yesNo(_ node: Node, as what: String) -> Bool? {
    if case .text(let text, isPlain: true) = node.shape {
      if text == "yes" { return true }
      if text == "no" { return false }
    }
    error(
      .notYesOrNo, "\(what) is `yes` or `no`", at: node.span,
      help: "write `yes` or `no`, in small letters and without quotes")
    return nil
  }

  func wholeNumber(_ node: Node, as what: String, atLeast minimum: Int = Int.min) -> Int? {
    guard let number = node.tree.integer(of: node.id) else {
      // Digits that no number of the machine holds are a number, only too large a one.
      if case .text(let text, isPlain: true) = node.shape, !text.isEmpty, text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 })
      {
        error(.notAWholeNumber, "\(what) must be at most \(Reading.largestNumber)", at: node.span)
        return nil
      }
      error(
        .notAWholeNumber, "\(what) must be a whole number", at: node.span, help: "write digits only, such as `12`")
      return nil
    }
    guard number >= minimum, abs(number) <= Reading.largestNumber else {
      let bound = number < minimum ? "at least \(minimum)" : "at most \(Reading.largestNumber)"
      error(.notAWholeNumber, "\(what) must be \(bound)", at: node.span)
      return nil
    }
    return number
  }

  /// Kept well within 32 bits, in which the kernel computes.
  static let largestNumber = 1_000_000_000

  /// One word of a fixed list, such as a rule's status.
  func word<Word: RawRepresentable & CaseIterable>(_ node: Node, as what: String, _: Word.Type) -> Word?
  where Word.RawValue == String {
    word(node, as: what, Word.allCases.map { ($0.rawValue, $0) })
  }

  func word<Word>(_ node: Node, as what: String, _ words: [(name: String, value: Word)]) -> Word? {
    guard let text = text(node, as: what) else { return nil }
    if let found = words.first(where: { $0.name == text.value }) { return found.value }
    unknownName(
      .unknownWord, text, message: "\(what) cannot be `\(text.value)`", candidates: words.map(\.name))
    return nil
  }

  /// `6 months`, `2 years`: a number of months.
  func months(_ node: Node, as what: String) -> Int? {
    guard let text = text(node, as: what) else { return nil }
    let parts = text.value.split(separator: " ")
    let units = ["month": 1, "months": 1, "year": 12, "years": 12]
    if parts.count == 2, let number = Int(parts[0]), (1...1200).contains(number), let unit = units[String(parts[1])] {
      return number * unit
    }
    error(
      .invalidDuration, "\(what) is no time span: `\(text.value)`", at: text.span,
      help: "write a number of months or years, such as `6 months` or `2 years`")
    return nil
  }

  /// A day, a month or a year.
  func date(_ node: Node, as what: String) -> CalendarInterval? {
    guard let text = text(node, as: what) else { return nil }
    if let interval = node.tree.date(of: node.id) { return interval }
    error(
      .invalidDate, "`\(text.value)` is no date", at: text.span,
      help: "write a day (`1993-06-29`), a month (`1993-06`) or a year (`1993`) that exists")
    return nil
  }

  /// Whether a text can name something that the vocabulary declares.
  func checkName(_ name: Located<String>, of what: String) -> Bool {
    if name.value.isVocabularyName { return true }
    error(
      .invalidName, "`\(name.value)` cannot name \(what)", at: name.span,
      help: "a name has small letters, digits and underscores, and starts with a letter")
    return false
  }

  private func wrongShape(_ node: Node, as what: String, expected: String, help: String? = nil) {
    error(.wrongShape, "\(what) must be \(expected), but here is \(node.shape.describes)", at: node.span, help: help)
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
  /// Small letters, digits and underscores, a letter first.
  var isVocabularyName: Bool {
    guard let first = utf8.first, (97...122).contains(first) else { return false }
    return utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
  }
}
