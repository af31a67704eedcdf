import CoherenceSource

/// What must hold: a formula over tests of entities. Shared by rules and derivations.
package indirect enum Condition: Sendable {
  case all([Condition])
  case any([Condition])
  case not(Condition)
  /// There are entities for the variables such that the condition holds; they may equal any other variable's.
  case exists([Variable], Condition)
  case count(Count)
  case test(Test)
}

/// A variable of a rule: its index is unique within the rule, whatever block binds it.
package struct Variable: Sendable {
  /// Position in `Rule.variables`, or among the variables of its derivation, from 0.
  package var index: Int
  /// What it is called in the file: `embargo`.
  package var name: String
  /// The type of the entities that it may stand for.
  package var type: EntityTypeID
  /// Where its name is bound.
  package var span: SourceSpan
  package init(index: Int, name: String, type: EntityTypeID, span: SourceSpan) {
    self.index = index
    self.name = name
    self.type = type
    self.span = span
  }
}

/// Whom a test is about.
package enum Term: Hashable, Sendable {
  /// The entity bound to the variable of that index.
  case variable(Int)
  /// An entity that the vocabulary declares: the only one of a `once` type, a fixed one, or `us`.
  case entity(EntityTypeID, Int)
}

/// A leaf of a condition, with the place in the rule that says it.
package struct Test: Sendable {
  /// Whose attribute, relation or time is tested.
  package var subject: Term
  /// What is asked of the subject.
  package var kind: TestKind
  /// From the attribute's name to the end of its value.
  package var span: SourceSpan
  package init(subject: Term, kind: TestKind, span: SourceSpan) {
    self.subject = subject
    self.kind = kind
    self.span = span
  }
}

/// What a leaf asks of its subject.
package enum TestKind: Sendable {
  /// A single value (choice, level, yes/no) lies in the mask.
  case value(AttributeID, in: ValueMask)
  /// A whole number or a day (days since 1970-01-01) lies within the bounds, both included; `nil` is unbounded.
  case range(AttributeID, atLeast: Int?, atMost: Int?)
  /// A set of values stands in this relation to the mask.
  case set(AttributeID, SetTest, ValueMask)
  /// A `reference` is one of the terms, or none, or someone not listed. Negated by `not`.
  case refersTo(AttributeID, [Term], none: Bool, unlisted: Bool)
  /// A `references` set stands in this relation to the terms' entities.
  case referenceSet(AttributeID, SetTest, [Term])
  /// The single value equals another attribute's of the same domain or referenced type.
  case sameAs(AttributeID, Term, AttributeID)
  /// The set has a member in common with another attribute's.
  case sharesWith(AttributeID, Term, AttributeID)
  /// The relation leads from the subject to the term (for an inverse: from the term to the subject).
  case related(RelationID, inverse: Bool, Term)
  /// A path leads from the subject to the term.
  case path(PathSpecification, Term, closure: String?)
  case time(TimeTest, Term)
  case otherThan([Term])
}

/// How a set relates to given members.
package enum SetTest: Hashable, Sendable {
  /// It has at least one of them.
  case includesAny
  /// It has all of them.
  case includesAll
  /// It has none of them.
  case excludesAll
  /// It has no other than them.
  case only
}

/// How two entities lie in time. Starts and ends are days, both included.
package enum TimeTest: Hashable, Sendable {
  /// The subject ends on an earlier day than the other starts.
  case before
  /// The subject starts on an earlier day than the other.
  case startsBefore
  /// There is a day on which both are under way.
  case overlaps
  /// The starts lie at most so many days apart (months are counted as 30.4 days, rounded down).
  case startsWithin(days: Int)
}

/// A number of bindings compared with a bound.
package struct Count: Sendable {
  /// The variables counted over.
  package var variables: [Variable]
  /// What must hold of a binding for it to count.
  package var condition: Condition
  /// Counts different values of this single-valued attribute of a variable instead of bindings.
  package var distinct: (variable: Int, attribute: AttributeID)?
  /// What the number is compared with.
  package var comparison: Comparison
  /// The `count` in the file.
  package var span: SourceSpan
  package init(
    variables: [Variable], condition: Condition, distinct: (variable: Int, attribute: AttributeID)?,
    comparison: Comparison, span: SourceSpan
  ) {
    self.variables = variables
    self.condition = condition
    self.distinct = distinct
    self.comparison = comparison
    self.span = span
  }

  /// What the number is compared with. Numbers may be parameters, set by a profile.
  package enum Comparison: Sendable {
    case atLeast(Amount)
    case atMost(Amount)
    /// At least so many per cent of the bindings for which `among` holds; false when there are none.
    case shareAtLeast(percent: Amount, among: Condition)
  }

  /// A number, or the name of a parameter.
  package enum Amount: Sendable, Equatable {
    case number(Int)
    /// Index in `Vocabulary.parameters`.
    case parameter(Int)
  }
}

/// How a derived attribute follows from others: an ordered decision table.
package struct Derivation: Sendable {
  /// The variable that stands for the entity (index 0), or `nil` for a type that occurs once.
  package var variable: Variable?
  /// The first row that holds gives the value, a mask of one; the last always holds.
  package var rows: [(value: ValueMask, condition: Condition, span: SourceSpan)]
  /// Where the attribute is named.
  package var span: SourceSpan
  package init(
    variable: Variable?, rows: [(value: ValueMask, condition: Condition, span: SourceSpan)], span: SourceSpan
  ) {
    self.variable = variable
    self.rows = rows
    self.span = span
  }

  /// Under which condition it gives a value: a row that does holds, and none before it.
  package func condition(for value: Int) -> Condition {
    var alternatives: [Condition] = []
    var earlier: [Condition] = []
    for row in rows {
      if row.value.contains(value) { alternatives.append(.all(earlier.map { .not($0) } + [row.condition])) }
      earlier.append(row.condition)
    }
    return .any(alternatives)
  }
}
