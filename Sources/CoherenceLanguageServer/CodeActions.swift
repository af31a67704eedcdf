import CoherenceLanguage
import CoherenceSource

extension LanguageServer {
  /// The repairs of diagnostics in a range, and what can be drafted in the file.
  func codeActions(_ parameters: JSONValue) -> JSONValue {
    guard let moment = FileMoment(workspace, parameters), let start = TextPosition(parameters["range"]?["start"]),
      let end = TextPosition(parameters["range"]?["end"])
    else { return .list([]) }
    // What was typed since is part of what a repair must fit.
    whenIdle()
    let (first, last) = (moment.file.offset(of: start), moment.file.offset(of: end))
    var actions: [JSONValue] = []
    for entry in published[moment.path] ?? [] {
      let span = entry.diagnostic.primary.span
      guard Int(span.start) <= last, Int(span.end) >= first else { continue }
      if let repair = repair(entry, moment) ?? layout(entry, moment) { actions.append(repair) }
      if let stub = sourceStub(entry, moment) { actions.append(stub) }
    }
    let wanted = parameters["context"]?["only"]?.list?.compactMap(\.text)
    func isWanted(_ kind: String) -> Bool { wanted?.contains { kind == $0 || kind.hasPrefix($0 + ".") } ?? true }
    if moment.kind == .rule, isWanted(ExampleAction.kind) {
      let example = ExampleAction(moment)
      // To draft one takes a search: where the editor asks again once the action is chosen, it waits until then.
      if let action = canResolveEdits ? example.offer : example.action { actions.append(action) }
    }
    return .list(actions.filter { $0["kind"]?.text.map(isWanted) ?? true })
  }

  /// A chosen action with its edit.
  func resolve(_ action: JSONValue) -> JSONValue {
    guard let uri = action["data"]?["uri"],
      let moment = FileMoment(workspace, ["textDocument": ["uri": uri]])
    else { return action }
    if let drafted = ExampleAction(moment).action { return drafted }
    send(
      notification: "window/showMessage",
      ["type": 3, "message": "No small policy was found on which the rule stands and that no example has."])
    return action
  }

  /// “Did you mean …?” as an edit.
  private func repair(_ entry: PublishedDiagnostic, _ moment: FileMoment) -> JSONValue? {
    guard let suggestion = entry.diagnostic.suggestion else { return nil }
    return quickFix(
      entry, entry.namedRepair.map { "Change to `\($0)`" } ?? "Mend: \(entry.diagnostic.message)",
      edit(moment.path, moment.file.range(suggestion.span), suggestion.replacement))
  }

  /// The layout of `coherence format`, where lint found another.
  private func layout(_ entry: PublishedDiagnostic, _ moment: FileMoment) -> JSONValue? {
    guard entry.isOtherLayout, let formatted = FileLayout.format(moment.file, id: SourceFile.ID(0)).value else {
      return nil
    }
    return quickFix(entry, "Set the file in its layout", TextChange(moment.file, formatted).edit)
  }

  private func quickFix(_ entry: PublishedDiagnostic, _ title: String, _ edit: JSONValue) -> JSONValue {
    [
      "title": .text(title), "kind": "quickfix", "isPreferred": true, "diagnostics": .list([entry.json]), "edit": edit,
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
