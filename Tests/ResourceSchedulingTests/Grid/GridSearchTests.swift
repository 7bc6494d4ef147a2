import Testing

@testable import ResourceScheduling

/// The population search as a whole.
struct GridSearchTests {
  /// Each tiny problem with the best of all its schedules and the best that was found.
  ///
  /// With leads only the ends are compared: there is no such short way to the least lateness.
  private static let solved: [(random: RandomGrid, best: GridCost, found: GridSchedule)] =
    [[], .leads, .deadlines, .wide].flatMap { (traits: RandomGrid.Traits) in
      RandomGrid.tiny(traits, count: 50).compactMap { random in
        let enumeration = GridEnumeration(random.problem)
        let best =
          traits == .leads
          ? GridCost(lateness: 0, end: enumeration.leastEnd()) : enumeration.best()
        return GridSearch(budget: 300).run(random.problem).map { (random, best, $0) }
      }
    }

  @Test func findsTheBestOfAllSchedulesNearlyAlways() {
    #expect(Self.solved.count == 200)
    var equal = 0
    for (random, best, found) in Self.solved {
      let problem = random.problem
      let cost = problem.cost(of: found.starts)
      #expect(problem.allows(found.starts), "\(random)")
      #expect(cost == GridCost(lateness: found.score.lateness, end: found.score.end), "\(random)")
      #expect(cost >= best, "\(random)")
      if found.meetsBound { #expect(cost == best, "\(random)") }
      if cost == best { equal += 1 }
    }
    #expect(equal >= 195)
  }

  /// The two ways to try everything, by starts and by lists, come to the same.
  @Test(arguments: RandomGrid.tiny(count: 60))
  func isComparedWithWhatIsTheBest(random: RandomGrid) {
    let enumeration = GridEnumeration(random.problem)
    #expect(enumeration.best().end == enumeration.leastEnd())
  }

  @Test(arguments: RandomGrid.all.prefix(60))
  func isTheSameEveryTimeAndNoWorseWithMoreSchedules(random: RandomGrid) throws {
    var last: GridScore?
    for budget in [1, 30, 100, 250] {
      var search = GridSearch(budget: budget, seed: 7)
      // With the population of the largest budget the small searches are beginnings of it.
      search.tuning = GridSearchTuning(budget: 250, activities: random.problem.durations.count)
      let found = try #require(search.run(random.problem))
      let again = try #require(search.run(random.problem))
      #expect(found.starts == again.starts)
      #expect(found.schedules == again.schedules)
      #expect(found.schedules <= budget + 1)
      if let last { #expect(found.score <= last) }
      last = found.score
    }
  }

  @Test(arguments: RandomGrid.all.suffix(60))
  func isNoWorseThanTheSchedulesItStartsFrom(random: RandomGrid) throws {
    let problem = random.problem
    let given = problem.naiveSchedule(of: GridNetwork(problem)?.positions ?? [])
    let found = try #require(GridSearch(budget: 20, initialStarts: [given]).run(problem))
    #expect(
      GridCost(lateness: found.score.lateness, end: found.score.end) <= problem.cost(of: given))
  }

  /// It is not held to where activities are late in the schedule that it starts from.
  @Test func findsTheLeastLatenessFromABadStart() throws {
    var equal = 0
    for random in RandomGrid.tiny(.deadlines, count: 100) {
      let problem = random.problem
      let worst = try #require(
        problem.allLists().map(problem.naiveSchedule).max {
          problem.cost(of: $0) < problem.cost(of: $1)
        })
      let found = try #require(GridSearch(budget: 300, initialStarts: [worst]).run(problem))
      let best = GridEnumeration(problem).best()
      if problem.cost(of: found.starts) == best { equal += 1 }
    }
    #expect(equal >= 95)
  }

  @Test func stopsAtAScheduleThatMeetsItsBound() throws {
    let problem = GridProblem(
      durations: [3, 3], releases: [0, 0], deadlines: [.max, .max], arcs: [], capacities: [1],
      demands: [[1], [1]])
    let open = try #require(GridSearch(budget: 100).run(problem))
    #expect(open.score.end == 6)
    #expect(!open.meetsBound)
    #expect(open.schedules == 100)
    let proven = try #require(GridSearch(budget: 100, bound: 6).run(problem))
    #expect(proven.meetsBound)
    #expect(proven.schedules == 2)
  }

  @Test func asksNowAndThenWhetherToStop() throws {
    let problem = RandomGrid.all[159].problem
    let found = try #require(
      GridSearch(budget: 50_000, bound: 0).run(problem, shouldStop: { true }))
    #expect(problem.allows(found.starts))
    #expect(found.schedules <= 1_002)
  }

  @Test func hasNoScheduleForACycleOrADemandAboveTheCapacity() {
    func problem(demand: Int, arcs: [GridProblem.Arc]) -> GridProblem {
      GridProblem(
        durations: [1, 1], releases: [0, 0], deadlines: [.max, .max], arcs: arcs, capacities: [1],
        demands: [[1], [demand]])
    }
    let cycle = [
      GridProblem.Arc(tail: 0, head: 1, delay: 1), GridProblem.Arc(tail: 1, head: 0, delay: 1),
    ]
    #expect(GridSearch(budget: 10).run(problem(demand: 1, arcs: [])) != nil)
    #expect(GridSearch(budget: 10).run(problem(demand: 2, arcs: [])) == nil)
    #expect(GridSearch(budget: 10).run(problem(demand: 1, arcs: cycle)) == nil)
  }

  @Test func schedulesNothingInNoTime() throws {
    let nothing = GridProblem(
      durations: [], releases: [], deadlines: [], arcs: [], capacities: [2], demands: [])
    let found = try #require(GridSearch(budget: 10).run(nothing))
    #expect(found.starts.isEmpty)
    #expect(found.score.end == 0)
  }
}
