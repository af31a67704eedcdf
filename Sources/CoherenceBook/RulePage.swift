import CoherenceEngine
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// The page of one rule: what it says, why, on what grounds, and how it shows itself.
struct RulePage {
  let shelf: Shelf
  /// Its place in the pack.
  let rule: Int

  private var it: Rule { shelf.pack.rules[rule] }

  var page: Page { Page(path: Links.path(it), title: it.title, section: "themes", content: content) }

  private func content(_ links: Links) -> HTML {
    let parts = [
      heading(links), reading(), grounds(links), evidence(links), examples(), relatives(links), history(links),
      cite(links),
      written(),
    ]
    return tag("article") { parts.reduce(HTML(), +) }
  }

  // MARK: Head

  private func heading(_ links: Links) -> HTML {
    let theme = Shelf.theme(it)
    return tag("header", ["class": "rule"]) {
      tag("p", ["class": "where"]) {
        tag("a", ["href": links.to("themes.html#" + Anchors.theme(theme))]) { Words.theme(theme) }
        " · "
        tag("code") { it.id }
      }
      tag("h1") { it.title }
      if it.isDisabled { tag("p", ["class": "notice"]) { "Switched off by a later pack: it is not evaluated." } }
      if it.status == .withdrawn { tag("p", ["class": "notice"]) { "Withdrawn: it is no longer evaluated." } }
      if it.status == .contested || it.evidence == .contested {
        tag("p", ["class": "notice"]) { "Contested: credible work points in different directions. See the sources." }
      }
      tag("dl", ["class": "facts"]) {
        fact("Kind", capitalised(it.kind.rawValue), it.kind.meaning)
        for value in interactions { fact("Severity", capitalised(value.name), value.meaning) }
        fact("Evidence", capitalised(it.evidence.rawValue), it.evidence.meaning)
        fact("Status", capitalised(it.status.rawValue), it.status.meaning)
      }
    }
  }

  private var interactions: [Interaction] {
    var result: [Interaction] = []
    for row in it.interaction where !result.contains(row.value) { result.append(row.value) }
    return result
  }

  private func fact(_ label: String, _ word: String, _ meaning: String) -> HTML {
    tag("div") {
      tag("dt") { label }
      tag("dd") {
        tag("strong") { word }
        ": \(meaning)"
      }
    }
  }

  // MARK: Reading

  private func reading() -> HTML {
    let reading = RuleReading(it, in: shelf.pack)
    return tag("section", ["aria-labelledby": "reading", "class": "reading"]) {
      tag("h2", ["id": "reading"]) { "In plain English" }
      for part in reading.parts { ReadingLayout.html(part) }
    }
  }

  // MARK: Grounds

  private func grounds(_ links: Links) -> HTML {
    let vocabulary = shelf.vocabulary
    let far = vocabulary.workstreams[it.affects.workstream]
    return tag("section", ["aria-labelledby": "why"]) {
      tag("h2", ["id": "why"]) { "Why" }
      tag("p", ["class": "because"]) { ReadingLayout.text(it.because, it) }
      tag("dl", ["class": "facts"]) {
        if let mechanism = it.mechanism {
          tag("div") {
            tag("dt") { "Mechanism" }
            tag("dd") {
              tag("a", ["href": links.to("mechanisms.html#" + vocabulary.mechanisms[mechanism].id)]) {
                vocabulary.mechanisms[mechanism].describes
              }
            }
          }
        }
        tag("div") {
          tag("dt") { "Works on" }
          tag("dd") {
            tag("a", ["href": links.to("workstreams.html#" + far.id)]) { far.label }
            ": \(far.objectives[it.affects.objective].describes)"
          }
        }
        if let near = it.pursues {
          tag("div") {
            tag("dt") { "Pursued for" }
            tag("dd") {
              tag("a", ["href": links.to("workstreams.html#" + vocabulary.workstreams[near].id)]) {
                vocabulary.workstreams[near].label
              }
            }
          }
        }
      }
      if !it.mitigate.isEmpty {
        tag("h3") { "What could be changed" }
        tag("ul") { for advice in it.mitigate { tag("li") { ReadingLayout.text(advice, it) } } }
      }
      if let place = it.school { school(place, links) }
    }
  }

  private func school(_ place: (question: Int, school: Int), _ links: Links) -> HTML {
    let question = shelf.vocabulary.questions[place.question]
    return tag("div", ["class": "school"]) {
      tag("h3") { "Experts disagree" }
      tag("p") {
        tag("a", ["href": links.to("questions.html#" + question.id)]) { question.question }
      }
      tag("ul") {
        for index in question.schools.indices {
          tag("li") {
            question.schools[index].describes
            if index == place.school { tag("strong") { " (the view of this rule)" } }
          }
        }
      }
    }
  }

  // MARK: Evidence

  private func evidence(_ links: Links) -> HTML {
    tag("section", ["aria-labelledby": "sources"]) {
      tag("h2", ["id": "sources"]) { "Sources" }
      if it.sources.isEmpty {
        tag("p") { "None is cited: the rule rests on general knowledge." }
      } else {
        tag("ul", ["class": "sources"]) {
          for citation in it.sources {
            let entry = shelf.pack.bibliography[citation.source]
            tag("li") {
              tag("a", ["href": links.work(entry)]) { entry.shortName }
              ": \(entry.title)"
              tag("span", ["class": "nature"]) {
                " – \(citation.stance.rawValue)\(place(citation, entry)); \(entry.read.meaning)"
              }
            }
          }
        }
      }
    }
  }

  /// Where a work is cited, unless that is only how much of it was read.
  private func place(_ citation: Citation, _ entry: BibliographyEntry) -> String {
    guard let locator = citation.locator, locator != entry.read.rawValue else { return "" }
    return ", at \(locator)"
  }

  // MARK: Examples

  private func examples() -> HTML {
    if it.examples.isEmpty { return HTML() }
    return tag("section", ["aria-labelledby": "examples"]) {
      tag("h2", ["id": "examples"]) { "How it shows itself" }
      tag("p") { "Small policies that differ in one condition, with the verdict that the rule reaches on each now." }
      for (number, (example, found)) in zip(it.examples, ExampleRunner.verdicts(of: it, in: shelf.pack)).enumerated() {
        tag("div", ["class": "example"]) {
          tag("h3") { "\(number + 1). \(capitalised(example.name))" }
          tag("p") { verdict(example, found) }
          tag("pre") {
            tag("code") { YAMLPassage.policy(of: example, shelf.sources) }
          }
        }
      }
    }
  }

  private func verdict(_ example: Rule.Example, _ found: Rule.ExampleVerdict?) -> HTML {
    guard let found else {
      return .text("Expected: ") + tag("strong") { capitalised(example.expected.rawValue) } + .text("; not run.")
    }
    var text = tag("strong") { capitalised(found.rawValue) } + .text(": \(found.meaning).")
    if found != example.expected { text = text + .text(" Expected was \(example.expected.rawValue).") }
    let asked = example.asks.map { "“\($0)”" }
    return asked.isEmpty ? text : text + .text(" It asks for \(asked.joined(separator: ", ")).")
  }

  // MARK: Relatives

  private func relatives(_ links: Links) -> HTML {
    let relatives = Relatives(of: rule, shelf)
    return tag("section", ["aria-labelledby": "relatives"]) {
      tag("h2", ["id": "relatives"]) { "Rules beside it" }
      group(
        "It stands in front of", "Where both stand, their findings are shown beneath its own.", relatives.supersedes,
        links)
      group(
        "It is shown beneath", "Where both stand, its finding is shown beneath theirs.", relatives.supersededBy, links)
      group(
        "Always with it", proved("wherever this rule stands, these stand too, at least as severe"), relatives.coveredBy,
        links)
      group(
        "It always goes with", proved("wherever these stand, this rule stands too, at least as severe"),
        relatives.covers, links)
      group("Nearly the same", "They differ in one condition or one safeguard.", relatives.nearDuplicates, links)
      group(
        "Where harm and help meet",
        proved("there is a policy in which both stand for the same entities, and nothing says which leads"),
        relatives.meets,
        links)
      group("By the same mechanism", "One harm or help, not counted twice in a report.", relatives.sameMechanism, links)
      group(
        "On the same ground",
        "Rules on the same objective that name an instrument in common and exclude no phase that this one admits. This is read off lists of values, not proved: they may still never meet in one policy.",
        relatives.sameGround, links)
      group(
        "The other side", "Rules that follow another school on the same question.", relatives.otherSchools, links)
      if relatives.isEmpty { tag("p") { "None by mechanism, objective, school or precedence." } }
    }
  }

  private func proved(_ claim: String) -> String {
    let cap = shelf.analysis.map { ", for policies of \($0.cap.text(shelf.vocabulary))" } ?? ""
    return "Decided by search\(cap): \(claim)."
  }

  private func group(_ heading: String, _ explains: String, _ rules: [Int], _ links: Links) -> HTML {
    rules.isEmpty
      ? HTML() : tag("h3") { heading } + tag("p", ["class": "explains"]) { explains } + shelf.list(rules, links)
  }

  // MARK: History

  private func history(_ links: Links) -> HTML {
    let pack = shelf.pack.packs.first { $0.id == it.pack }
    return tag("section", ["aria-labelledby": "history"]) {
      tag("h2", ["id": "history"]) { "History" }
      tag("ul") {
        for revision in it.history {
          tag("li") { "Version \(revision.version.text): \(capitalised(revision.change).asSentence)" }
        }
        if let pack {
          tag("li") {
            "Here as in version \(pack.version) of the pack “\(pack.id)”. "
            tag("a", ["href": links.to("changes.html#pack-" + pack.id)]) { "What changed from version to version" }
            "."
          }
        }
        for change in it.overrides {
          tag("li") { "Changed by the pack “\(change.pack)”: \(change.change). Reason: \(change.reason)" }
        }
        if let review = it.reviewBy {
          tag("li") {
            "To be reviewed by \(review.text)"
            if let day = shelf.asOf, day > review.lastDay { tag("strong") { "; the date has passed" } }
            "."
          }
        }
      }
    }
  }

  private func cite(_ links: Links) -> HTML {
    let record = CitationRecord.rule(it, shelf.pack)
    return tag("section", ["aria-labelledby": "cite"]) {
      tag("h2", ["id": "cite"]) { "How to cite it" }
      tag("p") {
        "\(record.authors.map(\.family).joined(separator: "; "))\(record.year.map { " (\($0))" } ?? ""). “\(it.title)”. Rule "
        tag("code") { it.id }
        ", in \(record.containerTitle ?? ""), version \(record.version ?? "")."
      }
      tag("p") {
        "All rules: "
        tag("a", ["href": links.to("rules.bib")]) { "BibTeX" }
        ", "
        tag("a", ["href": links.to("rules.json")]) { "CSL-JSON" }
        "."
      }
      tag("details") {
        tag("summary") { "BibTeX and CSL-JSON of this rule" }
        tag("pre") { tag("code") { record.bibTeX } }
        tag("pre") { tag("code") { CitationRecord.json([record]) } }
      }
    }
  }

  private func written() -> HTML {
    tag("section", ["aria-labelledby": "written"]) {
      tag("h2", ["id": "written"]) { "As it is written" }
      tag("details") {
        tag("summary") { "The file of the rule" }
        tag("pre") {
          tag("code") { String(decoding: shelf.sources[it.file].bytes, as: UTF8.self) }
        }
      }
    }
  }
}

/// Lays out a reading, and the sentences of rules.
enum ReadingLayout {
  static func html(_ part: RuleReading.Part) -> HTML {
    tag("div", ["class": "part"]) {
      tag("p") {
        tag("strong") { part.heading }
        part.text.isEmpty ? "" : " \(part.text)"
      }
      list(part.points)
    }
  }

  private static func list(_ points: [RuleReading.Point]) -> HTML {
    points.isEmpty
      ? HTML()
      : tag("ul") {
        for point in points {
          tag("li") {
            point.text
            list(point.points)
          }
        }
      }
  }

  /// A sentence with the names of the rule's variables in place.
  static func text(_ template: Template, _ rule: Rule) -> String {
    var text = ""
    for piece in template.pieces {
      switch piece {
      case .text(let words): text += words
      case .variable(let index):
        let name = "the " + Words.words(rule.variables[index].name)
        text += text.isEmpty || text.hasSuffix(". ") ? capitalised(name) : name
      }
    }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// Passages of the files of rules.
enum YAMLPassage {
  /// The policy of an example as it is written, without the indentation of its place.
  static func policy(of example: Rule.Example, _ sources: SourceSet) -> String {
    let lines = sources[example.span.file].text(example.span).split(separator: "\n", omittingEmptySubsequences: false)
    func indentation(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }
    guard let start = lines.firstIndex(where: { $0.drop { $0 == " " }.hasPrefix("policy:") }) else {
      return lines.joined(separator: "\n")
    }
    let opening = lines[start].drop { $0 == " " }.dropFirst(7).drop { $0 == " " }
    let depth = indentation(lines[start])
    let rest = lines[(start + 1)...].prefix { $0.isEmpty || indentation($0) > depth }
    let least = rest.filter { !$0.isEmpty }.map(indentation).min() ?? 0
    let body = (opening.isEmpty ? [] : [String(opening)]) + rest.map { String($0.dropFirst(least)) }
    return body.joined(separator: "\n")
  }
}
