import CoherenceSource
import Foundation
import Testing

@testable import CoherenceLanguage

/// What editors are told of the language.
struct ShapeTests {
  private let shapes: LanguageShapes

  init() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Cases/mini-pack")
    var sources = SourceSet()
    let loaded = RulePackLoader.load([try PackDirectory.read(folder.path)], into: &sources)
    shapes = LanguageShapes(try #require(loaded.value))
  }

  @Test func aRuleHasTheKeysThatItsReaderKnows() {
    #expect(shapes.ruleKeys.map(\.name).sorted() == Reading.ruleKeys.sorted())
  }

  @Test func aVocabularyFileHasTheSectionsThatItsReaderKnows() {
    #expect(shapes.vocabularyKeys.map(\.name) == Reading.vocabularySections)
  }

  @Test(arguments: FileKind.allCases)
  func everyShapeThatIsNamedIsDefined(_ kind: FileKind) {
    let file = shapes[kind]
    let named = Set(file.root.namedShapes + file.definitions.flatMap(\.shape.namedShapes))
    #expect(named.isSubset(of: file.definitions.map(\.name)))
  }

  @Test func aKeyOfAnEntityShowsItsQuestion() throws {
    let file = shapes[.policy]
    let definition = try #require(file["fact-situation.violence_against_civilians"])
    #expect(definition.describes.hasPrefix("Who commits the violence against civilians. Which party commits"))
  }

  @Test func theSchemaOfAPolicyNamesValuesWithTheirMeaning() {
    let schema = shapes[.policy].schema
    #expect(schema.contains(#""enum": ["none", "one_sided", "mostly_one_sided", "multi_sided"]"#))
    #expect(schema.contains(#""markdownEnumDescriptions": ["#))
  }
}
