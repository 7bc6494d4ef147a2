import PlanModel
import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// From a project to a grid and back again.
struct GridReductionTests {
  @Test(arguments: AlikeProject.all)
  func makesACheckedScheduleOfEveryScheduleOnTheGrid(alike: AlikeProject) throws {
    let problem = alike.problem
    let reduction = try #require(GridReduction(problem))
    var source = SplitMix64(seed: alike.seed)
    for _ in 0..<3 {
      let starts = reduction.grid.naiveSchedule(of: reduction.grid.randomList(using: &source))
      let table = reduction.timetable(starts: starts)
      let schedule = table.schedule(of: problem)
      #expect(ScheduleChecker.violations(of: schedule, in: problem.project) == [])
      #expect(schedule.finish.minutes == reduction.grid.cost(of: starts).end * reduction.step)
      #expect(reduction.starts(of: table) == starts)
    }
  }

  /// Any schedule of the project is one of the grid, at its own starts.
  @Test(arguments: AlikeProject.all)
  func makesAScheduleOnTheGridOfThatOfTheProject(alike: AlikeProject) throws {
    let problem = alike.problem
    let reduction = try #require(GridReduction(problem))
    let result = try problem.project.scheduled()
    let starts = reduction.starts(of: Timetable(of: result.schedule, in: problem))
    #expect(reduction.grid.allows(starts))
    #expect(reduction.grid.cost(of: starts).end * reduction.step == result.schedule.finish.minutes)
  }

  @Test func countsInTheGreatestStepThatDividesAllTimes() throws {
    var project = SmallProject(
      work: [("A", "BE", 8), ("B", "BE", 6), ("C", "FE", 4)], links: [("A", "B")],
      people: [
        SmallProject.person("Ana", "BE"), SmallProject.person("Bob", "BE"),
        SmallProject.person("Cem", "FE"),
      ]
    ).project
    project.activities[1].people = 2
    let problem = SchedulingProblem(project: project, network: try project.network())
    let reduction = try #require(GridReduction(problem))
    // Two people need three hours for six; the greatest step in 8, 3 and 4 hours is one hour.
    #expect(reduction.step == 60)
    #expect(reduction.grid.durations == [8, 3, 4])
    #expect(reduction.grid.arcs == [.init(tail: 0, head: 1, delay: 8)])
    #expect(reduction.grid.capacities == [2, 1])
    #expect(reduction.grid.demands == [[1, 0], [2, 0], [0, 1]])
  }

  @Test(arguments: ["leave", "part time", "owner", "speed", "second skill"])
  func leavesToOthersWherePeopleDiffer(difference: String) throws {
    var project = SmallProject(
      work: [("A", "BE", 8), ("B", "BE", 6), ("C", "FE", 1)],
      people: [
        SmallProject.person("Ana", "BE"), SmallProject.person("Bob", "BE"),
        SmallProject.person("Cem", "FE"),
      ]
    ).project
    let alike = SchedulingProblem(project: project, network: try project.network())
    #expect(GridReduction(alike) != nil)
    switch difference {
    case "leave": project.team.people[0].leave = [SmallProject.start...SmallProject.start]
    case "part time":
      project.team.people[0].capacity = Array(repeating: Rate(permille: 500), count: 7)
    case "owner": project.activities[0].owner = Person.ID("Ana")
    case "speed": project.team.people[0].skills[Skill("BE")] = Rate(permille: 900)
    default: project.team.people[0].skills[Skill("FE")] = .full
    }
    let problem = SchedulingProblem(project: project, network: try project.network())
    #expect(GridReduction(problem) == nil)
  }

  /// Everybody at half their time is alike; everything lasts twice as long.
  @Test func takesPartTimeForLongerWorkIfAllWorkIt() throws {
    var project = SmallProject(
      work: [("A", "BE", 8)], people: ["Ana", "Bob"].map { SmallProject.person($0, "BE") }
    ).project
    for person in project.team.people.indices {
      project.team.people[person].capacity = Array(repeating: Rate(permille: 500), count: 7)
    }
    let problem = SchedulingProblem(project: project, network: try project.network())
    let reduction = try #require(GridReduction(problem))
    #expect(reduction.step * reduction.grid.durations[0] == 16 * 60)
  }
}
