import CoherenceSource

/// The conditions of a rule with their variables, resolved in the order in which a reader meets them.
struct RuleBody {
  var variables: [Variable] = []
  var given: [Variable] = []
  var some: [Variable] = []
  var unordered: (Int, Int)?
  var when: Condition?
  var interaction: [(value: Interaction, condition: Condition?)] = []
  var safeguards: [Rule.Safeguard] = []

  static func resolve(
    _ syntax: RuleSyntax, reading: Reading, vocabulary: Vocabulary, names: VocabularyNames
  ) -> RuleBody {
    var resolver = ConditionResolver(reading: reading, vocabulary: vocabulary, names: names)
    var body = RuleBody()
    // Without its variables everything in the rule would be unknown; that they are missing has been said.
    if syntax.isGivenBroken { return body }
    let errorsBefore = reading.errorCount
    body.given = resolver.bind(syntax.given)
    body.some = resolver.bind(syntax.some)
    body.when = syntax.when.flatMap { resolver.resolve($0) }
    if body.when != nil, syntax.when?.isComplete == true, reading.errorCount == errorsBefore {
      resolver.checkMentioned(body.given + body.some, in: "`when`")
    }
    for row in syntax.interaction {
      body.interaction.append((row.value.value, row.when.flatMap { resolver.resolve($0) }))
    }
    for safeguard in syntax.unless {
      guard let condition = resolver.resolve(safeguard.block) else { continue }
      body.safeguards.append(
        Rule.Safeguard(label: safeguard.label.value, condition: condition, span: safeguard.block.span))
      if reading.errorCount == errorsBefore, !DesignContent(vocabulary: vocabulary).isIn(condition) {
        reading.warning(
          .safeguardOfFacts, "the safeguard `\(safeguard.label.value)` has no part that anybody can decide",
          at: safeguard.label.span,
          help: "a safeguard is something to put in place; what merely is not so belongs under `not` inside `when`")
      }
    }
    body.variables = resolver.variables
    body.checkSize(syntax, reading)
    SafeguardSilence(reading: reading, vocabulary: vocabulary).check(body.safeguards)
    if reading.errorCount == errorsBefore, let pair = syntax.unordered {
      body.unordered = UnorderedPair(reading: reading, body: body).check(pair)
    }
    return body
  }
}

extension RuleBody {
  /// Most of each in one rule: several times what any rule has that people wrote. Variables multiply, and each test is asked of
  /// every combination of their entities.
  private static let (mostNamed, mostVariables, mostTests, mostSafeguards) = (6, 16, 500, 32)

  /// Refuses a rule that speaks of more at once than can be decided.
  private func checkSize(_ syntax: RuleSyntax, _ reading: Reading) {
    var tests = 0
    let conditions = [when] + interaction.map(\.condition) + safeguards.map { $0.condition }
    for condition in conditions { condition?.forEachTest { _ in tests += 1 } }
    let excess: String? =
      if given.count + some.count > Self.mostNamed {
        "names \(given.count + some.count) variables under `given` and `some`, and at most \(Self.mostNamed)"
      } else if variables.count > Self.mostVariables {
        "names \(variables.count) variables in all, and at most \(Self.mostVariables)"
      } else if tests > Self.mostTests {
        "asks \(tests) things, and at most \(Self.mostTests)"
      } else if syntax.unless.count > Self.mostSafeguards {
        "has \(syntax.unless.count) safeguards, and at most \(Self.mostSafeguards)"
      } else {
        nil
      }
    if let excess {
      reading.error(
        .ruleTooLarge, "the rule \(excess) are decided together", at: syntax.title?.span ?? syntax.span,
        help: "say it in several rules")
    }
  }
}

/// Tells whether a condition holds anything that the author of a policy can decide.
struct DesignContent {
  let vocabulary: Vocabulary

  /// Nesting is bounded by the depth limit of YAML files.
  func isIn(_ condition: Condition) -> Bool {
    switch condition {
    case .all(let parts), .any(let parts): return parts.contains(where: isIn)
    case .not(let part): return isIn(part)
    case .exists(let variables, let part):
      // Another measure can be added to a policy, whatever its attributes.
      return variables.contains { vocabulary.types[$0.type.index].designedWhen != nil } || isIn(part)
    case .count(let count):
      return count.variables.contains { vocabulary.types[$0.type.index].designedWhen != nil } || isIn(count.condition)
    case .test(let test): return isDesigned(test.kind)
    }
  }

  private func isDesigned(_ kind: TestKind) -> Bool {
    switch kind {
    case .value(let attribute, _), .range(let attribute, _, _), .set(let attribute, _, _),
      .refersTo(let attribute, _, _, _), .referenceSet(let attribute, _, _):
      return isDesigned(attribute)
    case .sameAs(let first, _, let second), .sharesWith(let first, _, let second):
      return isDesigned(first) || isDesigned(second)
    case .time: return true
    case .related, .path, .otherThan: return false
    }
  }

  private func isDesigned(_ attribute: AttributeID) -> Bool {
    let declared = vocabulary.attributes[attribute.index]
    if case .designChoice = declared.nature { return true }
    guard let derivation = declared.derivation else { return false }
    return derivation.rows.contains { isIn($0.condition) }
  }
}
