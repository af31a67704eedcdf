/// Reads strict YAML into located trees, with limits that no file can talk its way around.
package struct YAMLReader {
  /// What a file may cost.
  package struct Limits: Sendable {
    /// The size of a file.
    package static let bytes = 1 << 20
    /// Scalars, sequences and mappings of a document.
    package static let nodes = 100_000
    /// Collections within collections.
    package static let depth = 64
    /// The length of a key.
    package static let keyBytes = 256
    /// At most this size of a file; `bytes` unless told otherwise.
    package var bytes = Limits.bytes
    /// At most so many values in a document; `nodes` unless told otherwise.
    package var nodes = Limits.nodes
    /// At most so many levels; `depth` unless told otherwise.
    package var depth = Limits.depth
    /// At most this length of a key; `keyBytes` unless told otherwise.
    package var keyBytes = Limits.keyBytes
    /// The usual limits.
    package init() {}
  }

  /// Reads a file that holds exactly one document.
  ///
  /// The value is `nil` if anything was wrong; everything that could be found wrong in one pass is reported.
  package static func read(_ file: SourceFile, id: SourceFile.ID, limits: Limits = Limits()) -> Diagnosed<YAMLTree> {
    let (opened, complaints) = YAMLStream.open(file.bytes, id: id, limits: limits)
    guard let stream = opened else { return Diagnosed(value: nil, diagnostics: complaints) }
    let tree = stream.next()
    if tree != nil { stream.expectEnd() }
    let isEmpty = tree.map { tree in tree.root.map { tree.isNull($0) && tree.count(of: $0) == 0 } ?? true } ?? true
    if stream.diagnostics.isEmpty && isEmpty {
      let span = SourceSpan(file: id, start: 0, end: 0)
      return Diagnosed(
        value: nil, diagnostics: [Diagnostic(.emptyFile, "the file is empty", at: span, help: "write at least one key")]
      )
    }
    let hasErrors = stream.diagnostics.contains { $0.severity == .error }
    return Diagnosed(value: hasErrors ? nil : tree, diagnostics: stream.diagnostics)
  }

  /// Reads the documents of one text one after another, and holds only one of them at a time.
  ///
  /// Stops where `body` returns `false` and where a text cannot be read past; the diagnostics are those met until then.
  /// A document with mistakes is not handed out. `limits.bytes` bounds the whole text, the others each document.
  package static func readDocuments(
    _ file: SourceFile, id: SourceFile.ID, limits: Limits = Limits(), _ body: (YAMLTree) -> Bool
  ) -> [Diagnostic] {
    let (opened, complaints) = YAMLStream.open(file.bytes, id: id, limits: limits)
    guard let stream = opened else { return complaints }
    var known = 0
    while let tree = stream.next() {
      let isGood = stream.complaintCount == known
      known = stream.complaintCount
      if isGood && !body(tree) { break }
    }
    return stream.diagnostics
  }

  /// What to say of a text that is not even looked at.
  static func tooLarge(_ limit: Int, id: SourceFile.ID) -> Diagnostic {
    Diagnostic(
      .tooLarge, "the file has more than \(limit) bytes", at: SourceSpan(file: id, start: 0, end: 0),
      help: "split it into several files")
  }
}
