import ArgumentParser
import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook

/// `coherence cover`: shows which conditions of rules their examples show to matter, and drafts what is missing.
struct Cover: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows which conditions of rules their examples show to matter, and drafts what is missing.",
    discussion: """
      The criterion is masking MC/DC (modified condition/decision coverage). A condition is shown to matter by two examples of \
      its rule with different verdicts: on one it is met and decides, on the other it is not met and decides. It decides where \
      the rule would say something else if the condition came out the other way; other conditions may differ between the two \
      examples as long as they do not decide in its place. What is missing is drafted as an example that is ready to be \
      pasted; `--write` adds the drafts to the rules' files. Read them before you keep them: a draft says what the rule says, \
      and only its author can say whether that is right.

        coherence cover --rules Rules arms-embargoes/disarms-the-targeted
        coherence cover --rules Rules --write

      Exits with 1 if something is missing.
      """)

  @OptionGroup var options: DraftingOptions

  func run() throws { try options.run(CoverageReport.self) { CoverageTest($0).run } }
}
