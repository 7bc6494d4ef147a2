import PlanModel

/// Reads JSON as RFC 8259 defines it, and nothing more lenient.
///
///     value   ->  object | list | string | number | true | false | null
///     object  ->  "{" (member ("," member)*)? "}"         member  ->  string ":" value
///     list    ->  "[" (value ("," value)*)? "]"
///
/// A key that an object repeats is a fault, because only one of the values could count. Half of a
/// surrogate pair, which JavaScript writes for a text cut in two, becomes U+FFFD.
struct JSONParser {
  /// Why a text is not JSON, and where.
  struct Fault: Error {
    var message: Diagnostic.Message
    var span: SourceSpan
  }

  /// The deepest nesting of objects and lists.
  static let depthLimit = 200
  /// The most values in a text.
  static let valueLimit = 2_000_000

  private let positions: LinePositions
  private var scanner: JSONScanner
  private var valueCount = 0

  /// Prepares to read the text of `positions`.
  init(_ positions: LinePositions) {
    self.positions = positions
    scanner = JSONScanner(positions.bytes, from: positions.start)
  }

  /// Returns the values that stand one after the other in the text.
  ///
  /// - Throws: The first fault.
  mutating func values() throws(Fault) -> [JSONValue] {
    var values: [JSONValue] = []
    while scanner.skipBlanks() != nil {
      values.append(try value(depth: 0))
    }
    return values
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    let start = scanner.offset
    guard depth <= Self.depthLimit else { throw fault(.tooDeep, at: start) }
    valueCount += 1
    guard valueCount <= Self.valueLimit else { throw fault(.tooManyValues, at: start) }
    let content: JSONValue.Content
    switch scanner.byte ?? 0 {
    case 0x7B: content = .object(try members(depth: depth))
    case 0x5B: content = .list(try items(depth: depth))
    case 0x22: content = .string(try string())
    case 0x2D, 0x30...0x39:
      guard let number = scanner.number() else { throw fault(.malformedNumber, at: start) }
      content = .number(number)
    case 0x74 where scanner.take("true"): content = .boolean(true)
    case 0x66 where scanner.take("false"): content = .boolean(false)
    case 0x6E where scanner.take("null"): content = .null
    default: throw unexpected("a value")
    }
    return JSONValue(content, at: start..<scanner.offset)
  }

  private mutating func items(depth: Int) throws(Fault) -> [JSONValue] {
    let open = scanner.offset
    var items: [JSONValue] = []
    scanner.advance()
    if scanner.skipBlanks() == 0x5D {
      scanner.advance()
      return []
    }
    while true {
      try expectMore(of: "a list", from: open)
      if scanner.byte == 0x5D { throw fault(.commaBeforeEnd, at: scanner.offset) }
      items.append(try value(depth: depth + 1))
      if try isClosed(by: 0x5D, "a list", from: open) { return items }
    }
  }

  private mutating func members(depth: Int) throws(Fault) -> [JSONValue.Member] {
    let open = scanner.offset
    var members: [JSONValue.Member] = []
    var keys: [String: Int] = [:]
    scanner.advance()
    if scanner.skipBlanks() == 0x7D {
      scanner.advance()
      return []
    }
    while true {
      try expectMore(of: "an object", from: open)
      if scanner.byte == 0x7D { throw fault(.commaBeforeEnd, at: scanner.offset) }
      let start = scanner.offset
      guard scanner.byte == 0x22 else { throw unexpected("a key in double quotes") }
      let key = try string()
      if let first = keys.updateValue(start, forKey: key) {
        throw fault(.repeatedKey(key, first: span(at: first)), at: start)
      }
      guard scanner.skipBlanks() == 0x3A else { throw unexpected("a colon") }
      scanner.advance()
      scanner.skipBlanks()
      members.append(JSONValue.Member(key: key, value: try value(depth: depth + 1)))
      if try isClosed(by: 0x7D, "an object", from: open) { return members }
    }
  }

  /// Passes over blanks; a fault if the text ends.
  private mutating func expectMore(of noun: String, from open: Int) throws(Fault) {
    guard scanner.skipBlanks() == nil else { return }
    throw fault(.endsInside(noun, from: span(at: open)), at: scanner.offset)
  }

  /// Passes over a comma, or over the bracket that closes a list or an object.
  private mutating func isClosed(
    by bracket: UInt8, _ noun: String, from open: Int
  ) throws(Fault) -> Bool {
    try expectMore(of: noun, from: open)
    let closes = scanner.byte == bracket
    guard closes || scanner.byte == 0x2C else {
      throw unexpected(bracket == 0x5D ? "a comma or ']'" : "a comma or '}'")
    }
    scanner.advance()
    return closes
  }

  private mutating func string() throws(Fault) -> String {
    let open = scanner.offset
    switch scanner.string() {
    case .text(let text): return text
    case .unclosed: throw fault(.endsInside("a string", from: span(at: open)), at: scanner.offset)
    case .controlCharacter: throw fault(.controlCharacter, at: scanner.offset)
    case .malformedEscape: throw fault(.malformedEscape, at: scanner.offset)
    }
  }

  private func fault(_ message: Diagnostic.Message, at offset: Int) -> Fault {
    Fault(message: message, span: span(at: offset))
  }

  /// What should have stood where the scanner is.
  private func unexpected(_ wanted: String) -> Fault {
    fault(.unexpected(scanner.word, wanted: wanted), at: scanner.offset)
  }

  private func span(at offset: Int) -> SourceSpan { positions.span(offset..<offset + 1) }
}

extension Diagnostic.Message {
  fileprivate static func malformed(_ text: String, help: String? = nil) -> Self {
    Self(.malformedJSON, text, help: help)
  }

  fileprivate static let tooDeep = malformed(
    "lists and objects are nested more than \(JSONParser.depthLimit) deep")
  fileprivate static let tooManyValues = Self(
    .fileTooLarge, "the file holds more than 2,000,000 values",
    help: "check that it is a file of tasks, or split it")
  fileprivate static let commaBeforeEnd = malformed(
    "a comma stands before the end", help: "remove the comma before this bracket")
  fileprivate static let malformedNumber = malformed(
    "this is not a number of JSON", help: "write digits, such as 12 or 1.5, without zeros in front")
  fileprivate static let controlCharacter = malformed(
    "a string holds a line break, a tab or another control character",
    help: "write '\\n' or '\\t', or close the string with a double quote")
  fileprivate static let malformedEscape = malformed(
    "this is not an escape of JSON", help: "write '\\\\' for a backslash")

  fileprivate static func unexpected(_ word: String, wanted: String) -> Self {
    word.isEmpty
      ? malformed("the file ends where \(wanted) should be")
      : malformed("'\(word.excerpt)' stands where \(wanted) should be")
  }

  fileprivate static func endsInside(_ noun: String, from start: SourceSpan) -> Self {
    Self(
      .malformedJSON, "the file ends inside \(noun)", help: "check that the file is complete",
      notes: [Diagnostic.Note(span: start, text: "it begins here")])
  }

  fileprivate static func repeatedKey(_ key: String, first: SourceSpan) -> Self {
    Self(
      .duplicateKey, "the key '\(key.excerpt)' is given twice", help: "keep one of the two",
      notes: [Diagnostic.Note(span: first, text: "the first is here")])
  }
}
