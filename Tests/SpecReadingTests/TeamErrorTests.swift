import PlanModel
import Testing

@testable import SpecReading

/// What is said of a wrong team file, and where.
struct TeamErrorTests {
  /// A wrong file, and its only finding: code, place and what the message contains.
  struct Case: CustomStringConvertible, Sendable {
    let text: String
    let code: Diagnostic.Code
    let place: String
    let says: String
    var description: String { text }
    init(_ text: String, _ code: Diagnostic.Code, _ place: String, _ says: String) {
      (self.text, self.code, self.place, self.says) = (text, code, place, says)
    }
  }

  static let keys: [Case] = [
    .init("peopl: []", .unknownKey, "1:1+5", "'peopl'"),
    .init("start: 2026-10-05\npool: { staging: 1 }", .unknownKey, "2:1+4", "'pool'"),
    .init("calendar: { holiday: 2026-12-25 }", .unknownKey, "1:13+7", "'holiday'"),
    .init("people: [{ name: Ana, skills: BE, capcity: 1 }]", .unknownKey, "1:35+7", "'capcity'"),
    .init("estimates: { spread: { under: 1 } }", .unknownKey, "1:24+5", "'under'"),
    .init("tasks: { BE-1: { persons: 2 } }", .unknownKey, "1:18+7", "'persons'"),
    .init("start: 2026-10-05\nstart: 2026-10-06", .duplicateKey, "2:1+5", "'start'"),
    .init("calendar: { holidays: [], \"holidays\": [] }", .duplicateKey, "1:27+10", "'holidays'"),
    .init(
      "people:\n  - name: Ana\n    skills: BE\n    name: Bob", .duplicateKey, "4:5+4", "'name'"),
    .init("external: { API: 2026-11-02, api: 2026-11-03 }", .duplicateKey, "1:30+3", "'api'"),
    .init(
      "people: [{ name: A, skills: B, capacity: { mon: 1, Monday: 1 } }]", .duplicateKey,
      "1:52+6", "'Monday'"),
    .init(
      "people:\n- { name: Ana, skills: BE }\n- { name: Ana, skills: FE }", .duplicatePerson,
      "3:11+3", "'Ana'"),
  ]

  static let values: [Case] = [
    .init("- Ana", .malformedValue, "1:1+1", "a list stands where a team file"),
    .init("people: Ana", .malformedValue, "1:9+3", "'Ana' stands where a person"),
    .init("people: [{ skills: BE }]", .malformedValue, "1:10+1", "no name"),
    .init("people: [{ name: Ana }]", .malformedValue, "1:18+3", "'Ana' has no skills"),
    .init("people: [{ name: [A], skills: BE }]", .malformedValue, "1:18+1", "a list is not a name"),
    .init("start: 2026-02-30", .malformedValue, "1:8+10", "'2026-02-30' is not a date"),
    .init("start: 2200-01-01", .malformedValue, "1:8+10", "is not a date"),
    .init("deadline: soon", .malformedValue, "1:11+4", "'soon' is not a date"),
    .init("deadline: {}", .malformedValue, "1:11+1", "a mapping is not a date"),
    .init("calendar: { holidays: 2026-12-25..2026-12-24 }", .malformedValue, "1:23+22", "range"),
    .init("calendar: { workweek: Mon-Frei }", .malformedValue, "1:23+8", "days of the week"),
    .init("calendar: { workweek: [] }", .malformedValue, "1:23+1", "the workweek has no days"),
    .init("calendar: { hours-per-day: 25 }", .malformedValue, "1:28+2", "'25' is not the hours"),
    .init("calendar: { hours-per-day: 0 }", .malformedValue, "1:28+1", "'0' is not the hours"),
    .init(
      "people: [{ name: Ä, skills: BE, capacity: 110% }]", .malformedValue, "1:44+4", "'110%'"),
    .init("people: [{ name: A, skills: { BE: 0 } }]", .malformedValue, "1:35+1", "a speed"),
    .init("people: [{ name: A, skills: { BE: 11 } }]", .malformedValue, "1:35+2", "a speed"),
    .init(
      "people: [{ name: A, skills: B, from: 2026-02-01, until: 2026-01-01 }]", .malformedValue,
      "1:57+10", "before 'from'"),
    .init("people: [{ name: A, skills: B, rate: 9e9 }]", .malformedValue, "1:38+3", "pay per hour"),
    .init("estimates: { median: -1 }", .malformedValue, "1:22+2", "a median"),
    .init("estimates: { spread: { above: 3.1 } }", .malformedValue, "1:31+3", "deviation"),
    .init("estimates: { common: { project: 0.9 } }", .malformedValue, "1:22+1", "sum to 100%"),
    .init("estimates: 6", .malformedValue, "1:12+1", "'6' stands where"),
    .init(
      "risks: { impact: { high: lots } }", .malformedValue, "1:26+4", "'lots' is not an impact"),
    .init("risks: { impact: high }", .malformedValue, "1:18+4", "where risk levels should be"),
    .init("external: [API]", .malformedValue, "1:11+1", "where arrivals should be"),
    .init("tasks: { BE-1: Ana }", .malformedValue, "1:16+3", "'Ana' stands where"),
  ]

  static let syntax: [Case] = [
    .init("people: [", .malformedYAML, "1:10+0", "not valid YAML"),
    .init("start: 2026-10-05\n deadline: 2026-12-18", .malformedYAML, "2:10+1", "not allowed"),
    .init("start: \"2026", .malformedYAML, "1:13+0", "unexpected end of stream"),
    .init("\tstart: 2026-10-05", .malformedYAML, "1:1+1", "cannot start any token"),
    .init("start: é\u{7}", .malformedYAML, "1:10+1", "control characters"),
    .init("a: 1\n---\nb: 2", .malformedYAML, "2:1+1", "more than one document"),
    .init("start: *day", .malformedYAML, "1:8+1", "undefined alias"),
    .init("start: &day 2026-10-05\ndeadline: *day", .malformedYAML, "1:8+1", "aliases"),
    .init(
      "people: " + String(repeating: "[", count: 2_000), .malformedYAML, "1:10+1", "nested more"),
    .init("? [a, b]\n: 1", .malformedYAML, "1:3+1", "used as a key"),
  ]

  @Test(arguments: keys + values + syntax)
  func reportsOneFindingAtItsPlace(wrong: Case) throws {
    var diagnostics = Diagnostics()
    _ = TeamReader.read(SourceFile(path: "team.yaml", text: wrong.text), into: &diagnostics)
    try #require(diagnostics.found.count == 1, "\(diagnostics.found)")
    let found = diagnostics.found[0]
    #expect(found.code == wrong.code)
    #expect("\(found.span.line):\(found.span.column)+\(found.span.length)" == wrong.place)
    #expect(found.message.text.contains(wrong.says), "\(found.message.text)")
    #expect(found.span.file == "team.yaml")
  }

  @Test func suggestsTheNearestKeyOrListsThemAll() {
    #expect(help(for: "calender: {}") == "did you mean 'calendar'?")
    #expect(
      help(for: "budget: 5")
        == "the keys are people, candidates, pools, calendar, start, deadline, as-of, estimates, "
        + "risks, external, arrivals, tasks, checks")
  }

  @Test func keepsWhatIsRightBesideWhatIsWrong() {
    var diagnostics = Diagnostics()
    let text = """
      people:
        - name: Ana
          skills: { BE: fast, FE: 1 }
          capacity: most
      deadline: soon
      start: 2026-10-05
      """
    let content = TeamReader.read(
      SourceFile(path: "team.yaml", text: text), into: &diagnostics)
    #expect(diagnostics.found.map(\.span.line) == [3, 4, 5])
    #expect(content.people.map(\.person.skills) == [[Skill("BE"): .full, Skill("FE"): .full]])
    #expect(content.start?.date == CivilDate(iso: "2026-10-05"))
  }

  @Test func pointsFromARepetitionToTheFirst() {
    let found = findings("people:\n- { name: Ana, skills: BE }\n- { name: Ana, skills: FE }")
    #expect(found.first?.message.notes.map(\.span.line) == [2])
    let keys = findings("start: 2026-10-05\ndeadline: 2026-10-06\nstart: 2026-10-07")
    #expect(keys.first?.message.notes.map(\.span.description) == ["team.yaml:1:1"])
  }

  private func help(for text: String) -> String? { findings(text).first?.message.help }

  private func findings(_ text: String) -> [Diagnostic] {
    var diagnostics = Diagnostics()
    _ = TeamReader.read(SourceFile(path: "team.yaml", text: text), into: &diagnostics)
    return diagnostics.found
  }
}
