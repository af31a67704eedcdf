import CoherenceSource

/// Turns taxonomies, with their extensions, into domains: one value a leaf, and one a class for the members it lacks.
struct TaxonomyResolver {
  let reading: Reading

  /// The domains by taxonomy name; taxonomies with an error are left out and remembered as broken.
  func resolve(_ taxonomies: [TaxonomySyntax]) -> [String: ValueDomain] {
    var members: [String: [TaxonomyMemberSyntax]] = [:]
    var declared = Declarations(
      reading: reading, what: "the taxonomy", repair: "to add members to the first one, write `extend: yes` in this one"
    )
    for taxonomy in taxonomies where !taxonomy.extends && declared.add(taxonomy.name) {
      members[taxonomy.name.value] = taxonomy.members
    }
    for taxonomy in taxonomies where taxonomy.extends {
      guard members[taxonomy.name.value] != nil else {
        reading.unknownName(
          .extendsUnknownTaxonomy, taxonomy.name, message: "there is no taxonomy `\(taxonomy.name.value)` to extend",
          candidates: members.keys.sorted())
        continue
      }
      members[taxonomy.name.value]! += taxonomy.members
    }
    var domains: [String: ValueDomain] = [:]
    for name in members.keys.sorted() {
      if let domain = domain(members[name]!, of: name) {
        domains[name] = domain
      } else {
        reading.brokenNames.insert(name)
      }
    }
    return domains
  }

  private func domain(_ members: [TaxonomyMemberSyntax], of taxonomy: String) -> ValueDomain? {
    var declared = Declarations(reading: reading, what: "the member")
    let members = members.filter { declared.add($0.name) }
    let indices = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($0.element.name.value, $0.offset) })
    let errorsBefore = reading.errorCount
    let parents = members.map { member in
      member.parents.compactMap { parent -> Int? in
        if let index = indices[parent.value] { return index }
        reading.unknownName(
          .unknownClass, parent, message: "`\(taxonomy)` has no class `\(parent.value)`",
          candidates: members.map(\.name.value))
        return nil
      }
    }
    guard !members.isEmpty, let order = childrenFirst(members, parents) else { return nil }
    return reading.errorCount == errorsBefore ? domain(members, parents, order, taxonomy) : nil
  }

  /// The members, each after all below it; reports a circle.
  private func childrenFirst(_ members: [TaxonomyMemberSyntax], _ parents: [[Int]]) -> [Int]? {
    let remainder = Circle.remainder(count: members.count, next: parents)
    guard remainder.isEmpty else {
      let circle = Circle.find(among: remainder, next: { parents[$0] })
      reading.error(
        .taxonomyCircle, "`is_a` runs in a circle: \(Circle.describe(circle.map { members[$0].name.value }))",
        at: members[circle[0]].name.span, help: "take one of these `is_a` away")
      return nil
    }
    var childrenLeft = Array(repeating: 0, count: members.count)
    for parent in parents.joined() { childrenLeft[parent] += 1 }
    var order = members.indices.filter { childrenLeft[$0] == 0 }
    var next = 0
    while next < order.count {
      for parent in parents[order[next]] {
        childrenLeft[parent] -= 1
        if childrenLeft[parent] == 0 { order.append(parent) }
      }
      next += 1
    }
    return order
  }

  private func domain(
    _ members: [TaxonomyMemberSyntax], _ parents: [[Int]], _ childrenFirst: [Int], _ taxonomy: String
  ) -> ValueDomain {
    let isClass = Set(parents.joined())
    var values: [DomainValue] = []
    var ownValue = Array(repeating: 0, count: members.count)
    for (index, member) in members.enumerated() {
      ownValue[index] = values.count
      let name = member.name.value
      values.append(
        isClass.contains(index)
          ? DomainValue(id: name + "…", label: "\(member.label) (another one)", isUnlistedMember: true)
          : DomainValue(id: name, label: member.label, describes: member.describes))
    }
    var below = ownValue.map { ValueMask(count: values.count, values: [$0]) }
    for index in childrenFirst {
      for parent in parents[index] { below[parent] = below[parent].union(below[index]) }
    }
    let classes = members.indices.filter(isClass.contains).map {
      DomainClass(
        id: members[$0].name.value, label: members[$0].label, describes: members[$0].describes, members: below[$0])
    }
    return ValueDomain(values: values, classes: classes, name: taxonomy)
  }
}
