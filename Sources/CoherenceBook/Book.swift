import CoherenceEngine
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// The rulebook: a rule pack as a folder of pages to read, cite and discuss, without script or request.
package struct Book {
  /// A file of the book; its path is relative to the book's folder.
  package struct File: Sendable {
    /// Parts with `/` between them: `rules/arms-embargoes/disarms-the-targeted.html`.
    package var path: String
    /// All that the file holds, as UTF-8.
    package var text: String
  }

  /// All files, sorted by path.
  package let files: [File]

  /// Writes the book of a pack whose files are in `sources`; reviews are due as of a day, if one is given, and what an
  /// analysis proved stands on the pages of the rules.
  package init(_ pack: RulePack, sources: SourceSet, asOf: Int32? = nil, analysis: PackAnalysis? = nil) {
    let shelf = Shelf(pack, sources: sources, asOf: asOf, analysis: analysis)
    var files = [File(path: "style.css", text: Stylesheet.text)]
    files += Page.render(HomePage(shelf: shelf).pages, shelf)
    files += Page.render(pack.rules.indices.map { RulePage(shelf: shelf, rule: $0).page }, shelf)
    files += Page.render(IndexPages(shelf: shelf).pages, shelf)
    files += Page.render(WorkstreamPage(shelf: shelf).pages, shelf)
    files += Page.render(GapPage(shelf: shelf).pages, shelf)
    files += Page.render(QuestionPage(shelf: shelf).pages, shelf)
    files += Page.render(VocabularyPages(shelf: shelf).pages, shelf)
    files += Page.render(SourcePage(shelf: shelf).pages, shelf)
    let works = pack.bibliography.map(Citation.work)
    let rules = [Citation.pack(pack)] + pack.rules.map { Citation.rule($0, pack) }
    for (name, citations) in [("bibliography", works), ("rules", rules)] {
      files.append(File(path: name + ".bib", text: citations.map(\.bibTeX).joined(separator: "\n")))
      files.append(File(path: name + ".json", text: CitationRecord.json(citations)))
    }
    self.files = files.sorted { $0.path < $1.path }
  }

  private typealias Citation = CitationRecord
}
