import PlanModel
import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// Lists of activities and the schedules they stand for.
struct AppendDecoderTests {
  @Test(arguments: RandomStaffing.all)
  func keepsAllRulesForEveryListAndWhoeverIsForced(random: RandomStaffing) {
    let tables = random.tables
    let tails = StaffingTails(random.staffing)
    var source = SplitMix64(seed: random.seed)
    for _ in 0..<3 {
      let list = random.randomList(using: &source)
      let forced = random.randomForced(tables, using: &source)
      var evaluation = ListEvaluation(tables, secondary: .weightedFinish)
      guard let cost = evaluation.evaluate(list, forced: forced, in: tables) else { continue }
      let table = evaluation.timetable(in: tables)
      let schedule = Timetable(table, in: random.problem).schedule(of: random.problem)
      #expect(ScheduleChecker.violations(of: schedule, in: random.problem.project) == [])
      #expect(cost.end == schedule.finish.minutes)
      #expect(cost.lateness == Self.lateness(of: schedule, in: random.problem.project))
      #expect(
        cost.secondary
          == Double(
            zip(table.finish, random.problem.weights).reduce(0) { $0 + $1.0 * $1.1 }))
      for (activity, row) in forced.enumerated() where row >= 0 {
        let isThere = table.team[activity].contains(tables.candidatePerson[row])
        #expect(isThere)
      }
      #expect(Self.appends(table, list: list))
      #expect(Self.keeps(tails, table))
    }
  }

  /// The law would say little if people often left before the end.
  @Test func comesToAScheduleNearlyAlways() {
    #expect(RandomStaffing.all.count >= 80)
    let decoded = RandomStaffing.all.count { random in
      let tables = random.tables
      var source = SplitMix64(seed: random.seed)
      let list = random.randomList(using: &source)
      var evaluation = ListEvaluation(tables, secondary: .balance)
      let cost = evaluation.evaluate(list, forced: list.map { _ in -1 }, in: tables)
      return cost != nil
    }
    #expect(decoded >= 75)
  }

  /// Ana is faster, Bob may be free first; what matters is who is done first.
  @Test func givesWorkToWhoFinishesItFirst() throws {
    let speeds = [("Ana", 2_000), ("Bob", 1_000)]
    let project = SmallProject(
      work: [("A", "BE", 8), ("B", "BE", 2), ("C", "BE", 8)],
      people: speeds.map { Person(id: .init($0), skills: [Skill("BE"): Rate(permille: $1)]) }
    ).project
    let random = try #require(RandomStaffing(seed: 0, project: project))
    let tables = random.tables
    var evaluation = ListEvaluation(tables, secondary: .balance)
    let cost = evaluation.evaluate([0, 1, 2], forced: [-1, -1, -1], in: tables)
    // Ana is done with A at 4 hours, so Bob does B by 2; C takes Ana until 8 and Bob until 10.
    let table = evaluation.timetable(in: tables)
    #expect(table.team == [[0], [1], [0]])
    #expect(table.finish == [240, 120, 480])
    #expect(
      cost == StaffingCost(lateness: 0, end: 480, secondary: Double(480 * 480 + 120 * 120)))
    let row = tables.row(of: 1, in: 2)
    let bob = try #require(row)
    let withBob = evaluation.evaluate([0, 1, 2], forced: [-1, -1, bob], in: tables)
    #expect(withBob?.end == 600)
  }

  /// Ana and Bob are the fastest, but Ana is away for a week: Bob and Cid are done sooner.
  @Test func choosesATeamByWhoIsThereAndNotBySpeedAlone() throws {
    let table = try Self.jointWork(owner: nil)
    #expect(table.team == [[1, 2]])
    // 960 minutes of work at 1.7 a minute.
    #expect(table.finish == [565])
  }

  /// Ana owns the work: Bob begins alone and is done before she is back.
  @Test func takesTheOwnerIntoTheTeam() throws {
    let table = try Self.jointWork(owner: "Ana")
    #expect(table.team == [[0, 1]])
    #expect(table.finish == [960])
  }

  /// Sixteen hours for two of three people.
  private static func jointWork(owner: String?) throws -> StaffingTimetable {
    let speeds = [("Ana", 1_000), ("Bob", 1_000), ("Cid", 700)]
    var project = SmallProject(
      work: [("A", "BE", 16)],
      people: speeds.map { Person(id: .init($0), skills: [Skill("BE"): Rate(permille: $1)]) }
    ).project
    project.team.people[0].leave = [SmallProject.start...SmallProject.start.adding(days: 6)]
    project.activities[0].people = 2
    project.activities[0].owner = owner.map { .init($0) }
    let random = try #require(RandomStaffing(seed: 0, project: project))
    let found = PeopleSearch(random.staffing, options: PeopleSearch.Options()).run()
    return try #require(found).timetable
  }

  /// Who does an activity has nothing to do after what came earlier in the list.
  private static func appends(_ table: StaffingTimetable, list: [Int]) -> Bool {
    list.indices.allSatisfy { place in
      list[..<place].allSatisfy { earlier in
        let later = list[place]
        return Set(table.team[earlier]).isDisjoint(with: table.team[later])
          || table.start[later] >= table.finish[earlier]
      }
    }
  }

  /// Heads, least durations and tails bound every timetable.
  private static func keeps(_ tails: StaffingTails, _ table: StaffingTimetable) -> Bool {
    table.end >= tails.criticalPath
      && table.start.indices.allSatisfy {
        table.start[$0] >= tails.head[$0]
          && table.finish[$0] - table.start[$0] >= tails.duration[$0]
          && table.end - table.finish[$0] >= tails.tail[$0]
      }
  }

  private static func lateness(of schedule: Schedule, in project: Project) -> Int {
    let axis = project.axis
    return zip(project.activities, schedule.entries).reduce(0) { sum, pair in
      guard let deadline = pair.0.deadline, !pair.0.isSettled else { return sum }
      return sum + max(0, pair.1.finish.minutes - axis.moment(endOf: deadline).minutes)
    }
  }
}
