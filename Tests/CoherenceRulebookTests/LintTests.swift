import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource
import Foundation
import Testing

/// `Tests/Cases/lint`: a pack and a policy with everything that lint finds, and the text that their author gets to read.
///
/// `COHERENCE_RECORD=1` records it anew; a run that records fails.
@Suite struct LintTests {
  /// The files of the case, some put in the place of its own, with what is found in them.
  private struct Case {
    let sources: SourceSet
    let files: [LintFile]
    let outcome: Lint.Outcome

    init(_ changes: [String: String] = [:], asOf: String? = "2026-01-01") throws {
      var sources = SourceSet()
      var files: [LintFile] = []
      let folder = Fixture.folder.appendingPathComponent("lint")
      var packs = [try PackDirectory.read(Fixture.folder.appendingPathComponent("mini-pack").path)]
      var pack = try PackDirectory.read(folder.appendingPathComponent("pack").path)
      pack.root = "pack"
      pack.files = pack.files.map { file in (file.path, changes[file.path].map { Array($0.utf8) } ?? file.bytes) }
      packs.append(pack)
      let loaded = RulePackLoader.load(packs, into: &sources)
      #expect(DiagnosticRenderer(sources: sources).render(loaded.diagnostics.filter { $0.severity == .error }) == "")
      for file in pack.files {
        let id = String(file.path.dropLast(5))
        files.append(
          try #require(LintFile(path: "pack/\(file.path)", bytes: file.bytes, ruleID: id, into: &sources)))
      }
      let policy = try Data(contentsOf: folder.appendingPathComponent("policies/talks-first/policy.yaml"))
      files.append(try #require(LintFile(path: "talks-first/policy.yaml", bytes: Array(policy), into: &sources)))
      let day = asOf.flatMap { CalendarInterval($0) }?.lastDay
      outcome = Lint(try #require(loaded.value), asOf: day).run(files, in: sources)
      self.sources = sources
      self.files = files
    }

    func codes(in path: String) -> [String] {
      outcome.found.filter { sources[$0.primary.span.file].path == path }.map(\.code.rawValue).sorted()
    }
  }

  @Test func saysWhatACarefulEditorWouldMend() throws {
    let lint = try Case()
    let rendered = DiagnosticRenderer(sources: lint.sources).render(lint.outcome.found, limit: .max)
    let file = Fixture.folder.appendingPathComponent("lint/expected.txt")
    let expected = try? String(contentsOf: file, encoding: .utf8)
    guard let expected, ProcessInfo.processInfo.environment["COHERENCE_RECORD"] == nil else {
      try rendered.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded expected.txt; read it, then run the tests again")
      return
    }
    #expect(rendered == expected)
  }

  @Test(arguments: ["policy: p\nactors:", "a:", "- a\n-", "policy: p\nactors: "])
  func aFileThatEndsInAnEmptyValueIsLookedAtToItsEnd(text: String) throws {
    let pack = try Fixture().pack
    var sources = SourceSet()
    let file = try #require(LintFile(path: "p.yaml", bytes: Array(text.utf8), into: &sources))
    #expect(Lint(pack, asOf: nil).run([file], in: sources).found.map(\.code.rawValue).contains("S071"))
  }

  @Test func blanksThatABlockTextEndsInAreKept() throws {
    let text = "policy: p\ntitle: T\ndate: 2020\nsummary: |\n  abc   \n"
    let pack = try Fixture().pack
    var sources = SourceSet()
    let file = try #require(LintFile(path: "p.yaml", bytes: Array(text.utf8), into: &sources))
    let found = Lint(pack, asOf: nil).run([file], in: sources).found
    #expect(!found.map(\.code.rawValue).contains("S070"))
    #expect(Lint.mended(file, found) == file.bytes)
  }

  @Test func everyCodeIsShownByTheCase() throws {
    let lint = try Case()
    let shown = Set(lint.outcome.found.map(\.code.rawValue))
    #expect(LintRule.all.map(\.code.rawValue).filter { !shown.contains($0) } == [])
    #expect(Set(LintRule.all.map(\.code)).count == LintRule.all.count)
  }

  @Test func aReviewDatePassesOnlyOnADayThatIsGiven() throws {
    #expect(try !Case(asOf: nil).codes(in: "pack/talks/ManyFaults.yaml").contains("S020"))
    #expect(try !Case(asOf: "2020-12-31").codes(in: "pack/talks/ManyFaults.yaml").contains("S020"))
    #expect(try Case(asOf: "2021-01-01").codes(in: "pack/talks/ManyFaults.yaml").contains("S020"))
  }

  @Test func whatIsAllowedWithAReasonIsKeptApart() throws {
    let allowed = try Case().outcome.allowed
    #expect(allowed.map(\.diagnostic.code.rawValue) == ["S004"])
    #expect(allowed.map(\.reason) == ["the sentence quotes a witness"])
  }

  @Test func anAllowanceSpeaksOfTheEntryBelowItOnly() throws {
    let path = "talks/first-draft.yaml"
    let rule = try String(
      contentsOf: Fixture.folder.appendingPathComponent("lint/pack/\(path)"), encoding: .utf8)
    let mitigate = "# lint: allow S004 because it is a trial\nmitigate: [Wait; it always helps.]"
    let below = rule.replacingOccurrences(of: "mitigate: [Wait.]", with: mitigate)
    #expect(try Case([path: below]).codes(in: "pack/\(path)") == [])
    let beside = rule.replacingOccurrences(
      of: "mitigate: [Wait.]", with: "mitigate: [Wait; it always helps.]  # lint: allow S004 because it is a trial")
    #expect(try Case([path: beside]).codes(in: "pack/\(path)") == [])
    let elsewhere = rule.replacingOccurrences(of: "mitigate: [Wait.]", with: "mitigate: [Wait; it always helps.]")
      .replacingOccurrences(of: "because:", with: "# lint: allow S004 because it is a trial\nbecause:")
    #expect(try Case([path: elsewhere]).codes(in: "pack/\(path)") == ["S004", "S082"])
  }

  @Test func mendingChangesNothingButWhatWasFound() throws {
    let lint = try Case()
    let file = try #require(lint.files.first { $0.path == "pack/talks/ManyFaults.yaml" })
    let before = String(decoding: file.bytes, as: UTF8.self)
    let after = String(decoding: Lint.mended(file, lint.outcome.found), as: UTF8.self)
    let expected = before.replacingOccurrences(of: "ceasefire}   \n", with: "ceasefire}\n")
      .replacingOccurrences(of: "defense", with: "defence").replacingOccurrences(of: "\n\n\n", with: "\n")
    #expect(after == expected)
    #expect(after != before)
  }

  @Test func mendingTwiceIsMendingOnce() throws {
    let lint = try Case()
    let mended = Dictionary(
      uniqueKeysWithValues: lint.files.filter { $0.path.hasPrefix("pack/") }.map { file in
        (String(file.path.dropFirst(5)), String(decoding: Lint.mended(file, lint.outcome.found), as: UTF8.self))
      })
    let again = try Case(mended)
    for file in again.files where file.path.hasPrefix("pack/") {
      #expect(Lint.mended(file, again.outcome.found) == file.bytes)
    }
  }
}
