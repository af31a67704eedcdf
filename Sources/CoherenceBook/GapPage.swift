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

  private func introduction(_ map: KnowledgeMap) -> HTML {
    tag("p") {
      "What the rules do not speak to is as telling as what they say. For each instrument and each phase the table says how many rules speak to both, and how many of the \(map.roles.count) roles of actors they name. A rule speaks to an instrument or a role if what it requires at its outermost asks for it, by itself or through a class; to a phase also if it asks nothing of the phase. All of this is read off lists of values; other conditions may narrow a rule further."
    }
      + tag("ul", ["class": "legend"]) {
        tag("li") { "○ none: no rule speaks to the instrument in that phase" }
        tag("li") { "◐ in part: rules do, and name some roles or none" }
        tag("li") { "● every role: rules do, and name every role" }
      }
      + tag("p") {
        "No rule speaks to \(map.silentPairs) of \(map.actions.count * map.phases.count) combinations of instrument and phase, and to \(map.silentTriples) of \(map.actions.count * map.phases.count * map.roles.count) combinations of instrument, phase and role. Many of these call for no rule; the map shows where to look, not what is wrong."
      }
  }

  private func table(_ map: KnowledgeMap, _ order: [Int]) -> HTML {
    tag("div", ["class": "wide", "role": "region", "tabindex": "0", "aria-label": "Rules by instrument and phase"]) {
      tag("table", ["class": "gaps"]) {
        tag("caption") { "How many rules speak to an instrument in a phase, and how many roles they name" }
        tag("thead") {
          tag("tr") {
            tag("th", ["scope": "col"]) { "Instrument" }
            for phase in map.phases { tag("th", ["scope": "col"]) { Words.capitalised(Words.words(phase)) } }
          }
        }
        tag("tbody") {
          for action in order {
            tag("tr") {
              tag("th", ["scope": "row"]) { label(map.action, map.actions[action]) }
              for phase in map.phases.indices {
                tag("td", ["class": map.byPhase[action][phase] == 0 ? "empty" : "some"]) {
                  Self.mark(map, action, phase)
                }
              }
            }
          }
        }
      }
    }
  }

  private static func mark(_ map: KnowledgeMap, _ action: Int, _ phase: Int) -> String {
    let rules = map.byPhase[action][phase]
    if rules == 0 { return "○ none" }
    let roles = map.byRole[action][phase].count { $0 > 0 }
    let said = Words.counted(rules, "rule")
    if roles == map.roles.count { return "● \(said), every role" }
    return "◐ \(said), \(roles == 0 ? "no role" : Words.counted(roles, "role"))"
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
