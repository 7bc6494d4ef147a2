import PlanModel
import RiskSimulation
import Testing

struct DispatchTests {
  /// Ana goes on with C when B, which she planned to do before it, waits for Bob's X.
  ///
  /// X takes a day in the plan and two in every trial; who keeps the planned order waits.
  @Test func takesTheNextStartableActivityInsteadOfWaiting() throws {
    var small = SmallProject([("X", 8, "Bob"), ("A", 8, "Ana"), ("B", 8, "Ana"), ("C", 8, "Ana")])
    small.project.relations = [("X", "B"), ("A", "C")].map {
      PrecedenceRelation(from: .init($0.0), to: .init($0.1), span: SmallProject.span)
    }
    small.addRisk("Slow", likelihood: 1, impact: 1, target: .activities([.init("X")]))
    let kept = try small.forecast(trials: 1, policy: .fixed)
    #expect(kept.activities.map { $0.meanFinishMinutes / 480 } == [2, 1, 3, 4])
    let dispatched = try small.forecast(trials: 1, policy: .dispatch)
    #expect(dispatched.activities.map { $0.meanFinishMinutes / 480 } == [2, 1, 3, 2])
    // Without the delay both do as planned.
    #expect(kept.certainFinish == dispatched.certainFinish)
  }

  /// Part time, leave and holidays count in every trial: 16 h of effort at half time from Monday,
  /// Wednesday off, Thursday a holiday, doubled by a risk.
  @Test func keepsTheCalendarInEveryTrial() throws {
    var small = SmallProject([("A", 16, "Ana")])
    let days = (0..<10).map { SmallProject.start.adding(days: $0) }
    small.project.team.people[0] = Person(
      id: .init("Ana"), skills: [SmallProject.skill: .full],
      capacity: Array(repeating: Rate(permille: 500), count: 7), leave: [days[2]...days[2]])
    small.project.calendar = WorkCalendar(
      workweek: WorkCalendar.standard.workweek, holidays: [days[3]], minutesPerDay: 480)
    small.addRisk("Double", likelihood: 1, impact: 1)
    for policy in [SimulationPolicy.dispatch, .fixed] {
      let forecast = try small.forecast(trials: 3, policy: policy)
      // Without the holiday, the axis has Wednesday as its day 2: four days of work and it.
      #expect(forecast.certainFinish.minutes == 5 * 480)
      #expect(forecast.finish.percentile(50).moment.minutes == 9 * 480)
    }
  }

  /// However long the work turns out, it ends when the person's own profile says.
  @Test(arguments: [0.0, 0.5, 7, 60, 500, 20_000], [SimulationPolicy.dispatch, .greedy, .fixed])
  func endsWorkOfAnyLengthByTheProfile(impact: Double, policy: SimulationPolicy) throws {
    var small = SmallProject([("A", 10, "Ana")])
    let day = SmallProject.start
    var capacity = Array(repeating: Rate(permille: 800), count: 7)
    capacity[2] = .none
    let ana = Person(
      id: .init("Ana"), skills: [SmallProject.skill: Rate(permille: 1_100)], capacity: capacity,
      leave: [
        day.adding(days: 1)...day.adding(days: 3), day.adding(days: 90)...day.adding(days: 120),
      ])
    small.project.team.people = [ana]
    small.addRisk("Longer", likelihood: 1, impact: impact)
    let finish = CapacityProfile(of: ana, on: small.project.axis).finish(
      from: 0, effort: .hours(10 * (1 + impact)), speed: Rate(permille: 1_100))
    let forecast = try small.forecast(trials: 1, policy: policy)
    #expect(forecast.finish.percentile(50).moment.minutes == finish)
  }

  /// Ana leaves after two days; three days of work end on time, as somebody takes over.
  @Test func letsSomebodyTakeOverFromAPersonWhoHasLeft() throws {
    var small = SmallProject([("A", 16, "Ana")])
    small.project.team.people[0].until = SmallProject.start.adding(days: 1)
    small.addRisk("Longer", likelihood: 1, impact: 0.5)
    for policy in [SimulationPolicy.dispatch, .fixed] {
      let forecast = try small.forecast(trials: 3, policy: policy)
      #expect(forecast.finish.percentile(50).moment.minutes == 3 * 480)
    }
  }

  /// Ana works on Mondays and half of each Tuesday, and so does who takes over from her.
  @Test func letsSomebodyTakeOverInTheWorkingDaysOfWhoHasLeft() throws {
    var small = SmallProject([("A", 8, "Ana")])
    var capacity = Array(repeating: Rate.none, count: 7)
    capacity[0] = .full
    capacity[1] = Rate(permille: 500)
    small.project.team.people[0].capacity = capacity
    small.project.team.people[0].leave = [
      SmallProject.start.adding(days: 14)...SmallProject.start.adding(days: 15)
    ]
    small.project.team.people[0].until = SmallProject.start.adding(days: 4)
    small.addRisk("Longer", likelihood: 1, impact: 3)
    for policy in [SimulationPolicy.dispatch, .fixed, .greedy] {
      // 12 hours a week: the last 8 of 32 on the third Monday, of which Ana's leave says nothing.
      let forecast = try small.forecast(trials: 3, policy: policy)
      #expect(forecast.finish.percentile(50).moment.minutes == 11 * 480)
    }
  }

  @Test func survivesEffortsBeyondAllMeasure() throws {
    var small = SmallProject((0..<50).map { ("T\($0)", 1e8, "Ana") })
    small.chain()
    small.addRisk("Doom", likelihood: 1, impact: 1e300)
    for policy in SimulationPolicy.allCases {
      let forecast = try small.forecast(trials: 3, policy: policy)
      #expect(forecast.finish.percentile(50).moment > .start)
      #expect(forecast.finish.standardDeviationMinutes == 0)
    }
  }

  @Test func forecastsAProjectWithoutActivities() throws {
    let small = SmallProject([])
    for policy in SimulationPolicy.allCases {
      let forecast = try small.forecast(trials: 5, policy: policy)
      #expect(forecast.finish.percentile(95).moment == .start)
      #expect(forecast.activities.isEmpty)
    }
  }

  /// A milestone takes nobody's time, even of somebody who is busy or away.
  @Test(arguments: SimulationPolicy.allCases)
  func letsMilestonesPassAtOnce(policy: SimulationPolicy) throws {
    var small = SmallProject([("A", 8, "Ana"), ("M", 0, "Bob"), ("B", 8, "Bob"), ("C", 8, "Ana")])
    small.project.team.people[1].leave = [
      SmallProject.start...SmallProject.start.adding(days: 2)
    ]
    small.project.relations = [("A", "M"), ("M", "C")].map {
      PrecedenceRelation(from: .init($0.0), to: .init($0.1), span: SmallProject.span)
    }
    let forecast = try small.forecast(trials: 3, policy: policy)
    let days = forecast.activities.map { $0.meanFinishMinutes / 480 }
    // Whoever may take Bob's work does so when Ana is free.
    let ofBob = [SimulationPolicy.unlimited: 1.0, .greedy: 3]
    #expect(days == [1, 1, ofBob[policy] ?? 4, 2])
  }
}
