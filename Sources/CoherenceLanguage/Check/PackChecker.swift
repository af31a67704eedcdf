import CoherenceSource

/// Checks what packs say of themselves and of each other: ids, requirements, overrides, profiles.
struct PackChecker {
  let reading: Reading
  let manifests: [ManifestSyntax]
  let vocabulary: Vocabulary
  let names: VocabularyNames

  /// Whether each pack is named once and comes after those that it requires.
  func checkIdentities() {
    var earlier: [String: ManifestSyntax] = [:]
    for manifest in manifests {
      for requirement in manifest.requires { check(requirement, among: earlier) }
      if let first = earlier[manifest.identity.id] {
        reading.error(
          .packTwice, "two packs have the id `\(manifest.identity.id)`", at: manifest.idSpan,
          help: "rename one, or load it once", earlier: ("the first", first.idSpan))
      }
      earlier[manifest.identity.id] = manifest
    }
  }

  private func check(
    _ requirement: (pack: Located<String>, version: Located<String>), among earlier: [String: ManifestSyntax]
  ) {
    let name = requirement.pack.value
    guard let found = earlier[name] else {
      let isLater = manifests.contains { $0.identity.id == name }
      reading.unknownName(
        .requirementUnmet, requirement.pack,
        message: isLater
          ? "the pack `\(name)` is required, but comes later" : "the pack `\(name)` is required, but not loaded",
        candidates: earlier.keys.sorted(), help: "name it before this one: `--rules path/of/\(name) --rules …`")
      return
    }
    if let needed = PackVersion(requirement.version.value), let present = PackVersion(found.identity.version),
      present < needed
    {
      reading.error(
        .requirementUnmet,
        "version \(requirement.version.value) of `\(name)` is required, but \(found.identity.version) is loaded",
        at: requirement.version.span, help: "load a newer version of `\(name)`")
    }
  }

  // MARK: Overrides

  /// Applies what later packs change in the rules of earlier ones.
  func applyOverrides(to rules: inout [Rule], ruleFiles: [(id: String, pack: Int)]) {
    let indices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($0.element.id, $0.offset) })
    let packs = Dictionary(ruleFiles.map { ($0.id, $0.pack) }, uniquingKeysWith: { first, _ in first })
    for manifest in manifests {
      for change in manifest.overrides {
        guard isOfEarlierPack(change.rule, manifest.pack, packs), let index = indices[change.rule.value] else {
          continue
        }
        apply(change, by: manifest.identity.id, to: &rules[index])
      }
    }
  }

  private func isOfEarlierPack(_ rule: Located<String>, _ pack: Int, _ packs: [String: Int]) -> Bool {
    let earlier = packs.filter { $0.value < pack }.keys.sorted()
    guard let owner = packs[rule.value] else {
      reading.unknownName(
        .unknownRule, rule, message: "there is no rule `\(rule.value)`", candidates: earlier,
        help: Spelling.closest(to: rule.value, among: earlier) == nil
          ? "a rule's id is its path without suffix, `theme/rule`" : nil)
      return false
    }
    guard owner < pack else {
      reading.error(
        .overrideOfOwnRule, "`\(rule.value)` is not a rule of an earlier pack", at: rule.span,
        help: "change the rule's own file instead")
      return false
    }
    return true
  }

  private func apply(_ change: OverrideSyntax, by pack: String, to rule: inout Rule) {
    func record(_ text: String) {
      rule.overrides.append(Rule.RuleOverride(pack: pack, change: text, reason: change.reason))
    }
    if let interaction = change.interaction {
      guard keepsKind(interaction.value, rule) else {
        reading.error(
          .overrideChangesKind,
          "`\(interaction.value.name)` would make the \(rule.kind.rawValue) `\(rule.id)` something else",
          at: interaction.span, help: "disable the rule and write another")
        return
      }
      if let remaining = rule.withSafeguard, remaining <= interaction.value {
        reading.error(
          .safeguardDoesNotHelp,
          "with a safeguard `\(rule.id)` would still be `\(remaining.name)`", at: interaction.span,
          help: "choose an interaction worse than `\(remaining.name)`")
        return
      }
      record("interaction: \(rule.interaction.map(\.value.name).joined(separator: ", ")) → \(interaction.value.name)")
      rule.interaction = [(interaction.value, nil)]
    }
    if let evidence = change.evidence {
      record("evidence: \(rule.evidence.rawValue) → \(evidence.value.rawValue)")
      rule.evidence = evidence.value
    }
    if change.disable {
      record("disabled")
      rule.isDisabled = true
    }
  }

  private func keepsKind(_ interaction: Interaction, _ rule: Rule) -> Bool {
    switch rule.kind {
    case .tension, .gap: return interaction < .consistent
    case .synergy: return interaction > .consistent
    case .note: return interaction == .consistent
    case .trigger: return false
    }
  }

  // MARK: Profiles

  /// The profiles of all packs.
  func profiles() -> [Profile] {
    var declared = Declarations(reading: reading, what: "the profile")
    let ends = RuleEnds(reading: reading, vocabulary: vocabulary, names: names)
    return manifests.flatMap(\.profiles).filter { declared.add($0.name) }.map { profile in
      let leads = profile.leads.compactMap { lead in
        ends.school(lead).map { (question: $0.question, school: $0.school) }
      }
      checkOneSchool(profile, leads)
      let parameters = profile.parameters.compactMap { parameter -> (parameter: Int, value: Int)? in
        if let index = names.parameters[parameter.name.value] { return (index, parameter.value) }
        reading.unknownName(
          .unknownParameter, parameter.name, message: "there is no parameter `\(parameter.name.value)`",
          candidates: vocabulary.parameters.map(\.id))
        return nil
      }
      return Profile(id: profile.name.value, title: profile.title, leads: leads, parameters: parameters)
    }
  }

  private func checkOneSchool(_ profile: ProfileSyntax, _ leads: [(question: Int, school: Int)]) {
    guard leads.count == profile.leads.count else { return }
    for second in leads.indices {
      guard let first = leads[..<second].firstIndex(where: { $0.question == leads[second].question }) else { continue }
      reading.error(
        .twoSchoolsLead, "two schools of one question cannot both lead", at: profile.leads[second].span,
        help: "keep one of them", earlier: ("the other", profile.leads[first].span))
    }
  }
}
