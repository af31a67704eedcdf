import CoherenceLanguage
import CoherenceSource

/// One vocabulary file: what of it nothing uses, and how its names read.
struct LintVocabularyFile {
  let file: LintFile
  let pack: RulePack
  let use: VocabularyUse

  func check() -> [Diagnostic] { attributes() + relations() + ends() + longNames() }

  private func attributes() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (index, attribute) in pack.vocabulary.attributes.enumerated() {
      let type = pack.vocabulary.types[attribute.type.index].id
      guard let section = file.node("attributes", type),
        let key = file.tree.keyNode(of: section, forKey: attribute.id)
      else { continue }
      if !use.attributes.contains(index), isStated(attribute) {
        found.append(
          file.complaint(
            .attributeUnused, "no rule and no derivation asks for `\(type).\(attribute.id)`",
            at: file.tree.span(of: key), help: "write the rule that needs it, or delete it"))
      }
      if case .fact = attribute.nature, attribute.derivation == nil, !attribute.question.isEmpty,
        attribute.askOf.isEmpty
      {
        found.append(
          file.complaint(
            .nobodyToAsk, "it is not said who would know `\(type).\(attribute.id)`", at: file.tree.span(of: key),
            help: "add `ask_of:`"))
      }
    }
    return found
  }

  /// Whether authors of policies state it: constants and derived values cost them nothing.
  private func isStated(_ attribute: Attribute) -> Bool {
    if case .constant = attribute.nature { return false }
    return attribute.derivation == nil
  }

  private func relations() -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (index, relation) in pack.vocabulary.relations.enumerated() {
      guard let section = file.node("relations"), let key = file.tree.keyNode(of: section, forKey: relation.id) else {
        continue
      }
      if !use.relations.contains(index) {
        found.append(
          file.complaint(
            .relationUnused, "no rule and no derivation follows `\(relation.id)`", at: file.tree.span(of: key),
            help: "write the rule that needs it, or delete it"))
      }
      if relation.askOf.isEmpty {
        found.append(
          file.complaint(
            .nobodyToAsk, "it is not said who would know of `\(relation.id)`", at: file.tree.span(of: key),
            help: "add `ask_of:`"))
      }
    }
    for closure in pack.vocabulary.closures where !use.closures.contains(closure.id) {
      guard let section = file.node("closures"), let key = file.tree.keyNode(of: section, forKey: closure.id) else {
        continue
      }
      found.append(
        file.complaint(
          .relationUnused, "no rule and no derivation follows `\(closure.id)`", at: file.tree.span(of: key),
          help: "write the rule that needs it, or delete it"))
    }
    return found
  }

  private func ends() -> [Diagnostic] {
    var found: [Diagnostic] = []
    func add(_ code: DiagnosticCode, _ message: String, _ keys: [String], help: String) {
      guard var node = file.tree.root else { return }
      var place: SourceSpan?
      for key in keys {
        guard let name = file.tree.keyNode(of: node, forKey: key), let next = file.tree.value(of: node, forKey: key)
        else { return }
        place = file.tree.span(of: name)
        node = next
      }
      if let place { found.append(file.complaint(code, message, at: place, help: help)) }
    }
    let vocabulary = pack.vocabulary
    for (index, mechanism) in vocabulary.mechanisms.enumerated() where !use.mechanisms.contains(index) {
      add(
        .mechanismUnused, "no rule has the mechanism `\(mechanism.id)`", ["mechanisms", mechanism.id],
        help: "write its rule, or delete it")
    }
    for (index, question) in vocabulary.questions.enumerated() {
      for (place, school) in question.schools.enumerated() where !use.schools.contains([index, place]) {
        add(
          .schoolUnused, "no rule speaks for `\(question.id).\(school.id)`",
          ["questions", question.id, "schools", school.id], help: "write its rule, or delete it")
      }
    }
    for (index, parameter) in vocabulary.parameters.enumerated() where !use.parameters.contains(index) {
      add(
        .parameterUnused, "nothing reads the parameter `\(parameter.id)`", ["parameters", parameter.id],
        help: "write `$\(parameter.id)` where a number stands, or delete it")
    }
    for (index, workstream) in vocabulary.workstreams.enumerated() {
      for (place, objective) in workstream.objectives.enumerated() where !use.objectives.contains([index, place]) {
        add(
          .objectiveUnused, "no rule affects `\(workstream.id).\(objective.id)`",
          ["workstreams", workstream.id, "objectives", objective.id], help: "write a rule that does, or delete it")
      }
    }
    return found
  }

  private func longNames() -> [Diagnostic] {
    guard let root = file.tree.root else { return [] }
    var found: [Diagnostic] = []
    var open = [root]
    while let node = open.popLast() {
      for entry in file.tree.entries(of: node) {
        if file.tree.count(of: entry.key) > 40 {
          found.append(
            file.complaint(
              .nameTooLong, "`\(file.tree.text(of: entry.key))` has \(file.tree.count(of: entry.key)) characters",
              at: file.tree.span(of: entry.key), help: "at most 40 are typed without a mistake"))
        }
        open.append(entry.value)
      }
    }
    return found
  }
}
