import CoherenceLanguage
import CoherenceSource
import Foundation
import Testing

/// The mini pack of `Tests/Cases/mini-pack`, with files of a test added to it or put in the place of its own.
struct Fixture {
  var sources = SourceSet()
  let pack: RulePack

  /// Loads the mini pack with further files, by path; errors of theirs fail the test.
  init(_ files: [String: String] = [:]) throws {
    var mini = try PackDirectory.read(Self.folder.appendingPathComponent("mini-pack").path)
    mini.root = "mini-pack"
    mini.files.removeAll { files[$0.path] != nil }
    mini.files += files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) }
    let loaded = RulePackLoader.load([mini], into: &sources)
    #expect(DiagnosticRenderer(sources: sources).render(loaded.diagnostics.filter { $0.severity == .error }) == "")
    pack = try #require(loaded.value)
  }

  /// `Tests/Cases`.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Cases")
}
