import CoherenceLanguage
import CoherenceSource

/// A place in a file as a request names it, with what is known of the file.
struct FileMoment {
  let workspace: Workspace
  let path: String
  let kind: FileKind
  let pack: PackSnapshot
  let file: SourceFile
  let offset: Int

  init?(_ workspace: Workspace, _ parameters: JSONValue) {
    guard let path = parameters["textDocument"]?["uri"]?.text.flatMap(FileAddress.path),
      let kind = workspace.kind(of: path), let bytes = workspace.bytes(path)
    else { return nil }
    self.workspace = workspace
    self.path = path
    self.kind = kind
    pack = workspace.pack(for: path)
    file = workspace.documents[path]?.file ?? SourceFile(path: path, bytes: bytes)
    offset = TextPosition(parameters["position"]).map(file.offset) ?? 0
  }

  /// The file's tree; `nil` while it is no YAML.
  var tree: YAMLTree? { YAMLReader.read(file, id: SourceFile.ID(0)).value }

  /// Whether a span holds the place, its end included.
  func isAt(_ span: SourceSpan) -> Bool { Int(span.start) <= offset && offset <= Int(span.end) }

  /// What the file names at the place.
  func mention(in tree: YAMLTree) -> Mention? {
    pack.mentions(in: tree, of: kind, file).last { isAt($0.span) }
  }
}
