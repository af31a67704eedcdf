import CoherenceSource

/// Names of one namespace, to report those that are declared twice.
struct Declarations {
  private let reading: Reading
  private let what: String
  private let repair: String
  private var spans: [String: SourceSpan] = [:]
  private var reserved: Set<String> = []

  /// - Parameter what: what is declared, for messages: `the type`.
  /// - Parameter repair: what to do about a second one.
  init(reading: Reading, what: String, repair: String = "give the second one another name, or delete it") {
    self.reading = reading
    self.repair = repair
    self.what = what
  }

  /// Keeps a word of the language from being declared.
  mutating func reserve(_ word: String) { reserved.insert(word) }

  /// Whether the name is new; reports it otherwise.
  mutating func add(_ name: Located<String>) -> Bool {
    if reserved.contains(name.value) {
      reading.error(
        .reservedName, "`\(name.value)` is a word of the language", at: name.span, help: "choose another name")
      reading.brokenNames.insert(name.value)
      return false
    }
    if let earlier = spans[name.value] {
      reading.error(
        .declaredTwice, "\(what) `\(name.value)` is declared twice", at: name.span,
        help: repair, earlier: ("first declared here", earlier))
      return false
    }
    spans[name.value] = name.span
    return true
  }
}
