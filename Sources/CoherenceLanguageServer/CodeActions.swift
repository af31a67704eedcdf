import CoherenceLanguage
import CoherenceSource

extension LanguageServer {
  /// The repairs of diagnostics in a range, and what can be drafted in the file.
  func codeActions(_ parameters: JSONValue) -> JSONValue {
    guard let moment = FileMoment(workspace, parameters), let start = TextPosition(parameters["range"]?["start"]),
      let end = TextPosition(parameters["range"]?["end"])
    else { return .list([]) }
    // What was typed since is part of what a repair must fit.
    publishIfStale()
    let (first, last) = (moment.file.offset(of: start), moment.file.offset(of: end))
    var actions: [JSONValue] = []
    for entry in published[moment.path] ?? [] {
      let span = entry.diagnostic.primary.span
      guard Int(span.start) <= last, Int(span.end) >= first else { continue }
      if let repair = repair(entry, moment) { actions.append(repair) }
      if let stub = sourceStub(entry, moment) { actions.append(stub) }
    }
    if moment.kind == .rule, let draft = ExampleDraft(moment) { actions.append(draft.action) }
    let wanted = parameters["context"]?["only"]?.list?.compactMap(\.text)
    return .list(
      actions.filter { action in
        guard let wanted, let kind = action["kind"]?.text else { return true }
        return wanted.contains { kind == $0 || kind.hasPrefix($0 + ".") }
      })
  }

  private func publishIfStale() { whenIdle() }

  /// “Did you mean …?” as an edit.
  private func repair(_ entry: PublishedDiagnostic, _ moment: FileMoment) -> JSONValue? {
    guard let suggestion = entry.diagnostic.suggestion else { return nil }
    return [
      "title": .text("Change to `\(suggestion.replacement)`"), "kind": "quickfix", "isPreferred": true,
      "diagnostics": .list([entry.json]),
      "edit": edit(moment.path, moment.file.range(suggestion.span), suggestion.replacement),
    ]
  }

  /// An entry of the bibliography for a source that is not there yet, to be filled in.
  private func sourceStub(_ entry: PublishedDiagnostic, _ moment: FileMoment) -> JSONValue? {
    guard entry.diagnostic.code == .unknownSource, !moment.pack.folder.isEmpty else { return nil }
    let path = moment.pack.folder + "/sources.yaml"
    guard let bytes = workspace.bytes(path) else { return nil }
    let id = entry.file.text(entry.diagnostic.primary.span)
    let file = SourceFile(path: path, bytes: bytes)
    let end = file.position(of: Int32(bytes.count)).json
    let lineBreak = bytes.last == UInt8(ascii: "\n") ? "" : "\n"
    return [
      "title": .text("Add `\(id)` to sources.yaml, to be filled in"), "kind": "quickfix",
      "diagnostics": .list([entry.json]),
      "edit": edit(path, ["start": end, "end": end], "\(lineBreak)\(id):\n  type:\n  title:\n  issued:\n  read:\n"),
    ]
  }

  func edit(_ path: String, _ range: JSONValue, _ text: String) -> JSONValue {
    let edits: JSONValue = .list([["range": range, "newText": .text(text)]])
    return ["changes": .object([JSONValue.Member(FileAddress.address(path), edits)])]
  }
}

/// A further example at the end of a rule, drafted from what the rule asks.
private struct ExampleDraft {
  let action: JSONValue

  init?(_ moment: FileMoment) {
    guard let tree = moment.tree, let root = tree.root else { return nil }
    let draft = Self.policy(tree, root, moment)
    let text = "  - name: \n    policy:\n\(draft)    expect: established\n"
    let bytes = moment.file.bytes
    var insertion = text
    if bytes.last != UInt8(ascii: "\n") { insertion = "\n" + insertion }
    if tree.value(of: root, forKey: "examples") == nil {
      insertion = (bytes.last == UInt8(ascii: "\n") ? "" : "\n") + "examples:\n" + text
    } else if let examples = tree.value(of: root, forKey: "examples"),
      Int(tree.span(of: examples).end) < bytes.count - 1
    {
      // Only at the end of the file does a new element belong to the list for sure.
      let rest = bytes[Int(tree.span(of: examples).end)...]
      guard rest.allSatisfy({ $0 == 0x0A || $0 == 0x20 || $0 == 0x0D }) else { return nil }
    }
    let end = moment.file.position(of: Int32(bytes.count)).json
    let edits: JSONValue = .list([["range": ["start": end, "end": end], "newText": .text(insertion)]])
    action = [
      "title": "Add an example, drafted from the conditions", "kind": "refactor",
      "edit": ["changes": .object([JSONValue.Member(FileAddress.address(moment.path), edits)])],
    ]
  }

  /// The sections of a policy in which every plain test of `when` holds.
  private static func policy(_ tree: YAMLTree, _ root: YAMLTree.Node, _ moment: FileMoment) -> String {
    let subjects = FileWalk(tree, moment.pack.shape(.rule)).subjects
    let block = tree.value(of: root, forKey: "when").map { Array(tree.entries(of: $0)) } ?? []
    let given = tree.value(of: root, forKey: "given").map { tree.entries(of: $0).map { tree.text(of: $0.key) } } ?? []
    var text = ""
    for type in moment.pack.pack.vocabulary.types {
      if type.multiplicity == .once {
        let facts = block.filter { tree.hasText($0.key, type.id) }.flatMap { self.facts(tree, $0.value, subjects) }
        if !facts.isEmpty { text += "      \(type.section): {\(facts.joined(separator: ", "))}\n" }
        continue
      }
      let own = given.filter { subjects[$0] == type.id }
      if own.isEmpty { continue }
      text += "      \(type.section):\n"
      for name in own {
        let facts = block.filter { tree.hasText($0.key, name) }.flatMap { self.facts(tree, $0.value, subjects) }
        text += "        \(name): {\(facts.joined(separator: ", "))}\n"
      }
    }
    return text.isEmpty ? "      situation: {}\n" : text
  }

  /// The tests of a pattern that are facts as they stand: a value, or the first of several.
  private static func facts(_ tree: YAMLTree, _ pattern: YAMLTree.Node, _ subjects: [String: String]) -> [String] {
    tree.entries(of: pattern).compactMap { entry in
      let value: YAMLTree.Node?
      switch tree.kind(of: entry.value) {
      case .scalar: value = entry.value
      case .sequence: value = tree.children(of: entry.value).first { tree.kind(of: $0) == .scalar }
      case .mapping:
        let bound = tree.value(of: entry.value, forKey: "at_least") ?? tree.value(of: entry.value, forKey: "at_most")
        value = bound.flatMap { tree.kind(of: $0) == .scalar ? $0 : nil }
      }
      return value.map { "\(tree.text(of: entry.key)): \(tree.text(of: $0))" }
    }
  }
}
