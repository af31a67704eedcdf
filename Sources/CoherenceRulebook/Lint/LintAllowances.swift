import CoherenceSource

/// Comments that allow what would be complained about: `# lint: allow S004 because it is a quotation`.
///
/// Behind content it speaks of its line; on a line of its own, of the entry below it with everything that is indented
/// further; `# lint: allow in file S004 because …` of the whole file.
struct LintAllowances {
  /// One code that is allowed somewhere.
  struct Allowance {
    var code: DiagnosticCode
    var reason: String
    /// Lines, from 0.
    var lines: ClosedRange<Int>
    var span: SourceSpan
    var isUsed = false
  }

  private(set) var all: [Allowance] = []
  /// What is wrong with the comments themselves.
  private(set) var complaints: [Diagnostic] = []
  private let file: LintFile
  private let source: SourceFile

  init(_ file: LintFile, in sources: SourceSet) {
    self.file = file
    source = sources[file.id]
    for mark in LintScan.comments(file) {
      var words = mark.text.drop { $0 == "#" || $0 == " " }.split(separator: " ").map(String.init)
      guard words.first == "lint:" else { continue }
      words.removeFirst()
      read(words, mark)
    }
  }

  private mutating func read(_ words: [String], _ mark: LayoutScan.Mark) {
    let span = SourceSpan(file: file.id, start: mark.start, end: mark.start + Int32(mark.text.utf8.count))
    let form = "write `# lint: allow S004 because …`, or `# lint: allow in file S004 because …`"
    guard words.first == "allow" else {
      complaints.append(file.complaint(.allowanceUnreadable, "this comment allows nothing", at: span, help: form))
      return
    }
    var rest = Array(words.dropFirst())
    let isWholeFile = rest.starts(with: ["in", "file"])
    if isWholeFile { rest.removeFirst(2) }
    let codes = rest.prefix { $0 != "because" }.map { $0.hasSuffix(",") ? String($0.dropLast()) : $0 }
    let reason = rest.drop { $0 != "because" }.dropFirst().joined(separator: " ")
    if codes.isEmpty {
      complaints.append(file.complaint(.allowanceUnreadable, "this comment names no code", at: span, help: form))
    }
    if reason.isEmpty {
      complaints.append(
        file.complaint(
          .allowanceWithoutReason, "this comment does not say why", at: span, help: "end it with `because …`"))
    }
    for code in codes {
      guard LintRule.of(DiagnosticCode(code)) != nil else {
        let known = LintRule.all.map(\.code.rawValue)
        let hint = Spelling.closest(to: code, among: known).map { "did you mean `\($0)`? " } ?? ""
        complaints.append(
          file.complaint(
            .allowanceUnreadable, "there is no code `\(code)`", at: span,
            help: hint + "`coherence lint --codes` lists them"))
        continue
      }
      guard !reason.isEmpty else { continue }
      let lines = isWholeFile ? 0...source.lineStarts.count : covered(mark)
      all.append(Allowance(code: DiagnosticCode(code), reason: reason, lines: lines, span: span))
    }
  }

  /// The lines of which a comment speaks.
  private func covered(_ mark: LayoutScan.Mark) -> ClosedRange<Int> {
    let own = source.lineIndex(at: mark.start)
    guard mark.isOwnLine else { return own...own }
    var first = own + 1
    while first < source.lineStarts.count, isAside(first) { first += 1 }
    guard first < source.lineStarts.count else { return own...own }
    let indentation = Self.indentation(source.line(first))
    var last = first
    while last + 1 < source.lineStarts.count {
      let line = source.line(last + 1)
      if !line.allSatisfy({ $0 == " " }), Self.indentation(line) <= indentation { break }
      last += 1
    }
    return own...last
  }

  private func isAside(_ index: Int) -> Bool {
    let line = source.line(index).drop { $0 == " " }
    return line.isEmpty || line.hasPrefix("#")
  }

  private static func indentation(_ line: String) -> Int { line.prefix { $0 == " " }.count }

  /// The reason for which a complaint is allowed; `nil` if it is not.
  mutating func reason(for diagnostic: Diagnostic) -> String? {
    let line = source.lineIndex(at: diagnostic.primary.span.start)
    var reason: String?
    for index in all.indices where all[index].code == diagnostic.code && all[index].lines.contains(line) {
      all[index].isUsed = true
      reason = reason ?? all[index].reason
    }
    return reason
  }

  /// Those that allowed nothing.
  func unused() -> [Diagnostic] {
    all.filter { !$0.isUsed }.map { allowance in
      file.complaint(
        .allowanceUnused, "`\(allowance.code.rawValue)` is allowed here and not found", at: allowance.span,
        help: "delete the comment")
    }
  }
}

/// What lint needs to know of a file besides its tree.
enum LintScan {
  static func comments(_ file: LintFile) -> [LayoutScan.Mark] {
    LayoutScan(file.tree, source: file.bytes).marks.filter(\.isComment)
  }
}
