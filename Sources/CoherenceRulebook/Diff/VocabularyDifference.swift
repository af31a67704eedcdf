import CoherenceLanguage

/// Which names two vocabularies do not share, or use otherwise.
enum VocabularyDifference {
  static func changes(_ old: Vocabulary, _ new: Vocabulary) -> [PackDifference.NameChange] {
    let (before, after) = (names(old), names(new))
    var result: [PackDifference.NameChange] = []
    for (name, shape) in before {
      guard let now = after[name] else {
        result.append(.init(kind: .gone, name: name))
        continue
      }
      if now != shape { result.append(.init(kind: .changed, name: name)) }
    }
    for name in after.keys where before[name] == nil { result.append(.init(kind: .new, name: name)) }
    let (said, now) = (words(old), words(new))
    for (name, words) in said where now[name].map({ $0 != words }) == true && before[name] == after[name] {
      result.append(.init(kind: .reworded, name: name))
    }
    let kinds = PackDifference.NameChange.Kind.allCases
    return result.sorted {
      (kinds.firstIndex(of: $0.kind)!, $0.name) < (kinds.firstIndex(of: $1.kind)!, $1.name)
    }
  }

  /// Every name with what it stands for, as far as rules and policies rest on it.
  private static func names(_ vocabulary: Vocabulary) -> [String: String] {
    var result: [String: String] = [:]
    func type(_ id: EntityTypeID) -> String { vocabulary.types[id.index].id }
    for type in vocabulary.types {
      result["type \(type.id)"] = "\(type.multiplicity) \(type.section) \(type.isTimed)"
      for entity in type.declaredEntities { result["\(type.id) \(entity.id)"] = "" }
    }
    for attribute in vocabulary.attributes {
      let name = "\(type(attribute.type)).\(attribute.id)"
      switch attribute.valueType {
      case .choice(let domain): add(domain, "choice", name, &result)
      case .level(let domain):
        add(domain, "level " + domain.values.map(\.id).joined(separator: " "), name, &result)
      case .set(let domain): add(domain, "set", name, &result)
      case .number(let unit): result["attribute \(name)"] = "number \(unit)"
      case .date: result["attribute \(name)"] = "date"
      case .reference(let target): result["attribute \(name)"] = "reference \(type(target))"
      case .references(let target): result["attribute \(name)"] = "references \(type(target))"
      }
    }
    for relation in vocabulary.relations {
      result["relation \(relation.id)"] = "\(type(relation.from)) \(type(relation.to))"
    }
    for closure in vocabulary.closures {
      let via = closure.path.via.map { vocabulary.relations[$0.index].id }.sorted().joined(separator: " ")
      result["closure \(closure.id)"] =
        "\(via) \(closure.path.minimumHops) \(closure.path.maximumHops.map(String.init) ?? "any")"
    }
    for parameter in vocabulary.parameters { result["parameter \(parameter.id)"] = "\(parameter.value)" }
    for mechanism in vocabulary.mechanisms { result["mechanism \(mechanism.id)"] = "" }
    for question in vocabulary.questions {
      for school in question.schools { result["school \(question.id).\(school.id)"] = "" }
    }
    for workstream in vocabulary.workstreams {
      for objective in workstream.objectives { result["objective \(workstream.id).\(objective.id)"] = "" }
    }
    return result
  }

  /// What people read of names: labels, descriptions, questions.
  private static func words(_ vocabulary: Vocabulary) -> [String: [String]] {
    var result: [String: [String]] = [:]
    for type in vocabulary.types {
      result["type \(type.id)"] = [type.label]
      for entity in type.declaredEntities { result["\(type.id) \(entity.id)"] = [entity.name] }
    }
    for attribute in vocabulary.attributes {
      let name = vocabulary.name(of: attribute)
      result["attribute \(name)"] = [attribute.describes, attribute.question, attribute.askOf]
      for value in attribute.valueType.domain?.values ?? [] where !value.isUnlistedMember {
        result["value \(name): \(value.id)"] = [value.label, value.describes ?? ""]
      }
    }
    for relation in vocabulary.relations {
      result["relation \(relation.id)"] = [relation.label, relation.describes, relation.question, relation.askOf]
    }
    for closure in vocabulary.closures { result["closure \(closure.id)"] = [closure.label] }
    for mechanism in vocabulary.mechanisms { result["mechanism \(mechanism.id)"] = [mechanism.describes] }
    for question in vocabulary.questions {
      for school in question.schools {
        result["school \(question.id).\(school.id)"] = [question.question, school.describes]
      }
    }
    for workstream in vocabulary.workstreams {
      for objective in workstream.objectives {
        result["objective \(workstream.id).\(objective.id)"] = [workstream.label, objective.describes]
      }
    }
    return result
  }

  private static func add(_ domain: ValueDomain, _ kind: String, _ name: String, _ result: inout [String: String]) {
    result["attribute \(name)"] = kind
    for value in domain.values where !value.isUnlistedMember { result["value \(name): \(value.id)"] = "" }
    for group in domain.classes {
      // A class that gains members means more than it did; that shows in the rules that name it.
      result["value \(name): \(group.id)"] = ""
    }
  }
}
