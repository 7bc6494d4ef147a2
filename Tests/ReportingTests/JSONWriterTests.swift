import Foundation
import PlanTestSupport
import Reporting
import Testing

struct JSONWriterTests {
  @Test func writesMembersInOrderWithTwoSpacesALevel() {
    let value: JSONValue = [
      "b": [1, [], [:], ["x": nil]], "a": true, "n": .number(2.5), "s": .unsigned(.max),
    ]
    #expect(
      JSONWriter.text(of: value) == """
        {
          "b": [
            1,
            [],
            {},
            {
              "x": null
            }
          ],
          "a": true,
          "n": 2.5,
          "s": 18446744073709551615
        }

        """)
  }

  @Test func writesNumbersInARowAndALineWithoutSpaces() {
    let value: JSONValue = ["hours": [8, .number(6.4), 0], "names": ["a", "b"]]
    #expect(
      JSONWriter.text(of: value) == """
        {
          "hours": [8, 6.4, 0],
          "names": [
            "a",
            "b"
          ]
        }

        """)
    #expect(
      JSONWriter.line(of: value) == "{\"hours\":[8,6.4,0],\"names\":[\"a\",\"b\"]}\n")
  }

  @Test(arguments: [
    ("plain é 漢 🔔", "plain é 漢 🔔"), ("\"quoted\\\"", "\\\"quoted\\\\\\\""),
    ("a\n\r\t\u{0}\u{1F}\u{7F}", "a\\n\\r\\t\\u0000\\u001f\\u007f"),
    ("</script> a/b <x/", "<\\/script> a/b <x/"), ("\u{2028}\u{2029}¨©", "\\u2028\\u2029¨©"),
  ])
  func escapesWhatMayNotStandInAScriptOrAString(text: String, written: String) {
    #expect(JSONWriter.text(of: .string(text)) == "\"\(written)\"\n")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (-1.5, "-1.5"), (0.1 + 0.2, "0.3"), (1.0 / 3, "0.333333"),
    (2.0 / 3, "0.666667"), (-0.000_000_4, "0"), (0.000_001, "0.000001"),
    (123_456_789.25, "123456789.25"), (1e20, "1e+20"), (.infinity, "null"), (.nan, "null"),
  ])
  func writesAtMostSixDecimals(value: Double, written: String) {
    #expect(JSONWriter.text(of: .number(value)) == written + "\n")
  }

  @Test(arguments: 0..<300)
  func isReadBackByAnIndependentReader(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let value = Self.value(depth: 0, using: &random)
    for text in [JSONWriter.text(of: value), JSONWriter.line(of: value)] {
      let read = try JSONSerialization.jsonObject(
        with: Data(text.utf8), options: .fragmentsAllowed)
      #expect(Self.agrees(value, read))
    }
    #expect(JSONWriter.line(of: value).filter { $0 == "\n" }.count == 1)
  }

  private static func value(depth: Int, using random: inout SplitMix64) -> JSONValue {
    switch Int.random(in: 0..<(depth < 4 ? 8 : 5), using: &random) {
    case 0: return .null
    case 1: return .boolean(Bool.random(using: &random))
    case 2: return .integer(Int.random(in: -1_000_000...1_000_000, using: &random))
    case 3: return .number(Double.random(in: -1_000...1_000, using: &random))
    case 4: return .string(text(using: &random))
    case 5, 6:
      return .array(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          value(depth: depth + 1, using: &random)
        })
    default:
      return .object(
        (0..<Int.random(in: 0...4, using: &random)).map { number in
          JSONValue.Member(
            "\(number)" + text(using: &random), value(depth: depth + 1, using: &random))
        })
    }
  }

  /// Any scalars at all, the awkward ones often.
  private static func text(using random: inout SplitMix64) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let limit: UInt32 = [0x30, 0x80, 0x2100, 0x11_0000][Int.random(in: 0..<4, using: &random)]
      scalars.append(Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) ?? "/")
      if Int.random(in: 0..<4, using: &random) == 0 { scalars.append("<") }
    }
    return String(scalars)
  }

  private static func agrees(_ value: JSONValue, _ read: Any) -> Bool {
    switch value {
    case .null: return read is NSNull
    case .boolean(let value): return (read as? Bool) == value
    case .integer(let value): return (read as? NSNumber)?.intValue == value
    case .unsigned(let value): return (read as? NSNumber)?.uint64Value == value
    case .number(let value):
      return ((read as? NSNumber)?.doubleValue).map { abs($0 - value) <= 0.000_000_5 } == true
    case .string(let value):
      return (read as? String).map { Array($0.utf8) == Array(value.utf8) } == true
    case .array(let elements):
      guard let read = read as? [Any], read.count == elements.count else { return false }
      return zip(elements, read).allSatisfy { agrees($0, $1) }
    case .object(let members):
      guard let read = read as? [String: Any] else { return false }
      return members.allSatisfy { member in
        read[member.name].map { agrees(member.value, $0) } == true
      }
    }
  }
}
