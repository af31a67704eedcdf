import Testing

@testable import CoherenceSource

/// The exact text that people get.
@Suite struct RenderingTests {
  @Test func aTextWithAColon() {
    #expect(
      Reading("note: this is: bad\n").rendered == """
        error[Y004]: a text with a colon in it needs quotes
         --> p.yaml:1:14
          |
        1 | note: this is: bad
          |              ^
          = did you mean `"this is: bad"`?
          = help: put the text in double quotes

        1 error

        """)
  }

  @Test func aDuplicateKeyWithBothPlaces() {
    #expect(
      Reading("# names\ntitle: a\n\ntitle: b\n").rendered == """
        error[Y011]: `title` is written twice in one mapping
         --> p.yaml:4:1
          |
        4 | title: b
          | ^^^^^
          :
        2 | title: a
          | ----- first here
          = help: keep one of the two

        1 error

        """)
  }

  @Test func anIndentationThatFitsNoLine() {
    #expect(
      Reading("a:\n    b: 1\n  c: 2\n").rendered == """
        error[Y004]: the indentation of this line fits no line above it
         --> p.yaml:3:3
          |
        3 |   c: 2
          |   ^^^^
          :
        1 | a:
          | -- indented by 0
          = help: it is indented by 2 spaces; indent it by 4, like the line above, or 0

        1 error

        """)
  }

  @Test func aQuotationMarkThatIsNeverClosed() {
    #expect(
      Reading("a: \"text\nb: 3\nc: 4\n").rendered == """
        error[Y004]: this quotation mark is never closed
         --> p.yaml:1:4
          |
        1 | a: "text
          |    ^
          = help: close the text with the same quotation mark that opens it

        1 error

        """)
  }

  @Test func aTabIsShownAsTheSpacesItIsUnderlinedWith() {
    #expect(
      Reading("a:\n\t\tb: 1\n").rendered == """
        error[Y019]: this line is indented with a tab
         --> p.yaml:2:1
          |
        2 |     b: 1
          | ^^^^
          = help: replace it with spaces: the width of a tab differs between editors

        1 error

        """)
  }

  @Test func wideAndCombiningCharactersAreUnderlinedInPlace() {
    #expect(
      Reading("日本語: {e\u{301}: 1, k: &x 2}\n").rendered == """
        error[Y005]: an anchor (`&`) names text for use elsewhere in the file
         --> p.yaml:1:17
          |
        1 | 日本語: {e\u{301}: 1, k: &x 2}
          |                   ^^
          = help: write repeated text out; put a text that starts with `&` in double quotes

        1 error

        """)
  }

  @Test func anInvisibleCharacterIsShownByItsNumber() {
    #expect(
      Reading("id: pay\u{202E}load\n").rendered == """
        error[Y003]: U+202E changes the direction of the text that follows, invisibly
         --> p.yaml:1:8
          |
        1 | id: pay<U+202E>load
          |        ^^^^^^^^
          = help: remove it: what is read must be what is written

        1 error

        """)
  }

  @Test func aLongLineIsCutAroundTheMistake() {
    let words = String(repeating: "word, ", count: 60)
    #expect(
      Reading("a: [\(words)&x y, \(words)]\n").rendered == """
        error[Y005]: an anchor (`&`) names text for use elsewhere in the file
         --> p.yaml:1:365
          |
        1 | …rd, word, word, word, word, word, word, &x y, word, word, word, word, word, word, word, word, word, word, wo…
          |                                          ^^
          = help: write repeated text out; put a text that starts with `&` in double quotes

        1 error

        """)
  }

  @Test func diagnosticsAreSortedByPathPlaceAndCodeWithoutRepeats() {
    var sources = SourceSet()
    let second = sources.add(path: "b.yaml", bytes: Array("x: 1\n".utf8))
    let first = sources.add(path: "a.yaml", bytes: Array("y: 1\nz: 2\n".utf8))
    func diagnostic(_ code: DiagnosticCode, _ file: SourceFile.ID, _ start: Int32) -> Diagnostic {
      Diagnostic(code, "m", severity: .warning, at: SourceSpan(file: file, start: start, end: start + 1))
    }
    let given = [
      diagnostic("Y002", second, 0), diagnostic("Y002", first, 5), diagnostic("Y002", first, 0),
      diagnostic("Y001", first, 5),
      diagnostic("Y002", first, 5),
    ]
    let renderer = DiagnosticRenderer(sources: sources)
    let order = renderer.sorted(given).map { "\($0.code.rawValue) \(sources.place($0.primary.span))" }
    #expect(order == ["Y002 a.yaml:1", "Y001 a.yaml:2", "Y002 a.yaml:2", "Y002 b.yaml:1"])
    #expect(renderer.render(given).hasSuffix("\n4 warnings\n"))
  }

  @Test func aLabelInAnotherFileNamesThatFile() {
    var sources = SourceSet()
    let one = sources.add(path: "one.yaml", bytes: Array("x: 1\n".utf8))
    let two = sources.add(path: "two.yaml", bytes: Array("\n\n\n\n\n\n\n\n\nx: 2\n".utf8))
    let diagnostic = Diagnostic(
      "T001", "twice", severity: .warning, at: SourceSpan(file: two, start: 9, end: 10), label: "again",
      secondary: [.init(SourceSpan(file: one, start: 0, end: 1), "first")])
    #expect(
      DiagnosticRenderer(sources: sources).render(diagnostic) == """
        warning[T001]: twice
          --> two.yaml:10:1
           |
        10 | x: 2
           | ^ again
          ::: one.yaml:1:1
           |
         1 | x: 1
           | - first

        """)
  }

  @Test func coloursSurroundTheSeverityOnly() {
    var sources = SourceSet()
    let file = sources.add(path: "p", bytes: Array("x".utf8))
    let diagnostic = Diagnostic("T001", "wrong", at: SourceSpan(file: file, start: 0, end: 1))
    let plain = DiagnosticRenderer(sources: sources).render(diagnostic)
    let coloured = DiagnosticRenderer(sources: sources, usesColor: true).render(diagnostic)
    #expect(coloured == "\u{1B}[1;31merror[T001]\u{1B}[0m" + plain.dropFirst("error[T001]".count))
  }

  @Test func escapeSequencesInAPathOrAMessageDoNotReachTheTerminal() {
    var sources = SourceSet()
    let file = sources.add(path: "p\u{1B}[2J", bytes: Array("x".utf8))
    let text = DiagnosticRenderer(sources: sources).render(
      Diagnostic("T001", "a\u{1B}b", at: SourceSpan(file: file, start: 0, end: 1)))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test func asJSON() {
    let reading = Reading("é: this: is\n")
    #expect(
      DiagnosticRenderer(sources: reading.sources).json(reading.result.diagnostics) == """
        [
          {
            "code": "Y004",
            "severity": "error",
            "message": "a text with a colon in it needs quotes",
            "path": "p.yaml",
            "line": 1,
            "column": 8,
            "endLine": 1,
            "endColumn": 9,
            "text": ":",
            "help": "put the text in double quotes",
            "suggestion": "\\"this: is\\""
          }
        ]

        """)
  }
}

/// What YAML's complaints become: the sentence and the text that is underlined.
@Suite struct SyntaxSentenceTests {
  @Test(arguments: [
    ("a: b\n  c: d\n", "this line is indented below a key that already has a value", "c"),
    ("a: 1\nb\nc: 2\n", "this line has no colon", "b"),
    ("a:1\nb: 2\n", "no space after the colon", ":"),
    ("a: 1\nb:2\nc: 3\n", "no space after the colon", ":"),
    ("a: [1, 2\nb: 3\n", "a list in square brackets is not closed", ":"),
    ("a: {b: 1 c: 2}\n", "a comma or `}` is missing before this", ":"),
    ("a: 'it's'\n", "text after a closing quotation mark", "s'"),
    ("a: \"x\" y # z\n", "text after a closing quotation mark", "y"),
    ("a: ]\n", "`]` closes a bracket that was never opened", "]"),
    ("a: @here\n", "a text cannot start with `@`", "@"),
    ("a: `x`\n", "a text cannot start with a backtick", "`"),
    ("a: *b* c\n", "a text cannot start with `*`", "*b* c"),
    ("a: \"c:\\dir\"\n", "an escape that YAML does not know", "\\d"),
    ("a: \"\\u12\"\n", "an escape that names no character", "1"),
    ("a: - b\n", "a list cannot start here", "-"),
    ("a: |x\n  y\n", "text on the same line as `|` or `>`", "x"),
    ("a: 1\n...\nb: 2\n", "text after the end of the document", "b: 2"),
    ("  a: 1\nb: 2\n", "this line is indented less than the first one", "b: 2"),
    ("- a\nb: 1\n", "a key among the items of a list", "b: 1"),
    ("b: 1\n- a\n", "a list item among the keys of a mapping", "- a"),
    ("a: [1,, 2]\n", "a value is missing before `,`", ","),
  ])
  func sentenceAndPlace(text: String, message: String, underlined: String) {
    let reading = Reading(text)
    #expect(reading.result.diagnostics.map(\.message) == [message])
    #expect(reading.underlined == [underlined])
    #expect(reading.result.diagnostics.allSatisfy { $0.help != nil })
  }

  @Test(arguments: ["note: this is: bad\n", "a: @here\n", "a: *b* c\n", "a: 1\nb:2\nc: 3\n", "a: é: ü # why\n"])
  func applyingTheSuggestionMendsTheFile(text: String) throws {
    let suggestion = try #require(Reading(text).result.diagnostics.first?.suggestion)
    var bytes = Array(text.utf8)
    bytes.replaceSubrange(Int(suggestion.span.start)..<Int(suggestion.span.end), with: suggestion.replacement.utf8)
    #expect(Reading(bytes).codes == [])
  }
}
