import CoherenceSource

extension Reading {
  /// Fields of the Citation Style Language that are kept, and those that may be there and are not shown.
  static let bibliographyKeys = [
    "type", "title", "author", "issued", "container-title", "publisher", "URL", "DOI", "note", "read",
    "editor", "volume", "issue", "page", "number", "publisher-place", "collection-title", "edition", "ISBN", "ISSN",
    "language", "accessed", "archive", "genre", "event-title",
  ]

  static let bibliographyTypes = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
    "dataset", "document", "entry", "entry-encyclopedia", "hearing", "interview", "legal_case", "legislation",
    "manuscript", "motion_picture", "paper-conference", "post", "post-weblog", "regulation", "report", "review",
    "speech", "standard", "thesis", "treaty", "webpage",
  ]

  /// Reads a `sources.yaml`: a mapping from ids to entries.
  func bibliography(_ root: Node) -> [BibliographySyntax] {
    (mapping(root, as: "a bibliography") ?? []).compactMap { entry in
      let read = source(entry.key, entry.value)
      if read == nil { brokenNames.insert(entry.key.value) }
      return read.map { BibliographySyntax(name: entry.key, entry: $0) }
    }
  }

  private func source(_ name: Located<String>, _ node: Node) -> BibliographyEntry? {
    guard let keyed = keyed(node, as: "the source `\(name.value)`", keys: Self.bibliographyKeys) else { return nil }
    let type = requiredText("type", in: keyed, help: "a type of the Citation Style Language, such as `report`")
    if let type, !Self.bibliographyTypes.contains(type.value) {
      unknownName(
        .unknownWord, type, message: "`\(type.value)` is no type of source", candidates: Self.bibliographyTypes,
        help: nil)
    }
    let title = requiredText("title", in: keyed)
    let depthHelp = "say how much of it was read: \(quoted(BibliographyEntry.ReadDepth.allCases.map(\.rawValue)))"
    let depth = required("read", in: keyed, help: depthHelp)
      .flatMap { word($0, as: "`read`", BibliographyEntry.ReadDepth.self) }
    let issued = keyed["issued"].flatMap { node in
      date(node, as: "`issued`").flatMap { _ in optionalText("issued", in: keyed) }
    }
    guard let type, let title, let depth else { return nil }
    return BibliographyEntry(
      id: name.value, type: type.value, title: title.value, authors: keyed["author"].map(authors) ?? [],
      issued: issued?.value, containerTitle: optionalText("container-title", in: keyed)?.value,
      publisher: optionalText("publisher", in: keyed)?.value, url: optionalText("URL", in: keyed)?.value,
      doi: optionalText("DOI", in: keyed)?.value, note: optionalText("note", in: keyed)?.value, read: depth,
      span: name.span)
  }

  private func authors(_ node: Node) -> [(family: String, given: String)] {
    let help = "write `author: [{family: Power, given: Samantha}, {literal: United Nations}]`"
    return (list(node, as: "`author`", help: help) ?? []).compactMap { element in
      guard let keyed = keyed(element, as: "an author", keys: ["family", "given", "literal"]) else { return nil }
      if let organisation = optionalText("literal", in: keyed) { return (organisation.value, "") }
      return requiredText("family", in: keyed, help: help).map {
        ($0.value, optionalText("given", in: keyed)?.value ?? "")
      }
    }
  }
}
