import CoherenceSource

/// Reads tests of values of a finite domain as masks of the values that pass.
struct MaskReader {
  let reading: Reading
  /// The attribute's name, for messages.
  let attribute: String
  let domain: ValueDomain
  let isOrdered: Bool

  /// The test of a single-valued attribute: a value, a list, or operators that must all hold.
  func read(_ node: Node) -> ValueMask? {
    if domain.isYesNo { return yesNo(node) }
    let mask: ValueMask?
    switch node.shape {
    case .text, .list, .empty: mask = values(node, as: "`\(attribute)`")
    case .mapping(let entries): mask = operators(entries, node)
    }
    return mask.flatMap { checkSelects($0, node) }
  }

  private func yesNo(_ node: Node) -> ValueMask? {
    guard case .mapping = node.shape else {
      if case .list = node.shape {
        reading.error(
          .operatorNotAllowed, "`\(attribute)` is either `yes` or `no`, so a list says nothing", at: node.span,
          help: "write `yes` or `no`")
        return nil
      }
      return reading.yesNo(node, as: "`\(attribute)`").map { ValueMask(count: 2, values: [$0 ? 1 : 0]) }
    }
    reading.error(
      .operatorNotAllowed, "`\(attribute)` is `yes` or `no` and takes no operators", at: node.span,
      help: "write `\(attribute): yes` or `\(attribute): no`")
    return nil
  }

  private func operators(_ entries: [(key: Located<String>, value: Node)], _ node: Node) -> ValueMask? {
    let allowed = isOrdered ? ["at_least", "at_most", "none_of"] : ["none_of"]
    guard checkOperators(entries, allowed, node) else { return nil }
    var mask: ValueMask? = .all(domain.values.count)
    for entry in entries {
      let what = "`\(entry.key.value)`"
      let operand: ValueMask?
      switch entry.key.value {
      case "none_of": operand = values(entry.value, as: what).map { ValueMask.all(domain.values.count).subtracting($0) }
      case "at_least": operand = rank(entry.value, as: what).map { range($0..<domain.values.count) }
      default: operand = rank(entry.value, as: what).map { range(0..<$0 + 1) }
      }
      mask = mask.flatMap { mask in operand.map(mask.intersection) }
    }
    return mask
  }

  private func range(_ values: Range<Int>) -> ValueMask { ValueMask(count: domain.values.count, values: values) }

  /// Whether each operator is one that this kind of attribute takes.
  func checkOperators(_ entries: [(key: Located<String>, value: Node)], _ allowed: [String], _ node: Node) -> Bool {
    guard !entries.isEmpty else {
      reading.error(.emptyValue, "nothing is asked of `\(attribute)`", at: node.span, help: "write a value")
      return false
    }
    let errorsBefore = reading.errorCount
    for entry in entries where !allowed.contains(entry.key.value) {
      reading.refuseOperator(entry.key, on: attribute, allowed: allowed, isUnordered: !isOrdered)
    }
    return reading.errorCount == errorsBefore
  }

  private func rank(_ node: Node, as what: String) -> Int? {
    guard let name = reading.text(node, as: what) else { return nil }
    return mask(of: name)?.values.first
  }

  /// A value or a list of values, joined.
  func values(_ node: Node, as what: String) -> ValueMask? {
    guard let named = masks(node, as: what) else { return nil }
    return named.reduce(ValueMask(count: domain.values.count)) { $0.union($1) }
  }

  /// The mask of each name of a value or a list of values.
  func masks(_ node: Node, as what: String) -> [ValueMask]? {
    guard let names = reading.texts(node, as: what) else { return nil }
    let errorsBefore = reading.errorCount
    let masks = names.compactMap(mask)
    guard reading.errorCount == errorsBefore, masks.count == names.count else { return nil }
    for second in names.indices {
      for first in 0..<second { checkPair(names, masks, first, second) }
    }
    return reading.errorCount == errorsBefore ? masks : nil
  }

  private func checkPair(_ names: [Located<String>], _ masks: [ValueMask], _ first: Int, _ second: Int) {
    if names[first].value == names[second].value {
      reading.error(
        .listedTwice, "`\(names[second].value)` is listed twice", at: names[second].span, help: "delete one of them",
        earlier: ("first listed here", names[first].span))
      return
    }
    let (outer, inner) = masks[first].count >= masks[second].count ? (first, second) : (second, first)
    if masks[inner].subtracting(masks[outer]).isEmpty {
      reading.warning(
        .memberBesideClass, "`\(names[inner].value)` is listed beside its class `\(names[outer].value)`",
        at: names[inner].span, help: "the class covers it: delete one of them",
        earlier: ("the class", names[outer].span))
    }
  }

  private func mask(of name: Located<String>) -> ValueMask? {
    if let mask = domain.mask(named: name.value) { return mask }
    let help = name.value == "unknown" ? "a rule does not ask what is known; unknown values are the tool's part" : nil
    reading.unknownName(
      .unknownValue, name, message: "`\(attribute)` has no value `\(name.value)`", candidates: domain.names, help: help)
    return nil
  }

  /// A test that always or never passes is a mistake.
  private func checkSelects(_ mask: ValueMask, _ node: Node) -> ValueMask? {
    if mask.isEmpty {
      reading.error(.neverTrue, "no value of `\(attribute)` passes this test", at: node.span, help: "loosen it")
      return nil
    }
    if mask.count == domain.values.count {
      reading.error(
        .alwaysTrue, "every value of `\(attribute)` passes this test, so it asks nothing", at: node.span,
        help: "delete it, or leave out the values that are not meant")
      return nil
    }
    return mask
  }
}

extension Reading {
  /// Reports an operator that an attribute does not take.
  func refuseOperator(_ key: Located<String>, on attribute: String, allowed: [String], isUnordered: Bool = false) {
    let takes = allowed.isEmpty ? "it takes no operators" : "it takes \(quoted(allowed)), or a value"
    let known = [
      "at_least", "at_most", "none_of", "all_of", "only", "same_as", "shares_with", "one_of", "any_of", "is", "not",
      "known",
    ]
    guard known.contains(key.value) else {
      unknownName(
        .unknownOperator, key, message: "there is no operator `\(key.value)`",
        candidates: allowed, help: Spelling.closest(to: key.value, among: allowed) == nil ? takes : nil)
      return
    }
    let help: String
    switch key.value {
    case "one_of", "any_of", "is": help = "write the value or the list itself, without `\(key.value)`"
    case "not": help = "write `{none_of: […]}`"
    case "known": help = "a rule speaks about the world, not about what its author knows"
    case "at_least" where isUnordered, "at_most" where isUnordered:
      help = "its values have no order; list those that are meant"
    default: help = takes
    }
    error(.operatorNotAllowed, "`\(key.value)` cannot be asked of `\(attribute)`", at: key.span, help: help)
  }
}
