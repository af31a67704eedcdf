/// Says in plain sentences what libyaml stumbled over, and at the place where an author would mend it.
///
/// libyaml reports where it could not go on; the cause often stands earlier on the line, or on the line before.
struct YAMLSyntaxProblem {
  let file: SourceFile.ID
  let source: [UInt8]
  /// libyaml's sentence.
  let problem: String
  /// What libyaml was doing, such as "while parsing a block mapping".
  let context: String
  /// Where it could not go on.
  let position: Int
  /// Where the thing it was reading started.
  let contextPosition: Int?

  func diagnostic() -> Diagnostic {
    if problem.contains("tab character") || byte(position) == 0x09 { return tab() }
    if context.contains("directive") || problem.contains("directive") || problem.contains("incompatible YAML") {
      return make(.directive, "a `%` directive", line(of: position), help: "remove the line that starts with `%`")
    }
    if context.contains("an alias") { return badName(.alias, "*") }
    if context.contains("an anchor") { return badName(.anchor, "&") }
    if context.contains(" tag") || problem.contains(" tag") { return tag() }
    if problem.contains("that cannot start any token") { return unquotedSign() }
    if problem.contains("mapping values are not allowed") { return YAMLColonProblem(self).diagnostic() }
    if problem.contains("could not find expected ':'") { return missingColon(at: contextPosition ?? position) }
    if problem.contains("did not find expected key") || problem.contains("expected '-' indicator") {
      return misplaced()
    }
    if problem.contains("expected ',' or") { return openBracket() }
    if context.contains("quoted scalar") { return quoted() }
    return other()
  }

  private func other() -> Diagnostic {
    if problem.contains("did not find expected node content") { return noContent() }
    if problem.contains("block sequence entries are not allowed") {
      return make(
        .syntax, "a list cannot start here", position..<position + 1,
        help: "start the list on the next line, indented below its key; quote a text that starts with `- `")
    }
    if problem.contains("mapping keys are not allowed") {
      return make(
        .syntax, "a key cannot start here", position..<position + 1, help: "quote a text that starts with `? `")
    }
    if context.contains("block scalar") {
      return make(
        .syntax, "text on the same line as `|` or `>`", position..<lineEnd(position),
        help: "start the text on the next line, indented below its key")
    }
    if problem.contains("<document start>") { return strayContent() }
    return make(
      .syntax, "not valid YAML: \(problem)", position..<position + 1,
      help: context.isEmpty ? "compare with the lines around it" : "found \(context)")
  }

  private func tab() -> Diagnostic {
    // libyaml may stop behind the tab or before spaces that precede it.
    let start = (lineStart(position)..<lineEnd(position)).first { source[$0] == 0x09 } ?? position
    var end = start
    while byte(end) == 0x09 { end += 1 }
    let isIndentation = source[lineStart(position)..<start].allSatisfy { $0 == 0x20 }
    return make(
      .tabIndentation, isIndentation ? "this line is indented with a tab" : "a tab where YAML needs a space",
      start..<end, help: "replace it with spaces: the width of a tab differs between editors")
  }

  private func badName(_ code: DiagnosticCode, _ sign: String) -> Diagnostic {
    let start = contextPosition ?? position
    let end = valueEnd(start)
    return make(
      code, "a text cannot start with `\(sign)`", start..<end, help: "put the text in double quotes",
      suggestion: quotedText(start..<end))
  }

  private func tag() -> Diagnostic {
    let start = contextPosition ?? position
    var end = start
    while let next = byte(end), next > 0x20 { end += 1 }
    return make(
      .tag, "a tag (`!`) gives a value a type", start..<end,
      help: "remove it: the vocabulary decides what a value is; put a text that starts with `!` in double quotes")
  }

  private func unquotedSign() -> Diagnostic {
    let sign = text(position..<position + 1)
    let end = valueEnd(position)
    return make(
      .syntax, "a text cannot start with \(sign == "`" ? "a backtick" : "`\(sign)`")", position..<position + 1,
      help: "put the text in double quotes",
      suggestion: quotedText(position..<end))
  }

  /// A line, in a mapping, that is no entry.
  func missingColon(at start: Int) -> Diagnostic {
    let end = valueEnd(start)
    if let first = byte(start), first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      return make(
        .syntax, "a text in quotes where a key was expected", start..<end,
        help: "close the quotation mark on its own line; after a key in quotes comes a colon and a space")
    }
    if let colon = (start..<end).first(where: { source[$0] == UInt8(ascii: ":") }), colon > start, colon + 1 < end {
      let replacement = text(start..<colon + 1) + " " + text(colon + 1..<end)
      return make(
        .syntax, "no space after the colon", colon..<colon + 1, help: "a key ends with a colon and a space",
        suggestion: .init(span: span(start..<end), replacement: replacement))
    }
    return make(
      .syntax, "this line has no colon", start..<end,
      help:
        "write a key, a colon, a space and a value; to go on with the text of the line above, indent this line further")
  }

  /// A token where the next entry of a mapping or the next item of a list should be.
  private func misplaced() -> Diagnostic {
    let first = firstOnLine(position)
    if position > first && position < lineEnd(position) {
      let before = source[lineStart(position)..<position].last { $0 != 0x20 }
      if before == UInt8(ascii: "\"") || before == UInt8(ascii: "'") {
        return make(
          .syntax, "text after a closing quotation mark", position..<valueEnd(position),
          help: before == UInt8(ascii: "'")
            ? "write an apostrophe inside single quotes twice (`''`), or close the quotation mark further up that ends here"
            : "write a quotation mark inside double quotes as `\\\"`, or close the one further up that ends here")
      }
      return make(
        .syntax, "text after a complete value", position..<valueEnd(position),
        help: "one value a key: put a text that starts with a bracket in double quotes")
    }
    if byte(position) == UInt8(ascii: ":") {
      return make(.emptyKey, "an empty key", position..<position + 1, help: "write a name before the colon")
    }
    if byte(position) == UInt8(ascii: "]") || byte(position) == UInt8(ascii: "}") { return noContent() }
    let context = contextPosition ?? 0
    let expected = column(context)
    if column(position) != expected { return badIndentation(expected) }
    let started = [Diagnostic.Label(span(line(of: context)), nil)]
    if byte(position) == UInt8(ascii: "-") {
      return make(
        .syntax, "a list item among the keys of a mapping", line(of: position),
        secondary: started.map { .init($0.span, "the mapping starts here") },
        help: "a list stands below a key of its own; indent the item below the key it belongs to")
    }
    return make(
      .syntax, "a key among the items of a list", line(of: position),
      secondary: started.map { .init($0.span, "the list starts here") },
      help: "start the line with `- `, or indent it like the key that holds the list")
  }

  private func badIndentation(_ outer: Int) -> Diagnostic {
    let found = column(position)
    let inner = lineAbove(position).map { column(firstOnLine($0)) } ?? outer
    let places = inner == outer || inner == found ? "\(outer)" : "\(inner), like the line above, or \(outer)"
    return make(
      .syntax, "the indentation of this line fits no line above it", line(of: position),
      secondary: [.init(span(line(of: contextPosition ?? 0)), "indented by \(outer)")],
      help: "it is indented by \(spaces(found)); indent it by \(places)")
  }

  private func openBracket() -> Diagnostic {
    let isList = problem.contains("]")
    guard let start = contextPosition, lineStart(start) == lineStart(position), position < source.count else {
      // The place where libyaml noticed helps to see which text was swallowed.
      return make(
        .syntax, isList ? "a list in square brackets is not closed" : "a mapping in braces is not closed",
        position..<min(position + 1, source.count),
        secondary: contextPosition.map { [.init(span($0..<$0 + 1), "it started here")] } ?? [],
        help: isList
          ? "separate its items with commas and end it with `]`"
          : "separate its entries with commas and end it with `}`")
    }
    return make(
      .syntax, isList ? "a comma or `]` is missing before this" : "a comma or `}` is missing before this",
      position..<position + 1, help: "put a text that contains any of `,:[]{}` in double quotes")
  }

  private func quoted() -> Diagnostic {
    if problem.contains("unknown escape") {
      return make(
        .syntax, "an escape that YAML does not know", position..<position + 2,
        help: "write `\\\\` for a backslash, or use single quotes")
    }
    if problem.contains("hexdecimal") || problem.contains("Unicode") {
      return make(
        .syntax, "an escape that names no character", position..<position + 1,
        help: "write the character itself, or `\\u` and four digits from 0 to f")
    }
    let start = contextPosition ?? position
    return make(
      .syntax, "this quotation mark is never closed", start..<start + 1,
      help: "close the text with the same quotation mark that opens it")
  }

  private func noContent() -> Diagnostic {
    let sign = text(position..<position + 1)
    let isOpened = context.contains("flow")
    if sign == "," || isOpened {
      return make(
        .syntax, "a value is missing before `\(sign)`", position..<position + 1,
        help: "write the value, or remove the comma; put a text that contains brackets or commas in double quotes")
    }
    return make(
      .syntax, "`\(sign)` closes a bracket that was never opened", position..<position + 1,
      help: "remove it, or put the text in double quotes")
  }

  private func strayContent() -> Diagnostic {
    let start = firstContent
    if column(start) > column(position) {
      return make(
        .syntax, "this line is indented less than the first one", line(of: position),
        secondary: [.init(span(line(of: start)), "indented by \(spaces(column(start)))")],
        help: "indent all keys of one mapping alike; the outermost keys are not indented")
    }
    return make(
      .syntax, "text after the end of the document", line(of: position),
      help: "a file holds one mapping or one list; remove this, or a line `...` above it")
  }

  private func spaces(_ count: Int) -> String { count == 1 ? "1 space" : "\(count) spaces" }
}
