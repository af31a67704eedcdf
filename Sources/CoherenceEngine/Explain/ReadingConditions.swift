import CoherenceLanguage

/// Puts conditions into points: consecutive tests of one subject become one sentence, groups become lists.
struct ReadingConditions {
  typealias Point = RuleReading.Point
  typealias Subject = ReadingGrammar.Subject
  let clauses: ReadingClauses

  /// What must hold, in the author's order.
  func points(_ condition: Condition) -> [Point] {
    var result: [Point] = []
    var run: [(test: Test, isDenied: Bool)] = []
    func flush() {
      if !run.isEmpty { result.append(sentence(run)) }
      run = []
    }
    for part in Self.parts(condition) {
      if let leaf = Self.leaf(part) {
        let isOnce = clauses.type(leaf.test.subject).multiplicity == .once
        if isOnce || run.last?.test.subject != leaf.test.subject { flush() }
        run.append(leaf)
      } else {
        flush()
        result += group(part)
      }
    }
    flush()
    return result
  }

  /// The members of a conjunction, however it is nested.
  private static func parts(_ condition: Condition) -> [Condition] {
    guard case .all(let parts) = condition else { return [condition] }
    return parts.flatMap(self.parts)
  }

  /// A test, or a denied one.
  private static func leaf(_ condition: Condition) -> (test: Test, isDenied: Bool)? {
    switch condition {
    case .test(let test): return (test, false)
    case .not(let part):
      let inner = parts(part)
      guard inner.count == 1, let leaf = leaf(inner[0]) else { return nil }
      return (leaf.test, !leaf.isDenied)
    case .any(let parts) where parts.count == 1:
      return self.parts(parts[0]).count == 1 ? leaf(self.parts(parts[0])[0]) : nil
    default: return nil
    }
  }

  /// Tests of one subject: it is named first, and again wherever somebody else was named meanwhile.
  private func sentence(_ run: [(test: Test, isDenied: Bool)]) -> Point {
    let name = Subject(named: clauses.name(run[0].test.subject))
    var subject = name
    var masks: [ValueMask] = []
    let parts = run.indices.compactMap { index -> String? in
      let item = run[index]
      // Several tests of what one set includes are one list.
      if let (attribute, mask) = Self.included(item) {
        masks.append(mask)
        if index + 1 < run.count, Self.included(run[index + 1])?.attribute == attribute { return nil }
        defer {
          masks = []
          subject = Subject(pronounOf: name)
        }
        return clauses.includes(attribute, masks, item.test.subject, subject)
      }
      let clause = clauses.clause(item.test, subject, isDenied: item.isDenied)
      var isAlone = true
      Condition.test(item.test).forEachTerm { if $0 != item.test.subject { isAlone = false } }
      subject = isAlone ? Subject(pronounOf: name) : name
      return clause
    }
    let isPlain = parts.count < 3 && !parts.contains { [",", ":", " and "].contains(where: $0.contains) }
    return Point(parts.joined(separator: isPlain ? " and " : "; "))
  }

  private static func included(_ item: (test: Test, isDenied: Bool)) -> (attribute: AttributeID, mask: ValueMask)? {
    guard case .set(let attribute, .includesAny, let mask) = item.test.kind, !item.isDenied else { return nil }
    return (attribute, mask)
  }

  // MARK: Groups

  private func group(_ condition: Condition) -> [Point] {
    switch condition {
    case .all, .test: return points(condition)
    case .any(let parts):
      if parts.count == 1 { return points(parts[0]) }
      return [Point("at least one of these holds", parts.map(block))]
    case .exists(let variables, let part): return [there(variables, part, "is")]
    case .count(let count): return [self.count(count, isDenied: false)]
    case .not(let part): return [denied(part)]
    }
  }

  /// Several conditions as one point.
  func block(_ condition: Condition) -> Point {
    let points = points(condition)
    return points.count == 1 ? points[0] : Point("all of these hold", points)
  }

  private func denied(_ condition: Condition) -> Point {
    let parts = Self.parts(condition)
    guard parts.count == 1 else { return Point("these do not all hold at once", points(condition)) }
    switch parts[0] {
    case .exists(let variables, let part): return there(variables, part, "is no")
    case .any(let blocks): return Point("none of these holds", blocks.map(block))
    case .count(let count): return self.count(count, isDenied: true)
    case .not(let part): return block(part)
    case .all, .test: return Point("this does not hold", points(parts[0]))
    }
  }

  /// `there is an action, the lever, such that …`.
  private func there(_ variables: [Variable], _ condition: Condition, _ verb: String) -> Point {
    let introduced = variables.map { variable -> String in
      let text = clauses.introduced(variable)
      return verb == "is" ? text : String(text.drop { $0 != " " }.dropFirst())
    }
    let opening = "there \(verb) \(Phrases.list(introduced, "and"))"
    let points = points(condition)
    if points.isEmpty { return Point(opening.hasSuffix(",") ? String(opening.dropLast()) : opening) }
    if points.count == 1 { return Point("\(opening) such that \(points[0].text)", points[0].points) }
    return Point("\(opening) such that all of these hold", points)
  }

  // MARK: Counts

  private func count(_ count: Count, isDenied: Bool) -> Point {
    let what = counted(count)
    let number: String
    var points = [block(count.condition)]
    switch count.comparison {
    case .atLeast(let amount): number = "\(isDenied ? "fewer than" : "at least") \(self.amount(amount)) \(what)"
    case .atMost(let amount): number = "\(isDenied ? "more than" : "at most") \(self.amount(amount)) \(what)"
    case .shareAtLeast(let percent, let among):
      number = "\(isDenied ? "fewer than" : "at least") \(amount(percent)) per cent of \(what)"
      let base = self.points(among)
      if !base.isEmpty {
        points = [
          Point("of all for which this holds", base), Point("that share meets this", self.points(count.condition)),
        ]
      }
    }
    let opening = "\(number), each called \(count.variables.map(clauses.name).joined(separator: " with ")),"
    if points.count == 1 { return Point("\(opening) are such that \(points[0].text)", points[0].points) }
    return Point("\(opening) are such that", points)
  }

  /// `actors`, `different answers to “the crimes for which it is a sign” among the indicators`.
  private func counted(_ count: Count) -> String {
    let kinds = count.variables.map { variable -> String in
      let type = clauses.vocabulary.types[variable.type.index]
      return Phrases.words(type.section)
    }
    let all = kinds.joined(separator: " with ")
    guard let distinct = count.distinct else { return all }
    let describes = clauses.vocabulary.attributes[distinct.attribute.index].describes
    return "different answers to “\(ReadingGrammar.inside(describes))” among the \(all)"
  }

  private func amount(_ amount: Count.Amount) -> String {
    switch amount {
    case .number(let number): return String(number)
    case .parameter(let index):
      let parameter = clauses.vocabulary.parameters[index]
      return "\(parameter.value) (the parameter “\(Phrases.words(parameter.id))”)"
    }
  }
}
