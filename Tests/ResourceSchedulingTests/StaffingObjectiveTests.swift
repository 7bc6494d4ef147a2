import PlanModel
import ResourceScheduling
import Testing

/// Staffings worked out by hand, for every order of objectives.
struct StaffingObjectiveTests {
  @Test func prefersTheEarlyFinishAndThenTheLowCost() throws {
    let plan = try StaffingExample.twoTasks.staffingPlan(StaffingRequest([.finish, .cost]))
    #expect(plan.values.map(\.value) == [960, 1_360])
    #expect(plan.values.allSatisfy { $0.isProven })
    #expect(plan.names.sorted { $0[0] < $1[0] } == [["Quick"], ["Slow"]])
    #expect(plan.earliestFinish == WorkMoment(minutes: 960))
  }

  @Test func prefersTheLowCostAndThenTheEarlyFinish() throws {
    let plan = try StaffingExample.twoTasks.staffingPlan(StaffingRequest([.cost, .finish]))
    #expect(plan.values.map(\.objective) == [.cost, .finish])
    #expect(plan.values.map(\.value) == [1_280, 1_920])
    #expect(plan.values.allSatisfy { $0.isProven })
    #expect(plan.names == [["Slow"], ["Slow"]])
  }

  /// A week of 16 hours' work each is half of what 32 hours offer; somebody half there has less.
  @Test func sharesTheWorkByWhatPeopleOffer() throws {
    let project = SmallProject(
      work: [("A", "BE", 8), ("B", "BE", 8), ("C", "BE", 8)],
      people: [
        StaffingExample.person("Whole", 1_000, pay: nil),
        StaffingExample.person("Half", 500, pay: nil),
      ]
    ).project
    let request = StaffingRequest([.balance], deadline: WorkMoment(minutes: 1_920))
    let plan = try project.staffingPlan(request)
    #expect(plan.values.map(\.value) == [0.5])
    #expect(plan.values.allSatisfy { $0.isProven })
    #expect(plan.names.count { $0 == ["Half"] } == 1)
  }

  @Test func asksForTheFinishWhenNothingIsSaidAndForEachObjectiveOnce() throws {
    let project = StaffingExample.twoTasks
    let plain = try project.staffingPlan(StaffingRequest([]))
    #expect(plain.values.map(\.objective) == [.finish])
    let twice = try project.staffingPlan(StaffingRequest([.cost, .cost, .finish, .cost]))
    #expect(twice.values.map(\.objective) == [.cost, .finish])
  }

  @Test func keepsTheCostLimit() throws {
    let project = StaffingExample.twoTasks
    let enough = try project.staffingPlan(StaffingRequest([.finish], maxCost: 1_360))
    #expect(enough.values.map(\.value) == [960])
    let less = try project.staffingPlan(StaffingRequest([.finish], maxCost: 1_359))
    #expect(less.values.map(\.value) == [1_920])
  }

  @Test func keepsTheDeadline() throws {
    let project = StaffingExample.twoTasks
    let soon = WorkMoment(minutes: 960)
    let plan = try project.staffingPlan(StaffingRequest([.cost], deadline: soon))
    #expect(plan.values.map(\.value) == [1_360])
  }

  @Test func saysWhatTheLeastCostIs() throws {
    let outcome = try StaffingExample.twoTasks.staffing(StaffingRequest([.finish], maxCost: 1_279))
    #expect(outcome == .infeasible(.tooExpensive(leastCost: 1_280)))
  }

  @Test func saysWhatTheEarliestFinishIs() throws {
    let request = StaffingRequest([.cost], deadline: WorkMoment(minutes: 959))
    let outcome = try StaffingExample.twoTasks.staffing(request)
    #expect(outcome == .infeasible(.tooLate(earliest: WorkMoment(minutes: 960))))
  }

  @Test func saysWhatEachLimitCostsTheOther() throws {
    let request = StaffingRequest(
      [.finish], maxCost: 1_300, deadline: WorkMoment(minutes: 960))
    let outcome = try StaffingExample.twoTasks.staffing(request)
    let earliest = WorkMoment(minutes: 1_920)
    #expect(outcome == .infeasible(.both(leastCost: 1_360, earliest: earliest)))
  }

  @Test func namesThoseWhosePayIsNotKnownWhenCostCounts() throws {
    var project = StaffingExample.twoTasks
    project.team.people[1].hourlyRate = nil
    #expect(try project.staffing(StaffingRequest([.cost])) == .unpaid([.init("Slow")]))
    let limited = StaffingRequest([.finish], maxCost: 9_999)
    #expect(try project.staffing(limited) == .unpaid([.init("Slow")]))
    #expect(try project.staffingPlan(StaffingRequest([.finish])).values.map(\.value) == [960])
  }

  /// Two together do 16 hours in 8, and both are paid for them; one of them must be the owner.
  @Test func paysEverybodyWhoTakesPart() throws {
    var project = SmallProject(
      work: [("A", "BE", 16)],
      people: [("Dear", 50.0), ("Cheap", 20.0), ("Cheaper", 10.0)].map {
        StaffingExample.person($0.0, 1_000, pay: $0.1)
      }
    ).project
    project.activities[0].people = 2
    let cheap = try project.staffingPlan(StaffingRequest([.cost, .finish]))
    #expect(cheap.values.map(\.value) == [240, 480])
    #expect(cheap.names == [["Cheap", "Cheaper"]])
    project.activities[0].owner = .init("Dear")
    let owned = try project.staffingPlan(StaffingRequest([.cost, .finish]))
    #expect(owned.values.map(\.value) == [480, 480])
    #expect(owned.names == [["Dear", "Cheaper"]])
  }

  @Test func namesWhatNobodyCanDo() throws {
    var project = StaffingExample.twoTasks
    project.activities[1].discipline = Skill("LAW")
    let outcome = StaffingPlanner.plan(
      project, network: try project.network(), request: StaffingRequest())
    #expect(outcome == .impossible([.init("B")]))
  }
}
