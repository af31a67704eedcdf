import CoherenceLanguage
import CoherenceSource
import Foundation
import Testing

/// The one layout of the language's files, on every file there is and on small ones that show one thing each.
@Suite struct FileLayoutTests {
  static let root = PackCases.folder.deletingLastPathComponent().deletingLastPathComponent()

  /// All YAML files that are shipped and all that tests read, whatever is wrong with them.
  static let files: [String] = ["Rules", "Policies", "Tests/Cases"].flatMap { folder -> [String] in
    let found = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    return (found?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
  }.sorted()

  private func format(_ text: String) throws -> String {
    let laidOut = FileLayout.format(SourceFile(path: "test.yaml", bytes: Array(text.utf8)), id: SourceFile.ID(0))
    return String(decoding: try #require(laidOut.value), as: UTF8.self)
  }

  private func tree(_ bytes: [UInt8]) -> YAMLTree? {
    YAMLReader.read(SourceFile(path: "test.yaml", bytes: bytes), id: SourceFile.ID(0)).value
  }

  private func comments(_ bytes: [UInt8]) -> [String] {
    guard let tree = tree(bytes) else { return [] }
    return LayoutScan(tree, source: bytes).marks.filter(\.isComment).map(\.text).sorted()
  }

  @Test func thereAreFiles() { #expect(Self.files.count > 350) }

  @Test(arguments: FileLayoutTests.files) func aLayoutKeepsMeaningAndCommentsAndIsItsOwnLayout(path: String) throws {
    let bytes = Array(try Data(contentsOf: Self.root.appendingPathComponent(path)))
    let laidOut = FileLayout.format(SourceFile(path: path, bytes: bytes), id: SourceFile.ID(0))
    guard let before = tree(bytes) else {
      #expect(laidOut.value == nil)
      #expect(laidOut.hasErrors)
      return
    }
    let new = try #require(laidOut.value)
    let after = try #require(tree(new))
    #expect(before.means(after))
    #expect(comments(bytes) == comments(new))
    let again = FileLayout.format(SourceFile(path: path, bytes: new), id: SourceFile.ID(0))
    #expect(String(decoding: try #require(again.value), as: UTF8.self) == String(decoding: new, as: UTF8.self))
  }

  @Test func aFileInAnyLayoutComesToTheSameLayout() throws {
    let rule = """
      # What the file is about.

      title: A rule
      status: draft
      given: {a: action}
      when:
        # Of the action.
        a: {instrument: ceasefire}  # any

      because: >
        A text over
        two lines.
      examples:
        - name: one
          policy: {}
          expect: silent
        # To be thought about.

      """
    let other = """
      # What the file is about.



      examples:
      -   policy: { }
          name:   one
          expect: silent
      # To be thought about.
      because: >
            A text over
            two lines.
      when:

          # Of the action.
          a:
              { instrument:   ceasefire }  # any
      given:
          {a: action,
           }
      status:     draft
      title: A rule\t
      """
    #expect(try format(rule) == rule)
    let expected = rule.replacingOccurrences(of: "  # To be thought about.\n", with: "")
      .replacingOccurrences(of: "\nbecause", with: "# To be thought about.\nbecause")
    #expect(try format(other) == expected)
  }

  @Test func bracketsThatDoNotFitAreOpenedOneLevelAtATime() throws {
    let long = String(repeating: "x", count: 60)
    #expect(
      try format("policy: p\nactions: {a: {name: \(long), lead: us}, b: {name: \(long), lead: us}}\n") == """
        policy: p
        actions:
          a: {name: \(long), lead: us}
          b: {name: \(long), lead: us}

        """)
  }

  @Test func aLongListOfWordsGoesOnOverSeveralLines() throws {
    let words = (1...30).map { "word\($0)" }
    let laidOut = try format("policy: p\nmapped: [\(words.joined(separator: ", "))]\n")
    #expect(laidOut.split(separator: "\n").count == 3)
    #expect(laidOut.split(separator: "\n").allSatisfy { $0.count <= YAMLLayout.width })
    #expect(laidOut.contains(",\n    word"))
  }

  @Test func aCommentInBracketsOpensThem() throws {
    #expect(
      try format("policy: p\nsituation: {siege: yes,  # since May\n  conflict_phase: active}\n") == """
        policy: p
        situation:
          siege: yes  # since May
          conflict_phase: active

        """)
  }

  @Test func textsOfSeveralLinesKeepTheirLinesAndMoveWithTheirKey() throws {
    let name = "        name: |2\n            two\n          one\n"
    let text = "policy: p\nactions:\n    a:\n\(name)        note: \"x\n           y\"\n"
    #expect(
      try format(text) == """
        policy: p
        actions:
          a:
            name: |2
                two
              one
            note: "x
              y"

        """)
  }

  @Test func aTextWithoutALastLineBreakGetsNone() throws {
    #expect(try format("policy: p\nsummary: |\n  end") == "policy: p\nsummary: |-\n  end\n")
    #expect(try format("policy: p\nsummary: |+\n  end\n\n\n") == "policy: p\nsummary: |+\n  end\n\n\n")
  }

  @Test func marksOfOtherSystemsGoAway() throws {
    #expect(try format("\u{FEFF}---\r\n# top\r\npolicy: p\r\ntitle: x \r\n...\r\n") == "# top\npolicy: p\ntitle: x\n")
  }

  @Test func levelsAndOtherListsKeepTheirOrder() throws {
    let scale = "scales:\n  degree: {none: None, high: High, low: Low}\n"
    #expect(try format(scale) == scale)
  }

  @Test(arguments: ["a: &x 1\nb: *x\n", "a: {b: 1\n", "a: 1\na: 2\n", "\u{0}", ""])
  func whatCannotBeReadIsRefused(text: String) {
    let laidOut = FileLayout.format(SourceFile(path: "test.yaml", bytes: Array(text.utf8)), id: SourceFile.ID(0))
    #expect(laidOut.value == nil)
    #expect(laidOut.hasErrors)
  }
}
