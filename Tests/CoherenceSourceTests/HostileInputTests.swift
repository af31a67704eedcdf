import Testing

@testable import CoherenceSource

@Suite struct HostileInputTests {
  /// Runs a reading and tells how many seconds it and its rendering took.
  private func timed(_ bytes: [UInt8]) -> (reading: Reading, seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let reading = Reading(bytes)
    _ = reading.rendered
    let seconds = (clock.now - start) / .seconds(1)
    return (reading, seconds)
  }

  private func timed(_ text: String) -> (reading: Reading, seconds: Double) { timed(Array(text.utf8)) }

  @Test func anAliasBombIsRefusedAtEachAlias() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...3 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let (reading, seconds) = timed(text)
    #expect(reading.codes.filter { $0 == "Y006" }.count == 6)
    #expect(reading.codes.filter { $0 == "Y005" }.count == 4)
    #expect(reading.result.value == nil)
    #expect(seconds < 1)
  }

  @Test(arguments: [65, 900, 200_000]) func deepFlowNestingIsRefusedAtItsFirstBracketTooMany(depth: Int) {
    let (reading, seconds) = timed(String(repeating: "[", count: depth))
    #expect(reading.codes == ["Y014"])
    #expect(reading.places == ["1:65"])
    #expect(seconds < 1)
  }

  @Test func deepBlockNestingIsRefused() {
    let (reading, seconds) = timed(String(repeating: "- ", count: 900) + "x\n")
    #expect(reading.codes == ["Y014"])
    #expect(seconds < 1)
  }

  @Test func sixtyFourLevelsAreRead() {
    let text = String(repeating: "[", count: 64) + String(repeating: "]", count: 64) + "\n"
    #expect(Reading(text).codes == [])
  }

  @Test func deepNestingFitsASmallStack() {
    let depth = 100_000
    // The event loop must not recurse: a thread with 128 KiB reads as many levels as the limit allows.
    let codes = onSmallStack {
      var limits = YAMLReader.Limits()
      limits.depth = 1_000
      let deep = Reading(String(repeating: "[", count: depth), limits: limits).codes
      let allowed = String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
      return deep + Reading(allowed, limits: limits).codes
    }
    #expect(codes == ["Y014"])
  }

  @Test func aMillionKeysAreRefusedBySize() {
    let text = (0..<1_000_000).map { "k\($0): 1\n" }.joined()
    let (reading, seconds) = timed(text)
    #expect(reading.codes == ["Y016"])
    #expect(seconds < 1)
  }

  @Test func tooManyValuesAreRefused() {
    let (reading, seconds) = timed("[" + String(repeating: "1,", count: 200_000) + "]")
    #expect(reading.codes == ["Y015"])
    #expect(seconds < 1)
  }

  @Test func manyKeysThatShareOneHashAreReadInTime() {
    // Texts for which the open hash of name tables is the same, found by undoing its steps.
    let keys = collidingKeys(16_000)
    let hashes = Set(keys.map { key in Array(key.utf8).withUnsafeBufferPointer { NameTable.hash($0) } })
    #expect(keys.count == 16_000)
    #expect(hashes.count == 1)
    var text = keys.map { "\($0): 1\n" }.joined()
    text += "\(keys[1]): 2\n"
    let (reading, seconds) = timed(text)
    #expect(reading.codes == ["Y011"])
    #expect(reading.places == ["16001:1"])
    #expect(seconds < 1)
  }

  @Test func aDuplicateAmongManyKeysIsFoundWithItsFirst() {
    let text = (0..<40_000).map { "k\($0): 1\n" }.joined() + "k7: 2\n"
    let (reading, seconds) = timed(text)
    #expect(reading.codes == ["Y011"])
    #expect(reading.result.diagnostics.first?.secondary.first.map { reading.sources.place($0.span) } == "p.yaml:8")
    #expect(seconds < 1)
  }

  @Test func twentyMistakesOfManyAreReported() {
    let (reading, seconds) = timed(String(repeating: "a: &x 1\n", count: 5_000))
    #expect(reading.codes.count == 20)
    #expect(seconds < 1)
  }

  @Test(arguments: ["a: \"", "a: '", "a: [", "a: ", "", "? ", "a: \"\\x", "# ", "a: b: ", "!", "&", "*", "%"])
  func aLineOfAMegabyteIsReadOrRefusedInTime(start: String) {
    for filler in ["x", " ", "#", " #", "é", ": ", "-", "\"", "e\u{301}"] {
      let count = 1_000_000 / filler.utf8.count
      let (_, seconds) = timed(start + String(repeating: filler, count: count))
      #expect(seconds < 1, "\(filler.debugDescription)")
    }
  }

  @Test func anyBytesAreReadOrRefusedWithoutACrash() {
    var state: UInt64 = 20_240_229
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "a", "b: ", ": ", "- ", "\n", "\n  ", "\t", "[", "]", "{", "}", ",", "\"", "'", "#", " #", "&x ", "*x", "!t ",
      "|\n", ">\n", "---\n", "...\n", "%", "@", "? ", "\r\n", "\r", "é", "日", "\u{FEFF}", "\\", "<<: ", "~", "\u{0}",
    ]
    var refused = 0
    for _ in 0..<20_000 {
      let text = (0..<random(14)).map { _ in pieces[random(pieces.count)] }.joined()
      let reading = Reading(text)
      _ = reading.rendered
      for diagnostic in reading.result.diagnostics {
        let span = diagnostic.primary.span
        #expect(
          span.start >= 0 && span.start <= span.end && Int(span.end) <= text.utf8.count, "\(text.debugDescription)")
      }
      #expect((reading.result.value == nil) == !reading.codes.isEmpty, "\(text.debugDescription)")
      refused += reading.codes.isEmpty ? 0 : 1
    }
    // The texts must neither all be refused nor all be read, or this tries nothing.
    #expect(refused > 2_000 && refused < 19_000)
  }
}
