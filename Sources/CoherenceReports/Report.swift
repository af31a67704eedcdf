/// What a command tells, in each of the formats: the same story, laid out for a terminal, for a submission, or as data.
package protocol Report {
  func text(width: Int, usesColor: Bool) -> String
  func markdown() -> String
  func json() -> String
}
