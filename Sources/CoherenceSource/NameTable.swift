/// A fixed map from names to numbers that is asked with bytes, so that reading a file creates no strings.
package struct NameTable: Sendable {
  @usableFromInline let storage: Storage

  /// Maps each name to its index; of equal names the first counts.
  package init(names: some Sequence<String>) { storage = Storage(names.map { Array($0.utf8) }) }

  /// The number of a name, or `nil`.
  @inlinable package func id(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let slot = storage.find(bytes)
    return slot < 0 ? nil : slot
  }

  /// The number of a name, or `nil`.
  package func id(of name: String) -> Int? {
    var name = name
    return name.withUTF8 { id(of: $0) }
  }

  /// FNV-1a over the bytes: short names, fixed tables, no need for more.
  @inlinable package static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash ^ hash >> 32
  }

  /// One slot of the table: a name's hash, its place among all names' bytes, and its number (-1: the slot is free).
  @usableFromInline struct Slot {
    @usableFromInline var hash: UInt32
    @usableFromInline var start: Int32
    @usableFromInline var length: Int32
    @usableFromInline var id: Int32
  }

  /// The table's memory, which nothing changes once it is filled: hence unchecked.
  @usableFromInline final class Storage: @unchecked Sendable {
    @usableFromInline let slots: UnsafeMutableBufferPointer<Slot>
    @usableFromInline let text: UnsafeMutableBufferPointer<UInt8>
    @usableFromInline let mask: Int

    init(_ names: [[UInt8]]) {
      var size = 8
      while size < names.count * 2 { size *= 2 }
      mask = size - 1
      slots = .allocate(capacity: size)
      slots.initialize(repeating: Slot(hash: 0, start: 0, length: 0, id: -1))
      text = .allocate(capacity: max(1, names.reduce(0) { $0 + $1.count }))
      var start = 0
      for (id, name) in names.enumerated() {
        _ = UnsafeMutableBufferPointer(rebasing: text[start..<start + name.count]).initialize(from: name)
        name.withUnsafeBufferPointer { bytes in
          guard find(bytes) < 0 else { return }
          let hash = UInt32(truncatingIfNeeded: NameTable.hash(bytes))
          var place = Int(hash) & mask
          while slots[place].id >= 0 { place = (place + 1) & mask }
          slots[place] = Slot(hash: hash, start: Int32(start), length: Int32(name.count), id: Int32(id))
        }
        start += name.count
      }
    }

    deinit {
      slots.deallocate()
      text.deallocate()
    }

    /// The number of a name, or -1.
    @inlinable func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
      let hash = UInt32(truncatingIfNeeded: NameTable.hash(bytes))
      let slots = slots.baseAddress!
      var place = Int(hash) & mask
      while slots[place].id >= 0 {
        let slot = slots[place]
        if slot.hash == hash && Int(slot.length) == bytes.count {
          let name = text.baseAddress! + Int(slot.start)
          var index = 0
          while index < bytes.count && name[index] == bytes[index] { index += 1 }
          if index == bytes.count { return Int(slot.id) }
        }
        place = (place + 1) & mask
      }
      return -1
    }
  }
}
