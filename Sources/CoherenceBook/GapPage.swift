import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// The map of knowledge gaps: combinations of instrument, phase and role that no rule speaks to.
struct GapPage {
  let shelf: Shelf

  var pages: [Page] {
    [Page(path: "gaps.html", title: "Knowledge gaps", section: "gaps", isBroad: true, content: content)]
  }

  private func content(_ links: Links) -> HTML {
    let title = tag("h1") { "Knowledge gaps" }
    guard let map = KnowledgeMap(of: shelf.pack) else {
      return title
        + tag("p") {
          "The map needs a kind of action, a phase of the situation and a role of actors; this vocabulary lacks one of them."
        }
    }
    let order = map.actions.indices.filter { map.actions[$0] != "other" }
      .sorted { label(map.action, map.actions[$0]) < label(map.action, map.actions[$1]) }
    return title + introduction(map) + table(map, order) + details(map, order) + silent(links)
  }

  private func label(_ attribute: AttributeID, _ value: String) -> String {
    shelf.vocabulary.domain(attribute)?.values.first { $0.id == value }?.label ?? Words.words(value)
  }

  /// The attribute of the phases, in words: `atrocity phase`.
  private func phaseName(_ map: KnowledgeMap) -> String { Words.words(shelf.vocabulary.attributes[map.phase.index].id) }

  private func introduction(_ map: KnowledgeMap) -> HTML {
    let phase = phaseName(map)
    return tag("p") {
      "What the rules do not speak to is as telling as what they say. For each instrument the table says how many rules are about it in each \(phase), and how many are about it whatever the \(phase). A rule is about an instrument or a phase if what it requires at its outermost asks for it, by itself or through a class; other conditions may narrow it further."
    }
      + tag("p") {
        "In \(Words.number(map.unnamedPairs)) of \(Words.number(map.actions.count * map.phases.count)) combinations of instrument and \(phase) no rule is about that phase in particular\(map.silentPairs == 0 ? "" : "; in \(Words.number(map.silentPairs)) no rule speaks at all"). Many of these call for no rule; the map shows where to look, not what is wrong."
      }
  }

  private func table(_ map: KnowledgeMap, _ order: [Int]) -> HTML {
    let phase = phaseName(map)
    return tag(
      "div", ["class": "wide", "role": "region", "tabindex": "0", "aria-label": "Rules by instrument and \(phase)"]
    ) {
      tag("table", ["class": "gaps"]) {
        tag("caption") { "Rules about an instrument in each \(phase)" }
        tag("thead") {
          tag("tr") {
            tag("th", ["scope": "col"]) { "Instrument" }
            for name in map.phases { tag("th", ["scope": "col"]) { label(map.phase, name) } }
            tag("th", ["scope": "col"]) { "Whatever the phase" }
          }
        }
        tag("tbody") {
          for action in order {
            tag("tr") {
              tag("th", ["scope": "row"]) { label(map.action, map.actions[action]) }
              for phase in map.phases.indices { Self.cell(map.naming(action, phase)) }
              Self.cell(map.inAnyPhase[action])
            }
          }
        }
      }
    }
  }

  private static func cell(_ rules: Int) -> HTML {
    tag("td", ["class": rules == 0 ? "empty" : "some"]) { rules == 0 ? "○ none" : "● \(rules)" }
  }

  // MARK: Details

  private func details(_ map: KnowledgeMap, _ order: [Int]) -> HTML {
    let silent = order.filter { map.byPhase[$0].allSatisfy { $0 == 0 } }
    return tag("section", ["aria-labelledby": "unnamed"]) {
      tag("h2", ["id": "unnamed"]) { "Instruments to which no rule speaks" }
      if silent.isEmpty { tag("p") { "None: some rule speaks to every instrument." } }
      if !silent.isEmpty {
        tag("ul", ["class": "columns"]) {
          for action in silent { tag("li") { label(map.action, map.actions[action]) } }
        }
      }
    }
      + tag("section", ["aria-labelledby": "roles"]) {
        tag("h2", ["id": "roles"]) { "Roles that rules name, instrument by instrument" }
        tag("p") { "What is not listed here is not spoken to. Rules that ask for no role at all are left out." }
        tag("dl", ["class": "definitions"]) {
          for action in order where !silent.contains(action) {
            tag("div") {
              tag("dt") { label(map.action, map.actions[action]) }
              for line in named(map, action) { tag("dd") { line } }
            }
          }
        }
      }
  }

  /// The roles that rules name, for phases with the same ones together.
  private func named(_ map: KnowledgeMap, _ action: Int) -> [String] {
    var groups: [(roles: [Int], phases: [String])] = []
    for phase in map.phases.indices {
      let roles = map.roles.indices.filter { map.byRole[action][phase][$0] > 0 }
      let name = Words.words(map.phases[phase])
      if let place = groups.firstIndex(where: { $0.roles == roles }) {
        groups[place].phases.append(name)
      } else {
        groups.append((roles, [name]))
      }
    }
    return groups.map { group in
      let names = group.roles.map { label(map.role, map.roles[$0]).lowercasedFirst }
      let whom =
        names.isEmpty ? "no role" : names.count == map.roles.count ? "every role" : names.joined(separator: ", ")
      let all = group.phases.count == map.phases.count
      return "\(all ? "In every phase" : "In the phase \(group.phases.joined(separator: ", "))"): \(whom)."
    }
  }

  /// Attributes that no rule and no derivation asks of.
  private func silent(_ links: Links) -> HTML {
    var asked: Set<Int> = []
    let conditions =
      shelf.pack.rules.flatMap { rule in
        [rule.when] + rule.safeguards.map(\.condition) + rule.interaction.compactMap(\.condition)
      }
      + shelf.vocabulary.attributes.compactMap(\.derivation).flatMap { $0.rows.map(\.condition) }
    for condition in conditions {
      condition.forEachTest { for attribute in $0.attributes { asked.insert(attribute.index) } }
    }
    let unasked = shelf.vocabulary.attributes.indices.filter { !asked.contains($0) }.map {
      shelf.vocabulary.attributes[$0]
    }
    return tag("section", ["aria-labelledby": "unasked"]) {
      tag("h2", ["id": "unasked"]) { "Facts and choices that nobody asks for" }
      if unasked.isEmpty { tag("p") { "None: every attribute is asked for by some rule or derivation." } }
      if !unasked.isEmpty {
        tag("ul") {
          for attribute in unasked {
            tag("li") {
              tag("a", ["href": links.attribute(attribute, shelf.vocabulary)]) {
                shelf.vocabulary.name(of: attribute)
              }
              ": \(attribute.describes)"
            }
          }
        }
      }
    }
  }
}

extension String {
  /// The same with a small first letter, unless an abbreviation begins it.
  var lowercasedFirst: String {
    if let second = dropFirst().first, second.isUppercase { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
