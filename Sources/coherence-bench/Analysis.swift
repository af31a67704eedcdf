import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource
import CoherenceStandardPack
import Glibc

/// Measures the analysis of rule packs: the standard one, or the one in a folder.
enum Analysis {
  static func run(folder: String?) {
    var sources = SourceSet()
    let files: PackFiles
    if let folder {
      guard let read = try? PackDirectory.read(folder) else {
        print("cannot read \(folder)")
        exit(4)
      }
      files = read
    } else {
      files = StandardPack.files(omittingExamples: true)
    }
    guard let pack = RulePackLoader.load([files], into: &sources).value else {
      print("the pack is invalid")
      exit(3)
    }
    let start = now()
    let finder = PolicyFinder(pack: pack)
    for outcome in [Goal.Outcome.stands, .addressed, .silent] {
      var counts: [Existence: Int] = [:]
      let begin = now()
      for rule in finder.compiled.ruleIndices.indices {
        let before = now()
        let result = finder.find(finder.goal(rule, outcome))
        counts[result.existence, default: 0] += 1
        let spent = now() - before
        if result.existence == .undecided || spent > 1.0 || result.existence == .none && outcome != .addressed {
          print("  \(finder.rule(rule).id) \(outcome): \(result.existence), \(decimal(spent * 1000, 1)) ms")
        }
        if outcome == .stands, rule % 40 == 0, let witness = result.witness { print(witness.yaml) }
      }
      print("\(outcome): \(counts), \(decimal((now() - begin) * 1000, 0)) ms")
    }
    print("\(pack.rules.count) rules: \(decimal(now() - start, 2)) s, \(finder.visited) search nodes")
  }
}
