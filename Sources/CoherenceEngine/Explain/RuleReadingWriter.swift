import CoherenceLanguage
import CoherenceSource

/// Writes the parts of a reading: whom it is asked of, what must hold, what answers it, what follows.
struct RuleReadingWriter {
  typealias Point = RuleReading.Point
  typealias Part = RuleReading.Part
  private let vocabulary: Vocabulary
  private let clauses: ReadingClauses
  private let conditions: ReadingConditions

  init(vocabulary: Vocabulary, variables: [Variable]) {
    self.vocabulary = vocabulary
    clauses = ReadingClauses(vocabulary: vocabulary, variables: variables)
    conditions = ReadingConditions(clauses: clauses)
  }

  func parts(_ rule: Rule, _ pack: RulePack) -> [Part] {
    var parts = [given(rule), when(rule.when, "When")]
    if !rule.safeguards.isEmpty { parts.append(unless(rule)) }
    parts.append(then(rule))
    let remarks = remarks(rule, pack)
    if !remarks.isEmpty { parts.append(Part(heading: "Also", text: "", points: remarks.map(Self.finished))) }
    return parts
  }

  // MARK: Given and when

  private func given(_ rule: Rule) -> Part {
    if rule.given.isEmpty && rule.some.isEmpty {
      return Part(heading: "Given", text: "the policy as a whole.", points: [])
    }
    var items = rule.given.map { Self.withoutComma(clauses.introduced(rule.variables[$0])) }
    if items.isEmpty { items = ["the policy as a whole"] }
    items += rule.some.map { "at least " + Self.withoutComma(clauses.introduced(rule.variables[$0], "one")) }
    var text = items.count < 2 ? items[0] : items.dropLast().joined(separator: "; ") + "; and \(items[items.count - 1])"
    text += "."
    if let (first, second) = rule.unordered {
      let (a, b) = (clauses.name(rule.variables[first]), clauses.name(rule.variables[second]))
      text += " \(capitalised(a)) and \(b) play the same part: the pair is reported once."
    }
    return Part(heading: "Given", text: text, points: [])
  }

  private static func withoutComma(_ text: String) -> String { text.hasSuffix(",") ? String(text.dropLast()) : text }

  private func when(_ condition: Condition, _ heading: String) -> Part {
    let points = conditions.points(condition)
    if points.count == 1 {
      let end = points[0].points.isEmpty ? "." : ":"
      return Part(heading: heading, text: points[0].text + end, points: points[0].points.map(Self.finished))
    }
    return Part(heading: heading, text: "all of these hold:", points: points.map(Self.finished))
  }

  private func unless(_ rule: Rule) -> Part {
    let points = rule.safeguards.map { safeguard in
      let inner = conditions.points(safeguard.condition)
      return inner.count == 1
        ? Point("\(safeguard.label): \(inner[0].text)", inner[0].points)
        : Point("\(safeguard.label): all of these hold", inner)
    }
    var text = points.count == 1 ? "this safeguard is in place" : "at least one of these safeguards is in place"
    if let left = rule.withSafeguard { text += " (then what remains is \(left.name))" }
    return Part(heading: "Unless", text: text + ":", points: points.map(Self.finished))
  }

  // MARK: Then

  private func then(_ rule: Rule) -> Part {
    let far = vocabulary.workstreams[rule.affects.workstream]
    let objective = "“\(ReadingGrammar.inside(far.objectives[rule.affects.objective].describes))”"
    let field = ReadingGrammar.inside(far.label)
    var points: [Point] = []
    let opening: String
    switch rule.kind {
    case .tension: opening = "there is a tension: \(near(rule))"
    case .synergy: opening = "there is a synergy: \(near(rule))"
    case .gap: opening = "something is missing, and its absence"
    case .note: opening = "this is worth knowing: \(near(rule))"
    case .trigger:
      points = rule.duties.map { duty in
        Point("\(duty.who)\(duty.within.map { ", within \($0)" } ?? ""): \(text(duty.what, rule))")
      }
      let end = points.isEmpty ? "." : ", and these duties follow:"
      return Part(
        heading: "Then", text: "a threshold is met that serves \(objective), an objective of \(field)\(end)",
        points: points.map(Self.finished))
    }
    if rule.interaction.count > 1 {
      points = rule.interaction.map { row in
        let verb = Self.verb(row.value)
        guard let condition = row.condition else { return Point("otherwise it \(verb) it (\(row.value.name))") }
        let inner = conditions.block(condition)
        return Point("it \(verb) it (\(row.value.name)) if \(inner.text)", inner.points)
      }
      return Part(
        heading: "Then",
        text: "\(opening) bears on \(objective), an objective of \(field). The first of these that holds says how:",
        points: points.map(Self.finished))
    }
    guard let interaction = rule.interaction.first?.value else {
      return Part(
        heading: "Then", text: "\(opening) bears on \(objective), an objective of \(field).", points: [])
    }
    return Part(
      heading: "Then",
      text:
        "\(opening) \(agreeing(Self.verb(interaction), rule)) \(objective), an objective of \(field) (\(interaction.name)).",
      points: [])
  }

  /// What acts: the workstream that the rule names, or the first action.
  private func near(_ rule: Rule) -> String {
    if let pursues = rule.pursues {
      return "what is done for \(ReadingGrammar.inside(vocabulary.workstreams[pursues].label))"
    }
    return rule.given.first.map { clauses.name(rule.variables[$0]) } ?? "this"
  }

  /// A verb as the name of what acts asks for it: `the talks counteract`.
  private func agreeing(_ verb: String, _ rule: Rule) -> String {
    guard rule.pursues == nil, rule.kind != .gap, let first = rule.given.first else { return verb }
    let acting = ReadingGrammar.Subject(named: clauses.name(rule.variables[first]))
    let (word, rest) = ReadingGrammar.firstWord(verb)
    return acting.verb(word) + rest
  }

  /// The interaction as a verb.
  package static func verb(_ interaction: Interaction) -> String {
    switch interaction {
    case .cancelling: "cancels"
    case .counteracting: "counteracts"
    case .constraining: "constrains"
    case .consistent: "neither helps nor hinders"
    case .enabling: "enables"
    case .reinforcing: "reinforces"
    case .indivisible: "cannot be separated from"
    }
  }

  /// A template with the variables' names in place.
  private func text(_ template: Template, _ rule: Rule) -> String {
    var text = ""
    for piece in template.pieces {
      switch piece {
      case .text(let words): text += words
      case .variable(let index): text += clauses.name(rule.variables[index])
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Remarks

  private func remarks(_ rule: Rule, _ pack: RulePack) -> [Point] {
    var points: [Point] = []
    if let place = rule.school {
      let question = vocabulary.questions[place.question]
      points.append(
        Point(
          "experts disagree: “\(question.question)” This rule takes the view “\(ReadingGrammar.inside(question.schools[place.school].describes))”"
        ))
    }
    for supersession in rule.supersedes {
      let title = pack.rules.first { $0.id == supersession.rule }?.title ?? supersession.rule
      points.append(Point("where it is at least as firm, the finding “\(title)” is shown beneath it"))
    }
    return points
  }

  // MARK: Derivations

  func table(_ derivation: Derivation, _ attribute: AttributeID) -> [Part] {
    let shape = vocabulary.attributes[attribute.index]
    let given = derivation.variable.map { "\(clauses.introduced($0))" } ?? vocabulary.types[shape.type.index].label
    let points = derivation.rows.map { row -> Point in
      let value = "\(clauses.labels(attribute, row.value).cited("or"))"
      let inner = conditions.points(row.condition)
      if inner.isEmpty { return Point("otherwise \(value)") }
      return inner.count == 1
        ? Point("\(value) if \(inner[0].text)", inner[0].points) : Point("\(value) if all of these hold", inner)
    }
    return [
      Part(heading: "Given", text: Self.withoutComma(given) + ".", points: []),
      Part(
        heading: "Then",
        text: "\(ReadingGrammar.inside(shape.describes)) is the first of these that holds:",
        points: points.map(Self.finished)),
    ]
  }

  // MARK: Sentences

  /// A point as a sentence: a capital letter, and a full stop or a colon.
  private static func finished(_ point: Point) -> Point {
    let end = !point.points.isEmpty ? ":" : [".", "?", "!"].contains { point.text.hasSuffix($0) } ? "" : "."
    return Point(capitalised(point.text) + end, point.points.map(finished))
  }
}

extension Derivation {
  /// All variables of the table, index = `Variable.index`.
  var allVariables: [Variable] {
    var found = variable.map { [$0] } ?? []
    for row in rows { row.condition.forEachVariable { found.append($0) } }
    return found.sorted { $0.index < $1.index }
  }
}
