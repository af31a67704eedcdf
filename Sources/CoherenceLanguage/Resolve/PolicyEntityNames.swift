import CoherenceSource

/// The ids of a policy's entities, of all types, to be found by their bytes.
///
/// A policy starts from a copy that holds what the vocabulary declares, and adds its own.
package struct PolicyEntityNames: Sendable {
  /// What an id stands for.
  package struct Match: Equatable, Sendable {
    /// The entity's type.
    package var type: EntityTypeID
    /// Its index among the entities of that type.
    package var entity: Int
  }

  private struct Entry {
    var hash: UInt32
    var start: Int32
    var length: Int32
    var type: Int32
    var entity: Int32
  }

  private var text: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing; -1 is free. The count is a power of two, at least twice the entries.
  private var slots: [Int32] = Array(repeating: -1, count: 32)
  /// How many entities of each type there are.
  private(set) package var counts: [Int]

  /// What entities of each type are called, for messages.
  private let labels: [String]

  /// The entities that the vocabulary declares, in the order of their types.
  package init(types: [EntityType]) {
    labels = types.map(\.label)
    counts = Array(repeating: 0, count: types.count)
    for (index, type) in types.enumerated() {
      if type.multiplicity == .once { declare(type.id, type: EntityTypeID(index)) }
      for entity in type.declaredEntities where entity.id != type.id {
        declare(entity.id, type: EntityTypeID(index))
      }
    }
  }

  /// Adds an id that the vocabulary gives.
  package mutating func declare(_ id: String, type: EntityTypeID) {
    var id = id
    id.withUTF8 { _ = insert($0, type: type) }
  }

  /// Adds an entity and returns its index; returns what the id stands for already, if it does.
  @inline(__always)
  package mutating func insert(_ id: UnsafeBufferPointer<UInt8>, type: EntityTypeID) -> (index: Int, earlier: Match?) {
    let hash = Self.hash(id)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, isEqual(entry, id) {
        let match = Match(type: EntityTypeID(Int(entry.type)), entity: Int(entry.entity))
        return (match.entity, match)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let index = counts[type.index]
    counts[type.index] += 1
    slots[slot] = Int32(entries.count)
    entries.append(
      Entry(
        hash: hash, start: Int32(text.count), length: Int32(id.count), type: Int32(type.index), entity: Int32(index)))
    text.append(contentsOf: id)
    if entries.count * 2 > slots.count { grow(to: slots.count * 2) }
    return (index, nil)
  }

  /// What an id stands for, if anything.
  @inline(__always)
  package func find(_ id: UnsafeBufferPointer<UInt8>) -> Match? {
    let hash = Self.hash(id)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, isEqual(entry, id) {
        return Match(type: EntityTypeID(Int(entry.type)), entity: Int(entry.entity))
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// What an id stands for, if anything.
  package func find(_ id: String) -> Match? {
    var id = id
    return id.withUTF8 { find($0) }
  }

  /// All ids of a type, or of all types, for suggestions.
  package func ids(of type: EntityTypeID? = nil) -> [String] {
    entries.filter { type == nil || Int($0.type) == type!.index }.map(id)
  }

  /// All ids that an author is likely to mean, for suggestions: those of the policy first.
  var listedIDs: [String] { Array(ids().reversed()) }

  /// The id of one entity.
  package func id(of match: Match) -> String {
    entries.first { Int($0.type) == match.type.index && Int($0.entity) == match.entity }.map(id) ?? ""
  }

  /// What an entity of the type is called.
  package func label(of type: EntityTypeID) -> String { labels[type.index] }

  private func id(_ entry: Entry) -> String {
    String(decoding: text[Int(entry.start)..<Int(entry.start + entry.length)], as: UTF8.self)
  }

  private func isEqual(_ entry: Entry, _ id: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Int(entry.length) == id.count else { return false }
    guard let base = id.baseAddress, id.count > 0 else { return true }
    return text.withUnsafeBufferPointer {
      NameTable.areEqual($0.baseAddress! + Int(entry.start), base, count: id.count)
    }
  }

  /// Makes room for so many more.
  mutating func reserve(_ count: Int) {
    entries.reserveCapacity(entries.count + count)
    text.reserveCapacity(text.count + count * 8)
    var size = slots.count
    while size < (entries.count + count) * 2 { size *= 2 }
    if size > slots.count { grow(to: size) }
  }

  private mutating func grow(to size: Int) {
    slots = Array(repeating: -1, count: size)
    for index in entries.indices {
      var slot = Int(entries[index].hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  @inline(__always)
  private static func hash(_ id: UnsafeBufferPointer<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: NameTable.hash(id))
  }
}
