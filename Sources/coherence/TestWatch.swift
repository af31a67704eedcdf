import CoherenceLanguage
import CoherenceReports
import CoherenceRulebook
import CoherenceSource
import CoherenceStandardPack

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `coherence test --watch`: runs again whenever a file changes, until it is interrupted.
extension Test {
  /// Between two looks at the files.
  private static let pause: UInt32 = 200_000

  func watchFiles() throws -> Never {
    let watched = PackChoice.folders(rules.folders).filter { $0 != StandardPack.root } + folders
    if watched.isEmpty {
      throw CommandFailure(
        code: CommandFailure.usage,
        message:
          "coherence: there is nothing to watch: name a folder of rules with `--rules`, or one with expectations.")
    }
    if format != .text {
      throw CommandFailure(
        code: CommandFailure.usage, message: "coherence: `--watch` speaks to people: leave `--format` out.")
    }
    var known: [String: String] = [:]
    var stamps: [PackDirectory.FileStamp]?
    while true {
      let now = (try? watched.flatMap(PackDirectory.stamps)) ?? []
      if now != stamps {
        let isFirst = stamps == nil
        stamps = now
        runOnce(&known, isFirst: isFirst)
      }
      usleep(Self.pause)
    }
  }

  /// Runs everything; says what failed for the first time or in another way, what holds again, and how many there are.
  private func runOnce(_ known: inout [String: String], isFirst: Bool) {
    let result: ([TestOutcome], Session)
    do {
      result = try outcomes()
    } catch let failure as CommandFailure {
      // A file that is being edited is often broken for a moment: say so, and wait.
      Output.error(failure.message)
      return
    } catch { return }
    let (outcomes, session) = result
    let report = TestReport(outcomes, sources: session.sources)
    var failures: [String: String] = [:]
    for outcome in outcomes {
      if let failure = outcome.failure {
        failures[outcome.title] = failure
        if known[outcome.title] != failure {
          Output.write(report.failure(outcome, width: width.columns, usesColor: Output.usesColor(rules.color)))
        }
      } else if known[outcome.title] != nil {
        Output.write("HOLDS AGAIN \(session.sources.place(outcome.span)): \(outcome.title)\n")
      }
    }
    known = failures
    Output.write(report.summary + (isFirst ? "; waiting for changes\n" : "\n"))
  }
}
