import CoherenceLanguage
import CoherenceSource

/// Puts edits into words and in order, and into a policy's file.
package struct EditWriter {
  private let compiled: CompiledPack
  private let policy: Policy
  private let costs: EditCosts
  private var vocabulary: Vocabulary { compiled.pack.vocabulary }
  private var phrases: Phrases { Phrases(compiled: compiled, policy: policy) }

  /// For edits of a policy, under the pack of an assessor; costs are the vocabulary's unless some are given.
  package init(_ assessor: Assessor, _ policy: Policy, _ costs: EditCosts = EditCosts()) {
    compiled = assessor.compiled
    self.policy = policy
    self.costs = costs
  }

  // MARK: Words

  /// `embargo.exempts: none → the farmers (whom it exempts)`.
  package func sentence(_ edit: PolicyEdit) -> String {
    switch edit {
    case .set(let attribute, _, _):
      let (path, from, to) = change(edit)
      let describes = vocabulary.attributes[attribute.index].describes
      return "\(path): \(from) → \(to) (\(describes.prefix(1).lowercased() + describes.dropFirst()))"
    case .drop(let type, let entity): return "give up \(Phrases.midSentence(phrases.name(type.index, entity)))"
    case .add(let action):
      let values = action.values.map { value in
        "\(Phrases.words(vocabulary.attributes[value.attribute.index].id)): \(quoted(value.value, value.attribute))"
      }
      return "add an action so that \(action.label) (\(values.joined(separator: "; ")))"
    case .order(let type, let later, let earlier, let afterEnd):
      return "start \(name(later, type)) only after the \(afterEnd ? "end" : "start") of \(name(earlier, type))"
    }
  }

  /// Where a choice is made, what it is now and what it would be, in words.
  package func change(_ edit: PolicyEdit) -> (path: String, from: String, to: String) {
    guard case .set(let attribute, let entity, let value) = edit else { return ("", "", "") }
    let now = policy.facts.first { $0.attribute == attribute && $0.entity == entity }?.value
    let from = now.map { phrases.stated($0, attribute.index) } ?? "not stated"
    return (phrases.path(attribute.index, entity), from, phrases.stated(value, attribute.index))
  }

  /// The name of an action of the policy, or, of one that is added, its id in words.
  private func name(_ id: String, _ type: EntityTypeID) -> String {
    let known = policy.entities[type.index].first { $0.id == id }
    return known.map { Phrases.midSentence(Phrases.called($0, vocabulary.types[type.index])) } ?? Phrases.words(id)
  }

  /// A value in quotation marks, unless it is a name, a number, or yes or no.
  private func quoted(_ value: StatedValue, _ attribute: AttributeID) -> String {
    let shape = vocabulary.attributes[attribute.index]
    let text = phrases.stated(value, attribute.index)
    switch shape.valueType {
    case .choice, .level, .set: return shape.isYesOrNo ? text : "“\(text)”"
    case .number, .date, .reference, .references: return text
    }
  }

  // MARK: Costs

  /// What an edit costs, in the vocabulary's words or the reader's.
  package func cost(_ edit: PolicyEdit) -> Cost { costs.cost(edit, policy, vocabulary) }

  /// Sets that cost less first: their dearest change decides, then the next. Then by their words, so that the order never
  /// depends on the search.
  package func sorted(_ sets: [[PolicyEdit]]) -> [[PolicyEdit]] {
    sets.map { set in (set, ranks(set), set.map(sentence).joined(separator: "; ")) }
      .sorted { one, other in one.1 == other.1 ? one.2 < other.2 : one.1.lexicographicallyPrecedes(other.1) }
      .map(\.0)
  }

  /// The costs of a set, dearest first.
  private func ranks(_ set: [PolicyEdit]) -> [Int] { set.map { cost($0).rank }.sorted(by: >) }

  // MARK: The file

  /// The file with the edits made; `nil` if one of them cannot be written there.
  package func write(_ edits: [PolicyEdit], into bytes: [UInt8]) -> [UInt8]? {
    var editor = YAMLEditor(bytes)
    for edit in edits {
      switch edit {
      case .set(let attribute, let entity, let value):
        guard editor.set(path(vocabulary.attributes[attribute.index], entity), to: yaml(value, attribute)) else {
          return nil
        }
      case .drop(let type, let entity):
        guard forget(type, entity, &editor),
          editor.remove([vocabulary.types[type.index].section, policy.entities[type.index][entity].id])
        else { return nil }
      case .order(let type, let later, _, let afterEnd):
        guard let value = sequence(type, later, afterEnd, edits) else { return nil }
        let path = [vocabulary.types[type.index].section, later, afterEnd ? "after" : "starts_after"]
        guard editor.set(path, to: value) else { return nil }
      case .add(let action):
        let values = action.values.map {
          "\(vocabulary.attributes[$0.attribute.index].id): \(yaml($0.value, $0.attribute))"
        }
        // The label is a clause; the name stands in sentences where a noun does.
        let name = "the added action (\(action.label))"
        let entry = "{\((["name: \(Self.quoted(name))"] + values).joined(separator: ", "))}"
        guard editor.set([vocabulary.types[action.type.index].section, action.id], to: entry) else { return nil }
      }
    }
    return editor.bytes
  }

  /// Takes an entity out of what is said of others; false where that would leave nothing sensible to say.
  private func forget(_ type: EntityTypeID, _ entity: Int, _ editor: inout YAMLEditor) -> Bool {
    let id = policy.entities[type.index][entity].id
    let isRelated = policy.relations.contains { fact in
      let ends = vocabulary.relations[fact.relation.index]
      return ends.from == type && fact.from == entity || ends.to == type && fact.to == entity
    }
    let isRelied = policy.acceptedRisks.contains { risk in
      risk.involving.contains { $0.entity == id }
        || risk.reliesOn.contains { vocabulary.attributes[$0.attribute.index].type == type && $0.entity == entity }
    }
    if isRelated || isRelied { return false }
    for fact in policy.facts where !fact.isDefault {
      let shape = vocabulary.attributes[fact.attribute.index]
      guard case .references(type) = shape.valueType,
        case .references(let surely, let possibly, let unlisted) = fact.value,
        surely.contains(entity), !(shape.type == type && fact.entity == entity)
      else { continue }
      if possibly != surely { return false }
      let left = surely.filter { $0 != entity }
      let value = yaml(.references(surely: left, possibly: left, unlisted: unlisted), fact.attribute)
      if !editor.set(path(shape, fact.entity), to: value) { return false }
    }
    for afterEnd in [true, false] {
      for (later, other) in policy.entities[type.index].enumerated() where later != entity {
        let earlier = policy.sequence.filter { $0.type == type && $0.later == later && $0.afterEnd == afterEnd }.map(
          \.earlier)
        guard earlier.contains(entity) else { continue }
        let path = [vocabulary.types[type.index].section, other.id, afterEnd ? "after" : "starts_after"]
        let left = earlier.filter { $0 != entity }.map { policy.entities[type.index][$0].id }
        let isDone = left.isEmpty ? editor.remove(path) : editor.set(path, to: "[\(left.joined(separator: ", "))]")
        if !isDone { return false }
      }
    }
    return true
  }

  private func path(_ attribute: Attribute, _ entity: Int) -> [String] {
    let type = vocabulary.types[attribute.type.index]
    return (type.multiplicity == .once ? [] : [type.section])
      + [policy.entities[attribute.type.index][entity].id, attribute.id]
  }

  /// All that an action comes after, as stated and as some edits add.
  private func sequence(_ type: EntityTypeID, _ later: String, _ afterEnd: Bool, _ edits: [PolicyEdit]) -> String? {
    let entities = policy.entities[type.index]
    let stated = policy.sequence.filter { fact in
      fact.type == type && fact.afterEnd == afterEnd && entities[fact.later].id == later
    }.map { entities[$0.earlier].id }
    let added = edits.compactMap { edit -> String? in
      guard case .order(type, later, let earlier, afterEnd) = edit else { return nil }
      return earlier
    }
    return "[\((stated + added).joined(separator: ", "))]"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// A value as a policy file writes it.
  package func yaml(_ value: StatedValue, _ attribute: AttributeID) -> String {
    PolicyWriter(vocabulary).value(value, attribute, policy)
  }
}
