import PlanModel
import Testing

struct ChanceTests {
  private static let day = CivilDate(dayNumber: 20_731)

  @Test func leavesADoubtWhenAllTrialsAgree() {
    for hits in [0, 10_000] {
      let chance = Forecast.Chance(date: Self.day, hits: hits, trials: 10_000)
      #expect(chance.error > 0 && chance.error < 0.000_2)
    }
  }

  /// The textbook's standard error of a share, √(p (1 − p) ÷ n), for many trials.
  @Test(arguments: [(1_000, 0.003), (2_000, 0.004), (5_000, 0.005)])
  func comesNearTheTextbooksErrorForManyTrials(hits: Int, textbook: Double) {
    let chance = Forecast.Chance(date: Self.day, hits: hits, trials: 10_000)
    #expect(abs(chance.error - textbook) < 0.000_002)
  }
}
