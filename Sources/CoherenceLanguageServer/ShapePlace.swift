import CoherenceLanguage

/// What may stand at a place of a file: one or several forms, each with the definition that it belongs to.
struct ShapePlace {
  /// A form, resolved: neither a choice nor a name.
  struct Form {
    var shape: Shape
    /// The definition that it belongs to: `pattern-action`, `value-instrument`; empty at the root of a file.
    var role: String
  }

  let file: FileShape
  private(set) var forms: [Form] = []

  /// The place of a whole file.
  init(_ file: FileShape) {
    self.init(file, [Form(shape: file.root, role: "")])
  }

  private init(_ file: FileShape, _ shapes: [Form]) {
    self.file = file
    for form in shapes { add(form.shape, form.role) }
  }

  private mutating func add(_ shape: Shape, _ role: String) {
    switch shape {
    case .either(let shapes): for shape in shapes { add(shape, role) }
    case .named(let name): if let definition = file[name] { add(definition.shape, name) }
    default: forms.append(Form(shape: shape, role: role))
    }
  }

  /// The known keys of the mappings that may stand here, each with what it holds.
  var keys: [(key: Shape.Key, describes: String, role: String)] {
    forms.flatMap { form -> [(Shape.Key, String, String)] in
      guard case .keys(let keys, _) = form.shape else { return [] }
      return keys.map { ($0, describe($0), form.role) }
    }
  }

  /// What a key holds: its own words, or those of the definition that it leads to.
  private func describe(_ key: Shape.Key) -> String {
    if key.describes.isEmpty, case .named(let name) = key.shape { return file[name]?.describes ?? "" }
    return key.describes
  }

  /// What may stand under a key, and the role of the key itself; `nil` if no mapping here has the key.
  ///
  /// - Parameter subjects: the types of the variables, by name.
  func under(_ name: String, subjects: [String: String]) -> (place: ShapePlace, role: String, describes: String)? {
    var found: [Form] = []
    var role: String?
    var describes = ""
    for form in forms {
      guard case .keys(let keys, let others) = form.shape else { continue }
      if let key = keys.first(where: { $0.name == name }) {
        found.append(Form(shape: key.shape, role: form.role))
        role = role ?? form.role
        if describes.isEmpty { describes = describe(key) }
      } else if let others {
        role = role ?? form.role
        // A pattern is about an entity of one type, which the file tells and the shape does not.
        if case .named("pattern") = others, let type = subjects[name] {
          found.append(Form(shape: .named("pattern-\(type)"), role: form.role))
        } else {
          found.append(Form(shape: others, role: form.role))
        }
      }
    }
    return role.map { (ShapePlace(file, found), $0, describes) }
  }

  /// What an element of a list here may be; the index matters where each has a meaning of its own.
  func element(_ index: Int) -> ShapePlace {
    ShapePlace(
      file,
      forms.compactMap { form in
        switch form.shape {
        case .list(let element, _): return Form(shape: element, role: form.role)
        case .tuple(let shapes) where index < shapes.count: return Form(shape: shapes[index], role: form.role)
        default: return nil
        }
      })
  }

  /// The words that may be written here, in order and once each.
  var words: [(word: Shape.Word, role: String)] {
    var seen: Set<String> = []
    return forms.flatMap { form -> [(Shape.Word, String)] in
      switch form.shape {
      case .words(let words), .suggestions(let words): return words.map { ($0, form.role) }
      case .entity(_, let others): return others.map { ($0, form.role) }
      case .yesNo: return [(Shape.Word("yes", ""), form.role), (Shape.Word("no", ""), form.role)]
      default: return []
      }
    }.filter { seen.insert($0.0.id).inserted }
  }

  /// The type whose entities may be named here, if any: `.some(nil)` for entities of any type.
  var entityType: EntityTypeID?? {
    for form in forms {
      if case .entity(let type, _) = form.shape { return .some(type) }
      if case .variable = form.shape { return .some(nil) }
    }
    return nil
  }
}
