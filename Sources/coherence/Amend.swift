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
      Only choices are changed, never facts. --write puts the first set (or --choose another) into a new file, which is read \
      and assessed again before it is kept.

        coherence amend Policies/bosnia-1993-keep-the-embargo/policy.yaml --at-least cancelling
        coherence amend policy.yaml --finding 'arms-embargoes/disarms-the-targeted[embargo=embargo, group=farmers]'
        coherence amend policy.yaml --cost embargo.exempts=high --cost add=low --write amended.yaml
      """)

  @Argument(help: "A policy file.")
  var policy: String

  @OptionGroup var reading: ReadingOptions

  @Option(
    name: .customLong("at-least"), help: "The mildest severity to clear: constraining, counteracting or cancelling.")
  var atLeast: Severity = .counteracting

  @Option(
    help: ArgumentHelp(
      "Clear the findings of this rule, or one finding: `rule[embargo=embargo, group=farmers]`. May be repeated.",
      valueName: "finding"))
  var finding: [String] = []

  @Option(
    help: ArgumentHelp(
      "What a change costs: `exempts=high`, `embargo.exempts=low`, or `add`, `order` or `give_up`. May be repeated.",
      valueName: "choice=cost"))
  var cost: [ChangeCost] = []

  @Option(help: "Most changes tried at once for a finding, 1 to 4.")
  var limit = 3

  @Option(help: ArgumentHelp("Write the amended policy to a new file.", valueName: "file"))
  var write: String?

  @Option(help: "Which set `--write` takes, as numbered in the report.")
  var choose = 1

  @Option(help: "The format: text or json.")
  var format: Format = .text

  @OptionGroup var width: WidthOption

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

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    if !(1...4).contains(limit) { throw ValidationError("--limit is 1 to 4") }
    if choose < 1 { throw ValidationError("--choose counts from 1") }
  }

  func run() throws {
    var session = Session(usesColor: Output.usesColor(reading.rules.color, descriptor: 2), writesJSON: format == .json)
    let (assessor, assessments) = try reading.assess([policy], &session)
    guard let assessment = assessments.first else { return }
    for name in finding { try Self.check(name, assessment) }
    let costs = try costs(assessment)
    let amendments = assessor.amend(assessment, limit: limit, costs: costs) { candidate in
      if !finding.isEmpty {
        return finding.contains(assessment.pack.rules[candidate.rule].id) || finding.contains(candidate.identity)
      }
      return ReportOutline.stands(candidate) && candidate.interactions.contains { $0 <= atLeast.interaction }
    }
    let file = session.sources[assessment.policy.file]
    let writer = EditWriter(assessor, assessment.policy, costs)
    let report = AmendmentReport(
      amendments, assessment, writer, current: String(decoding: file.bytes, as: UTF8.self),
      edited: { writer.write($0, into: file.bytes).map { String(decoding: $0, as: UTF8.self) } })
    switch format {
    case .text:
      Output.write(
        report.text(
          width: width.columns, usesColor: Output.usesColor(reading.rules.color)))
    case .json: Output.write(report.json())
    }
    if let write { try save(amendments, writer, file, assessor, assessment, to: write) }
  }

  /// Refuses what names neither a rule nor a finding of the policy.
  private static func check(_ name: String, _ assessment: Assessment) throws {
    let rule = name.firstIndex(of: "[").map { String(name[..<$0]) } ?? name
    func hint(_ known: [String]) -> String {
      Spelling.closest(to: name, among: known).map { " Did you mean `\($0)`?" } ?? ""
    }
    guard assessment.pack.rules.contains(where: { $0.id == rule }) else {
      let ids = assessment.pack.rules.map(\.id)
      throw CommandFailure.unknown("there is no rule", rule, among: ids)
    }
    if name == rule { return }
    let known = assessment.findings.map(\.identity)
    if known.contains(name) { return }
    let own = assessment.findings.filter { assessment.pack.rules[$0.rule].id == rule }.map(\.identity)
    let listed = own.isEmpty ? " The rule has none here." : " The rule has: \(own.joined(separator: "; "))."
    throw CommandFailure(
      code: CommandFailure.usage,
      message: "coherence: this policy has no finding `\(name)`.\(own.isEmpty ? "" : hint(own))\(listed)")
  }

  /// The costs that were given, each for a choice that there is.
  private func costs(_ assessment: Assessment) throws -> EditCosts {
    var result = EditCosts()
    let known = EditCosts.keys(assessment.policy, assessment.pack.vocabulary)
    for own in cost {
      guard known.contains(own.key) else {
        throw CommandFailure.unknown("--cost: there is no choice", own.key, among: known.sorted())
      }
      result.set(own.key, to: own.cost)
    }
    return result
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
        message:
          "coherence: these changes cannot be written into `\(policy)`: what they are made to stands in another file, or "
          + "a relation or accepted risk names an action that is given up. Make them by hand and check the result.")
    }
    var check = Session(usesColor: false)
    let added = check.sources.add(path: path, bytes: bytes)
    let read = PolicyReader.read(added, in: &check.sources, names: PolicyNames(assessment.pack.vocabulary)) {
      relative in
      let folder = policy.lastIndex(of: "/").map { String(policy[...$0]) } ?? ""
      return try? Input.read(folder + relative)
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

/// `embargo.exempts=high`.
struct ChangeCost: ExpressibleByArgument {
  var key: String
  var cost: Cost

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let cost = Cost(rawValue: parts[1]) else { return nil }
    key = parts[0]
    self.cost = cost
  }
}
