import PlanModel
import Testing

@testable import SpecReading

struct SpecPhaseTimeTests {
  @Test(arguments: [
    ("Week 1-2", PhaseTime.numbered(.week, first: 1, last: 2)),
    ("Weeks 3–4", .numbered(.week, first: 3, last: 4)), ("W5", .numbered(.week, first: 5, last: 5)),
    ("Week 1 – Week 2", .numbered(.week, first: 1, last: 2)),
    ("Woche 2", .numbered(.week, first: 2, last: 2)), ("第2周", .numbered(.week, first: 2, last: 2)),
    ("1週目", .numbered(.week, first: 1, last: 1)),
    ("Sprint 3", .numbered(.sprint, first: 3, last: 3)),
    ("Day 4", .numbered(.day, first: 4, last: 4)),
    ("Days 1 to 3", .numbered(.day, first: 1, last: 3)),
    ("2 weeks", .length(workdays: 10)), ("2-3 days", .length(workdays: 3)),
    ("1 Monat", .length(workdays: 20)), ("KW 12", .vague), ("5 Oct", .vague), ("Month 2", .vague),
  ])
  func readsATimeThatCountsFromTheStart(text: String, time: PhaseTime) {
    #expect(PhaseTime(text) == time)
  }

  @Test(arguments: [
    ("Q1–Q2 2026", "2026-01-01", "2026-06-30"), ("Q4 2026", "2026-10-01", "2026-12-31"),
    ("15. Juni 2025", "2025-06-15", "2025-06-15"), ("June 2026", "2026-06-01", "2026-06-30"),
    ("03.06.2025 - 17.06.2025", "2025-06-03", "2025-06-17"),
    ("Jun – Aug 2026", "2026-06-01", "2026-08-31"), ("H2 2026", "2026-07-01", "2026-12-31"),
    ("2026年6月3日", "2026-06-03", "2026-06-03"), ("5 de octubre de 2026", "2026-10-05", "2026-10-05"),
    ("Mon, 5 October 2026", "2026-10-05", "2026-10-05"),
    ("1er août 2026", "2026-08-01", "2026-08-01"),
    ("3 março 2026", "2026-03-03", "2026-03-03"),
    ("5 października 2026", "2026-10-05", "2026-10-05"),
    ("7 мая 2026", "2026-05-07", "2026-05-07"),
  ])
  func readsDays(text: String, first: String, last: String) {
    guard case .days(let start, let end) = PhaseTime(text) else {
      Issue.record("\(text) gives no days")
      return
    }
    #expect(start.description == first)
    #expect(end.description == last)
  }

  @Test(arguments: ["soon", "", "TBD", "Week", "2 and 3", "Week 2-1", "Week 99999", "10/05/2026"])
  func readsNothingElse(text: String) { #expect(PhaseTime(text) == nil) }

  @Test func datesPhasesThatCountFromTheStart() {
    var spec = AssemblyFixture.spec([AssemblyFixture.task("BE-1")])
    spec.phases = [
      ("Design", .numbered(.week, first: 1, last: 1)),
      ("Development", .numbered(.week, first: 2, last: 3)),
      ("Testing", .length(workdays: 3)), ("Launch", .vague),
    ].map { name, time in
      var phase = AssemblyFixture.phase(name)
      phase.time = time
      return phase
    }
    let dated = AssemblyFixture.assemble(spec, start: "2026-10-07").project
    #expect(
      dated.phases.map { $0.start?.description } == ["2026-10-07", "2026-10-14", "2026-10-28", nil])
    #expect(
      dated.phases.map { $0.end?.description } == ["2026-10-13", "2026-10-27", "2026-10-30", nil])
    let undated = AssemblyFixture.assemble(spec).project
    #expect(undated.phases.allSatisfy { $0.start == nil && $0.end == nil })
  }

  @Test func saysNothingOfTimesThatCountFromTheStart() {
    let reading = SpecReading(
      """
      ## Timeline
      | Phase | Start | End |
      |---|---|---|
      | Design | Week 1 | Week 2 |
      | Build | KW 12 | 3 weeks |
      """)
    #expect(reading.codes == [.noTasks])
    #expect(reading.content.phases.map(\.time) == [.numbered(.week, first: 1, last: 2), .vague])
  }
}
