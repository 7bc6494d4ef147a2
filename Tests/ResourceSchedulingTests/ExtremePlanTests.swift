import PlanModel
import ResourceScheduling
import Testing

/// Plans at the edge of what can be written are scheduled, and nothing overflows.
struct ExtremePlanTests {
  @Test(arguments: [2, 14, 50, 100])
  func letsManyFastPeopleWorkTogether(size: Int) throws {
    let skill = Skill("BE")
    let people = (0..<100).map {
      Person(id: .init("P\($0)"), skills: [skill: Rate(permille: 10_000)])
    }
    var project = SmallProject(work: [("A", "BE", 1_000), ("B", "BE", 8)], people: people).project
    project.activities[0].people = size
    let result = try project.scheduled()
    // Whoever does B, 48 minutes of work, is free for it unless A takes all of them.
    let together = (6_000 + size - 1) / size
    #expect(result.schedule.finish.minutes == (size == 100 ? together + 48 : max(48, together)))
    #expect(result.isProvenOptimal)
  }

  /// A grid is not walked through all the hours up to a far day.
  @Test func waitsForADayInTheNextCentury() throws {
    var project = SmallProject(
      work: [("A", "BE", 8), ("B", "BE", 7), ("C", "BE", 6)], links: [("A", "B")],
      people: ["Ana", "Bob"].map { SmallProject.person($0, "BE") }
    ).project
    let day = try #require(CivilDate(iso: "2199-01-07"))
    project.activities[0].notBefore = day
    let result = try project.scheduled()
    let release = project.axis.moment(startOf: day).minutes
    #expect(result.schedule.finish.minutes == release + 15 * 60)
    #expect(result.isProvenOptimal)
  }
}
