/// Reads JSON (RFC 8259) from bytes that may hold anything.
package struct JSONReader {
  /// Objects and arrays within one another.
  package static let depthLimit = 128
  private let bytes: [UInt8]
  private var position = 0

  /// Why a text is no JSON.
  package struct Failure: Error, Equatable {
    /// Where reading stopped, in bytes.
    package var offset: Int
    /// What is wrong there, in words, without capital and full stop.
    package var reason: String
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The one value of a text.
  package static func read(_ bytes: [UInt8]) throws(Failure) -> JSONValue {
    var reader = JSONReader(bytes)
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.position == bytes.count else { throw reader.failure("something follows the value") }
    return value
  }

  private func failure(_ reason: String) -> Failure { Failure(offset: position, reason: reason) }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func take(_ byte: UInt8, _ what: String) throws(Failure) {
    guard next == byte else { throw failure("\(what) is missing") }
    position += 1
  }

  private mutating func value(depth: Int) throws(Failure) -> JSONValue {
    guard depth < Self.depthLimit else { throw failure("more than \(Self.depthLimit) levels") }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .flag(true))
    case UInt8(ascii: "f"): return try word("false", .flag(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case nil: throw failure("a value is missing")
    default: return try number()
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw failure("a value is missing") }
    position += word.utf8.count
    return value
  }

  private mutating func object(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var members: [JSONValue.Member] = []
    skipBlanks()
    if next == UInt8(ascii: "}") {
      position += 1
      return .object([])
    }
    while true {
      skipBlanks()
      let name = try string()
      skipBlanks()
      try take(UInt8(ascii: ":"), "a colon")
      members.append(JSONValue.Member(name, try value(depth: depth + 1)))
      skipBlanks()
      if next == UInt8(ascii: "}") { break }
      try take(UInt8(ascii: ","), "a comma")
    }
    position += 1
    return .object(members)
  }

  private mutating func list(depth: Int) throws(Failure) -> JSONValue {
    position += 1
    var elements: [JSONValue] = []
    skipBlanks()
    if next == UInt8(ascii: "]") {
      position += 1
      return .list([])
    }
    while true {
      elements.append(try value(depth: depth + 1))
      skipBlanks()
      if next == UInt8(ascii: "]") { break }
      try take(UInt8(ascii: ","), "a comma")
    }
    position += 1
    return .list(elements)
  }

  private mutating func number() throws(Failure) -> JSONValue {
    let start = position
    let signs = Array("+-.eE".utf8)
    while let byte = next, (48...57).contains(byte) || signs.contains(byte) { position += 1 }
    let literal = String(decoding: bytes[start..<position], as: UTF8.self)
    if let number = Int(literal), !literal.hasPrefix("+") { return .number(number) }
    guard Double(literal) != nil, let first = literal.utf8.first, first == 45 || (48...57).contains(first) else {
      position = start
      throw failure("a value is missing")
    }
    return .decimal(literal)
  }

  private mutating func string() throws(Failure) -> String {
    try take(UInt8(ascii: "\""), "a quotation mark")
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw failure("a control character stands in a text")
      default: text.append(byte)
      }
    }
    throw failure("a text does not end")
  }

  private mutating func escape(into text: inout [UInt8]) throws(Failure) {
    guard let byte = next else { throw failure("a text does not end") }
    position += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"):
      var unit = try hexadecimal()
      if (0xD800..<0xDC00).contains(unit), bytes[position...].starts(with: "\\u".utf8) {
        position += 2
        let low = try hexadecimal()
        unit = (0xDC00..<0xE000).contains(low) ? 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
      }
      // Half of a pair is no character.
      text += Array(String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
    default: throw failure("`\\` stands before something that it does not go with")
    }
  }

  private mutating func hexadecimal() throws(Failure) -> UInt32 {
    guard position + 4 <= bytes.count,
      let unit = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits are missing") }
    position += 4
    return unit
  }
}
