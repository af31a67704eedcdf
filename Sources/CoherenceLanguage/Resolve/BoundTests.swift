import CoherenceSource

/// Tests of numbers and dates: bounds, both included.
extension ConditionResolver {
  /// What a bound may be: for a month, its first and its last day.
  typealias Bound = (first: Int, last: Int)

  /// Reads a value or `at_least`, `at_most`; `read` turns one written bound into days or a number.
  func bounds(_ test: TestSyntax, _ attribute: AttributeID, read: (Node) -> Bound?) -> [TestKind] {
    let declared = vocabulary.attributes[attribute.index]
    guard case .mapping(let entries) = test.value.shape else { return plainNumber(test, attribute, read) }
    let errorsBefore = reading.errorCount
    var lowest: Int?
    var highest: Int?
    if entries.isEmpty {
      reading.error(.emptyValue, "nothing is asked of `\(declared.id)`", at: test.value.span)
    }
    for entry in entries {
      switch entry.key.value {
      case "at_least": lowest = read(entry.value)?.first
      case "at_most": highest = read(entry.value)?.last
      default: reading.refuseOperator(entry.key, on: declared.id, allowed: ["at_least", "at_most"])
      }
    }
    guard reading.errorCount == errorsBefore else { return [] }
    if let lowest, let highest, lowest > highest {
      reading.error(
        .neverTrue, "no value of `\(declared.id)` passes this test", at: test.value.span,
        help: "`at_least` lies above `at_most`: swap them")
      return []
    }
    return [.range(attribute, atLeast: lowest, atMost: highest)]
  }

  private func plainNumber(_ test: TestSyntax, _ attribute: AttributeID, _ read: (Node) -> Bound?) -> [TestKind] {
    let declared = vocabulary.attributes[attribute.index]
    if case .date = declared.valueType {
      reading.error(
        .operatorNotAllowed, "`\(declared.id)` is a date, and a rule asks whether it is early or late",
        at: test.value.span, help: "write `{at_least: 2024-01}` (not earlier) or `{at_most: 2024-01}` (not later)")
      return []
    }
    return read(test.value).map { [.range(attribute, atLeast: $0.first, atMost: $0.last)] } ?? []
  }

  func wholeNumberBound(_ node: Node, _ attribute: String) -> Bound? {
    if refuseParameter(node) { return nil }
    return reading.wholeNumber(node, as: "a bound of `\(attribute)`").map { ($0, $0) }
  }

  func dateBound(_ node: Node, _ attribute: String) -> Bound? {
    if refuseParameter(node) { return nil }
    return reading.date(node, as: "a bound of `\(attribute)`").map { (Int($0.firstDay), Int($0.lastDay)) }
  }

  /// Parameters stand for the numbers of counts only.
  func refuseParameter(_ node: Node) -> Bool {
    guard case .text(let text, _) = node.shape, text.hasPrefix("$") else { return false }
    reading.error(
      .parameterNotAllowed, "a parameter such as `\(text)` cannot stand here", at: node.span,
      help: "parameters stand for the numbers of a `count`; write a number here")
    return true
  }
}
