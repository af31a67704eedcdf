/// A growable block of plain values: the kernel's only storage.
///
/// It hands out its address, so that the inner loops read integers without reference counting or copies. The address is
/// valid until the next call that grows the table.
package final class Table<Element: BitwiseCopyable> {
  // The kernel is single-threaded and never calls back while it writes; checking each access at run time would take a
  // third of an evaluation.
  /// Address of the first element; valid until the next call that grows the table.
  @exclusivity(unchecked) package private(set) var base: UnsafeMutablePointer<Element>
  /// Number of elements.
  @exclusivity(unchecked) package private(set) var count: Int
  @exclusivity(unchecked) private var capacity: Int

  /// An empty table.
  package init() {
    base = UnsafeMutablePointer<Element>.allocate(capacity: 16)
    capacity = 16
    count = 0
  }

  /// A table with the elements of an array.
  package init(_ elements: [Element]) {
    capacity = elements.count > 0 ? elements.count : 1
    base = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    count = elements.count
    var index = 0
    while index < count {
      base[index] = elements[index]
      index += 1
    }
  }

  deinit { base.deallocate() }

  /// The element at an index in `0..<count`.
  @inline(__always)
  package subscript(index: Int) -> Element {
    get { base[index] }
    set { base[index] = newValue }
  }

  /// Adds an element at the end.
  @inline(__always)
  package func append(_ element: Element) {
    if count == capacity { grow(to: count + 1) }
    base[count] = element
    count += 1
  }

  /// Forgets all elements, keeping the memory.
  package func removeAll() { count = 0 }

  /// Forgets the elements from an index on.
  package func truncate(to newCount: Int) { count = newCount }

  /// Makes the table hold exactly `newCount` copies of an element.
  package func reset(count newCount: Int, to element: Element) {
    if newCount > capacity { grow(to: newCount) }
    var index = 0
    while index < newCount {
      base[index] = element
      index += 1
    }
    count = newCount
  }

  /// Makes room for exactly `newCount` elements; what they hold is for the caller to write.
  package func reserve(count newCount: Int) {
    if newCount > capacity { grow(to: newCount) }
    count = newCount
  }

  /// Makes the table equal to another.
  package func copy(from other: Table<Element>) {
    if other.count > capacity { grow(to: other.count) }
    base.update(from: other.base, count: other.count)
    count = other.count
  }

  private func grow(to needed: Int) {
    var newCapacity = capacity * 2
    if newCapacity < needed { newCapacity = needed }
    let new = UnsafeMutablePointer<Element>.allocate(capacity: newCapacity)
    new.update(from: base, count: count)
    base.deallocate()
    base = new
    capacity = newCapacity
  }
}
