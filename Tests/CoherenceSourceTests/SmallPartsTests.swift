import Testing

@testable import CoherenceSource

@Suite struct SourceFileTests {
  private let file = SourceFile(path: "p", bytes: Array("ab\r\né日x\n\nend".utf8))

  @Test(arguments: [
    (0, 1, 1), (2, 1, 3), (4, 2, 1), (6, 2, 2), (9, 2, 3), (10, 2, 4), (11, 3, 1), (12, 4, 1), (15, 4, 4),
  ])
  func placesCountCharactersFromOne(offset: Int32, line: Int, column: Int) {
    let place = file.lineAndColumn(at: offset)
    #expect(place.line == line && place.column == column)
  }
  @Test(arguments: [Int32.min, -1, 16, Int32.max]) func placesOutsideTheTextAreClamped(offset: Int32) {
    #expect([1, 4].contains(file.lineAndColumn(at: offset).line))
  }
  @Test func linesComeWithoutTheirBreaks() { #expect((0..<4).map(file.line) == ["ab", "é日x", "", "end"]) }
  @Test func lineBreaksAreFoundInEveryPositionOfAWord() {
    let text = (0..<40).map { String(repeating: "x", count: $0 % 11) }.joined(separator: "\n")
    let starts = [0] + text.utf8.enumerated().filter { $0.element == 0x0A }.map { Int32($0.offset + 1) }
    #expect(SourceFile(path: "p", bytes: Array(text.utf8)).lineStarts == starts)
  }
}

@Suite struct SpellingTests {
  private let words = ["severity", "several", "sovereignty", "arms_embargo", "ally", "allies"]

  @Test(
    arguments: [
      ("severty", "severity"), ("serevity", "severity"), ("Severity", "severity"), ("arms-embargo", "arms_embargo"),
      ("embargo", "arms_embargo"), ("alyl", "ally"), ("zebra", nil), ("", nil),
    ] as [(String, String?)])
  func theClosestWord(word: String, closest: String?) { #expect(Spelling.closest(to: word, among: words) == closest) }
  @Test func tiesGoToTheFirstInTheAlphabet() {
    #expect(Spelling.closest(to: "bat", among: ["cat", "bar", "hat"]) == "bar")
  }
  @Test func atMostAsManyAsAskedFor() {
    #expect(Spelling.closest(to: "bat", among: ["cat", "bar", "hat", "bat"], limit: 3) == ["bat", "bar", "cat"])
  }
  @Test func longWordsCostLittle() {
    let long = String(repeating: "a", count: 1_000_000)
    #expect(Spelling.closest(to: long, among: [long + "b"]) == long + "b")
  }
}

@Suite struct CalendarIntervalTests {
  @Test(arguments: [
    ("1970-01-01", 0, 0), ("1970", 0, 364), ("1970-02", 31, 58), ("2000-02-29", 11016, 11016), ("1969-12-31", -1, -1),
    ("2024-02", 19754, 19782), ("0001-01-01", -719_162, -719_162), ("9999-12-31", 2_932_896, 2_932_896),
  ])
  func daysAreCountedFrom1970(text: String, first: Int32, last: Int32) {
    #expect(CalendarInterval(text) == CalendarInterval(firstDay: first, lastDay: last))
  }
  @Test(arguments: [
    "2023-02-30", "2023-02-29", "1900-02-29", "2023-13", "2023-00", "2023-04-31", "2023-1", "23", "0000", "2023/01/01",
    "2023-01-01T00", "2023-01-0é", "", "-2023", "２０２３",
  ])
  func impossibleDatesAreNone(text: String) { #expect(CalendarInterval(text) == nil) }
  @Test func everyDayOfFourCenturiesIsWrittenAsItIsRead() {
    for day in Int32(-80_000)..<Int32(70_000) {
      let text = CalendarInterval.text(ofDay: day)
      let read = CalendarInterval(text)
      if read?.firstDay != day || read?.lastDay != day { Issue.record("\(text) is not day \(day)") }
    }
  }
  @Test(arguments: ["2024", "2024-02", "2024-02-29"]) func anIntervalIsWrittenAsItWasRead(text: String) {
    #expect(CalendarInterval(text)?.text == text)
  }
  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"), ("2023-11-15", 14, "2025-01-15"),
    ("2023-03-31", -1, "2023-02-28"), ("2023", 1, "2024-01-31"), ("9999-01-01", 24, "9999-12-31"),
    ("0001-06-01", -12, "0001-01-01"), ("2000-01-01", Int.max, "9999-12-31"), ("2000-01-01", Int.min, "0001-01-01"),
  ])
  func monthsAreAdded(text: String, months: Int, sum: String) throws {
    let interval = try #require(CalendarInterval(text))
    #expect(CalendarInterval.text(ofDay: interval.lastDay(plusMonths: months)) == sum)
  }
  @Test func onlyScalarsAreDates() throws {
    let reading = Reading("a: 2023-05\nb: [2023]\n")
    let tree = try #require(reading.result.value)
    #expect(reading.value("a").flatMap(tree.date)?.text == "2023-05")
    #expect(reading.value("b").flatMap(tree.date) == nil)
  }
}

@Suite struct NameTableTests {
  @Test func everyNameOfEveryLengthIsFoundAndNoOther() {
    let names = (0..<600).map { String(repeating: "ab", count: $0 % 20) + "\($0)" }
    let table = NameTable(names: names)
    #expect(names.map { table.id(of: $0) } == Array(0..<600))
    #expect(names.compactMap { table.id(of: $0 + "x") } == [])
  }
  @Test func ofEqualNamesTheFirstCounts() { #expect(NameTable(names: ["a", "b", "a"]).id(of: "a") == 0) }
  @Test func anEmptyTableKnowsNothing() { #expect(NameTable(names: []).id(of: "") == nil) }
  @Test func theEmptyNameIsAName() { #expect(NameTable(names: ["a", ""]).id(of: "") == 1) }
}

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("a\"b\\c", "\"a\\\"b\\\\c\""), ("\n\r\t", "\"\\n\\r\\t\""), ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\\u007f\""),
    ("\u{2028}\u{2029}", "\"\\u2028\\u2029\""), ("é日👩‍🚒", "\"é日👩‍🚒\""), ("", "\"\""),
  ])
  func stringsAreEscaped(text: String, literal: String) { #expect(JSONWriter.quoted(text) == literal) }

  @Test func membersKeepTheirOrderAndAreIndented() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("z", "x")
    writer.member("a", 1)
    writer.member("n", nil as String?)
    writer.member("list", ["p", "q"])
    writer.key("empty")
    writer.beginArray()
    writer.endArray()
    writer.key("inner")
    writer.beginObject()
    writer.member("flag", true)
    writer.endObject()
    writer.endObject()
    #expect(
      writer.text == """
        {
          "z": "x",
          "a": 1,
          "n": null,
          "list": [
            "p",
            "q"
          ],
          "empty": [],
          "inner": {
            "flag": true
          }
        }

        """)
  }
}
