import CoherenceSource

extension PolicyReading {
  /// Reads the map of relations, and which of them were mapped fully.
  mutating func readRelations() {
    for outline in outlines.reversed() {
      if let pair = outline[.relations] { readRelations(pair, outline.tree) }
      if let pair = outline[.mapped] { readMapped(pair, outline.tree) }
    }
    refuseRepetitions()
  }

  private mutating func readRelations(_ pair: YAMLView.Pair, _ tree: YAMLView) {
    guard tree.kind(pair.value) == .sequence else {
      if tree.isNull(pair.value) { return }
      problems.add(
        .policySectionShape, "`relations` is a list, and this is not", at: tree.span(pair.value),
        help: "begin each line with a dash: `- somebody funds somebody_else`")
      return
    }
    relations.reserveCapacity(relations.count + tree.count(pair.value))
    for item in tree.items(pair.value) {
      switch tree.kind(item) {
      case .scalar: readShort(item, tree)
      case .mapping: readLong(item, tree)
      case .sequence:
        problems.add(
          .relationShortForm, "a relation is three words, not a list", at: tree.span(item),
          help: "write `- somebody funds somebody_else`")
      }
    }
  }

  /// `a funds b`: the words, found by the spaces between them.
  private mutating func readShort(_ item: YAMLTree.Node, _ tree: YAMLView) {
    let bytes = tree.bytes(item)
    var starts = (0, 0, 0)
    var ends = (0, 0, 0)
    var count = 0
    var position = 0
    while position < bytes.count {
      while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
      guard position < bytes.count else { break }
      let start = position
      while position < bytes.count, bytes[position] > 0x20 { position += 1 }
      switch count {
      case 0: (starts.0, ends.0) = (start, position)
      case 1: (starts.1, ends.1) = (start, position)
      default: (starts.2, ends.2) = (start, position)
      }
      count += 1
    }
    let span = tree.span(item)
    guard count == 3 else {
      problems.add(
        .relationShortForm, "`\(tree.text(item))` has \(count) word\(count == 1 ? "" : "s"), and a relation has three",
        at: span, help: "write `- somebody funds somebody_else`, or `- {from: …, is: …, to: …}`")
      return
    }
    // Only in a text without quotes and line breaks do the words stand where they were read.
    let isInPlace = Int(span.end - span.start) == bytes.count
    func word(_ start: Int, _ end: Int) -> Word {
      Word(
        bytes: UnsafeBufferPointer(rebasing: bytes[start..<end]),
        span: isInPlace
          ? SourceSpan(file: span.file, start: span.start + Int32(start), end: span.start + Int32(end)) : span)
    }
    addRelation(
      from: word(starts.0, ends.0), is: word(starts.1, ends.1), to: word(starts.2, ends.2), certainty: .certain,
      evidence: FactEvidence(), span: span)
  }

  private mutating func readLong(_ item: YAMLTree.Node, _ tree: YAMLView) {
    var ends: (from: Word?, is: Word?, to: Word?) = (nil, nil, nil)
    var certainty = Policy.Certainty.certain
    var reader = EvidenceReader(tree: tree, date: date)
    var isFaulty = false
    for pair in tree.pairs(item) {
      guard let key = names.relationKeys.id(of: tree.bytes(pair.key)) else {
        isFaulty = true
        problems.misspelt(
          .relationUnknownKey, "`\(tree.text(pair.key))` is not a key of a relation", tree.text(pair.key),
          among: RelationKey.allCases.map(\.rawValue), at: tree.span(pair.key), listing: "the keys are")
        continue
      }
      let word = Word(bytes: tree.bytes(pair.value), span: tree.span(pair.value))
      switch RelationKey.allCases[key] {
      case .from: ends.from = word
      case .is: ends.is = word
      case .to: ends.to = word
      case .certainty:
        guard let text = problems.text(pair.value, in: tree, of: "certainty") else {
          isFaulty = true
          continue
        }
        guard let known = Policy.Certainty(rawValue: text) else {
          isFaulty = true
          problems.misspelt(
            .certaintyUnknown, "`\(text)` is not a certainty", text,
            among: Policy.Certainty.allCases.map(\.rawValue), at: word.span, listing: "write one of")
          continue
        }
        certainty = known
      case .source: reader.readSource(pair.value, problems: &problems)
      case .asOf: reader.readAsOf(pair.value, problems: &problems)
      case .confidence: reader.readConfidence(pair.value, problems: &problems)
      case .note: reader.readNote(pair.value, problems: &problems)
      }
    }
    guard let from = ends.from, let `is` = ends.is, let to = ends.to else {
      if isFaulty { return }
      let missing = [("from", ends.from), ("is", ends.is), ("to", ends.to)].filter { $0.1 == nil }.map { "`\($0.0)`" }
      problems.add(
        .relationIncomplete, "this relation lacks \(missing.joined(separator: " and "))", at: tree.span(item),
        help: "write `- {from: somebody, is: funds, to: somebody_else}`")
      return
    }
    if isFaulty || reader.isFaulty { return }
    addRelation(
      from: from, is: `is`, to: to, certainty: certainty, evidence: reader.evidence, span: tree.span(item))
  }

  /// A word with its place; collections have no bytes.
  private struct Word {
    var bytes: UnsafeBufferPointer<UInt8>
    var span: SourceSpan
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private mutating func addRelation(
    from: Word, is verb: Word, to: Word, certainty: Policy.Certainty, evidence: FactEvidence, span: SourceSpan
  ) {
    let direction = names.relations.id(of: verb.bytes).map { names.directions[$0] }
    if direction == nil { unknownRelation(verb) }
    let first = end(from)
    let second = end(to)
    guard let direction, let first, let second else { return }
    let relation = names.vocabulary.relations[direction.relation.index]
    let (source, target) = direction.isInverse ? (second, first) : (first, second)
    let (sourceWord, targetWord) = direction.isInverse ? (to, from) : (from, to)
    let isFitting =
      checkEnd(source, sourceWord, is: relation.from, verb) && checkEnd(target, targetWord, is: relation.to, verb)
    guard isFitting else { return }
    guard source != target else {
      problems.add(
        .relationToItself, "`\(from.text)` stands at both ends of this relation", at: span,
        help: "a relation leads from one entity to another: name the other, or take the line out")
      return
    }
    relations.append(
      Policy.RelationFact(
        relation: direction.relation, from: source.entity, to: target.entity, certainty: certainty, evidence: evidence,
        span: span))
  }

  private mutating func end(_ word: Word) -> PolicyEntityNames.Match? {
    if let match = entityNames.find(word.bytes) { return match }
    problems.misspelt(
      .relationUnknownEnd, "`\(word.text)` is not listed in this policy", word.text, among: entityNames.listedIDs,
      at: word.span, listing: "listed are")
    return nil
  }

  private mutating func unknownRelation(_ verb: Word) {
    let word = verb.text
    if names.vocabulary.closures.contains(where: { $0.id == word }) {
      problems.add(
        .relationUnknown, "`\(word)` follows from other relations and cannot be stated", at: verb.span,
        help: "state the relations that it is made of")
      return
    }
    problems.misspelt(
      .relationUnknown, "`\(word)` is not a relation of the vocabulary", word, among: names.relationNames,
      at: verb.span, listing: "the relations are")
  }

  private mutating func checkEnd(
    _ end: PolicyEntityNames.Match, _ word: Word, is type: EntityTypeID, _ verb: Word
  ) -> Bool {
    guard end.type != type else { return true }
    problems.add(
      .relationEndOfOtherType,
      "`\(word.text)` is of type \(entityNames.label(of: end.type)), and this end of `\(verb.text)` is of type "
        + entityNames.label(of: type), at: word.span, help: "name an entity of that type, or turn the relation around")
    return false
  }

  private mutating func refuseRepetitions() {
    guard relations.count > 1 else { return }
    // Sorting short keys finds repetitions in long maps without a table of all pairs.
    var keys: [(key: UInt64, index: Int)] = []
    keys.reserveCapacity(relations.count)
    for (index, fact) in relations.enumerated() {
      keys.append((UInt64(fact.relation.index) << 40 | UInt64(fact.from) << 20 | UInt64(fact.to), index))
    }
    keys.sort { ($0.key, $0.index) < ($1.key, $1.index) }
    for position in 1..<keys.count where keys[position].key == keys[position - 1].key {
      let first = relations[keys[position - 1].index]
      let second = relations[keys[position].index]
      if first.certainty == second.certainty {
        problems.add(
          .relationTwice, "this relation is stated twice", at: second.span, also: (first.span, "first here"),
          help: "keep one of the two")
      } else {
        problems.add(
          .relationContradiction,
          "this relation is stated as `\(second.certainty.rawValue)` and as `\(first.certainty.rawValue)`",
          at: second.span, also: (first.span, "first here"), help: "keep the one that is right")
      }
    }
  }

  private mutating func readMapped(_ pair: YAMLView.Pair, _ tree: YAMLView) {
    let nodes = tree.kind(pair.value) == .sequence ? Array(tree.items(pair.value)) : [pair.value]
    if nodes.count == 1, tree.isNull(nodes[0]) { return }
    for node in nodes {
      let word = Word(bytes: tree.bytes(node), span: tree.span(node))
      guard let name = names.relations.id(of: word.bytes) else {
        unknownRelation(Word(bytes: word.bytes, span: word.span))
        continue
      }
      let relation = names.directions[name].relation
      if mapped.contains(relation) {
        problems.add(
          .mappedTwice, "`\(word.text)` is named twice as mapped", at: word.span,
          help: "keep it once; a relation and its inverse are one")
      } else {
        mapped.append(relation)
      }
    }
  }
}
