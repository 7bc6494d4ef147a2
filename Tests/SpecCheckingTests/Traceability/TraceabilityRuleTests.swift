import PlanModel
import SpecChecking
import Testing

/// What is said of items without a task and of tasks without a reason.
struct TraceabilityRuleTests {
  /// An export with a dialog, two endpoints and their tasks.
  private static var export: TraceFixture {
    var fixture = TraceFixture()
    fixture.item(.component, "Export Dialog", about: "Asks for months")
    fixture.item(.endpoint, "POST /exports")
    fixture.item(.endpoint, "GET /exports/{id}")
    fixture.task("BE-1", "Create the job queue")
    fixture.task("BE-2", "Implement POST /exports and GET /exports/{id}")
    fixture.task("FE-1", "Build the export dialog")
    fixture.links = ["BE-1>BE-2"]
    return fixture
  }

  private static func findings(_ fixture: TraceFixture) -> [Diagnostic] {
    CheckFixture.check(fixture.project).found.filter {
      $0.code == .untracedItem || $0.code == .unrequestedTask
    }
  }

  @Test func saysNothingWhenEveryItemHasATaskAndEveryTaskAReason() {
    #expect(Self.findings(Self.export) == [])
    #expect(Self.export.matrix.judgesTasks)
  }

  private static let figures: [(names: [String], text: String)] = [
    (["Season Ticket"], "the only entity is named by no task: Season Ticket"),
    (
      ["Season Ticket", "Grandstand"],
      "none of the 2 entities is named by a task: Season Ticket, Grandstand"
    ),
    (["Export", "Grandstand"], "1 of 2 entities is named by no task: Grandstand"),
    (
      ["Export", "Seat", "Stand", "Gate", "Scarf", "Turf", "Whistle"],
      "6 of 7 entities are named by no task: Seat, Stand, Gate, Scarf and 2 more"
    ),
  ]

  @Test(arguments: figures)
  func countsTheItemsOfAKindThatNoTaskNames(names: [String], text: String) throws {
    var fixture = Self.export
    for name in names { fixture.item(.entity, name) }
    let found = Self.findings(fixture)
    #expect(found.map(\.message.text) == [text])
    let missing = fixture.feature.entities.filter { $0.name != "Export" }
    #expect(found.first?.span == missing.first?.span)
    #expect(found.first?.message.notes.map(\.span) == missing.dropFirst().map(\.span))
  }

  @Test func saysOneThingForEachKind() {
    var fixture = Self.export
    fixture.item(.story, "US-1: Watch the weather")
    fixture.item(.component, "Weather Card")
    fixture.item(.metric, "Disk Usage")
    #expect(Self.findings(fixture).count == 3)
    #expect(Self.findings(fixture).allSatisfy { $0.severity == .warning })
  }

  @Test func saysNothingOfASpecWithoutTasksOrWithoutItems() {
    var bare = TraceFixture()
    for number in 1...9 { bare.task("BE-\(number)", "Task \(number)") }
    #expect(Self.findings(bare) == [])
    var idle = Self.export
    idle.tasks = []
    idle.links = []
    #expect(Self.findings(idle) == [])
  }

  @Test func pointsAtTheTasksThatNothingAsksFor() throws {
    var fixture = Self.export
    fixture.task("FE-2", "Let users choose a colour theme")
    fixture.task("FE-3", "Play a fanfare at noon")
    let finding = try #require(Self.findings(fixture).first)
    #expect(
      finding.message.text
        == "nothing in the spec asks for 2 of 5 tasks: FE-2, FE-3 are tied to no story, part or section"
    )
    #expect(finding.span == fixture.tasks[3].span)
    #expect(finding.message.notes.map(\.span) == [fixture.tasks[4].span])
  }

  @Test func acceptsWorkThatASectionAsksFor() {
    var fixture = Self.export
    let span = CheckFixture.span(90)
    fixture.task("QA-1", "Write regression tests")
    fixture.task("DOC-1", "Write the user guide")
    fixture.task("OPS-1", "Deploy to staging")
    #expect(fixture.matrix.unrequested.map(\.text) == ["QA-1", "DOC-1", "OPS-1"])
    fixture.feature.testScenarios = [TestScenario(id: "TS-1", summary: "An export", span: span)]
    fixture.feature.documentation = [DocumentationItem(name: "Handbook", span: span)]
    fixture.feature.rollout = [RolloutStep(text: "Pilot users first", span: span)]
    #expect(fixture.matrix.unrequested == [])
  }

  @Test func acceptsWorkOfWhichTheSpecSpeaks() {
    var fixture = Self.export
    fixture.task("BE-3", "Encrypt stored archives")
    #expect(fixture.matrix.unrequested.map(\.text) == ["BE-3"])
    fixture.feature.qualityRequirements = [
      QualityRequirement(
        kind: "Security", summary: "Archives are encrypted at rest", span: CheckFixture.span(90))
    ]
    #expect(fixture.matrix.unrequested == [])
  }

  @Test func doesNotJudgeTasksOfWhichItKnowsLittle() {
    var fixture = TraceFixture()
    fixture.item(.component, "Export Dialog")
    fixture.task("FE-1", "Build the export dialog")
    fixture.task("FE-2", "Let users choose a colour theme")
    #expect(!fixture.matrix.judgesTasks, "one kind of items is no description of a feature")
    fixture.item(.entity, "Export")
    #expect(fixture.matrix.unrequested.map(\.text) == ["FE-2"])
    for number in 3...9 { fixture.task("FE-\(number)", "Aufgabe \(number)") }
    #expect(!fixture.matrix.judgesTasks, "most tasks are of another language")
  }
}
