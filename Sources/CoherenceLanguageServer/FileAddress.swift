/// Turns addresses of files, `file:///a%20b`, into paths and back.
enum FileAddress {
  /// The path of an address; `nil` if it is not that of a file.
  static func path(_ address: String) -> String? {
    guard address.hasPrefix("file://") else { return nil }
    let rest = Array(address.utf8.dropFirst("file://".utf8.count))
    // A host may stand before the path; only this machine's files can be read.
    guard let start = rest.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    var bytes: [UInt8] = []
    var index = start
    while index < rest.count {
      if rest[index] == UInt8(ascii: "%"), index + 2 < rest.count,
        let byte = UInt8(String(decoding: rest[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(rest[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The address of a path.
  static func address(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var address = "file://"
    for byte in path.utf8 {
      let isPlain = (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
      if isPlain || "-._~/".utf8.contains(byte) {
        address.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        address += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return address
  }
}
