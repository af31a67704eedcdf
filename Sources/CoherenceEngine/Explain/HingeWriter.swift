import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Puts the kernel's hinges into questions and answers.
struct HingeWriter {
  let compiled: CompiledPack
  let policy: Policy
  let facts: FactBase
  private var vocabulary: Vocabulary { compiled.pack.vocabulary }
  private var phrases: Phrases { Phrases(compiled: compiled, policy: policy) }

  /// The first hinges of a residual, and how many more there are: facts before choices and in order of their cells, answers
  /// in value order, equal effects joined.
  func write(
    _ answers: [Classifier.Answer], _ residual: Residual, limit: Int
  ) -> (hinges: [Hinge], omitted: Int) {
    var found: [(hinge: Hinge, variable: Residual.Variable, answers: [Classifier.Answer])] = []
    var position = 0
    while position < answers.count {
      let variable = Int(answers[position].variable)
      var group: [Classifier.Answer] = []
      while position < answers.count && Int(answers[position].variable) == variable {
        group.append(answers[position])
        position += 1
      }
      let shape = residual.variables[variable]
      found.append((hinge(shape), shape, group))
    }
    // What is to be found out comes before what is to be decided.
    found.sort { ($0.hinge.isDesignChoice ? 1 : 0, $0.hinge.path) < ($1.hinge.isDesignChoice ? 1 : 0, $1.hinge.path) }
    let shown = found.prefix(limit).map { each in
      var hinge = each.hinge
      hinge.answers = self.answers(each.variable, each.answers, residual)
      return hinge
    }
    return (shown, found.count - shown.count)
  }

  private func answers(
    _ variable: Residual.Variable, _ group: [Classifier.Answer], _ residual: Residual
  ) -> [Hinge.Answer] {
    var verdicts: [Verdict] = []
    for answer in group where !verdicts.contains(answer.verdict) { verdicts.append(answer.verdict) }
    return verdicts.map { verdict in
      let classes = group.filter { $0.verdict == verdict }.map { Int($0.classIndex) }
      return Hinge.Answer(values: values(variable, classes, residual), verdict: verdict)
    }
  }

  /// What a variable asks, without the answers.
  private func hinge(_ variable: Residual.Variable) -> Hinge {
    let (first, second, third) = (Int(variable.first), Int(variable.second), Int(variable.third))
    switch variable.kind {
    case .cell, .member:
      let attribute = vocabulary.attributes[first]
      let cell = phrases.path(first, second)
      var path = cell
      var question = named(attribute.question, phrases.name(attribute.type.index, second), attribute)
      if variable.kind == .member {
        let member = self.member(attribute, third)
        path += " includes " + member
        question += " In particular: \(Phrases.midSentence(member))?"
      }
      return Hinge(
        path: path, cell: cell, question: question, askOf: attribute.askOf, isDesignChoice: isChoice(attribute, second),
        subject: variable.kind == .member ? .member : .cell(AttributeID(first), entity: second), answers: [])
    case .edge:
      let relation = vocabulary.relations[first]
      let from = Phrases.midSentence(phrases.name(relation.from.index, second))
      let to = Phrases.midSentence(phrases.name(relation.to.index, third))
      let path =
        "\(policy.entities[relation.from.index][second].id) \(relation.id) \(policy.entities[relation.to.index][third].id)"
      return Hinge(
        path: path, cell: path, question: ReadingGrammar.question(relation.label, .init(named: from), to),
        askOf: relation.askOf,
        isDesignChoice: false, subject: .relation(RelationID(first), from: second, to: third), answers: [])
    case .identity, .overlap:
      let one = facts.owner(ofCellAt: first)
      let other = facts.owner(ofCellAt: second)
      let paths = (phrases.path(one.attribute, one.entity), phrases.path(other.attribute, other.entity))
      let verb = variable.kind == .identity ? "is the same as" : "has a member in common with"
      let attribute = vocabulary.attributes[one.attribute]
      return Hinge(
        path: "\(paths.0) \(verb) \(paths.1)", cell: paths.0,
        question: "Whom \(paths.0) and \(paths.1) mean is not listed. Do they mean the same? If so, list them.",
        askOf: attribute.askOf, isDesignChoice: false, subject: .other, answers: [])
    case .presence:
      let path = policy.entities[first][second].id
      return Hinge(
        path: path, cell: path, question: "Will \(Phrases.midSentence(phrases.name(first, second))) be part of it?",
        askOf: "the leads of these actions",
        isDesignChoice: true, subject: .other, answers: [])
    case .order:
      return Hinge(
        path: order(variable), cell: order(variable), question: "In which order: \(order(variable))?",
        askOf: "the leads of these actions",
        isDesignChoice: true, subject: .other, answers: [])
    }
  }

  /// A change in words: what is so now, and what would have to be so.
  func change(_ change: NearMiss.Change, _ residual: Residual, _ phrases: Phrases) -> Explanation.Change {
    let variable = residual.variables[Int(change.variable)]
    let hinge = hinge(variable)
    let wanted = (0..<Int(variable.classCount)).filter { change.classes >> UInt64($0) & 1 == 1 }
    let now: String
    switch variable.kind {
    case .cell:
      let stated = policy.facts.first { $0.attribute.index == variable.first && $0.entity == variable.second }
      now = stated.map { phrases.stated($0.value, Int(variable.first)) } ?? "not stated"
    case .member, .edge, .order, .identity, .overlap, .presence: now = change.classes == 0b10 ? "no" : "yes"
    }
    return Explanation.Change(
      path: hinge.path, now: now, wouldBe: Phrases.list(values(variable, wanted, residual), "or"),
      isDesignChoice: hinge.isDesignChoice, askOf: hinge.askOf)
  }

  /// A question, with the entity it is about unless it occurs once.
  private func named(_ question: String, _ name: String, _ attribute: Attribute) -> String {
    vocabulary.types[attribute.type.index].multiplicity == .once ? question : "\(name): \(question)"
  }

  private func isChoice(_ attribute: Attribute, _ entity: Int) -> Bool {
    guard case .designChoice = attribute.nature else { return false }
    return PolicyCompiler(compiled, facts).isDesigned(attribute.type.index, entity)
  }

  private func member(_ attribute: Attribute, _ bit: Int) -> String {
    switch attribute.valueType {
    case .set(let domain): return Phrases.words(domain.values[bit].id)
    case .references(let type): return phrases.referenceName(type.index, bit)
    default: return ""
    }
  }

  private func values(_ variable: Residual.Variable, _ classes: [Int], _ residual: Residual) -> [String] {
    if variable.kind != .cell { return classes.map { $0 == 1 ? "yes" : "no" } }
    let masks = classes.map { index in
      let start = Int(variable.classStart) + index * Int(variable.words)
      return (0..<Int(variable.words)).map { residual.classMasks[start + $0] }
    }
    let attribute = Int(variable.first)
    switch vocabulary.attributes[attribute].valueType {
    case .number, .date:
      let none = [UInt64](repeating: 0, count: Int(variable.words))
      return phrases.values(attribute, words: masks.reduce(none) { zip($0, $1).map { $0 | $1 } })
    case .choice, .level, .set, .reference, .references:
      return masks.flatMap { phrases.values(attribute, words: $0) }
    }
  }

  /// `a` starts before `b`, and so on, for a constraint between two points.
  private func order(_ variable: Residual.Variable) -> String {
    let (first, second) = (point(Int(variable.first)), point(Int(variable.second)))
    if variable.third == -1 { return "\(first) before \(second)" }
    if variable.third == 0 { return "\(first) no later than \(second)" }
    return "\(first) at most \(variable.third) days after \(second)"
  }

  private func point(_ point: Int) -> String {
    if point == 0 { return "the first day" }
    var index = (point - 1) / 2
    for type in vocabulary.types.indices where vocabulary.types[type].isTimed {
      if index < policy.entities[type].count {
        return "\(point % 2 == 1 ? "start" : "end") of \(policy.entities[type][index].id)"
      }
      index -= policy.entities[type].count
    }
    return "a day"
  }
}
