import CoherenceLanguage
import CoherenceSource

/// The first page: what this is, what is in it, and how to read it.
struct HomePage {
  let shelf: Shelf

  var pages: [Page] {
    [
      Page(path: "index.html", title: shelf.pack.packs.map(\.title).joined(separator: "; "), content: content),
      Page(path: "changes.html", title: "Changes", content: changes),
    ]
  }

  private func content(_ links: Links) -> HTML {
    let rules = Array(shelf.pack.rules.indices)
    return HTMLBuilder.buildBlock(
      tag("h1") { shelf.pack.packs.map(\.title).joined(separator: "; ") },
      tag("p", ["class": "lead"]) {
        "A rulebook of \(shelf.counts(rules)), which say where one well-meant policy works against another or supports it. Each rule says what must hold, what answers it, by which mechanism, how firm the evidence is and on which sources it rests, and shows itself on small policies."
      },
      tag("p") {
        "A rule speaks about conditions, not about countries or people. It does not decide. A policy is checked against all of them with "
        tag("code") { "coherence check" }
        "; this book is for reading, citing and contesting them. "
        tag("a", ["href": links.to("changes.html")]) { "What changed from version to version" }
        "."
      },
      overview(links), table(), HowToRead(shelf: shelf).html())
  }

  private func overview(_ links: Links) -> HTML {
    tag("section", ["aria-labelledby": "ways"]) {
      tag("h2", ["id": "ways"]) { "Ways in" }
      tag("ul", ["class": "ways"]) {
        for (path, label, text) in [
          ("themes.html", "By theme", "all rules, in the folders of the pack"),
          ("workstreams.html", "By workstreams", "which agenda acts on which, as a matrix"),
          ("instruments.html", "By instrument", "for a proposal at hand: an embargo, talks, an amnesty"),
          ("phases.html", "By phase", "what matters before, during and after violence"),
          ("status.html", "By status", "drafts, rules under review, contested and withdrawn ones"),
          ("mechanisms.html", "By mechanism", "rules that describe one harm or help in common"),
          ("questions.html", "Contested questions", "where experts divide, with the schools side by side"),
          ("gaps.html", "Knowledge gaps", "what no rule speaks to"),
          ("vocabulary.html", "Vocabulary", "everything that a policy or a rule may say"),
          ("sources.html", "Sources", "the bibliography, and which rules lean on each work"),
        ] {
          tag("li") {
            tag("a", ["href": links.to(path)]) { label }
            ": \(text)"
          }
        }
      }
    }
  }

  private func table() -> HTML {
    let statuses = RuleStatus.allCases.filter { status in shelf.pack.rules.contains { $0.status == status } }
    let kinds = RuleKind.allCases.filter { kind in shelf.pack.rules.contains { $0.kind == kind } }
    return tag("section", ["aria-labelledby": "counts"]) {
      tag("h2", ["id": "counts"]) { "What is in it" }
      tag("div", ["class": "wide", "role": "region", "tabindex": "0", "aria-label": "Rules by kind and status"]) {
        tag("table") {
          tag("caption") { "Rules by kind and status; classes are counted, never added up into a score" }
          tag("thead") {
            tag("tr") {
              tag("th", ["scope": "col"]) { "Kind" }
              for status in statuses {
                tag("th", ["scope": "col", "class": "number"]) { capitalised(status.rawValue) }
              }
            }
          }
          tag("tbody") {
            for kind in kinds {
              tag("tr") {
                tag("th", ["scope": "row"]) { capitalised(kind.rawValue) }
                for status in statuses {
                  tag("td", ["class": "number"]) {
                    String(shelf.pack.rules.count { $0.kind == kind && $0.status == status })
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  // MARK: Changes

  private func changes(_ links: Links) -> HTML {
    var body = tag("h1") { "Changes" }
    for pack in shelf.pack.packs {
      body =
        body
        + tag("section", ["aria-labelledby": "pack-" + pack.id]) {
          tag("h2", ["id": "pack-" + pack.id]) { pack.title }
          for entry in pack.changelog {
            tag("h3") { "Version \(entry.version)" }
            tag("ul") { for change in entry.changes { tag("li") { capitalised(change) + "." } } }
          }
          if pack.changelog.isEmpty { tag("p") { "The pack has no changelog." } }
        }
    }
    return body + overrides(links)
  }

  private func overrides(_ links: Links) -> HTML {
    let changed = shelf.pack.rules.filter { !$0.overrides.isEmpty }
    return tag("section", ["aria-labelledby": "overrides"]) {
      tag("h2", ["id": "overrides"]) { "Rules that a later pack changes" }
      if changed.isEmpty { tag("p") { "None." } }
      if !changed.isEmpty {
        tag("ul") {
          for rule in changed {
            tag("li") {
              tag("a", ["href": links.rule(rule)]) { rule.title }
              for change in rule.overrides {
                tag("p") { "\(change.pack): \(change.change). Reason: \(change.reason)" }
              }
            }
          }
        }
      }
    }
  }
}

/// The published definitions of the words that the book uses.
struct HowToRead {
  let shelf: Shelf

  func html() -> HTML {
    tag("section", ["aria-labelledby": "how-to-read", "class": "reading-help"]) {
      tag("h2", ["id": "how-to-read"]) { "How to read a rule" }
      tag("p") {
        "The reading of a rule in plain English is generated from its conditions, in the words of the vocabulary; words in quotation marks are values that the vocabulary lists. The names under "
        tag("strong") { "Given" }
        " stand for different entities. A name that comes in with “there is” may stand for any, also for one named before."
      }
      tag("p") {
        "What is not known is never taken as “no”: a rule whose conditions are partly unknown may stand, and the report says which fact decides. A choice that a policy does not state counts as not made."
      }
      definitions("What a rule can be", RuleKind.allCases.map { ($0.rawValue, $0.meaning) })
      definitions(
        "How severe: from worst to best, after Nilsson, Griggs and Visbeck (2016)",
        Interaction.allCases.map { ($0.name, $0.meaning) })
      definitions("How firm the evidence is for the mechanism", Evidence.allCases.map { ($0.rawValue, $0.meaning) })
      tag("p") {
        "Evidence says nothing of how severe an interaction is, nor of how sure the facts of a policy are. The three are never combined."
      }
      definitions("How far a rule has come", RuleStatus.allCases.map { ($0.rawValue, $0.meaning) })
      definitions("What a rule says of a policy", Rule.ExampleVerdict.allCases.map { ($0.rawValue, $0.meaning) })
      definitions(
        "What a source does for a rule",
        [
          ("supports", "it speaks for the mechanism"), ("qualifies", "it limits the mechanism or adds a condition"),
          ("contradicts", "it speaks against the mechanism"),
        ])
    }
  }

  private func definitions(_ heading: String, _ entries: [(String, String)]) -> HTML {
    tag("h3") { heading }
      + tag("dl", ["class": "definitions"]) {
        for (word, meaning) in entries {
          tag("div") {
            tag("dt") { capitalised(word) }
            tag("dd") { capitalised(meaning) + "." }
          }
        }
      }
  }
}
