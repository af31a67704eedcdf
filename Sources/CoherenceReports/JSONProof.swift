import CoherenceEngine
import CoherenceKernel
import CoherenceSource

extension JSONWriter {
  /// A step of a proof with all below it.
  mutating func proof(_ step: ProofStep, _ sources: SourceSet) {
    beginObject()
    member("kind", "\(step.kind)")
    member("sentence", step.sentence)
    member("truth", step.truth.word)
    member("stated", step.stated)
    member("confidence", step.confidence?.rawValue)
    member("source", step.source)
    key("rulePlace")
    place(step.ruleSpan, sources)
    key("policyPlace")
    place(step.policySpan, sources)
    key("steps")
    beginArray()
    for inner in step.steps { proof(inner, sources) }
    endArray()
    endObject()
  }

  /// A place in a file, or `null`.
  mutating func place(_ span: SourceSpan?, _ sources: SourceSet) {
    guard let span else { return null() }
    let file = sources[span.file]
    let (line, column) = file.lineAndColumn(at: span.start)
    beginObject()
    member("path", file.path)
    member("line", line)
    member("column", column)
    member("text", file.text(span))
    endObject()
  }
}

extension Truth {
  /// The word for it in data.
  var word: String { self == .yes ? "yes" : self == .no ? "no" : "unknown" }
}
