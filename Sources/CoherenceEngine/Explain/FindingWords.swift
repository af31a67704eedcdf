import CoherenceKernel

extension Verdict {
  /// The verdict in words that go with a subject: `it stands`, `it may stand`.
  package var words: String {
    switch self {
    case .established: "stands"
    case .unguarded: "stands, no safeguard stated"
    case .mitigated: "addressed"
    case .possible: "may stand"
    case .latent: "does not arise as proposed and drawn"
    case .silent: "does not arise"
    }
  }
}

extension Finding {
  /// Why it matters. What is only possible, or addressed, is put in quotation marks: it is not said to be so.
  package var saying: String {
    switch verdict {
    case .mitigated: "Without the safeguard it would be said: “\(because)”"
    case .possible, .latent, .silent: "If it stands, it is to be said: “\(because)”"
    case .established, .unguarded: because
    }
  }

  /// What a reader must know of a verdict that is not exact, as a sentence; empty for all others.
  package var inexactness: String {
    if isExact { return "" }
    return verdict == .possible
      ? "The search for an exact answer reached its bound: more than “may stand” could perhaps be said."
      : "The search for an exact answer reached its bound: a firmer verdict could perhaps be given."
  }
}
