import NetworkAnalysis
import PlanModel
import ResourceScheduling
import Testing

/// Allocations worked out by hand; see `StaffingExample` for the figures.
struct AllocationExampleTests {
  @Test(arguments: [
    ([StaffingObjective.finish, .cost], [960.0, 1_360, 1]),
    ([.cost, .finish], [1_280, 1_920, 1]),
    ([.finish], [960, 1_360, 1]), ([], [960, 1_360, 1]), ([.cost], [1_280, 1_920, 1]),
  ])
  func reachesTheOptimumOfEveryOrder(order: [StaffingObjective], values: [Double]) throws {
    let plan = try StaffingExample.twoTasks.allocated(AllocationRequest(order))
    #expect(plan.values.map(\.objective) == StaffingObjective.order(beginningWith: order))
    #expect(plan.values.map(\.value) == values)
    #expect(plan.values.allSatisfy { $0.isProven })
  }

  @Test func keepsTheDeadlineWhenTheCostCountsFirst() throws {
    // The end of the second working day of 480 minutes.
    let limits = AllocationLimits(deadline: SmallProject.start.adding(days: 1))
    let plan = try StaffingExample.twoTasks.allocated(AllocationRequest([.cost], limits: limits))
    #expect(plan.schedule.finish == WorkMoment(minutes: 960))
    #expect(plan.cost == 1_360)
    #expect(plan.values.first?.isProven == true)
  }

  @Test func keepsTheCostLimitWhenTheFinishCountsFirst() throws {
    let limits = AllocationLimits(maxCost: 1_300)
    let plan = try StaffingExample.twoTasks.allocated(AllocationRequest(limits: limits))
    #expect(plan.schedule.finish == WorkMoment(minutes: 1_920) && plan.cost == 1_280)
    #expect(plan.values.allSatisfy { $0.isProven })
  }

  @Test func saysWhatCouldBeHadForEachLimit() throws {
    let limits = AllocationLimits(maxCost: 1_300, deadline: SmallProject.start.adding(days: 1))
    let shortfall = try StaffingExample.twoTasks.shortfall(AllocationRequest(limits: limits))
    #expect(shortfall.isProven)
    let (early, late) = (WorkMoment(minutes: 960), WorkMoment(minutes: 1_920))
    #expect(shortfall.earliest == .init(release: early, cost: 1_360, bound: .release(early)))
    #expect(shortfall.cheapestInTime == .init(release: early, cost: 1_360, bound: .cost(1_360)))
    #expect(shortfall.cheapest == .init(release: late, cost: 1_280, bound: .cost(1_280)))
    #expect(
      shortfall.earliestWithinCost == .init(release: late, cost: 1_280, bound: .release(late)))
  }

  @Test func tellsWhoIsBusyAndWhatTheyCost() throws {
    let plan = try StaffingExample.twoTasks.allocated(AllocationRequest())
    #expect(plan.people.map(\.workHours) == [8, 16])
    #expect(plan.people.map(\.cost) == [720, 640])
    #expect(plan.people.map(\.share) == [1, 1])
    #expect(plan.idleHours == 0)
    #expect(plan.bottlenecks.count >= 1)
  }

  /// The slow one would take twice as long for the quick one's task, after their own.
  @Test func tellsWhatSomebodyElseWouldHaveMeant() throws {
    let plan = try StaffingExample.twoTasks.allocated(AllocationRequest())
    let quick = try #require(
      plan.schedule.entries.firstIndex { $0.people == [.init("Quick")] })
    let choice = try #require(plan.choices?[quick])
    let outcome = try #require(choice.alternatives.first?.outcome)
    #expect(choice.alternatives.map(\.person) == [.init("Slow")])
    #expect(outcome.end == WorkMoment(minutes: 1_920) && outcome.extraCost == -80)
    #expect(outcome.load == 2 && outcome.largestLoad == 2)
  }

  @Test func countsUnknownRatesAsNothingAndNamesThem() throws {
    var project = StaffingExample.twoTasks
    project.team.people[1].hourlyRate = nil
    let plan = try project.allocated(AllocationRequest([.cost]))
    #expect(plan.cost == 0 && plan.unpaid == [.init("Slow")])
    #expect(plan.people.map(\.cost) == [0, nil])
    project.team.people[0].hourlyRate = nil
    let network = try project.network()
    for request in [
      AllocationRequest([.cost]), AllocationRequest(limits: AllocationLimits(maxCost: 9)),
    ] {
      guard case .noRates = AllocationPlanner.plan(project, network: network, request: request)
      else {
        Issue.record("cost without rates")
        continue
      }
    }
    let free = try project.allocated(AllocationRequest())
    #expect(free.values.map(\.objective) == [.finish, .balance] && free.cost == nil)
  }

  @Test func stopsWhenAskedAndSaysSo() throws {
    let project = StaffingExample.twoTasks
    let outcome = AllocationPlanner.plan(
      project, network: try project.network(), request: AllocationRequest(),
      shouldStop: { true })
    guard case .allocated(let plan) = outcome else { throw NoPlan() }
    #expect(plan.isInterrupted)
    #expect(plan.values.count == 3 && plan.values.allSatisfy { $0.bound <= $0.value })
    #expect(ScheduleChecker.violations(of: plan.schedule, in: project).isEmpty)
  }
}

extension Project {
  /// The plan of an allocation that has one.
  func allocated(_ request: AllocationRequest) throws -> AllocationPlan {
    let outcome = AllocationPlanner.plan(self, network: try network(), request: request)
    guard case .allocated(let plan) = outcome else { throw NoPlan() }
    return plan
  }

  /// What could be had instead, where no plan keeps the limits.
  func shortfall(_ request: AllocationRequest) throws -> AllocationShortfall {
    let outcome = AllocationPlanner.plan(self, network: try network(), request: request)
    guard case .outOfReach(let shortfall) = outcome else { throw NoPlan() }
    return shortfall
  }
}
