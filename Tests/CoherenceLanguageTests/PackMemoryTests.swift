import CoherenceLanguage
import CoherenceSource
import Foundation
import Testing

/// A pack that is read again and again while somebody writes, against the same text read for the first time.
@Suite struct PackMemoryTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Cases/mini-pack").path

  /// One change after another; `nil` deletes a file.
  private static let edits: [(file: String, change: @Sendable (String) -> String?)] = [
    ("embargoes/disarms-the-targeted.yaml", { $0.replacingOccurrences(of: "cancelling", with: "cancellin") }),
    ("embargoes/disarms-the-targeted.yaml", { $0.replacingOccurrences(of: "cancellin", with: "constraining") }),
    (
      "embargoes/disarms-the-targeted.yaml",
      { $0.replacingOccurrences(of: "measure: embargo", with: "measre: embargo") }
    ),
    ("talks/alert.yaml", { $0 + "\nexamples: [" }),
    ("vocabulary/attributes.yaml", { $0.replacingOccurrences(of: "armed_capacity:", with: "armed_capacities:") }),
    ("embargoes/strengthens-the-strong.yaml", { $0.replacingOccurrences(of: "all sides", with: "every side") }),
    ("vocabulary/attributes.yaml", { $0.replacingOccurrences(of: "armed_capacities:", with: "armed_capacity:") }),
    ("sources.yaml", { $0.replacingOccurrences(of: "un-1999:", with: "un-2000:") }),
    ("talks/alert.yaml", { $0.replacingOccurrences(of: "\nexamples: [", with: "") }),
    ("sources.yaml", { $0.replacingOccurrences(of: "un-2000:", with: "un-1999:") }),
    ("embargoes/strengthens-the-strong.yaml", { _ in nil }),
    (
      "embargoes/disarms-the-targeted.yaml",
      { $0.replacingOccurrences(of: "measre: embargo", with: "measure: embargo") }
    ),
  ]

  @Test func whatIsRememberedIsWhatWouldBeReadAnew() throws {
    var files = try PackDirectory.read(Self.folder)
    files.root = "mini-pack"
    let memory = PackMemory()
    for step in 0...Self.edits.count {
      if step > 0 {
        let (path, change) = Self.edits[step - 1]
        let index = try #require(files.files.firstIndex { $0.path == path })
        let before = String(decoding: files.files[index].bytes, as: UTF8.self)
        let after = change(before)
        #expect(after != before, "edit \(step) changes something")
        if let after { files.files[index].bytes = Array(after.utf8) } else { files.files.remove(at: index) }
      }
      #expect(Self.read(files, memory) == Self.read(files, nil), "after edit \(step)")
      // Once more, with nothing changed.
      #expect(Self.read(files, memory) == Self.read(files, nil), "again after edit \(step)")
    }
  }

  /// All that a reading gives, as text.
  private static func read(_ files: PackFiles, _ memory: PackMemory?) -> String {
    var sources = SourceSet()
    let loaded = RulePackLoader.load([files], into: &sources, memory: memory)
    return DiagnosticRenderer(sources: sources).render(loaded.diagnostics) + "\n"
      + (loaded.value.map { String(reflecting: $0) } ?? "refused")
  }
}
