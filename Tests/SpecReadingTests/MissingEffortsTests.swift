import PlanModel
import Testing

@testable import SpecReading

struct MissingEffortsTests {
  typealias Fixture = AssemblyFixture

  static func task(_ id: String, _ effort: String, line: Int) -> TaskEntry {
    var task = Fixture.task(id, effort == "4h" ? .point(4) : .unknown, line: line)
    task.estimate.text = effort
    return task
  }

  @Test func saysOnceThatNoTaskHasAnEffort() {
    let tasks = (1...300).map { Self.task("BE-\($0)", ["", "TBD", "-"][$0 % 3], line: 9 + $0) }
    let (project, found) = Fixture.assemble(Fixture.spec(tasks))
    #expect(found.map(\.code) == [.missingEffort])
    #expect(found.first?.span == Fixture.span(10, column: 20))
    #expect(
      found.first?.message.text
        == "none of the 300 tasks has an effort; 8 h each is assumed, 0.5 h to 15.5 h in four "
        + "cases of five")
    #expect(project.activities.allSatisfy { $0.effort == .hours(8) })
    #expect(
      project.activities.allSatisfy { $0.belief == .range(low: .hours(0.5), high: .hours(15.5)) })
    #expect(
      project.assumptions.filter { if case .onePersonPerDiscipline = $0 { false } else { true } }
        == [.noEfforts(count: 300, total: 300, .hours(8))])
  }

  @Test func saysOnceThatMostTasksHaveNone() {
    let tasks = [
      Self.task("BE-1", "4h", line: 10), Self.task("BE-2", "", line: 11),
      Self.task("BE-3", "", line: 12),
    ]
    let (project, found) = Fixture.assemble(Fixture.spec(tasks))
    #expect(found.map(\.span.line) == [11])
    #expect(found.first?.message.text.hasPrefix("2 of the 3 tasks have no effort; 8 h") == true)
    #expect(project.activities.map(\.effort.hours) == [4, 8, 8])
    #expect(project.activities[0].belief == .historical)
  }

  @Test func speaksOfEachSpecForItself() {
    var tasks = [
      Self.task("BE-1", "", line: 10), Self.task("BE-2", "", line: 11),
      Self.task("FE-1", "4h", line: 12), Self.task("FE-2", "", line: 13),
    ]
    for position in tasks.indices { tasks[position].spec = position < 2 ? "a" : "b" }
    let (project, found) = Fixture.assemble(Fixture.spec(tasks))
    #expect(found.map(\.span.line) == [10, 13])
    #expect(project.activities.map(\.effort.hours) == [8, 8, 4, 4])
  }
}
