import CoherenceLanguage
import CoherenceSource

/// A language server for packs and policies: takes messages of the protocol and answers them, one after the other.
///
/// It reads no stream and no clock: whoever runs it hands over messages and sends what comes back.
package final class LanguageServer {
  let workspace: Workspace
  /// What is to be sent, in order.
  private var outgoing: [JSONValue] = []
  private var phase = Phase.fresh
  /// The code with which to end, once the client has asked for it.
  package private(set) var exitCode: Int32?
  /// Whether diagnostics are to be worked out anew.
  private var isStale = false
  /// The files that were last sent diagnostics, by path.
  var published: [String: [PublishedDiagnostic]] = [:]
  /// The versions of the open files that they spoke of.
  var publishedVersions: [String: Int] = [:]
  var canRenameFiles = false
  /// Whether the client asks for the edit of an action once it is chosen.
  var canResolveEdits = false
  /// Requests of ours that the client has not answered yet, by number.
  private var open: [Int: (JSONValue) -> Void] = [:]
  private var lastRequest = 0

  private enum Phase { case fresh, running, closing }

  /// - Parameter given: the standard pack, then packs that others may require.
  package init(given: [PackFiles], disk: any Disk) { workspace = Workspace(given: given, disk: disk) }

  /// What has to be sent since the last call.
  package func takeOutgoing() -> [JSONValue] {
    defer { outgoing = [] }
    return outgoing
  }

  /// Does what can wait until the client has nothing more to say: diagnostics of what has changed.
  package func whenIdle() {
    guard isStale, phase == .running else { return }
    isStale = false
    publishDiagnostics()
  }

  /// Answers something that is no message.
  package func refuse(malformed reason: String) { send(error: -32700, "this is no message: \(reason)", to: .null) }

  /// Answers a request that was withdrawn before its turn came.
  package func refuse(cancelled id: JSONValue) { send(error: -32800, "the request was cancelled", to: id) }

  /// Takes a message.
  package func handle(_ message: JSONValue) {
    guard case .object = message else { return refuse(malformed: "it is no object") }
    guard let method = message["method"]?.text else {
      if let id = message["id"]?.number, let answer = open.removeValue(forKey: id) {
        answer(message["result"] ?? .null)
      } else if message["result"] == nil, message["error"] == nil {
        send(error: -32600, "a message has a `method`", to: message["id"] ?? .null)
      }
      return
    }
    let parameters = message["params"] ?? .null
    guard let id = message["id"] else { return notify(method, parameters) }
    answer(method, parameters, id)
  }

  // MARK: Notifications

  private func notify(_ method: String, _ parameters: JSONValue) {
    if method == "exit" {
      exitCode = phase == .closing ? 0 : 1
      return
    }
    guard phase == .running else { return }
    let path = parameters["textDocument"]?["uri"]?.text.flatMap(FileAddress.path)
    switch method {
    case "textDocument/didOpen":
      guard let path, let text = parameters["textDocument"]?["text"]?.text else { return }
      let version = parameters["textDocument"]?["version"]?.number ?? 0
      workspace.documents[path] = TextDocument(path: path, version: version, text: text)
    case "textDocument/didChange":
      guard let path, workspace.documents[path] != nil else { return }
      if let version = parameters["textDocument"]?["version"]?.number { workspace.documents[path]?.version = version }
      for change in parameters["contentChanges"]?.list ?? [] { workspace.documents[path]?.apply(change) }
    case "textDocument/didClose":
      guard let path else { return }
      workspace.documents[path] = nil
    case "textDocument/didSave", "workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration": break
    case "workspace/didChangeWorkspaceFolders": changeFolders(parameters["event"] ?? .null)
    default: return
    }
    workspace.changed()
    isStale = true
  }

  private func changeFolders(_ event: JSONValue) {
    func paths(_ name: String) -> [String] {
      (event[name]?.list ?? []).compactMap { $0["uri"]?.text.flatMap(FileAddress.path) }
    }
    let removed = paths("removed")
    workspace.folders.removeAll { removed.contains($0) }
    workspace.folders += paths("added")
  }

  // MARK: Requests

  private func answer(_ method: String, _ parameters: JSONValue, _ id: JSONValue) {
    if method == "initialize" {
      guard phase == .fresh else { return send(error: -32600, "the server has been initialised before", to: id) }
      phase = .running
      return send(result: initialize(parameters), to: id)
    }
    guard phase != .fresh else { return send(error: -32002, "the server has not been initialised", to: id) }
    guard phase == .running else { return send(error: -32600, "the server is shutting down", to: id) }
    switch method {
    case "shutdown":
      phase = .closing
      send(result: .null, to: id)
    case "textDocument/completion": send(result: Completion(workspace, parameters)?.list ?? .null, to: id)
    case "textDocument/hover": send(result: Hover(workspace, parameters)?.answer ?? .null, to: id)
    case "textDocument/definition": send(result: Navigation(workspace, parameters)?.definitions ?? .null, to: id)
    case "textDocument/references":
      let withDeclaration = parameters["context"]?["includeDeclaration"]?.flag ?? true
      send(result: Navigation(workspace, parameters)?.references(withDeclaration) ?? .null, to: id)
    case "textDocument/prepareRename":
      send(Navigation(workspace, parameters)?.nameToChange ?? .success(.null), to: id)
    case "textDocument/rename": rename(parameters, id)
    case "textDocument/documentSymbol": send(result: symbols(parameters), to: id)
    case "textDocument/formatting": send(result: formatting(parameters), to: id)
    case "textDocument/codeAction": send(result: codeActions(parameters), to: id)
    case "codeAction/resolve": send(result: resolve(parameters), to: id)
    case "textDocument/codeLens": send(result: codeLenses(parameters), to: id)
    case "workspace/executeCommand": execute(parameters, id)
    default: send(error: -32601, "there is no method `\(method)`", to: id)
    }
  }

  private func initialize(_ parameters: JSONValue) -> JSONValue {
    var folders = (parameters["workspaceFolders"]?.list ?? []).compactMap { $0["uri"]?.text.flatMap(FileAddress.path) }
    if folders.isEmpty, let root = parameters["rootUri"]?.text.flatMap(FileAddress.path) { folders = [root] }
    workspace.folders = folders.map { $0.count > 1 && $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    let edits = parameters["capabilities"]?["workspace"]?["workspaceEdit"]
    canRenameFiles = edits?["resourceOperations"]?.list?.contains("rename") ?? false
    let actions = parameters["capabilities"]?["textDocument"]?["codeAction"]
    let isDataKept = actions?["dataSupport"]?.flag ?? false
    canResolveEdits = isDataKept && actions?["resolveSupport"]?["properties"]?.list?.contains("edit") ?? false
    return [
      "capabilities": [
        "positionEncoding": "utf-16",
        "textDocumentSync": ["openClose": true, "change": 2, "save": ["includeText": false]],
        "completionProvider": ["triggerCharacters": [":", " ", "{", "[", ",", "."]],
        "hoverProvider": true,
        "definitionProvider": true,
        "referencesProvider": true,
        "renameProvider": ["prepareProvider": true],
        "documentSymbolProvider": true,
        "documentFormattingProvider": true,
        "codeActionProvider": [
          "codeActionKinds": ["quickfix", "refactor"], "resolveProvider": .flag(canResolveEdits),
        ],
        "codeLensProvider": ["resolveProvider": false],
        "executeCommandProvider": ["commands": .list(Command.allCases.map { .text($0.rawValue) })],
        "workspace": ["workspaceFolders": ["supported": true, "changeNotifications": true]],
      ],
      "serverInfo": ["name": "coherence"],
    ]
  }

  private func rename(_ parameters: JSONValue, _ id: JSONValue) {
    guard let navigation = Navigation(workspace, parameters), let name = parameters["newName"]?.text else {
      return send(error: -32803, "there is nothing here that has a name of its own", to: id)
    }
    send(navigation.rename(to: name, canRenameFiles: canRenameFiles), to: id)
  }

  // MARK: Sending

  func send(result: JSONValue, to id: JSONValue) {
    outgoing.append(["jsonrpc": "2.0", "id": id, "result": result])
  }

  private func send(_ answer: Result<JSONValue, Navigation.Refusal>, to id: JSONValue) {
    switch answer {
    case .success(let result): send(result: result, to: id)
    case .failure(let refusal): send(error: -32803, refusal.reason, to: id)
    }
  }

  func send(error code: Int, _ message: String, to id: JSONValue) {
    outgoing.append(
      ["jsonrpc": "2.0", "id": id, "error": ["code": .number(code), "message": .text(message)]])
  }

  func send(notification method: String, _ parameters: JSONValue) {
    outgoing.append(["jsonrpc": "2.0", "method": .text(method), "params": parameters])
  }

  /// Asks the client something; the answer may come at any time, or never.
  func ask(_ method: String, _ parameters: JSONValue, then answer: @escaping (JSONValue) -> Void) {
    lastRequest += 1
    open[lastRequest] = answer
    outgoing.append(
      ["jsonrpc": "2.0", "id": .number(lastRequest), "method": .text(method), "params": parameters])
  }
}
