import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

/// What a policy may say: a page for each kind of entity, and one for relations.
struct VocabularyPages {
  let shelf: Shelf
  private var vocabulary: Vocabulary { shelf.vocabulary }

  var pages: [Page] {
    [
      Page(path: "vocabulary.html", title: "Vocabulary", section: "vocabulary", content: overview),
      Page(path: "relations.html", title: "Relations between actors", section: "vocabulary", content: relations),
    ]
      + vocabulary.types.indices.map { index in
        Page(
          path: "vocabulary/\(vocabulary.types[index].id).html",
          title: capitalised(vocabulary.types[index].label), section: "vocabulary"
        ) { type(index, $0) }
      }
  }

  private func attributes(of type: Int) -> [Int] {
    vocabulary.attributes.indices.filter { vocabulary.attributes[$0].type.index == type }
      .sorted { vocabulary.attributes[$0].id < vocabulary.attributes[$1].id }
  }

  /// For each attribute, the rules that ask for it.
  private func asking(_ attribute: Int) -> [Int] {
    shelf.pack.rules.indices.filter { index in
      let rule = shelf.pack.rules[index]
      var asks = false
      for condition in [rule.when] + rule.safeguards.map(\.condition) + rule.interaction.compactMap(\.condition) {
        condition.forEachTest { if $0.attributes.contains(AttributeID(attribute)) { asks = true } }
      }
      return asks
    }
  }

  // MARK: Overview

  private func overview(_ links: Links) -> HTML {
    HTMLBuilder.buildBlock(
      tag("h1") { "Vocabulary" },
      tag("p") {
        "Everything that a policy or a rule may say. What a policy leaves out is unknown, never “no”. A fact is what is so; a choice is what the author of the policy can still change, and counts as not made until it is stated."
      },
      tag("div", ["class": "wide", "role": "region", "tabindex": "0", "aria-label": "Kinds of entity"]) {
        tag("table") {
          tag("caption") { "Kinds of entity" }
          tag("thead") {
            tag("tr") {
              for heading in ["Kind", "How many", "Facts", "Choices", "Derived"] {
                tag("th", ["scope": "col"]) { heading }
              }
            }
          }
          tag("tbody") {
            for index in vocabulary.types.indices { typeRow(index, links) }
          }
        }
      },
      tag("p") {
        tag("a", ["href": links.to("relations.html")]) { "Relations" }
        ": \(vocabulary.relations.count) relations and \(vocabulary.closures.count) named paths over them. "
        tag("a", ["href": links.to("workstreams.html#objectives")]) { "Workstreams and their objectives" }
        ". "
        tag("a", ["href": links.to("mechanisms.html")]) { "Mechanisms" }
        ". "
        tag("a", ["href": links.to("questions.html")]) { "Contested questions and profiles" }
        "."
      },
      parameters())
  }

  private func typeRow(_ index: Int, _ links: Links) -> HTML {
    let type = vocabulary.types[index]
    let own = attributes(of: index).map { vocabulary.attributes[$0] }
    let many =
      switch type.multiplicity {
      case .once: "one"
      case .many: "as many as a policy lists, under “\(type.section)”"
      case .fixed: "\(type.declaredEntities.count), fixed"
      }
    let derived = own.count { $0.derivation != nil }
    let choices = own.count { if case .designChoice = $0.nature { true } else { false } }
    return tag("tr") {
      tag("th", ["scope": "row"]) {
        tag("a", ["href": links.to("vocabulary/\(type.id).html")]) { capitalised(type.label) }
      }
      tag("td") { many }
      for count in [own.count - derived - choices, choices, derived] {
        tag("td", ["class": "number"]) { String(count) }
      }
    }
  }

  private func parameters() -> HTML {
    if vocabulary.parameters.isEmpty { return HTML() }
    return tag("section", ["aria-labelledby": "parameters"]) {
      tag("h2", ["id": "parameters"]) { "Parameters" }
      tag("dl", ["class": "definitions"]) {
        for parameter in vocabulary.parameters {
          tag("div") {
            tag("dt") { Words.words(parameter.id) }
            tag("dd") { "\(parameter.describes): \(parameter.value)." }
          }
        }
      }
    }
  }

  // MARK: Types

  private func type(_ index: Int, _ links: Links) -> HTML {
    let type = vocabulary.types[index]
    let own = attributes(of: index)
    return HTMLBuilder.buildBlock(
      tag("h1") { capitalised(type.label) },
      tag("nav", ["aria-label": "On this page", "class": "contents columns"]) {
        tag("ul") {
          for id in own.map({ vocabulary.attributes[$0].id }) {
            tag("li") { tag("a", ["href": "#" + id]) { Words.words(id) } }
          }
        }
      },
      entities(type),
      own.map { attribute($0, links) }.reduce(HTML(), +))
  }

  private func entities(_ type: EntityType) -> HTML {
    if type.declaredEntities.isEmpty { return HTML() }
    return tag("section", ["aria-labelledby": "in-every-policy"]) {
      tag("h2", ["id": "in-every-policy"]) { "In every policy" }
      tag("ul") {
        for entity in type.declaredEntities {
          tag("li") {
            tag("code") { entity.id }
            ": \(entity.name)"
          }
        }
      }
    }
  }

  private func attribute(_ index: Int, _ links: Links) -> HTML {
    let shape = vocabulary.attributes[index]
    let rules = asking(index)
    return tag("section", ["aria-labelledby": shape.id, "class": "attribute"]) {
      tag("h2", ["id": shape.id]) { capitalised(Words.words(shape.id)) }
      tag("p") { shape.describes + "." }
      tag("p", ["class": "nature"]) { kind(shape) }
      if !shape.question.isEmpty {
        tag("p") {
          "Question: \(shape.question)"
          if !shape.askOf.isEmpty { " Ask: \(shape.askOf)." }
        }
      }
      values(shape)
      if let reading = RuleReading(derivationOf: AttributeID(index), in: vocabulary) {
        tag("div", ["class": "reading"]) { for part in reading.parts { ReadingLayout.html(part) } }
      }
      if rules.isEmpty {
        tag("p", ["class": "nature"]) { "No rule asks for it directly." }
      } else {
        tag("details") {
          tag("summary") { "Asked for by \(counted(rules.count, "rule"))" }
          shelf.list(rules, links)
        }
      }
    }
  }

  private func values(_ shape: Attribute) -> HTML {
    guard let domain = vocabulary.domain(AttributeID(index(of: shape))), !domain.isYesNo else {
      return HTML()
    }
    return tag("dl", ["class": "definitions values"]) {
      for value in domain.values where !value.isUnlistedMember {
        tag("div") {
          tag("dt") { tag("code") { value.id } }
          tag("dd") { value.label }
        }
      }
      for group in domain.classes {
        tag("div") {
          tag("dt") { tag("code") { group.id } }
          tag("dd") {
            "\(group.label): any of \(group.members.values.filter { !domain.values[$0].isUnlistedMember }.map { domain.values[$0].label.lowercasedFirst }.joined(separator: ", ")), or another"
          }
        }
      }
    }
  }

  private func index(of shape: Attribute) -> Int {
    vocabulary.attributes.firstIndex { $0.id == shape.id && $0.type == shape.type } ?? 0
  }

  private func kind(_ shape: Attribute) -> String {
    let type =
      switch shape.valueType {
      case .choice(let domain): domain.isYesNo ? "Yes or no" : "One of these"
      case .level: "One of these, from low to high"
      case .set: "Any number of these"
      case .number(let unit): "A whole number\(unit.isEmpty ? "" : ", in \(unit)")"
      case .date: "A date"
      case .reference(let type): "One \(vocabulary.types[type.index].label), none, or someone not listed"
      case .references(let type): "Any number of entities of the kind “\(vocabulary.types[type.index].label)”"
      }
    if shape.derivation != nil { return type + "; follows from other facts unless it is stated." }
    switch shape.nature {
    case .fact: return type + "; a fact."
    case .designChoice(_, let cost): return type + "; a choice, and the cost of changing it is \(cost.rawValue)."
    case .constant: return type + "; given by the vocabulary."
    }
  }

  // MARK: Relations

  private func relations(_ links: Links) -> HTML {
    tag("h1") { "Relations" }
      + tag("p") {
        "Who stands in what relation to whom. A map is as drawn: what is not listed may still hold, unless the policy says that the relation was mapped fully."
      }
      + tag("dl", ["class": "definitions"]) {
        for relation in vocabulary.relations.sorted(by: { $0.id < $1.id }) {
          tag("div", ["id": relation.id]) {
            tag("dt") { Words.words(relation.id) }
            tag("dd") {
              "\(vocabulary.types[relation.from.index].label) – \(relation.label) – \(vocabulary.types[relation.to.index].label). \(relation.describes.isEmpty ? "" : relation.describes + ". ")\(relation.question)"
            }
          }
        }
      }
      + tag("section", ["aria-labelledby": "paths"]) {
        tag("h2", ["id": "paths"]) { "Named paths" }
        tag("dl", ["class": "definitions"]) {
          for closure in vocabulary.closures.sorted(by: { $0.id < $1.id }) {
            let labels = closure.path.via.map { "“\(vocabulary.relations[$0.index].label)”" }
            let most = closure.path.maximumHops.map { "to \($0) steps" } ?? "or more steps"
            tag("div", ["id": closure.id]) {
              tag("dt") { Words.words(closure.id) }
              tag("dd") {
                "\(capitalised(closure.label)): a path of \(closure.path.minimumHops) \(most) over \(labels.joined(separator: ", "))."
              }
            }
          }
        }
      }
  }
}
