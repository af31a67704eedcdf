import Testing

@testable import CoherenceSource

struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue { try JSONReader.read(Array(text.utf8)) }

  @Test func everyKindOfValueIsRead() throws {
    let value = try read(#" {"a": [1, -2, 1.5e3, true, false, null], "b": {"c": "d"}} "#)
    #expect(value["a"] == [1, -2, .decimal("1.5e3"), true, false, .null])
    #expect(value["b"]?["c"]?.text == "d")
  }

  @Test(arguments: [
    (#""\u00e9\n\"\/""#, "é\n\"/"), (#""\ud83d\udd4a""#, "🕊"), (#""\ud83d""#, "\u{FFFD}"),
    (#""\ud83dx""#, "\u{FFFD}x"), (#""\ud83dé""#, "\u{FFFD}é"),
  ])
  func escapesAreRead(text: String, expected: String) throws { #expect(try read(text).text == expected) }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\" 1}", "tru", "+1", "01x", "\"", "\"\\q\"", "\"\\u12\"", "\"\n\"", "1 2", "{1: 2}", "nul",
    "-",
    "[1", "}", "\u{FEFF}1",
  ])
  func whatIsNoJSONIsRefused(text: String) {
    #expect(throws: JSONReader.Failure.self) { try read(text) }
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONReader.Failure.self) { try read(deep) }
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let value: JSONValue = [
      "text": "a\u{1}\u{2028}\"", "list": [[], .object([]), 3], "none": .null, "n": .decimal("0.5"),
    ]
    var writer = JSONWriter()
    value.write(to: &writer)
    #expect(try read(writer.text) == value)
    var compact = JSONWriter(indentedLevels: 0)
    value.write(to: &compact)
    #expect(compact.text.count { $0 == "\n" } == 1)
    #expect(try read(compact.text) == value)
  }
}
