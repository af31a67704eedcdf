import CoherenceSource

/// Lays out text for a terminal: wrapping by display width, neutral characters only, optional bold.
package struct TextLayout {
  /// Columns of the narrowest and the widest layout.
  package static let widths = 40...400
  /// Columns that a line may fill; the only word of a line may be wider.
  package var width: Int
  /// Whether bold text is written as such; if not, it is written plain.
  package var usesColor: Bool
  private var lines: [String] = []

  /// An empty layout; a width beyond `widths` is brought within.
  package init(width: Int = 100, usesColor: Bool = false) {
    self.width = min(max(width, Self.widths.lowerBound), Self.widths.upperBound)
    self.usesColor = usesColor
  }

  /// Everything laid out so far, with a final line break.
  package var text: String { lines.joined(separator: "\n") + "\n" }

  /// Adds what another layout holds, each line indented.
  package mutating func append(_ other: TextLayout, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    for line in other.lines { lines.append(line.isEmpty ? "" : margin + line) }
  }

  /// A blank line, unless one stands there or nothing does.
  package mutating func blank() { if lines.last != "" && !lines.isEmpty { lines.append("") } }

  /// A paragraph; lines after the first are indented by `hanging` more columns.
  package mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int = 0, bold: Bool = false) {
    let safe = DiagnosticRenderer.visible(text)
    var current = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in safe.split(separator: " ") {
      let needed = DiagnosticRenderer.width(String(word)) + (isEmpty ? 0 : 1)
      if !isEmpty && DiagnosticRenderer.width(current) + needed > width {
        append(current, bold)
        current = String(repeating: " ", count: indent + hanging)
        isEmpty = true
      }
      current += isEmpty ? String(word) : " " + word
      isEmpty = false
    }
    if !isEmpty { append(current, bold) }
  }

  /// A row of a table: cells of given widths; the first is wrapped, the others stand on its first line.
  package mutating func columns(_ cells: [(text: String, width: Int)], bold: Bool = false) {
    guard let first = cells.first else { return }
    var wrapped = TextLayout(width: 1)
    wrapped.width = first.width - 2
    wrapped.paragraph(first.text, hanging: 2)
    for (number, line) in wrapped.lines.enumerated() {
      var row = line
      if number == 0 {
        row += String(repeating: " ", count: max(1, first.width - DiagnosticRenderer.width(line)))
        for cell in cells.dropFirst() {
          let text = DiagnosticRenderer.visible(cell.text)
          row += text + String(repeating: " ", count: max(1, cell.width - DiagnosticRenderer.width(text)))
        }
        while row.last == " " { row.removeLast() }
      }
      append(row, bold)
    }
  }

  /// A line that is not wrapped: of a file, say.
  package mutating func line(_ text: String) { lines.append(DiagnosticRenderer.visible(text)) }

  private mutating func append(_ line: String, _ bold: Bool) {
    lines.append(bold && usesColor ? "\u{1B}[1m\(line)\u{1B}[0m" : line)
  }
}
