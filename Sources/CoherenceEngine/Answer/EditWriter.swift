import CoherenceLanguage
import CoherenceSource

/// Puts edits into words, and into a policy's file.
package struct EditWriter {
  private let compiled: CompiledPack
  private let policy: Policy
  private var vocabulary: Vocabulary { compiled.pack.vocabulary }
  private var phrases: Phrases { Phrases(compiled: compiled, policy: policy) }

  package init(_ assessor: Assessor, _ policy: Policy) {
    compiled = assessor.compiled
    self.policy = policy
  }

  // MARK: Words

  /// `the embargo: exempts – from none to the farmers`.
  package func sentence(_ edit: PolicyEdit) -> String {
    switch edit {
    case .set(let attribute, let entity, let value):
      let shape = vocabulary.attributes[attribute.index]
      let now = policy.facts.first { $0.attribute == attribute && $0.entity == entity }?.value
      let from = now.map { phrases.stated($0, attribute.index) } ?? "not stated"
      return "\(phrases.path(attribute.index, entity)): \(from) → \(phrases.stated(value, attribute.index))"
        + " (\(Phrases.capitalised(shape.describes).prefix(1).lowercased() + shape.describes.dropFirst()))"
    case .drop(let type, let entity): return "give up \(policy.entities[type.index][entity].name)"
    case .add(let action):
      let values = action.values.map { value in
        "\(Phrases.words(vocabulary.attributes[value.attribute.index].id)) \(phrases.stated(value.value, value.attribute.index))"
      }
      return "add an action so that \(action.label): \(values.joined(separator: ", "))"
    }
  }

  /// What an edit costs, in the vocabulary's words; giving up or adding an action is called high.
  package func cost(_ edit: PolicyEdit) -> Cost {
    guard case .set(let attribute, _, _) = edit,
      case .designChoice(_, let cost) = vocabulary.attributes[attribute.index].nature
    else { return .high }
    return cost
  }

  // MARK: The file

  /// The file with the edits made; `nil` if one of them cannot be written there.
  package func write(_ edits: [PolicyEdit], into bytes: [UInt8]) -> [UInt8]? {
    var editor = YAMLEditor(bytes)
    for edit in edits {
      switch edit {
      case .set(let attribute, let entity, let value):
        let shape = vocabulary.attributes[attribute.index]
        let type = vocabulary.types[shape.type.index]
        let path = (type.multiplicity == .once ? [] : [type.section]) + [policy.entities[shape.type.index][entity].id]
        guard editor.set(path + [shape.id], to: yaml(value, attribute)) else { return nil }
      case .drop(let type, let entity):
        guard editor.remove([vocabulary.types[type.index].section, policy.entities[type.index][entity].id]) else {
          return nil
        }
      case .add(let action):
        let values = action.values.map {
          "\(vocabulary.attributes[$0.attribute.index].id): \(yaml($0.value, $0.attribute))"
        }
        let entry = "{\((["name: \(Self.quoted(action.label))"] + values).joined(separator: ", "))}"
        guard editor.set([vocabulary.types[action.type.index].section, action.id], to: entry) else { return nil }
      }
    }
    return editor.bytes
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private func yaml(_ value: StatedValue, _ attribute: AttributeID) -> String {
    PolicyWriter(vocabulary).value(value, attribute, policy)
  }
}
