import CoherenceEngine
import CoherenceLanguage
import CoherenceRulebook
import CoherenceSource

/// What was found about the rules of a pack among themselves, as data.
package enum AnalysisJSON {
  /// Everything that was found, claims with their witnesses as policies in YAML.
  package static func text(_ analysis: PackAnalysis, sources: SourceSet) -> String {
    var json = JSONWriter()
    json.beginObject()
    json.member("rules", analysis.rulesConsidered)
    json.member("policiesWith", analysis.cap.text(analysis.pack.vocabulary))
    json.member("neverFires", analysis.neverFires.map(\.id))
    list("covered", analysis.covered, &json) { pair, json in
      json.member("rule", pair.rule.id)
      json.member("by", pair.by.id)
      json.member("mutual", pair.isMutual)
      json.member("bothStandIn", pair.witness?.yaml)
    }
    list("nearDuplicates", analysis.nearDuplicates, &json) { pair, json in
      json.member("first", pair.first.id)
      json.member("second", pair.second.id)
      json.member("onlyFirstStandsIn", pair.onlyFirst?.yaml)
      json.member("onlySecondStandsIn", pair.onlySecond?.yaml)
    }
    list("idleParts", analysis.idleParts, &json) { part, json in
      json.member("rule", part.rule.id)
      json.member("kind", part.kind.rawValue)
      json.member("text", sources.excerpt(part.span))
      json.member("place", sources.place(part.span))
    }
    list("meetings", analysis.meetings, &json) { pair, json in
      json.member("tension", pair.tension.id)
      json.member("synergy", pair.synergy.id)
      json.member("oneObjective", pair.isAboutOneObjective)
      json.member("bothStandIn", pair.witness?.yaml)
    }
    list("unasked", analysis.unasked, &json) { name, json in
      json.member("kind", name.kind.rawValue)
      json.member("name", name.name)
    }
    json.key("knowledgeMap")
    map(analysis, &json)
    json.member("undecided", analysis.undecided)
    json.endObject()
    return json.text
  }

  private static func list<Element>(
    _ name: String, _ elements: [Element], _ json: inout JSONWriter, _ body: (Element, inout JSONWriter) -> Void
  ) {
    json.key(name)
    json.beginArray()
    for element in elements {
      json.beginObject()
      body(element, &json)
      json.endObject()
    }
    json.endArray()
  }

  private static func map(_ analysis: PackAnalysis, _ json: inout JSONWriter) {
    guard let map = analysis.knowledgeMap else {
      json.null()
      return
    }
    json.beginObject()
    json.member("action", analysis.pack.vocabulary.attributes[map.action.index].id)
    json.member("phase", analysis.pack.vocabulary.attributes[map.phase.index].id)
    json.member("role", analysis.pack.vocabulary.attributes[map.role.index].id)
    json.member("pairsWithoutRule", map.silentPairs)
    json.member("triplesWithoutRule", map.silentTriples)
    json.member("actionsWithoutRule", map.silentActions)
    json.member("rolesWithoutRule", map.silentRoles)
    json.endObject()
  }

  /// The map as comma-separated values: every combination with the number of rules that speak to it; an empty role stands
  /// for any or none.
  package static func csv(_ analysis: PackAnalysis) -> String {
    guard let map = analysis.knowledgeMap else { return "" }
    let names = [map.action, map.phase, map.role].map { analysis.pack.vocabulary.attributes[$0.index].id }
    var lines = [(names + ["rules"]).joined(separator: ",")]
    for (a, action) in map.actions.enumerated() {
      for (p, phase) in map.phases.enumerated() {
        lines.append("\(action),\(phase),,\(map.byPhase[a][p])")
        for (r, role) in map.roles.enumerated() { lines.append("\(action),\(phase),\(role),\(map.byRole[a][p][r])") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
