/// A value of a JSON text; the members of an object keep their order.
package enum JSONValue: Sendable, Equatable {
  case null
  case flag(Bool)
  case number(Int)
  /// A number that is no whole one, as it was written.
  case decimal(String)
  case text(String)
  case list([JSONValue])
  case object([Member])

  /// A member of an object.
  package struct Member: Sendable, Equatable {
    /// The name, which another member of the object may have too.
    package var name: String
    /// What stands under it.
    package var value: JSONValue
    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// The member of that name; `nil` if there is none or this is no object. Of several of one name, the last counts.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.name == name }?.value
  }

  /// The text; `nil` for anything else.
  package var text: String? { if case .text(let text) = self { text } else { nil } }
  /// The whole number; `nil` for anything else, a decimal included.
  package var number: Int? { if case .number(let number) = self { number } else { nil } }
  /// The truth value; `nil` for anything else.
  package var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  /// The elements; `nil` for anything else.
  package var list: [JSONValue]? { if case .list(let list) = self { list } else { nil } }

  /// Writes the value where a writer stands.
  package func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .flag(let flag): writer.value(flag)
    case .number(let number): writer.value(number)
    case .decimal(let literal): writer.value(literal: literal)
    case .text(let text): writer.value(text)
    case .list(let elements):
      writer.beginArray()
      for element in elements { element.write(to: &writer) }
      writer.endArray()
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.key(member.name)
        member.value.write(to: &writer)
      }
      writer.endObject()
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int) { self = .number(value) }
  package init(booleanLiteral value: Bool) { self = .flag(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
