import CoherenceReports
import CoherenceSource

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

extension CommandFailure {
  /// A name on the command line that names nothing, with the nearest one that does.
  ///
  /// - Parameter lacks: what is wrong, such as `there is no rule`, before the name.
  static func unknown(_ lacks: String, _ name: String, among known: [String], then rest: String = "") -> CommandFailure
  {
    let hint = Spelling.closest(to: name, among: known).map { " Did you mean `\($0)`?" } ?? ""
    return CommandFailure(
      code: usage, message: "coherence: \(lacks) `\(DiagnosticRenderer.visible(name))`.\(hint)\(rest)")
  }

  /// A file that cannot be read, with the reason in a few words.
  static func cannotRead(_ path: String, _ reason: String) -> CommandFailure {
    CommandFailure(
      code: inputOutput, message: "coherence: cannot read `\(DiagnosticRenderer.visible(path))`: \(reason)")
  }

  /// A file that cannot be written, with the reason in a few words.
  static func cannotWrite(_ path: String, _ reason: String) -> CommandFailure {
    CommandFailure(
      code: inputOutput, message: "coherence: cannot write `\(DiagnosticRenderer.visible(path))`: \(reason)")
  }
}

/// What the system says of the call that failed last.
var lastSystemError: String { String(cString: strerror(errno)) }

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
    return text.withUTF8 { write($0, to: descriptor) }
  }

  /// Writes all bytes, in as many pieces as the system wants; false if it refuses.
  static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = systemWrite(descriptor, bytes.baseAddress! + written, bytes.count - written)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return false }
      written += count
    }
    return true
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

  /// Columns of text where nobody says how many: the terminal's, or 100.
  static var columns: Int { terminalWidth ?? 100 }

  private static var terminalWidth: Int? {
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
