import CoherenceLanguage
import CoherenceSource

/// The bibliography, with the rules that lean on each work.
struct SourcePage {
  let shelf: Shelf

  var pages: [Page] { [Page(path: "sources.html", title: "Sources", section: "sources", content: content)] }

  private func content(_ links: Links) -> HTML {
    let entries = shelf.pack.bibliography.indices.sorted {
      (key($0), $0) < (key($1), $1)
    }
    var citing = Array(repeating: [(rule: Int, citation: Citation)](), count: entries.count)
    for index in shelf.pack.rules.indices {
      for citation in shelf.pack.rules[index].sources { citing[citation.source].append((index, citation)) }
    }
    return HTMLBuilder.buildBlock(
      tag("h1") { "Sources" },
      tag("p") {
        "Every work that a rule may cite, with how much of it was read by those who wrote the rules, and which rules lean on it. As files: "
        tag("a", ["href": links.to("bibliography.bib")]) { "BibTeX" }
        ", "
        tag("a", ["href": links.to("bibliography.json")]) { "CSL-JSON" }
        "."
      },
      counts(),
      tag("ul", ["class": "bibliography"]) { for index in entries { entry(index, citing[index], links) } })
  }

  private func key(_ index: Int) -> String {
    let entry = shelf.pack.bibliography[index]
    return (entry.authors.first?.family ?? entry.title).lowercased()
  }

  private func counts() -> HTML {
    tag("table") {
      tag("caption") { "How much of the works was read" }
      tag("thead") {
        tag("tr") {
          tag("th", ["scope": "col"]) { "Read" }
          tag("th", ["scope": "col", "class": "number"]) { "Works" }
        }
      }
      tag("tbody") {
        for depth in BibliographyEntry.ReadDepth.allCases {
          tag("tr") {
            tag("th", ["scope": "row"]) { capitalised(depth.meaning) }
            tag("td", ["class": "number"]) { String(shelf.pack.bibliography.count { $0.read == depth }) }
          }
        }
      }
    }
  }

  private func entry(_ index: Int, _ citing: [(rule: Int, citation: Citation)], _ links: Links) -> HTML {
    let entry = shelf.pack.bibliography[index]
    return tag("li", ["id": entry.id]) {
      tag("p") { reference(entry) }
      tag("p", ["class": "nature"]) {
        "\(capitalised(entry.read.meaning)).\(entry.note.map { " " + Self.sentence($0) } ?? "")"
      }
      if citing.isEmpty {
        tag("p", ["class": "nature"]) { "No rule cites it." }
      } else {
        tag("details") {
          tag("summary") { "Cited by \(counted(citing.count, "rule"))" }
          tag("ul", ["class": "rules"]) {
            for use in citing {
              tag("li") {
                tag("a", ["href": links.rule(shelf.pack.rules[use.rule])]) { shelf.pack.rules[use.rule].title }
                tag("span", ["class": "nature"]) {
                  " \(use.citation.stance.rawValue)\(use.citation.locator.map { ", at \($0)" } ?? "")"
                }
              }
            }
          }
        }
      }
    }
  }

  /// The reference, with the address as a link if there is one.
  private func reference(_ entry: BibliographyEntry) -> HTML {
    var plain = entry
    (plain.url, plain.doi) = (nil, nil)
    let text = HTML.text(plain.reference + " ")
    let address = entry.doi.map { "https://doi.org/" + $0 } ?? entry.url
    guard let address, ["https://", "http://"].contains(where: address.hasPrefix) else { return text }
    return text
      + tag("a", ["href": address, "rel": "noreferrer", "class": "address"]) {
        entry.doi.map { "doi:" + $0 } ?? address
      }
  }

  private static func sentence(_ note: String) -> String {
    let text = note.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.hasSuffix(".") ? text : text + "."
  }
}
