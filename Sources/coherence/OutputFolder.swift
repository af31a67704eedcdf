#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder that a command writes whole: beside its place first, then into it, so that nobody finds half of one.
///
/// A marker file lists what was written. A folder that holds anything else is refused: it is somebody's.
struct OutputFolder {
  private let path: String
  private let marker: String
  private var draft: String { path + ".part" }

  /// Checks that the folder may be written; nothing is touched yet.
  init(_ path: String, marker: String) throws(CommandFailure) {
    var path = path
    while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
    self.path = path
    self.marker = marker
    try check(path)
    try check(draft)
  }

  /// Writes the files, by path below the folder.
  func write(_ files: [(path: String, bytes: [UInt8])]) throws(CommandFailure) {
    try remove(draft)
    try makeFolder(draft)
    let list = files.map(\.path).sorted().joined(separator: "\n") + "\n"
    try Output.replace(draft + "/" + marker, with: Array(list.utf8))
    var made: Set<String> = []
    for file in files {
      for folder in Self.parents(file.path).reversed() where made.insert(folder).inserted {
        try makeFolder(draft + "/" + folder)
      }
      try Output.replace(draft + "/" + file.path, with: file.bytes)
    }
    try check(path)
    try remove(path)
    guard rename(draft, path) == 0 else { throw failure(path) }
  }

  /// The folders above a path, innermost first.
  private static func parents(_ path: String) -> [String] {
    var result: [String] = []
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      result.append(String(rest))
    }
    return result
  }

  // MARK: What is there

  /// Refuses a folder that holds anything that this command did not write.
  private func check(_ folder: String) throws(CommandFailure) {
    var status = stat()
    guard lstat(folder, &status) == 0 else {
      if errno == ENOENT { return }
      throw failure(folder)
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw refusal(folder, "it is not a folder") }
    let own = Set(try written(folder) + [marker])
    for file in try contents(folder, "") where !own.contains(file) {
      throw refusal(
        folder,
        own.count == 1 ? "it holds other files, such as `\(file)`" : "`\(file)` in it was not written by this command")
    }
  }

  private func written(_ folder: String) throws(CommandFailure) -> [String] {
    guard access(folder + "/" + marker, F_OK) == 0 else { return [] }
    let bytes = try Input.read(folder + "/" + marker, limit: 1 << 24)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// The paths of all files below a folder, sorted.
  private func contents(_ root: String, _ below: String) throws(CommandFailure) -> [String] {
    let folder = below.isEmpty ? root : root + "/" + below
    guard let stream = opendir(folder) else { throw failure(folder) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
        })
    }
    closedir(stream)
    var result: [String] = []
    for name in names.sorted() where name != "." && name != ".." {
      let path = below.isEmpty ? name : below + "/" + name
      var status = stat()
      guard lstat(root + "/" + path, &status) == 0 else { throw failure(root + "/" + path) }
      if status.st_mode & S_IFMT == S_IFDIR { result += try contents(root, path) } else { result.append(path) }
    }
    return result
  }

  /// Removes a folder that was checked, file by file as listed.
  private func remove(_ folder: String) throws(CommandFailure) {
    var status = stat()
    guard lstat(folder, &status) == 0 else { return }
    let files = try written(folder)
    for file in files + [marker] where unlink(folder + "/" + file) != 0 && errno != ENOENT {
      throw failure(folder + "/" + file)
    }
    let folders = Set(files.flatMap(Self.parents)).sorted { $0.utf8.count > $1.utf8.count }
    for below in folders where rmdir(folder + "/" + below) != 0 && errno != ENOENT {
      throw failure(folder + "/" + below)
    }
    guard rmdir(folder) == 0 else { throw failure(folder) }
  }

  private func makeFolder(_ folder: String) throws(CommandFailure) {
    guard mkdir(folder, 0o755) == 0 else { throw failure(folder) }
  }

  private func refusal(_ folder: String, _ reason: String) -> CommandFailure {
    CommandFailure(
      code: CommandFailure.inputOutput,
      message: "coherence: `\(folder)` is left as it is: \(reason); name a new or empty folder")
  }

  private func failure(_ path: String) -> CommandFailure {
    CommandFailure(
      code: CommandFailure.inputOutput,
      message: "coherence: cannot write `\(path)`: \(String(cString: strerror(errno)))")
  }
}
