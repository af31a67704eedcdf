import CoherenceLanguage
import CoherenceSource

/// Makes an element; short, since pages are made of little else.
func tag(
  _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
  @HTMLBuilder _ content: () -> HTML = { HTML() }
) -> HTML { HTML.element(name, attributes, content) }

/// A page of the book: its place, its title, and what is on it.
struct Page {
  var path: String
  var title: String
  /// Which entry of the navigation is current.
  var section = ""
  /// Whether tables or columns need more than the width of a text.
  var isBroad = false
  /// Writes the content; links are relative to the page.
  var content: (Links) -> HTML

  /// The navigation, on every page in the same order.
  static let navigation: [(section: String, path: String, label: String)] = [
    ("themes", "themes.html", "Themes"), ("workstreams", "workstreams.html", "Workstreams"),
    ("instruments", "instruments.html", "Instruments"), ("phases", "phases.html", "Phases"),
    ("status", "status.html", "Status"), ("mechanisms", "mechanisms.html", "Mechanisms"),
    ("questions", "questions.html", "Contested questions"), ("gaps", "gaps.html", "Knowledge gaps"),
    ("vocabulary", "vocabulary.html", "Vocabulary"), ("sources", "sources.html", "Sources"),
    ("reading", "index.html#how-to-read", "How to read"),
  ]

  /// Pages as files.
  static func render(_ pages: [Page], _ shelf: Shelf) -> [Book.File] {
    pages.map { Book.File(path: $0.path, text: $0.html(shelf)) }
  }

  private func html(_ shelf: Shelf) -> String {
    let links = Links(from: path)
    let bookTitle = shelf.pack.packs.map(\.title).joined(separator: "; ")
    let body = tag("body", ["class": isBroad ? "broad" : "text"]) {
      tag("a", ["class": "skip", "href": "#content"]) { "Skip to the content" }
      tag("header", ["class": "site"]) {
        tag("p", ["class": "book"]) { tag("a", ["href": links.to("index.html")]) { bookTitle } }
        tag("nav", ["aria-label": "The book"]) {
          tag("ul") {
            for entry in Self.navigation {
              tag("li") {
                if entry.section == section {
                  tag("a", ["href": links.to(entry.path), "aria-current": "true"]) { entry.label }
                } else {
                  tag("a", ["href": links.to(entry.path)]) { entry.label }
                }
              }
            }
          }
        }
      }
      tag("main", ["id": "content", "tabindex": "-1"]) { content(links) }
      tag("footer") {
        for pack in shelf.pack.packs {
          tag("p") {
            "\(pack.title), version \(pack.version)\(pack.released.map { " of \($0.text)" } ?? ""). \(pack.authors.joined(separator: "; ")). Licence: \(pack.licence). Fingerprint: "
            tag("code") { pack.fingerprint }
            "."
          }
        }
        tag("p") { "The rulebook does not decide: it says where policies meet published rules, and on what grounds." }
      }
    }
    let head = tag("head") {
      tag("meta", ["charset": "utf-8"])
      tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      tag("meta", ["name": "color-scheme", "content": "light dark"])
      tag("title") { title == bookTitle ? title : "\(title) – \(bookTitle)" }
      tag("link", ["rel": "stylesheet", "href": links.to("style.css")])
    }
    return "<!DOCTYPE html>\n" + tag("html", ["lang": "en-GB"]) { head + body }.text
  }
}

/// Links from one page to others.
struct Links {
  private let prefix: String

  init(from path: String) { prefix = String(repeating: "../", count: path.count { $0 == "/" }) }

  /// A relative link to a file of the book, with an anchor if the path has one.
  func to(_ path: String) -> String { prefix + path }
  func rule(_ rule: Rule) -> String { to(Self.path(rule)) }
  func work(_ entry: BibliographyEntry) -> String { to("sources.html#" + entry.id) }
  func attribute(_ attribute: Attribute, _ vocabulary: Vocabulary) -> String {
    to("vocabulary/\(vocabulary.types[attribute.type.index].id).html#\(attribute.id)")
  }

  static func path(_ rule: Rule) -> String { "rules/\(rule.id).html" }
}

/// Pieces that many pages use.
extension Shelf {
  /// A list of rules, each with what it is.
  func list(_ rules: [Int], _ links: Links) -> HTML {
    tag("ul", ["class": "rules"]) { for rule in rules { tag("li") { line(rule, links) } } }
  }

  /// A rule's title as a link, with what it is.
  func line(_ index: Int, _ links: Links) -> HTML {
    let rule = pack.rules[index]
    return tag("a", ["href": links.rule(rule)]) { rule.title } + .text(" ")
      + tag("span", ["class": "nature"]) {
        "\(nature(rule)) · evidence \(rule.evidence.rawValue) · \(rule.isDisabled ? "switched off" : rule.status.rawValue)"
      }
  }

  /// `3 tensions, 1 synergy`: counts by kind, never a sum across kinds.
  func counts(_ rules: [Int]) -> String {
    let parts = RuleKind.allCases.compactMap { kind -> String? in
      let count = rules.count { pack.rules[$0].kind == kind }
      return count == 0 ? nil : Words.counted(count, kind)
    }
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "none" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
  }
}

/// Words that pages share.
enum Words {
  static func counted(_ count: Int, _ kind: RuleKind) -> String {
    let plural = kind == .synergy ? "synergies" : kind.rawValue + "s"
    return count == 1 ? "1 \(kind.rawValue)" : "\(count) \(plural)"
  }

  /// A number with a comma between its thousands: `16,351`.
  static func number(_ value: Int) -> String {
    value < 1000 ? String(value) : number(value / 1000) + "," + String(1000 + value % 1000).dropFirst()
  }

  /// An id as words: `conflict_phase` → `conflict phase`.
  static func words(_ id: String) -> String { String(id.map { $0 == "_" || $0 == "-" ? " " : $0 }) }

  /// A folder's name as a heading; short words without a vowel are abbreviations: `ddr-and-ssr` → `DDR and SSR`.
  static func theme(_ id: String) -> String {
    let words = words(id).split(separator: " ").map { word in
      word.count <= 3 && !word.contains { "aeiouy".contains($0) } ? word.uppercased() : String(word)
    }
    return capitalised(words.joined(separator: " "))
  }
}
