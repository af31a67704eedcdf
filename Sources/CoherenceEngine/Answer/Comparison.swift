import CoherenceKernel
import CoherenceLanguage

/// Options side by side: the same rows for each, one a finding.
package struct Comparison: Sendable {
  /// A column: a policy, or what would be if one were not carried out.
  package struct Option: Sendable {
    /// What stands above the column.
    package var name: String
    /// What was said of the policy; all options are assessed under one pack.
    package var assessment: Assessment
    package init(name: String, assessment: Assessment) {
      self.name = name
      self.assessment = assessment
    }
  }

  /// A finding, and its verdict for every option.
  package struct Row: Sendable {
    /// The finding where it is strongest.
    package var finding: Finding
    /// The verdict for each option; *silent* where the finding does not arise.
    package var verdicts: [Verdict]

    /// Whether the options do not all have one verdict.
    package var differs: Bool { Set(verdicts.map(\.rawValue)).count > 1 }
  }

  /// The columns, in the order in which they were given.
  package var options: [Option]
  /// Rows in reading order: problems before synergies, worst first.
  package var rows: [Row]

  /// Lines the findings of options up by their identities; those that are folded or were not asked are left out.
  package init(_ options: [Option]) {
    self.options = options
    var rows: [String: Row] = [:]
    for (column, option) in options.enumerated() {
      for finding in option.assessment.findings where finding.foldedUnder == nil && finding.leftOutSection == nil {
        var row =
          rows[finding.identity]
          ?? Row(finding: finding, verdicts: Array(repeating: .silent, count: options.count))
        row.verdicts[column] = finding.verdict
        if finding.verdict.rawValue > row.finding.verdict.rawValue { row.finding = finding }
        rows[finding.identity] = row
      }
    }
    guard let pack = options.first?.assessment.pack else {
      self.rows = []
      return
    }
    var strongest = rows.values.map(\.finding)
    FindingOrder.sort(&strongest, pack)
    self.rows = strongest.map { rows[$0.identity]! }
  }

  /// Whether a row is about something unwelcome.
  package func isProblem(_ row: Row) -> Bool {
    let kind = options[0].assessment.pack.rules[row.finding.rule].kind
    return kind.isHarm
  }

  /// Whether everything unwelcome that one option raises the other raises at least as firmly, and something more firmly.
  ///
  /// It speaks of tensions and gaps alone; what an option gains in synergies is for the reader to weigh. Nothing is said where
  /// some rule could not be judged to the end.
  package func isDominated(_ worse: Int, by better: Int) -> Bool {
    if [worse, better].contains(where: { !options[$0].assessment.cutRules.isEmpty }) { return false }
    let problems = rows.filter(isProblem)
    return problems.allSatisfy { $0.verdicts[better].rawValue <= $0.verdicts[worse].rawValue }
      && problems.contains { $0.verdicts[better].rawValue < $0.verdicts[worse].rawValue }
  }

  /// How many tensions and gaps of each severity stand in an option, worst first.
  package func standing(_ option: Int) -> [(severity: Interaction, count: Int)] {
    let standing = rows.filter { isProblem($0) && $0.verdicts[option].rawValue >= Verdict.unguarded.rawValue }
    return [.cancelling, .counteracting, .constraining].map { severity in
      (severity, standing.count { $0.finding.interactions.first == severity })
    }
  }
}
