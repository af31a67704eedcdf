import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource

/// Assessments as JSON under a published schema; the same input gives the same bytes.
package enum JSONReport {
  /// The schema's id; its number rises when a reader could break.
  package static let schema = "coherence-assessment/1"

  /// One assessment as an object, several as an array of such objects.
  package static func render(_ assessments: [Assessment], sources: SourceSet) -> String {
    var writer = JSONWriter()
    if assessments.count != 1 { writer.beginArray() }
    for assessment in assessments {
      var report = AssessmentWriter(assessment: assessment, sources: sources, writer: writer)
      report.write()
      writer = report.writer
    }
    if assessments.count != 1 { writer.endArray() }
    return writer.text
  }
}

/// Writes one assessment.
private struct AssessmentWriter {
  let assessment: Assessment
  let sources: SourceSet
  var writer: JSONWriter
  private var pack: RulePack { assessment.pack }

  init(assessment: Assessment, sources: SourceSet, writer: JSONWriter) {
    self.assessment = assessment
    self.sources = sources
    self.writer = writer
  }

  mutating func write() {
    writer.beginObject()
    writer.member("schema", JSONReport.schema)
    writer.key("policy")
    writer.beginObject()
    writer.member("id", assessment.policy.id)
    writer.member("title", assessment.policy.title)
    writer.member("date", assessment.policy.date?.text)
    writer.endObject()
    writePacks()
    writer.member("profile", assessment.profile?.id)
    writer.member("asOf", assessment.asOf.map { CalendarInterval.text(ofDay: $0) })
    writer.member("rulesConsidered", assessment.rulesConsidered)
    writer.key("findings")
    writer.beginArray()
    for finding in assessment.findings { write(finding) }
    writer.endArray()
    writeNotes()
    writer.endObject()
  }

  private mutating func writePacks() {
    writer.key("packs")
    writer.beginArray()
    for pack in pack.packs {
      writer.beginObject()
      writer.member("id", pack.id)
      writer.member("version", pack.version)
      writer.member("fingerprint", pack.fingerprint)
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func write(_ finding: Finding) {
    let rule = pack.rules[finding.rule]
    writer.beginObject()
    writer.member("identity", finding.identity)
    writer.member("rule", rule.id)
    writer.member("kind", rule.kind.rawValue)
    writer.member("status", "\(finding.verdict)")
    writer.member("exact", finding.isExact)
    writer.member("interaction", finding.interactions.map(\.name))
    let workstream = pack.vocabulary.workstreams[rule.affects.workstream]
    writer.member("affects", "\(workstream.id).\(workstream.objectives[rule.affects.objective].id)")
    writeBindings(finding)
    writer.member("title", rule.title)
    writer.member("because", finding.because)
    writer.member("mitigate", finding.mitigate)
    writeDuties(finding)
    writeSafeguards(finding)
    writer.member("withSafeguard", rule.withSafeguard?.name)
    writer.member("evidence", rule.evidence.rawValue)
    writer.member("ruleStatus", rule.status.rawValue)
    writer.member("confidence", finding.confidence?.rawValue)
    writer.member("mechanism", rule.mechanism.map { pack.vocabulary.mechanisms[$0].id })
    writer.member(
      "school",
      rule.school.map { school in
        let question = pack.vocabulary.questions[school.question]
        return "\(question.id).\(question.schools[school.school].id)"
      })
    writeSources(rule)
    writer.key("proof")
    writer.proof(finding.proof, sources)
    writeHinges(finding)
    writer.member("nearness", finding.nearness)
    writer.key("places")
    writer.beginArray()
    for span in finding.places { writer.place(span, sources) }
    writer.endArray()
    writer.member("foldedUnder", finding.foldedUnder)
    writeAcceptedRisk(finding)
    writer.endObject()
  }

  private mutating func writeBindings(_ finding: Finding) {
    writer.key("bindings")
    writer.beginArray()
    for binding in finding.bindings {
      writer.beginObject()
      writer.member("variable", binding.variable)
      writer.member("type", pack.vocabulary.types[binding.type.index].id)
      writer.member("entity", binding.entityID)
      writer.member("name", binding.name)
      writer.endObject()
    }
    writer.endArray()
  }

  private mutating func writeDuties(_ finding: Finding) {
    writer.objects("duties", finding.duties) { duty, writer in
      writer.member("who", duty.who)
      writer.member("what", duty.what)
      writer.member("within", duty.within)
    }
  }

  private mutating func writeSafeguards(_ finding: Finding) {
    writer.objects("safeguards", finding.safeguards) { safeguard, writer in
      writer.member("label", safeguard.label)
      writer.member("inPlace", safeguard.state.word)
      writer.member("unstated", safeguard.isUnstated)
    }
  }

  private mutating func writeSources(_ rule: Rule) {
    let bibliography = pack.bibliography
    writer.objects("sources", rule.sources) { citation, writer in
      let entry = bibliography[citation.source]
      writer.member("ref", entry.id)
      writer.member("at", citation.locator)
      writer.member("stance", citation.stance.rawValue)
      writer.member("citation", entry.reference)
    }
  }

  private mutating func writeHinges(_ finding: Finding) {
    writer.key("hinges")
    writer.beginArray()
    for hinge in finding.hinges {
      writer.beginObject()
      writer.member("path", hinge.path)
      writer.member("question", hinge.question)
      writer.member("askOf", hinge.askOf)
      writer.member("designChoice", hinge.isDesignChoice)
      writer.objects("answers", hinge.answers) { answer, writer in
        writer.member("values", answer.values)
        writer.member("status", "\(answer.verdict)")
      }
      writer.endObject()
    }
    writer.endArray()
    writer.member("hingesOmitted", finding.hingesOmitted)
    writer.member("leftOutSection", finding.leftOutSection.map { pack.vocabulary.types[$0.index].section })
  }

  private mutating func writeAcceptedRisk(_ finding: Finding) {
    writer.key("acceptedRisk")
    guard let risk = finding.acceptedRisk else {
      writer.null()
      return
    }
    writer.beginObject()
    writer.member("reason", risk.reason)
    writer.member("owner", risk.owner)
    writer.member("until", risk.until.text)
    writer.member("lapsed", risk.lapsed)
    writer.endObject()
  }

  private mutating func writeNotes() {
    writer.objects("suspected", assessment.suspected) { fact, writer in
      writer.member("path", fact.path)
      writer.member("why", fact.why)
    }
    writer.member("cutRules", assessment.cutRules.map { pack.rules[$0].id })
    let overrides = pack.rules.flatMap { rule in rule.overrides.map { (rule: rule.id, change: $0) } }
    writer.objects("overriddenRules", overrides) { override, writer in
      writer.member("rule", override.rule)
      writer.member("pack", override.change.pack)
      writer.member("change", override.change.change)
      writer.member("reason", override.change.reason)
    }
    writer.objects("overriddenDerivations", assessment.overriddenDerivations) { derivation, writer in
      writer.member("path", derivation.path)
      writer.member("stated", derivation.stated)
      writer.member("derived", derivation.derived)
    }
  }
}
