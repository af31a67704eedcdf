import CoherenceSource

/// The catalogue of mistakes in packs: numbers are stable and never reused. `L`: vocabulary and packs; `R`: rules.
extension DiagnosticCode {
  // MARK: Shapes and simple values

  /// A text, a list or a mapping stands where another of these is expected.
  package static let wrongShape = DiagnosticCode("L001")
  /// A key that means nothing here.
  package static let unknownKey = DiagnosticCode("L002")
  /// A key that must be there is missing.
  package static let missingKey = DiagnosticCode("L003")
  /// Something has no content.
  package static let emptyValue = DiagnosticCode("L004")
  /// A list without elements.
  package static let emptyList = DiagnosticCode("L005")
  /// A word that is none of a fixed list.
  package static let unknownWord = DiagnosticCode("L006")
  /// Something other than `yes` or `no`.
  package static let notYesOrNo = DiagnosticCode("L007")
  /// Something other than a whole number, or one out of bounds.
  package static let notAWholeNumber = DiagnosticCode("L008")
  /// A time span that cannot be read.
  package static let invalidDuration = DiagnosticCode("L009")
  /// A date that cannot be read or does not exist.
  package static let invalidDate = DiagnosticCode("L010")
  /// A name with other signs than small letters, digits and underscores.
  package static let invalidName = DiagnosticCode("L011")
  /// A name that is a word of the language.
  package static let reservedName = DiagnosticCode("L012")
  /// One name is declared twice.
  package static let declaredTwice = DiagnosticCode("L013")
  /// One name is listed twice.
  package static let listedTwice = DiagnosticCode("L014")
  /// A key that goes with another kind of declaration.
  package static let keyDoesNotFit = DiagnosticCode("L015")

  // MARK: Packs

  /// A pack without `pack.yaml`.
  package static let noManifest = DiagnosticCode("L020")
  /// A file that ends in `.yml`.
  package static let wrongSuffix = DiagnosticCode("L021")
  /// A YAML file in a place without meaning.
  package static let misplacedFile = DiagnosticCode("L022")
  /// A rule's path has blanks, or letters of another script that look like those of ours.
  package static let rulePathLetters = DiagnosticCode("L019")
  /// Two packs have one id.
  package static let packTwice = DiagnosticCode("L023")
  /// Something other than three numbers.
  package static let invalidVersion = DiagnosticCode("L024")
  /// A pack's changelog has no entry for its own version.
  package static let versionNotLogged = DiagnosticCode("L031")
  /// A pack that is required is missing, too old or comes later.
  package static let requirementUnmet = DiagnosticCode("L025")
  /// An override without a change.
  package static let overrideChangesNothing = DiagnosticCode("L026")
  /// An override of a rule that is not of an earlier pack.
  package static let overrideOfOwnRule = DiagnosticCode("L027")
  /// An override that would make, say, a tension a synergy.
  package static let overrideChangesKind = DiagnosticCode("L028")
  /// A profile in which two schools of one question lead.
  package static let twoSchoolsLead = DiagnosticCode("L029")

  // MARK: Vocabulary

  /// A type that is not declared.
  package static let unknownType = DiagnosticCode("L040")
  /// An attribute or relation that is not declared.
  package static let unknownAttribute = DiagnosticCode("L041")
  /// A taxonomy or scale that is not declared.
  package static let unknownList = DiagnosticCode("L042")
  /// A scale where a taxonomy is needed, or the reverse.
  package static let wrongKindOfList = DiagnosticCode("L043")
  /// `values` and `of` together.
  package static let valuesTwice = DiagnosticCode("L044")
  /// A list of values with only one.
  package static let singleValue = DiagnosticCode("L045")
  /// A value called `unknown`.
  package static let valueUnknown = DiagnosticCode("L046")
  /// `is_a` names no member of the taxonomy.
  package static let unknownClass = DiagnosticCode("L047")
  /// Classes that are below themselves.
  package static let taxonomyCircle = DiagnosticCode("L048")
  /// `extend` of a taxonomy that is not declared.
  package static let extendsUnknownTaxonomy = DiagnosticCode("L049")
  /// A relation that is not declared.
  package static let unknownRelation = DiagnosticCode("L050")
  /// A relation that is its own inverse.
  package static let ownInverse = DiagnosticCode("L051")
  /// An inverse in a path.
  package static let inverseInPath = DiagnosticCode("L052")
  /// Relations of a path that do not follow each other.
  package static let pathDoesNotChain = DiagnosticCode("L053")
  /// Hops that are reversed, negative or of another shape.
  package static let invalidHops = DiagnosticCode("L054")
  /// `designed_when` is not the test of one single-valued attribute.
  package static let designedWhen = DiagnosticCode("L055")
  /// A design choice of a type without `designed_when`.
  package static let designChoiceWithoutDesigner = DiagnosticCode("L056")
  /// An attribute that is a design choice, constant or with default, and another of these.
  package static let contradictoryNature = DiagnosticCode("L057")
  /// A constant of a type whose entities the vocabulary does not list.
  package static let constantOfUnfixedType = DiagnosticCode("L058")
  /// A fixed entity gives a value to an attribute that is no constant.
  package static let notAConstant = DiagnosticCode("L059")
  /// A fixed entity gives no value to a constant.
  package static let missingConstant = DiagnosticCode("L060")
  /// An attribute that must be found out, without a question.
  package static let noQuestion = DiagnosticCode("L061")

  // MARK: Derivations

  /// `derive` is not `type.attribute`.
  package static let derivationTarget = DiagnosticCode("L070")
  /// A derivation of a design choice, a constant or an attribute with a default.
  package static let derivationOfGiven = DiagnosticCode("L071")
  /// A derivation of an attribute that has no single value of a list.
  package static let derivationOfOtherType = DiagnosticCode("L072")
  /// `given` is missing, or not needed.
  package static let derivationGiven = DiagnosticCode("L073")
  /// Derived attributes that depend on themselves.
  package static let derivationCircle = DiagnosticCode("L074")

  // MARK: The frame of a rule

  /// Two packs have a rule of one id.
  package static let ruleTwice = DiagnosticCode("R001")
  /// A title that ends in a full stop.
  package static let titleFullStop = DiagnosticCode("R002")
  /// A title that does not fit a line.
  package static let titleTooLong = DiagnosticCode("R003")
  /// A placeholder in a title.
  package static let placeholderInTitle = DiagnosticCode("R004")
  /// A draft whose evidence is above limited.
  package static let draftEvidence = DiagnosticCode("R005")
  /// A rule without interaction.
  package static let noInteraction = DiagnosticCode("R006")
  /// A kind that the interaction contradicts.
  package static let kindContradictsInteraction = DiagnosticCode("R007")
  /// A table with interactions of different kinds.
  package static let mixedInteractions = DiagnosticCode("R008")
  /// A table whose last row has a condition.
  package static let lastRowHasCondition = DiagnosticCode("R009")
  /// Rows below one that always holds.
  package static let rowNeverReached = DiagnosticCode("R010")
  /// A trigger without duties.
  package static let triggerWithoutDuties = DiagnosticCode("R011")
  /// Duties of a rule that is no trigger.
  package static let dutiesWithoutTrigger = DiagnosticCode("R012")
  /// Safeguards of a rule that is neither tension nor gap.
  package static let safeguardsOnOtherKind = DiagnosticCode("R013")
  /// A safeguard without label.
  package static let safeguardWithoutLabel = DiagnosticCode("R014")
  /// A safeguard that nobody can put in place.
  package static let safeguardOfFacts = DiagnosticCode("R015")
  /// What a safeguard leaves, without a safeguard.
  package static let withSafeguardWithoutSafeguard = DiagnosticCode("R016")
  /// A safeguard that leaves nothing better.
  package static let safeguardDoesNotHelp = DiagnosticCode("R017")
  /// Something other than `workstream.objective`.
  package static let objectivePath = DiagnosticCode("R018")
  /// A workstream that is not declared.
  package static let unknownWorkstream = DiagnosticCode("R019")
  /// An objective that the workstream lacks.
  package static let unknownObjective = DiagnosticCode("R020")
  /// A mechanism that is not declared.
  package static let unknownMechanism = DiagnosticCode("R021")
  /// A school that is not declared.
  package static let unknownSchool = DiagnosticCode("R022")
  /// A rule that does not exist.
  package static let unknownRule = DiagnosticCode("R023")
  /// A supersession that binds variables of different types to each other.
  package static let supersedesTypes = DiagnosticCode("R024")
  /// Rules that supersede each other.
  package static let supersedesCircle = DiagnosticCode("R025")
  /// A placeholder that names no variable.
  package static let unknownPlaceholder = DiagnosticCode("R026")
  /// A placeholder that is not closed.
  package static let placeholderUnclosed = DiagnosticCode("R027")
  /// A safeguard that a policy meets by saying nothing.
  package static let safeguardMetBySilence = DiagnosticCode("R028")

  // MARK: Sources and examples

  /// A rule without sources.
  package static let noSource = DiagnosticCode("R030")
  /// A source that is not in the bibliography.
  package static let unknownSource = DiagnosticCode("R031")
  /// A source without page or paragraph.
  package static let sourceWithoutLocator = DiagnosticCode("R032")
  /// A rule whose sources do not support it.
  package static let noSupport = DiagnosticCode("R033")
  /// A stable rule whose supporting sources nobody has read in full.
  package static let stableUnread = DiagnosticCode("R034")
  /// A rule without examples.
  package static let noExample = DiagnosticCode("R035")
  /// An example expects a mitigated finding of a rule without safeguards.
  package static let expectedWithoutSafeguard = DiagnosticCode("R036")
  /// Something other than `entity.attribute` in `asks`.
  package static let asksPath = DiagnosticCode("R037")
  /// An example expects an interaction that the rule never says.
  package static let expectedInteraction = DiagnosticCode("R038")

  // MARK: Variables

  /// A name that is bound nowhere.
  package static let unboundVariable = DiagnosticCode("R040")
  /// A variable that is bound twice.
  package static let variableTwice = DiagnosticCode("R041")
  /// A variable that hides another meaning of its name.
  package static let variableShadows = DiagnosticCode("R042")
  /// A variable of which nothing is asked.
  package static let variableUnused = DiagnosticCode("R043")
  /// A variable for a type that occurs once.
  package static let variableOfOnceType = DiagnosticCode("R044")
  /// A type where one entity is meant.
  package static let typeAsSubject = DiagnosticCode("R045")
  /// `unordered` does not name two variables.
  package static let unorderedPair = DiagnosticCode("R046")
  /// `unordered` variables that play different parts.
  package static let notSymmetric = DiagnosticCode("R047")

  // MARK: Conditions

  /// A block or pattern that asks nothing.
  package static let emptyBlock = DiagnosticCode("R050")
  /// `any` with a single alternative.
  package static let singleAlternative = DiagnosticCode("R051")
  /// An attribute or relation of another type.
  package static let attributeOfOtherType = DiagnosticCode("R052")
  /// A value that the attribute lacks.
  package static let unknownValue = DiagnosticCode("R053")
  /// An operator that does not exist.
  package static let unknownOperator = DiagnosticCode("R054")
  /// An operator that this kind of attribute does not take.
  package static let operatorNotAllowed = DiagnosticCode("R055")
  /// A test that every value passes.
  package static let alwaysTrue = DiagnosticCode("R056")
  /// A test that no value passes.
  package static let neverTrue = DiagnosticCode("R057")
  /// A list with a class and one of its members.
  package static let memberBesideClass = DiagnosticCode("R058")
  /// Attributes without common values are compared.
  package static let valuesNotComparable = DiagnosticCode("R059")
  /// `none` where entities are named.
  package static let noneAmongOthers = DiagnosticCode("R060")
  /// `someone_not_listed` asked of a list.
  package static let unlistedInSet = DiagnosticCode("R061")
  /// A relation or reference to an entity of the wrong type.
  package static let wrongTypeOfEnd = DiagnosticCode("R062")
  /// A test in time of an entity without start and end.
  package static let notTimed = DiagnosticCode("R063")
  /// A count without bound, with several, or with one that cannot be.
  package static let countBound = DiagnosticCode("R064")
  /// `distinct` names no single-valued attribute of a counted variable.
  package static let distinctPath = DiagnosticCode("R065")
  /// A parameter that is not declared.
  package static let unknownParameter = DiagnosticCode("R066")
  /// A parameter where no parameter can stand.
  package static let parameterNotAllowed = DiagnosticCode("R067")
  /// A rule that speaks of more at once than can be decided.
  package static let ruleTooLarge = DiagnosticCode("R068")
}
