import PlanModel
import RiskSimulation
import Testing

/// What risks add to efforts that are certain, in closed form.
///
/// Tolerances are four standard errors, and a minute for rounding up.
struct RiskCombinationTests {
  static func expect(
    _ forecast: Forecast, mean: Double, variance: Double? = nil, trials: Int = 10_000
  ) {
    let finish = forecast.finish
    let error = finish.standardDeviationMinutes / Double(trials).squareRoot()
    #expect(abs(finish.meanMinutes - mean) < 4 * error + 1)
    guard let variance else { return }
    // For two outcomes the variance of the variance is at most μ₄ ⁄ n ≤ range⁴ ⁄ 16n.
    let spread = finish.standardDeviationMinutes * finish.standardDeviationMinutes
    #expect(abs(spread - variance) < 0.06 * variance + 1)
  }

  @Test func mixesTheMomentsOfOneRisk() throws {
    var small = SmallProject([("A", 100, "Ana")])
    small.addRisk("Slip", likelihood: 0.3, impact: 0.5)
    let step = 3_000.0
    Self.expect(
      try small.forecast(), mean: 6_000 + 0.3 * step, variance: 0.3 * 0.7 * step * step)
  }

  @Test func addsAnEffortAfterSharesHaveMultiplied() throws {
    var small = SmallProject([("A", 100, "Ana")])
    small.addRisk("Share", likelihood: 1, impact: 0.5)
    small.addRisk("Days", likelihood: 1, impact: 0)
    small.project.risks[1].impact = .effort(.hours(16))
    #expect(try small.forecast(trials: 64).finish.meanMinutes == 9_000 + 960)
  }

  @Test func countsTheWorstThreatAndTheBestOpportunityInParallel() throws {
    var small = SmallProject([("A", 100, "Ana")])
    for (title, impact) in [("Slip", 0.5), ("Slide", 0.2), ("Gift", -0.1), ("Present", -0.3)] {
      small.addRisk(title, likelihood: 1, impact: impact)
    }
    small.addRisk("Days", likelihood: 1, impact: 0)
    small.project.risks[4].impact = .effort(.hours(16))
    small.project.riskCombination = .parallel
    #expect(try small.forecast(trials: 64).finish.meanMinutes == 6_000 + 3_000 - 1_800)
  }

  /// Independent risks of chance ½: the worst is 0.5 in half of the trials, else 0.2 in half.
  @Test func expectsTheWorstOfTwoInParallel() throws {
    var small = SmallProject([("A", 100, "Ana")])
    small.addRisk("Slip", likelihood: 0.5, impact: 0.5)
    small.addRisk("Slide", likelihood: 0.5, impact: 0.2)
    small.project.riskCombination = .parallel
    Self.expect(try small.forecast(), mean: 6_000 * (1 + 0.5 * 0.5 + 0.25 * 0.2))
  }

  @Test func sharesAnEffortInAllByLikelyEfforts() throws {
    var small = SmallProject([("A", 30, "Ana"), ("B", 10, "Bob")])
    small.addRisk("Days", likelihood: 1, impact: 0)
    small.project.risks[0].impact = .effort(.hours(8))
    let shared = try small.forecast(trials: 64).activities.map(\.meanFinishMinutes)
    #expect(shared == [36 * 60, 12 * 60])
    small.project.risks[0].impact = .effortEach(.hours(8))
    let each = try small.forecast(trials: 64).activities.map(\.meanFinishMinutes)
    #expect(each == [38 * 60, 18 * 60])
  }

  @Test func neverLessensAnEffortBelowNothing() throws {
    var small = SmallProject([("A", 8, "Ana")])
    small.addRisk("Gift", likelihood: 1, impact: 0)
    small.project.risks[0].impact = .effort(.hours(-80))
    #expect(try small.forecast(trials: 64).finish.meanMinutes == 0)
  }

  @Test(arguments: [Risk.Combination.series, .parallel])
  func redoesAPartInTheShareOfTrials(combination: Risk.Combination) throws {
    var small = SmallProject([("A", 100, "Ana")])
    small.project.riskCombination = combination
    small.project.activities[0].rework = Rework(likelihood: 0.2, impact: .share(0.5))
    Self.expect(
      try small.forecast(), mean: 6_000 + 0.2 * 3_000, variance: 0.2 * 0.8 * 3_000 * 3_000)
  }

  /// Ten working days from the start to the arrival, put off by half of that and by two days more.
  @Test(arguments: [(Risk.Combination.series, 17), (.parallel, 15)])
  func putsOffAnArrival(combination: Risk.Combination, days: Int) throws {
    var small = SmallProject([("A", 8, "Ana")])
    let day = SmallProject.start.adding(days: 14)
    small.project.riskCombination = combination
    small.project.externals = [
      ExternalDependency(id: .init("API"), arrival: day...day, span: SmallProject.span)
    ]
    small.project.activities[0].waitsFor = [.init("API")]
    small.addRisk("Late", likelihood: 1, impact: 0.5, target: .activities([]))
    small.addRisk("Later", likelihood: 1, impact: 0, target: .activities([]))
    small.project.risks[1].impact = .effort(.hours(16))
    for position in 0..<2 { small.project.risks[position].delays = [.init("API")] }
    #expect(try small.forecast(trials: 64).finish.meanMinutes == Double((days + 1) * 480))
  }

  /// What is pending without a day is there in the plan, and comes evenly over a window in trials.
  @Test func letsAPendingDependencyArriveInTrialsOnly() throws {
    var small = SmallProject([("A", 8, "Ana")])
    var pending = ExternalDependency(id: .init("API"), span: SmallProject.span)
    pending.assumedArrival = SmallProject.start...SmallProject.start.adding(days: 4)
    small.project.externals = [pending]
    small.project.activities[0].waitsFor = [.init("API")]
    let forecast = try small.forecast()
    #expect(forecast.certainFinish.minutes == 480)
    Self.expect(forecast, mean: 3 * 480, variance: 2 * 480 * 480)
  }
}
