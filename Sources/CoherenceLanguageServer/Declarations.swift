import CoherenceLanguage

/// Vocabulary files: here the path of a key says everything.
extension MentionFinder {
  /// What a step declares or names.
  mutating func takeDeclaration(_ step: FileWalk.Step) {
    let path = step.path
    guard path.count > 1 else { return }
    switch (path[0], path.count, step.isKey) {
    case ("types", 2, true): add(.type, path[1], step, isDefinition: true)
    case ("types", 4, true) where path[2] == "entities" || path[2] == "predeclared":
      add(.entity, path[3], step, isDefinition: true)
    case ("types", 4, true) where path[2] == "designed_when":
      add(.attribute, "\(path[1]).\(path[3])", step)
    case ("types", 5, true) where path[2] != "designed_when" && path[4] != "name":
      add(.attribute, "\(path[1]).\(path[4])", step)
    case ("types", 4..., false) where path[2] == "designed_when":
      addValue(ofAttribute: "\(path[1]).\(path[3])", step)
    case ("types", 5..., false) where path[2] == "entities" || path[2] == "predeclared":
      addValue(ofAttribute: "\(path[1]).\(path[4])", step)
    case ("attributes", 4..., false) where path[3] == "default" || path[3] == "design_choice":
      addValue(ofAttribute: "\(path[1]).\(path[2])", step)
    case ("stages", 4, true): add(.attribute, "\(path[2]).\(path[3])", step)
    case ("stages", 4..., false): addValue(ofAttribute: "\(path[2]).\(path[3])", step)
    case ("attributes", 2, true): add(.type, path[1], step)
    case ("attributes", 3, true): add(.attribute, "\(path[1]).\(path[2])", step, isDefinition: true)
    case ("attributes", 5, true) where path[3] == "values":
      add(.value, "\(path[1]).\(path[2])/\(path[4])", step, isDefinition: true)
    case ("attributes", 4, false) where path[3] == "to": add(.type, step.text, step)
    case ("taxonomies", 3, true) where path[2] != "extend":
      add(.value, "\(path[1])/\(path[2])", step, isDefinition: true)
    case ("taxonomies", 4..., false) where path[3] == "is_a":
      add(.value, "\(path[1])/\(step.text)", step)
    case ("scales", 3, true): add(.value, "\(path[1])/\(path[2])", step, isDefinition: true)
    case ("relations", 2, true), ("closures", 2, true): add(.relation, path[1], step, isDefinition: true)
    case ("relations", 3, false) where path[2] == "inverse": add(.relation, step.text, step, isDefinition: true)
    case ("relations", 3, false) where path[2] == "from" || path[2] == "to": add(.type, step.text, step)
    case ("closures", 4, false) where path[2] == "via": add(.relation, step.text, step)
    case ("mechanisms", 2, true): add(.mechanism, path[1], step, isDefinition: true)
    case ("workstreams", 2, true): add(.workstream, path[1], step, isDefinition: true)
    case ("workstreams", 4, true) where path[2] == "objectives":
      add(.objective, "\(path[1]).\(path[3])", step, isDefinition: true)
    case ("questions", 2, true): add(.question, path[1], step, isDefinition: true)
    case ("questions", 4, true) where path[2] == "schools":
      add(.school, "\(path[1]).\(path[3])", step, isDefinition: true)
    case ("parameters", 2, true): add(.parameter, path[1], step, isDefinition: true)
    default: break
    }
  }
}
