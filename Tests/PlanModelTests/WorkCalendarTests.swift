import PlanModel
import PlanTestSupport
import Testing

struct WorkCalendarTests {
  static let randomProjects = (0..<200).map { RandomProject(seed: UInt64($0)) }

  @Test(arguments: randomProjects)
  func countsWorkdaysAsAWalkDayByDayDoes(random: RandomProject) {
    let calendar = random.project.calendar
    let first = random.project.start.date
    var count = 0
    for offset in 0..<90 {
      let day = first.adding(days: offset)
      if calendar.isWorkday(day) { count += 1 }
      #expect(calendar.workdayCount(from: first, through: day) == count)
    }
    #expect(calendar.workdayCount(from: first, through: first.adding(days: -1)) == 0)
  }

  @Test(arguments: randomProjects)
  func findsTheNearestWorkdayOnEitherSide(random: RandomProject) {
    let calendar = random.project.calendar
    for offset in 0..<60 {
      let day = random.project.start.date.adding(days: offset)
      let next = calendar.workday(onOrAfter: day)
      let previous = calendar.workday(onOrBefore: day)
      #expect(calendar.isWorkday(next) && calendar.isWorkday(previous))
      #expect(previous <= day && day <= next)
      #expect(calendar.workdayCount(from: previous.adding(days: 1), through: day) == 0)
      #expect(calendar.workdayCount(from: day, through: next) == 1)
    }
  }

  @Test func countsFourteenWorkdaysInTheDevelopmentPhaseThatEndsOnASaturday() throws {
    let first = try #require(CivilDate(iso: "2025-08-12"))
    let last = try #require(CivilDate(iso: "2025-08-30"))
    #expect(last.weekday == .saturday)
    #expect(WorkCalendar.standard.workdayCount(from: first, through: last) == 14)
  }
}
