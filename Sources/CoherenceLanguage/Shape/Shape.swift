import CoherenceSource

/// What may be written at a place of a file: the language as data, for editors.
///
/// A shape says which keys, words and forms there are. Whether what is written makes sense is for the readers to say.
package indirect enum Shape: Sendable {
  /// A sentence, a title, a name.
  case text
  /// A text of one form; the pattern is a regular expression.
  case pattern(String)
  /// `yes` or `no`.
  case yesNo
  /// A whole number of at least so much.
  case number(atLeast: Int?)
  /// A day, a month or a year.
  case date
  /// One of these words and no other.
  case words([Word])
  /// One of these words, which may be more tomorrow: ids of sources, of rules.
  case suggestions([Word])
  /// An entity of a type (`nil`: of any): in a rule a variable, in a policy an id. `others`: the words that name no entity.
  case entity(EntityTypeID?, others: [Word])
  /// A variable of the rule that a policy or another rule speaks of.
  case variable
  /// A list of at least so many elements.
  case list(Shape, atLeast: Int = 1)
  /// A list of exactly these.
  case tuple([Shape])
  /// Known keys; others only if they have a shape.
  case keys([Key], others: Shape? = nil)
  /// Any of these forms.
  case either([Shape])
  /// A shape that is defined once and used in many places.
  case named(String)
  /// Nothing at all, such as the empty section of a policy.
  case empty

  /// A key of a mapping.
  package struct Key: Sendable {
    /// The key as it is written.
    package var name: String
    /// What it holds, as a sentence or two.
    package var describes: String
    /// What may stand under it.
    package var shape: Shape
    /// Whether a mapping without it is a mistake.
    package var isRequired: Bool
    package init(_ name: String, _ describes: String, _ shape: Shape, isRequired: Bool = false) {
      self.name = name
      self.describes = describes
      self.shape = shape
      self.isRequired = isRequired
    }
  }

  /// A word with its meaning.
  package struct Word: Sendable {
    /// The word as it is written.
    package var id: String
    /// Its meaning, in words; empty if the word says it all.
    package var describes: String
    package init(_ id: String, _ describes: String) {
      self.id = id
      self.describes = describes
    }
  }

  /// The names of the definitions that it uses, one level deep.
  package var namedShapes: [String] {
    switch self {
    case .named(let name): return [name]
    case .list(let element, _): return element.namedShapes
    case .tuple(let shapes), .either(let shapes): return shapes.flatMap(\.namedShapes)
    case .keys(let keys, let others): return keys.flatMap(\.shape.namedShapes) + (others?.namedShapes ?? [])
    case .text, .pattern, .yesNo, .number, .date, .words, .suggestions, .entity, .variable, .empty: return []
    }
  }

  /// One of a shape, or a list of several.
  static func oneOrMore(_ shape: Shape) -> Shape { .either([shape, .list(shape)]) }

  /// The cases of an enumeration as words without a comment.
  static func cases<Name: RawRepresentable & CaseIterable>(_: Name.Type) -> Shape where Name.RawValue == String {
    .words(Name.allCases.map { Word($0.rawValue, "") })
  }
}

/// The shape of a kind of file, with everything that it names.
package struct FileShape: Sendable {
  /// What such a file is, in a few words.
  package var title: String
  /// What the file as a whole is; its named shapes are among the definitions.
  package var root: Shape
  /// The named shapes that the root leads to, in the order in which they were offered.
  package var definitions: [Definition]
  private let indices: [String: Int]

  /// Keeps those definitions that the root leads to.
  package init(title: String, root: Shape, definitions candidates: [Definition] = []) {
    self.title = title
    self.root = root
    let places = Dictionary(uniqueKeysWithValues: candidates.enumerated().map { ($0.element.name, $0.offset) })
    var isUsed = Array(repeating: false, count: candidates.count)
    var open = root.namedShapes
    while let name = open.popLast() {
      guard let place = places[name], !isUsed[place] else { continue }
      isUsed[place] = true
      // Who knows the type of a variable uses the pattern of that type in its place.
      if name == "pattern" { open += candidates.map(\.name).filter { $0.hasPrefix("pattern-") } }
      open += candidates[place].shape.namedShapes
    }
    let definitions = zip(candidates, isUsed).filter(\.1).map(\.0)
    self.definitions = definitions
    indices = Dictionary(uniqueKeysWithValues: definitions.enumerated().map { ($0.element.name, $0.offset) })
  }

  /// The shape of a name.
  package subscript(name: String) -> Definition? { indices[name].map { definitions[$0] } }

  /// A shape that is used in many places.
  package struct Definition: Sendable {
    /// What `Shape.named` calls it, unique within the file: `fact-actor.role`.
    package var name: String
    /// What it is; shown where a key that says nothing of its own has this shape.
    package var describes: String
    /// What the name stands for.
    package var shape: Shape
    package init(_ name: String, _ shape: Shape, describes: String = "") {
      self.name = name
      self.describes = describes
      self.shape = shape
    }
  }
}

/// The kinds of file that make up packs and cases.
package enum FileKind: String, CaseIterable, Sendable {
  case rule, policy, vocabulary, pack, sources, derivation, expectations
}
