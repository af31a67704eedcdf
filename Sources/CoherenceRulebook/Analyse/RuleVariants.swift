import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// A rule with one of its parts left out, to see whether the part makes a difference.
struct RuleVariant {
  var original: Rule
  var changed: Rule
  var kind: PackAnalysis.IdlePart.Kind
  var span: SourceSpan

  /// All of them, in the order in which the parts were written.
  static func all(of rule: Rule) -> [RuleVariant] {
    let parts = flat(rule.when)
    var result: [RuleVariant] = []
    func add(_ kind: PackAnalysis.IdlePart.Kind, _ span: SourceSpan?, _ change: (inout Rule) -> Void) {
      var changed = rule
      changed.id = "\(rule.id) without part \(result.count + 1)"
      change(&changed)
      result.append(RuleVariant(original: rule, changed: changed, kind: kind, span: span ?? rule.span))
    }
    for (index, part) in parts.enumerated() {
      if parts.count > 1 { add(.condition, part.firstSpan) { $0.when = .all(without(index, parts)) } }
      guard case .any(let options) = part, options.count > 1 else { continue }
      for (position, option) in options.enumerated() {
        add(.alternative, option.firstSpan) { changed in
          var parts = parts
          parts[index] = .any(without(position, options))
          changed.when = .all(parts)
        }
      }
    }
    for (index, safeguard) in rule.safeguards.enumerated() {
      add(.safeguard, safeguard.span) { $0.safeguards = without(index, rule.safeguards) }
    }
    return result
  }

  private static func without<Element>(_ index: Int, _ elements: [Element]) -> [Element] {
    elements.enumerated().filter { $0.offset != index }.map(\.element)
  }

  private static func flat(_ condition: Condition) -> [Condition] {
    if case .all(let parts) = condition { return parts.flatMap(flat) }
    return [condition]
  }
}

extension Condition {
  /// Where its first test is written.
  var firstSpan: SourceSpan? {
    var span: SourceSpan?
    forEachTest { span = span ?? $0.span }
    return span
  }
}
