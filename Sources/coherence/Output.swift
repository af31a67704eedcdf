import CoherenceLanguage
import CoherenceReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A reason to stop, with its exit code.
struct CommandFailure: Error {
  static let findings: Int32 = 1
  static let usage: Int32 = 2
  static let invalid: Int32 = 3
  static let inputOutput: Int32 = 4
  var code: Int32
  var message: String
}

/// Standard streams: results go to standard output, everything else to standard error.
enum Output {
  /// A reader that goes away is no error: writing then fails and we stop quietly.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Writes to standard output.
  static func write(_ text: String) {
    if !write(text, to: 1) {
      if errno == EPIPE { exit(0) }
      write("coherence: cannot write to standard output: \(String(cString: strerror(errno)))\n", to: 2)
      exit(CommandFailure.inputOutput)
    }
  }

  /// Writes bytes to standard output, for another program.
  static func write(bytes: [UInt8]) { write(String(decoding: bytes, as: UTF8.self)) }

  /// Writes a new file; an existing one is refused.
  static func save(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    if access(path, F_OK) == 0 {
      throw CommandFailure(
        code: CommandFailure.inputOutput, message: "coherence: cannot write `\(path)`: it exists; name another file")
    }
    try replace(path, with: bytes)
  }

  /// Writes a file beside its place first and then into it, so that nobody finds half of one.
  static func replace(_ path: String, with bytes: [UInt8]) throws(CommandFailure) {
    func failure(_ reason: String) -> CommandFailure {
      CommandFailure(code: CommandFailure.inputOutput, message: "coherence: cannot write `\(path)`: \(reason)")
    }
    let draft = path + ".part"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    if descriptor < 0 { throw failure(String(cString: strerror(errno))) }
    let isWritten = bytes.withUnsafeBufferPointer { buffer in
      var written = 0
      while written < buffer.count {
        let count = systemWrite(descriptor, buffer.baseAddress! + written, buffer.count - written)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return false }
        written += count
      }
      return true
    }
    let reason = String(cString: strerror(errno))
    close(descriptor)
    guard isWritten else {
      unlink(draft)
      throw failure(reason)
    }
    guard rename(draft, path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(draft)
      throw failure(reason)
    }
  }

  /// Makes a folder and those above it; one that is there already is as good.
  static func makeFolder(_ path: String) throws(CommandFailure) {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      made += (made.isEmpty && !part.isEmpty || made == "/" ? "" : "/") + part
      if part.isEmpty || part == "." || part == ".." { continue }
      if mkdir(made, 0o755) != 0 && errno != EEXIST {
        let reason = String(cString: strerror(errno))
        throw CommandFailure(
          code: CommandFailure.inputOutput, message: "coherence: cannot make the folder `\(made)`: \(reason)")
      }
    }
  }

  /// Writes a message to standard error.
  static func error(_ text: String) {
    if text.isEmpty { return }
    write(text.hasSuffix("\n") ? text : text + "\n", to: 2)
  }

  static func exit(_ code: Int32) -> Never {
    #if canImport(Glibc)
      Glibc.exit(code)
    #elseif canImport(Musl)
      Musl.exit(code)
    #else
      Darwin.exit(code)
    #endif
  }

  @discardableResult
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var written = 0
      while written < bytes.count {
        let count = systemWrite(descriptor, bytes.baseAddress! + written, bytes.count - written)
        if count < 0 && errno == EINTR { continue }
        if count <= 0 { return false }
        written += count
      }
      return true
    }
  }

  /// Whether text for people may use colours: on a terminal that wants them, or when asked to.
  static func usesColor(_ wish: ColorWish, descriptor: Int32 = 1) -> Bool {
    switch wish {
    case .always: return true
    case .never: return false
    case .auto:
      if let value = environment("CLICOLOR_FORCE"), value != "0" { return true }
      if let value = environment("NO_COLOR"), !value.isEmpty { return false }
      return isatty(descriptor) == 1 && environment("TERM") != "dumb"
    }
  }

  /// The width of the terminal, if there is one.
  static var terminalWidth: Int? {
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

/// The system's `write`, which the type's own would hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

/// Reads files.
enum Input {
  /// A file's bytes; `-` is standard input. Reads one byte past the largest file that is accepted, so that a larger one is refused.
  ///
  /// - Parameter isNamed: whether a user named it, who may well mean a pipe; what a file names must be an ordinary file.
  static func read(_ path: String, limit: Int, isNamed: Bool = true) throws(CommandFailure) -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, isNamed ? O_RDONLY : O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path) }
    defer { if descriptor != 0 { close(descriptor) } }
    if !isNamed {
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        throw CommandFailure(
          code: CommandFailure.inputOutput, message: "coherence: cannot read `\(path)`: it is no ordinary file")
      }
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = systemRead(descriptor, &chunk)
      if count == 0 { break }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure(path) }
      bytes += chunk[..<count]
    }
    return bytes
  }

  /// What has arrived on standard input, waiting for at least one byte; empty at its end, `nil` if it cannot be read.
  static func readSome() -> [UInt8]? {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = systemRead(0, &chunk)
      if count < 0 && errno == EINTR { continue }
      return count < 0 ? nil : Array(chunk[..<count])
    }
  }

  /// The YAML files below a folder.
  static func folder(_ path: String) throws(CommandFailure) -> PackFiles {
    try reading { () throws(PackDirectory.Failure) in try PackDirectory.read(path) }
  }

  /// A file itself; of a folder, the YAML files below it, sorted by path.
  static func files(_ path: String) throws(CommandFailure) -> [String] {
    guard path != "-", isFolder(path) else { return [path] }
    let folder = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let paths = try reading { () throws(PackDirectory.Failure) in try PackDirectory.paths(below: folder) }
    return paths.filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
  }

  private static func reading<Value>(
    _ body: () throws(PackDirectory.Failure) -> Value
  ) throws(CommandFailure) -> Value {
    do {
      return try body()
    } catch {
      throw CommandFailure(
        code: CommandFailure.inputOutput, message: "coherence: cannot read `\(error.path)`: \(error.reason)")
    }
  }

  /// Whether a path names a folder.
  static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether anything stands at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  private static func failure(_ path: String) -> CommandFailure {
    CommandFailure(
      code: CommandFailure.inputOutput,
      message: "coherence: cannot read `\(path)`: \(String(cString: strerror(errno)))")
  }
}

private func systemRead(_ descriptor: Int32, _ chunk: inout [UInt8]) -> Int { read(descriptor, &chunk, chunk.count) }
