import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource
import CoherenceStandardPack
import Glibc

/// Measures the product on the standard pack and given policies: start-up, loading, warm assessment, peak memory.
enum Product {
  static func run(policies: [String]) {
    measureStart()
    var cases = StandardCases()
    let pack = cases.pack
    for (what, files) in [
      ("as `check` does", StandardPack.files(omittingExamples: true)), ("with its examples", StandardPack.files()),
    ] {
      let load = median(of: 9) {
        var sources = SourceSet()
        _ = RulePackLoader.load([files], into: &sources)
      }
      let scan = median(of: 9) { for file in files.files { scanEvents(file.bytes) } }
      print(
        "load the standard pack \(what) (\(pack.rules.count) rules): \(decimal(load * 1000, 1)) ms; "
          + "bare libyaml scan of the same bytes: \(decimal(scan * 1000, 1)) ms")
    }
    let compile = median(of: 9) { _ = PackCompiler.compile(pack) }
    print("compile it: \(decimal(compile * 1000, 2)) ms")
    let assessor = Assessor(pack: pack)
    for path in policies { measure(cases.policy(path), assessor) }
    print("peak memory: \(decimal(peakMemory(), 1)) MiB")
  }

  private static func measure(_ policy: Policy, _ assessor: Assessor) {
    let compiled = assessor.compiled
    let facts = FactBase(program: compiled.program)
    let judge = Judge(program: compiled.program)
    let write = median(of: 101) { _ = PolicyCompiler(compiled, facts).write(policy, asOf: nil) }
    let verdicts = median(of: 101) { judge.run(facts) }
    let whole = median(of: 21) { _ = assessor.assess(policy) }
    print(
      "\(policy.id): masks \(decimal(write * 1e6, 0)) µs, verdicts \(decimal(verdicts * 1e6, 0)) µs, "
        + "findings with proofs and questions \(decimal(whole * 1000, 2)) ms")
  }

  /// Start to exit of the command beside that of a program that does nothing.
  private static func measureStart() {
    var folder = CommandLine.arguments[0].split(separator: "/", omittingEmptySubsequences: false)
    folder[folder.count - 1] = "coherence"
    let command = folder.joined(separator: "/")
    guard access(command, X_OK) == 0 else {
      print("start: build the product `coherence` too to measure it")
      return
    }
    let nothing = median(of: 41) { spawn("/bin/true", []) }
    let start = median(of: 41) { spawn(command, ["--version"]) }
    print("start and exit: \(decimal(start * 1000, 1)) ms; /bin/true: \(decimal(nothing * 1000, 1)) ms")
  }

  private static func spawn(_ path: String, _ arguments: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, path, &actions, nil, &words, environ) == 0 else { exit(4) }
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }
}
