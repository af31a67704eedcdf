import CoherenceSource

/// `pack.yaml` and `sources.yaml`.
extension LanguageShapes {
  private static let version = Shape.pattern("^[0-9]+\\.[0-9]+\\.[0-9]+$")

  var packKeys: [Shape.Key] {
    [
      Shape.Key("pack", "Its id.", .text, isRequired: true),
      Shape.Key("title", "What it is called.", .text, isRequired: true),
      Shape.Key("version", "Three numbers: `1.0.0`.", Self.version, isRequired: true),
      Shape.Key("released", "When this version was published; citations name it.", .date),
      Shape.Key("licence", "An SPDX id: `CC-BY-4.0`.", .text, isRequired: true),
      Shape.Key("authors", "Who answers for it.", .oneOrMore(.text), isRequired: true),
      Shape.Key("requires", "Earlier packs, each with the least version.", .keys([], others: Self.version)),
      Shape.Key(
        "overrides", "Changes to rules of earlier packs.",
        .list(
          .keys([
            Shape.Key("rule", "The rule.", .named("rule-id"), isRequired: true),
            Shape.Key("disable", "Whether it is not evaluated.", .yesNo),
            Shape.Key("evidence", "Another judgement of its support.", .cases(Evidence.self)),
            Shape.Key("interaction", "Another interaction.", Self.interactions),
            Shape.Key("reason", "Why this pack departs from the other.", .text, isRequired: true),
          ]))),
      Shape.Key("profiles", "Readings of the pack.", .keys([], others: .keys(profileKeys))),
      Shape.Key("changelog", "What each version changed.", .keys([], others: .oneOrMore(.text))),
    ]
  }

  private var profileKeys: [Shape.Key] {
    let parameters = vocabulary.parameters.map { Shape.Key($0.id, $0.describes.asSentence, .number(atLeast: 0)) }
    return [
      Shape.Key("title", "What it is called.", .text, isRequired: true),
      Shape.Key("leads", "The schools that lead the page.", .oneOrMore(.named("school"))),
      Shape.Key("parameters", "The numbers that it sets.", .keys(parameters)),
    ]
  }

  var sourceKeys: [Shape.Key] {
    let described: [String: (describes: String, shape: Shape)] = [
      "type": (
        "The kind of source, in the terms of the Citation Style Language.",
        .words(Reading.bibliographyTypes.map { Shape.Word($0, "") })
      ),
      "title": ("Its title.", .text),
      "author": ("Persons with `family` and `given`, organisations as `literal`.", .list(.keys(authorKeys))),
      "issued": ("The day, month or year in which it appeared.", .date),
      "container-title": ("The journal or book in which it appeared.", .text),
      "URL": ("Where it can be read.", .text),
      "read": (
        "How much of it was read.",
        .words([
          Shape.Word("full", "All of it"), Shape.Word("abstract", "Its abstract"),
          Shape.Word("opening", "Its opening pages"), Shape.Word("secondary", "Only what others say of it"),
        ])
      ),
    ]
    return Reading.bibliographyKeys.map { key in
      let (describes, shape) =
        described[key] ?? ("", key == "editor" ? .either([.text, .list(.keys(authorKeys))]) : .text)
      return Shape.Key(key, describes, shape, isRequired: ["type", "title", "read"].contains(key))
    }
  }

  private var authorKeys: [Shape.Key] {
    [
      Shape.Key("family", "A person's family name.", .text), Shape.Key("given", "A person's given name.", .text),
      Shape.Key("literal", "An organisation's name.", .text),
    ]
  }
}
