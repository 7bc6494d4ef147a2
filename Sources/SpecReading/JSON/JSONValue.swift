/// A value of a JSON text with its place.
struct JSONValue: Sendable {
  /// A key of an object with its value.
  struct Member: Sendable {
    /// The key, its escapes resolved.
    var key: String
    /// What stands after the colon.
    var value: JSONValue
  }

  /// What kind of value it is.
  enum Content: Sendable {
    case null
    case boolean(Bool)
    /// A number as it is written, so that the id `1.10` is not `1.1`.
    case number(String)
    /// A string, its escapes resolved.
    case string(String)
    case list([JSONValue])
    /// Keys in order; none is repeated.
    case object([Member])
  }

  /// What it holds.
  var content: Content
  private let start: UInt32
  private let end: UInt32

  /// Creates a value that stands at `range` of the text, in bytes; these must fit 32 bits.
  init(_ content: Content, at range: Range<Int>) {
    self.content = content
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
  }

  /// Where it stands in the text, in bytes.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// The value of a key, unless there is none or it is `null`.
  subscript(key: String) -> JSONValue? {
    guard let value = members.first(where: { $0.key == key })?.value else { return nil }
    if case .null = value.content { return nil }
    return value
  }

  /// The members of an object; nothing of anything else.
  var members: [Member] { if case .object(let members) = content { members } else { [] } }

  /// The values of a list; nothing of anything else.
  var items: [JSONValue] { if case .list(let items) = content { items } else { [] } }

  /// Whether it is a list.
  var isList: Bool { if case .list = content { true } else { false } }

  /// Whether it is an object.
  var isObject: Bool { if case .object = content { true } else { false } }

  /// The text of a string, in one line and with single blanks, or a number as written.
  var word: String? {
    switch content {
    case .string(let text): text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    case .number(let text): text
    case .null, .boolean, .list, .object: nil
    }
  }

  /// The words of a list, or the one word that stands in place of a list.
  var words: [String] { isList ? items.compactMap(\.word) : word.map { [$0] } ?? [] }
}
