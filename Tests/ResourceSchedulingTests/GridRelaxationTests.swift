import NetworkAnalysis
import PlanModel
import PlanTestSupport
import Testing

@testable import ResourceScheduling

/// Bounds from the easier problem on a grid, held against plans of people who are not alike.
struct GridRelaxationTests {
  /// The preemptive bound is 12 hours; without preemption it is 13.
  ///
  /// P would leave *Long* for *Quick* after the first hour. *Quick* waits for an hour of somebody
  /// else and is followed by ten, *Long* by one. P's leave months later sets P apart, so that the
  /// project is not itself one on a grid.
  @Test func provesTheOptimumOfPeopleWhoAreNotAlike() throws {
    var project = SmallProject(
      work: [
        ("Long", "BE", 10), ("Quick", "BE", 1), ("Before", "FE", 1), ("After", "FE", 10),
        ("Last", "FE", 1),
      ],
      links: [("Before", "Quick"), ("Quick", "After"), ("Long", "Last")],
      people: [
        SmallProject.person("P", "BE"), SmallProject.person("Q", "FE"),
        SmallProject.person("R", "FE"),
      ]
    ).project
    let day = SmallProject.start.adding(days: 100)
    project.team.people[0].leave = [day...day]
    let problem = SchedulingProblem(project: project, network: try project.network())
    #expect(GridReduction(problem) == nil)
    let bound = try #require(provenBound(of: problem))
    #expect(bound.finish.minutes == 13 * 60)
    #expect([.energeticReasoning, .exhaustiveSearch].contains(bound.argument))
    #expect(try project.scheduled().isProvenOptimal)
  }

  /// Part time, leave and second skills: no bound lies above the best of all plans.
  @Test func liesBelowTheOptimumOfEveryTinyProject() throws {
    var tight = 0
    for tiny in TinyOptimumTests.solved {
      let project = TinyOptimumTests.tiny(seed: tiny.seed)
      let problem = SchedulingProblem(project: project, network: try project.network())
      guard let bound = provenBound(of: problem) else { continue }
      let optimum = try #require(tiny.optimum)
      #expect(bound.finish.minutes <= optimum, "seed \(tiny.seed)")
      if bound.finish.minutes == optimum { tight += 1 }
    }
    #expect(tight > 60, "so loose a bound proves nothing")
  }

  /// Nobody else can do either: what is not over before the leave ends after it.
  ///
  /// *First* takes Wednesday and Thursday until noon. Of *Second* there is time for twelve hours before
  /// the week off; the other four wait until after it, five days of eight hours later.
  @Test func countsTheLeaveThatWorkRunsInto() throws {
    var project = SmallProject(
      work: [("First", "BE", 12), ("Second", "BE", 16), ("Other", "FE", 30)],
      people: [SmallProject.person("P", "BE"), SmallProject.person("Q", "FE")]
    ).project
    let monday = SmallProject.start.adding(days: 5)
    project.team.people[0].leave = [monday...monday.adding(days: 4)]
    let problem = SchedulingProblem(project: project, network: try project.network())
    let bound = try #require(provenBound(of: problem))
    #expect(bound.finish.minutes == (12 + 16 + 5 * 8) * 60)
  }

  /// Leave that several share, that overlaps in part, and that work runs across.
  @Test func isStrongerForCalendarsAndNeverTooStrong() throws {
    var stronger = 0
    for seed in 0..<300 {
      let project = Self.tinyWithLeave(seed: seed)
      let problem = SchedulingProblem(project: project, network: try project.network())
      guard problem.allArePossible, let table = Self.oneByOne(problem),
        let optimum = PlanEnumeration(project).best()?.end,
        let relaxation = GridRelaxation(
          problem, times: HeadsAndTails(problem), groups: WorkGroup.groups(of: problem),
          horizon: table.end)
      else { continue }
      let starts = relaxation.starts(of: table)
      let budget = GridBound.Budget(steps: 2_000_000)
      var plain = relaxation.grid
      plain.calendarArcs = []
      plain.finishMilestones = [:]
      let old = GridBound.prove(plain, starts: starts, budget: budget).end
      let new = GridBound.prove(relaxation.grid, starts: starts, budget: budget).end
      #expect(old <= new, "seed \(seed)")
      #expect(new <= optimum, "seed \(seed)")
      if new > old { stronger += 1 }
    }
    #expect(stronger > 5)
  }

  /// A tiny project whose people have one or two weeks of few days of leave each, half of it shared.
  private static func tinyWithLeave(seed: Int) -> Project {
    var project = TinyOptimumTests.tiny(seed: seed)
    var random = SplitMix64(seed: UInt64(seed) &* 77)
    let start = project.start.date
    func leave() -> ClosedRange<CivilDate> {
      let first = start.adding(days: Int.random(in: 0..<9, using: &random))
      return first...first.adding(days: Int.random(in: 0..<6, using: &random))
    }
    let shared = leave()
    for person in project.team.people.indices {
      project.team.people[person].leave.append(
        Bool.random(using: &random) ? shared : leave())
    }
    return project
  }

  /// Crews, pools, owners and all kinds of relations: no bound lies above a plan that exists.
  @Test(arguments: RandomCrewPlan.all) func liesBelowEveryPlanWithCrews(
    random: RandomCrewPlan
  ) throws {
    let problem = SchedulingProblem(project: random.project, network: random.network)
    guard let bound = provenBound(of: problem) else { return }
    #expect(bound.finish <= random.schedule.finish)
    #expect(bound.finish <= (try random.project.scheduled().schedule.finish))
  }

  /// Every timetable of a project, in all its events, solves the easier problem.
  @Test(arguments: RandomCrewPlan.all) func isSolvedByEveryPlan(random: RandomCrewPlan) throws {
    let problem = SchedulingProblem(project: random.project, network: random.network)
    let times = HeadsAndTails(problem)
    guard problem.allArePossible, let table = Self.oneByOne(problem),
      let relaxation = GridRelaxation(
        problem, times: times, groups: WorkGroup.groups(of: problem), horizon: table.end)
    else { return }
    let (grid, starts) = (relaxation.grid, relaxation.starts(of: table))
    for activity in starts.indices { #expect(starts[activity] >= grid.releases[activity]) }
    for arc in grid.arcs { #expect(starts[arc.head] >= starts[arc.tail] + arc.delay) }
    for arc in grid.calendarArcs {
      #expect(starts[arc.head] >= arc.delay.value(at: starts[arc.tail]))
    }
    for resource in grid.capacities.indices {
      for moment in starts {
        let busy = starts.indices.filter {
          starts[$0] <= moment && moment < starts[$0] + grid.durations[$0]
        }
        let held = busy.reduce(0) { $0 + grid.demands[$1][resource] }
        #expect(held <= grid.capacities[resource])
      }
    }
  }

  /// What the easier problem proves when it sets out from a plan that takes its time.
  private func provenBound(of problem: SchedulingProblem) -> LowerBound? {
    guard problem.allArePossible, let table = Self.oneByOne(problem) else { return nil }
    let relaxation = GridRelaxation(
      problem, times: HeadsAndTails(problem), groups: WorkGroup.groups(of: problem),
      horizon: table.end)
    return relaxation?.improve(
      LowerBound(argument: .criticalPath, finish: .start), upTo: table, steps: 2_000_000,
      shouldStop: { false })
  }

  /// The plan in which each activity waits for all before it, by the first who may do it.
  private static func oneByOne(_ problem: SchedulingProblem) -> Timetable? {
    var table = Timetable(count: problem.count)
    for activity in problem.network.topologicalOrder {
      var bounds = EarliestBounds(start: max(problem.releases[activity], table.end))
      for arc in problem.network.incoming(activity) {
        bounds.wait(
          for: arc, tailStart: table.start[arc.tail], tailFinish: table.finish[arc.tail])
      }
      let owner = problem.required[activity].map { [$0] } ?? []
      let others = problem.eligible[activity].filter { !owner.contains($0) }
      let people = Array((owner + others).prefix(problem.crewSizes[activity]))
      let run = problem.run(
        crew: problem.crew(of: activity, units: people), effort: problem.efforts[activity],
        within: bounds)
      guard let run else { return nil }
      table.start[activity] = run.start
      table.finish[activity] = run.finish
    }
    return table
  }
}

extension SchedulingProblem {
  /// Whether there are enough people and units for every activity.
  fileprivate var allArePossible: Bool { (0..<count).allSatisfy(isPossible) }
}
