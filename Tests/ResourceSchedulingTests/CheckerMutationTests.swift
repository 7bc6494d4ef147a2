import PlanModel
import PlanTestSupport
import ResourceScheduling
import Testing

/// The checker against schedules that are right and schedules that were spoiled.
struct CheckerMutationTests {
  /// Where the spoiling begins: plans of the scheduler and plans with crews and pools.
  private static let plans: [(seed: UInt64, project: Project, schedule: Schedule)] =
    RandomPlan.all.prefix(40).map { ($0.seed, $0.project, $0.schedule) }
    + RandomCrewPlan.all.map { ($0.seed, $0.project, $0.schedule) }

  @Test(arguments: RandomCrewPlan.all)
  func findsNothingAgainstAPlanWithCrewsAndPools(plan: RandomCrewPlan) {
    #expect(ScheduleChecker.violations(of: plan.schedule, in: plan.project) == [])
  }

  @Test(arguments: Corruption.allCases)
  func catchesEveryCorruptionByItsRule(corruption: Corruption) {
    let trials = Self.trials(of: corruption)
    for (seed, project, spoiled) in trials {
      let violations = ScheduleChecker.violations(of: spoiled.schedule, in: project)
      #expect(violations.contains(where: spoiled.isMade), "seed \(seed): \(violations)")
    }
    #expect(trials.count >= 40)
  }

  @Test func triesMoreThanAThousandCorruptions() {
    #expect(Corruption.allCases.map { Self.trials(of: $0).count }.reduce(0, +) >= 1_000)
  }

  /// The schedules that are spoiled in one way, up to four of each plan.
  private static func trials(
    of corruption: Corruption
  ) -> [(seed: UInt64, project: Project, spoiled: Corruption.Spoiled)] {
    plans.flatMap { plan in
      var random = SplitMix64(seed: 1_000 + plan.seed)
      return (0..<4).compactMap { _ in
        corruption.spoil(plan.schedule, of: plan.project, using: &random).map {
          (plan.seed, plan.project, $0)
        }
      }
    }
  }

  @Test func namesTheRuleThatIsBrokenAndNoOther() throws {
    let project = WorkedExampleTests.anaAndBob
    let schedule = try project.scheduled().schedule
    var late = schedule
    late.entries[0].finish.minutes += 1
    #expect(
      ScheduleChecker.violations(of: late, in: project)
        == [.wrongFinish(.init("A"), expected: schedule.entries[0].finish)])
    var given = schedule
    given.entries[0].people = [Person.ID("Ana")]
    #expect(
      ScheduleChecker.violations(of: given, in: project).first
        == .ineligible(.init("A"), .init("Ana")))
    var twice = schedule
    twice.entries[2] = twice.entries[1]
    #expect(
      ScheduleChecker.violations(of: twice, in: project)
        == [.incomplete(expected: .init("C"), found: .init("B"))])
  }

  /// A need of a pool that the team lacks cannot be met, whatever number is written.
  @Test func knowsNoUnitOfAPoolThatTheTeamLacks() throws {
    var project = WorkedExampleTests.anaAndBob
    var schedule = try project.scheduled().schedule
    project.activities[0].needs = [PoolNeed(pool: .init("lab"), units: 1)]
    schedule.entries[0].units = [.init(pool: .init("lab"), numbers: [1])]
    #expect(
      ScheduleChecker.violations(of: schedule, in: project)
        == [.wrongUnits(.init("A"), .init("lab"))])
  }
}
