import PlanModel
import Testing

@testable import SpecReading

/// What the columns of a risk register name, and efforts written as quantiles.
struct SpecRiskTests {
  static let tasks = """
    ## 4.1 External Dependencies

    | Dependency | Status |
    |---|---|
    | Payment API | Pending |

    ## 4.2 Tasks

    ### Phase 1: Core

    | ID | Task | Effort | Depends on | Story | Rework |
    |---|---|---|---|---|---|
    | BE-1 | Core | 2d | Payment API | US-1 | 20% +50% |
    | BE-2 | More | 2d | BE-1 | US-2 | |

    ### Phase 2: Face

    | ID | Task | Effort | Depends on | Story | Rework |
    |---|---|---|---|---|---|
    | FE-1 | Face | P10 2d, P50 3d, P90 8d | BE-1 | US-1 | maybe |

    """

  private func read(_ risks: String) -> (project: Project, found: [Diagnostic]) {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "spec.md", text: Self.tasks + "\n## 4.4 Risks\n\n" + risks)
    let project = ProjectReader.read(
      specs: [file], team: nil,
      options: ReadingOptions(start: nil, today: CivilDate(dayNumber: 20_728)), into: &diagnostics)
    return (project, diagnostics.found.filter { $0.span.line > 21 })
  }

  @Test(arguments: [
    ("BE-1", ["BE-1"], [String]()), ("BE-1, FE-1", ["BE-1", "FE-1"], []),
    ("BE-1..BE-2", ["BE-1", "BE-2"], []), ("BE", ["BE-1", "BE-2"], []),
    ("FE; Payment API", ["FE-1"], ["Payment API"]), ("Payment API", [], ["Payment API"]),
    ("Phase 2", ["FE-1"], []), ("US-1", ["BE-1", "FE-1"], []),
    ("all", ["BE-1", "BE-2", "FE-1"], []), ("All BE tasks", ["BE-1", "BE-2"], []),
  ])
  func findsWhatTheAffectedColumnNames(cell: String, tasks: [String], delays: [String]) {
    let (project, found) = read(
      """
      | Risk | Likelihood | Impact | Affects |
      |---|---|---|---|
      | Late | 20% | +2d | \(cell) |
      """)
    #expect(found.isEmpty)
    #expect(project.risks[0].target == .activities(tasks.map { .init($0) }))
    #expect(project.risks[0].delays.map(\.name) == delays)
  }

  @Test(arguments: [
    "Tasks", "Task", "Task(s)", "Task ID", "Task IDs", "Task ID(s)", "Tasks affected", "Hits",
    "Affected items", "Affected IDs", "Items", "IDs", "Stories", "User stories", "Tickets",
    "Tâches", "Aufgaben", "Betroffene Aufgaben", "Tareas", "Tarefas", "Задачи", "任务", "タスク",
    "작업", "Dependencies", "Scope", "Zxqw",
  ])
  func findsTheTasksThatARiskHitsWhateverTheirColumnIsCalled(header: String) {
    for cell in ["BE-1, FE-1", "BE-1"] {
      let (project, found) = read(
        """
        | Risk | Impact | Likelihood | Mitigation | \(header) |
        |---|---|---|---|---|
        | Vendor is late | +5d | 90% | Call weekly | \(cell) |
        | Load is higher | +5d | 90% | Measure | BE-2 |
        """)
      #expect(found.isEmpty)
      #expect(project.risks.map(\.title) == ["Vendor is late", "Load is higher"])
      #expect(
        project.risks.map(\.target) == [
          .activities(cell == "BE-1" ? [.init("BE-1")] : [.init("BE-1"), .init("FE-1")]),
          .activities([.init("BE-2")]),
        ])
    }
  }

  @Test(arguments: ["Mitigation tasks", "Follow-up", "Mitigated by", "Maßnahmen", "対策タスク"])
  func takesNoMeasureForWhatARiskHits(header: String) {
    let (project, found) = read(
      """
      | Risk | Impact | Likelihood | \(header) |
      |---|---|---|---|
      | Vendor is late | +5d | 90% | BE-1, BE-2 |
      """)
    #expect(found.isEmpty)
    #expect(project.risks.map(\.target) == [.everything])
  }

  @Test func readsAnUnknownFirstColumnAsTheRiskBesideItsTasks() {
    let (project, found) = read(
      """
      | Threat | Likelihood | Impact | Tasks |
      |---|---|---|---|
      | Vendor is late | 20% | +2d | BE-1, BE-2 |
      """)
    #expect(found.isEmpty)
    #expect(project.risks.map(\.title) == ["Vendor is late"])
    #expect(project.risks.map(\.target) == [.activities([.init("BE-1"), .init("BE-2")])])
  }

  @Test func readsScenariosUnderAHeadingOfRisks() {
    let (project, found) = read(
      """
      | Scenario | Likelihood | Impact |
      |---|---|---|
      | BE-1 fails | 20% | +2d |
      """)
    #expect(found.isEmpty)
    #expect(project.risks.map(\.target) == [.activities([.init("BE-1")])])
  }

  @Test(arguments: ["| Risk | Mitigation |", "| Risk | Comment |", "| What | Mitigation |"])
  func saysThatATableOfRisksIsNotRead(header: String) {
    let (project, found) = read("\(header)\n|---|---|\n| Vendor is late | Call weekly |\n")
    #expect(project.risks.isEmpty)
    #expect(found.map(\.code) == [.unreadRisks])
    #expect(found.map(\.span.line) == [24])
  }

  @Test func keepsTheRowWhenATargetIsUnknown() {
    let (project, found) = read(
      """
      | Risk | Likelihood | Impact | Affects |
      |---|---|---|---|
      | Late | 20% | +2d | BE-1, BE-99 |
      """)
    #expect(project.risks[0].target == .activities([.init("BE-1")]))
    #expect(found.map(\.code) == [.unknownRiskTarget])
    #expect(found[0].span.column == 28)
  }

  @Test func delaysAnArrivalThatTheTitleNames() {
    let (project, _) = read(
      """
      | Risk | Likelihood | Impact |
      |---|---|---|
      | The payment API comes late | 20% | +10d |
      """)
    #expect(project.risks[0].target == .activities([]))
    #expect(project.risks[0].delays.map(\.name) == ["Payment API"])
  }

  @Test func readsTheColumnsOfMitigation() {
    let (project, found) = read(
      """
      | Risk | Probability | Impact | Mitigation | Residual Probability | Residual Impact | Status |
      |---|---|---|---|---|---|---|
      | Slow | High | 20% | Cache | Low | 5% | Open |
      | Gone | High | 20% | Cache | | | Closed |
      """)
    #expect(found.isEmpty)
    #expect(
      project.risks[0].residual == Risk.Exposure(likelihood: 0.1, impact: .share(0.05)))
    #expect(project.risks[0].likelihood == 0.6)
    #expect(project.risks[1].exposure.likelihood == 0)
  }

  @Test func readsReworkInAColumn() {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "spec.md", text: Self.tasks)
    let content = SpecReader.read(file, into: &diagnostics)
    #expect(
      content.tasks.map(\.rework) == [
        StatedRework(likelihood: 0.2, impact: .share(0.5)), nil, nil,
      ])
    #expect(diagnostics.found.map(\.code) == [.unknownRiskLevel])
    #expect(diagnostics.found.first?.message.text.contains("'maybe'") == true)
  }

  @Test(arguments: [
    (
      "P10 2d, P50 3d, P90 8d",
      Estimate.Amount.quantiles([
        .init(percent: 10, value: 2), .init(percent: 50, value: 3), .init(percent: 90, value: 8),
      ])
    ),
    ("P50 3d P90 8d", .quantiles([.init(percent: 50, value: 3), .init(percent: 90, value: 8)])),
    (
      "P90: 8d / P50: 3d", .quantiles([.init(percent: 50, value: 3), .init(percent: 90, value: 8)])
    ),
    (
      "3d (P10 2d, P90 8d)",
      .quantiles([
        .init(percent: 10, value: 2), .init(percent: 50, value: 3), .init(percent: 90, value: 8),
      ])
    ),
    ("P50=16h P80=4d", .quantiles([.init(percent: 50, value: 2), .init(percent: 80, value: 4)])),
    ("P10 2d P90 8d", .range(low: 2, high: 8)), ("P50 3d", .point(3)),
  ])
  func readsQuantiles(text: String, amount: Estimate.Amount) {
    #expect(EffortGrammar.read(text, isCell: true) == .amount(amount, .days))
  }

  @Test(arguments: [
    ("P20 2d P80 8d", EffortGrammar.Reading.notUnderstood), ("P50 3d P90 2d", .reversed),
    ("P50 3d P50 4d", .notUnderstood), ("3d P90", .notUnderstood), ("P90", .notUnderstood),
  ])
  func refusesQuantilesWithoutAMedian(text: String, reading: EffortGrammar.Reading) {
    #expect(EffortGrammar.read(text, isCell: true) == reading)
  }

  @Test func plansTheMedianOfQuantiles() {
    let project = read("").project
    #expect(project.activities[2].effort == .hours(24))
    #expect(
      project.activities[2].belief
        == .quantiles([
          .init(share: 0.1, effort: .hours(16)), .init(share: 0.5, effort: .hours(24)),
          .init(share: 0.9, effort: .hours(64)),
        ]))
  }
}
