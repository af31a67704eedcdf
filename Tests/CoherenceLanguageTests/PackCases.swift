import CoherenceLanguage
import CoherenceSource
import Foundation

/// The mini pack of `Tests/Cases/mini-pack` and the broken files that are tried against it.
enum PackCases {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Cases")

  static func miniPack() throws -> PackFiles {
    var pack = try PackDirectory.read(folder.appendingPathComponent("mini-pack").path)
    pack.root = "mini-pack"
    return pack
  }

  /// Names of the cases: files with one of the endings below, and folders.
  static let names: [String] = {
    let bad = folder.appendingPathComponent("bad").path
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: bad)) ?? []
    return entries.filter { entry in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: bad + "/" + entry, isDirectory: &isFolder)
      return isFolder.boolValue || endings.contains { entry.hasSuffix($0.ending) }
    }.sorted()
  }()

  /// Where a file of each ending lies; `nil` for files of a second pack, named by their own name.
  private static let endings: [(ending: String, folder: String?)] = [
    (".rule.yaml", "bad/"), (".vocabulary.yaml", "vocabulary/"), (".derivation.yaml", "derivations/"),
    (".pack.yaml", nil), (".sources.yaml", nil),
  ]

  /// The packs of a case: the mini pack with one more file, or followed by a second pack.
  ///
  /// A folder with a `pack.yaml` is a second pack; the files of any other folder are added to the mini pack, or take the
  /// place of its files of the same path.
  static func packs(of name: String) throws -> [PackFiles] {
    let path = folder.appendingPathComponent("bad").appendingPathComponent(name).path
    var mini = try miniPack()
    guard let (ending, place) = endings.first(where: { name.hasSuffix($0.ending) }) else {
      let files = try PackDirectory.read(path).files
      if files.contains(where: { $0.path == "pack.yaml" }) { return [mini, PackFiles(root: name, files: files)] }
      mini.files = mini.files.filter { file in !files.contains { $0.path == file.path } } + files
      return [mini]
    }
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    if let place {
      mini.files.append((place + name.dropLast(ending.count) + ".yaml", bytes))
      return [mini]
    }
    let manifest = "pack: second\ntitle: A second pack\nversion: 1.0.0\nlicence: CC0-1.0\nauthors: [Nobody]\n"
    let own = ending == ".pack.yaml" ? [] : [("pack.yaml", Array(manifest.utf8))]
    return [mini, PackFiles(root: "second", files: own + [(String(ending.dropFirst()), bytes)])]
  }
}
