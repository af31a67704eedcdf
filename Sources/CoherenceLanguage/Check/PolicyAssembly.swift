import CoherenceSource

/// What a policy says of itself.
struct PolicyHeader {
  var id: String
  var title: String
  var date: CalendarInterval?
  var summary: String?

  /// Reads the keys; without a default name, a file must have an id, a title and a date.
  init(_ outline: PolicyOutline, defaultName: String?, problems: inout PolicyProblems) {
    let tree = outline.tree
    id = defaultName ?? ""
    title = defaultName ?? ""
    if let pair = outline[.policy], let text = problems.text(pair.value, in: tree, of: "policy") {
      id = text
      let isGood = text.utf8.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
      if !isGood || text.utf8.count > 100 {
        problems.add(
          .policyBadID, "`\(text)` cannot be the id of a policy", at: tree.span(pair.value),
          help: "write at most 100 lower-case letters, digits and hyphens; its `title` may say anything")
      }
    }
    if let pair = outline[.title], let text = problems.text(pair.value, in: tree, of: "title") { title = text }
    if let pair = outline[.date] { date = problems.date(pair.value, in: tree, of: "date") }
    if let pair = outline[.summary] { summary = problems.text(pair.value, in: tree, of: "summary") }
    guard defaultName == nil else { return }
    let missing = [PolicyKey.policy, .title, .date].filter { outline[$0] == nil }
    if !missing.isEmpty {
      problems.add(
        .policyMissingKey, "this policy lacks \(inWords(missing.map(\.rawValue)))",
        at: tree.start(of: outline.root),
        help: "a policy begins with `policy: its-id`, `title: …` and `date: 2026-11-02`")
    }
  }
}

extension PolicyReading {
  /// The risks that the policy accepts.
  mutating func readRisks() -> [Policy.AcceptedRisk] {
    guard let pair = outlines[0][.acceptedRisks] else { return [] }
    var reader = AcceptedRiskReader(
      tree: outlines[0].tree, names: names, entities: entityNames, date: date, problems: problems)
    reader.read(pair.value)
    problems = reader.problems
    return reader.risks
  }

  /// The checked policy, when nothing was wrong.
  mutating func policy(header: PolicyHeader, risks: [Policy.AcceptedRisk]) -> Policy {
    let tree = outlines[0].tree
    let span = tree.span(outlines[0].root)
    addDefaults(span)
    sortFacts()
    mapped.sort()
    return Policy(
      id: header.id, title: header.title, date: header.date, summary: header.summary, entities: entities,
      facts: facts, relations: relations, mapped: mapped, sequence: sequence, acceptedRisks: risks, file: span.file,
      span: span)
  }

  /// Puts the facts in the order of the cells, attribute by attribute and entity by entity, by swaps that copy nothing.
  private mutating func sortFacts() {
    var targets: [Int32] = Array(repeating: 0, count: facts.count)
    var next: Int32 = 0
    for index in cells where index >= 0 {
      targets[Int(index)] = next
      next += 1
    }
    facts.withUnsafeMutableBufferPointer { facts in
      for index in facts.indices {
        while Int(targets[index]) != index {
          let target = Int(targets[index])
          facts.swapAt(index, target)
          targets.swapAt(index, target)
        }
      }
    }
  }

  private mutating func addDefaults(_ span: SourceSpan) {
    for (attribute, value) in names.defaults {
      let first = firstCell[attribute]
      let type = Int(names.attributeTypes[attribute])
      for entity in entities[type].indices where cells[first + entity] < 0 {
        cells[first + entity] = Int32(facts.count)
        facts.append(
          Policy.Fact(
            attribute: AttributeID(attribute), entity: entity, value: value, evidence: FactEvidence(),
            isDefault: true, span: entities[type][entity].span ?? span))
      }
    }
  }
}

/// Paths as `based_on` writes them: parts between slashes, of which `..` leads up.
enum PolicyPath {
  /// The path from where the other path starts.
  static func resolve(_ path: String, relativeTo other: String) -> String {
    if path.hasPrefix("/") { return path }
    var parts = other.split(separator: "/", omittingEmptySubsequences: false).dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != "..", !last.isEmpty {
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// What follows the last slash.
  static func lastPart(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
