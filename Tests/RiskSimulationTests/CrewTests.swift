import PlanModel
import RiskSimulation
import Testing

/// Trials of work that several people do together, or nobody.
struct CrewTests {
  static let people: [SimulationPolicy] = [.fixed, .dispatch]

  /// Ana at full speed and Bob at half do 12 hours of effort in 8, and 24 in 16.
  @Test(arguments: people)
  func addsUpTheSpeedsOfACrew(policy: SimulationPolicy) throws {
    var plan = HandMadePlan(
      [.init(id: "A", effort: 12, people: ["Ana", "Bob"], hours: 0..<8)], speeds: ["Bob": 500])
    #expect(try plan.hours(policy) == [8])
    plan.stretch("A", by: 2)
    #expect(try plan.hours(policy) == [16])
    #expect(try plan.forecast(policy).certainFinish.minutes == 480)
  }

  /// Bob begins alone while Ana is away on the first day; both end it on the second.
  @Test(arguments: people)
  func beginsWhenTheFirstOfTheCrewIsThere(policy: SimulationPolicy) throws {
    var plan = HandMadePlan([.init(id: "A", effort: 16, people: ["Ana", "Bob"], hours: 0..<12)])
    plan.project.team.people[0].leave = [SmallProject.start...SmallProject.start]
    #expect(try plan.hours(policy) == [12])
    plan.project.team.people[1].leave = [SmallProject.start...SmallProject.start]
    #expect(try plan.hours(policy) == [16])
  }

  /// Bob's own work keeps Ana from joint work too, and Cem's waits for neither.
  @Test(arguments: people)
  func waitsForAllOfTheCrew(policy: SimulationPolicy) throws {
    var plan = HandMadePlan([
      .init(id: "B", effort: 4, people: ["Bob"], hours: 0..<4),
      .init(id: "C", effort: 6, people: ["Cem"], hours: 0..<6),
      .init(id: "AB", effort: 8, people: ["Ana", "Bob"], hours: 4..<8),
    ])
    #expect(try plan.hours(policy) == [4, 6, 8])
    #expect(try plan.forecast(policy).activities.map(\.criticalTrials) == [1, 0, 1])
    plan.stretch("B", by: 2)
    #expect(try plan.hours(policy) == [8, 6, 12])
  }

  /// Whoever keeps the order waits for the late X with A; else Ana does B first.
  @Test func keepsThePlannedOrderOfEveryMember() throws {
    var plan = HandMadePlan([
      .init(id: "X", effort: 4, people: ["Xu"], hours: 0..<4),
      .init(id: "A", effort: 8, people: ["Ana", "Bob"], hours: 4..<8),
      .init(id: "B", effort: 2, people: ["Ana"], hours: 8..<10),
      .init(id: "C", effort: 2, people: ["Bob"], hours: 8..<10),
    ])
    plan.link(("X", "A"))
    plan.stretch("X", by: 2)
    #expect(try plan.hours(.fixed) == [8, 12, 14, 14])
    #expect(try plan.hours(.dispatch) == [8, 12, 2, 2])
  }

  /// Of two members one is still busy when the other is free: who is free takes other work.
  @Test func keepsNobodyFreeForWorkThatCannotStart() throws {
    var plan = HandMadePlan([
      .init(id: "B", effort: 2, people: ["Bob"], hours: 0..<2),
      .init(id: "AB", effort: 4, people: ["Ana", "Bob"], hours: 2..<4),
      .init(id: "A", effort: 8, people: ["Ana"], hours: 4..<12),
    ])
    #expect(try plan.hours(.fixed) == [2, 4, 12])
    #expect(try plan.hours(.dispatch) == [2, 10, 8])
    plan.stretch("A", by: 0)
    #expect(try plan.hours(.dispatch) == [2, 4, 0])
  }

  /// Two tests of two days run side by side, whoever is busy or away.
  @Test(arguments: SimulationPolicy.allCases)
  func letsUnattendedWorkRunByItself(policy: SimulationPolicy) throws {
    var plan = HandMadePlan([
      .init(id: "A", effort: 8, people: ["Ana"], hours: 0..<8),
      .init(id: "S", effort: 16, hours: 0..<16),
      .init(id: "T", effort: 16, hours: 8..<24),
    ])
    plan.link(("A", "T"))
    plan.project.team.people[0].leave = [
      SmallProject.start.adding(days: 1)...SmallProject.start.adding(days: 20)
    ]
    #expect(try plan.hours(policy) == [8, 16, 24])
    plan.stretch("S", by: 3)
    #expect(try plan.hours(policy) == [8, 48, 24])
  }

  /// After the first day Bob goes on without Ana, and when he has left too, others take over.
  @Test(arguments: people)
  func goesOnAfterMembersHaveLeft(policy: SimulationPolicy) throws {
    var plan = HandMadePlan([.init(id: "A", effort: 24, people: ["Ana", "Bob"], hours: 0..<16)])
    plan.project.team.people[0].until = SmallProject.start
    #expect(try plan.hours(policy) == [16])
    plan.project.team.people[1].until = SmallProject.start.adding(days: 2)
    plan.stretch("A", by: 2)
    // 16 and twice 8 hours by the third day; the last 16 are done by two at once.
    #expect(try plan.hours(policy) == [32])
  }

  @Test(arguments: SimulationPolicy.allCases)
  func survivesCrewsAndEffortsBeyondAllMeasure(policy: SimulationPolicy) throws {
    let crew = (0..<40).map { "P\($0)" }
    var plan = HandMadePlan(
      (0..<20).map { number in
        .init(
          id: "T\(number)", effort: 40, people: crew, units: [1],
          hours: number..<number + 1)
      })
    for pair in zip(plan.project.activities, plan.project.activities.dropFirst()) {
      plan.link((pair.0.id.text, pair.1.id.text))
    }
    #expect(try plan.forecast(policy).finish.percentile(50).moment > .start)
    for activity in plan.project.activities { plan.stretch(activity.id.text, by: 1e300) }
    let finishes = try plan.forecast(policy).activities.map(\.meanFinishMinutes)
    #expect(finishes == finishes.sorted())
  }

  /// What was done lies behind; the rest begins on the day from which it is planned.
  @Test(arguments: SimulationPolicy.allCases)
  func takesNoTimeForWhatIsSettled(policy: SimulationPolicy) throws {
    var plan = HandMadePlan([
      .init(id: "A", effort: 0, hours: 0..<0),
      .init(id: "B", effort: 8, people: ["Ana"], hours: 24..<32),
    ])
    plan.link(("A", "B"))
    let late = SmallProject.start.adding(days: 10)
    plan.project.externals = [
      ExternalDependency(id: .init("API"), arrival: late...late, span: SmallProject.span)
    ]
    plan.project.asOf = SmallProject.start.adding(days: 3)
    plan.project.activities[0].isSettled = true
    plan.project.activities[0].effort = .hours(40)
    plan.project.activities[0].belief = .historical
    plan.project.activities[0].notBefore = late
    plan.project.activities[0].waitsFor = [.init("API")]
    #expect(try plan.hours(policy) == [0, 32])
    #expect(try plan.forecast(policy).certainFinish.minutes == 32 * 60)
  }
}
