import CoherenceSource

/// Reads the risks that somebody has accepted.
struct AcceptedRiskReader {
  /// Where they stand.
  let tree: YAMLView
  /// What may be said.
  let names: PolicyNames
  /// The entities of the policy.
  let entities: PolicyEntityNames
  /// The policy's date.
  let date: CalendarInterval?
  /// What has been read.
  private(set) var risks: [Policy.AcceptedRisk] = []
  /// What is wrong.
  private(set) var problems: PolicyProblems

  init(
    tree: YAMLView, names: PolicyNames, entities: PolicyEntityNames, date: CalendarInterval?, problems: PolicyProblems
  ) {
    self.problems = problems
    self.tree = tree
    self.names = names
    self.entities = entities
    self.date = date
  }

  private enum Key: String, CaseIterable {
    case rule, involving, reason, owner, until
    case reliesOn = "relies_on"
  }

  /// Reads the list.
  mutating func read(_ node: YAMLTree.Node) {
    if tree.isNull(node) { return }
    guard tree.kind(node) == .sequence else {
      problems.add(
        .policySectionShape, "`accepted_risks` is a list, and this is not", at: tree.span(node),
        help: "begin each risk with a dash: `- {rule: …, reason: …, owner: …, until: …}`")
      return
    }
    for item in tree.items(node) { readRisk(item) }
  }

  private mutating func readRisk(_ item: YAMLTree.Node) {
    guard tree.kind(item) == .mapping else {
      problems.add(
        .riskShape, "an accepted risk is a mapping, and this is not", at: tree.span(item),
        help: "write `- {rule: …, reason: …, owner: …, until: …}`")
      return
    }
    var found: [YAMLTree.Node?] = Array(repeating: nil, count: Key.allCases.count)
    for pair in tree.pairs(item) {
      let word = tree.text(pair.key)
      if let key = Key.allCases.firstIndex(where: { $0.rawValue == word }) {
        found[key] = pair.value
      } else {
        problems.misspelt(
          .riskUnknownKey, "`\(word)` is not a key of an accepted risk", word, among: Key.allCases.map(\.rawValue),
          at: tree.span(pair.key), listing: "the keys are")
      }
    }
    func node(_ key: Key) -> YAMLTree.Node? { found[Key.allCases.firstIndex(of: key)!] }
    let missing = [Key.rule, .reason, .owner, .until].filter { node($0) == nil }
    if !missing.isEmpty {
      problems.add(
        .riskIncomplete,
        "this accepted risk lacks \(inWords(missing.map(\.rawValue)))",
        at: tree.span(item), help: "a risk is accepted for a reason, by somebody, until some day")
    }
    let rule = node(.rule).flatMap { problems.text($0, in: tree, of: "rule") }
    let reason = node(.reason).flatMap { problems.text($0, in: tree, of: "reason") }
    let owner = node(.owner).flatMap { problems.text($0, in: tree, of: "owner") }
    let until = node(.until).flatMap { problems.date($0, in: tree, of: "until") }
    if let until, let date, until.lastDay < date.firstDay {
      problems.add(
        .riskOverBeforeDate, "this term is over before the policy's date", at: tree.span(node(.until)!),
        help: "set a later day, or take the risk out")
    }
    var involving: [(variable: String, entity: String)] = []
    var variableSpans: [SourceSpan] = []
    if let node = node(.involving) { readInvolving(node, &involving, &variableSpans) }
    let reliesOn = node(.reliesOn).map { readReliedFacts($0) } ?? []
    guard let rule, let reason, let owner, let until else { return }
    risks.append(
      Policy.AcceptedRisk(
        rule: rule, ruleSpan: tree.span(node(.rule)!), involving: involving, variableSpans: variableSpans,
        reason: reason, owner: owner, until: until, reliesOn: reliesOn, span: tree.span(item)))
  }

  private mutating func readInvolving(
    _ node: YAMLTree.Node, _ involving: inout [(variable: String, entity: String)], _ spans: inout [SourceSpan]
  ) {
    guard tree.kind(node) == .mapping else {
      problems.add(
        .riskShape, "`involving` maps the rule's variables to entities, and this is not a mapping",
        at: tree.span(node), help: "write `involving: {embargo: the_embargo}`")
      return
    }
    for pair in tree.pairs(node) {
      guard let entity = problems.text(pair.value, in: tree, of: tree.text(pair.key)) else { continue }
      guard entities.find(entity) != nil else {
        unknownEntity(entity, at: tree.span(pair.value))
        continue
      }
      involving.append((tree.text(pair.key), entity))
      spans.append(tree.span(pair.key))
    }
  }

  private mutating func unknownEntity(_ entity: String, at span: SourceSpan) {
    problems.misspelt(
      .riskUnknownEntity, "`\(entity)` is not listed in this policy", entity, among: entities.listedIDs, at: span,
      listing: "listed are")
  }

  /// Paths alone, or each with the value that it had when the risk was accepted.
  private mutating func readReliedFacts(_ node: YAMLTree.Node) -> [Policy.ReliedFact] {
    switch tree.kind(node) {
    case .mapping:
      return tree.pairs(node).compactMap { pair in
        guard let (attribute, entity) = readPath(pair.key) else { return nil }
        let declared = names.vocabulary.attributes[attribute.index]
        let value = StatedValueReader.read(
          pair.value, in: tree, as: StatedValueNames(declared.valueType), entities: entities, attribute: declared.id,
          problems: &problems)
        return value.map { Policy.ReliedFact(attribute: attribute, entity: entity, value: $0) }
      }
    case .sequence: return tree.items(node).flatMap { readReliedFacts($0) }
    case .scalar:
      return readPath(node).map { [Policy.ReliedFact(attribute: $0.attribute, entity: $0.entity)] } ?? []
    }
  }

  /// `entity.attribute`, where an entity that exists once is named by its type.
  private mutating func readPath(_ node: YAMLTree.Node) -> (attribute: AttributeID, entity: Int)? {
    guard let path = problems.text(node, in: tree, of: "relies_on") else { return nil }
    let span = tree.span(node)
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2 else {
      let isSectioned = parts.count == 3 && names.vocabulary.types.contains { $0.section == parts[0] }
      let repair = isSectioned ? "\(parts[1]).\(parts[2])" : parts.count == 1 ? onlyOwner(of: parts[0]) : nil
      problems.add(
        .riskPath, "`\(path)` does not name one attribute of one entity", at: span, help: "write `entity.attribute`",
        replacement: repair)
      return nil
    }
    // Only in a text without quotes do the parts stand where they were read.
    let isInPlace = Int(span.end - span.start) == path.utf8.count
    var entitySpan = span
    var attributeSpan = span
    if isInPlace {
      entitySpan.end = span.start + Int32(parts[0].utf8.count)
      attributeSpan.start = entitySpan.end + 1
    }
    guard let match = entities.find(parts[0]) else {
      unknownEntity(parts[0], at: entitySpan)
      return nil
    }
    let own = names.types[match.type.index].attributes
    guard let attribute = own.first(where: { names.vocabulary.attributes[$0].id == parts[1] }) else {
      let type = names.vocabulary.types[match.type.index]
      problems.misspelt(
        .riskUnknownAttribute, "`\(parts[1])` is not an attribute \(type.ofIt)", parts[1],
        among: own.map { names.vocabulary.attributes[$0].id }, at: attributeSpan, listing: "there are")
      return nil
    }
    return (AttributeID(attribute), match.entity)
  }

  /// The path to an attribute that only an entity that exists once has.
  private func onlyOwner(of attribute: String) -> String? {
    let owners = names.vocabulary.attributes.filter { $0.id == attribute }.map { names.vocabulary.types[$0.type.index] }
    guard owners.count == 1, owners[0].multiplicity == .once else { return nil }
    return "\(owners[0].id).\(attribute)"
  }
}
