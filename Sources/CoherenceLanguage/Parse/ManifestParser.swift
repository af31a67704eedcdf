import CoherenceSource

extension Reading {
  /// Reads a `pack.yaml`.
  func manifest(_ root: Node, pack: Int, fingerprint: String) -> ManifestSyntax? {
    let keys = [
      "pack", "title", "version", "released", "licence", "authors", "requires", "overrides", "profiles", "changelog",
    ]
    guard let keyed = keyed(root, as: "a pack", keys: keys) else { return nil }
    let id = requiredText("pack", in: keyed)
    let title = requiredText("title", in: keyed)
    let version = requiredText("version", in: keyed).flatMap(checkedVersion)
    let released = keyed["released"].flatMap { date($0, as: "`released`") }
    let licence = requiredText("licence", in: keyed, help: "name it by its SPDX id, such as `CC-BY-4.0`")
    let authors = required("authors", in: keyed).flatMap { texts($0, as: "`authors`") }
    let requires = keyed["requires"].map(requirements) ?? []
    let overrides = keyed["overrides"].map(overrides) ?? []
    let profiles = keyed["profiles"].map(profiles) ?? []
    let changelog = keyed["changelog"].map { self.changelog($0, of: version) } ?? []
    guard let id, let title, let version, let licence, let authors else { return nil }
    return ManifestSyntax(
      pack: pack,
      identity: PackIdentity(
        id: id.value, title: title.value, version: version.value, released: released, licence: licence.value,
        authors: authors.map(\.value), fingerprint: fingerprint, changelog: changelog),
      idSpan: id.span, requires: requires, overrides: overrides, profiles: profiles)
  }

  func checkedVersion(_ text: Located<String>) -> Located<String>? {
    if PackVersion(text.value) != nil { return text }
    error(
      .invalidVersion, "`\(text.value)` is no version", at: text.span, help: "write three numbers, such as `1.0.0`")
    return nil
  }

  /// A changelog names every version once, the pack's own among them, each with what it changed. Only readers use it.
  private func changelog(_ node: Node, of version: Located<String>?) -> [(version: String, changes: [String])] {
    let entries = (mapping(node, as: "`changelog`") ?? []).map { entry in
      _ = checkedVersion(entry.key)
      let changes = texts(entry.value, as: "the changes of `\(entry.key.value)`") ?? []
      return (version: entry.key.value, changes: changes.map(\.value))
    }
    if let version, !entries.contains(where: { $0.version == version.value }) {
      error(
        .versionNotLogged, "the changelog has no entry for version \(version.value)", at: version.span,
        help: "say under `\(version.value):` what it changed")
    }
    return entries
  }

  private func requirements(_ node: Node) -> [(pack: Located<String>, version: Located<String>)] {
    (mapping(node, as: "`requires`") ?? []).compactMap { entry in
      text(entry.value, as: "the version of `\(entry.key.value)`").flatMap(checkedVersion).map { (entry.key, $0) }
    }
  }

  private func overrides(_ node: Node) -> [OverrideSyntax] {
    (list(node, as: "`overrides`") ?? []).compactMap { element -> OverrideSyntax? in
      let keys = ["rule", "disable", "evidence", "interaction", "reason"]
      guard let keyed = keyed(element, as: "an override", keys: keys) else { return nil }
      let rule = requiredText("rule", in: keyed)
      let reason = requiredText("reason", in: keyed, help: "say why this pack departs from the other")
      let disable = keyed["disable"].map { yesNo($0, as: "`disable`") } ?? false
      let evidence = keyed["evidence"].flatMap { node in
        word(node, as: "`evidence`", Evidence.self).map { Located($0, node.span) }
      }
      let interaction = keyed["interaction"].flatMap { self.interaction($0, as: "`interaction`") }
      if !["disable", "evidence", "interaction"].contains(where: keyed.has) || disable == false && keyed.has("disable")
      {
        error(
          .overrideChangesNothing, "this override changes nothing", at: element.span,
          help: "write `disable: yes`, or give another `evidence` or `interaction`")
        return nil
      }
      guard let rule, let reason, let disable else { return nil }
      return OverrideSyntax(
        rule: rule, disable: disable, evidence: evidence, interaction: interaction, reason: reason.value,
        span: element.span)
    }
  }

  private func profiles(_ node: Node) -> [ProfileSyntax] {
    (mapping(node, as: "`profiles`") ?? []).compactMap { entry -> ProfileSyntax? in
      let keys = ["title", "leads", "parameters"]
      guard checkName(entry.key, of: "a profile"),
        let keyed = keyed(entry.value, as: "the profile `\(entry.key.value)`", keys: keys),
        let title = requiredText("title", in: keyed)
      else { return nil }
      let parameters = keyed["parameters"].flatMap { mapping($0, as: "`parameters`") } ?? []
      return ProfileSyntax(
        name: entry.key, title: title.value, leads: keyed["leads"].flatMap { texts($0, as: "`leads`") } ?? [],
        parameters: parameters.compactMap { parameter in
          wholeNumber(parameter.value, as: "`\(parameter.key.value)`", atLeast: 0).map { (parameter.key, $0) }
        })
    }
  }

  /// Reads a decision table.
  func derivation(_ root: Node) -> DerivationSyntax? {
    guard let keyed = keyed(root, as: "a derivation", keys: ["derive", "given", "rows"]) else { return nil }
    let target = requiredText("derive", in: keyed, help: "write `derive: type.attribute`")
    let errorsBefore = errorCount
    let elements = required("rows", in: keyed).flatMap { list($0, as: "`rows`") } ?? []
    let rows = elements.compactMap { element -> (value: Located<String>, when: BlockSyntax?, span: SourceSpan)? in
      guard let row = self.keyed(element, as: "a row", keys: ["is", "when"]),
        let value = requiredText("is", in: row)
      else { return nil }
      return (value, row["when"].flatMap { block($0, as: "`when`") }, element.span)
    }
    guard let target else { return nil }
    guard errorCount == errorsBefore else {
      target.value.split(separator: ".").last.map { _ = brokenNames.insert(String($0)) }
      return nil
    }
    return DerivationSyntax(
      target: target, given: optionalText("given", in: keyed), rows: rows, span: target.span)
  }
}
