import NetworkAnalysis
import PlanModel
import ResourceScheduling
import Testing

/// Ends that the staffing model proves to be the earliest, by hand.
struct StaffingBoundTests {
  /// 3 tasks of 4 hours for 2 people are 6 hours each, but no plan of such tasks ends at 6 hours.
  @Test func roundsUpToTheMomentsAtWhichAScheduleCanEnd() throws {
    let project = SmallProject(
      work: [("A", "BE", 4), ("B", "BE", 4), ("C", "BE", 4)],
      people: [SmallProject.person("P", "BE"), SmallProject.person("Q", "BE")]
    ).project
    #expect(try finishBound(of: project) == 480)
  }

  /// B starts after the hour of C, or 4 hours later; A fills some of the time.
  @Test func waitsForWhatComesBefore() throws {
    var project = SmallProject(
      work: [("A", "BE", 4), ("B", "BE", 4), ("C", "FE", 1)], links: [("C", "B")],
      people: [SmallProject.person("P", "BE"), SmallProject.person("Q", "FE")]
    ).project
    #expect(try finishBound(of: project) == 480)
    project.relations[0].lag = .minutes(240)
    #expect(try finishBound(of: project) == 540)
  }

  /// Both have what only they can do; what both can do fits nowhere before the leave.
  @Test func countsTheLeaveOfPeopleWhoseWorkItHoldsUp() throws {
    var project = SmallProject(
      work: [("A", "BE", 8), ("B", "BE", 8), ("C", "FE", 8)],
      people: [SmallProject.person("P", "BE"), SmallProject.person("Q", "FE")]
    ).project
    let day = SmallProject.start.adding(days: 1)
    project.team.people[0].leave = [day...day]
    #expect(try finishBound(of: project) == 3 * 480)
  }

  /// After an hour, 3 jobs of 2 hours that each hold both units run one after the other.
  @Test func countsTheUnitsOfPools() throws {
    var project = SmallProject(
      work: [("A", "X", 2), ("B", "X", 2), ("C", "X", 2), ("D", "X", 1)],
      links: [("D", "A"), ("D", "B"), ("D", "C")], people: []
    ).project
    project.team.pools = [Pool(id: .init("stage"), units: 2)]
    for index in project.activities.indices {
      project.activities[index].people = 0
      if index < 3 { project.activities[index].needs = [PoolNeed(pool: .init("stage"), units: 2)] }
    }
    #expect(try finishBound(of: project) == 7 * 60)
  }

  private func finishBound(of project: Project) throws -> Int? {
    try project.staffingPlan(StaffingRequest([.finish])).earliestFinish?.minutes
  }
}
