import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// A watch list: changes in facts, each with what would then stand or no longer stand.
package struct TripwireReport: Report {
  /// Changes any of which would tell on the same findings.
  private struct Entry {
    /// Sets of changes, one set an alternative.
    var alternatives: [[Explanation.Change]]
    var wires: [Tripwires.Wire]
  }

  private let tripwires: Tripwires
  private let assessment: Assessment
  private let entries: [Entry]
  /// Entries shown at most for each number of changes.
  private let shown: Int

  /// A report on the tripwires of an assessment, at most `shown` for each number of changes.
  package init(_ tripwires: Tripwires, _ assessment: Assessment, shown: Int) {
    self.tripwires = tripwires
    self.assessment = assessment
    self.shown = shown
    entries = Self.entries(tripwires.wires)
  }

  /// Facts about one thing come before links between two, which are many and seldom change.
  private static func entries(_ wires: [Tripwires.Wire]) -> [Entry] {
    var bySet = Grouping<[Tripwires.Wire]>()
    for wire in wires { bySet.add([wire], to: wire.changes.map { "\($0.path)=\($0.wouldBe)" }.joined(separator: "; ")) }
    var byEffect = Grouping<[[Explanation.Change]]>()
    var effects: [String: [Tripwires.Wire]] = [:]
    for wires in bySet.groups {
      let changes = wires[0].changes
      let key = "\(changes.count) " + wires.map { "\($0.rule) \($0.bindings.map(\.entityID)) \($0.after)" }.joined()
      byEffect.add([changes], to: key)
      effects[key] = wires
    }
    let entries = zip(byEffect.keys, byEffect.groups).map { Entry(alternatives: $1, wires: effects[$0] ?? []) }
    let links = entries.filter { $0.alternatives[0].contains(where: isLink) }
    return entries.filter { !$0.alternatives[0].contains(where: isLink) } + links
  }

  /// Values under keys, in the order in which the keys first came.
  private struct Grouping<Values: RangeReplaceableCollection> {
    private(set) var keys: [String] = []
    private var values: [String: Values] = [:]
    var groups: [Values] { keys.map { values[$0]! } }

    mutating func add(_ more: Values, to key: String) {
      if values[key] == nil { keys.append(key) }
      values[key, default: Values()] += more
    }
  }

  // MARK: Formats

  package func text(width: Int, usesColor: Bool) -> String {
    var layout = TextLayout(width: width, usesColor: usesColor)
    layout.paragraph(title, bold: true)
    layout.paragraph(introduction)
    for (heading, entries, omitted) in sections {
      layout.blank()
      layout.paragraph(heading.uppercased(), bold: true)
      for entry in entries {
        layout.blank()
        layout.paragraph("If \(condition(entry)):", hanging: 3)
        layout.paragraph(watch(entry), indent: 2, hanging: 2)
        for wire in entry.wires { layout.paragraph("- \(sentence(wire))", indent: 2, hanging: 2) }
      }
      if omitted > 0 {
        layout.blank()
        layout.paragraph("\(counted(omitted, "more is", "more are")) not shown (see --limit).")
      }
    }
    layout.blank()
    layout.paragraph(closing)
    return layout.text
  }

  package func markdown() -> String {
    let e = { (text: String) in MarkdownReport.escaped(text) }
    var lines = ["# \(e(title))", "", e(introduction)]
    for (heading, entries, omitted) in sections {
      lines += ["", "## \(heading)"]
      for entry in entries {
        lines += ["", "- **If \(e(condition(entry)))**:", "  \(e(watch(entry)))"]
        lines += entry.wires.map { "  - \(e(sentence($0)))" }
      }
      if omitted > 0 { lines += ["", "\(counted(omitted, "more is", "more are")) not shown."] }
    }
    return (lines + ["", e(closing)]).joined(separator: "\n") + "\n"
  }

  package func json() -> String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("schema", "coherence-tripwires/1")
    writer.member("policy", assessment.policy.id)
    writer.member("mostChanges", tripwires.limit)
    writer.member("bindingsNotLookedAt", tripwires.omitted)
    writer.member("bindingsWithMoreSets", tripwires.cut)
    writer.key("tripwires")
    writer.beginArray()
    for wire in tripwires.wires {
      writer.beginObject()
      writer.member("rule", assessment.pack.rules[wire.rule].id)
      writer.key("bindings")
      writer.beginObject()
      for binding in wire.bindings { writer.member(binding.variable, binding.entityID) }
      writer.endObject()
      writer.member("status", "\(wire.before)")
      writer.member("statusAfter", "\(wire.after)")
      writer.objects("changes", wire.changes) { change, writer in
        writer.member("path", change.path)
        writer.member("now", change.now)
        writer.member("wouldBe", change.wouldBe)
        writer.member("askOf", change.askOf)
      }
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.text
  }

  /// The first changes of one fact, each with who would see it and what it would do: for a brief.
  package func nearest(_ count: Int) -> [(condition: String, watch: String, effects: [String])] {
    entries.filter { $0.alternatives[0].count == 1 }.prefix(count).map { entry in
      ("If \(condition(entry))", watch(entry), entry.wires.map(sentence))
    }
  }

  // MARK: Words

  private var title: String {
    "What to watch: \(assessment.policy.title.isEmpty ? assessment.policy.id : assessment.policy.title)"
  }

  private var introduction: String {
    "Changes in the world after which a finding would stand that does not, or would no longer stand. Only facts that the vocabulary "
      + "says go stale are changed, as few at once as tell; the proposal stays as it is."
  }

  private var closing: String {
    let skipped =
      tripwires.omitted == 0
      ? ""
      : " \(counted(tripwires.omitted, "combination of entities was", "combinations of entities were")) not looked at."
    let cut =
      tripwires.cut == 0
      ? ""
      : " For \(counted(tripwires.cut, "finding")) there may be more sets of changes than the \(Tripwires.setLimit) that are kept."
    let most = tripwires.limit == 1 ? "No single change" : "No set of up to \(counted(tripwires.limit, "change"))"
    // What was not looked at is not ruled out.
    let none = skipped.isEmpty ? "\(most) would alter a finding. " : "\(most) was found that would alter a finding. "
    return (entries.isEmpty ? none : "")
      + "Findings that may stand already are not here: `coherence ask` says what settles them.\(skipped)\(cut)"
  }

  private var sections: [(heading: String, entries: [Entry], omitted: Int)] {
    (1...max(1, tripwires.limit)).compactMap { count in
      let some = entries.filter { $0.alternatives[0].count == count }
      if some.isEmpty { return nil }
      let heading = count == 1 ? "One fact away" : count == 2 ? "Two facts away" : "\(count) facts away"
      return (heading, Array(some.prefix(shown)), max(0, some.count - shown))
    }
  }

  /// Alternatives that are spelt out; the others are counted.
  private static let spelt = 4

  private static func isLink(_ change: Explanation.Change) -> Bool { !change.path.contains(".") }

  private func condition(_ entry: Entry) -> String {
    let supposition = Supposition(assessment.policy, assessment.pack.vocabulary)
    let spelt = entry.alternatives.prefix(Self.spelt).map { $0.map(supposition.words).joined(separator: " and ") }
    let more = entry.alternatives.count - spelt.count
    return spelt.joined(separator: ", or ")
      + (more > 0 ? ", or \(more == 1 ? "1 more change" : "one of \(more) more changes") of the kind" : "")
  }

  private func watch(_ entry: Entry) -> String {
    var askOf: [String] = []
    for change in entry.alternatives.joined() {
      for one in change.askOf.split(separator: "; ").map(String.init) where !askOf.contains(one) { askOf.append(one) }
    }
    return askOf.isEmpty ? "" : "Who would see it: \(askOf.joined(separator: "; "))."
  }

  private func sentence(_ wire: Tripwires.Wire) -> String {
    let rule = assessment.pack.rules[wire.rule]
    let names = rule.interaction.isEmpty ? [] : [rule.interaction.map(\.value).min()!.name]
    let nature = ([rule.kind.rawValue] + names).joined(separator: ", ")
    let about = wire.bindings.isEmpty ? "" : " (\(wire.bindings.map(\.name).joined(separator: "; ")))"
    let stood = wire.before.rawValue >= Verdict.unguarded.rawValue
    let effect =
      stood ? "would no longer stand" : wire.after == .unguarded ? "would stand, no safeguard stated" : "would stand"
    return "“\(rule.title)” [\(nature)]\(about) \(effect)."
  }
}
