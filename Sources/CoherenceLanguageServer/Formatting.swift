import CoherenceLanguage
import CoherenceSource

extension LanguageServer {
  /// The edit that brings a file into its layout; none if it has it, `null` if it cannot be read.
  ///
  /// It replaces the whole text: editors work out for themselves which lines change.
  func formatting(_ parameters: JSONValue) -> JSONValue {
    guard let moment = FileMoment(workspace, parameters),
      let formatted = FileLayout.format(moment.file, id: SourceFile.ID(0)).value
    else { return .null }
    if formatted == moment.file.bytes { return .list([]) }
    let end = moment.file.position(of: Int32(moment.file.bytes.count))
    return [
      [
        "range": ["start": TextPosition(line: 0, character: 0).json, "end": end.json],
        "newText": .text(String(decoding: formatted, as: UTF8.self)),
      ]
    ]
  }
}
