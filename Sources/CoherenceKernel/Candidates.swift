/// The entities for which a block may hold, in order: those that one of its tests leaves, or all there are.
struct Candidates {
  /// One bit an entity; `nil` for a single word or for all there are.
  private let row: UnsafeMutablePointer<UInt64>?
  private let wordCount: Int
  private let entityCount: Int
  private var word = 0
  private var left: UInt64

  /// All of so many entities.
  @inline(__always)
  init(all count: Int32) {
    row = nil
    entityCount = Int(count)
    wordCount = (entityCount + 63) / 64
    left = Self.firstBits(entityCount)
  }

  /// The first 64 entities at most, one bit each.
  @inline(__always)
  init(bits: UInt64) {
    row = nil
    entityCount = 0
    wordCount = 1
    left = bits
  }

  /// Any number of words, one bit an entity.
  @inline(__always)
  init(row: UnsafeMutablePointer<UInt64>, wordCount: Int) {
    self.row = row
    self.wordCount = wordCount
    entityCount = 0
    left = wordCount > 0 ? row[0] : 0
  }

  private static func firstBits(_ count: Int) -> UInt64 { count >= 64 ? ~0 : (1 << UInt64(count)) - 1 }

  /// The next entity, or -1.
  @inline(__always)
  mutating func next() -> Int32 {
    while left == 0 {
      word += 1
      if word >= wordCount { return -1 }
      left = row.map { $0[word] } ?? Self.firstBits(entityCount - 64 * word)
    }
    let entity = Int32(word * 64 + left.trailingZeroBitCount)
    left &= left &- 1
    return entity
  }
}

extension Program {
  /// For each node that binds one entity, the test in its block that tells best for whom the block may hold, or -1.
  ///
  /// Best is a test that leads from an entity bound earlier to the one that is sought; next one that leads back.
  static func seekers(_ nodes: [Node], _ lists: [Int32]) -> [Int32] {
    nodes.map { node in
      switch node.operation {
      case .exists: return seeker(of: node.c, slot: node.a, nodes, lists)
      case .tally:
        let start = Int(node.a)
        // Several entities at once, or several formulas, are sought by no single test.
        if lists[start] != 1 || lists[start + 3] != 1 { return -1 }
        return seeker(of: lists[start + 4], slot: lists[start + 1], nodes, lists)
      default: return -1
      }
    }
  }

  private static func seeker(of block: Int32, slot: Int32, _ nodes: [Node], _ lists: [Int32]) -> Int32 {
    let node = nodes[Int(block)]
    let parts = node.operation == .and ? Array(lists[Int(node.a)..<Int(node.a + node.b)]) : [block]
    func leads(_ part: Int32, to isThere: Bool) -> Bool {
      let test = nodes[Int(part)]
      switch test.operation {
      case .edge, .path: return isThere && test.c == slot && test.b != slot
      case .refers:
        if test.d != 1 { return false }
        let target = lists[Int(test.c)]
        return isThere ? target == slot && test.a != slot : target != slot && test.a == slot
      default: return false
      }
    }
    for part in parts where leads(part, to: true) { return part }
    for part in parts where leads(part, to: false) { return part }
    return -1
  }
}

extension Evaluator {
  /// For whom the block of a node that binds an entity may hold.
  ///
  /// - Parameter slot: where the block looks for the entity.
  /// - Parameter type: the entity's type.
  @inline(__always)
  func candidates(
    _ index: Int32, slot: Int32, type: Int, _ slots: UnsafeMutablePointer<Int32>
  ) -> Candidates {
    let seeker = program.seekers[Int(index)]
    if seeker < 0 { return Candidates(all: entityCounts[type]) }
    let test = nodes[Int(seeker)]
    switch test.operation {
    case .edge:
      let relation = Int(test.a)
      let words = Int(facts.relationWords[relation])
      let row = Int(facts.relationStart[relation]) + Self.entity(test.b, slots) * words
      return Candidates(row: edgeMay + row, wordCount: words)
    case .path:
      let path = Int(test.a)
      let words = Int(facts.pathWords[path])
      return Candidates(
        row: pathMay + Int(facts.pathStart[path]) + Self.entity(test.b, slots) * words, wordCount: words)
    default:
      let attribute = Int(test.b)
      if test.a == slot {
        return facts.referrers(attribute, naming: Self.bit(lists[Int(test.c)], slots))
      }
      // Only in a single word are the entities' bits in their places but for those before them.
      if cellWords[attribute] > 1 { return Candidates(all: entityCounts[type]) }
      let named = may[facts.cell(attribute, Self.entity(test.a, slots))]
      return Candidates(bits: named >> UInt64(Program.firstEntityBit))
    }
  }
}

extension FactBase {
  /// The entities of which a reference may name what a bit stands for.
  @inline(__always)
  func referrers(_ attribute: Int, naming bit: Int) -> Candidates {
    let words = (Int(entityCounts[Int(program.attributes[attribute].type)]) + 63) / 64
    return Candidates(row: referrers.base + Int(referrerStart[attribute]) + bit * words, wordCount: words)
  }

  /// Notes which entities may name whom, for the references by which blocks seek those that name somebody.
  func collectReferrers() {
    referrerStart.reset(count: program.attributes.count, to: -1)
    var offset = 0
    for index in 0..<program.attributes.count where program.isSoughtBack[index] == 1 {
      let attribute = program.attributes[index]
      referrerStart[index] = Int32(offset)
      offset += valueCount(of: attribute) * ((Int(entityCounts[Int(attribute.type)]) + 63) / 64)
    }
    referrers.reset(count: offset, to: 0)
    for attribute in 0..<program.attributes.count where referrerStart[attribute] >= 0 { collectReferrers(attribute) }
  }

  private func collectReferrers(_ attribute: Int) {
    let count = Int(entityCounts[Int(program.attributes[attribute].type)])
    let words = (count + 63) / 64
    let rows = referrers.base + Int(referrerStart[attribute])
    for entity in 0..<count {
      let cell = cell(attribute, entity)
      for word in 0..<Int(cellWords[attribute]) {
        // What is undone by a choice may be possible as proposed and not as stated.
        var named = may.0[cell + word] | may.1[cell + word]
        while named != 0 {
          let bit = word * 64 + named.trailingZeroBitCount
          named &= named &- 1
          rows[bit * words + entity >> 6] |= 1 << UInt64(entity & 63)
        }
      }
    }
  }
}
