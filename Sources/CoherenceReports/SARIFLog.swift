import CoherenceSource

/// A log in the Static Analysis Results Interchange Format, version 2.1.0, which code hosts and editors read.
package struct SARIFLog {
  /// How a result counts, in SARIF's words.
  package enum Level: String, Sendable { case error, warning, note, none }

  /// Whether a result is a failure, a pass, or something else worth knowing; only failures have a level.
  package enum Kind: String, Sendable { case fail, pass, open, informational }

  /// What a tool can find.
  package struct Rule: Sendable {
    /// What results name it by: a rule's id or a diagnostic's code.
    package var id: String
    /// What it finds, in a sentence.
    package var short: String
    /// What it finds and why that matters.
    package var full: String
    /// What to do about it, as text and as Markdown.
    package var help: (text: String, markdown: String)
    /// How its results count unless they say otherwise.
    package var level: Level
    /// Further facts about the rule, in order.
    package var properties: [(name: String, value: String)]

    package init(
      id: String, short: String, full: String, help: (text: String, markdown: String), level: Level,
      properties: [(name: String, value: String)] = []
    ) {
      self.id = id
      self.short = short
      self.full = full
      self.help = help
      self.level = level
      self.properties = properties
    }
  }

  /// Something that was found.
  package struct Result: Sendable {
    /// The id of a rule that the log lists.
    package var ruleID: String
    /// Whether it is a failure, a pass or something else.
    package var kind: Kind
    /// How it counts; `none` for all but failures.
    package var level: Level
    /// What was found, in sentences.
    package var message: String
    /// Where it is shown.
    package var place: SourceSpan
    /// Further places that one needs to see to understand.
    package var related: [SourceSpan]
    /// What tells it from all others, whatever line it has moved to.
    package var identity: String
    /// Why it needs no further attention; `nil` if it does.
    package var suppression: (kind: String, justification: String)?
    /// A replacement that would mend it.
    package var repair: Diagnostic.Suggestion?
    /// Further facts about the result, in order.
    package var properties: [(name: String, value: String)]

    /// A result; `level` is dropped for all but failures.
    package init(
      ruleID: String, kind: Kind = .fail, level: Level, message: String, place: SourceSpan, related: [SourceSpan] = [],
      identity: String, suppression: (kind: String, justification: String)? = nil,
      repair: Diagnostic.Suggestion? = nil, properties: [(name: String, value: String)] = []
    ) {
      self.ruleID = ruleID
      self.kind = kind
      self.level = kind == .fail ? level : .none
      self.message = message
      self.place = place
      self.related = related
      self.identity = identity
      self.suppression = suppression
      self.repair = repair
      self.properties = properties
    }
  }

  /// The published schema of the format.
  package static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  let rules: [Rule]
  let results: [Result]
  /// What the run says of itself, in sentences.
  let notices: [String]
  let sources: SourceSet
  let toolVersion: String

  /// A log of one run; results name rules that are listed.
  package init(
    rules: [Rule], results: [Result], notices: [String] = [], sources: SourceSet, toolVersion: String
  ) {
    self.rules = rules
    self.results = results
    self.notices = notices
    self.sources = sources
    self.toolVersion = toolVersion
  }

  /// The log as JSON.
  package func json() -> String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("$schema", Self.schema)
    writer.member("version", "2.1.0")
    writer.key("runs")
    writer.beginArray()
    writer.beginObject()
    writer.key("tool")
    writer.beginObject()
    writer.key("driver")
    writer.beginObject()
    writer.member("name", "coherence")
    writer.member("semanticVersion", toolVersion)
    writer.key("rules")
    writer.beginArray()
    for rule in rules { write(rule, to: &writer) }
    writer.endArray()
    writer.endObject()
    writer.endObject()
    if !notices.isEmpty { writeInvocation(to: &writer) }
    writer.member("columnKind", "unicodeCodePoints")
    writer.key("results")
    writer.beginArray()
    let numbered = rules.enumerated().map { ($0.element.id, $0.offset) }
    let places = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    for result in results { write(result, places[result.ruleID], to: &writer) }
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    return writer.text
  }

  private func writeInvocation(to writer: inout JSONWriter) {
    writer.key("invocations")
    writer.beginArray()
    writer.beginObject()
    writer.member("executionSuccessful", true)
    writer.objects("toolExecutionNotifications", notices) { notice, writer in
      writer.member("level", "note")
      message("message", notice, to: &writer)
    }
    writer.endObject()
    writer.endArray()
  }

  private func write(_ rule: Rule, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", rule.id)
    message("shortDescription", rule.short, to: &writer)
    message("fullDescription", rule.full, to: &writer)
    writer.key("help")
    writer.beginObject()
    writer.member("text", rule.help.text)
    writer.member("markdown", rule.help.markdown)
    writer.endObject()
    writer.key("defaultConfiguration")
    writer.beginObject()
    writer.member("level", rule.level.rawValue)
    writer.endObject()
    write(rule.properties, to: &writer)
    writer.endObject()
  }

  private func write(_ result: Result, _ index: Int?, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("ruleId", result.ruleID)
    if let index { writer.member("ruleIndex", index) }
    writer.member("kind", result.kind.rawValue)
    writer.member("level", result.level.rawValue)
    message("message", result.message, to: &writer)
    writer.key("locations")
    writer.beginArray()
    write(result.place, id: nil, to: &writer)
    writer.endArray()
    if !result.related.isEmpty {
      writer.key("relatedLocations")
      writer.beginArray()
      for (id, place) in result.related.enumerated() { write(place, id: id, to: &writer) }
      writer.endArray()
    }
    writer.key("partialFingerprints")
    writer.beginObject()
    writer.member("coherenceIdentity/v1", result.identity)
    writer.endObject()
    if let suppression = result.suppression {
      writer.key("suppressions")
      writer.beginArray()
      writer.beginObject()
      writer.member("kind", suppression.kind)
      writer.member("status", "accepted")
      writer.member("justification", suppression.justification)
      writer.endObject()
      writer.endArray()
    }
    if let repair = result.repair { write(repair, to: &writer) }
    write(result.properties, to: &writer)
    writer.endObject()
  }

  private func write(_ repair: Diagnostic.Suggestion, to writer: inout JSONWriter) {
    writer.key("fixes")
    writer.beginArray()
    writer.beginObject()
    writer.key("artifactChanges")
    writer.beginArray()
    writer.beginObject()
    artifact(repair.span, to: &writer)
    writer.key("replacements")
    writer.beginArray()
    writer.beginObject()
    region("deletedRegion", repair.span, to: &writer)
    message("insertedContent", repair.replacement, to: &writer)
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    writer.endArray()
  }

  private func write(_ place: SourceSpan, id: Int?, to writer: inout JSONWriter) {
    writer.beginObject()
    if let id { writer.member("id", id) }
    writer.key("physicalLocation")
    writer.beginObject()
    artifact(place, to: &writer)
    region("region", place, to: &writer)
    writer.endObject()
    writer.endObject()
  }

  private func artifact(_ place: SourceSpan, to writer: inout JSONWriter) {
    writer.key("artifactLocation")
    writer.beginObject()
    writer.member("uri", Self.uri(sources[place.file].path))
    writer.endObject()
  }

  private func region(_ key: String, _ span: SourceSpan, to writer: inout JSONWriter) {
    let file = sources[span.file]
    let (line, column) = file.lineAndColumn(at: span.start)
    let (endLine, endColumn) = file.lineAndColumn(at: span.end)
    writer.key(key)
    writer.beginObject()
    writer.member("startLine", line)
    writer.member("startColumn", column)
    writer.member("endLine", endLine)
    writer.member("endColumn", endColumn)
    writer.endObject()
  }

  private func message(_ key: String, _ text: String, to writer: inout JSONWriter) {
    writer.key(key)
    writer.beginObject()
    writer.member("text", text)
    writer.endObject()
  }

  private func write(_ properties: [(name: String, value: String)], to writer: inout JSONWriter) {
    if properties.isEmpty { return }
    writer.key("properties")
    writer.beginObject()
    for property in properties { writer.member(property.name, property.value) }
    writer.endObject()
  }

  /// A path as a URI reference: what a URI cannot hold is written as `%20`.
  static func uri(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var result = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 97...122, 65...90, 48...57, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return result
  }
}
