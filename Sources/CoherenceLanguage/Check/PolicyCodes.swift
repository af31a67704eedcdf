import CoherenceSource

/// The catalogue of mistakes in policies and expectations: numbers are stable and never reused.
extension DiagnosticCode {
  // MARK: Files and their keys

  /// The file, or the part of it that should be a policy, is not a mapping.
  package static let policyNotAMapping = DiagnosticCode("P001")
  /// A key that no policy has.
  package static let policyUnknownKey = DiagnosticCode("P002")
  /// A key that every policy file must have is missing.
  package static let policyMissingKey = DiagnosticCode("P003")
  /// The policy's id has other characters than lower-case letters, digits, hyphens and underscores.
  package static let policyBadID = DiagnosticCode("P004")
  /// Something that should be a day, a month or a year is not.
  package static let policyBadDate = DiagnosticCode("P005")
  /// A single text is expected here.
  package static let policyNotText = DiagnosticCode("P006")
  /// A text that must say something is empty.
  package static let policyEmptyText = DiagnosticCode("P007")
  /// The file named by `based_on` cannot be read.
  package static let policyBaseUnreadable = DiagnosticCode("P008")
  /// A file that a policy is based on is itself based on one, or a policy on itself.
  package static let policyBaseOfBase = DiagnosticCode("P009")
  /// A key that belongs to the policy stands in the file that it is based on.
  package static let policyKeyNotShared = DiagnosticCode("P010")
  /// A section has the wrong shape.
  package static let policySectionShape = DiagnosticCode("P011")
  /// There are more mistakes than anybody wants to read at once.
  package static let policyManyMistakes = DiagnosticCode("P012")
  /// A section lists more entities than are judged together.
  package static let tooManyEntities = DiagnosticCode("P013")

  // MARK: Entities

  /// An entity's id has other characters than lower-case letters, digits and underscores, or too many.
  package static let entityBadID = DiagnosticCode("P020")
  /// An entity's id is a word that means something else.
  package static let entityReservedID = DiagnosticCode("P021")
  /// One id stands for two entities.
  package static let entityTwice = DiagnosticCode("P022")
  /// A section of fixed entities names one that the vocabulary lacks.
  package static let entityUnknownFixed = DiagnosticCode("P023")
  /// An entity is not a mapping from attributes to values.
  package static let entityShape = DiagnosticCode("P024")
  /// An attribute that entities of this type lack.
  package static let attributeUnknown = DiagnosticCode("P025")
  /// A name is given to an entity that the vocabulary names.
  package static let entityNameFixed = DiagnosticCode("P026")
  /// A name, a start or an end is stated twice for one entity.
  package static let entityNameTwice = DiagnosticCode("P027")
  /// An entity ends before it starts.
  package static let timeEndBeforeStart = DiagnosticCode("P028")
  /// `after` or `starts_after` names no entity of the same type.
  package static let timeUnknownEntity = DiagnosticCode("P029")
  /// Entities come after each other in a circle.
  package static let timeCircle = DiagnosticCode("P030")
  /// Stated dates and a stated order cannot both hold.
  package static let timeContradiction = DiagnosticCode("P031")
  /// An entity comes after itself, or after another twice.
  package static let timeAfterItself = DiagnosticCode("P032")

  // MARK: Values

  /// A value that the attribute does not have.
  package static let valueUnknownName = DiagnosticCode("P040")
  /// The word `unknown`: what is left out is unknown.
  package static let valueWrittenUnknown = DiagnosticCode("P041")
  /// Something other than `yes` or `no`.
  package static let valueNotYesNo = DiagnosticCode("P042")
  /// A list where there is a single value.
  package static let valueListForSingle = DiagnosticCode("P043")
  /// Evidence without the value that it is for.
  package static let valueLongFormWithoutIs = DiagnosticCode("P044")
  /// Evidence and bounds side by side in one mapping.
  package static let valueMixedForms = DiagnosticCode("P045")
  /// A bound that values of this type do not have.
  package static let valueBoundOfOtherType = DiagnosticCode("P046")
  /// Bounds that leave no value possible.
  package static let valueNothingLeft = DiagnosticCode("P047")
  /// Something other than a whole number.
  package static let valueNotWholeNumber = DiagnosticCode("P048")
  /// A lower bound above the upper one.
  package static let valueBoundsReversed = DiagnosticCode("P049")
  /// A reference to an entity that the policy does not list.
  package static let valueUnknownEntity = DiagnosticCode("P050")
  /// A reference to an entity of another type.
  package static let valueEntityOfOtherType = DiagnosticCode("P051")
  /// A member that is included and excluded, or required and impossible.
  package static let valueBothInAndOut = DiagnosticCode("P052")
  /// `none` beside other members of a list.
  package static let valueNoneBesideOthers = DiagnosticCode("P053")
  /// Nothing is written where a value should be.
  package static let valueMissing = DiagnosticCode("P054")
  /// One attribute of one entity is stated twice.
  package static let cellTwice = DiagnosticCode("P055")
  /// A value is given to a constant of the vocabulary.
  package static let constantStated = DiagnosticCode("P056")
  /// A fact is dated after the policy.
  package static let hindsight = DiagnosticCode("P057")
  /// A confidence other than high, moderate or low.
  package static let confidenceUnknown = DiagnosticCode("P058")
  /// A key that no value has.
  package static let valueUnknownKey = DiagnosticCode("P059")
  /// A value is listed twice.
  package static let valueListedTwice = DiagnosticCode("P060")
  /// A class of values where one value must be named.
  package static let valueClassIncluded = DiagnosticCode("P061")
  /// A list or a mapping where a single name should be.
  package static let valueShape = DiagnosticCode("P062")

  // MARK: Relations

  /// A relation in short form is not three words.
  package static let relationShortForm = DiagnosticCode("P070")
  /// A relation that the vocabulary lacks.
  package static let relationUnknown = DiagnosticCode("P071")
  /// One end of a relation is no entity of the policy.
  package static let relationUnknownEnd = DiagnosticCode("P072")
  /// One end of a relation has the wrong type.
  package static let relationEndOfOtherType = DiagnosticCode("P073")
  /// A relation from an entity to itself.
  package static let relationToItself = DiagnosticCode("P074")
  /// A relation between the same two entities is stated twice.
  package static let relationTwice = DiagnosticCode("P075")
  /// A relation is stated twice, with different certainty.
  package static let relationContradiction = DiagnosticCode("P076")
  /// A certainty other than certain, suspected or ruled_out.
  package static let certaintyUnknown = DiagnosticCode("P077")
  /// A key that no relation has.
  package static let relationUnknownKey = DiagnosticCode("P078")
  /// A relation in long form lacks `from`, `is` or `to`.
  package static let relationIncomplete = DiagnosticCode("P079")
  /// A relation is named twice in `mapped`.
  package static let mappedTwice = DiagnosticCode("P080")

  // MARK: Accepted risks

  /// An accepted risk is not a mapping.
  package static let riskShape = DiagnosticCode("P081")
  /// A key that no accepted risk has.
  package static let riskUnknownKey = DiagnosticCode("P082")
  /// An accepted risk lacks its rule, reason, owner or term.
  package static let riskIncomplete = DiagnosticCode("P083")
  /// Something other than `entity.attribute` in `relies_on`.
  package static let riskPath = DiagnosticCode("P084")
  /// An accepted risk names an entity that the policy lacks.
  package static let riskUnknownEntity = DiagnosticCode("P085")
  /// An accepted risk relies on an attribute that the entity lacks.
  package static let riskUnknownAttribute = DiagnosticCode("P086")
  /// The term of an accepted risk lies before the policy's date.
  package static let riskOverBeforeDate = DiagnosticCode("P087")
  /// An accepted risk names a rule that no pack has.
  package static let riskUnknownRule = DiagnosticCode("P088")
  /// An accepted risk names a variable that its rule does not give.
  package static let riskUnknownVariable = DiagnosticCode("P089")

  // MARK: Expectations

  /// A file of expectations, or one of them, has the wrong shape.
  package static let expectationsShape = DiagnosticCode("P090")
  /// A key that no expectation has.
  package static let expectationsUnknownKey = DiagnosticCode("P091")
  /// A file of expectations, or one of them, lacks a key.
  package static let expectationsMissingKey = DiagnosticCode("P092")
  /// An expectation says none, or more than one, of must, may and must_not.
  package static let expectationLevel = DiagnosticCode("P093")
  /// A mechanism that the vocabulary lacks.
  package static let expectationUnknownMechanism = DiagnosticCode("P094")
  /// A severity other than a step of the interaction scale.
  package static let expectationSeverity = DiagnosticCode("P095")
  /// An expectation involves an entity that the policy lacks.
  package static let expectationUnknownEntity = DiagnosticCode("P096")
  /// A kind other than those of rules.
  package static let expectationUnknownKind = DiagnosticCode("P097")
  /// The policy that expectations are about is not there.
  package static let expectationsNoPolicy = DiagnosticCode("P098")
}
