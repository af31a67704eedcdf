import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource
import Glibc

/// Measures a converted workload (Scripts/convert-workload.py): loading, compiling, reading, evaluating; each beside its limit.
struct Workload {
  let folder: String
  private var sources = SourceSet()

  init(folder: String) { self.folder = folder }

  mutating func run() {
    var start = now()
    let pack = loadPack()
    let load = now() - start
    start = now()
    let compiled = PackCompiler.compile(pack)
    let compile = now() - start

    let text = bytes(of: folder + "/policies.yaml")
    let names = PolicyNames(pack.vocabulary)
    start = now()
    let policies = readAll(text, names)
    let read = now() - start
    let scan = median(of: 5) { scanEvents(text) }
    print("\(pack.rules.count) rules, \(policies.count) policies, \(text.count) bytes of policies")
    print("load the pack: \(decimal(load * 1000, 1)) ms; compile it: \(decimal(compile * 1000, 1)) ms")
    print(
      "read and check policies: \(decimal(Double(policies.count) / read, 0)) a second; bare libyaml scan: "
        + "\(decimal(Double(policies.count) / scan, 0)) a second; ratio \(decimal(scan / read, 2))")

    let facts = policies.map { policy in
      let facts = FactBase(program: compiled.program)
      _ = PolicyCompiler(compiled, facts).write(policy, asOf: nil)
      return facts
    }
    let judge = Judge(program: compiled.program)
    var found = 0
    let evaluation = median(of: 7) {
      found = 0
      for fact in facts {
        judge.run(fact)
        found += judge.judgements.count
      }
    }
    let touched = median(of: 7) { for fact in facts { touch(fact) } }
    let pairs = Double(policies.count * pack.rules.count)
    print(
      "evaluate: \(decimal(pairs / evaluation / 1e6, 1)) million rule × policy a second; "
        + "a loop that only reads the masks: \(decimal(pairs / touched / 1e6, 1)); ratio \(decimal(touched / evaluation, 3))"
    )
    let whole = wholePath(text, names, compiled)
    print(
      "from text to verdicts: \(decimal(Double(policies.count) / whole, 0)) policies a second; "
        + "ratio to the bare scan \(decimal(scan / whole, 2))")
    let isRight = compare(compiled, policies, facts, judge)
    print(
      "{\"R\":\(pack.rules.count),\"P\":\(policies.count),\"compile_s\":\(decimal(compile, 4)),"
        + "\"load_s\":\(decimal(load + read, 4)),\"eval_s\":\(decimal(evaluation, 5)),\"findings\":\(found),"
        + "\"ok\":\(isRight),\"rss_mb\":\(decimal(peakMemory(), 1))}")
    if !isRight { exit(1) }
  }

  private mutating func loadPack() -> RulePack {
    guard let files = try? PackDirectory.read(folder + "/pack") else {
      print("cannot read \(folder)/pack")
      exit(4)
    }
    let loaded = RulePackLoader.load([files], into: &sources)
    guard let pack = loaded.value else {
      print(DiagnosticRenderer(sources: sources).render(loaded.diagnostics.filter { $0.severity == .error }))
      exit(3)
    }
    return pack
  }

  private mutating func readAll(_ text: [UInt8], _ names: PolicyNames) -> [Policy] {
    var result: [Policy] = []
    forEachPolicy(text, names) { result.append($0) }
    return result
  }

  private mutating func forEachPolicy(_ text: [UInt8], _ names: PolicyNames, _ body: (Policy) -> Void) {
    let id = sources.add(path: "policies.yaml", bytes: text)
    var limits = YAMLReader.Limits()
    limits.bytes = .max
    guard let stream = YAMLStream.open(text, id: id, limits: limits).0 else { exit(3) }
    while let tree = stream.next() {
      let read = PolicyReader.read(tree, names: names)
      guard let policy = read.value else {
        print(DiagnosticRenderer(sources: sources).render(read.diagnostics))
        exit(3)
      }
      body(policy)
    }
  }

  /// Text in, verdicts out, one policy after the other, through the parser and the checks of `check`.
  private mutating func wholePath(_ text: [UInt8], _ names: PolicyNames, _ compiled: CompiledPack) -> Double {
    let facts = FactBase(program: compiled.program)
    let judge = Judge(program: compiled.program)
    let start = now()
    forEachPolicy(text, names) { policy in
      _ = PolicyCompiler(compiled, facts).write(policy, asOf: nil)
      judge.run(facts)
    }
    return now() - start
  }

  /// Reads every mask of a fact base once: the limit for evaluating.
  private func touch(_ facts: FactBase) {
    var sum: UInt64 = 0
    for index in 0..<facts.may.0.count { sum ^= facts.may.0[index] }
    for index in 0..<facts.edgeSure.count { sum ^= facts.edgeSure[index] }
    if sum == 0x5A5A { print("") }
  }

  /// Whether the findings are those of `expected.tsv`, all established; of a workload with blanks, whether none is
  /// established that `one-world.tsv`, one of its possible worlds, lacks.
  private func compare(
    _ compiled: CompiledPack, _ policies: [Policy], _ facts: [FactBase], _ judge: Judge
  ) -> Bool {
    var established: [String] = []
    var others = 0
    for (policy, fact) in zip(policies, facts) {
      judge.run(fact)
      for index in 0..<judge.judgements.count {
        let judgement = judge.judgements[index]
        if judgement.verdict == .established {
          established.append(line(judgement, policy, compiled, judge))
        } else {
          others += 1
        }
      }
    }
    let isBlanked = access(folder + "/one-world.tsv", R_OK) == 0
    let text = String(decoding: bytes(of: folder + (isBlanked ? "/one-world.tsv" : "/expected.tsv")), as: UTF8.self)
    let expected = text.split(separator: "\n").map(String.init)
    if isBlanked { return Set(established).isSubset(of: expected) }
    return others == 0 && established.sorted() == expected.sorted()
  }

  private func line(_ judgement: Judgement, _ policy: Policy, _ compiled: CompiledPack, _ judge: Judge) -> String {
    let rule = compiled.pack.rules[compiled.ruleIndices[Int(judgement.rule)]]
    let entities = rule.given.indices.map { slot in
      let entity = Int(judge.bindings[Int(judgement.bindingStart) + slot])
      return policy.entities[rule.variables[rule.given[slot]].type.index][entity].id
    }
    let name = rule.id.split(separator: "/").last!.uppercased()
    return "\(policy.id.uppercased())\t\(name)\t\(entities.isEmpty ? "-" : entities.joined(separator: ","))"
  }
}
