/// What a command tells, in each of the formats: the same story, laid out for a terminal, for a submission, or as data.
package protocol Report {
  /// For a terminal of so many columns; `usesColor` allows bold headings.
  func text(width: Int, usesColor: Bool) -> String
  /// For a submission or a discussion; text of policies and rules is escaped.
  func markdown() -> String
  /// For programs: one JSON value with a line break at its end.
  func json() -> String
}
