@testable import CoherenceSource

/// One text read, with what the tests ask about it.
struct Reading {
  let sources: SourceSet
  let file: SourceFile.ID
  let result: Diagnosed<YAMLTree>

  init(_ text: String, limits: YAMLReader.Limits = YAMLReader.Limits()) { self.init(Array(text.utf8), limits: limits) }

  init(_ bytes: [UInt8], limits: YAMLReader.Limits = YAMLReader.Limits()) {
    var sources = SourceSet()
    file = sources.add(path: "p.yaml", bytes: bytes)
    self.sources = sources
    result = YAMLReader.read(sources[file], id: file, limits: limits)
  }

  var codes: [String] { result.diagnostics.map(\.code.rawValue) }
  var rendered: String { DiagnosticRenderer(sources: sources).render(result.diagnostics) }
  /// The underlined text of each diagnostic.
  var underlined: [String] { result.diagnostics.map { sources[file].text($0.primary.span) } }
  /// `line:column` of each diagnostic.
  var places: [String] {
    result.diagnostics.map {
      let (line, column) = sources[file].lineAndColumn(at: $0.primary.span.start)
      return "\(line):\(column)"
    }
  }

  /// The value under a key of the outermost mapping.
  func value(_ key: String) -> YAMLTree.Node? {
    guard let tree = result.value, let root = tree.root else { return nil }
    return tree.value(of: root, forKey: key)
  }
  func text(_ key: String) -> String? {
    guard let tree = result.value, let node = value(key) else { return nil }
    return tree.text(of: node)
  }
  /// What stands in the file at the place of a value.
  func written(_ key: String) -> String? {
    guard let tree = result.value, let node = value(key) else { return nil }
    return sources[file].text(tree.span(of: node))
  }
}
