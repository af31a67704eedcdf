import CoherenceEngine
import CoherenceLanguage
import CoherenceSource

extension AmendmentReport {
  /// The same story for programs.
  package func json() -> String {
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "coherence-amendments/1")
    json.member("policy", assessment.policy.id)
    json.member("limit", amendments.limit)
    json.key("targets")
    json.beginArray()
    for target in amendments.targets { add(target, to: &json) }
    json.endArray()
    json.key("joint")
    json.beginObject()
    json.key("sets")
    json.beginArray()
    for candidate in amendments.joint { add(candidate, to: &json) }
    json.endArray()
    json.member("notAssessed", amendments.jointOmitted)
    json.member("boundReached", amendments.jointReachedBound)
    json.endObject()
    json.member("method", Self.method(limit: amendments.limit))
    json.endObject()
    return json.text
  }

  private func add(_ target: Amendments.Target, to json: inout JSONWriter) {
    json.beginObject()
    json.member("finding", target.finding.identity)
    json.member("title", outline.rule(target.finding).title)
    json.member("status", "\(target.finding.verdict)")
    for (key, sets) in [("sets", target.sets), ("givingUp", target.givingUp)] {
      json.key(key)
      json.beginArray()
      for set in sets { add(set, to: &json) }
      json.endArray()
    }
    json.member("beyondChoices", target.isBeyondChoices)
    json.member("boundReached", target.reachedBound)
    json.key("obstacle")
    json.beginArray()
    for fact in target.obstacle ?? [] {
      json.beginObject()
      json.member("path", fact.path)
      json.member("value", fact.value)
      json.member("known", fact.knowledge.rawValue)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func add(_ candidate: Amendments.Candidate, to json: inout JSONWriter) {
    json.beginObject()
    json.key("edits")
    add(candidate.edits, to: &json)
    for (key, findings) in [
      ("clears", candidate.clears), ("raises", candidate.raises), ("mayRaise", candidate.mayRaise),
      ("synergiesLost", candidate.synergiesLost), ("synergiesGained", candidate.synergiesGained),
    ] {
      json.member(key, findings.map(\.identity))
    }
    json.key("remote")
    json.beginObject()
    json.member("count", candidate.remote.count)
    json.member("dependOnNothingAdded", candidate.remote.others)
    json.key("openOfAdded")
    json.beginArray()
    for open in candidate.remote.openOfAdded {
      json.beginObject()
      json.member("path", open.path)
      json.member("count", open.count)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endObject()
  }

  private func add(_ edits: [PolicyEdit], to json: inout JSONWriter) {
    json.beginArray()
    for edit in edits {
      json.beginObject()
      switch edit {
      case .set(let attribute, _, let value):
        let change = writer.change(edit)
        json.member("edit", "set")
        json.member("path", change.path)
        json.member("from", change.from)
        json.member("to", change.to)
        json.member("value", writer.yaml(value, attribute))
      case .drop(let type, let entity):
        json.member("edit", "give_up")
        json.member("action", assessment.policy.entities[type.index][entity].id)
      case .add(let action):
        json.member("edit", "add")
        json.member("action", action.id)
        json.member("purpose", action.label)
        json.key("values")
        json.beginObject()
        for value in action.values {
          let id = assessment.pack.vocabulary.attributes[value.attribute.index].id
          json.member(id, writer.yaml(value.value, value.attribute))
        }
        json.endObject()
      case .order(_, let later, let earlier, let afterEnd):
        json.member("edit", "order")
        json.member("later", later)
        json.member("earlier", earlier)
        json.member("after", afterEnd ? "end" : "start")
      }
      json.member("cost", writer.cost(edit).rawValue)
      json.member("sentence", writer.sentence(edit))
      json.endObject()
    }
    json.endArray()
  }
}
