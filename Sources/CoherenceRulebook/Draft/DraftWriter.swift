import CoherenceLanguage
import CoherenceSource

/// Adds drafts to the file of their rule.
package enum DraftWriter {
  /// The file with the drafts at the end of its `examples`, every other byte as it was; `nil` if that list is not in block
  /// style or cannot be found. A file that kept to the canonical layout still does.
  package static func adding(_ drafts: [ExampleDraft], to bytes: [UInt8]) -> [UInt8]? {
    var editor = YAMLEditor(bytes)
    guard editor.appendBlocks(drafts.map(\.yaml), to: "examples") else { return nil }
    return formatted(bytes) == bytes ? formatted(editor.bytes) ?? editor.bytes : editor.bytes
  }

  /// The file in the canonical layout; `nil` if it cannot be read.
  private static func formatted(_ bytes: [UInt8]) -> [UInt8]? {
    FileLayout.format(SourceFile(path: "", bytes: bytes), id: SourceFile.ID(0)).value
  }
}
