import NetworkAnalysis
import PlanModel
import RiskSimulation
import Synchronization
import Testing

/// Simulations that end before the last trial.
struct SimulationWatchTests {
  private static let plan: (project: Project, plan: SerialPlan)? = {
    var small = SmallProject((0..<6).map { ("T\($0)", 40, "P\($0 % 2)") })
    small.believe(.historical)
    small.project.estimateModel.projectCorrelation = 0.1
    guard let plan = try? SerialPlan(of: small.project, staffing: small.people) else { return nil }
    return (small.project, plan)
  }()

  private static func forecast(
    _ options: SimulationOptions, watch: SimulationWatch = SimulationWatch()
  ) throws -> Forecast {
    let (project, plan) = try #require(plan)
    return Simulation.forecast(
      of: project, network: plan.network, schedule: plan.schedule, options: options, watch: watch)
  }

  /// What is told when it is stopped is what a simulation of so many trials tells.
  @Test(arguments: SimulationPolicy.allCases, [1, 3])
  func tellsOfTheTrialsThatWereDone(policy: SimulationPolicy, threads: Int) throws {
    let asked = Atomic(0)
    let watch = SimulationWatch(shouldStop: {
      asked.wrappingAdd(1, ordering: .relaxed).newValue >= 5
    })
    let stopped = try Self.forecast(
      SimulationOptions(seed: 3, trials: 100_000, policy: policy, threads: threads), watch: watch)
    #expect(stopped.trials >= 5 * 64 && stopped.trials < 20 * 512)
    let whole = try Self.forecast(
      SimulationOptions(seed: 3, trials: stopped.trials, policy: policy))
    #expect(stopped == whole)
  }

  @Test func doublesTheTrialsUntilTheErrorIsSmallEnough() throws {
    var options = SimulationOptions(seed: 3, trials: 1 << 17)
    options.precision = .minutes(60)
    let forecast = try Self.forecast(options)
    #expect(forecast.trials < 1 << 17)
    #expect((forecast.trials / SimulationOptions.firstRound).nonzeroBitCount == 1)
    #expect(try #require(forecast.release.percentile(50).error).minutes <= 60)
    #expect(try #require(forecast.release.percentile(80).error).minutes <= 60)
    // A round earlier it was not.
    let before = try Self.forecast(SimulationOptions(seed: 3, trials: forecast.trials / 2))
    let errors = [50, 80].compactMap { before.release.percentile($0).error?.minutes }
    #expect(errors.contains { $0 > 60 })
    let same = try Self.forecast(SimulationOptions(seed: 3, trials: forecast.trials, threads: 2))
    #expect(forecast == same)
  }

  @Test func tellsHowFarItIs() throws {
    let most = Atomic(0)
    let watch = SimulationWatch(progress: { done, all in
      if all == 1_000 { most.max(done, ordering: .relaxed) }
    })
    _ = try Self.forecast(SimulationOptions(trials: 1_000, threads: 2), watch: watch)
    #expect(most.load(ordering: .relaxed) == 1_000)
  }

  @Test func tellsTheSameEndsWithoutActivities() throws {
    var options = SimulationOptions(seed: 9, trials: 700, policy: .unlimited)
    let whole = try Self.forecast(options)
    options.detail = .ends
    let ends = try Self.forecast(options)
    #expect(ends.finish == whole.finish && ends.release == whole.release)
    #expect(ends.activities.isEmpty && ends.criticalPaths.isEmpty && ends.loads.isEmpty)
  }
}
