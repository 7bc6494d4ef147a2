import PlanTestSupport

@testable import SpecReading

/// A value of JSON that writes itself in any form the grammar allows.
enum RandomJSON: Sendable {
  case null
  case boolean(Bool)
  case number(String)
  case string(String)
  case list([RandomJSON])
  case object([(key: String, value: RandomJSON)])

  /// Makes a value at most five deep.
  static func value(depth: Int, using random: inout SplitMix64) -> RandomJSON {
    switch Int.random(in: 0..<(depth < 5 ? 8 : 4), using: &random) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &random))
    case 2:
      return .number(
        ["0", "-0", "7", "-12.50", "3e8", "6.02E+23", "1e-999", "99999999999999999999"]
          .randomElement(using: &random) ?? "0")
    case 3: return .string(word(using: &random))
    case 4, 5:
      return .list(
        (0..<Int.random(in: 0..<5, using: &random)).map { _ in
          value(depth: depth + 1, using: &random)
        })
    default:
      return .object(
        (0..<Int.random(in: 0..<5, using: &random)).map { position in
          ("\(position)" + word(using: &random), value(depth: depth + 1, using: &random))
        })
    }
  }

  private static func word(using random: inout SplitMix64) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "Z", "\"", "\\", "/", "\n", "\t", "\u{0}", "\u{1F}", "é", "\u{FFFF}", "😀", "\u{10FFFF}",
      "{", "]", ":", ",", " ", "\u{FEFF}", "\u{2028}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0..<8, using: &random) {
      text.unicodeScalars.append(scalars.randomElement(using: &random) ?? "a")
    }
    return text
  }

  /// Writes the value with random blanks and escapes.
  func text(using random: inout SplitMix64) -> String {
    let content: String
    switch self {
    case .null: content = "null"
    case .boolean(let value): content = value ? "true" : "false"
    case .number(let text): content = text
    case .string(let text): content = Self.quoted(text, using: &random)
    case .list(let items):
      var parts: [String] = []
      for item in items { parts.append(item.text(using: &random)) }
      content = "[" + (parts.isEmpty ? Self.blank(&random) : parts.joined(separator: ",")) + "]"
    case .object(let members):
      var parts: [String] = []
      for (key, value) in members {
        parts.append(
          Self.blank(&random) + Self.quoted(key, using: &random) + Self.blank(&random) + ":"
            + value.text(using: &random))
      }
      content = "{" + (parts.isEmpty ? Self.blank(&random) : parts.joined(separator: ",")) + "}"
    }
    return Self.blank(&random) + content + Self.blank(&random)
  }

  private static func blank(_ random: inout SplitMix64) -> String {
    ["", "", " ", "\n", "\r\n\t", "  "].randomElement(using: &random) ?? ""
  }

  private static func quoted(_ text: String, using random: inout SplitMix64) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      let mustEscape = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      if mustEscape || Int.random(in: 0..<4, using: &random) == 0 {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: Bool.random(using: &random))
          quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether `value` is this one.
  static func == (expected: RandomJSON, value: JSONValue) -> Bool {
    switch (expected, value.content) {
    case (.null, .null): return true
    case (.boolean(let left), .boolean(let right)): return left == right
    case (.number(let left), .number(let right)): return left == right
    case (.string(let left), .string(let right)):
      return Array(left.unicodeScalars) == Array(right.unicodeScalars)
    case (.list(let left), .list(let right)):
      return left.count == right.count && zip(left, right).allSatisfy { $0 == $1 }
    case (.object(let left), .object(let right)):
      return left.count == right.count
        && zip(left, right).allSatisfy {
          Array($0.key.unicodeScalars) == Array($1.key.unicodeScalars) && $0.value == $1.value
        }
    default: return false
    }
  }
}
