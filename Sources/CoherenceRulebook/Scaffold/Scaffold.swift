import CoherenceSource

/// A set of files to begin with, in the words of the standard vocabulary, every blank marked.
package struct Scaffold: Sendable {
  /// The files, by path below the place where they are put.
  package private(set) var files: [(path: String, text: String)] = []

  /// How many blanks are to be filled in.
  package var blankCount: Int {
    files.reduce(0) { count, file in
      // The top line explains the mark and is no blank itself.
      let lines = file.text.split(separator: "\n").filter { !$0.hasPrefix("# Fill in") }
      return count
        + lines.reduce(0) { $0 + $1.split(separator: LintWordList.blank, omittingEmptySubsequences: false).count - 1 }
    }
  }

  /// One rule: `THEME/NAME`, citing a source that the pack has, first written for a version of it.
  package static func rule(_ id: String, citing source: String, version: String) -> Scaffold {
    var scaffold = Scaffold()
    let schema = ScaffoldTexts.modeline("../.schema/rule.schema.json")
    let filled = ScaffoldTexts.rule.replacing("SOURCE", with: source).replacing("VERSION", with: version)
    scaffold.files = [("\(id).yaml", schema + filled)]
    return scaffold
  }

  /// One policy in a folder of its name.
  ///
  /// - Parameter schema: the path of the policy schema from that folder, if it has one.
  package static func policy(_ name: String, schema: String?) -> Scaffold {
    var scaffold = Scaffold()
    let id = name.split(separator: "/").last.map(String.init) ?? name
    let top = schema.map(ScaffoldTexts.modeline) ?? ""
    scaffold.files = [("\(name)/policy.yaml", top + ScaffoldTexts.policy.replacing("NAME", with: id))]
    return scaffold
  }

  /// A pack that adds to the standard pack of a version: its papers, a bibliography, a first rule, hooks and checks.
  package static func pack(_ name: String, standard version: String) -> Scaffold {
    var scaffold = Scaffold()
    let id = name.split(separator: "/").last.map(String.init) ?? name
    func filled(_ text: String) -> String { text.replacing("NAME", with: id).replacing("STANDARD", with: version) }
    let rule = Scaffold.rule("first-theme/first-rule", citing: "first-source", version: "0.1.0").files
    scaffold.files =
      [
        ("pack.yaml", ScaffoldTexts.modeline(".schema/pack.schema.json") + filled(ScaffoldTexts.manifest)),
        ("sources.yaml", ScaffoldTexts.modeline(".schema/sources.schema.json") + ScaffoldTexts.sources),
      ] + rule + [
        ("README.md", filled(ScaffoldTexts.readme)), ("LICENSE", ScaffoldTexts.licence),
        ("CITATION.cff", filled(ScaffoldTexts.citation)), (".pre-commit-config.yaml", ScaffoldTexts.hooks),
        (".github/workflows/coherence.yml", ScaffoldTexts.checks),
      ]
    return scaffold
  }

  /// Whether a text is one or several names of small letters, digits and hyphens, separated by `/`.
  package static func isName(_ text: String, parts: ClosedRange<Int>) -> Bool {
    let names = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.contains(names.count)
      && names.allSatisfy { name in
        name.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { word in
          !word.isEmpty && word.utf8.allSatisfy { $0 >= 97 && $0 <= 122 || $0 >= 48 && $0 <= 57 }
        }
      }
  }
}
