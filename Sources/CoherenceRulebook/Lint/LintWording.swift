import CoherenceLanguage
import CoherenceSource

/// How the sentences of a file are worded.
struct LintWording {
  let file: LintFile
  /// Acronyms that are spelt out somewhere.
  let acronyms: Set<String>

  func check() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for text in LintText.all(of: file) where !file.tree.text(of: text.node).contains(LintWordList.blank) {
      let words = LintWords.of(text.node, in: file)
      found += unwanted(words) + spellings(words) + unexplained(words)
      if text.role == .title { found += title(text.node) }
      if text.role == .because { found += length(text.node) }
    }
    return found + blanks()
  }

  // MARK: Form

  private func title(_ node: YAMLTree.Node) -> [Diagnostic] {
    let text = file.tree.text(of: node)
    let span = file.tree.span(of: node)
    var found: [Diagnostic] = []
    let hasSeveral = [". ", "? ", "! ", "; "].contains { text.contains($0) }
    let beginsSmall = text.first.map { $0.isLowercase } ?? false
    if hasSeveral || beginsSmall || text.hasSuffix("!") {
      let help =
        hasSeveral
        ? "say one thing; the rest belongs under `because` or `summary`"
        : beginsSmall ? "begin with a capital letter" : "delete the mark at its end"
      found.append(file.complaint(.titleNotOneSentence, "the title is not one plain sentence", at: span, help: help))
    }
    if file.kind != .rule, text.hasSuffix("."), let written = last(node, is: ".") {
      found.append(
        file.complaint(
          .policyTitleForm, "the title ends in a full stop", at: written, help: "delete it", replacement: ""))
    }
    return found
  }

  /// The place of the last character of a text, where the file has it as it is.
  private func last(_ node: YAMLTree.Node, is character: Character) -> SourceSpan? {
    var span = file.tree.span(of: node)
    if !file.tree.isPlain(node) { span.end -= 1 }
    span.start = span.end - 1
    return span.start >= 0 && file.bytes[Int(span.start)] == character.asciiValue ? span : nil
  }

  private func length(_ node: YAMLTree.Node) -> [Diagnostic] {
    let count = file.tree.text(of: node).count
    guard count < 40 || count > 500 else { return [] }
    let help = count < 40 ? "say in a sentence how the one affects the other" : "keep the mechanism; cut the rest"
    let place = file.place(of: "because")
    return [file.complaint(.becauseLength, "`because` has \(count) characters", at: place, help: help)]
  }

  // MARK: Words

  private func unwanted(_ words: [LintWords.Word]) -> [Diagnostic] {
    var found: [Diagnostic] = []
    let small = words.map { $0.text.lowercased() }
    for index in words.indices {
      for entry in LintWordList.unwantedByFirstWord[small[index]] ?? [] {
        let parts = entry.words
        guard index + parts.count <= words.count else { continue }
        let isHere = parts.indices.dropFirst().allSatisfy { offset in
          small[index + offset] == parts[offset] && words[index + offset].followsWord
        }
        let isHedged = index > 0 && words[index].followsWord && entry.allowedAfter.contains(small[index - 1])
        if !isHere || isHedged { continue }
        let span = words[index].span.through(words[index + parts.count - 1].span)
        found.append(
          file.complaint(
            .bannedWord, "“\(parts.joined(separator: " "))” \(entry.kind.rawValue)", at: span, help: entry.instead))
      }
    }
    return found
  }

  private func spellings(_ words: [LintWords.Word]) -> [Diagnostic] {
    words.compactMap { word in
      // Names keep their spelling: the Center for …
      guard let british = LintWordList.british[word.text] else { return nil }
      // A computer has programs: whoever writes of one decides.
      let isEither = word.text.hasPrefix("program")
      return file.complaint(
        .spelling, "`\(word.text)` is American spelling", at: word.span,
        help: isEither ? "write `\(british)`, unless it is one of a computer" : nil,
        replacement: isEither ? nil : british)
    }
  }

  private func unexplained(_ words: [LintWords.Word]) -> [Diagnostic] {
    words.compactMap { word in
      guard let acronym = LintAcronyms.acronym(word.text), !acronyms.contains(acronym) else { return nil }
      return file.complaint(
        .acronym, "`\(acronym)` is spelt out nowhere", at: word.span,
        help: "write it out, or once as “its full name (\(acronym))”")
    }
  }

  // MARK: Blanks

  private func blanks() -> [Diagnostic] {
    let mark = Array(LintWordList.blank.utf8)
    var found: [Diagnostic] = []
    for node in file.scalars() {
      let whole = file.tree.span(of: node)
      let bytes = file.bytes[Int(whole.start)..<Int(whole.end)]
      guard let first = bytes.indices.first(where: { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }) else {
        continue
      }
      let span = SourceSpan(file: file.id, start: Int32(first), end: whole.end)
      found.append(file.complaint(.blank, "this is still to be filled in", at: span))
    }
    for comment in LintScan.comments(file) where comment.text.contains(LintWordList.blank) {
      let end = comment.start + Int32(comment.text.utf8.count)
      let span = SourceSpan(file: file.id, start: comment.start, end: end)
      found.append(
        file.complaint(
          .blank, "this is still to be decided", at: span, help: "set what it stands beside, and delete the comment"))
    }
    return found
  }
}

/// Acronyms, and where they are spelt out.
enum LintAcronyms {
  /// Names that are known by their letters, and Roman numerals.
  private static let known: Set<String> = [
    "UN", "EU", "US", "UK", "NATO", "NGO", "UNHCR", "UNICEF", "ICRC", "OCHA", "IOM", "ICC", "ICJ", "ID", "URL", "DOI",
    "CSL", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII",
  ]

  /// The acronym that a word is; `nil` for other words.
  static func acronym(_ word: String) -> String? {
    let letters = word.hasSuffix("s") ? String(word.dropLast()) : word
    guard letters.utf8.count >= 2, letters.utf8.count <= 8, letters.utf8.allSatisfy({ $0 >= 65 && $0 <= 90 }),
      !known.contains(letters)
    else { return nil }
    return letters
  }

  /// What stands in brackets after its full name: `… (UCDP)`.
  static func explained(in bytes: [UInt8]) -> Set<String> {
    var result: Set<String> = []
    var start: Int?
    for (position, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "(") { start = position + 1 }
      if byte == UInt8(ascii: ")"), let first = start {
        if let acronym = acronym(String(decoding: bytes[first..<position].prefix(9), as: UTF8.self)) {
          result.insert(acronym)
        }
        start = nil
      }
    }
    return result
  }
}
