import PlanModel
import RiskSimulation
import Testing

/// Plans that last longer than single precision counts minutes: 2²³ of them are 67 years.
struct FarHorizonTests {
  @Test(arguments: [100_000.0, 300_000])
  func addsUpTheMinutesOfCenturiesExactly(hours: Double) throws {
    var small = SmallProject([("A", hours, "Ana"), ("B", hours + 1.05, "Bob"), ("C", 1, "Ana")])
    small.chain()
    let minutes = Int(hours * 120) + 63 + 60
    let forecast = try small.forecast(trials: 3, policy: .unlimited)
    #expect(forecast.certainFinish.minutes == minutes)
    #expect(forecast.finish.percentile(50).moment.minutes == minutes)
    #expect(forecast.activities.allSatisfy { $0.criticalTrials == 3 })
    #expect(forecast.criticalPaths.map(\.activities) == [small.project.activities.map(\.id)])
  }

  /// What takes no time after the last work is on the path, however far away, whoever works.
  @Test(arguments: [40.0, 300_000], [SimulationPolicy.unlimited, .dispatch, .fixed])
  func endsThePathWithTheLastMilestone(hours: Double, policy: SimulationPolicy) throws {
    var small = SmallProject([("A", hours, "Ana"), ("B", 1, "Bob"), ("End", 0, "Ana")])
    small.chain()
    let forecast = try small.forecast(trials: 3, policy: policy)
    #expect(forecast.criticalPaths.map(\.activities) == [small.project.activities.map(\.id)])
  }
}
