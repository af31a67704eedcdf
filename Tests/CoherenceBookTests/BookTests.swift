import CoherenceBook
import CoherenceLanguage
import CoherenceSource
import CoherenceStandardPack
import Foundation
import Testing

/// The book of the standard pack, page by page.
@Suite struct BookTests {
  private static func book(asOf: Int32? = nil) -> (pack: RulePack, book: Book) {
    var sources = SourceSet()
    let pack = RulePackLoader.load([StandardPack.files()], into: &sources).value!
    return (pack, Book(pack, sources: sources, asOf: asOf))
  }
  static let (pack, book) = book()
  static let pages = book.files.filter { $0.path.hasSuffix(".html") }

  private static func matches(_ pattern: Regex<(Substring, Substring)>, _ text: String) -> [String] {
    text.matches(of: pattern).map { String($0.1) }
  }

  @Test func everyRuleHasAPage() {
    let paths = Set(Self.book.files.map(\.path))
    #expect(Self.pack.rules.allSatisfy { paths.contains("rules/\($0.id).html") })
  }

  @Test func everyLinkWithinTheBookLeadsSomewhere() {
    var anchors: [String: Set<String>] = [:]
    for file in Self.book.files { anchors[file.path] = Set(Self.matches(/\sid="([^"]*)"/, file.text)) }
    for page in Self.pages {
      let folder = page.path.split(separator: "/").dropLast().map(String.init)
      for link in Set(Self.matches(/\shref="([^"]*)"/, page.text)) where !link.hasPrefix("http") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var place = folder
        for step in parts[0].split(separator: "/").map(String.init) {
          if step == ".." { place.removeLast() } else { place.append(step) }
        }
        let target = parts[0].isEmpty ? page.path : place.joined(separator: "/")
        #expect(anchors[target] != nil, "\(page.path): \(link)")
        if parts.count > 1 { #expect(anchors[target]?.contains(parts[1]) == true, "\(page.path): \(link)") }
      }
    }
  }

  @Test func everyPageHasOneMainHeadingAndNoHeadingIsSkipped() {
    for page in Self.pages {
      let levels = Self.matches(/<h([1-6])[ >]/, page.text).compactMap { Int($0) }
      #expect(levels.filter { $0 == 1 }.count == 1, "\(page.path)")
      #expect(levels.first == 1, "\(page.path)")
      #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(page.path): \(levels)")
    }
  }

  @Test func everyElementIsClosedAndNoAnchorIsGivenTwice() {
    for page in Self.pages {
      var open: [Substring] = []
      for match in page.text.matches(of: /<(\/?)([a-z][a-z0-9]*)[^>]*>/) {
        let name = match.2
        if ["meta", "link", "br", "hr"].contains(name) { continue }
        if match.1.isEmpty { open.append(name) } else { #expect(open.popLast() == name, "\(page.path)") }
      }
      #expect(open.isEmpty, "\(page.path)")
      let anchors = Self.matches(/\sid="([^"]*)"/, page.text)
      #expect(Set(anchors).count == anchors.count, "\(page.path)")
    }
  }

  @Test func nothingIsFetchedAndNoScriptRuns() {
    for page in Self.pages {
      for part in ["<script", "<img", "<iframe", "src=", "http-equiv", " style="] {
        #expect(!page.text.contains(part), "\(page.path): \(part)")
      }
    }
    let style = Self.book.files.first { $0.path == "style.css" }
    #expect(style.map { !$0.text.contains("url(") && !$0.text.contains("@import") } == true)
  }

  @Test func everyTableHeadSaysWhatItHeads() {
    for page in Self.pages {
      #expect(!page.text.contains("<th>"), "\(page.path)")
      #expect(
        page.text.components(separatedBy: "<table").count == page.text.components(separatedBy: "<caption").count,
        "\(page.path)")
    }
  }

  @Test func anExampleIsShownWithTheVerdictThatItReachesNow() throws {
    let page = try #require(Self.pages.first { $0.path == "rules/arms-embargoes/disarms-the-targeted.html" }).text
    #expect(page.contains("<strong>Unguarded</strong>: it stands on the facts, and no safeguard is stated."))
    #expect(!page.contains("not run"))
    #expect(!page.contains("Expected was"))
  }

  @Test func theBookIsTheSameWheneverItIsWritten() {
    let again = Self.book().book
    #expect(again.files.map(\.path) == Self.book.files.map(\.path))
    #expect(again.files.map(\.text) == Self.book.files.map(\.text))
  }

  @Test func everyWorkAndEveryRuleCanBeCited() throws {
    func count(_ path: String, _ opening: String) throws -> Int {
      try #require(Self.book.files.first { $0.path == path }).text.components(separatedBy: opening).count - 1
    }
    #expect(try count("bibliography.bib", "\n@") + 1 == Self.pack.bibliography.count)
    #expect(try count("rules.bib", "\n@") + 1 == Self.pack.rules.count + 1)
    for path in ["bibliography.json", "rules.json"] {
      let file = try #require(Self.book.files.first { $0.path == path })
      let records = try #require(JSONSerialization.jsonObject(with: Data(file.text.utf8)) as? [[String: Any]])
      #expect(Set(records.compactMap { $0["id"] as? String }).count == records.count, "\(path)")
    }
  }

  @Test func aRulesPageTellsWhatEachVersionChangedOldestFirst() throws {
    let page = try #require(Self.pages.first { $0.path == "rules/peace-operations/impartial-force.html" }).text
    let history = try #require(page.firstMatch(of: /id="history">History<\/h2>(.*?)<\/section>/.dotMatchesNewlines()))
    let versions = history.1.matches(of: /<li>Version ([0-9.]+): [A-Z]/).map { String($0.1) }
    #expect(versions == ["0.2.0", "0.3.0"])
  }

  @Test func aCitationNamesTheYearOfTheVersion() throws {
    let page = try #require(Self.pages.first { $0.path == "rules/peace-operations/impartial-force.html" }).text
    #expect(page.contains("The Coherence contributors (2026). “"))
    let records = try #require(Self.book.files.first { $0.path == "rules.bib" }).text
    #expect(records.components(separatedBy: "year = {2026}").count == Self.pack.rules.count + 2)
  }

  @Test func whatAuthorsWriteIsNeverMarkup() {
    #expect(HTML.text("<b> & \"c\"").text == "&lt;b&gt; &amp; &quot;c&quot;")
    let link = HTML.element("a", ["href": "x\" onclick=\"y"]) { "<i>" }
    #expect(link.text == "<a href=\"x&quot; onclick=&quot;y\">&lt;i&gt;</a>")
  }
}
