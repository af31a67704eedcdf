import CoherenceLanguage
import CoherenceSource
import CoherenceStandardPack
import Glibc

/// The standard pack with policies read under it, or the end of the run with a sentence.
struct StandardCases {
  let pack: RulePack
  let names: PolicyNames
  private var sources = SourceSet()

  init() {
    guard let pack = RulePackLoader.load([StandardPack.files()], into: &sources).value else {
      print("the standard pack is invalid")
      exit(3)
    }
    self.pack = pack
    names = PolicyNames(pack.vocabulary)
  }

  /// The policy of a file.
  mutating func policy(_ path: String) -> Policy { policy(path, bytes(of: path)) }

  /// The policy that some bytes state, as if they stood in that file.
  mutating func policy(_ path: String, _ text: [UInt8]) -> Policy {
    let file = sources.add(path: path, bytes: text)
    let parent = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let read = PolicyReader.read(file, in: &sources, names: names) { bytes(of: parent + $0) }
    guard let policy = read.value else {
      print(DiagnosticRenderer(sources: sources).render(read.diagnostics))
      exit(3)
    }
    return policy
  }
}
