import CoherenceLanguage
import CoherenceSource

/// Contested questions, with the schools side by side.
struct QuestionPage {
  let shelf: Shelf

  var pages: [Page] {
    [Page(path: "questions.html", title: "Contested questions", section: "questions", isBroad: true, content: content)]
  }

  private func content(_ links: Links) -> HTML {
    let questions = shelf.vocabulary.questions
    var body =
      tag("h1") { "Contested questions" }
      + tag("p") {
        "Where experts divide, each school has rules of its own. All are always evaluated, and a report shows where they part; a profile only says which school leads the page."
      }
      + tag("nav", ["aria-label": "On this page", "class": "contents"]) {
        tag("ul") {
          for question in questions { tag("li") { tag("a", ["href": "#" + question.id]) { question.question } } }
        }
      }
    for index in questions.indices { body = body + question(index, links) }
    return body + profiles()
  }

  private func question(_ index: Int, _ links: Links) -> HTML {
    let question = shelf.vocabulary.questions[index]
    return tag("section", ["aria-labelledby": question.id]) {
      tag("h2", ["id": question.id]) { question.question }
      tag("div", ["class": "schools"]) {
        for school in question.schools.indices {
          let rules = shelf.pack.rules.indices.filter {
            shelf.pack.rules[$0].school.map { $0 == (index, school) } ?? false
          }
          tag("div", ["class": "school"]) {
            tag("h3") { question.schools[school].describes }
            if rules.isEmpty { tag("p") { "No rule follows this view yet." } } else { shelf.list(rules, links) }
            leads(index, school)
          }
        }
      }
    }
  }

  private func leads(_ question: Int, _ school: Int) -> HTML {
    let profiles = shelf.pack.profiles.filter { $0.leads.contains { $0 == (question, school) } }
    return profiles.isEmpty
      ? HTML()
      : tag("p", ["class": "nature"]) {
        "Leads in the profile \(profiles.map { "“\($0.title)”" }.joined(separator: ", "))."
      }
  }

  private func profiles() -> HTML {
    tag("section", ["aria-labelledby": "profiles"]) {
      tag("h2", ["id": "profiles"]) { "Profiles" }
      if shelf.pack.profiles.isEmpty { tag("p") { "The pack has none." } }
      tag("dl", ["class": "definitions"]) {
        for profile in shelf.pack.profiles {
          tag("div") {
            tag("dt") { profile.id }
            tag("dd") { profile.title + "." }
            for parameter in profile.parameters {
              tag("dd") {
                let shape = shelf.vocabulary.parameters[parameter.parameter]
                "\(shape.describes): \(parameter.value) (otherwise \(shape.value))."
              }
            }
          }
        }
      }
    }
  }
}
