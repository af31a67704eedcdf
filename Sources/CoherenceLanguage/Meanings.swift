/// The published definitions of the words that rules and reports use.
extension Evidence {
  /// What the word says of a rule's mechanism.
  package var meaning: String {
    switch self {
    case .strong: "several independent studies or official inquiries agree on the mechanism"
    case .moderate: "one systematic study or several well-documented cases"
    case .limited: "a single case, expert argument or recommendation"
    case .contested: "credible work points in different directions"
    }
  }
}

extension Interaction {
  /// What the word says of the objective at the far end, after Nilsson, Griggs and Visbeck (2016).
  package var meaning: String {
    switch self {
    case .cancelling: "makes it impossible to reach the objective"
    case .counteracting: "works against the objective"
    case .constraining: "limits the options for reaching the objective"
    case .consistent: "has no significant effect on the objective, for better or worse"
    case .enabling: "creates conditions that further the objective"
    case .reinforcing: "helps to reach the objective"
    case .indivisible: "cannot be separated from reaching the objective"
    }
  }
}

extension RuleKind {
  /// What a rule of the kind says.
  package var meaning: String {
    switch self {
    case .tension: "what serves one agenda works against another"
    case .synergy: "what serves one agenda helps another"
    case .gap: "something that should be there is missing"
    case .trigger: "a threshold is met, and duties follow"
    case .note: "worth knowing; neither a tension nor a synergy"
    }
  }
}

extension RuleStatus {
  /// How far the rule has come.
  package var meaning: String {
    switch self {
    case .draft: "awaits review; its evidence is never above limited"
    case .review: "at least one source speaks for it, and says how much of it was read"
    case .stable: "a supporting source was read in full, and two people from different institutions have agreed"
    case .contested: "credible work contradicts it, and that work is cited"
    case .withdrawn: "it is no longer evaluated; it stays to be read, with the reason"
    }
  }
}

extension BibliographyEntry.ReadDepth {
  /// How much of the work was read by those who wrote the rules.
  package var meaning: String {
    switch self {
    case .full: "read in full"
    case .abstract: "its abstract was read"
    case .opening: "its opening was read"
    case .secondary: "known through an account of it"
    }
  }
}

extension Rule.ExampleVerdict {
  /// What the verdict says of a policy.
  package var meaning: String {
    switch self {
    case .established: "it stands, whatever is not known"
    case .unguarded: "it stands on the facts, and no safeguard is stated"
    case .possible: "it may stand: a fact or a choice that is not stated decides"
    case .mitigated: "it would stand, and a stated safeguard answers it"
    case .latent: "it would stand only beyond what is proposed and drawn"
    case .silent: "it does not arise"
    }
  }
}

extension BibliographyEntry {
  /// `D'Alessandra and Whidden 2022`.
  package var shortName: String {
    let names = authors.map(\.family)
    // An article that nobody signed goes by its paper.
    let unsigned = type == "article-newspaper" || type == "article-magazine" ? containerTitle ?? title : title
    let who = names.isEmpty ? unsigned : names.count > 2 ? "\(names[0]) and others" : names.joined(separator: " and ")
    return [who, issued.map { String($0.prefix(4)) }].compactMap { $0 }.joined(separator: " ")
  }

  /// A full reference for a list of sources.
  package var reference: String {
    let names = authors.map { $0.given.isEmpty ? $0.family : "\($0.family), \($0.given)" }
    let year = issued.map { "(\($0))" }
    let opening: [String?] = names.isEmpty ? [title, year] : [names.joined(separator: "; "), year, title]
    let parts: [String?] = opening + [containerTitle, publisher, doi.map { "doi:\($0)" } ?? url]
    // A title that ends in a mark of its own needs no full stop.
    return parts.compactMap { $0 }.reduce("") { text, part in
      if text.isEmpty { return part }
      if part.hasPrefix("(") { return "\(text) \(part)" }
      return "?!.".contains(text.suffix(1)) ? "\(text) \(part)" : "\(text). \(part)"
    } + "."
  }
}
