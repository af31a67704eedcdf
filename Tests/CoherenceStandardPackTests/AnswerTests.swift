import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage
import CoherenceSource
import Foundation
import Testing

#if DEBUG
  private let isOptimised = false
#else
  private let isOptimised = true
#endif

/// What is promised of answers, changes and amendments, tried on every shipped case: the file is edited, read and assessed again.
@Suite(.enabled(if: isOptimised, "Scripts/test.sh runs them in the optimised build")) struct AnswerTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let cases: [String] = {
    let folder = root.appendingPathComponent("Policies").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }()

  /// A case with what is needed to read and assess it again and again.
  final class Bench {
    let bytes: [UInt8]
    let assessor: Assessor
    let names: PolicyNames
    let assessment: Assessment

    init(_ name: String) throws {
      bytes = Array(
        try Data(contentsOf: AnswerTests.root.appendingPathComponent("Policies/\(name)/policy.yaml")))
      assessor = Assessor(pack: PackShapeTests.pack)
      assessor.hingeLimit = .max
      names = PolicyNames(PackShapeTests.pack.vocabulary)
      assessment = try #require(try Self.assess(bytes, assessor, names))
    }

    func assess(_ edited: [UInt8]) throws -> Assessment { try #require(try Self.assess(edited, assessor, names)) }

    private static func assess(_ bytes: [UInt8], _ assessor: Assessor, _ names: PolicyNames) throws -> Assessment? {
      var sources = SourceSet()
      let file = sources.add(path: "policy.yaml", bytes: bytes)
      let read = PolicyReader.read(file, in: &sources, names: names) { _ in nil }
      let errors = read.diagnostics.filter { $0.severity == .error }
      #expect(DiagnosticRenderer(sources: sources).render(errors) == "")
      return read.value.flatMap { assessor.assess($0).value }
    }

    /// Where `entity.attribute` stands in a policy, and the attribute.
    func place(_ cell: String) -> (path: [String], attribute: Attribute)? {
      let vocabulary = PackShapeTests.pack.vocabulary
      let parts = cell.split(separator: ".").map(String.init)
      guard parts.count == 2,
        let index = vocabulary.attributes.firstIndex(where: { $0.id == parts[1] && isOf($0, parts[0]) })
      else { return nil }
      let attribute = vocabulary.attributes[index]
      let type = vocabulary.types[attribute.type.index]
      return ((type.multiplicity == .once ? [] : [type.section]) + parts, attribute)
    }

    private func isOf(_ attribute: Attribute, _ entity: String) -> Bool {
      assessment.policy.entities[attribute.type.index].contains { $0.id == entity }
    }

    /// The file with a single-valued cell stated; `nil` for cells that one word does not settle.
    func stating(_ cell: String, _ words: String, in text: [UInt8]) -> [UInt8]? {
      guard let (path, attribute) = place(cell) else { return nil }
      switch attribute.valueType {
      case .choice, .level: break
      case .set, .number, .date, .reference, .references: return nil
      }
      var editor = YAMLEditor(text)
      return editor.set(path, to: words.replacing(" ", with: "_")) ? editor.bytes : nil
    }

    func verdict(_ identity: String, in assessment: Assessment) -> Verdict {
      assessment.findings.first { $0.identity == identity }?.verdict ?? .silent
    }
  }

  @Test(arguments: cases) func everyAnswerDoesWhatAskSays(name: String) throws {
    let bench = try Bench(name)
    let inquiry = Inquiry(bench.assessment)
    for question in inquiry.questions + inquiry.decisions {
      for effect in question.effects {
        let identity = bench.assessment.findings[effect.finding].identity
        for answer in effect.answers {
          guard let value = answer.values.first, let edited = bench.stating(question.path, value, in: bench.bytes)
          else { continue }
          let found = bench.verdict(identity, in: try bench.assess(edited))
          // What does not reach the page is absent from it, latent or silent.
          let expected = answer.verdict == .latent ? .silent : answer.verdict
          #expect(found == expected, "\(question.path) = \(value): \(identity)")
        }
      }
    }
  }

  @Test(arguments: cases) func everyAmendmentClearsWhatItSaysWhenTheFileIsReadAgain(name: String) throws {
    let bench = try Bench(name)
    let amendments = bench.assessor.amend(bench.assessment, limit: 3) {
      $0.verdict.rawValue >= Verdict.unguarded.rawValue
    }
    let writer = EditWriter(bench.assessor, bench.assessment.policy)
    for target in amendments.targets {
      #expect(!target.reachedBound, "\(target.finding.identity)")
      for edits in target.sets + target.givingUp {
        let edited = try #require(writer.write(edits, into: bench.bytes))
        let verdict = bench.verdict(target.finding.identity, in: try bench.assess(edited))
        #expect(
          verdict.rawValue < Verdict.possible.rawValue, "\(target.finding.identity): \(edits.map(writer.sentence))")
      }
    }
    for candidate in amendments.joint {
      let edited = try #require(writer.write(candidate.edits, into: bench.bytes))
      let after = try bench.assess(edited)
      for finding in candidate.clears {
        #expect(bench.verdict(finding.identity, in: after).rawValue < Verdict.possible.rawValue, "\(finding.identity)")
      }
      for finding in candidate.raises {
        #expect(bench.verdict(finding.identity, in: after).rawValue > Verdict.possible.rawValue, "\(finding.identity)")
      }
      for finding in candidate.mayRaise {
        #expect(bench.verdict(finding.identity, in: after) == .possible, "\(finding.identity)")
      }
    }
  }

  @Test(arguments: cases) func noSmallerSetOfTheSameEditsClears(name: String) throws {
    let bench = try Bench(name)
    let amendments = bench.assessor.amend(bench.assessment, limit: 3) {
      $0.verdict.rawValue >= Verdict.unguarded.rawValue
    }
    let writer = EditWriter(bench.assessor, bench.assessment.policy)
    for target in amendments.targets {
      for edits in target.sets where edits.count > 1 {
        for edit in edits where !isOrder(edit) {
          let edited = try #require(writer.write([edit], into: bench.bytes))
          let verdict = bench.verdict(target.finding.identity, in: try bench.assess(edited))
          #expect(
            verdict.rawValue >= Verdict.possible.rawValue, "\(target.finding.identity): \(writer.sentence(edit)) alone")
        }
      }
    }
  }

  /// An order may name an action that another edit of its set adds, so it is not tried alone.
  private func isOrder(_ edit: PolicyEdit) -> Bool { if case .order = edit { true } else { false } }

  @Test(arguments: cases) func whatIsSaidToBeMissingIsEnough(name: String) throws {
    let bench = try Bench(name)
    for rule in PackShapeTests.pack.rules {
      let explanation = try #require(bench.assessor.explain(rule.id, in: bench.assessment))
      guard let miss = explanation.miss, !miss.changes.isEmpty else { continue }
      var text: [UInt8]? = bench.bytes
      for change in miss.changes {
        let value = change.wouldBe.components(separatedBy: " or ")[0].components(separatedBy: ", ")[0]
        text = text.flatMap { bench.stating(change.path, value, in: $0) }
      }
      guard let text else { continue }
      let after = try bench.assess(text)
      let identity =
        miss.bindings.isEmpty
        ? rule.id : "\(rule.id)[\(miss.bindings.map { "\($0.variable)=\($0.entityID)" }.joined(separator: ", "))]"
      #expect(
        bench.verdict(identity, in: after).rawValue >= Verdict.possible.rawValue,
        "\(identity): \(miss.changes.map { "\($0.path) = \($0.wouldBe)" })")
    }
  }

  @Test func doingNothingRaisesNothingAboutTheProposal() throws {
    let bench = try Bench("libya-2011-resolutions-1970-and-1973")
    let idle = bench.assessment.policy.withoutProposals(PackShapeTests.pack.vocabulary)
    let nothing = try #require(bench.assessor.assess(idle).value)
    #expect(!nothing.findings.contains { $0.bindings.contains { $0.entityID == "force" } })
    #expect(nothing.findings.contains { $0.bindings.contains { $0.entityID == "embargo" } })
    let comparison = Comparison([
      .init(name: "A", assessment: bench.assessment), .init(name: "B", assessment: nothing),
    ])
    #expect(comparison.rows.contains { $0.differs })
    #expect(!comparison.isDominated(1, by: 1))
  }
}
