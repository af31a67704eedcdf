import CoherenceLanguage
import CoherenceSource

/// Which workstream acts on which: a matrix, the lists behind its cells, and what each workstream is after.
struct WorkstreamPage {
  let shelf: Shelf

  var pages: [Page] {
    [
      Page(
        path: "workstreams.html", title: "Rules by workstreams", section: "workstreams", isBroad: true, content: content
      )
    ]
  }

  /// Rows: the workstreams that act; `nil` is whichever owns the action.
  private var origins: [Int?] {
    let used = Set(shelf.pack.rules.map(shelf.origin))
    return shelf.vocabulary.workstreams.indices.map { Optional($0) }.filter(used.contains)
      + (used.contains(nil) ? [nil] : [])
  }

  private var ends: [Int] {
    let used = Set(shelf.pack.rules.map(\.affects.workstream))
    return shelf.vocabulary.workstreams.indices.filter(used.contains)
  }

  private func rules(_ origin: Int?, _ end: Int) -> [Int] {
    shelf.pack.rules.indices.filter {
      shelf.origin(shelf.pack.rules[$0]) == origin && shelf.pack.rules[$0].affects.workstream == end
    }
  }

  private func label(_ origin: Int?) -> String {
    origin.map { shelf.vocabulary.workstreams[$0].label } ?? "Whichever owns the action"
  }

  private func anchor(_ origin: Int?, _ end: Int) -> String {
    let workstreams = shelf.vocabulary.workstreams
    return "pair-\(origin.map { workstreams[$0].id } ?? "any")-\(workstreams[end].id)"
  }

  private func content(_ links: Links) -> HTML {
    HTMLBuilder.buildBlock(
      tag("h1") { "Rules by workstreams" },
      tag("p") {
        "Read a row as acting on the columns: what is done for the workstream of the row works against the workstream of the column, or helps it. The direction matters. Every cell leads to its rules below."
      },
      legend(), matrix(), pairs(links), workstreams())
  }

  private func legend() -> HTML {
    tag("p", ["class": "legend"]) {
      "In the cells: "
      tag("abbr", ["title": "tension"]) { "T" }
      " tensions, "
      tag("abbr", ["title": "synergy"]) { "S" }
      " synergies, "
      tag("abbr", ["title": "gap"]) { "G" }
      " gaps, "
      tag("abbr", ["title": "trigger"]) { "!" }
      " triggers, "
      tag("abbr", ["title": "note"]) { "N" }
      " notes, each with how many rules. An empty cell has no rule: nobody has written one, which does not say that there is no interaction."
    }
  }

  private func mark(_ rules: [Int]) -> String {
    let marks: [(RuleKind, String)] = [(.tension, "T"), (.synergy, "S"), (.gap, "G"), (.trigger, "!"), (.note, "N")]
    return marks.compactMap { kind, mark in
      let count = rules.count { shelf.pack.rules[$0].kind == kind }
      return count == 0 ? nil : "\(mark)\u{00A0}\(count)"
    }.joined(separator: " ")
  }

  private func matrix() -> HTML {
    tag(
      "div",
      [
        "class": "wide", "role": "region", "tabindex": "0",
        "aria-label": "Workstreams that act, by workstreams acted on",
      ]
    ) {
      tag("table", ["class": "matrix"]) {
        tag("caption") { "Workstreams that act (rows) by workstreams acted on (columns)" }
        tag("thead") {
          tag("tr") {
            tag("th", ["scope": "col"]) { "Acts" }
            for end in ends {
              tag("th", ["scope": "col", "class": "turned"]) { tag("span") { shelf.vocabulary.workstreams[end].label } }
            }
          }
        }
        tag("tbody") {
          for origin in origins {
            tag("tr") {
              tag("th", ["scope": "row"]) { label(origin) }
              for end in ends { cell(origin, end) }
            }
          }
        }
      }
    }
  }

  private func cell(_ origin: Int?, _ end: Int) -> HTML {
    let rules = rules(origin, end)
    if rules.isEmpty { return tag("td") }
    let said = "\(label(origin)) on \(shelf.vocabulary.workstreams[end].label): \(shelf.counts(rules))"
    return tag("td") { tag("a", ["href": "#" + anchor(origin, end), "aria-label": said]) { mark(rules) } }
  }

  private func pairs(_ links: Links) -> HTML {
    tag("section", ["aria-labelledby": "pairs"]) {
      tag("h2", ["id": "pairs"]) { "Pair by pair" }
      for origin in origins {
        for end in ends {
          let rules = rules(origin, end)
          if !rules.isEmpty {
            tag("h3", ["id": anchor(origin, end)]) { "\(label(origin)) → \(shelf.vocabulary.workstreams[end].label)" }
            shelf.list(rules, links)
          }
        }
      }
    }
  }

  private func workstreams() -> HTML {
    tag("section", ["aria-labelledby": "objectives"]) {
      tag("h2", ["id": "objectives"]) { "What each workstream is after" }
      for workstream in shelf.vocabulary.workstreams.sorted(by: { ($0.label, $0.id) < ($1.label, $1.id) }) {
        tag("h3", ["id": workstream.id]) { workstream.label }
        tag("p") { workstream.describes + "." }
        tag("ul") { for objective in workstream.objectives { tag("li") { objective.describes + "." } } }
      }
    }
  }
}
