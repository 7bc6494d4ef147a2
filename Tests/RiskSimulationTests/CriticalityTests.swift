import NetworkAnalysis
import PlanModel
import PlanTestSupport
import RiskSimulation
import Testing

struct CriticalityTests {
  /// An activity is critical in a trial exactly if one minute of delay moves the finish.
  ///
  /// That is so where no absence or rounding swallows the minute: everybody is always there at
  /// full rate. The delays are tried out one by one, with relations spelled out by events, until
  /// nothing moves any more.
  @Test(arguments: (0..<200).map { RandomProject(seed: UInt64($0)) })
  func isCriticalWhatDelaysTheFinish(random: RandomProject) throws {
    var project = ZeroSpreadTests.certain(random.project)
    for position in project.team.people.indices {
      let person = project.team.people[position]
      project.team.people[position] = Person(id: person.id, skills: person.skills)
    }
    let plan = try SerialPlan(of: project)
    let forecast = ZeroSpreadTests.forecast(project, plan, .fixed)
    for position in project.activities.indices {
      let isCritical = forecast.activities[position].criticalTrials > 0
      let finish = Self.finish(plan.schedule, plan.network, delaying: position)
      #expect((finish > plan.schedule.finish.minutes) == isCritical)
    }
  }

  /// The same of plans with crews, pools and all other features.
  @Test(arguments: (0..<200).map(UInt64.init))
  func isCriticalWhatDelaysTheFinishThroughCrewsAndPools(seed: UInt64) throws {
    let plan = try #require(CertainPlan(seed: seed, features: .all, isAlwaysThere: true))
    let forecast = plan.forecast(.fixed)
    for (position, activity) in plan.project.activities.enumerated() where !activity.isSettled {
      let isCritical = forecast.activities[position].criticalTrials > 0
      let finish = Self.finish(plan.schedule, plan.network, delaying: position)
      #expect((finish > plan.schedule.finish.minutes) == isCritical)
    }
  }

  /// The finish when one activity starts a minute later and the others as early as they can.
  private static func finish(
    _ schedule: Schedule, _ network: PrecedenceNetwork, delaying late: Int
  ) -> Int {
    let entries = schedule.entries
    var start = entries.map(\.start.minutes)
    start[late] += 1
    func length(_ position: Int) -> Int {
      entries[position].finish.minutes - entries[position].start.minutes
    }
    func finish(_ position: Int) -> Int { start[position] + length(position) }
    var moved = true
    while moved {
      moved = false
      func push(_ position: Int, to minute: Int) {
        guard start[position] < minute else { return }
        start[position] = minute
        moved = true
      }
      for arc in network.arcs {
        switch arc.kind {
        case .finishToStart: push(arc.head, to: finish(arc.tail) + arc.lag)
        case .startToStart: push(arc.head, to: start[arc.tail] + arc.lag)
        case .finishToFinish: push(arc.head, to: finish(arc.tail) + arc.lag - length(arc.head))
        case .startToFinish: push(arc.head, to: start[arc.tail] + arc.lag - length(arc.head))
        }
      }
      for left in entries.indices where length(left) > 0 {
        for right in entries.indices where length(right) > 0 {
          guard Self.shareAUnit(entries[left], entries[right]) else { continue }
          if entries[left].start < entries[right].start { push(right, to: finish(left)) }
        }
      }
      // The order of a unit and a lead can chase each other for ever; a day settles the answer.
      if start[late] > entries[late].start.minutes + 480 { break }
    }
    return entries.indices.map(finish).max() ?? 0
  }

  /// Whether somebody, or a unit of a pool, takes part in both.
  private static func shareAUnit(_ left: Schedule.Entry, _ right: Schedule.Entry) -> Bool {
    left.people.contains { right.people.contains($0) }
      || left.units.contains { held in
        right.units.contains { other in
          other.pool == held.pool && other.numbers.contains { held.numbers.contains($0) }
        }
      }
  }

  /// Of two alike that run side by side each is the last half the time, and both in ties.
  @Test func sharesCriticalityBetweenEquals() throws {
    var small = SmallProject([("A", 40, "Ana"), ("B", 40, "Bob")])
    small.believe(.historical)
    let forecast = try small.forecast()
    let counts = forecast.activities.map { Double($0.criticalTrials) }
    let trials = Double(forecast.trials)
    #expect(counts[0] + counts[1] >= trials)
    // The difference of two shares that exclude each other has the standard deviation √trials.
    #expect(abs(counts[0] - counts[1]) < 4 * trials.squareRoot())
  }

  /// What is open decides the end, also if a milestone after it was ticked off early.
  @Test(arguments: [SimulationPolicy.dispatch, .unlimited])
  func isCriticalWhatIsOpenBeforeWhatIsDone(policy: SimulationPolicy) throws {
    var small = SmallProject([("A", 40, "Ana"), ("Done", 0, "Ana")])
    small.chain()
    small.project.activities[1].isSettled = true
    let forecast = try small.forecast(trials: 10, policy: policy)
    #expect(forecast.activities[0].criticalTrials == 10)
    #expect(forecast.criticalPaths == [.init(activities: [.init("A")], trials: 10)])
  }

  @Test func countsEveryMemberOfASerialChainInEveryTrial() throws {
    var small = SmallProject([("A", 8, "Ana"), ("B", 16, "Bob"), ("C", 4, "Ana")])
    small.chain()
    small.believe(.historical)
    for policy in SimulationPolicy.allCases {
      let forecast = try small.forecast(trials: 1_000, policy: policy)
      #expect(forecast.activities.map(\.criticalTrials) == [1_000, 1_000, 1_000])
    }
  }
}
