import PlanModel
import Testing

@testable import SpecReading

/// Sentences, fields and headings that state totals, and those that only look so.
struct ClaimReaderTests {
  static let totals: [(String, [String])] = [
    ("**Total Effort**: 65 person-days", ["65±0.5 days of the spec"]),
    ("Estimated total effort: 65 person-days", ["65±0.5 days of the spec"]),
    ("**Total**: 17 tasks, 44 SP", ["17±0 tasks of the spec", "44±0.5 points of the spec"]),
    (
      "**Total: 17 tasks · 44 story points**",
      ["17±0 tasks of the spec", "44±0.5 points of the spec"]
    ),
    ("**17 tasks, 44 SP**", ["17±0 tasks of the spec", "44±0.5 points of the spec"]),
    ("Total Tasks: 30", ["30±0 tasks of the spec"]),
    ("- **Number of tasks**: 30", ["30±0 tasks of the spec"]),
    ("Total Story Points: 44", ["44±0.5 points of the spec"]),
    ("**Total Estimated Hours**: 50 hours (30 hours buffer)", ["50±0.5 hours of the spec"]),
    ("**Estimated Effort**: ~5 weeks", ["5±0.5 weeks of the spec"]),
    ("Total effort: about 100 hours", ["100±10 hours of the spec"]),
    ("Total effort: 40-50 hours", ["45±5.5 hours of the spec"]),
    ("Total effort: 40 – 50 hours", ["45±5.5 hours of the spec"]),
    ("Total effort: 4.5 days", ["4.5±0.05 days of the spec"]),
    ("Total effort: 4,5 Tage", ["4.5±0.05 days of the spec"]),
    ("Total: 1,150 hrs", ["1150±0.5 hours of the spec"]),
    ("Total effort: 90 minutes", ["1.5±0.008 hours of the spec"]),
    ("Total effort: 30 person-days, 3 weeks", ["30±0.5 days of the spec"]),
    ("Total effort: 30 person-days — two developers from May on", ["30±0.5 days of the spec"]),
    ("Total effort: 30", ["30±0.5 days of the spec"]),
    ("A total of 30 tasks.", ["30±0 tasks of the spec"]),
    (
      "In total 17 tasks and 44 story points.",
      ["17±0 tasks of the spec", "44±0.5 points of the spec"]
    ),
    ("This plan has 30 tasks.", ["30±0 tasks of the spec"]),
    (
      "In total there are 9 tasks. Sum: 30 person-days.",
      ["9±0 tasks of the spec", "30±0.5 days of the spec"]
    ),
    ("In total there are 9 tasks. Note: BE-1 is the largest.", ["9±0 tasks of the spec"]),
    ("合計 9 タスク。合計：20人日", ["9±0 tasks of the spec", "20±0.5 days of the spec"]),
    ("Est. total effort: 30 person-days", ["30±0.5 days of the spec"]),
    (
      "**Team:** 3 people, 12 tasks, 30 person-days",
      ["12±0 tasks of the spec", "30±0.5 days of the spec"]
    ),
    ("Total: 2 developers, 12 tasks", ["12±0 tasks of the spec"]),
    ("**Scope:** 12 tasks", ["12±0 tasks of the spec"]),
    ("Project size: 12 tasks", ["12±0 tasks of the spec"]),
    ("The project has 9 tasks", ["9±0 tasks of the spec"]),
    ("The project has 9 tasks. It is small.", ["9±0 tasks of the spec"]),
    ("Committed: 32 Story Points", ["32±0.5 points of the spec"]),
    ("Total Backend: 20 person-days", ["20±0.5 days of 'Backend'"]),
    ("Total Frontend Tasks effort: 4 days", ["4±0.5 days of 'Frontend'"]),
    // German, French, Spanish, Portuguese, Italian, Chinese, Japanese, Korean, Russian
    ("**Gesamtaufwand**: 30 PT", ["30±0.5 days of the spec"]),
    ("Gesamt: 12 Aufgaben", ["12±0 tasks of the spec"]),
    ("Charge totale : 12 jh", ["12±0.5 days of the spec"]),
    ("Nombre de tâches : 12", ["12±0 tasks of the spec"]),
    ("Esfuerzo total: 12 días", ["12±0.5 days of the spec"]),
    ("Total de tareas: 12", ["12±0 tasks of the spec"]),
    ("Total de tarefas: 12", ["12±0 tasks of the spec"]),
    ("Totale attività: 12", ["12±0 tasks of the spec"]),
    ("总工时：120 小时", ["120±0.5 hours of the spec"]), ("共 30 个任务", ["30±0 tasks of the spec"]),
    ("- **総タスク数**: 191", ["191±0 tasks of the spec"]), ("合計：20人日", ["20±0.5 days of the spec"]),
    ("총 작업 수: 30", ["30±0 tasks of the spec"]), ("Всего задач: 30", ["30±0 tasks of the spec"]),
  ]

  @Test(arguments: totals)
  func readsWhatIsSaidOfAllTasks(line: String, expected: [String]) {
    #expect(ClaimFixture.figures(in: ClaimFixture.spec(line)) == expected)
    let below = "## 5. Timeline\n\(line)"
    let isAtTop = line.contains("Estimated Effort**")
    #expect(
      ClaimFixture.figures(in: ClaimFixture.spec("", ending: below)) == (isAtTop ? [] : expected))
  }

  /// Time of the calendar, parts of the whole, other things that are counted, and doubtful numbers.
  @Test(arguments: [
    "Timeline: 8-10 weeks", "**Total Duration**: 8 weeks (3 engineers) or 16 weeks (1 engineer)",
    "Duration: 2 weeks", "Total time: 3 weeks", "Total: 3 weeks",
    "Total (incl. buffer): 78 hours", "Total with 20% buffer: 78 hours",
    "Total effort: 78 hours (incl. 10 hours buffer)", "Capacity: 38 Story Points",
    "Velocity: 20 points per sprint", "Total remaining: 12 tasks", "12 tasks left",
    "Completed: 47 tasks", "Total downtime: 2 hours", "Total cost: $5,000", "Total: 44/51 SP",
    "Total effort: 5 hours/day", "Total: 30+ tasks", "Total effort: < 30 days", "Total: 25%",
    "Total users: 100", "Total effort: 1.150 Stunden", "5 tasks are blocked by the vendor.",
    "The server runs 4 tasks in parallel", "Total: 12 stories", "Effort per sprint: 20 days",
    "**完了**: 47 (25%)", "**Gesamtgröße:** 4,1 GB", "Total effort Phase 9: 12 days",
    "Total effort: 99999999999999999999 days", "Total 2FA effort: 2 days", "3 points",
    "Team: 3 people", "Team: 3 people, 30 person-days", "Out of scope: 12 tasks",
    "Scope of v2: 12 tasks", "The team has 12 tasks", "Team capacity: 12 tasks",
    "The backend has 5 tasks. In total there are 30.", "Scope: 12 screens",
    "| Estimate | 5 weeks |", "Response time: 2 hours in total",
  ])
  func passesOverWhatOnlyLooksSo(line: String) {
    #expect(ClaimFixture.figures(in: ClaimFixture.spec(line)) == [])
    #expect(
      ClaimFixture.figures(in: ClaimFixture.spec("", ending: "## 5. Timeline\n\(line)")) == [])
  }

  @Test(arguments: [
    ("(12 tasks, 34 pts)", ["12±0 tasks", "34±0.5 points"]), ("[21 SP]", ["21±0.5 points"]),
    ("— 9 tasks, 22 days", ["9±0 tasks", "22±0.5 days"]), ("(11h)", ["11±0.5 hours"]),
    ("(2 person-weeks)", ["2±0.5 weeks"]), ("(~20 hours)", ["20±2 hours"]), ("(P1)", []),
    ("(Weeks 1-3)", []), ("(2 of 5)", []), ("(v2)", []), ("(100%)", []), ("(3 developers)", []),
  ])
  func readsHeadings(end: String, expected: [String]) {
    let table = "| ID | Task | Effort |\n|---|---|---|\n| BE-1 | Store | 2 |\n"
    let figures = ClaimFixture.figures(in: "# A\n## Backend Tasks \(end)\n\(table)\n## Other\n")
    #expect(figures == expected.map { "\($0) of the spec" })
  }

  /// `Phase 1 (2 weeks)` is a stretch of the calendar, a task's own heading is its own effort.
  @Test(arguments: [
    "## Phase 1 (2 weeks)\n\(ClaimReaderTests.table)",
    "## Day 1 (8 hours)\n\(ClaimReaderTests.table)",
    "## Phase 1: Base (3 days)\n\(ClaimReaderTests.table)",
    "## Tasks\n### BE-1: Store (2 days)\nText\n### BE-2: Serve (3 days)\nText",
    "## Notes (3 tasks)\nNothing below.\n## Tasks\n\(ClaimReaderTests.table)",
  ])
  func passesOverOtherHeadings(text: String) {
    #expect(ClaimFixture.figures(in: "# A\n\(text)") == [])
  }

  static let table = "| ID | Task | Effort |\n|---|---|---|\n| BE-1 | Store | 2 days |\n"

  @Test(arguments: [
    ("### 4.3 Summary\nTotal effort: 9 days", ["9±0.5 days of '4. Tasks'"]),
    ("### Phase 2 plan\nTotal effort: 9 days", []), ("## Team Capacity\nTotal: 80 hours", []),
    ("## 5. Timeline\nTotal effort: 9 days", ["9±0.5 days of the spec"]),
    ("## 5. Pricing\nTotal effort: 9 days", []),
    ("## 5. Background\nThe project has 9 tasks.", ["9±0 tasks of the spec"]),
    ("### 4.3 Notes\nThe project has 9 tasks.", ["9±0 tasks of the spec"]),
    ("## 5. Background\nThis feature has 9 tasks.", []),
    ("## 5. Overview\nScope: 9 tasks", ["9±0 tasks of the spec"]),
  ])
  func looksForTheTasksThatAreMeant(text: String, expected: [String]) {
    let more = "\n## 6. Later tasks\n\(Self.table.replacing("BE-1", with: "OPS-1"))"
    let isSection = text.hasPrefix("###")
    let spec = ClaimFixture.spec("", ending: text + (isSection ? more : ""))
    #expect(ClaimFixture.figures(in: spec) == expected)
  }

  /// Below a table days are its sum; weeks may be those of the calendar.
  @Test func takesBareDaysBelowATableForItsSum() {
    let text = "## Tasks\n\(Self.table)\n"
    #expect(ClaimFixture.figures(in: text + "**Total**: 20 days") == ["20±0.5 days of the spec"])
    #expect(ClaimFixture.figures(in: text + "**Total**: 4 weeks") == [])
    #expect(ClaimFixture.figures(in: text + "**Total time**: 20 days") == [])
    #expect(ClaimFixture.figures(in: text + "## Plan\n**Total**: 20 days") == [])
  }

  @Test func prefersTheTasksOfItsOwnSection() {
    let text = "## Sprint 1\n### Tasks\n\(Self.table)\n**Total Hours**: 50 hours\n"
    let other = "## Sprint 2\n### Tasks\n\(Self.table.replacing("BE-1", with: "BE-9"))\n"
    #expect(ClaimFixture.figures(in: text + other) == ["50±0.5 hours of 'Tasks'"])
  }

  @Test func marksTheFigureItself() {
    let reading = SpecReading(ClaimFixture.spec("**Total effort**: ~▶65 person-days (all)"))
    let span = reading.content.statedFigures.first?.span
    #expect(
      span.map { SpecMarkedText.Place(line: $0.line, column: $0.column) } == reading.marks.first)
    #expect(span?.length == "65 person-days".utf8.count)
  }
}
