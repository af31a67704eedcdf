import ArgumentParser
import CoherenceLanguage
import CoherenceLanguageServer
import CoherenceSource
import CoherenceStandardPack

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// `coherence lsp`: a language server on the standard streams.
struct ServeLanguage: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Serves editors: mistakes as you type, completion, explanations, renaming (Language Server Protocol).",
    discussion: """
      Tell your editor to start `coherence lsp` for YAML files; it speaks over the standard streams.

      A rule or a file of the vocabulary is judged with the pack that it lies in (the nearest folder with a `pack.yaml`), \
      a policy with the standard pack, or with that of the editor's folder if it holds the standard pack itself.
      """)

  @Option(
    name: .customLong("rules"),
    help: ArgumentHelp("A folder with a pack that other packs may require. Repeat it for several.", valueName: "folder")
  )
  var folders: [String] = []

  @Flag(help: "Accepted because editors pass it; the standard streams are used in any case.")
  var stdio = false

  func run() throws {
    var given = [StandardPack.files()]
    for folder in folders { given.append(try PackChoice.files(folder)) }
    let server = LanguageServer(given: given, disk: FileSystem())
    var frames = MessageFrames()
    var waiting: [MessageFrames.Frame] = []
    while server.exitCode == nil {
      if waiting.isEmpty {
        guard receive(&frames) else { break }
      }
      // What has arrived meanwhile may take back what waits.
      while hasMore(), receive(&frames) {}
      while let frame = frames.next() { waiting.append(frame) }
      guard !waiting.isEmpty else { continue }
      take(waiting.removeFirst(), &waiting, server)
      if waiting.isEmpty { server.whenIdle() }
      for message in server.takeOutgoing() { Output.write(bytes: MessageFrames.bytes(of: message)) }
    }
    // A client that goes away without a word is no reason to stay.
    if let code = server.exitCode, code != 0 { Output.exit(code) }
  }

  private func take(_ frame: MessageFrames.Frame, _ waiting: inout [MessageFrames.Frame], _ server: LanguageServer) {
    switch frame {
    case .malformed(let reason): server.refuse(malformed: reason)
    case .message(let message):
      if let id = message["id"], message["method"] != nil, isCancelled(id, in: waiting) {
        server.refuse(cancelled: id)
      } else {
        server.handle(message)
      }
    }
  }

  private func isCancelled(_ id: JSONValue, in waiting: [MessageFrames.Frame]) -> Bool {
    waiting.contains { frame in
      guard case .message(let message) = frame else { return false }
      return message["method"]?.text == "$/cancelRequest" && message["params"]?["id"] == id
    }
  }

  /// Reads what has arrived; false at the end of the stream.
  private func receive(_ frames: inout MessageFrames) -> Bool {
    guard let bytes = Input.readSome(), !bytes.isEmpty else { return false }
    frames.append(bytes)
    return true
  }

  /// Whether something more has arrived.
  private func hasMore() -> Bool {
    var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) == 1 && descriptor.revents & Int16(POLLIN) != 0
  }
}

/// The files of this computer.
struct FileSystem: Disk {
  func read(_ path: String) -> [UInt8]? { try? Input.read(path) }

  func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  func pack(_ folder: String) -> PackFiles { (try? PackDirectory.read(folder)) ?? PackFiles(root: folder, files: []) }

  func yamlFiles(below folder: String) -> [String] {
    ((try? PackDirectory.read(folder))?.files ?? []).map { folder + "/" + $0.path }
  }
}
