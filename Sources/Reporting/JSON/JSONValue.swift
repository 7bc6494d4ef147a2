/// A JSON text as a value whose objects keep the order of their members.
package enum JSONValue: Hashable, Sendable {
  /// A name and its value.
  package struct Member: Hashable, Sendable {
    /// The name; unique in its object.
    package var name: String
    /// The value.
    package var value: JSONValue
    /// Creates a member.
    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  case null
  case boolean(Bool)
  case integer(Int)
  /// A seed: the only number that may be larger than an `Int`.
  case unsigned(UInt64)
  /// A number with at most six decimals, halves away from zero; written as `null` if not finite.
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByNilLiteral
{
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .boolean(value) }
  package init(nilLiteral: ()) { self = .null }
}

extension JSONValue {
  /// Returns the text, or `null` when there is none.
  static func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }

  /// Returns what a value is described as, such as an id or an ISO date, or `null`.
  static func text(describing value: (some CustomStringConvertible)?) -> JSONValue {
    value.map { .string($0.description) } ?? .null
  }

  /// Returns the number, or `null` when there is none.
  static func number(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }

  /// Returns the array of what `transform` makes of each element.
  static func array<Element>(
    _ elements: some Sequence<Element>, _ transform: (Element) -> JSONValue
  ) -> JSONValue {
    .array(elements.map(transform))
  }
}
