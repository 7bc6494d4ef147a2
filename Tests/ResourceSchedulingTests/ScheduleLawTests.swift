import NetworkAnalysis
import PlanModel
import ResourceScheduling
import Testing

/// What holds of the schedule of every project.
struct ScheduleLawTests {
  @Test func existsForEverySeed() {
    #expect(RandomPlan.all.map(\.seed) == (0..<250).map { UInt64($0) })
  }

  @Test(arguments: RandomPlan.all)
  func breaksNoRule(plan: RandomPlan) throws {
    let result = plan.result
    #expect(ScheduleChecker.violations(of: result.schedule, in: plan.project).isEmpty)
  }

  @Test(arguments: RandomPlan.all)
  func endsNoEarlierThanItsBound(plan: RandomPlan) throws {
    let result = plan.result
    #expect(result.bound.finish <= result.schedule.finish)
    #expect(result.gap >= 0 && result.gap.isFinite)
  }

  /// With everybody always there, the links alone are a bound that needs no calendar.
  @Test(arguments: RandomPlan.all)
  func boundsTheEndByTheLinksAtLeast(plan: RandomPlan) throws {
    let network = plan.network
    let durations = plan.project.activities.map { activity in
      let fastest = plan.project.eligiblePeople(for: activity).compactMap { person in
        person.skills[activity.discipline].map { speed in
          let rate = person.capacity.max() ?? .full
          return activity.effort.microminutes / (speed.permille * rate.permille)
        }
      }.min()
      return WorkDuration.minutes(fastest ?? 0)
    }
    // Relations that tie a start to a later finish can stretch; only finish–start chains cannot.
    let strict = PrecedenceNetwork(
      count: network.count, arcs: network.arcs.filter { $0.kind == .finishToStart })
    let links = try #require(strict).criticalPathAnalysis(
      durations: durations, ids: plan.project.activities.map(\.id))
    let result = plan.result
    #expect(links.finish <= result.bound.finish)
  }

  @Test(arguments: RandomPlan.all)
  func repeatsItselfWhenOrderAndStaffingAreKept(plan: RandomPlan) throws {
    let schedule = plan.schedule
    let pass = FixedOrderPass(of: schedule, project: plan.project, network: plan.network)
    let times = try #require(pass?.plannedTimes())
    #expect(times.start == schedule.entries.map(\.start.minutes))
    #expect(times.finish == schedule.entries.map(\.finish.minutes))
  }

  @Test(arguments: RandomPlan.all.prefix(40))
  func isTheSameEveryTime(plan: RandomPlan) throws {
    #expect(try plan.project.scheduled() == plan.result)
  }

  @Test(arguments: RandomPlan.all.prefix(100))
  func gainsNothingByLeavingOutTheStaffingModel(plan: RandomPlan) throws {
    let with = plan.result
    let without = try plan.project.scheduled(SchedulingOptions(decisionLimit: 0))
    #expect(without.staffingSearch == .leftOut || without.staffingSearch == .notNeeded)
    #expect(with.staffingSearch != .leftOut && with.staffingSearch != .gaveUp)
    #expect(with.schedule.finish <= without.schedule.finish)
    #expect(with.bound.finish >= without.bound.finish)
  }

  @Test func isProvenForMostProjects() {
    #expect(RandomPlan.all.count { $0.result.isProvenOptimal } >= 150)
  }
}
