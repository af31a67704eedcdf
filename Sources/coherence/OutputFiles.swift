#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files that the command writes.
extension Output {
  /// Writes a new file; an existing one is refused.
  static func save(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
    if descriptor < 0 {
      throw .cannotWrite(path, errno == EEXIST ? "it exists; name another file" : lastSystemError)
    }
    let isWritten = bytes.withUnsafeBufferPointer { write($0, to: descriptor) }
    let reason = lastSystemError
    close(descriptor)
    if isWritten { return }
    unlink(path)
    throw .cannotWrite(path, reason)
  }

  /// Writes a file beside its place first and then into it, so that nobody finds half of one; its readers and owner stay.
  ///
  /// A link stays a link: what it leads to is written.
  static func replace(_ path: String, with bytes: [UInt8]) throws(CommandFailure) {
    var status = stat()
    let target = Input.fullPath(path) ?? path
    let isThere = stat(target, &status) == 0
    // A name that nobody else has: what lies beside the file is not ours to overwrite.
    var draft = Array((target + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&draft)
    if descriptor < 0 { throw .cannotWrite(path, lastSystemError) }
    let isWritten =
      bytes.withUnsafeBufferPointer { write($0, to: descriptor) }
      && fchmod(descriptor, isThere ? status.st_mode & 0o7777 : 0o666 & ~creationMask) == 0
    // Only a superuser's file can be of another owner; where the owner cannot be kept, the file is the writer's.
    if isThere { _ = fchown(descriptor, status.st_uid, status.st_gid) }
    let reason = lastSystemError
    close(descriptor)
    if isWritten && rename(draft, target) == 0 { return }
    let failure = isWritten ? lastSystemError : reason
    unlink(draft)
    throw .cannotWrite(path, failure)
  }

  /// Makes a folder and those above it; one that is there already is as good.
  static func makeFolder(_ path: String) throws(CommandFailure) {
    var made = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: false) {
      made += (made.isEmpty && !part.isEmpty || made == "/" ? "" : "/") + part
      if part.isEmpty || part == "." || part == ".." { continue }
      if mkdir(made, 0o777) != 0 && errno != EEXIST { throw .cannotWrite(made, lastSystemError) }
    }
  }

  /// What new files are not open to.
  private static var creationMask: mode_t {
    let mask = umask(0)
    umask(mask)
    return mask
  }
}
