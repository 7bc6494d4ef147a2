/// Writes JSON values as text: RFC 8259, two spaces a level, one line end at the end.
///
/// A list of numbers stands on one line, as a series is long and nobody reads it number by number.
///
/// The same value always gives the same bytes. The text may stand inside an HTML script element
/// and inside JavaScript: `</` is written `<\/`, and U+2028 and U+2029 are escaped.
package struct JSONWriter: Sendable {
  /// Whether every element stands on a line of its own; otherwise all is one line.
  private let isIndented: Bool
  private var bytes: [UInt8] = []

  private init(isIndented: Bool) { self.isIndented = isIndented }

  /// Returns `value` as text.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text.
  package static func text(of value: JSONValue) -> String {
    JSONWriter(isIndented: true).text(of: value)
  }

  /// Returns `value` as one line without spaces, for a stream of lines.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text.
  package static func line(of value: JSONValue) -> String {
    JSONWriter(isIndented: false).text(of: value)
  }

  private consuming func text(of value: JSONValue) -> String {
    write(value, level: 0)
    bytes.append(UInt8(ascii: "\n"))
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func write(_ value: JSONValue, level: Int) {
    switch value {
    case .null: write("null")
    case .boolean(let value): write(value ? "true" : "false")
    case .integer(let value): write("\(value)")
    case .unsigned(let value): write("\(value)")
    case .number(let value): write(Self.decimal(value))
    case .string(let value): writeQuoted(value)
    case .array(let elements) where isIndented && elements.allSatisfy(\.isNumber):
      writeSeries(elements)
    case .array(let elements):
      write(elements, between: ("[", "]"), level: level) { $0.write($1, level: level + 1) }
    case .object(let members):
      write(members, between: ("{", "}"), level: level) {
        $0.writeQuoted($1.name)
        $0.write($0.isIndented ? ": " : ":")
        $0.write($1.value, level: level + 1)
      }
    }
  }

  /// Elements with commas between them, or nothing between the brackets when there is none.
  private mutating func write<Element>(
    _ elements: [Element], between brackets: (String, String), level: Int,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    write(brackets.0)
    for (index, element) in elements.enumerated() {
      if index > 0 { write(",") }
      startLine(level + 1)
      body(&self, element)
    }
    if !elements.isEmpty { startLine(level) }
    write(brackets.1)
  }

  /// Numbers on one line.
  private mutating func writeSeries(_ numbers: [JSONValue]) {
    write("[")
    for (index, number) in numbers.enumerated() {
      if index > 0 { write(", ") }
      write(number, level: 0)
    }
    write("]")
  }

  private mutating func startLine(_ level: Int) {
    guard isIndented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// A string between quotation marks: the only place where text is escaped.
  private mutating func writeQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: Self.mayNeedEscape) {
      writeEscaped(text)
    } else {
      write(text)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a byte is one that `writeEscaped` looks at more closely.
  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), 0x7F, 0xE2: true
    default: false
    }
  }

  private mutating func writeEscaped(_ text: String) {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "/") where previous == UInt8(ascii: "<"): write("\\/")
      case 0x0A: write("\\n")
      case 0x0D: write("\\r")
      case 0x09: write("\\t")
      case 0x00..<0x20, 0x7F: write("\\u00" + Self.hexadecimal(byte))
      case 0xA8, 0xA9:
        // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
        if bytes.suffix(2).elementsEqual([0xE2, 0x80]) {
          bytes.removeLast(2)
          write(byte == 0xA8 ? "\\u2028" : "\\u2029")
        } else {
          bytes.append(byte)
        }
      default: bytes.append(byte)
      }
      previous = byte
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
  }

  /// A number with at most six decimals and no zeros at its end.
  private static func decimal(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    let scaled = (value.magnitude * 1_000_000).rounded()
    // Beyond this a double holds no sixth decimal, and its own text is exact.
    guard scaled < 9e15 else { return "\(value)" }
    let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: 1_000_000)
    let sign = value < 0 && scaled > 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    var decimals = String(String(1_000_000 + rest).dropFirst())
    while decimals.last == "0" { decimals.removeLast() }
    return "\(sign)\(whole).\(decimals)"
  }
}

extension JSONValue {
  /// Whether the value is a number.
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .unsigned, .number: true
    case .null, .boolean, .string, .array, .object: false
    }
  }
}
