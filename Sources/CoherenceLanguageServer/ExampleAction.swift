import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// Offers a further example at the end of a rule's: a policy on which the rule stands, with the verdict it reaches there.
struct ExampleAction {
  static let kind = "refactor"
  private static let title: JSONValue = "Add an example, drafted from the conditions"
  private let moment: FileMoment

  init(_ moment: FileMoment) { self.moment = moment }

  /// The action without its edit; `nil` where the rule cannot be read.
  var offer: JSONValue? {
    guard moment.pack.canDraft(at: moment.path) else { return nil }
    return [
      "title": Self.title, "kind": .text(Self.kind), "data": ["uri": .text(FileAddress.address(moment.path))],
    ]
  }

  /// The action with its edit; `nil` if nothing can be drafted.
  var action: JSONValue? {
    guard let draft = moment.pack.exampleDraft(at: moment.path), let bytes = adding(draft) else { return nil }
    return ["title": Self.title, "kind": .text(Self.kind), "edit": TextChange(moment.file, bytes).edit]
  }

  /// The file with the draft; `nil` if the examples stand in brackets, where it would not fit.
  private func adding(_ draft: ExampleDraft) -> [UInt8]? {
    let bytes = moment.file.bytes
    if let added = DraftWriter.adding([draft], to: bytes) { return added }
    guard let tree = moment.tree, let root = tree.root, tree.value(of: root, forKey: "examples") == nil else {
      return nil
    }
    let lineBreak = bytes.last == UInt8(ascii: "\n") ? "" : "\n"
    let block = draft.yaml.split(separator: "\n").map { "  \($0)\n" }.joined()
    return bytes + Array((lineBreak + "examples:\n" + block).utf8)
  }
}

/// What changes from one text of a file to another: one stretch of whole lines.
struct TextChange {
  private let file: SourceFile
  private let old: Range<Int>
  private let text: String

  init(_ file: SourceFile, _ bytes: [UInt8]) {
    self.file = file
    let before = file.bytes
    let lineBreak = UInt8(ascii: "\n")
    var start = 0
    while start < min(before.count, bytes.count), before[start] == bytes[start] { start += 1 }
    while start > 0, before[start - 1] != lineBreak { start -= 1 }
    var same = 0
    let most = min(before.count, bytes.count) - start
    while same < most, before[before.count - 1 - same] == bytes[bytes.count - 1 - same] { same += 1 }
    // What stays begins with a line.
    while same > 0, before.count - same > start, before[before.count - same - 1] != lineBreak { same -= 1 }
    while same > 0, bytes.count - same > start, bytes[bytes.count - same - 1] != lineBreak { same -= 1 }
    old = start..<before.count - same
    text = String(decoding: bytes[start..<bytes.count - same], as: UTF8.self)
  }

  /// As an edit of the workspace.
  var edit: JSONValue {
    let start = file.position(of: Int32(old.lowerBound)).json
    let end = file.position(of: Int32(old.upperBound)).json
    let edits: JSONValue = .list([["range": ["start": start, "end": end], "newText": .text(text)]])
    return ["changes": .object([JSONValue.Member(FileAddress.address(file.path), edits)])]
  }
}
