import CoherenceLanguage
import CoherenceSource

/// The bibliography: what nobody cites, and what nobody could find.
struct LintSourcesFile {
  let file: LintFile
  let pack: RulePack
  let use: VocabularyUse

  func check() -> [Diagnostic] {
    guard let root = file.tree.root else { return [] }
    var found: [Diagnostic] = []
    let places = Dictionary(
      pack.bibliography.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    for entry in file.tree.entries(of: root) {
      let id = file.tree.text(of: entry.key)
      let place = file.tree.span(of: entry.key)
      if let index = places[id], !use.sources.contains(index) {
        found.append(
          file.complaint(
            .sourceUncited, "no rule cites `\(id)`", at: place, help: "cite it where it bears on a rule, or delete it"))
      }
      func has(_ keys: [String]) -> Bool { keys.contains { file.tree.value(of: entry.value, forKey: $0) != nil } }
      let isDatedByOrganisation = has(["issued"]) && isByOrganisation(entry.value)
      if !has(["URL", "DOI", "ISBN", "publisher", "container-title", "number", "archive"]), !isDatedByOrganisation {
        found.append(
          file.complaint(
            .sourceNotFindable, "it is not said where `\(id)` can be found", at: place,
            help: "add its `URL`, `DOI`, `publisher` or `container-title`"))
      }
      if !has(["issued"]) {
        found.append(
          file.complaint(
            .sourceUndated, "it is not said when `\(id)` was issued", at: place,
            help: "add `issued:` with a day, month or year"))
      }
    }
    return found
  }
}

extension LintSourcesFile {
  /// Whether an organisation issued it, which can be asked for it.
  private func isByOrganisation(_ entry: YAMLTree.Node) -> Bool {
    guard let authors = file.tree.value(of: entry, forKey: "author") else { return false }
    return file.tree.children(of: authors).contains { file.tree.value(of: $0, forKey: "literal") != nil }
  }
}

/// A policy: its name, and what it holds without a source.
struct LintPolicyFile {
  let file: LintFile

  func check() -> [Diagnostic] { name() + facts() }

  private func name() -> [Diagnostic] {
    let parts = file.path.split(separator: "/")
    guard parts.count >= 2, parts.last == "policy.yaml", let node = file.node("policy"),
      let id = file.scalarText(node), id != parts[parts.count - 2]
    else { return [] }
    return [
      file.complaint(
        .policyName, "the policy is called `\(id)`, and its folder `\(parts[parts.count - 2])`",
        at: file.tree.span(of: node), help: "give both one name")
    ]
  }

  private func facts() -> [Diagnostic] {
    guard let root = file.tree.root else { return [] }
    var found: [Diagnostic] = []
    var open = [root]
    while let node = open.popLast() {
      if let confidence = file.tree.value(of: node, forKey: "confidence"), file.tree.hasText(confidence, "high"),
        file.tree.value(of: node, forKey: "source") == nil
      {
        found.append(
          file.complaint(
            .factWithoutSource, "high confidence, and no source", at: file.tree.span(of: confidence),
            help: "add `source:` with the place in it, or lower the confidence"))
      }
      open += file.tree.entries(of: node).map(\.value)
      open += file.tree.children(of: node)
    }
    return found
  }
}

/// Any file: blanks at the ends of lines and of the file, and its layout.
struct LintLayout {
  let file: LintFile
  let source: SourceFile

  func check() -> [Diagnostic] { trailingBlanks() + endOfFile() + otherLayout() }

  private func trailingBlanks() -> [Diagnostic] {
    let texts = blockTexts()
    var found: [Diagnostic] = []
    for index in source.lineStarts.indices {
      let line = source.line(index)
      let blanks = line.utf8.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
      guard blanks > 0 else { continue }
      let end = source.lineStarts[index] + Int32(line.utf8.count)
      // In a text of several lines a blank at the end of a line may be part of what it says.
      if texts.contains(where: { $0.start < end && end <= $0.end }) { continue }
      let span = SourceSpan(file: file.id, start: end - Int32(blanks), end: end)
      found.append(
        file.complaint(.trailingBlanks, "this line ends in blanks", at: span, help: "delete them", replacement: ""))
    }
    return found
  }

  /// The places of texts of several lines; a block text goes to the end of its last line, blanks and all.
  private func blockTexts() -> [SourceSpan] {
    file.scalars().map(file.tree.span).filter { span in
      file.bytes[Int(span.start)..<Int(span.end)].contains(UInt8(ascii: "\n"))
    }.map { span in
      guard isBlockText(span) else { return span }
      let end = file.bytes[Int(span.end)...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
      return SourceSpan(file: span.file, start: span.start, end: Int32(end))
    }
  }

  /// Whether a text is written as a block, behind `|` or `>`.
  private func isBlockText(_ span: SourceSpan) -> Bool {
    guard span.end > span.start else { return false }
    let first = file.bytes[Int(span.start)]
    return first == UInt8(ascii: "|") || first == UInt8(ascii: ">")
  }

  private func endOfFile() -> [Diagnostic] {
    let breaks = file.bytes.reversed().prefix { $0 == UInt8(ascii: "\n") }.count
    if breaks == 1 { return [] }
    let end = Int32(file.bytes.count)
    // A text at the end of the file may keep or lack its last line breaks on purpose.
    let isText = file.scalars().last.map { node in
      let span = file.tree.span(of: node)
      return isBlockText(span)
    }
    let span = SourceSpan(file: file.id, start: end - Int32(max(0, breaks - 1)), end: end)
    return [
      file.complaint(
        .endOfFile, breaks == 0 ? "the file does not end in a line break" : "the file ends in blank lines", at: span,
        help: "end it in one line break", replacement: isText == true ? nil : breaks == 0 ? "\n" : "")
    ]
  }

  private func otherLayout() -> [Diagnostic] {
    guard let bytes = FileLayout.format(source, id: file.id).value, bytes != file.bytes else { return [] }
    let other = SourceFile(path: "", bytes: bytes)
    let count = min(other.lineStarts.count, source.lineStarts.count)
    guard let line = (0..<count).first(where: { other.line($0) != source.line($0) }) else { return [] }
    let start = source.lineStarts[line]
    let text = source.line(line)
    let blanks = Int32(text.prefix { $0 == " " }.count)
    let span = SourceSpan(file: file.id, start: start + blanks, end: start + Int32(text.utf8.count))
    return [
      file.complaint(
        .otherLayout, "from here on the layout is another than that of `coherence format`", at: span,
        help: "run `coherence format \(file.path)`")
    ]
  }
}
