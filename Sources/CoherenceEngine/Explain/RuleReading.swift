import CoherenceLanguage

/// A rule in plain English, generated from its conditions: a small tree of sentences that any format can lay out.
package struct RuleReading: Sendable, Equatable {
  /// A sentence, with what it introduces.
  package struct Point: Sendable, Equatable {
    /// The sentence; one that introduces others ends in a colon.
    package var text: String
    /// What the sentence introduces, in the rule's order.
    package var points: [Point]
    package init(_ text: String, _ points: [Point] = []) {
      self.text = text
      self.points = points
    }
  }

  /// One step of the reading: `Given`, `When`, `Unless`, `Then`, `Also`.
  package struct Part: Sendable, Equatable {
    /// The word that begins it.
    package var heading: String
    /// A sentence, or the opening of one that the points complete; may be empty.
    package var text: String
    /// What completes the text, or follows from it.
    package var points: [Point]
  }

  /// The steps, in reading order; those that the rule lacks are left out.
  package var parts: [Part]

  /// Reads a rule of a pack.
  package init(_ rule: Rule, in pack: RulePack) {
    let writer = RuleReadingWriter(vocabulary: pack.vocabulary, variables: rule.variables)
    parts = writer.parts(rule, pack)
  }

  /// Reads the decision table of a derived attribute; `nil` if the attribute is not derived.
  package init?(derivationOf attribute: AttributeID, in vocabulary: Vocabulary) {
    guard let derivation = vocabulary.attributes[attribute.index].derivation else { return nil }
    let variables = derivation.allVariables
    parts = RuleReadingWriter(vocabulary: vocabulary, variables: variables).table(derivation, attribute)
  }

  /// The reading as lines of plain text, each with the depth of its indentation.
  package var lines: [(depth: Int, text: String)] {
    func lines(_ point: Point, _ depth: Int) -> [(depth: Int, text: String)] {
      [(depth, "- " + point.text)] + point.points.flatMap { lines($0, depth + 1) }
    }
    return parts.flatMap { part in
      [(0, part.text.isEmpty ? part.heading : "\(part.heading) \(part.text)")] + part.points.flatMap { lines($0, 1) }
    }
  }
}
