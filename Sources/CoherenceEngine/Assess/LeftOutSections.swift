import CoherenceKernel
import CoherenceLanguage

/// The sections of which a policy says nothing at all: the situation, the acting government, a list of fixed entities.
struct LeftOutSections {
  private let types: Set<EntityTypeID>

  init(_ policy: Policy, _ vocabulary: Vocabulary) {
    var left = Set(
      vocabulary.types.indices.filter { vocabulary.types[$0].multiplicity != .many }.map { EntityTypeID($0) })
    for fact in policy.facts where !fact.isDefault {
      let attribute = vocabulary.attributes[fact.attribute.index]
      if case .constant = attribute.nature { continue }
      left.remove(attribute.type)
    }
    types = left
  }

  /// The first such section that a residual depends on; `nil` if it depends on none.
  func section(of residual: Residual, _ vocabulary: Vocabulary) -> EntityTypeID? {
    (0..<residual.variables.count).compactMap { index in
      let variable = residual.variables[index]
      guard variable.kind == .cell || variable.kind == .member else { return nil }
      let type = vocabulary.attributes[Int(variable.first)].type
      return types.contains(type) ? type : nil
    }.min()
  }
}
