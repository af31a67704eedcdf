import CoherenceKernel
import CoherenceLanguage

/// A rule pack as masks, with what is needed to say in words what the masks found.
package struct CompiledPack {
  /// The pack that was compiled.
  package let pack: RulePack
  /// The reading that sets its parameters; `nil` for those of the vocabulary.
  package let profile: Profile?
  /// Its rules, attributes and paths as the kernel reads them.
  package let program: Program
  /// Index in `pack.rules` of each compiled rule; withdrawn and disabled rules are left out.
  package let ruleIndices: [Int]
  /// For each compiled rule, its parts as nodes.
  let rules: [CompiledRule]
  /// For each attribute, where its numbers or dates are cut.
  let thresholds: [Thresholds]
  /// The value of each parameter under the profile.
  let parameters: [Int]
}

extension CompiledPack {
  /// The parts of a compiled rule's `when`, and its safeguards, as nodes: equal parts of two rules are one node.
  package func parts(ofRule index: Int) -> (conditions: [Int32], safeguards: [Int32]) {
    func conjuncts(_ part: CompiledCondition) -> [Int32] {
      if case .all = part.condition { return part.children.flatMap(conjuncts) }
      return [part.node]
    }
    return (conjuncts(rules[index].when), rules[index].safeguards.map(\.node))
  }
}

/// The nodes of one rule, for explaining it.
struct CompiledRule {
  /// Kernel slot of each variable of the rule.
  var slots: [Int32]
  var when: CompiledCondition
  var safeguards: [CompiledCondition]
  /// Each row of the interaction's table: its node, or `nil` for the last.
  var interaction: [Int32?]
}

/// A condition with its node, so that each part of a sentence can be asked for its truth.
struct CompiledCondition {
  var node: Int32
  var condition: Condition
  var children: [CompiledCondition]
}
