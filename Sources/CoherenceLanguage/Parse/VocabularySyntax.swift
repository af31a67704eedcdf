import CoherenceSource

/// The vocabulary files of all packs as written, in the order of packs and paths.
struct VocabularySyntax {
  var types: [TypeSyntax] = []
  var attributes: [AttributeSyntax] = []
  var taxonomies: [TaxonomySyntax] = []
  var scales: [ScaleSyntax] = []
  var relations: [RelationSyntax] = []
  var closures: [ClosureSyntax] = []
  var workstreams: [WorkstreamSyntax] = []
  var mechanisms: [NamedText] = []
  var questions: [QuestionSyntax] = []
  var parameters: [ParameterSyntax] = []
  var stages: [StageSyntax] = []
}

/// A name with a text, such as a value with its label.
struct NamedText {
  var name: Located<String>
  var text: Located<String>
}

/// An entity type as written.
struct TypeSyntax {
  var name: Located<String>
  var multiplicity: Multiplicity
  var label: String
  var section: Located<String>
  var isTimed: Bool
  var predeclared: [DeclaredEntitySyntax]
  var entities: [DeclaredEntitySyntax]
  var designedWhen: Located<[TestSyntax]>?
  var span: SourceSpan
}

/// An entity of a fixed type as written.
struct DeclaredEntitySyntax {
  var name: Located<String>
  var label: String
  var constants: [(key: Located<String>, value: Node)]
  var span: SourceSpan
}

/// An attribute as written.
struct AttributeSyntax {
  var owner: Located<String>
  var name: Located<String>
  var kind: Kind
  var values: [NamedText]?
  var of: Located<String>?
  var unit: Located<String>?
  var to: Located<String>?
  var describes: String
  var question: String?
  var askOf: String
  var staleAfterMonths: Int?
  var designChoice: Located<(ifUnstated: Node, cost: Cost)>?
  var isConstant: Bool
  var defaultValue: Node?
  var span: SourceSpan

  enum Kind: String, CaseIterable {
    case choice, level, set, number, date, reference, references
    case yesNo = "yes_no"
  }
}

/// A taxonomy, or an extension of one, as written.
struct TaxonomySyntax {
  var name: Located<String>
  var extends: Bool
  var members: [TaxonomyMemberSyntax]
}

/// A member of a taxonomy as written.
struct TaxonomyMemberSyntax {
  var name: Located<String>
  var label: String
  var describes: String?
  var parents: [Located<String>]
}

/// A named ordered list of values.
struct ScaleSyntax {
  var name: Located<String>
  var values: [NamedText]
}

/// A relation as written.
struct RelationSyntax {
  var name: Located<String>
  var from: Located<String>
  var to: Located<String>
  var inverse: Located<String>?
  var label: String
  var describes: String
  var question: String
  var askOf: String
  var staleAfterMonths: Int?
  var span: SourceSpan
}

/// A closure as written.
struct ClosureSyntax {
  var name: Located<String>
  var label: String
  var path: PathSyntax
  var span: SourceSpan
}

/// The relations and hops of a path as written.
struct PathSyntax {
  var via: [Located<String>]
  var minimumHops: Int
  var maximumHops: Int?
  var span: SourceSpan
}

/// A workstream as written.
struct WorkstreamSyntax {
  var name: Located<String>
  var label: String
  var describes: String
  var objectives: [NamedText]
  var span: SourceSpan
}

/// A contested question as written.
struct QuestionSyntax {
  var name: Located<String>
  var question: String
  var schools: [NamedText]
  var span: SourceSpan
}

/// A parameter as written.
struct ParameterSyntax {
  var name: Located<String>
  var value: Int
  var describes: String
  var span: SourceSpan
}

/// A stage of a crisis as written.
struct StageSyntax {
  var name: Located<String>
  var label: String
  var sections: [(type: Located<String>, values: [(attribute: Located<String>, value: Node)])]
  var span: SourceSpan
}
