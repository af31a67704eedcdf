import CoherenceSource

/// The bibliographies of all packs as one, and the rules' references to it.
struct Bibliography {
  let reading: Reading
  /// Sorted by id.
  let entries: [BibliographyEntry]
  private let indices: [String: Int]

  init(_ syntax: [BibliographySyntax], reading: Reading) {
    self.reading = reading
    var declared = Declarations(reading: reading, what: "the source")
    entries = syntax.filter { declared.add($0.name) }.map(\.entry).sorted { $0.id < $1.id }
    indices = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($0.element.id, $0.offset) })
  }

  /// The sources of a rule, each of which must be in the bibliography.
  func citations(of rule: RuleSyntax) -> [Citation] {
    if !rule.hasSources {
      reading.error(
        .noSource, "the rule has no `sources`", at: rule.title?.span ?? rule.span,
        help: "name at least one: `sources: [{ref: id in sources.yaml, at: \"¶5\"}]`")
    }
    let citations = rule.sources.compactMap { source -> Citation? in
      guard let index = indices[source.ref.value] else {
        if reading.isBibliographyIncomplete { return nil }
        reading.unknownName(
          .unknownSource, source.ref, message: "`sources.yaml` has no source `\(source.ref.value)`",
          candidates: entries.map(\.id))
        return nil
      }
      return Citation(source: index, locator: source.locator?.value, stance: source.stance, span: source.span)
    }
    checkSupport(rule, citations)
    return citations
  }

  /// A rule rests on something that speaks for it, unless it says itself that it is a draft; a stable one on something
  /// that somebody has read.
  private func checkSupport(_ rule: RuleSyntax, _ citations: [Citation]) {
    guard citations.count == rule.sources.count, let first = citations.first else { return }
    let supporting = citations.filter { $0.stance == .supports }
    if supporting.isEmpty && rule.status?.value != .draft {
      reading.warning(
        .noSupport, "no source of this rule supports it", at: first.span, help: "add one whose `stance` is `supports`")
    }
    guard let status = rule.status, status.value == .stable, !supporting.isEmpty else { return }
    if !supporting.contains(where: { entries[$0.source].read == .full }) {
      reading.warning(
        .stableUnread, "the rule is stable, but nobody has read a supporting source in full", at: status.span,
        help: "read one and note `read: full` in `sources.yaml`, or write `status: review`")
    }
  }
}
