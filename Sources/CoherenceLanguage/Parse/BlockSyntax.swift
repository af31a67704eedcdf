import CoherenceSource

/// A block of conditions as written: a conjunction, in the author's order.
struct BlockSyntax {
  /// Variables of its own.
  var given: [BindingSyntax]
  var parts: [Part]
  var span: SourceSpan
  /// False if some of it could not be read; the rest is still looked at.
  var isComplete = true

  indirect enum Part {
    case pattern(subject: Located<String>, tests: [TestSyntax])
    case any([BlockSyntax], SourceSpan)
    case not([BlockSyntax], SourceSpan)
    case count(CountSyntax)
  }
}

/// A variable and its type as written.
struct BindingSyntax {
  var name: Located<String>
  /// `nil` if the binding could not be read; that has been reported.
  var type: Located<String>?
}

/// A key of a pattern with its value; what it means depends on the type of the pattern's subject.
struct TestSyntax {
  var key: Located<String>
  var value: Node
  var span: SourceSpan { key.span.through(value.span) }
}

/// A count as written.
struct CountSyntax {
  var of: [BindingSyntax]
  var `where`: BlockSyntax
  var distinct: Located<String>?
  var among: BlockSyntax?
  /// `at_least`, `at_most` or `share_at_least`, with its number.
  var bound: (kind: String, number: Node)
  var span: SourceSpan
}

extension Reading {
  static let blockWords = ["any", "not", "count", "given"]

  /// Reads a block; nesting is bounded by the depth limit of YAML files.
  ///
  /// - Parameter leavingOut: keys that the caller has read, such as the label of a safeguard.
  func block(_ node: Node, as what: String, leavingOut: Set<String> = []) -> BlockSyntax? {
    guard let entries = mapping(node, as: what) else { return nil }
    var block = BlockSyntax(given: [], parts: [], span: node.span)
    let errorsBefore = errorCount
    for entry in entries where !leavingOut.contains(entry.key.value) {
      switch entry.key.value {
      case "given": block.given = bindings(entry.value, as: "`given`") ?? []
      case "any":
        blocks(entry.value, under: "any").map { block.parts.append(.any($0, entry.value.span)) }
      case "not":
        blocks(entry.value, under: "not").map { block.parts.append(.not($0, entry.value.span)) }
      case "count": block.parts += counts(entry.value).map { .count($0) }
      default: pattern(entry.key, entry.value).map { block.parts.append($0) }
      }
    }
    block.isComplete = errorCount == errorsBefore
    guard !block.parts.isEmpty || !block.isComplete else {
      error(
        .emptyBlock, "\(what) says no condition", at: node.span,
        help: "name an entity and what must hold of it, such as `situation: {conflict_phase: active}`")
      return nil
    }
    return block
  }

  /// `{embargo: action, group: actor}`.
  func bindings(_ node: Node, as what: String) -> [BindingSyntax]? {
    guard let entries = mapping(node, as: what) else { return nil }
    guard !entries.isEmpty else {
      error(.emptyValue, "\(what) binds no variable", at: node.span)
      return nil
    }
    return entries.map { entry in
      guard checkName(entry.key, of: "a variable") else { return BindingSyntax(name: entry.key) }
      return BindingSyntax(name: entry.key, type: text(entry.value, as: "the type of `\(entry.key.value)`"))
    }
  }

  private func blocks(_ node: Node, under key: String) -> [BlockSyntax]? {
    let help = "write each alternative as an element of a list: `\(key): [{…}, {…}]`"
    guard let elements = list(node, as: "`\(key)`", help: help) else { return nil }
    return elements.compactMap { block($0, as: "a block under `\(key)`") }
  }

  private func pattern(_ subject: Located<String>, _ node: Node) -> BlockSyntax.Part? {
    guard let entries = mapping(node, as: "what is asked of `\(subject.value)`") else { return nil }
    guard !entries.isEmpty else {
      error(.emptyBlock, "nothing is asked of `\(subject.value)`", at: node.span, help: "name an attribute and a value")
      return nil
    }
    return .pattern(subject: subject, tests: entries.map { TestSyntax(key: $0.key, value: $0.value) })
  }

  private func counts(_ node: Node) -> [CountSyntax] {
    if case .mapping = node.shape { return count(node).map { [$0] } ?? [] }
    return (list(node, as: "`count`") ?? []).compactMap(count)
  }

  private func count(_ node: Node) -> CountSyntax? {
    let bounds = ["at_least", "at_most", "share_at_least"]
    let keys = ["of", "where", "distinct", "among"] + bounds
    guard let keyed = keyed(node, as: "a count", keys: keys) else { return nil }
    let of = required("of", in: keyed).flatMap { bindings($0, as: "`of`") }
    let condition = required("where", in: keyed).flatMap { block($0, as: "`where`") }
    let stated = bounds.filter(keyed.has)
    guard stated.count == 1, let kind = stated.first, let number = keyed[kind] else {
      error(
        .countBound, stated.isEmpty ? "a count needs a bound" : "a count has one bound only", at: keyed.span,
        help: "write one of `at_least`, `at_most` and `share_at_least`; for two bounds write `count` as a list of two")
      return nil
    }
    if kind != "share_at_least", keyed.has("among") {
      error(
        .countBound, "`among` goes with `share_at_least` only", at: keyed.keySpan("among"),
        help: "put what must hold of those counted into `where`")
    }
    if kind == "share_at_least", keyed.has("distinct") {
      error(.countBound, "`distinct` does not go with `share_at_least`", at: keyed.keySpan("distinct"))
    }
    let among = keyed["among"].flatMap { block($0, as: "`among`") }
    guard let of, let condition else { return nil }
    return CountSyntax(
      of: of, where: condition, distinct: optionalText("distinct", in: keyed), among: among, bound: (kind, number),
      span: keyed.span)
  }
}
