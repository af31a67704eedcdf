import CoherenceSource

/// Reads what judges said of a case: a list of findings that must, may or must not be there.
package struct ExpectationsReader {
  private let tree: YAMLView
  private let vocabulary: Vocabulary
  private var problems = PolicyProblems()

  /// Reads a file of expectations.
  package static func read(
    _ file: SourceFile.ID, in sources: SourceSet, names: PolicyNames
  ) -> Diagnosed<Expectations> {
    let document = YAMLReader.read(sources[file], id: file)
    guard let tree = document.value, let root = tree.root else {
      return Diagnosed(value: nil, diagnostics: document.diagnostics)
    }
    return tree.withView { view in
      var reader = ExpectationsReader(tree: view, vocabulary: names.vocabulary)
      reader.problems.take(document.diagnostics)
      let expectations = reader.file(root, file)
      return Diagnosed(
        value: reader.problems.hasErrors ? nil : expectations, diagnostics: reader.problems.diagnostics)
    }
  }

  /// Checks that expectations involve entities that their policy has.
  package static func check(
    _ expectations: Expectations, against policy: Policy, in sources: SourceSet
  ) -> [Diagnostic] {
    let ids = Array(policy.entities.map { $0.map(\.id) }.joined())
    var problems = PolicyProblems()
    for item in expectations.items {
      for (id, span) in zip(item.involving, item.involvingSpans) where !ids.contains(id) {
        problems.misspelt(
          .expectationUnknownEntity, "`\(id)` is not listed in `\(sources[policy.file].path)`", id, among: ids,
          at: span, listing: "listed are")
      }
    }
    return problems.diagnostics
  }

  /// What to say when the policy of a file of expectations is not there, or is no ordinary file.
  package static func noPolicy(_ expectations: Expectations) -> Diagnostic {
    Diagnostic(
      .expectationsNoPolicy, "there is no file `\(expectations.policyPath)` beside this one",
      at: expectations.policySpan, help: "name the policy that the expectations are about, such as `policy.yaml`")
  }

  private init(tree: YAMLView, vocabulary: Vocabulary) {
    self.tree = tree
    self.vocabulary = vocabulary
  }

  private enum Key: String, CaseIterable {
    case must, may
    case mustNot = "must_not"
    case mechanism, kind, involving, severity
    case judgedBy = "judged_by"
  }

  private mutating func file(_ root: YAMLTree.Node, _ file: SourceFile.ID) -> Expectations? {
    guard tree.kind(root) == .mapping else {
      problems.add(
        .expectationsShape, "a file of expectations is a mapping, and this is not", at: tree.span(root),
        help: "begin with `policy: policy.yaml` and `expectations:`")
      return nil
    }
    var policy: (path: String, span: SourceSpan)?
    var items: [Expectations.Item] = []
    var found: Set<String> = []
    for pair in tree.pairs(root) {
      let word = tree.text(pair.key)
      found.insert(word)
      switch word {
      case "policy": policy = problems.text(pair.value, in: tree, of: word).map { ($0, tree.span(pair.value)) }
      case "expectations": items = list(pair.value)
      default:
        problems.misspelt(
          .expectationsUnknownKey, "`\(word)` is not a key of a file of expectations", word,
          among: ["policy", "expectations"], at: tree.span(pair.key), listing: "the keys are")
      }
    }
    for key in ["policy", "expectations"] where !found.contains(key) {
      problems.add(
        .expectationsMissingKey, "this file of expectations lacks `\(key)`", at: tree.start(of: root),
        help: "begin with `policy: policy.yaml` and `expectations:`")
    }
    return policy.map { Expectations(policyPath: $0.path, policySpan: $0.span, items: items, file: file) }
  }

  private mutating func list(_ node: YAMLTree.Node) -> [Expectations.Item] {
    guard tree.kind(node) == .sequence else {
      problems.add(
        .expectationsShape, "`expectations` is a list, and this is not", at: tree.span(node),
        help: "begin each with a dash: `- must: …`")
      return []
    }
    return tree.items(node).compactMap { item($0) }
  }

  private mutating func item(_ node: YAMLTree.Node) -> Expectations.Item? {
    guard tree.kind(node) == .mapping else {
      problems.add(
        .expectationsShape, "an expectation is a mapping, and this is not", at: tree.span(node),
        help: "write `- must: what is expected`, with `mechanism`, `involving` and `judged_by`")
      return nil
    }
    var found: [Key: YAMLTree.Node] = [:]
    var levels: [(level: Expectations.Level, pair: YAMLView.Pair)] = []
    for pair in tree.pairs(node) {
      let word = tree.text(pair.key)
      guard let key = Key(rawValue: word) else {
        problems.misspelt(
          .expectationsUnknownKey, "`\(word)` is not a key of an expectation", word,
          among: Key.allCases.map(\.rawValue), at: tree.span(pair.key), listing: "the keys are")
        continue
      }
      found[key] = pair.value
      if let level = Expectations.Level(rawValue: word) { levels.append((level, pair)) }
    }
    guard let (level, pair) = levels.first, levels.count == 1 else {
      problems.add(
        .expectationLevel,
        levels.isEmpty
          ? "this expectation says neither must, may nor must_not" : "this expectation says more than one thing",
        at: levels.isEmpty ? tree.start(of: node) : tree.span(levels[1].pair.key),
        help: "write one of `must`, `may` and `must_not`, and a second expectation for the other")
      return nil
    }
    // What must be found is pointed at; what must not may be meant of the whole policy, and of a whole kind of rule.
    let required: [Key] = level == .must ? [.mechanism, .involving, .judgedBy] : [.judgedBy]
    var missing = required.filter { found[$0] == nil }
    if level != .must && found[.mechanism] == nil && found[.kind] == nil { missing.insert(.mechanism, at: 0) }
    if !missing.isEmpty {
      problems.add(
        .expectationsMissingKey,
        "this expectation lacks \(inWords(missing.map(\.rawValue)))", at: tree.span(pair.key),
        help: "say which mechanism is expected, which entities it involves, and whose judgement it is")
      return nil
    }
    let statement = problems.text(pair.value, in: tree, of: level.rawValue)
    let mechanism = found[.mechanism].flatMap { self.mechanism($0) }
    let kind = found[.kind].flatMap { self.kind($0) }
    let involving = found[.involving].map { self.involving($0) } ?? []
    let judgedBy = found[.judgedBy].flatMap { problems.text($0, in: tree, of: "judged_by") }
    let bounds = found[.severity].map { severity($0) }
    guard let statement, let involving, let judgedBy, (mechanism == nil) == (found[.mechanism] == nil) else {
      return nil
    }
    return Expectations.Item(
      level: level, statement: statement, mechanism: mechanism, kind: kind, involving: involving.map(\.id),
      involvingSpans: involving.map(\.span), severityAtLeast: bounds?.atLeast, severityAtMost: bounds?.atMost,
      judgedBy: judgedBy, span: tree.span(node))
  }

  private mutating func mechanism(_ node: YAMLTree.Node) -> Int? {
    guard let word = problems.text(node, in: tree, of: "mechanism") else { return nil }
    if let index = vocabulary.mechanisms.firstIndex(where: { $0.id == word }) { return index }
    problems.misspelt(
      .expectationUnknownMechanism, "`\(word)` is not a mechanism of the vocabulary", word,
      among: vocabulary.mechanisms.map(\.id), at: tree.span(node), listing: "the mechanisms are")
    return nil
  }

  private mutating func kind(_ node: YAMLTree.Node) -> RuleKind? {
    guard let word = problems.text(node, in: tree, of: "kind") else { return nil }
    if let kind = RuleKind(rawValue: word) { return kind }
    problems.misspelt(
      .expectationUnknownKind, "`\(word)` is not a kind of rule", word, among: RuleKind.allCases.map(\.rawValue),
      at: tree.span(node), listing: "the kinds are")
    return nil
  }

  private mutating func involving(_ node: YAMLTree.Node) -> [(id: String, span: SourceSpan)]? {
    let nodes = tree.kind(node) == .sequence ? Array(tree.items(node)) : [node]
    let ids = nodes.compactMap { node in
      problems.text(node, in: tree, of: "involving").map { (id: $0, span: tree.span(node)) }
    }
    return ids.count == nodes.count ? ids : nil
  }

  private mutating func severity(_ node: YAMLTree.Node) -> (atLeast: Interaction?, atMost: Interaction?) {
    guard tree.kind(node) == .mapping else {
      // A step alone means exactly that step.
      let step = step(node)
      return (step, step)
    }
    var bounds: (atLeast: Interaction?, atMost: Interaction?) = (nil, nil)
    for pair in tree.pairs(node) {
      switch tree.text(pair.key) {
      case "at_least": bounds.atLeast = step(pair.value)
      case "at_most": bounds.atMost = step(pair.value)
      case let word:
        problems.misspelt(
          .expectationsUnknownKey, "`\(word)` is not a bound", word, among: ["at_least", "at_most"],
          at: tree.span(pair.key), listing: "the bounds are")
      }
    }
    // The scale runs from worst to best, so the graver of two steps is the smaller one.
    if let least = bounds.atLeast, let most = bounds.atMost, least < most {
      problems.add(
        .expectationSeverity, "no severity is at least `\(least.name)` and at most `\(most.name)`", at: tree.span(node),
        help: "swap `at_least` and `at_most`: `cancelling` is the gravest")
    }
    return bounds
  }

  private mutating func step(_ node: YAMLTree.Node) -> Interaction? {
    guard let word = problems.text(node, in: tree, of: "severity") else { return nil }
    if let step = Interaction.allCases.first(where: { $0.name == word }) { return step }
    problems.misspelt(
      .expectationSeverity, "`\(word)` is not a step of the interaction scale", word,
      among: Interaction.allCases.map(\.name), at: tree.span(node), listing: "the steps are")
    return nil
  }
}
