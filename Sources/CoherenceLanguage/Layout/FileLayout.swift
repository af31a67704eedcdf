import CoherenceSource

/// The one layout of the language's files: in which order their keys stand.
package enum FileLayout {
  /// The file in its layout; what cannot be read is refused with its usual diagnostics.
  package static func format(_ file: SourceFile, id: SourceFile.ID) -> Diagnosed<[UInt8]> {
    YAMLLayout.format(file, id: id) { tree in FileKind(tree).map(order) ?? KeyOrder() }
  }

  /// The order of keys in a kind of file. Keys whose order says something, such as levels, keep their author's order.
  static func order(of kind: FileKind) -> KeyOrder {
    switch kind {
    case .pack: manifest
    case .vocabulary: vocabulary
    case .derivation: KeyOrder(["derive", "given", "rows"], under: ["rows": .list(["is", "when"])])
    case .sources: KeyOrder(others: KeyOrder(source, last: ["note", "read"]))
    case .rule: rule
    case .policy: policy
    case .expectations:
      KeyOrder(
        ["policy", "expectations"],
        under: [
          "expectations": .list(["must", "must_not", "may", "mechanism", "kind", "involving", "severity", "judged_by"])
        ])
    }
  }

  /// Examples come last: they are two thirds of the text, and whoever wants the rule alone reads no further.
  private static let rule = KeyOrder(
    Reading.ruleKeys.filter { $0 != "examples" }, last: ["examples"],
    under: [
      "interaction": .list(["is", "when"]),
      "unless": .list(["label"]),
      "duties": .list(["who", "what", "within"]),
      "supersedes": .list(["rule", "binding"]),
      "sources": .list(["ref", "at", "stance"]),
      "examples": .list(["name", "policy", "expect", "interaction", "asks"], under: ["policy": policy]),
    ])

  private static let policy: KeyOrder = {
    let evidence = ["source", "as_of", "confidence", "note"]
    let entity = KeyOrder(["name"], others: KeyOrder(["is"], last: evidence))
    return KeyOrder(
      ["policy", "title", "date", "based_on", "summary"], last: ["accepted_risks"],
      under: [
        "situation": KeyOrder(others: KeyOrder(["is"], last: evidence)),
        "government": KeyOrder(others: KeyOrder(["is"], last: evidence)),
        "relations": .list(["from", "is", "to", "certainty"] + evidence),
        "accepted_risks": .list(["rule", "involving", "reason", "owner", "until", "relies_on"]),
      ], others: KeyOrder(others: entity))
  }()

  private static let manifest = KeyOrder(
    ["pack", "title", "version", "released", "licence", "authors", "requires", "overrides", "profiles"],
    last: ["changelog"],
    under: [
      "overrides": .list(["rule", "disable", "evidence", "interaction", "reason"]),
      "profiles": KeyOrder(others: KeyOrder(["title", "leads", "parameters"])),
    ])

  private static let vocabulary: KeyOrder = {
    let attribute = KeyOrder(
      [
        "type", "of", "to", "unit", "values", "describes", "question", "ask_of", "stale_after", "design_choice",
        "default", "constant",
      ], under: ["design_choice": KeyOrder(["if_unstated", "cost"])])
    let relation = ["from", "to", "inverse", "label", "describes", "question", "ask_of", "stale_after"]
    let type = ["occurs", "section", "label", "timed", "designed_when", "predeclared", "entities"]
    return KeyOrder(under: [
      "types": KeyOrder(others: KeyOrder(type)),
      "attributes": KeyOrder(others: KeyOrder(others: attribute)),
      "taxonomies": KeyOrder(others: KeyOrder(["extend"], others: KeyOrder(["label", "is_a", "describes"]))),
      "relations": KeyOrder(others: KeyOrder(relation)),
      "closures": KeyOrder(others: KeyOrder(["via", "hops", "label"])),
      "workstreams": KeyOrder(others: KeyOrder(["label", "describes", "objectives"])),
      "questions": KeyOrder(others: KeyOrder(["question", "schools"])),
      "parameters": KeyOrder(others: KeyOrder(["value", "describes"])),
    ])
  }()

  private static let source = [
    "type", "title", "author", "editor", "issued", "container-title", "collection-title", "event-title", "volume",
    "issue", "number", "page", "edition", "genre", "publisher", "publisher-place", "ISBN", "ISSN", "DOI", "URL",
    "accessed", "archive", "language",
  ]
}
