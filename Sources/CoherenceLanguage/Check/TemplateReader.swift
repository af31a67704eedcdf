import CoherenceSource

/// Reads sentences with places for the names of entities: `{embargo} binds every side`.
struct TemplateReader {
  let reading: Reading
  let body: RuleBody
  /// Variables as written: of those that could not be bound, that has been said.
  let written: Set<String>
  /// Whether the rule's variables could not be read at all.
  let isSilent: Bool

  func read(_ text: Located<String>) -> Template {
    var pieces: [Template.Piece] = []
    var rest = text.value[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else {
        reading.error(
          .placeholderUnclosed, "a `{` is not closed", at: text.span, help: "write a placeholder as `{variable}`")
        return Template(pieces: pieces)
      }
      let name = String(rest[rest.index(after: open)..<close])
      if let variable = variable(name, in: text) { pieces.append(.variable(variable)) }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return Template(pieces: pieces)
  }

  private func variable(_ name: String, in text: Located<String>) -> Int? {
    let known = body.given + body.some
    if let variable = known.first(where: { $0.name == name }) { return variable.index }
    if isSilent || written.contains(name) { return nil }
    let message = "the placeholder `{\(name)}` names no variable of the rule"
    if body.variables.contains(where: { $0.name == name }) {
      reading.error(
        .unknownPlaceholder, message, at: span(of: name, in: text),
        help: "`\(name)` is bound inside a block; bind it under `some` to show it")
      return nil
    }
    let place = Located("{\(name)}", span(of: name, in: text))
    reading.unknownName(.unknownPlaceholder, place, message: message, candidates: known.map { "{\($0.name)}" })
    return nil
  }

  /// The place of a placeholder: found again in the source, where folded lines or escapes may lie between.
  private func span(of name: String, in text: Located<String>) -> SourceSpan {
    reading.find("{\(name)}", in: text.span)
  }
}
