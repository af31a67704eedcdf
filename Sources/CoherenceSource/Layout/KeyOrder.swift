/// In which order the keys of a mapping stand, and those of what is below it.
package struct KeyOrder: Sendable {
  /// Keys that come first, in this order; keys that it does not name follow in their author's order.
  package var first: [String]
  /// Keys that come after all others, in this order.
  package var last: [String]
  /// The orders below keys that have one of their own.
  package var under: [String: KeyOrder]
  /// The order below every other key of a mapping; at most one.
  package var others: [KeyOrder]
  /// The order of each element of a list; at most one.
  package var elements: [KeyOrder]

  /// An order of the keys of one mapping, and of what stands below it.
  package init(
    _ first: [String] = [], last: [String] = [], under: [String: KeyOrder] = [:], others: KeyOrder? = nil,
    elements: KeyOrder? = nil
  ) {
    self.first = first
    self.last = last
    self.under = under
    self.others = others.map { [$0] } ?? []
    self.elements = elements.map { [$0] } ?? []
  }

  /// The order of a list whose elements are mappings with these keys.
  package static func list(_ keys: [String], under: [String: KeyOrder] = [:]) -> KeyOrder {
    KeyOrder(elements: KeyOrder(keys, under: under))
  }

  /// What holds below a key.
  func below(_ key: String) -> KeyOrder { under[key] ?? others.first ?? KeyOrder() }

  /// What holds for the elements of a list.
  var element: KeyOrder { elements.first ?? KeyOrder() }

  /// The places of keys in this order: `result[i]` is which of them comes `i`th.
  func sorted(_ keys: [String]) -> [Int] {
    if first.isEmpty && last.isEmpty { return Array(keys.indices) }
    func rank(_ key: String) -> Int {
      if let place = first.firstIndex(of: key) { return place }
      return first.count + (last.firstIndex(of: key).map { $0 + 1 } ?? 0)
    }
    let ranks = keys.map(rank)
    return keys.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
  }
}
