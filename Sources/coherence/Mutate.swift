import ArgumentParser
import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook

/// `coherence mutate`: makes small mistakes in rules on purpose, and shows which of them no example notices.
struct Mutate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes small mistakes in rules on purpose, and shows which of them no example notices.",
    discussion: """
      Every rule is changed in one place at a time: a condition dropped, negated, widened by one value or shifted by one step, \
      a safeguard removed, or a tension made a synergy and the reverse. An example that holds for the rule and fails for such \
      a mutant kills it. Survivors come with an example that would kill them; mutants that no small policy tells from \
      the rule are called equivalent, and are known to be so by search.

        coherence mutate --rules Rules arms-embargoes/disarms-the-targeted
        coherence mutate --rules Rules --write

      Whether a tension was made a synergy is seen by an example that expects `unguarded` or names its `interaction`. \
      Exits with 1 if a mutant survives that an example could kill.
      """)

  @OptionGroup var options: DraftingOptions

  func run() throws { try options.run(MutationReport.self) { MutationTest($0).run } }
}
