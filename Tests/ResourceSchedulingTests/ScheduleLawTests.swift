import NetworkAnalysis
import PlanModel
import PlanTestSupport
import ResourceScheduling
import Testing

/// What holds of the schedule of every project.
struct ScheduleLawTests {
  static let randomProjects = (0..<300).map { RandomProject(seed: UInt64($0)) }

  @Test(arguments: randomProjects)
  func breaksNoRule(random: RandomProject) throws {
    let result = try random.project.scheduled()
    #expect(ScheduleChecker.violations(of: result.schedule, in: random.project).isEmpty)
  }

  @Test(arguments: randomProjects)
  func endsNoEarlierThanItsBound(random: RandomProject) throws {
    let result = try random.project.scheduled()
    #expect(result.bound.finish <= result.schedule.finish)
    #expect(result.gap >= 0 && result.gap.isFinite)
  }

  /// With everybody always there, the links alone are a bound that needs no calendar.
  @Test(arguments: randomProjects)
  func boundsTheEndByTheLinksAtLeast(random: RandomProject) throws {
    let network = try random.project.network()
    let durations = random.project.activities.map { activity in
      let fastest = random.project.eligiblePeople(for: activity).compactMap { person in
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
      durations: durations, ids: random.project.activities.map(\.id))
    let result = try random.project.scheduled()
    #expect(links.finish <= result.bound.finish)
  }

  @Test(arguments: randomProjects)
  func repeatsItselfWhenOrderAndStaffingAreKept(random: RandomProject) throws {
    let schedule = try random.project.scheduled().schedule
    let pass = FixedOrderPass(
      of: schedule, project: random.project, network: try random.project.network())
    let times = try #require(pass?.plannedTimes())
    #expect(times.start == schedule.entries.map(\.start.minutes))
    #expect(times.finish == schedule.entries.map(\.finish.minutes))
  }

  @Test(arguments: randomProjects.prefix(40))
  func isTheSameEveryTime(random: RandomProject) throws {
    #expect(try random.project.scheduled() == random.project.scheduled())
  }

  @Test(arguments: randomProjects.prefix(100))
  func gainsNothingByLeavingOutTheStaffingModel(random: RandomProject) throws {
    let with = try random.project.scheduled()
    let without = try random.project.scheduled(SchedulingOptions(decisionLimit: 0))
    #expect(without.origin == .earliestFinish)
    #expect(without.nodes == 0)
    #expect(with.schedule.finish <= without.schedule.finish)
    #expect(with.bound.finish >= without.bound.finish)
  }

  @Test func isProvenForMostProjects() throws {
    let proven = try Self.randomProjects.filter { try $0.project.scheduled().isProvenOptimal }
    #expect(proven.count >= 200)
  }
}
