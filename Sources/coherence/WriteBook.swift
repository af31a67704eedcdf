import ArgumentParser
import CoherenceBook
import CoherenceLanguage
import CoherenceRulebook

/// `coherence book`: the rulebook as a folder of pages.
struct WriteBook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "book", abstract: "Writes the rulebook as a folder of pages to read, cite and discuss.",
    discussion: """
      A page for every rule with its reading in plain English, its grounds and its examples as run now; indexes by theme, workstreams, \
      instrument, phase and status; contested questions, knowledge gaps, vocabulary and sources, with BibTeX and CSL-JSON. \
      The pages need no script, no server and no network: open index.html. A folder that this command did not write is not touched.

        coherence book --output rulebook
        coherence book --output rulebook --rules standard --rules our-pack --as-of 2026-12-31
      """)

  @Option(help: "The folder to write: new, empty, or written by this command before.")
  var output: String

  @OptionGroup var rules: RuleOptions

  @Option(name: .customLong("as-of"), help: "The day at which reviews are due, as YYYY-MM-DD.")
  var asOf: AsOfDate?

  @Flag(help: "Also show on each page what `coherence analyse` decides about the rule; takes as long as that command.")
  var analyse = false

  func run() throws {
    var session = Session(usesColor: Output.usesColor(rules.color, descriptor: 2))
    let folder = try OutputFolder(output, marker: ".coherence-book")
    let pack = try session.loadRules(rules.folders, wantsExamples: true)
    session.reportWarnings()
    let book = Book(
      pack, sources: session.sources, asOf: asOf?.day, analysis: analyse ? PackAnalyst.analyse(pack) : nil)
    try folder.write(book.files.map { ($0.path, Array($0.text.utf8)) })
    Output.write("\(pack.rules.count) rules on \(book.files.count) files: \(output)/index.html\n")
  }
}
