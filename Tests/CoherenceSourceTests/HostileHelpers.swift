import Glibc

@testable import CoherenceSource

/// Runs a closure on a thread with a stack of 128 KiB.
func onSmallStack(_ body: @escaping @Sendable () -> [String]) -> [String] {
  final class Box {
    let body: @Sendable () -> [String]
    var result: [String] = ["the thread did not run"]
    init(_ body: @escaping @Sendable () -> [String]) { self.body = body }
  }
  let box = Box(body)
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setstacksize(&attributes, 128 * 1024)
  var thread = pthread_t()
  let pointer = Unmanaged.passUnretained(box).toOpaque()
  let status = pthread_create(
    &thread, &attributes,
    { pointer in
      let box = Unmanaged<Box>.fromOpaque(pointer!).takeUnretainedValue()
      box.result = box.body()
      return nil
    }, pointer)
  if status == 0 { pthread_join(thread, nil) }
  pthread_attr_destroy(&attributes)
  return withExtendedLifetime(box) { box.result }
}

/// Keys of 56 letters and digits that `NameTable.hash` cannot tell apart.
///
/// The hash takes in eight bytes at a time, and each step can be undone: for any second word there is a first word that
/// leads to the same state. A few pairs of printable words for each of three places make thousands of keys.
func collidingKeys(_ count: Int) -> [String] {
  let odd: UInt64 = 0x9E37_79B9_7F4A_7C15
  func step(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let product = (state ^ word) &* odd
    return product ^ product >> 32
  }
  var inverse: UInt64 = odd
  for _ in 0..<6 { inverse = inverse &* (2 &- odd &* inverse) }

  var state = 56 &* odd
  var random: UInt64 = 7
  let plain: UInt64 = 0x6161_6161_6161_6161
  var places: [[[UInt64]]] = []
  for _ in 0..<3 {
    let middle = step(state, plain) ^ plain
    var pairs: [[UInt64]] = []
    while pairs.count * pairs.count * pairs.count < count {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let second = plain &+ ((random >> 5) & 0x0707_0707_0707_0707)
      let mixed = middle ^ second
      let first = ((mixed ^ mixed >> 32) &* inverse) ^ state
      if isWord(first) && !pairs.contains([first, second]) { pairs.append([first, second]) }
    }
    places.append(pairs)
    state = step(step(state, plain), plain)
  }
  var keys: [String] = []
  for one in places[0] {
    for two in places[1] {
      for three in places[2] where keys.count < count {
        let bytes = (one + two + three + [plain]).flatMap { word in (0..<8).map { UInt8(word >> ($0 * 8) & 0xFF) } }
        keys.append(String(decoding: bytes, as: UTF8.self))
      }
    }
  }
  return keys
}

/// Whether eight bytes are all letters or digits.
private func isWord(_ word: UInt64) -> Bool {
  var rest = word
  for _ in 0..<8 {
    switch rest & 0xFF {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: rest >>= 8
    default: return false
    }
  }
  return true
}
