// The kernel's door for a web page: words in, words out. Compiled together with Sources/CoherenceKernel.

private nonisolated(unsafe) var program: Program?
private nonisolated(unsafe) var input: [UInt64] = []
private nonisolated(unsafe) var output: [UInt64] = []

/// Makes room for so many words and returns where to write them.
@_cdecl("coherence_input")
public func coherenceInput(_ count: Int32) -> UnsafeMutablePointer<UInt64>? {
  input = [UInt64](repeating: 0, count: Int(count))
  return input.withUnsafeMutableBufferPointer { $0.baseAddress }
}

/// Takes the input as a program; 1 if it is one.
@_cdecl("coherence_load")
public func coherenceLoad() -> Int32 {
  program = Image.readProgram(input)
  return program == nil ? 0 : 1
}

/// Takes the input as facts, judges them and returns the number of words of the result, or -1.
@_cdecl("coherence_judge")
public func coherenceJudge() -> Int32 {
  guard let program else { return -1 }
  let facts = FactBase(program: program)
  guard facts.restore(input) else { return -1 }
  let judge = Judge(program: program)
  judge.run(facts)
  output = Image.write(judge)
  return Int32(output.count)
}

/// Where the result stands.
@_cdecl("coherence_output")
public func coherenceOutput() -> UnsafeMutablePointer<UInt64>? {
  output.withUnsafeMutableBufferPointer { $0.baseAddress }
}
