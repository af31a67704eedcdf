/// The lines in which two texts differ, with a few lines around them.
package enum LineDiff {
  private typealias Line = (mark: Character, text: String)

  /// Lines begin with a space, `-` or `+`; stretches without change are left out beyond `context` lines. Without context,
  /// the line under which a changed one is indented stands above it, so that each says of what it is.
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
    var lines: [Line] = []
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
    align(&lines)
    var near = Set(
      lines.indices.filter { index in
        (max(0, index - context)...min(lines.count - 1, index + context)).contains { lines[$0].mark != " " }
      })
    if context == 0 { near.formUnion(lines.indices.compactMap { parent(of: $0, lines) }) }
    return near.sorted().map { "\(lines[$0].mark) \(lines[$0].text)" }
  }

  /// Moves a changed stretch down where the same text allows it and it then begins at an outer line: a whole entry is shown
  /// as removed, not the end of one and the beginning of the next.
  private static func align(_ lines: inout [Line]) {
    var first = 0
    while first < lines.count {
      let mark = lines[first].mark
      var end = first
      while end < lines.count && lines[end].mark == mark { end += 1 }
      if mark != " " {
        var moves = 0
        var best = 0
        while end + moves < lines.count, lines[end + moves].mark == " ",
          lines[end + moves].text == lines[first + moves].text
        {
          moves += 1
          if first + moves < end, indent(lines[first + moves]) < indent(lines[first + best]) { best = moves }
        }
        for move in 0..<best {
          lines[first + move].mark = " "
          lines[end + move].mark = mark
        }
        end += best
      }
      first = end
    }
  }

  /// The unchanged line under which a changed one is indented.
  private static func parent(of index: Int, _ lines: [Line]) -> Int? {
    let line = lines[index]
    if line.mark == " " || line.text.allSatisfy({ $0 == " " }) { return nil }
    let above = (0..<index).last { other in
      let text = lines[other].text.drop { $0 == " " }
      return (lines[other].mark == " " || lines[other].mark == line.mark) && !text.isEmpty && !text.hasPrefix("#")
        && indent(lines[other]) < indent(line)
    }
    return above.flatMap { lines[$0].mark == " " ? $0 : nil }
  }

  private static func indent(_ line: Line) -> Int { line.text.prefix { $0 == " " }.count }
}
