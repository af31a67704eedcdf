import Testing

@testable import CoherenceSource

/// Edits change what they name and nothing else.
@Suite struct YAMLEditorTests {
  private static let text = """
    # A comment stays.
    policy: p
    situation:
      phase: low        # why
    actions:
      ban: {kind: embargo, vetting: none}   # flow
      talks:
        kind: talks
        lead: us
    """ + "\n"

  private static func set(_ path: [String], _ value: String) -> String? {
    var editor = YAMLEditor(Array(text.utf8))
    return editor.set(path, to: value) ? String(decoding: editor.bytes, as: UTF8.self) : nil
  }

  @Test func aValueIsReplacedInPlace() {
    #expect(Self.set(["situation", "phase"], "high") == Self.text.replacing("phase: low", with: "phase: high"))
    #expect(
      Self.set(["actions", "ban", "vetting"], "full") == Self.text.replacing("vetting: none", with: "vetting: full"))
  }

  @Test func anEntryIsAddedToAFlowMapping() {
    #expect(
      Self.set(["actions", "ban", "lead"], "us")
        == Self.text.replacing("vetting: none}", with: "vetting: none, lead: us}"))
  }

  @Test func anEntryIsAddedToABlockMapping() {
    #expect(
      Self.set(["actions", "talks", "vetting"], "full")
        == Self.text.replacing("    kind: talks", with: "    vetting: full\n    kind: talks"))
  }

  @Test func aSectionThatIsMissingGoesToTheEnd() {
    #expect(Self.set(["government", "focal_point"], "minister") == Self.text + "government: {focal_point: minister}\n")
  }

  @Test func anEntityThatIsMissingIsAdded() {
    #expect(
      Self.set(["actions", "study"], "{kind: talks}")
        == Self.text.replacing("  ban:", with: "  study: {kind: talks}\n  ban:"))
  }

  @Test func aPathThroughAScalarIsRefused() {
    #expect(Self.set(["policy", "p", "q"], "x") == nil)
  }

  @Test(arguments: [
    (["actions", "talks"], "  talks:\n    kind: talks\n    lead: us\n", ""),
    (["actions", "ban", "kind"], "kind: embargo, ", ""),
    (["actions", "ban", "vetting"], ", vetting: none", ""),
    (["situation", "phase"], "  phase: low        # why\n", ""),
  ])
  func anEntryIsTakenOutWithItsLines(path: [String], old: String, new: String) {
    var editor = YAMLEditor(Array(Self.text.utf8))
    let isRemoved = editor.remove(path)
    #expect(isRemoved)
    #expect(String(decoding: editor.bytes, as: UTF8.self) == Self.text.replacing(old, with: new))
  }

  @Test func whatIsNotThereCannotBeTakenOut() {
    var editor = YAMLEditor(Array(Self.text.utf8))
    let isRemoved = editor.remove(["actions", "nobody"])
    #expect(!isRemoved)
    #expect(editor.bytes == Array(Self.text.utf8))
  }
}
