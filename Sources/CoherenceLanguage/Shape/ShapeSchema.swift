import CoherenceSource

extension FileShape {
  /// What tells a schema of ours from a file that somebody wrote.
  package static let origin = "Written by `coherence schema` from the vocabulary. Do not edit."

  /// The shape as a JSON Schema (draft-07), for editors that know YAML.
  ///
  /// Beside what the draft defines it carries `markdownEnumDescriptions`, which editors show beside words and validators
  /// pass over.
  package var schema: String {
    var writer = JSONWriter(indentedLevels: 2)
    writer.beginObject()
    writer.member("$schema", "http://json-schema.org/draft-07/schema#")
    writer.member("$comment", Self.origin)
    writer.member("title", title)
    Self.write(root, to: &writer)
    if !definitions.isEmpty {
      writer.key("definitions")
      writer.beginObject()
      for definition in definitions {
        writer.key(definition.name)
        writer.beginObject()
        if !definition.describes.isEmpty { writer.member("description", definition.describes) }
        Self.write(definition.shape, to: &writer)
        writer.endObject()
      }
      writer.endObject()
    }
    writer.endObject()
    return writer.text
  }

  /// Writes the members of a shape's object.
  private static func write(_ shape: Shape, to writer: inout JSONWriter) {
    switch shape {
    case .text, .variable: writer.member("type", ["string", "number"])
    case .pattern(let pattern):
      // A version or a parameter may look like a number to an editor.
      writer.member("type", ["string", "number"])
      writer.member("pattern", pattern)
    case .yesNo: writer.member("enum", ["yes", "no"])
    case .number(let least):
      writer.member("type", "integer")
      if let least { writer.member("minimum", least) }
    case .date:
      writer.member("type", ["string", "integer"])
      writer.member("pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")
    case .words(let words): write(words, to: &writer)
    case .suggestions(let words): write(suggesting: words, to: &writer)
    case .entity(_, let others): write(suggesting: others, to: &writer)
    case .list(let element, let least):
      writer.member("type", "array")
      if least > 0 { writer.member("minItems", least) }
      writer.key("items")
      writeObject(element, to: &writer)
    case .tuple(let elements):
      writer.member("type", "array")
      writer.key("items")
      writer.beginArray()
      for element in elements { writeObject(element, to: &writer) }
      writer.endArray()
      writer.member("minItems", elements.count)
      writer.member("maxItems", elements.count)
    case .keys(let keys, let others): write(keys, others, to: &writer)
    case .either(let shapes):
      writer.key("anyOf")
      writer.beginArray()
      for shape in shapes { writeObject(shape, to: &writer) }
      writer.endArray()
    case .named(let name): writer.member("$ref", "#/definitions/\(name)")
    case .empty: writer.member("type", "null")
    }
  }

  private static func writeObject(_ shape: Shape, to writer: inout JSONWriter) {
    writer.beginObject()
    write(shape, to: &writer)
    writer.endObject()
  }

  private static func write(_ words: [Shape.Word], to writer: inout JSONWriter) {
    writer.member("enum", words.map(\.id))
    if words.contains(where: { !$0.describes.isEmpty }) {
      writer.member("markdownEnumDescriptions", words.map(\.describes))
    }
  }

  /// Words that an editor offers, without a complaint about others.
  private static func write(suggesting words: [Shape.Word], to writer: inout JSONWriter) {
    guard !words.isEmpty else { return writer.member("type", ["string", "number"]) }
    writer.key("anyOf")
    writer.beginArray()
    writer.beginObject()
    write(words, to: &writer)
    writer.endObject()
    writeObject(.text, to: &writer)
    writer.endArray()
  }

  private static func write(_ keys: [Shape.Key], _ others: Shape?, to writer: inout JSONWriter) {
    writer.member("type", "object")
    if !keys.isEmpty {
      writer.key("properties")
      writer.beginObject()
      for key in keys {
        writer.key(key.name)
        writer.beginObject()
        // Beside a reference draft-07 passes over everything else, so the reference goes one step down.
        if case .named = key.shape, !key.describes.isEmpty {
          writer.member("description", key.describes)
          writer.key("allOf")
          writer.beginArray()
          writeObject(key.shape, to: &writer)
          writer.endArray()
        } else {
          if !key.describes.isEmpty { writer.member("description", key.describes) }
          write(key.shape, to: &writer)
        }
        writer.endObject()
      }
      writer.endObject()
    }
    let required = keys.filter(\.isRequired).map(\.name)
    if !required.isEmpty { writer.member("required", required) }
    writer.key("additionalProperties")
    if let others { writeObject(others, to: &writer) } else { writer.value(false) }
  }
}
