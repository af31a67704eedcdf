import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceReports
import CoherenceSource

/// Asks one question at a time, shows what each answer changes, and writes the answers into the policy's file.
///
/// Every answer is a fact in the long form, with its source and day. The rest of the file stays byte for byte as it was; the file is
/// replaced at the end, in one step, and only if nobody has changed it meanwhile.
struct Interview {
  let path: String
  let assessor: Assessor
  let names: PolicyNames
  let asOf: Int32?
  private var bytes: [UInt8]
  private let original: [UInt8]
  private var assessment: Assessment
  private var skipped: Set<String> = []
  private var answered = 0

  init(path: String, assessor: Assessor, _ assessment: Assessment, bytes: [UInt8], asOf: Int32?) {
    self.path = path
    self.assessor = assessor
    names = PolicyNames(assessment.pack.vocabulary)
    self.assessment = assessment
    self.bytes = bytes
    self.asOf = asOf
    original = bytes
  }

  /// Runs until nothing is left to ask, or the person stops; then writes the file.
  mutating func run() throws {
    Output.write("Answer with a word or its number; empty to skip; `q` to stop. Nothing is written before the end.\n")
    asking: while let question = next() {
      show(question)
      switch reply(to: question) {
      case .stop: break asking
      case .skip: skipped.insert(question.path)
      case .value(let value):
        guard let source = Self.read("Source: "),
          let day = Self.read("As of (a day, month or year; empty if not known): ")
        else { break asking }
        record(value, source, day, question)
      }
    }
    try save()
  }

  private enum Reply {
    case value(String)
    case skip, stop
  }

  /// Reads until the line is one of the answers, empty, or the end.
  private func reply(to question: Inquiry.Question) -> Reply {
    while let line = Self.read("> ") {
      if line == "q" { return .stop }
      if line.isEmpty { return .skip }
      if let value = value(line, question) { return .value(value) }
      let ids = answers(question).map(\.id)
      let hint = Spelling.closest(to: line, among: ids).map { " Did you mean `\($0)`?" } ?? ""
      Output.write("`\(line)` is none of the answers.\(hint) Answer again, or press return to skip.\n")
    }
    return .stop
  }

  private func next() -> Inquiry.Question? {
    Inquiry(assessment).questions.first { !skipped.contains($0.path) && !answers($0).isEmpty }
  }

  /// Questions that a word does not answer: of sets, numbers, dates and references.
  private var unasked: String {
    let count = Inquiry(assessment).questions.count { answers($0).isEmpty }
    if count == 0 { return "" }
    let subject =
      count == 1 ? "1 question needs more than a word and was" : "\(count) questions need more than a word and were"
    return "\n\(subject) not asked: `coherence ask` lists them.\n"
  }

  /// The answers that one word gives: of choices and levels.
  private func options(_ attribute: AttributeID) -> [(id: String, label: String)] {
    switch assessment.pack.vocabulary.attributes[attribute.index].valueType {
    case .choice(let domain), .level(let domain): return domain.values.map { ($0.id, $0.label) }
    case .set, .number, .date, .reference, .references: return []
    }
  }

  private func answers(_ question: Inquiry.Question) -> [(id: String, label: String)] {
    switch question.subject {
    case .cell(let attribute, _): return options(attribute)
    case .relation: return [("yes", "It is so"), ("no", "It is not so")]
    case .member, .other: return []
    }
  }

  private func show(_ question: Inquiry.Question) {
    var text = "\n\(capitalised(question.question))\n"
    if !question.askOf.isEmpty { text += "(Who would know: \(question.askOf).)\n" }
    for (number, answer) in answers(question).enumerated() {
      text += "  \(number + 1)  \(answer.id)\(answer.label == answer.id ? "" : ": \(answer.label)")\n"
    }
    Output.write(text)
  }

  private func value(_ line: String, _ question: Inquiry.Question) -> String? {
    let known = answers(question)
    if let number = Int(line), known.indices.contains(number - 1) { return known[number - 1].id }
    return known.first { $0.id == line }?.id
  }

  private mutating func record(_ value: String, _ source: String, _ day: String, _ question: Inquiry.Question) {
    var evidence = source.isEmpty ? "" : ", source: \(Self.quoted(source))"
    if !day.isEmpty { evidence += ", as_of: \(day)" }
    var editor = YAMLEditor(bytes)
    let vocabulary = assessment.pack.vocabulary
    let policy = assessment.policy
    var isSet = false
    switch question.subject {
    case .cell(let attribute, let entity):
      let shape = vocabulary.attributes[attribute.index]
      let type = vocabulary.types[shape.type.index]
      let place = (type.multiplicity == .once ? [] : [type.section]) + [policy.entities[shape.type.index][entity].id]
      isSet = editor.set(place + [shape.id], to: "{is: \(value)\(evidence)}")
    case .relation(let relation, let from, let to):
      let ends = vocabulary.relations[relation.index]
      let (source, target) = (policy.entities[ends.from.index][from].id, policy.entities[ends.to.index][to].id)
      let certainty = value == "yes" ? "certain" : "ruled_out"
      let item = "{from: \(source), is: \(ends.id), to: \(target), certainty: \(certainty)\(evidence)}"
      if let known = policy.relations.first(where: { $0.relation == relation && $0.from == from && $0.to == to }) {
        editor.replace(known.span, with: item)
        isSet = true
      } else {
        isSet = editor.append(item, to: "relations")
      }
    case .member, .other: break
    }
    guard isSet, let updated = read(editor.bytes) else {
      Output.write("This answer cannot be recorded here. Skipped.\n")
      skipped.insert(question.path)
      return
    }
    answered += 1
    bytes = editor.bytes
    report(from: assessment, to: updated)
    assessment = updated
  }

  /// Reads and assesses the file as it would be; says what is wrong if it is.
  private func read(_ edited: [UInt8]) -> Assessment? {
    var sources = SourceSet()
    let file = sources.add(path: path, bytes: edited)
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let read = PolicyReader.read(file, in: &sources, names: names) { relative in
      try? Input.read(folder + relative)
    }
    let errors = read.diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty { Output.error(DiagnosticRenderer(sources: sources).render(errors)) }
    return read.value.flatMap { assessor.assess($0, asOf: asOf).value }
  }

  private func report(from before: Assessment, to after: Assessment) {
    let outline = ReportOutline(after)
    let known = Dictionary(before.findings.map { ($0.identity, $0.verdict) }) { first, _ in first }
    var lines: [String] = []
    for finding in after.findings where known[finding.identity] != finding.verdict && finding.leftOutSection == nil {
      lines.append("  “\(outline.rule(finding).title)”: \(ReportOutline.words(finding.verdict))")
    }
    let left = Set(after.findings.map(\.identity))
    for finding in before.findings where !left.contains(finding.identity) {
      lines.append("  “\(ReportOutline(before).rule(finding).title)”: does not arise")
    }
    Output.write(lines.isEmpty ? "No finding has changed.\n" : "Now:\n" + lines.joined(separator: "\n") + "\n")
  }

  private func save() throws {
    Output.write(unasked)
    if answered == 0 {
      Output.write("\nNothing was answered; the file is as it was.\n")
      return
    }
    guard try Input.read(path) == original else {
      throw CommandFailure(
        code: CommandFailure.inputOutput,
        message: "coherence: `\(path)` was changed meanwhile; the answers are not written.")
    }
    try Output.replace(path, with: bytes)
    Output.write("\n\(answered) \(answered == 1 ? "answer" : "answers") written into \(path).\n")
  }

  private static func read(_ prompt: String) -> String? {
    Output.write(prompt)
    guard let line = readLine() else { return nil }
    let blank: Set<Character> = [" ", "\t"]
    return String(line.drop { blank.contains($0) }.reversed().drop { blank.contains($0) }.reversed())
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
