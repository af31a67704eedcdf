/// Writes JSON with two-space indentation, in the order in which it is told to.
package struct JSONWriter {
  private var output: String = ""
  /// For each open object or array whether something was written in it.
  private var hasMembers: [Bool] = []
  private var isAfterKey = false
  /// Deeper objects and arrays are written in one line.
  private let indentedLevels: Int
  /// A writer that has written nothing; objects and arrays below so many levels are written in one line each.
  package init(indentedLevels: Int = .max) { self.indentedLevels = indentedLevels }

  /// The text written so far, with a final line break.
  package var text: String { output + "\n" }

  /// Opens an object, in an array or after a key.
  package mutating func beginObject() { begin("{") }
  /// Closes the object that was opened last.
  package mutating func endObject() { end("}") }
  /// Opens an array, in an array or after a key.
  package mutating func beginArray() { begin("[") }
  /// Closes the array that was opened last.
  package mutating func endArray() { end("]") }

  /// Writes a member's name; its value must follow.
  package mutating func key(_ name: String) {
    separate()
    output += Self.quoted(name) + ": "
    isAfterKey = true
  }

  /// Writes a string.
  package mutating func value(_ string: String) { scalar(Self.quoted(string)) }
  /// Writes a whole number.
  package mutating func value(_ number: Int) { scalar(String(number)) }
  /// Writes `true` or `false`.
  package mutating func value(_ flag: Bool) { scalar(flag ? "true" : "false") }
  /// Writes a number as it stands.
  package mutating func value(literal: String) { scalar(literal) }
  /// Writes `null`.
  package mutating func null() { scalar("null") }

  /// Writes a member; `nil` becomes `null`.
  package mutating func member(_ name: String, _ string: String?) {
    key(name)
    if let string { value(string) } else { null() }
  }
  /// Writes a member; `nil` becomes `null`.
  package mutating func member(_ name: String, _ number: Int?) {
    key(name)
    if let number { value(number) } else { null() }
  }
  /// Writes a member.
  package mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }
  /// Writes a member that is an array of strings.
  package mutating func member(_ name: String, _ strings: [String]) {
    key(name)
    beginArray()
    for string in strings { value(string) }
    endArray()
  }

  /// Writes a member that is an array of objects, the members of each written by the body.
  package mutating func objects<Element>(
    _ name: String, _ elements: some Sequence<Element>, _ body: (Element, inout JSONWriter) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements {
      beginObject()
      body(element, &self)
      endObject()
    }
    endArray()
  }

  private mutating func begin(_ bracket: String) {
    separate()
    output += bracket
    hasMembers.append(false)
  }

  private mutating func end(_ bracket: String) {
    let isIndented = hasMembers.count <= indentedLevels
    if hasMembers.removeLast(), isIndented { newLine() }
    output += bracket
  }

  private mutating func scalar(_ text: String) {
    separate()
    output += text
  }

  private mutating func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard let last = hasMembers.last else { return }
    if last { output += "," }
    hasMembers[hasMembers.count - 1] = true
    if hasMembers.count <= indentedLevels { newLine() } else if last { output += " " }
  }

  private mutating func newLine() { output += "\n" + String(repeating: "  ", count: hasMembers.count) }

  /// A JSON string literal; control characters and the line separators that JavaScript trips over are escaped.
  package static func quoted(_ string: String) -> String {
    var result = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
