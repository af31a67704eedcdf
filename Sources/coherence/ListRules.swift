import ArgumentParser
import CoherenceLanguage
import CoherenceReports
import CoherenceSource

/// `coherence rules`: lists the rules, or shows one.
struct ListRules: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules, or shows one: what it asks, why, on which sources.",
    discussion: """
        coherence rules
        coherence rules arms-embargoes
        coherence rules arms-embargoes/disarms-the-targeted
      """)

  @Argument(help: "The id of a rule, or a theme.", completion: .ruleIDs)
  var id: String?

  @OptionGroup var rules: RuleOptions

  func run() throws {
    var session = Session(usesColor: Output.usesColor(rules.color, descriptor: 2))
    var pack = try session.loadRules(rules.folders)
    let theme = pack.rules.filter { rule in id.map { rule.id.hasPrefix($0 + "/") } ?? true }
    if !theme.isEmpty { pack.rules = theme }
    let listing = RuleListing(
      pack, sources: session.sources, width: Output.columns, usesColor: Output.usesColor(rules.color))
    guard let id, theme.isEmpty else {
      Output.write(listing.overview())
      return
    }
    guard let rule = pack.rules.first(where: { $0.id == id }) else {
      throw CommandFailure.unknown("there is no rule or theme", id, among: pack.rules.map(\.id))
    }
    Output.write(listing.entry(rule))
  }
}
