import PlanModel
import RiskSimulation
import Testing

struct PhaseForecastTests {
  /// Two days of building for Ana, one of design for Bob; then two blocks.
  ///
  ///     Planning (preparation)  Design: D  Build: A, B  Idle  Test: 2 days  Launch: 1 day
  static func phased(ends: [Int?]) -> SmallProject {
    var small = SmallProject([("A", 8, "Ana"), ("B", 8, "Ana"), ("D", 8, "Bob")])
    let roles: [Phase.Role] = [
      .preparation, .work, .work, .idle, .block(workdays: 2), .block(workdays: 1),
    ]
    small.project.phases = zip(roles, ends).enumerated().map { number, pair in
      Phase(
        id: .init(number), name: "Phase \(number)", start: nil,
        end: pair.1.map { SmallProject.start.adding(days: $0) }, role: pair.0,
        span: SmallProject.span, endSpan: SmallProject.span)
    }
    small.project.activities[0].phase = .init(2)
    small.project.activities[1].phase = .init(2)
    small.project.activities[2].phase = .init(1)
    return small
  }

  @Test func endsWorkWithItsLastActivityAndBlocksOneAfterTheOther() throws {
    let forecast = try Self.phased(ends: [0, 0, 1, nil, 3, 4]).forecast(trials: 10)
    #expect(forecast.phases.map(\.phase.position) == [1, 2, 4, 5])
    #expect(
      forecast.phases.map { $0.end.percentile(50).moment.minutes / 480 } == [1, 2, 4, 5])
    #expect(forecast.release.percentile(80).moment.minutes == 5 * 480)
    #expect(forecast.release == forecast.phases[3].end)
    #expect(forecast.phases.compactMap(\.chance?.hits) == [10, 10, 10, 10])
    #expect(forecast.allPhasesKept == 10)
  }

  /// Tuesday is promised for Wednesday's block: no trial keeps all.
  @Test(
    arguments: [
      ([nil, nil, nil, nil, 2, nil], [0]), ([nil, nil, 0, nil, nil, 4], [0, 10]),
      ([nil, -3, nil, nil, nil, nil], [0]),
    ] as [([Int?], [Int])])
  func missesAPromiseThatIsTooEarly(ends: [Int?], hits: [Int]) throws {
    let forecast = try Self.phased(ends: ends).forecast(trials: 10)
    #expect(forecast.phases.compactMap(\.chance?.hits) == hits)
    #expect(forecast.allPhasesKept == 0)
  }

  @Test func looksNeitherAtPreparationNorAtIdlePhases() throws {
    let forecast = try Self.phased(ends: [-9, nil, nil, -9, nil, nil]).forecast(trials: 10)
    #expect(forecast.allPhasesKept == 10)
    #expect(forecast.phases.allSatisfy { $0.chance == nil })
  }

  @Test func releasesAtTheFinishWithoutBlocks() throws {
    var small = SmallProject([("A", 8, "Ana")])
    small.believe(.historical)
    let forecast = try small.forecast()
    #expect(forecast.release == forecast.finish)
  }

  /// The joint chance counts trials, and so is at most that of any phase.
  @Test func countsTrialsThatKeepEveryPhase() throws {
    var small = Self.phased(ends: [nil, 1, 3, nil, 7, nil])
    small.believe(.historical)
    let forecast = try small.forecast()
    let hits = forecast.phases.compactMap(\.chance?.hits)
    let least = try #require(hits.min())
    #expect(hits.count == 3)
    #expect(0 < forecast.allPhasesKept && forecast.allPhasesKept <= least && least < 10_000)
  }
}
