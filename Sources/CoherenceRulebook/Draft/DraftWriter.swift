import CoherenceSource

/// Adds drafts to the file of their rule.
package enum DraftWriter {
  /// The file with the drafts at the end of its `examples`, every other byte as it was; `nil` if that list is not in block
  /// style or cannot be found.
  package static func adding(_ drafts: [ExampleDraft], to bytes: [UInt8]) -> [UInt8]? {
    var editor = YAMLEditor(bytes)
    guard editor.appendBlocks(drafts.map(\.yaml), to: "examples") else { return nil }
    return editor.bytes
  }
}
