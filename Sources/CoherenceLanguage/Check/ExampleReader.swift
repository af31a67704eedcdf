import CoherenceSource

/// Reads the examples of rules, small policies without title or date.
struct ExampleReader {
  let reading: Reading
  let names: PolicyNames
  /// Whether the vocabulary has errors: then nothing is said of policies, which rest on all of it.
  let isVocabularyBroken: Bool

  func read(_ example: ExampleSyntax, file: SourceFile.ID) -> Rule.Example? {
    if isVocabularyBroken { return nil }
    let policy = PolicyReader.read(
      example.policy.id, in: example.policy.tree, named: example.name.value, names: names)
    reading.take(policy.diagnostics)
    guard let value = policy.value else { return nil }
    let asks = example.asks.filter { isPath($0, in: value) }
    guard asks.count == example.asks.count else { return nil }
    return Rule.Example(
      name: example.name.value, policy: value, expected: example.expected.value,
      interaction: example.interaction?.value, asks: asks.map(\.value), span: example.span)
  }

  /// `entity.attribute`, or `entity relation entity`.
  private func isPath(_ path: Located<String>, in policy: Policy) -> Bool {
    let words = path.value.split(separator: " ").map(String.init)
    if words.count == 3 { return isEntity(words[0], path, policy) != nil && isEntity(words[2], path, policy) != nil }
    guard let (entity, attribute) = path.value.splitAtDot else {
      reading.error(
        .asksPath, "`\(path.value)` is no question", at: path.span,
        help: "write `entity.attribute`, or `entity relation entity`")
      return false
    }
    guard let type = isEntity(entity, path, policy) else { return false }
    let known = names.vocabulary.attributes.filter { $0.type == type }.map(\.id)
    if known.contains(attribute) { return true }
    reading.unknownName(
      .unknownAttribute, path,
      message: "`\(names.vocabulary.types[type.index].id)` has no attribute `\(attribute)`",
      candidates: known.map { "\(entity).\($0)" })
    return false
  }

  /// The type of an entity of the example.
  private func isEntity(_ id: String, _ path: Located<String>, _ policy: Policy) -> EntityTypeID? {
    if let type = policy.entities.firstIndex(where: { $0.contains { $0.id == id } }) { return EntityTypeID(type) }
    reading.unknownName(
      .asksPath, path, message: "the example has no entity `\(id)`",
      candidates: policy.entities.joined().map(\.id).filter { $0 != id })
    return nil
  }
}
