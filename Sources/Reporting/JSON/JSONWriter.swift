/// Writes JSON values as text: RFC 8259, two spaces a level, one line end at the end.
///
/// The same value always gives the same bytes. The text may stand inside an HTML script element
/// and inside JavaScript: `</` is written `<\/`, and U+2028 and U+2029 are escaped.
package struct JSONWriter: Sendable {
  private var bytes: [UInt8] = []

  private init() {}

  /// Returns `value` as text.
  ///
  /// - Complexity: O(*n*) for *n* bytes of text.
  package static func text(of value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value, level: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func write(_ value: JSONValue, level: Int) {
    switch value {
    case .null: write("null")
    case .boolean(let value): write(value ? "true" : "false")
    case .integer(let value): write("\(value)")
    case .unsigned(let value): write("\(value)")
    case .number(let value): write(Self.decimal(value))
    case .string(let value): writeQuoted(value)
    case .array(let elements):
      write(elements, between: ("[", "]"), level: level) { $0.write($1, level: level + 1) }
    case .object(let members):
      write(members, between: ("{", "}"), level: level) {
        $0.writeQuoted($1.name)
        $0.write(": ")
        $0.write($1.value, level: level + 1)
      }
    }
  }

  /// Elements on a line each, or nothing between the brackets when there is none.
  private mutating func write<Element>(
    _ elements: [Element], between brackets: (String, String), level: Int,
    _ body: (inout JSONWriter, Element) -> Void
  ) {
    write(brackets.0)
    for (index, element) in elements.enumerated() {
      write(index == 0 ? "\n" : ",\n")
      indent(level + 1)
      body(&self, element)
    }
    if !elements.isEmpty {
      write("\n")
      indent(level)
    }
    write(brackets.1)
  }

  private mutating func indent(_ level: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// A string between quotation marks: the only place where text is escaped.
  private mutating func writeQuoted(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
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
    bytes.append(UInt8(ascii: "\""))
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
