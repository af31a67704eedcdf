import CoherenceSource
import CoherenceStandardPack
import Testing

@testable import CoherenceLanguageServer

/// The protocol below the features: frames, life cycle, bad input.
struct ProtocolTests {
  private func server() throws -> LanguageServer {
    LanguageServer(given: [StandardPack.files()], disk: try MemoryDisk())
  }

  private func ask(_ server: LanguageServer, _ method: String, _ parameters: JSONValue = .object([])) -> JSONValue {
    server.handle(["jsonrpc": "2.0", "id": 7, "method": .text(method), "params": parameters])
    return server.takeOutgoing().last ?? .null
  }

  // MARK: Frames

  @Test func aMessageMayArriveByteByByte() {
    var frames = MessageFrames()
    var found: [MessageFrames.Frame] = []
    for byte in MessageFrames.bytes(of: ["method": "exit"]) + MessageFrames.bytes(of: [1, "é"]) {
      frames.append([byte])
      while let frame = frames.next() { found.append(frame) }
    }
    #expect(found == [.message(["method": "exit"]), .message([1, "é"])])
  }

  @Test func headersMayStandInAnyOrderAndCase() {
    var frames = MessageFrames()
    frames.append("content-type: x\r\nCONTENT-LENGTH:2\r\n\r\n[]".utf8)
    #expect(frames.next() == .message([]))
  }

  @Test(arguments: [
    "Content-Length: x\r\n\r\n", "Content-Length: -5\r\n\r\n", "Content-Length: 99999999999999999999\r\n\r\n",
    "Hello\r\n\r\n", "\r\n\r\n", "Content-Length: 3\r\n\r\n{] ", "Content-Length: 0\r\n\r\n",
  ])
  func whatIsNoMessageIsSaidAndPassedOver(bytes: String) {
    var frames = MessageFrames()
    frames.append(bytes.utf8)
    frames.append(MessageFrames.bytes(of: ["method": "exit"]))
    guard case .malformed = frames.next() else {
      Issue.record("\(bytes) was taken for a message")
      return
    }
    #expect(frames.next() == .message(["method": "exit"]))
  }

  @Test func aMessageThatIsTooLongIsPassedOverWhole() {
    var frames = MessageFrames(limit: 1000)
    let length = 1001
    frames.append("Content-Length: \(length)\r\n\r\n".utf8)
    guard case .malformed(let reason) = frames.next() else {
      Issue.record("it was taken for a message")
      return
    }
    #expect(reason.contains("\(length) bytes"))
    frames.append(repeatElement(UInt8(ascii: "x"), count: length))
    #expect(frames.next() == nil)
    frames.append(MessageFrames.bytes(of: ["method": "exit"]))
    #expect(frames.next() == .message(["method": "exit"]))
  }

  @Test func aHeaderThatNeverEndsIsGivenUp() {
    var frames = MessageFrames()
    frames.append(repeatElement(UInt8(ascii: "a"), count: 1 << 13))
    #expect(frames.next() == .malformed("a header does not end"))
    #expect(frames.next() == nil)
  }

  @Test(arguments: [
    "Content-Length: abc\r\n\r\n{}", "Content-Length: 9223372036854775807\r\n\r\n{}", "Content-Length: 2\n\n{}",
    String(repeating: "a", count: 1 << 13),
  ])
  func whatFollowsAHeaderWithoutSenseIsFound(bytes: String) {
    var frames = MessageFrames()
    var found: [MessageFrames.Frame] = []
    for piece in [Array(bytes.utf8), MessageFrames.bytes(of: [1]), MessageFrames.bytes(of: ["method": "exit"])] {
      frames.append(piece)
      while let frame = frames.next() { found.append(frame) }
    }
    #expect(found.last == .message(["method": "exit"]))
  }

  // MARK: A file that is opened with a mistake in it

  @Test func namesAreCompletedAndExplainedInAPackThatWasNeverWhole() throws {
    let path = "/home/ada/pack/embargoes/disarms-the-targeted.yaml"
    let disk = try MemoryDisk()
    let text = String(decoding: disk.files[path]!, as: UTF8.self).replacing("arms_embargo,", with: "arms_embargoo,")
    disk.files[path] = Array(text.utf8)
    let server = LanguageServer(given: [StandardPack.files()], disk: disk)
    _ = ask(server, "initialize")
    server.handle([
      "method": "textDocument/didOpen",
      "params": [
        "textDocument": ["uri": .text("file://" + path), "languageId": "yaml", "version": 1, "text": .text(text)]
      ],
    ])
    server.whenIdle()
    _ = server.takeOutgoing()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains("arms_embargoo") })
    let column = lines[line].distance(
      from: lines[line].startIndex, to: lines[line].range(of: "arms_embargoo")!.lowerBound)
    let place: JSONValue = [
      "textDocument": ["uri": .text("file://" + path)],
      "position": ["line": .number(line), "character": .number(column + 3)],
    ]
    let completion = ask(server, "textDocument/completion", place)
    #expect("\(completion)".contains("arms_embargo"))
    let hover = ask(
      server, "textDocument/hover",
      [
        "textDocument": ["uri": .text("file://" + path)],
        "position": ["line": .number(line), "character": .number(column - 4)],
      ])
    #expect(hover["result"] != .null)
  }

  // MARK: Life cycle

  @Test func nothingIsAnsweredBeforeTheServerIsInitialised() throws {
    let server = try server()
    #expect(ask(server, "textDocument/hover")["error"]?["code"] == -32002)
    #expect(ask(server, "initialize")["result"]?["capabilities"]?["hoverProvider"] == true)
    #expect(ask(server, "initialize")["error"]?["code"] == -32600)
  }

  @Test func shuttingDownAndLeavingExitsWithZeroAndLeavingAloneWithOne() throws {
    let polite = try server()
    _ = ask(polite, "initialize")
    #expect(ask(polite, "shutdown")["result"] == .null)
    #expect(ask(polite, "textDocument/hover")["error"]?["code"] == -32600)
    polite.handle(["method": "exit"])
    #expect(polite.exitCode == 0)
    let rude = try server()
    rude.handle(["method": "exit"])
    #expect(rude.exitCode == 1)
  }

  @Test func anUnknownMethodIsRefusedAndAnUnknownNotificationIsNot() throws {
    let server = try server()
    _ = ask(server, "initialize")
    #expect(ask(server, "textDocument/dance")["error"]?["code"] == -32601)
    server.handle(["method": "$/dance"])
    #expect(server.takeOutgoing() == [])
  }

  @Test func requestsWithoutSenseAreAnsweredAllTheSame() throws {
    let server = try server()
    _ = ask(server, "initialize")
    let methods = [
      "completion", "hover", "definition", "references", "prepareRename", "rename", "documentSymbol", "codeAction",
      "codeLens",
    ]
    let nonsense: [JSONValue] = [
      .null, [], "text", ["textDocument": ["uri": 4]], ["textDocument": ["uri": "http://a/b"]],
      [
        "textDocument": ["uri": "file:///home/ada/pack/embargoes/disarms-the-targeted.yaml"],
        "position": ["line": 1_000_000, "character": 1_000_000],
      ],
      [
        "textDocument": ["uri": "file:///home/ada/pack/embargoes/disarms-the-targeted.yaml"],
        "position": ["line": -1, "character": "x"],
      ],
      ["textDocument": ["uri": "file:///home/ada/nowhere.yaml"], "position": ["line": 0, "character": 0]],
    ]
    for method in methods {
      for parameters in nonsense {
        let answer = ask(server, "textDocument/" + method, parameters)
        #expect(answer["id"] == 7, "\(method)")
        #expect(answer["result"] != nil || answer["error"] != nil, "\(method)")
      }
    }
    #expect(ask(server, "workspace/executeCommand", ["command": "rm"])["error"]?["code"] == -32602)
  }

  @Test func aFileThatIsNoneOfOursIsLeftAlone() throws {
    let server = try server()
    _ = ask(server, "initialize")
    server.handle([
      "method": "textDocument/didOpen",
      "params": ["textDocument": ["uri": "file:///home/compose.yaml", "version": 1, "text": "services: {}\n"]],
    ])
    server.whenIdle()
    #expect(server.takeOutgoing() == [])
  }

  @Test func aFileThatIsClosedLosesItsDiagnostics() throws {
    let server = try server()
    _ = ask(server, "initialize")
    let uri: JSONValue = "file:///home/ada/case.yaml"
    server.handle([
      "method": "textDocument/didOpen",
      "params": ["textDocument": ["uri": uri, "version": 1, "text": "policy: x\ntitel: X\n"]],
    ])
    server.whenIdle()
    #expect(server.takeOutgoing().last?["params"]?["diagnostics"]?.list?.isEmpty == false)
    server.handle(["method": "textDocument/didClose", "params": ["textDocument": ["uri": uri]]])
    server.whenIdle()
    #expect(server.takeOutgoing().last?["params"]?["diagnostics"] == [])
  }

  // MARK: Text

  @Test func positionsCountUTF16Units() {
    let file = SourceFile(path: "x", bytes: Array("a: é🕊b\nc".utf8))
    #expect(file.offset(of: TextPosition(line: 0, character: 6)) == 9)
    #expect(file.position(of: 9) == TextPosition(line: 0, character: 6))
    #expect(file.offset(of: TextPosition(line: 0, character: 99)) == 10)
    #expect(file.offset(of: TextPosition(line: 9, character: 0)) == 12)
  }

  @Test func incrementalChangesGiveTheSameTextAsTheWhole() {
    var generator = SystemRandomNumberGenerator()
    let alphabet = ["a", "é", "🕊", "\n", ": ", "  ", "{", "\r\n"]
    func text(_ count: Int) -> String { (0..<count).map { _ in alphabet.randomElement(using: &generator)! }.joined() }
    for _ in 0..<200 {
      var document = TextDocument(path: "x", version: 0, text: text(12))
      let file = document.file
      // A line feed is a character of its own here, as the protocol sees it.
      let scalars = Array(String(decoding: file.bytes, as: UTF8.self).unicodeScalars)
      let from = Int.random(in: 0...scalars.count, using: &generator)
      let to = Int.random(in: from...scalars.count, using: &generator)
      func string(_ part: ArraySlice<Unicode.Scalar>) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: part)
        return String(result)
      }
      let new = text(3)
      let start = file.position(of: Int32(string(scalars[..<from]).utf8.count))
      let end = file.position(of: Int32(string(scalars[..<to]).utf8.count))
      document.apply(["range": ["start": start.json, "end": end.json], "text": .text(new)])
      let expected = string(scalars[..<from]) + new + string(scalars[to...])
      #expect(Array(expected.utf8) == document.file.bytes)
    }
  }

  @Test func addressesOfFilesGoThereAndBack() {
    let path = "/a b/ü/100%/x.yaml"
    #expect(FileAddress.address(path) == "file:///a%20b/%C3%BC/100%25/x.yaml")
    #expect(FileAddress.path(FileAddress.address(path)) == path)
    #expect(FileAddress.path("https://x/y") == nil)
    #expect(FileAddress.path("file://%") == nil)
  }
}
