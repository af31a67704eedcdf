import CoherenceLanguage
import CoherenceSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads files.
enum Input {
  /// A file's bytes; `-` is standard input. Reads one byte past the largest file that is accepted, so that a larger one is refused.
  ///
  /// - Parameter mayWait: whether it may be a pipe, which is waited for: so only where the user named this very file. What a file or
  ///   a folder names must be an ordinary file.
  static func read(
    _ path: String, limit: Int = YAMLReader.Limits.bytes, mayWait: Bool = false
  ) throws(CommandFailure) -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, mayWait ? O_RDONLY : O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannotRead(path, lastSystemError) }
    defer { if descriptor != 0 { close(descriptor) } }
    if !mayWait && path != "-" {
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        throw .cannotRead(path, "it is no ordinary file")
      }
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = systemRead(descriptor, &chunk)
      if count == 0 { break }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .cannotRead(path, lastSystemError) }
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
      throw .cannotRead(error.path, error.reason)
    }
  }

  /// Whether a path names a folder.
  static func isFolder(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// A path from the root, links followed; `nil` for what is not there.
  static func fullPath(_ path: String) -> String? {
    guard let full = realpath(path, nil) else { return nil }
    defer { free(full) }
    return String(cString: full)
  }

  /// Whether a path names an ordinary file.
  static func isFile(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
  }

  /// Whether two paths lead to one file or folder.
  static func isSame(_ a: String, _ b: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(a, &first) == 0 && stat(b, &second) == 0
      && first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Whether anything stands at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}

private func systemRead(_ descriptor: Int32, _ chunk: inout [UInt8]) -> Int { read(descriptor, &chunk, chunk.count) }
