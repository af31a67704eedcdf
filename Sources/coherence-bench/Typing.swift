import CoherenceLanguage
import CoherenceLanguageServer
import CoherenceSource
import CoherenceStandardPack

/// Measures the language server on the standard pack: from a keystroke to its diagnostics, and what is asked at the cursor.
enum Typing {
  /// Milliseconds from a keystroke to its diagnostics.
  private static let aim = 50.0

  static func run() {
    let disk = Shelf()
    let server = LanguageServer(given: [StandardPack.files()], disk: disk)
    server.handle(
      request(
        "initialize", ["capabilities": .object([]), "workspaceFolders": [["uri": "file:///pack", "name": "pack"]]]))
    server.handle(notification("initialized", .object([])))
    let rules = disk.files.keys.filter { isRule($0) }.sorted()
    var keystrokes: [Double] = []
    var answers: [String: [Double]] = [:]
    for path in stride(from: 0, to: rules.count, by: 10).map({ rules[$0] }) {
      let text = String(decoding: disk.files[path]!, as: UTF8.self)
      let document: JSONValue = ["uri": .text("file://" + path)]
      server.handle(
        notification(
          "textDocument/didOpen",
          ["textDocument": ["uri": .text("file://" + path), "languageId": "yaml", "version": 1, "text": .text(text)]]))
      server.whenIdle()
      for letter in 2..<6 {
        let now = text.replacing("\ntitle: ", with: "\ntitle: " + String(repeating: "x", count: letter))
        keystrokes.append(
          time(server) {
            server.handle(
              notification(
                "textDocument/didChange",
                [
                  "textDocument": ["uri": .text("file://" + path), "version": .number(letter)],
                  "contentChanges": [["text": .text(now)]],
                ]))
            server.whenIdle()
          })
      }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let line = lines.firstIndex { $0.hasPrefix("affects: ") } ?? 0
      let position: JSONValue = ["line": .number(line), "character": 12]
      for method in ["completion", "hover", "definition", "references", "documentSymbol", "codeLens", "formatting"] {
        answers[method, default: []].append(
          time(server) {
            server.handle(
              request(
                "textDocument/" + method,
                ["textDocument": document, "position": position, "context": ["includeDeclaration": true]]))
          })
      }
      server.handle(notification("textDocument/didClose", ["textDocument": document]))
      server.whenIdle()
    }
    keystrokes.sort()
    let within = keystrokes.count { $0 * 1000 <= aim }
    print(
      "from a keystroke to its diagnostics: median \(decimal(keystrokes[keystrokes.count / 2] * 1000, 1)) ms, "
        + "at most \(decimal(keystrokes[keystrokes.count - 1] * 1000, 1)) ms "
        + "(aim: \(decimal(aim, 0)) ms, kept by \(within) of \(keystrokes.count))")
    for (method, times) in answers.sorted(by: { $0.key < $1.key }) {
      let sorted = times.sorted()
      print(
        "\(method): median \(decimal(sorted[sorted.count / 2] * 1000, 1)) ms, "
          + "at most \(decimal(sorted[sorted.count - 1] * 1000, 1)) ms")
    }
    print("peak memory: \(decimal(peakMemory(), 0)) MiB")
  }

  private static func isRule(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 3 && !["vocabulary", "derivations"].contains(parts[1])
  }

  private static func time(_ server: LanguageServer, _ body: () -> Void) -> Double {
    let start = now()
    body()
    // What a client waits for is the message as it is sent.
    for message in server.takeOutgoing() { _ = MessageFrames.bytes(of: message) }
    return now() - start
  }

  private static func request(_ method: String, _ parameters: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "id": 1, "method": .text(method), "params": parameters]
  }

  private static func notification(_ method: String, _ parameters: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "method": .text(method), "params": parameters]
  }

  /// The standard pack as files of a folder, in memory.
  private final class Shelf: Disk {
    let files: [String: [UInt8]]
    private let pack: PackFiles

    init() {
      pack = StandardPack.files()
      files = Dictionary(uniqueKeysWithValues: pack.files.map { ("/pack/" + $0.path, $0.bytes) })
    }

    func read(_ path: String) -> [UInt8]? { files[path] }
    func exists(_ path: String) -> Bool { files[path] != nil }
    func pack(_ folder: String) -> PackFiles { PackFiles(root: folder, files: folder == "/pack" ? pack.files : []) }
    func yamlFiles(below folder: String) -> [String] { files.keys.filter { $0.hasPrefix(folder + "/") }.sorted() }
  }
}
