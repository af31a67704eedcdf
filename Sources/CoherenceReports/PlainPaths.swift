import CoherenceEngine
import CoherenceLanguage

/// Says the paths of a policy file, `force.political_track`, as a reader does who has never seen the file.
struct PlainPaths {
  private let policy: Policy
  private let vocabulary: Vocabulary

  init(_ policy: Policy, _ vocabulary: Vocabulary) {
    self.policy = policy
    self.vocabulary = vocabulary
  }

  /// A sentence with every path in it in words; what stands in a sentence of a person stays as it is.
  func plain(_ sentence: String) -> String {
    sentence.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let marks: Set<Character> = ["`", "(", ")", ":", ",", ";"]
      let lead = word.prefix { marks.contains($0) }
      let tail = String(word.dropFirst(lead.count).reversed().prefix { marks.contains($0) }.reversed())
      let core = word.dropFirst(lead.count).dropLast(tail.count)
      guard let words = words(core) else { return String(word) }
      return String((lead + words + tail).filter { $0 != "`" })
    }.joined(separator: " ")
  }

  private static func beginsWithVerb(_ words: String) -> Bool {
    let first = words.prefix { $0 != " " }
    return first.hasSuffix("s") && !first.hasSuffix("ss")
  }

  /// `political track of the no-fly zone`; `nil` for what is no path of the policy.
  private func words(_ path: Substring) -> String? {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    for (index, type) in vocabulary.types.enumerated() {
      guard let entity = policy.entities[index].first(where: { $0.id == parts[0] }),
        let attribute = vocabulary.attributes.first(where: { $0.type.index == index && $0.id == parts[1] })
      else { continue }
      let words = Phrases.words(attribute.id)
      if type.multiplicity == .once { return "the \(words)" }
      let name = Phrases.midSentence(Phrases.called(entity, type))
      // Names such as `secures_stockpiles` are what the thing does.
      let isVerb = attribute.isNamedByItsVerb || attribute.describes.hasPrefix("Whether ") && Self.beginsWithVerb(words)
      return isVerb ? "\(name): \(words)" : "the \(words) of \(name)"
    }
    return nil
  }
}
