import CoherenceLanguage
import CoherenceSource

/// The map of knowledge gaps: combinations of instrument, phase and role that no rule speaks to.
struct GapPage {
  let shelf: Shelf

  var pages: [Page] {
    [Page(path: "gaps.html", title: "Knowledge gaps", section: "gaps", isBroad: true, content: content)]
  }

  /// One row: an instrument with, for each phase, its rules and the roles that they speak of.
  private struct Row {
    var label: String
    var cells: [(rules: [Int], roles: ValueMask)]
  }

  /// The phase attribute that the map uses: the first that is ordered, else the first.
  private var phase: Int? {
    let phases = shelf.axes.phases
    let ordered = phases.firstIndex {
      if case .level = shelf.vocabulary.attributes[$0.index].valueType { true } else { false }
    }
    return ordered ?? phases.indices.first
  }

  private func content(_ links: Links) -> HTML {
    let title = tag("h1") { "Knowledge gaps" }
    guard let instrument = shelf.axes.instrument, let role = shelf.axes.role, let place = phase,
      let instruments = shelf.vocabulary.domain(instrument), let roles = shelf.vocabulary.domain(role),
      let phases = shelf.vocabulary.domain(shelf.axes.phases[place])
    else {
      return title
        + tag("p") {
          "The map needs attributes called “instrument”, “role” and one of the situation whose name ends with “phase”; this vocabulary lacks one of them."
        }
    }
    let rows = instruments.values.enumerated().filter { !$0.element.isUnlistedMember && $0.element.id != "other" }.map {
      index, value in
      Row(label: value.label, cells: phases.values.indices.map { cell(index, $0, place, roles.values.count) })
    }.sorted { $0.label < $1.label }
    return title + introduction(roles.values.count) + table(rows, phases, roles.values.count)
      + details(rows, phases, roles) + silent(links)
  }

  private func cell(_ instrument: Int, _ phase: Int, _ place: Int, _ roles: Int) -> (rules: [Int], roles: ValueMask) {
    var spoken = ValueMask(count: roles)
    let rules = shelf.pack.rules.indices.filter { index in
      let reach = shelf.reach[index]
      guard !shelf.pack.rules[index].isDisabled, shelf.pack.rules[index].status != .withdrawn,
        reach.instruments?.contains(instrument) == true, reach.phases[place].contains(phase)
      else { return false }
      if let named = reach.roles { spoken = spoken.union(named) }
      return true
    }
    return (rules, spoken)
  }

  private func introduction(_ roles: Int) -> HTML {
    tag("p") {
      "What the rules do not speak to is as telling as what they say. For each instrument and each phase of atrocities the table says how many rules name the instrument without excluding the phase, and of how many of the \(roles) roles of actors they speak. A rule speaks of a role if it has an actor of that role, or an actor whose role it does not ask. All of this is read off the lists of values in the conditions; other conditions may narrow a rule further."
    }
      + tag("ul", ["class": "legend"]) {
        tag("li") { "○ none: no rule names the instrument in that phase" }
        tag("li") { "◐ in part: rules do, but for some roles or for none" }
        tag("li") { "● every role: rules do, whatever the role" }
      }
  }

  private func table(_ rows: [Row], _ phases: ValueDomain, _ roles: Int) -> HTML {
    tag("div", ["class": "wide", "role": "region", "tabindex": "0", "aria-label": "Rules by instrument and phase"]) {
      tag("table", ["class": "gaps"]) {
        tag("caption") { "How many rules speak to an instrument in a phase, and of how many roles" }
        tag("thead") {
          tag("tr") {
            tag("th", ["scope": "col"]) { "Instrument" }
            for value in phases.values { tag("th", ["scope": "col"]) { Words.capitalised(Words.words(value.id)) } }
          }
        }
        tag("tbody") {
          for row in rows {
            tag("tr") {
              tag("th", ["scope": "row"]) { row.label }
              for cell in row.cells {
                tag("td", ["class": cell.rules.isEmpty ? "empty" : "some"]) { Self.mark(cell, roles) }
              }
            }
          }
        }
      }
    }
  }

  private static func mark(_ cell: (rules: [Int], roles: ValueMask), _ roles: Int) -> String {
    if cell.rules.isEmpty { return "○ none" }
    let rules = Words.counted(cell.rules.count, "rule")
    return cell.roles.count == roles
      ? "● \(rules), every role"
      : "◐ \(rules), \(Words.counted(cell.roles.count, "role").replacing("0 roles", with: "no role"))"
  }

  // MARK: Details

  private func details(_ rows: [Row], _ phases: ValueDomain, _ roles: ValueDomain) -> HTML {
    let silent = rows.filter { $0.cells.allSatisfy(\.rules.isEmpty) }
    let partial = rows.filter { !$0.cells.allSatisfy(\.rules.isEmpty) }
    return tag("section", ["aria-labelledby": "unnamed"]) {
      tag("h2", ["id": "unnamed"]) { "Instruments that no rule names" }
      if silent.isEmpty { tag("p") { "None: every instrument is named by some rule." } }
      if !silent.isEmpty { tag("ul", ["class": "columns"]) { for row in silent { tag("li") { row.label } } } }
    }
      + tag("section", ["aria-labelledby": "roles"]) {
        tag("h2", ["id": "roles"]) { "Roles that are missing, instrument by instrument" }
        tag("dl", ["class": "definitions"]) {
          for row in partial {
            let lines = missing(row, phases, roles)
            if !lines.isEmpty {
              tag("div") {
                tag("dt") { row.label }
                for line in lines { tag("dd") { line } }
              }
            }
          }
        }
      }
  }

  /// The roles of which no rule speaks, for phases that miss the same ones together.
  private func missing(_ row: Row, _ phases: ValueDomain, _ roles: ValueDomain) -> [String] {
    var groups: [(roles: ValueMask, phases: [String])] = []
    for (index, cell) in row.cells.enumerated() {
      let missing = ValueMask.all(roles.values.count).subtracting(cell.roles)
      if missing.isEmpty { continue }
      let phase = Words.words(phases.values[index].id)
      if let place = groups.firstIndex(where: { $0.roles == missing }) {
        groups[place].phases.append(phase)
      } else {
        groups.append((missing, [phase]))
      }
    }
    return groups.map { group in
      let names = group.roles.values.map { roles.values[$0].label.lowercasedFirst }
      let whom = group.roles.count == roles.values.count ? "every role" : names.joined(separator: ", ")
      let when =
        group.phases.count == phases.values.count
        ? "In every phase" : "In the phase \(group.phases.joined(separator: ", "))"
      return "\(when): \(whom)."
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
                "\(shelf.vocabulary.types[attribute.type.index].id).\(attribute.id)"
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
