import PlanModel
import PlanTestSupport
import Testing

@testable import SpecReading

struct JSONParserTests {
  /// Reads a text; the only value, or where and how it is at fault.
  static func read(_ text: String) -> (values: [JSONValue]?, found: [Diagnostic]) {
    var diagnostics = Diagnostics()
    let json = JSONText(SourceFile(path: "a.json", text: text), into: &diagnostics)
    return (json?.values, diagnostics.found)
  }

  @Test(arguments: [
    ("null", RandomJSON.null), ("true", .boolean(true)), (" false\n", .boolean(false)),
    ("0", .number("0")), ("-0.5e+10", .number("-0.5e+10")), ("1E400", .number("1E400")),
    ("123456789012345678901234567890", .number("123456789012345678901234567890")),
    ("\"\"", .string("")), ("\"é✓\"", .string("é✓")),
    (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
    (#""\u00e9\u2713\uD83D\uDE00""#, .string("é✓😀")), (#""\u0000""#, .string("\u{0}")),
    (#""\ud83d!""#, .string("\u{FFFD}!")),
    (#""\ude00\ud83d\ud83d""#, .string("\u{FFFD}\u{FFFD}\u{FFFD}")),
    ("[]", .list([])), ("[ 1 , [ ] ]", .list([.number("1"), .list([])])),
    ("{}", .object([])),
    ("{ \"a\" : 1, \"A\": 2 }", .object([("a", .number("1")), ("A", .number("2"))])),
    ("\u{FEFF}{\"a\":\r\n1}", .object([("a", .number("1"))])),
  ])
  func readsWhatTheGrammarAllows(text: String, expected: RandomJSON) throws {
    let (values, found) = Self.read(text)
    #expect(found.isEmpty)
    let value = try #require(values?.first)
    #expect(values?.count == 1)
    #expect(expected == value)
  }

  @Test(arguments: [
    "▶tru", "▶nul", "▶+1", "▶.5", "▶01", "▶-", "▶1.", "▶1e", "▶1e+", "▶-a", "▶NaN", "▶'a'", "▶a",
    "[1 ▶2]", "[1, ▶]", "[▶,1]", "[1▶}", "{▶a: 1}", "{\"a\" ▶1}", "{\"a\": ▶}",
    "{\"a\": 1 ▶\"b\": 2}",
    "{\"a\": 1, ▶}", "▶}", "▶]", "1 ▶,2", "// ▶".replacing("// ▶", with: "▶// a"),
    "\"a▶\nb\"", "\"a▶\tb\"", "\"▶\\x\"", "\"▶\\u12G4\"", "\"▶\\u{41}\"",
    "[▶", "[1▶", "[1,▶", "{▶", "{\"a\"▶", "{\"a\":▶", "{\"a\":1▶", "{\"a\":1,▶", "\"a▶", "\"a\\▶",
    "\"a▶\\u12",
    "{\"a\": 1,\n ▶\"a\": 2}", "{\"a\": 1, \"b\": {\"c\": 1, ▶\"\\u0063\": 2}}",
  ])
  func saysWhereATextIsAtFault(marked: String) throws {
    let text = SpecMarkedText(marked)
    let (values, found) = Self.read(text.text)
    #expect(values == nil)
    let fault = try #require(found.first)
    #expect(found.count == 1)
    #expect(
      fault.code
        == (text.text.contains("2}") && marked.contains("{\"a\": 1,")
          ? .duplicateKey : .malformedJSON))
    #expect(
      SpecMarkedText.Place(line: fault.span.line, column: fault.span.column) == text.places[0])
    #expect(!fault.message.text.contains("\n"))
  }

  @Test func readsOneValueAfterTheOther() {
    let (values, found) = Self.read("{\"a\":1}\n\n[2]\r\n3 \"x\"\n")
    #expect(found.isEmpty)
    #expect(values?.count == 4)
    #expect(Self.read(" \n").values?.isEmpty == true)
  }

  @Test func limitsDepthAndNumberOfValues() {
    let deep = { (count: Int) in
      String(repeating: "[", count: count) + String(repeating: "]", count: count)
    }
    #expect(Self.read(deep(JSONParser.depthLimit + 1)).values != nil)
    #expect(Self.read(deep(JSONParser.depthLimit + 2)).found.map(\.code) == [.malformedJSON])
    #expect(
      Self.read(String(repeating: "[", count: 1_000_000)).found.map(\.code) == [.malformedJSON])
    #expect(
      Self.read(String(repeating: "{\"a\":", count: 500_000)).found.map(\.code) == [.malformedJSON])
  }

  /// Whatever an independent writer makes of a random value is read as that value.
  @Test(arguments: (0..<200).map { UInt64($0) })
  func readsWhatAWriterWrites(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let expected = RandomJSON.value(depth: 0, using: &random)
    let text = expected.text(using: &random)
    let (values, found) = Self.read(text)
    #expect(found.isEmpty, "\(text)")
    #expect(values.map { $0.count == 1 && expected == $0[0] } == true, "\(text)")
  }

  /// A list or an object that is cut anywhere is at fault, at or before the cut.
  @Test(arguments: (0..<60).map { UInt64($0) })
  func refusesATextThatIsCut(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let value = RandomJSON.list([RandomJSON.value(depth: 0, using: &random)])
    let bytes = Array(value.text(using: &random).utf8)
    let first = try #require(bytes.firstIndex(of: 0x5B))
    let last = try #require(bytes.lastIndex(of: 0x5D))
    for count in stride(from: first + 1, through: last, by: 1 + bytes.count / 40) {
      let text = String(decoding: bytes[..<count], as: UTF8.self)
      let (values, found) = Self.read(text)
      #expect(values == nil)
      #expect(found.count == 1)
    }
  }

  /// Random edits of a good file: the reader returns, and points into the file.
  @Test(arguments: (0..<200).map { UInt64($0) })
  func survivesRandomEdits(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = Array(
      #"{"master":{"tasks":[{"id":1,"title":"A\u00e9","dependencies":[2,"1.1"],"subtasks":[{"id":1}]},{"id":2,"status":"done","estimatedHours":4.5}]}}"#
        .utf8)
    let spice = Array("{}[]:,\"\\u0019-+.eE tfn\n\u{FEFF}é".utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 1...255, using: &random)
      case 1: bytes.insert(spice[Int.random(in: 0..<spice.count, using: &random)], at: place)
      case 2: bytes.removeSubrange(place..<min(place + 9, bytes.count - 1))
      default:
        let from = Int.random(in: 0..<bytes.count, using: &random)
        bytes.insert(contentsOf: bytes[from..<min(from + 30, bytes.count)], at: place)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.utf8.reduce(1) { $0 + ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }
    for format in TaskFileFormat.allCases {
      let reading = FormatReading(text, from: format)
      for found in reading.diagnostics {
        #expect((0...lines).contains(found.span.line))
        #expect(found.span.column <= text.utf8.count + 1)
        #expect(!found.message.text.contains("\n"))
      }
      let ids = Set(reading.tasks.map(\.id))
      #expect(
        reading.content.relations.allSatisfy {
          ids.contains($0.predecessor) && ids.contains($0.successor)
        })
    }
  }
}
