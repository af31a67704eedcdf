extension BibliographyEntry {
  /// A full reference for the list of sources.
  package var reference: String {
    let authors = authors.map { $0.given.isEmpty ? $0.family : "\($0.family), \($0.given)" }
    let parts =
      [authors.isEmpty ? nil : authors.joined(separator: "; "), issued.map { "(\($0))" }, title]
      + [containerTitle, publisher, doi.map { "doi:\($0)" } ?? url]
    return parts.compactMap { $0 }.joined(separator: ". ").replacing(". (", with: " (") + "."
  }
}
