import CoherenceSource

/// One policy on its way from trees to a checked value: what the steps hand to each other.
///
/// The steps, in order: outlines (Parse), entities (Resolve), then facts, relations, risks and order (Check).
struct PolicyReading {
  /// What may be said.
  let names: PolicyNames
  /// The policy itself, then the file that it is based on.
  let outlines: [PolicyOutline]
  /// When the policy was made, to recognise hindsight.
  var date: CalendarInterval?
  /// The ids of all entities.
  var entityNames: PolicyEntityNames
  /// Entities by type.
  var entities: [[Policy.Entity]]
  /// The mappings that say something of an entity, in the order of the files.
  var bodies: [Body] = []
  /// Stated facts in the order of the files.
  var facts: [Policy.Fact] = []
  /// For each cell, the index of its fact, or -1: attribute by attribute, entity by entity.
  var cells: [Int32] = []
  /// Where the cells of each attribute begin.
  var firstCell: [Int] = []
  /// Entities whose name has been stated, when there is more than one file.
  var isNamed: Set<Int> = []
  /// Stated order.
  var sequence: [Policy.SequenceFact] = []
  /// What `sequence` says, to find repetitions without a search.
  var sequenceKeys: Set<Int> = []
  /// Stated relations.
  var relations: [Policy.RelationFact] = []
  /// Relations that were mapped fully.
  var mapped: [RelationID] = []
  /// What is wrong.
  var problems: PolicyProblems

  /// A mapping that says something of an entity.
  struct Body {
    var type: Int32
    var entity: Int32
    var outline: Int32
    var key: YAMLTree.Node
    var value: YAMLTree.Node
  }

  /// A reading of these files.
  init(_ outlines: [PolicyOutline], names: PolicyNames, problems: PolicyProblems) {
    self.outlines = outlines
    self.names = names
    self.problems = problems
    entityNames = names.declared
    entities = names.declaredEntities
  }
}
