import CoherenceSource

/// What earlier readings made of rule files, so that a reading after a keystroke reads one file and not all of them.
///
/// A rule says the same as long as its own text does and everything beside the rules is the same: the manifests,
/// vocabularies, derivations and bibliographies of all packs, and the order of the files.
package final class PackMemory {
  /// Rises whenever all rules are forgotten.
  package private(set) var epoch = 0
  private var frame: [(path: String, bytes: [UInt8])] = []
  private var entries: [SourceFile.ID: Entry] = [:]

  package init() {}

  private struct Entry {
    var path: String
    var bytes: [UInt8]
    var syntax: RuleSyntax?
    /// What was found wrong while the file was read.
    var ofReading: [Diagnostic]
    /// The rule as checked by itself and what was found wrong then; `nil` before it was checked.
    var checked: (rule: Rule?, diagnostics: [Diagnostic])?
  }

  /// Forgets all rules unless everything beside them is as it was.
  func begin(_ packs: [PackFiles]) {
    let now = packs.flatMap { pack in
      pack.files.filter { !PackParser.isRule($0.path) }.map { (path: pack.shownPath($0.path), bytes: $0.bytes) }
    }
    if !now.elementsEqual(frame, by: { $0.path == $1.path && $0.bytes == $1.bytes }) { forget() }
    frame = now
  }

  /// Forgets all rules: where names are missing, what is said of a rule may have another cause.
  func forget() {
    entries = [:]
    epoch += 1
  }

  /// The syntax of a rule file, if it was read before; what was found wrong then is reported again.
  func read(
    _ file: SourceFile, _ id: SourceFile.ID, _ reading: Reading, reader: () -> RuleSyntax?
  ) -> RuleSyntax? {
    if let entry = entries[id], entry.path == file.path, entry.bytes == file.bytes {
      reading.take(entry.ofReading)
      return entry.syntax
    }
    let (syntax, found) = reading.watching(reader)
    entries[id] = Entry(path: file.path, bytes: file.bytes, syntax: syntax, ofReading: found)
    return syntax
  }

  /// The rule of a syntax that `read` gave, if it was checked before.
  func check(_ syntax: RuleSyntax, _ reading: Reading, checker: (RuleSyntax) -> Rule?) -> Rule? {
    if let checked = entries[syntax.file]?.checked {
      reading.take(checked.diagnostics)
      return checked.rule
    }
    let (rule, found) = reading.watching { checker(syntax) }
    entries[syntax.file]?.checked = (rule, found)
    return rule
  }
}
