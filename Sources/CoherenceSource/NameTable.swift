/// A fixed map from names to numbers that is asked with bytes, so that reading a file creates no strings.
package struct NameTable: Sendable {
  private var slots: [Int32]
  private var names: [[UInt8]]
  private let mask: Int

  /// Maps each name to its index; of equal names the first counts.
  package init(names strings: some Sequence<String>) {
    names = strings.map { Array($0.utf8) }
    var size = 8
    while size < names.count * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: -1, count: size)
    for index in names.indices {
      let place = names[index].withUnsafeBufferPointer { find($0) }
      if slots[place] < 0 { slots[place] = Int32(index) }
    }
  }

  /// The number of a name, or `nil`.
  package func id(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let found = slots[find(bytes)]
    return found < 0 ? nil : Int(found)
  }

  /// The number of a name, or `nil`.
  package func id(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { id(of: $0) }
  }

  private func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var place = Int(truncatingIfNeeded: NameTable.hash(bytes)) & mask
    while slots[place] >= 0 {
      let candidate = names[Int(slots[place])]
      if candidate.count == bytes.count && candidate.elementsEqual(bytes) { return place }
      place = (place + 1) & mask
    }
    return place
  }

  /// FNV-1a over the bytes: short names, fixed tables, no need for more.
  package static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash ^ hash >> 32
  }
}
