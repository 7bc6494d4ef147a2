import PlanModel
import RiskSimulation
import Testing

/// Several specs in one simulation.
struct SpecForecastTests {
  /// Ana does two days for `a`, which then tests for three; Bob does four days for `b`.
  static func twoSpecs() -> SmallProject {
    var small = SmallProject([("A", 16, "Ana"), ("B", 32, "Bob")])
    small.project.activities[0].spec = "a"
    small.project.activities[1].spec = "b"
    small.project.activities[1].phase = .init(2)
    small.project.activities[0].phase = .init(0)
    let rows: [(String, Phase.Role, Int)] = [
      ("a", .work, 1), ("a", .block(workdays: 3), 4), ("b", .work, 3),
    ]
    small.project.phases = rows.enumerated().map { row, phase in
      Phase(
        id: .init(row), name: "Phase", spec: phase.0, start: nil,
        end: SmallProject.start.adding(days: phase.2), role: phase.1, span: SmallProject.span,
        endSpan: SmallProject.span)
    }
    return small
  }

  @Test func endsEachSpecWithItsOwnPhasesAndAllWithTheLatest() throws {
    let forecast = try Self.twoSpecs().forecast(trials: 10)
    func days(_ distribution: Forecast.Distribution) -> Int {
      distribution.percentile(50).moment.minutes / 480
    }
    #expect(forecast.specs.map(\.spec) == ["a", "b"])
    #expect(forecast.specs.map { days($0.finish) } == [2, 4])
    #expect(forecast.specs.map { days($0.release) } == [5, 4])
    #expect(forecast.phases.map { days($0.end) } == [2, 5, 4])
    #expect(days(forecast.finish) == 4 && days(forecast.release) == 5)
    #expect(forecast.phases.compactMap(\.chance?.hits) == [10, 10, 10])
    #expect(forecast.allPhasesKept == 10)
  }

  /// In every trial the release is the later of the two, so its percentiles are no earlier.
  @Test func releasesNoEarlierThanAnySpec() throws {
    var small = Self.twoSpecs()
    small.believe(.historical)
    let forecast = try small.forecast()
    for (position, percentile) in forecast.release.percentiles.enumerated() {
      for spec in forecast.specs {
        #expect(percentile.moment >= spec.release.percentiles[position].moment)
      }
    }
    #expect(forecast.specs.contains { forecast.release.meanMinutes > $0.release.meanMinutes })
    #expect(forecast.allPhasesKept <= forecast.phases.compactMap(\.chance?.hits).min() ?? 0)
  }

  @Test func hitsOnlyTheSpecOfARiskThatNamesNoTask() throws {
    var small = Self.twoSpecs()
    small.addRisk("Late", likelihood: 1, impact: 1, target: .spec("a"))
    let forecast = try small.forecast(trials: 10)
    #expect(forecast.specs.map { $0.finish.percentile(50).moment.minutes / 480 } == [4, 4])
    #expect(forecast.release.percentile(50).moment.minutes / 480 == 7)
  }
}
