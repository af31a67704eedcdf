import ArgumentParser
import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceReports
import CoherenceSource

/// `coherence amend`: the smallest changes to choices that clear what stands.
struct Amend: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Finds the smallest changes to what is proposed that clear tensions and gaps.",
    discussion: """
      Only choices are changed, never facts. --write puts the first set (or --choose another) into a new file, which is read
      and assessed again before it is kept.

        coherence amend Policies/bosnia-1993-keep-the-embargo/policy.yaml --at-least cancelling
      """)

  @Argument(help: "A policy file.")
  var policy: String

  @OptionGroup var reading: ReadingOptions

  @Option(
    name: .customLong("at-least"), help: "The mildest severity to clear: constraining, counteracting or cancelling.")
  var atLeast: Severity = .counteracting

  @Option(help: ArgumentHelp("Clear the findings of this rule; may be repeated.", valueName: "rule"))
  var finding: [String] = []

  @Option(help: "Most changes tried at once for a finding, 1 to 4.")
  var limit = 3

  @Option(help: ArgumentHelp("Write the amended policy to a new file.", valueName: "file"))
  var write: String?

  @Option(help: "Which set `--write` takes, as numbered in the report.")
  var choose = 1

  @Option(help: "Columns of text; the terminal's, or 100.")
  var width: Int?

  enum Severity: String, ExpressibleByArgument, CaseIterable {
    case constraining, counteracting, cancelling
    var interaction: Interaction {
      switch self {
      case .constraining: .constraining
      case .counteracting: .counteracting
      case .cancelling: .cancelling
      }
    }
  }

  func validate() throws {
    if !(1...4).contains(limit) { throw ValidationError("--limit is 1 to 4") }
    if choose < 1 { throw ValidationError("--choose counts from 1") }
  }

  func run() throws {
    var session = Session(usesColor: Output.usesColor(reading.rules.color, descriptor: 2))
    let (assessor, assessments) = try reading.assess([policy], &session)
    guard let assessment = assessments.first else { return }
    for id in finding where !assessment.pack.rules.contains(where: { $0.id == id }) {
      let hint = Spelling.closest(to: id, among: assessment.pack.rules.map(\.id)).map { " Did you mean `\($0)`?" } ?? ""
      throw CommandFailure(code: CommandFailure.usage, message: "coherence: there is no rule `\(id)`.\(hint)")
    }
    let amendments = assessor.amend(assessment, limit: limit) { candidate in
      if !finding.isEmpty { return finding.contains(assessment.pack.rules[candidate.rule].id) }
      return ReportOutline.stands(candidate) && candidate.interactions.contains { $0 <= atLeast.interaction }
    }
    let file = session.sources[assessment.policy.file]
    let writer = EditWriter(assessor, assessment.policy)
    let report = AmendmentReport(
      amendments, assessment, writer, current: String(decoding: file.bytes, as: UTF8.self),
      edited: { writer.write($0, into: file.bytes).map { String(decoding: $0, as: UTF8.self) } })
    Output.write(
      report.text(
        width: width ?? Output.terminalWidth ?? 100, usesColor: Output.usesColor(reading.rules.color)))
    if let write { try save(amendments, writer, file, assessor, assessment, to: write) }
  }

  /// Writes the chosen set, after reading it back: the file must clear what the report says.
  private func save(
    _ amendments: Amendments, _ writer: EditWriter, _ file: SourceFile, _ assessor: Assessor, _ assessment: Assessment,
    to path: String
  ) throws {
    guard amendments.joint.indices.contains(choose - 1) else {
      throw CommandFailure(code: CommandFailure.usage, message: "coherence: there is no set \(choose) to write.")
    }
    let chosen = amendments.joint[choose - 1]
    guard let bytes = writer.write(chosen.edits, into: file.bytes) else {
      throw CommandFailure(
        code: CommandFailure.invalid,
        message: "coherence: these changes cannot be written into `\(policy)`: an action of it stands in another file.")
    }
    var check = Session(usesColor: false)
    let added = check.sources.add(path: path, bytes: bytes)
    let read = PolicyReader.read(added, in: &check.sources, names: PolicyNames(assessment.pack.vocabulary)) {
      relative in
      let folder = policy.lastIndex(of: "/").map { String(policy[...$0]) } ?? ""
      return try? Input.read(folder + relative, limit: YAMLReader.Limits.bytes)
    }
    let left = read.value.flatMap { assessor.assess($0, asOf: reading.asOf?.day).value }.map { after in
      Set(after.findings.filter { $0.verdict.rawValue >= Verdict.possible.rawValue }.map(\.identity))
    }
    guard let left, chosen.clears.allSatisfy({ !left.contains($0.identity) }) else {
      throw CommandFailure(
        code: CommandFailure.invalid, message: "coherence: read back, the amended policy does not do what was promised."
      )
    }
    try Output.save(bytes, to: path)
  }
}
