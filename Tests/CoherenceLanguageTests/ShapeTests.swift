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

  @Test(arguments: FileKind.allCases)
  func everyShapeThatIsNamedIsDefined(_ kind: FileKind) {
    let file = shapes[kind]
    var named: Set<String> = []
    collect(file.root, &named)
    for definition in file.definitions { collect(definition.shape, &named) }
    #expect(named.filter { file[$0] == nil } == [])
    let unused = file.definitions.map(\.name).filter { !named.contains($0) && !$0.hasPrefix("value-") }
    #expect(unused == [])
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

  private func collect(_ shape: Shape, _ named: inout Set<String>) {
    switch shape {
    case .named(let name): named.insert(name)
    case .list(let element, _): collect(element, &named)
    case .tuple(let shapes), .either(let shapes): for shape in shapes { collect(shape, &named) }
    case .keys(let keys, let others):
      for key in keys { collect(key.shape, &named) }
      if let others { collect(others, &named) }
    case .text, .pattern, .yesNo, .number, .date, .words, .suggestions, .entity, .variable, .empty: break
    }
  }
}
