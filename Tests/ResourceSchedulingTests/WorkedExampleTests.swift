import PlanModel
import ResourceScheduling
import Testing

/// Plans that can be worked out on paper.
struct WorkedExampleTests {
  @Test func endsAnEightyHourTaskOnTheTenthWorkingDay() throws {
    let project = SmallProject(
      work: [("A", "BE", 80)], people: [SmallProject.person("Ana", "BE")]
    ).project
    let result = try project.scheduled()
    #expect(
      project.axis.startDate(of: result.schedule.entries[0].start).description == "2026-04-01")
    #expect(project.axis.finishDate(of: result.schedule.finish).description == "2026-04-14")
    #expect(result.isProvenOptimal)
  }

  /// Ana does B, C, D of three days each; Bob does A of one day; there are no links.
  static let anaAndBob = SmallProject(
    work: [("A", "FE", 8), ("B", "BE", 24), ("C", "BE", 24), ("D", "BE", 24)],
    people: [SmallProject.person("Ana", "BE"), SmallProject.person("Bob", "FE")]
  ).project

  @Test func makesTheBusierPersonsWorkCritical() throws {
    let project = Self.anaAndBob
    let result = try project.scheduled()
    let analysis = ScheduleAnalyzer.analyze(
      result.schedule, project: project, network: try project.network())
    #expect(result.schedule.finish.minutes == 9 * 480)
    #expect(analysis.entries.map(\.isCritical) == [false, true, true, true])
    #expect(analysis.entries.map(\.totalFloat.minutes) == [8 * 480, 0, 0, 0])
    #expect(Set(analysis.criticalPath.map(\.activity.text)) == ["B", "C", "D"])
    #expect(analysis.criticalPath.first?.driver == .projectStart)
    for (step, next) in zip(analysis.criticalPath, analysis.criticalPath.dropFirst()) {
      #expect(next.driver == .person(step.activity, .init("Ana")))
    }
  }

  @Test func givesSharedWorkToWhoHasTime() throws {
    // Ana alone can do B; both can do F. By load the end cannot come before 24 hours.
    let project = SmallProject(
      work: [("F", "FE", 24), ("B", "BE", 24)],
      people: [SmallProject.person("Ana", "BE", "FE"), SmallProject.person("Bob", "FE")]
    ).project
    let result = try project.scheduled()
    #expect(result.schedule.entries.map(\.people) == [[Person.ID("Bob")], [Person.ID("Ana")]])
    #expect(result.schedule.finish.minutes == 24 * 60)
    #expect(result.isProvenOptimal)
  }

  @Test func spreadsTasksOverIdenticalPeople() throws {
    // Eight tasks of 8, 7, … 1 hours for three people: 36 hours in all, 12 each.
    let project = SmallProject(
      work: (1...8).reversed().map { ("T\($0)", "BE", Double($0)) },
      people: ["Ana", "Bob", "Cem"].map { SmallProject.person($0, "BE") }
    ).project
    let result = try project.scheduled()
    #expect(result.schedule.finish.minutes == 12 * 60)
    #expect(result.isProvenOptimal)
  }

  @Test func startsInTheFirstMinuteOfPresence() throws {
    var ana = SmallProject.person("Ana", "BE")
    ana.leave = [SmallProject.start...SmallProject.start.adding(days: 1)]
    let project = SmallProject(work: [("A", "BE", 4)], people: [ana]).project
    let result = try project.scheduled()
    let entry = result.schedule.entries[0]
    #expect(entry.start.minutes == 2 * 480)
    #expect(entry.finish.minutes == 2 * 480 + 240)
    #expect(result.isProvenOptimal)
    let analysis = ScheduleAnalyzer.analyze(
      result.schedule, project: project, network: try project.network())
    #expect(analysis.entries[0].drivers == [.absence([.init("Ana")])])
    #expect(analysis.criticalPath.map(\.driver) == [.absence([.init("Ana")])])
  }

  @Test func provesByAWindowThatLeaveMovesTheEnd() throws {
    // Two days of work after one day that only Bob can do, while Ana is away on days 2 to 4.
    var ana = SmallProject.person("Ana", "BE")
    ana.leave = [SmallProject.start.adding(days: 2)...SmallProject.start.adding(days: 6)]
    let project = SmallProject(
      work: [("F", "FE", 8), ("B", "BE", 8), ("C", "BE", 8)], links: [("F", "B"), ("F", "C")],
      people: [ana, SmallProject.person("Bob", "FE")]
    ).project
    let result = try project.scheduled(SchedulingOptions(decisionLimit: 0))
    // Day 0: F. Day 1: B. Days 2 to 4 are leave (Friday to Tuesday is three working days). Day 5: C.
    #expect(result.schedule.finish.minutes == 6 * 480)
    #expect(
      result.bound == LowerBound(argument: .window([Skill("BE")]), finish: result.schedule.finish))
  }

  /// One day before, one day after, and between them two days that one person has to do.
  @Test func provesByHeadsAndTailsThatOnePersonIsTheNeck() throws {
    let project = SmallProject(
      work: [("F", "FE", 8), ("B", "BE", 8), ("C", "BE", 8), ("G", "FE", 8)],
      links: [("F", "B"), ("F", "C"), ("B", "G"), ("C", "G")],
      people: [SmallProject.person("Ana", "BE"), SmallProject.person("Bob", "FE")]
    ).project
    let result = try project.scheduled()
    #expect(result.schedule.finish.minutes == 32 * 60)
    #expect(
      result.bound == LowerBound(argument: .window([Skill("BE")]), finish: result.schedule.finish))
  }

  @Test func plansManyTasksWithoutTheStaffingModel() throws {
    // 800 days of work for two people: too many decisions for the model, but the load is proof.
    let project = SmallProject(
      work: (0..<800).map { ("T\($0)", "BE", 8) },
      people: [
        SmallProject.person("Ana", "BE"), SmallProject.person("Bob", "BE", "FE"),
      ]
    ).project
    let result = try project.scheduled()
    #expect(result.schedule.finish.minutes == 400 * 480)
    #expect(
      result.bound == LowerBound(argument: .load([Skill("BE")]), finish: result.schedule.finish))
  }

  @Test func plansNothingInNoTime() throws {
    let result = try SmallProject(work: [], people: []).project.scheduled()
    #expect(result.schedule.entries.isEmpty)
    #expect(result.schedule.finish == .start)
    #expect(result.isProvenOptimal)
  }

  @Test func namesTheActivitiesThatNobodyCanDo() throws {
    let small = SmallProject(
      work: [("A", "BE", 8), ("X", "OPS", 8)], people: [SmallProject.person("Ana", "BE")])
    let outcome = ProjectScheduler.schedule(
      small.project, network: try small.project.network())
    #expect(outcome == .unschedulable([.init("X")], .nobodyEligible))
  }

  @Test func namesTheActivitiesThatNobodyStaysLongEnoughFor() throws {
    var ana = SmallProject.person("Ana", "BE")
    ana.until = SmallProject.start.adding(days: 1)
    let small = SmallProject(work: [("A", "BE", 8), ("B", "BE", 24)], people: [ana])
    let outcome = ProjectScheduler.schedule(
      small.project, network: try small.project.network())
    #expect(outcome == .unschedulable([.init("B")], .nobodyStaysLongEnough))
  }

  @Test func saysThatTheTimeOfAllIsTooShortForTheWorkOfAll() throws {
    var ana = SmallProject.person("Ana", "BE")
    ana.until = SmallProject.start.adding(days: 1)
    let small = SmallProject(work: [("A", "BE", 12), ("B", "BE", 12)], people: [ana])
    let outcome = ProjectScheduler.schedule(
      small.project, network: try small.project.network())
    #expect(outcome == .unschedulable([.init("B")], .noTimeLeft))
  }
}
