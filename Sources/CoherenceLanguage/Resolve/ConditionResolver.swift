import CoherenceSource

/// Turns blocks as written into conditions over entities and ids.
///
/// A block becomes a conjunction in the order in which it was written, so that explanations read in the author's order.
struct ConditionResolver {
  let reading: Reading
  let vocabulary: Vocabulary
  let names: VocabularyNames
  /// All variables so far; index = `Variable.index`.
  private(set) var variables: [Variable] = []
  /// The variables that can be named at this place.
  private var scope: [String: Int] = [:]
  /// Variables whose binding was reported: their users say nothing.
  private var brokenVariables: Set<String> = []
  /// Variables that some test mentions.
  private(set) var mentioned: Set<Int> = []

  init(reading: Reading, vocabulary: Vocabulary, names: VocabularyNames) {
    self.reading = reading
    self.vocabulary = vocabulary
    self.names = names
  }

  // MARK: Variables

  /// Binds variables for what follows; broken ones are reported and left out.
  mutating func bind(_ bindings: [BindingSyntax]) -> [Variable] {
    bindings.compactMap { binding in
      guard let type = binding.type.flatMap(bindableType), isFree(binding.name, type) else {
        brokenVariables.insert(binding.name.value)
        return nil
      }
      let variable = Variable(
        index: variables.count, name: binding.name.value, type: type, span: binding.name.span)
      variables.append(variable)
      scope[variable.name] = variable.index
      return variable
    }
  }

  private func bindableType(_ name: Located<String>) -> EntityTypeID? {
    guard let type = names.types[name.value] else {
      reading.unknownName(
        .unknownType, name, message: "there is no type `\(name.value)`",
        candidates: vocabulary.types.filter { $0.multiplicity != .once }.map(\.id))
      return nil
    }
    guard vocabulary.types[type.index].multiplicity != .once else {
      reading.error(
        .variableOfOnceType, "there is only one `\(name.value)`, so it needs no variable", at: name.span,
        help: "delete the variable and write `\(name.value): {…}` in the condition")
      return nil
    }
    return type
  }

  /// A variable's name must not hide another meaning of the word.
  private func isFree(_ name: Located<String>, _ type: EntityTypeID) -> Bool {
    if let earlier = scope[name.value] {
      reading.error(
        .variableTwice, "the variable `\(name.value)` is bound twice", at: name.span, help: "give it another name",
        earlier: ("first bound here", variables[earlier].span))
      return false
    }
    var meaning: String?
    if VocabularyResolver.reservedEntityNames.contains(name.value) { meaning = "is a word of the language" }
    if let entity = names.entities[name.value] {
      meaning = "already names an entity (\(vocabulary.types[entity.type.index].label))"
    }
    if let other = names.types[name.value], other != type { meaning = "already names another type" }
    guard let meaning else { return true }
    reading.error(
      .variableShadows, "`\(name.value)` \(meaning)", at: name.span, help: "give the variable another name")
    return false
  }

  /// Reports variables that no test has mentioned since they were bound.
  func checkMentioned(_ variables: [Variable], in place: String) {
    for variable in variables where !mentioned.contains(variable.index) {
      reading.error(
        .variableUnused, "the variable `\(variable.name)` is bound but \(place) asks nothing of it", at: variable.span,
        help: "say what must hold of it, or delete it")
    }
  }

  // MARK: Blocks

  /// Resolves a block; variables that it binds are its own. `nil` after an error.
  mutating func resolve(_ block: BlockSyntax) -> Condition? {
    let errorsBefore = reading.errorCount
    let outer = (scope, brokenVariables)
    defer { (scope, brokenVariables) = outer }
    let own = bind(block.given)
    var parts: [Condition] = []
    for part in block.parts { parts += resolve(part) }
    guard reading.errorCount == errorsBefore, block.isComplete else { return nil }
    checkMentioned(own, in: "the block")
    guard reading.errorCount == errorsBefore else { return nil }
    let all: Condition = .all(parts)
    return own.isEmpty ? all : .exists(own, all)
  }

  private mutating func resolve(_ part: BlockSyntax.Part) -> [Condition] {
    switch part {
    case .pattern(let name, let tests):
      guard let (subject, type) = subject(name) else { return [] }
      return tests.reduce(into: []) { $0 += test($1, of: subject, type) }
    case .any(let blocks, let span):
      // A single block that binds variables says "there is a …".
      if blocks.count == 1 && blocks[0].given.isEmpty {
        reading.warning(
          .singleAlternative, "`any` has a single alternative", at: span, help: "write it without `any`")
      }
      return [.any(blocks.compactMap { resolve($0) })]
    case .not(let blocks, _): return blocks.compactMap { resolve($0) }.map { .not($0) }
    case .count(let count): return resolve(count).map { [$0] } ?? []
    }
  }

  // MARK: Terms

  /// Who a pattern is about: a variable, or an entity that the vocabulary declares.
  private mutating func subject(_ name: Located<String>) -> (Term, EntityTypeID)? {
    if let found = known(name.value) { return found }
    if let type = names.types[name.value] {
      let label = vocabulary.types[type.index].id
      if !brokenVariables.contains(name.value) {
        reading.error(
          .typeAsSubject, "`\(label)` is a type, not one entity", at: name.span,
          help: "bind a variable, `given: {x: \(label)}`, and name the variable here")
      }
      return nil
    }
    reportUnbound(name, candidates: Array(names.entities.keys) + Reading.blockWords)
    return nil
  }

  /// What a name stands for, if it is a variable in scope or a declared entity.
  private mutating func known(_ name: String) -> (Term, EntityTypeID)? {
    if let index = scope[name] {
      mentioned.insert(index)
      return (.variable(index), variables[index].type)
    }
    return names.entities[name].map { (.entity($0.type, $0.entity), $0.type) }
  }

  private func reportUnbound(_ name: Located<String>, candidates: [String]) {
    guard !brokenVariables.contains(name.value) else { return }
    let variables = scope.keys.sorted()
    let all = variables + candidates.sorted()
    let help: String? =
      Spelling.closest(to: name.value, among: all) != nil
      ? nil
      : variables.isEmpty
        ? "bind it under `given`" : "bind it under `given`, or name one of the variables here: \(quoted(variables))"
    reading.unknownName(
      .unboundVariable, name, message: "`\(name.value)` is not bound here", candidates: all, help: help)
  }

  /// The other end of a test: a variable or a declared entity of the type.
  mutating func term(_ name: Located<String>, of expected: EntityTypeID, for key: String) -> Term? {
    guard let (term, type) = anyTerm(name) else { return nil }
    if type == expected { return term }
    let declared = vocabulary.types
    reading.error(
      .wrongTypeOfEnd,
      "`\(key)` needs an entity of type `\(declared[expected.index].id)`, but `\(name.value)` is of type "
        + "`\(declared[type.index].id)`", at: name.span)
    return nil
  }

  /// The other end of a test, of whatever type.
  mutating func anyTerm(_ name: Located<String>) -> (Term, EntityTypeID)? {
    if let found = known(name.value) { return found }
    reportUnbound(name, candidates: Array(names.entities.keys))
    return nil
  }

  // MARK: Counts

  private mutating func resolve(_ count: CountSyntax) -> Condition? {
    let errorsBefore = reading.errorCount
    let outer = (scope, brokenVariables)
    defer { (scope, brokenVariables) = outer }
    let own = bind(count.of)
    let condition = resolve(count.where)
    if reading.errorCount == errorsBefore, count.where.isComplete { checkMentioned(own, in: "`where`") }
    var among: Condition? = .all([])
    if let block = count.among { among = resolve(block) }
    let distinct = count.distinct.flatMap { self.distinct($0, own) }
    guard let comparison = comparison(count, among: among ?? .all([])), let condition else { return nil }
    guard reading.errorCount == errorsBefore else { return nil }
    return .count(
      Count(variables: own, condition: condition, distinct: distinct, comparison: comparison, span: count.span))
  }

  private func comparison(_ count: CountSyntax, among: Condition) -> Count.Comparison? {
    let kind = count.bound.kind
    guard let amount = amount(count.bound.number, as: "`\(kind)`") else { return nil }
    if case .number(let number) = amount {
      if kind == "share_at_least", !(1...100).contains(number) {
        reading.error(.countBound, "a share is between 1 and 100 per cent", at: count.bound.number.span)
        return nil
      }
      if kind == "at_least", number == 0 {
        reading.error(
          .alwaysTrue, "at least 0 always holds", at: count.bound.number.span, help: "write 1 or more")
        return nil
      }
    }
    switch kind {
    case "at_least": return .atLeast(amount)
    case "at_most": return .atMost(amount)
    default: return .shareAtLeast(percent: amount, among: among)
    }
  }

  /// A whole number, or a parameter written `$name`.
  private func amount(_ node: Node, as what: String) -> Count.Amount? {
    guard case .text(let text, _) = node.shape, text.hasPrefix("$") else {
      return reading.wholeNumber(node, as: what, atLeast: 0).map { .number($0) }
    }
    let name = Located(String(text.dropFirst()), node.span)
    if let index = names.parameters[name.value] { return .parameter(index) }
    let candidates = vocabulary.parameters.map { "$" + $0.id }
    reading.unknownName(
      .unknownParameter, Located(text, node.span), message: "there is no parameter `\(text)`", candidates: candidates)
    return nil
  }

  private func distinct(_ path: Located<String>, _ own: [Variable]) -> (variable: Int, attribute: AttributeID)? {
    let parts = path.value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let variable = own.first(where: { $0.name == parts[0] }) else {
      reading.error(
        .distinctPath, "`distinct` names an attribute of a variable that is counted", at: path.span,
        help: "write `distinct: \(own.first?.name ?? "i").attribute`")
      return nil
    }
    guard let attribute = names.attribute(parts[1], of: variable.type) else {
      let type = vocabulary.types[variable.type.index].id
      reading.unknownName(
        .unknownAttribute, path, message: "`\(type)` has no attribute `\(parts[1])`",
        candidates: names.memberNames(of: variable.type).map { "\(parts[0]).\($0)" })
      return nil
    }
    switch vocabulary.attributes[attribute.index].valueType {
    case .choice, .level, .reference: return (variable.index, attribute)
    case .set, .references, .number, .date:
      reading.error(
        .distinctPath, "`\(parts[1])` has no single value of a list to tell apart", at: path.span,
        help: "use a choice, a level, a yes/no or a reference")
      return nil
    }
  }
}
