import Testing

@testable import CoherenceSource

/// Hostile texts at their full size, and characters hidden behind escapes.
@Suite struct HostileTextTests {
  private func seconds(_ body: () -> Void) -> Double { ContinuousClock().measure(body) / .seconds(1) }

  @Test func aTenfoldAliasBombIsRefusedAtOnce() {
    let names = Array("abcdefghij")
    var text = "a: &a [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for (last, name) in zip(names, names.dropFirst()) {
      text += "\(name): &\(name) [\(Array(repeating: "*\(last)", count: 9).joined(separator: ", "))]\n"
    }
    let seconds = seconds {
      let reading = Reading(text)
      #expect(Set(reading.codes) == ["Y005", "Y006"])
      // Twenty complaints are enough: the first anchor and all that fit behind it.
      #expect(reading.codes.count == 20)
      #expect(reading.result.value == nil)
    }
    #expect(seconds < 1)
  }

  @Test func twoHundredThousandKeysAreRefused() {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
    let keys = (0..<200_000).map { number in
      String([letters[number % 62], letters[number / 62 % 62], letters[number / 3844 % 62]])
    }
    let seconds = seconds {
      #expect(Reading("{" + keys.joined(separator: ",") + "}").codes == ["Y015"])
    }
    #expect(seconds < 1)
  }

  @Test func theLargestFileIsReadAndOneByteMoreIsNot() {
    let most = 1 << 20
    let comment = "a: 1\n#" + String(repeating: "x", count: most - 7) + "\n"
    #expect(comment.utf8.count == most)
    #expect(Reading(comment).codes == [])
    #expect(Reading(comment + "\n").codes == ["Y016"])
  }

  @Test(arguments: ["\\0", "\\a", "\\b", "\\e", "\\v", "\\f", "\\x1b", "\\x7f", "\\u0085", "\\N", "\\u200B", "\\uFEFF"])
  func controlAndInvisibleCharactersBehindEscapes(escape: String) {
    let reading = Reading("a: 1\nb: \"x\(escape)y\"\n")
    #expect(reading.codes == ["Y002"])
    #expect(reading.underlined == ["\"x\(escape)y\""])
  }

  @Test(arguments: ["\\u202A", "\\u202E", "\\u2066", "\\u2069", "\\u200E", "\\u200F", "\\u061C", "\\U0000202E"])
  func changesOfDirectionBehindEscapes(escape: String) {
    #expect(Reading("b: \"x\(escape)y\"\n").codes == ["Y003"])
    #expect(Reading("\"x\(escape)y\": b\n").codes == ["Y003"])
  }

  @Test(arguments: ["\\t", "\\n", "\\\"", "\\\\", "\\u00e9", "\\U0001F692", "\\_"])
  func escapesOfTextAreText(escape: String) { #expect(Reading("b: \"x\(escape)y\"\n").codes == []) }

  @Test(arguments: ["\"a\": 1\n\"\\x61\": 2\n", "a: 1\n'a': 2\n", "{a: 1, \"a\": 2}\n", "? a\n: 1\n? a\n: 2\n"])
  func aKeyIsTheSameHoweverItIsWritten(text: String) { #expect(Reading(text).codes == ["Y011"]) }

  @Test func valuesCannotBeTaggedOrMergedAnywhere() {
    #expect(Reading("- !!str a\n- ! b\n- !<tag:x> c\n- !!binary aGk=\n").codes == ["Y008", "Y008", "Y008", "Y008"])
    #expect(Reading("a:\n  <<: {b: 1}\nc: {<<: {d: 1}}\n").codes == ["Y007", "Y007"])
  }

  @Test(arguments: ["a: 1\n---\n", "a: 1\n...\n---\nb: 2\n", "--- a\n--- b\n", "---\n---\n"])
  func moreThanOneDocumentIsRefused(text: String) { #expect(Reading(text).codes.contains("Y010")) }

  @Test func placesBehindCarriageReturnsCountLinesOnce() {
    let reading = Reading("a: 1\r\nb: é\r\nc: &x 1\r\n")
    #expect(reading.places == ["3:4"])
    #expect(reading.underlined == ["&x"])
  }

  /// Every kind of value, with a mark on each side of what its place must cover.
  @Test(arguments: [
    "a: «plain text»", "a: «\"quoted: \\\"text\\\"\"»", "a: «'single ''text'''»", "a: «|\n  block\n  text»",
    "a: «>-\n  folded\n\n  text»", "日本: «Сребреница 👩‍🚒»", "é: {ü: 1}\na: «\"日本\"»", "a: «[x, {y: é}]»",
    "a: «{x: [1, 2]}»",
    "a:\n  «- 1\n  - é»", "a:\n  «b: 1\n  c: |\n    x»", "x: {é: é, a: 1}\na:   «two  words»   # comment",
    "a: «\"two\n  lines\"»",
  ])
  func placesCoverWhatIsMarked(marked: String) throws {
    let opening = try #require(marked.firstRange(of: "«"))
    let closing = try #require(marked.firstRange(of: "»"))
    let text = marked.replacing("«", with: "").replacing("»", with: "") + "\n"
    let key = marked.hasPrefix("日本") ? "日本" : "a"
    #expect(Reading(text).written(key) == String(marked[opening.upperBound..<closing.lowerBound]))
  }

  @Test func aDiagnosticWithATabAWideCharacterALabelAndALineTooLong() {
    let words = String(repeating: "слово, ", count: 40)
    let text = "日本: 1\nlist: [\t\"日本\", &x y, \(words)]\n"
    var sources = SourceSet()
    let file = sources.add(path: "p.yaml", bytes: Array(text.utf8))
    func span(_ part: String) -> SourceSpan {
      let range = text.firstRange(of: part)!
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return SourceSpan(file: file, start: Int32(start), end: Int32(start + part.utf8.count))
    }
    let diagnostic = Diagnostic(
      "T001", "two places", severity: .warning, at: span("&x"), label: "here",
      secondary: [.init(span("日本"), "and here")])
    #expect(
      DiagnosticRenderer(sources: sources).render(diagnostic) == """
        warning[T001]: two places
         --> p.yaml:2:15
          |
        2 | list: [  "日本", &x y, слово, слово, слово, слово, слово, слово, слово, слово, слово, слово, слово, слово, сл…
          |                  ^^ here
          :
        1 | 日本: 1
          | ---- and here

        """)
  }
}
