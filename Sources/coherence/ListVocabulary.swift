import ArgumentParser
import CoherenceLanguage
import CoherenceReports
import CoherenceSource

/// `coherence vocabulary`: lists what a policy or rule may say.
struct ListVocabulary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vocabulary",
    abstract: "Lists what a policy may say: kinds of entity, their attributes with values and questions, relations.",
    discussion: """
      Without a name: an overview. With the name of a type, an attribute, a relation or a value: everything about it.

        coherence vocabulary action
        coherence vocabulary instrument
      """)

  @Argument(help: "A type, attribute, relation, taxonomy value, workstream or mechanism.")
  var name: String?

  @OptionGroup var rules: RuleOptions

  func run() throws {
    var session = Session(usesColor: Output.usesColor(rules.color, descriptor: 2))
    let pack = try session.loadRules(rules.folders)
    let listing = VocabularyListing(
      pack.vocabulary, width: Output.terminalWidth ?? 100, usesColor: Output.usesColor(rules.color))
    guard let name else {
      Output.write(listing.overview())
      return
    }
    guard let text = listing.entry(name) else {
      let hint = Spelling.closest(to: name, among: listing.names).map { " Did you mean `\($0)`?" } ?? ""
      throw CommandFailure(
        code: CommandFailure.usage, message: "coherence: the vocabulary has no `\(name)`.\(hint)")
    }
    Output.write(text)
  }
}
