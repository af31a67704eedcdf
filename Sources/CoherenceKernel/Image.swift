/// Programs and fact bases as flat words, to hand them to the same kernel compiled for another machine.
package enum Image {
  /// Marks the layout; a reader refuses any other.
  package static let version: UInt64 = 0x434F_4845_0001

  /// Writes a program.
  package static func write(_ program: Program) -> [UInt64] {
    var words: [UInt64] = [version, UInt64(program.typeCount), UInt64(program.slotCount)]
    append(program.attributes, &words) {
      [$0.type, $0.isSet ? 1 : 0, $0.refersTo, $0.valueCount, $0.firstRow, $0.rowCount]
    }
    append(program.relations, &words) { [$0.from, $0.to] }
    append(program.paths, &words) { [$0.viaStart, $0.viaCount, $0.minimumHops, $0.maximumHops] }
    append(program.nodes, &words) { [Int32($0.operation.rawValue), $0.a, $0.b, $0.c, $0.d] }
    append(program.lists, &words) { [$0] }
    append(program.masks, &words)
    append(program.derivationRows, &words) { [$0.condition, $0.value] }
    append(program.derivedOrder, &words) { [$0] }
    append(program.rules, &words) {
      [
        $0.typesStart, $0.givenCount, $0.when, $0.stand, $0.conjunctsStart, $0.isConjunctive ? 1 : 0,
        $0.canBeUnguarded ? 1 : 0, $0.unorderedFirst, $0.unorderedSecond,
      ]
    }
    append(program.isTimed, &words) { [Int32($0)] }
    return words
  }

  /// Reads a program that `write` wrote; `nil` for words of another version, or that break off or go on.
  package static func readProgram(_ words: [UInt64]) -> Program? {
    var reader = Reader(words: words)
    guard reader.next() == version else { return nil }
    let typeCount = Int(reader.next())
    let slotCount = Int(reader.next())
    let attributes = reader.records(6) {
      Program.Attribute(
        type: $0[0], isSet: $0[1] == 1, refersTo: $0[2], valueCount: $0[3], firstRow: $0[4], rowCount: $0[5])
    }
    let relations = reader.records(2) { Program.Relation(from: $0[0], to: $0[1]) }
    let paths = reader.records(4) {
      Program.Path(viaStart: $0[0], viaCount: $0[1], minimumHops: $0[2], maximumHops: $0[3])
    }
    let nodes = reader.records(5) {
      Program.Node(Operation(rawValue: UInt8(truncatingIfNeeded: $0[0])) ?? .alwaysFalse, $0[1], $0[2], $0[3], $0[4])
    }
    let lists = reader.records(1) { $0[0] }
    let masks = reader.wholeWords()
    let rows = reader.records(2) { Program.DerivationRow(condition: $0[0], value: $0[1]) }
    let order = reader.records(1) { $0[0] }
    let rules = reader.records(9) {
      Program.Rule(
        typesStart: $0[0], givenCount: $0[1], when: $0[2], stand: $0[3], conjunctsStart: $0[4],
        isConjunctive: $0[5] == 1, canBeUnguarded: $0[6] == 1, unorderedFirst: $0[7], unorderedSecond: $0[8])
    }
    let isTimed = reader.records(1) { UInt8(truncatingIfNeeded: $0[0]) }
    guard reader.isAtEnd else { return nil }
    return Program(
      typeCount: typeCount, attributes: attributes, relations: relations, paths: paths, nodes: nodes, lists: lists,
      masks: masks, derivationRows: rows, derivedOrder: order, rules: rules, isTimed: isTimed, slotCount: slotCount)
  }

  /// What a judge found, as words: for each judgement rule, verdict, exactness, number of entities, entities.
  package static func write(_ judge: Judge) -> [UInt64] {
    var words: [UInt64] = []
    for index in 0..<judge.judgements.count {
      let judgement = judge.judgements[index]
      let count = Int(judge.program.rules[Int(judgement.rule)].givenCount)
      words.append(UInt64(judgement.rule))
      words.append(UInt64(judgement.verdict.rawValue))
      words.append(judgement.isExact ? 1 : 0)
      words.append(UInt64(count))
      for slot in 0..<count { words.append(UInt64(judge.bindings[Int(judgement.bindingStart) + slot])) }
    }
    return words
  }

  private static func append<Element>(_ table: Table<Element>, _ words: inout [UInt64], _ fields: (Element) -> [Int32])
  {
    words.append(UInt64(table.count))
    for index in 0..<table.count {
      for field in fields(table[index]) { words.append(UInt64(UInt32(bitPattern: field))) }
    }
  }

  static func append(_ table: Table<UInt64>, _ words: inout [UInt64]) {
    words.append(UInt64(table.count))
    for index in 0..<table.count { words.append(table[index]) }
  }

  /// Reads words in order; past the end it reads zeros, and says so at the end.
  struct Reader {
    let words: [UInt64]
    var position = 0

    init(words: [UInt64]) { self.words = words }

    var isAtEnd: Bool { position == words.count }

    mutating func next() -> UInt64 {
      defer { position += 1 }
      return position < words.count ? words[position] : 0
    }

    /// A count that the remaining words can hold. After any other the words are not read further and never at their end.
    private mutating func count(each size: Int) -> Int {
      let count = Int(truncatingIfNeeded: next())
      if position <= words.count && count >= 0 && count <= (words.count - position) / size { return count }
      position = words.count + 1
      return 0
    }

    mutating func records<Element>(_ size: Int, _ make: ([Int32]) -> Element) -> [Element] {
      var result: [Element] = []
      for _ in 0..<count(each: size) {
        var fields: [Int32] = []
        for _ in 0..<size { fields.append(Int32(truncatingIfNeeded: next())) }
        result.append(make(fields))
      }
      return result
    }

    mutating func wholeWords() -> [UInt64] {
      var result: [UInt64] = []
      for _ in 0..<count(each: 1) { result.append(next()) }
      return result
    }
  }
}

extension FactBase {
  /// The stated facts as words.
  package func image() -> [UInt64] {
    var words: [UInt64] = [Image.version, UInt64(entityCounts.count)]
    for type in 0..<entityCounts.count { words.append(UInt64(entityCounts[type])) }
    for table in [may.0, must.0, may.1, must.1, edgeSure, edgeMay, edgeDrawn] { Image.append(table, &words) }
    words.append(UInt64(orderOpen.count))
    for index in 0..<orderOpen.count { words.append(UInt64(UInt32(bitPattern: orderOpen[index]))) }
    for index in 0..<orderOpen.count { words.append(UInt64(UInt32(bitPattern: orderProposed[index]))) }
    for type in 0..<program.attributes.count {
      for entity in 0..<Int(entityCounts[Int(program.attributes[type].type)]) {
        words.append(isStated(type, entity) ? 1 : 0)
      }
    }
    return words
  }

  /// Restores facts that `image` wrote for the same program, and completes them; false for words that break off or go on.
  package func restore(_ words: [UInt64]) -> Bool {
    var reader = Image.Reader(words: words)
    guard reader.next() == Image.version, reader.next() == UInt64(program.typeCount) else { return false }
    var counts: [Int32] = []
    for _ in 0..<program.typeCount { counts.append(Int32(truncatingIfNeeded: reader.next())) }
    reset(entityCounts: counts)
    beginProposed()
    for table in [may.0, must.0, may.1, must.1, edgeSure, edgeMay, edgeDrawn] {
      let values = reader.wholeWords()
      guard values.count == table.count else { return false }
      for index in 0..<values.count { table[index] = values[index] }
    }
    guard Int(truncatingIfNeeded: reader.next()) == orderOpen.count else { return false }
    for index in 0..<orderOpen.count { orderOpen[index] = Int32(truncatingIfNeeded: reader.next()) }
    for index in 0..<orderOpen.count { orderProposed[index] = Int32(truncatingIfNeeded: reader.next()) }
    for type in 0..<program.attributes.count {
      for entity in 0..<Int(entityCounts[Int(program.attributes[type].type)]) where reader.next() == 1 {
        markStated(type, entity)
      }
    }
    return reader.isAtEnd && complete()
  }
}
