/// The lines in which two texts differ, with a few lines around them.
package enum LineDiff {
  /// Lines begin with a space, `-` or `+`; stretches without change are left out beyond `context` lines.
  package static func render(_ old: String, _ new: String, context: Int = 1) -> [String] {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let changes = after.difference(from: before)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var lines: [(mark: Character, text: String)] = []
    var (left, right) = (0, 0)
    while left < before.count || right < after.count {
      if removed.contains(left) {
        lines.append(("-", before[left]))
        left += 1
      } else if inserted.contains(right) {
        lines.append(("+", after[right]))
        right += 1
      } else {
        lines.append((" ", before[left]))
        left += 1
        right += 1
      }
    }
    let near = lines.indices.filter { index in
      (max(0, index - context)...min(lines.count - 1, index + context)).contains { lines[$0].mark != " " }
    }
    return near.map { "\(lines[$0].mark) \(lines[$0].text)" }
  }
}
