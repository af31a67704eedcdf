/// Kleene's three truth values, ordered: a conjunction is a minimum, a disjunction a maximum.
package struct Truth: Equatable, Comparable, BitwiseCopyable, Sendable {
  /// 0 for *no*, 1 for *unknown*, 2 for *yes*.
  package let rawValue: UInt8
  @inline(__always) init(rawValue: UInt8) { self.rawValue = rawValue }
  /// False in every world that is asked of.
  package static let no = Truth(rawValue: 0)
  /// Neither shown to be true nor to be false.
  package static let unknown = Truth(rawValue: 1)
  /// True in every world that is asked of.
  package static let yes = Truth(rawValue: 2)

  /// *yes* if surely so, *no* if not possibly so, else *unknown*.
  @inline(__always)
  init(surely: Bool, possibly: Bool) { rawValue = surely ? 2 : possibly ? 1 : 0 }

  @inline(__always)
  package static func < (a: Truth, b: Truth) -> Bool { a.rawValue < b.rawValue }
  @inline(__always)
  package static func == (a: Truth, b: Truth) -> Bool { a.rawValue == b.rawValue }
  /// The negation; unknown stays unknown.
  @inline(__always)
  package var negated: Truth { Truth(rawValue: 2 - rawValue) }
}
