/// What can be wrong with a file before anybody asks what it means.
extension DiagnosticCode {
  /// Bytes that are no UTF-8 text.
  package static let notUTF8: DiagnosticCode = "Y001"
  /// A control character, or a character that nobody can see.
  package static let controlCharacter: DiagnosticCode = "Y002"
  /// A character that changes the direction of the text after it.
  package static let directionOverride: DiagnosticCode = "Y003"
  /// Anything that YAML's own grammar refuses and no other code names.
  package static let syntax: DiagnosticCode = "Y004"
  /// `&name`.
  package static let anchor: DiagnosticCode = "Y005"
  /// `*name`.
  package static let alias: DiagnosticCode = "Y006"
  /// `<<`.
  package static let mergeKey: DiagnosticCode = "Y007"
  /// `!name`.
  package static let tag: DiagnosticCode = "Y008"
  /// A line that starts with `%`.
  package static let directive: DiagnosticCode = "Y009"
  /// More than one document in a file.
  package static let severalDocuments: DiagnosticCode = "Y010"
  /// The same key twice in one mapping.
  package static let duplicateKey: DiagnosticCode = "Y011"
  /// A list or a mapping as a key.
  package static let collectionAsKey: DiagnosticCode = "Y012"
  /// No key, `~` or `null` before a colon.
  package static let emptyKey: DiagnosticCode = "Y013"
  /// More levels than the limit.
  package static let tooDeep: DiagnosticCode = "Y014"
  /// More values than the limit.
  package static let tooManyNodes: DiagnosticCode = "Y015"
  /// More bytes than the limit.
  package static let tooLarge: DiagnosticCode = "Y016"
  /// A key with more bytes than the limit.
  package static let keyTooLong: DiagnosticCode = "Y017"
  /// A file without a value.
  package static let emptyFile: DiagnosticCode = "Y018"
  /// A tab where only spaces may indent.
  package static let tabIndentation: DiagnosticCode = "Y019"
  /// A file whose layout cannot be changed without changing what it says.
  package static let noLayout: DiagnosticCode = "Y020"
}
