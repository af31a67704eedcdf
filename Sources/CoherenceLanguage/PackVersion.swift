/// A version of a pack: three numbers, each of which says how much has changed since the one before.
package struct PackVersion: Comparable, Sendable {
  /// Major, minor and patch, each at least 0.
  package let numbers: [Int]

  /// Reads three whole numbers with dots between them; `nil` for anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    self.numbers = numbers
  }

  private init(numbers: [Int]) { self.numbers = numbers }

  package static func < (a: Self, b: Self) -> Bool { a.numbers.lexicographicallyPrecedes(b.numbers) }

  /// As it is written: `1.0.0`.
  package var text: String { numbers.map(String.init).joined(separator: ".") }

  /// How much the next version differs.
  package enum Step: String, Comparable, Sendable {
    case none, patch, minor, major
    package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
    private var rank: Int {
      switch self {
      case .none: 0
      case .patch: 1
      case .minor: 2
      case .major: 3
      }
    }
  }

  /// The lowest version that a step leads to; before 1.0.0, the second number is raised for what is major.
  package func next(_ step: Step) -> PackVersion {
    let (major, minor, patch) = (numbers[0], numbers[1], numbers[2])
    switch step {
    case .none: return self
    case .patch: return PackVersion(numbers: [major, minor, patch + 1])
    case .minor: return PackVersion(numbers: major == 0 ? [0, minor, patch + 1] : [major, minor + 1, 0])
    case .major: return PackVersion(numbers: major == 0 ? [0, minor + 1, 0] : [major + 1, 0, 0])
    }
  }
}
