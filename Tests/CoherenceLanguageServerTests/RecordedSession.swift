import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource
import CoherenceStandardPack
import Foundation

@testable import CoherenceLanguageServer

/// Files in memory, in the place of a disk.
final class MemoryDisk: Disk {
  var files: [String: [UInt8]] = [:]

  /// The mini pack under `/home/ada/pack`, and further files by path.
  init(_ further: [String: String] = [:]) throws {
    let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Cases")
    for file in try PackDirectory.read(cases.appendingPathComponent("mini-pack").path).files {
      files["/home/ada/pack/" + file.path] = file.bytes
    }
    for (path, text) in further { files[path] = Array(text.utf8) }
  }

  func read(_ path: String) -> [UInt8]? { files[path] }
  func exists(_ path: String) -> Bool { files[path] != nil }
  func pack(_ folder: String) -> PackFiles {
    PackFiles(
      root: folder,
      files: files.compactMap { path, bytes in path.afterPrefix(folder + "/").map { ($0, bytes) } }
        .sorted { $0.path < $1.path })
  }
  func yamlFiles(below folder: String) -> [String] { files.keys.filter { $0.hasPrefix(folder + "/") }.sorted() }
}

/// A client that does what a script says and writes down what the server answers, in words.
///
/// A line of the script is a command; `^` in a text marks the cursor. What the server answers is indented.
final class ScriptedClient {
  let server: LanguageServer
  private var texts: [String: String] = [:]
  private var current = ""
  /// Whether the script wants to see what lint finds, of which the mini pack has much.
  private var showsLint = false
  private var version = 0
  private var request = 0

  init(disk: MemoryDisk) {
    server = LanguageServer(given: [StandardPack.files()], disk: disk)
    _ = ask(
      "initialize",
      [
        "capabilities": ["workspace": ["workspaceEdit": ["resourceOperations": ["rename"]]]],
        "workspaceFolders": [["uri": "file:///home/ada", "name": "work"]],
      ])
    texts = disk.files.mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// The script's commands, each with the answers of today.
  static func replay(_ script: String, disk: MemoryDisk) -> String {
    let client = ScriptedClient(disk: disk)
    return script.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("  ") }
      .map { line in
        let line = String(line)
        if line.isEmpty || line.hasPrefix("#") { return line }
        return
          ([line]
          + client.run(line).flatMap { $0.split(separator: "\n") }.map { "  " + $0 }).joined(separator: "\n")
      }.joined(separator: "\n")
  }

  private func run(_ line: String) -> [String] {
    let word = line.prefix { $0 != " " }
    let rest = String(line.dropFirst(word.count + 1))
    let quoted = rest.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    switch word {
    case "lint":
      showsLint = true
      return []
    case "open": return open(rest)
    case "replace": return replace(quoted[1], with: quoted[3])
    case "hover": return hover(quoted[1])
    case "complete": return [items(answer("textDocument/completion", at: quoted[1]))]
    case "definition": return locations(answer("textDocument/definition", at: quoted[1]))
    case "references":
      return locations(answer("textDocument/references", at: quoted[1], ["context": ["includeDeclaration": true]]))
    case "rename": return edits(answer("textDocument/rename", at: quoted[1], ["newName": .text(quoted[3])]))
    case "symbols": return symbols(ask("textDocument/documentSymbol", document), depth: 0)
    case "lenses":
      return (ask("textDocument/codeLens", document).list ?? []).map {
        "line \(1 + ($0["range"]?["start"]?["line"]?.number ?? -1)): \($0["command"]?["title"]?.text ?? "")"
      }
    case "actions": return actions(quoted[1])
    case "command":
      let arguments: JSONValue = .list(
        [.text(address(current))] + (quoted.count > 1 ? [.text(address("/home/ada/" + quoted[1]))] : []))
      let name = rest.prefix { $0 != " " }
      return [
        ask("workspace/executeCommand", ["command": .text(String(name)), "arguments": arguments]).text ?? "nothing"
      ]
    default: return ["the script says `\(word)`, which is no command"]
    }
  }

  // MARK: Files

  private func address(_ path: String) -> String { FileAddress.address(path) }
  private var document: JSONValue { ["textDocument": ["uri": .text(address(current))]] }

  private func open(_ path: String) -> [String] {
    current = "/home/ada/" + path
    tell(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": .text(address(current)), "languageId": "yaml", "version": .number(version),
          "text": .text(texts[current] ?? ""),
        ]
      ])
    return diagnostics()
  }

  private func replace(_ old: String, with new: String) -> [String] {
    version += 1
    let old = old.replacingOccurrences(of: "⏎", with: "\n")
    let range = rangeOf(old)
    texts[current] = texts[current]?.replacingFirst(old, with: new.replacingOccurrences(of: "⏎", with: "\n"))
    tell(
      "textDocument/didChange",
      [
        "textDocument": ["uri": .text(address(current)), "version": .number(version)],
        "contentChanges": [["range": range, "text": .text(new.replacingOccurrences(of: "⏎", with: "\n"))]],
      ])
    return diagnostics()
  }

  private func position(_ text: Substring) -> JSONValue {
    let line = text.count { $0 == "\n" }
    let last = text.lastIndex(of: "\n").map { text[text.index(after: $0)...] } ?? text
    return ["line": .number(line), "character": .number(last.utf16.count)]
  }

  private func rangeOf(_ text: String) -> JSONValue {
    guard let whole = texts[current], let range = whole.range(of: text) else { return .null }
    return ["start": position(whole[..<range.lowerBound]), "end": position(whole[..<range.upperBound])]
  }

  // MARK: Messages

  private func tell(_ method: String, _ parameters: JSONValue) {
    server.handle(["jsonrpc": "2.0", "method": .text(method), "params": parameters])
    server.whenIdle()
  }

  private var received: [JSONValue] = []

  private func ask(_ method: String, _ parameters: JSONValue) -> JSONValue {
    request += 1
    server.handle(["jsonrpc": "2.0", "id": .number(request), "method": .text(method), "params": parameters])
    server.whenIdle()
    received += server.takeOutgoing()
    let answer = received.last { $0["id"] == .number(request) && $0["method"] == nil }
    received.removeAll { $0["method"] == nil }
    return answer?["result"] ?? answer?["error"] ?? .null
  }

  private func answer(_ method: String, at text: String, _ further: JSONValue = .object([])) -> JSONValue {
    let parts = text.replacingOccurrences(of: "⏎", with: "\n").components(separatedBy: "^")
    let whole = texts[current] ?? ""
    guard let range = whole.range(of: parts.joined()) else { return .text("the file has no `\(parts.joined())`") }
    let cursor = whole.index(range.lowerBound, offsetBy: parts[0].count)
    guard case .object(let members) = document, case .object(let more) = further else { return .null }
    let place = JSONValue.Member("position", position(whole[..<cursor]))
    return ask(method, .object(members + [place] + more))
  }

  // MARK: Words for answers

  private func shown(_ uri: JSONValue?) -> String {
    (uri?.text.flatMap(FileAddress.path) ?? "?").afterPrefix("/home/ada/") ?? "?"
  }

  private func shown(range: JSONValue?) -> String {
    func place(_ name: String) -> String {
      let position = range?[name]
      return "\(1 + (position?["line"]?.number ?? -1)):\(1 + (position?["character"]?.number ?? -1))"
    }
    return "\(place("start"))–\(place("end"))"
  }

  private func diagnostics() -> [String] {
    received += server.takeOutgoing()
    defer { received = [] }
    return received.filter { $0["method"]?.text == "textDocument/publishDiagnostics" }.flatMap { message -> [String] in
      let path = shown(message["params"]?["uri"])
      let all = (message["params"]?["diagnostics"]?.list ?? []).filter { found in
        showsLint || LintRule.of(DiagnosticCode(found["code"]?.text ?? "")) == nil
      }
      if all.isEmpty { return ["\(path): nothing to say"] }
      return all.map {
        "\(path):\(shown(range: $0["range"])) \($0["code"]?.text ?? "") \($0["message"]?.text ?? "")"
      }
    }
  }

  private func hover(_ text: String) -> [String] {
    let answer = answer("textDocument/hover", at: text)
    return [answer["contents"]?["value"]?.text ?? "nothing"]
  }

  private func items(_ answer: JSONValue) -> String {
    let labels = (answer["items"]?.list ?? []).compactMap { $0["label"]?.text }
    return labels.isEmpty ? "nothing" : labels.joined(separator: ", ")
  }

  private func locations(_ answer: JSONValue) -> [String] {
    let all = answer.list ?? []
    return all.isEmpty ? ["nothing"] : all.map { "\(shown($0["uri"])):\(shown(range: $0["range"]))" }
  }

  private func edits(_ answer: JSONValue) -> [String] {
    if let refusal = answer["message"]?.text { return ["refused: \(refusal)"] }
    return (answer["documentChanges"]?.list ?? []).flatMap { change -> [String] in
      if change["kind"]?.text == "rename" {
        return ["\(shown(change["oldUri"])) is renamed to \(shown(change["newUri"]))"]
      }
      return (change["edits"]?.list ?? []).map {
        "\(shown(change["textDocument"]?["uri"])):\(shown(range: $0["range"])) becomes `\($0["newText"]?.text ?? "")`"
      }
    }
  }

  private func symbols(_ answer: JSONValue, depth: Int) -> [String] {
    (answer.list ?? []).flatMap { symbol -> [String] in
      let name = String(repeating: "  ", count: depth) + (symbol["name"]?.text ?? "")
      return [name] + symbols(symbol["children"] ?? .null, depth: depth + 1)
    }
  }

  private func actions(_ text: String) -> [String] {
    let range = rangeOf(text)
    guard case .object(let members) = document else { return [] }
    let further = [JSONValue.Member("range", range), JSONValue.Member("context", ["diagnostics": []])]
    let answer = ask("textDocument/codeAction", .object(members + further))
    return (answer.list ?? []).flatMap { action -> [String] in
      guard case .object(let changes)? = action["edit"]?["changes"] else { return [] }
      return [action["title"]?.text ?? ""]
        + changes.flatMap { change in
          (change.value.list ?? []).flatMap { edit in
            ["  \(shown(.text(change.name))):\(shown(range: edit["range"]))"]
              + (edit["newText"]?.text ?? "").split(separator: "\n").map { "  | \($0)" }
          }
        }
    }
  }
}

extension String {
  fileprivate func replacingFirst(_ old: String, with new: String) -> String {
    guard let range = range(of: old) else { return self }
    return replacingCharacters(in: range, with: new)
  }
}
