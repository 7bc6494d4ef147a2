import PlanModel
import RiskSimulation
import Testing

/// The indices of single activities, where their values are known.
struct SensitivityTests {
  /// In a chain of independent activities all are critical, the correlation of each with the sum
  /// is the ratio of their deviations, and so is the schedule sensitivity index.
  @Test(arguments: [SimulationPolicy.dispatch, .fixed, .unlimited])
  func knowsTheIndicesOfAChain(policy: SimulationPolicy) throws {
    let hours = [80.0, 40, 20]
    var small = SmallProject(hours.enumerated().map { ("T\($0)", $1, "Ana") })
    small.chain()
    small.believe(.historical)
    let trials = 10_000
    let forecast = try small.forecast(trials: trials, policy: policy)
    let length = hours.reduce(0) { $0 + $1 * $1 }.squareRoot()
    for (hours, activity) in zip(hours, forecast.activities) {
      let ratio = hours / length
      // The error of a correlation is (1 − ρ²) ⁄ √n for normal numbers; these have longer tails.
      let error = 2 * (1 - ratio * ratio) / Double(trials).squareRoot() + 0.004
      #expect(activity.criticalTrials == trials)
      #expect(abs(activity.cruciality - ratio) < 4 * error)
      #expect(abs(activity.sensitivity - ratio) < 4 * error)
      // Without slack the significance is the mean of the finish over itself.
      #expect(abs(activity.significance - 1) < 0.02)
    }
  }

  /// What is done long before the end has nothing to do with it.
  @Test func knowsWhatDoesNotMatter() throws {
    var small = SmallProject([("Long", 400, "Ana"), ("Short", 8, "Bob")])
    small.believe(.historical)
    let forecast = try small.forecast(policy: .unlimited)
    let short = forecast.activities[1]
    #expect(short.criticalTrials == 0 && short.sensitivity == 0)
    #expect(abs(short.cruciality) < 4 / 100)
    // The duration of the short one over the finish: at most some percent.
    #expect(short.significance > 0 && short.significance < 0.06)
    #expect(forecast.activities[0].significance > 0.98)
    #expect(forecast.criticalPaths == [.init(activities: [.init("Long")], trials: 10_000)])
  }

  /// The finishes of single activities have the percentiles of the project where they are last.
  @Test(arguments: [SimulationPolicy.dispatch, .unlimited])
  func tellsThePercentilesOfActivities(policy: SimulationPolicy) throws {
    var small = SmallProject([("A", 40, "Ana"), ("B", 80, "Ana"), ("C", 160, "Ana")])
    small.chain()
    small.believe(.historical)
    let forecast = try small.forecast(policy: policy)
    let deviation = forecast.finish.standardDeviationMinutes
    for percentile in forecast.activities[2].finish {
      let exact = forecast.finish.percentile(percentile.percent == 95 ? 95 : percentile.percent)
      let difference = percentile.moment.minutes - exact.moment.minutes
      #expect(abs(Double(difference)) < 0.02 * deviation)
      let (error, expected) = try (#require(percentile.error), #require(exact.error))
      #expect(abs(Double(error.minutes - expected.minutes)) < 0.02 * deviation)
    }
    let means = forecast.activities.map(\.meanDurationMinutes)
    #expect(abs(means.reduce(0, +) - forecast.finish.meanMinutes) < 1e-6)
  }

  /// What never varies is told to the minute.
  @Test func tellsCertainFinishesExactly() throws {
    let forecast = try SmallProject([("A", 40, "Ana"), ("B", 7.9, "Ana")]).forecast(trials: 100)
    #expect(forecast.activities[0].finish.allSatisfy { $0.moment.minutes == 2_400 })
    #expect(forecast.activities[1].finish.allSatisfy { $0.moment.minutes == 2_874 })
    #expect(forecast.activities.allSatisfy { $0.cruciality == 0 && $0.sensitivity == 0 })
    #expect(forecast.loads.map(\.share) == [1])
  }

  /// The cost is pay × effort ÷ speed, whatever the finish; with the release it rises and falls.
  @Test func addsUpPayForWorkedHours() throws {
    var small = SmallProject([("A", 40, "Ana"), ("B", 80, "Bob")])
    small.chain()
    small.project.team.people[0].hourlyRate = 50
    let unknown = try small.forecast()
    #expect(unknown.cost == nil)
    small.project.team.people[1].hourlyRate = 100
    small.project.team.people[1].skills[SmallProject.skill] = Rate(permille: 500)
    let certain = try #require(try small.forecast(trials: 100).cost)
    #expect(certain.percentile(80).amount == 40 * 50 + 160 * 100)
    #expect(certain.standardDeviation == 0 && certain.correlationWithRelease == 0)
    #expect(certain.percentiles.allSatisfy { $0.jointTrials == 100 })
    small.believe(.historical)
    for policy in [SimulationPolicy.dispatch, .unlimited] {
      let forecast = try small.forecast(policy: policy)
      let cost = try #require(forecast.cost)
      let mean = ClosedFormTests.mean {
        ClosedFormTests.median * ClosedFormTests.factor.quantile($0)
      }
      let error = cost.standardDeviation / 100
      #expect(abs(cost.mean - mean * (40 * 50 + 160 * 100)) < 4 * error)
      #expect(cost.correlationWithRelease > 0.5)
      let joint = cost.percentile(80).jointTrials
      #expect(joint < 8_000 && joint > 6_400)
    }
  }

  /// Two who share one's time: Ana works on A, then Bob on B, and each waits for the other.
  @Test func tellsWhoWaits() throws {
    var small = SmallProject([("A", 40, "Ana"), ("B", 24, "Bob")])
    small.chain()
    let loads = try small.forecast(trials: 64).loads
    #expect(loads.map(\.workedMinutes) == [2_400, 1_440])
    #expect(loads.map(\.offeredMinutes) == [3_840, 3_840])
    #expect(loads.map(\.idleMinutes) == [1_440, 2_400])
    #expect(try small.forecast(trials: 64, policy: .unlimited).loads.isEmpty)
  }
}
