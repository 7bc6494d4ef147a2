import PlanModel
import PlanTestSupport
import Testing

@testable import SpecReading

/// Files that are made to break a reader.
struct TeamHostileInputTests {
  /// Random edits of a good file: whatever comes out, the reader returns and points into the file.
  @Test(arguments: (0..<300).map { UInt64($0) })
  func survivesRandomEdits(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = Array(TeamReaderTests.complete.utf8)
    let spice = Array("{}[]:,-#&*!|>'\"%@`?\n\t \r~0.é\u{2028}\u{0}".utf8)
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.insert(spice[Int.random(in: 0..<spice.count, using: &random)], at: place)
      case 2: bytes.removeSubrange(place..<min(place + 7, bytes.count - 1))
      default:
        let from = Int.random(in: 0..<bytes.count, using: &random)
        bytes.insert(contentsOf: bytes[from..<min(from + 20, bytes.count)], at: place)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let lineCount = text.utf8.reduce(1) { $0 + ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }
    var diagnostics = Diagnostics()
    let content = TeamReader.read(SourceFile(path: "t", text: text), into: &diagnostics)
    for found in diagnostics.found {
      #expect((0...lineCount).contains(found.span.line))
      #expect(found.span.column <= text.utf8.count + 1)
      #expect(!found.message.text.contains("\n"))
    }
    for (person, _) in content.people {
      #expect(person.skills.values.allSatisfy { $0 > .none && $0.permille <= 10_000 })
      #expect(person.capacity.allSatisfy { $0 >= .none && $0 <= .full })
    }
    #expect((content.minutesPerDay ?? 1) > 0)
  }

  /// Each alias doubles the last: 2^40 words if they were written out.
  @Test(arguments: ["z: *a39", "? *a39\n: 1"])
  func refusesAnAliasBomb(end: String) {
    let lines = (1..<40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
    let text = (["a0: &a0 [x, x]"] + lines + [end]).joined(separator: "\n")
    #expect(codes(text) == [.malformedYAML])
  }

  /// Lists as keys inside each other: each level would hash all that is below it.
  @Test(arguments: [("? ", ""), ("{? ", ": 1}"), ("{?", "}")])
  func refusesAKeyOfKeys(opening: String, closing: String) {
    let list = "[" + String(repeating: "x,", count: 100_000) + "]"
    let text =
      String(repeating: opening, count: 400) + list + String(repeating: closing, count: 400)
    #expect(codes(text) == [.malformedYAML])
  }

  @Test func readsAnAsteriskThatIsNoAlias() {
    let comment = String(repeating: "  # a *note* with *stars*\n", count: 30)
    #expect(codes("people:\n\(comment)  - { name: \"*Ana\", skills: BE }").isEmpty)
  }

  @Test(arguments: ["[", "{ a: ", "- ", "? "])
  func refusesDeepNesting(opening: String) {
    #expect(codes(String(repeating: opening, count: 900)) == [.malformedYAML])
    #expect(codes(String(repeating: opening, count: 200_000)) == [.malformedYAML])
    let closed = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    #expect(codes(closed) == [.malformedYAML])
  }

  @Test func refusesAFileThatIsTooLarge() {
    #expect(codes("# " + String(repeating: "x", count: 1 << 20)) == [.fileTooLarge])
  }

  @Test func reportsALongScalarInAShortMessage() {
    let found = findings("start: " + String(repeating: "é", count: 500_000))
    #expect(found.map(\.code) == [.malformedValue])
    #expect(found.allSatisfy { $0.message.text.count < 100 })
  }

  @Test func stopsAtTheLimitsOfLists() {
    let person = "- { name: P, skills: BE }\n"
    let many = "people:\n" + String(repeating: person, count: 1_001)
    let found = findings(many)
    #expect(found.filter { $0.code == .malformedValue }.map(\.span.line) == [1_002])
    #expect(found.count { $0.code == .duplicatePerson } == 999)
    let days = String(repeating: "2026-12-25,", count: 10_001)
    #expect(codes("calendar: { holidays: [\(days)] }") == [.malformedValue])
    #expect(codes("calendar: { holidays: 2000-01-01..2100-01-01 }") == [.malformedValue])
  }

  /// A hundred thousand values on one line, each of which is wrong in front of a wide letter.
  @Test func placesManyFindingsOnOneLongLine() {
    let text =
      "people: [{ name: A, skills: B, away: [" + String(repeating: "é,", count: 9_000) + "]}]"
    let found = findings(text)
    #expect(found.count == 9_000)
    #expect(found.last?.span.column == 38 + 1 + 3 * 8_999)
  }

  private func codes(_ text: String) -> [Diagnostic.Code] { findings(text).map(\.code) }

  private func findings(_ text: String) -> [Diagnostic] {
    var diagnostics = Diagnostics()
    _ = TeamReader.read(SourceFile(path: "team.yaml", text: text), into: &diagnostics)
    return diagnostics.found
  }
}
