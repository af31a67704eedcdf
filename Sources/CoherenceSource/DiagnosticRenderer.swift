/// Turns diagnostics into text for people: the sentence, the place, the underlined text, the repair.
package struct DiagnosticRenderer {
  /// Whether to use terminal colours. Nothing is said by colour alone.
  package var usesColor: Bool
  /// Most characters of a source line that are shown.
  package static let lineLimit = 110
  private let sources: SourceSet

  /// A renderer for diagnostics whose places lie in these files.
  package init(sources: SourceSet, usesColor: Bool = false) {
    self.sources = sources
    self.usesColor = usesColor
  }

  /// Diagnostics in reading order: by path, place, code and message, without repeats.
  package func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let ordered = diagnostics.sorted { a, b in
      let first = (sources[a.primary.span.file].path, a.primary.span.start, a.code.rawValue, a.message)
      let second = (sources[b.primary.span.file].path, b.primary.span.start, b.code.rawValue, b.message)
      return first < second
    }
    var result: [Diagnostic] = []
    for diagnostic in ordered {
      if let last = result.last, last.code == diagnostic.code, last.message == diagnostic.message,
        last.primary.span == diagnostic.primary.span
      {
        continue
      }
      result.append(diagnostic)
    }
    return result
  }

  /// All diagnostics, sorted, with a closing count; of more than the limit, the first ones and how many are left out.
  package func render(_ diagnostics: [Diagnostic], limit: Int = mostShown) -> String {
    let ordered = sorted(diagnostics)
    if ordered.isEmpty { return "" }
    var text = ordered.prefix(limit).map { render($0) }.joined(separator: "\n")
    if ordered.count > limit {
      let left = ordered.count - limit
      text += "\n\(left) more are not shown; mend these first, or see all with --format json\n"
    }
    let errors = ordered.count { $0.severity == .error }
    let warnings = ordered.count { $0.severity == .warning }
    let notes = ordered.count { $0.severity == .note }
    var counts: [String] = []
    if errors > 0 { counts.append(errors == 1 ? "1 error" : "\(errors) errors") }
    if warnings > 0 { counts.append(warnings == 1 ? "1 warning" : "\(warnings) warnings") }
    if notes > 0 { counts.append(notes == 1 ? "1 note" : "\(notes) notes") }
    if !counts.isEmpty { text += "\n" + counts.joined(separator: ", ") + "\n" }
    return text
  }

  /// Nobody mends more at a time.
  package static let mostShown = 40

  /// One diagnostic.
  package func render(_ diagnostic: Diagnostic) -> String {
    var text = styled("\(diagnostic.severity.rawValue)[\(diagnostic.code.rawValue)]", diagnostic.severity)
    text += ": \(Self.visible(diagnostic.message))\n"
    let labels = [diagnostic.primary] + diagnostic.secondary
    let gutter = String(labels.map { lineNumber($0.span) }.max() ?? 1).count
    var file: SourceFile.ID?
    for (index, label) in labels.enumerated() {
      text += place(label, gutter, isFirst: file == nil, isSameFile: file == label.span.file)
      text += excerpt(label, gutter, mark: index == 0 ? "^" : "-")
      file = label.span.file
    }
    let margin = String(repeating: " ", count: gutter + 1)
    // What would be deleted is under the mark already.
    if let suggestion = diagnostic.suggestion, !suggestion.replacement.allSatisfy(\.isWhitespace) {
      text += "\(margin)= did you mean `\(Self.visible(suggestion.replacement))`?\n"
    }
    if let help = diagnostic.help { text += "\(margin)= help: \(Self.visible(help))\n" }
    return text
  }

  private func lineNumber(_ span: SourceSpan) -> Int { sources[span.file].lineAndColumn(at: span.start).line }

  private func place(_ label: Diagnostic.Label, _ gutter: Int, isFirst: Bool, isSameFile: Bool) -> String {
    let file = sources[label.span.file]
    let margin = String(repeating: " ", count: gutter)
    if isSameFile { return "\(margin) :\n" }
    let (line, column) = file.lineAndColumn(at: label.span.start)
    return "\(margin)\(isFirst ? "-->" : ":::") \(Self.visible(file.path)):\(line):\(column)\n\(margin) |\n"
  }

  /// The line of a label with its text underlined; of a text over several lines, the first.
  private func excerpt(_ label: Diagnostic.Label, _ gutter: Int, mark: Character) -> String {
    let file = sources[label.span.file]
    let lineIndex = file.lineIndex(at: label.span.start)
    let range = file.lineRange(lineIndex)
    let from = min(max(range.lowerBound, Int(label.span.start)), range.upperBound)
    let to = min(max(from, Int(label.span.end)), range.upperBound)
    // A line may be a megabyte long; no more of it is looked at than could be shown.
    let before = Self.visible(file.clip(range.lowerBound..<from, keepsEnd: true))
    let marked = Self.visible(file.clip(from..<to))
    let after = Self.visible(file.clip(to..<range.upperBound))
    var (head, body, tail) = (before, marked, after)
    if Self.width(head) > 60 && Self.width(before + marked + after) > Self.lineLimit {
      head = "…" + String(Self.prefix(of: head.reversed(), columns: 40).reversed())
    }
    if Self.width(body) > Self.lineLimit - 20 {
      body = String(Self.prefix(of: body, columns: Self.lineLimit - 21)) + "…"
    }
    let room = max(0, Self.lineLimit - Self.width(head) - Self.width(body))
    if Self.width(tail) > room { tail = String(Self.prefix(of: tail, columns: room - 1)) + "…" }
    let number = String(lineIndex + 1)
    let padding = String(repeating: " ", count: gutter - number.count)
    let underline =
      String(repeating: " ", count: Self.width(head)) + String(repeating: mark, count: max(1, Self.width(body)))
    let note = label.text.map { " " + Self.visible($0) } ?? ""
    let margin = String(repeating: " ", count: gutter)
    return "\(padding)\(number) | \(head)\(body)\(tail)\n\(margin) | \(underline)\(note)\n"
  }

  /// As many characters as fit into so many columns.
  private static func prefix(of text: some Sequence<Character>, columns: Int) -> [Character] {
    var used = 0
    var result: [Character] = []
    for character in text {
      used += width(of: character)
      if used > columns { break }
      result.append(character)
    }
    return result
  }

  private func styled(_ text: String, _ severity: DiagnosticSeverity) -> String {
    if !usesColor { return text }
    let code = severity == .error ? "31" : severity == .warning ? "33" : "36"
    return "\u{1B}[1;\(code)m\(text)\u{1B}[0m"
  }

  /// A text in which nothing is invisible: tabs as two spaces, control characters by their code.
  package static func visible(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: result += "  "
      case 0x0A, 0x0D: result += " "
      case 0..<0x20, 0x7F..<0xA0, 0x00AD, 0x061C, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069,
        0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
        result += "<\(TextCheck.name(scalar.value))>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Columns that a text takes on a terminal: combining marks take none, East Asian wide characters two.
  package static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x20..<0x7F: return 1
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default: return scalar.properties.generalCategory == .nonspacingMark ? 0 : 1
    }
  }

  /// All diagnostics, sorted, as a JSON array of objects.
  package func json(_ diagnostics: [Diagnostic]) -> String {
    var writer = JSONWriter()
    write(diagnostics, to: &writer)
    return writer.text
  }

  /// Writes the diagnostics as a JSON array into an open document.
  package func write(_ diagnostics: [Diagnostic], to writer: inout JSONWriter) {
    writer.beginArray()
    for diagnostic in sorted(diagnostics) {
      let file = sources[diagnostic.primary.span.file]
      let (line, column) = file.lineAndColumn(at: diagnostic.primary.span.start)
      let (endLine, endColumn) = file.lineAndColumn(at: diagnostic.primary.span.end)
      writer.beginObject()
      writer.member("code", diagnostic.code.rawValue)
      writer.member("severity", diagnostic.severity.rawValue)
      writer.member("message", diagnostic.message)
      writer.member("path", file.path)
      writer.member("line", line)
      writer.member("column", column)
      writer.member("endLine", endLine)
      writer.member("endColumn", endColumn)
      writer.member("text", file.text(diagnostic.primary.span))
      writer.member("help", diagnostic.help)
      writer.member("suggestion", diagnostic.suggestion?.replacement)
      writer.endObject()
    }
    writer.endArray()
  }
}
