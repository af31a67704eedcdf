import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource
import CoherenceStandardPack
import Glibc

/// Measures the analysis of rules among themselves: of the standard pack, or of the one in a folder.
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
    let analysis = PackAnalyst.analyse(pack)
    let spent = now() - start
    print(
      "analyse \(analysis.rulesConsidered) rules: \(decimal(spent, 2)) s, \(analysis.meetings.count) pairs meet, "
        + "\(analysis.idleParts.count) idle parts, \(analysis.undecided.count) questions not decided; "
        + "peak memory \(decimal(peakMemory(), 0)) MiB")
  }
}
