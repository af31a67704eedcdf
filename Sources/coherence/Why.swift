import ArgumentParser
import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceReports
import CoherenceSource

/// `coherence why`: why a rule speaks of a policy, or why it does not.
struct Why: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains one rule on a policy: its proof, or what would have to be different for it to stand.",
    discussion: """
      Works for every rule of the pack, also for one that is disabled, superseded or accepted.

        coherence why Policies/bosnia-1993-keep-the-embargo/policy.yaml arms-embargoes/disarms-the-targeted
      """)

  @Argument(help: "A policy file; `-` reads standard input.", completion: .policies)
  var policy: String

  @Argument(help: "The id of a rule.", completion: .ruleIDs)
  var rule: String

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var layout: LayoutOptions

  func run() throws {
    var session = layout.session(reading.rules.color)
    var pack = try session.loadRules(reading.rules.folders)
    guard let index = pack.rules.firstIndex(where: { $0.id == rule }) else {
      throw CommandFailure.unknown("there is no rule", rule, among: pack.rules.map(\.id))
    }
    var remarks: [String] = []
    if pack.rules[index].isDisabled {
      let reason = pack.rules[index].overrides.last.map { ": \($0.reason)" } ?? ""
      remarks.append("This rule is disabled by a later pack\(reason). Here it is explained as if it were not.")
      pack.rules[index].isDisabled = false
    }
    if pack.rules[index].status == .withdrawn {
      remarks.append("This rule is withdrawn. Here it is explained as if it were not.")
      pack.rules[index].status = .review
    }
    let names = PolicyNames(pack.vocabulary)
    let read = try session.readPolicy(policy, names: names, mayWait: true)
    if session.diagnostics.contains(where: { $0.severity == .error }) { throw session.invalid() }
    guard let read else { throw session.invalid() }
    session.reportWarnings()
    let assessor = Assessor(pack: pack, profile: try reading.chosenProfile(pack))
    guard let explanation = assessor.explain(rule, on: read, asOf: reading.asOf?.day) else {
      session.diagnostics += assessor.assess(read, asOf: reading.asOf?.day).diagnostics
      throw session.invalid()
    }
    layout.write(ExplanationReport(explanation, read, sources: session.sources, remarks: remarks), reading.rules.color)
  }
}
