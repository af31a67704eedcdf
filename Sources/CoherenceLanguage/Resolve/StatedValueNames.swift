import CoherenceSource

/// The names that may be written as the value of one attribute, ready to be found by their bytes.
package final class StatedValueNames: Sendable {
  /// How values are written; one case a row of the language's table of types.
  package enum Shape: Sendable, Equatable {
    case choice, level, yesNo, set, number, date
    case reference(EntityTypeID)
    case references(EntityTypeID)
  }

  /// How values are written.
  package let shape: Shape
  /// The finite values, if there are any.
  package let domain: ValueDomain?
  /// Everything that may be written: values in the order of the vocabulary, then classes.
  let spellings: [String]
  /// Where classes begin in `spellings`.
  let firstClass: Int
  /// Finds an index in `spellings`.
  let table: NameTable
  /// The value that each spelling of a single value stands for.
  let bits: [Int]
  /// The values that each spelling stands for.
  let masks: [ValueMask]
  /// What each spelling means when it stands alone; shared by all facts that say it.
  let alone: [StatedValue]

  /// Prepares the names of a type's values.
  package convenience init(_ type: ValueType) {
    switch type {
    case .choice(let domain):
      self.init(domain.isYesNo ? .yesNo : .choice, domain)
    case .level(let domain): self.init(.level, domain)
    case .set(let domain): self.init(.set, domain)
    case .number: self.init(.number, nil)
    case .date: self.init(.date, nil)
    case .reference(let type): self.init(.reference(type), nil)
    case .references(let type): self.init(.references(type), nil)
    }
  }

  private init(_ shape: Shape, _ domain: ValueDomain?) {
    self.shape = shape
    self.domain = domain
    let count = domain?.values.count ?? 0
    // The value for members that the list lacks has no name of its own: its class stands for it.
    let listed = (domain?.values ?? []).enumerated().filter { !$0.element.isUnlistedMember }
    let classes = domain?.classes ?? []
    spellings = listed.map(\.element.id) + classes.map(\.id)
    firstClass = listed.count
    table = NameTable(names: spellings)
    bits = listed.map(\.offset)
    masks = listed.map { ValueMask(count: count, values: [$0.offset]) } + classes.map(\.members)
    if shape == .set {
      let none = ValueMask(count: count)
      // A class alone means some member, not known which: nothing is surely in unless the class has one member only.
      alone = masks.map { .members(surely: $0.count == 1 ? $0 : none, possibly: $0) }
    } else {
      alone = masks.map { .oneOf($0) }
    }
  }

  /// How many values there are.
  var count: Int { domain?.values.count ?? 0 }

  /// An empty set.
  var nothing: StatedValue {
    .members(surely: ValueMask(count: count), possibly: ValueMask(count: count))
  }

  /// What is written as a value, for messages.
  var noun: String {
    switch shape {
    case .choice, .level, .yesNo, .set: "name"
    case .number: "number"
    case .date: "date"
    case .reference, .references: "entity"
    }
  }

  /// What kind of value it is, for messages.
  var describes: String {
    switch shape {
    case .choice: "has one of several values in no order"
    case .level: "has one of several values in order"
    case .yesNo: "is `yes` or `no`"
    case .set: "has any number of values"
    case .number: "is a number"
    case .date: "is a date"
    case .reference: "refers to one entity"
    case .references: "refers to any number of entities"
    }
  }
}
