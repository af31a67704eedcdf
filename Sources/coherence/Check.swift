import ArgumentParser
import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceReports
import CoherenceSource

/// `coherence check`: vets policies.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Vets a policy: which tensions and synergies stand, which may, on what they hinge, and why.",
    discussion: """
      A policy is a YAML file that names the situation, the actors and the proposed actions; what it leaves out counts as \
      unknown, never as “no”. Example:

        coherence check Policies/bosnia-1993-keep-the-embargo/policy.yaml --explain

      For scripts: --fail-on counteracting:unguarded exits with 1 if a tension or gap of that severity or worse \
      (constraining < counteracting < cancelling) has that verdict or a stronger one (possible < unguarded < established). \
      Risks that the policy accepts do not count while their acceptance is in force.
      """)

  @Argument(help: "Policy files; `-` reads standard input.", completion: .policies)
  var policies: [String]

  @OptionGroup var reading: ReadingOptions

  /// Formats of the report: for people, for programs, for code hosts.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, markdown, json, sarif, github }

  @Option(help: "The report's format: text, markdown, json, sarif (2.1.0) or github (annotations).")
  var format: Format = .text

  @Option(
    name: .customLong("fail-on"),
    help: ArgumentHelp(
      "Exit with 1 at this severity and verdict or beyond, such as `counteracting:unguarded`: constraining, counteracting or cancelling, then possible, unguarded or established; or `never`.",
      valueName: "severity:verdict"))
  var failOn: FailureThreshold = .never

  @Flag(help: "Show each condition, with the fact and the line that meets it.")
  var explain = false

  @OptionGroup var width: WidthOption

  func run() throws {
    var session = Session(usesColor: Output.usesColor(reading.rules.color, descriptor: 2), writesJSON: format == .json)
    let assessments: [Assessment]
    do {
      assessments = try reading.assess(policies, &session).assessments
    } catch let failure as CommandFailure where failure.code == CommandFailure.invalid && format == .github {
      // A mistake in a policy belongs beside its line too.
      let mistakes = DiagnosticRenderer(sources: session.sources).sorted(session.diagnostics)
      Output.write(GitHubReport.render(mistakes, sources: session.sources))
      throw failure
    }
    Output.write(render(assessments, session))
    if assessments.contains(where: reachesThreshold) { throw ExitCode(CommandFailure.findings) }
  }

  private func render(_ assessments: [Assessment], _ session: Session) -> String {
    switch format {
    case .json: return JSONReport.render(assessments, sources: session.sources)
    case .sarif:
      return SARIFReport.render(assessments, sources: session.sources, toolVersion: Coherence.version)
    case .github: return GitHubReport.render(assessments, sources: session.sources)
    case .markdown:
      return assessments.map { MarkdownReport($0, sources: session.sources, explains: explain).render() }
        .joined(separator: "\n")
    case .text:
      return assessments.map {
        TextReport(
          $0, sources: session.sources, width: width.columns,
          usesColor: Output.usesColor(reading.rules.color), explains: explain
        ).render()
      }.joined(separator: "\n\n")
    }
  }

  private func reachesThreshold(_ assessment: Assessment) -> Bool {
    guard let threshold = failOn.threshold else { return false }
    return assessment.findings.contains { finding in
      let kind = assessment.pack.rules[finding.rule].kind
      guard kind.isHarm, finding.verdict.rawValue >= threshold.verdict.rawValue else { return false }
      // Whoever owns an accepted risk has decided, until its term or until it lapses; the report still shows it.
      if let risk = finding.acceptedRisk, risk.lapsed == nil { return false }
      return finding.interactions.contains { $0 <= threshold.severity }
    }
  }
}
