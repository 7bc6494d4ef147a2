import PlanModel
import RiskSimulation
import Testing

/// What illness costs, against the mean of its Poisson process.
struct SicknessTests {
  /// A share q of all working days is lost, so that work takes 1 ⁄ (1 − q) of its time.
  @Test(arguments: [(8.0, 100.0, 100), (26, 100, 50), (26, 2_000, 100)])
  func losesTheShareOfTheYear(daysPerYear: Double, hours: Double, capacity: Int) throws {
    var small = SmallProject([("A", hours, "Ana")])
    small.project.team.people[0].sickDaysPerYear = daysPerYear
    small.project.team.people[0].capacity = Array(
      repeating: Rate(permille: 10 * capacity), count: 7)
    let share = daysPerYear / 260
    let finish = try small.forecast().finish
    let expected = hours * 60 / (Double(capacity) / 100) / (1 - share)
    let error = finish.standardDeviationMinutes / 100
    #expect(abs(finish.meanMinutes - expected) < 4 * error + 2)
  }

  /// With d days of work there are N spells with mean m; each takes three days, so the variance of
  /// the time is 9m days².
  @Test func variesWithTheNumberOfSpells() throws {
    var small = SmallProject([("A", 800, "Ana")])
    small.project.team.people[0].sickDaysPerYear = 26
    let spells = 100 * 0.1 / 0.9 / 3
    let expected = 9 * spells * 480 * 480
    let variances = Sample(
      try (UInt64(1)...16).map { seed in
        let finish = try small.forecast(seed: seed, trials: 1_000).finish
        return finish.standardDeviationMinutes * finish.standardDeviationMinutes
      })
    #expect(abs(variances.mean - expected) < 4 * variances.error)
  }

  @Test func leavesOthersAsTheyAre() throws {
    var small = SmallProject([("A", 400, "Ana"), ("B", 400, "Bob")])
    small.believe(.historical)
    let well = try small.forecast(trials: 500).activities.map(\.meanFinishMinutes)
    small.project.team.people[0].sickDaysPerYear = 26
    let ill = try small.forecast(trials: 500).activities.map(\.meanFinishMinutes)
    #expect(ill[0] > well[0])
    #expect(ill[1] == well[1])
  }
}
