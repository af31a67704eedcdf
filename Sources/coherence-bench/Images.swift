import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource
import CoherenceStandardPack
import Glibc

/// Exports the masks of policies under the standard pack, with the verdicts on them, for the kernel on another machine.
enum Images {
  static func export(to folder: String, policies: [String]) {
    var cases = StandardCases()
    let compiled = PackCompiler.compile(cases.pack)
    write(Image.write(compiled.program), to: folder + "/program.image")
    let judge = Judge(program: compiled.program)
    for path in policies {
      let policy = cases.policy(path)
      let facts = FactBase(program: compiled.program)
      guard PolicyCompiler(compiled, facts).write(policy, asOf: nil) else { exit(3) }
      write(facts.image(), to: "\(folder)/\(policy.id).facts")
      judge.run(facts)
      write(Image.write(judge), to: "\(folder)/\(policy.id).verdicts")
    }
    print("\(policies.count) policies exported to \(folder)")
  }

  private static func write(_ words: [UInt64], to path: String) {
    guard let file = fopen(path, "wb") else {
      print("cannot write \(path)")
      exit(4)
    }
    defer { fclose(file) }
    words.map(\.littleEndian).withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
  }
}
