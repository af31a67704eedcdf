import CoherenceSource

/// Vocabulary files.
extension LanguageShapes {
  private static let name = "^[a-z][a-z0-9_]*$"

  /// Entries under names of the author's choice.
  private func named(_ shape: Shape) -> Shape { .keys([], others: shape) }

  var vocabularyKeys: [Shape.Key] {
    let texts = named(.text)
    return [
      Shape.Key("types", "Kinds of entity.", named(.keys(typeKeys))),
      Shape.Key("attributes", "What may be said of the entities of each type.", named(named(.keys(attributeKeys)))),
      Shape.Key(
        "taxonomies", "Values with classes above them.",
        named(
          .keys(
            [Shape.Key("extend", "Adds members to a taxonomy of an earlier pack.", .yesNo)],
            others: .keys([
              Shape.Key("label", "What it is called.", .text, isRequired: true),
              Shape.Key("is_a", "The class or classes above it.", .oneOrMore(.text)),
              Shape.Key("describes", "What it means.", .text),
            ])))),
      Shape.Key("scales", "Ordered lists of values, from low to high.", named(texts)),
      Shape.Key("relations", "How entities are related.", named(.keys(relationDeclarationKeys))),
      Shape.Key(
        "closures", "Paths over several relations, by name.",
        named(
          .keys([
            Shape.Key("via", "The relations that a hop may use.", .oneOrMore(.text), isRequired: true),
            Shape.Key("hops", "The fewest and the most hops.", Self.hops, isRequired: true),
            Shape.Key("label", "A verb phrase between two names.", .text),
          ]))),
      Shape.Key(
        "workstreams", "Fields of policy with objectives of their own.",
        named(
          .keys([
            Shape.Key("label", "What it is called.", .text, isRequired: true),
            Shape.Key("describes", "What it is for.", .text, isRequired: true),
            Shape.Key("objectives", "Its objectives, each in words.", texts, isRequired: true),
          ]))),
      Shape.Key("mechanisms", "What several rules describe in common.", texts),
      Shape.Key(
        "questions", "Questions on which experts disagree.",
        named(
          .keys([
            Shape.Key("question", "The question.", .text, isRequired: true),
            Shape.Key("schools", "The answers, each in words.", texts, isRequired: true),
          ]))),
      Shape.Key(
        "parameters", "Numbers that rules name and profiles set.",
        named(
          .keys([
            Shape.Key("value", "The number.", .number(atLeast: 0), isRequired: true),
            Shape.Key("describes", "What it means.", .text, isRequired: true),
          ]))),
      Shape.Key("stages", "Stages in the life of a crisis, each with what is so at it.", named(.keys(stageKeys))),
    ]
  }

  /// What is stated of the entities that exist once.
  private var stageKeys: [Shape.Key] {
    let sections = vocabulary.types.indices.filter { vocabulary.types[$0].multiplicity == .once }.map { index in
      let attributes = vocabulary.attributes.filter { $0.type.index == index }
      return Shape.Key(
        vocabulary.types[index].id, vocabulary.types[index].label.asSentence,
        .keys(attributes.map { Shape.Key($0.id, describe($0), .named("stated-\(vocabulary.name(of: $0))")) }))
    }
    return [Shape.Key("label", "What it is called.", .text)] + sections
  }

  private var typeKeys: [Shape.Key] {
    let entities = named(
      .either([.text, .keys([Shape.Key("name", "What it is called.", .text, isRequired: true)], others: anyValue)]))
    return [
      Shape.Key(
        "occurs", "How many a policy has.",
        .words([
          Shape.Word("once", "Exactly one in every policy"), Shape.Word("many", "As many as a policy lists"),
          Shape.Word("fixed", "Those that the vocabulary lists"),
        ]), isRequired: true),
      Shape.Key("section", "The key under which a policy lists them.", .pattern(Self.name)),
      Shape.Key("label", "What one of them is called.", .text, isRequired: true),
      Shape.Key("timed", "Whether they have a start and an end.", .yesNo),
      Shape.Key("predeclared", "Entities that are in every policy.", entities),
      Shape.Key("entities", "The entities of a fixed type.", entities),
      Shape.Key("designed_when", "Which entities are ours to shape: `{status: proposed}`.", named(anyValue)),
    ]
  }

  /// A value of an attribute that this schema does not know.
  private var anyValue: Shape {
    .either([.text, .list(.text), .keys([], others: .oneOrMore(.text))])
  }

  private var attributeKeys: [Shape.Key] {
    [
      Shape.Key("type", "How values are written.", .cases(AttributeSyntax.Kind.self), isRequired: true),
      Shape.Key("values", "The values, each in words; those of a level from low to high.", named(.text)),
      Shape.Key("of", "The taxonomy or scale whose values it has.", .text),
      Shape.Key("unit", "What a number counts.", .text),
      Shape.Key("to", "The type that a reference points at.", .text),
      Shape.Key("describes", "What it is.", .text, isRequired: true),
      Shape.Key("question", "What establishes it, in plain words.", .text),
      Shape.Key("ask_of", "Who would know.", .text),
      Shape.Key("stale_after", "When a dated fact is only suspected: `6 months`.", Self.duration),
      Shape.Key(
        "design_choice", "That the author of a policy can change it.",
        .keys([
          Shape.Key("if_unstated", "What silence amounts to.", anyValue, isRequired: true),
          Shape.Key("cost", "What a change costs.", .cases(Cost.self), isRequired: true),
        ])),
      Shape.Key("constant", "That the vocabulary itself gives the values.", .yesNo),
      Shape.Key("default", "What a policy means by leaving it out.", anyValue),
    ]
  }

  private static let duration = Shape.pattern("^[0-9]+ (month|months|year|years)$")

  private var relationDeclarationKeys: [Shape.Key] {
    [
      Shape.Key("from", "The type at which it begins.", .text, isRequired: true),
      Shape.Key("to", "The type to which it leads.", .text, isRequired: true),
      Shape.Key("inverse", "Its name read from the other end.", .pattern(Self.name)),
      Shape.Key("label", "A verb phrase between two names.", .text),
      Shape.Key("describes", "What it means.", .text),
      Shape.Key("question", "What settles it, in plain words.", .text, isRequired: true),
      Shape.Key("ask_of", "Who would know.", .text),
      Shape.Key("stale_after", "When it is only suspected: `6 months`.", Self.duration),
    ]
  }
}
