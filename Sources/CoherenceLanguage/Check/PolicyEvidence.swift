import CoherenceSource

/// Reads how a fact or a relation is known.
struct EvidenceReader {
  /// Where it stands.
  let tree: YAMLView
  /// The policy's date: nothing may be known from later.
  let date: CalendarInterval?
  /// What has been read.
  private(set) var evidence = FactEvidence()
  /// Whether a mistake was found.
  private(set) var isFaulty = false

  init(tree: YAMLView, date: CalendarInterval?) {
    self.tree = tree
    self.date = date
  }

  mutating func readSource(_ node: YAMLTree.Node, problems: inout PolicyProblems) {
    evidence.source = text(node, "source", problems: &problems)
  }

  mutating func readNote(_ node: YAMLTree.Node, problems: inout PolicyProblems) {
    evidence.note = text(node, "note", problems: &problems)
  }

  private mutating func text(_ node: YAMLTree.Node, _ key: String, problems: inout PolicyProblems) -> String? {
    let text = problems.text(node, in: tree, of: key)
    if text == nil { isFaulty = true }
    return text
  }

  mutating func readAsOf(_ node: YAMLTree.Node, problems: inout PolicyProblems) {
    guard let asOf = problems.date(node, in: tree, of: "as_of") else {
      isFaulty = true
      return
    }
    evidence.asOf = asOf
    guard let date, asOf.firstDay > date.lastDay else { return }
    isFaulty = true
    problems.add(
      .hindsight, "this is dated `\(tree.text(node))`, after the policy's own date, which makes it hindsight",
      at: tree.span(node), help: "leave out what nobody could know then, or correct one of the dates")
  }

  mutating func readConfidence(_ node: YAMLTree.Node, problems: inout PolicyProblems) {
    guard let word = problems.text(node, in: tree, of: "confidence") else {
      isFaulty = true
      return
    }
    evidence.confidence = Confidence(rawValue: word)
    guard evidence.confidence == nil else { return }
    isFaulty = true
    problems.misspelt(
      .confidenceUnknown, "`\(word)` is not a confidence", word, among: ["high", "moderate", "low"],
      at: tree.span(node), listing: "write one of")
  }
}
