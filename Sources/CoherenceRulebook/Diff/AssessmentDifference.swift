import CoherenceEngine
import CoherenceKernel
import CoherenceLanguage

extension PackDifference.PolicyDifference {
  /// What two versions say otherwise of one policy.
  package init(path: String, _ old: Assessment, _ new: Assessment) {
    let (before, after) = (Self.words(old), Self.words(new))
    let identities = Set(before.keys).union(after.keys).sorted()
    self.init(
      path: path, title: new.policy.title,
      findings: identities.compactMap { identity in
        before[identity] == after[identity] ? nil : (identity, before[identity], after[identity])
      })
  }

  /// Verdict and severity of each finding, and the finding under which it is shown.
  private static func words(_ assessment: Assessment) -> [String: String] {
    var result: [String: String] = [:]
    for finding in assessment.findings {
      let severity = finding.interactions.map(\.name).joined(separator: " or ")
      result[finding.identity] =
        "\(finding.verdict)" + (severity.isEmpty ? "" : ", \(severity)")
        + (finding.foldedUnder.map { ", beneath \($0)" } ?? "")
    }
    return result
  }
}
