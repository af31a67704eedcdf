/// What can be wrong with a file before anybody asks what it means.
extension DiagnosticCode {
  package static let notUTF8: DiagnosticCode = "Y001"
  package static let controlCharacter: DiagnosticCode = "Y002"
  package static let directionOverride: DiagnosticCode = "Y003"
  package static let syntax: DiagnosticCode = "Y004"
  package static let anchor: DiagnosticCode = "Y005"
  package static let alias: DiagnosticCode = "Y006"
  package static let mergeKey: DiagnosticCode = "Y007"
  package static let tag: DiagnosticCode = "Y008"
  package static let directive: DiagnosticCode = "Y009"
  package static let severalDocuments: DiagnosticCode = "Y010"
  package static let duplicateKey: DiagnosticCode = "Y011"
  package static let collectionAsKey: DiagnosticCode = "Y012"
  package static let emptyKey: DiagnosticCode = "Y013"
  package static let tooDeep: DiagnosticCode = "Y014"
  package static let tooManyNodes: DiagnosticCode = "Y015"
  package static let tooLarge: DiagnosticCode = "Y016"
  package static let keyTooLong: DiagnosticCode = "Y017"
  package static let emptyFile: DiagnosticCode = "Y018"
}

/// Plain sentences for libyaml's messages: what is wrong, and what usually causes it.
enum YAMLSyntaxProblem {
  static func explain(_ problem: String, context: String) -> (message: String, help: String) {
    if problem.contains("that cannot start any token") {
      return (
        "a character that YAML cannot start a value with",
        "put the text in double quotes; indent with spaces, never with tabs"
      )
    }
    if problem.contains("mapping values are not allowed") {
      return (
        "a second colon where YAML expects plain text",
        "a text that contains `: ` must be in double quotes; or the line is indented too far"
      )
    }
    if problem.contains("could not find expected ':'") || problem.contains("did not find expected key") {
      return (
        "a key was expected here",
        "check the indentation of this line against the line above, and that the key ends with a colon and a space"
      )
    }
    if problem.contains("did not find expected ',' or ']'") {
      return ("a list in square brackets is not closed", "separate its items with commas and end it with `]`")
    }
    if problem.contains("did not find expected ',' or '}'") {
      return ("a mapping in braces is not closed", "separate its entries with commas and end it with `}`")
    }
    if problem.contains("unexpected end of stream") {
      return ("the file ends inside a quoted text", "close the text with the same quotation mark that opens it")
    }
    if problem.contains("did not find expected '-' indicator") {
      return ("a list item was expected here", "start the item with `- `, at the indentation of the items above it")
    }
    if problem.contains("block sequence entries are not allowed") {
      return ("a list cannot start here", "start the list on the next line, indented below its key")
    }
    if problem.contains("unknown escape character") {
      return ("an escape that YAML does not know", "write `\\\\` for a backslash, or use single quotes")
    }
    if problem.contains("undefined tag handle") || problem.contains("tag") {
      return ("a tag, which these files do not use", "remove the word that starts with `!`")
    }
    return ("not valid YAML: \(problem)", context.isEmpty ? "compare with the lines around it" : "found \(context)")
  }
}
