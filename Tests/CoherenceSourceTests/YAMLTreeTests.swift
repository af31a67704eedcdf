import Testing

@testable import CoherenceSource

@Suite struct YAMLTreeTests {
  @Test(arguments: ["NO", "on", "12:30", "010", "1_000", "0x1F", "2023-01-01", "1e3", ".inf", "Null"])
  func plainWordsStayText(word: String) { #expect(Reading("a: \(word)\n").text("a") == word) }

  @Test func spansCoverPlainText() { #expect(Reading("a: some text   # comment\n").written("a") == "some text") }
  @Test func spansCoverQuotes() {
    #expect(Reading("a: \"some \\\"text\\\"\"  \n").written("a") == "\"some \\\"text\\\"\"")
  }
  @Test func spansCoverSingleQuotes() { #expect(Reading("a: 'it''s'\n").written("a") == "'it''s'") }
  @Test func spansCoverBlocks() { #expect(Reading("a: |\n  one\n  two\n\n\nb: 1\n").written("a") == "|\n  one\n  two") }
  @Test func spansCoverFlowCollections() { #expect(Reading("a: [1, {b: 2}]  \n").written("a") == "[1, {b: 2}]") }
  @Test func spansCoverBlockCollections() {
    #expect(Reading("a:\n  - 1\n  - 2\n\nb: 3\n").written("a") == "- 1\n  - 2")
  }
  @Test func spansCoverPlainTextOverLines() { #expect(Reading("a: one\n  two\nb: 1\n").written("a") == "one\n  two") }
  @Test func spansOfNothingAreEmpty() { #expect(Reading("a:\nb: 1\n").written("a") == "") }
  @Test func spansAreBytesBehindOtherScripts() {
    #expect(Reading("日本: {é: 1, x: \"ü\"}\nb: [👩‍🚒, ok]\n").written("b") == "[👩‍🚒, ok]")
  }

  @Test(arguments: ["", "é"]) func spansHoldWithCarriageReturns(other: String) {
    let text =
      "a: |\r\n  one\(other)\r\n  two\r\nb: \"x\(other)\r\n  y\"\r\nc: p\(other)\r\n  q\r\nd: [1,\r\n 2]\r\nlast: here\r\n"
    let reading = Reading(text)
    #expect(reading.written("a") == "|\r\n  one\(other)\r\n  two")
    #expect(reading.written("b") == "\"x\(other)\r\n  y\"")
    #expect(reading.written("c") == "p\(other)\r\n  q")
    #expect(reading.written("d") == "[1,\r\n 2]")
    #expect(reading.written("last") == "here")
  }

  @Test func carriageReturnsAreNoPartOfTexts() {
    let reading = Reading("a: |\r\n  one\r\n  two\r\nb: x\r\n")
    #expect(reading.text("a") == "one\ntwo\n")
    #expect(reading.text("b") == "x")
  }

  @Test func quotedTextIsDecoded() { #expect(Reading("a: \"x\\ty\\u00e9\"\n").text("a") == "x\tyé") }
  @Test func foldedTextIsJoined() { #expect(Reading("a: >\n  one\n  two\n").text("a") == "one two\n") }

  @Test func kindsAndCounts() throws {
    let tree = try #require(Reading("a: [x, y, [z]]\nb: {c: 1}\nd: word\n").result.value)
    let root = try #require(tree.root)
    let values = tree.entries(of: root).map { ($0.value, tree.text(of: $0.key)) }
    #expect(values.map(\.1) == ["a", "b", "d"])
    #expect(values.map { tree.kind(of: $0.0) } == [.sequence, .mapping, .scalar])
    #expect(values.map { tree.count(of: $0.0) } == [3, 1, 4])
    #expect(tree.children(of: values[0].0).map { tree.text(of: $0) } == ["x", "y", ""])
    #expect(tree.children(of: values[1].0).map { tree.text(of: $0) } == [])
    #expect(tree.entries(of: values[0].0).map { tree.text(of: $0.key) } == [])
  }

  @Test func aMissingKeyHasNoValue() {
    let reading = Reading("a: 1\n")
    #expect(reading.value("b") == nil)
  }

  @Test func onlyUnquotedTextIsPlain() throws {
    let reading = Reading("a: x\nb: \"x\"\nc: 'x'\nd: |\n  x\n")
    let tree = try #require(reading.result.value)
    #expect(["a", "b", "c", "d"].map { reading.value($0).map(tree.isPlain) } == [true, false, false, false])
  }

  @Test(arguments: [
    ("", true), ("~", true), ("null", true), ("\"\"", false), ("\"null\"", false), ("Null", false), ("[]", false),
  ])
  func nulls(written: String, isNull: Bool) throws {
    let reading = Reading("a: \(written)\n")
    let tree = try #require(reading.result.value)
    #expect(reading.value("a").map(tree.isNull) == isNull)
  }

  @Test(
    arguments: [
      ("0", 0), ("-7", -7), ("999999999999999", 999_999_999_999_999), ("010", nil), ("1_000", nil), ("0x1F", nil),
      ("+1", nil), ("\"1\"", nil), ("--", nil), ("1.0", nil), ("9999999999999999", nil), ("٣", nil),
    ] as [(String, Int?)])
  func integers(written: String, number: Int?) throws {
    let reading = Reading("a: \(written)\n")
    let tree = try #require(reading.result.value)
    #expect(reading.value("a").flatMap(tree.integer) == number)
  }

  @Test(
    arguments: [
      ("true", true), ("false", false), ("True", nil), ("yes", nil), ("NO", nil), ("on", nil), ("\"true\"", nil),
      ("[true]", nil),
    ] as [(String, Bool?)])
  func booleans(written: String, flag: Bool?) throws {
    let reading = Reading("a: \(written)\n")
    let tree = try #require(reading.result.value)
    #expect(reading.value("a").flatMap(tree.boolean) == flag)
  }

  @Test func aTreeAndItsViewSayTheSame() throws {
    let tree = try #require(Reading("a: [x, \"é\"]\nb: {c: null}\n").result.value)
    let root = try #require(tree.root)
    let seen = tree.withView { view in view.pairs(root).map { (view.text($0.key), view.written($0.value)) } }
    #expect(seen.map(\.0) == ["a", "b"])
    #expect(seen.map(\.1) == ["[x, \"é\"]", "{c: null}"])
  }
}

@Suite struct SeveralDocumentsTests {
  private func read(_ text: String, stopAfter most: Int = .max) -> (texts: [String], codes: [String]) {
    var sources = SourceSet()
    let id = sources.add(path: "p.yaml", bytes: Array(text.utf8))
    var texts: [String] = []
    let diagnostics = YAMLReader.readDocuments(sources[id], id: id) { tree in
      texts.append(tree.root.map { sources[id].text(tree.span(of: $0)) } ?? "")
      return texts.count < most
    }
    return (texts, diagnostics.map(\.code.rawValue))
  }

  @Test func documentsComeOneAfterAnother() {
    #expect(read("a: é\n---\n- b\n---\nc\n").texts == ["a: é", "- b", "c"])
  }
  @Test func aReaderMayStop() { #expect(read("a\n---\nb\n---\nc\n", stopAfter: 2).texts == ["a", "b"]) }
  @Test func aDocumentWithMistakesIsReportedAndLeftOut() {
    let (texts, codes) = read("a: 1\n---\na: 1\na: 2\n---\nb: 1\n")
    #expect(texts == ["a: 1", "b: 1"])
    #expect(codes == ["Y011"])
  }
  @Test func wrongDocumentsAreLeftOutBeyondTheLastReportedMistake() {
    let (texts, codes) = read(String(repeating: "a: &x 1\n---\n", count: 50) + "b: 1\n")
    #expect(texts == ["b: 1"])
    #expect(codes.count == 20)
  }
  @Test func aSyntaxErrorEndsTheText() {
    let (texts, codes) = read("a: 1\n---\nb: ]\n---\nc: 1\n")
    #expect(texts == ["a: 1"])
    #expect(codes == ["Y004"])
  }
}
