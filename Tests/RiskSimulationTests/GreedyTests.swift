import PlanModel
import RiskSimulation
import Testing

/// Trials in which anybody with the skill takes what can start.
struct GreedyTests {
  /// Bob is done early and takes C, which is planned for Ana, who is still at A.
  @Test func takesWorkThatIsPlannedForAnother() throws {
    var plan = HandMadePlan([
      .init(id: "A", effort: 4, people: ["Ana"], hours: 0..<4),
      .init(id: "B", effort: 4, people: ["Bob"], hours: 0..<4),
      .init(id: "C", effort: 6, people: ["Ana"], hours: 4..<10),
    ])
    plan.stretch("A", by: 3)
    #expect(try plan.hours(.dispatch) == [12, 4, 18])
    #expect(try plan.hours(.greedy) == [12, 4, 10])
    #expect(try plan.forecast(.greedy).activities.map(\.criticalTrials) == [1, 0, 0])
  }

  /// Of those who are free the fastest; of equals the planned one, else the first in the team.
  @Test func choosesWhoIsDoneFirst() throws {
    var plan = HandMadePlan(
      [
        .init(id: "A", effort: 8, people: ["Ana"], hours: 0..<8),
        .init(id: "B", effort: 8, people: ["Bob"], hours: 0..<16),
        .init(id: "C", effort: 8, people: ["Ana"], hours: 16..<24),
      ], speeds: ["Ana": 500])
    #expect(try people(of: plan) == [["Bob"], ["Ana"], ["Bob"]])
    #expect(try plan.hours(.greedy) == [8, 16, 16])
    plan.project.team.people[0].skills = [SmallProject.skill: .full]
    #expect(try people(of: plan) == [["Ana"], ["Bob"], ["Ana"]])
    plan.project.team.people += ["Cem", "Dan"].map {
      Person(id: .init($0), skills: [SmallProject.skill: .full])
    }
    plan.project.team.people.reverse()
    #expect(try people(of: plan) == [["Ana"], ["Bob"], ["Dan"]])
  }

  /// An owner does their own work; who only lacks the skill never does it.
  @Test func leavesOwnersTheirWork() throws {
    var plan = HandMadePlan([
      .init(id: "A", effort: 8, people: ["Ana"], hours: 0..<8),
      .init(id: "B", effort: 8, people: ["Ana"], hours: 8..<16),
    ])
    plan.project.team.people.append(Person(id: .init("Bob"), skills: [SmallProject.skill: .full]))
    plan.project.team.people.append(Person(id: .init("Cem"), skills: [Skill("OPS"): .full]))
    #expect(try plan.hours(.greedy) == [8, 8])
    plan.project.activities[1].owner = .init("Ana")
    #expect(try plan.hours(.greedy) == [8, 16])
  }

  /// Bob is away for a day: Ana, who is slower, begins at once rather than waiting for him.
  @Test func waitsForNobodyWhoIsAway() throws {
    var plan = HandMadePlan([.init(id: "A", effort: 4, people: ["Bob"], hours: 8..<12)])
    plan.project.team.people.append(
      Person(id: .init("Ana"), skills: [SmallProject.skill: Rate(permille: 500)]))
    plan.project.team.people[0].leave = [SmallProject.start...SmallProject.start]
    #expect(try plan.hours(.dispatch) == [12])
    #expect(try plan.hours(.greedy) == [8])
  }

  /// Two of three who are free do joint work: the fastest ones, and the owner in any case.
  @Test func formsCrewsOfTheFastest() throws {
    var plan = HandMadePlan(
      [
        .init(id: "A", effort: 12, people: ["Ana", "Bob"], hours: 0..<12),
        .init(id: "C", effort: 2, people: ["Cem"], hours: 0..<13),
      ], speeds: ["Ana": 500, "Bob": 500, "Cem": 2_000])
    #expect(try people(of: plan) == [["Ana", "Cem"], ["Bob"]])
    #expect(try plan.hours(.greedy) == [4.8, 4])
    plan.project.activities[0].owner = .init("Bob")
    #expect(try people(of: plan) == [["Bob", "Cem"], ["Ana"]])
  }

  /// Ana has left when A can start: Cem does it, and a stand-in of hers only while he is away.
  @Test func letsSomebodyStandInOnlyIfNoOneElseIsThere() throws {
    var plan = HandMadePlan([
      .init(id: "X", effort: 8, people: ["Cem"], hours: 0..<8),
      .init(id: "A", effort: 4, people: ["Ana"], hours: 8..<12),
    ])
    plan.link(("X", "A"))
    plan.project.team.people[1].until = SmallProject.start
    #expect(try people(of: plan) == [["Cem"], ["Cem"]])
    let next = SmallProject.start.adding(days: 1)
    plan.project.team.people[0].leave = [next...next]
    #expect(try people(of: plan) == [["Cem"], ["Ana"]])
    #expect(try plan.hours(.greedy) == [8, 12])
  }

  /// Eighty hours of one person are ten days of eight, whoever else is idle without the skill.
  @Test func fitsNoMoreIntoADayThanOnePersonDoes() throws {
    var plan = HandMadePlan(
      (0..<10).map { .init(id: "T\($0)", effort: 8, people: ["Ana"], hours: $0 * 8..<$0 * 8 + 8) })
    plan.project.team.people.append(Person(id: .init("Bob"), skills: [Skill("OPS"): .full]))
    #expect(try plan.hours(.greedy).max() == 80)
    #expect(try plan.record(.greedy).workedMillis[.init("Ana")] == 80 * 60 * 1_000)
  }

  private func people(of plan: HandMadePlan) throws -> [[String]] {
    try plan.record(.greedy).entries.map { $0.people.map(\.name) }
  }
}
