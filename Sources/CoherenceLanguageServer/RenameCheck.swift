import CoherenceLanguage
import CoherenceSource

/// Says whether a symbol can have a name: whether it is one, and whether something else has it.
struct RenameCheck {
  private let moment: FileMoment
  private let symbol: Symbol

  init(_ moment: FileMoment, _ symbol: Symbol) {
    self.moment = moment
    self.symbol = symbol
  }

  /// Why the symbol cannot have that name; `nil` if it can, as far as names go.
  func objection(to name: String) -> String? {
    if name == symbol.ownName { return nil }
    return badForm(name) ?? otherMeaning(name) ?? namesake(name)
  }

  private func badForm(_ name: String) -> String? {
    let isWord = { (byte: UInt8) in (97...122).contains(byte) || (48...57).contains(byte) || byte == 95 }
    switch symbol.kind {
    case .rule:
      let parts = name.split(separator: "/", omittingEmptySubsequences: false)
      if ["vocabulary", "derivations"].contains(parts[0]) { return "files below `\(parts[0])` are no rules" }
      let isFitting = parts.count > 1 && parts.allSatisfy { Self.hasWordsAndHyphens($0) }
      return isFitting
        ? nil : "the id of a rule is its theme and its name in small letters: `arms-embargoes/arms-the-strong`"
    case .source:
      return Self.hasWordsAndHyphens(name[...]) ? nil : "the id of a source has small letters, digits and hyphens"
    case .question:
      let isFitting = !name.isEmpty && name.utf8.allSatisfy { isWord($0) || (65...90).contains($0) }
      return isFitting ? nil : "the id of a question has letters, digits and underscores"
    default:
      let isFitting = name.utf8.first.map { (97...122).contains($0) } == true && name.utf8.allSatisfy(isWord)
      return isFitting ? nil : "a name has small letters, digits and underscores, and starts with a letter"
    }
  }

  private static func hasWordsAndHyphens(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-"), text.utf8.last != UInt8(ascii: "-") else {
      return false
    }
    return text.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 95 || $0 == UInt8(ascii: "-")
    }
  }

  /// What the name means already where variables, entities and members of a type are named.
  private func otherMeaning(_ name: String) -> String? {
    let names = moment.pack.names
    switch symbol.kind {
    case .variable, .entity:
      if names.types[name] != nil { return "`\(name)` is a type of entity" }
      if let entity = names.entities[name] {
        let type = moment.pack.pack.vocabulary.types[entity.type.index]
        return "`\(name)` is an entity of the vocabulary already (\(type.label))"
      }
      if Self.wordsOfTheLanguage.contains(name) { return "`\(name)` is a word of the language" }
    case .attribute:
      let owner = symbol.name.split(separator: ".").first.map(String.init) ?? ""
      guard let type = names.types[owner] else { return nil }
      switch names.member(name, of: type) {
      case .attribute: return "`\(owner)` has an attribute `\(name)` already"
      case .relation, .closure: return "`\(owner)` has a relation `\(name)` already"
      case nil: return nil
      }
    default: break
    }
    return nil
  }

  /// Words that mean something else where a variable or an entity is named.
  private static let wordsOfTheLanguage: Set<String> = [
    "any", "not", "count", "given", "label", "none", "someone_not_listed", "unknown", "yes", "no", "true", "false",
    "null",
  ]

  /// Something of the same kind, and of the same owner or file, that has the name.
  private func namesake(_ name: String) -> String? {
    let wanted = symbol.called(name)
    var all = moment.pack.mentions(moment.workspace)
    // What a policy or an example lists is known to its own file only.
    let own = symbol.kind == .entity ? String(symbol.scope.prefix { $0 != "#" }) : ""
    if !own.isEmpty, moment.pack.files[own] == nil { all += mentions(of: own) }
    let isTaken = all.contains { mention in
      guard mention.isDefinition else { return false }
      if mention.symbol == wanted { return true }
      // A variable of some rule would hide what the vocabulary declares.
      return symbol.kind == .entity && symbol.scope.isEmpty && mention.symbol.kind == .variable
        && mention.symbol.name == name
    }
    return isTaken ? "there is \(wanted.kind.describes) `\(name)` already" : nil
  }

  private func mentions(of path: String) -> [Mention] {
    guard let kind = moment.workspace.kind(of: path), let bytes = moment.workspace.bytes(path) else { return [] }
    let file = SourceFile(path: path, bytes: bytes)
    guard let tree = YAMLReader.read(file, id: SourceFile.ID(0)).value else { return [] }
    return moment.pack.mentions(in: tree, of: kind, file)
  }
}

extension Symbol {
  /// Its name without its owner's.
  var ownName: String { String(name[ownStart...]) }

  /// The symbol that would have another name beside this one.
  func called(_ other: String) -> Symbol { Symbol(kind: kind, name: name[..<ownStart] + other, scope: scope) }

  private var ownStart: String.Index {
    // The theme is part of what a rule is called.
    let mark: Character? =
      switch kind {
      case .attribute, .objective, .school: "."
      case .value: "/"
      default: nil
      }
    return mark.flatMap { name.lastIndex(of: $0) }.map { name.index(after: $0) } ?? name.startIndex
  }
}

extension Symbol.Kind {
  /// One of the kind, with its article.
  fileprivate var describes: String {
    switch self {
    case .type: "a type"
    case .attribute: "an attribute"
    case .value: "a value"
    case .relation: "a relation"
    case .mechanism: "a mechanism"
    case .workstream: "a workstream"
    case .objective: "an objective"
    case .question: "a question"
    case .school: "a school"
    case .parameter: "a parameter"
    case .source: "a source"
    case .rule: "a rule"
    case .entity: "an entity"
    case .variable: "a variable"
    }
  }
}
