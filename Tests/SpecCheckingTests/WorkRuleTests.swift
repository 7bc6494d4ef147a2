import PlanModel
import SpecChecking
import Testing

/// Large tasks, lone experts, pending deliveries and ids that look alike.
struct WorkRuleTests {
  typealias Fixture = CheckFixture

  // MARK: Large tasks

  @Test(arguments: [(10.0, nil), (10.1, "10.1 days"), (15, "15 days"), (0, nil)])
  func reportsATaskOfMoreThanTenDays(days: Double, figure: String?) {
    let project = Fixture.project([Fixture.activity("BE1", days: days), Fixture.activity("BE2")])
    #expect(
      Fixture.check(project).found.map(\.message.text)
        == (figure.map { ["BE1 takes \($0) of work, more than 10 days"] } ?? []))
  }

  @Test func takesTheLimitOfTheTeamFileAndTheDayOfTheCalendar() {
    var project = Fixture.project([Fixture.activity("BE1", days: 3)])
    project.limits.largeEffort = .hours(20)
    #expect(
      Fixture.check(project).found.map(\.message.text)
        == ["BE1 takes 3 days of work, more than 2.5 days"])
    project.calendar = WorkCalendar(
      workweek: project.calendar.workweek, holidays: [], minutesPerDay: 240)
    project.limits = .standard(for: project.calendar)
    #expect(project.limits.largeEffort == .hours(40))
    #expect(Fixture.check(project).found.isEmpty)
  }

  @Test func saysOnceThatMostTasksAreLarge() {
    let tasks = (1...7).map { Fixture.activity("BE\($0)", days: $0 < 6 ? 20 : 1) }
    #expect(
      Fixture.check(Fixture.project(tasks)).found.map(\.message.text)
        == ["5 of 7 tasks take more than 10 days of work each"])
    #expect(Fixture.check(Fixture.project(Array(tasks.dropFirst()))).found.count == 4)
  }

  @Test func doubtsNoEffortThatWasAssumedOrSpent() {
    var (assumed, spent) = (Fixture.activity("BE1", days: 20), Fixture.activity("BE2", days: 20))
    assumed.estimate.amount = .unknown
    spent.status = .done
    #expect(Fixture.check(Fixture.project([assumed, spent])).found.isEmpty)
  }

  // MARK: Lone experts

  /// Days of BE, FE and OPS work, the skills of each person, and what is said of whom.
  @Test(
    arguments: [
      ([6, 6, 0], ["BE", "FE"], ["P0 BE 6", "P1 FE 6"]), ([6, 6, 0], ["BE FE", "FE BE"], []),
      ([6, 4, 0], ["BE", "FE"], ["P0 BE 6"]), ([6, 6, 0], ["BE FE"], []),
      ([6, 6, 6], ["BE OPS", "FE", "FE"], ["P0 BE, OPS 12"]),
      ([60, 60, 5], ["BE FE OPS", "BE FE"], []), ([0, 0, 0], ["BE", "FE"], []),
    ] as [([Double], [String], [String])])
  func saysWhatStopsWithTheOnlyOneWhoCan(days: [Double], skills: [String], lone: [String]) {
    let tasks = zip(["BE", "FE", "OPS"], days).filter { $0.1 > 0 }.flatMap { code, days in
      (1...6).map { Fixture.activity("\(code)\($0)", days: days / 6) }
    }
    let people = skills.enumerated().map { number, codes in
      var person = Person(
        id: .init("P\(number)"),
        skills: Dictionary(
          uniqueKeysWithValues: codes.split(separator: " ").map { (Skill(String($0)), .full) }))
      person.span = SourceSpan(file: "team.yaml", line: number + 1, column: 9, length: 2)
      return person
    }
    let found = Fixture.check(Fixture.project(tasks, people: people)).found
      .filter { $0.code == .singleSkill }
    #expect(
      found.map(\.message.text)
        == lone.map { text in
          let words = text.split(separator: " ")
          let skills = words.dropFirst().dropLast().joined(separator: " ")
          let noun = skills.contains(",") ? "skills" : "skill"
          return
            "only \(words[0]) has the \(noun) \(skills): \(words[words.count - 1]) days of work "
            + "stop when they are away"
        })
    #expect(found.allSatisfy { $0.span.file == "team.yaml" })
  }

  @Test func saysNothingOfATeamThatIsAssumed() {
    let tasks = ["BE1", "FE1"].map { Fixture.activity($0, days: 9) }
    #expect(Fixture.check(Fixture.project(tasks)).found.isEmpty)
  }

  // MARK: Pending deliveries

  /// Which of five tasks wait for the API itself, the links among them, and what is said.
  @Test(
    arguments: [
      (["A"], ["A>B", "B>C"], "but A waits for it, and 2 more tasks through others"),
      (["A", "B"], ["A>B", "B>C"], "but A, B wait for it, and 1 more task through others"),
      (["C"], ["A>B", "B>C"], "but C waits for it"), ([], ["A>B"], "no task waits for it"),
    ] as [([String], [String], String)])
  func countsWhatWaitsForAPendingDelivery(waiting: [String], links: [String], ending: String) {
    let found = Fixture.check(project(waiting: waiting, links: links)).found
      .filter { $0.code == .externalPending }
    let joint = waiting.isEmpty ? ", and " : " and has no date, "
    #expect(
      found.map(\.message.text)
        == ["'Customs API' is not there yet ('In progress')\(joint)\(ending)"])
    #expect(found.allSatisfy { $0.span == Fixture.span(60) })
  }

  @Test func saysNothingOfWhatIsThereOrHasADateOrIsNoLongerAwaited() throws {
    var project = project(waiting: ["A"], links: [])
    #expect(Fixture.check(project).found.map(\.code) == [.externalPending])
    project.externals[0].readiness = .unknown
    #expect(Fixture.check(project).found.isEmpty)
    project.externals[0].readiness = .pending
    project.externals[0].arrival = project.start.date...project.start.date
    #expect(Fixture.check(project).found.isEmpty)
    project.externals[0].arrival = nil
    project.activities[0].status = .done
    #expect(Fixture.check(project).found.isEmpty)
  }

  @Test func countsThroughARingOnce() {
    let found = Fixture.check(project(waiting: ["A"], links: ["A>B", "B>A"])).found
    #expect(found.contains { $0.message.text.hasSuffix("and 1 more task through others") })
  }

  // MARK: Ids

  @Test(
    arguments: [
      ("BE-1", "be-1", true), ("T-01", "T1", true), ("T1", "T001", true), ("1.1", "1.10", false),
      ("1.1", "11", false), ("1.1", "1-1", true), ("BE-1", "BE-10", false), ("T-0", "T-00", true),
      ("T1-2", "T12", false), ("#5", "5", true), ("A-B", "AB", true), ("T10a", "T10A", true),
      ("BE-1", "FE-1", false), ("BE-1", "BE-1", false), ("1", "01.0", false),
      ("Тест-1", "тест 1", true),
      ("—", "–", false),
    ])
  func knowsIDsThatDifferInNotationOnly(first: String, second: String, isAlike: Bool) {
    let tasks = [first, second].map { Fixture.activity($0) }
    let found = Fixture.check(Fixture.project(tasks)).found
    #expect(found.map(\.code) == (isAlike ? [.similarIDs] : []))
    #expect(found.first?.message.notes.map(\.text) ?? [] == (isAlike ? ["'\(first)' is here"] : []))
  }

  @Test func comparesIDsInsideOneSpec() {
    var tasks = ["BE-1", "be-1"].map { Fixture.activity($0) }
    tasks[1].spec = "other"
    #expect(Fixture.check(Fixture.project(tasks)).found.isEmpty)
  }

  /// Tasks A to E and the Customs API, which is in progress, in line 60.
  private func project(waiting: [String], links: [String]) -> Project {
    let api = ExternalDependency.ID("Customs API")
    var tasks = ["A", "B", "C", "D", "E"].map { Fixture.activity($0) }
    for position in tasks.indices where waiting.contains(tasks[position].id.text) {
      tasks[position].waitsFor = [api]
    }
    var external = ExternalDependency(id: api, status: "In progress", span: Fixture.span(60))
    external.readiness = .pending
    var project = Fixture.project(tasks, links: links)
    project.externals = [external]
    return project
  }
}
