import ArgumentParser
import CoherenceLanguage
import CoherenceReports
import CoherenceSource

/// `coherence rules`: lists the rules, or shows one.
struct ListRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules, or shows one: what it asks, why, on which sources.",
    discussion: """
        coherence rules \
        coherence rules arms-embargoes/disarms-the-targeted
      """)

  @Argument(help: "The id of a rule.", completion: .ruleIDs)
  var id: String?

  @OptionGroup var rules: RuleOptions

  func run() throws {
    var session = Session(usesColor: Output.usesColor(rules.color, descriptor: 2))
    let pack = try session.loadRules(rules.folders)
    let listing = RuleListing(
      pack, sources: session.sources, width: Output.terminalWidth ?? 100, usesColor: Output.usesColor(rules.color))
    guard let id else {
      Output.write(listing.overview())
      return
    }
    guard let rule = pack.rules.first(where: { $0.id == id }) else {
      let hint = Spelling.closest(to: id, among: pack.rules.map(\.id)).map { " Did you mean `\($0)`?" } ?? ""
      throw CommandFailure(code: CommandFailure.usage, message: "coherence: there is no rule `\(id)`.\(hint)")
    }
    Output.write(listing.entry(rule))
  }
}
