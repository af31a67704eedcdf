import CoherenceSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads the files of a pack from a folder.
package enum PackDirectory {
  /// Why a folder could not be read.
  package struct Failure: Error, Sendable {
    /// The file or folder, as it was reached from the folder that was asked for.
    package var path: String
    /// What the system says, or what the file is: `it is no ordinary file`.
    package var reason: String
  }

  /// Deeper folders are refused.
  private static let deepestFolder = 16

  /// When a file was last written, and how long it is.
  package struct FileStamp: Equatable, Sendable {
    /// The file, as it was reached from the folder that was asked for.
    package var path: String
    var seconds: Int
    var nanoseconds: Int
    var size: Int
  }

  /// All YAML files below a folder, sorted by path; hidden files and folders are left out.
  package static func read(_ root: String) throws(Failure) -> PackFiles {
    var files: [(path: String, bytes: [UInt8])] = []
    for path in try paths(below: root) { files.append((path, try bytes(of: root + "/" + path))) }
    return PackFiles(root: root, files: files)
  }

  /// When each of the same files was last written, to notice that one has changed.
  package static func stamps(_ root: String) throws(Failure) -> [FileStamp] {
    var stamps: [FileStamp] = []
    for path in try paths(below: root) {
      let full = root + "/" + path
      var status = stat()
      guard stat(full, &status) == 0 else { throw failure(full) }
      #if canImport(Darwin)
        let time = status.st_mtimespec
      #else
        let time = status.st_mtim
      #endif
      stamps.append(
        FileStamp(path: full, seconds: time.tv_sec, nanoseconds: time.tv_nsec, size: Int(status.st_size)))
    }
    return stamps
  }

  /// The paths of all YAML files below a folder, relative to it and sorted; hidden files and folders are left out.
  package static func paths(below root: String) throws(Failure) -> [String] {
    var paths: [String] = []
    var folders: [(path: String, depth: Int)] = [("", 0)]
    var seen: Set<[UInt64]> = []
    while let folder = folders.popLast() {
      let place = try place(of: root + "/" + folder.path)
      guard seen.insert(place).inserted else {
        throw Failure(path: root + "/" + folder.path, reason: "it is a link to a folder that is read already")
      }
      for name in try names(in: root + "/" + folder.path) where !name.hasPrefix(".") {
        let path = folder.path.isEmpty ? name : folder.path + "/" + name
        if try isFolder(root + "/" + path) {
          if folder.depth >= deepestFolder {
            throw Failure(path: root + "/" + path, reason: "it lies more than \(deepestFolder) folders deep")
          }
          folders.append((path, folder.depth + 1))
        } else if isYAML(path) {
          paths.append(path)
        }
      }
    }
    return paths.sorted()
  }

  /// The device and the number of a folder: what it is, by whatever links it is reached.
  private static func place(of folder: String) throws(Failure) -> [UInt64] {
    var status = stat()
    guard stat(folder, &status) == 0 else { throw failure(folder) }
    return [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
  }

  private static func names(in folder: String) throws(Failure) -> [String] {
    guard let stream = opendir(folder) else { throw failure(folder) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafePointer(to: &entry.pointee.d_name) { name in
          name.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
        })
    }
    return names
  }

  /// Whether a file says by its name that it is YAML, in whatever spelling.
  private static func isYAML(_ path: String) -> Bool {
    let suffix = path.suffix(5).lowercased()
    return suffix == ".yaml" || suffix.hasSuffix(".yml")
  }

  private static func isFolder(_ path: String) throws(Failure) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { throw failure(path) }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// What a file holds; one byte more than the largest YAML file at most, so that its reader can say that it is too large.
  private static func bytes(of path: String) throws(Failure) -> [UInt8] {
    // A pipe or a device would be waited for; a file of a pack is an ordinary one.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    if status.st_mode & S_IFMT != S_IFREG { throw Failure(path: path, reason: "it is no ordinary file") }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= YAMLReader.Limits.bytes {
      let count = readSome(descriptor, into: &chunk)
      if count == 0 { break }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure(path) }
      bytes += chunk[..<count]
    }
    return bytes
  }

  private static func failure(_ path: String) -> Failure {
    Failure(path: path, reason: String(cString: strerror(errno)))
  }
}

/// The system's `read`, which the type's own would hide.
private func readSome(_ descriptor: Int32, into chunk: inout [UInt8]) -> Int { read(descriptor, &chunk, chunk.count) }
