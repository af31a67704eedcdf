/// What a mapping's keys may be.
extension YAMLStream {
  /// From so many keys on a mapping has a table of them: fewer are compared one by one.
  private static let tableThreshold = 32

  /// Counts a node in its parent.
  @inline(__always)
  func noteChild(_ open: [Open], _ tree: inout YAMLTree) {
    guard let last = open.indices.last else { return }
    // Field by field: a copy of the whole would count references.
    if !open[last].isMapping || open[last].expectsKey { tree.records[open[last].node].count += 1 }
  }

  /// After a complete child of a mapping: a key is checked, and what follows it is its value.
  ///
  /// The tree is `inout` although it stays as it is: lent otherwise, its three arrays would be counted for each value.
  func finishChild(_ child: Int, _ open: inout [Open], _ tree: inout YAMLTree, _ keys: inout [Key]) {
    guard let last = open.indices.last, open[last].isMapping else { return }
    let wasKey = open[last].expectsKey
    open[last].expectsKey = !wasKey
    if !wasKey { return }
    if tree.records[child].kind == .scalar {
      checkKey(&open[last], tree, &keys)
    } else {
      add(
        Diagnostic(
          .collectionAsKey, "a key must be a word, not a list or a mapping",
          at: tree.span(of: YAMLTree.Node(Int32(child))),
          help: "put a key that contains brackets in double quotes; a key needs no `?` before it"))
    }
  }

  private func checkKey(_ parent: inout Open, _ tree: YAMLTree, _ keys: inout [Key]) {
    let node = YAMLTree.Node(Int32(tree.records.count - 1))
    // Null and merge keys are short: longer keys need not be compared with them.
    if tree.count(of: node) <= 4 && isRefusedWord(node, tree) { return }
    if tree.count(of: node) > limits.keyBytes {
      add(
        Diagnostic(
          .keyTooLong, "a key of \(tree.count(of: node)) bytes; at most \(limits.keyBytes) are allowed",
          at: tree.span(of: node), help: "a long text belongs after a colon"))
      return
    }
    let hash = tree.withBytes(of: node) { NameTable.hash($0) }
    let first =
      parent.known == nil
      ? firstEqual(node, hash, keys, parent.firstKey, tree) : known(node, &parent, keys, tree)
    if let first {
      add(
        Diagnostic(
          .duplicateKey, "`\(tree.text(of: node))` is written twice in one mapping", at: tree.span(of: node),
          secondary: [.init(tree.span(of: first), "first here")], help: "keep one of the two"))
      return
    }
    keys.append(Key(hash: hash, node: node.index))
    if parent.known == nil && keys.count - parent.firstKey > Self.tableThreshold {
      var table: [Int: Int32] = [:]
      for key in keys[parent.firstKey...] { table[secretHash(YAMLTree.Node(key.node), tree)] = key.node }
      parent.known = table
    }
  }

  /// Complains about keys that are no names at all.
  private func isRefusedWord(_ node: YAMLTree.Node, _ tree: YAMLTree) -> Bool {
    if tree.isNull(node) || tree.count(of: node) == 0 {
      add(Diagnostic(.emptyKey, "an empty key", at: tree.span(of: node), help: "write a name before the colon"))
      return true
    }
    guard tree.isPlain(node) && tree.hasText(node, "<<") else { return false }
    add(
      Diagnostic(
        .mergeKey, "a merge key (`<<`)", at: tree.span(of: node),
        help: "write the entries out, or share them with `based_on`"))
    return true
  }

  @inline(__always)
  private func firstEqual(
    _ node: YAMLTree.Node, _ hash: UInt64, _ keys: [Key], _ firstKey: Int, _ tree: YAMLTree
  ) -> YAMLTree.Node? {
    // By index: a slice or an iterator would count references for every key.
    for index in firstKey..<keys.count
    where keys[index].hash == hash && areEqual(YAMLTree.Node(keys[index].node), node, tree) {
      return YAMLTree.Node(keys[index].node)
    }
    return nil
  }

  /// The first key with the same text in a large mapping; if there is none, this one is noted as the first.
  private func known(
    _ node: YAMLTree.Node, _ parent: inout Open, _ keys: [Key], _ tree: YAMLTree
  ) -> YAMLTree.Node? {
    let hash = secretHash(node, tree)
    guard let first = parent.known?[hash].map({ YAMLTree.Node($0) }) else {
      parent.known?[hash] = node.index
      return nil
    }
    if areEqual(first, node, tree) { return first }
    // Two different texts with one 64-bit hash: nobody has seen it, but the answer must still be right.
    return firstEqual(node, tree.withBytes(of: node) { NameTable.hash($0) }, keys, parent.firstKey, tree)
  }

  private func areEqual(_ a: YAMLTree.Node, _ b: YAMLTree.Node, _ tree: YAMLTree) -> Bool {
    tree.withBytes(of: a) { a in
      tree.withBytes(of: b) { b in
        guard a.count == b.count, let first = a.baseAddress, let second = b.baseAddress else {
          return a.count == b.count
        }
        return NameTable.areEqual(first, second, count: a.count)
      }
    }
  }

  /// A hash that differs from run to run; only the time it takes to find repeated keys depends on it.
  private func secretHash(_ node: YAMLTree.Node, _ tree: YAMLTree) -> Int {
    var hasher = Hasher()
    tree.withBytes(of: node) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    return hasher.finalize()
  }
}
