/// Checks bytes before they are parsed: valid UTF-8, no control characters, no invisible changes of direction.
enum TextCheck {
  /// At most this many complaints of one file are worth reading.
  static let complaintLimit = 20

  static func check(_ bytes: UnsafeBufferPointer<UInt8>, file: SourceFile.ID) -> (
    diagnostics: [Diagnostic], isASCII: Bool
  ) {
    var diagnostics: [Diagnostic] = []
    var isASCII = true
    var position = 0
    if let encoding = wideEncoding(bytes) {
      let complaint = Diagnostic(
        .notUTF8, "the file is \(encoding) text", at: span(file, 0, 0), help: "save the file as UTF-8")
      return ([complaint], false)
    }
    while position < bytes.count && diagnostics.count < complaintLimit {
      if position + 8 <= bytes.count && isPlain(bytes, position) {
        position += 8
        continue
      }
      let byte = bytes[position]
      if byte < 0x80 {
        if byte == 0x0D && position + 1 < bytes.count && bytes[position + 1] != 0x0A {
          diagnostics.append(
            Diagnostic(
              .controlCharacter, "U+000D, a carriage return without a line feed", at: span(file, position, 1),
              help: "end lines with a line feed: terminals and editors disagree on where this line ends"))
        } else if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F {
          diagnostics.append(control(UInt32(byte), at: position, length: 1, file))
        }
        position += 1
        continue
      }
      isASCII = false
      guard let (scalar, length) = decode(bytes, position) else {
        diagnostics.append(
          Diagnostic(
            .notUTF8, "this byte is not UTF-8 text", at: span(file, position, 1), help: "save the file as UTF-8"))
        // One bad byte usually means that the whole file has another encoding.
        return (diagnostics, isASCII)
      }
      if let complaint = complaint(about: scalar, at: position, length: length, file) { diagnostics.append(complaint) }
      position += length
    }
    return (diagnostics, isASCII)
  }

  /// An encoding of two bytes a character, told by its byte-order mark or by its zero bytes.
  private static func wideEncoding(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.count >= 2 else { return nil }
    if bytes[0] == 0xFF && bytes[1] == 0xFE { return "UTF-16 or UTF-32" }
    if bytes[0] == 0xFE && bytes[1] == 0xFF { return "UTF-16" }
    guard bytes.count >= 4 else { return nil }
    if bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0 { return "UTF-16" }
    if bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0 { return "UTF-16" }
    return nil
  }

  /// Whether eight bytes are all printable ASCII or line breaks, so that nobody needs to look at each.
  @inline(__always)
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    let word = UnsafeRawPointer(bytes.baseAddress! + position).loadUnaligned(as: UInt64.self)
    if word & highs != 0 { return false }
    // With all high bits clear, adding 0x60 carries into a byte's high bit exactly if the byte is at least 0x20.
    let printable = (word &+ 0x60 &* ones) & highs
    let breaks = word ^ (0x0A &* ones)
    let isBreak = ~(breaks &+ 0x7F &* ones) & highs
    let deletes = word ^ (0x7F &* ones)
    let isDelete = ~(deletes &+ 0x7F &* ones) & highs
    return (printable | isBreak) == highs && isDelete == 0
  }

  /// What is wrong with a character, if anything; also for characters that were written as escapes.
  static func complaint(about scalar: UInt32, at position: Int, length: Int, _ file: SourceFile.ID) -> Diagnostic? {
    switch scalar {
    case 0x09, 0x0A, 0x0D: return nil
    case 0..<0x20, 0x7F, 0x80..<0xA0, 0xFFFE, 0xFFFF: return control(scalar, at: position, length: length, file)
    case 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x061C:
      return Diagnostic(
        .directionOverride, "\(name(scalar)) changes the direction of the text that follows, invisibly",
        at: span(file, position, length), help: "remove it: what is read must be what is written")
    case 0xFEFF where position == 0: return nil
    case 0x2028, 0x2029:
      return Diagnostic(
        .controlCharacter, "\(name(scalar)) is a line break to some programs and a space to others",
        at: span(file, position, length), help: "replace it with a space or a line feed")
    case 0x00AD, 0x180E, 0x200B, 0x2060...0x2064, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F:
      return Diagnostic(
        .controlCharacter, "\(name(scalar)) is an invisible character", at: span(file, position, length),
        help: "remove it")
    default: return nil
    }
  }

  private static func control(_ scalar: UInt32, at position: Int, length: Int, _ file: SourceFile.ID) -> Diagnostic {
    Diagnostic(
      .controlCharacter, "\(name(scalar)) is a control character", at: span(file, position, length), help: "remove it")
  }

  static func name(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func span(_ file: SourceFile.ID, _ start: Int, _ length: Int) -> SourceSpan {
    SourceSpan(file: file, start: Int32(start), end: Int32(start + length))
  }

  /// Decodes one character; `nil` if the bytes are no valid, shortest UTF-8.
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> (scalar: UInt32, length: Int)? {
    let first = UInt32(bytes[position])
    if first < 0x80 { return (first, 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, position + length <= bytes.count else { return nil }
    var scalar = first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let byte = UInt32(bytes[position + offset])
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | byte & 0x3F
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard scalar >= least, scalar <= 0x10FFFF, !(0xD800...0xDFFF).contains(scalar) else { return nil }
    return (scalar, length)
  }
}
