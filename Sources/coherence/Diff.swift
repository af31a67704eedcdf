import ArgumentParser
import CoherenceEngine
import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook
import CoherenceSource
import CoherenceStandardPack

/// `coherence diff`: how two versions of a pack differ in what they say.
struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Compares two versions of a pack by meaning: what became stricter, laxer, new or gone, each with a policy.",
    discussion: """
      Says which version the change asks for, and exits with 1 if the new pack's version says less. `standard` names the \
      pack inside the program.

        coherence diff standard Rules --policies Policies
        coherence diff our-pack-1 our-pack-2 --on standard
      """)

  @Argument(help: "The folder of the old pack.")
  var old: String

  @Argument(help: "The folder of the new pack.")
  var new: String

  @Option(name: .customLong("on"), help: "A pack that both rest on, read before them. Repeat it for several.")
  var bases: [String] = []

  @Option(name: .customLong("policies"), help: "A folder with policies to assess under both. Repeat it for several.")
  var folders: [String] = []

  @OptionGroup var layout: LayoutOptions

  @Option(help: "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  var color: ColorWish = .auto

  func run() throws {
    var session = layout.session(color)
    // Of a pack beneath both the examples are the same.
    let wantsExamples = [old, new].contains(StandardPack.root)
    let before = try session.loadRules(bases + [old], wantsExamples: wantsExamples)
    let after = try session.loadRules(bases + [new], wantsExamples: wantsExamples)
    session.reportWarnings()
    session.diagnostics = []
    guard before.packs.last?.id == after.packs.last?.id else {
      throw CommandFailure(
        code: CommandFailure.usage,
        message:
          "coherence: `\(old)` and `\(new)` are two packs, not two versions of one; to see what a pack adds, run "
          + "`coherence check POLICY` with it and without it")
    }
    // A pack that requires the standard pack rests on it whether or not that was said.
    let beneath = PackChoice.folders(bases + [new]).dropLast()
    let former = FormerRules(
      try PackChoice.files(old), onto: try PackChoice.files(new),
      on: try beneath.map { try PackChoice.files($0, omittingExamples: true) })
    var difference = PackComparer(old: before, new: after, former: former).compare()
    for folder in folders { difference.policies += try policies(below: folder, before, after) }
    layout.write(DifferenceReport(difference, after.vocabulary), color)
    if difference.isVersionTooLow { throw ExitCode(CommandFailure.findings) }
  }

  /// Every file named `policy.yaml` below a folder, under both packs.
  private func policies(
    below folder: String, _ before: RulePack, _ after: RulePack
  ) throws -> [PackDifference.PolicyDifference] {
    let (oldAssessor, newAssessor) = (Assessor(pack: before), Assessor(pack: after))
    let (oldNames, newNames) = (PolicyNames(before.vocabulary), PolicyNames(after.vocabulary))
    return try Input.folder(folder).files.map(\.path).filter { $0 == "policy.yaml" || $0.hasSuffix("/policy.yaml") }
      .sorted()
      .map { path in
        let full = folder + "/" + path
        guard let was = try assess(full, oldAssessor, oldNames) else {
          return .init(path: full, title: "", findings: [], problem: "It cannot be read under the old pack.")
        }
        guard let now = try assess(full, newAssessor, newNames) else {
          return .init(path: full, title: "", findings: [], problem: "It can no longer be read under the new pack.")
        }
        return .init(path: full, was, now)
      }
  }

  private func assess(_ path: String, _ assessor: Assessor, _ names: PolicyNames) throws -> Assessment? {
    var session = Session(usesColor: false)
    return try session.readPolicy(path, names: names).flatMap { assessor.assess($0).value }
  }
}
