import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// What all pages draw on: the pack, what each rule speaks to, and what was proved of the rules.
final class Shelf {
  let pack: RulePack
  let sources: SourceSet
  let asOf: Int32?
  /// What was proved of the rules among themselves, if that was asked for.
  let analysis: PackAnalysis?
  let axes: Axes
  /// For each rule, what it speaks to.
  let reach: [RuleReach]
  private let places: [String: Int]

  init(_ pack: RulePack, sources: SourceSet, asOf: Int32?, analysis: PackAnalysis?) {
    self.pack = pack
    self.analysis = analysis
    self.sources = sources
    self.asOf = asOf
    let axes = Axes(pack.vocabulary)
    self.axes = axes
    reach = pack.rules.map { RuleReach($0, axes, pack.vocabulary) }
    places = Dictionary(uniqueKeysWithValues: pack.rules.indices.map { (pack.rules[$0].id, $0) })
  }

  var vocabulary: Vocabulary { pack.vocabulary }

  /// The place of a rule in the pack.
  func place(of id: String) -> Int? { places[id] }

  /// The themes in order, each with its rules.
  var themes: [(id: String, rules: [Int])] {
    var result: [(id: String, rules: [Int])] = []
    for index in pack.rules.indices {
      let theme = Self.theme(pack.rules[index])
      if result.last?.id == theme {
        result[result.count - 1].rules.append(index)
      } else {
        result.append((theme, [index]))
      }
    }
    return result
  }

  static func theme(_ rule: Rule) -> String { rule.id.split(separator: "/").dropLast().joined(separator: "/") }

  /// The workstream that acts: the one that the rule names, if it names one.
  func origin(_ rule: Rule) -> Int? { rule.pursues }

  /// What the rule is, in a few words: `tension, cancelling`.
  func nature(_ rule: Rule) -> String {
    var names: [String] = []
    for row in rule.interaction where !names.contains(row.value.name) { names.append(row.value.name) }
    return names.isEmpty ? rule.kind.rawValue : "\(rule.kind.rawValue), \(names.joined(separator: " or "))"
  }
}

/// The attributes by which rules are indexed, found by their names; a vocabulary need not have them.
struct Axes {
  /// What kind of action: `instrument`.
  var instrument: AttributeID?
  /// How far things have come: attributes of the situation whose names end with `phase`.
  var phases: [AttributeID]

  init(_ vocabulary: Vocabulary) {
    func isListed(_ attribute: Attribute) -> Bool {
      switch attribute.valueType {
      case .choice, .level, .set: true
      case .number, .date, .reference, .references: false
      }
    }
    let listed = vocabulary.attributes.indices.filter { isListed(vocabulary.attributes[$0]) }
    instrument = listed.first { vocabulary.attributes[$0].id == "instrument" }.map(AttributeID.init)
    phases = listed.filter {
      let attribute = vocabulary.attributes[$0]
      return attribute.id.hasSuffix("phase") && vocabulary.types[attribute.type.index].multiplicity == .once
    }.map(AttributeID.init)
  }
}

/// What a rule speaks to, read off the masks of its conditions.
struct RuleReach {
  /// The instruments that it names for some action; `nil` if it names none.
  var instruments: ValueMask?
  /// For each phase attribute, the values that it does not exclude.
  var phases: [ValueMask]
  /// For each phase attribute, whether it asks anything of it.
  var asksPhase: [Bool]

  init(_ rule: Rule, _ axes: Axes, _ vocabulary: Vocabulary) {
    var instruments: ValueMask?
    Self.positive(rule.when) { condition in
      guard case .test(let test) = condition, case .value(axes.instrument, let mask) = test.kind else { return }
      instruments = instruments?.union(mask) ?? mask
    }
    self.instruments = instruments
    phases = axes.phases.map { Self.admitted(rule.when, $0, ValueMask.all(vocabulary.domain($0)?.values.count ?? 0)) }
    asksPhase = axes.phases.map { phase in
      var asks = false
      rule.when.forEachTest { if $0.attributes.contains(phase) { asks = true } }
      return asks
    }
  }

  /// Visits what must hold, not what must not.
  private static func positive(_ condition: Condition, _ visit: (Condition) -> Void) {
    visit(condition)
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { positive(part, visit) }
    case .exists(_, let part): positive(part, visit)
    case .count(let count): positive(count.condition, visit)
    case .not, .test: break
    }
  }

  /// The values of an attribute of the situation for which the condition is not false on that ground alone.
  private static func admitted(_ condition: Condition, _ attribute: AttributeID, _ all: ValueMask) -> ValueMask {
    switch condition {
    case .all(let parts): return parts.reduce(all) { $0.intersection(admitted($1, attribute, all)) }
    case .any(let parts):
      let none = all.subtracting(all)
      return parts.isEmpty ? all : parts.reduce(none) { $0.union(admitted($1, attribute, all)) }
    case .exists(_, let part): return admitted(part, attribute, all)
    case .not(let part):
      guard case .test(let test) = single(part), case .value(attribute, let mask) = test.kind else { return all }
      return all.subtracting(mask)
    case .test(let test):
      guard case .value(attribute, let mask) = test.kind else { return all }
      return mask
    case .count: return all
    }
  }

  private static func single(_ condition: Condition) -> Condition {
    guard case .all(let parts) = condition, parts.count == 1 else { return condition }
    return single(parts[0])
  }
}

extension Vocabulary {
  /// The values of an attribute that has a list of them.
  func domain(_ attribute: AttributeID) -> ValueDomain? {
    switch attributes[attribute.index].valueType {
    case .choice(let domain), .level(let domain), .set(let domain): return domain
    case .number, .date, .reference, .references: return nil
    }
  }
}
