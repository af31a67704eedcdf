import CoherenceLanguage
import CoherenceSource
import Testing

/// Whatever is done to the files of a pack, the loader answers: with a pack, or with what is wrong.
@Suite struct PackMutationTests {
  @Test func everyMutantIsLoadedOrRefusedWithAReason() throws {
    let pack = try PackCases.miniPack()
    let words = Array(Set(pack.files.flatMap { file in tokens(file.bytes).map { Array(file.bytes[$0]) } }))
      .sorted { $0.lexicographicallyPrecedes($1) }
    var random = SplitMix(state: 20_261_123)
    var refused = 0
    for _ in 0..<Self.mutants {
      var mutant = pack
      for _ in 0..<Int.random(in: 1...3, using: &random) { mutate(&mutant, words, &random) }
      var sources = SourceSet()
      let result = RulePackLoader.load([mutant], into: &sources)
      #expect((result.value == nil) == result.hasErrors)
      if result.value == nil { refused += 1 }
      // Every place that is named must exist.
      _ = DiagnosticRenderer(sources: sources).render(result.diagnostics)
    }
    // Most mutations are mistakes; if few were, the mutations would test nothing.
    #expect(refused > Self.mutants / 2)
  }

  private static let mutants = 800

  /// Replaces, deletes or doubles a word or a line.
  private func mutate(_ pack: inout PackFiles, _ words: [[UInt8]], _ random: inout SplitMix) {
    let file = Int.random(in: 0..<pack.files.count, using: &random)
    let bytes = pack.files[file].bytes
    guard let token = tokens(bytes).randomElement(using: &random) else { return }
    switch Int.random(in: 0..<6, using: &random) {
    case 0, 1, 2: pack.files[file].bytes.replaceSubrange(token, with: words.randomElement(using: &random) ?? [])
    case 3: pack.files[file].bytes.removeSubrange(token)
    case 4:
      let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
      let line = Int.random(in: 0..<lines.count, using: &random)
      pack.files[file].bytes = Array(
        lines.enumerated().filter { $0.offset != line }.map(\.element).joined(separator: [10]))
    default:
      let shapes = ["[]", "{}", "", "~", "[[a]]", "{a: b}", "-1", "99999999999999", "\"yes\"", "$quorum", "none"]
      pack.files[file].bytes.replaceSubrange(token, with: Array(shapes.randomElement(using: &random)!.utf8))
    }
  }

  /// Where the words of a text lie.
  private func tokens(_ bytes: [UInt8]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var start: Int?
    for (index, byte) in bytes.enumerated() {
      let isLetter = (97...122).contains(byte) || (48...57).contains(byte) || byte == 95 || byte == 46 || byte == 45
      if isLetter, start == nil { start = index }
      if !isLetter, let first = start {
        tokens.append(first..<index)
        start = nil
      }
    }
    return tokens
  }
}

/// Steele, Lea and Flood's generator: the same mutants in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
