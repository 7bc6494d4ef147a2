import PlanModel
import Testing

@testable import SpecReading

struct TeamReaderTests {
  /// Every key that a team file may have, in the styles in which people write YAML.
  static let complete = """
    # Who builds it
    people:
      - name: Ana
        skills: { BE: 1.0, data: 0.7 }
        capacity: 80%
        away: [2026-12-21..2027-01-02, 2026-11-30]
        from: 2026-10-01
        rate: 95
      - name: "Zoë Łuk"
        skills: [FE, RT]
        capacity: { mon: 50%, Friday: 0 }
        away: 2026-11-02
        until: 2027-03-31
    calendar: { workweek: Mon-Thu, hours-per-day: 7.5, holidays: [2026-12-25, 2027-01-01..2027-01-03] }
    start: 2026-10-05
    deadline: 2026-12-18
    estimates:
      hours-per-point: 5
      median: 1.1
      spread: { below: 0.5, above: 0.4 }
      common: { project: 10%, discipline: 0.02, person: 0 }
    risks: { likelihood: { Low: 5%, Certain: 100% }, impact: { high: 0.3 } }
    external: { Payment API: 2026-11-02..2026-11-20, Design: 2026-10-20 }
    tasks: { BE-3: { owner: Ana, not-before: 2026-11-01 }, 7: { owner: Zoë Łuk } }
    """

  @Test func readsEveryKey() throws {
    let (content, diagnostics) = read(Self.complete)
    #expect(diagnostics.isEmpty)
    try #require(content.people.count == 2)
    let (ana, zoe) = (content.people[0].person, content.people[1].person)
    #expect(ana.id.name == "Ana")
    #expect(ana.skills == [Skill("BE"): .full, Skill("DATA"): Rate(permille: 700)])
    #expect(ana.capacity == Array(repeating: Rate(permille: 800), count: 7))
    #expect(
      ana.leave == [try days("2026-12-21", "2027-01-02"), try days("2026-11-30", "2026-11-30")])
    #expect(ana.from == CivilDate(iso: "2026-10-01"))
    #expect(ana.until == nil)
    #expect(ana.hourlyRate == 95)
    #expect(zoe.skills == [Skill("FE"): .full, Skill("RT"): .full])
    #expect(zoe.capacity.map(\.permille) == [500, 1000, 1000, 1000, 0, 1000, 1000])
    #expect(zoe.leave == [try days("2026-11-02", "2026-11-02")])
    #expect(zoe.until == CivilDate(iso: "2027-03-31"))
    #expect(content.workweek == [.monday, .tuesday, .wednesday, .thursday])
    #expect(content.minutesPerDay == 450)
    #expect(
      content.holidays.map(\.description) == [
        "2026-12-25", "2027-01-01", "2027-01-02", "2027-01-03",
      ])
    #expect(content.start?.date == CivilDate(iso: "2026-10-05"))
    #expect(content.deadline?.date == CivilDate(iso: "2026-12-18"))
    #expect(content.likelihood == ["low": 0.05, "medium": 0.3, "high": 0.6, "certain": 1])
    #expect(content.impact == ["low": .share(0.02), "medium": .share(0.08), "high": .share(0.3)])
    #expect(content.arrivals.map(\.name.name) == ["Payment API", "Design"])
    #expect(content.arrivals[0].window == (try days("2026-11-02", "2026-11-20")))
    #expect(content.tasks.map(\.id.text) == ["BE-3", "7"])
    #expect(content.tasks[0].owner?.person == ana.id)
    #expect(content.tasks[0].notBefore == CivilDate(iso: "2026-11-01"))
    #expect(content.tasks[1].owner?.person == zoe.id)
  }

  @Test func readsTheEstimateModel() {
    let model = read(Self.complete).content.estimateModel
    #expect(model.hoursPerPoint == 5)
    #expect(model.hoursPerPointSpread == 0.2)
    #expect(model.medianFactor == 1.1)
    #expect((model.spreadBelow, model.spreadAbove) == (0.5, 0.4))
    #expect(model.projectCorrelation == 0.1)
    #expect(model.disciplineCorrelation == 0.02)
    #expect(model.personCorrelation == 0)
  }

  @Test func keepsThePlacesOfWhatIsComparedWithTheSpec() {
    let content = read(Self.complete).content
    #expect(content.people[0].span == span(3, 11, 3))
    // A quoted name, quotes included, whose letters have two bytes.
    #expect(content.people[1].span == span(9, 11, 11))
    #expect(content.deadline?.span == span(16, 11, 10))
    #expect(content.arrivals[1].span == span(23, 50, 6))
    #expect(content.tasks[0].owner?.span == span(24, 25, 3))
  }

  @Test(arguments: ["", "\n", "# nothing yet\n", "---\n", "{}", "people:\n", "calendar: ~\n"])
  func takesDefaultsWhenNothingIsSaid(text: String) {
    let (content, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(content.people.isEmpty && content.workweek == nil && content.minutesPerDay == nil)
    #expect(content.estimateModel == .standard)
  }

  @Test func countsNeitherAByteOrderMarkNorCarriageReturns() {
    let text = "\u{FEFF}start: 2026-10-05\r\ndeadline: 2026-12-18\r\n"
    let (content, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(content.start?.span == span(1, 8, 10))
    #expect(content.deadline?.span == span(2, 11, 10))
  }

  @Test func takesAKeyWithoutAValueAsASkillAtFullSpeed() {
    let people = read("people: [{ name: Ana, skills: { BE, FE: 50% } }]").content.people
    #expect(
      people.map(\.person.skills) == [[Skill("BE"): .full, Skill("FE"): Rate(permille: 500)]])
  }

  private func days(_ first: String, _ last: String) throws -> ClosedRange<CivilDate> {
    try #require(CivilDate(iso: first))...#require(CivilDate(iso: last))
  }

  private func span(_ line: Int, _ column: Int, _ length: Int) -> SourceSpan {
    SourceSpan(file: "team.yaml", line: line, column: column, length: length)
  }

  private func read(_ text: String) -> (content: TeamContent, diagnostics: [Diagnostic]) {
    var diagnostics = Diagnostics()
    let content = TeamReader.read(
      SourceFile(path: "team.yaml", text: text), into: &diagnostics)
    return (content, diagnostics.found)
  }
}
