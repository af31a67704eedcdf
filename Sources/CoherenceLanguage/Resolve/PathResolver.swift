import CoherenceSource

/// Resolves paths over relations, named or inline, and checks that their hops chain.
struct PathResolver {
  let reading: Reading
  let vocabulary: Vocabulary

  func resolve(_ path: PathSyntax) -> PathSpecification? {
    let errorsBefore = reading.errorCount
    var seen: Set<String> = []
    var relations: [RelationID] = []
    for name in path.via {
      guard seen.insert(name.value).inserted else {
        reading.error(.listedTwice, "`\(name.value)` is listed twice", at: name.span, help: "delete one of them")
        continue
      }
      guard let relation = relation(name),
        checkChains(relation, name, after: relations, isLong: path.maximumHops != 1)
      else { continue }
      relations.append(relation)
    }
    guard reading.errorCount == errorsBefore else { return nil }
    let first = vocabulary.relations[relations[0].index]
    if path.minimumHops == 0, first.from != first.to {
      reading.error(
        .invalidHops, "a path of 0 hops cannot lead from \(typeName(first.from)) to \(typeName(first.to))",
        at: path.span, help: "begin with 1")
      return nil
    }
    return PathSpecification(
      via: relations.sorted(), minimumHops: path.minimumHops, maximumHops: path.maximumHops)
  }

  private func relation(_ name: Located<String>) -> RelationID? {
    if let index = vocabulary.relations.firstIndex(where: { $0.id == name.value }) { return RelationID(index) }
    if let forward = vocabulary.relations.first(where: { $0.inverse == name.value }) {
      reading.error(
        .inverseInPath, "`\(name.value)` is the inverse of `\(forward.id)`, and a path runs forward", at: name.span,
        help: "begin the path at the other end and use `\(forward.id)`")
      return nil
    }
    reading.unknownName(
      .unknownRelation, name, message: "there is no relation `\(name.value)`",
      candidates: vocabulary.relations.map(\.id))
    return nil
  }

  /// All relations of a path join the same two types, and these are one type if a second hop is possible.
  private func checkChains(
    _ relation: RelationID, _ name: Located<String>, after earlier: [RelationID], isLong: Bool
  ) -> Bool {
    let this = vocabulary.relations[relation.index]
    if isLong, this.from != this.to {
      reading.error(
        .pathDoesNotChain,
        "`\(name.value)` leads from \(typeName(this.from)) to \(typeName(this.to)), so no second hop can follow it",
        at: name.span, help: "write `hops: [1, 1]`, or use relations that lead from a type to itself")
      return false
    }
    guard let first = earlier.first.map({ vocabulary.relations[$0.index] }) else { return true }
    if first.from == this.from && first.to == this.to { return true }
    reading.error(
      .pathDoesNotChain,
      "`\(name.value)` leads from \(typeName(this.from)) to \(typeName(this.to)), but `\(first.id)` from "
        + "\(typeName(first.from)) to \(typeName(first.to))", at: name.span,
      help: "all relations of a path must join the same types")
    return false
  }

  private func typeName(_ type: EntityTypeID) -> String { "`\(vocabulary.types[type.index].id)`" }
}
