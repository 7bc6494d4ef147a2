import PlanModel
import Testing

/// A network from a textbook whose activities stray, held against draws made outside this engine.
///
///     start ─1─► ② ─4─► ⑤ ─8─────────► ⑥       A. A. B. Pritsker, J. J. O'Reilly, "Simulation with
///       │        └─5─► ③ ─6──────────► ⑥        Visual SLAM and AweSim", 2nd ed. (1999), §7.11: the
///       ├───2────────► ③ ─7─► ④ ─9──► ⑥        repair and retrofit of power units; every time is
///       └───3────────────────► ④                triangular.
struct PublishedNetworkTests {
  /// The least, likeliest and greatest time of each activity, as the book has them.
  private static let times: [(low: Double, mode: Double, high: Double)] = [
    (1, 3, 5), (3, 6, 9), (10, 13, 19), (3, 9, 12), (1, 3, 8), (8, 9, 16), (4, 7, 13), (3, 6, 9),
    (1, 3, 8),
  ]

  /// Which activity waits for which, counted from 1.
  private static let links = [
    (1, 4), (1, 5), (2, 6), (5, 6), (2, 7), (5, 7), (4, 8), (3, 9), (7, 9),
  ]

  // Four million draws of numpy's generator "PCG64", seed 1, by the recursion of the figure; the
  // standard errors are below 0.0003, and 0.001 for the mean.
  private static let criticality = [
    0.5985, 0.2037, 0.1979, 0.1285, 0.4700, 0.2440, 0.4297, 0.1285, 0.6275,
  ]
  private static let cruciality = [
    0.2336, 0.1145, 0.1937, 0.0912, 0.3724, 0.2497, 0.4258, 0.0738, 0.4735,
  ]
  private static let sensitivity = [
    0.2344, 0.1196, 0.1776, 0.1153, 0.3317, 0.2082, 0.3856, 0.0755, 0.4432,
  ]
  private static let mean = 20.757
  private static let deviation = 2.085
  private static let percentiles = [(50, 20.638), (80, 22.461), (95, 24.391)]

  /// One unit of the book is so many minutes here, so that rounding to minutes does not count.
  private static let unit = 6_000.0

  private static var small: SmallProject {
    var small = SmallProject(
      times.enumerated().map { ("\($0 + 1)", $1.mode * unit / 60, "P\($0)") })
    for (position, time) in times.enumerated() {
      small.project.activities[position].belief = .threePoint(
        low: .hours(time.low * unit / 60), mode: .hours(time.mode * unit / 60),
        high: .hours(time.high * unit / 60))
    }
    small.project.estimateModel.threePoint = ThreePointReading(shape: .triangular, ends: .extremes)
    small.project.relations = links.map { tail, head in
      PrecedenceRelation(from: .init("\(tail)"), to: .init("\(head)"), span: SmallProject.span)
    }
    return small
  }

  @Test(arguments: [SimulationPolicy.unlimited, .fixed])
  func tellsTheIndicesOfARepairProject(policy: SimulationPolicy) throws {
    let trials = 20_000
    let forecast = try Self.small.forecast(trials: trials, policy: policy)
    let count = Double(trials)
    for (position, activity) in forecast.activities.enumerated() {
      let share = Self.criticality[position]
      let error = (share * (1 - share) / count).squareRoot() + 0.0003
      #expect(abs(forecast.criticality(position) - share) < 4 * error, "\(position + 1)")
      let ratio = Self.cruciality[position]
      #expect(
        abs(activity.cruciality - ratio) < 4 * ((1 - ratio * ratio) / count.squareRoot() + 0.0003))
      // The ratio of two deviations, times a share: each has its own error.
      let sensitivity = Self.sensitivity[position]
      let relative = error / share + 1 / count.squareRoot()
      #expect(abs(activity.sensitivity - sensitivity) < 4 * sensitivity * relative)
    }
    let finish = forecast.finish
    let meanError = Self.deviation / count.squareRoot() + 0.001
    #expect(abs(finish.meanMinutes / Self.unit - Self.mean) < 4 * meanError)
    for (percent, moment) in Self.percentiles {
      let percentile = finish.percentile(percent)
      let error = Double(percentile.error?.minutes ?? 0) / Self.unit + 0.002
      #expect(abs(Double(percentile.moment.minutes) / Self.unit - moment) < 4 * error)
    }
  }

  /// The paths are those of the figure, and what leads over one of them alone has its index.
  @Test func tellsHowOftenEachPathDecides() throws {
    let forecast = try Self.small.forecast(trials: 20_000, policy: .unlimited)
    let known: Set = [
      ["1", "4", "8"], ["3", "9"], ["2", "6"], ["1", "5", "6"], ["1", "5", "7", "9"],
      ["2", "7", "9"],
    ]
    for path in forecast.criticalPaths {
      #expect(known.contains(path.activities.map(\.text)))
    }
    // Only one path leads over 3, and only one over 8.
    for (chain, share) in [
      (["3", "9"], Self.criticality[2]), (["1", "4", "8"], Self.criticality[7]),
    ] {
      let path = try #require(
        forecast.criticalPaths.first { $0.activities.map(\.text) == chain })
      let error = (share * (1 - share) / 20_000).squareRoot() + 0.0003
      #expect(abs(Double(path.trials) / 20_000 - share) < 4 * error)
    }
  }
}
