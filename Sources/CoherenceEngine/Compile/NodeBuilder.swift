import CoherenceKernel
import CoherenceLanguage

/// Collects nodes, lists and masks of a program; equal ones are stored once, so that each distinct test exists once.
struct NodeBuilder {
  private(set) var nodes: [Program.Node] = []
  private(set) var lists: [Int32] = []
  private(set) var masks: [UInt64] = []
  private(set) var paths: [Program.Path] = []
  private(set) var slotCount = 1
  private var knownNodes: [Key: Int32] = [:]
  private var knownLists: [[Int32]: Int32] = [:]
  private var knownMasks: [ValueMask: Int32] = [:]
  private var knownPaths: [PathSpecification: Int32] = [:]

  private struct Key: Hashable {
    var operation: UInt8
    var a: Int32
    var b: Int32
    var c: Int32
    var d: Int32
  }

  mutating func add(_ operation: Operation, _ a: Int32 = 0, _ b: Int32 = 0, _ c: Int32 = 0, _ d: Int32 = 0) -> Int32 {
    let key = Key(operation: operation.rawValue, a: a, b: b, c: c, d: d)
    if let known = knownNodes[key] { return known }
    nodes.append(Program.Node(operation, a, b, c, d))
    knownNodes[key] = Int32(nodes.count - 1)
    return Int32(nodes.count - 1)
  }

  mutating func all(_ children: [Int32]) -> Int32 { join(.and, children, whenEmpty: .alwaysTrue) }
  mutating func any(_ children: [Int32]) -> Int32 { join(.or, children, whenEmpty: .alwaysFalse) }
  mutating func not(_ child: Int32) -> Int32 { add(.not, child) }

  private mutating func join(_ operation: Operation, _ children: [Int32], whenEmpty: Operation) -> Int32 {
    if children.isEmpty { return add(whenEmpty) }
    if children.count == 1 { return children[0] }
    return add(operation, list(children), Int32(children.count))
  }

  /// The start of a list.
  mutating func list(_ items: [Int32]) -> Int32 {
    if let known = knownLists[items] { return known }
    let start = Int32(lists.count)
    lists += items
    knownLists[items] = start
    return start
  }

  /// The start of a mask.
  mutating func mask(_ mask: ValueMask) -> Int32 {
    if let known = knownMasks[mask] { return known }
    let start = Int32(masks.count)
    masks += mask.words
    knownMasks[mask] = start
    return start
  }

  mutating func path(_ specification: PathSpecification) -> Int32 {
    if let known = knownPaths[specification] { return known }
    let via = list(specification.via.map { Int32($0.index) })
    paths.append(
      Program.Path(
        viaStart: via, viaCount: Int32(specification.via.count), minimumHops: Int32(specification.minimumHops),
        maximumHops: specification.maximumHops.map(Int32.init) ?? -1))
    knownPaths[specification] = Int32(paths.count - 1)
    return Int32(paths.count - 1)
  }

  /// A slot that nothing else uses.
  mutating func takeSlot(atLeast least: Int32) -> Int32 {
    let slot = max(Int32(slotCount), least)
    reserve(slot: slot)
    return slot
  }

  /// Makes sure that frames have room for a slot.
  mutating func reserve(slot: Int32) { slotCount = max(slotCount, Int(slot) + 1) }
}
