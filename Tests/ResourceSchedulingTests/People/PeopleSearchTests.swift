import PlanModel
import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// The search over orders and people as a whole.
struct PeopleSearchTests {
  private static func options(_ schedules: Int, bound: Int = 0) -> PeopleSearch.Options {
    var options = PeopleSearch.Options()
    options.schedules = schedules
    options.bound = bound
    return options
  }

  @Test(arguments: RandomStaffing.all.prefix(60))
  func keepsAllRulesAndItsBudgetAndRepeatsItself(random: RandomStaffing) {
    let found = PeopleSearch(random.staffing, options: Self.options(80)).run()
    let again = PeopleSearch(random.staffing, options: Self.options(80)).run()
    #expect(found?.timetable == again?.timetable)
    #expect(found?.cost == again?.cost)
    guard let found else { return }
    let schedule = Timetable(found.timetable, in: random.problem).schedule(of: random.problem)
    #expect(ScheduleChecker.violations(of: schedule, in: random.problem.project) == [])
    #expect(found.cost.end == schedule.finish.minutes)
    #expect(found.schedules <= 80)
    let longer = PeopleSearch(random.staffing, options: Self.options(160)).run()
    #expect(longer.map { $0.cost <= found.cost } ?? false)
  }

  @Test(arguments: RandomStaffing.plain)
  func isNoWorseThanTheTimetableItIsGiven(random: RandomStaffing) {
    let tables = random.tables
    var source = SplitMix64(seed: random.seed)
    for _ in 0..<3 {
      let list = random.randomList(using: &source)
      let forced = random.randomForced(tables, using: &source)
      var evaluation = ListEvaluation(tables, secondary: .balance)
      guard let cost = evaluation.evaluate(list, forced: forced, in: tables) else { continue }
      let found = PeopleSearch(random.staffing, options: Self.options(3)).run(
        from: evaluation.timetable(in: tables))
      #expect(found.map { ($0.cost.lateness, $0.cost.end) <= (cost.lateness, cost.end) } ?? false)
    }
  }

  /// Deadlines so near that many cannot be kept, crews, pools, part time and leave.
  @Test func findsTheBestOfAllPlansNearlyAlways() {
    var tried = 0
    var equal = 0
    for plan in LatenessTests.plain + LatenessTests.shared {
      guard let random = RandomStaffing(seed: plan.seed, project: plan.project),
        let found = PeopleSearch(random.staffing, options: Self.options(400)).run()
      else { continue }
      let cost = PlanEnumeration.Cost(lateness: found.cost.lateness, end: found.cost.end)
      #expect(cost >= plan.best, "\(plan)")
      tried += 1
      if cost == plan.best { equal += 1 }
    }
    #expect(tried >= 70)
    #expect(equal * 100 >= 95 * tried)
  }

  @Test func stopsWhenNothingCanBeBetter() throws {
    let project = SmallProject(
      work: [("A", "BE", 8), ("B", "BE", 8)], people: [SmallProject.person("Ana", "BE")]
    ).project
    let random = try #require(RandomStaffing(seed: 0, project: project))
    let open = try #require(PeopleSearch(random.staffing, options: Self.options(50)).run())
    let done = try #require(
      PeopleSearch(random.staffing, options: Self.options(50, bound: 960)).run())
    #expect(open.schedules > 1)
    #expect(done.schedules == 1)
    #expect(done.cost.end == 960)
    let told = try #require(
      PeopleSearch(random.staffing, options: Self.options(50)).run(shouldStop: { true }))
    #expect(told.schedules == 1)
  }

  @Test func judgesByLatenessThenByTheEndThenByTheRest() {
    let costs = [
      StaffingCost(lateness: 0, end: 9, secondary: 5),
      StaffingCost(lateness: 0, end: 9, secondary: 6),
      StaffingCost(lateness: 0, end: 10, secondary: 1),
      StaffingCost(lateness: 1, end: 2, secondary: 0), .worst,
    ]
    #expect(costs == costs.reversed().sorted())
    #expect(!(costs[0] < costs[0]))
  }

  /// Who waits for whom: 8 hours of A before 4 of B; C must be done by the first day.
  @Test func knowsHeadsAndTailsAndWhatIsUrgent() throws {
    var project = SmallProject(
      work: [("A", "BE", 8), ("B", "FE", 4), ("C", "BE", 2)], links: [("A", "B")],
      people: [SmallProject.person("Ana", "BE"), SmallProject.person("Bob", "FE")]
    ).project
    project.activities[2].deadline = SmallProject.start
    let random = try #require(RandomStaffing(seed: 0, project: project))
    let tails = StaffingTails(random.staffing)
    #expect(tails.head == [0, 480, 0])
    #expect(tails.duration == [480, 240, 120])
    #expect(tails.tail == [240, 0, 0])
    #expect(tails.criticalPath == 720)
    #expect(tails.urgency(of: random.staffing) == [0, 480, 360])
  }
}
