import Testing

@testable import CoherenceSource

/// What strict YAML refuses, by code, place and underlined text.
@Suite struct RefusalTests {
  private func expect(
    _ text: String, _ codes: [String], at places: [String], marking underlined: [String],
    location: SourceLocation = #_sourceLocation
  ) {
    let reading = Reading(text)
    #expect(reading.codes == codes, sourceLocation: location)
    #expect(reading.places == places, sourceLocation: location)
    #expect(reading.underlined == underlined, sourceLocation: location)
    #expect(reading.result.value == nil, sourceLocation: location)
  }

  @Test func anchors() { expect("a: &x [1]\n", ["Y005"], at: ["1:4"], marking: ["&x"]) }
  @Test func aliases() { expect("a: &x 1\nb: *x\n", ["Y005", "Y006"], at: ["1:4", "2:4"], marking: ["&x", "*x"]) }
  @Test func anAliasAsAKeyIsOneMistake() {
    expect("a: &x 1\n*x : 2\n", ["Y005", "Y006"], at: ["1:4", "2:1"], marking: ["&x", "*x"])
  }
  @Test func mergeKeys() { expect("<<: {a: 1}\n", ["Y007"], at: ["1:1"], marking: ["<<"]) }
  @Test func aQuotedMergeKeyIsAName() { #expect(Reading("\"<<\": 1\n").codes == []) }
  @Test func tags() { expect("a: !!python/object x\n", ["Y008"], at: ["1:4"], marking: ["!!python/object"]) }
  @Test func tagsOfUnknownHandles() { expect("a: !e!x b\n", ["Y008"], at: ["1:4"], marking: ["!e!x"]) }
  @Test(arguments: ["%YAML 1.1", "%YAML 9.9", "%TAG ! x", "%FOO bar"]) func directives(line: String) {
    expect(line + "\n---\na: 1\n", ["Y009"], at: ["1:1"], marking: [line])
  }
  @Test func aSecondDocument() { expect("a: 1\n---\nb: 2\n", ["Y010"], at: ["2:1"], marking: ["---"]) }
  @Test func oneDocumentMayHaveMarkers() { #expect(Reading("---\na: 1\n...\n").text("a") == "1") }
  @Test func duplicateKeysEach() {
    expect(
      "a: 1\nb: 2\na: 3\n\"b\": 4\na: 5\n", ["Y011", "Y011", "Y011"], at: ["3:1", "4:1", "5:1"],
      marking: ["a", "\"b\"", "a"])
  }
  @Test func aDuplicatePointsAtTheFirst() {
    let label = Reading("a: 1\na: 2\n").result.diagnostics.first?.secondary.first
    #expect(label?.text == "first here")
    #expect(label?.span.start == 0 && label?.span.end == 1)
  }
  @Test func equalKeysInDifferentMappingsAreFine() { #expect(Reading("a: {x: 1}\nb: {x: 2}\n").codes == []) }
  @Test func collectionsAsKeys() {
    expect("{a: 1}: x\n[b]: y\n", ["Y012", "Y012"], at: ["1:1", "2:1"], marking: ["{a: 1}", "[b]"])
  }
  @Test func nullAndEmptyKeys() {
    expect(
      "~: 1\n\"\": 2\nnull: 3\n", ["Y013", "Y013", "Y013"], at: ["1:1", "2:1", "3:1"], marking: ["~", "\"\"", "null"])
  }
  @Test func aColonWithoutAKey() { expect("a: 1\n: 2\n", ["Y013"], at: ["2:1"], marking: [":"]) }
  @Test func longKeys() {
    let key = String(repeating: "k", count: 257)
    expect(key + ": 1\n", ["Y017"], at: ["1:1"], marking: [key])
  }
  @Test func keysTooLongForLibYAML() {
    let key = String(repeating: "k", count: 2_000)
    expect(key + ": 1\n", ["Y017"], at: ["1:1"], marking: [key])
  }
  @Test func aKeyOfTheGreatestLengthIsRead() {
    #expect(Reading(String(repeating: "k", count: 256) + ": 1\n").codes == [])
  }
  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "\u{FEFF}"]) func filesWithoutAValue(text: String) {
    #expect(Reading(text).codes == ["Y018"])
  }
  @Test func tabsAsIndentation() { expect("a:\n\tb: 1\n", ["Y019"], at: ["2:1"], marking: ["\t"]) }
  @Test func tabsAfterSpaces() { expect("a:\n  b: 1\n \t c: 1\n", ["Y019"], at: ["3:2"], marking: ["\t"]) }
  @Test func differentMistakesOfOneFileAreAllReported() {
    #expect(Reading("a: 1\na: 2\nb: &x 1\nb: 2\nc: !t 1\nc: 2\n").codes == ["Y011", "Y005", "Y011", "Y008", "Y011"])
  }
  @Test func afterASyntaxErrorReadingStops() {
    #expect(Reading("a: 1\na: 2\nb: ]\nb: &x\n").codes == ["Y011", "Y004"])
  }
  @Test func limitsMayBeLowered() {
    var limits = YAMLReader.Limits()
    limits.bytes = 4
    #expect(Reading("a: 123\n", limits: limits).codes == ["Y016"])
    limits = YAMLReader.Limits()
    limits.nodes = 3
    #expect(Reading("[1, 2, 3]\n", limits: limits).codes == ["Y015"])
  }
}

/// What is refused before anything is parsed.
@Suite struct EncodingTests {
  @Test func utf16WithAMark() { #expect(Reading([0xFF, 0xFE, 0x61, 0, 0x3A, 0]).codes == ["Y001"]) }
  @Test func utf16WithoutAMarkIsNamed() {
    let reading = Reading([0, 0x61, 0, 0x3A, 0, 0x20, 0, 0x31])
    #expect(reading.result.diagnostics.map(\.message) == ["the file is UTF-16 text"])
  }
  @Test(arguments: [[0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE2, 0x28, 0xA1]])
  func invalidUTF8(bytes: [UInt8]) {
    let reading = Reading(Array("a: é".utf8) + bytes + Array("\n".utf8))
    #expect(reading.codes == ["Y001"])
    #expect(reading.places == ["1:5"])
  }
  @Test(arguments: [0x00, 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x7F]) func controlCharacters(byte: UInt8) {
    let reading = Reading(Array("abc: d".utf8) + [byte] + Array("e\n".utf8))
    #expect(reading.codes == ["Y002"])
    #expect(reading.places == ["1:7"])
  }
  @Test(arguments: [
    "\u{85}", "\u{9B}", "\u{AD}", "\u{200B}", "\u{2028}", "\u{2029}", "\u{2060}", "\u{FFFE}", "\u{E0041}",
  ])
  func invisibleCharacters(character: String) {
    let reading = Reading("name: a\(character)b\n")
    #expect(reading.codes == ["Y002"])
    #expect(reading.underlined == [character])
  }
  @Test(arguments: ["\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}"])
  func changesOfDirection(character: String) {
    let reading = Reading("id: pay\(character)load\n")
    #expect(reading.codes == ["Y003"])
    #expect(reading.underlined == [character])
  }
  @Test func changesOfDirectionAreNamed() {
    #expect(Reading("a: \u{202E}\n").result.diagnostics.first?.message.hasPrefix("U+202E ") == true)
  }
  @Test func changesOfDirectionWrittenAsEscapes() {
    let reading = Reading("a: \"x\\u202Ey\"\n")
    #expect(reading.codes == ["Y003"])
    #expect(reading.underlined == ["\"x\\u202Ey\""])
  }
  @Test func controlCharactersWrittenAsEscapes() { #expect(Reading("a: \"x\\0y\"\n").codes == ["Y002"]) }
  @Test func aBareCarriageReturn() { #expect(Reading("a: 1\rb: 2\n").places == ["1:5"]) }
  @Test func aByteOrderMarkAtTheStartIsNoPartOfTheText() {
    let reading = Reading("\u{FEFF}a: &x 1\n")
    #expect(reading.places == ["1:4"])
    #expect(reading.underlined == ["&x"])
    #expect(Reading("\u{FEFF}a: 1\n").text("a") == "1")
  }
  @Test func aByteOrderMarkElsewhereIsRefused() { #expect(Reading("a: 1\n\u{FEFF}b: 2\n").codes == ["Y002"]) }
  @Test func otherScriptsAreFine() {
    #expect(Reading("a: Сребреница, القاهرة, 日本, हिन्दी, 👩‍🚒\n").text("a") == "Сребреница, القاهرة, 日本, हिन्दी, 👩‍🚒")
  }
}
