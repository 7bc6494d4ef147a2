import NetworkAnalysis
import PlanModel
import ResourceScheduling
import Testing

/// What holds of the schedule of every project.
struct ScheduleLawTests {
  @Test func existsForEverySeed() {
    #expect(RandomPlan.all.map(\.seed) == (0..<250).map { UInt64($0) })
    #expect(RandomPlan.shared.map(\.seed) == (0..<250).map { UInt64($0) })
  }

  @Test(arguments: RandomPlan.every)
  func breaksNoRule(plan: RandomPlan) throws {
    let result = plan.result
    #expect(ScheduleChecker.violations(of: result.schedule, in: plan.project).isEmpty)
  }

  @Test(arguments: RandomPlan.every)
  func endsNoEarlierThanItsBound(plan: RandomPlan) throws {
    let result = plan.result
    #expect(result.bound.finish <= result.schedule.finish)
    #expect(result.gap >= 0 && result.gap.isFinite)
  }

  /// With everybody always there, the links alone are a bound that needs no calendar.
  @Test(arguments: RandomPlan.every)
  func boundsTheEndByTheLinksAtLeast(plan: RandomPlan) throws {
    let network = plan.network
    let durations = plan.project.activities.map { activity in
      guard activity.people > 0 else { return activity.openEffort.fullSpeedDuration }
      let rates = plan.project.team.people(with: activity.discipline).filter {
        activity.people > 1 || activity.owner == nil || activity.owner == $0.id
      }.map { person in
        (person.skills[activity.discipline] ?? .none).permille
          * (person.capacity.max() ?? .full).permille
      }
      let together = rates.sorted(by: >).prefix(activity.people).reduce(0, +)
      return .minutes(activity.openEffort.microminutes / max(1, together))
    }
    // Relations that tie a start to a later finish can stretch; only finish–start chains cannot.
    let strict = PrecedenceNetwork(
      count: network.count, arcs: network.arcs.filter { $0.kind == .finishToStart })
    let links = try #require(strict).criticalPathAnalysis(
      durations: durations, ids: plan.project.activities.map(\.id))
    let result = plan.result
    #expect(links.finish <= result.bound.finish)
  }

  @Test(arguments: RandomPlan.every)
  func repeatsItselfWhenOrderAndStaffingAreKept(plan: RandomPlan) throws {
    let schedule = plan.schedule
    let pass = FixedOrderPass(of: schedule, project: plan.project, network: plan.network)
    let times = try #require(pass?.plannedTimes())
    #expect(times.start == schedule.entries.map(\.start.minutes))
    #expect(times.finish == schedule.entries.map(\.finish.minutes))
  }

  @Test(arguments: RandomPlan.all.prefix(40) + RandomPlan.shared.prefix(40))
  func isTheSameEveryTime(plan: RandomPlan) throws {
    #expect(try plan.project.scheduled() == plan.result)
  }

  @Test(arguments: RandomPlan.all.prefix(100))
  func gainsNothingByLeavingOutTheStaffingModel(plan: RandomPlan) throws {
    let with = plan.result
    let without = try plan.project.scheduled(
      SchedulingOptions(
        decisionLimit: 0, scheduleLimit: 200, proofSteps: SchedulingOptions.brief.proofSteps))
    #expect(without.staffingSearch == .leftOut || without.staffingSearch == .notNeeded)
    #expect(with.staffingSearch != .leftOut && with.staffingSearch != .gaveUp)
    #expect(with.schedule.finish <= without.schedule.finish)
    #expect(with.bound.finish >= without.bound.finish)
  }

  @Test func isProvenForMostProjects() {
    #expect(RandomPlan.all.count { $0.result.isProvenOptimal } >= 150)
  }
}
