import CoherenceLanguage

/// The standard pack as part of the program, so that it works from any folder.
package enum StandardPack {
  /// What messages show in place of a folder.
  package static let root = "standard"

  /// The pack's files, with or without the examples. Every text ends with the line break that Swift's literal leaves out.
  package static func files(omittingExamples: Bool = false) -> PackFiles {
    PackFiles(
      root: root,
      files: texts.map { entry in
        (path: "\(entry.path)", bytes: entry.text.withUTF8Buffer { Array($0) } + [UInt8(ascii: "\n")])
      }, omitsExamples: omittingExamples)
  }
}
