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

  /// Mixes all bytes, eight at a time: names are short, and a step a byte would cost more than the look-up.
  @inlinable package static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let count = bytes.count
    guard count > 0, let start = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    let odd: UInt64 = 0x9E37_79B9_7F4A_7C15
    var hash = UInt64(truncatingIfNeeded: count) &* odd
    if count >= 8 {
      var offset = 0
      while offset < count - 8 {
        hash = (hash ^ start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* odd
        hash ^= hash >> 32
        offset += 8
      }
      hash ^= start.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
    } else if count >= 4 {
      let low = start.loadUnaligned(as: UInt32.self)
      let high = start.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)
      hash ^= UInt64(low) | UInt64(high) << 32
    } else {
      hash ^= UInt64(bytes[0]) | UInt64(bytes[count / 2]) << 8 | UInt64(bytes[count - 1]) << 16
    }
    hash = (hash ^ hash >> 32) &* odd
    return hash ^ hash >> 29
  }

  /// Whether two texts of the same length are equal.
  @inlinable package static func areEqual(
    _ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, count: Int
  ) -> Bool {
    if count < 8 {
      var index = 0
      while index < count && a[index] == b[index] { index += 1 }
      return index == count
    }
    let a = UnsafeRawPointer(a)
    let b = UnsafeRawPointer(b)
    var offset = 0
    while offset < count - 8 {
      if a.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != b.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset += 8
    }
    return a.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      == b.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
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
          // A table may hold an empty name, and an empty text may have no address.
          guard let base = bytes.baseAddress, bytes.count > 0 else { return Int(slot.id) }
          let name = UnsafePointer(text.baseAddress! + Int(slot.start))
          if NameTable.areEqual(name, base, count: bytes.count) { return Int(slot.id) }
        }
        place = (place + 1) & mask
      }
      return -1
    }
  }
}
