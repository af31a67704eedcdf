import CoherenceLanguage
import CoherenceSource

/// A work to cite, in the terms of the Citation Style Language; written as BibTeX and as CSL-JSON.
struct CitationRecord {
  var key: String
  var type: String
  var title: String
  var authors: [(family: String, given: String)]
  var issued: String?
  var containerTitle: String?
  var publisher: String?
  var url: String?
  var doi: String?
  var version: String?
  var note: String?

  /// The year in which it appeared, if that is known.
  var year: Int? { issued?.split(separator: "-").first.flatMap { Int($0) } }

  /// An entry of the bibliography.
  static func work(_ entry: BibliographyEntry) -> CitationRecord {
    CitationRecord(
      key: entry.id, type: entry.type, title: entry.title, authors: entry.authors, issued: entry.issued,
      containerTitle: entry.containerTitle, publisher: entry.publisher, url: entry.url, doi: entry.doi,
      note: entry.note.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") })
  }

  /// The packs as a whole.
  static func pack(_ pack: RulePack) -> CitationRecord {
    CitationRecord(
      key: pack.packs.map(\.id).joined(separator: "-") + "-pack", type: "dataset",
      title: pack.packs.map(\.title).joined(separator: "; "), authors: authors(pack.packs),
      issued: issued(pack.packs), version: pack.packs.map(\.version).joined(separator: "; "),
      note: "Rule pack. Fingerprint \(pack.packs.map(\.fingerprint).joined(separator: ", "))")
  }

  /// One rule.
  static func rule(_ rule: Rule, _ pack: RulePack) -> CitationRecord {
    let own = pack.packs.filter { $0.id == rule.pack }
    return CitationRecord(
      key: "\(rule.pack)-" + rule.id.replacing("/", with: "-"), type: "entry", title: rule.title,
      authors: authors(own), issued: issued(own), containerTitle: own.map(\.title).joined(separator: "; "),
      version: own.map(\.version).joined(separator: "; "),
      note: "Rule \(rule.id). Fingerprint of the pack \(own.map(\.fingerprint).joined(separator: ", "))")
  }

  private static func authors(_ packs: [PackIdentity]) -> [(family: String, given: String)] {
    packs.flatMap(\.authors).map { ($0, "") }
  }

  /// When the latest of the packs was published, if every one says when.
  private static func issued(_ packs: [PackIdentity]) -> String? {
    let days = packs.compactMap(\.released)
    return days.count == packs.count ? days.max { $0.lastDay < $1.lastDay }?.text : nil
  }

  // MARK: BibTeX

  private static let bibTeXTypes = [
    "article-journal": "article", "book": "book", "chapter": "incollection", "paper-conference": "inproceedings",
    "report": "techreport", "thesis": "phdthesis",
  ]

  /// The record as a BibTeX entry.
  var bibTeX: String {
    let kind = Self.bibTeXTypes[type] ?? "misc"
    var fields: [(String, String)] = [("title", "{\(Self.tex(title))}")]
    let names = authors.map {
      $0.given.isEmpty ? "{\(Self.tex($0.family))}" : "\(Self.tex($0.family)), \(Self.tex($0.given))"
    }
    if !names.isEmpty { fields.append(("author", names.joined(separator: " and "))) }
    if let issued { fields += Self.date(issued) }
    if let containerTitle {
      let name = ["article": "journal", "misc": "howpublished"][kind] ?? "booktitle"
      fields.append((name, Self.tex(containerTitle)))
    }
    if let publisher {
      fields.append((["techreport": "institution", "phdthesis": "school"][kind] ?? "publisher", Self.tex(publisher)))
    }
    if let version { fields.append(("version", Self.tex(version))) }
    if let doi { fields.append(("doi", doi)) }
    if let url { fields.append(("url", url)) }
    if let note { fields.append(("note", Self.tex(note))) }
    let lines = fields.map { "  \($0.0) = {\($0.1)}" }
    return "@\(kind){\(key),\n\(lines.joined(separator: ",\n"))\n}\n"
  }

  private static func date(_ issued: String) -> [(String, String)] {
    let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    let parts = issued.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first else { return [("year", tex(issued))] }
    let month = parts.count > 1 && (1...12).contains(parts[1]) ? [("month", months[parts[1] - 1])] : []
    return [("year", String(year))] + month
  }

  /// Text with TeX's own characters escaped.
  private static func tex(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&", "%", "$", "#", "_", "{", "}": result += "\\\(character)"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "\\": result += "\\textbackslash{}"
      default: result.append(character)
      }
    }
    return result
  }

  // MARK: CSL-JSON

  /// Records as a CSL-JSON array.
  static func json(_ records: [CitationRecord]) -> String {
    var writer = JSONWriter()
    writer.beginArray()
    for record in records { record.write(&writer) }
    writer.endArray()
    return writer.text
  }

  private func write(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", key)
    writer.member("type", type)
    writer.member("title", title)
    if !authors.isEmpty {
      writer.key("author")
      writer.beginArray()
      for author in authors {
        writer.beginObject()
        if author.given.isEmpty {
          writer.member("literal", author.family)
        } else {
          writer.member("family", author.family)
          writer.member("given", author.given)
        }
        writer.endObject()
      }
      writer.endArray()
    }
    let date = (issued ?? "").split(separator: "-").compactMap { Int($0) }
    if !date.isEmpty {
      writer.key("issued")
      writer.beginObject()
      writer.key("date-parts")
      writer.beginArray()
      writer.beginArray()
      for part in date { writer.value(part) }
      writer.endArray()
      writer.endArray()
      writer.endObject()
    }
    let fields = [
      ("container-title", containerTitle), ("publisher", publisher), ("version", version), ("DOI", doi), ("URL", url),
      ("note", note),
    ]
    for (name, value) in fields { if let value { writer.member(name, value) } }
    writer.endObject()
  }
}
