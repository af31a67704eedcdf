import CoherenceSource

extension DiagnosticCode {
  static let titleNotOneSentence: DiagnosticCode = "S001"
  static let policyTitleForm: DiagnosticCode = "S002"
  static let becauseLength: DiagnosticCode = "S003"
  static let bannedWord: DiagnosticCode = "S004"
  static let acronym: DiagnosticCode = "S005"
  static let spelling: DiagnosticCode = "S006"
  static let blank: DiagnosticCode = "S007"

  static let sourceUncited: DiagnosticCode = "S010"
  static let sourceNotFindable: DiagnosticCode = "S011"
  static let sourceUndated: DiagnosticCode = "S012"
  static let sourceTwice: DiagnosticCode = "S013"

  static let reviewPassed: DiagnosticCode = "S020"
  static let draftAsStable: DiagnosticCode = "S021"
  static let contestedUnsupported: DiagnosticCode = "S022"
  static let strongAlone: DiagnosticCode = "S023"
  static let onlySecondary: DiagnosticCode = "S024"
  static let historyAhead: DiagnosticCode = "S025"

  static let neverStands: DiagnosticCode = "S030"
  static let noNearMiss: DiagnosticCode = "S031"
  static let nothingUnknown: DiagnosticCode = "S032"
  static let safeguardNotShown: DiagnosticCode = "S033"
  static let exampleTwice: DiagnosticCode = "S034"

  static let noMitigation: DiagnosticCode = "S040"
  static let noMechanism: DiagnosticCode = "S041"
  static let factWithoutSource: DiagnosticCode = "S042"

  static let attributeUnused: DiagnosticCode = "S050"
  static let relationUnused: DiagnosticCode = "S051"
  static let mechanismUnused: DiagnosticCode = "S052"
  static let schoolUnused: DiagnosticCode = "S053"
  static let parameterUnused: DiagnosticCode = "S054"
  static let nobodyToAsk: DiagnosticCode = "S055"
  static let objectiveUnused: DiagnosticCode = "S056"

  static let ruleName: DiagnosticCode = "S060"
  static let policyName: DiagnosticCode = "S061"
  static let nameTooLong: DiagnosticCode = "S062"

  static let trailingBlanks: DiagnosticCode = "S070"
  static let endOfFile: DiagnosticCode = "S071"
  /// A file that is not laid out as `coherence format` would have it.
  package static let otherLayout: DiagnosticCode = "S072"

  static let allowanceUnreadable: DiagnosticCode = "S080"
  static let allowanceWithoutReason: DiagnosticCode = "S081"
  static let allowanceUnused: DiagnosticCode = "S082"
}
