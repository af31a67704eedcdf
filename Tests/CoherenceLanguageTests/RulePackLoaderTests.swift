import CoherenceLanguage
import CoherenceSource
import Testing

@Suite struct RulePackLoaderTests {
  /// The mini pack, with the text of what is wrong if it does not load.
  private func load(_ packs: [PackFiles]) throws -> RulePack {
    var sources = SourceSet()
    let result = RulePackLoader.load(packs, into: &sources)
    guard let pack = result.value else {
      throw Unloadable(text: DiagnosticRenderer(sources: sources).render(result.diagnostics))
    }
    return pack
  }

  private struct Unloadable: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
  }

  @Test func miniPackLoads() throws {
    let pack = try load([PackCases.miniPack()])
    #expect(
      pack.rules.map(\.id) == [
        "embargoes/disarms-the-targeted", "embargoes/strengthens-the-strong", "talks/alert",
      ])
    #expect(pack.packs.map(\.id) == ["mini"])
    #expect(pack.bibliography.map(\.id) == ["power-2002", "un-1999"])
    #expect(pack.profiles.map(\.id) == ["precautionary"])
  }
}
