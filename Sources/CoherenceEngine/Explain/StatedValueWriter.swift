import CoherenceLanguage
import CoherenceSource

/// Writes stated values as the YAML of a policy.
package struct StatedValueWriter {
  private let vocabulary: Vocabulary
  private let entities: [[Policy.Entity]]

  package init(_ vocabulary: Vocabulary, _ entities: [[Policy.Entity]]) {
    self.vocabulary = vocabulary
    self.entities = entities
  }

  /// The value in one line: `low`, `[humanitarian, media]`, `{at_least: 3}`; `nil` if a policy has no words for it.
  package func yaml(_ value: StatedValue, _ attribute: AttributeID) -> String? {
    switch (value, vocabulary.attributes[attribute.index].valueType) {
    case (.oneOf(let mask), .choice(let domain)), (.oneOf(let mask), .level(let domain)):
      guard let names = names(mask, domain), let first = names.first else { return nil }
      return names.count == 1 ? first : "{one_of: \(list(names))}"
    case (.members(let surely, let possibly), .set(let domain)):
      guard let sure = names(surely, domain) else { return nil }
      if surely == possibly { return sure.isEmpty ? "none" : list(sure) }
      let out = ValueMask.all(domain.values.count).subtracting(possibly)
      guard let excluded = names(out, domain) else { return nil }
      return bounds([("includes", sure), ("excludes", excluded)])
    case (.range(let lower, let upper), .number): return range(lower, upper) { String($0) }
    case (.range(let lower, let upper), .date):
      return range(lower, upper) { CalendarInterval.text(ofDay: Int32(clamping: $0)) }
    case (.referenceOneOf(let known, let none, let unlisted), .reference(let type)):
      let names = ids(known, type) + (none ? ["none"] : []) + (unlisted ? ["someone_not_listed"] : [])
      return names.count == 1 ? names[0] : "{one_of: \(list(names))}"
    case (.references(let surely, let possibly, let unlisted), .references(let type)):
      let sure = ids(surely, type) + (unlisted == .surely ? ["someone_not_listed"] : [])
      if let possibly, possibly == surely, unlisted != .possibly { return sure.isEmpty ? "none" : list(sure) }
      guard let possibly else { return bounds([("includes", sure)]) }
      let out = entities[type.index].indices.filter { !possibly.contains($0) }
      return bounds([("includes", sure), ("excludes", ids(out, type) + (unlisted == .no ? ["someone_not_listed"] : []))])
    default: return nil
    }
  }

  /// The names of a mask's values; classes whose members are all in stand for them. `nil` if something in it has no name.
  private func names(_ mask: ValueMask, _ domain: ValueDomain) -> [String]? {
    var left = mask
    var result: [String] = []
    let singles = mask.values.filter { !domain.values[$0].isUnlistedMember }
    if singles.count == mask.count { return singles.map { domain.values[$0].id } }
    for group in domain.classes.sorted(by: { ($1.members.count, $0.id) < ($0.members.count, $1.id) })
    where !group.members.isEmpty && group.members.subtracting(left).isEmpty {
      result.append(group.id)
      left = left.subtracting(group.members)
    }
    if left.values.contains(where: { domain.values[$0].isUnlistedMember }) { return nil }
    return result + left.values.map { domain.values[$0].id }
  }

  private func ids(_ known: [Int], _ type: EntityTypeID) -> [String] { known.map { entities[type.index][$0].id } }

  private func list(_ names: [String]) -> String { "[\(names.joined(separator: ", "))]" }

  private func bounds(_ parts: [(key: String, names: [String])]) -> String? {
    let written = parts.filter { !$0.names.isEmpty }.map { "\($0.key): \(list($0.names))" }
    return written.isEmpty ? nil : "{\(written.joined(separator: ", "))}"
  }

  private func range(_ lower: Int?, _ upper: Int?, _ text: (Int) -> String) -> String? {
    switch (lower, upper) {
    case (let lower?, let upper?): return lower == upper ? text(lower) : "{at_least: \(text(lower)), at_most: \(text(upper))}"
    case (let lower?, nil): return "{at_least: \(text(lower))}"
    case (nil, let upper?): return "{at_most: \(text(upper))}"
    case (nil, nil): return nil
    }
  }
}
