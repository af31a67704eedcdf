import CoherenceSource

/// Takes a stream of bytes apart into the messages of the language server protocol.
///
/// Nothing that arrives can make it fail: what is no message is passed over, and said.
package struct MessageFrames {
  /// What was found in the stream.
  package enum Frame: Equatable {
    case message(JSONValue)
    /// Something that is no message, with the reason.
    case malformed(String)
  }

  /// Longer messages are passed over.
  package static let largestMessage = 1 << 26
  private let limit: Int
  private static let longestHeader = 1 << 12
  /// What says to be longer is no message at all, and nothing is known of where the next one begins.
  private static let longestPassedOver = 1 << 32

  private var buffer: [UInt8] = []
  private var position = 0
  /// Bytes of a message too long to be kept that are still to come.
  private var toPassOver = 0
  /// Whether a header made no sense, so that everything up to the next one is passed over.
  private var isLost = false

  /// A stream of which nothing has arrived.
  package init(limit: Int = largestMessage) { self.limit = limit }

  /// Adds what has arrived.
  package mutating func append(_ bytes: some Sequence<UInt8>) {
    if position > 1 << 16 {
      buffer.removeFirst(position)
      position = 0
    }
    buffer += bytes
  }

  /// The next frame that has arrived whole.
  package mutating func next() -> Frame? {
    passOver()
    if toPassOver > 0 || isLost && !findHeader() { return nil }
    let blankLine: [UInt8] = [13, 10, 13, 10]
    guard let end = find(blankLine) else {
      guard buffer.count - position > Self.longestHeader else { return nil }
      return lost("a header does not end", from: position + Self.longestHeader)
    }
    let header = String(decoding: buffer[position..<end], as: UTF8.self)
    let start = end + blankLine.count
    guard let length = Self.length(header), length <= Self.longestPassedOver else {
      return lost("a header has no `Content-Length`", from: start)
    }
    guard length <= limit else {
      position = start
      toPassOver = length
      passOver()
      return .malformed("a message has \(length) bytes; at most \(limit) are read")
    }
    guard buffer.count - start >= length else { return nil }
    position = start + length
    do {
      return .message(try JSONReader.read(Array(buffer[start..<start + length])))
    } catch {
      return .malformed("a message is no JSON: at byte \(error.offset), \(error.reason)")
    }
  }

  /// Gives up a header, and with it whatever comes before the next one.
  private mutating func lost(_ reason: String, from place: Int) -> Frame {
    position = place
    isLost = true
    return .malformed(reason)
  }

  /// Goes to the next header, if its beginning has arrived.
  private mutating func findHeader() -> Bool {
    let name = Array("Content-Length:".utf8)
    if let place = find(name) {
      position = place
      isLost = false
    } else {
      position = max(position, buffer.count - name.count + 1)
    }
    return !isLost
  }

  private mutating func passOver() {
    let count = min(toPassOver, buffer.count - position)
    position += count
    toPassOver -= count
  }

  private func find(_ bytes: [UInt8]) -> Int? {
    guard buffer.count - position >= bytes.count else { return nil }
    return (position...(buffer.count - bytes.count)).first { start in
      buffer[start] == bytes[0] && buffer[start..<start + bytes.count].elementsEqual(bytes)
    }
  }

  private static func length(_ header: String) -> Int? {
    for line in header.split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased() == "content-length" else { continue }
      let digits = parts[1].drop { $0 == " " }
      guard let length = Int(digits), length >= 0 else { return nil }
      return length
    }
    return nil
  }

  /// A message as it is sent.
  package static func bytes(of message: JSONValue) -> [UInt8] {
    var writer = JSONWriter(indentedLevels: 0)
    message.write(to: &writer)
    let body = Array(writer.text.utf8)
    return Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
  }
}
