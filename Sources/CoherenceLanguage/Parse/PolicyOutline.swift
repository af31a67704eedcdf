import CoherenceSource

/// The top level of a policy, or of a file that policies share: which nodes stand under which keys.
struct PolicyOutline {
  /// The file's tree.
  let tree: YAMLView
  /// The mapping of the policy.
  let root: YAMLTree.Node
  /// Whether it only lends its sections to a policy that is based on it.
  let isShared: Bool
  /// The values of `PolicyKey.allCases`, each with its key.
  private(set) var values: [YAMLView.Pair?]
  /// The section of each type.
  private(set) var sections: [YAMLView.Pair?]

  /// Sorts the keys of the mapping; those that are unknown or out of place are problems.
  init(
    _ tree: YAMLView, _ root: YAMLTree.Node, isShared: Bool, names: PolicyNames, problems: inout PolicyProblems
  ) {
    self.tree = tree
    self.root = root
    self.isShared = isShared
    let fixedCount = PolicyKey.allCases.count
    values = Array(repeating: nil, count: fixedCount)
    sections = Array(repeating: nil, count: names.types.count)
    guard tree.kind(root) == .mapping else {
      problems.add(
        .policyNotAMapping, "a policy is a mapping from keys to values, and this is not", at: tree.span(root),
        help: "begin with `policy:`, `title:` and `date:`")
      return
    }
    for pair in tree.pairs(root) {
      guard let index = names.keys.id(of: tree.bytes(pair.key)) else {
        Self.unknown(pair.key, in: tree, names: names, problems: &problems)
        continue
      }
      if index >= fixedCount {
        sections[index - fixedCount] = pair
      } else if isShared, PolicyKey.allCases[index] == .basedOn {
        problems.add(
          .policyBaseOfBase, "this file, which a policy is based on, is itself based on another",
          at: tree.span(pair.value), help: "let the policy be based on one file that holds everything shared")
      } else if isShared, !PolicyKey.allCases[index].isShared {
        problems.add(
          .policyKeyNotShared, "`\(tree.text(pair.key))` belongs in the policy, not in the file that it is based on",
          at: tree.span(pair.key), help: "move it to the policy")
      } else {
        values[index] = pair
      }
    }
  }

  /// What stands under a key.
  subscript(_ key: PolicyKey) -> YAMLView.Pair? { values[key.index] }

  private static func unknown(
    _ key: YAMLTree.Node, in tree: YAMLView, names: PolicyNames, problems: inout PolicyProblems
  ) {
    let word = tree.text(key)
    let sections = names.vocabulary.types.map(\.section)
    let span = tree.span(key)
    // The id of a type (or its plural) is a near miss of its section that spelling alone may not find.
    if let type = names.vocabulary.types.first(where: { $0.id == word }) {
      problems.add(
        .policyUnknownKey, "`\(word)` is not a key of a policy", at: span,
        replacement: type.section)
      return
    }
    if let attribute = names.vocabulary.attributes.first(where: { $0.id == word }) {
      let section = names.vocabulary.types[attribute.type.index].section
      problems.add(
        .policyUnknownKey, "`\(word)` is not a key of a policy", at: span,
        help: "it is an attribute: write it under `\(section)`")
      return
    }
    problems.misspelt(
      .policyUnknownKey, "`\(word)` is not a key of a policy", word,
      among: PolicyKey.allCases.map(\.rawValue) + sections, at: span, listing: "the keys are")
  }
}

extension PolicyKey {
  /// Its place among all keys.
  var index: Int {
    switch self {
    case .policy: 0
    case .title: 1
    case .date: 2
    case .summary: 3
    case .basedOn: 4
    case .relations: 5
    case .mapped: 6
    case .acceptedRisks: 7
    }
  }

  /// Whether a file that policies are based on may have it. Title and summary tell its readers what it is.
  var isShared: Bool {
    switch self {
    case .title, .summary, .relations, .mapped: true
    case .policy, .date, .basedOn, .acceptedRisks: false
    }
  }
}
