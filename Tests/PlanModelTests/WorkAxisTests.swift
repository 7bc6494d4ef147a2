import PlanModel
import PlanTestSupport
import Testing

struct WorkAxisTests {
  static let randomProjects = (0..<200).map { RandomProject(seed: UInt64($0)) }

  @Test(arguments: randomProjects)
  func numbersTheWorkdaysInARow(random: RandomProject) {
    let axis = random.project.axis
    var day = axis.calendar.workday(onOrAfter: random.project.start.date)
    for number in 0..<120 {
      #expect(axis.date(ofWorkday: number) == day)
      #expect(axis.workdayCount(before: day) == number)
      day = axis.calendar.workday(onOrAfter: day.adding(days: 1))
    }
  }

  @Test(arguments: randomProjects)
  func turnsDatesIntoTheMomentsAtWhichTheyBeginAndEnd(random: RandomProject) {
    let axis = random.project.axis
    for offset in 0..<90 {
      let day = axis.start.adding(days: offset)
      let begin = axis.moment(startOf: day)
      let end = axis.moment(endOf: day)
      #expect((end - begin).minutes == (axis.calendar.isWorkday(day) ? axis.minutesPerDay : 0))
      if axis.calendar.isWorkday(day) {
        #expect(axis.startDate(of: begin) == day)
        #expect(axis.finishDate(of: end) == day)
      } else {
        #expect(axis.startDate(of: begin) == axis.calendar.workday(onOrAfter: day))
        #expect(axis.finishDate(of: end) == axis.calendar.workday(onOrBefore: day))
      }
    }
  }

  @Test func countsMissedDaysForADateBeforeTheStart() throws {
    let monday = try #require(CivilDate(iso: "2026-10-05"))
    let axis = WorkAxis(calendar: .standard, onOrAfter: monday)
    #expect(axis.moment(endOf: monday.adding(days: -1)).minutes == 0)
    #expect(axis.moment(endOf: monday.adding(days: -3)).minutes == 0)
    #expect(axis.moment(endOf: monday.adding(days: -4)).minutes == -480)
    #expect(axis.moment(startOf: monday.adding(days: -30)).minutes == 0)
  }

  @Test func printsABoundaryAsTheEndOfOneDayAndTheStartOfTheNext() throws {
    let friday = try #require(CivilDate(iso: "2026-10-02"))
    let axis = WorkAxis(calendar: .standard, onOrAfter: friday)
    let boundary = WorkMoment(minutes: 480)
    #expect(axis.finishDate(of: boundary).description == "2026-10-02")
    #expect(axis.startDate(of: boundary).description == "2026-10-05")
    #expect(axis.finishDate(of: .start) == friday)
  }
}
