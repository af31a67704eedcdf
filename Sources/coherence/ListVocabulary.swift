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
      pack, width: Output.columns, usesColor: Output.usesColor(rules.color))
    guard let name else {
      Output.write(listing.overview())
      return
    }
    guard let text = listing.entry(name) else {
      throw CommandFailure.unknown("the vocabulary has no", name, among: listing.names)
    }
    Output.write(text)
  }
}
