import CoherenceSource

/// Reads policies: a file's bytes become a checked value, or a list of what is wrong.
package enum PolicyReader {
  /// Reads a policy file, and the file that it is based on.
  ///
  /// - Parameter loading: gives the bytes of the file at a path relative to the policy, or `nil`.
  package static func read(
    _ file: SourceFile.ID, in sources: inout SourceSet, names: PolicyNames, loading: (String) -> [UInt8]?
  ) -> Diagnosed<Policy> {
    let document = YAMLReader.read(sources[file], id: file)
    guard let tree = document.value, let root = tree.root else {
      return Diagnosed(value: nil, diagnostics: document.diagnostics)
    }
    var problems = PolicyProblems()
    problems.take(document.diagnostics)
    return tree.withView { view in
      let outline = PolicyOutline(view, root, isShared: false, names: names, problems: &problems)
      guard let base = outline[.basedOn] else {
        return finish([outline], names: names, identity: .stated, problems: problems)
      }
      guard let shared = load(base, view, in: &sources, loading: loading, problems: &problems), let root = shared.root
      else { return Diagnosed(value: nil, diagnostics: problems.diagnostics) }
      return shared.withView { sharedView in
        let second = PolicyOutline(sharedView, root, isShared: true, names: names, problems: &problems)
        return finish([outline, second], names: names, identity: .stated, problems: problems)
      }
    }
  }

  /// Reads a policy from a tree that is already read; it is based on no other file.
  package static func read(_ tree: YAMLTree, names: PolicyNames) -> Diagnosed<Policy> {
    guard let root = tree.root else { return Diagnosed(value: nil) }
    return tree.withView { view in
      var problems = PolicyProblems()
      let outline = PolicyOutline(view, root, isShared: false, names: names, problems: &problems)
      return finish([outline], names: names, identity: .stated, problems: problems)
    }
  }

  /// Reads a policy that stands in another file, such as a rule's example; it needs neither id, title nor date.
  package static func read(
    _ node: YAMLTree.Node, in tree: YAMLTree, named name: String, names: PolicyNames
  ) -> Diagnosed<Policy> {
    tree.withView { view in
      var problems = PolicyProblems()
      let outline = PolicyOutline(view, node, isShared: false, names: names, problems: &problems)
      if let base = outline[.basedOn] {
        problems.add(
          .policyBaseUnreadable, "an example stands alone: it is not based on another file",
          at: view.span(base.key), help: "write out what it needs")
      }
      return finish([outline], names: names, identity: .given(name), problems: problems)
    }
  }

  /// Where a policy's id and title come from.
  private enum Identity {
    /// From the file, which must state them.
    case stated
    /// From whoever reads it, if it does not state them.
    case given(String)
  }

  private static func load(
    _ pair: YAMLView.Pair, _ tree: YAMLView, in sources: inout SourceSet, loading: (String) -> [UInt8]?,
    problems: inout PolicyProblems
  ) -> YAMLTree? {
    guard let path = problems.text(pair.value, in: tree, of: "based_on") else { return nil }
    let span = tree.span(pair.value)
    let own = sources[span.file].path
    let full = PolicyPath.resolve(path, relativeTo: own)
    guard full != PolicyPath.resolve(PolicyPath.lastPart(own), relativeTo: own) else {
      problems.add(.policyBaseOfBase, "this policy is based on itself", at: span, help: "take `based_on` out")
      return nil
    }
    guard let bytes = loading(path) else {
      problems.add(
        .policyBaseUnreadable, "the file `\(path)` cannot be read", at: span,
        help: "the path starts at the folder of this policy")
      return nil
    }
    let id = sources.add(path: full, bytes: bytes)
    let document = YAMLReader.read(sources[id], id: id)
    problems.take(document.diagnostics)
    return document.value
  }

  private static func finish(
    _ outlines: [PolicyOutline], names: PolicyNames, identity: Identity, problems: PolicyProblems
  ) -> Diagnosed<Policy> {
    guard outlines.allSatisfy({ $0.tree.kind($0.root) == .mapping }) else {
      return Diagnosed(value: nil, diagnostics: problems.diagnostics)
    }
    var reading = PolicyReading(outlines, names: names, problems: problems)
    let header: PolicyHeader
    switch identity {
    case .stated: header = PolicyHeader(outlines[0], defaultName: nil, problems: &reading.problems)
    case .given(let name): header = PolicyHeader(outlines[0], defaultName: name, problems: &reading.problems)
    }
    reading.date = header.date
    reading.readEntities()
    reading.readFacts()
    reading.readRelations()
    reading.checkOrder()
    let risks = reading.readRisks()
    guard !reading.problems.hasErrors else {
      return Diagnosed(value: nil, diagnostics: reading.problems.diagnostics)
    }
    return Diagnosed(
      value: reading.policy(header: header, risks: risks), diagnostics: reading.problems.diagnostics)
  }
}
