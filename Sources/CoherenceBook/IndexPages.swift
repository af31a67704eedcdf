import CoherenceLanguage
import CoherenceSource

/// The anchors of sections within pages.
enum Anchors {
  static func theme(_ id: String) -> String { "theme-" + id.replacing("/", with: "-") }
  static func value(_ attribute: Attribute, _ value: String) -> String { "\(attribute.id)-\(value)" }
}

/// Rules by theme, instrument, phase, status and mechanism.
struct IndexPages {
  let shelf: Shelf

  var pages: [Page] {
    [
      Page(path: "themes.html", title: "Rules by theme", section: "themes", content: themes),
      Page(path: "instruments.html", title: "Rules by instrument", section: "instruments", content: instruments),
      Page(path: "phases.html", title: "Rules by phase", section: "phases", content: phases),
      Page(path: "status.html", title: "Rules by status", section: "status", content: status),
      Page(path: "mechanisms.html", title: "Rules by mechanism", section: "mechanisms", content: mechanisms),
    ]
  }

  /// A list of links to the sections of a page, with the counts of each.
  private func contents(_ entries: [(anchor: String, label: String, rules: [Int])]) -> HTML {
    tag("nav", ["aria-label": "On this page", "class": "contents"]) {
      tag("ul") {
        for entry in entries {
          tag("li") {
            tag("a", ["href": "#" + entry.anchor]) { entry.label }
            tag("span", ["class": "nature"]) { " \(shelf.counts(entry.rules))" }
          }
        }
      }
    }
  }

  private func sections(_ entries: [(anchor: String, label: String, rules: [Int])], _ links: Links) -> HTML {
    var result = contents(entries)
    for entry in entries {
      result =
        result
        + tag("section", ["aria-labelledby": entry.anchor]) {
          tag("h2", ["id": entry.anchor]) { entry.label }
          shelf.list(entry.rules, links)
        }
    }
    return result
  }

  private func themes(_ links: Links) -> HTML {
    tag("h1") { "Rules by theme" }
      + sections(shelf.themes.map { (Anchors.theme($0.id), Words.theme($0.id), $0.rules) }, links)
  }

  private func instruments(_ links: Links) -> HTML {
    let title = tag("h1") { "Rules by instrument" }
    guard let id = shelf.axes.instrument, let domain = shelf.vocabulary.domain(id) else {
      return title + tag("p") { "The vocabulary has no attribute called “instrument”." }
    }
    let attribute = shelf.vocabulary.attributes[id.index]
    let named = shelf.pack.rules.indices.filter { shelf.reach[$0].instruments != nil }
    var entries: [(anchor: String, label: String, rules: [Int])] = []
    for (index, value) in domain.values.enumerated() where !value.isUnlistedMember {
      let rules = named.filter { shelf.reach[$0].instruments?.contains(index) == true }
      if !rules.isEmpty { entries.append((Anchors.value(attribute, value.id), value.label, rules)) }
    }
    entries.sort { ($0.label, $0.anchor) < ($1.label, $1.anchor) }
    let none = shelf.pack.rules.indices.filter { shelf.reach[$0].instruments == nil }
    if !none.isEmpty { entries.append(("any-instrument", "Whatever the instrument", none)) }
    return title
      + tag("p") {
        "A rule stands under every instrument that its conditions name, by itself or through a class such as “sanctions”. Rules that name none stand at the end. What no rule names is on the page of "
        tag("a", ["href": links.to("gaps.html")]) { "knowledge gaps" }
        "."
      } + sections(entries, links)
  }

  private func phases(_ links: Links) -> HTML {
    var entries: [(anchor: String, label: String, rules: [Int])] = []
    for (place, phase) in shelf.axes.phases.enumerated() {
      let attribute = shelf.vocabulary.attributes[phase.index]
      for (index, value) in (shelf.vocabulary.domain(phase)?.values ?? []).enumerated() {
        let rules = shelf.pack.rules.indices.filter {
          shelf.reach[$0].asksPhase[place] && shelf.reach[$0].phases[place].contains(index)
        }
        let label = "\(capitalised(Words.words(attribute.id))): \(Words.words(value.id)) – \(value.label)"
        if !rules.isEmpty { entries.append((Anchors.value(attribute, value.id), label, rules)) }
      }
    }
    let rest = shelf.pack.rules.indices.filter { !shelf.reach[$0].asksPhase.contains(true) }
    if !rest.isEmpty { entries.append(("any-phase", "Whatever the phase", rest)) }
    return tag("h1") { "Rules by phase" }
      + tag("p") {
        "A rule stands under every phase that it asks for. The phases of war and of atrocities are apart: many atrocities happen without war. Rules that ask for no phase stand at the end."
      } + sections(entries, links)
  }

  private func status(_ links: Links) -> HTML {
    var entries = RuleStatus.allCases.map { status in
      (
        "status-" + status.rawValue, "\(capitalised(status.rawValue)): \(status.meaning)",
        shelf.pack.rules.indices.filter { shelf.pack.rules[$0].status == status }
      )
    }
    entries.append(
      (
        "switched-off", "Switched off by a later pack",
        shelf.pack.rules.indices.filter { shelf.pack.rules[$0].isDisabled }
      ))
    if let day = shelf.asOf {
      let due = shelf.pack.rules.indices.filter { shelf.pack.rules[$0].reviewBy.map { $0.lastDay < day } ?? false }
      entries.append(("review-due", "Review date passed on \(CalendarInterval.text(ofDay: day))", due))
    }
    return tag("h1") { "Rules by status" } + sections(entries.filter { !$0.2.isEmpty }, links)
  }

  private func mechanisms(_ links: Links) -> HTML {
    let mechanisms = shelf.vocabulary.mechanisms
    let entries = mechanisms.indices.map { index in
      (
        mechanisms[index].id, mechanisms[index].describes,
        shelf.pack.rules.indices.filter { shelf.pack.rules[$0].mechanism == index }
      )
    }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    return tag("h1") { "Rules by mechanism" }
      + tag("p") {
        "Rules that describe one harm or help share its mechanism, so that a report does not count it twice."
      }
      + sections(entries, links)
  }
}
